//! Whether the unit of an amount is the one in which this medicine is measured.

use rust_decimal::Decimal;

use super::{
    checked_text::{Device, Form},
    dosing::{DoseUnit, MassUnit, PerUnit, as_mass},
    measured::Measured,
};

/// The volume of the cartridge of an insulin pen, in mL.
const PEN_VOLUME: u32 = 3;

/// The most that is dialed on a pen of 100 units/mL, in units.
const MOST_OF_PEN: u32 = 80;

/// Returns why a unit that fits the form contradicts the medicine or its strength, and what to
/// write.
pub(super) fn contradiction(
    measured: &Measured<'_>,
    unit: DoseUnit,
) -> Option<(&'static str, &'static str)> {
    if measured.care.is_insulin && unit != DoseUnit::Unit {
        return Some((
            "insulin is measured in units, and this amount is not",
            "write the units of the prescription, such as `18 units`",
        ));
    }
    let mass = as_mass(unit)?;
    let Some(strength) = measured.strength else {
        let is_injection = measured.form == Some(Form::Injection);
        let is_unclear = mass == MassUnit::Unit && is_injection && !measured.care.is_insulin;
        return is_unclear.then_some((
            "this amount is in units, and no `strength` says that the medicine is measured so",
            "write a mass or a volume, such as `117 mg` or `0.75 mL`, or add `strength:` in units, \
             such as `5,000 units/mL`",
        ));
    };
    let ingredients = strength.ingredients();
    let first = ingredients.first()?;
    if ingredients.iter().any(|ingredient| mass.converts_into(ingredient.unit)) {
        return None;
    }
    let help = match first.unit {
        MassUnit::Unit => "write the amount in units, such as `18 units`, as the strength is",
        MassUnit::Milliequivalent => "write the amount in mEq, or as a volume such as `10 mL`",
        MassUnit::Percent => "write a volume or an application, such as `1 mL`",
        _ => "write a mass or a volume, such as `117 mg` or `0.75 mL`",
    };
    Some((
        "the unit of this amount is not that of the strength, and does not convert into it",
        help,
    ))
}

/// Returns why a number of units is more than the device holds, and what to do.
pub(super) fn too_much(
    measured: &Measured<'_>,
    unit: DoseUnit,
    most: Decimal,
) -> Option<(&'static str, &'static str)> {
    let is_pen = measured.device == Some(Device::Pen);
    if unit != DoseUnit::Unit || !(is_pen || measured.care.is_insulin) {
        return None;
    }
    let strength = measured.strength?;
    let [ingredient] = strength.ingredients() else { return None };
    let (per, PerUnit::Milliliter) = strength.per()? else { return None };
    let concentration = ingredient.number.value().checked_div(per)?;
    let volume = most.checked_div(concentration)?;
    let is_over = volume > Decimal::from(PEN_VOLUME)
        || is_pen && concentration <= Decimal::ONE_HUNDRED && most > Decimal::from(MOST_OF_PEN);
    is_over.then_some((
        "this is more than is injected at one time",
        "compare the units with the prescription; a larger dose is written as the several doses \
         that are injected",
    ))
}

#[cfg(test)]
mod tests {
    use super::{contradiction, too_much};
    use crate::site::{
        checked_text::{Device, Form},
        dosing::{DoseUnit, Strength},
        measured::Measured,
        special_care::SpecialCare,
    };

    fn check(
        strength: &str,
        is_insulin: bool,
        unit: DoseUnit,
        most: i64,
    ) -> [Option<&'static str>; 2] {
        let strength: Option<Strength> =
            (!strength.is_empty()).then(|| strength.parse().expect("a strength"));
        let measured = Measured {
            form: Some(Form::Injection),
            strength: strength.as_ref(),
            may_split: false,
            device: Some(Device::Pen),
            care: SpecialCare { is_insulin, ..SpecialCare::default() },
        };
        let help = |found: Option<(&'static str, &'static str)>| found.map(|(_, help)| help);
        [help(contradiction(&measured, unit)), help(too_much(&measured, unit, most.into()))]
    }

    #[test]
    fn the_help_names_the_unit_of_the_medicine() {
        let contradicts = |strength: &str, is_insulin: bool, unit| {
            check(strength, is_insulin, unit, 1)[0].unwrap_or_default()
        };
        assert!(contradicts("100 units/mL", true, DoseUnit::Milligram).contains("`18 units`"));
        assert!(contradicts("100 units/mL", true, DoseUnit::Milliliter).contains("`18 units`"));
        assert!(contradicts("", true, DoseUnit::Milliliter).contains("`18 units`"));
        assert!(contradicts("156 mg/mL", false, DoseUnit::Unit).contains("`117 mg`"));
        assert!(contradicts("", false, DoseUnit::Unit).contains("`117 mg`"));
        assert!(contradicts("5,000 units/mL", false, DoseUnit::Milligram).contains("units"));
        assert!(contradicts("8 mEq/5 mL", false, DoseUnit::Milligram).contains("mEq"));
        for (strength, unit) in [
            ("156 mg/mL", DoseUnit::Milligram),
            ("50 mcg/mL", DoseUnit::Milligram),
            ("156 mg/mL", DoseUnit::Milliliter),
            ("5,000 units/mL", DoseUnit::Unit),
            ("", DoseUnit::Milligram),
        ] {
            assert_eq!(contradicts(strength, false, unit), "", "{strength} {unit:?}");
        }
        assert_eq!(contradicts("", true, DoseUnit::Unit), "");
    }

    #[test]
    fn a_pen_has_an_end() {
        let is_over = |strength, units| check(strength, true, DoseUnit::Unit, units)[1].is_some();
        assert!(!is_over("100 units/mL", 80) && is_over("100 units/mL", 180));
        assert!(!is_over("300 units/mL", 160) && is_over("300 units/mL", 1_000));
        assert!(!is_over("500 units/mL", 300));
    }
}
