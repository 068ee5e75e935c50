//! Makes the page at a path: a document of the site, a review page, or a page of the dashboard.
//!
//! A path is compared with those of the plan and never opened. Documents are made on request. If a
//! document cannot be made now, its last good version is shown with the errors over it, unless it
//! must no longer be seen.

use std::sync::Arc;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::{
    dashboard, notice,
    problem::{self, Problem},
    records,
    snapshot::Snapshot,
    state::ServerState,
    toolbar,
};
use crate::{
    build::{AnswerPost, ServedReview, Session, staff_texts},
    diag::{Report, Severity},
    digest::Digest,
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
};

/// The script that is added to each page.
pub const SCRIPT: &str = include_str!("pages/live.js");

/// A response: a page or a file.
pub struct ServedPage {
    /// HTTP status.
    pub status: StatusCode,
    /// Content type.
    pub mime: &'static str,
    /// Content security policy.
    pub policy: String,
    /// Digest of the body; a change triggers a reload.
    pub digest: String,
    /// Errors of the page and of the site.
    pub problems: Vec<Problem>,
    /// The path to redirect to.
    pub redirect: Option<String>,
    body: Arc<Vec<u8>>,
    /// The toolbar, as data for the added script; `None` for a file that is not a web page.
    toolbar: Option<Value>,
}

const HTML: &str = "text/html; charset=utf-8";

/// A request for a page.
pub struct PageRequest<'a> {
    /// The server.
    pub state: &'a ServerState,
    /// The load of the site from which pages are made.
    pub snapshot: &'a Snapshot,
    /// The session of that load.
    pub front: &'a Session,
    /// The path of the URL.
    pub path: &'a str,
    /// The query string of the URL.
    pub query: &'a str,
    /// Whether the viewer opened the link of this run.
    pub has_key: bool,
}

impl PageRequest<'_> {
    /// Returns whether the viewer may see records.
    pub fn may_see_records(&self) -> bool {
        self.has_key && self.state.settings.private
    }

    /// Returns the interface texts of a message file for a viewer who reads pages in this language.
    pub fn texts(&self, lang: &Lang, room: &str) -> std::collections::BTreeMap<String, String> {
        staff_texts(&self.snapshot.sources, &lang.fallback_chain(), room)
    }
}

/// Makes the page at a path.
pub fn page_at(state: &ServerState, path: &str, query: &str, key: bool) -> ServedPage {
    let now = state.current();
    let Some(made_of) =
        (if now.session.is_some() { Some(Arc::clone(&now)) } else { state.last_good() })
    else {
        return with_site_problems(notice::unreadable(&now.sources), state, &now, None, key);
    };
    let Some(front) = &made_of.session else {
        return with_site_problems(notice::unreadable(&now.sources), state, &now, None, key);
    };
    // Public pages of an earlier load may still be shown, but pages of records may not: they could
    // contain what must no longer be shown. The dashboard and the list of records count as such,
    // because they show which records need attention.
    let of_records = key && state.settings.private && (path == "/" || path.starts_with("/desk"));
    let is_private = path.starts_with("/private/") || path.contains("/records/") || of_records;
    if is_private && now.session.is_none() && !now.has_same_records(&made_of) {
        return with_site_problems(notice::unreadable(&now.sources), state, &now, None, key);
    }
    let asked = PageRequest { state, snapshot: &made_of, front, path, query, has_key: key };
    let (section, rest) =
        path.trim_start_matches('/').split_once('/').unwrap_or((path.trim_start_matches('/'), ""));
    let (shown, report) = match (section, rest) {
        ("", _) => (dashboard::dashboard_page(&asked, front.site().source_language()), None),
        ("desk", _) => (dashboard_page_at(&asked, rest), None),
        ("public", _) => document_page(&asked, Realm::Public, rest),
        ("review", _) => (review_page(&asked, rest), None),
        ("private", _) if !state.settings.private => (notice::not_found(&asked), None),
        ("private", _) if !key => (notice::locked(&asked), None),
        ("private", _) => document_page(&asked, Realm::Private, rest),
        _ => (notice::not_found(&asked), None),
    };
    let private = matches!(section, "private" | "desk" | "") && asked.may_see_records();
    let mut shown = shown;
    if let Some(report) = &report {
        shown.problems = problem::problems(state, &made_of, [report], private);
    }
    with_site_problems(shown, state, &now, Some(section), private)
}

