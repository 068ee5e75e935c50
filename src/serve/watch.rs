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
    let thread = |name: &str, work: Box<dyn FnOnce() + Send>| {
        let built =
            thread::Builder::new().name(name.to_owned()).stack_size(64 * 1024 * 1024).spawn(work);
        built.map(drop).map_err(Fault::io("start a thread for", name))
    };
    let (nudge, nudged) = channel::<()>();
    let watching = Arc::clone(state);
    let examining = Arc::clone(state);
    // The rules take longer than a page, so they run on their own thread.
    thread(
        "rules",
        Box::new(move || {
            while nudged.recv().is_ok() {
                catch_panic(&examining, || examining.examine())
            }
        }),
    )?;
    thread("watch", Box::new(move || watch(&watching, &nudge)))
}

fn watch(state: &ServerState, nudge: &Sender<()>) {
    let (sender, events) = channel();
    let mut eyes = FileWatcher::open(state, sender);
    let mut examined = 0;
    loop {
        // Starts without waiting for an event: changes between the first load and the start of the
        // watcher would be missed otherwise.
        catch_panic(state, || {
            state.reload();
            // Answers in the browser also reload the site, on other threads.
            let number = state.current().number;
            if number != examined {
                examined = number;
                // The receiver lives until the program ends.
                let _ = nudge.send(());
            }
        });
        let came = wait_for_burst(&events);
        if matches!(came, Some(FileEvent::Rescan)) || eyes.is_inactive() {
            eyes.restart(state);
        }
    }
}

/// Waits for a burst of events to end; `None` if there was no event within the poll interval.
fn wait_for_burst(events: &Receiver<FileEvent>) -> Option<FileEvent> {
    let mut came = match events.recv_timeout(POLL_INTERVAL) {
        Ok(came) => came,
        Err(RecvTimeoutError::Timeout) => return None,
        Err(RecvTimeoutError::Disconnected) => {
            thread::sleep(POLL_INTERVAL);
            return None;
        }
    };
    let begun = now();
    while begun.elapsed() < MAX_BURST {
        match events.recv_timeout(BURST_GAP) {
            Ok(FileEvent::Rescan) => came = FileEvent::Rescan,
            Ok(FileEvent::Change) => {}
            Err(_) => break,
        }
    }
    Some(came)
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
        let mut eyes = Self { watcher: None, sender, has_reported: false };
        eyes.restart(state);
        eyes
    }

    fn is_inactive(&self) -> bool {
        self.watcher.is_none()
    }

    /// Starts a new watcher on the folders that exist now.
    fn restart(&mut self, state: &ServerState) {
        let folders = watched_folders(state);
        let (sender, roots) = (self.sender.clone(), with_real_paths(&folders));
        let made = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if let Some(came) = event_meaning(event, &roots) {
                // The receiver lives until the program ends.
                let _ = sender.send(came);
            }
        });
        let opened = made.and_then(|mut watcher| {
            for (folder, mode) in &folders {
                watcher.watch(folder, *mode)?;
            }
            Ok(watcher)
        });
        self.watcher = opened
            .inspect_err(|error| {
                if !std::mem::replace(&mut self.has_reported, true) {
                    let tell = &state.settings.print_line;
                    tell(&format!(
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
    let whole = |folder: &Path| std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let site = whole(&state.settings.site);
    let source_folders = SOURCE_FOLDERS.iter().map(|room| site.join(room));
    let records = state.settings.records.as_deref().filter(|_| state.settings.private).map(whole);
    let deep = source_folders
        .chain(records)
        .filter(|folder| folder.is_dir())
        .map(|folder| (folder, RecursiveMode::Recursive));
    std::iter::once((site.clone(), RecursiveMode::NonRecursive)).chain(deep).collect()
}

/// Adds the real path of each folder, because some systems report it in events instead of the path
/// through a link.
fn with_real_paths(folders: &[(PathBuf, RecursiveMode)]) -> Vec<(PathBuf, RecursiveMode)> {
    let real =
        folders.iter().filter_map(|(folder, mode)| Some((folder.canonicalize().ok()?, *mode)));
    folders.iter().cloned().chain(real).collect()
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
        SOURCE_FOLDERS.iter().any(|room| path.file_name().is_some_and(|name| name == *room))
    };
    let of_root =
        |path: &PathBuf| roots.iter().any(|(root, _)| root == path) || is_source_folder(path);
    if event.paths.iter().any(of_root) {
        return Some(FileEvent::Rescan);
    }
    let within = |path: &PathBuf| {
        roots.iter().any(|(root, mode)| *mode == RecursiveMode::Recursive && path.starts_with(root))
    };
    event.paths.iter().any(within).then_some(FileEvent::Change)
}
