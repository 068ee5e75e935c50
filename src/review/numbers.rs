//! Finds the numbers of a text (doses, dates, phone numbers and all others) in the digits and units
//! of the supported languages.
//!
//! Scores depend on the whole sentence and are recognized in `detection`.

use std::ops::Range;

use icu::normalizer::DecomposingNormalizerBorrowed;

use super::locked_item::{FoundItems, LockedItem, LockedKind};
use crate::{lang::Lang, text::is_isolate};

/// Units of a dose as they are written in the supported scripts: Latin and Cyrillic, Arabic,
/// Chinese.
const UNITS: [&str; 26] = [
    "mcg",
    "mg",
    "mL",
    "ml",
    "µg",
    "μg",
    "g",
    "%",
    "IU",
    "мкг",
    "мг",
    "мл",
    "г",
    "ملغم",
    "ملغ",
    "مغ",
    "مجم",
    "ميكروغرام",
    "مل",
    "مليلتر",
    "毫克",
    "微克",
    "毫升",
    "克",
    "mg/mL",
    "units",
];

/// Returns the common name of a unit, whatever the script.
fn canonical_unit(word: &str) -> &'static str {
    match word {
        "mcg" | "µg" | "μg" | "мкг" | "ميكروغرام" | "微克" => "mcg",
        "mg" | "мг" | "ملغم" | "ملغ" | "مغ" | "مجم" | "毫克" => "mg",
        "mL" | "ml" | "мл" | "مل" | "مليلتر" | "毫升" => "mL",
        "g" | "г" | "克" => "g",
        "%" => "%",
        _ => "unit",
    }
}

/// The zeros of the scripts with their own digits: Arabic, Persian and Urdu, N'Ko, the scripts of
/// India, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian, Javanese, full width. The digits 1 to 9
/// follow each.
const ZEROS: [u32; 21] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xa9d0, 0xff10,
];

/// Returns a digit of any of these scripts as ASCII 0 to 9.
pub(super) fn ascii_digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    ZEROS.iter().find_map(|zero| {
        char::from_digit((c as u32).checked_sub(*zero).filter(|digit| *digit < 10)?, 10)
    })
}

/// Returns a character between digits as it is compared: special hyphens and full-width characters
/// become ASCII.
fn ascii_separator(c: char) -> char {
    match c {
        '\u{2010}' | '\u{2011}' | '\u{ff0d}' => '-',
        '\u{ff0e}' => '.',
        c => c,
    }
}

/// Finds runs of digits with the characters that join them: decimal and thousands separators,
/// hyphens of phone numbers and dates, colons.
pub(super) fn find_numbers(text: &str, lang: &Lang, out: &mut FoundItems) {
    let chars: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| !is_isolate(*c)).collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(|(_, c)| ascii_digit(*c).is_some());
    let mut at = 0;
    while at < chars.len() {
        // A number that follows a link or a name is separate, like the score in `PHQ-9:12`.
        if !is_digit(at) || !out.is_free(&(chars[at].0..chars[at].0 + 1)) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while end < chars.len()
            && (is_digit(end)
                || matches!(ascii_separator(chars[end].1), '.' | ',' | '-' | '٫' | '٬' | ':')
                    && is_digit(end + 1))
        {
            end += 1;
        }
        let start = chars[at].0;
        let plus = at > 0 && chars[at - 1].1 == '+';
        let stop = chars[end - 1].0 + chars[end - 1].1.len_utf8();
        let range = start..stop;
        if out.is_free(&range) {
            out.push(classify_number(text, range, plus, lang));
        }
        at = end;
    }
}

/// Finds fractions that are one character, such as `½` in half a tablet.
pub(super) fn find_fractions(text: &str, out: &mut FoundItems) {
    for (at, c) in text
        .char_indices()
        .filter(|(_, c)| matches!(c, '\u{bc}'..='\u{be}' | '\u{2150}'..='\u{215e}' | '\u{2189}'))
    {
        // The compatibility decomposition has U+2044 between the two numbers.
        let key: String = DecomposingNormalizerBorrowed::new_nfkd()
            .normalize(c.encode_utf8(&mut [0; 4]))
            .replace('\u{2044}', "/");
        out.push(LockedItem { kind: LockedKind::Number, at: at..at + c.len_utf8(), key });
    }
}

