//! The record pages of the dashboard: the list of records, and the documents of each record by
//! reader. They are shown only with `--private`, and only to a viewer who opened the link of this
//! run.
//!
//! These pages name records by id only. The text of a record appears only on its documents, except
//! for the names of the medicines and allergies that a warning is about, which have to be corrected
//! today.

use std::collections::BTreeSet;

use super::{
    attention,
    document_card::document_card,
    notice, problem,
    request::PageRequest,
    response::ServedPage,
    template::{self, Variables},
    texts::InterfaceTexts,
    toolbar::plain_toolbar,
};
use crate::{
    build::{Concern, Planned, by_urgency},
    diag::Report,
    document::View,
    lang::Lang,
    output_format::OutputFormat,
};

/// Number of records on one page of the list.
const PAGE_SIZE: usize = 200;

/// The most characters of a search text.
const MAX_SEARCH_LENGTH: usize = 64;

/// Returns the list of records whose id contains the search text.
pub(super) fn list_page(request: &PageRequest<'_>, lang: &Lang) -> ServedPage {
    let search = search_text(request);
    let from: usize = request.query_value("from").and_then(|from| from.parse().ok()).unwrap_or(0);
    let concerns = attention::visible_concerns(request);
    let no_concerns: BTreeSet<Concern> = BTreeSet::new();
    let others = request
        .snapshot
        .sources
        .record_names()
        .filter(|name| !concerns.contains_key(*name))
        .map(|name| (name, &no_concerns));
    // The most urgent records first, then those without concerns.
    let found: Vec<_> = by_urgency(&concerns)
        .into_iter()
        .chain(others)
        .filter(|(name, _)| name.contains(&search))
        .collect();
    let texts = request.texts(lang);
    let rows = found
        .iter()
        .skip(from)
        .take(PAGE_SIZE)
        .map(|(name, concerns)| attention::record_row(&texts, lang, name, concerns));
    let page = |from: usize| format!("/desk/{lang}/records/?find={search}&from={from}");
    let after = Some(from.saturating_add(PAGE_SIZE)).filter(|next| *next < found.len());
    let mut variables = template::shared_variables(request, lang, &texts, "records/");
    variables.extend(template::variables([
        ("find", search.as_str().into()),
        ("records", View::list(rows)),
        ("count", found.len().to_string().into()),
        ("before", from.checked_sub(PAGE_SIZE).map(page).into()),
        ("after", after.map(page).into()),
    ]));
    template::render_page("records.html", variables, plain_toolbar(request, lang))
}

/// Returns the search text of a request. Ids contain only letters, digits, hyphens and underscores;
/// other characters are dropped.
fn search_text(request: &PageRequest<'_>) -> String {
    request
        .query_value("find")
        .unwrap_or_default()
        .to_lowercase()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .take(MAX_SEARCH_LENGTH)
        .collect()
}

/// Returns the page of a record: its documents by language and reader, what is withheld and why,
/// and the texts to sign.
pub(super) fn record_page(request: &PageRequest<'_>, lang: &Lang, id: &str) -> ServedPage {
    if !request.snapshot.sources.record_names().any(|name| name == id) {
        return notice::not_found(request);
    }
    let texts = request.texts(lang);
    let errors = request.snapshot.record_errors(id);
    let withholding = request.snapshot.withholding_errors(id);
    let planned = request.session.documents_of(id);
    let site = request.session.site();
    let languages = site.languages.iter().filter_map(|document_lang| {
        let documents: Vec<&Planned> =
            planned.iter().filter(|planned| planned.lang == *document_lang).collect();
        if documents.is_empty() {
            return None;
        }
        let cards = documents
            .iter()
            .map(|planned| record_document(request, &texts, planned, withholding.as_ref()));
        Some(View::map([
            ("lang", document_lang.tag().into()),
            ("dir", document_lang.direction().html_dir().into()),
            ("name", request.autonym(document_lang).into()),
            ("documents", View::list(cards)),
            ("open", unsigned_texts(request, id, document_lang, &documents)),
        ]))
    });
    let concerns = attention::visible_concerns(request);
    let concerns = concerns.get(id).map(|concerns| attention::concern_rows(&texts, concerns));
    let mut variables = template::shared_variables(request, lang, &texts, &format!("records/{id}"));
    variables.extend(template::variables([
        ("id", id.into()),
        ("record_languages", View::list(languages)),
        ("attention", concerns.into()),
    ]));
    variables.extend(warning_variables(request, id));
    variables.extend(signing_variables(request));
    let mut page = template::render_page("record.html", variables, plain_toolbar(request, lang));
    page.problems = problem::problems(request.state, request.snapshot, &errors, true);
    page
}

