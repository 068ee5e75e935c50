//! The first page of a language: what is here, and where to go.
//!
//! Not for choosing a language: that is the chooser's.

use super::{chrome, desk::Desk, notices};
use crate::{
    document::{Kind, View},
    site::kinds::NoticePlace,
};

/// What the page shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let name = desk.words(&desk.site.config.name);
    let ways = [
        (Kind::Topics, "nav-topics", "front-topics"),
        (Kind::Programs, "nav-programs", "front-programs"),
        (Kind::Comparison, "nav-compare", "front-compare"),
        (Kind::Glossary, "nav-glossary", "front-glossary"),
    ];
    let ways = ways.into_iter().filter_map(|(kind, title, about)| {
        let path = desk.plan.path_of(kind, "", desk.lang())?;
        Some(View::map([
            ("href", desk.link(&path).into()),
            ("title", desk.say(title).into()),
            ("about", desk.say(about).into()),
        ]))
    });
    let notices = notices::view(desk, &desk.site.config.jurisdiction, NoticePlace::Public);
    let page = View::map([
        ("intro", desk.say("front-intro").into()),
        ("ways", View::list(ways)),
        ("notices", notices),
    ]);
    chrome::frame(desk, &name, None, page)
}
