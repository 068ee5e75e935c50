//! Writes answers and signatures that a reviewer gives in the browser, in the same way as
//! `careleaf review apply`. The server writes nothing else.
//!
//! They are accepted only if a reviewer was named on the command line, only from a page of this
//! run, and only in that reviewer's name. `review::apply` decides whether an answer is valid.

use axum::{
    Json,
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    handler::{HandlerState, read_body},
    state::ServerState,
};
use crate::{
    build::{RunOptions, Scope, review},
    diag::{Fault, Report},
    lang::Lang,
    review::{Answers, Reviewer},
    site::checked_text::Day,
    source::Sources,
};

/// The most answers in one request.
const MAX_ANSWERS: usize = 5_000;

/// Why nothing was written: status and message.
type WriteRefusal = (StatusCode, String);

/// Work that writes: what it writes for this reviewer according to the body of a request.
type WriteWork = fn(&ServerState, &Reviewer, &[u8]) -> Result<Value, WriteRefusal>;

/// Applies the answers of a review page.
pub(super) async fn post_answers(
    State(handler): State<HandlerState>,
    request: Request,
) -> Response {
    respond(&handler, request, apply_answers).await
}

/// Signs the texts of a record.
pub(super) async fn post_record(State(handler): State<HandlerState>, request: Request) -> Response {
    respond(&handler, request, sign_record).await
}

async fn respond(handler: &HandlerState, request: Request, work: WriteWork) -> Response {
    match write(handler, request, work).await {
        Ok(done) => Json(done).into_response(),
        Err((status, why)) => (status, Json(json!({ "error": why }))).into_response(),
    }
}

/// Does the work if the request was sent by a page of this run and a reviewer is set.
async fn write(
    handler: &HandlerState,
    request: Request,
    work: WriteWork,
) -> Result<Value, WriteRefusal> {
    let (parts, body) = request.into_parts();
    let (headers, server) = (&parts.headers, &handler.server);
    let is_json = headers
        .get("content-type")
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if !(is_json && server.keys.has_cookie(headers) && server.keys.has_write_token(headers)) {
        return refuse(
            StatusCode::FORBIDDEN,
            "the request was not sent by a page of this run; open the link printed last",
        );
    }
    let Some(reviewer) = server.settings.reviewer.clone() else {
        return refuse(
            StatusCode::FORBIDDEN,
            "no reviewer is set; start `careleaf serve` with `--review` and `--credential`",
        );
    };
    let Some(body) = read_body(body).await else {
        return refuse(
            StatusCode::PAYLOAD_TOO_LARGE,
            "the request is too large or too slow; send it in parts",
        );
    };
    let done = handler.run_blocking(move |server| {
        let done = {
            let _loading = server.lock_loading();
            let _writing = server.lock_writing();
            work(server, &reviewer, &body)
        };
        // The page that sent the request must see its changes.
        server.reload();
        done
    });
    done.await.unwrap_or_else(|| {
        refuse(StatusCode::INTERNAL_SERVER_ERROR, "internal error; please report it")
    })
}

fn apply_answers(
    server: &ServerState,
    reviewer: &Reviewer,
    body: &[u8],
) -> Result<Value, WriteRefusal> {
    let mut answers: Answers = serde_json::from_slice(body).or_else(|error| {
        bad_request(format!("the request is not a valid list of answers: {error}"))
    })?;
    if answers.answers.len() > MAX_ANSWERS {
        return bad_request(format!(
            "there are more than {MAX_ANSWERS} answers; send them in parts"
        ));
    }
    let (sources, today) = read_site(server)?;
    answers.reviewer = Some(reviewer.clone());
    answers.on = today;
    let applied =
        review::apply_answers(&sources, &run_options(today), &answers).map_err(unreadable_site)?;
    let files = review::write_answers(&sources, &applied).map_err(write_failed)?;
    let done: Vec<&String> = applied.done.iter().map(|(id, _)| id).collect();
    Ok(json!({ "done": done, "refused": applied.refused, "wrote": files.len() }))
}

/// A request to sign the texts of a record.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Signature {
    record: String,
    lang: Lang,
    /// Digest of all texts that were unsigned when the page was made.
    digest: String,
}

fn sign_record(
    server: &ServerState,
    reviewer: &Reviewer,
    body: &[u8],
) -> Result<Value, WriteRefusal> {
    let signature: Signature = serde_json::from_slice(body)
        .or_else(|error| bad_request(format!("the request is not a valid signature: {error}")))?;
    if !server.settings.private {
        return refuse(
            StatusCode::FORBIDDEN,
            "this run does not show records; start `careleaf serve` with `--private`",
        );
    }
    let (sources, today) = read_site(server)?;
    let texts = review::record_texts(&sources, &run_options(today), &signature.record)
        .map_err(unreadable_site)?;
    let Some(texts) = texts else { return refuse(StatusCode::NOT_FOUND, "unknown record") };
    let current = texts.count_and_digest(&signature.lang).map(|(_, digest)| digest.to_string());
    if current.is_none_or(|digest| digest != signature.digest) {
        return refuse(
            StatusCode::CONFLICT,
            "the record has changed since you read it; read it again, then sign",
        );
    }
    let texts = texts.only_language(&signature.lang);
    let signing = texts
        .sign(reviewer, today)
        .map_err(|conflict| (StatusCode::CONFLICT, conflict.to_string()))?;
    let files = signing.write(&sources).map_err(write_failed)?;
    Ok(json!({ "signed": signing.count, "wrote": files.len() }))
}

/// Reads the files of the site as they are now; returns them with the current date.
fn read_site(server: &ServerState) -> Result<(Sources, Day), WriteRefusal> {
    let today = (server.settings.today)();
    Ok((server.sources().map_err(write_failed)?, today))
}

fn run_options(today: Day) -> RunOptions<'static> {
    RunOptions::new(Scope::all(today))
}

fn refuse<T>(status: StatusCode, why: &str) -> Result<T, WriteRefusal> {
    Err((status, why.to_owned()))
}

fn bad_request<T>(why: String) -> Result<T, WriteRefusal> {
    Err((StatusCode::BAD_REQUEST, why))
}

/// The report is not sent: `careleaf check` shows it, and it could quote records.
fn unreadable_site(_: Report) -> WriteRefusal {
    (
        StatusCode::CONFLICT,
        "the site or a ledger cannot be read; fix the errors that `careleaf check` reports"
            .to_owned(),
    )
}

fn write_failed(fault: Fault) -> WriteRefusal {
    (StatusCode::CONFLICT, fault.to_string())
}
