//! What one unit, one volume, one puff or one hour of a product contains: `50 mg`, `8 mg/2 mg`,
//! `10 mg/mL`, `8 mEq/5 mL`, `10 mcg/hour`.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::{
    number::{DoseNumber, check_digits},
    quantity::Quantity,
};
use crate::{
    diag::FixedReason,
    site::{checked_text::MalformedText, worded::wordless},
};

/// What a strength is stated for, other than one tablet, capsule and the like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PerUnit {
    /// A volume in milliliters.
    Milliliter,
    /// An hour, as of a patch.
    Hour,
    /// A puff of an inhaler.
    Puff,
    /// A spray.
    Spray,
    /// A drop.
    Drop,
    /// A gram, as of a cream.
    Gram,
}

impl PerUnit {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "mL" => Self::Milliliter,
            "hour" | "hours" | "h" | "hr" => Self::Hour,
            "puff" | "puffs" | "actuation" | "inhalation" => Self::Puff,
            "spray" | "sprays" => Self::Spray,
            "drop" | "drops" => Self::Drop,
            "g" => Self::Gram,
            _ => return None,
        })
    }
}

/// What a product contains, as its label says it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Strength {
    text: String,
    ingredients: Vec<Quantity>,
    per: Option<(Decimal, PerUnit)>,
}

wordless!(Strength);

impl Strength {
    /// Returns the text as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the measure of each ingredient, in the order of the label; empty if the text is not
    /// understood, so that nothing can be calculated from it.
    pub fn ingredients(&self) -> &[Quantity] {
        &self.ingredients
    }

    /// Returns what it is stated for and how many of them, such as 5 mL; `None` for one tablet,
    /// capsule and the like.
    pub fn per(&self) -> Option<(Decimal, PerUnit)> {
        self.per
    }
}

impl fmt::Display for Strength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Strength {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        parse(text).map_err(MalformedText)
    }
}

fn parse(text: &str) -> Result<Strength, &'static str> {
    check_digits(text)?;
    if !text.contains(|c: char| c.is_ascii_digit())
        || !text.contains(|c: char| c.is_alphabetic() || c == '%')
        || text.len() > 60
    {
        return Err("is not a strength; write a number, a space, and a unit, like 50 mg");
    }
    if text.contains("µg") || text.contains("μg") {
        return Err("uses µg, which can be misread as mg; write mcg");
    }
    let is_glued = |pair: &[u8]| pair[0].is_ascii_digit() && pair[1].is_ascii_alphabetic();
    if text.as_bytes().windows(2).any(is_glued) {
        return Err("has no space between the number and the unit; write 50 mg, not 50mg");
    }
    check_numbers(text)?;
    let mut parts: Vec<&str> = text.split('/').map(str::trim).collect();
    let is_bare = |part: &&str| part.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    if parts.len() > 1 && parts.iter().any(is_bare) {
        return Err(
            "has a number without its unit; write the unit after each number, like 8 mg/2 mg",
        );
    }
    let mut per = None;
    if parts.len() > 1
        && let Some(found) = parts.last().and_then(|last| denominator(last))
    {
        per = Some(found);
        parts.pop();
    }
    let mut ingredients = Vec::new();
    for part in parts {
        match Quantity::parse(part)? {
            Some(quantity) => ingredients.push(quantity),
            None => {
                return Ok(Strength { text: text.to_owned(), ingredients: Vec::new(), per: None });
            }
        }
    }
    Ok(Strength { text: text.to_owned(), ingredients, per })
}

/// Checks every number of a strength, also where the rest of it is not understood.
fn check_numbers(text: &str) -> Result<(), &'static str> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    for number in text.split(|c: char| !is_part(c)) {
        let number = number.trim_end_matches(',');
        if number.contains(|c: char| c.is_ascii_digit()) {
            DoseNumber::parse(number)?;
        }
    }
    Ok(())
}

/// Reads what a strength is stated for: `mL`, `5 mL`, `hour`.
fn denominator(text: &str) -> Option<(Decimal, PerUnit)> {
    match text.rsplit_once(' ') {
        None => Some((Decimal::ONE, PerUnit::parse(text)?)),
        Some((number, unit)) => {
            let unit = PerUnit::parse(unit)?;
            // "8 mg/2 g" is a mixture of two ingredients and not a strength per gram.
            (unit != PerUnit::Gram).then_some(())?;
            Some((DoseNumber::parse(number).ok()?.value(), unit))
        }
    }
}

impl<'de> Deserialize<'de> for Strength {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse(&text).map_err(|why| serde::de::Error::custom(FixedReason::new(why)))
    }
}

impl JsonSchema for Strength {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Strength".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "What one unit, volume, puff or hour contains, with its unit: 50 mg, \
                8 mg/2 mg, 10 mg/mL, 8 mEq/5 mL, 10 mcg/hour."
        })
    }
}
