//! The frame around every page: its title, navigation, languages, crisis lines, and what paper
//! needs.
//!
//! Not for the draft banner and the line about sign-offs: `seal` composes those, when every word of
//! the page is known.

use super::{
    composer::Composer,
    content::Surround,
    links::{LanguageLink, elsewhere_paths},
    parts::crisis::{self, CrisisLines},
};
use crate::{
    document::{Address, DocumentKind, Keyword, Messages, PageValue, View, page_parts},
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    site::checked_text::Jurisdiction,
};

page_parts! {
    /// What surrounds the content of every page. Templates see these fields beside `page`.
    pub(super) struct Frame {
        /// The language tag of the page.
        lang: Keyword,
        /// The direction of its script, `ltr` or `rtl`.
        dir: Keyword,
        /// The kind of the document, such as `handout`.
        kind: Keyword,
        /// Whether the page is private: it loads nothing, and stands alone.
        private: bool,
        /// The title of the page.
        [safety] title: String,
        /// The name of the site, on public pages.
        site_name: Option<String>,
        /// The way from this page up to the root of the site.
        up: Address,
        /// The messages of `chrome.ftl` that need no argument, by id with `_` for `-`.
        t: Messages,
        /// The draft banner, on a page whose words are unsigned or whose record is not approved.
        [safety] draft: Option<Draft>,
        /// By which roles and when the translation was signed.
        signed: Option<String>,
        /// Links to the main pages of the site.
        nav: Option<Vec<NavigationLink>>,
        /// This page in every language that has it.
        languages: Option<Vec<LanguageLink>>,
        /// Full addresses of this page in every language, for search engines.
        alternates: Option<Vec<AlternateAddress>>,
        /// Whom to reach in a crisis.
        [safety] crisis: Option<CrisisLines>,
        /// What can be printed of this page.
        prints: Option<Vec<PrintLink>>,
        /// What a printed page needs.
        sheet: Option<PaperFrame>,
    }

    /// The draft banner.
    pub(super) struct Draft {
        /// Its words in the language of the page.
        text: String,
        /// The same in the source language, if that is another.
        also: Option<DraftInSource>,
    }

    /// The draft banner in the source language.
    pub(super) struct DraftInSource {
        /// The language tag.
        lang: Keyword,
        /// The direction of its script.
        dir: Keyword,
        /// The words.
        text: String,
    }

    /// A link to a main page of the site.
    pub(super) struct NavigationLink {
        /// Where it leads.
        href: Address,
        /// Its words.
        text: String,
        /// Whether it leads to this page.
        current: bool,
    }

    /// The full address of this page in a language.
    pub(super) struct AlternateAddress {
        /// The language tag.
        lang: Keyword,
        /// The address.
        href: Address,
    }

    /// A link to a printable form of this page.
    pub(super) struct PrintLink {
        /// Where it leads.
        href: Address,
        /// Its words.
        text: String,
    }

    /// What a printed page needs.
    pub(super) struct PaperFrame {
        /// The paper of the place: `us-letter` or `a4`.
        paper: Keyword,
        /// The page number in words, with the slots `{page}` and `{pages}`.
        pages: String,
        /// The day on which it was made.
        today: Keyword,
    }
}

