//! Tells an open page when its document changed or something of it is broken, by server-sent
//! events.
//!
//! Not for what is told: a page is made anew and compared, so it reloads only for a change that
//! shows on it.

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
    http::{self, Served},
    page,
};

/// A page that listens.
#[derive(Deserialize)]
pub(super) struct Listener {
    /// Its address.
    page: String,
    /// What follows a `?` there.
    #[serde(default)]
    query: String,
}

/// Opens the stream of one page.
pub(super) async fn events(
    Held(served): Held<Served>,
    headers: HeaderMap,
    Query(listener): Query<Listener>,
) -> Response {
    let key = guard::has_key(&headers, &served.state);
    let Some(path) = guard::path(&listener.page) else {
        return guard::plain(StatusCode::BAD_REQUEST, "there is no such page here");
    };
    let Ok(permit) = std::sync::Arc::clone(&served.listening).try_acquire_owned() else {
        return guard::plain(
            StatusCode::SERVICE_UNAVAILABLE,
            "too many pages are open; close some",
        );
    };
    let changed = served.state.changed.subscribe();
    let begin = (served, permit, changed, None::<Value>);
    let told = stream::unfold(begin, move |(served, permit, mut changed, last)| {
        let (path, query) = (path.clone(), listener.query.clone());
        async move {
            loop {
                let (path, query) = (path.clone(), query.clone());
                changed.borrow_and_update();
                let seen = http::make(&served, move |state| {
                    let shown = page::shown(state, &path, &query, key);
                    json!({ "digest": shown.digest, "troubles": shown.troubles })
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
    Sse::new(told).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))).into_response()
}
