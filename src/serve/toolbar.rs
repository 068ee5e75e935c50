//! The toolbar above a served page: links back, to other languages and readers of the same document
//! and to files for printing.
//!
//! The script that the server adds draws it over the page; it is never printed.

use serde_json::{Value, json};

use super::{
    request::{PageRequest, root_path},
    texts::InterfaceTexts,
};
use crate::{
    build::Planned, document::DocumentKind, lang::Lang, layout, output_format::OutputFormat,
    privacy::Realm,
};

/// Returns the toolbar of a document.
pub(super) fn document_toolbar(request: &PageRequest<'_>, planned: &Planned) -> Value {
    let texts = request.texts(&planned.lang);
    let is_private = planned.realm() == Realm::Private;
    let mut groups = Vec::new();
    if is_private {
        groups.extend(record_groups(request, planned, &texts));
    }
    groups.push(json!({ "label": texts.get("paper"), "links": file_links(planned, &texts) }));
    let home = if is_private {
        format!("/desk/{}/records/{}", planned.lang, planned.subject)
    } else {
        format!("/desk/{}/", planned.lang)
    };
    let mut links = vec![json!({ "text": texts.get("back"), "href": home })];
    if !is_private && planned.lang != *request.session.site().source_language() {
        let href = format!("/review/{}/{}.html", planned.lang, review_unit_name(planned));
        links.push(json!({ "text": texts.get("review"), "href": href }));
    }
    toolbar_json(&planned.lang, &texts, &links, &groups)
}

/// Returns the toolbar of a page that only links back to the dashboard.
pub(super) fn plain_toolbar(request: &PageRequest<'_>, lang: &Lang) -> Value {
    let texts = request.texts(lang);
    let back = json!({ "text": texts.get("back"), "href": format!("/desk/{lang}/") });
    toolbar_json(lang, &texts, &[back], &[])
}

/// Returns a toolbar without links.
pub(super) fn empty_toolbar(lang: &Lang, texts: &InterfaceTexts) -> Value {
    toolbar_json(lang, texts, &[], &[])
}

fn toolbar_json(lang: &Lang, texts: &InterfaceTexts, links: &[Value], groups: &[Value]) -> Value {
    json!({
        "lang": lang.tag(), "dir": lang.direction().html_dir(), "words": texts.script_json(),
        "ways": links, "groups": groups,
    })
}

/// Returns the links from a document of a record to its other languages and to the documents of the
/// other readers.
fn record_groups(
    request: &PageRequest<'_>,
    planned: &Planned,
    texts: &InterfaceTexts,
) -> [Value; 2] {
    let is_page = |other: &Planned| other.formats.contains(&OutputFormat::Html);
    let is_same = |other: &Planned| other.kind == planned.kind && other.consent == planned.consent;
    let href = |other: &Planned| format!("{}{}", root_path(other.realm()), other.path());
    let documents = request.session.documents_of(&planned.subject);
    let languages: Vec<Value> = documents
        .iter()
        .filter(|other| is_page(other) && is_same(other))
        .map(|other| {
            let is_current = other.lang == planned.lang;
            link(&request.autonym(&other.lang), href(other), &other.lang, is_current)
        })
        .collect();
    let readers: Vec<Value> = document_per_reader(&documents, planned)
        .into_iter()
        .filter(|other| is_page(other))
        .map(|other| link(&texts.document_name(other), href(other), &planned.lang, is_same(other)))
        .collect();
    [
        json!({ "label": texts.get("languages"), "links": languages }),
        json!({ "label": texts.get("readers"), "links": readers }),
    ]
}

/// Returns the links to the PDFs and the calendar file of a document.
fn file_links(planned: &Planned, texts: &InterfaceTexts) -> Vec<Value> {
    let is_file = |format: &&OutputFormat| format.is_paper() || **format == OutputFormat::Calendar;
    planned
        .formats
        .iter()
        .filter(is_file)
        .map(|format| {
            let href = format!("{}{}", root_path(planned.realm()), format.path(&planned.path()));
            link(texts.format_name(*format), href, &planned.lang, false)
        })
        .collect()
}

fn link(text: &str, href: String, lang: &Lang, is_current: bool) -> Value {
    json!({
        "text": text, "href": href, "lang": lang.tag(), "dir": lang.direction().html_dir(),
        "current": is_current,
    })
}

/// Returns one document for each kind and reader: in the language of the current document if there
/// is one, else in the first language it has.
fn document_per_reader<'a>(documents: &'a [Planned], current: &Planned) -> Vec<&'a Planned> {
    let mut out: Vec<&Planned> = Vec::new();
    for planned in documents {
        let is_same = |other: &&Planned| {
            other.kind == planned.kind
                && other.consent.as_ref().map(|consent| &consent.id)
                    == planned.consent.as_ref().map(|consent| &consent.id)
        };
        match out.iter().position(is_same) {
            Some(at) if planned.lang == current.lang => out[at] = planned,
            Some(_) => {}
            None => out.push(planned),
        }
    }
    out
}

/// Returns the review unit that contains the texts of a public page.
fn review_unit_name(planned: &Planned) -> String {
    match planned.kind {
        DocumentKind::Topic => format!("topics/{}", planned.subject),
        DocumentKind::Program | DocumentKind::Questions => format!("programs/{}", planned.subject),
        DocumentKind::Glossary => "glossary".to_owned(),
        _ => layout::message_unit("chrome"),
    }
}
