//! The value of a written number in one comparable form, and where a written number ends.
//!
//! A dose is compared more strictly than a count: a separator that may stand for thousands or for a
//! fraction makes a factor of 1,000.

use crate::{digits::ascii_digit, lang::Lang};

/// Languages that write fractions with a point and thousands with a comma, according to CLDR.
const DECIMAL_POINT_LANGUAGES: [&str; 36] = [
    "am", "bn", "cy", "en", "fil", "ga", "gu", "ha", "he", "hi", "ig", "ja", "kn", "ko", "ml",
    "mr", "ms", "mt", "my", "ne", "om", "pa", "si", "so", "sw", "ta", "te", "th", "ti", "ug", "ur",
    "yo", "yue", "zh", "mi", "mn",
];

/// Languages that write thousands with a space, according to CLDR.
const SPACE_GROUP_LANGUAGES: [&str; 27] = [
    "be", "bg", "cs", "eo", "et", "fi", "fr", "hu", "hy", "ka", "kk", "ky", "lt", "lv", "nb", "nn",
    "no", "pl", "ru", "sk", "sq", "sv", "tg", "tk", "tt", "uk", "uz",
];

/// Returns whether a language never writes fractions with a comma.
pub(super) fn uses_decimal_point(lang: &Lang) -> bool {
    DECIMAL_POINT_LANGUAGES.contains(&lang.id().language.as_str())
}

fn groups_with_space(lang: &Lang) -> bool {
    SPACE_GROUP_LANGUAGES.contains(&lang.id().language.as_str())
}

/// A character within a written number as it is compared: special hyphens, full-width characters,
/// the spaces and apostrophes of thousands become one each.
pub(super) fn ascii_separator(c: char) -> char {
    match c {
        '\u{2010}' | '\u{2011}' | '\u{ff0d}' => '-',
        '\u{ff0e}' => '.',
        '\u{ff0c}' => ',',
        '\u{ff1a}' => ':',
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' => ' ',
        '\u{2019}' => '\'',
        c => c,
    }
}

/// Returns where the number ends that begins at an index of a text without isolates.
///
/// It goes on over a separator with a digit after it. A space or an apostrophe separates thousands
/// only between one to three digits and groups of three; an ordinary space only in languages that
/// write so, or before a group such as `050`, which is no number of its own.
pub(super) fn number_end(chars: &[(usize, char)], start: usize, lang: &Lang) -> usize {
    let digit = |at: usize| chars.get(at).is_some_and(|(_, c)| ascii_digit(*c).is_some());
    let mut end = start + 1;
    while end < chars.len() {
        let c = chars[end].1;
        let is_wide_comma = c == '\u{ff0c}' && !chars[end - 1].1.is_ascii();
        let joins = matches!(ascii_separator(c), '.' | '-' | ':' | '٫' | '٬' | '\u{b7}')
            || c == ','
            || is_wide_comma;
        if !(digit(end) || joins && digit(end + 1)) {
            break;
        }
        end += 1;
    }
    let is_plain = chars[start..end].iter().all(|(_, c)| ascii_digit(*c).is_some());
    if !is_plain || end - start > 3 || ascii_digit(chars[start].1) == Some('0') {
        return end;
    }
    grouped_end(chars, end, lang)
}

/// Returns where a number ends whose first group ends at an index, if groups of three digits
/// follow with the same space or apostrophe before each.
fn grouped_end(chars: &[(usize, char)], first_end: usize, lang: &Lang) -> usize {
    let digit = |at: usize| chars.get(at).and_then(|(_, c)| ascii_digit(*c));
    let Some((_, sign)) = chars.get(first_end).copied() else { return first_end };
    if !matches!(ascii_separator(sign), ' ' | '\'') {
        return first_end;
    }
    let mut end = first_end;
    while chars.get(end).is_some_and(|(_, c)| *c == sign)
        && (end + 1..end + 4).all(|at| digit(at).is_some())
        && digit(end + 4).is_none()
    {
        end += 4;
    }
    let is_single_space = sign == ' ';
    let is_sure = !is_single_space || groups_with_space(lang) || digit(first_end + 1) == Some('0');
    // `8 800 555-35-35` and `800 055 0199` are phone numbers.
    let goes_on = chars.get(end).is_some_and(|(_, c)| matches!(ascii_separator(*c), ' ' | '-'))
        && digit(end + 1).is_some();
    if end == first_end || !is_sure || goes_on {
        return first_end;
    }
    let is_decimal = chars.get(end).is_some_and(|(_, c)| matches!(c, '.' | ',' | '٫'));
    if is_decimal && digit(end + 1).is_some() {
        end += 1;
        while digit(end).is_some() {
            end += 1;
        }
    }
    end
}

/// Returns a count in a form that does not depend on its decimal and thousands separators: `0,5`
/// equals `0.5`, and `1,000`, `1.000`, `1 000` and `1'000` are equal.
pub(super) fn count_key(written: &str) -> String {
    let unified = with_decimal_points(written);
    if is_grouped(&unified) { unified.replace('.', "") } else { unified }
}

