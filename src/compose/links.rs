//! Links to a page in the languages that have it.

use super::composer::Composer;
use crate::{
    document::{Address, DocumentKind, Keyword, page_parts},
    lang::Lang,
};

page_parts! {
    /// A link to a page in a language.
    pub(super) struct LanguageLink {
        /// The language tag.
        lang: Keyword,
        /// The direction of its script.
        dir: Keyword,
        /// The language's own name.
        name: String,
        /// Where it leads.
        href: Address,
        /// Whether it leads to this page.
        current: bool,
    }
}

/// A link to a page in another language, for readers whose language lacks the page.
pub(super) struct Elsewhere<'a> {
    pub(super) lang: &'a Lang,
    /// The language's own name.
    pub(super) name: String,
    pub(super) href: String,
}

/// Returns each language that has a page, with the path of the page in it.
pub(super) fn elsewhere_paths<'c>(
    composer: &Composer<'c>,
    kind: DocumentKind,
    subject: &str,
) -> impl Iterator<Item = (&'c Lang, String)> {
    let languages = composer.plan.languages_of(kind, subject);
    languages
        .iter()
        .filter_map(move |lang| Some((lang, composer.plan.path_of(kind, subject, lang)?)))
        .collect::<Vec<_>>()
        .into_iter()
}

/// Returns links to a page in the languages that have it: "in English, Spanish".
pub(super) fn elsewhere<'c>(
    composer: &Composer<'c>,
    kind: DocumentKind,
    subject: &str,
) -> Vec<Elsewhere<'c>> {
    elsewhere_paths(composer, kind, subject)
        .map(|(lang, path)| Elsewhere {
            lang,
            name: composer.autonym(lang),
            href: composer.link(&path),
        })
        .collect()
}
