//! Finds the numbers of a text (doses, dates, phone numbers and all others) in the digits of every
//! script and with the units of its language.
//!
//! Scores depend on the whole sentence and are recognized in `detection`.

use std::ops::Range;

use icu::normalizer::DecomposingNormalizerBorrowed;

use super::{
    locked_item::{FoundItems, LockedKind},
    number_value::{ascii_separator, count_key, dose_key, fraction_value, number_end},
    units::UnitTable,
};
use crate::{
    digits::{ascii_digit, is_digit},
    lang::Lang,
    text::is_isolate,
};

/// A text in which numbers are searched.
struct NumberSearch<'a> {
    text: &'a str,
    /// The characters without isolates.
    chars: Vec<(usize, char)>,
    lang: &'a Lang,
    units: &'a UnitTable,
    /// Whether a number is one of the short phone numbers of the site.
    is_short_phone: &'a dyn Fn(&str) -> bool,
}

/// Finds runs of digits with the characters that join them: decimal and thousands separators,
/// hyphens of phone numbers and dates, colons.
///
/// `is_short_phone` knows the short phone numbers of the site, such as 988.
pub(super) fn find_numbers(
    text: &str,
    lang: &Lang,
    is_short_phone: &dyn Fn(&str) -> bool,
    out: &mut FoundItems<'_>,
) {
    if !text.chars().any(is_digit) {
        return;
    }
    let units = UnitTable::of(lang);
    let chars: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| !is_isolate(*c)).collect();
    let search = NumberSearch { text, chars, lang, units: &units, is_short_phone };
    let mut at = 0;
    while at < search.chars.len() {
        let (start, c) = search.chars[at];
        // A number that follows a link or a name is separate, like the score in `PHQ-9:12`.
        if !is_digit(c) || !out.is_free(&(start..start + 1)) {
            at += 1;
            continue;
        }
        let end = number_end(&search.chars, at, lang);
        search.add_number(at, end, out);
        at = end;
    }
}

impl NumberSearch<'_> {
    /// Adds the number between two indices of the characters.
    fn add_number(&self, first: usize, end: usize, out: &mut FoundItems<'_>) {
        let stop = self.chars[end - 1].0 + self.chars[end - 1].1.len_utf8();
        let mut at = self.chars[first].0..stop;
        if !out.is_free(&at) {
            return;
        }
        let mut written: String = self.chars[first..end]
            .iter()
            .map(|(_, c)| ascii_digit(*c).unwrap_or_else(|| ascii_separator(*c)))
            .collect();
        // `.5 mg` is half a milligram, not five.
        if self.begins_with_point(first) {
            at.start = self.chars[first - 1].0;
            written.insert_str(0, "0.");
        }
        let is_dated = is_date(&written);
        let has_plus = first > 0 && self.chars[first - 1].1 == '+';
        if is_dated {
            out.push(LockedKind::Date, at, written);
        } else if is_phone(&written, has_plus) || self.is_short_phone(&written, &at) {
            let digits = written.chars().filter(char::is_ascii_digit).collect();
            out.push(LockedKind::Phone, at, digits);
        } else if let Some((low, length)) = self.range_start(first, end, &written) {
            out.push(LockedKind::Number, at.start..at.start + length, count_key(low));
            let high = &written[low.len() + 1..];
            let high_start = self.chars[first + low.chars().count() + 1].0;
            self.add_value(high_start..at.end, high, out);
        } else {
            self.add_value(at, &written, out);
        }
    }

    /// Adds a number that is neither a date nor a phone number: a dose if a unit is beside it.
    fn add_value(&self, at: Range<usize>, written: &str, out: &mut FoundItems<'_>) {
        let key = dose_key(written, self.lang);
        let before = self.units.before(&self.text[..at.start]);
        let before = before.filter(|unit| out.is_free(&(unit.offset..at.end)));
        // Where a unit is before its number, the next one belongs to the next number.
        if let Some(unit) = before.as_ref().filter(|unit| unit.unit != "%") {
            out.push(LockedKind::Dose, unit.offset..at.end, format!("{key} {}", unit.unit));
        } else if let Some((more, fraction)) = fraction_after(&self.text[at.end..])
            && let Some(unit) = self.units.after(&self.text[at.end + more..], &key)
        {
            // `1 ½ mL`; without a unit the fraction is an item of its own.
            let end = at.end + more + unit.offset;
            let value = sum(&key, &fraction_value(&fraction));
            out.push(LockedKind::Dose, at.start..end, format!("{value} {}", unit.unit));
        } else if let Some(unit) = self.units.after(&self.text[at.end..], &key) {
            let end = at.end + unit.offset;
            let is_mass = !unit.unit.contains(['/', '%']);
            let per = self.units.per_before(&self.text[..at.start]);
            match per.filter(|per| is_mass && out.is_free(&(per.offset..end))) {
                Some(per) => {
                    let unit = format!("{}/{}", unit.unit, per.unit);
                    out.push(LockedKind::Dose, per.offset..end, format!("{key} {unit}"));
                }
                None => out.push(LockedKind::Dose, at.start..end, format!("{key} {}", unit.unit)),
            }
        } else if let Some(unit) = before {
            out.push(LockedKind::Dose, unit.offset..at.end, format!("{key} {}", unit.unit));
        } else {
            out.push(LockedKind::Number, at, count_key(written));
        }
    }

    /// Returns whether a decimal point stands before a number without a digit.
    fn begins_with_point(&self, first: usize) -> bool {
        let before = |back: usize| {
            first.checked_sub(back).and_then(|at| self.chars.get(at)).map(|(_, c)| *c)
        };
        let is_point =
            before(1).is_some_and(|c| matches!(ascii_separator(c), '.' | '٫' | '\u{b7}'));
        is_point
            && before(2).is_none_or(|c| {
                c.is_whitespace() || matches!(c, '(' | '[' | '"' | '*' | '~' | '<' | '>' | '=')
            })
    }

    /// Returns the lower end of a range such as `5-10`, as it is compared, and its length in bytes,
    /// so that it equals `5 to 10`.
    fn range_start<'w>(
        &self,
        first: usize,
        end: usize,
        written: &'w str,
    ) -> Option<(&'w str, usize)> {
        let (low, high) = written.split_once('-')?;
        let is_plain = !high.contains(['-', ':']) && !low.contains(':');
        if !is_plain || written.chars().count() != end - first {
            return None;
        }
        let stop = self.chars.get(first + low.chars().count())?.0;
        Some((low, stop - self.chars[first].0))
    }

    /// Returns whether a number is a short phone number, and not a dose of so many milligrams.
    fn is_short_phone(&self, written: &str, at: &Range<usize>) -> bool {
        (self.is_short_phone)(written)
            && self.units.after(&self.text[at.end..], written).is_none()
            && self.units.before(&self.text[..at.start]).is_none()
    }
}

