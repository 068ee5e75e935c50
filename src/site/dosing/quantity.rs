//! A mass or another measure of an active ingredient: `85 mg`, `8 mEq`, `100 units`.

use rust_decimal::Decimal;

use super::{number::DoseNumber, unit::DoseUnit};

/// The unit of a measure of an active ingredient.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MassUnit {
    /// Micrograms.
    Microgram,
    /// Milligrams.
    Milligram,
    /// Grams.
    Gram,
    /// Milliequivalents. They convert into nothing else.
    Milliequivalent,
    /// International units. They convert into nothing else.
    Unit,
    /// Percent. It converts into nothing else.
    Percent,
}

impl MassUnit {
    /// Reads a unit of an active ingredient.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "mcg" => Self::Microgram,
            "mg" => Self::Milligram,
            "g" => Self::Gram,
            "mEq" => Self::Milliequivalent,
            "unit" | "units" => Self::Unit,
            "%" => Self::Percent,
            _ => return None,
        })
    }

    /// Returns the unit of an amount that is written in the same way; `None` for percent.
    pub fn dose_unit(self) -> Option<DoseUnit> {
        Some(match self {
            Self::Microgram => DoseUnit::Microgram,
            Self::Milligram => DoseUnit::Milligram,
            Self::Gram => DoseUnit::Gram,
            Self::Milliequivalent => DoseUnit::Milliequivalent,
            Self::Unit => DoseUnit::Unit,
            Self::Percent => return None,
        })
    }

    /// Returns whether it converts into another unit.
    pub fn converts_into(self, other: Self) -> bool {
        self == other || self.in_micrograms().is_some() && other.in_micrograms().is_some()
    }

    /// Returns how many micrograms it is; `None` for a unit that is not a mass.
    fn in_micrograms(self) -> Option<Decimal> {
        match self {
            Self::Microgram => Some(Decimal::ONE),
            Self::Milligram => Some(Decimal::ONE_THOUSAND),
            Self::Gram => Some(Decimal::ONE_THOUSAND * Decimal::ONE_THOUSAND),
            Self::Milliequivalent | Self::Unit | Self::Percent => None,
        }
    }
}

/// A measure of an active ingredient.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Quantity {
    /// The number.
    pub number: DoseNumber,
    /// The unit.
    pub unit: MassUnit,
}

impl Quantity {
    /// Reads a number, a space and a unit; `%` needs no space. Words after the unit in capital
    /// letters, such as `ER`, name the kind of release and are skipped.
    pub(super) fn parse(text: &str) -> Result<Option<Self>, &'static str> {
        let text = text.trim();
        let Some(unit_start) = text.find(|c: char| c.is_alphabetic() || c == '%') else {
            return Ok(None);
        };
        let (number, rest) = text.split_at(unit_start);
        let mut words = rest.split_whitespace();
        let unit = words.next().unwrap_or_default();
        let Some(unit) = MassUnit::parse(unit) else { return Ok(None) };
        let is_release = |word: &str| word.chars().all(|c| c.is_ascii_uppercase());
        if number.trim().is_empty() || !words.all(is_release) {
            return Ok(None);
        }
        Ok(Some(Self { number: DoseNumber::parse(number)?, unit }))
    }

    /// Returns the value in the unit of `other`; `None` if one does not convert into the other.
    /// Only micrograms, milligrams and grams convert.
    pub fn in_unit_of(&self, other: &Self) -> Option<Decimal> {
        if self.unit == other.unit {
            return Some(self.number.value());
        }
        let (own, target) = (self.unit.in_micrograms()?, other.unit.in_micrograms()?);
        self.number.value().checked_mul(own)?.checked_div(target)
    }
}
