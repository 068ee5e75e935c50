//! Checks a strength against the dosage form and the ingredients of the medicine.

use super::{
    care_plan::{Medication, OtherMedicine, Portion},
    checked_text::Form,
    dosing::{MassUnit, PerUnit, Strength, countable_unit},
    medicine::{Medicine, Medicines},
    special_care::SpecialCare,
};
use crate::diag::{Diagnostic, Place, Report, Spanned};

/// What is wrong with a strength, and what to write.
type Flaw = (&'static str, &'static str);

/// Checks every strength of a medication.
pub(super) fn check_medication(
    medication: &Medication,
    medicines: &Medicines,
    report: &mut Report,
) {
    let care = medicines.care_with(medication);
    let medicine = medicines.recorded(medication.name.as_str());
    let steps = (0..medication.steps.len()).map(|at| medication.portion_of_step(at));
    let own = medication.strength.iter().map(|strength| (strength, medication.form));
    let of_portions = medication.initial_portions().into_iter().chain(steps);
    let of_portions =
        of_portions.filter_map(|portion: Portion<'_>| Some((portion.strength?, portion.form)));
    let mut seen: Vec<(u32, Option<Form>)> = Vec::new();
    for (strength, form) in own.chain(of_portions) {
        if seen.contains(&(strength.span.start, form)) {
            continue;
        }
        seen.push((strength.span.start, form));
        check(strength, form, medicine, care, "medications.strength", report);
    }
}

/// Checks the strength of a medicine that the team does not prescribe.
pub(super) fn check_other(other: &OtherMedicine, medicines: &Medicines, report: &mut Report) {
    let Some(strength) = &other.strength else { return };
    let medicine = medicines.by_name(&other.name);
    let care = medicines.care_with_other(&other.name, None);
    check(strength, other.form, medicine, care, "other_medicines.strength", report);
}

fn check(
    strength: &Spanned<Strength>,
    form: Option<Form>,
    medicine: Option<&Medicine>,
    care: SpecialCare,
    field: &'static str,
    report: &mut Report,
) {
    let flaw = form
        .and_then(|form| flaw_of_form(strength, form, care))
        .or_else(|| flaw_of_ingredients(strength, medicine?));
    if let Some((words, help)) = flaw {
        report.push(
            Diagnostic::error("medicine-strength", Place::At(strength.span), words)
                .found(strength.as_str())
                .field(field)
                .help(help),
        );
    }
}

/// Returns what contradicts the dosage form.
fn flaw_of_form(strength: &Strength, form: Form, care: SpecialCare) -> Option<Flaw> {
    let first = strength.ingredients().first()?;
    let per = strength.per().map(|(_, per)| per);
    let releases_by_hour = matches!(form, Form::Patch | Form::Ring) && per == Some(PerUnit::Hour);
    if countable_unit(form).is_some() && per.is_some() && !releases_by_hour {
        return Some((
            "this strength does not go with this dosage form, which is counted",
            "write what one of it contains, such as `50 mg`, or correct `form`",
        ));
    }
    if countable_unit(form).is_some() && form != Form::Patch && first.unit == MassUnit::Percent {
        return Some((
            "this strength does not go with this dosage form, which is counted",
            "write what one of it contains, such as `50 mg`, or correct `form`",
        ));
    }
    let is_liquid = matches!(form, Form::Liquid | Form::Suspension);
    if (is_liquid || care.is_insulin) && per.is_none() && first.unit != MassUnit::Percent {
        return Some((
            "this strength does not say in what volume",
            if care.is_insulin {
                "write it as the label does, such as `100 units/mL`"
            } else {
                "write it as the label does, such as `10 mg/mL` or `8 mEq/5 mL`"
            },
        ));
    }
    None
}

/// Returns what contradicts the number of ingredients.
fn flaw_of_ingredients(strength: &Strength, medicine: &Medicine) -> Option<Flaw> {
    let written = strength.ingredients().len();
    let known = medicine.ingredients.len().max(1);
    // An id of several words may be a combination of which the site lists no ingredients.
    let is_unlisted = medicine.ingredients.is_empty() && medicine.id.as_str().contains('-');
    if is_unlisted || written == 0 || written == known || medicine.any_strength {
        return None;
    }
    Some(if written < known {
        (
            "this strength does not have one number for each ingredient of the medicine",
            "write each with its unit, such as `8 mg/2 mg`, or set `any_strength: true` for the \
             medicine in content/medicines.yaml if labels do not give one for each",
        )
    } else {
        (
            "this strength has more numbers than the medicine has ingredients",
            "compare it with the label: a product of several ingredients is another medicine, with \
             an id of its own",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::flaw_of_form;
    use crate::site::{checked_text::Form, special_care::SpecialCare};

    #[test]
    fn a_strength_fits_its_form() {
        let is_refused = |strength: &str, form, is_insulin| {
            let care = SpecialCare { is_insulin, ..SpecialCare::default() };
            flaw_of_form(&strength.parse().expect("a strength"), form, care).is_some()
        };
        for (strength, form, is_insulin) in [
            ("10 mg/mL", Form::Tablet, false),
            ("10 mg/hour", Form::Capsule, false),
            ("10 mg", Form::Liquid, false),
            ("10 mg", Form::Suspension, false),
            ("100 units", Form::Injection, true),
            ("5%", Form::Tablet, false),
        ] {
            assert!(is_refused(strength, form, is_insulin), "{strength} {form:?}");
        }
        for (strength, form, is_insulin) in [
            ("50 mg", Form::Tablet, false),
            ("1,000 units", Form::Capsule, false),
            ("25 mcg/hour", Form::Patch, false),
            ("10 mg/9 hours", Form::Patch, false),
            ("5%", Form::Patch, false),
            ("8 mEq/5 mL", Form::Liquid, false),
            ("100 units/mL", Form::Injection, true),
            ("8 mg/2 mg", Form::Film, false),
            ("234 mg", Form::Injection, false),
        ] {
            assert!(!is_refused(strength, form, is_insulin), "{strength} {form:?}");
        }
    }
}
