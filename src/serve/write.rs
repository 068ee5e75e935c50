//! Writes answers and signatures that a reviewer gives in the browser, in the same way as
//! `careleaf review apply`. The server writes nothing else.
//!
//! They are accepted only if a reviewer was named on the command line, only from a page of this
//! run, and only in that reviewer's name. `review::apply` decides whether an answer is valid.

use axum::{
    Json,
    extract::{Request, State as Held},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    guard,
    http::{self, HandlerState},
    state::ServerState,
};
use crate::{
    build::{RunOptions, Scope, review},
    diag::Fault,
    lang::Lang,
    review::{Answers, Reviewer},
};

/// The most answers in one request.
const MAX_ANSWERS: usize = 5_000;

/// Why nothing was written: status and message.
type WriteRefusal = (StatusCode, String);

/// Applies the answers of a review page.
pub(super) async fn post_answers(Held(served): Held<HandlerState>, request: Request) -> Response {
    handle_write(&served, request, apply_answers).await
}

/// Signs the texts of a record.
pub(super) async fn post_record(Held(served): Held<HandlerState>, request: Request) -> Response {
    handle_write(&served, request, sign_record).await
}

async fn handle_write(
    served: &HandlerState,
    request: Request,
    work: fn(&ServerState, &Reviewer, &[u8]) -> Result<Value, WriteRefusal>,
) -> Response {
    let state = &served.state;
    let (parts, body) = request.into_parts();
    let headers = &parts.headers;
    let refuse =
        |status: StatusCode, why: &str| (status, Json(json!({ "error": why }))).into_response();
    let json = headers
        .get("content-type")
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if !(json && guard::has_key(headers, state) && guard::has_token(headers, state)) {
        return refuse(
            StatusCode::FORBIDDEN,
            "the request was not sent by a page of this run; open the link printed last",
        );
    }
    if state.settings.reviewer.is_none() {
        return refuse(
            StatusCode::FORBIDDEN,
            "no reviewer is set; start `careleaf serve` with `--review` and `--credential`",
        );
    }
    let Some(body) = http::read_body(body).await else {
        return refuse(
            StatusCode::PAYLOAD_TOO_LARGE,
            "the request is too large or too slow; send it in parts",
        );
    };
    let done = http::run_blocking(served, move |state| {
        let Some(reviewer) = state.settings.reviewer.clone() else {
            return Err((StatusCode::FORBIDDEN, String::new()));
        };
        let done = {
            let _turn = state.lock_loading();
            let _writing = state.lock_writing();
            work(state, &reviewer, &body)
        };
        // The page that sent the request must see its changes.
        state.reload();
        done
    });
    match done.await {
        Some(Ok(told)) => Json(told).into_response(),
        Some(Err((status, why))) => refuse(status, &why),
        None => refuse(StatusCode::INTERNAL_SERVER_ERROR, "internal error; please report it"),
    }
}

fn apply_answers(
    state: &ServerState,
    reviewer: &Reviewer,
    body: &[u8],
) -> Result<Value, WriteRefusal> {
    let bad = |why: String| (StatusCode::BAD_REQUEST, why);
    let mut answers: Answers = serde_json::from_slice(body)
        .map_err(|error| bad(format!("the request is not a valid list of answers: {error}")))?;
    if answers.answers.len() > MAX_ANSWERS {
        return Err(bad(format!("there are more than {MAX_ANSWERS} answers; send them in parts")));
    }
    let today = (state.settings.today)();
    answers.reviewer = Some(reviewer.clone());
    answers.on = today;
    let sources = state.sources().map_err(|fault| write_failed(&fault))?;
    let settings = RunOptions { scope: Scope::all(today), progress: None };
    let broken = |_| {
        (
            StatusCode::CONFLICT,
            "the site or a ledger cannot be read; fix the errors that `careleaf check` reports"
                .to_owned(),
        )
    };
    let applied = review::apply_answers(&sources, &settings, &answers).map_err(broken)?;
    let wrote = review::write_answers(&sources, &applied).map_err(|fault| write_failed(&fault))?;
    let done: Vec<&String> = applied.done.iter().map(|(id, _)| id).collect();
    Ok(json!({ "done": done, "refused": applied.refused, "wrote": wrote.len() }))
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
    state: &ServerState,
    reviewer: &Reviewer,
    body: &[u8],
) -> Result<Value, WriteRefusal> {
    let bad = |why: String| (StatusCode::BAD_REQUEST, why);
    let signature: Signature = serde_json::from_slice(body)
        .map_err(|error| bad(format!("the request is not a valid signature: {error}")))?;
    if !state.settings.private {
        return Err((
            StatusCode::FORBIDDEN,
            "this run does not show records; start `careleaf serve` with `--private`".to_owned(),
        ));
    }
    let today = (state.settings.today)();
    let sources = state.sources().map_err(|fault| write_failed(&fault))?;
    let settings = RunOptions { scope: Scope::all(today), progress: None };
    let broken = |_| {
        (
            StatusCode::CONFLICT,
            "the site or a ledger cannot be read; fix the errors that `careleaf check` reports"
                .to_owned(),
        )
    };
    let texts = review::record_texts(&sources, &settings, &signature.record).map_err(broken)?;
    let texts = texts.ok_or_else(|| (StatusCode::NOT_FOUND, "unknown record".to_owned()))?;
    if texts
        .count_and_digest(&signature.lang)
        .is_none_or(|(_, digest)| digest.to_string() != signature.digest)
    {
        return Err((
            StatusCode::CONFLICT,
            "the record has changed since you read it; read it again, then sign".to_owned(),
        ));
    }
    let texts = texts.only_language(&signature.lang);
    let signing = texts
        .sign(reviewer, today)
        .map_err(|conflict| (StatusCode::CONFLICT, conflict.to_string()))?;
    let wrote = signing.write(&sources).map_err(|fault| write_failed(&fault))?;
    Ok(json!({ "signed": signing.count, "wrote": wrote.len() }))
}

fn write_failed(fault: &Fault) -> WriteRefusal {
    (StatusCode::CONFLICT, fault.to_string())
}
