//! Which documents a run makes: kind, subject, language, realm and path, without a word of them.
//!
//! Not for what they say. A document that lacks a word of its language is not planned if it is
//! public (so that nothing links to it), and is withheld by name if it is private.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    demands::Demands,
    planned::{Planned, path},
    scope::Scope,
    withhold::WithholdReason,
};
use crate::{
    document::DocumentKind,
    lang::Lang,
    output_format::OutputFormat,
    review::SignOffStatus,
    site::{
        Site,
        care_plan::{CarePlan, ConsentSummary},
        checked_text::{Day, Reader},
        config::UnsignedPolicy,
    },
};

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
    pub(super) exists: Exists,
}

/// Public pages with the languages in which each exists.
type Exists = BTreeMap<(DocumentKind, String), Vec<Lang>>;

/// Lists the documents of a run.
pub fn plan(site: &Site, standing: &SignOffStatus, scope: Scope) -> Plan {
    with_people(site, plan_public(site, standing, scope))
}

/// The public pages of the scope that are not planned, each with everything that keeps it from
/// being planned.
pub fn unplanned(
    site: &Site,
    standing: &SignOffStatus,
    plan: &Plan,
) -> Vec<(Planned, BTreeSet<WithholdReason>)> {
    let demands = Demands {
        site,
        standing,
        today: plan.scope.today,
        signed: site.config.unsigned.public == UnsignedPolicy::Withhold,
    };
    let mut out = Vec::new();
    for (kind, subject) in possible(site) {
        let without = site.languages.iter().filter(|lang| !plan.has(kind, &subject, lang));
        let pages =
            without.filter_map(|lang| asked_for(site, &plan.scope, public(kind, &subject, lang)));
        out.extend(pages.map(|planned| {
            let lacks = demands.of(planned.kind, &planned.subject, &planned.lang);
            (planned, lacks)
        }));
    }
    out
}

/// Lists the public documents of a run.
pub fn plan_public(site: &Site, standing: &SignOffStatus, scope: Scope) -> Plan {
    plan_with(site, standing, scope, site.config.unsigned.public == UnsignedPolicy::Draft)
}

fn with_people(site: &Site, mut plan: Plan) -> Plan {
    let people = site.care_plans.values().flat_map(|record| of_record(site, record, &plan.scope));
    plan.documents.extend(people.collect::<Vec<_>>());
    plan
}

/// Lists the documents of one record, as far as they are asked for.
pub fn of_record(site: &Site, record: &CarePlan, scope: &Scope) -> Vec<Planned> {
    let mut documents = Vec::new();
    of_person(site, record, scope.today, &mut |planned| {
        documents.extend(asked_for(site, scope, planned))
    });
    documents
}

/// The document with the forms that are asked for, if there are any.
fn asked_for(site: &Site, scope: &Scope, mut planned: Planned) -> Option<Planned> {
    planned.formats = formats(site, scope, &planned);
    (!planned.formats.is_empty()).then_some(planned)
}

fn plan_with(site: &Site, standing: &SignOffStatus, scope: Scope, all: bool) -> Plan {
    let demands = Demands { site, standing, today: scope.today, signed: !all };
    let languages: Vec<Lang> =
        site.languages.iter().filter(|lang| demands.opens(lang)).cloned().collect();
    let exists: Exists = possible(site)
        .into_iter()
        .map(|(kind, subject)| {
            let langs = languages
                .iter()
                .filter(|lang| demands.allows(kind, &subject, lang))
                .cloned()
                .collect();
            ((kind, subject), langs)
        })
        .collect();
    let documents = public_documents(site, &scope, &exists);
    Plan { scope, documents, languages, exists }
}

/// Every public page that a language of the site can have, if all its words are there.
fn possible(site: &Site) -> Vec<(DocumentKind, String)> {
    let one = |kind: DocumentKind| (kind, String::new());
    let mut pages =
        vec![one(DocumentKind::Front), one(DocumentKind::Topics), one(DocumentKind::NotFound)];
    pages.extend(site.topics.keys().map(|slug| (DocumentKind::Topic, slug.clone())));
    for id in site.programs.keys() {
        pages.extend([(DocumentKind::Program, id.clone()), (DocumentKind::Questions, id.clone())]);
    }
    if !site.programs.is_empty() {
        pages.extend([one(DocumentKind::Programs), one(DocumentKind::Comparison)]);
    }
    if !site.glossary.terms.is_empty() {
        pages.push(one(DocumentKind::Glossary));
    }
    pages
}

fn public(kind: DocumentKind, subject: &str, lang: &Lang) -> Planned {
    Planned {
        kind,
        subject: subject.to_owned(),
        lang: lang.clone(),
        from_records: false,
        consent: None,
        formats: Vec::new(),
    }
}

/// The public pages that exist, as far as they are asked for, with the page on which people choose
/// a language.
fn public_documents(site: &Site, scope: &Scope, exists: &Exists) -> Vec<Planned> {
    let chooser = std::iter::once(public(DocumentKind::Chooser, "", site.source_language()));
    let pages = exists
        .iter()
        .flat_map(|((kind, subject), langs)| langs.iter().map(|lang| public(*kind, subject, lang)));
    chooser.chain(pages).filter_map(|planned| asked_for(site, scope, planned)).collect()
}

