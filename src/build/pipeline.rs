//! Load, check, then compose, check, render and hand over one document at a time, in parallel.
//!
//! Memory grows with the site, never with the number of documents. Not for deciding what is published:
//! the outcome says what went wrong, and where.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::{sheets, withheld, workers};
use crate::{
    check,
    compose::{self, Desks, Gap, Plan, Planned, Scope, Withheld},
    diag::{Diagnostic, Fault, FileId, Place, Report, Severity},
    digest::Digest,
    document::{Artifact, Claim, Counted, Document, Format, Sink},
    lang::Lang,
    privacy::Realm,
    render::{self, Press, Theme},
    review::{Book, Names, Standing, Unit, Walk},
    site::{self, Site},
    source::Sources,
};

/// This many documents are made before what was found about them is gathered, so that the gathering does not
/// grow with the output.
const CHUNK: usize = 2048;

/// What one run is asked to make, and how.
pub struct Settings<'a> {
    /// Which documents, as of which day.
    pub scope: Scope,
    /// Called after each document with how many are done and how many there are.
    pub progress: Option<&'a (dyn Fn(usize, usize) + Sync)>,
}

/// What a run did; no pages.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Everything that was found.
    pub report: Report,
    /// Pages that were made, by realm and language.
    pub pages: BTreeMap<(Realm, Lang), usize>,
    /// Pages for reviewers.
    pub review_pages: usize,
    /// Files, of whatever form, that stood there already.
    pub unchanged: usize,
    /// PDFs that were asked for and came out.
    pub papers: usize,
    /// Of these, how many were set in this run.
    pub set: usize,
    /// The fonts that paper was set in, by name, with the digest of their files.
    pub fonts: BTreeMap<String, Digest>,
    /// Documents that did not come out: path, and why in a few words.
    pub withheld: Vec<(Realm, String)>,
    /// Whether anything public has an error, so that the public site must not be published.
    pub public_broken: bool,
    /// Whether so much is broken (the site file, the theme) that nothing was made at all.
    pub nothing_made: bool,
}

/// Checks a site without making pages: composes every document and drops it.
pub fn check(sources: &Sources, settings: &Settings<'_>) -> Outcome {
    let mut outcome = Outcome::default();
    if let Some(front) = Front::load(sources, settings, &mut outcome) {
        let compose = |planned: &Planned| front.compose(planned).map(|(document, report)| (document, report, Ok(Files::default())));
        front.each(sources, settings, &mut outcome, compose).expect("no sink takes part, so none can fail");
    }
    outcome.report.sort();
    outcome
}

/// Makes every document that is asked for and hands it to the sink.
///
/// # Errors
/// Fails if the sink cannot keep a file. Mistakes in content are in the outcome instead.
pub fn run(sources: &Sources, settings: &Settings<'_>, sink: &dyn Sink) -> Result<Outcome, Fault> {
    let mut outcome = Outcome::default();
    let Some(front) = Front::load(sources, settings, &mut outcome) else {
        outcome.report.sort();
        return Ok(outcome);
    };
    let press = front.press(sources, &mut outcome.report);
    if press.is_none() && front.wants_paper() {
        outcome.nothing_made = true;
        outcome.report.sort();
        return Ok(outcome);
    }
    let make = |planned: &Planned| {
        let (document, mut report) = front.compose(planned)?;
        let files = front.files(press.as_ref(), &document, sink, &mut report);
        Ok((document, report, files))
    };
    front.each(sources, settings, &mut outcome, make)?;
    outcome.fonts = press.map(|press| press.fonts()).unwrap_or_default();
    let base = front.site.config.base_url.as_ref().map(|base| base.value.as_str());
    // Every page needs the stylesheet of today, also one that is made alone.
    for asset in front.theme.assets() {
        sink.put(asset)?;
    }
    if settings.scope.is_whole() {
        let (made, unchanged) = sheets::pages(&front, sources, sink)?;
        outcome.review_pages = made;
        outcome.unchanged += unchanged;
        sink.put(render::robots(base))?;
        if let Some(base) = base {
            sink.put(render::sitemap(&front.addresses(base)))?;
        }
    }
    outcome.report.sort();
    Ok(outcome)
}

