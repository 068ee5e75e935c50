//! The state of a server: the current site, the last one that could be loaded, and the last good
//! version of each page that was requested.
//!
//! `watch` notices changes.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
};

use tokio::sync::watch;

use super::{
    ServeOptions,
    snapshot::{Snapshot, font_folders_fingerprint},
};
use crate::{
    diag::{Diagnostic, Fault, Place, Report},
    privacy::Realm,
    source::Sources,
};

/// The most pages kept in their last good version.
const MAX_PAGES: usize = 200;

/// The id of the diagnostic that the site folder is missing or cannot be read.
const SITE_MISSING: &str = "site-gone";

/// The last good version of pages; when it is full, the page added first is dropped first.
#[derive(Default)]
struct PageCache {
    pages: BTreeMap<String, Arc<Vec<u8>>>,
    order: VecDeque<String>,
}

/// The state of a running server.
pub struct ServerState {
    /// The options of the server.
    pub settings: ServeOptions,
    /// The port it listens on.
    pub port: u16,
    /// The secret in the printed link; it opens records and writing.
    pub token: String,
    /// The write token. Pages contain it and send it back to write; it is not in a cookie, because
    /// browsers send cookies to every server on this machine.
    pub write_token: String,
    current: RwLock<Arc<Snapshot>>,
    /// The last load from which pages can be made.
    last_good: RwLock<Option<Arc<Snapshot>>>,
    /// The last load over which the rules have run.
    last_checked: RwLock<Option<Arc<Snapshot>>>,
    /// A single-use key, for a browser that is started with it in the URL.
    single_use_key: Mutex<Option<String>>,
    page_cache: Mutex<PageCache>,
    /// A counter that increases whenever pages may have changed.
    pub changed: watch::Sender<u64>,
    loading: Mutex<()>,
    writing: Mutex<()>,
}

impl ServerState {
    /// Loads the site for the first time.
    ///
    /// # Errors
    /// Fails if its folder cannot be read.
    pub(super) fn open(settings: ServeOptions, port: u16) -> Result<Self, Fault> {
        let sources = read_sources(&settings, None)?;
        let today = (settings.today)();
        let first = Arc::new(Snapshot::load(&settings, sources, today, 1, None));
        let good = first.session.is_some().then(|| Arc::clone(&first));
        Ok(Self {
            token: random_token()?,
            write_token: random_token()?,
            settings,
            port,
            current: RwLock::new(first),
            last_good: RwLock::new(good),
            last_checked: RwLock::default(),
            single_use_key: Mutex::default(),
            page_cache: Mutex::default(),
            changed: watch::Sender::new(1),
            loading: Mutex::default(),
            writing: Mutex::default(),
        })
    }

