//! The state of a server: the current site, the last one that could be loaded, and the last good
//! version of each page that was requested.
//!
//! `watch` notices changes.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tokio::sync::watch;

use super::{
    keys::ServerKeys,
    options::ServeOptions,
    page_cache::PageCache,
    snapshot::{Snapshot, font_folders_fingerprint},
};
use crate::{
    diag::{Diagnostic, Fault, Place, Report},
    privacy::Realm,
    source::Sources,
};

/// The id of the diagnostic that the site folder is missing or cannot be read.
const SITE_MISSING: &str = "site-gone";

/// The state of a running server.
pub(super) struct ServerState {
    /// The options of the server.
    pub(super) settings: ServeOptions,
    /// The port it listens on.
    pub(super) port: u16,
    /// The secrets of this run.
    pub(super) keys: ServerKeys,
    current: RwLock<Arc<Snapshot>>,
    /// The last load from which pages can be made.
    last_good: RwLock<Option<Arc<Snapshot>>>,
    /// The last load over which the rules have run.
    last_checked: RwLock<Option<Arc<Snapshot>>>,
    page_cache: Mutex<PageCache>,
    /// A counter that increases whenever pages may have changed.
    pub(super) changed: watch::Sender<u64>,
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
        let snapshot = Arc::new(Snapshot::load(&settings, sources, today, 1, None));
        let last_good = snapshot.session.is_some().then(|| Arc::clone(&snapshot));
        Ok(Self {
            keys: ServerKeys::generate(port)?,
            settings,
            port,
            current: RwLock::new(snapshot),
            last_good: RwLock::new(last_good),
            last_checked: RwLock::default(),
            page_cache: Mutex::default(),
            changed: watch::Sender::new(1),
            loading: Mutex::default(),
            writing: Mutex::default(),
        })
    }

    /// Returns the current load of the site.
    pub(super) fn current(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns the last load from which pages can be made.
    pub(super) fn last_good(&self) -> Option<Arc<Snapshot>> {
        self.last_good.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Locks loading and writing, so that only one of them happens at a time.
    pub(super) fn lock_loading(&self) -> MutexGuard<'_, ()> {
        self.loading.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Locks writing; the program waits for this lock before it ends, so that no write is cut off.
    pub(super) fn lock_writing(&self) -> MutexGuard<'_, ()> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the files as they are now.
    ///
    /// # Errors
    /// Fails if the folder of the site can no longer be read.
    pub(super) fn sources(&self) -> Result<Sources, Fault> {
        read_sources(&self.settings, None)
    }

    /// Reloads the site if anything changed; returns whether the current load was replaced.
    pub(super) fn reload(&self) -> bool {
        let _loading = self.lock_loading();
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
    pub(super) fn last_checked(&self) -> Option<Arc<Snapshot>> {
        self.last_checked.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Runs the rules over the current load; stops early if a newer one arrives.
    pub(super) fn examine(&self) {
        let current = self.current();
        current.examine();
        if self.current().number != current.number {
            return;
        }
        current.examine_documents();
        *self.last_checked.write().unwrap_or_else(PoisonError::into_inner) = Some(current);
        self.changed.send_modify(|count| *count += 1);
    }

    /// Stores a page as the last good version at its path.
    pub(super) fn keep_page(&self, path: &str, page: &Arc<Vec<u8>>) {
        self.page_cache().insert(path, page);
    }

    /// Returns the last good version of the page at a path.
    pub(super) fn kept_page(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        self.page_cache().get(path)
    }

    /// Drops the stored page at a path, so that it is never shown again.
    pub(super) fn drop_page(&self, path: &str) {
        self.page_cache().remove(path);
    }

    /// Drops every stored page that can be made again; the last good version is needed only for
    /// pages that are broken now.
    fn drop_fixed_pages(&self, next: &Snapshot) {
        self.page_cache().retain(|path| {
            let (root, rest) = path.trim_start_matches('/').split_once('/').unwrap_or_default();
            next.is_broken(if root == "private" { Realm::Private } else { Realm::Public }, rest)
        });
    }

    fn page_cache(&self) -> MutexGuard<'_, PageCache> {
        self.page_cache.lock().unwrap_or_else(PoisonError::into_inner)
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
