//! Finds and normalizes phone numbers, postal addresses, email addresses and record numbers for the
//! watch list.

use super::fold::{hash_word, spelled};

/// The number of last digits that identify a phone when people leave out the area code.
pub(super) const LOCAL_PHONE: usize = 7;

/// Returns the digits of a phone number without its extension.
pub(super) fn digits(phone: &str) -> String {
    let is_extension = |(at, c): &(usize, char)| {
        let begins = matches!(c, 'x' | '#') || phone[*at..].starts_with("ext");
        begins && phone[..*at].trim_end().ends_with(|c: char| c.is_numeric())
    };
    let end = phone.char_indices().find(is_extension).map_or(phone.len(), |(at, _)| at);
    spelled_digits(&phone[..end])
}

/// Returns the hashes under which different ways to write a phone number match: all its digits, the
/// digits without the country code 1, and the last [`LOCAL_PHONE`] digits.
pub(super) fn forms(phone: &str) -> Vec<u64> {
    let digits = digits(phone);
    let bare =
        if digits.len() == 11 { digits.strip_prefix('1').unwrap_or(&digits) } else { &digits };
    let local = bare.len().saturating_sub(LOCAL_PHONE);
    let mut forms = vec![hash_word(&digits), hash_word(bare)];
    forms.extend((bare.len() >= LOCAL_PHONE).then(|| hash_word(&bare[local..])));
    forms.dedup();
    forms
}

/// Returns whether a phone number is toll-free in the North American Numbering Plan (area codes as
/// listed by the FCC). Such a number belongs to a service, not to a person.
pub(super) fn is_toll_free(phone: &str) -> bool {
    let digits = digits(phone);
    let bare =
        if digits.len() == 11 { digits.strip_prefix('1').unwrap_or(&digits) } else { &digits };
    bare.len() == 10
        && ["800", "833", "844", "855", "866", "877", "888"]
            .iter()
            .any(|code| bare.starts_with(code))
}

fn spelled_digits(text: &str) -> String {
    // Folding drops a leading zero from a pair of digits, so each digit is folded alone.
    text.chars()
        .flat_map(|c| spelled(&c.to_string()))
        .filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
        .collect()
}

/// Folded words that mark the number after them as a record number.
const NUMBER_WORDS: [&str; 13] = [
    "mrn",
    "record",
    "number",
    "no",
    "nr",
    "id",
    "chart",
    "patient",
    "case",
    "file",
    "expediente",
    "paciente",
    "numero",
];

/// A run of at least this many digits identifies a record number even without its letters.
const LONG_NUMBER: usize = 6;

/// Returns the spellings of a record number in folded words: as it is, as one word, and without
/// leading zeros. The list is empty for a number that would match everywhere, because it is short
/// or looks like a year.
pub(super) fn number_spellings(number: &str) -> Vec<Vec<String>> {
    let words = spelled(number);
    // Folding drops a leading zero from a pair of digits.
    let joined: String = number.chars().flat_map(|c| spelled(&c.to_string())).collect();
    let is_number = joined.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = is_number && joined.len() == 4 && matches!(&joined[..2], "19" | "20");
    if joined.chars().count() < 4 || is_year {
        return Vec::new();
    }
    if is_number && joined.len() == 4 {
        // Four digits may also be a dose or a time of day, so a word before them must mark them as
        // a record number.
        return NUMBER_WORDS.iter().map(|word| vec![(*word).to_owned(), joined.clone()]).collect();
    }
    let mut out = vec![words.clone(), vec![joined.clone()]];
    let short = joined.trim_start_matches('0');
    if is_number && short.len() >= 5 {
        out.push(vec![short.to_owned()]);
    }
    // "MRN 0012345" may also be written without its letters.
    let runs = joined
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| run.len() >= LONG_NUMBER && run.len() < joined.len());
    for run in runs {
        out.extend([vec![run.to_owned()], vec![run.trim_start_matches('0').to_owned()]]);
    }
    out.sort();
    out.dedup();
    out
}

/// A contact found in free text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The digits of a phone number.
    Phone(String),
    /// A postal or email address in folded words.
    Address(Vec<String>),
}

/// Folded words for kinds of streets. A word that ends in one of the last three is a street by
/// itself.
const STREETS: [&str; 36] = [
    "street",
    "st",
    "avenue",
    "ave",
    "road",
    "rd",
    "lane",
    "ln",
    "drive",
    "dr",
    "court",
    "ct",
    "boulevard",
    "blvd",
    "highway",
    "hwy",
    "terrace",
    "place",
    "pl",
    "way",
    "circle",
    "parkway",
    "pkwy",
    "square",
    "calle",
    "avenida",
    "avda",
    "carrera",
    "rue",
    "via",
    "rua",
    "улица",
    "проспект",
    "strasse",
    "straat",
    "gasse",
];
/// The kinds of streets that are written before the name of the street.
const STREETS_BEFORE: [&str; 9] =
    ["calle", "avenida", "avda", "carrera", "rue", "via", "rua", "улица", "проспект"];

