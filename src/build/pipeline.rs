//! Loads and checks the site, then composes, checks, renders and stores each document in parallel.
//!
//! Memory use grows with the site, never with the number of documents. The pipeline does not decide
//! what is published; the caller does, from the outcome.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicUsize, Ordering},
};

use super::{
    attention::{self, Concern, Concerns},
    blocked::{self, Blocked},
    document_files::FileCounts,
    document_result::{FoundResult, MadeDocument},
    private_diagnostics::is_in_record_file,
    review_pages,
    session::Session,
    shard::{ShardResults, Share},
    workers,
};
use crate::{
    check::{self, SiteRules},
    compose::{Planned, Scope, UnsignedText, Withheld},
    diag::{Diagnostic, Fault, FileId, Report, Severity},
    digest::Digest,
    document::{Document, Sink},
    lang::Lang,
    privacy::Realm,
    render,
    source::Sources,
};

/// Number of documents made before their diagnostics are collected, so that the memory for waiting
/// results does not grow with the output.
const CHUNK: usize = 2048;

/// The scope and options of one run.
pub struct RunOptions<'a> {
    /// Which documents to make, and as of which day.
    pub scope: Scope,
    /// Which share of these documents to make.
    pub share: Share<'a>,
    /// Called after each document with the number done and the total number.
    pub progress: Option<&'a (dyn Fn(usize, usize) + Sync)>,
    /// Which rules look at the site as a whole.
    pub site_rules: SiteRules,
}

impl RunOptions<'_> {
    /// Returns the options of a run that reports no progress and runs every rule.
    pub fn new(scope: Scope) -> Self {
        Self { scope, share: Share::Whole, progress: None, site_rules: SiteRules::All }
    }
}

/// The result of a run, without the pages themselves.
#[derive(Debug, Default)]
pub struct Outcome {
    /// All diagnostics.
    pub report: Report,
    /// Number of documents made, by realm and language.
    pub pages: BTreeMap<(Realm, Lang), usize>,
    /// Number of review pages.
    pub review_pages: usize,
    /// Number of files, in any format, of documents and review pages.
    pub files: usize,
    /// Number of files, in any format, that were already in place with the same content.
    pub unchanged: usize,
    /// Number of requested PDFs whose fonts are available.
    pub pdfs: usize,
    /// Number of these that had to be typeset in this run.
    pub typeset: usize,
    /// The font folders that the site names; `None` if the scope has nothing to typeset.
    pub font_folders: Option<Vec<String>>,
    /// The fonts that PDFs were typeset in, by name, with the digest of their files.
    pub fonts: BTreeMap<String, Digest>,
    /// Number of documents made that carry the draft mark on every page.
    pub drafts: usize,
    /// Documents that were not made: realm and path.
    pub withheld: Vec<(Realm, String)>,
    /// Unsigned texts that withhold private documents, by language.
    unsigned: BTreeMap<Lang, BTreeSet<UnsignedText>>,
    /// Records of the run that need attention, and why.
    pub concerns: Concerns,
    /// The result of each document, if this is a shard.
    pub results: ShardResults,
    /// Whether anything public has an error, so that the public site must not be published.
    pub has_public_errors: bool,
    /// Whether the site is so broken (site file, theme) that nothing was made at all.
    pub is_unusable: bool,
}

impl Outcome {
    /// Returns whether the site could be read but the scope selects no document.
    pub fn has_no_documents(&self) -> bool {
        !self.is_unusable && self.pages.is_empty() && self.withheld.is_empty()
    }
}

/// Checks a site without writing pages: composes every document and drops it.
pub fn check(sources: &Sources, options: &RunOptions<'_>) -> Outcome {
    let mut outcome = Outcome::default();
    if let Some(session) = load_session(sources, options, &mut outcome) {
        let drop = |_: &Document, _: &mut Report| Ok(FileCounts::default());
        session
            .make_all_documents(sources, options, &mut outcome, drop)
            .expect("no sink is involved, so none can fail");
        session.report_withheld_pages(sources, &mut outcome.report);
    }
    outcome.report.sort();
    outcome
}

/// Returns a sheet for each topic, to be scored with PEMAT-P. Only problems that keep the site from
/// being read are reported.
pub fn pemat(sources: &Sources, scope: Scope, report: &mut Report) -> String {
    let mut found = Report::new();
    match Session::load(sources, scope, &mut found) {
        Some(session) => check::pemat_sheets(&session.site, &session.names),
        None => {
            report.append(found);
            String::new()
        }
    }
}

