//! The page on which people choose a language: each language says its own name, in its own script.

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Address, Keyword, page_parts},
    lang::Lang,
};

page_parts! {
    /// The content of the page on which people choose a language.
    pub(super) struct ChooserPage {
        /// The languages.
        entries: Vec<ChooserEntry>,
    }

    /// A language.
    pub(super) struct ChooserEntry {
        /// The language tag.
        lang: Keyword,
        /// The direction of its script.
        dir: Keyword,
        /// The language's own name.
        name: String,
        /// What to do, in the language.
        title: String,
        /// Its home page.
        href: Address,
    }
}

/// Composes the page. It has no language of its own: only names of languages are on it.
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
    let page = ChooserPage { entries: composer.plan.languages.iter().map(entry).collect() };
    let name = composer.words(&composer.site.config.name);
    Content::new(name, None, page).without_ways_on().without_crisis_lines()
}
