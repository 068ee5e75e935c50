//! Finds the page at a path: a document of the site, a review page, or a page of the dashboard.

use std::sync::Arc;

use super::{
    dashboard, document_page, notice, problem, records, request::PageRequest, response::ServedPage,
    snapshot::Snapshot, state::ServerState,
};
use crate::{diag::Report, privacy::Realm};

/// Makes the page at a path.
pub(super) fn page_at(state: &ServerState, path: &str, query: &str, has_key: bool) -> ServedPage {
    let current = state.current();
    let usable =
        if current.session.is_some() { Some(Arc::clone(&current)) } else { state.last_good() };
    let may_see_records = has_key && state.settings.private;
    let usable = usable.filter(|snapshot| {
        // Public pages of an earlier load may still be shown, but pages of records may not: they
        // could contain what must no longer be shown. The dashboard and the list of records count
        // as such, because they show which records need attention.
        let shows_records = path.starts_with("/private/")
            || path.contains("/records/")
            || (may_see_records && (path == "/" || path.starts_with("/desk")));
        !shows_records || current.session.is_some() || current.has_same_records(snapshot)
    });
    let Some((snapshot, session)) =
        usable.as_deref().and_then(|snapshot| Some((snapshot, snapshot.session.as_ref()?)))
    else {
        return with_site_problems(notice::unreadable(&current.sources), state, &current, has_key);
    };
    let request = PageRequest { state, snapshot, session, path, query, has_key };
    let below_root = path.trim_start_matches('/');
    let (section, rest) = below_root.split_once('/').unwrap_or((below_root, ""));
    let (mut page, report) = section_page(&request, section, rest);
    let private = matches!(section, "private" | "desk" | "") && request.may_see_records();
    if let Some(report) = &report {
        page.problems = problem::problems(state, snapshot, [report], private);
    }
    with_site_problems(page, state, &current, private)
}

/// Returns a page, with the errors that keep it from being made. The section is the first name of
/// its path.
fn section_page(
    request: &PageRequest<'_>,
    section: &str,
    rest: &str,
) -> (ServedPage, Option<Report>) {
    let page = match section {
        "" => dashboard::dashboard_page(request, request.session.site().source_language()),
        "desk" => dashboard_page_at(request, rest),
        "review" => document_page::review_page(request, rest),
        "public" => return document_page::document_page(request, Realm::Public, rest),
        "private" if !request.state.settings.private => notice::not_found(request),
        "private" if !request.has_key => notice::locked(request),
        "private" => return document_page::document_page(request, Realm::Private, rest),
        _ => notice::not_found(request),
    };
    (page, None)
}

/// Adds the errors of the whole site that the viewer may see.
fn with_site_problems(
    mut page: ServedPage,
    state: &ServerState,
    current: &Snapshot,
    private: bool,
) -> ServedPage {
    // Findings of the rules stay until the rules have run over the current load.
    let checked = state.last_checked();
    let rule_problems = checked.iter().flat_map(|checked| {
        let reports = [checked.examined(), checked.examined_documents()];
        problem::problems(state, checked, reports.into_iter().flatten(), private)
    });
    let loading_problems = problem::problems(state, current, [&current.report], private);
    for problem in loading_problems.into_iter().chain(rule_problems) {
        if !page.problems.contains(&problem) {
            page.problems.push(problem);
        }
    }
    page
}

fn dashboard_page_at(request: &PageRequest<'_>, rest: &str) -> ServedPage {
    let mut names = rest.trim_end_matches('/').split('/');
    let languages = &request.session.site().languages;
    let lang = names.next().and_then(|tag| languages.iter().find(|lang| lang.tag() == tag));
    let Some(lang) = lang else { return notice::not_found(request) };
    match (names.next(), names.next(), names.next()) {
        (None, ..) => dashboard::dashboard_page(request, lang),
        (Some("records"), ..) if !request.state.settings.private => notice::not_found(request),
        (Some("records"), ..) if !request.has_key => notice::locked(request),
        (Some("records"), None, _) => records::list_page(request, lang),
        (Some("records"), Some(id), None) => records::record_page(request, lang, id),
        _ => notice::not_found(request),
    }
}
