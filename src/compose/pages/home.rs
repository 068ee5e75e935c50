//! The home page of a language: what the site is, and links to its main pages.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::notices::{self, NoticeEntry},
    },
    document::{Address, DocumentKind, page_parts},
    site::checked_text::NoticePlace,
};

page_parts! {
    /// The content of a home page.
    pub(super) struct HomePage {
        /// What the site is.
        intro: String,
        /// Links to the main pages of the site.
        ways: Vec<HomeLink>,
        /// Notices that the law of the jurisdiction requires.
        [safety] notices: Vec<NoticeEntry>,
    }

    /// A link to a main page of the site.
    pub(super) struct HomeLink {
        /// The address of the page, relative to the current page.
        href: Address,
        /// The title of the page.
        title: String,
        /// What the reader finds on the page.
        about: String,
    }
}

/// Composes the home page.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let name = composer.words(&composer.site.config.name);
    let ways = [
        (DocumentKind::Topics, "nav-topics", "front-topics"),
        (DocumentKind::Programs, "nav-programs", "front-programs"),
        (DocumentKind::Comparison, "nav-compare", "front-compare"),
        (DocumentKind::Glossary, "nav-glossary", "front-glossary"),
    ];
    let link = |(kind, title, about): (DocumentKind, &str, &str)| {
        let path = composer.plan.path_of(kind, "", composer.lang())?;
        Some(HomeLink {
            href: Address(composer.link(&path)),
            title: composer.say(title),
            about: composer.say(about),
        })
    };
    // The page on which people choose a language leads here with these words.
    composer.say("chooser-enter");
    let jurisdiction = &composer.site.config.jurisdiction;
    let page = HomePage {
        intro: composer.say("front-intro"),
        ways: ways.into_iter().filter_map(link).collect(),
        notices: notices::compose(composer, jurisdiction, NoticePlace::Public),
    };
    let content = Content::new(name, None, page);
    match &composer.site.config.description {
        Some(words) => content.described(&composer.words(words)),
        None => content,
    }
}
