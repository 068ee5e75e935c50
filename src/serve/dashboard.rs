//! The dashboard, for people who do not use a terminal: the documents of a language, what is
//! withheld and why, and open questions.
//!
//! Records have their own pages: see `records`.

use std::collections::BTreeMap;

use super::{
    attention,
    document_card::document_card,
    readability::readability_section,
    request::PageRequest,
    response::ServedPage,
    template::{self, Variables},
    texts::InterfaceTexts,
    toolbar,
};
use crate::{
    build::Planned,
    document::{DocumentKind, View},
    lang::Lang,
    review::{ReviewState, ReviewUnit},
};

/// The pages of a site besides topics and programs, in the order in which the dashboard lists them.
const OTHER_KINDS: [DocumentKind; 6] = [
    DocumentKind::Home,
    DocumentKind::Topics,
    DocumentKind::Programs,
    DocumentKind::Comparison,
    DocumentKind::Glossary,
    DocumentKind::Questions,
];

/// Returns the dashboard in a language.
pub(super) fn dashboard_page(request: &PageRequest<'_>, lang: &Lang) -> ServedPage {
    let texts = request.texts(lang);
    let mut variables = template::shared_variables(request, lang, &texts, "");
    variables.extend(document_lists(request, lang, &texts));
    variables.extend(record_section(request, lang, &texts));
    variables.extend(review_sections(request, lang, &texts));
    variables.extend(readability_section(request, lang, &texts));
    // The dashboard does not link back to itself.
    let toolbar = toolbar::empty_toolbar(lang, &texts);
    template::render_page("dashboard.html", variables, toolbar)
}

/// Returns the documents of a language.
fn document_lists(request: &PageRequest<'_>, lang: &Lang, texts: &InterfaceTexts) -> Variables {
    let of_kind = |kind: &DocumentKind| documents_of_kind(request, lang, texts, *kind);
    template::variables([
        ("topics", View::List(of_kind(&DocumentKind::Topic))),
        ("programs", View::List(of_kind(&DocumentKind::Program))),
        ("pages", View::List(OTHER_KINDS.iter().flat_map(of_kind).collect())),
    ])
}

fn documents_of_kind(
    request: &PageRequest<'_>,
    lang: &Lang,
    texts: &InterfaceTexts,
    kind: DocumentKind,
) -> Vec<View> {
    let documents = request.session.public_documents().iter();
    documents
        .filter(|planned| planned.lang == *lang && planned.kind == kind)
        .map(|planned| {
            let title = document_title(request, lang, texts, planned);
            document_card(request, texts, planned, title)
        })
        .collect()
}

fn document_title(
    request: &PageRequest<'_>,
    lang: &Lang,
    texts: &InterfaceTexts,
    planned: &Planned,
) -> String {
    let site = request.session.site();
    let program_name = || {
        let program = site.programs.get(&planned.subject)?;
        Some(request.site_text(&program.facts.name, lang))
    };
    let kind = texts.kind_name(planned.kind);
    match planned.kind {
        DocumentKind::Topic => site
            .topics
            .get(&planned.subject)
            .and_then(|topic| topic.texts.get(lang))
            .map(|text| text.title.value.clone()),
        DocumentKind::Program => program_name(),
        DocumentKind::Questions => program_name().map(|name| format!("{kind}: {name}")),
        _ => Some(kind.to_owned()),
    }
    .unwrap_or_else(|| planned.subject.clone())
}

/// Returns the link to the list of records, and the records that need attention.
fn record_section(request: &PageRequest<'_>, lang: &Lang, texts: &InterfaceTexts) -> Variables {
    let concerns = attention::visible_concerns(request);
    let records = request.may_see_records().then(|| format!("/desk/{lang}/records/"));
    let count = request.snapshot.sources.record_names().count();
    template::variables([
        ("records", records.into()),
        ("records_count", count.to_string().into()),
        ("locked", (request.state.settings.private && !request.has_key).into()),
        ("attention", attention::most_urgent(texts, lang, &concerns)),
        ("attention_more", attention::has_more(&concerns).into()),
    ])
}

