//! The frame around every page: its title, navigation, languages, crisis lines, and what a
//! printout needs.
//!
//! `seal` adds the draft banner and the sign-off line, once all texts of the page are known.

use super::{
    composer::Composer,
    content::Surround,
    links::{LanguageLink, paths_by_language},
    parts::crisis::{self, CrisisBlock},
    wayfinding::{self, NavigationLink, NeighborLinks, PageLink},
};
use crate::{
    document::{Address, DocumentKind, Keyword, Messages, PageValue, View, page_parts},
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    site::checked_text::Jurisdiction,
};

page_parts! {
    /// What surrounds the content of every page. Templates see these fields next to `page`.
    pub(super) struct Frame {
        /// The language of the page, as a tag such as `es` or `zh-Hans`.
        lang: Keyword,
        /// The direction of its script, `ltr` or `rtl`.
        dir: Keyword,
        /// The id of the kind of document, such as `handout`.
        kind: Keyword,
        /// Whether the page is private. A private page is a single file that loads nothing else.
        private: bool,
        /// The title of the page, in the language of the page.
        [safety] title: String,
        /// The name of the site. Absent on private pages.
        site_name: Option<String>,
        /// The relative path from this page to the root of the site, such as `../../`; empty in the
        /// root. On the not-found page it is a path from the server's root.
        up: Address,
        /// The messages of `chrome.ftl` that have no arguments, by id with `_` instead of `-`, such
        /// as `t.crisis_heading`.
        t: Messages,
        /// The draft banner. Present if a text of the page is unsigned or its record is not
        /// approved.
        [safety] draft: Option<Draft>,
        /// A sentence that says by which roles and when the translation was signed. Present on a
        /// translated public page whose texts are all signed.
        signed: Option<String>,
        /// Links to the main pages of the site, for the navigation. Absent on private pages and on
        /// the page on which people choose a language.
        nav: Option<Vec<NavigationLink>>,
        /// The link to the search page. Absent where `nav` is absent.
        search: Option<NavigationLink>,
        /// Links to the pages above this one, from the home page down. Absent where `nav` is
        /// absent; empty on the home page.
        crumbs: Option<Vec<PageLink>>,
        /// Links to the pages before and after this one, among those of the same kind. Absent on
        /// pages without such neighbors.
        neighbors: Option<NeighborLinks>,
        /// Links to this page in every language that has it, the current one included. Absent where
        /// `nav` is absent.
        languages: Option<Vec<LanguageLink>>,
        /// The full address of this page in every language, for search engines. Empty if the site
        /// does not configure its public address; absent on private pages.
        alternates: Option<Vec<AlternateAddress>>,
        /// The crisis lines. Absent on letters and on the page on which people choose a language.
        [safety] crisis: Option<CrisisBlock>,
        /// Words of the site at the end of each public page. Absent on private pages and if the
        /// site has none.
        footer: Option<String>,
        /// What the page is about, for search engines. Absent on private pages and where nothing
        /// says it.
        description: Option<Keyword>,
        /// Links to the PDF files of this page that the same run makes, in the same folder.
        prints: Vec<PrintLink>,
        /// What a PDF of the page needs. Present if this kind of document can be a PDF.
        sheet: Option<PaperFrame>,
    }

    /// The draft banner.
    pub(super) struct Draft {
        /// The text of the banner, in the language of the page.
        text: String,
        /// The same text in the source language. Absent if the page is in the source language.
        also: Option<DraftInSource>,
    }

    /// The draft banner in the source language.
    pub(super) struct DraftInSource {
        /// The tag of the source language, such as `en`.
        lang: Keyword,
        /// The direction of its script, `ltr` or `rtl`.
        dir: Keyword,
        /// The text of the banner, in the source language.
        text: String,
    }

    /// The full address of this page in a language.
    pub(super) struct AlternateAddress {
        /// The language tag, such as `es`.
        lang: Keyword,
        /// The full address, from the public address of the site.
        href: Address,
    }

    /// A link to a PDF file of this page.
    pub(super) struct PrintLink {
        /// The address of the PDF file, relative to the current page.
        href: Address,
        /// The text of the link, which says which PDF it is, such as large print.
        text: String,
    }

    /// What a PDF of the page needs.
    pub(super) struct PaperFrame {
        /// The paper size that is used in the jurisdiction of the page: `us-letter` or `a4`.
        paper: Keyword,
        /// The page number in words, with the placeholders `{page}` and `{pages}`, which the
        /// template replaces with numbers.
        pages: String,
        /// The date on which the page was made, as `2026-11-24`.
        today: Keyword,
    }
}

impl Frame {
    /// Returns a synthetic frame with only what a kind of document can have in a language.
    pub(super) fn adapted(self, kind: DocumentKind, lang: &Lang) -> Self {
        let private = kind.realm() == Realm::Private;
        Self {
            lang: lang.tag().into(),
            dir: lang.direction().html_dir().into(),
            kind: kind.id().into(),
            private,
            site_name: self.site_name.filter(|_| !private),
            signed: self.signed.filter(|_| !private),
            nav: self.nav.filter(|_| !private),
            search: self.search.filter(|_| !private),
            footer: self.footer.filter(|_| !private),
            description: self.description.filter(|_| !private),
            crumbs: self.crumbs.filter(|_| !private),
            neighbors: self.neighbors.filter(|_| !private),
            languages: self.languages.filter(|_| !private),
            alternates: self.alternates.filter(|_| !private),
            sheet: self.sheet.map(|sheet| PaperFrame { paper: "a4".into(), ..sheet }),
            ..self
        }
    }

