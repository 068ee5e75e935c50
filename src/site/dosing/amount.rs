//! How much is taken at one time, and how much of the ingredients that contains.

use std::{fmt, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::{
    number::{DoseNumber, check_digits},
    quantity::Quantity,
    unit::DoseUnit,
};
use crate::{
    diag::FixedReason,
    site::{checked_text::MalformedText, worded::wordless},
};

/// How much is taken at one time: `1 tablet`, `18 units`, `1 to 2 tablets`, `8.5 mL`. A number
/// without a unit counts what the dosage form names, and is accepted only for countable solids.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Amount {
    text: String,
    low: DoseNumber,
    high: Option<DoseNumber>,
    unit: Option<DoseUnit>,
}

wordless!(Amount, DoseContent);

impl Amount {
    /// Returns the text as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the number, or the lower end of a range.
    pub fn low(&self) -> &DoseNumber {
        &self.low
    }

    /// Returns the upper end of a range.
    pub fn high(&self) -> Option<&DoseNumber> {
        self.high.as_ref()
    }

    /// Returns the most that it allows: the upper end of a range, else the number.
    pub fn most(&self) -> &DoseNumber {
        self.high.as_ref().unwrap_or(&self.low)
    }

    /// Returns the unit as written; `None` if only a number was written.
    pub fn unit(&self) -> Option<DoseUnit> {
        self.unit
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Amount {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        parse_amount(text).map_err(MalformedText)
    }
}

fn parse_amount(text: &str) -> Result<Amount, &'static str> {
    let plain = text.trim();
    if plain.is_empty() || plain.len() > 60 {
        return Err("is not an amount; write a number and a unit, like 1 tablet");
    }
    let unit_start = |text: &str| text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let (low, rest) = match plain.split_once(" to ") {
        Some((low, high)) => (Some(low), high),
        None => (None, plain),
    };
    if low.is_some_and(|low| unit_start(low) < low.len()) {
        return Err("has a range that cannot be read; write the unit once, like 1 to 2 tablets");
    }
    let (number, unit) = rest.split_at(unit_start(rest));
    if !unit.is_empty() && !number.is_empty() && !number.ends_with(' ') {
        return Err("has no space between the number and the unit; write 5 mL, not 5mL");
    }
    let unit = if unit.is_empty() { None } else { Some(DoseUnit::parse(unit)?) };
    let number = DoseNumber::parse(number)?;
    let (low, high) = match low {
        Some(low) => (DoseNumber::parse(low)?, Some(number)),
        None => (number, None),
    };
    if high.as_ref().is_some_and(|high| high.value() <= low.value()) {
        return Err("is a range that does not go up; write the smaller number first");
    }
    Ok(Amount { text: plain.to_owned(), low, high, unit })
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse_amount(&text).map_err(|why| serde::de::Error::custom(FixedReason::new(why)))
    }
}

impl JsonSchema for Amount {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Amount".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "How much is taken at one time, with its unit: 1 tablet, ½ tablet, \
                18 units, 8.5 mL, 1 to 2 tablets."
        })
    }
}

/// How much of each ingredient an amount contains: `85 mg`, `16 mg/4 mg`, `25 mg to 50 mg`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DoseContent {
    text: String,
    low: Vec<Quantity>,
    high: Option<Vec<Quantity>>,
}

impl DoseContent {
    /// Returns the text as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the measure of each ingredient, in the order of the label; of a range, the lower
    /// end.
    pub fn low(&self) -> &[Quantity] {
        &self.low
    }

    /// Returns the upper end of a range.
    pub fn high(&self) -> Option<&[Quantity]> {
        self.high.as_deref()
    }
}

fn parse_content(text: &str) -> Result<DoseContent, &'static str> {
    const NOT_A_CONTENT: &str = "is not a dose; write what the amount contains, like 85 mg, or 16 \
                                 mg/4 mg for two ingredients";
    let plain = text.trim();
    check_digits(plain)?;
    let is_glued = |pair: &[u8]| pair[0].is_ascii_digit() && pair[1].is_ascii_alphabetic();
    if plain.as_bytes().windows(2).any(is_glued) {
        return Err("has no space between the number and the unit; write 50 mg, not 50mg");
    }
    let quantities = |text: &str| -> Result<Vec<Quantity>, &'static str> {
        let parts = text.split('/').map(|part| Quantity::parse(part)?.ok_or(NOT_A_CONTENT));
        parts.collect()
    };
    let (low, high) = match plain.split_once(" to ") {
        Some((low, high)) => (quantities(low)?, Some(quantities(high)?)),
        None => (quantities(plain)?, None),
    };
    Ok(DoseContent { text: plain.to_owned(), low, high })
}

impl<'de> Deserialize<'de> for DoseContent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse_content(&text).map_err(|why| serde::de::Error::custom(FixedReason::new(why)))
    }
}

impl FromStr for DoseContent {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        parse_content(text).map_err(MalformedText)
    }
}

impl JsonSchema for DoseContent {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DoseContent".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "How much of each ingredient the amount contains: 85 mg, 16 mg/4 mg."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Amount;
    use crate::site::dosing::Strength;

    fn ok<T: std::str::FromStr>(texts: &[&str]) -> Vec<bool> {
        texts.iter().map(|text| text.parse::<T>().is_ok()).collect()
    }

    #[test]
    fn risky_doses_are_refused() {
        let good = ["1", "½", "1 ½", "2.5", "1 to 2", "1 tablet", "18 units", "8.5 mL"];
        assert_eq!(ok::<Amount>(&good), [true; 8]);
        let good = ["½ tablet", "1 to 2 films", "1,500 units", "1½ tablets", "2 patches"];
        assert_eq!(ok::<Amount>(&good), [true; 5]);
        let bad = ["1/2", "1.0", ".5", "one", "1-2", "", "1e3", "0", "1,5 tablets", "0,125 mg"];
        assert_eq!(ok::<Amount>(&bad), [false; 10]);
        let bad = ["18 u", "18 IU", "5 ml", "1 teaspoon", "5mL", "2 to 1", "1 tab", "½ to", "01"];
        assert_eq!(ok::<Amount>(&bad), [false; 9]);
        let good = ["50 mg", "8 mg/2 mg", "0.5 mg", "1,000 mcg", "10 mg/mL", "150 mg ER"];
        assert_eq!(ok::<Strength>(&good), [true; 6]);
        let bad = ["50mg", "1.0 mg", ".5 mg", "5 µg", "mg", "1,5 mg", "0,125 mg"];
        assert_eq!(ok::<Strength>(&bad), [false; 7]);
    }

    #[test]
    fn digits_of_other_scripts_are_refused_by_name() {
        let refusals = [
            "５ mg".parse::<Strength>().err().map(|refusal| refusal.to_string()),
            "५ tablets".parse::<Amount>().err().map(|refusal| refusal.to_string()),
            "٥ mg".parse::<super::DoseContent>().err().map(|refusal| refusal.to_string()),
        ];
        for refusal in refusals {
            let refusal = refusal.unwrap_or_default();
            assert!(refusal.contains("write the digits 0 to 9"), "{refusal}");
        }
    }

    #[test]
    fn amounts_know_their_numbers_and_unit() {
        let amount: Amount = "1 to 1 ½ tablets".parse().expect("an amount");
        assert_eq!((amount.low().as_str(), amount.most().as_str()), ("1", "1 ½"));
        assert_eq!(amount.most().value().to_string(), "1.5");
        assert!(amount.most().has_fraction() && !amount.low().has_fraction());
    }
}