impl Frame {
    /// Makes a synthetic frame one that a kind of document can have in a language.
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
            languages: self.languages.filter(|_| !private),
            alternates: self.alternates.filter(|_| !private),
            prints: self.prints.filter(|_| !private),
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

/// Composes the frame of a page, without draft banner and sign-off line.
pub(super) fn compose(composer: &Composer<'_>, surround: Surround<'_>) -> Frame {
    let private = composer.planned.realm() == Realm::Private;
    let is_printed = composer.planned.kind.formats().contains(&OutputFormat::Pdf);
    let place = surround.place.unwrap_or(&composer.site.config.jurisdiction);
    Frame {
        lang: composer.lang().tag().into(),
        dir: composer.language.direction.html_dir().into(),
        kind: composer.planned.kind.id().into(),
        private,
        title: surround.title,
        site_name: (!private).then(|| composer.words(&composer.site.config.name)),
        up: Address(composer.up()),
        t: Messages(composer.language.t.clone()),
        draft: None,
        signed: None,
        nav: (!private && surround.leads_on).then(|| navigation(composer)),
        languages: (!private && surround.leads_on).then(|| languages(composer)),
        alternates: (!private).then(|| alternates(composer)),
        crisis: surround.shows_crisis_lines.then(|| crisis::compose(composer, place)),
        prints: (!private).then(|| prints(composer)),
        sheet: is_printed.then(|| paper(composer, place)),
    }
}

fn paper(composer: &Composer<'_>, place: &Jurisdiction) -> PaperFrame {
    // Letter paper is used in North America, the Philippines and parts of Latin America; everyone
    // else has A4.
    let country = place.as_str().split('-').next().unwrap_or_default();
    let letter =
        ["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "SV", "VE", "DO", "PR"]
            .contains(&country);
    let slots = [("page", "{page}".into()), ("pages", "{pages}".into())];
    PaperFrame {
        paper: if letter { "us-letter" } else { "a4" }.into(),
        pages: composer.say_with("print-page", &slots),
        today: Keyword(composer.today().to_string()),
    }
}

/// Links to what can be printed of this page.
fn prints(composer: &Composer<'_>) -> Vec<PrintLink> {
    let words = |format: OutputFormat| match format {
        OutputFormat::Html | OutputFormat::Calendar => None,
        OutputFormat::Pdf => Some("print-pdf"),
        OutputFormat::LargePrint => Some("print-large"),
        OutputFormat::Bilingual => Some("print-bilingual"),
    };
    let link = |format: &OutputFormat| {
        let text = composer.say(words(*format)?);
        Some(PrintLink { href: Address(composer.link(&format.path(&composer.path))), text })
    };
    composer.planned.formats.iter().filter_map(link).collect()
}

fn navigation(composer: &Composer<'_>) -> Vec<NavigationLink> {
    let links = [
        (DocumentKind::Front, "nav-home"),
        (DocumentKind::Topics, "nav-topics"),
        (DocumentKind::Programs, "nav-programs"),
        (DocumentKind::Comparison, "nav-compare"),
        (DocumentKind::Glossary, "nav-glossary"),
    ];
    let link = |(kind, words): (DocumentKind, &str)| {
        let path = composer.plan.path_of(kind, "", composer.lang())?;
        Some(NavigationLink {
            href: Address(composer.link(&path)),
            text: composer.say(words),
            current: composer.planned.kind == kind,
        })
    };
    links.into_iter().filter_map(link).collect()
}

/// This page in every language that has it.
fn languages(composer: &Composer<'_>) -> Vec<LanguageLink> {
    let planned = composer.planned;
    elsewhere_paths(composer, planned.kind, &planned.subject)
        .map(|(lang, path)| LanguageLink {
            lang: lang.tag().into(),
            dir: lang.direction().html_dir().into(),
            name: composer.autonym(lang),
            href: Address(composer.link(&path)),
            current: lang == composer.lang(),
        })
        .collect()
}

/// Full addresses of this page in every language, only if the site says where it is published.
fn alternates(composer: &Composer<'_>) -> Vec<AlternateAddress> {
    let planned = composer.planned;
    let Some(base) = &composer.site.config.base_url else { return Vec::new() };
    if planned.kind == DocumentKind::NotFound {
        return Vec::new();
    }
    elsewhere_paths(composer, planned.kind, &planned.subject)
        .map(|(lang, path)| {
            let path = path.strip_suffix("index.html").unwrap_or(&path);
            AlternateAddress {
                lang: lang.tag().into(),
                href: Address(format!("{}{path}", base.value)),
            }
        })
        .collect()
}
