//! The front half of the line, whole and in memory: the site, the plan of its documents, and the
//! theme to make them with.
//!
//! Loaded once, then asked for one document at a time, from as many threads as there are. Not for
//! running over all of them: see `pipeline`.

use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
};

use super::{broken::BrokenFiles, withheld};
use crate::{
    check,
    compose::{self, Desks, Gap, Plan, Planned, Scope, Withheld},
    diag::{Diagnostic, FileId, Place, Report},
    digest::Digest,
    document::{Artifact, Document, Format},
    lang::Lang,
    leaks::Leaks,
    privacy::Realm,
    render::{Press, Theme},
    review::{Book, Names, Standing, Unit, Walk},
    site::{self, Site},
    source::Sources,
};

/// The front half, whole and in memory.
pub struct Front {
    pub(super) site: Site,
    pub(super) book: Arc<Book>,
    /// The units of each language.
    pub(super) units: Arc<Vec<(Lang, Vec<Unit>)>>,
    pub(super) names: Arc<Names>,
    pub(super) standing: Arc<Standing>,
    pub(super) plan: Arc<Plan>,
    pub(super) desks: Arc<Desks>,
    pub(super) theme: Arc<Theme>,
    /// What of records was found in public files, once somebody has searched.
    pub(super) leaks: OnceLock<Leaks>,
    /// Files that cannot be used as they are.
    pub(super) broken: Arc<BrokenFiles>,
    /// What was found about everything but records, for a later reading.
    found: Report,
    /// What tells whether everything but records is the same.
    pub(super) rest: Digest,
}

impl Front {
    /// Reads the site and plans its documents; `None` if so much is broken (the site file, the
    /// theme) that none can be made.
    pub fn load(sources: &Sources, scope: Scope, report: &mut Report) -> Option<Self> {
        let mut found = Report::new();
        let site = site::load(sources, &mut found);
        let front =
            site.and_then(|site| Self::read(site, sources, scope, None, &mut found, compose::plan));
        let mut front = Self::with_broken(front, sources, &mut found);
        if let Some(front) = &mut front {
            front.withhold_leaking_pages(sources);
        }
        report.absorb(found);
        front
    }

    /// Takes every page out of the plan that says what only a record says, so that nothing leads to
    /// it.
    fn withhold_leaking_pages(&mut self, sources: &Sources) {
        let leaks = self.leaks(sources);
        if !leaks.holds_any_page() {
            return;
        }
        let mut plan = (*self.plan).clone();
        plan.withhold(&|unit, lang| leaks.holds_page(unit, lang));
        self.plan = Arc::new(plan);
    }

    /// What of records stands in public files; searched for once.
    pub(super) fn leaks(&self, sources: &Sources) -> &Leaks {
        self.leaks.get_or_init(|| Leaks::search(&self.site, sources, &self.units))
    }

    /// Notes which files cannot be used. If so much is broken that there is no front, there is at
    /// least one error that says why.
    fn with_broken(front: Option<Self>, sources: &Sources, found: &mut Report) -> Option<Self> {
        let Some(mut front) = front else {
            if found.errors() == 0 {
                let words = "no page can be made from this site, and careleaf cannot say why";
                found.push(
                    Diagnostic::error("site-unusable", Place::Site, words)
                        .help("check content/site.yaml and the theme that it names, and please report this to the makers of careleaf"),
                );
            }
            return None;
        };
        front.broken = Arc::new(BrokenFiles::of(found, sources));
        Some(front)
    }

