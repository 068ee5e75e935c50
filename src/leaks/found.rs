//! The result of a leak search: what was found, and which pages and units it blocks.

use std::{borrow::Cow, collections::BTreeSet};

use super::{leak::Leak, scope::LeakScope};
use crate::{
    diag::{Diagnostic, Severity},
    document::Document,
    lang::Lang,
    privacy::{TraceKind, WatchHit, WatchList, WatchedField, fold_words},
    review::ReviewUnit,
};

/// The result of a leak search.
pub struct Leaks {
    pub(super) watch: WatchList,
    pub(super) leaks: Vec<Leak>,
    /// Runs of words already found in a source file, whether reported or allowed. A page that shows
    /// them needs no second report.
    pub(super) judged_runs: BTreeSet<u64>,
    /// Whether a file could not be read whose text would show that free text is vocabulary.
    pub(super) is_vocabulary_incomplete: bool,
}

impl Leaks {
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
            LeakScope::Page(only_lang) => {
                leak.unit.as_deref() == Some(unit)
                    && only_lang.as_ref().is_none_or(|only_lang| only_lang == lang)
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
        let is_in_unit = move |leak: &&Leak| {
            let is_in_language = match &leak.scope {
                LeakScope::Page(Some(only_lang)) => only_lang == lang,
                LeakScope::Page(None) | LeakScope::Site | LeakScope::Review => true,
            };
            is_in_language
                && leak.diagnostic.severity == Severity::Error
                && leak.unit.as_deref().is_none_or(|known| known == unit)
        };
        self.leaks.iter().filter(is_in_unit)
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
        let mut search = |text: &str| {
            if found.is_some() {
                return;
            }
            let words = fold_words(text);
            let mut see = |hit: WatchHit| {
                if !self.judged_runs.contains(&hit.hash)
                    && self.watch.field(hit.field).trace != TraceKind::BirthDate
                {
                    found.get_or_insert(hit.field);
                }
            };
            self.watch.search_identifiers(&words, &mut see);
            self.watch.search_free_text(&words, &mut see);
        };
        document.view.each_text(&mut search);
        if let Some(source_side) = &document.source_side {
            source_side.view.each_text(&mut search);
        }
        search(&document.path);
        found.map(|field| self.watch.field(field))
    }
}
