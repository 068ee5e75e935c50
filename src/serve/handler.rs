//! What all request handlers share: the state of the server, and limits on work, time and size.

use std::{sync::Arc, time::Duration};

use axum::body::{Body, Bytes};
use tokio::sync::Semaphore;

use super::state::ServerState;

/// The most pages made at a time.
pub(super) const MAX_PAGES_IN_PROGRESS: usize = 8;
/// The most open pages that listen for events; each occupies a connection.
const MAX_LISTENERS: usize = 64;
/// The largest request body (the answers of one reviewer), in bytes.
const MAX_BODY: usize = 1024 * 1024;
/// Time limit for receiving the head of a request, and again for its body.
pub(super) const RECEIVE_TIMEOUT: Duration = Duration::from_secs(10);

/// The state shared by all request handlers.
#[derive(Clone)]
pub(super) struct HandlerState {
    /// The server.
    pub(super) server: Arc<ServerState>,
    /// Permits for work on blocking threads.
    work_permits: Arc<Semaphore>,
    /// Permits for pages that listen for events.
    pub(super) listener_permits: Arc<Semaphore>,
}

impl HandlerState {
    /// Creates the state of the handlers of a server.
    pub(super) fn new(server: Arc<ServerState>) -> Self {
        Self {
            server,
            work_permits: Arc::new(Semaphore::new(MAX_PAGES_IN_PROGRESS)),
            listener_permits: Arc::new(Semaphore::new(MAX_LISTENERS)),
        }
    }

    /// Runs slow work on a blocking thread; `None` if it panicked.
    pub(super) async fn run_blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&ServerState) -> T + Send + 'static,
    ) -> Option<T> {
        // The permit is released when the work ends, even if the client has disconnected.
        let permit = Arc::clone(&self.work_permits).acquire_owned().await.ok()?;
        let server = Arc::clone(&self.server);
        let work = move || {
            let result = work(&server);
            drop(permit);
            result
        };
        tokio::task::spawn_blocking(work).await.ok()
    }
}

/// Reads the body of a request; `None` if it exceeds the limits of size or time.
pub(super) async fn read_body(body: Body) -> Option<Bytes> {
    tokio::time::timeout(RECEIVE_TIMEOUT, axum::body::to_bytes(body, MAX_BODY)).await.ok()?.ok()
}