/// The front half, whole and in memory.
pub(super) struct Front {
    pub(super) site: Site,
    pub(super) book: Book,
    /// The units of each language.
    pub(super) units: Vec<(Lang, Vec<Unit>)>,
    pub(super) names: Names,
    pub(super) standing: Arc<Standing>,
    pub(super) plan: Plan,
    pub(super) desks: Desks,
    theme: Theme,
}

/// What became of the files of one document.
#[derive(Default)]
struct Files {
    unchanged: usize,
    papers: usize,
    set: usize,
}

/// One document on its way, with what was found about it and what the sink said.
type Made = (Document, Report, Result<Files, Fault>);

impl Front {
    pub(super) fn load(sources: &Sources, settings: &Settings<'_>, outcome: &mut Outcome) -> Option<Self> {
        outcome.nothing_made = true;
        outcome.public_broken = true;
        let site = site::load(sources, &mut outcome.report)?;
        let theme = Theme::load(sources, &site.config.theme, &mut outcome.report)?;
        let book = Book::read(sources, settings.scope.today, &mut outcome.report);
        let walk = Walk::new(&site, sources, &book);
        let units = walk.all();
        let standing = Arc::new(Standing::of(&walk, &units));
        let names = walk.names;
        let plan = compose::plan(&site, &standing, settings.scope.clone());
        let desks = Desks::prepare(&site, Arc::clone(&standing));
        outcome.nothing_made = false;
        Some(Self { site, book, units, names, standing, plan, desks, theme })
    }

    /// Composes one document and, if it comes out in two languages, the one it was translated from. What cannot stand
    /// side by side comes out in the other forms all the same, and is told.
    fn compose(&self, planned: &Planned) -> Result<(Document, Report), Withheld> {
        let mut document = compose::document(&self.site, &self.plan, &self.desks, planned)?;
        let mut report = Report::new();
        if planned.formats.contains(&Format::Bilingual) {
            match compose::twin(&self.site, &self.plan, &self.desks, planned) {
                Ok(twin) => document.twin = Some(Box::new(twin)),
                Err(withheld) => {
                    document.formats.retain(|format| *format != Format::Bilingual);
                    withheld::explain(&self.site, &withheld, &mut report);
                }
            }
        }
        Ok((document, report))
    }

    fn wants_paper(&self) -> bool {
        self.plan.documents.iter().any(|planned| planned.formats.iter().any(|format| format.is_paper()))
    }

    /// The press, if any document is to come out on paper.
    fn press(&self, sources: &Sources, report: &mut Report) -> Option<Press> {
        if !self.wants_paper() {
            return None;
        }
        Press::load(&self.theme, sources, &self.site.config.fonts, report)
    }

    /// Makes the files of one document, in each form, and hands them over.
    fn files(&self, press: Option<&Press>, document: &Document, sink: &dyn Sink, report: &mut Report) -> Result<Files, Fault> {
        let mut files = Files::default();
        for format in &document.formats {
            let made = match (format, press) {
                (Format::Html, _) => render::render(&self.theme, document).map(Some),
                (Format::Calendar, _) => Ok(Some(render::calendar(document))),
                (_, None) => Ok(None),
                (_, Some(press)) => match press.key(document, *format) {
                    Ok(made_from) => {
                        files.papers += 1;
                        let path = format.path(&document.path);
                        let claim = Claim { path: &path, realm: document.realm, from_records: document.from_records, made_from };
                        if sink.keep(claim)? {
                            files.unchanged += 1;
                            continue;
                        }
                        files.set += 1;
                        paper(press, document, *format, Some(made_from)).map(Some)
                    }
                    Err(missing) => Err(missing),
                },
            };
            match made {
                Ok(None) => {}
                Ok(Some(artifact)) => files.unchanged += usize::from(sink.put(artifact)? == Counted::Unchanged),
                Err(error) => report.push(*error),
            }
        }
        Ok(files)
    }