/// Returns whether a number is a date in ISO form.
fn is_date(written: &str) -> bool {
    let parts: Vec<&str> = written.split('-').collect();
    matches!(
        parts[..],
        [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2
    )
}

/// Returns whether a number is a phone number: after a plus, or with hyphens and many digits.
fn is_phone(written: &str, has_plus: bool) -> bool {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    has_plus || (written.contains('-') && digits >= 7)
}

/// Returns whether a character is a fraction, such as `½`.
pub(super) fn is_fraction(c: char) -> bool {
    matches!(c, '\u{bc}'..='\u{be}' | '\u{2150}'..='\u{215e}' | '\u{2189}')
}

/// Returns a fraction that is one character as `1/2`.
fn fraction_key(c: char) -> String {
    // The compatibility decomposition has U+2044 between the two numbers.
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(c.encode_utf8(&mut [0; 4]))
        .replace('\u{2044}', "/")
}

/// Returns the fraction with which a text begins, after at most one space, and where it ends.
fn fraction_after(text: &str) -> Option<(usize, String)> {
    let mut chars = text.char_indices();
    let (mut at, mut c) = chars.next()?;
    if c.is_whitespace() {
        (at, c) = chars.next()?;
    }
    is_fraction(c).then(|| (at + c.len_utf8(), fraction_key(c)))
}

/// Returns a whole number and a fraction as one number.
fn sum(whole: &str, fraction: &str) -> String {
    match fraction.strip_prefix("0.") {
        Some(decimals) if whole.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{whole}.{decimals}")
        }
        _ => format!("{whole} {fraction}"),
    }
}