/// Returns the phone numbers and addresses in a text that a person wrote.
pub(super) fn within(text: &str) -> Vec<Found> {
    let mut out = Vec::new();
    phones(text, &mut out);
    let parts: Vec<&str> = text.split_whitespace().collect();
    for part in parts.iter().filter(|part| part.contains('@')) {
        let words = spelled(part);
        if words.len() > 2 {
            out.push(Found::Address(words));
        }
    }
    for at in 0..parts.len() {
        out.extend(address(&parts[at..]).map(Found::Address));
    }
    out
}

/// Returns the postal address at the start of these parts of a text, if there is one: `12 Elm
/// Street`, `120 N. 5th Ave`, `Calle Luna 12`, `Hauptstraße 3`.
fn address(parts: &[&str]) -> Option<Vec<String>> {
    let trimmed = |part: &&str| part.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let is_house = |part: &str| part.len() <= 6 && part.starts_with(|c: char| c.is_ascii_digit());
    let is_name =
        |part: &String| part.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let kind = |part: &str| spelled(part).concat();
    let words: Vec<String> = parts.iter().take(6).map(trimmed).collect();
    let first = words.first()?;
    let ends = |part: &str| {
        STREETS.contains(&kind(part).as_str())
            || STREETS[33..].iter().any(|end| kind(part).ends_with(end))
    };
    let end = if is_house(first) {
        (2..words.len())
            .find(|at| ends(&words[*at]) && words[1..*at].iter().all(is_name))
            .map(|at| at + 1)
    } else if STREETS_BEFORE.contains(&kind(first).as_str()) {
        (2..words.len()).find(|at| is_house(&words[*at])).map(|at| at + 1)
    } else {
        let street =
            STREETS[33..].iter().any(|end| kind(first).ends_with(end) && kind(first) != *end);
        (street && words.get(1).is_some_and(|next| is_house(next))).then_some(2)
    }?;
    Some(words[..end].iter().flat_map(|word| spelled(word)).collect())
}

/// Finds phone numbers: runs of 7 to 15 digits with only phone separators between them. A run that
/// is grouped like a date does not count.
fn phones(text: &str, out: &mut Vec<Found>) {
    let is_part = |c: char| {
        c.is_numeric()
            || matches!(c, ' ' | '-' | '.' | '(' | ')' | '+' | '\u{a0}' | '\u{2010}'..='\u{2015}')
    };
    for run in text.split(|c: char| !is_part(c)) {
        let run = run.trim_matches(|c: char| !c.is_numeric() && c != '+');
        let groups: Vec<usize> =
            run.split(|c: char| !c.is_numeric()).map(|group| group.chars().count()).collect();
        let is_date = matches!(groups[..], [4, 2, 2] | [2, 2, 4]);
        let digits = spelled_digits(run);
        if (7..=15).contains(&digits.len()) && !is_date {
            out.push(Found::Phone(digits));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, number_spellings, within};

    #[test]
    fn contacts_in_free_text_are_found_and_other_numbers_are_not() {
        let phone = |digits: &str| Found::Phone(digits.to_owned());
        let address = |words: &str| Found::Address(words.split(' ').map(str::to_owned).collect());
        assert_eq!(
            within("My sister's, (206) 555-0142, or ana@example.org."),
            [phone("2065550142"), address("ana example org")]
        );
        assert_eq!(
            within("I go to 12 Elm Street or 5 N. 21st Ave."),
            [address("12 elm street"), address("5 n 21st ave")]
        );
        assert_eq!(
            within("Calle de la Luna 14; Hauptstraße 3"),
            [address("calle de la luna 14"), address("hauptstrasse 3")]
        );
        assert_eq!(within("I take 2 tablets on the way, since 2026-01-05, every 4 weeks, 988"), []);
    }

    #[test]
    fn short_record_numbers_and_years_name_nobody() {
        assert_eq!(number_spellings("77"), Vec::<Vec<String>>::new());
        assert_eq!(number_spellings("1987"), Vec::<Vec<String>>::new());
        assert!(number_spellings("00-4471-882").contains(&vec!["004471882".to_owned()]));
        assert!(number_spellings("1200").contains(&vec!["mrn".to_owned(), "1200".to_owned()]));
        assert!(number_spellings("1200").iter().all(|words| words.len() == 2));
        assert!(number_spellings("MRN 0012345").contains(&vec!["0012345".to_owned()]));
        assert!(number_spellings("0012345").contains(&vec!["12345".to_owned()]));
    }
}
