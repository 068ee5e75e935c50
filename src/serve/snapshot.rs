//! One load of the site with everything that a server computes from it.

use std::sync::OnceLock;

use super::options::ServeOptions;
use crate::{
    build::{
        Concerns, KnownConcerns, LazyPdfRenderer, RECORDS_MISSING, Scope, Session, review::Blocked,
        withholds_record,
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
pub(super) struct Snapshot {
    /// Sequence number; it increases with each load that differs from the one before.
    pub(super) number: u64,
    /// The current date at the time of loading.
    pub(super) today: Day,
    /// Digest of the files.
    pub(super) digest: Digest,
    /// Fingerprint of the available fonts.
    pub(super) fonts: Digest,
    /// The files.
    pub(super) sources: Sources,
    /// The session; `None` if the site is too broken to make any page.
    pub(super) session: Option<Session>,
    /// Diagnostics of loading.
    pub(super) report: Report,
    /// The PDF renderer, loaded at the first request for a PDF.
    pub(super) pdf_renderer: LazyPdfRenderer,
    blocked: OnceLock<Vec<Blocked>>,
    concerns: OnceLock<KnownConcerns>,
    /// The concerns of an earlier load in which everything except records was the same.
    earlier_concerns: KnownConcerns,
    examined: OnceLock<Report>,
    examined_documents: OnceLock<Report>,
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
        let has_same_site = |good: &&Self| {
            session
                .as_ref()
                .zip(good.session.as_ref())
                .is_some_and(|(session, good)| session.has_same_site(good))
        };
        let earlier_concerns = good
            .filter(has_same_site)
            .and_then(|good| good.concerns.get())
            .cloned()
            .unwrap_or_default();
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
            examined_documents: OnceLock::new(),
        }
    }

    /// Returns whether a page may be broken by an error in a file, so that its last good version
    /// may still be shown. For a page of a record, only an error in the record itself counts: after
    /// any other error, the earlier version could contain what must no longer be shown.
    pub(super) fn is_broken(&self, realm: Realm, rest: &str) -> bool {
        let parts: Vec<&str> = rest.split('/').collect();
        let (page_file, page_lang) = match (realm, parts.as_slice()) {
            (Realm::Private, [record, ..]) => (layout::care_plan(record), None),
            (_, [lang, "topics", slug, _]) => (layout::topic_text(slug, lang), Some(lang)),
            (_, [lang, "programs", id, _]) => (layout::program(id), Some(lang)),
            (_, [lang, _, ..]) => (String::new(), Some(lang)),
            _ => (String::new(), None),
        };
        let is_site_language = |lang: &&str| {
            self.session.as_ref().is_none_or(|session| {
                session.site().languages.iter().any(|known| known.tag() == *lang)
            })
        };
        if !page_lang.is_none_or(is_site_language) {
            return false;
        }
        let file_of_page = self.sources.get(&page_file);
        let breaks_page = |path: &str| match realm {
            Realm::Private => path.rsplit(['/', '\\']).next() == page_file.rsplit('/').next(),
            _ => {
                let path = path.replace('\\', "/");
                path.ends_with(&page_file)
                    || !SINGLE_PAGE_FOLDERS.iter().any(|folder| path.contains(folder))
            }
        };
        let mut errors = self.report.iter().filter(|found| found.severity == Severity::Error);
        errors.any(|found| match (&found.place, found.file()) {
            (Place::Path(path), _) => breaks_page(path),
            (_, Some(file)) => {
                Some(file) == file_of_page
                    || (realm != Realm::Private && breaks_page(&self.sources.file(file).path))
            }
            _ => realm != Realm::Private,
        })
    }

    /// Returns whether every record is the same as in another load on the same day.
    pub(super) fn has_same_records(&self, other: &Self) -> bool {
        let digest = |sources: &Sources, id: &str| {
            let file = sources.get(&layout::care_plan(id));
            file.map(|file| sources.file(file).digest())
        };
        let (sources, other_sources) = (&self.sources, &other.sources);
        self.today == other.today
            && sources.record_names().eq(other_sources.record_names())
            && sources.record_names().all(|id| digest(sources, id) == digest(other_sources, id))
    }

    /// Returns the public documents that wait for something; computed once.
    pub(super) fn blocked_documents(&self) -> &[Blocked] {
        self.blocked.get_or_init(|| {
            self.session
                .as_ref()
                .map(|session| session.blocked_documents(&self.sources))
                .unwrap_or_default()
        })
    }

    /// Returns the concerns of the records that have any, by id; computed once, and in a later load
    /// only for records that changed.
    pub(super) fn concerns(&self) -> Concerns {
        let known = self.concerns.get_or_init(|| {
            self.session
                .as_ref()
                .map(|session| session.concerns(&self.sources, &self.earlier_concerns))
                .unwrap_or_default()
        });
        let with_concerns = known.iter().filter(|(_, (_, concerns))| !concerns.is_empty());
        with_concerns.map(|(id, (_, concerns))| (id.clone(), concerns.clone())).collect()
    }

    /// Returns what the rules found in the site and its records; `None` until they have run.
    pub(super) fn examined(&self) -> Option<&Report> {
        self.examined.get()
    }

    /// Returns what the rules found in the site and its records; runs them the first time.
    pub(super) fn examine(&self) -> &Report {
        self.examined.get_or_init(|| {
            self.session
                .as_ref()
                .map(|session| session.examine_site(&self.sources))
                .unwrap_or_default()
        })
    }

    /// Returns the errors that rules found in a record; its documents are then withheld.
    ///
    /// Nothing of a record is shown before the rules have run over it: the results for the whole
    /// site are used if they are available, else the rules run over this record alone.
    pub(super) fn record_errors(&self, record: &str) -> Option<Report> {
        let session = self.session.as_ref()?;
        let file = session.file_of(record)?;
        let record_report;
        let examined = match self.examined() {
            Some(examined) => examined,
            None => {
                record_report = session.examine_record(&self.sources, record);
                &record_report
            }
        };
        let mut report = Report::new();
        let errors = examined
            .iter()
            .filter(|found| found.file() == Some(file) && found.severity == Severity::Error);
        errors.for_each(|found| report.push(found.clone()));
        (report.errors() > 0).then_some(report)
    }

    /// Returns the errors of a record that withhold all its documents; `None` if there are none.
    pub(super) fn withholding_errors(&self, record: &str) -> Option<Report> {
        let mut report = self.record_errors(record)?;
        report.retain_mut(|found| withholds_record(found.rule));
        (report.errors() > 0).then_some(report)
    }

    /// Returns what the rules found in public documents; runs them the first time.
    pub(super) fn examine_documents(&self) -> &Report {
        self.examined_documents.get_or_init(|| {
            self.session
                .as_ref()
                .map(|session| session.examine_documents(&self.sources))
                .unwrap_or_default()
        })
    }

    /// Returns all diagnostics: those of loading and those of the rules, which run the first time.
    pub(super) fn all_reports(&self) -> [&Report; 3] {
        [&self.report, self.examine(), self.examine_documents()]
    }

    /// Returns what the rules found in public documents; `None` until they have run.
    pub(super) fn examined_documents(&self) -> Option<&Report> {
        self.examined_documents.get()
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
pub(super) fn font_folders_fingerprint(
    settings: &ServeOptions,
    session: Option<&Session>,
) -> Digest {
    let font_folders = session.iter().flat_map(|session| &session.site().config.fonts);
    fonts_fingerprint(&settings.site, font_folders.map(|folder| folder.value.as_str()), &[])
}
