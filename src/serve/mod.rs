//! A server on this machine alone: pages as their files change, a start page, and review by button.
//!
//! 1. [`State`] reads the front of the site, whole, and keeps the last one that could be read.
//! 2. `watch` reads it again after a change and tells the open pages.
//! 3. `guard` turns away whoever is not a page of this server; `http` answers the others.
//! 4. `page` makes what stands at a path: documents, pages for reviewers, or the desk.
//!
//! Not for publishing: nothing is written but what a reviewer answers, through `build::review`.

mod attention;
mod bar;
mod desk;
mod events;
mod guard;
mod http;
mod notice;
mod page;
mod readings;
mod records;
mod state;
mod trouble;
mod watch;
mod write;

use std::{net::TcpListener, path::PathBuf, sync::Arc};

use crate::{diag::Fault, review::Reviewer, site::kinds::Day};

pub use state::State;

/// The port when nobody names one.
pub const PORT: u16 = 4050;

/// How many ports are tried for a free one.
const TRIED: u16 = 50;

/// What is served, and to whom.
pub struct Settings {
    /// Folder of the site.
    pub site: PathBuf,
    /// Folder with care plans that are kept outside the site.
    pub records: Option<PathBuf>,
    /// The port to listen on; 0 for any that is free.
    pub port: Option<u16>,
    /// Whether records are shown.
    pub private: bool,
    /// Whether lines of private records are quoted in messages too.
    pub show_private: bool,
    /// Who signs, changes and asks by button; nothing can be written without.
    pub reviewer: Option<Reviewer>,
    /// The day that counts as today, asked each time the site is read.
    pub today: Box<dyn Fn() -> Day + Send + Sync>,
    /// Tells a line to whoever started the server.
    pub tell: Box<dyn Fn(&str) + Send + Sync>,
}

/// Serves until Ctrl-C. `ready` is given the address to open, with the key of this run, and the
/// same for one use, for a browser that is started with it.
///
/// # Errors
/// Fails if the site's folder is not there or the port is taken.
pub fn serve(settings: Settings, ready: impl FnOnce(&str, &str)) -> Result<(), Fault> {
    let listener = listen(&settings)?;
    let port = listener.local_addr().map_err(Fault::io("listen on", "127.0.0.1"))?.port();
    let state = Arc::new(State::open(settings, port)?);
    watch::start(&state)?;
    let address = |key: &str| format!("http://127.0.0.1:{port}/?key={key}");
    ready(&address(&state.token), &address(&state.ticket()?));
    http::run(listener, state)
}

/// Listens on this machine alone. A port that was asked for and is taken is a fault; the usual one
/// gives way.
fn listen(settings: &Settings) -> Result<TcpListener, Fault> {
    let wanted = settings.port.unwrap_or(PORT);
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
        .take(TRIED.into())
        .find_map(|port| bind(port).ok().map(|listener| (port, listener)));
    match (settings.port, next) {
        (Some(_), Some((port, _))) => Err(Fault::Usage(format!(
            "port {wanted} is in use; the next free one is {port}: try `--port {port}`"
        ))),
        (None, Some((port, listener))) => {
            (settings.tell)(&format!(
                "careleaf: port {wanted} is in use, so this is on {port}, the next free one"
            ));
            Ok(listener)
        }
        (_, None) => Err(Fault::Usage(format!(
            "port {wanted} and the {TRIED} after it are in use; name another with `--port`"
        ))),
    }
}
