//! A loaded site in memory: its records, the plan of its documents, and the theme to render them.
//!
//! It is loaded once and then makes one document at a time, from any number of threads. `pipeline`
//! runs over all documents.

use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
};

use super::{broken::BrokenFiles, identity::site_identity, withheld};
use crate::{
    check,
    compose::{self, Composers, Plan, Planned, Scope, Withheld, WithholdReason},
    diag::{Diagnostic, FileId, Place, Report},
    digest::Digest,
    document::{Artifact, Document, TemplateMessages},
    lang::Lang,
    layout,
    leaks::Leaks,
    output_format::OutputFormat,
    privacy::Realm,
    render::{AccentColor, PdfRenderer, PrintedDocument, SiteIdentity, TemplateNames, Theme},
    review::{LockedNames, ReviewUnit, SignOffIndex, SignOffStatus, Walk},
    site::{self, RecordCache, Site},
    source::Sources,
};

/// A loaded site with everything that is needed to make its documents.
pub struct Session {
    pub(super) site: Site,
    /// The care plans as they were read, so that a later load can reuse them.
    record_cache: RecordCache,
    pub(super) sign_offs: Arc<SignOffIndex>,
    /// The review units of each language.
    pub(super) units: Arc<Vec<(Lang, Vec<ReviewUnit>)>>,
    pub(super) names: Arc<LockedNames>,
    pub(super) sign_off_status: Arc<SignOffStatus>,
    pub(super) plan: Arc<Plan>,
    pub(super) composers: Arc<Composers>,
    pub(super) theme: Arc<Theme>,
    /// Text of records that was found in public files; filled by the first search.
    pub(super) leaks: OnceLock<Leaks>,
    /// Files with errors.
    pub(super) broken_files: Arc<BrokenFiles>,
    /// Diagnostics about everything except records, to be reported again after a later reload.
    site_report: Report,
    /// Digest of everything except the text of records; a change triggers a full reload.
    pub(super) site_digest: Digest,
}

impl Session {
    /// Reads the site and plans its documents; `None` if it is too broken (the site file, the
    /// theme) to make any document.
    pub fn load(sources: &Sources, scope: Scope, report: &mut Report) -> Option<Self> {
        let mut found = Report::new();
        let site = site::load(sources, &mut found);
        let session = site
            .and_then(|site| Self::prepare(site, sources, scope, None, &mut found, compose::plan));
        let mut session = Self::with_broken_files(session, sources, &mut found);
        if let Some(session) = &mut session {
            session.withhold_leaking_pages(sources);
        }
        report.append(found);
        session
    }

    /// Removes every page that contains text found only in a record from the plan, so that nothing
    /// links to it.
    fn withhold_leaking_pages(&mut self, sources: &Sources) {
        let leaks = self.leaks(sources);
        if !leaks.blocks_part_of_site() {
            return;
        }
        let mut plan = (*self.plan).clone();
        plan.withhold(&|unit, lang| leaks.blocks_page(unit, lang));
        compose::withhold_unready(&mut plan, &self.site);
        self.plan = Arc::new(plan);
    }

    /// Returns the text of records found in public files; searches only the first time.
    pub(super) fn leaks(&self, sources: &Sources) -> &Leaks {
        self.leaks.get_or_init(|| Leaks::search(&self.site, sources, &self.units))
    }

    /// Records which files have errors. If no session could be loaded, makes sure that at least one
    /// error is reported.
    fn with_broken_files(
        session: Option<Self>,
        sources: &Sources,
        found: &mut Report,
    ) -> Option<Self> {
        let Some(mut session) = session else {
            if found.errors() == 0 {
                let words = "no page can be made from this site, for an unknown reason";
                found.push(Diagnostic::error("site-unusable", Place::Site, words).help(
                    "check content/site.yaml and the theme that it names, and please report this \
                     to the makers of careleaf",
                ));
            }
            return None;
        };
        session.broken_files = Arc::new(BrokenFiles::from_report(found, sources));
        Some(session)
    }