    /// Runs the rules over the site, then makes each document of the plan, in parallel, and gathers what was
    /// found in the order of the plan.
    fn each(
        &self,
        sources: &Sources,
        settings: &Settings<'_>,
        outcome: &mut Outcome,
        make: impl Fn(&Planned) -> Result<Made, Withheld> + Sync,
    ) -> Result<(), Fault> {
        let documents = self.documents();
        let reviewed = check::Reviewed { units: &self.units, names: &self.names, book: &self.book };
        let checks = check::prepare(&self.site, &documents, reviewed, &mut outcome.report);
        checks.site(&mut outcome.report);
        let errors = || outcome.report.iter().filter(|d| d.severity == Severity::Error);
        outcome.public_broken = errors().any(|d| is_public(d, sources));
        // Errors of a record are known before its documents are made.
        let ailing: BTreeSet<FileId> = errors().filter_map(Diagnostic::file).collect();
        let done = AtomicUsize::new(0);
        let one = |planned: &Planned| {
            let plan = self.site.care_plans.get(&planned.subject).filter(|_| planned.realm() == Realm::Private);
            let made = match plan.filter(|plan| ailing.contains(&plan.file)) {
                Some(_) => Err(Withheld { planned: planned.clone(), gaps: vec![Gap::Record] }),
                None => make(planned),
            };
            let count = done.fetch_add(1, Ordering::Relaxed) + 1;
            if let Some(progress) = settings.progress {
                progress(count, self.plan.documents.len());
            }
            made.map(|(document, mut report, files)| {
                checks.document(&document, &mut report);
                (report, files)
            })
        };
        for some in self.plan.documents.chunks(CHUNK) {
            let results = workers::in_order(some, one);
            for (planned, result) in some.iter().zip(results) {
                self.account(planned, result, outcome)?;
            }
        }
        Ok(())
    }

    /// The documents as far as rules need to know them.
    fn documents(&self) -> check::Documents {
        let pages = self.plan.public_pages().map(|(kind, subject, langs)| (kind, subject.to_owned(), langs.to_vec()));
        check::Documents { today: self.plan.scope.today, languages: self.plan.languages.clone(), pages: pages.collect(), twins: self.plan.twins() }
    }

    /// Adds what became of one document to the outcome.
    fn account(&self, planned: &Planned, result: Result<(Report, Result<Files, Fault>), Withheld>, outcome: &mut Outcome) -> Result<(), Fault> {
        let realm = planned.realm();
        let mut found = Report::new();
        let made = match result {
            Ok((report, files)) => {
                found = report;
                let files = files?;
                outcome.unchanged += files.unchanged;
                outcome.papers += files.papers;
                outcome.set += files.set;
                found.errors() == 0
            }
            Err(withheld) => {
                withheld::explain(&self.site, &withheld, &mut found);
                false
            }
        };
        if made {
            *outcome.pages.entry((realm, planned.lang.clone())).or_default() += 1;
        } else {
            outcome.withheld.push((realm, planned.path()));
        }
        outcome.public_broken |= found.errors() > 0 && realm == Realm::Public;
        outcome.report.absorb(found);
        Ok(())
    }

    /// Full addresses of every public page by language, for the sitemap.
    fn addresses(&self, base: &str) -> Vec<Vec<(String, String)>> {
        let pages = self.plan.public_pages().filter(|(kind, ..)| *kind != crate::document::Kind::NotFound);
        let pages = pages.map(|(kind, subject, langs)| {
            let address = |lang: &Lang| {
                let path = self.plan.path_of(kind, subject, lang).unwrap_or_default();
                (lang.to_string(), format!("{base}{}", path.strip_suffix("index.html").unwrap_or(&path)))
            };
            langs.iter().map(address).collect::<Vec<_>>()
        });
        pages.filter(|langs| !langs.is_empty()).collect()
    }
}

/// One document on paper.
fn paper(press: &Press, document: &Document, format: Format, made_from: Option<Digest>) -> Result<Artifact, Box<Diagnostic>> {
    let bytes = press.print(document, format)?;
    Ok(Artifact { path: format.path(&document.path), realm: document.realm, from_records: document.from_records, bytes, made_from })
}

/// Whether an error that was found before any document was made concerns the public site: all do but those of
/// a person's own file.
fn is_public(diagnostic: &Diagnostic, sources: &Sources) -> bool {
    match &diagnostic.place {
        Place::At(_) | Place::In(_) => diagnostic.file().is_none_or(|file| sources.file(file).realm() == Realm::Public),
        Place::Path(path) => !sources.is_unread_record(path),
        Place::Output(_) | Place::Site => true,
    }
}
