//! The not-found page, which a server shows for an address that has no page.

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Address, DocumentKind, page_parts},
};

page_parts! {
    /// The content of the not-found page.
    pub(super) struct NotFoundPage {
        /// The address of the home page.
        home: Address,
        /// What happened, and what to do.
        text: String,
    }
}

/// Composes the page.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let home = composer.plan.path_of(DocumentKind::Home, "", composer.lang()).unwrap_or_default();
    let page =
        NotFoundPage { home: Address(composer.link(&home)), text: composer.say("not-found-text") };
    Content::new(composer.say("not-found-title"), None, page)
}