/// Adds the errors of the whole site.
fn with_site_problems(
    mut shown: ServedPage,
    state: &ServerState,
    now: &Snapshot,
    room: Option<&str>,
    private: bool,
) -> ServedPage {
    let private = private && room.is_none_or(|room| room != "public");
    // Findings of the rules stay until the rules have run over the current load.
    let ruled = state.last_checked();
    let found = ruled.iter().flat_map(|ruled| {
        problem::problems(
            state,
            ruled,
            [ruled.examined(), ruled.examined_documents()].into_iter().flatten(),
            private,
        )
    });
    for trouble in problem::problems(state, now, [&now.report], private).into_iter().chain(found) {
        if !shown.problems.contains(&trouble) {
            shown.problems.push(trouble);
        }
    }
    shown
}

fn dashboard_page_at(asked: &PageRequest<'_>, rest: &str) -> ServedPage {
    let mut parts = rest.trim_end_matches('/').split('/');
    let lang = parts
        .next()
        .and_then(|tag| asked.front.site().languages.iter().find(|lang| lang.tag() == tag));
    let Some(lang) = lang else { return notice::not_found(asked) };
    match (parts.next(), parts.next(), parts.next()) {
        (None, ..) => dashboard::dashboard_page(asked, lang),
        (Some("records"), ..) if !asked.state.settings.private => notice::not_found(asked),
        (Some("records"), ..) if !asked.has_key => notice::locked(asked),
        (Some("records"), None, _) => records::list_page(asked, lang),
        (Some("records"), Some(id), None) => records::record_page(asked, lang, id),
        _ => notice::not_found(asked),
    }
}

/// Returns a document in one format, with its errors.
fn document_page(
    asked: &PageRequest<'_>,
    realm: Realm,
    rest: &str,
) -> (ServedPage, Option<Report>) {
    let front = asked.front;
    let rest = if rest.is_empty() || rest.ends_with('/') {
        format!("{rest}index.html")
    } else {
        rest.to_owned()
    };
    let Some((planned, format)) = front.find_document(realm, &rest) else {
        return (unplanned_page(asked, realm, &rest), None);
    };
    let planned = &planned;
    if let Some(report) =
        (realm == Realm::Private).then(|| record_errors(asked, &planned.subject)).flatten()
    {
        asked.state.drop_page(asked.path);
        return (notice::withheld(asked, &report), Some(report));
    }
    match front.make_document(
        &asked.snapshot.sources,
        &asked.snapshot.pdf_renderer,
        planned,
        format,
        SCRIPT,
    ) {
        Ok(bytes) if format != OutputFormat::Html => (plain_file(mime(&rest), bytes), None),
        Ok(bytes) => {
            let page = Arc::new(bytes);
            asked.state.keep_page(asked.path, &page);
            let policy = front.content_security_policy(realm, SCRIPT);
            (web_page(page, policy, toolbar::document_toolbar(asked, planned)), None)
        }
        Err(refused) => {
            if refused.hides_earlier_version {
                asked.state.drop_page(asked.path);
            }
            let kept = asked.state.kept_page(asked.path).filter(|_| format == OutputFormat::Html);
            let policy = front.content_security_policy(realm, SCRIPT);
            let shown = kept.map_or_else(
                || notice::withheld(asked, &refused.report),
                |kept| web_page(kept, policy, toolbar::document_toolbar(asked, planned)),
            );
            (shown, Some(refused.report))
        }
    }
}

/// Returns the response for a path where no document is planned: a shared file, a redirect to a
/// folder, the last good version of a broken page, or a notice.
fn unplanned_page(asked: &PageRequest<'_>, realm: Realm, rest: &str) -> ServedPage {
    let front = asked.front;
    if let Some(bytes) = front.asset(rest).filter(|_| realm == Realm::Public) {
        return plain_file(mime(rest), bytes);
    }
    let folder = format!("{rest}/index.html");
    if front.find_document(realm, &folder).is_some() {
        let mut shown = notice::not_found(asked);
        shown.status = StatusCode::PERMANENT_REDIRECT;
        shown.redirect = Some(format!("{}/index.html", asked.path));
        return shown;
    }
    // A removed page is gone. A page that is only broken stays in its last good version.
    match asked.state.kept_page(asked.path).filter(|_| is_missing_by_error(asked, realm, rest)) {
        Some(kept) => web_page(
            kept,
            front.content_security_policy(realm, SCRIPT),
            toolbar::plain_toolbar(asked, notice::requested_language(asked)),
        ),
        None => {
            asked.state.drop_page(asked.path);
            notice::not_found(asked)
        }
    }
}

