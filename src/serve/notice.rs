//! Pages that say why there is no other: not there, withheld, locked, or nothing can be read.
//!
//! They listen like every page, so that what was meant comes up by itself once it is there.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use axum::http::StatusCode;
use serde_json::json;

use super::{
    bar,
    page::{Asked, SCRIPT, Shown, html},
};
use crate::{
    build::{Panes, policy_hash, words_for_work},
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

/// Draws a page of the server itself.
fn draw(name: &str, view: View) -> String {
    static PANES: OnceLock<Panes> = OnceLock::new();
    PANES.get_or_init(|| Panes::new(&TEMPLATES)).draw(name, &view)
}

/// What a page shows, by name.
pub fn entries<const N: usize>(pairs: [(&str, View); N]) -> BTreeMap<String, View> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What the pages of the server itself may load.
fn policy(view: &mut BTreeMap<String, View>) -> String {
    view.insert("style".to_owned(), STYLE.into());
    format!(
        "default-src 'none'; style-src {}; script-src {}; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'",
        policy_hash(STYLE),
        policy_hash(SCRIPT)
    )
}

/// A page of the server itself.
pub fn sheet(name: &str, mut view: BTreeMap<String, View>, bar: serde_json::Value) -> Shown {
    let policy = policy(&mut view);
    html(Arc::new(draw(name, View::Map(view)).into_bytes()), policy, bar)
}

/// The language that an address names, else that of the site.
pub fn lang<'a>(asked: &Asked<'a>) -> &'a Lang {
    let site = asked.front.site();
    let named = asked
        .path
        .split('/')
        .find_map(|part| site.languages.iter().find(|lang| lang.tag() == part));
    named.unwrap_or_else(|| site.source_language())
}

fn say(asked: &Asked<'_>, title: &str, about: &str, more: Vec<String>) -> Shown {
    let lang = lang(asked);
    let words = asked.words(lang, "desk");
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let more: Vec<View> = more.into_iter().map(View::from).collect();
    let view = entries([
        ("lang", lang.tag().into()),
        ("dir", lang.direction().word().into()),
        ("title", word(title).into()),
        ("about", word(about).into()),
        ("more", View::List(more)),
        ("back", word("back").into()),
        ("home", format!("/desk/{lang}/").into()),
    ]);
    sheet("notice.html", view, bar::plain(asked, lang))
}

/// There is no such page, or not any more.
pub fn nowhere(asked: &Asked<'_>) -> Shown {
    say(asked, "gone", "gone-about", Vec::new()).with_status(StatusCode::NOT_FOUND)
}

/// Only whoever opened the link of this run may see it.
pub fn locked(asked: &Asked<'_>) -> Shown {
    say(asked, "locked", "locked-about", Vec::new()).with_status(StatusCode::FORBIDDEN)
}

/// The page is withheld; the reasons hold no value of a record.
pub fn withheld(asked: &Asked<'_>, report: &Report) -> Shown {
    let mut reasons: Vec<String> =
        report.iter().map(|found| found.message.plain().to_owned()).collect();
    reasons.dedup();
    reasons.truncate(20);
    say(asked, "withheld-page", "withheld-about", reasons).with_status(StatusCode::NOT_FOUND)
}

/// Nothing can be read yet, not even in which languages to say so.
pub fn unreadable(sources: &Sources) -> Shown {
    let words = words_for_work(sources, &[], "desk");
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let view = entries([
        ("lang", "en".into()),
        ("dir", "ltr".into()),
        ("title", word("unreadable").into()),
        ("about", word("unreadable-about").into()),
        ("more", View::List(Vec::new())),
        ("back", word("back").into()),
        ("home", "/".into()),
    ]);
    let bar = json!({ "lang": "en", "dir": "ltr", "words": bar::words_of_bar(&word), "ways": [], "groups": [] });
    sheet("notice.html", view, bar).with_status(StatusCode::SERVICE_UNAVAILABLE)
}
