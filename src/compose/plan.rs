//! Which documents a run makes: kind, subject, language, realm and path, without a word of them.
//!
//! Not for what they say. A document that lacks a word of its language is not planned if it is public
//! (so that nothing links to it), and is withheld by name if it is private.

use std::collections::{BTreeMap, BTreeSet};

use globset::GlobSet;

use crate::{
    document::{Format, Kind},
    lang::Lang,
    privacy::Realm,
    review::Standing,
    site::{
        INTERFACE_ROOMS, Site,
        care_plan::{Agreed, CarePlan},
        config::Gate,
        kinds::{Day, Jurisdiction, NoticePlace, Reader},
        program::Facts,
        words::Words,
    },
};

/// What one run is asked to make.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The only date that a page may show as today.
    pub today: Day,
    /// Languages to make; all if empty.
    pub langs: Vec<Lang>,
    /// Paths to make; all if `None`.
    pub only: Option<GlobSet>,
    /// Forms to make; those that the site names if empty.
    pub formats: Vec<Format>,
}

impl Scope {
    /// Everything, as of a day.
    pub fn all(today: Day) -> Self {
        Self { today, langs: Vec::new(), only: None, formats: Vec::new() }
    }

    /// Whether a file of a language is asked for.
    pub fn selects(&self, lang: Option<&str>, path: &str) -> bool {
        let endings = [(".large-print.pdf", Format::LargePrint), (".bilingual.pdf", Format::Bilingual), (".pdf", Format::Pdf)];
        let format = endings.iter().find(|(ending, _)| path.ends_with(ending)).map_or(Format::Html, |(_, format)| *format);
        self.takes(format) && self.selects_path(lang, path)
    }

    fn takes(&self, format: Format) -> bool {
        self.formats.is_empty() || self.formats.contains(&format)
    }

    fn selects_path(&self, lang: Option<&str>, path: &str) -> bool {
        let lang = self.langs.is_empty() || lang.is_some_and(|lang| self.langs.iter().any(|wanted| wanted.tag() == lang));
        lang && self.only.as_ref().is_none_or(|globs| globs.is_match(path))
    }

    /// Whether everything is asked for.
    pub fn is_whole(&self) -> bool {
        self.langs.is_empty() && self.only.is_none() && self.formats.is_empty()
    }
}

/// One document to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What it is.
    pub kind: Kind,
    /// The slug of a topic, the id of a program or record; empty for pages there is one of.
    pub subject: String,
    /// Its language.
    pub lang: Lang,
    /// Whether it is made from a record kept outside the site.
    pub from_records: bool,
    /// The consent that it is made by, if it is for a reader who needs one.
    pub consent: Option<Agreed>,
    /// The forms in which it is made now.
    pub formats: Vec<Format>,
}

impl Planned {
    /// The realm: decided by the kind, since private kinds are made from records only.
    pub fn realm(&self) -> Realm {
        realm(self.kind)
    }

    /// Stable id, without language.
    pub fn id(&self) -> String {
        let Self { kind, subject, .. } = self;
        match kind {
            Kind::Topic => format!("topics/{subject}"),
            Kind::Program => format!("programs/{subject}"),
            Kind::Questions => format!("programs/{subject}/{}", kind.id()),
            _ if self.realm() == Realm::Private => format!("{subject}/{}", self.stem()),
            _ => kind.id().to_owned(),
        }
    }

    /// Where its web page goes.
    pub fn path(&self) -> String {
        match self.realm() {
            Realm::Private => format!("{}/{}/{}.html", self.subject, self.lang, self.stem()),
            Realm::Public | Realm::Review => path(self.kind, &self.subject, self.lang.tag()),
        }
    }

    /// The name of a private file: a copy by consent is named for its reader and consent, neither of which says whose it is.
    fn stem(&self) -> String {
        self.consent.as_ref().map_or_else(|| self.kind.id().to_owned(), |agreed| format!("{}-{}", agreed.reader.id(), agreed.id))
    }

    /// The language it was translated from: that of the record, else of the site.
    pub fn origin(&self, site: &Site) -> Lang {
        let plan = site.care_plans.get(&self.subject).filter(|_| self.realm() == Realm::Private);
        plan.map_or_else(|| site.source_language().clone(), |plan| plan.language.clone())
    }
}

