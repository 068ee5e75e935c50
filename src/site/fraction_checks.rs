//! Whether a part of a tablet, capsule, patch and the like may be taken.

use super::{
    checked_text::Form,
    dosing::{DoseUnit, refuses_fractions},
};

/// Returns why a fraction of a form is refused and what to do; `None` if it may be divided.
/// `may_split` says whether somebody recorded that it may be divided, which counts for films and
/// tablets only: what a patch, a capsule or a ring releases from a part of it is not known (FDA and
/// ISMP, *Oral Dosage Forms That Should Not Be Crushed*; labels of patches).
pub(super) fn indivisible(
    form: Option<Form>,
    unit: DoseUnit,
    may_split: bool,
) -> Option<(&'static str, &'static str)> {
    const WORDS: &str = "this form must not be divided, and the amount has a fraction";
    match unit {
        DoseUnit::Capsule
        | DoseUnit::Patch
        | DoseUnit::Ring
        | DoseUnit::Suppository
        | DoseUnit::Puff
        | DoseUnit::Spray
        | DoseUnit::Drop
        | DoseUnit::Bottle => Some((
            WORDS,
            "correct the amount; a smaller dose is another strength or form, and `split` does not \
             count here",
        )),
        DoseUnit::Tablet | DoseUnit::Film if may_split => None,
        DoseUnit::Film => Some((WORDS, SPLIT)),
        DoseUnit::Tablet => match form {
            Some(form) => refuses_fractions(form).then_some((WORDS, SPLIT)),
            None => Some((
                "the amount has a fraction, and no `form` says whether this tablet may be divided",
                "add `form:`, such as `form: tablet` for one that may be divided",
            )),
        },
        _ => None,
    }
}

const SPLIT: &str = "correct the amount, or, if a pharmacist or prescriber said that a film or \
                     tablet may be divided, record that with `split: { by: NAME, on: DATE }`";

#[cfg(test)]
mod tests {
    use super::indivisible;
    use crate::site::{checked_text::Form, dosing::DoseUnit};

    #[test]
    fn a_decision_counts_for_films_and_tablets_only() {
        let refused = |form, unit, may_split| indivisible(form, unit, may_split).is_some();
        for (form, unit) in [
            (Form::Capsule, DoseUnit::Capsule),
            (Form::ExtendedReleaseCapsule, DoseUnit::Capsule),
            (Form::Patch, DoseUnit::Patch),
            (Form::Ring, DoseUnit::Ring),
            (Form::Suppository, DoseUnit::Suppository),
            (Form::Inhaler, DoseUnit::Puff),
        ] {
            assert!(
                refused(Some(form), unit, false) && refused(Some(form), unit, true),
                "{unit:?}"
            );
            assert!(refused(None, unit, true), "{unit:?}");
        }
        for (form, unit) in [
            (Form::Film, DoseUnit::Film),
            (Form::ExtendedReleaseTablet, DoseUnit::Tablet),
            (Form::DelayedReleaseTablet, DoseUnit::Tablet),
        ] {
            assert!(refused(Some(form), unit, false) && !refused(Some(form), unit, true));
        }
        assert!(!refused(Some(Form::Tablet), DoseUnit::Tablet, false));
        assert!(refused(None, DoseUnit::Tablet, false), "the form is not known");
        assert!(!refused(Some(Form::Liquid), DoseUnit::Milliliter, false));
    }
}