    /// Loads the site for a server, which plans the documents of a record on request. What has not
    /// changed since an earlier load is reused: each record by itself, and everything else as a
    /// whole.
    pub fn load_live(
        sources: &Sources,
        earlier: Option<(&Self, &Sources)>,
        scope: Scope,
        report: &mut Report,
    ) -> Option<Self> {
        let before = earlier.map(|(before, _)| before);
        let site_digest = sources.digest_without_records();
        let mut records = Report::new();
        let mut session = match before.filter(|before| {
            before.site_digest == site_digest && before.plan.scope.today == scope.today
        }) {
            Some(before) => {
                let (site, cache) = site::reload_care_plans(
                    sources,
                    &before.site,
                    &before.record_cache,
                    &mut records,
                );
                before.with_records(site, cache)
            }
            None => {
                let mut found = Report::new();
                let cache = before.map(|before| &before.record_cache);
                let loaded = site::load_with_cache(sources, cache, &mut found);
                let session = loaded.and_then(|(site, cache)| {
                    let plan = compose::plan_public;
                    let session = Self::prepare(site, sources, scope, earlier, &mut found, plan)?;
                    Some(Self { record_cache: cache, ..session })
                });
                let session = Self::with_broken_files(session, sources, &mut found);
                let Some(mut session) = session else {
                    report.append(found);
                    return None;
                };
                let private = |diagnostic: &Diagnostic| {
                    diagnostic.file().is_some_and(|file| sources.is_record(file))
                };
                found
                    .iter()
                    .filter(|diagnostic| private(diagnostic))
                    .for_each(|diagnostic| records.push(diagnostic.clone()));
                found.retain_mut(|diagnostic| !private(diagnostic));
                session.site_report = found;
                session
            }
        };
        session.site_digest = site_digest;
        report.append(session.site_report.clone());
        report.append(records);
        Some(session)
    }

    /// Returns a copy with the records of another load of the site.
    pub(super) fn with_records(&self, site: Site, record_cache: RecordCache) -> Self {
        Self {
            site,
            record_cache,
            sign_offs: Arc::clone(&self.sign_offs),
            units: Arc::clone(&self.units),
            names: Arc::clone(&self.names),
            sign_off_status: Arc::clone(&self.sign_off_status),
            plan: Arc::clone(&self.plan),
            composers: Arc::clone(&self.composers),
            theme: Arc::clone(&self.theme),
            leaks: OnceLock::new(),
            broken_files: Arc::clone(&self.broken_files),
            site_report: self.site_report.clone(),
            site_digest: self.site_digest,
        }
    }

    fn prepare(
        site: Site,
        sources: &Sources,
        scope: Scope,
        earlier: Option<(&Self, &Sources)>,
        report: &mut Report,
        plan: fn(&Site, &Composers, Scope) -> Plan,
    ) -> Option<Self> {
        let theme =
            Arc::new(Theme::load(sources, &site.config.theme, identity(&site, sources), report)?);
        let sign_offs = Arc::new(SignOffIndex::read(sources, scope.today, report));
        let walk = Walk::new(&site, sources, &sign_offs);
        let units = Arc::new(review_units(
            &walk,
            sources,
            earlier.filter(|(session, _)| session.plan.scope.today == scope.today),
        ));
        let sign_off_status = Arc::new(SignOffStatus::from_units(&walk, &units));
        let names = Arc::new(walk.names);
        let used = used_messages(&site, &theme, sources);
        let composers = Arc::new(Composers::prepare(&site, Arc::clone(&sign_off_status), &used));
        let plan = Arc::new(plan(&site, &composers, scope));
        // `load_live` sets the real digest.
        let site_digest = Digest::from_parts(&[]);
        let session = Self {
            site,
            record_cache: RecordCache::default(),
            sign_offs,
            units,
            names,
            sign_off_status,
            plan,
            composers,
            theme,
            broken_files: Arc::default(),
            leaks: OnceLock::new(),
            site_report: Report::new(),
            site_digest,
        };
        session.check_templates(report);
        Some(session)
    }

    /// Returns why a document must not be made, regardless of its content: a file that it is made
    /// from has errors, or its record has. Every command decides this here and nowhere else.
    pub(super) fn withheld_by_errors(
        &self,
        planned: &Planned,
        with_errors: &BTreeSet<FileId>,
    ) -> Option<Withheld> {
        let mut reasons: Vec<WithholdReason> = self
            .broken_files
            .affecting(&self.site, planned)
            .map(|path| WithholdReason::File(path.to_owned()))
            .collect();
        let record = self
            .site
            .care_plans
            .get(&planned.subject)
            .filter(|_| planned.realm() == Realm::Private);
        if record.is_some_and(|record| record.has_errors || with_errors.contains(&record.file)) {
            reasons.push(WithholdReason::Record);
        }
        (!reasons.is_empty()).then(|| Withheld { planned: planned.clone(), reasons })
    }

    /// Makes something from a document unless the document must not be made because of errors.
    pub(super) fn unless_broken<T>(
        &self,
        planned: &Planned,
        with_errors: &BTreeSet<FileId>,
        make: impl FnOnce() -> Result<T, Withheld>,
    ) -> Result<T, Withheld> {
        self.withheld_by_errors(planned, with_errors).map_or_else(make, Err)
    }

