//! The HTTP server: it limits connections, requests and bodies, and checks each request before
//! answering it.
//!
//! `page` makes the pages.

use std::{net::TcpListener, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State as Held},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::Response,
    routing::{get, post},
};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::sync::Semaphore;

use super::{events, guard, page, state::ServerState, write};
use crate::diag::Fault;

/// The most connections at a time.
const MAX_CONNECTIONS: usize = 128;
/// The most pages made at a time.
const MAX_PAGES_IN_PROGRESS: usize = 8;
/// The largest request body (the answers of one reviewer), in bytes.
const MAX_BODY: usize = 1024 * 1024;
/// The largest request head, in bytes.
const MAX_HEAD: usize = 16 * 1024;
/// Time limit for receiving the head of a request, and again for its body.
const RECEIVE_TIMEOUT: Duration = Duration::from_secs(10);

/// The state shared by all request handlers.
#[derive(Clone)]
pub(super) struct HandlerState {
    pub(super) state: Arc<ServerState>,
    pub(super) making: Arc<Semaphore>,
    pub(super) listening: Arc<Semaphore>,
}

/// Answers requests until Ctrl-C.
pub(super) fn run(listener: TcpListener, state: Arc<ServerState>) -> Result<(), Fault> {
    let built = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(MAX_PAGES_IN_PROGRESS * 2)
        // Typst recurses deeply into nested blocks.
        .thread_stack_size(64 * 1024 * 1024)
        .enable_all()
        .build();
    let runtime = built.map_err(Fault::io("start", "the server"))?;
    let done = runtime.block_on(until_stopped(listener, Arc::clone(&state)));
    // Waits for a write in progress to finish, but not for pages that are still being made.
    let _writing = state.lock_writing();
    runtime.shutdown_background();
    done
}

async fn until_stopped(listener: TcpListener, state: Arc<ServerState>) -> Result<(), Fault> {
    listener.set_nonblocking(true).map_err(Fault::io("listen on", "127.0.0.1"))?;
    let listener =
        tokio::net::TcpListener::from_std(listener).map_err(Fault::io("listen on", "127.0.0.1"))?;
    let accepting = std::pin::pin!(accept_connections(listener, router(state)));
    let stopping = std::pin::pin!(tokio::signal::ctrl_c());
    futures_util::future::select(accepting, stopping).await;
    Ok(())
}

async fn accept_connections(listener: tokio::net::TcpListener, router: Router) {
    let free = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Ok(permit) = Arc::clone(&free).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // Out of file handles, or the client disconnected: try the next connection.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let service = TowerToHyperService::new(router.clone());
        tokio::spawn(async move {
            let mut http = http1::Builder::new();
            http.timer(TokioTimer::new())
                .header_read_timeout(RECEIVE_TIMEOUT)
                .max_buf_size(MAX_HEAD)
                .max_headers(64);
            // An error of one connection does not affect the others.
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
            drop(permit);
        });
    }
}

fn router(state: Arc<ServerState>) -> Router {
    let served = HandlerState {
        state,
        making: Arc::new(Semaphore::new(MAX_PAGES_IN_PROGRESS)),
        listening: Arc::new(Semaphore::new(MAX_CONNECTIONS / 2)),
    };
    Router::new()
        .route("/live/events", get(events::events))
        .route("/live/answers", post(write::post_answers))
        .route("/live/record", post(write::post_record))
        .fallback(respond)
        .layer(middleware::from_fn_with_state(served.clone(), guard_request))
        .with_state(served)
}

/// Checks every request before it is handled, and adds the security headers to every response.
async fn guard_request(Held(served): Held<HandlerState>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let state = &served.state;
    let answer = match guard::check(&parts, state.port) {
        Err((status, why)) => guard::plain_response(status, why),
        Ok(()) => match (guard::decode_path(parts.uri.path()), guard::key_in_url(&parts.uri)) {
            (None, _) => guard::plain_response(StatusCode::BAD_REQUEST, "the path is not valid"),
            (Some(path), Some(key)) if path == "/" => guard::redeem_key(key, state),
            _ => next.run(Request::from_parts(parts, body)).await,
        },
    };
    guard::add_security_headers(answer)
}

/// Responds with the page at a path.
async fn respond(Held(served): Held<HandlerState>, request: Request) -> Response {
    let head = request.method() == Method::HEAD;
    if request.method() == Method::POST {
        return guard::plain_response(
            StatusCode::METHOD_NOT_ALLOWED,
            "this page accepts no POST requests",
        );
    }
    let key = guard::has_key(request.headers(), &served.state);
    let Some(path) = guard::decode_path(request.uri().path()) else {
        return guard::plain_response(StatusCode::BAD_REQUEST, "the path is not valid");
    };
    let query = request.uri().query().unwrap_or_default().to_owned();
    let made = run_blocking(&served, move |state| page::page_at(state, &path, &query, key)).await;
    let Some(shown) = made else {
        return guard::plain_response(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal error: this page could not be made; please report it",
        );
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = shown.status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(shown.mime));
    if let Ok(policy) = HeaderValue::from_str(&format!("{}; frame-ancestors 'none'", shown.policy))
    {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if let Some(to) = shown.redirect.as_ref().and_then(|to| HeaderValue::from_str(to).ok()) {
        headers.insert(header::LOCATION, to);
    }
    if !head {
        *response.body_mut() = Body::from(shown.bytes());
    }
    response
}

/// Reads the body of a request; `None` if it exceeds the limits of size or time.
pub(super) async fn read_body(body: Body) -> Option<Bytes> {
    tokio::time::timeout(RECEIVE_TIMEOUT, axum::body::to_bytes(body, MAX_BODY)).await.ok()?.ok()
}

/// Runs slow work on a blocking thread; `None` if it panicked.
pub(super) async fn run_blocking<T: Send + 'static>(
    served: &HandlerState,
    work: impl FnOnce(&ServerState) -> T + Send + 'static,
) -> Option<T> {
    // The permit is released when the work ends, even if the client has disconnected.
    let turn = Arc::clone(&served.making).acquire_owned().await.ok()?;
    let state = Arc::clone(&served.state);
    let work = move || {
        let done = work(&state);
        drop(turn);
        done
    };
    tokio::task::spawn_blocking(work).await.ok()
}
