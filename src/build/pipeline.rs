//! Load, check, then compose, check, render and hand over one document at a time, in parallel.
//!
//! Memory grows with the site, never with the number of documents. Not for deciding what is
//! published: the outcome says what went wrong, and where.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicUsize, Ordering},
};

use super::{
    attention::{self, Concern, Concerns},
    front::{Front, paper},
    held::{self, Held},
    sheets, withheld, workers,
};
use crate::{
    compose::{Gap, Planned, Scope, Withheld},
    diag::{Diagnostic, Fault, FileId, Place, Report, Severity},
    digest::Digest,
    document::{Claim, Counted, Document, Format, Sink},
    lang::Lang,
    privacy::Realm,
    render::{self, Press},
    source::Sources,
};

/// This many documents are made before what was found about them is gathered, so that the gathering
/// does not grow with the output.
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
    /// What private documents are withheld for because nobody has signed it, by language.
    unsigned: BTreeMap<Lang, BTreeSet<Gap>>,
    /// Records of the run that need somebody, and for what.
    pub concerns: Concerns,
    /// Whether anything public has an error, so that the public site must not be published.
    pub public_broken: bool,
    /// Whether so much is broken (the site file, the theme) that nothing was made at all.
    pub nothing_made: bool,
}

impl Outcome {
    /// Whether no document was asked for, though the site could be read.
    pub fn is_for_nothing(&self) -> bool {
        !self.nothing_made && self.pages.is_empty() && self.withheld.is_empty()
    }
}

