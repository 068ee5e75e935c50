//! The home page of a language: what is here, and where to go.

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
        /// Where to go.
        ways: Vec<HomeWay>,
        /// Notices that the law of the place demands.
        [safety] notices: Vec<NoticeEntry>,
    }

    /// A main page of the site.
    pub(super) struct HomeWay {
        /// Where it is.
        href: Address,
        /// Its title.
        title: String,
        /// What is there.
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
    let way = |(kind, title, about): (DocumentKind, &str, &str)| {
        let path = composer.plan.path_of(kind, "", composer.lang())?;
        Some(HomeWay {
            href: Address(composer.link(&path)),
            title: composer.say(title),
            about: composer.say(about),
        })
    };
    let place = &composer.site.config.jurisdiction;
    let page = HomePage {
        intro: composer.say("front-intro"),
        ways: ways.into_iter().filter_map(way).collect(),
        notices: notices::compose(composer, place, NoticePlace::Public),
    };
    Content::new(name, None, page)
}
