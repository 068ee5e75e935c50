//! The toolbar above a served page: links back, to other languages and readers of the same document
//! and to files for printing.
//!
//! The script that the server adds draws it over the page; it is never printed.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::page::PageRequest;
use crate::{
    build::Planned, document::DocumentKind, lang::Lang, layout, output_format::OutputFormat,
    privacy::Realm,
};

/// Returns the toolbar of a document.
pub fn document_toolbar(asked: &PageRequest<'_>, planned: &Planned) -> Value {
    let words = asked.texts(&planned.lang, "desk");
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let is_private = planned.realm() == Realm::Private;
    let mut groups = Vec::new();
    if is_private {
        groups.extend(record_groups(asked, planned, &words));
    }
    groups.push(json!({ "label": word("paper"), "links": file_links(planned, &words) }));
    let home = if is_private {
        format!("/desk/{}/records/{}", planned.lang, planned.subject)
    } else {
        format!("/desk/{}/", planned.lang)
    };
    let mut ways = vec![json!({ "text": word("back"), "href": home })];
    if !is_private && planned.lang != *asked.front.site().source_language() {
        let href = format!("/review/{}/{}.html", planned.lang, review_unit_name(planned));
        ways.push(json!({ "text": word("review"), "href": href }));
    }
    json!({
        "lang": planned.lang.tag(), "dir": planned.lang.direction().html_dir(),
        "words": script_texts(&word), "ways": ways, "groups": groups,
    })
}

/// Returns the links from a document of a record to its other languages and to the documents of the
/// other readers.
fn record_groups(
    asked: &PageRequest<'_>,
    planned: &Planned,
    words: &BTreeMap<String, String>,
) -> [Value; 2] {
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let is_page = |other: &Planned| other.formats.contains(&OutputFormat::Html);
    let is_same = |other: &Planned| other.kind == planned.kind && other.consent == planned.consent;
    let all = asked.front.documents_of(&planned.subject);
    let languages: Vec<Value> = all
        .iter()
        .filter(|other| is_page(other) && is_same(other))
        .map(|other| {
            let href = format!("{}{}", root_path(other), other.path());
            link(autonym(asked, &other.lang), href, &other.lang, other.lang == planned.lang)
        })
        .collect();
    let readers: Vec<Value> = document_per_reader(&all, planned)
        .into_iter()
        .filter(|other| is_page(other))
        .map(|other| {
            let href = format!("{}{}", root_path(other), other.path());
            link(document_name(words, other), href, &planned.lang, is_same(other))
        })
        .collect();
    [
        json!({ "label": word("languages"), "links": languages }),
        json!({ "label": word("readers"), "links": readers }),
    ]
}

/// Returns the links to the PDFs and the calendar file of a document.
fn file_links(planned: &Planned, words: &BTreeMap<String, String>) -> Vec<Value> {
    let is_file = |format: &&OutputFormat| format.is_paper() || **format == OutputFormat::Calendar;
    planned
        .formats
        .iter()
        .filter(is_file)
        .map(|format| {
            let text = words.get(&format!("form-{}", format.id())).cloned().unwrap_or_default();
            let href = format!("{}{}", root_path(planned), format.path(&planned.path()));
            link(text, href, &planned.lang, false)
        })
        .collect()
}

/// Returns the root path of the documents of the same realm.
fn root_path(planned: &Planned) -> &'static str {
    if planned.realm() == Realm::Private { "/private/" } else { "/public/" }
}

fn link(text: String, href: String, lang: &Lang, current: bool) -> Value {
    json!({
        "text": text, "href": href, "lang": lang.tag(), "dir": lang.direction().html_dir(),
        "current": current,
    })
}

/// Returns the toolbar of a page that only links back to the dashboard.
pub fn plain_toolbar(asked: &PageRequest<'_>, lang: &Lang) -> Value {
    let words = asked.texts(lang, "desk");
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    json!({
        "lang": lang.tag(), "dir": lang.direction().html_dir(), "words": script_texts(&word),
        "ways": [{ "text": word("back"), "href": format!("/desk/{lang}/") }], "groups": [],
    })
}

/// Returns the interface texts of the script.
pub fn script_texts(word: &dyn Fn(&str) -> String) -> Value {
    json!({
        "bar": word("bar"), "print": word("print"), "trouble": word("trouble"),
        "close": word("close"), "show": word("show"), "line": word("line"), "lost": word("lost"),
    })
}

/// Returns one document for each kind and reader: in the language of the current document if there
/// is one, else in the first language it has.
fn document_per_reader<'a>(all: &'a [Planned], current: &Planned) -> Vec<&'a Planned> {
    let mut out: Vec<&Planned> = Vec::new();
    for planned in all {
        let same = |other: &&Planned| {
            other.kind == planned.kind
                && other.consent.as_ref().map(|agreed| &agreed.id)
                    == planned.consent.as_ref().map(|agreed| &agreed.id)
        };
        match out.iter().position(same) {
            Some(at) if planned.lang == current.lang => out[at] = planned,
            Some(_) => {}
            None => out.push(planned),
        }
    }
    out
}

/// Returns the name of a document of a record.
pub fn document_name(words: &BTreeMap<String, String>, planned: &Planned) -> String {
    match &planned.consent {
        Some(agreed) => format!(
            "{} ({})",
            words.get(&format!("reader-{}", agreed.reader.id())).cloned().unwrap_or_default(),
            agreed.id
        ),
        None => words.get(&format!("kind-{}", planned.kind.id())).cloned().unwrap_or_default(),
    }
}

/// Returns the name of a language in that language.
pub fn autonym(asked: &PageRequest<'_>, lang: &Lang) -> String {
    let catalog = asked.front.site().catalogs.get(lang);
    catalog
        .and_then(|catalog| catalog.format_message(&format!("autonym-{lang}"), &[]).ok())
        .unwrap_or_else(|| lang.to_string())
}

/// Returns the review unit that contains the texts of a public page.
pub fn review_unit_name(planned: &Planned) -> String {
    match planned.kind {
        DocumentKind::Topic => format!("topics/{}", planned.subject),
        DocumentKind::Program | DocumentKind::Questions => format!("programs/{}", planned.subject),
        DocumentKind::Glossary => "glossary".to_owned(),
        _ => layout::message_unit("chrome"),
    }
}