/// Checks a site without making pages: composes every document and drops it.
pub fn check(sources: &Sources, settings: &Settings<'_>) -> Outcome {
    let mut outcome = Outcome::default();
    if let Some(front) = begin(sources, settings, &mut outcome) {
        let drop = |_: &Document, _: &mut Report| Ok(Files::default());
        front
            .each(sources, settings, &mut outcome, drop)
            .expect("no sink takes part, so none can fail");
        front.withheld_pages(sources, &mut outcome.report);
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
    let Some(front) = begin(sources, settings, &mut outcome) else {
        outcome.report.sort();
        return Ok(outcome);
    };
    let press = front.press(sources, &mut outcome.report);
    if press.is_none() && front.wants_paper() {
        outcome.nothing_made = true;
        outcome.report.sort();
        return Ok(outcome);
    }
    let make = |document: &Document, report: &mut Report| {
        front.files(press.as_ref(), document, sink, report)
    };
    front.each(sources, settings, &mut outcome, make)?;
    outcome.fonts = press.map(|press| press.fonts()).unwrap_or_default();
    let base = front.site.config.base_url.as_ref().map(|base| base.value.as_str());
    // Every page needs the stylesheet of today, also one that is made alone.
    for asset in front.theme.assets() {
        sink.put(asset)?;
    }
    let held = front.withheld_pages(sources, &mut outcome.report);
    if settings.scope.is_whole() {
        let (made, unchanged) = sheets::pages(&front, sources, &held, sink)?;
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

/// Loads the front half; until that has gone well, nothing can be made and the public site cannot
/// be published.
pub(super) fn begin(
    sources: &Sources,
    settings: &Settings<'_>,
    outcome: &mut Outcome,
) -> Option<Front> {
    outcome.nothing_made = true;
    outcome.public_broken = true;
    let front = Front::load(sources, settings.scope.clone(), &mut outcome.report)?;
    outcome.nothing_made = false;
    Some(front)
}

/// What became of the files of one document.
#[derive(Default)]
struct Files {
    unchanged: usize,
    papers: usize,
    set: usize,
}

/// What was found about one document, and what the sink said.
type Made = (Report, Result<Files, Fault>);

impl Front {
    /// Makes the files of one document, in each form, and hands them over.
    fn files(
        &self,
        press: Option<&Press>,
        document: &Document,
        sink: &dyn Sink,
        report: &mut Report,
    ) -> Result<Files, Fault> {
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
                        let claim = Claim {
                            path: &path,
                            realm: document.realm,
                            from_records: document.from_records,
                            made_from,
                        };
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
                Ok(Some(artifact)) => {
                    files.unchanged += usize::from(sink.put(artifact)? == Counted::Unchanged)
                }
                Err(error) => report.push(*error),
            }
        }
        Ok(files)
    }

    /// Runs the rules over the site, then makes each document of the plan, in parallel, and gathers
    /// what was found in the order of the plan.
    fn each(
        &self,
        sources: &Sources,
        settings: &Settings<'_>,
        outcome: &mut Outcome,
        make: impl Fn(&Document, &mut Report) -> Result<Files, Fault> + Sync,
    ) -> Result<(), Fault> {
        let documents = self.documents_for_rules();
        let checks = self.checks(sources, &documents, &mut outcome.report);
        checks.site(&mut outcome.report);
        let errors = || outcome.report.iter().filter(|d| d.severity == Severity::Error);
        outcome.public_broken = errors().any(|d| is_public(d, sources));
        // Errors of a record are known before its documents are made.
        let with_errors: BTreeSet<FileId> = errors().filter_map(Diagnostic::file).collect();
        outcome.concerns = self.known_concerns(sources, &with_errors, settings.scope.is_whole());
        // A leak of free text holds the page it is on, which is not planned; the rest of the site
        // is published.
        self.leaks(sources).of_pages().for_each(|leak| outcome.report.push(leak.clone()));
        let done = AtomicUsize::new(0);
        let one = |planned: &Planned| {
            // An error keeps back the public site as a whole, so its pages are composed all the
            // same to report what else is wrong.
            let blocked = if planned.realm() == Realm::Private {
                self.blocked(planned, &with_errors)
            } else {
                None
            };
            let composed = blocked.map_or_else(|| self.compose(planned), Err);
            let made = composed.map(|(document, mut report)| {
                let mut found = Report::new();
                checks.document(&document, &mut found);
                let refused = found.errors() > 0 && planned.realm() == Realm::Private;
                report.absorb(found);
                let files =
                    if refused { Ok(Files::default()) } else { make(&document, &mut report) };
                (report, files)
            });
            let count = done.fetch_add(1, Ordering::Relaxed) + 1;
            if let Some(progress) = settings.progress {
                progress(count, self.plan.documents.len());
            }
            made
        };
        for some in self.plan.documents.chunks(CHUNK) {
            let results = workers::in_order(some, one);
            for (planned, result) in some.iter().zip(results) {
                self.account(planned, result, outcome)?;
            }
        }
        held::explain_private(self, sources, &outcome.unsigned, &mut outcome.report);
        Ok(())
    }

    /// The public pages that wait for texts; those that are withheld for them are reported.
    fn withheld_pages(&self, sources: &Sources, report: &mut Report) -> Vec<Held> {
        let held = held::held(self, sources, &[Realm::Public]);
        held::explain(&self.site, &held, report);
        held
    }

    /// What is known of records before their documents are made; in a part of a build, only of
    /// those that it makes documents of.
    fn known_concerns(
        &self,
        sources: &Sources,
        with_errors: &BTreeSet<FileId>,
        whole: bool,
    ) -> Concerns {
        let asked: BTreeSet<&str> = self
            .plan
            .documents
            .iter()
            .filter(|planned| planned.realm() == Realm::Private)
            .map(|planned| planned.subject.as_str())
            .collect();
        let plans =
            self.site.care_plans.values().filter(|plan| whole || asked.contains(plan.id.as_str()));
        let known = plans.map(|plan| {
            let mut concerns = attention::of_state(plan, self.plan.scope.today);
            concerns.extend(with_errors.contains(&plan.file).then_some(Concern::Errors));
            (plan.id.clone(), concerns)
        });
        let mut concerns: Concerns = known.filter(|(_, concerns)| !concerns.is_empty()).collect();
        let unread = attention::unread(self, sources).filter(|_| whole);
        concerns.extend(unread.map(|name| (name, BTreeSet::from([Concern::Errors]))));
        concerns
    }

    /// Adds what became of one document to the outcome.
    fn account(
        &self,
        planned: &Planned,
        result: Result<Made, Withheld>,
        outcome: &mut Outcome,
    ) -> Result<(), Fault> {
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
            Err(mut withheld) => {
                if realm == Realm::Private {
                    outcome
                        .concerns
                        .entry(planned.subject.clone())
                        .or_default()
                        .extend(attention::of_withheld(&withheld));
                    // What many documents wait for is reported once, when all are known.
                    let unsigned =
                        withheld.gaps.extract_if(.., |gap| matches!(gap, Gap::Unsigned(_)));
                    outcome.unsigned.entry(planned.lang.clone()).or_default().extend(unsigned);
                }
                withheld::explain(&self.site, &withheld, &mut found);
                false
            }
        };
        let is_known = || {
            outcome
                .concerns
                .get(&planned.subject)
                .is_some_and(|concerns| concerns.iter().any(|concern| *concern <= Concern::Notice))
        };
        if !made && realm == Realm::Private && found.errors() > 0 && !is_known() {
            // It was withheld while it was made: by a rule, or by the theme.
            outcome
                .concerns
                .entry(planned.subject.clone())
                .or_default()
                .insert(Concern::SiteErrors);
        }
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
        let pages =
            self.plan.public_pages().filter(|(kind, ..)| *kind != crate::document::Kind::NotFound);
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

/// Whether an error that was found before any document was made concerns the public site: all do
/// but those of a person's own file.
fn is_public(diagnostic: &Diagnostic, sources: &Sources) -> bool {
    match &diagnostic.place {
        Place::At(_) | Place::In(_) => {
            diagnostic.file().is_none_or(|file| sources.file(file).realm() == Realm::Public)
        }
        Place::Path(path) => !sources.is_unread_record(path),
        Place::Output(_) | Place::Site => true,
    }
}
