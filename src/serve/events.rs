//! Notifies an open page by server-sent events when its document changes or has errors.
//!
//! The page is made again and compared, so that it reloads only for a visible change.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::{Query, State as Held},
    http::{HeaderMap, StatusCode},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    guard,
    http::{self, HandlerState},
    page,
};

/// An open page that listens for events.
#[derive(Deserialize)]
pub(super) struct Listener {
    /// Path of its URL.
    page: String,
    /// Query string of its URL.
    #[serde(default)]
    query: String,
}

/// Opens the event stream of one page.
pub(super) async fn events(
    Held(served): Held<HandlerState>,
    headers: HeaderMap,
    Query(listener): Query<Listener>,
) -> Response {
    let key = guard::has_key(&headers, &served.state);
    let Some(path) = guard::decode_path(&listener.page) else {
        return guard::plain_response(StatusCode::BAD_REQUEST, "the page address is not valid");
    };
    let Ok(permit) = std::sync::Arc::clone(&served.listening).try_acquire_owned() else {
        return guard::plain_response(
            StatusCode::SERVICE_UNAVAILABLE,
            "too many pages are open; close some",
        );
    };
    let changed = served.state.changed.subscribe();
    let begin = (served, permit, changed, None::<Value>);
    let updates = stream::unfold(begin, move |(served, permit, mut changed, last)| {
        let (path, query) = (path.clone(), listener.query.clone());
        async move {
            loop {
                let (path, query) = (path.clone(), query.clone());
                changed.borrow_and_update();
                let seen = http::run_blocking(&served, move |state| {
                    let shown = page::page_at(state, &path, &query, key);
                    json!({ "digest": shown.digest, "troubles": shown.problems })
                });
                let seen = seen.await?;
                if last.as_ref() != Some(&seen) {
                    let event = Event::default().data(seen.to_string());
                    return Some((
                        Ok::<_, Infallible>(event),
                        (served, permit, changed, Some(seen)),
                    ));
                }
                changed.changed().await.ok()?;
            }
        }
    });
    Sse::new(updates).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))).into_response()
}
