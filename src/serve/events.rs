//! Notifies an open page by server-sent events when its document changes or has errors.
//!
//! The page is made again and compared, so that it reloads only for a visible change.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{guard, handler::HandlerState, page};

/// How often a comment keeps an event stream open in which nothing happens.
const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(15);

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
    State(handler): State<HandlerState>,
    headers: HeaderMap,
    Query(listener): Query<Listener>,
) -> Response {
    let has_key = handler.server.keys.has_cookie(&headers);
    let Some(path) = guard::decode_path(&listener.page) else {
        return guard::plain_response(StatusCode::BAD_REQUEST, "the page address is not valid");
    };
    let Ok(permit) = Arc::clone(&handler.listener_permits).try_acquire_owned() else {
        return guard::plain_response(
            StatusCode::SERVICE_UNAVAILABLE,
            "too many pages are open; close some",
        );
    };
    let changed = handler.server.changed.subscribe();
    let start = (handler, permit, changed, None::<Value>);
    let updates = stream::unfold(start, move |(handler, permit, mut changed, last)| {
        let (path, query) = (path.clone(), listener.query.clone());
        async move {
            loop {
                let (path, query) = (path.clone(), query.clone());
                changed.borrow_and_update();
                let visible = handler.run_blocking(move |server| {
                    let page = page::page_at(server, &path, &query, has_key);
                    json!({ "digest": page.digest, "troubles": page.problems })
                });
                let visible = visible.await?;
                if last.as_ref() != Some(&visible) {
                    let event = Event::default().data(visible.to_string());
                    let next = (handler, permit, changed, Some(visible));
                    return Some((Ok::<_, Infallible>(event), next));
                }
                changed.changed().await.ok()?;
            }
        }
    });
    Sse::new(updates).keep_alive(KeepAlive::new().interval(KEEP_ALIVE_INTERVAL)).into_response()
}
