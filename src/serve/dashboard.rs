//! The dashboard, for people who do not use a terminal: the documents of a language, what is
//! withheld and why, and open questions.
//!
//! Records have their own pages: see `records`.

use std::collections::BTreeMap;

use super::{
    attention,
    notice::{server_page, template_variables},
    page::{PageRequest, ServedPage},
    readability, toolbar,
};
use crate::{
    build::Planned,
    document::{DocumentKind, View},
    lang::Lang,
    output_format::OutputFormat,
    review::{ReviewState, ReviewUnit},
    site::words::Words,
};

/// Returns the interface texts of the dashboard, under the names that templates use.
pub fn template_texts(asked: &PageRequest<'_>, lang: &Lang) -> View {
    View::Map(
        asked
            .texts(lang, "desk")
            .into_iter()
            .map(|(name, text)| (name.replace('-', "_"), View::Text(text)))
            .collect(),
    )
}

/// Returns what every page of the dashboard shares: its language, and links to the same page in
/// other languages.
pub fn page_frame(asked: &PageRequest<'_>, lang: &Lang, rest: &str) -> BTreeMap<String, View> {
    let languages = asked.front.site().languages.iter().map(|other| {
        View::map([
            ("lang", other.tag().into()),
            ("dir", other.direction().html_dir().into()),
            ("name", toolbar::autonym(asked, other).into()),
            ("href", format!("/desk/{other}/{rest}").into()),
            ("current", (other == lang).into()),
        ])
    });
    template_variables([
        ("lang", lang.tag().into()),
        ("dir", lang.direction().html_dir().into()),
        ("w", template_texts(asked, lang)),
        ("site", site_text(asked, &asked.front.site().config.name, lang).into()),
        ("home", format!("/desk/{lang}/").into()),
        ("languages", View::list(languages)),
        ("private", asked.may_see_records().into()),
    ])
}

/// Returns the dashboard in a language.
pub fn dashboard_page(asked: &PageRequest<'_>, lang: &Lang) -> ServedPage {
    let mut view = page_frame(asked, lang, "");
    let concerns = attention::visible_concerns(asked);
    let of_kind = |kinds: &'static [DocumentKind]| {
        let documents = asked
            .front
            .public_documents()
            .iter()
            .filter(move |planned| planned.lang == *lang && kinds.contains(&planned.kind));
        View::list(documents.map(|planned| {
            document_card(asked, lang, planned, document_title(asked, lang, planned))
        }))
    };
    let pages = [
        DocumentKind::Front,
        DocumentKind::Topics,
        DocumentKind::Programs,
        DocumentKind::Comparison,
        DocumentKind::Glossary,
        DocumentKind::Questions,
    ];
    view.extend(template_variables([
        ("topics", of_kind(&[DocumentKind::Topic])),
        ("programs", of_kind(&[DocumentKind::Program])),
        ("pages", View::list(pages.iter().flat_map(|kind| documents_of(asked, lang, *kind)))),
        ("records", (asked.may_see_records()).then(|| format!("/desk/{lang}/records/")).into()),
        ("records_count", View::Text(asked.snapshot.sources.record_names().count().to_string())),
        ("locked", (asked.state.settings.private && !asked.has_key).into()),
        ("covered", translations(asked)),
        ("attention", attention::most_urgent(asked, lang, &concerns)),
        ("attention_more", attention::has_more(&concerns).into()),
        ("errors", attention::has_errors(asked).into()),
        ("untranslated", untranslated_topics(asked, lang)),
        ("refused", refused_pages(asked, lang)),
        ("held", blocking_units(asked, lang)),
        ("questions", open_questions(asked)),
        (
            "signing",
            asked
                .state
                .settings
                .reviewer
                .as_ref()
                .filter(|_| asked.has_key)
                .map(|reviewer| reviewer.by.as_str())
                .into(),
        ),
    ]));
    view.extend(
        readability::readability_section(asked, lang, &asked.texts(lang, "desk"))
            .map(|(name, part)| (name.to_owned(), part)),
    );
    let mut bar = toolbar::plain_toolbar(asked, lang);
    bar["ways"] = serde_json::json!([]);
    server_page("desk.html", view, bar)
}

fn documents_of(asked: &PageRequest<'_>, lang: &Lang, kind: DocumentKind) -> Vec<View> {
    let documents = asked
        .front
        .public_documents()
        .iter()
        .filter(|planned| planned.lang == *lang && planned.kind == kind);
    documents
        .map(|planned| document_card(asked, lang, planned, document_title(asked, lang, planned)))
        .collect()
}

