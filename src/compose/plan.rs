//! Plans which documents a run makes: kind, subject, language, realm and path, without their words.
//!
//! If a text of a document is missing in its language, a public document is not planned, so that
//! nothing links to it; a private one is planned and then withheld.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    planned::{Planned, public_path},
    scope::Scope,
};
use crate::{
    document::DocumentKind,
    lang::Lang,
    output_format::OutputFormat,
    site::{
        Site,
        care_plan::{CarePlan, ConsentSummary},
        checked_text::{Day, Reader},
    },
};

/// The documents of a run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What the run makes.
    pub scope: Scope,
    /// The documents to make in this run: public ones first.
    pub documents: Vec<Planned>,
    /// The languages that have public pages.
    pub languages: Vec<Lang>,
    /// For each public page, the languages in which it exists, whether in scope or not.
    pub(super) exists: Exists,
}

/// Public pages with the languages in which each exists.
pub(super) type Exists = BTreeMap<(DocumentKind, String), Vec<Lang>>;

/// Lists the documents of one record that are in scope.
pub fn record_documents(site: &Site, record: &CarePlan, scope: &Scope) -> Vec<Planned> {
    possible_record_documents(site, record, scope.today)
        .into_iter()
        .filter_map(|planned| in_scope(site, scope, planned))
        .collect()
}

/// Returns a document with its output formats in scope, if there are any.
pub(super) fn in_scope(site: &Site, scope: &Scope, mut planned: Planned) -> Option<Planned> {
    planned.formats = formats(site, scope, &planned);
    (!planned.formats.is_empty()).then_some(planned)
}

/// Returns every public page that a language can have if none of its texts is missing.
pub(super) fn possible_public_pages(site: &Site) -> Vec<(DocumentKind, String)> {
    let single_page = |kind: DocumentKind| (kind, String::new());
    let mut pages = vec![
        single_page(DocumentKind::Home),
        single_page(DocumentKind::Topics),
        single_page(DocumentKind::Search),
        single_page(DocumentKind::NotFound),
    ];
    pages.extend(site.topics.keys().map(|slug| (DocumentKind::Topic, slug.clone())));
    for id in site.programs.keys() {
        pages.extend([(DocumentKind::Program, id.clone()), (DocumentKind::Questions, id.clone())]);
    }
    if !site.programs.is_empty() {
        pages.extend([single_page(DocumentKind::Programs), single_page(DocumentKind::Comparison)]);
    }
    if !site.glossary.terms.is_empty() {
        pages.push(single_page(DocumentKind::Glossary));
    }
    pages
}

pub(super) fn public_page(kind: DocumentKind, subject: &str, lang: &Lang) -> Planned {
    Planned {
        kind,
        subject: subject.to_owned(),
        lang: lang.clone(),
        from_records: false,
        consent: None,
        formats: Vec::new(),
    }
}

/// Returns the public pages that exist and are in scope, and the page on which people choose a
/// language.
pub(super) fn public_documents(site: &Site, scope: &Scope, exists: &Exists) -> Vec<Planned> {
    let chooser = std::iter::once(public_page(DocumentKind::Chooser, "", site.source_language()));
    let pages = exists.iter().flat_map(|((kind, subject), langs)| {
        langs.iter().map(|lang| public_page(*kind, subject, lang))
    });
    chooser.chain(pages).filter_map(|planned| in_scope(site, scope, planned)).collect()
}

/// Returns the documents that one record can have: the patient's own in each language of the
/// patient, the team's in the language of the record, and a copy for each consent that is valid
/// today.
fn possible_record_documents(site: &Site, plan: &CarePlan, today: Day) -> Vec<Planned> {
    let mut documents = Vec::new();
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
            documents.push(planned(kind, lang, None));
        }
        if plan.has_coming_visits(today) {
            documents.push(planned(DocumentKind::Visits, lang, None));
        }
    }
    if site.languages.contains(&plan.language) {
        documents.push(planned(DocumentKind::Team, &plan.language, None));
    }
    for consent in plan
        .consents
        .iter()
        .filter(|consent| consent.is_valid_on(today) && site.languages.contains(&consent.lang))
    {
        let kind = match consent.reader {
            Reader::Support | Reader::PrimaryCare | Reader::Clinic => DocumentKind::Copy,
            Reader::Work | Reader::School => DocumentKind::Letter,
        };
        documents.push(planned(kind, &consent.lang, Some(consent.clone())));
    }
    documents
}

