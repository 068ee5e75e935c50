//! Links from a page: to other pages of its root, and to a page in the languages that have it.

use super::composer::Composer;
use crate::{
    document::{Address, DocumentKind, Keyword, page_parts},
    lang::Lang,
};

page_parts! {
    /// A link to a page in one language.
    pub(super) struct LanguageLink {
        /// The language tag, such as `es`.
        lang: Keyword,
        /// The direction of its script, `ltr` or `rtl`.
        dir: Keyword,
        /// The name of the language in the language itself, such as "español".
        name: String,
        /// The address of the page in this language, relative to the current page.
        href: Address,
        /// Whether the link leads to the current page.
        current: bool,
    }
}

impl Composer<'_> {
    /// Returns the link from this page to another page of the same root, given by its path.
    pub(super) fn link(&self, to: &str) -> String {
        format!("{}{to}", self.path_to_root())
    }

    /// Returns the relative path from this page up to its root. The not-found page may be served at
    /// any address, so it uses the path of the site's base URL.
    pub(super) fn path_to_root(&self) -> String {
        if self.planned.kind == DocumentKind::NotFound
            && let Some(base) = &self.site.config.base_url
        {
            let after_scheme = base.split_once("://").map_or("", |(_, rest)| rest);
            return format!("/{}", after_scheme.split_once('/').map_or("", |(_, path)| path));
        }
        "../".repeat(self.path.matches('/').count())
    }
}

/// A page in one of the languages that have it, for readers whose own language lacks it.
pub(super) struct PageInLanguage<'a> {
    pub(super) lang: &'a Lang,
    /// The language's own name.
    pub(super) name: String,
    pub(super) href: String,
}

/// Returns each language that has a page, with the path of the page in it.
pub(super) fn paths_by_language<'c>(
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

/// Returns links to a page in each language that has it.
pub(super) fn pages_by_language<'c>(
    composer: &Composer<'c>,
    kind: DocumentKind,
    subject: &str,
) -> Vec<PageInLanguage<'c>> {
    paths_by_language(composer, kind, subject)
        .map(|(lang, path)| PageInLanguage {
            lang,
            name: composer.autonym(lang),
            href: composer.link(&path),
        })
        .collect()
}
