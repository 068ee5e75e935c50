//! The leak search: finds private values of records in everything that the site may publish or send
//! to reviewers and translators.
//!
//! 1. `people` builds a watch list from the records.
//! 2. `files` searches the raw text of every public file for values that identify a person.
//! 3. `texts` searches every text for free text of a record, and decides what is vocabulary.
//! 4. `tell` reports what kind of value was found, where, and what to do, without repeating it.
//!
//! A value that identifies a person (full name, date of birth, record number, contact details)
//! blocks the whole public site, whatever file it is in. Free text blocks the page it is on; a
//! `not_private` entry in the record allows it. A record that cannot be read in full blocks the
//! whole public site too, because its values cannot be searched for.

mod diagnostics;
mod files;
mod locate;
mod markup;
mod records;
mod texts;

use std::{borrow::Cow, collections::BTreeSet};

use crate::{
    diag::{Diagnostic, FileId},
    document::Document,
    lang::Lang,
    privacy::{TraceKind, WatchList, WatchedField, fold_words},
    review::ReviewUnit,
    site::Site,
    source::Sources,
};

/// The part of the site that a leak blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
enum LeakScope {
    /// The whole public site.
    Site,
    /// The page of one topic, program or glossary, in one language or in all.
    Page(Option<Lang>),
    /// Nothing public: the text appears only in private documents, review pages and exports.
    Review,
}

/// A private value found in a public file, or a problem with the search.
struct Leak {
    diagnostic: Diagnostic,
    scope: LeakScope,
    /// Whether it is free text, which may turn out to be vocabulary of a file that could not be
    /// read.
    may_be_vocabulary: bool,
    /// The review unit that contains it, such as `topics/sleep`; `None` if it may be on every
    /// review page.
    unit: Option<String>,
}

/// Identifies the cause of a leak, so that it is reported only once: the file, the record, the kind
/// of trace and, for free text, the field.
type LeakCause = (FileId, u32, TraceKind, usize);

/// Returns the cause for a hit on a watched field in a file.
fn leak_cause(file: FileId, watch: &WatchList, number: usize) -> LeakCause {
    let WatchedField { owner, trace, .. } = watch.field(number);
    (file, *owner, *trace, if trace.is_identifier() { 0 } else { number })
}

/// The result of a leak search.
pub struct Leaks {
    watch: WatchList,
    leaks: Vec<Leak>,
    /// Runs of words already found in a source file, whether reported or allowed. A page that shows
    /// them needs no second report.
    judged_runs: BTreeSet<u64>,
    /// Whether a file could not be read whose text would show that free text is vocabulary.
    is_vocabulary_incomplete: bool,
}

impl Leaks {
    /// Searches the public files of a site and the texts of all its languages.
    pub fn search(site: &Site, sources: &Sources, units: &[(Lang, Vec<ReviewUnit>)]) -> Self {
        let mut leaks = Self {
            watch: records::watch_list(site),
            leaks: Vec::new(),
            judged_runs: BTreeSet::new(),
            is_vocabulary_incomplete: site.unread.is_vocabulary_missing(),
        };
        leaks
            .leaks
            .extend(diagnostics::unread_records_leak(&records::unread_records(site, sources)));
        if leaks.watch.is_empty() {
            return leaks;
        }
        let mut search = LeakSearch { site, sources, reported: BTreeSet::new() };
        files::search_identifiers(&mut search, &mut leaks);
        texts::search_texts(&mut search, &mut leaks, units);
        files::search_free_text(&mut search, &mut leaks);
        leaks.leaks.extend(diagnostics::not_private_leaks(site, sources));
        leaks
    }