    /// The same for a server, which plans the documents of a record when somebody asks for them.
    /// What is as it was in an earlier reading is taken over from it: each record, and everything
    /// else as one.
    pub fn load_live(
        sources: &Sources,
        earlier: Option<(&Self, &Sources)>,
        scope: Scope,
        report: &mut Report,
    ) -> Option<Self> {
        let before = earlier.map(|(before, _)| before);
        let rest = sources.digest_beside_records();
        let mut records = Report::new();
        let mut front = match before
            .filter(|before| before.rest == rest && before.plan.scope.today == scope.today)
        {
            Some(before) => {
                before.with_people(site::people_of(sources, &before.site, &mut records))
            }
            None => {
                let mut found = Report::new();
                let site = site::load_after(sources, before.map(|front| &front.site), &mut found);
                let front = site.and_then(|site| {
                    Self::read(site, sources, scope, earlier, &mut found, compose::plan_public)
                });
                let front = Self::with_broken(front, sources, &mut found);
                let Some(mut front) = front else {
                    report.absorb(found);
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
                front.found = found;
                front
            }
        };
        front.rest = rest;
        report.absorb(front.found.clone());
        report.absorb(records);
        Some(front)
    }

    /// The same with other records.
    pub(super) fn with_people(&self, site: Site) -> Self {
        Self {
            site,
            book: Arc::clone(&self.book),
            units: Arc::clone(&self.units),
            names: Arc::clone(&self.names),
            standing: Arc::clone(&self.standing),
            plan: Arc::clone(&self.plan),
            desks: Arc::clone(&self.desks),
            theme: Arc::clone(&self.theme),
            leaks: OnceLock::new(),
            broken: Arc::clone(&self.broken),
            found: self.found.clone(),
            rest: self.rest,
        }
    }

    fn read(
        site: Site,
        sources: &Sources,
        scope: Scope,
        earlier: Option<(&Self, &Sources)>,
        report: &mut Report,
        plan: fn(&Site, &Standing, Scope) -> Plan,
    ) -> Option<Self> {
        let theme = Arc::new(Theme::load(sources, &site.config.theme, report)?);
        let book = Arc::new(Book::read(sources, scope.today, report));
        let walk = Walk::new(&site, sources, &book);
        let units = Arc::new(units(
            &walk,
            sources,
            earlier.filter(|(front, _)| front.plan.scope.today == scope.today),
        ));
        let standing = Arc::new(Standing::of(&walk, &units));
        let names = Arc::new(walk.names);
        let plan = Arc::new(plan(&site, &standing, scope));
        let desks = Arc::new(Desks::prepare(&site, Arc::clone(&standing)));
        // A later reading of a server says what it is.
        let rest = Digest::of(&[]);
        let broken = Arc::default();
        Some(Self {
            site,
            book,
            units,
            names,
            standing,
            plan,
            desks,
            theme,
            broken,
            leaks: OnceLock::new(),
            found: Report::new(),
            rest,
        })
    }

    /// Why a document must not be made, whatever it would say: a file that it is made from has
    /// errors, or its record is among those with errors. The one place where this is decided for
    /// every command.
    pub(super) fn blocked(
        &self,
        planned: &Planned,
        with_errors: &BTreeSet<FileId>,
    ) -> Option<Withheld> {
        let mut gaps: Vec<Gap> = self
            .broken
            .concerning(&self.site, planned)
            .map(|path| Gap::File(path.to_owned()))
            .collect();
        let record = self
            .site
            .care_plans
            .get(&planned.subject)
            .filter(|_| planned.realm() == Realm::Private);
        if record.is_some_and(|record| record.broken || with_errors.contains(&record.file)) {
            gaps.push(Gap::Record);
        }
        (!gaps.is_empty()).then(|| Withheld { planned: planned.clone(), gaps })
    }

    /// Composes one document and, if it comes out in two languages, the one it was translated from.
    /// What cannot stand side by side comes out in the other forms all the same, and is told.
    pub(super) fn compose(&self, planned: &Planned) -> Result<(Document, Report), Withheld> {
        let mut document = compose::document(&self.site, &self.plan, &self.desks, planned)?;
        let mut report = Report::new();
        if planned.formats.contains(&Format::Bilingual) {
            let source = Planned {
                lang: planned.origin(&self.site).clone(),
                formats: Vec::new(),
                ..planned.clone()
            };
            let twin = self
                .blocked(&source, &BTreeSet::new())
                .map_or_else(|| compose::twin(&self.site, &self.plan, &self.desks, planned), Err);
            match twin {
                Ok(twin) => document.twin = Some(Box::new(twin)),
                Err(withheld) => {
                    document.formats.retain(|format| *format != Format::Bilingual);
                    withheld::explain(&self.site, &withheld, &mut report);
                }
            }
        }
        Ok((document, report))
    }

    pub(super) fn wants_paper(&self) -> bool {
        self.plan
            .documents
            .iter()
            .any(|planned| planned.formats.iter().any(|format| format.is_paper()))
    }

    /// The press, if any document is to come out on paper.
    pub(super) fn press(&self, sources: &Sources, report: &mut Report) -> Option<Press> {
        if !self.wants_paper() {
            return None;
        }
        Press::load(&self.theme, sources, &self.site.config.fonts, report)
    }

    /// The rules, made ready for these documents.
    pub(super) fn checks<'a>(
        &'a self,
        sources: &Sources,
        documents: &'a check::Documents,
        report: &mut Report,
    ) -> check::Checks<'a> {
        let reviewed = check::Reviewed {
            units: &self.units,
            names: &self.names,
            book: &self.book,
            leaks: self.leaks(sources),
        };
        check::prepare(&self.site, documents, reviewed, report)
    }

    /// The documents as far as rules need to know them.
    pub(super) fn documents_for_rules(&self) -> check::Documents {
        let pages = self
            .plan
            .public_pages()
            .map(|(kind, subject, langs)| (kind, subject.to_owned(), langs.to_vec()));
        check::Documents {
            today: self.plan.scope.today,
            languages: self.plan.languages.clone(),
            pages: pages.collect(),
            twins: self.plan.twins(),
        }
    }
}

/// The units of every language. Where only texts of topics changed, those of all other texts are
/// taken over.
fn units(
    walk: &Walk<'_>,
    sources: &Sources,
    earlier: Option<(&Front, &Sources)>,
) -> Vec<(Lang, Vec<Unit>)> {
    const TOPICS: &str = "content/topics/";
    let changed = earlier
        .and_then(|(front, before)| Some((front, sources.only_changed_below(TOPICS, before)?)));
    match changed {
        Some((front, paths)) => walk.all_after(
            &front.units,
            &paths.iter().filter_map(|path| path[TOPICS.len()..].split('/').next()).collect(),
        ),
        None => walk.all(),
    }
}

/// One document on paper.
pub(super) fn paper(
    press: &Press,
    document: &Document,
    format: Format,
    made_from: Option<Digest>,
) -> Result<Artifact, Box<Diagnostic>> {
    let bytes = press.print(document, format)?;
    Ok(Artifact {
        path: format.path(&document.path),
        realm: document.realm,
        from_records: document.from_records,
        bytes,
        made_from,
    })
}