/// Returns a document with a link to each of its formats and to the same document in other
/// languages.
pub fn document_card(
    asked: &PageRequest<'_>,
    lang: &Lang,
    planned: &Planned,
    title: String,
) -> View {
    let words = asked.texts(lang, "desk");
    let private = planned.realm() == crate::privacy::Realm::Private;
    let root = if private { "/private/" } else { "/public/" };
    let forms = planned.formats.iter().map(|format| {
        View::map([
            ("href", format!("{root}{}", format.path(&planned.path())).into()),
            (
                "text",
                words.get(&format!("form-{}", format.id())).cloned().unwrap_or_default().into(),
            ),
        ])
    });
    let others =
        if private { &[] } else { asked.front.languages_of(planned.kind, &planned.subject) };
    let also = others.iter().filter(|other| **other != planned.lang).filter_map(|other| {
        let path = asked.front.path_of(planned.kind, &planned.subject, other)?;
        Some(View::map([
            ("lang", other.tag().into()),
            ("dir", other.direction().html_dir().into()),
            ("name", toolbar::autonym(asked, other).into()),
            ("href", format!("/public/{path}").into()),
        ]))
    });
    View::map([
        ("title", title.into()),
        (
            "page",
            planned
                .formats
                .contains(&OutputFormat::Html)
                .then(|| format!("{root}{}", planned.path()))
                .into(),
        ),
        ("forms", View::list(forms)),
        ("also", View::list(also)),
    ])
}

fn document_title(asked: &PageRequest<'_>, lang: &Lang, planned: &Planned) -> String {
    let site = asked.front.site();
    let program = || {
        site.programs
            .get(&planned.subject)
            .map(|program| site_text(asked, &program.facts.name, lang))
    };
    let kind = || {
        asked.texts(lang, "desk").remove(&format!("kind-{}", planned.kind.id())).unwrap_or_default()
    };
    match planned.kind {
        DocumentKind::Topic => site
            .topics
            .get(&planned.subject)
            .and_then(|topic| topic.texts.get(lang))
            .map(|text| text.title.value.clone()),
        DocumentKind::Program => program(),
        DocumentKind::Questions => program().map(|program| format!("{}: {program}", kind())),
        _ => Some(kind()),
    }
    .unwrap_or_else(|| planned.subject.clone())
}

/// Returns a text of the site in this language, else in the source language, signed or not.
fn site_text(asked: &PageRequest<'_>, words: &Words, lang: &Lang) -> String {
    let source = asked.front.site().source_language();
    match words {
        Words::Each(texts, _) => {
            let mut langs = lang.fallback_chain();
            langs.push(source.clone());
            langs
                .iter()
                .find_map(|lang| texts.get(lang))
                .map(|text| text.value.clone())
                .unwrap_or_default()
        }
        words => words.texts().next().unwrap_or_default().to_owned(),
    }
}

/// Returns the translation progress of every language that the site is translated into.
fn translations(asked: &PageRequest<'_>) -> View {
    let source = asked.front.site().source_language();
    let translated = asked.front.units().iter().filter(|(lang, _)| lang != source);
    View::list(translated.map(|(lang, units)| translation_progress(asked, lang, units)))
}

/// Returns the translation progress of a language, with links to its home page and review pages.
fn translation_progress(asked: &PageRequest<'_>, lang: &Lang, units: &[ReviewUnit]) -> View {
    let segments = || units.iter().flat_map(|unit| &unit.segments);
    let signed = segments().filter(|segment| segment.state == ReviewState::Signed).count();
    View::map([
        ("lang", lang.tag().into()),
        ("dir", lang.direction().html_dir().into()),
        ("name", toolbar::autonym(asked, lang).into()),
        ("signed", signed.to_string().into()),
        ("texts", segments().count().to_string().into()),
        (
            "page",
            asked
                .front
                .path_of(DocumentKind::Front, "", lang)
                .map(|path| format!("/public/{path}"))
                .into(),
        ),
        ("review", format!("/review/{lang}/index.html").into()),
    ])
}

/// Returns the titles of the topics that have no text in a language.
fn untranslated_topics(asked: &PageRequest<'_>, lang: &Lang) -> View {
    let site = asked.front.site();
    let source = site.source_language();
    let without = site.topics.values().filter(|topic| !topic.texts.contains_key(lang));
    View::list(without.map(|topic| {
        topic.texts.get(source).map_or_else(|| topic.slug.clone(), |text| text.title.value.clone())
    }))
}

/// Returns the planned pages that cannot be made, with the reasons.
fn refused_pages(asked: &PageRequest<'_>, lang: &Lang) -> View {
    let documents = asked.front.public_documents().iter().filter(|planned| planned.lang == *lang);
    View::list(documents.filter_map(|planned| {
        let refused = asked.front.refusal(planned)?;
        let reasons = refused.report.iter().map(|found| found.message.redacted().to_owned());
        Some(View::map([
            ("title", document_title(asked, lang, planned).into()),
            ("reasons", View::list(reasons)),
        ]))
    }))
}

/// Returns the review units that public pages of a language wait for, those that most pages wait
/// for first. `texts` is the most texts of the unit that one page waits for.
fn blocking_units(asked: &PageRequest<'_>, lang: &Lang) -> View {
    let mut units: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for held in asked.snapshot.blocked_documents().iter().filter(|held| held.lang == *lang) {
        for (unit, texts) in &held.text_counts {
            let sum = units.entry(unit).or_default();
            *sum = (sum.0 + 1, sum.1.max(*texts));
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
fn open_questions(asked: &PageRequest<'_>) -> View {
    let mut out = Vec::new();
    for (lang, units) in asked.front.units() {
        for (unit, segment) in
            units.iter().flat_map(|unit| unit.segments.iter().map(move |segment| (unit, segment)))
        {
            out.extend(segment.questions.iter().map(|question| {
                View::map([
                    ("lang", lang.tag().into()),
                    ("language", toolbar::autonym(asked, lang).into()),
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
