//! Which documents a run makes: kind, subject, language, realm and path, without a word of them.
//!
//! Not for what they say. A document that lacks a word of its language is not planned if it is public
//! (so that nothing links to it), and is withheld by name if it is private.

use std::collections::{BTreeMap, BTreeSet};

use globset::GlobSet;

use crate::{
    document::Kind,
    lang::Lang,
    privacy::Realm,
    site::{INTERFACE_ROOMS, Site, config::Gate, kinds::Day, program::Facts, words::Words},
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
}

impl Scope {
    /// Everything, as of a day.
    pub fn all(today: Day) -> Self {
        Self { today, langs: Vec::new(), only: None }
    }

    /// Whether a path of a language is asked for.
    pub fn selects(&self, lang: Option<&str>, path: &str) -> bool {
        let lang = self.langs.is_empty() || lang.is_some_and(|lang| self.langs.iter().any(|wanted| wanted.tag() == lang));
        lang && self.only.as_ref().is_none_or(|globs| globs.is_match(path))
    }

    /// Whether everything is asked for.
    pub fn is_whole(&self) -> bool {
        self.langs.is_empty() && self.only.is_none()
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
            Kind::Handout | Kind::RelapsePlan => format!("{subject}/{}", kind.id()),
            _ => kind.id().to_owned(),
        }
    }

    /// Where its web page goes.
    pub fn path(&self) -> String {
        path(self.kind, &self.subject, self.lang.tag())
    }
}

fn realm(kind: Kind) -> Realm {
    match kind {
        Kind::Handout | Kind::RelapsePlan => Realm::Private,
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
        Kind::Comparison => format!("{lang}/compare/index.html"),
        Kind::Glossary => format!("{lang}/glossary/index.html"),
        Kind::NotFound => format!("{lang}/404.html"),
        Kind::Handout | Kind::RelapsePlan => format!("{subject}/{lang}/{}.html", kind.id()),
    }
}

/// The documents of a run.
#[derive(Debug)]
pub struct Plan {
    /// What is asked for.
    pub scope: Scope,
    /// The documents to make now, in order: public ones first.
    pub documents: Vec<Planned>,
    /// Languages that have pages.
    pub languages: Vec<Lang>,
    /// For each public page, the languages in which it exists, whether asked for now or not.
    exists: BTreeMap<(Kind, String), Vec<Lang>>,
}

/// Lists the documents of a run.
pub fn plan(site: &Site, scope: Scope) -> Plan {
    let source = site.source_language();
    let gate = site.config.unsigned.public;
    let open = |lang: &Lang| lang == source || gate == Gate::Draft;
    let languages: Vec<Lang> = site.languages.iter().filter(|lang| open(lang) && speaks(site, lang)).cloned().collect();
    let mut exists: BTreeMap<(Kind, String), Vec<Lang>> = BTreeMap::new();
    let mut page = |kind: Kind, subject: &str, there: &dyn Fn(&Lang) -> bool| {
        exists.insert((kind, subject.to_owned()), languages.iter().filter(|lang| there(lang)).cloned().collect());
    };
    for kind in [Kind::Front, Kind::Topics, Kind::NotFound] {
        page(kind, "", &|_| true);
    }
    for (slug, topic) in &site.topics {
        page(Kind::Topic, slug, &|lang| topic.texts.contains_key(lang));
    }
    let worded = |id: &str, lang: &Lang| site.programs.get(id).is_some_and(|program| all_worded(site, lang, &program.facts));
    for id in site.programs.keys() {
        page(Kind::Program, id, &|lang| worded(id, lang));
    }
    if !site.programs.is_empty() {
        page(Kind::Programs, "", &|lang| site.programs.keys().any(|id| worded(id, lang)));
        // A comparison that leaves a program out would not be an honest one.
        page(Kind::Comparison, "", &|lang| site.programs.keys().all(|id| worded(id, lang)));
    }
    if !site.glossary.terms.is_empty() {
        let terms = || site.glossary.terms.iter().flat_map(|term| [&term.term, &term.meaning]);
        page(Kind::Glossary, "", &|lang| terms().all(|words| is_worded(site, lang, words)));
    }
    let mut documents = Vec::new();
    let mut add = |planned: Planned| {
        let lang = (planned.kind != Kind::Chooser).then(|| planned.lang.tag().to_owned());
        if scope.selects(lang.as_deref(), &planned.path()) {
            documents.push(planned);
        }
    };
    add(Planned { kind: Kind::Chooser, subject: String::new(), lang: source.clone(), from_records: false });
    for ((kind, subject), langs) in &exists {
        langs.iter().for_each(|lang| add(Planned { kind: *kind, subject: subject.clone(), lang: lang.clone(), from_records: false }));
    }
    for plan in site.care_plans.values() {
        for lang in &plan.languages {
            for kind in [Kind::Handout, Kind::RelapsePlan] {
                add(Planned { kind, subject: plan.id.clone(), lang: lang.clone(), from_records: plan.from_records });
            }
        }
    }
    Plan { scope, documents, languages, exists }
}

/// Whether a language has every message of the interface that the source language has.
fn speaks(site: &Site, lang: &Lang) -> bool {
    let source = site.catalog(site.source_language());
    let catalog = site.catalog(lang);
    INTERFACE_ROOMS.iter().flat_map(|room| source.room(room)).all(|id| catalog.has(id)) && is_worded(site, lang, &site.config.name)
}

/// Whether words of a public record can be said in a language.
fn is_worded(site: &Site, lang: &Lang, words: &Words) -> bool {
    match words {
        Words::Own(_) => lang.chain().contains(site.source_language()),
        Words::Each(texts, _) => lang.chain().iter().any(|lang| texts.contains_key(lang)),
        Words::Phrase { id, .. } => site.catalog(lang).has(id),
    }
}

/// Whether everything that a program says can be said in a language.
fn all_worded(site: &Site, lang: &Lang, facts: &Facts) -> bool {
    let mut all = true;
    facts.each_words(&mut |words| all &= is_worded(site, lang, words));
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
