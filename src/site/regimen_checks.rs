//! Checks how the medicines of a care plan are taken: products, steps, dates, and every dose.

use super::{
    care_plan::{DoseStep, Medication, OtherMedicine, Portion, Schedule},
    checked_text::{Form, Support},
    dose_checks::Measured,
    take_checks::check_take,
};
use crate::diag::{Diagnostic, Place, Report, Span};

/// Checks a medication. `is_high_alert` says whether a liquid must give the dose in mass.
pub(super) fn check_medication(medication: &Medication, is_high_alert: bool, report: &mut Report) {
    check_ways(medication, report);
    let steps = (0..medication.steps.len()).map(|at| medication.portion_of_step(at));
    for portion in medication.initial_portions().into_iter().chain(steps) {
        let measured = Measured {
            form: portion.form,
            strength: portion.strength.map(|strength| &strength.value),
            may_split: medication.split.is_some(),
            is_high_alert,
        };
        check_take(portion.take, &medication.not_on, &measured, report);
    }
    let given = Measured {
        form: medication.form,
        strength: medication.strength.as_ref().map(|strength| &strength.value),
        may_split: medication.split.is_some(),
        is_high_alert,
    };
    for dose in &medication.doses {
        let content = dose.dose.as_ref().map(|content| &content.value);
        given.check(&dose.amount, content, dose.amount.span, report);
    }
    check_worn(medication, report);
    check_steps(&medication.steps, report);
    check_step_products(medication, report);
    check_begun(&medication.steps, report);
    check_dates(medication, report);
}

/// Checks a medicine that the team does not prescribe.
pub(super) fn check_other(other: &OtherMedicine, report: &mut Report) {
    let measured = Measured {
        form: other.form,
        strength: other.strength.as_ref().map(|strength| &strength.value),
        may_split: true,
        is_high_alert: false,
    };
    if let Some(take) = &other.take {
        check_take(take, &[], &measured, report);
    }
}

/// Checks that what is taken is said in one way.
fn check_ways(medication: &Medication, report: &mut Report) {
    let span = medication.name.span;
    let mut problem = |words: &'static str, help: &'static str| {
        report.push(
            Diagnostic::error("medicine-take", Place::At(span), words)
                .field("medications")
                .help(help),
        );
    };
    let has_products = !medication.products.is_empty();
    if has_products && (medication.take.is_some() || medication.strength.is_some()) {
        problem(
            "`products` is beside `strength` or `take`, so it is unclear what is taken",
            "move `strength` and `take` into an entry of `products`",
        );
    }
    let has_take = has_products || medication.take.is_some();
    if !has_take
        && medication.sig.is_none()
        && medication.steps.is_empty()
        && medication.doses.is_empty()
        && medication.ended.is_none()
    {
        problem(
            "how this medicine is taken is missing",
            "add `take:`, or copy the prescription to `sig:` until somebody has turned it into \
             `take`",
        );
    }
    if medication.pack_filled.is_some() && !medication.supports.contains(&Support::WeeklyPack) {
        problem(
            "`pack_filled` needs `weekly-pack` under `supports`",
            "add `weekly-pack` to `supports`, or remove `pack_filled`",
        );
    }
}

/// Checks that a patch that is put on at a time of day says how long it is worn.
fn check_worn(medication: &Medication, report: &mut Report) {
    let steps = (0..medication.steps.len()).map(|at| medication.portion_of_step(at));
    let portions = medication.initial_portions().into_iter().chain(steps);
    let lacks_duration = |portion: &Portion<'_>| {
        portion.form == Some(Form::Patch) && portion.take.schedules.iter().any(Schedule::has_times)
    };
    if medication.worn.is_none()
        && let Some(portion) = portions.into_iter().find(lacks_duration)
    {
        report.push(
            Diagnostic::error(
                "medicine-take",
                Place::At(portion.take.span),
                "how long this patch is worn is missing",
            )
            .field("medications.worn")
            .help("add `worn:` to the medication, such as `24 hours`"),
        );
    }
}

/// Checks the order of steps, and that each says the strength once an earlier one changed it.
fn check_steps(steps: &[DoseStep], report: &mut Report) {
    let mut problem = |id: &'static str, span: Span, words: &'static str, help: &'static str| {
        report.push(
            Diagnostic::error(id, Place::At(span), words).field("medications.steps").help(help),
        );
    };
    for pair in steps.windows(2).filter(|pair| *pair[1].from <= *pair[0].from) {
        problem(
            "date-order",
            pair[1].from.span,
            "these steps are not in the order of their dates",
            "put the first step first, and give each its own date",
        );
    }
    let nameless =
        |step: &&DoseStep| step.begun.as_ref().is_some_and(|begun| begun.by.trim().is_empty());
    for step in steps.iter().filter(nameless) {
        problem(
            "medicine-take",
            step.from.span,
            "this step has begun, but nobody's name is given for it",
            "write under `by` who recorded that it began: `begun: { on: DATE, by: NAME }`",
        );
    }
    let after = |changes: fn(&DoseStep) -> bool| {
        steps.iter().skip(steps.iter().position(changes).unwrap_or(steps.len()))
    };
    for step in after(|step| step.strength.is_some() || step.form.is_some())
        .filter(|step| step.strength.is_none())
    {
        problem(
            "medicine-take",
            step.from.span,
            "an earlier step changes the strength, and this one does not say which it has",
            "add `strength:` to this step",
        );
    }
    for step in after(|step| step.form.is_some()).filter(|step| step.form.is_none()) {
        problem(
            "medicine-take",
            step.from.span,
            "an earlier step changes the dosage form, and this one does not say which it has",
            "add `form:` to this step",
        );
    }
}

/// Checks that the dates of a medication do not contradict each other.
fn check_dates(medication: &Medication, report: &mut Report) {
    let mut problem = |span: Span, words: &'static str, help: &'static str| {
        report.push(
            Diagnostic::error("date-order", Place::At(span), words).field("medications").help(help),
        );
    };
    if let (Some(starts), Some(until)) = (medication.starts, &medication.until)
        && until.value < starts
    {
        problem(until.span, "this medication ends before it starts", "correct `starts` or `until`");
    }
    for pair in medication.doses.windows(2).filter(|pair| pair[1].on <= pair[0].on) {
        problem(
            pair[1].amount.span,
            "these doses are not in the order of their dates",
            "put the oldest first",
        );
    }
}

/// Checks that a step of a medicine with several products says which it is about.
fn check_step_products(medication: &Medication, report: &mut Report) {
    let steps = medication.steps.iter().filter(|step| step.strength.is_none());
    for step in steps.filter(|_| !medication.products.is_empty()) {
        report.push(
            Diagnostic::error(
                "medicine-take",
                Place::At(step.from.span),
                "this medicine has several products, and this step does not say which is taken",
            )
            .field("medications.steps")
            .help("add `strength:` to this step"),
        );
    }
}

/// Checks that steps began in their order.
fn check_begun(steps: &[DoseStep], report: &mut Report) {
    let begun: Vec<_> = steps
        .iter()
        .filter_map(|step| step.begun.as_ref().map(|begun| (step.from.span, begun.on)))
        .collect();
    for pair in begun.windows(2).filter(|pair| pair[1].1 <= pair[0].1) {
        report.push(
            Diagnostic::error(
                "date-order",
                Place::At(pair[1].0),
                "this step began before the step ahead of it",
            )
            .field("medications.steps")
            .help("correct the dates under `begun`"),
        );
    }
}
