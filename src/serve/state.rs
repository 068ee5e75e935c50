//! The site as it is now, the last one that could be read, and the last good form of each page that was seen.
//!
//! Not for sockets, and not for noticing changes: see `watch`.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock},
};

use tokio::sync::watch;

use super::Settings;
use crate::{
    build::{Front, LazyPress, Scope, review::Held},
    diag::{Diagnostic, Fault, Place, Report},
    digest::Digest,
    site::kinds::Day,
    source::Sources,
};

/// This many pages are kept in their last good form.
const KEPT: usize = 200;

/// The folder of the site is not there.
const GONE: &str = "site-gone";

/// One reading of the site.
pub struct Snapshot {
    /// Counts the readings that differ.
    pub number: u64,
    /// The day that counted as today.
    pub today: Day,
    digest: Digest,
    /// Its files.
    pub sources: Sources,
    /// The front half; none if so much is broken that no page can be made.
    pub front: Option<Front>,
    /// What was found on the way.
    pub report: Report,
    /// The press, once paper is asked for.
    pub press: LazyPress,
    held: OnceLock<Vec<Held>>,
    examined: OnceLock<Report>,
    documents: OnceLock<Report>,
}

impl Snapshot {
    fn read(settings: &Settings, sources: Sources, today: Day, number: u64, good: Option<&Self>) -> Self {
        let mut report = Report::new();
        let front = Front::load_live(&sources, good.and_then(|good| good.front.as_ref()), Scope::all(today), &mut report);
        let digest = sources.digest();
        if !settings.private {
            // Without records, nothing can be said about what names them.
            report.retain_mut(|diagnostic| !crate::build::is_private(diagnostic, &sources));
        }
        report.sort();
        let press = LazyPress::new();
        Self { number, today, digest, sources, front, report, press, held: OnceLock::new(), examined: OnceLock::new(), documents: OnceLock::new() }
    }

    /// Public documents with words that nobody answers for, looked for once.
    pub fn held(&self) -> &[Held] {
        self.held.get_or_init(|| self.front.as_ref().map(|front| front.held(&self.sources)).unwrap_or_default())
    }

    /// What the rules found about the site and its records, once they are done.
    pub fn examined(&self) -> Option<&Report> {
        self.examined.get()
    }

    /// Runs the rules over the site and its records, once.
    fn examine(&self) -> &Report {
        self.examined.get_or_init(|| self.front.as_ref().map(Front::examine_site).unwrap_or_default())
    }

    /// What the rules found about public documents, once they are done.
    pub fn examined_documents(&self) -> Option<&Report> {
        self.documents.get()
    }
}

/// Pages in the last form in which they were good, the oldest first to go.
#[derive(Default)]
struct Shelf {
    pages: BTreeMap<String, Arc<Vec<u8>>>,
    order: VecDeque<String>,
}

/// What a server holds.
pub struct State {
    /// What is served, and to whom.
    pub settings: Settings,
    /// The port.
    pub port: u16,
    /// What whoever started the server knows, and no other page or program.
    pub token: String,
    now: RwLock<Arc<Snapshot>>,
    /// The last reading of which pages can be made.
    good: RwLock<Option<Arc<Snapshot>>>,
    /// The last reading over which the rules have run.
    ruled: RwLock<Option<Arc<Snapshot>>>,
    /// Opens the start page once, for a browser that is started with its address.
    ticket: Mutex<Option<String>>,
    shelf: Mutex<Shelf>,
    /// Goes up when there is something new to see.
    pub changed: watch::Sender<u64>,
    reading: Mutex<()>,
}

impl State {
    /// Reads the site for the first time.
    ///
    /// # Errors
    /// Fails if its folder is not there.
    pub(super) fn open(settings: Settings, port: u16) -> Result<Self, Fault> {
        let sources = read(&settings, None)?;
        let today = (settings.today)();
        let first = Arc::new(Snapshot::read(&settings, sources, today, 1, None));
        let good = first.front.is_some().then(|| Arc::clone(&first));
        Ok(Self {
            token: token()?,
            settings,
            port,
            now: RwLock::new(first),
            good: RwLock::new(good),
            ruled: RwLock::default(),
            ticket: Mutex::default(),
            shelf: Mutex::default(),
            changed: watch::Sender::new(1),
            reading: Mutex::default(),
        })
    }

