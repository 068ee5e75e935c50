//! Numbers that messages count with, as text: `3`, `1.5`, `½`, `1 ½`, and ranges such as `1..2` and
//! `10–15`.

use std::str::FromStr;

use icu::decimal::input::Decimal;

/// Fraction characters with their decimal places. Thirds and sixths are rounded; no plural rule
/// tells the rounded value from the exact one.
const FRACTIONS: [(char, &str); 9] = [
    ('¼', "25"),
    ('½', "5"),
    ('¾', "75"),
    ('⅓', "333"),
    ('⅔', "667"),
    ('⅛', "125"),
    ('⅜', "375"),
    ('⅝', "625"),
    ('⅞', "875"),
];

/// Returns the value of a number, with its decimal places as they are written; `None` if the text
/// is not a number.
pub(super) fn value(text: &str) -> Option<Decimal> {
    let text = text.trim();
    let Some((fraction, places)) = FRACTIONS.iter().find(|(c, _)| text.ends_with(*c)) else {
        return text.parse().ok();
    };
    let whole = text.strip_suffix(*fraction)?.trim_end();
    let whole = if whole.is_empty() { "0" } else { whole };
    whole.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    format!("{whole}.{places}").parse().ok()
}

/// Returns both ends of a range such as `1..2`, `10-15` or `10–15`; `None` if the text is not one.
pub(super) fn range(text: &str) -> Option<(Decimal, Decimal)> {
    let (low, high) = ["..", "–", "-"].iter().find_map(|sign| text.split_once(sign))?;
    Some((value(low)?, value(high)?))
}

/// Returns whether a plural form can be chosen for a text: it is a number or a range.
pub(super) fn is_countable(text: &str) -> bool {
    value(text).is_some() || range(text).is_some()
}

/// Returns a number in its one shortest spelling, such as `1` for `1.0` and `0.5` for `½`; `None`
/// if the text is not a number.
pub(super) fn normalized(text: &str) -> Option<String> {
    let number = rust_decimal::Decimal::from_str(&value(text)?.to_string()).ok()?;
    Some(number.normalize().to_string())
}

#[cfg(test)]
mod tests {
    use super::{is_countable, normalized};

    #[test]
    fn numbers_of_doses_and_counts_are_read() {
        let read = |text| normalized(text);
        assert_eq!(read("1.0").as_deref(), Some("1"));
        assert_eq!(read("½").as_deref(), Some("0.5"));
        assert_eq!(read("1 ½").as_deref(), Some("1.5"));
        assert_eq!(read("2¾").as_deref(), Some("2.75"));
        assert_eq!(read("100").as_deref(), Some("100"));
        assert_eq!(["", "ten", "1..2", "1.5½", "1,5"].map(read), [const { None }; 5]);
        assert!(is_countable("1..2") && is_countable("½..1") && !is_countable("a..2"));
        assert!(is_countable("10–15") && is_countable("10-15") && is_countable("-5"));
        assert!(!is_countable("10 to 15"), "its word is of one language");
    }
}
