//! Checks how the medicines of a care plan are taken: products, steps, dates, and every dose.

use super::{
    care_plan::{DoseStep, Medication, OtherMedicine},
    checked_text::{Form, Support},
    dosing::Strength,
    measured::Measured,
    regimen_dates::check_dates,
    special_care::SpecialCare,
    take_checks::check_take,
    weekly_checks::{check_weekly, check_weekly_doses},
    worn_checks::check_worn,
};
use crate::diag::{Diagnostic, Place, Report, Span, Spanned};

/// Checks a medication that needs this care.
pub(super) fn check_medication(medication: &Medication, care: SpecialCare, report: &mut Report) {
    check_ways(medication, report);
    check_split(medication, report);
    let initial = medication.initial_portions();
    let steps: Vec<_> =
        (0..medication.steps.len()).map(|at| medication.portion_of_step(at)).collect();
    for portion in initial.iter().chain(&steps) {
        let measured = measured(medication, portion.form, portion.strength, care);
        check_take(portion.take, &medication.not_on, &measured, report);
    }
    let given = measured(medication, medication.form, medication.strength.as_ref(), care);
    for dose in &medication.doses {
        let content = dose.dose.as_ref().map(|content| &content.value);
        given.check(&dose.amount, content, dose.amount.span, report);
    }
    if care.is_weekly_only {
        let together: Vec<_> = initial.iter().map(|portion| portion.take).collect();
        check_weekly(&together, report);
        steps.iter().for_each(|step| check_weekly(&[step.take], report));
        check_weekly_doses(&medication.doses, report);
    }
    check_worn(medication, report);
    check_steps(&medication.steps, report);
    check_step_products(medication, report);
    check_begun(&medication.steps, report);
    check_dates(medication, report);
}

/// Returns one product of a medication as checks of amounts need it.
fn measured<'a>(
    medication: &Medication,
    form: Option<Form>,
    strength: Option<&'a Spanned<Strength>>,
    care: SpecialCare,
) -> Measured<'a> {
    Measured {
        form,
        strength: strength.map(|strength| &strength.value),
        may_split: medication.split.is_some(),
        device: medication.device,
        care,
    }
}

/// Checks a medicine that the team does not prescribe.
pub(super) fn check_other(other: &OtherMedicine, care: SpecialCare, report: &mut Report) {
    let measured = Measured {
        form: other.form,
        strength: other.strength.as_ref().map(|strength| &strength.value),
        may_split: true,
        device: None,
        // Whoever prescribes it decides about limits and doses of liquids.
        care: SpecialCare { is_high_alert: false, needs_limit: false, ..care },
    };
    let Some(take) = &other.take else { return };
    check_take(take, &[], &measured, report);
    if care.is_weekly_only {
        check_weekly(&[take], report);
    }
}

/// Checks that somebody answers for a decision to divide what must not be divided.
fn check_split(medication: &Medication, report: &mut Report) {
    if medication.split.as_ref().is_some_and(|split| split.by.trim().is_empty()) {
        report.push(
            Diagnostic::error(
                "medicine-take",
                Place::At(medication.name.span),
                "this medicine may be divided, but nobody's name is given for that",
            )
            .field("medications.split")
            .help("write under `by` the pharmacist or prescriber who said so"),
        );
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