/// Classifies one run of digits.
fn classify_number(text: &str, at: Range<usize>, plus: bool, lang: &Lang) -> LockedItem {
    let written: String = text[at.clone()]
        .chars()
        .filter(|c| !is_isolate(*c))
        .map(|c| ascii_digit(c).unwrap_or_else(|| ascii_separator(c)))
        .collect();
    let digits = written.chars().filter(char::is_ascii_digit).count();
    let parts: Vec<&str> = written.split('-').collect();
    let is_date = matches!(
        parts[..],
        [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2
    );
    let is_phone = plus
        || (written.contains('-') && !is_date && digits >= 7)
        || matches!(written.as_str(), "988" | "911" | "112" | "999" | "111" | "741741" | "838255");
    let rest = &text[at.end..];
    let after = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
    // A letter that follows makes it another word: "2 года" is 2 years, while "2 г" is 2 g. Chinese
    // writes no space after the unit.
    let is_followed_by = |unit: &str| {
        after
            .strip_prefix(unit)
            .is_some_and(|rest| !rest.starts_with(char::is_alphabetic) || is_chinese_unit(unit))
    };
    let dose = UNITS.iter().filter(|unit| is_followed_by(unit)).max_by_key(|unit| unit.len());
    if is_date {
        return LockedItem { kind: LockedKind::Date, at, key: written };
    }
    if is_phone {
        return LockedItem {
            kind: LockedKind::Phone,
            key: written.chars().filter(char::is_ascii_digit).collect(),
            at,
        };
    }
    match dose {
        Some(word) => {
            let end = at.end + (rest.len() - after.len()) + word.len();
            LockedItem {
                kind: LockedKind::Dose,
                at: at.start..end,
                key: format!("{} {}", dose_key(&written, lang), canonical_unit(word)),
            }
        }
        None => LockedItem { kind: LockedKind::Number, at, key: number_key(&written) },
    }
}

fn is_chinese_unit(unit: &str) -> bool {
    unit.starts_with(['克', '毫', '微'])
}

/// Returns a number in a form that does not depend on its decimal and thousands separators: `0,5`
/// equals `0.5`, and `1,000` equals `1.000`.
fn number_key(written: &str) -> String {
    let unified = with_decimal_points(written);
    if is_grouped(&unified) { unified.replace('.', "") } else { unified }
}

/// Returns the number of a dose in comparable form.
///
/// Three digits after a separator may be thousands or a fraction, which differ by a factor of
/// 1,000. A comma separates thousands only in languages that never write fractions with a comma. A
/// point stays a decimal point: for many readers of Spanish in the Americas, `1.000` is one, not a
/// thousand. So an ambiguous pair counts as different and is reported; doses without thousands
/// separators are never ambiguous.
fn dose_key(written: &str, lang: &Lang) -> String {
    let unified = with_decimal_points(written);
    let comma_groups =
        written.contains([',', '٬']) && !written.contains(['.', '٫']) && uses_decimal_point(lang);
    if is_grouped(&unified) && comma_groups { unified.replace('.', "") } else { unified }
}

/// Languages that write fractions with a point and thousands with a comma, according to CLDR.
const DECIMAL_POINT_LANGUAGES: [&str; 18] = [
    "am", "bn", "en", "fil", "he", "hi", "ja", "ko", "my", "ne", "so", "sw", "ta", "te", "th",
    "ur", "yue", "zh",
];

fn uses_decimal_point(lang: &Lang) -> bool {
    DECIMAL_POINT_LANGUAGES.contains(&lang.id().language.as_str())
}

fn with_decimal_points(written: &str) -> String {
    written
        .chars()
        .map(|c| if matches!(c, ',' | '٫') { '.' } else { c })
        .filter(|c| *c != '٬')
        .collect()
}

fn is_grouped(unified: &str) -> bool {
    unified.split_once('.').is_some_and(|(whole_part, rest)| {
        !whole_part.starts_with('0') && rest.split('.').all(|part| part.len() == 3)
    })
}

#[cfg(test)]
mod tests {
    use super::{DECIMAL_POINT_LANGUAGES, FoundItems, find_numbers};
    use crate::{lang::Lang, review::LockedKind, text::LocaleFormat};

    fn found_in(text: &str, lang: &str) -> Vec<(LockedKind, String)> {
        let mut out = FoundItems::default();
        find_numbers(text, &Lang::parse(lang).expect("a tag"), &mut out);
        out.items.into_iter().map(|locked| (locked.kind, locked.key)).collect()
    }

    #[test]
    fn languages_that_write_points_do_so_by_cldr() {
        for tag in DECIMAL_POINT_LANGUAGES {
            let formatted = LocaleFormat::new(&Lang::parse(tag).expect("a tag")).number("12345.5");
            assert!(
                formatted.contains(',') && formatted.rfind(',') < formatted.rfind('.'),
                "{tag}: {formatted}"
            );
        }
    }

    #[test]
    fn doses_that_may_be_a_thousandfold_apart_differ() {
        for ((a, lang), (b, other)) in [
            (("1.125 mg", "en"), ("1125 mg", "es")),
            (("1,000 mcg", "en"), ("1.000 mcg", "es")),
            (("1,000 mcg", "en"), ("1.000 mcg", "es-US")),
            (("0.5 mg", "en"), ("5 mg", "es")),
        ] {
            assert_ne!(found_in(a, lang), found_in(b, other), "{a} {b}");
        }
    }

    #[test]
    fn doses_that_are_the_same_are_one() {
        for ((a, lang), (b, other)) in [
            (("1,000 mcg", "en"), ("1000 mcg", "es")),
            (("0.5 mg", "en"), ("0,5 mg", "es")),
            (("12.5 mg", "en"), ("12,5 мг", "ru")),
            (("50 mg", "en"), ("50毫克，每天", "zh-Hans")),
            (("8 mg", "en"), ("٨ ملغ", "ar")),
        ] {
            assert_eq!(found_in(a, lang), found_in(b, other), "{a} {b}");
        }
    }

    #[test]
    fn a_unit_is_a_word_of_its_own() {
        assert_eq!(found_in("2 года", "ru"), [(LockedKind::Number, "2".to_owned())]);
        assert_eq!(found_in("2026 году", "ru"), [(LockedKind::Number, "2026".to_owned())]);
        assert_eq!(found_in("2 г в день", "ru"), [(LockedKind::Dose, "2 g".to_owned())]);
    }
}
