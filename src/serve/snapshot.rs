//! One load of the site with everything that a server computes from it.

use std::sync::OnceLock;

use super::ServeOptions;
use crate::{
    build::{
        Concerns, KnownConcerns, LazyPdfRenderer, RECORDS_MISSING, Scope, Session, review::Blocked,
    },
    diag::{Diagnostic, Place, Report, Severity},
    digest::Digest,
    layout,
    privacy::Realm,
    site::checked_text::Day,
    source::{Sources, fonts_fingerprint},
};

/// Each file in these folders belongs to one page. An error in any other file may keep every page
/// from being made.
const SINGLE_PAGE_FOLDERS: [&str; 3] = [layout::TOPICS, layout::PROGRAMS, layout::CARE_PLANS];

/// One load of the site.
pub struct Snapshot {
    /// Sequence number; it increases with each load that differs from the one before.
    pub number: u64,
    /// The current date at the time of loading.
    pub today: Day,
    /// Digest of the files.
    pub(super) digest: Digest,
    /// Fingerprint of the available fonts.
    pub(super) fonts: Digest,
    /// The files.
    pub sources: Sources,
    /// The session; `None` if the site is too broken to make any page.
    pub session: Option<Session>,
    /// Diagnostics of loading.
    pub report: Report,
    /// The PDF renderer, loaded at the first request for a PDF.
    pub pdf_renderer: LazyPdfRenderer,
    blocked: OnceLock<Vec<Blocked>>,
    concerns: OnceLock<KnownConcerns>,
    /// The concerns of an earlier load in which everything except records was the same.
    earlier_concerns: KnownConcerns,
    examined: OnceLock<Report>,
    documents: OnceLock<Report>,
}

impl Snapshot {
    /// Loads the site. `good` is an earlier load to reuse unchanged parts from.
    pub(super) fn load(
        settings: &ServeOptions,
        sources: Sources,
        today: Day,
        number: u64,
        good: Option<&Self>,
    ) -> Self {
        let mut report = Report::new();
        let session = Session::load_live(
            &sources,
            good.and_then(|good| Some((good.session.as_ref()?, &good.sources))),
            Scope::all(today),
            &mut report,
        );
        let digest = sources.digest();
        report_missing_records(settings, &mut report);
        if !settings.private {
            // Without records, diagnostics about them are not valid.
            report.retain_mut(|diagnostic| !crate::build::is_private(diagnostic, &sources));
        }
        report.sort();
        let like = |good: &&Self| {
            session
                .as_ref()
                .zip(good.session.as_ref())
                .is_some_and(|(front, good)| front.has_same_site(good))
        };
        let earlier_concerns =
            good.filter(like).and_then(|good| good.concerns.get()).cloned().unwrap_or_default();
        let pdf_renderer = LazyPdfRenderer::new();
        let fonts = font_folders_fingerprint(settings, session.as_ref());
        Self {
            number,
            today,
            digest,
            fonts,
            sources,
            session,
            report,
            pdf_renderer,
            blocked: OnceLock::new(),
            concerns: OnceLock::new(),
            earlier_concerns,
            examined: OnceLock::new(),
            documents: OnceLock::new(),
        }
    }

