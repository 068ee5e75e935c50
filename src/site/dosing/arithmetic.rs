//! Whether an amount, its strength and what it is said to contain agree, in exact decimals.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{
    amount::{Amount, DoseContent},
    number::DoseNumber,
    quantity::{MassUnit, Quantity},
    strength::{PerUnit, Strength},
    unit::DoseUnit,
};

/// The largest deviation of a measured volume from the calculated one that counts as rounding.
const TOLERANCE_PERCENT: i64 = 5;

/// Why an amount and what it is said to contain cannot both be right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mismatch {
    /// One of them is a range and the other is not.
    Range,
    /// The number of ingredients differs from that of the strength.
    Ingredients,
    /// A unit does not convert into the unit of the strength.
    Unit,
    /// The strength is missing, or is stated in a way from which nothing can be calculated.
    Strength,
    /// The numbers do not agree.
    Number,
}

/// Checks that an amount of a product with a strength contains what it is said to contain.
///
/// A counted amount must agree exactly. A volume agrees if it equals dose divided by strength,
/// rounded to the decimals of the volume, and is within 5% of it.
///
/// # Errors
/// Returns what does not agree.
pub fn check_content(
    amount: &Amount,
    unit: DoseUnit,
    content: &DoseContent,
    strength: Option<&Strength>,
) -> Result<(), Mismatch> {
    let ends = match (amount.high(), content.high()) {
        (None, None) => vec![(amount.low(), content.low())],
        (Some(high_amount), Some(high)) => vec![(amount.low(), content.low()), (high_amount, high)],
        _ => return Err(Mismatch::Range),
    };
    ends.into_iter()
        .try_for_each(|(number, quantities)| check_end(number, unit, quantities, strength))
}

fn check_end(
    number: &DoseNumber,
    unit: DoseUnit,
    content: &[Quantity],
    strength: Option<&Strength>,
) -> Result<(), Mismatch> {
    // An amount that is a mass itself, such as 117 mg of an injection, is what it contains.
    if let Some(mass) = as_mass(unit) {
        let [quantity] = content else { return Err(Mismatch::Ingredients) };
        let amount = Quantity { number: number.clone(), unit: mass };
        let value = amount.in_unit_of(quantity).ok_or(Mismatch::Unit)?;
        return if value == quantity.number.value() { Ok(()) } else { Err(Mismatch::Number) };
    }
    let strength = strength.ok_or(Mismatch::Strength)?;
    let ingredients = strength.ingredients();
    if ingredients.is_empty() {
        return Err(Mismatch::Strength);
    }
    if ingredients.len() != content.len() {
        return Err(Mismatch::Ingredients);
    }
    // What a bottle that was filled for one day holds is on its label; nothing tells its volume.
    let is_filled_bottle = unit == DoseUnit::Bottle && strength.per().is_some();
    if is_filled_bottle {
        let mut both = content.iter().zip(ingredients);
        let converts = both.all(|(quantity, own)| quantity.unit.converts_into(own.unit));
        return if converts { Ok(()) } else { Err(Mismatch::Unit) };
    }
    let measure = Measure::of(unit, strength.per())?;
    for (quantity, ingredient) in content.iter().zip(ingredients) {
        let wanted = quantity.in_unit_of(ingredient).ok_or(Mismatch::Unit)?;
        let agrees = measure.agrees(number, wanted, ingredient.number.value());
        if !agrees.ok_or(Mismatch::Number)? {
            return Err(Mismatch::Number);
        }
    }
    Ok(())
}

/// How the number of an amount relates to the strength.
struct Measure {
    /// For how many of the unit the strength is stated, such as 5 for `8 mEq/5 mL`.
    per: Decimal,
    /// Whether it is measured out, so that the number is rounded.
    is_volume: bool,
}

impl Measure {
    fn of(unit: DoseUnit, per: Option<(Decimal, PerUnit)>) -> Result<Self, Mismatch> {
        let (per, is_volume) = match (per, unit) {
            (Some((per, PerUnit::Milliliter)), DoseUnit::Milliliter) => (per, true),
            (Some((per, PerUnit::Puff)), DoseUnit::Puff)
            | (Some((per, PerUnit::Spray)), DoseUnit::Spray)
            | (Some((per, PerUnit::Drop)), DoseUnit::Drop)
            | (Some((per, PerUnit::Gram)), DoseUnit::Gram) => (per, false),
            // Without a denominator the strength is that of one tablet, capsule, film and the like.
            (None, unit) if unit != DoseUnit::Milliliter => (Decimal::ONE, false),
            _ => return Err(Mismatch::Strength),
        };
        Ok(Self { per, is_volume })
    }