    /// Returns the current load of the site.
    pub fn current(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the last load from which pages can be made.
    pub fn last_good(&self) -> Option<Arc<Snapshot>> {
        self.last_good.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Locks loading and writing, so that only one of them happens at a time.
    pub fn lock_loading(&self) -> MutexGuard<'_, ()> {
        self.loading.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Locks writing; the program waits for this lock before it ends, so that no write is cut off.
    pub fn lock_writing(&self) -> MutexGuard<'_, ()> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the files as they are now.
    ///
    /// # Errors
    /// Fails if the folder of the site can no longer be read.
    pub fn sources(&self) -> Result<Sources, Fault> {
        read_sources(&self.settings, None)
    }

    /// Reloads the site if anything changed; returns whether the current load was replaced.
    pub fn reload(&self) -> bool {
        let _turn = self.lock_loading();
        let before = self.current();
        let today = (self.settings.today)();
        let sources = match read_sources(&self.settings, Some(&before.sources)) {
            Ok(sources) => sources,
            Err(fault) => return self.report_site_missing(&before, &fault),
        };
        let fonts = font_folders_fingerprint(&self.settings, before.session.as_ref());
        if sources.digest() == before.digest && today == before.today && fonts == before.fonts {
            return false;
        }
        let next = Arc::new(Snapshot::load(
            &self.settings,
            sources,
            today,
            before.number + 1,
            self.last_good().as_deref(),
        ));
        if next.session.is_some() {
            self.drop_fixed_pages(&next);
            *self.last_good.write().unwrap_or_else(PoisonError::into_inner) =
                Some(Arc::clone(&next));
        }
        self.replace_current(next);
        true
    }

    /// Reports that the site folder cannot be read; the last good pages are still served.
    fn report_site_missing(&self, before: &Snapshot, fault: &Fault) -> bool {
        if before.report.iter().any(|found| found.rule == SITE_MISSING) {
            return false;
        }
        let mut report = Report::new();
        report.push(
            Diagnostic::error(
                SITE_MISSING,
                Place::Path(self.settings.site.display().to_string()),
                format!("the site cannot be read: {fault}"),
            )
            .help("restore its folder; the last good pages are shown until then"),
        );
        let mut empty = Snapshot::load(
            &self.settings,
            Sources::default(),
            before.today,
            before.number + 1,
            None,
        );
        empty.report = report;
        self.replace_current(Arc::new(empty));
        true
    }

    fn replace_current(&self, next: Arc<Snapshot>) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = next;
        self.changed.send_modify(|count| *count += 1);
    }

    /// Returns the last load over which the rules have run.
    pub fn last_checked(&self) -> Option<Arc<Snapshot>> {
        self.last_checked.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Runs the rules over the current load; stops early if a newer one arrives.
    pub fn examine(&self) {
        let now = self.current();
        now.examine();
        if self.current().number != now.number {
            return;
        }
        now.examine_documents();
        *self.last_checked.write().unwrap_or_else(PoisonError::into_inner) = Some(now);
        self.changed.send_modify(|count| *count += 1);
    }

    /// Creates a single-use key, because the URL that a browser is started with is visible to every
    /// program on this machine.
    ///
    /// # Errors
    /// Fails if the system provides no random numbers.
    pub fn new_single_use_key(&self) -> Result<String, Fault> {
        let ticket = random_token()?;
        *self.single_use_key.lock().unwrap_or_else(PoisonError::into_inner) = Some(ticket.clone());
        Ok(ticket)
    }

    /// Returns whether a key opens records and writing: the key of the run, or a single-use key,
    /// which is then used up.
    pub fn admits(&self, key: &str) -> bool {
        let mut ticket = self.single_use_key.lock().unwrap_or_else(PoisonError::into_inner);
        let once =
            ticket.as_deref().is_some_and(|ticket| super::guard::constant_time_eq(key, ticket));
        if once {
            *ticket = None;
        }
        once || super::guard::constant_time_eq(key, &self.token)
    }

    /// Stores a page as the last good version at its path.
    pub fn keep_page(&self, address: &str, page: &Arc<Vec<u8>>) {
        let mut shelf = self.page_cache.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.pages.insert(address.to_owned(), Arc::clone(page)).is_none() {
            shelf.order.push_back(address.to_owned());
            if shelf.order.len() > MAX_PAGES
                && let Some(oldest) = shelf.order.pop_front()
            {
                shelf.pages.remove(&oldest);
            }
        }
    }

    /// Drops every stored page that can be made again; the last good version is needed only for
    /// pages that are broken now.
    fn drop_fixed_pages(&self, next: &Snapshot) {
        let mut shelf = self.page_cache.lock().unwrap_or_else(PoisonError::into_inner);
        let PageCache { pages, order } = &mut *shelf;
        pages.retain(|address, _| {
            let (room, rest) = address.trim_start_matches('/').split_once('/').unwrap_or_default();
            next.is_broken(if room == "private" { Realm::Private } else { Realm::Public }, rest)
        });
        order.retain(|address| pages.contains_key(address));
    }

    /// Returns the last good version of the page at a path.
    pub fn kept_page(&self, address: &str) -> Option<Arc<Vec<u8>>> {
        self.page_cache.lock().unwrap_or_else(PoisonError::into_inner).pages.get(address).cloned()
    }

    /// Drops the stored page at a path, so that it is never shown again.
    pub fn drop_page(&self, address: &str) {
        let mut shelf = self.page_cache.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.pages.remove(address).is_some() {
            shelf.order.retain(|known| known != address);
        }
    }
}

/// Reads the files, and records only if they are to be shown. Files that have not changed since an
/// earlier read are reused from it.
fn read_sources(settings: &ServeOptions, before: Option<&Sources>) -> Result<Sources, Fault> {
    // No record has an empty name, so none is read.
    let (records, only) =
        if settings.private { (settings.records.as_deref(), None) } else { (None, Some("")) };
    // A disk with records may be unplugged. At startup, a missing records folder is a fault; later,
    // the server continues without records.
    let records = records.filter(|folder| before.is_none() || folder.is_dir());
    Sources::open_again(&settings.site, records, only, before)
}

fn random_token() -> Result<String, Fault> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Fault::Usage(format!("cannot get random numbers: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