fn realm(kind: Kind) -> Realm {
    match kind {
        Kind::Handout | Kind::RelapsePlan | Kind::WalletCard | Kind::Diary | Kind::Team | Kind::Copy | Kind::Letter | Kind::Visits => Realm::Private,
        _ => Realm::Public,
    }
}

fn path(kind: Kind, subject: &str, lang: &str) -> String {
    match kind {
        Kind::Chooser => "index.html".to_owned(),
        Kind::Front => format!("{lang}/index.html"),
        Kind::Topics => format!("{lang}/topics/index.html"),
        Kind::Topic => format!("{lang}/topics/{subject}/index.html"),
        Kind::Programs => format!("{lang}/programs/index.html"),
        Kind::Program => format!("{lang}/programs/{subject}/index.html"),
        Kind::Questions => format!("{lang}/programs/{subject}/{}.html", kind.id()),
        Kind::Comparison => format!("{lang}/compare/index.html"),
        Kind::Glossary => format!("{lang}/glossary/index.html"),
        Kind::NotFound => format!("{lang}/404.html"),
        _ => format!("{subject}/{lang}/{}.html", kind.id()),
    }
}

/// The documents of a run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What is asked for.
    pub scope: Scope,
    /// The documents to make now, in order: public ones first.
    pub documents: Vec<Planned>,
    /// Languages that have pages.
    pub languages: Vec<Lang>,
    /// For each public page, the languages in which it exists, whether asked for now or not.
    pub(super) exists: BTreeMap<(Kind, String), Vec<Lang>>,
}

/// Lists the documents of a run.
pub fn plan(site: &Site, standing: &Standing, scope: Scope) -> Plan {
    with_people(site, plan_public(site, standing, scope))
}

/// Lists the documents that there would be if all words were signed.
pub fn plan_unsigned(site: &Site, standing: &Standing, scope: Scope) -> Plan {
    with_people(site, plan_with(site, standing, scope, true))
}

/// Lists the public documents of a run.
pub fn plan_public(site: &Site, standing: &Standing, scope: Scope) -> Plan {
    plan_with(site, standing, scope, site.config.unsigned.public == Gate::Draft)
}

fn with_people(site: &Site, mut plan: Plan) -> Plan {
    let people = site.care_plans.values().flat_map(|record| of_record(site, record, &plan.scope));
    plan.documents.extend(people.collect::<Vec<_>>());
    plan
}

/// Lists the documents of one record, as far as they are asked for.
pub fn of_record(site: &Site, record: &CarePlan, scope: &Scope) -> Vec<Planned> {
    let mut documents = Vec::new();
    of_person(site, record, scope.today, &mut |planned| documents.extend(asked_for(site, scope, planned)));
    documents
}

/// The document with the forms that are asked for, if there are any.
fn asked_for(site: &Site, scope: &Scope, mut planned: Planned) -> Option<Planned> {
    planned.formats = formats(site, scope, &planned);
    (!planned.formats.is_empty()).then_some(planned)
}

