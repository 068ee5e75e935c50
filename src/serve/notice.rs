//! Pages that explain why a requested page is not shown: it does not exist, is withheld or locked,
//! or the site cannot be read.
//!
//! They listen for changes like every page, so that the requested page appears by itself once it is
//! available.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use axum::http::StatusCode;
use serde_json::json;

use super::{
    page::{PageRequest, SCRIPT, ServedPage, web_page},
    toolbar,
};
use crate::{
    build::{EmbeddedTemplates, policy_hash, staff_texts},
    diag::Report,
    document::View,
    lang::Lang,
    source::Sources,
};

const STYLE: &str = include_str!("pages/desk.css");
const TEMPLATES: [(&str, &str); 8] = [
    ("head.html", include_str!("pages/head.html")),
    ("frame.html", include_str!("pages/frame.html")),
    ("document.html", include_str!("pages/document.html")),
    ("attention.html", include_str!("pages/attention.html")),
    ("desk.html", include_str!("pages/desk.html")),
    ("records.html", include_str!("pages/records.html")),
    ("record.html", include_str!("pages/record.html")),
    ("notice.html", include_str!("pages/notice.html")),
];

/// Renders a built-in page of the server.
fn render_template(name: &str, view: View) -> String {
    static PANES: OnceLock<EmbeddedTemplates> = OnceLock::new();
    PANES.get_or_init(|| EmbeddedTemplates::new(&TEMPLATES)).render(name, &view)
}

/// Builds the variables of a template.
pub fn template_variables<const N: usize>(pairs: [(&str, View); N]) -> BTreeMap<String, View> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Returns the content security policy of a built-in page, and adds the style sheet to its
/// variables.
fn content_security_policy(view: &mut BTreeMap<String, View>) -> String {
    view.insert("style".to_owned(), STYLE.into());
    format!(
        "default-src 'none'; style-src {}; script-src {}; connect-src 'self'; img-src data:; \
         base-uri 'none'; form-action 'self'",
        policy_hash(STYLE),
        policy_hash(SCRIPT)
    )
}

/// Returns a built-in page of the server.
pub fn server_page(
    name: &str,
    mut view: BTreeMap<String, View>,
    bar: serde_json::Value,
) -> ServedPage {
    let policy = content_security_policy(&mut view);
    web_page(Arc::new(render_template(name, View::Map(view)).into_bytes()), policy, bar)
}

/// Returns the language in the requested path, else the source language of the site.
pub fn requested_language<'a>(asked: &PageRequest<'a>) -> &'a Lang {
    let site = asked.front.site();
    let named = asked
        .path
        .split('/')
        .find_map(|part| site.languages.iter().find(|lang| lang.tag() == part));
    named.unwrap_or_else(|| site.source_language())
}

fn notice_page(asked: &PageRequest<'_>, title: &str, about: &str, more: Vec<String>) -> ServedPage {
    let lang = requested_language(asked);
    let words = asked.texts(lang, "desk");
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let more: Vec<View> = more.into_iter().map(View::from).collect();
    let view = template_variables([
        ("lang", lang.tag().into()),
        ("dir", lang.direction().html_dir().into()),
        ("title", word(title).into()),
        ("about", word(about).into()),
        ("more", View::List(more)),
        ("back", word("back").into()),
        ("home", format!("/desk/{lang}/").into()),
    ]);
    server_page("notice.html", view, toolbar::plain_toolbar(asked, lang))
}

/// Returns the page for a path that does not exist, or no longer exists.
pub fn not_found(asked: &PageRequest<'_>) -> ServedPage {
    notice_page(asked, "gone", "gone-about", Vec::new()).with_status(StatusCode::NOT_FOUND)
}

/// Returns the page for a viewer who has not opened the link of this run.
pub fn locked(asked: &PageRequest<'_>) -> ServedPage {
    notice_page(asked, "locked", "locked-about", Vec::new()).with_status(StatusCode::FORBIDDEN)
}

/// Returns the page for a withheld document. The reasons contain no value of a record.
pub fn withheld(asked: &PageRequest<'_>, report: &Report) -> ServedPage {
    let mut reasons: Vec<String> =
        report.iter().map(|found| found.message.redacted().to_owned()).collect();
    reasons.dedup();
    reasons.truncate(20);
    notice_page(asked, "withheld-page", "withheld-about", reasons)
        .with_status(StatusCode::NOT_FOUND)
}

/// Returns the page for a site that cannot be read. It is in English, because the languages of the
/// site are not known.
pub fn unreadable(sources: &Sources) -> ServedPage {
    let words = staff_texts(sources, &[], "desk");
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let view = template_variables([
        ("lang", "en".into()),
        ("dir", "ltr".into()),
        ("title", word("unreadable").into()),
        ("about", word("unreadable-about").into()),
        ("more", View::List(Vec::new())),
        ("back", word("back").into()),
        ("home", "/".into()),
    ]);
    let bar = json!({
        "lang": "en", "dir": "ltr", "words": toolbar::script_texts(&word), "ways": [], "groups": [],
    });
    server_page("notice.html", view, bar).with_status(StatusCode::SERVICE_UNAVAILABLE)
}