    /// Returns what templates see: the fields of the frame, and the content under `page`.
    pub(super) fn around(self, page: View) -> View {
        let View::Map(mut entries) = self.into_view() else { return View::Null };
        entries.insert("page".to_owned(), page);
        View::Map(entries)
    }
}

/// Composes the frame of a page, without the draft banner and the sign-off line.
pub(super) fn compose(composer: &Composer<'_>, surround: Surround<'_>) -> Frame {
    let private = composer.planned.realm() == Realm::Private;
    let has_navigation = !private && surround.has_navigation;
    let is_printed = composer.planned.kind.formats().contains(&OutputFormat::Pdf);
    let jurisdiction = surround.jurisdiction.unwrap_or(&composer.site.config.jurisdiction);
    Frame {
        lang: composer.lang().tag().into(),
        dir: composer.language_frame.direction.html_dir().into(),
        kind: composer.planned.kind.id().into(),
        private,
        title: surround.title,
        site_name: (!private).then(|| composer.words(&composer.site.config.name)),
        up: Address(composer.path_to_root()),
        t: composer.interface_messages(),
        draft: None,
        signed: None,
        nav: has_navigation.then(|| wayfinding::navigation(composer)),
        search: has_navigation.then(|| wayfinding::search(composer)).flatten(),
        crumbs: has_navigation.then(|| wayfinding::crumbs(composer)),
        neighbors: has_navigation.then(|| wayfinding::neighbors(composer)).flatten(),
        languages: has_navigation.then(|| languages(composer)),
        alternates: (!private).then(|| alternates(composer)),
        footer: footer(composer),
        description: surround.description.filter(|_| !private).map(Keyword),
        crisis: surround.shows_crisis_lines.then(|| crisis::compose(composer, jurisdiction)),
        prints: prints(composer),
        sheet: is_printed.then(|| paper(composer, jurisdiction)),
    }
}

/// Composes the words at the end of each public page.
fn footer(composer: &Composer<'_>) -> Option<String> {
    let is_public = composer.planned.realm() == Realm::Public;
    let words = composer.site.config.footer.as_ref().filter(|_| is_public)?;
    Some(composer.words(words))
}

fn paper(composer: &Composer<'_>, jurisdiction: &Jurisdiction) -> PaperFrame {
    // Letter paper is used in North America, the Philippines and parts of Latin America; A4 is used
    // everywhere else.
    let country = jurisdiction.as_str().split('-').next().unwrap_or_default();
    let letter =
        ["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "SV", "VE", "DO", "PR"]
            .contains(&country);
    let placeholders = [("page", "{page}".into()), ("pages", "{pages}".into())];
    PaperFrame {
        paper: if letter { "us-letter" } else { "a4" }.into(),
        pages: composer.say_with("print-page", &placeholders),
        today: Keyword(composer.today().to_string()),
    }
}

/// Composes links to the PDF files of this page. A private page may be anywhere, but its PDFs are
/// beside it.
fn prints(composer: &Composer<'_>) -> Vec<PrintLink> {
    let message = |format: OutputFormat| match format {
        OutputFormat::Html | OutputFormat::Calendar | OutputFormat::SearchWords => None,
        OutputFormat::Pdf => Some("print-pdf"),
        OutputFormat::LargePrint => Some("print-large"),
        OutputFormat::Bilingual => Some("print-bilingual"),
        OutputFormat::Leaflet => Some("print-leaflet"),
    };
    let link = |format: &OutputFormat| {
        let text = composer.say(message(*format)?);
        let path = format.path(&composer.path);
        let href = match composer.planned.realm() {
            Realm::Private => path.rsplit('/').next().unwrap_or(&path).to_owned(),
            Realm::Public | Realm::Review => composer.link(&path),
        };
        Some(PrintLink { href: Address(href), text })
    };
    // Only a web page has links, so a PDF made alone does not wait for their words.
    let has_page = composer.planned.formats.contains(&OutputFormat::Html);
    composer.planned.formats.iter().filter(|_| has_page).filter_map(link).collect()
}

/// Composes links to this page in every language that has it.
fn languages(composer: &Composer<'_>) -> Vec<LanguageLink> {
    let planned = composer.planned;
    paths_by_language(composer, planned.kind, &planned.subject)
        .map(|(lang, path)| LanguageLink {
            lang: lang.tag().into(),
            dir: lang.direction().html_dir().into(),
            name: composer.autonym(lang),
            href: Address(composer.link(&path)),
            current: lang == composer.lang(),
        })
        .collect()
}

/// Composes the full address of this page in every language, if the site configures its base URL.
fn alternates(composer: &Composer<'_>) -> Vec<AlternateAddress> {
    let planned = composer.planned;
    let Some(base) = &composer.site.config.base_url else { return Vec::new() };
    if planned.kind == DocumentKind::NotFound {
        return Vec::new();
    }
    paths_by_language(composer, planned.kind, &planned.subject)
        .map(|(lang, path)| {
            let path = path.strip_suffix("index.html").unwrap_or(&path);
            AlternateAddress {
                lang: lang.tag().into(),
                href: Address(format!("{}{path}", base.value)),
            }
        })
        .collect()
}