fn plan_with(site: &Site, standing: &Standing, scope: Scope, all: bool) -> Plan {
    let source = site.source_language();
    let answers = Answers { site, standing, all };
    let open = |lang: &Lang| answers.interface(lang, scope.today);
    let languages: Vec<Lang> = site.languages.iter().filter(|lang| open(lang) && speaks(site, lang, scope.today)).cloned().collect();
    let mut exists: BTreeMap<(Kind, String), Vec<Lang>> = BTreeMap::new();
    let mut page = |kind: Kind, subject: &str, there: &dyn Fn(&Lang) -> bool| {
        exists.insert((kind, subject.to_owned()), languages.iter().filter(|lang| there(lang)).cloned().collect());
    };
    for kind in [Kind::Front, Kind::Topics, Kind::NotFound] {
        page(kind, "", &|_| true);
    }
    for (slug, topic) in &site.topics {
        page(Kind::Topic, slug, &|lang| topic.texts.contains_key(lang) && answers.topic(slug, lang));
    }
    let worded = |id: &str, lang: &Lang| {
        site.programs.get(id).is_some_and(|program| all_worded(site, lang, &program.facts) && answers.program(lang, &program.facts))
    };
    let shown = |id: &str, lang: &Lang| {
        let place = site.jurisdiction(None, Some(id));
        worded(id, lang) && notices_worded(site, lang, place, scope.today) && answers.notices(lang, place, scope.today)
    };
    for id in site.programs.keys() {
        page(Kind::Program, id, &|lang| shown(id, lang));
        page(Kind::Questions, id, &|lang| shown(id, lang));
    }
    if !site.programs.is_empty() {
        page(Kind::Programs, "", &|lang| site.programs.keys().any(|id| shown(id, lang)));
        // A comparison that leaves a program out would not be an honest one.
        page(Kind::Comparison, "", &|lang| site.programs.keys().all(|id| worded(id, lang)));
    }
    if !site.glossary.terms.is_empty() {
        let terms = || site.glossary.terms.iter().flat_map(|term| [&term.term, &term.meaning]);
        page(Kind::Glossary, "", &|lang| terms().all(|words| site.is_worded(lang, words) && answers.words(lang, words)));
    }
    let mut documents = Vec::new();
    let mut add = |planned: Planned| documents.extend(asked_for(site, &scope, planned));
    let public = |kind: Kind, subject: &str, lang: &Lang| Planned {
        kind,
        subject: subject.to_owned(),
        lang: lang.clone(),
        from_records: false,
        consent: None,
        formats: Vec::new(),
    };
    add(public(Kind::Chooser, "", source));
    for ((kind, subject), langs) in &exists {
        langs.iter().for_each(|lang| add(public(*kind, subject, lang)));
    }
    Plan { scope, documents, languages, exists }
}

/// The documents of one record: the person's own in each language wanted, the team's in the language of the record, and a copy
/// for each consent that holds today.
fn of_person(site: &Site, plan: &CarePlan, today: Day, add: &mut dyn FnMut(Planned)) {
    let planned = |kind: Kind, lang: &Lang, consent: Option<Agreed>| Planned {
        kind,
        subject: plan.id.clone(),
        lang: lang.clone(),
        from_records: plan.from_records,
        consent,
        formats: Vec::new(),
    };
    for lang in &plan.languages {
        for kind in [Kind::Handout, Kind::RelapsePlan, Kind::WalletCard, Kind::Diary] {
            add(planned(kind, lang, None));
        }
        if plan.last_visit.is_some_and(|day| day >= today) {
            add(planned(Kind::Visits, lang, None));
        }
    }
    if site.languages.contains(&plan.language) {
        add(planned(Kind::Team, &plan.language, None));
    }
    for agreed in plan.consents.iter().filter(|agreed| agreed.holds_on(today) && site.languages.contains(&agreed.lang)) {
        let kind = match agreed.reader {
            Reader::Support | Reader::PrimaryCare | Reader::Clinic => Kind::Copy,
            Reader::Work | Reader::School => Kind::Letter,
        };
        add(planned(kind, &agreed.lang, Some(agreed.clone())));
    }
}

/// The forms in which a document is made now: those that the site or the command line names, that its kind can have, and
/// that are asked for.
fn formats(site: &Site, scope: &Scope, planned: &Planned) -> Vec<Format> {
    let named = site.config.formats.of(planned.realm());
    let wanted = |format: &Format| {
        let format = if *format == Format::Calendar { Format::Html } else { *format };
        scope.formats.contains(&format) || scope.formats.is_empty() && named.iter().any(|name| name.id() == format.id())
    };
    let lang = (planned.kind != Kind::Chooser).then(|| planned.lang.tag());
    let path = planned.path();
    let possible = planned.kind.formats().iter().filter(|format| **format != Format::Bilingual || has_twin(site, planned));
    possible.copied().filter(|format| wanted(format) && scope.selects_path(lang, &format.path(&path))).collect()
}

/// Whether a document can stand beside the one that it was translated from: the site has to speak that language too.
fn has_twin(site: &Site, planned: &Planned) -> bool {
    let origin = planned.origin(site);
    origin != planned.lang && site.languages.contains(&origin)
}