/// Returns the errors that rules found in a record; its documents are then withheld.
///
/// Nothing of a record is shown before the rules have run over it: the results for the whole site
/// are used if they are ready, else the rules run over this record alone.
pub fn record_errors(asked: &PageRequest<'_>, record: &str) -> Option<Report> {
    let file = asked.front.file_of(record)?;
    let record_report;
    let examined = match asked.snapshot.examined() {
        Some(examined) => examined,
        None => {
            record_report = asked.front.examine_record(&asked.snapshot.sources, record);
            &record_report
        }
    };
    let mut report = Report::new();
    let errors = examined
        .iter()
        .filter(|found| found.file() == Some(file) && found.severity == Severity::Error);
    errors.for_each(|found| report.push(found.clone()));
    (report.errors() > 0).then_some(report)
}

/// Returns whether a page is missing from the plan only because its file cannot be read.
fn is_missing_by_error(asked: &PageRequest<'_>, realm: Realm, rest: &str) -> bool {
    // A readable record determines its own documents: a copy whose consent was revoked is gone.
    let readable = realm == Realm::Private
        && rest.split('/').next().is_some_and(|record| asked.front.file_of(record).is_some());
    !readable && asked.state.current().is_broken(realm, rest)
}

fn review_page(asked: &PageRequest<'_>, rest: &str) -> ServedPage {
    let rest = if rest.is_empty() || rest.ends_with('/') {
        format!("{rest}index.html")
    } else {
        rest.to_owned()
    };
    let settings = &asked.state.settings;
    let post = settings.reviewer.as_ref().filter(|_| asked.has_key).map(|reviewer| AnswerPost {
        form: crate::review::ANSWERS_FORM,
        address: "/live/answers".to_owned(),
        token: asked.state.write_token.clone(),
        by: (reviewer.by.clone(), reviewer.credential.clone()),
        role: reviewer.role.id(),
    });
    let served = ServedReview { script: SCRIPT.to_owned(), post };
    // Only the index pages show which documents wait for texts, and finding that out is slow.
    let held = if rest.matches('/').count() <= 1 && rest.ends_with("/index.html") {
        asked.snapshot.blocked_documents()
    } else {
        &[]
    };
    match asked.front.review_page(&asked.snapshot.sources, held, &rest, &served) {
        Some((page, policy)) => web_page(
            Arc::new(page.into_bytes()),
            policy,
            toolbar::plain_toolbar(asked, asked.front.site().source_language()),
        ),
        None => notice::not_found(asked),
    }
}

/// Returns a web page to which the script will be added.
pub fn web_page(body: Arc<Vec<u8>>, policy: String, bar: Value) -> ServedPage {
    let digest = Digest::from_parts(&[&body]).short();
    ServedPage {
        status: StatusCode::OK,
        mime: HTML,
        policy,
        digest,
        problems: Vec::new(),
        redirect: None,
        body,
        toolbar: Some(bar),
    }
}

fn plain_file(mime: &'static str, bytes: Vec<u8>) -> ServedPage {
    let digest = Digest::from_parts(&[&bytes]).short();
    let policy = "default-src 'none'".to_owned();
    ServedPage {
        status: StatusCode::OK,
        mime,
        policy,
        digest,
        problems: Vec::new(),
        redirect: None,
        body: Arc::new(bytes),
        toolbar: None,
    }
}

fn mime(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "xml" => "application/xml",
        "pdf" => "application/pdf",
        "ics" => "text/calendar; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    }
}

impl ServedPage {
    /// Replaces the status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Returns the body to send; a web page gets the script and its data.
    pub fn bytes(self) -> Vec<u8> {
        let Some(bar) = self.toolbar else { return self.body.to_vec() };
        // Escapes `<`, because a script element ends at the first `</` in its content.
        let about = json!({ "digest": self.digest, "troubles": self.problems, "bar": bar })
            .to_string()
            .replace('<', "\\u003c");
        let tail = format!(
            "<script type=\"application/json\" id=\"careleaf-live\">{about}</script>\
             <script>{SCRIPT}</script>"
        );
        let end = b"</body>";
        let at =
            self.body.windows(end.len()).rposition(|here| here == end).unwrap_or(self.body.len());
        [&self.body[..at], tail.as_bytes(), &self.body[at..]].concat()
    }
}