/// Returns the names of the two that each unacknowledged warning about medicines is about.
fn warning_variables(request: &PageRequest<'_>, id: &str) -> Variables {
    let warnings = request.session.unacknowledged_warnings(id);
    let names = warnings.into_iter().map(|[first, second]| {
        View::map([("first", first.as_str().into()), ("second", second.as_str().into())])
    });
    template::variables([("warnings", View::list(names))])
}

/// Returns the variables of the form with which a reviewer signs the texts of a record.
fn signing_variables(request: &PageRequest<'_>) -> Variables {
    let state = request.state;
    let reviewer = state.settings.reviewer.as_ref();
    template::variables([
        ("by", reviewer.map(|reviewer| reviewer.by.as_str()).into()),
        ("credential", reviewer.map(|reviewer| reviewer.credential.as_str()).into()),
        ("token", reviewer.map(|_| state.keys.write_token()).into()),
    ])
}

/// Returns a document of a record, with the reasons why it is withheld and the texts it waits for.
fn record_document(
    request: &PageRequest<'_>,
    texts: &InterfaceTexts,
    planned: &Planned,
    errors: Option<&Report>,
) -> View {
    let refused = request.session.refusal(planned);
    let found = errors
        .into_iter()
        .chain(refused.iter().map(|refused| &refused.report))
        .flat_map(Report::iter);
    let reasons = found.map(|found| found.message.redacted().to_owned());
    let card = document_card(request, texts, planned, texts.document_name(planned));
    let View::Map(mut card) = card else { return View::Null };
    card.insert("reasons".to_owned(), View::list(reasons));
    card.insert("blocking_units".to_owned(), blocking_units(request, planned));
    View::Map(card)
}

/// Returns the texts that a document waits for, by review unit. Texts of the record are counted but
/// not named.
fn blocking_units(request: &PageRequest<'_>, planned: &Planned) -> View {
    let sources = &request.snapshot.sources;
    let Some(blocked) = request.session.blocked_document(sources, planned) else {
        return View::Null;
    };
    let unit = |(name, count): (&String, &usize)| {
        let is_public = !name.starts_with("care-plans/");
        let ids = blocked
            .texts
            .iter()
            .filter(|text| is_public && text.unit == *name)
            .map(|text| format!("{} ({})", text.id, text.state));
        View::map([
            ("name", name.as_str().into()),
            ("href", is_public.then(|| format!("/review/{}/{name}.html", planned.lang)).into()),
            ("texts", count.to_string().into()),
            ("ids", View::list(ids)),
        ])
    };
    View::list(blocked.text_counts.iter().map(unit))
}

/// Returns the number of unsigned texts of a record in a language, their digest, and a link to the
/// bilingual printout to read before signing.
fn unsigned_texts(
    request: &PageRequest<'_>,
    id: &str,
    lang: &Lang,
    documents: &[&Planned],
) -> View {
    let texts = request.session.record_texts(id);
    let Some((count, digest)) = texts.and_then(|texts| texts.count_and_digest(lang)) else {
        return View::Null;
    };
    let bilingual = documents
        .iter()
        .find(|planned| planned.formats.contains(&OutputFormat::Bilingual))
        .map(|planned| format!("/private/{}", OutputFormat::Bilingual.path(&planned.path())));
    View::map([
        ("count", count.to_string().into()),
        ("digest", digest.to_string().into()),
        ("read", bilingual.into()),
    ])
}
