//! The page on which people choose a language. Each language is named in itself, in its own script.

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Address, DocumentKind, Keyword, page_parts},
    lang::Lang,
};

page_parts! {
    /// The content of the page on which people choose a language.
    pub(super) struct ChooserPage {
        /// The languages that have public pages.
        entries: Vec<ChooserEntry>,
    }

    /// A language to choose.
    pub(super) struct ChooserEntry {
        /// The language tag, such as `es`.
        lang: Keyword,
        /// The direction of its script, `ltr` or `rtl`.
        dir: Keyword,
        /// The name of the language in the language itself, such as "español".
        name: String,
        /// The invitation to enter the site, in that language.
        title: String,
        /// The address of the home page in that language.
        href: Address,
    }
}

/// Composes the page. It has no language of its own: each entry is in its own language. A language
/// without a home page, whose other pages already exist, has no entry yet.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let entry = |lang: &Lang| {
        let catalog = composer.site.catalog(lang);
        ChooserEntry {
            lang: lang.tag().into(),
            dir: lang.direction().html_dir().into(),
            name: composer.autonym(lang),
            title: catalog.format_message("chooser-enter", &[]).unwrap_or_default(),
            href: Address(format!("{lang}/index.html")),
        }
    };
    let languages = composer.plan.languages_of(DocumentKind::Home, "");
    let page = ChooserPage { entries: languages.iter().map(entry).collect() };
    let name = composer.words(&composer.site.config.name);
    Content::new(name, None, page).without_navigation().without_crisis_lines()
}
