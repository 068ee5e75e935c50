//! What a rule is and what it may look at.
//!
//! Not for any one rule.

use std::collections::BTreeSet;

use crate::{
    diag::{Report, RuleId},
    document::{Document, Kind},
    lang::Lang,
    leaks::Leaks,
    review::{Book, Names, Unit},
    site::{Site, care_plan::CarePlan, config::Level, kinds::Day},
};

/// One rule. A unit struct in a file of its own, named as its id.
pub trait Rule: Sync {
    /// Kebab-case, equal to the file name, never reused.
    fn id(&self) -> RuleId;
    /// What it looks for, why, and how to mend it.
    fn about(&self) -> &'static str;
    /// Its level if the site says nothing.
    fn level(&self) -> Level;
    /// Whether a site may lower it.
    fn may_be_lowered(&self) -> bool {
        true
    }
    /// Looks at the site, once.
    fn site(&self, _case: &Case<'_>, _report: &mut Report) {}
    /// Looks at one person's record.
    fn record(&self, _case: &Case<'_>, _plan: &CarePlan, _report: &mut Report) {}
    /// Looks at one document.
    fn document(&self, _case: &Case<'_>, _document: &Document, _report: &mut Report) {}
}

/// The documents of a run, as far as rules need to know them.
#[derive(Debug)]
pub struct Documents {
    /// The day that counts as today.
    pub today: Day,
    /// Languages that have public pages.
    pub languages: Vec<Lang>,
    /// Each public page with the languages in which it exists.
    pub pages: Vec<(Kind, String, Vec<Lang>)>,
    /// Paths that two documents would share.
    pub twins: BTreeSet<String>,
}

/// Where the texts of a site stand.
#[derive(Clone, Copy)]
pub struct Reviewed<'a> {
    /// The units of every language; in the source language each text stands beside itself.
    pub units: &'a [(Lang, Vec<Unit>)],
    /// Names that are the same in every language.
    pub names: &'a Names,
    /// Who answers for what.
    pub book: &'a Book,
    /// What of records was found in public files.
    pub leaks: &'a Leaks,
}

impl<'a> Reviewed<'a> {
    /// The units of the languages into which the site is translated.
    pub fn translated(self) -> impl Iterator<Item = &'a Unit> {
        self.units.iter().flat_map(|(_, units)| units).filter(|unit| unit.lang != unit.from)
    }
}

/// What rules may look at, read-only.
pub struct Case<'a> {
    /// The site.
    pub site: &'a Site,
    /// The documents of the run.
    pub documents: &'a Documents,
    /// Where its texts stand.
    pub reviewed: Reviewed<'a>,
}