    /// Returns whether a number of units contains `wanted`; `None` if that cannot be calculated.
    fn agrees(&self, number: &DoseNumber, wanted: Decimal, strength: Decimal) -> Option<bool> {
        let value = number.value();
        if !self.is_volume {
            return Some(value.checked_mul(strength)? == wanted.checked_mul(self.per)?);
        }
        let exact = wanted.checked_mul(self.per)?.checked_div(strength)?;
        let rounded = exact.round_dp_with_strategy(
            number.decimal_places(),
            RoundingStrategy::MidpointAwayFromZero,
        );
        let deviation = (value - exact).abs().checked_mul(Decimal::ONE_HUNDRED)?;
        Some(rounded == value && deviation <= exact.checked_mul(Decimal::from(TOLERANCE_PERCENT))?)
    }
}

/// Returns the unit of an amount that is a measure of the ingredient itself.
pub fn as_mass(unit: DoseUnit) -> Option<MassUnit> {
    Some(match unit {
        DoseUnit::Milligram => MassUnit::Milligram,
        DoseUnit::Microgram => MassUnit::Microgram,
        DoseUnit::Gram => MassUnit::Gram,
        DoseUnit::Milliequivalent => MassUnit::Milliequivalent,
        DoseUnit::Unit => MassUnit::Unit,
        _ => return None,
    })
}

/// Returns how many countable units contain a mass, if that is a whole number, a half or a quarter:
/// for 50 mg of a 50 mg tablet, 1.
pub fn count_for(mass: &Quantity, strength: &Strength) -> Option<Decimal> {
    let [ingredient] = strength.ingredients() else { return None };
    if strength.per().is_some() {
        return None;
    }
    let count = mass.in_unit_of(ingredient)?.checked_div(ingredient.number.value())?;
    let quarters = count.checked_mul(Decimal::from(4))?;
    (quarters.fract().is_zero() && count > Decimal::ZERO).then(|| count.normalize())
}

#[cfg(test)]
mod tests {
    use super::{Mismatch, check_content};
    use crate::site::dosing::{Amount, DoseContent, DoseUnit, Strength};

    fn check(amount: &str, content: &str, strength: &str) -> Result<(), Mismatch> {
        let amount: Amount = amount.parse().expect("an amount");
        let content: DoseContent = content.parse().expect("a content");
        let strength: Strength = strength.parse().expect("a strength");
        check_content(&amount, amount.unit().unwrap_or(DoseUnit::Tablet), &content, Some(&strength))
    }

    #[test]
    fn volumes_agree_after_rounding_to_their_decimals() {
        assert_eq!(check("8.5 mL", "85 mg", "10 mg/mL"), Ok(()));
        assert_eq!(check("8.5 mL", "8.5 mg", "10 mg/mL"), Err(Mismatch::Number));
        assert_eq!(check("3.3 mL", "200 mg", "60 mg/mL"), Ok(()));
        // 3 is 3.33 rounded, but 10% too little.
        assert_eq!(check("3 mL", "200 mg", "60 mg/mL"), Err(Mismatch::Number));
        assert_eq!(check("10 mL", "16 mEq", "8 mEq/5 mL"), Ok(()));
        assert_eq!(check("5 mL", "8 mg", "8 mEq/5 mL"), Err(Mismatch::Unit));
    }

    #[test]
    fn counted_amounts_agree_exactly() {
        assert_eq!(check("2 films", "16 mg/4 mg", "8 mg/2 mg"), Ok(()));
        assert_eq!(check("2 films", "16 mg", "8 mg/2 mg"), Err(Mismatch::Ingredients));
        assert_eq!(check("1 ½ tablets", "75 mg", "50 mg"), Ok(()));
        assert_eq!(check("2 tablets", "0.25 mg", "125 mcg"), Ok(()));
        assert_eq!(check("1 to 2 tablets", "25 mg to 50 mg", "25 mg"), Ok(()));
        assert_eq!(check("1 to 2 tablets", "25 mg", "25 mg"), Err(Mismatch::Range));
        assert_eq!(check("8.5 mL", "85 mg", "10 mg"), Err(Mismatch::Strength));
        assert_eq!(check("117 mg", "117 mg", "39 mg/mL"), Ok(()));
    }

    #[test]
    fn a_value_too_large_to_calculate_is_refused_and_never_panics() {
        assert_eq!(check("999999999 mL", "999999999 g", "0.0000001 mcg/mL"), Err(Mismatch::Number));
    }
}
