//! The site as it is now, the last one that could be read, and the last good form of each page that
//! was seen.
//!
//! Not for sockets, and not for noticing changes: see `watch`.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock},
};

use tokio::sync::watch;

use super::Settings;
use crate::{
    build::{Concerns, Front, KnownConcerns, LazyPress, RECORDS_GONE, Scope, review::Held},
    diag::{Diagnostic, Fault, Place, Report, Severity},
    digest::Digest,
    privacy::Realm,
    site::kinds::Day,
    source::{Sources, fonts_stamp},
};

/// This many pages are kept in their last good form.
const KEPT: usize = 200;

/// Files of these folders are each of one page; a mistake in any other may keep every page from
/// being made.
const ROOMS_OF_ONE_PAGE: [&str; 3] =
    ["content/topics/", "content/programs/", "content/care-plans/"];

/// The folder of the site is not there.
const GONE: &str = "site-gone";

/// One reading of the site.
pub struct Snapshot {
    /// Counts the readings that differ.
    pub number: u64,
    /// The day that counted as today.
    pub today: Day,
    digest: Digest,
    fonts: Digest,
    /// Its files.
    pub sources: Sources,
    /// The front half; none if so much is broken that no page can be made.
    pub front: Option<Front>,
    /// What was found on the way.
    pub report: Report,
    /// The press, once paper is asked for.
    pub press: LazyPress,
    held: OnceLock<Vec<Held>>,
    concerns: OnceLock<KnownConcerns>,
    /// Those of an earlier reading, where everything but records was the same.
    earlier: KnownConcerns,
    examined: OnceLock<Report>,
    documents: OnceLock<Report>,
}

impl Snapshot {
    fn read(
        settings: &Settings,
        sources: Sources,
        today: Day,
        number: u64,
        good: Option<&Self>,
    ) -> Self {
        let mut report = Report::new();
        let front = Front::load_live(
            &sources,
            good.and_then(|good| Some((good.front.as_ref()?, &good.sources))),
            Scope::all(today),
            &mut report,
        );
        let digest = sources.digest();
        if let Some(folder) =
            settings.records.as_deref().filter(|folder| settings.private && !folder.is_dir())
        {
            report.push(
                Diagnostic::error(
                    RECORDS_GONE,
                    Place::Path(folder.display().to_string()),
                    "the folder of the records is not there, so none is shown",
                )
                .help("put it back, or connect the disk that holds it; records are shown again as soon as it is there"),
            );
        }
        if !settings.private {
            // Without records, nothing can be said about what names them.
            report.retain_mut(|diagnostic| !crate::build::is_private(diagnostic, &sources));
        }
        report.sort();
        let like = |good: &&Self| {
            front
                .as_ref()
                .zip(good.front.as_ref())
                .is_some_and(|(front, good)| front.is_beside_records_like(good))
        };
        let earlier =
            good.filter(like).and_then(|good| good.concerns.get()).cloned().unwrap_or_default();
        let press = LazyPress::new();
        let fonts = fonts_of(settings, front.as_ref());
        Self {
            number,
            today,
            digest,
            fonts,
            sources,
            front,
            report,
            press,
            held: OnceLock::new(),
            concerns: OnceLock::new(),
            earlier,
            examined: OnceLock::new(),
            documents: OnceLock::new(),
        }
    }

    /// Whether what a page is made from is there with an error, so that its last good form may
    /// stay. For a page of a record only the record itself counts: whatever else is broken, what it
    /// said before may be what it must no longer say.
    pub fn is_broken(&self, realm: Realm, rest: &str) -> bool {
        let parts: Vec<&str> = rest.split('/').collect();
        let (own, spoken) = match (realm, parts.as_slice()) {
            (Realm::Private, [record, ..]) => (format!("content/care-plans/{record}.yaml"), None),
            (_, [lang, "topics", slug, _]) => {
                (format!("content/topics/{slug}/{lang}.md"), Some(lang))
            }
            (_, [lang, "programs", id, _]) => (format!("content/programs/{id}.yaml"), Some(lang)),
            (_, [lang, _, ..]) => (String::new(), Some(lang)),
            _ => (String::new(), None),
        };
        let known = |lang: &&str| {
            self.front
                .as_ref()
                .is_none_or(|front| front.site().languages.iter().any(|known| known.tag() == *lang))
        };
        if !spoken.is_none_or(known) {
            return false;
        }
        let read = self.sources.get(&own);
        let counts = |path: &str| match realm {
            Realm::Private => path.rsplit(['/', '\\']).next() == own.rsplit('/').next(),
            _ => {
                let path = path.replace('\\', "/");
                path.ends_with(&own) || !ROOMS_OF_ONE_PAGE.iter().any(|room| path.contains(room))
            }
        };
        let mut errors = self.report.iter().filter(|found| found.severity == Severity::Error);
        errors.any(|found| match (&found.place, found.file()) {
            (Place::Path(path), _) => counts(path),
            (_, Some(file)) => {
                Some(file) == read
                    || (realm != Realm::Private && counts(&self.sources.file(file).path))
            }
            _ => realm != Realm::Private,
        })
    }

    /// Whether every record is as it was in another reading, on the same day.
    pub fn has_records_of(&self, other: &Self) -> bool {
        let text = |sources: &Sources, id: &str| {
            let file = sources.get(&format!("content/care-plans/{id}.yaml"));
            file.map(|file| sources.file(file).digest())
        };
        let (ours, theirs) = (&self.sources, &other.sources);
        let same = |id: &str| text(ours, id) == text(theirs, id);
        self.today == other.today
            && ours.record_names().eq(theirs.record_names())
            && ours.record_names().all(same)
    }