    /// Composes one document, as [`Self::compose`], unless a file that it is made from has errors.
    pub(super) fn compose_unless_broken(
        &self,
        planned: &Planned,
    ) -> Result<(Document, Report), Withheld> {
        self.unless_broken(planned, &BTreeSet::new(), || self.compose(planned))
    }

    /// Composes one document and, if it has a bilingual form, its source side too. A document
    /// that cannot be shown side by side is still made in its other forms, and the reason is
    /// reported.
    pub(super) fn compose(&self, planned: &Planned) -> Result<(Document, Report), Withheld> {
        let mut document = compose::document(&self.site, &self.plan, &self.composers, planned)?;
        let mut report = Report::new();
        if planned.formats.contains(&OutputFormat::Bilingual) {
            let source = Planned {
                lang: planned.source_language(&self.site).clone(),
                formats: Vec::new(),
                ..planned.clone()
            };
            let source_side = self.unless_broken(&source, &BTreeSet::new(), || {
                compose::source_side(&self.site, &self.plan, &self.composers, planned)
            });
            match source_side {
                Ok(source_side) => document.source_side = Some(Box::new(source_side)),
                Err(withheld) => {
                    document.formats.retain(|format| *format != OutputFormat::Bilingual);
                    withheld::explain(&self.site, &withheld, &mut report);
                }
            }
        }
        Ok((document, report))
    }

    /// Returns whether any document of the plan has a PDF form.
    pub(super) fn needs_pdf(&self) -> bool {
        self.plan
            .documents
            .iter()
            .any(|planned| planned.formats.iter().any(|format| format.is_paper()))
    }

    /// Loads the PDF renderer if any document has a PDF form.
    pub fn load_pdf_renderer(&self, sources: &Sources, report: &mut Report) -> Option<PdfRenderer> {
        if !self.needs_pdf() {
            return None;
        }
        PdfRenderer::load(&self.theme, sources, &self.site.config.fonts, report)
    }

    /// Prepares the rules for these documents.
    pub(super) fn prepare_checks<'a>(
        &'a self,
        sources: &Sources,
        documents: &'a check::Documents,
        report: &mut Report,
    ) -> check::Checks<'a> {
        let reviewed = check::Reviewed {
            units: &self.units,
            names: &self.names,
            sign_offs: &self.sign_offs,
            leaks: self.leaks(sources),
        };
        check::prepare(&self.site, documents, reviewed, report)
    }

    /// Returns what the rules need to know about the plan of documents.
    pub(super) fn documents_for_rules(&self) -> check::Documents {
        let pages = self
            .plan
            .public_pages()
            .map(|(kind, subject, langs)| (kind, subject.to_owned(), langs.to_vec()));
        check::Documents {
            today: self.plan.scope.today,
            languages: self.plan.languages.clone(),
            pages: pages.collect(),
            collisions: self.plan.collisions(),
        }
    }
}

/// Returns the review units of every language. If only topics changed since an earlier load, the
/// units of all other texts are reused.
fn review_units(
    walk: &Walk<'_>,
    sources: &Sources,
    earlier: Option<(&Session, &Sources)>,
) -> Vec<(Lang, Vec<ReviewUnit>)> {
    let changed = earlier.and_then(|(session, before)| {
        Some((session, sources.only_changed_below(layout::TOPICS, before)?))
    });
    match changed {
        Some((session, paths)) => walk.updated_units(
            &session.units,
            &paths.iter().filter_map(|path| layout::topic_of(path)).collect(),
        ),
        None => walk.units_by_language(),
    }
}

/// Returns the interface messages that the templates of the theme use.
fn used_messages(site: &Site, theme: &Theme, sources: &Sources) -> TemplateMessages {
    let reference = compose::reference();
    let names = TemplateNames {
        frame: &reference.frame,
        pages: &reference.pages,
        parts: &reference.parts,
        messages: &compose::template_message_names(site.catalog(site.source_language())),
    };
    theme.used_messages(sources, &names)
}

/// Renders one document as a PDF, and reports what is wrong with its pages. Returns `None` if that
/// withholds it.
pub(super) fn render_pdf(
    renderer: &PdfRenderer,
    document: &Document,
    format: OutputFormat,
    made_from: Option<Digest>,
    report: &mut Report,
) -> Result<Option<Artifact>, Box<Diagnostic>> {
    let PrintedDocument { pdf, found } = renderer.render(document, format)?;
    // The next build typesets a PDF with a fault again, so that it reports the fault again.
    let inputs = made_from.filter(|_| found.is_empty());
    found.into_iter().for_each(|fault| report.push(fault));
    Ok(pdf.map(|bytes| Artifact {
        path: format.path(&document.path),
        realm: document.realm,
        from_records: document.from_records,
        bytes,
        inputs,
    }))
}