    /// Returns whether a page may be broken by an error in a file, so that its last good version
    /// may still be shown. For a page of a record, only an error in the record itself counts: after
    /// any other error, the earlier version could contain what must no longer be shown.
    pub fn is_broken(&self, realm: Realm, rest: &str) -> bool {
        let parts: Vec<&str> = rest.split('/').collect();
        let (page_file, spoken) = match (realm, parts.as_slice()) {
            (Realm::Private, [record, ..]) => (layout::care_plan(record), None),
            (_, [lang, "topics", slug, _]) => (layout::topic_text(slug, lang), Some(lang)),
            (_, [lang, "programs", id, _]) => (layout::program(id), Some(lang)),
            (_, [lang, _, ..]) => (String::new(), Some(lang)),
            _ => (String::new(), None),
        };
        let known = |lang: &&str| {
            self.session
                .as_ref()
                .is_none_or(|front| front.site().languages.iter().any(|known| known.tag() == *lang))
        };
        if !spoken.is_none_or(known) {
            return false;
        }
        let read = self.sources.get(&page_file);
        let counts = |path: &str| match realm {
            Realm::Private => path.rsplit(['/', '\\']).next() == page_file.rsplit('/').next(),
            _ => {
                let path = path.replace('\\', "/");
                path.ends_with(&page_file)
                    || !SINGLE_PAGE_FOLDERS.iter().any(|room| path.contains(room))
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

    /// Returns whether every record is the same as in another load on the same day.
    pub fn has_same_records(&self, other: &Self) -> bool {
        let text = |sources: &Sources, id: &str| {
            let file = sources.get(&layout::care_plan(id));
            file.map(|file| sources.file(file).digest())
        };
        let (ours, other_sources) = (&self.sources, &other.sources);
        let same = |id: &str| text(ours, id) == text(other_sources, id);
        self.today == other.today
            && ours.record_names().eq(other_sources.record_names())
            && ours.record_names().all(same)
    }

    /// Returns the public documents that wait for something; computed once.
    pub fn blocked_documents(&self) -> &[Blocked] {
        self.blocked.get_or_init(|| {
            self.session
                .as_ref()
                .map(|front| front.blocked_documents(&self.sources))
                .unwrap_or_default()
        })
    }

    /// Returns the concerns of the records that have any, by id; computed once, and in a later load
    /// only for records that changed.
    pub fn concerns(&self) -> Concerns {
        let known = self.concerns.get_or_init(|| {
            self.session
                .as_ref()
                .map(|front| front.concerns(&self.sources, &self.earlier_concerns))
                .unwrap_or_default()
        });
        let some = known.iter().filter(|(_, (_, concerns))| !concerns.is_empty());
        some.map(|(id, (_, concerns))| (id.clone(), concerns.clone())).collect()
    }

    /// Returns what the rules found in the site and its records; `None` until they have run.
    pub fn examined(&self) -> Option<&Report> {
        self.examined.get()
    }

    /// Returns what the rules found in the site and its records; runs them the first time.
    pub(super) fn examine(&self) -> &Report {
        self.examined.get_or_init(|| {
            self.session.as_ref().map(|front| front.examine_site(&self.sources)).unwrap_or_default()
        })
    }

    /// Returns what the rules found in public documents; runs them the first time.
    pub(super) fn examine_documents(&self) -> &Report {
        self.documents.get_or_init(|| {
            self.session
                .as_ref()
                .map(|front| front.examine_documents(&self.sources))
                .unwrap_or_default()
        })
    }

    /// Returns all diagnostics: those of loading and those of the rules, which run the first time.
    pub fn all_reports(&self) -> [&Report; 3] {
        [&self.report, self.examine(), self.examine_documents()]
    }

    /// Returns what the rules found in public documents; `None` until they have run.
    pub fn examined_documents(&self) -> Option<&Report> {
        self.documents.get()
    }
}

/// Reports a records folder that should be shown but does not exist.
fn report_missing_records(settings: &ServeOptions, report: &mut Report) {
    let missing = settings.records.as_deref().filter(|folder| settings.private && !folder.is_dir());
    if let Some(folder) = missing {
        report.push(
            Diagnostic::error(
                RECORDS_MISSING,
                Place::Path(folder.display().to_string()),
                "the folder of the records is missing, so no record is shown",
            )
            .help(
                "restore it, or connect its disk; records are shown again as soon as the folder is \
                 available",
            ),
        );
    }
}

/// Returns the fingerprint of the available fonts; if it changes, the site is reloaded.
pub(super) fn font_folders_fingerprint(settings: &ServeOptions, front: Option<&Session>) -> Digest {
    let named = front.iter().flat_map(|front| &front.site().config.fonts);
    fonts_fingerprint(&settings.site, named.map(|folder| folder.value.as_str()))
}
