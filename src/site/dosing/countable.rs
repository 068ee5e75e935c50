//! Which units go with which dosage form, and how much of a form is plausible at one time.

use rust_decimal::Decimal;

use super::unit::DoseUnit;
use crate::site::care_lists::Form;

/// Returns the unit of a form that is a countable solid, so that `1` means one of it; `None` for
/// all other forms.
pub fn countable_unit(form: Form) -> Option<DoseUnit> {
    Some(match form {
        Form::Tablet
        | Form::ExtendedReleaseTablet
        | Form::DelayedReleaseTablet
        | Form::ChewableTablet
        | Form::DisintegratingTablet
        | Form::SublingualTablet => DoseUnit::Tablet,
        Form::Capsule | Form::ExtendedReleaseCapsule | Form::DelayedReleaseCapsule => {
            DoseUnit::Capsule
        }
        Form::Film => DoseUnit::Film,
        Form::Patch => DoseUnit::Patch,
        Form::Lozenge => DoseUnit::Lozenge,
        Form::Gum => DoseUnit::Gum,
        Form::Ring => DoseUnit::Ring,
        Form::Suppository => DoseUnit::Suppository,
        Form::Liquid
        | Form::Suspension
        | Form::Spray
        | Form::Inhaler
        | Form::Injection
        | Form::Implant
        | Form::Drops
        | Form::Powder
        | Form::Cream
        | Form::Gel => return None,
    })
}

/// Returns whether an amount of a form can be measured in a unit.
pub fn fits(form: Form, unit: DoseUnit) -> bool {
    if countable_unit(form).is_some() {
        return countable_unit(form) == Some(unit);
    }
    match form {
        // A bottle that the clinic filled for one day is counted, never poured from.
        Form::Liquid | Form::Suspension => {
            matches!(unit, DoseUnit::Milliliter | DoseUnit::Drop | DoseUnit::Bottle)
        }
        Form::Spray => matches!(unit, DoseUnit::Spray),
        Form::Inhaler => matches!(unit, DoseUnit::Puff),
        Form::Injection => matches!(unit, DoseUnit::Milliliter | DoseUnit::Unit) || unit.is_mass(),
        Form::Implant => unit.is_mass(),
        Form::Drops => matches!(unit, DoseUnit::Drop | DoseUnit::Milliliter),
        Form::Powder => matches!(unit, DoseUnit::Packet | DoseUnit::Milliliter) || unit.is_mass(),
        Form::Cream | Form::Gel => {
            matches!(unit, DoseUnit::Application | DoseUnit::Gram | DoseUnit::Packet)
        }
        _ => false,
    }
}

/// Returns whether a form must not be divided: a capsule, a patch, a film, or a tablet that
/// releases its content slowly (ISMP, *Oral Dosage Forms That Should Not Be Crushed*).
pub fn refuses_fractions(form: Form) -> bool {
    matches!(
        form,
        Form::Capsule
            | Form::ExtendedReleaseCapsule
            | Form::DelayedReleaseCapsule
            | Form::ExtendedReleaseTablet
            | Form::DelayedReleaseTablet
            | Form::DisintegratingTablet
            | Form::Film
            | Form::Patch
            | Form::Ring
            | Form::Suppository
    )
}

/// Returns the most that is plausible at one time. More is a likely mistake, such as the milligrams
/// written as the number of tablets.
pub fn most_plausible(form: Option<Form>, unit: DoseUnit) -> Decimal {
    Decimal::from(match unit {
        // More than 5 mL is not injected into one place at home.
        DoseUnit::Milliliter if form == Some(Form::Injection) => 5,
        DoseUnit::Tablet | DoseUnit::Capsule => 8,
        DoseUnit::Film | DoseUnit::Packet => 4,
        DoseUnit::Patch | DoseUnit::Ring | DoseUnit::Suppository | DoseUnit::Bottle => 2,
        DoseUnit::Lozenge | DoseUnit::Gum => 2,
        DoseUnit::Puff | DoseUnit::Spray => 4,
        DoseUnit::Application => 4,
        DoseUnit::Drop => 20,
        DoseUnit::Milliliter => 60,
        DoseUnit::Unit => 200,
        DoseUnit::Milligram | DoseUnit::Microgram | DoseUnit::Gram | DoseUnit::Milliequivalent => {
            5000
        }
    })
}