/// Makes every document in scope and passes it to the sink.
///
/// # Errors
/// Fails if the sink cannot store a file. Errors in the content are in the outcome instead.
pub fn run(sources: &Sources, options: &RunOptions<'_>, sink: &dyn Sink) -> Result<Outcome, Fault> {
    let mut outcome = Outcome::default();
    let Some(session) = load_session(sources, options, &mut outcome) else {
        outcome.report.sort();
        return Ok(outcome);
    };
    let renderer = session.load_pdf_renderer(sources, &mut outcome.report);
    if renderer.is_none() && session.needs_pdf() {
        outcome.is_unusable = true;
        outcome.report.sort();
        return Ok(outcome);
    }
    if let Some(renderer) = &renderer {
        session.check_print_files(renderer, &mut outcome.report);
    }
    let make = |document: &Document, report: &mut Report| {
        session.make_files(renderer.as_ref(), sources, document, sink, report)
    };
    session.make_all_documents(sources, options, &mut outcome, make)?;
    let folders = &session.site.config.fonts;
    outcome.font_folders =
        renderer.is_some().then(|| folders.iter().map(|folder| folder.value.clone()).collect());
    outcome.fonts = renderer.map(|renderer| renderer.used_fonts()).unwrap_or_default();
    let base = session.site.config.base_url.as_ref().map(|base| base.value.as_str());
    if options.share.is_shard() {
        outcome.report.sort();
        return Ok(outcome);
    }
    // Every page needs the current stylesheet, even if it is the only one made.
    for asset in session.theme.assets() {
        sink.put(asset)?;
    }
    let blocked = session.report_withheld_pages(sources, &mut outcome.report);
    if options.scope.is_whole() {
        let (made, unchanged) = review_pages::write_pages(&session, sources, &blocked, sink)?;
        outcome.review_pages = made;
        outcome.files += made;
        outcome.unchanged += unchanged;
        sink.put(render::robots(base))?;
        if let Some(base) = base {
            sink.put(render::sitemap(&session.page_urls(base)))?;
        }
    }
    outcome.report.sort();
    Ok(outcome)
}

/// Loads the site. If that fails, the outcome says that nothing was made and that the public site
/// must not be published.
pub(super) fn load_session(
    sources: &Sources,
    options: &RunOptions<'_>,
    outcome: &mut Outcome,
) -> Option<Session> {
    outcome.is_unusable = true;
    outcome.has_public_errors = true;
    let session = Session::load(sources, options.scope.clone(), &mut outcome.report)?;
    outcome.is_unusable = false;
    Some(session)
}

impl Session {
    /// Runs the rules over the site, then makes each document of the plan in parallel and collects
    /// the diagnostics in the order of the plan.
    fn make_all_documents(
        &self,
        sources: &Sources,
        options: &RunOptions<'_>,
        outcome: &mut Outcome,
        make: impl Fn(&Document, &mut Report) -> Result<FileCounts, Fault> + Sync,
    ) -> Result<(), Fault> {
        let documents = self.documents_for_rules();
        let checks = self.prepare_checks(sources, &documents, &mut outcome.report);
        checks.site(options.site_rules, &mut outcome.report);
        let errors = || outcome.report.iter().filter(|d| d.severity == Severity::Error);
        // An error found before any document was made concerns the public site, unless it is in a
        // record.
        outcome.has_public_errors = errors().any(|error| !is_in_record_file(error, sources));
        // Errors of a record are known before its documents are made.
        let with_errors: BTreeSet<FileId> = errors()
            .filter(|error| check::withholds_record(error.rule))
            .filter_map(Diagnostic::file)
            .collect();
        outcome.concerns = self.known_concerns(sources, &with_errors, options);
        // A leak in free text blocks only the page it is on, which is not planned; the rest of the
        // site is published.
        self.leaks(sources).page_diagnostics().for_each(|leak| outcome.report.push(leak.clone()));
        let documents: Vec<&Planned> =
            self.plan.documents.iter().filter(|planned| options.share.covers(planned)).collect();
        let done = AtomicUsize::new(0);
        let make_one = |planned: &&Planned| {
            let made = match options.share.result(planned) {
                Some(of_shard) => of_shard.map(FoundResult::of_shard),
                None => {
                    let made = self.compose_and_make(planned, &with_errors, &checks, &make);
                    FoundResult::new(&self.site, planned.realm(), made)
                }
            };
            let count = done.fetch_add(1, Ordering::Relaxed) + 1;
            if let Some(progress) = options.progress {
                progress(count, documents.len());
            }
            made
        };
        for chunk in documents.chunks(CHUNK) {
            let results = workers::map_in_order(chunk, make_one);
            for (planned, result) in chunk.iter().zip(results) {
                let result = result?;
                if options.share.is_shard() {
                    outcome.results.insert(planned, result.stored(sources));
                }
                self.add_result(planned, result, outcome);
            }
        }
        blocked::report_withheld_private(self, sources, &outcome.unsigned, &mut outcome.report);
        Ok(())
    }

