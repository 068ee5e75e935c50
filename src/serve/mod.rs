//! A local server: live pages, a dashboard, and review in the browser.
//!
//! 1. [`State`] holds the loaded site and the last one that could be loaded.
//! 2. `watch` reloads the site after a change and notifies the open pages.
//! 3. `guard` rejects requests that do not come from a page of this server; `http` answers the
//!    others.
//! 4. `page` makes the page at a path: a document, a review page, or a page of the dashboard.
//!
//! It writes nothing except the answers and signatures of a reviewer, through `build::review`.

mod attention;
mod dashboard;
mod events;
mod guard;
mod http;
mod notice;
mod page;
mod problem;
mod readability;
mod records;
mod snapshot;
mod state;
mod toolbar;
mod watch;
mod write;

use std::{net::TcpListener, path::PathBuf, sync::Arc};

use crate::{diag::Fault, review::Reviewer, site::checked_text::Day};

pub use state::ServerState;

/// The default port.
pub const DEFAULT_PORT: u16 = 4050;

/// How many of the following ports are tried if a port is in use.
const PORTS_TRIED: u16 = 50;

/// The options of a server.
pub struct ServeOptions {
    /// The folder of the site.
    pub site: PathBuf,
    /// The folder of care plans that are kept outside the site.
    pub records: Option<PathBuf>,
    /// The port to listen on; 0 means any free port.
    pub port: Option<u16>,
    /// Whether records are shown.
    pub private: bool,
    /// Whether messages may quote lines of private records.
    pub show_private: bool,
    /// The reviewer in whose name answers are written; without one, nothing can be written.
    pub reviewer: Option<Reviewer>,
    /// Returns the current date; called each time the site is loaded.
    pub today: Box<dyn Fn() -> Day + Send + Sync>,
    /// Prints a line for the person who started the server.
    pub print_line: Box<dyn Fn(&str) + Send + Sync>,
}

/// Serves until Ctrl-C. `ready` receives two URLs: one with the key of this run, and one with a key
/// for a single use, for a browser that is started with it.
///
/// # Errors
/// Fails if the folder of the site does not exist or the port is in use.
pub fn serve(settings: ServeOptions, ready: impl FnOnce(&str, &str)) -> Result<(), Fault> {
    let listener = listen(&settings)?;
    let port = listener.local_addr().map_err(Fault::io("listen on", "127.0.0.1"))?.port();
    let state = Arc::new(ServerState::open(settings, port)?);
    watch::start(&state)?;
    let address = |key: &str| format!("http://127.0.0.1:{port}/?key={key}");
    ready(&address(&state.token), &address(&state.new_single_use_key()?));
    http::run(listener, state)
}

/// Listens on the loopback address. If the default port is in use, the next free one is taken; if a
/// requested port is in use, that is a fault.
fn listen(settings: &ServeOptions) -> Result<TcpListener, Fault> {
    let wanted = settings.port.unwrap_or(DEFAULT_PORT);
    let bind = |port: u16| TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, port));
    let error = match bind(wanted) {
        Ok(listener) => return Ok(listener),
        Err(error) => error,
    };
    if error.kind() != std::io::ErrorKind::AddrInUse {
        return Err(Fault::io("listen on", format!("127.0.0.1:{wanted}"))(error));
    }
    let next = (wanted..=u16::MAX)
        .skip(1)
        .take(PORTS_TRIED.into())
        .find_map(|port| bind(port).ok().map(|listener| (port, listener)));
    match (settings.port, next) {
        (Some(_), Some((port, _))) => Err(Fault::Usage(format!(
            "port {wanted} is in use; the next free one is {port}: try `--port {port}`"
        ))),
        (None, Some((port, listener))) => {
            (settings.print_line)(&format!(
                "careleaf: port {wanted} is in use; using {port}, the next free one"
            ));
            Ok(listener)
        }
        (_, None) => Err(Fault::Usage(format!(
            "port {wanted} and the {PORTS_TRIED} after it are in use; choose another with `--port`"
        ))),
    }
}
