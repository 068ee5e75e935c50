//! Decimal digits of every script: `5`, `５`, `५`, `٥`, `၅`, `𝟓`.
//!
//! One function for the whole program, from Unicode's property data, so that no check knows fewer
//! digits than another.

use icu::properties::{CodePointMapData, props::GeneralCategory};

/// Returns a decimal digit of any script (general category Nd) as ASCII 0 to 9; `None` for every
/// other character, such as `²`, `½` and `一`.
///
/// In Unicode, the digits 0 to 9 of each script are consecutive (The Unicode Standard, section
/// 4.6), and a longer run, such as that of the mathematical digits, begins with a zero.
pub fn ascii_digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |code: u32| {
        char::from_u32(code).is_some_and(|c| categories.get(c) == GeneralCategory::DecimalNumber)
    };
    let mut first = c as u32;
    if !is_digit(first) {
        return None;
    }
    while is_digit(first - 1) {
        first -= 1;
    }
    char::from_digit((c as u32 - first) % 10, 10)
}

/// Returns whether a character is a decimal digit of any script.
pub fn is_digit(c: char) -> bool {
    ascii_digit(c).is_some()
}

/// Returns a text with the decimal digits of every script as ASCII digits.
pub fn with_ascii_digits(text: &str) -> String {
    text.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::{ascii_digit, is_digit, with_ascii_digits};

    #[test]
    fn digits_of_every_script_are_read() {
        for text in [
            "500",
            "５００",
            "५००",
            "၅၀၀",
            "٥٠٠",
            "۵۰۰",
            "৫০০",
            "๕๐๐",
            "៥០០",
            "𝟓𝟎𝟎",
            "𝟻𝟶𝟶",
            "᱕᱐᱐",
            "߅߀߀",
            "𞥕𞥐𞥐",
            "᪅᪀᪀",
        ] {
            assert_eq!(with_ascii_digits(text), "500", "{text}");
        }
        assert_eq!(with_ascii_digits("² ½ 一 Ⅴ ⑤"), "² ½ 一 Ⅴ ⑤");
    }

    #[test]
    fn each_run_of_digits_has_all_ten_in_order() {
        let digits: Vec<(u32, char)> = (0..=0x0010_ffff)
            .filter_map(char::from_u32)
            .filter_map(|c| Some((c as u32, ascii_digit(c)?)))
            .collect();
        assert!(digits.len() >= 680 && digits.len().is_multiple_of(10), "{}", digits.len());
        for ten in digits.chunks(10) {
            let values: String = ten.iter().map(|(_, value)| value).collect();
            assert_eq!(values, "0123456789", "{:x}", ten[0].0);
            assert_eq!(ten[9].0 - ten[0].0, 9, "{:x}", ten[0].0);
        }
        // A fullwidth digit is alone in its line of the chart, and a circled digit is none.
        assert!(is_digit('９') && !is_digit('⑨'));
    }
}
