//! The bar above a page of a server: the way back, other languages and readers of the same, what
//! can be printed.
//!
//! Not part of the page: it is laid over it by the added script, and stands on no paper.

use serde_json::{Value, json};

use super::page::Asked;
use crate::{
    build::Planned,
    document::{Format, Kind},
    lang::Lang,
    privacy::Realm,
};

/// The bar of a document.
pub fn of(asked: &Asked<'_>, planned: &Planned) -> Value {
    let words = asked.words(&planned.lang, "desk");
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let private = planned.realm() == Realm::Private;
    let root = if private { "/private/" } else { "/public/" };
    let link = |text: String, href: String, lang: &Lang, current: bool| json!({ "text": text, "href": href, "lang": lang.tag(), "dir": lang.direction().word(), "current": current });
    let page = |other: &Planned| other.formats.contains(&Format::Html);
    let mut groups = Vec::new();
    if private {
        let all = asked.front.documents_of(&planned.subject);
        let same = all.iter().filter(|other| {
            page(other) && other.kind == planned.kind && other.consent == planned.consent
        });
        let langs = same.map(|other| {
            link(
                autonym(asked, &other.lang),
                format!("{root}{}", other.path()),
                &other.lang,
                other.lang == planned.lang,
            )
        });
        groups.push(json!({ "label": word("languages"), "links": langs.collect::<Vec<_>>() }));
        let readers = readers(&all, planned).into_iter().filter(|other| page(other));
        let readers = readers.map(|other| {
            let current = other.kind == planned.kind && other.consent == planned.consent;
            link(name(&words, other), format!("{root}{}", other.path()), &planned.lang, current)
        });
        groups.push(json!({ "label": word("readers"), "links": readers.collect::<Vec<_>>() }));
    }
    let paper =
        planned.formats.iter().filter(|format| format.is_paper() || **format == Format::Calendar);
    let paper: Vec<Value> = paper
        .map(|format| {
            link(
                word(&format!("form-{}", format.id())),
                format!("{root}{}", format.path(&planned.path())),
                &planned.lang,
                false,
            )
        })
        .collect();
    groups.push(json!({ "label": word("paper"), "links": paper }));
    let home = if private {
        format!("/desk/{}/records/{}", planned.lang, planned.subject)
    } else {
        format!("/desk/{}/", planned.lang)
    };
    let mut ways = vec![json!({ "text": word("back"), "href": home })];
    if !private && planned.lang != *asked.front.site().source_language() {
        ways.push(json!({ "text": word("review"), "href": format!("/review/{}/{}.html", planned.lang, unit(planned)) }));
    }
    json!({ "lang": planned.lang.tag(), "dir": planned.lang.direction().word(), "words": words_of_bar(&word), "ways": ways, "groups": groups })
}

/// The bar of a page that only leads back.
pub fn plain(asked: &Asked<'_>, lang: &Lang) -> Value {
    let words = asked.words(lang, "desk");
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    json!({
        "lang": lang.tag(), "dir": lang.direction().word(), "words": words_of_bar(&word),
        "ways": [{ "text": word("back"), "href": format!("/desk/{lang}/") }], "groups": [],
    })
}

/// What the script itself says.
pub fn words_of_bar(word: &dyn Fn(&str) -> String) -> Value {
    json!({
        "bar": word("bar"), "print": word("print"), "trouble": word("trouble"), "close": word("close"), "show": word("show"),
        "line": word("line"), "lost": word("lost"),
    })
}

/// Where a reader of this document goes for each of the others: in its language if it is there,
/// else in the one it has.
fn readers<'a>(all: &'a [Planned], here: &Planned) -> Vec<&'a Planned> {
    let mut out: Vec<&Planned> = Vec::new();
    for planned in all {
        let same = |other: &&Planned| {
            other.kind == planned.kind
                && other.consent.as_ref().map(|agreed| &agreed.id)
                    == planned.consent.as_ref().map(|agreed| &agreed.id)
        };
        match out.iter().position(same) {
            Some(at) if planned.lang == here.lang => out[at] = planned,
            Some(_) => {}
            None => out.push(planned),
        }
    }
    out
}

/// What a document of a record is called.
pub fn name(words: &std::collections::BTreeMap<String, String>, planned: &Planned) -> String {
    match &planned.consent {
        Some(agreed) => format!(
            "{} ({})",
            words.get(&format!("reader-{}", agreed.reader.id())).cloned().unwrap_or_default(),
            agreed.id
        ),
        None => words.get(&format!("kind-{}", planned.kind.id())).cloned().unwrap_or_default(),
    }
}

/// What a language calls itself.
pub fn autonym(asked: &Asked<'_>, lang: &Lang) -> String {
    let catalog = asked.front.site().catalogs.get(lang);
    catalog
        .and_then(|catalog| catalog.say(&format!("autonym-{lang}"), &[]).ok())
        .unwrap_or_else(|| lang.to_string())
}

/// The unit in which the texts of a public page are reviewed.
pub fn unit(planned: &Planned) -> String {
    match planned.kind {
        Kind::Topic => format!("topics/{}", planned.subject),
        Kind::Program | Kind::Questions => format!("programs/{}", planned.subject),
        Kind::Glossary => "glossary".to_owned(),
        _ => "locales/chrome".to_owned(),
    }
}