    /// Public documents with words that nobody answers for, looked for once.
    pub fn held(&self) -> &[Held] {
        self.held.get_or_init(|| {
            self.front.as_ref().map(|front| front.held(&self.sources)).unwrap_or_default()
        })
    }

    /// Records that need somebody, the most urgent first; looked for once, and again only for
    /// records that change.
    pub fn concerns(&self) -> Concerns {
        let known = self.concerns.get_or_init(|| {
            self.front
                .as_ref()
                .map(|front| front.concerns(&self.sources, &self.earlier))
                .unwrap_or_default()
        });
        let some = known.iter().filter(|(_, (_, concerns))| !concerns.is_empty());
        some.map(|(id, (_, concerns))| (id.clone(), concerns.clone())).collect()
    }

    /// What the rules found about the site and its records, once they are done.
    pub fn examined(&self) -> Option<&Report> {
        self.examined.get()
    }

    /// Runs the rules over the site and its records, once.
    fn examine(&self) -> &Report {
        self.examined.get_or_init(|| {
            self.front.as_ref().map(|front| front.examine_site(&self.sources)).unwrap_or_default()
        })
    }

    /// What the rules found about public documents; they are run now if they were not before.
    fn examine_documents(&self) -> &Report {
        self.documents.get_or_init(|| {
            self.front
                .as_ref()
                .map(|front| front.examine_documents(&self.sources))
                .unwrap_or_default()
        })
    }

    /// Everything that was found: while reading, and by the rules, which are run now if they were
    /// not before.
    pub fn all_found(&self) -> [&Report; 3] {
        [&self.report, self.examine(), self.examine_documents()]
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
    /// What a page of this run shows to write. It stands in pages only: a cookie goes to every
    /// server of this machine.
    pub pen: String,
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
    writing: Mutex<()>,
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
            pen: token()?,
            settings,
            port,
            now: RwLock::new(first),
            good: RwLock::new(good),
            ruled: RwLock::default(),
            ticket: Mutex::default(),
            shelf: Mutex::default(),
            changed: watch::Sender::new(1),
            reading: Mutex::default(),
            writing: Mutex::default(),
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

    /// Held while files are written, so that the program does not end in the middle of it.
    pub fn writing(&self) -> MutexGuard<'_, ()> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
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
        let fonts = fonts_of(&self.settings, before.front.as_ref());
        if sources.digest() == before.digest && today == before.today && fonts == before.fonts {
            return false;
        }
        let next = Arc::new(Snapshot::read(
            &self.settings,
            sources,
            today,
            before.number + 1,
            self.good().as_deref(),
        ));
        if next.front.is_some() {
            self.forget(&next);
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
            Diagnostic::error(
                GONE,
                Place::Path(self.settings.site.display().to_string()),
                format!("the site cannot be read: {fault}"),
            )
            .help("put its folder back; the last pages that could be read are shown until then"),
        );
        let mut empty = Snapshot::read(
            &self.settings,
            Sources::default(),
            before.today,
            before.number + 1,
            None,
        );
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
        now.examine_documents();
        *self.ruled.write().unwrap_or_else(PoisonError::into_inner) = Some(now);
        self.changed.send_modify(|count| *count += 1);
    }

    /// Makes a key for one use: whatever starts a browser shows its address to every program of
    /// this machine.
    ///
    /// # Errors
    /// Fails if the system gives no random numbers.
    pub fn ticket(&self) -> Result<String, Fault> {
        let ticket = token()?;
        *self.ticket.lock().unwrap_or_else(PoisonError::into_inner) = Some(ticket.clone());
        Ok(ticket)
    }

    /// Whether a key opens records and writing: that of the run, or a ticket, which is then used
    /// up.
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

    /// Forgets each page that can be made again: only of what is broken now, the form it had before
    /// is the last good one.
    fn forget(&self, next: &Snapshot) {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let Shelf { pages, order } = &mut *shelf;
        pages.retain(|address, _| {
            let (room, rest) = address.trim_start_matches('/').split_once('/').unwrap_or_default();
            next.is_broken(if room == "private" { Realm::Private } else { Realm::Public }, rest)
        });
        order.retain(|address| pages.contains_key(address));
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

/// What tells whether paper would be set in the same fonts.
fn fonts_of(settings: &Settings, front: Option<&Front>) -> Digest {
    let named = front.iter().flat_map(|front| &front.site().config.fonts);
    fonts_stamp(&settings.site, named.map(|folder| folder.value.as_str()))
}

/// Reads the files; records only if they are to be shown. What did not change since an earlier
/// reading is taken over from it.
fn read(settings: &Settings, before: Option<&Sources>) -> Result<Sources, Fault> {
    // No record has an empty name, so none is read.
    let (records, only) =
        if settings.private { (settings.records.as_deref(), None) } else { (None, Some("")) };
    // A disk with records may be taken away; at the start that is a mistake, later the site goes on
    // without them.
    let records = records.filter(|folder| before.is_none() || folder.is_dir());
    Sources::open_again(&settings.site, records, only, before)
}

fn token() -> Result<String, Fault> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Fault::Usage(format!("this system gives no random numbers: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
