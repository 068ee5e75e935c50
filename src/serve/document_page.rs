//! Makes documents of the site and review pages on request. Nothing is opened by the path of a
//! request: it is only compared with the paths of the plan.
//!
//! If a document cannot be made now, its last good version is shown with the errors over it, unless
//! it must no longer be seen.

use std::sync::Arc;

use super::{
    notice,
    request::PageRequest,
    response::{SCRIPT, ServedPage},
    toolbar,
};
use crate::{
    build::{AnswerPost, Planned, RefusedDocument, ServedReview},
    diag::Report,
    document::DocumentKind,
    output_format::OutputFormat,
    privacy::Realm,
    review::ANSWERS_FORM,
};

/// Returns a document in one format, with the errors that keep it from being made. `rest` is the
/// path below the root of the realm.
pub(super) fn document_page(
    request: &PageRequest<'_>,
    realm: Realm,
    rest: &str,
) -> (ServedPage, Option<Report>) {
    let rest = with_index(rest);
    let Some((planned, format)) = request.session.find_document(realm, &rest) else {
        return (unplanned_page(request, realm, &rest), None);
    };
    if realm == Realm::Private
        && let Some(report) = request.snapshot.withholding_errors(&planned.subject)
    {
        request.state.drop_page(request.path);
        return (notice::withheld(request, &report), Some(report));
    }
    let made = request.session.make_document(
        &request.snapshot.sources,
        &request.snapshot.pdf_renderer,
        &planned,
        format,
        SCRIPT,
    );
    match made {
        Ok(bytes) if format != OutputFormat::Html => (ServedPage::file(&rest, bytes), None),
        Ok(bytes) => {
            let bytes = Arc::new(bytes);
            request.state.keep_page(request.path, &bytes);
            (web_page(request, &planned, bytes), None)
        }
        Err(refused) => (refused_page(request, &planned, format, &refused), Some(refused.report)),
    }
}

fn web_page(request: &PageRequest<'_>, planned: &Planned, bytes: Arc<Vec<u8>>) -> ServedPage {
    let policy = request.session.content_security_policy(planned.kind, SCRIPT);
    ServedPage::web_page(bytes, policy, toolbar::document_toolbar(request, planned))
}

/// Returns a kind of page of a realm that loads no scripts of its own.
fn strictest_kind(realm: Realm) -> DocumentKind {
    if realm == Realm::Private { DocumentKind::Handout } else { DocumentKind::NotFound }
}

/// Returns the last good version of a document that cannot be made now, else a notice.
fn refused_page(
    request: &PageRequest<'_>,
    planned: &Planned,
    format: OutputFormat,
    refused: &RefusedDocument,
) -> ServedPage {
    if refused.hides_earlier_version {
        request.state.drop_page(request.path);
    }
    match request.state.kept_page(request.path).filter(|_| format == OutputFormat::Html) {
        Some(bytes) => web_page(request, planned, bytes),
        None => notice::withheld(request, &refused.report),
    }
}

/// Returns the response for a path where no document is planned: a shared file, a redirect to a
/// folder, the last good version of a broken page, or a notice.
fn unplanned_page(request: &PageRequest<'_>, realm: Realm, rest: &str) -> ServedPage {
    let session = request.session;
    if let Some(bytes) = session.asset(rest).filter(|_| realm == Realm::Public) {
        return ServedPage::file(rest, bytes);
    }
    if session.find_document(realm, &format!("{rest}/index.html")).is_some() {
        let folder = format!("{}/index.html", request.path);
        return notice::not_found(request).with_redirect(folder);
    }
    // A removed page is gone. A page that is only broken stays in its last good version.
    let kept = request.state.kept_page(request.path);
    match kept.filter(|_| is_missing_by_error(request, realm, rest)) {
        Some(bytes) => ServedPage::web_page(
            bytes,
            session.content_security_policy(strictest_kind(realm), SCRIPT),
            toolbar::plain_toolbar(request, request.language()),
        ),
        None => {
            request.state.drop_page(request.path);
            notice::not_found(request)
        }
    }
}

/// Returns whether a page is missing from the plan only because its file cannot be read.
fn is_missing_by_error(request: &PageRequest<'_>, realm: Realm, rest: &str) -> bool {
    // A readable record determines its own documents: a copy whose consent was revoked is gone.
    let is_readable_record = realm == Realm::Private
        && rest.split('/').next().is_some_and(|record| request.session.file_of(record).is_some());
    !is_readable_record && request.state.current().is_broken(realm, rest)
}

/// Returns a review page. `rest` is the path below `/review/`.
pub(super) fn review_page(request: &PageRequest<'_>, rest: &str) -> ServedPage {
    let rest = with_index(rest);
    let state = request.state;
    let reviewer = state.settings.reviewer.as_ref().filter(|_| request.has_key);
    let post = reviewer.map(|reviewer| AnswerPost {
        form: ANSWERS_FORM,
        address: "/live/answers".to_owned(),
        token: state.keys.write_token().to_owned(),
        by: (reviewer.by.clone(), reviewer.credential.clone()),
        role: reviewer.role.id(),
    });
    let served = ServedReview { script: SCRIPT.to_owned(), post };
    // Only the index pages show which documents wait for texts, and finding that out is slow.
    let blocked = if rest.matches('/').count() <= 1 && rest.ends_with("/index.html") {
        request.snapshot.blocked_documents()
    } else {
        &[]
    };
    let sources = &request.snapshot.sources;
    match request.session.review_page(sources, blocked, &rest, &served) {
        Some((html, policy)) => ServedPage::web_page(
            Arc::new(html.into_bytes()),
            policy,
            toolbar::plain_toolbar(request, request.session.site().source_language()),
        ),
        None => notice::not_found(request),
    }
}

/// Returns the path of a page; a path that names a folder gets the name of its index page.
fn with_index(rest: &str) -> String {
    if rest.is_empty() || rest.ends_with('/') {
        format!("{rest}index.html")
    } else {
        rest.to_owned()
    }
}