    /// Iterates over the diagnostics of leaks that block the whole public site.
    pub fn site_diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.confirmed().filter(|leak| leak.scope == LeakScope::Site).map(|leak| &leak.diagnostic)
    }

    /// Iterates over the diagnostics of leaks that block a page, or only review pages and exports.
    pub fn page_diagnostics(&self) -> impl Iterator<Item = &Diagnostic> {
        self.confirmed().filter(|leak| leak.scope != LeakScope::Site).map(|leak| &leak.diagnostic)
    }

    /// Returns whether a unit contains free text that may be vocabulary of a file that could not be
    /// read. The unit stays blocked, but the error to report is the unreadable file.
    pub fn has_doubtful_text(&self, unit: &str, lang: &Lang) -> bool {
        self.is_vocabulary_incomplete
            && self.unit_leaks(unit, lang).any(|leak| leak.may_be_vocabulary)
    }

    fn confirmed(&self) -> impl Iterator<Item = &Leak> {
        self.leaks.iter().filter(|leak| !(leak.may_be_vocabulary && self.is_vocabulary_incomplete))
    }

    /// Returns whether the page of a unit, such as `topics/sleep`, is blocked in a language.
    pub fn blocks_page(&self, unit: &str, lang: &Lang) -> bool {
        self.leaks.iter().any(|leak| match &leak.scope {
            LeakScope::Page(of) => {
                leak.unit.as_deref() == Some(unit)
                    && of.as_ref().is_none_or(|lang_of_leak| lang_of_leak == lang)
            }
            LeakScope::Site | LeakScope::Review => false,
        })
    }

    /// Iterates over the diagnostics of leaks that keep a unit out of review pages, kits and
    /// exports.
    pub fn unit_diagnostics<'a>(
        &'a self,
        unit: &'a str,
        lang: &'a Lang,
    ) -> impl Iterator<Item = &'a Diagnostic> {
        self.unit_leaks(unit, lang)
            .filter(|leak| !(leak.may_be_vocabulary && self.is_vocabulary_incomplete))
            .map(|leak| &leak.diagnostic)
    }

    fn unit_leaks<'a>(&'a self, unit: &'a str, lang: &'a Lang) -> impl Iterator<Item = &'a Leak> {
        let concerns = move |leak: &&Leak| {
            let language = match &leak.scope {
                LeakScope::Page(Some(of)) => of == lang,
                LeakScope::Page(None) | LeakScope::Site | LeakScope::Review => true,
            };
            language
                && leak.diagnostic.severity == crate::diag::Severity::Error
                && leak.unit.as_deref().is_none_or(|known| known == unit)
        };
        self.leaks.iter().filter(concerns)
    }

    /// Returns whether a unit is kept out of review pages, kits and exports.
    pub fn blocks_unit(&self, unit: &str, lang: &Lang) -> bool {
        self.unit_leaks(unit, lang).next().is_some()
    }

    /// Returns whether any leak blocks less than the whole site: a page, or review pages and
    /// exports.
    pub fn blocks_part_of_site(&self) -> bool {
        self.leaks.iter().any(|leak| leak.scope != LeakScope::Site)
    }

    /// Returns the review units of a language without those that must not be shown.
    pub fn clean_units<'u>(&self, units: &'u [ReviewUnit], lang: &Lang) -> Cow<'u, [ReviewUnit]> {
        let is_clean = |unit: &&ReviewUnit| !self.blocks_unit(&unit.name, lang);
        if units.iter().all(|unit| is_clean(&unit)) {
            return Cow::Borrowed(units);
        }
        Cow::Owned(units.iter().filter(is_clean).cloned().collect())
    }

    /// Returns the watched field that appears in a public document but in no single source file,
    /// such as a name formed by two adjacent fields. Birth dates are not searched for here, because
    /// a page shows dates of its own; dates that people write are found in the source files.
    pub fn find_in_document(&self, document: &Document) -> Option<&WatchedField> {
        if self.watch.is_empty() {
            return None;
        }
        let mut found = None;
        let mut look = |text: &str| {
            if found.is_some() {
                return;
            }
            let words = fold_words(text);
            let mut see = |hit: crate::privacy::WatchHit| {
                if !self.judged_runs.contains(&hit.hash)
                    && self.watch.field(hit.field).trace != TraceKind::BirthDate
                {
                    found.get_or_insert(hit.field);
                }
            };
            self.watch.search_identifiers(&words, &mut see);
            self.watch.search_free_text(&words, &mut see);
        };
        document.view.each_text(&mut look);
        if let Some(source_side) = &document.source_side {
            source_side.view.each_text(&mut look);
        }
        look(&document.path);
        found.map(|field| self.watch.field(field))
    }
}

/// The inputs and state that every part of a search shares.
struct LeakSearch<'a> {
    site: &'a Site,
    sources: &'a Sources,
    /// The causes that were already reported.
    reported: BTreeSet<LeakCause>,
}