    /// The site as it is now.
    pub fn now(&self) -> Arc<Snapshot> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The last reading of which pages can be made.
    pub fn good(&self) -> Option<Arc<Snapshot>> {
        self.good.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// One reading or writing at a time.
    pub fn turn(&self) -> MutexGuard<'_, ()> {
        self.reading.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The files as they are now.
    ///
    /// # Errors
    /// Fails if the folder of the site is not there any more.
    pub fn sources(&self) -> Result<Sources, Fault> {
        read(&self.settings, None)
    }

    /// Reads the site again; says whether anything differs.
    pub fn read_again(&self) -> bool {
        let _turn = self.turn();
        let before = self.now();
        let today = (self.settings.today)();
        let sources = match read(&self.settings, Some(&before.sources)) {
            Ok(sources) => sources,
            Err(fault) => return self.lose(&before, &fault),
        };
        if sources.digest() == before.digest && today == before.today {
            return false;
        }
        let next = Arc::new(Snapshot::read(&self.settings, sources, today, before.number + 1, self.good().as_deref()));
        if next.front.is_some() {
            *self.good.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&next));
        }
        self.put(next);
        true
    }

    /// The folder of the site is gone: what was read stays, and that is said.
    fn lose(&self, before: &Snapshot, fault: &Fault) -> bool {
        if before.report.iter().any(|found| found.rule == GONE) {
            return false;
        }
        let mut report = Report::new();
        report.push(
            Diagnostic::error(GONE, Place::Path(self.settings.site.display().to_string()), format!("the site cannot be read: {fault}"))
                .help("put its folder back; the last pages that could be read are shown until then"),
        );
        let mut empty = Snapshot::read(&self.settings, Sources::default(), before.today, before.number + 1, None);
        empty.report = report;
        self.put(Arc::new(empty));
        true
    }

    fn put(&self, next: Arc<Snapshot>) {
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = next;
        self.changed.send_modify(|count| *count += 1);
    }

    /// The last reading over which the rules have run.
    pub fn ruled(&self) -> Option<Arc<Snapshot>> {
        self.ruled.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Runs the rules over the site as it is now, as long as nothing newer comes.
    pub fn examine(&self) {
        let now = self.now();
        now.examine();
        if self.now().number != now.number {
            return;
        }
        now.documents.get_or_init(|| now.front.as_ref().map(Front::examine_documents).unwrap_or_default());
        *self.ruled.write().unwrap_or_else(PoisonError::into_inner) = Some(now);
        self.changed.send_modify(|count| *count += 1);
    }

    /// Makes a key for one use: whatever starts a browser shows its address to every program of this machine.
    ///
    /// # Errors
    /// Fails if the system gives no random numbers.
    pub fn ticket(&self) -> Result<String, Fault> {
        let ticket = token()?;
        *self.ticket.lock().unwrap_or_else(PoisonError::into_inner) = Some(ticket.clone());
        Ok(ticket)
    }

    /// Whether a key opens records and writing: that of the run, or a ticket, which is then used up.
    pub fn admits(&self, key: &str) -> bool {
        let mut ticket = self.ticket.lock().unwrap_or_else(PoisonError::into_inner);
        let once = ticket.as_deref().is_some_and(|ticket| super::guard::same(key, ticket));
        if once {
            *ticket = None;
        }
        once || super::guard::same(key, &self.token)
    }

    /// Keeps a page as the last good one at its address.
    pub fn keep(&self, address: &str, page: &Arc<Vec<u8>>) {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.pages.insert(address.to_owned(), Arc::clone(page)).is_none() {
            shelf.order.push_back(address.to_owned());
            if shelf.order.len() > KEPT
                && let Some(oldest) = shelf.order.pop_front()
            {
                shelf.pages.remove(&oldest);
            }
        }
    }

    /// The last good page at an address.
    pub fn kept(&self, address: &str) -> Option<Arc<Vec<u8>>> {
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner).pages.get(address).cloned()
    }

    /// Nobody may see the page at an address any more.
    pub fn drop_kept(&self, address: &str) {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.pages.remove(address).is_some() {
            shelf.order.retain(|known| known != address);
        }
    }
}

/// Reads the files; records only if they are to be shown. What did not change since an earlier reading is taken over from it.
fn read(settings: &Settings, before: Option<&Sources>) -> Result<Sources, Fault> {
    // No record has an empty name, so none is read.
    let (records, only) = if settings.private { (settings.records.as_deref(), None) } else { (None, Some("")) };
    Sources::open_again(&settings.site, records, only, before)
}

fn token() -> Result<String, Fault> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| Fault::Usage(format!("this system gives no random numbers: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