/// Returns the output formats to make of a document: those that its kind can have, that the command
/// line or else the site names, and whose paths are in scope.
fn formats(site: &Site, scope: &Scope, planned: &Planned) -> Vec<OutputFormat> {
    let site_formats = site.config.formats.for_realm(planned.realm());
    let is_wanted = |format: &OutputFormat| {
        let comes_with_html = matches!(format, OutputFormat::Calendar | OutputFormat::SearchWords);
        let format = if comes_with_html { OutputFormat::Html } else { *format };
        scope.formats.contains(&format)
            || scope.formats.is_empty() && site_formats.iter().any(|name| name.id() == format.id())
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
        .filter(|format| is_wanted(format) && scope.selects_path(lang, &format.path(&path)))
        .collect()
}

/// Returns whether a document has a source side for a bilingual print. The site must have the
/// language that the document was translated from.
fn has_source_side(site: &Site, planned: &Planned) -> bool {
    let source_lang = planned.source_language(site);
    source_lang != planned.lang && site.languages.contains(&source_lang)
}

impl Plan {
    /// Returns whether the run makes documents of a kind; a run without limits may make any.
    pub fn makes(&self, kind: DocumentKind) -> bool {
        self.scope.is_whole() || self.documents.iter().any(|planned| planned.kind == kind)
    }

    /// Returns the plan with one more public page, and with the pages that every language has. The
    /// page can then be composed with the links that it would have.
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
            (DocumentKind::Home, ""),
            (DocumentKind::Topics, ""),
            (DocumentKind::Search, ""),
            (DocumentKind::NotFound, ""),
            (planned.kind, planned.subject.as_str()),
        ] {
            add(plan.exists.entry((kind, subject.to_owned())).or_default());
        }
        plan
    }

    /// Returns the languages in which a public page exists.
    pub fn languages_of(&self, kind: DocumentKind, subject: &str) -> &[Lang] {
        self.exists.get(&(kind, subject.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Returns the plan without the public pages of a language.
    pub(super) fn without_language(&self, lang: &Lang) -> Self {
        let others =
            |langs: &[Lang]| langs.iter().filter(|other| *other != lang).cloned().collect();
        Self {
            scope: self.scope.clone(),
            documents: Vec::new(),
            languages: others(&self.languages),
            exists: self.exists.iter().map(|(page, langs)| (page.clone(), others(langs))).collect(),
        }
    }

    /// Returns whether a public page exists in a language.
    pub fn has(&self, kind: DocumentKind, subject: &str, lang: &Lang) -> bool {
        self.languages_of(kind, subject).contains(lang)
    }

    /// Returns the path of a public page, if it exists in a language.
    pub fn path_of(&self, kind: DocumentKind, subject: &str, lang: &Lang) -> Option<String> {
        self.has(kind, subject, lang).then(|| public_path(kind, subject, lang.tag()))
    }

    /// Returns every public page of the site, whether in scope or not: kind, subject and languages.
    pub fn public_pages(&self) -> impl Iterator<Item = (DocumentKind, &str, &[Lang])> {
        self.exists
            .iter()
            .map(|((kind, subject), langs)| (*kind, subject.as_str(), langs.as_slice()))
    }

    /// Returns the paths that two documents of the plan would share, without duplicates.
    pub fn collisions(&self) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let paths =
            self.documents.iter().map(|planned| (planned.realm(), planned.path().to_lowercase()));
        paths.filter(|key| !seen.insert(key.clone())).map(|(_, path)| path).collect()
    }
}
