//! Watches the files of the site and reloads the site after each burst of changes.
//!
//! An event only means that it is time to check: what changed is never derived from the event, so
//! that no change is missed because its event is unusual. A slow poll backs this up, for file
//! systems that send no events and for folders that appear and disappear faster than they can be
//! watched.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::state::ServerState;
use crate::{diag::Fault, layout::SOURCE_FOLDERS};

/// A burst ends when no event arrives for this long.
const BURST_GAP: Duration = Duration::from_millis(15);
/// The longest burst, so that the site is reloaded even if events never stop.
const MAX_BURST: Duration = Duration::from_millis(600);
/// Poll interval without events.
const POLL_INTERVAL: Duration = Duration::from_secs(2);

/// Stack size of a thread, in bytes. Typst recurses deeply into nested blocks.
const STACK_SIZE: usize = 64 * 1024 * 1024;

/// The meaning of an event.
enum FileEvent {
    /// A file or folder in a watched folder changed.
    Change,
    /// A watched folder appeared or disappeared, or the system lost events.
    Rescan,
}

/// Starts watching, on separate threads, until the program ends.
///
/// # Errors
/// Fails if a thread cannot be started.
pub(super) fn start(state: &Arc<ServerState>) -> Result<(), Fault> {
    let (sender, loads) = channel::<()>();
    let watching = Arc::clone(state);
    let examining = Arc::clone(state);
    // The rules take longer than a page, so they run on their own thread.
    start_thread("rules", move || {
        while loads.recv().is_ok() {
            catch_panic(&examining, || examining.examine());
        }
    })?;
    start_thread("watch", move || watch(&watching, &sender))
}

fn start_thread(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), Fault> {
    let thread = thread::Builder::new().name(name.to_owned()).stack_size(STACK_SIZE).spawn(work);
    thread.map(drop).map_err(Fault::io("start a thread for", name))
}

/// Reloads the site after each burst of changes; each new load is reported to `loads`.
fn watch(state: &ServerState, loads: &Sender<()>) {
    let (sender, events) = channel();
    let mut watcher = FileWatcher::open(state, sender);
    let mut last_number = 0;
    loop {
        // Starts without waiting for an event: changes between the first load and the start of the
        // watcher would be missed otherwise.
        catch_panic(state, || {
            state.reload();
            // Answers in the browser also reload the site, on other threads.
            let number = state.current().number;
            if number != last_number {
                last_number = number;
                // The receiver lives until the program ends.
                let _ = loads.send(());
            }
        });
        let event = wait_for_burst(&events);
        if matches!(event, Some(FileEvent::Rescan)) || watcher.is_inactive() {
            watcher.restart(state);
        }
    }
}

/// Waits for a burst of events to end; `None` if there was no event within the poll interval.
fn wait_for_burst(events: &Receiver<FileEvent>) -> Option<FileEvent> {
    let mut burst = match events.recv_timeout(POLL_INTERVAL) {
        Ok(event) => event,
        Err(RecvTimeoutError::Timeout) => return None,
        Err(RecvTimeoutError::Disconnected) => {
            thread::sleep(POLL_INTERVAL);
            return None;
        }
    };
    let start = now();
    while start.elapsed() < MAX_BURST {
        match events.recv_timeout(BURST_GAP) {
            Ok(FileEvent::Rescan) => burst = FileEvent::Rescan,
            Ok(FileEvent::Change) => {}
            Err(_) => break,
        }
    }
    Some(burst)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the clock measures how long a burst of events lasts; no page depends on it"
)]
fn now() -> Instant {
    Instant::now()
}

/// Runs work so that a panic does not take the server down: it is reported, and the last good site
/// keeps being served.
fn catch_panic(state: &ServerState, work: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(work)).is_err() {
        (state.settings.print_line)(
            "careleaf: internal error while reloading the site; the last pages are still served. \
             Please report it",
        );
    }
}

/// The file watcher.
struct FileWatcher {
    watcher: Option<RecommendedWatcher>,
    sender: Sender<FileEvent>,
    has_reported: bool,
}

impl FileWatcher {
    fn open(state: &ServerState, sender: Sender<FileEvent>) -> Self {
        let mut watcher = Self { watcher: None, sender, has_reported: false };
        watcher.restart(state);
        watcher
    }

    fn is_inactive(&self) -> bool {
        self.watcher.is_none()
    }

    /// Starts a new watcher on the folders that exist now.
    fn restart(&mut self, state: &ServerState) {
        let folders = watched_folders(state);
        let (sender, roots) = (self.sender.clone(), with_real_paths(&folders));
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if let Some(event) = event_meaning(event, &roots) {
                // The receiver lives until the program ends.
                let _ = sender.send(event);
            }
        });
        let watcher = watcher.and_then(|mut watcher| {
            for (folder, mode) in &folders {
                watcher.watch(folder, *mode)?;
            }
            Ok(watcher)
        });
        self.watcher = watcher
            .inspect_err(|error| {
                if !std::mem::replace(&mut self.has_reported, true) {
                    (state.settings.print_line)(&format!(
                        "careleaf: cannot watch files ({error}); checking them every {} seconds \
                         instead",
                        POLL_INTERVAL.as_secs()
                    ));
                }
            })
            .ok();
    }
}

/// Returns the folders to watch: the site folder itself, for source folders that appear or
/// disappear, and each existing source folder and the records folder with all subfolders.
fn watched_folders(state: &ServerState) -> Vec<(PathBuf, RecursiveMode)> {
    // Events contain absolute paths, however the folder was named.
    let absolute =
        |folder: &Path| std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let site = absolute(&state.settings.site);
    let source_folders = SOURCE_FOLDERS.iter().map(|folder| site.join(folder));
    let records =
        state.settings.records.as_deref().filter(|_| state.settings.private).map(absolute);
    let existing = source_folders
        .chain(records)
        .filter(|folder| folder.is_dir())
        .map(|folder| (folder, RecursiveMode::Recursive));
    std::iter::once((site.clone(), RecursiveMode::NonRecursive)).chain(existing).collect()
}

/// Adds the real path of each folder, because some systems report it in events instead of the path
/// through a link.
fn with_real_paths(folders: &[(PathBuf, RecursiveMode)]) -> Vec<(PathBuf, RecursiveMode)> {
    let real_paths =
        folders.iter().filter_map(|(folder, mode)| Some((folder.canonicalize().ok()?, *mode)));
    folders.iter().cloned().chain(real_paths).collect()
}

/// Returns the meaning of an event; `None` if files were only opened, read or closed, or are
/// outside the source folders.
fn event_meaning(
    event: notify::Result<Event>,
    roots: &[(PathBuf, RecursiveMode)],
) -> Option<FileEvent> {
    let Ok(event) = event else { return Some(FileEvent::Rescan) };
    if event.need_rescan() {
        return Some(FileEvent::Rescan);
    }
    if !matches!(event.kind, EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(_)) {
        return None;
    }
    let is_source_folder = |path: &Path| {
        SOURCE_FOLDERS.iter().any(|folder| path.file_name().is_some_and(|name| name == *folder))
    };
    let is_watched_folder =
        |path: &PathBuf| roots.iter().any(|(root, _)| root == path) || is_source_folder(path);
    if event.paths.iter().any(is_watched_folder) {
        return Some(FileEvent::Rescan);
    }
    let is_inside = |path: &PathBuf| {
        roots.iter().any(|(root, mode)| *mode == RecursiveMode::Recursive && path.starts_with(root))
    };
    event.paths.iter().any(is_inside).then_some(FileEvent::Change)
}
