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

mod files;
mod locate;
mod markup;
mod people;
mod tell;
mod texts;

use std::{borrow::Cow, collections::BTreeSet};

use crate::{
    diag::{Diagnostic, FileId},
    document::Document,
    lang::Lang,
    privacy::{Trace, WatchList, WatchedField, words},
    review::ReviewUnit,
    site::Site,
    source::Sources,
};

/// The part of the site that a leak blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Holds {
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
    holds: Holds,
    /// Whether it is free text, which may turn out to be vocabulary of a file that could not be
    /// read.
    is_doubtful: bool,
    /// The review unit that contains it, such as `topics/sleep`; `None` if it may be on every
    /// review page.
    unit: Option<String>,
}

/// Identifies the cause of a leak, so that it is reported only once: the file, the record, the kind
/// of trace and, for free text, the field.
type Cause = (FileId, u32, Trace, usize);

/// Returns the cause for a hit on a watched field in a file.
fn cause(file: FileId, watch: &WatchList, number: usize) -> Cause {
    let WatchedField { owner, trace, .. } = watch.field(number);
    (file, *owner, *trace, if trace.is_identifier() { 0 } else { number })
}

/// The result of a leak search.
pub struct Leaks {
    watch: WatchList,
    leaks: Vec<Leak>,
    /// Runs of words already found in a source file, whether reported or allowed. A page that shows
    /// them needs no second report.
    judged: BTreeSet<u64>,
    /// Whether a file could not be read whose text would show that free text is vocabulary.
    vocabulary_gone: bool,
}

impl Leaks {
    /// Searches the public files of a site and the texts of all its languages.
    pub fn search(site: &Site, sources: &Sources, units: &[(Lang, Vec<ReviewUnit>)]) -> Self {
        let mut leaks = Self {
            watch: people::watch_list(site),
            leaks: Vec::new(),
            judged: BTreeSet::new(),
            vocabulary_gone: site.unread.is_vocabulary_gone(),
        };
        leaks.leaks.extend(tell::unread(&people::unread(site, sources)));
        if leaks.watch.is_empty() {
            return leaks;
        }
        let mut search = Search { site, sources, told: BTreeSet::new() };
        files::identifiers(&mut search, &mut leaks);
        texts::search(&mut search, &mut leaks, units);
        files::free_text(&mut search, &mut leaks);
        leaks.leaks.extend(tell::answers(site, sources));
        leaks
    }

    /// Iterates over the diagnostics of leaks that block the whole public site.
    pub fn of_site(&self) -> impl Iterator<Item = &Diagnostic> {
        self.certain().filter(|leak| leak.holds == Holds::Site).map(|leak| &leak.diagnostic)
    }

    /// Iterates over the diagnostics of leaks that block a page, or only review pages and exports.
    pub fn of_pages(&self) -> impl Iterator<Item = &Diagnostic> {
        self.certain().filter(|leak| leak.holds != Holds::Site).map(|leak| &leak.diagnostic)
    }

    /// Returns whether a unit contains free text that may be vocabulary of a file that could not be
    /// read. The unit stays blocked, but the error to report is the unreadable file.
    pub fn is_doubtful(&self, unit: &str, lang: &Lang) -> bool {
        self.vocabulary_gone && self.concerning(unit, lang).any(|leak| leak.is_doubtful)
    }

    fn certain(&self) -> impl Iterator<Item = &Leak> {
        self.leaks.iter().filter(|leak| !(leak.is_doubtful && self.vocabulary_gone))
    }

    /// Returns whether the page of a unit, such as `topics/sleep`, is blocked in a language.
    pub fn holds_page(&self, unit: &str, lang: &Lang) -> bool {
        self.leaks.iter().any(|leak| match &leak.holds {
            Holds::Page(of) => {
                leak.unit.as_deref() == Some(unit) && of.as_ref().is_none_or(|of| of == lang)
            }
            Holds::Site | Holds::Review => false,
        })
    }

    /// Iterates over the diagnostics of leaks that keep a unit out of review pages, kits and
    /// exports.
    pub fn of_unit<'a>(
        &'a self,
        unit: &'a str,
        lang: &'a Lang,
    ) -> impl Iterator<Item = &'a Diagnostic> {
        self.concerning(unit, lang)
            .filter(|leak| !(leak.is_doubtful && self.vocabulary_gone))
            .map(|leak| &leak.diagnostic)
    }

    fn concerning<'a>(&'a self, unit: &'a str, lang: &'a Lang) -> impl Iterator<Item = &'a Leak> {
        let concerns = move |leak: &&Leak| {
            let language = match &leak.holds {
                Holds::Page(Some(of)) => of == lang,
                Holds::Page(None) | Holds::Site | Holds::Review => true,
            };
            language
                && leak.diagnostic.severity == crate::diag::Severity::Error
                && leak.unit.as_deref().is_none_or(|known| known == unit)
        };
        self.leaks.iter().filter(concerns)
    }

    /// Returns whether a unit is kept out of review pages, kits and exports.
    pub fn holds_unit(&self, unit: &str, lang: &Lang) -> bool {
        self.concerning(unit, lang).next().is_some()
    }

    /// Returns whether any leak blocks less than the whole site: a page, or review pages and
    /// exports.
    pub fn holds_any_page(&self) -> bool {
        self.leaks.iter().any(|leak| leak.holds != Holds::Site)
    }

    /// Returns the review units of a language without those that must not be shown.
    pub fn clean_units<'u>(&self, units: &'u [ReviewUnit], lang: &Lang) -> Cow<'u, [ReviewUnit]> {
        let is_clean = |unit: &&ReviewUnit| !self.holds_unit(&unit.name, lang);
        if units.iter().all(|unit| is_clean(&unit)) {
            return Cow::Borrowed(units);
        }
        Cow::Owned(units.iter().filter(is_clean).cloned().collect())
    }

    /// Returns the watched field that appears in a public document but in no single source file,
    /// such as a name formed by two adjacent fields. Birth dates are not searched for here, because
    /// a page shows dates of its own; dates that people write are found in the source files.
    pub fn in_document(&self, document: &Document) -> Option<&WatchedField> {
        if self.watch.is_empty() {
            return None;
        }
        let mut found = None;
        let mut look = |text: &str| {
            if found.is_some() {
                return;
            }
            let words = words(text);
            let mut see = |hit: crate::privacy::Hit| {
                if !self.judged.contains(&hit.run)
                    && self.watch.field(hit.field).trace != Trace::BirthDate
                {
                    found.get_or_insert(hit.field);
                }
            };
            self.watch.identifiers(&words, &mut see);
            self.watch.free_text(&words, &mut see);
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
struct Search<'a> {
    site: &'a Site,
    sources: &'a Sources,
    /// The causes that were already reported.
    told: BTreeSet<Cause>,
}
