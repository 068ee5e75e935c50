//! What the program knows about each language of a site: its direction and script, the fonts that
//! typeset it on this machine, its data in CLDR, and how much of it is translated and signed.

use super::session::Session;
use crate::{
    compose::Scope,
    diag::{Diagnostic, Report},
    lang::{Direction, Lang},
    render::{LanguageFont, PdfRenderer},
    review::{ReviewState, ReviewUnit, UnitKind, has_meaning_words},
    site::{INTERFACE_MESSAGE_FILES, checked_text::Day},
    source::Sources,
    text::LanguageData,
};

/// What the program knows about a language of a site.
#[derive(Debug)]
pub struct LanguageReport {
    /// The language.
    pub lang: Lang,
    /// The direction of its script.
    pub direction: Direction,
    /// The ISO 15924 code of its script.
    pub script: String,
    /// The fonts that typeset its text, best first; empty if none has its letters.
    pub fonts: Vec<LanguageFont>,
    /// The missing font, and the package that has one.
    pub missing_font: Option<Box<Diagnostic>>,
    /// Its data in CLDR.
    pub data: LanguageData,
    /// Whether it is the source language, which has every message and needs no sign-off.
    pub is_source: bool,
    /// Whether the words are known by which the rule `meaning-differs` compares translations.
    pub has_meaning_words: bool,
    /// How many of its messages there are.
    pub messages: MessageCounts,
}

/// How many messages of a language are translated and signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MessageCounts {
    /// The messages of the source language that patients can see.
    pub all: usize,
    /// Those that the language has.
    pub translated: usize,
    /// Those that are signed. The source language needs no sign-off.
    pub signed: usize,
}

/// Returns a report on each language of the site. Problems that keep the site from being read, and
/// missing fonts, are reported.
pub fn language_reports(sources: &Sources, today: Day, report: &mut Report) -> Vec<LanguageReport> {
    let mut found = Report::new();
    let Some(session) = Session::load(sources, Scope::all(today), &mut found) else {
        report.append(found);
        return Vec::new();
    };
    let fonts = &session.site.config.fonts;
    let Some(renderer) = PdfRenderer::load(&session.theme, sources, fonts, report) else {
        return Vec::new();
    };
    let languages = session.site.languages.iter();
    let reports: Vec<LanguageReport> =
        languages.map(|lang| language_report(&session, &renderer, lang)).collect();
    let missing = reports.iter().filter_map(|language| language.missing_font.as_ref());
    missing.for_each(|diagnostic| report.push((**diagnostic).clone()));
    reports
}

/// Returns the report on one language of a site.
pub(super) fn language_report(
    session: &Session,
    renderer: &PdfRenderer,
    lang: &Lang,
) -> LanguageReport {
    let data = LanguageData::for_language(lang);
    let mut text = text_in(session, lang);
    if text.is_empty() {
        text.clone_from(&data.letters);
    }
    let (fonts, missing_font) = match renderer.language_fonts(lang, &text) {
        Ok(fonts) => (fonts, None),
        Err(missing) => (Vec::new(), Some(missing)),
    };
    LanguageReport {
        lang: lang.clone(),
        direction: lang.direction(),
        script: lang.script(),
        fonts,
        missing_font,
        data,
        has_meaning_words: has_meaning_words(lang),
        is_source: session.site.source_language() == lang,
        messages: message_counts(session, lang),
    }
}

/// Returns all text that the site has in a language.
fn text_in(session: &Session, lang: &Lang) -> String {
    let catalog = session.site.catalog(lang);
    let mut text: String = INTERFACE_MESSAGE_FILES
        .iter()
        .flat_map(|file| catalog.ids_in_file(file))
        .filter_map(|id| catalog.format_message(id, &[]).ok())
        .collect();
    for topic in session.site.topics.values().filter_map(|topic| topic.texts.get(lang)) {
        topic.body.each_text(&mut |words| text.push_str(words));
    }
    text
}

fn message_counts(session: &Session, lang: &Lang) -> MessageCounts {
    let of_language = |units: &[ReviewUnit]| {
        let message_units =
            units.iter().filter(|unit| matches!(unit.kind(), UnitKind::Messages(_)));
        message_units.flat_map(|unit| &unit.segments).fold(
            MessageCounts::default(),
            |counts, segment| MessageCounts {
                all: counts.all + 1,
                translated: counts.translated + usize::from(segment.target.is_some()),
                signed: counts.signed + usize::from(segment.state == ReviewState::Signed),
            },
        )
    };
    let units = session.units.iter().find(|(known, _)| known == lang);
    units.map(|(_, units)| of_language(units)).unwrap_or_default()
}
