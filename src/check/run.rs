//! Runs the rules, at the levels that a site configures, over the site and its documents.

use rayon::prelude::*;

use super::{
    rule::{Case, Documents, Reviewed, Rule},
    rules::RULES,
};
use crate::{
    diag::{Diagnostic, Place, Report, RuleId, Severity, did_you_mean},
    document::Document,
    site::{Site, care_plan::CarePlan, config::RuleLevel},
};

/// The rules with the levels that the site configures.
pub struct Checks<'a> {
    case: Case<'a>,
    active: Vec<(&'static dyn Rule, RuleLevel)>,
}

/// Sets the level of each rule as the site configures it and builds the [`Case`].
///
/// Reports unknown rule ids and rules that the site may not lower.
pub fn prepare<'a>(
    site: &'a Site,
    documents: &'a Documents,
    reviewed: Reviewed<'a>,
    report: &mut Report,
) -> Checks<'a> {
    let mut active = Vec::new();
    for (id, level) in &site.config.rules {
        let Some(rule) = RULES.iter().find(|rule| rule.id() == id) else {
            let help = match did_you_mean(id, RULES.iter().map(|rule| rule.id())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`careleaf explain` lists the rules".to_owned(),
            };
            report.push(
                Diagnostic::error(
                    "site-rules",
                    Place::At(level.span),
                    format!("unknown rule `{id}`"),
                )
                .help(help),
            );
            continue;
        };
        if !rule.may_be_lowered() && level.value != RuleLevel::Error {
            report.push(
                Diagnostic::error(
                    "site-rules",
                    Place::At(level.span),
                    format!("the rule `{id}` cannot be lowered"),
                )
                .help("remove this line and fix what the rule reports"),
            );
        }
    }
    for rule in RULES {
        let configured = site
            .config
            .rules
            .get(rule.id())
            .map(|level| level.value)
            .filter(|_| rule.may_be_lowered());
        active.push((*rule, configured.unwrap_or(rule.level())));
    }
    Checks { case: Case { site, documents, reviewed }, active }
}

/// Returns whether an error in a record withholds every document of the record, by the id of its
/// rule or reader.
pub fn withholds_record(id: RuleId) -> bool {
    RULES.iter().find(|rule| rule.id() == id).is_none_or(|rule| rule.withholds_record())
}

/// Which rules look at the site as a whole. All of them look at records and documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteRules {
    /// All that are not turned off.
    All,
    /// Those of level error: what the others find concerns no single document.
    OfLevelError,
}

impl Checks<'_> {
    /// Runs the rules over the site and each of its records, side by side.
    pub fn site(&self, of_site: SiteRules, report: &mut Report) {
        let found: Vec<Report> = self
            .active
            .par_iter()
            .map(|active| {
                found_by(active, &self.case, |rule, case, report| {
                    if of_site == SiteRules::All || active.1 == RuleLevel::Error {
                        rule.site(case, report);
                    }
                    case.site.care_plans.values().for_each(|plan| rule.record(case, plan, report));
                })
            })
            .collect();
        found.into_iter().for_each(|found| report.append(found));
    }

    /// Runs every rule over one record.
    pub fn record(&self, plan: &CarePlan, report: &mut Report) {
        self.run_rules(report, |rule, case, report| rule.record(case, plan, report));
    }

    /// Runs every rule over one document.
    pub fn document(&self, document: &Document, report: &mut Report) {
        self.run_rules(report, |rule, case, report| rule.document(case, document, report));
    }

    fn run_rules(&self, report: &mut Report, look: impl Fn(&dyn Rule, &Case<'_>, &mut Report)) {
        for active in &self.active {
            report.append(found_by(active, &self.case, &look));
        }
    }
}

/// Returns what a rule finds, at the level that the site configures.
fn found_by(
    (rule, level): &(&dyn Rule, RuleLevel),
    case: &Case<'_>,
    look: impl Fn(&dyn Rule, &Case<'_>, &mut Report),
) -> Report {
    let mut found = Report::new();
    let Some(severity) = level.severity() else { return found };
    look(*rule, case, &mut found);
    found.retain_mut(|diagnostic| {
        let is_milder = diagnostic.severity == Severity::Warning;
        if !(rule.keeps_severity() && is_milder) {
            diagnostic.severity = severity;
        }
        true
    });
    found
}
