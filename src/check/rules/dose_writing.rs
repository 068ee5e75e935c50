//! Rule `dose-writing`: reports doses in a form that people misread although the number is right.

use crate::{
    check::{
        record_texts::each_record_text,
        rule::{Case, Rule},
    },
    diag::{Diagnostic, Place, Report, RuleId},
    review::{DoseWritingFault, dose_writing_faults},
    site::{care_plan::CarePlan, config::RuleLevel},
};

/// The id of the rule, for the functions outside its `impl`.
const ID: RuleId = "dose-writing";

/// Reports doses in a form that people misread although the number is right.
pub struct DoseWriting;

impl Rule for DoseWriting {
    fn id(&self) -> RuleId {
        ID
    }

    fn about(&self) -> &'static str {
        "A dose is written in a form that people are known to misread: without a space before its \
         unit (`10mg`), with `µg`, with the unit `U` or `IU`, as a range with a dash (`5-10 mg`), \
         with 1,000 or more and no comma, as `1/2 tablet`, or with an abbreviation of prescribers \
         (`BID`, `q.h.s.`). Write it out. The forms are those of the Institute for Safe Medication \
         Practices, and are checked in sites and records of the United States; `µg` also in the \
         United Kingdom. Forms that change the number itself are errors: see `dose-form`."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let place = &case.site.config.jurisdiction;
        for (lang, units) in case.reviewed.units {
            for segment in units.iter().flat_map(|unit| &unit.segments) {
                let Some(text) = &segment.target else { continue };
                let faults = dose_writing_faults(&text.text, lang, place, case.reviewed.names);
                if faults.is_empty() {
                    continue;
                }
                report.push(
                    Diagnostic::warning(ID, Place::At(text.span), reasons(&faults))
                        .help(remedies(&faults)),
                );
            }
        }
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        each_record_text(case, plan, report, &|text, report| {
            let names = case.reviewed.names;
            let faults = dose_writing_faults(text.text, text.lang, text.place, names);
            if faults.is_empty() {
                return;
            }
            let words = "a dose in this text is written in a form that people misread";
            let details: Vec<String> = faults.iter().map(DoseWritingFault::description).collect();
            report.push(
                Diagnostic::warning(ID, Place::At(text.span), words)
                    .found(details.join("; "))
                    .help(
                        "write a space before the unit, `mcg`, `units`, `to`, and no abbreviation",
                    ),
            );
        });
    }
}

fn reasons(faults: &[DoseWritingFault]) -> String {
    let all = faults.iter().map(|fault| format!("`{}` {}", fault.written, fault.reason));
    all.collect::<Vec<_>>().join("; ")
}

fn remedies(faults: &[DoseWritingFault]) -> String {
    let all: Vec<&str> = faults.iter().map(|fault| fault.instead.as_str()).collect();
    format!("write {}", all.join("; "))
}