/// Returns the translation progress, what keeps pages from being published, and open questions.
fn review_sections(request: &PageRequest<'_>, lang: &Lang, texts: &InterfaceTexts) -> Variables {
    let reviewer = request.state.settings.reviewer.as_ref().filter(|_| request.has_key);
    template::variables([
        ("translations", translations(request)),
        ("errors", attention::has_errors(request).into()),
        ("untranslated", untranslated_topics(request, lang)),
        ("refused_pages", refused_pages(request, lang, texts)),
        ("blocking_units", blocking_units(request, lang)),
        ("questions", open_questions(request)),
        ("signing", reviewer.map(|reviewer| reviewer.by.as_str()).into()),
    ])
}

/// Returns the translation progress of every language that the site is translated into.
fn translations(request: &PageRequest<'_>) -> View {
    let source = request.session.site().source_language();
    let translated = request.session.units().iter().filter(|(lang, _)| lang != source);
    View::list(translated.map(|(lang, units)| translation_progress(request, lang, units)))
}

/// Returns the translation progress of a language, with links to its home page and review pages.
fn translation_progress(request: &PageRequest<'_>, lang: &Lang, units: &[ReviewUnit]) -> View {
    let segments = || units.iter().flat_map(|unit| &unit.segments);
    let signed = segments().filter(|segment| segment.state == ReviewState::Signed).count();
    let home = request.session.path_of(DocumentKind::Home, "", lang);
    View::map([
        ("lang", lang.tag().into()),
        ("dir", lang.direction().html_dir().into()),
        ("name", request.autonym(lang).into()),
        ("signed", signed.to_string().into()),
        ("texts", segments().count().to_string().into()),
        ("page", home.map(|path| format!("/public/{path}")).into()),
        ("review", format!("/review/{lang}/index.html").into()),
    ])
}

/// Returns the titles of the topics that have no text in a language.
fn untranslated_topics(request: &PageRequest<'_>, lang: &Lang) -> View {
    let site = request.session.site();
    let source = site.source_language();
    let untranslated = site.topics.values().filter(|topic| !topic.texts.contains_key(lang));
    View::list(untranslated.map(|topic| {
        topic.texts.get(source).map_or_else(|| topic.slug.clone(), |text| text.title.value.clone())
    }))
}

/// Returns the planned pages that cannot be made, with the reasons.
fn refused_pages(request: &PageRequest<'_>, lang: &Lang, texts: &InterfaceTexts) -> View {
    let session = request.session;
    let documents = session.public_documents().iter().filter(|planned| planned.lang == *lang);
    View::list(documents.filter_map(|planned| {
        let refused = session.refusal(planned)?;
        let reasons = refused.report.iter().map(|found| found.message.redacted().to_owned());
        Some(View::map([
            ("title", document_title(request, lang, texts, planned).into()),
            ("reasons", View::list(reasons)),
        ]))
    }))
}

/// Returns the review units that public pages of a language wait for, those that most pages wait
/// for first. `texts` is the largest number of texts of the unit that one page waits for.
fn blocking_units(request: &PageRequest<'_>, lang: &Lang) -> View {
    let mut units: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let blocked = request.snapshot.blocked_documents().iter();
    for document in blocked.filter(|document| document.lang == *lang) {
        for (unit, texts) in &document.text_counts {
            let (pages, most_texts) = units.entry(unit).or_default();
            *pages += 1;
            *most_texts = (*most_texts).max(*texts);
        }
    }
    let mut units: Vec<_> = units.into_iter().collect();
    units.sort_by_key(|(name, (pages, _))| (usize::MAX - pages, *name));
    View::list(units.into_iter().map(|(name, (pages, texts))| {
        View::map([
            ("name", name.into()),
            ("href", format!("/review/{lang}/{name}.html").into()),
            ("pages", pages.to_string().into()),
            ("texts", texts.to_string().into()),
        ])
    }))
}

/// Returns the open questions of reviewers in every language, each with a link to its text.
fn open_questions(request: &PageRequest<'_>) -> View {
    let mut out = Vec::new();
    for (lang, units) in request.session.units() {
        let segments =
            units.iter().flat_map(|unit| unit.segments.iter().map(move |segment| (unit, segment)));
        for (unit, segment) in segments {
            out.extend(segment.questions.iter().map(|question| {
                View::map([
                    ("lang", lang.tag().into()),
                    ("language", request.autonym(lang).into()),
                    ("unit", unit.name.as_str().into()),
                    ("href", format!("/review/{lang}/{}.html#{}", unit.name, segment.id).into()),
                    ("by", question.by.as_str().into()),
                    ("on", question.on.to_string().into()),
                    ("asks", question.asks.as_str().into()),
                ])
            }));
        }
    }
    View::List(out)
}
