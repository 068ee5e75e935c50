//! Rule `dose-form`: reports doses that are not written as the labels of the jurisdiction are.

use crate::{
    check::{
        record_texts::each_record_text,
        rule::{Case, Rule},
    },
    diag::{Diagnostic, Place, Report, RuleId, Span},
    review::{DoseFormFault, dose_form_faults, dose_form_faults_of, has_point_labels},
    site::{care_plan::CarePlan, checked_text::Jurisdiction, config::RuleLevel},
};

/// The id of the rule, for the functions outside its `impl`.
const ID: RuleId = "dose-form";

/// Reports doses that are not written as the labels of the jurisdiction are.
pub struct DoseForm;

impl Rule for DoseForm {
    fn id(&self) -> RuleId {
        ID
    }

    fn about(&self) -> &'static str {
        "A dose is not written as on the label of its package: with a decimal comma (`0,5 mg`), \
         with a sign between thousands that the label does not have (`1.000 mg`, `1 000 mg`), \
         without a digit before the point (`.5 mg`), with a zero at the end of a fraction (`1.0 \
         mg`), or in digits of another script (`٥٠٠ mg`). A person compares a sheet with the \
         package, and such a dose can be misread by a factor of ten or of 1,000. In every \
         language, and in the source too, write doses as the labels of the site's \
         `jurisdiction` do; where labels have a decimal point, that is `0.5 mg` and `1000 mg`, \
         and `1,000 mg` only in languages that never write fractions with a comma. Counts, \
         percentages, kilograms and liters keep the form of the language. Nothing is checked in \
         a jurisdiction whose labels have a decimal comma. This rule cannot be lowered."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let place = &case.site.config.jurisdiction;
        for (lang, units) in case.reviewed.units {
            if !has_point_labels(place, lang) {
                continue;
            }
            for segment in units.iter().flat_map(|unit| &unit.segments) {
                let Some(text) = &segment.target else { continue };
                // In the source language nothing is compared, so its items are not found yet.
                let faults = if lang == case.site.source_language() {
                    dose_form_faults(&text.text, lang, case.reviewed.names)
                } else {
                    dose_form_faults_of(&segment.target_locked, lang)
                };
                site_diagnostic(&faults, text.span, place)
                    .into_iter()
                    .for_each(|diagnostic| report.push(diagnostic));
            }
        }
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        each_record_text(case, plan, report, &|text, report| {
            let faults = dose_form_faults(text.text, text.lang, case.reviewed.names);
            record_diagnostic(&faults, text.span)
                .filter(|_| has_point_labels(text.place, text.lang))
                .into_iter()
                .for_each(|diagnostic| report.push(diagnostic));
        });
    }
}

fn site_diagnostic(
    faults: &[DoseFormFault],
    span: Span,
    place: &Jurisdiction,
) -> Option<Diagnostic> {
    let reasons = faults.iter().map(|fault| format!("`{}` {}", fault.written, fault.reason));
    let reasons = reasons.collect::<Vec<_>>().join("; ");
    (!faults.is_empty()).then(|| {
        Diagnostic::error(ID, Place::At(span), reasons).help(format!(
            "write {}, as labels in {} do",
            right_forms(faults),
            place.as_str()
        ))
    })
}

/// Returns a diagnostic about a text of a record, which it never quotes.
fn record_diagnostic(faults: &[DoseFormFault], span: Span) -> Option<Diagnostic> {
    let details: Vec<String> = faults.iter().map(DoseFormFault::description).collect();
    (!faults.is_empty()).then(|| {
        Diagnostic::error(ID, Place::At(span), "a dose in this text is not written as on the label")
            .found(details.join("; "))
            .help(
                "write the digits 0 to 9, a decimal point, no zero at the end of a fraction, and \
                 no sign between thousands: 0.5 mg, 1000 mg",
            )
    })
}

/// Returns the right forms of doses, for a message.
fn right_forms(faults: &[DoseFormFault]) -> String {
    faults.iter().map(DoseFormFault::right_forms).collect::<Vec<_>>().join(", ")
}