/// Whether a language has every message of the interface that the source language has, and the notices that every reader of
/// the public site should see.
fn speaks(site: &Site, lang: &Lang, today: Day) -> bool {
    let source = site.catalog(site.source_language());
    let catalog = site.catalog(lang);
    INTERFACE_ROOMS.iter().flat_map(|room| source.room(room)).all(|id| catalog.has(id))
        && site.is_worded(lang, &site.config.name)
        && notices_worded(site, lang, &site.config.jurisdiction, today)
}

/// Whether the notices that stand on the public pages of a place can be said in a language. The source language is never
/// left out for one: there it is an error, told where the words are missing.
fn notices_worded(site: &Site, lang: &Lang, place: &Jurisdiction, today: Day) -> bool {
    let notices = site.notices.of(place, NoticePlace::Public, today);
    let mut all = true;
    notices.into_iter().for_each(|notice| notice.each_words(&mut |words| all &= site.is_worded(lang, words)));
    all || lang == site.source_language()
}

/// Which public words somebody answers for, so that nothing is planned that would have to be withheld.
struct Answers<'a> {
    site: &'a Site,
    standing: &'a Standing,
    /// Whether unsigned words come out all the same, as drafts.
    all: bool,
}

impl Answers<'_> {
    fn words(&self, lang: &Lang, words: &Words) -> bool {
        self.all || self.standing.words(lang, words, self.site.source_language())
    }

    fn topic(&self, slug: &str, lang: &Lang) -> bool {
        self.all || self.standing.topic(slug, lang).is_whole()
    }

    fn program(&self, lang: &Lang, facts: &Facts) -> bool {
        let mut all = true;
        facts.each_words(&mut |words| all &= self.words(lang, words));
        all
    }

    fn notices(&self, lang: &Lang, place: &Jurisdiction, today: Day) -> bool {
        let mut all = true;
        let notices = self.site.notices.of(place, NoticePlace::Public, today);
        notices.into_iter().for_each(|notice| notice.each_words(&mut |words| all &= self.words(lang, words)));
        all
    }

    /// What stands on every page of a language: its messages, the name of the site, crisis lines and notices.
    fn interface(&self, lang: &Lang, today: Day) -> bool {
        let source = self.site.catalog(self.site.source_language());
        let mut messages = INTERFACE_ROOMS.iter().flat_map(|room| source.room(room));
        let mut lines = self.site.crisis_lines.lines.iter();
        self.all
            || lang == self.site.source_language()
            || messages.all(|id| self.standing.message(lang, id))
                && self.words(lang, &self.site.config.name)
                && lines.all(|line| line.each_words().all(|words| self.words(lang, words)))
                && self.notices(lang, &self.site.config.jurisdiction, today)
    }
}

/// Whether everything that a program says can be said in a language.
fn all_worded(site: &Site, lang: &Lang, facts: &Facts) -> bool {
    let mut all = true;
    facts.each_words(&mut |words| all &= site.is_worded(lang, words));
    all
}

impl Plan {
    /// The languages in which a public page exists.
    pub fn languages_of(&self, kind: Kind, subject: &str) -> &[Lang] {
        self.exists.get(&(kind, subject.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Whether a public page exists in a language.
    pub fn has(&self, kind: Kind, subject: &str, lang: &Lang) -> bool {
        self.languages_of(kind, subject).contains(lang)
    }

    /// The path of a public page, if it exists in a language.
    pub fn path_of(&self, kind: Kind, subject: &str, lang: &Lang) -> Option<String> {
        self.has(kind, subject, lang).then(|| path(kind, subject, lang.tag()))
    }

    /// Every public page of the whole site, whether asked for now or not: kind, subject and languages.
    pub fn public_pages(&self) -> impl Iterator<Item = (Kind, &str, &[Lang])> {
        self.exists.iter().map(|((kind, subject), langs)| (*kind, subject.as_str(), langs.as_slice()))
    }

    /// Paths that two documents of the plan would share, each once.
    pub fn twins(&self) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let paths = self.documents.iter().map(|planned| (planned.realm(), planned.path().to_lowercase()));
        paths.filter(|key| !seen.insert(key.clone())).map(|(_, path)| path).collect()
    }
}
