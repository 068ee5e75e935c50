//! Notices changes of the site's files and reads the site again, whole, after each burst of them.
//!
//! An event only says that it is time to look: what changed is never guessed from it, so none can
//! be missed for being of an odd kind. A slow look at names, sizes and times stands behind it, for
//! disks that tell of nothing and for folders that come and go faster than they can be watched. Not
//! for reading.

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

use super::state::State;
use crate::{diag::Fault, source::ROOMS};

/// After an event, further ones are awaited for so long.
const QUIET: Duration = Duration::from_millis(15);
/// But no longer than this after the first, so that a disk that never rests is read all the same.
const LONGEST: Duration = Duration::from_millis(600);
/// How often to look without an event.
const LOOK: Duration = Duration::from_secs(2);

/// What came.
enum Came {
    Change,
    /// A folder that is watched came or went, or the system lost events.
    Upheaval,
}

/// Starts watching, on threads of its own, until the program ends.
///
/// # Errors
/// Fails if the system gives no thread.
pub(super) fn start(state: &Arc<State>) -> Result<(), Fault> {
    let thread = |name: &str, work: Box<dyn FnOnce() + Send>| {
        let built =
            thread::Builder::new().name(name.to_owned()).stack_size(64 * 1024 * 1024).spawn(work);
        built.map(drop).map_err(Fault::io("start a thread for", name))
    };
    let (nudge, nudged) = channel::<()>();
    let watching = Arc::clone(state);
    let examining = Arc::clone(state);
    // The rules take longer than a page, so that they run beside it.
    thread(
        "rules",
        Box::new(move || {
            while nudged.recv().is_ok() {
                survive(&examining, || examining.examine())
            }
        }),
    )?;
    thread("watch", Box::new(move || watch(&watching, &nudge)))
}

fn watch(state: &State, nudge: &Sender<()>) {
    let (sender, events) = channel();
    let mut eyes = Eyes::open(state, sender);
    let mut examined = 0;
    loop {
        // First without an event: what changed after the first reading and before the first look
        // would go unseen.
        survive(state, || {
            state.read_again();
            // Answers by button read the site again too, beside this thread.
            let number = state.now().number;
            if number != examined {
                examined = number;
                // Whoever waits on the other end ends with the program.
                let _ = nudge.send(());
            }
        });
        let came = wait(&events);
        if matches!(came, Some(Came::Upheaval)) || eyes.are_shut() {
            eyes.again(state);
        }
    }
}

/// Waits for a burst of events to end; none if nothing came for a while.
fn wait(events: &Receiver<Came>) -> Option<Came> {
    let mut came = match events.recv_timeout(LOOK) {
        Ok(came) => came,
        Err(RecvTimeoutError::Timeout) => return None,
        Err(RecvTimeoutError::Disconnected) => {
            thread::sleep(LOOK);
            return None;
        }
    };
    let begun = now();
    while begun.elapsed() < LONGEST {
        match events.recv_timeout(QUIET) {
            Ok(Came::Upheaval) => came = Came::Upheaval,
            Ok(Came::Change) => {}
            Err(_) => break,
        }
    }
    Some(came)
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long a burst of events lasts is asked of the clock; no page depends on it"
)]
fn now() -> Instant {
    Instant::now()
}

/// A mistake of ours must not end the server: it is told, and the last good site stays.
fn survive(state: &State, work: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(work)).is_err() {
        (state.settings.tell)(
            "careleaf: something of careleaf itself failed while it read the site again; the last pages stay. Please report it",
        );
    }
}

/// The watcher with the folders that it watches.
struct Eyes {
    watcher: Option<RecommendedWatcher>,
    sender: Sender<Came>,
    told: bool,
}

impl Eyes {
    fn open(state: &State, sender: Sender<Came>) -> Self {
        let mut eyes = Self { watcher: None, sender, told: false };
        eyes.again(state);
        eyes
    }

    fn are_shut(&self) -> bool {
        self.watcher.is_none()
    }

    /// Watches every folder anew, as it lies there now.
    fn again(&mut self, state: &State) {
        let folders = folders(state);
        let (sender, roots) = (self.sender.clone(), by_every_name(&folders));
        let made = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if let Some(came) = meaning(event, &roots) {
                // Whoever receives it ends with the program.
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
                if !std::mem::replace(&mut self.told, true) {
                    let tell = &state.settings.tell;
                    tell(&format!("careleaf: this system does not tell of changes ({error}), so files are looked at every two seconds"));
                }
            })
            .ok();
    }
}

/// What is watched: the site's folder for rooms that come and go, and each room that is there with
/// all below it.
fn folders(state: &State) -> Vec<(PathBuf, RecursiveMode)> {
    // Events name whole paths, however the folder was named.
    let whole = |folder: &Path| std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let site = whole(&state.settings.site);
    let rooms = ROOMS.iter().map(|room| site.join(room));
    let records = state.settings.records.as_deref().filter(|_| state.settings.private).map(whole);
    let deep = rooms
        .chain(records)
        .filter(|folder| folder.is_dir())
        .map(|folder| (folder, RecursiveMode::Recursive));
    std::iter::once((site.clone(), RecursiveMode::NonRecursive)).chain(deep).collect()
}

/// Some systems name a folder in events by where it really lies, also if a link leads there.
fn by_every_name(folders: &[(PathBuf, RecursiveMode)]) -> Vec<(PathBuf, RecursiveMode)> {
    let real =
        folders.iter().filter_map(|(folder, mode)| Some((folder.canonicalize().ok()?, *mode)));
    folders.iter().cloned().chain(real).collect()
}

/// What an event means; nothing if files were only opened, read or closed, or lie beside the rooms.
fn meaning(event: notify::Result<Event>, roots: &[(PathBuf, RecursiveMode)]) -> Option<Came> {
    let Ok(event) = event else { return Some(Came::Upheaval) };
    if event.need_rescan() {
        return Some(Came::Upheaval);
    }
    if !matches!(event.kind, EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(_)) {
        return None;
    }
    let is_room =
        |path: &Path| ROOMS.iter().any(|room| path.file_name().is_some_and(|name| name == *room));
    let of_root = |path: &PathBuf| roots.iter().any(|(root, _)| root == path) || is_room(path);
    if event.paths.iter().any(of_root) {
        return Some(Came::Upheaval);
    }
    let within = |path: &PathBuf| {
        roots.iter().any(|(root, mode)| *mode == RecursiveMode::Recursive && path.starts_with(root))
    };
    event.paths.iter().any(within).then_some(Came::Change)
}
