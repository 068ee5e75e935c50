//! A response: a web page, to which a script is added, or a file.

use std::sync::Arc;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::problem::Problem;
use crate::digest::Digest;

/// The script that is added to each page.
pub(super) const SCRIPT: &str = include_str!("pages/live.js");

const HTML: &str = "text/html; charset=utf-8";

/// A response: a page or a file.
pub(super) struct ServedPage {
    /// HTTP status.
    pub(super) status: StatusCode,
    /// Content type.
    pub(super) mime: &'static str,
    /// Content security policy.
    pub(super) policy: String,
    /// Digest of the body; a change triggers a reload.
    pub(super) digest: String,
    /// Errors of the page and of the site.
    pub(super) problems: Vec<Problem>,
    /// The path to redirect to.
    pub(super) redirect: Option<String>,
    body: Arc<Vec<u8>>,
    /// The toolbar, as data for the added script; `None` for a file that is not a web page.
    toolbar: Option<Value>,
}

impl ServedPage {
    /// Returns a web page to which the script will be added.
    pub(super) fn web_page(body: Arc<Vec<u8>>, policy: String, toolbar: Value) -> Self {
        Self { mime: HTML, policy, toolbar: Some(toolbar), ..Self::bare(body) }
    }

    /// Returns a file as it is; the end of its path determines its content type.
    pub(super) fn file(path: &str, bytes: Vec<u8>) -> Self {
        Self { mime: mime(path), ..Self::bare(Arc::new(bytes)) }
    }

    fn bare(body: Arc<Vec<u8>>) -> Self {
        Self {
            status: StatusCode::OK,
            mime: "text/plain; charset=utf-8",
            policy: "default-src 'none'".to_owned(),
            digest: Digest::from_parts(&[&body]).short(),
            problems: Vec::new(),
            redirect: None,
            body,
            toolbar: None,
        }
    }

    /// Replaces the status.
    #[must_use]
    pub(super) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Turns a page into a redirect to a path.
    #[must_use]
    pub(super) fn with_redirect(mut self, path: String) -> Self {
        self.status = StatusCode::PERMANENT_REDIRECT;
        self.redirect = Some(path);
        self
    }

    /// Returns the body to send; a web page gets the script and its data.
    pub(super) fn bytes(self) -> Vec<u8> {
        let Some(toolbar) = self.toolbar else { return self.body.to_vec() };
        // Escapes `<`, because a script element ends at the first `</` in its content.
        let data = json!({ "digest": self.digest, "troubles": self.problems, "bar": toolbar })
            .to_string()
            .replace('<', "\\u003c");
        let tail = format!(
            "<script type=\"application/json\" id=\"careleaf-live\">{data}</script>\
             <script>{SCRIPT}</script>"
        );
        let end = b"</body>";
        let at =
            self.body.windows(end.len()).rposition(|bytes| bytes == end).unwrap_or(self.body.len());
        [&self.body[..at], tail.as_bytes(), &self.body[at..]].concat()
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