    /// Composes, checks and makes one document, unless it is withheld.
    fn compose_and_make(
        &self,
        planned: &Planned,
        with_errors: &BTreeSet<FileId>,
        checks: &check::Checks<'_>,
        make: impl Fn(&Document, &mut Report) -> Result<FileCounts, Fault>,
    ) -> Result<MadeDocument, Withheld> {
        // An error blocks the public site as a whole, so its pages are composed anyway to report
        // what else is wrong.
        let (document, mut report) = if planned.realm() == Realm::Private {
            self.unless_broken(planned, with_errors, || self.compose(planned))?
        } else {
            self.compose(planned)?
        };
        let mut found = Report::new();
        checks.document(&document, &mut found);
        let refused = found.errors() > 0 && planned.realm() == Realm::Private;
        report.append(found);
        let files = if refused { Ok(FileCounts::default()) } else { make(&document, &mut report) };
        Ok((report, files))
    }

    /// Returns the public pages that wait for something and reports those withheld for texts.
    fn report_withheld_pages(&self, sources: &Sources, report: &mut Report) -> Vec<Blocked> {
        let blocked = blocked::blocked_documents(self, sources, &[Realm::Public]);
        blocked::report_withheld_public(&self.site, &blocked, report);
        blocked
    }

    /// Returns the concerns of records that are known before their documents are made. A partial
    /// build covers only the records it makes documents for.
    fn known_concerns(
        &self,
        sources: &Sources,
        with_errors: &BTreeSet<FileId>,
        options: &RunOptions<'_>,
    ) -> Concerns {
        let is_whole_build = options.scope.is_whole();
        let planned_records: BTreeSet<&str> = self
            .plan
            .documents
            .iter()
            .filter(|planned| planned.realm() == Realm::Private)
            .map(|planned| planned.subject.as_str())
            .collect();
        let plans = self
            .site
            .care_plans
            .values()
            .filter(|plan| is_whole_build || planned_records.contains(plan.id.as_str()))
            .filter(|plan| options.share.covers_record(&plan.id));
        let known = plans.map(|plan| {
            let today = self.plan.scope.today;
            let mut concerns = attention::concerns_of_state(plan, today);
            concerns.extend(attention::concerns_of_medicines(&self.site, plan, today));
            concerns.extend(with_errors.contains(&plan.file).then_some(Concern::Errors));
            (plan.id.clone(), concerns)
        });
        let mut concerns: Concerns = known.filter(|(_, concerns)| !concerns.is_empty()).collect();
        let unread = attention::unread_records(self, sources)
            .filter(|name| is_whole_build && options.share.covers_record(name));
        concerns.extend(unread.map(|name| (name, BTreeSet::from([Concern::Errors]))));
        concerns
    }

    /// Adds the result of one document to the outcome.
    fn add_result(&self, planned: &Planned, found: FoundResult, outcome: &mut Outcome) {
        let realm = planned.realm();
        let FoundResult { report, result } = found;
        outcome.files += result.files.made;
        outcome.unchanged += result.files.unchanged;
        outcome.pdfs += result.files.pdfs;
        outcome.typeset += result.files.typeset;
        outcome.drafts += result.files.drafts;
        if realm == Realm::Private && !result.concerns.is_empty() {
            outcome.concerns.entry(planned.subject.clone()).or_default().extend(result.concerns);
        }
        if !result.unsigned.is_empty() {
            outcome.unsigned.entry(planned.lang.clone()).or_default().extend(result.unsigned);
        }
        let is_known = || {
            outcome
                .concerns
                .get(&planned.subject)
                .is_some_and(|concerns| concerns.iter().any(|concern| *concern <= Concern::Notice))
        };
        if !result.is_made && realm == Realm::Private && report.errors() > 0 && !is_known() {
            // A rule or the theme rejected it after it was composed.
            outcome
                .concerns
                .entry(planned.subject.clone())
                .or_default()
                .insert(Concern::SiteErrors);
        }
        if result.is_made {
            *outcome.pages.entry((realm, planned.lang.clone())).or_default() += 1;
        } else {
            outcome.withheld.push((realm, planned.path()));
        }
        outcome.has_public_errors |= report.errors() > 0 && realm == Realm::Public;
        outcome.report.append(report);
    }

    /// Returns, for each public page, its full URL in each language, for the sitemap.
    fn page_urls(&self, base: &str) -> Vec<Vec<(String, String)>> {
        let pages = self
            .plan
            .public_pages()
            .filter(|(kind, ..)| *kind != crate::document::DocumentKind::NotFound);
        let pages = pages.map(|(kind, subject, langs)| {
            let address = |lang: &Lang| {
                let path = self.plan.path_of(kind, subject, lang).unwrap_or_default();
                (
                    lang.to_string(),
                    format!("{base}{}", path.strip_suffix("index.html").unwrap_or(&path)),
                )
            };
            langs.iter().map(address).collect::<Vec<_>>()
        });
        pages.filter(|langs| !langs.is_empty()).collect()
    }
}