/// The documents of one record: the person's own in each language wanted, the team's in the
/// language of the record, and a copy for each consent that holds today.
fn of_person(site: &Site, plan: &CarePlan, today: Day, add: &mut dyn FnMut(Planned)) {
    let planned = |kind: DocumentKind, lang: &Lang, consent: Option<ConsentSummary>| Planned {
        kind,
        subject: plan.id.clone(),
        lang: lang.clone(),
        from_records: plan.from_records,
        consent,
        formats: Vec::new(),
    };
    for lang in &plan.languages {
        for kind in [
            DocumentKind::Handout,
            DocumentKind::RelapsePlan,
            DocumentKind::WalletCard,
            DocumentKind::Diary,
        ] {
            add(planned(kind, lang, None));
        }
        if plan.latest_appointment.is_some_and(|day| day >= today) {
            add(planned(DocumentKind::Visits, lang, None));
        }
    }
    if site.languages.contains(&plan.language) {
        add(planned(DocumentKind::Team, &plan.language, None));
    }
    for agreed in plan
        .consents
        .iter()
        .filter(|agreed| agreed.is_valid_on(today) && site.languages.contains(&agreed.lang))
    {
        let kind = match agreed.reader {
            Reader::Support | Reader::PrimaryCare | Reader::Clinic => DocumentKind::Copy,
            Reader::Work | Reader::School => DocumentKind::Letter,
        };
        add(planned(kind, &agreed.lang, Some(agreed.clone())));
    }
}

/// The forms in which a document is made now: those that the site or the command line names, that
/// its kind can have, and that are asked for.
fn formats(site: &Site, scope: &Scope, planned: &Planned) -> Vec<OutputFormat> {
    let named = site.config.formats.for_realm(planned.realm());
    let wanted = |format: &OutputFormat| {
        let format = if *format == OutputFormat::Calendar { OutputFormat::Html } else { *format };
        scope.formats.contains(&format)
            || scope.formats.is_empty() && named.iter().any(|name| name.id() == format.id())
    };
    let lang = (planned.kind != DocumentKind::Chooser).then(|| planned.lang.tag());
    let path = planned.path();
    let possible = planned
        .kind
        .formats()
        .iter()
        .filter(|format| **format != OutputFormat::Bilingual || has_source_side(site, planned));
    possible
        .copied()
        .filter(|format| wanted(format) && scope.selects_path(lang, &format.path(&path)))
        .collect()
}

/// Whether a document can stand beside the one that it was translated from: the site has to speak
/// that language too.
fn has_source_side(site: &Site, planned: &Planned) -> bool {
    let origin = planned.origin(site);
    origin != planned.lang && site.languages.contains(&origin)
}

impl Plan {
    /// The same with one more public page, and with the pages that come with every language: what a
    /// page would link to.
    pub(super) fn with_page(&self, site: &Site, planned: &Planned) -> Self {
        let mut plan = Self {
            scope: self.scope.clone(),
            documents: Vec::new(),
            languages: self.languages.clone(),
            exists: self.exists.clone(),
        };
        let order = |lang: &Lang| site.languages.iter().position(|known| known == lang);
        let add = |langs: &mut Vec<Lang>| {
            if !langs.contains(&planned.lang) {
                langs.push(planned.lang.clone());
                langs.sort_by_key(order);
            }
        };
        add(&mut plan.languages);
        for (kind, subject) in [
            (DocumentKind::Front, ""),
            (DocumentKind::Topics, ""),
            (DocumentKind::NotFound, ""),
            (planned.kind, planned.subject.as_str()),
        ] {
            add(plan.exists.entry((kind, subject.to_owned())).or_default());
        }
        plan
    }

    /// The languages in which a public page exists.
    pub fn languages_of(&self, kind: DocumentKind, subject: &str) -> &[Lang] {
        self.exists.get(&(kind, subject.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Whether a public page exists in a language.
    pub fn has(&self, kind: DocumentKind, subject: &str, lang: &Lang) -> bool {
        self.languages_of(kind, subject).contains(lang)
    }

    /// The path of a public page, if it exists in a language.
    pub fn path_of(&self, kind: DocumentKind, subject: &str, lang: &Lang) -> Option<String> {
        self.has(kind, subject, lang).then(|| path(kind, subject, lang.tag()))
    }

    /// Every public page of the whole site, whether asked for now or not: kind, subject and
    /// languages.
    pub fn public_pages(&self) -> impl Iterator<Item = (DocumentKind, &str, &[Lang])> {
        self.exists
            .iter()
            .map(|((kind, subject), langs)| (*kind, subject.as_str(), langs.as_slice()))
    }

    /// Paths that two documents of the plan would share, each once.
    pub fn collisions(&self) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let paths =
            self.documents.iter().map(|planned| (planned.realm(), planned.path().to_lowercase()));
        paths.filter(|key| !seen.insert(key.clone())).map(|(_, path)| path).collect()
    }
}