/// Finds fractions that are one character, such as `½` in half a tablet. With a unit after it, as
/// in `½ mL`, it is a dose.
pub(super) fn find_fractions(text: &str, lang: &Lang, out: &mut FoundItems<'_>) {
    for (at, c) in text.char_indices().filter(|(_, c)| is_fraction(*c)) {
        let (end, key) = (at + c.len_utf8(), fraction_key(c));
        if !out.is_free(&(at..end)) {
            continue;
        }
        match UnitTable::of(lang).after(&text[end..], &key) {
            Some(unit) => {
                let key = format!("{} {}", fraction_value(&key), unit.unit);
                out.push(LockedKind::Dose, at..end + unit.offset, key);
            }
            None => out.push(LockedKind::Number, at..end, key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FoundItems, find_fractions, find_numbers};
    use crate::{lang::Lang, review::LockedKind};

    fn found_in(text: &str, lang: &str) -> Vec<(LockedKind, String)> {
        let mut out = FoundItems::new(text);
        let lang = Lang::parse(lang).expect("a tag");
        find_numbers(text, &lang, &|number| number == "112", &mut out);
        find_fractions(text, &lang, &mut out);
        out.items.into_iter().map(|locked| (locked.kind, locked.key)).collect()
    }

    #[test]
    fn doses_that_may_be_a_thousandfold_apart_differ() {
        for ((a, lang), (b, other)) in [
            (("1.125 mg", "en"), ("1125 mg", "es")),
            (("1,000 mcg", "en"), ("1.000 mcg", "es")),
            (("1,000 mcg", "en"), ("1.000 mcg", "es-US")),
            (("0.5 mg", "en"), ("5 mg", "es")),
            ((".5 mg", "en"), ("5 mg", "es")),
            (("112 mg", "en"), ("112 mL", "es")),
            (("10 mg/mL", "en"), ("10 units", "en")),
            (("10 mg/mL", "en"), ("10 mg", "es")),
            (("5 mg", "en"), ("5 mcg", "es")),
            (("5 mg", "en"), ("5 ml", "es")),
            (("1 ½ mL", "en"), ("1 mL", "es")),
        ] {
            assert_ne!(found_in(a, lang), found_in(b, other), "{a} {b}");
        }
    }

    #[test]
    fn doses_that_are_the_same_are_one() {
        for ((a, lang), (b, other)) in [
            (("1,000 mcg", "en"), ("1000 mcg", "es")),
            (("0.5 mg", "en"), ("0,5 mg", "es")),
            (("0.5 mg", "en"), (".5 mg", "en")),
            (("12.5 mg", "en"), ("12,5 мг", "ru")),
            (("50 mg", "en"), ("50毫克，每天", "zh-Hans")),
            (("8 mg", "en"), ("٨ ملغ", "ar")),
            (("1,000 units", "en"), ("1 000 единиц", "ru")),
            (("1,000 units", "en"), ("1\u{202f}000 unités", "fr")),
            (("1 ½ mL", "en"), ("1,5 ml", "es")),
            (("5-10 mg", "en"), ("5 a 10 mg", "es")),
            (("10 mg/mL", "en"), ("10 мг на мл", "ru")),
            (("10 mg per mL", "en"), ("10毫克/毫升", "zh-Hans")),
            (("300 mg 5 mL", "en"), ("miligramu 300 mililita 5", "sw")),
            (("50%", "en"), ("%50", "tr")),
            (("50%", "en"), ("百分之50", "zh-Hans")),
        ] {
            assert_eq!(found_in(a, lang), found_in(b, other), "{a} {b}");
        }
    }

    #[test]
    fn counts_do_not_depend_on_their_separators() {
        for (text, lang, key) in [
            ("1 000", "es", "1000"),
            ("1\u{2009}234", "es", "1234"),
            ("1 500", "ru", "1500"),
            ("1'000", "de", "1000"),
            ("１，０００", "ja", "1000"),
            ("१,०००", "hi", "1000"),
        ] {
            let number = (LockedKind::Number, key.to_owned());
            assert_eq!(found_in(text, lang), [number], "{text}");
        }
        // One tablet of 500 mg, not 1500 mg.
        let expected =
            [(LockedKind::Number, "1".to_owned()), (LockedKind::Dose, "500 mg".to_owned())];
        assert_eq!(found_in("Take 1 500 mg tablet", "en"), expected);
    }

    #[test]
    fn a_unit_is_a_word_of_its_own() {
        for (text, lang) in [
            ("2 года", "ru"),
            ("2 гoда", "ru"),
            ("2026 г.", "ru"),
            ("5 grand", "en"),
            ("30 min", "en"),
            ("2 l'ont", "fr"),
            ("5 มกราคม", "th"),
            ("5 ก.พ.", "th"),
            ("7g30", "vi"),
            ("5 giờ", "vi"),
            ("2 U.S. states", "en"),
            ("5 G", "en"),
            ("B12 L-methylfolate", "en"),
            ("3 升高", "zh-Hans"),
            ("3 克拉", "zh-Hans"),
            ("5 グラムマー", "ja"),
        ] {
            let found = found_in(text, lang);
            assert!(found.iter().all(|(kind, _)| *kind == LockedKind::Number), "{text}: {found:?}");
        }
        assert_eq!(found_in("2 г в день", "ru"), [(LockedKind::Dose, "2 g".to_owned())]);
    }
}
