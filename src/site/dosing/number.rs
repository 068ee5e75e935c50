//! A number of a dose, as US labels write it: `2`, `2.5`, `1,500`, `½`, `1 ½`.

use rust_decimal::Decimal;

use crate::{digits::is_digit, site::worded::wordless};

/// A number of a dose. It keeps the text as written, because every page shows it unchanged, and its
/// exact value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DoseNumber {
    text: String,
    value: Decimal,
}

wordless!(DoseNumber);

/// The fractions that people read without mistake. A slash is refused: `1/2` can be misread as 12
/// or 1 to 2 (ISMP, *List of Error-Prone Abbreviations, Symbols, and Dose Designations*).
const FRACTIONS: [(char, &str); 3] = [('¼', "0.25"), ('½', "0.5"), ('¾', "0.75")];

/// The most digits that a number of a dose may have.
const MAX_DIGITS: usize = 9;

impl DoseNumber {
    /// Returns the number as it was written, such as `1 ½`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the exact value.
    pub fn value(&self) -> Decimal {
        self.value
    }

    /// Returns whether the number is not a whole one.
    pub fn has_fraction(&self) -> bool {
        !self.value.fract().is_zero()
    }

    /// Returns how many decimal places were written, such as 1 for `8.5`.
    pub fn decimal_places(&self) -> u32 {
        self.value.scale()
    }

    /// Reads a number.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let text = text.trim();
        check_digits(text)?;
        if text.contains('/') {
            return Err(
                "has a slash fraction; write ½, ¼, or ¾, since 1/2 can be misread as 12 or 1 to 2",
            );
        }
        let (digits, fraction) = match FRACTIONS.iter().find(|(c, _)| text.ends_with(*c)) {
            Some((c, value)) => (text.trim_end_matches(*c).trim_end(), Some(*value)),
            None => (text, None),
        };
        let whole = if digits.is_empty() && fraction.is_some() {
            Decimal::ZERO
        } else {
            plain_decimal(digits)?
        };
        let value = match fraction {
            None => whole,
            Some(_) if digits.contains('.') => {
                return Err("has both a decimal point and a fraction; write one of them");
            }
            Some(fraction) => whole + plain_decimal(fraction)?,
        };
        if value.is_zero() {
            return Err("is zero; leave the time of day out, since nothing is taken then");
        }
        Ok(Self { text: text.to_owned(), value })
    }
}

/// Refuses digits of other scripts. Every page shows the number as written, and people compare it
/// with the label.
pub(super) fn check_digits(text: &str) -> Result<(), &'static str> {
    if text.chars().any(|c| is_digit(c) && !c.is_ascii()) {
        return Err("has digits that are not those of the label; write the digits 0 to 9");
    }
    Ok(())
}

/// Reads a number without fraction characters: digits, with commas only between thousands and a
/// decimal point that has digits on both sides and no trailing zero.
fn plain_decimal(text: &str) -> Result<Decimal, &'static str> {
    const NOT_A_NUMBER: &str = "is not an amount; write a number, ½, or a range, and the unit, \
                                like 1 tablet or 1 to 2 tablets";
    let (whole, decimals) = match text.split_once('.') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    if whole.is_empty() && decimals.is_some() {
        return Err(
            "has no digit before the decimal point; write 0.5, since .5 can be misread as 5",
        );
    }
    if let Some(decimals) = decimals
        && (decimals.is_empty() || decimals.ends_with('0'))
    {
        return Err("has a trailing zero or no digit after the decimal point; write 1, since 1.0 \
                    can be misread as 10");
    }
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !is_digits(first)
        || !rest.iter().all(|group| is_digits(group))
        || !decimals.is_none_or(is_digits)
        || text.len() > MAX_DIGITS
    {
        return Err(NOT_A_NUMBER);
    }
    let is_grouped = first.len() <= 3 && first != "0" && rest.iter().all(|group| group.len() == 3);
    if !rest.is_empty() && !is_grouped {
        return Err("has a decimal comma, which can be misread by a factor of ten; write 1.5, as \
                    the label does, and a comma only between thousands, like 1,500");
    }
    if first.len() > 1 && first.starts_with('0') {
        return Err("begins with a zero; write 5, not 05");
    }
    let plain: String = text.chars().filter(|c| *c != ',').collect();
    plain.parse().map_err(|_| NOT_A_NUMBER)
}
