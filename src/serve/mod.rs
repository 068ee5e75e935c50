//! A local server: live pages, a dashboard, and review in the browser.
//!
//! 1. `state` holds the loaded site and the last one that could be loaded.
//! 2. `watch` reloads the site after a change and notifies the open pages.
//! 3. `guard` rejects requests that do not come from a page of this server; `http` routes the
//!    others.
//! 4. `page` finds the page at a path: `document_page` makes documents and review pages, and
//!    `dashboard`, `records` and `notice` make the pages of the server itself.
//!
//! It writes nothing except the answers and signatures of a reviewer, through `build::review`.

mod attention;
mod dashboard;
mod document_card;
mod document_page;
mod events;
mod guard;
mod handler;
mod http;
mod keys;
mod notice;
mod options;
mod page;
mod page_cache;
mod problem;
mod readability;
mod records;
mod request;
mod response;
mod snapshot;
mod state;
mod template;
mod texts;
mod toolbar;
mod watch;
mod write;

use std::{net::TcpListener, sync::Arc};

use state::ServerState;

use crate::diag::Fault;

pub use options::ServeOptions;

/// The default port.
const DEFAULT_PORT: u16 = 4050;

/// How many of the following ports are tried if a port is in use.
const PORTS_TRIED: u16 = 50;

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
    ready(&address(state.keys.run_key()), &address(&state.keys.new_single_use_key()?));
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
