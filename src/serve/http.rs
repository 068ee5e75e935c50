//! The HTTP server: it limits connections, requests and bodies, and checks each request before
//! answering it.
//!
//! `page` finds the page at a path.

use std::{net::TcpListener, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
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

use super::{
    events, guard,
    handler::{HandlerState, MAX_PAGES_IN_PROGRESS, RECEIVE_TIMEOUT},
    page,
    response::ServedPage,
    state::ServerState,
    write,
};
use crate::diag::Fault;

/// The most connections at a time.
const MAX_CONNECTIONS: usize = 128;
/// The largest request head, in bytes.
const MAX_HEAD: usize = 16 * 1024;

/// Answers requests until Ctrl-C.
pub(super) fn run(listener: TcpListener, state: Arc<ServerState>) -> Result<(), Fault> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(MAX_PAGES_IN_PROGRESS * 2)
        // Typst recurses deeply into nested blocks.
        .thread_stack_size(64 * 1024 * 1024)
        .enable_all()
        .build();
    let runtime = runtime.map_err(Fault::io("start", "the server"))?;
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
    let permits = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Ok(permit) = Arc::clone(&permits).acquire_owned().await else { return };
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

fn router(server: Arc<ServerState>) -> Router {
    let handler = HandlerState::new(server);
    Router::new()
        .route("/live/events", get(events::events))
        .route("/live/answers", post(write::post_answers))
        .route("/live/record", post(write::post_record))
        .fallback(respond)
        .layer(middleware::from_fn_with_state(handler.clone(), guard_request))
        .with_state(handler)
}

/// Checks every request before it is handled, and adds the security headers to every response.
async fn guard_request(
    State(handler): State<HandlerState>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let server = &handler.server;
    let response = match guard::check(&parts, server.port) {
        Err((status, why)) => guard::plain_response(status, why),
        Ok(()) => match (guard::decode_path(parts.uri.path()), guard::key_in_url(&parts.uri)) {
            (None, _) => guard::plain_response(StatusCode::BAD_REQUEST, "the path is not valid"),
            (Some(path), Some(key)) if path == "/" => guard::redeem_key(&key, &server.keys),
            _ => next.run(Request::from_parts(parts, body)).await,
        },
    };
    guard::add_security_headers(response)
}

/// Responds with the page at a path.
async fn respond(State(handler): State<HandlerState>, request: Request) -> Response {
    if request.method() == Method::POST {
        return guard::plain_response(
            StatusCode::METHOD_NOT_ALLOWED,
            "this page accepts no POST requests",
        );
    }
    let is_head = request.method() == Method::HEAD;
    let has_key = handler.server.keys.has_cookie(request.headers());
    let Some(path) = guard::decode_path(request.uri().path()) else {
        return guard::plain_response(StatusCode::BAD_REQUEST, "the path is not valid");
    };
    let query = request.uri().query().unwrap_or_default().to_owned();
    let page =
        handler.run_blocking(move |server| page::page_at(server, &path, &query, has_key)).await;
    match page {
        Some(page) => page_response(page, is_head),
        None => guard::plain_response(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal error: this page could not be made; please report it",
        ),
    }
}

/// Returns a page as an HTTP response; the response to a HEAD request has no body.
fn page_response(page: ServedPage, is_head: bool) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = page.status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(page.mime));
    if let Ok(policy) = HeaderValue::from_str(&format!("{}; frame-ancestors 'none'", page.policy)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if let Some(path) = page.redirect.as_ref().and_then(|path| HeaderValue::from_str(path).ok()) {
        headers.insert(header::LOCATION, path);
    }
    if !is_head {
        *response.body_mut() = Body::from(page.bytes());
    }
    response
}
