//! The [`Rule`] trait and the data that rules may read.

use std::collections::BTreeSet;

use crate::{
    diag::{Report, RuleId},
    document::{Document, DocumentKind},
    lang::Lang,
    leaks::Leaks,
    review::{LockedNames, ReviewUnit, SignOffIndex},
    site::{Site, care_plan::CarePlan, checked_text::Day, config::RuleLevel},
};

/// A check with an id. Each is a unit struct in its own file, which is named after the id.
pub trait Rule: Sync {
    /// Returns the id: kebab-case, equal to the file name, never reused.
    fn id(&self) -> RuleId;
    /// Returns what `careleaf explain` prints: what the rule looks for, why, and how to fix it.
    fn about(&self) -> &'static str;
    /// Returns the level that applies unless the site sets another.
    fn level(&self) -> RuleLevel;
    /// Returns whether a site may lower the level.
    fn may_be_lowered(&self) -> bool {
        true
    }
    /// Returns whether an error of the rule in a record withholds every document of the record.
    /// Otherwise `compose` decides which documents it withholds.
    fn withholds_record(&self) -> bool {
        true
    }
    /// Returns whether diagnostics that the rule reports as warnings stay warnings, although its
    /// level is `error`.
    fn keeps_severity(&self) -> bool {
        false
    }
    /// Checks the site as a whole; runs once.
    fn site(&self, _case: &Case<'_>, _report: &mut Report) {}
    /// Checks one person's record.
    fn record(&self, _case: &Case<'_>, _plan: &CarePlan, _report: &mut Report) {}
    /// Checks one document.
    fn document(&self, _case: &Case<'_>, _document: &Document, _report: &mut Report) {}
}

/// What rules need to know about the documents of a run.
#[derive(Debug)]
pub struct Documents {
    /// The day that counts as today.
    pub today: Day,
    /// Languages that have public pages.
    pub languages: Vec<Lang>,
    /// Each public page: its kind, its subject, and the languages in which it exists.
    pub pages: Vec<(DocumentKind, String, Vec<Lang>)>,
    /// Output paths to which two documents would be written.
    pub collisions: BTreeSet<String>,
}

/// The translations of a site with their sign-offs.
#[derive(Clone, Copy)]
pub struct Reviewed<'a> {
    /// The review units of every language; in the source language each text is its own translation.
    pub units: &'a [(Lang, Vec<ReviewUnit>)],
    /// Names of medicines and instruments, which are the same in every language.
    pub names: &'a LockedNames,
    /// The sign-offs of every ledger.
    pub sign_offs: &'a SignOffIndex,
    /// Private values of records that were found in public files.
    pub leaks: &'a Leaks,
}

impl<'a> Reviewed<'a> {
    /// Iterates over the units of the languages into which the site is translated.
    pub fn translated(self) -> impl Iterator<Item = &'a ReviewUnit> {
        self.units.iter().flat_map(|(_, units)| units).filter(|unit| unit.lang != unit.source_lang)
    }
}

/// What rules may read: the site, its documents and its translations.
pub struct Case<'a> {
    /// The site.
    pub site: &'a Site,
    /// The documents of the run.
    pub documents: &'a Documents,
    /// Its translations with their sign-offs.
    pub reviewed: Reviewed<'a>,
}
