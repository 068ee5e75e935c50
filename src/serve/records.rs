//! The record pages of the dashboard: the list of records, and the documents of each record by
//! reader. They are shown only with `--private`, and only to a viewer who opened the link of this
//! run.
//!
//! These pages name records by id only; the text of a record appears only on its documents.

use std::collections::BTreeSet;

use super::{
    attention,
    dashboard::{document_card, page_frame},
    notice::{self, server_page, template_variables},
    page::{PageRequest, ServedPage, record_errors},
    problem, toolbar,
};
use crate::{
    build::{Concern, Planned, by_urgency, review::RecordTexts},
    diag::Report,
    document::View,
    lang::Lang,
    output_format::OutputFormat,
};

/// Number of records on one page of the list.
const PAGE_SIZE: usize = 200;

/// Returns the list of records whose id contains the search text.
pub fn list_page(asked: &PageRequest<'_>, lang: &Lang) -> ServedPage {
    let value = |name: &str| {
        asked.query.split('&').find_map(|pair| {
            pair.split_once('=').filter(|(key, _)| *key == name).map(|(_, value)| value)
        })
    };
    // Ids contain only letters, digits, hyphens and underscores; other characters are dropped.
    let find = value("find").unwrap_or_default().to_lowercase();
    let find: String = find
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .take(64)
        .collect();
    let from: usize = value("from").and_then(|from| from.parse().ok()).unwrap_or(0);
    let concerns = attention::visible_concerns(asked);
    let none: BTreeSet<Concern> = BTreeSet::new();
    let others = asked
        .snapshot
        .sources
        .record_names()
        .filter(|name| !concerns.contains_key(*name))
        .map(|name| (name, &none));
    // The most urgent records first, then those without concerns.
    let names: Vec<_> = by_urgency(&concerns)
        .into_iter()
        .chain(others)
        .filter(|(name, _)| name.contains(&find))
        .collect();
    let shown = names.iter().skip(from).take(PAGE_SIZE);
    let words = asked.texts(lang, "desk");
    let entry = |(name, concerns): &(&str, &BTreeSet<Concern>)| {
        attention::record_row(&words, lang, name, concerns)
    };
    let page = |from: usize| format!("/desk/{lang}/records/?find={find}&from={from}");
    let mut view = page_frame(asked, lang, "records/");
    view.extend(template_variables([
        ("find", find.as_str().into()),
        ("here", View::list(shown.map(entry))),
        ("count", names.len().to_string().into()),
        ("before", from.checked_sub(PAGE_SIZE).map(page).into()),
        (
            "after",
            Some(from.saturating_add(PAGE_SIZE))
                .filter(|next| *next < names.len())
                .map(page)
                .into(),
        ),
    ]));
    server_page("records.html", view, toolbar::plain_toolbar(asked, lang))
}

/// Returns the page of a record: its documents by language and reader, what is withheld and why,
/// and the texts to sign.
pub fn record_page(asked: &PageRequest<'_>, lang: &Lang, id: &str) -> ServedPage {
    if !asked.snapshot.sources.record_names().any(|name| name == id) {
        return notice::not_found(asked);
    }
    let words = asked.texts(lang, "desk");
    let errors = record_errors(asked, id);
    let all = asked.front.documents_of(id);
    let languages = asked
        .front
        .site()
        .languages
        .iter()
        .filter(|document_lang| all.iter().any(|planned| planned.lang == **document_lang))
        .map(|own| {
            let here: Vec<&Planned> = all.iter().filter(|planned| planned.lang == *own).collect();
            let documents = here.iter().map(|planned| {
                let refused = asked.front.refusal(planned);
                let found = errors
                    .iter()
                    .chain(refused.iter().map(|refused| &refused.report))
                    .flat_map(Report::iter);
                let reasons = found.map(|found| found.message.redacted().to_owned());
                let View::Map(mut view) =
                    document_card(asked, lang, planned, toolbar::document_name(&words, planned))
                else {
                    return View::Null;
                };
                view.insert("reasons".to_owned(), View::list(reasons));
                view.insert("waits".to_owned(), blocking_texts(asked, planned));
                View::Map(view)
            });
            View::map([
                ("lang", own.tag().into()),
                ("dir", own.direction().html_dir().into()),
                ("name", toolbar::autonym(asked, own).into()),
                ("documents", View::list(documents)),
                ("open", unsigned_texts(asked, id, own, &here)),
            ])
        });
    let mut view = page_frame(asked, lang, &format!("records/{id}"));
    let reviewer = asked.state.settings.reviewer.as_ref();
    view.extend(template_variables([
        ("id", id.into()),
        ("here", View::list(languages)),
        (
            "attention",
            attention::visible_concerns(asked)
                .get(id)
                .map(|concerns| attention::concern_rows(&words, concerns))
                .into(),
        ),
        ("by", reviewer.map(|reviewer| reviewer.by.as_str()).into()),
        ("credential", reviewer.map(|reviewer| reviewer.credential.as_str()).into()),
        ("token", reviewer.map(|_| asked.state.write_token.as_str()).into()),
    ]));
    let mut shown = server_page("record.html", view, toolbar::plain_toolbar(asked, lang));
    shown.problems = problem::problems(asked.state, asked.snapshot, &errors, true);
    shown
}

/// Returns the texts that a document waits for, by review unit. Texts of the record are counted but
/// not named.
fn blocking_texts(asked: &PageRequest<'_>, planned: &Planned) -> View {
    let Some(held) = asked.front.blocked_document(&asked.snapshot.sources, planned) else {
        return View::Null;
    };
    let unit = |(name, texts): (&String, &usize)| {
        let is_public = !name.starts_with("care-plans/");
        let ids = held
            .texts
            .iter()
            .filter(|text| is_public && text.unit == *name)
            .map(|text| format!("{} ({})", text.id, text.state));
        View::map([
            ("name", name.as_str().into()),
            ("href", is_public.then(|| format!("/review/{}/{name}.html", planned.lang)).into()),
            ("texts", texts.to_string().into()),
            ("ids", View::list(ids)),
        ])
    };
    View::list(held.text_counts.iter().map(unit))
}

/// Returns the number of unsigned texts of a record in a language, their digest, and a link to the
/// bilingual printout to read before signing.
fn unsigned_texts(asked: &PageRequest<'_>, id: &str, lang: &Lang, documents: &[&Planned]) -> View {
    let texts = asked.front.record_texts(id);
    let Some((count, digest)) =
        texts.as_ref().and_then(|texts: &RecordTexts| texts.count_and_digest(lang))
    else {
        return View::Null;
    };
    let bilingual =
        documents.iter().find(|planned| planned.formats.contains(&OutputFormat::Bilingual));
    View::map([
        ("count", count.to_string().into()),
        ("digest", digest.to_string().into()),
        (
            "read",
            bilingual
                .map(|planned| {
                    format!("/private/{}", OutputFormat::Bilingual.path(&planned.path()))
                })
                .into(),
        ),
    ])
}