/// Returns the number of a dose in comparable form, without zeros at the end of its fraction.
///
/// Three digits after a separator may be thousands or a fraction, which differ by a factor of
/// 1,000. A comma separates thousands only in languages that never write fractions with a comma. A
/// point stays a decimal point: for many readers of Spanish in the Americas, `1.000` is one, not a
/// thousand. So an ambiguous pair counts as different and is reported; doses without thousands
/// separators are never ambiguous.
pub(super) fn dose_key(written: &str, lang: &Lang) -> String {
    if written.contains(['-', ':']) {
        return with_decimal_points(written);
    }
    let plain: String = written.chars().filter(|c| !matches!(c, ' ' | '\'' | '٬')).collect();
    let signs: Vec<char> = plain.chars().filter(|c| !c.is_ascii_digit()).collect();
    let unified = match signs[..] {
        [] => plain,
        // A decimal sign of its own, or two different signs: the last one is the decimal sign.
        [.., last @ ('٫' | '\u{b7}')] => split_decimal(&plain, last),
        [first, .., last] if first != last => split_decimal(&plain, last),
        [sign] => {
            let unified = with_decimal_points(&plain);
            let is_comma_group = sign == ',' && uses_decimal_point(lang) && is_grouped(&unified);
            if is_comma_group { unified.replace('.', "") } else { unified }
        }
        // The same sign several times separates thousands, in the Indian way too: `1,00,000`.
        [..] if is_group_list(&plain) => plain.replace(['.', ','], ""),
        [..] => with_decimal_points(&plain),
    };
    without_trailing_zeros(unified)
}

/// Returns a number whose last separator is decimal and whose others separate thousands.
fn split_decimal(plain: &str, decimal: char) -> String {
    let Some((whole, fraction)) = plain.rsplit_once(decimal) else { return plain.to_owned() };
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    format!("{digits}.{fraction}")
}

/// Drops zeros at the end of a fraction, unless it may be a group of thousands.
fn without_trailing_zeros(number: String) -> String {
    let Some((whole, fraction)) = number.split_once('.') else { return number };
    if is_grouped(&number) || fraction.contains('.') {
        return number;
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// Returns whether parts are groups of thousands: one to three digits, then groups of two or three,
/// the last one of three.
fn is_group_list(plain: &str) -> bool {
    let parts: Vec<&str> = plain.split(['.', ',']).collect();
    let [first, middle @ .., last] = &parts[..] else { return false };
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && middle.iter().all(|part| part.len() == 3 || plain.contains(',') && part.len() == 2)
        && last.len() == 3
}

fn with_decimal_points(written: &str) -> String {
    written
        .chars()
        .map(|c| if matches!(c, ',' | '٫' | '\u{b7}') { '.' } else { c })
        .filter(|c| !matches!(c, '٬' | ' ' | '\''))
        .collect()
}

/// Returns whether a number with points may be one with thousands separators.
pub(super) fn is_grouped(unified: &str) -> bool {
    unified.split_once('.').is_some_and(|(whole_part, rest)| {
        (1..=3).contains(&whole_part.len())
            && !whole_part.starts_with('0')
            && rest.split('.').all(|part| part.len() == 3)
    })
}

/// Returns the value of a fraction that is one character as a decimal if that is exact, else as
/// `1/3`.
pub(super) fn fraction_value(key: &str) -> String {
    let exact = match key {
        "1/2" => "0.5",
        "1/4" => "0.25",
        "3/4" => "0.75",
        "1/5" => "0.2",
        "2/5" => "0.4",
        "3/5" => "0.6",
        "4/5" => "0.8",
        "1/8" => "0.125",
        "3/8" => "0.375",
        "5/8" => "0.625",
        "7/8" => "0.875",
        "1/10" => "0.1",
        key => key,
    };
    exact.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{DECIMAL_POINT_LANGUAGES, SPACE_GROUP_LANGUAGES, dose_key};
    use crate::{lang::Lang, text::LocaleFormat};

    #[test]
    fn languages_write_numbers_so_by_cldr() {
        let format = |tag: &str, number: &str| {
            LocaleFormat::new(&Lang::parse(tag).expect("a tag")).number(number)
        };
        for tag in DECIMAL_POINT_LANGUAGES {
            let written = format(tag, "12345.5");
            let is_point = written.contains(',') && written.rfind(',') < written.rfind('.');
            assert!(is_point, "{tag}: {written}");
        }
        for tag in SPACE_GROUP_LANGUAGES {
            let written = format(tag, "1234567");
            assert!(written.contains(['\u{a0}', '\u{202f}', ' ']), "{tag}: {written}");
        }
    }

    #[test]
    fn a_dose_has_one_form_unless_it_is_ambiguous() {
        for (lang, written, key) in [
            ("en", "1,000", "1000"),
            ("en", "1,00,000", "100000"),
            ("en", "1,234.5", "1234.5"),
            ("de", "1.234,5", "1234.5"),
            ("es", "1.000.000", "1000000"),
            ("fr", "1 234,5", "1234.5"),
            ("de", "1'000", "1000"),
            ("es", "0,50", "0.5"),
            ("en", "1.0", "1"),
            ("ar", "1٬000٫5", "1000.5"),
            ("en", "0·5", "0.5"),
            // One or a thousand: never equal to either.
            ("es", "1.000", "1.000"),
            ("es", "1,000", "1.000"),
            ("en", "1.125", "1.125"),
        ] {
            let lang = Lang::parse(lang).expect("a tag");
            assert_eq!(dose_key(written, &lang), key, "{written} in {lang}");
        }
    }
}
