//! What a server shows when a page is not there.
//!
//! Not for pages that lack a language: links say where those are.

use super::{chrome, desk::Desk};
use crate::document::{Kind, View};

/// What the page shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let home = desk.plan.path_of(Kind::Front, "", desk.lang()).unwrap_or_default();
    let page =
        View::map([("home", desk.link(&home).into()), ("text", desk.say("not-found-text").into())]);
    chrome::frame(desk, &desk.say("not-found-title"), None, page)
}
