//! Finds and normalizes phone numbers, postal addresses, email addresses and record numbers for the
//! watch list.

use super::fold::{folded_strings, hash_word};

/// The number of last digits that identify a phone when people leave out the area code.
pub(super) const LOCAL_PHONE_DIGITS: usize = 7;

/// Returns the digits of a phone number without its extension.
pub(super) fn phone_digits(phone: &str) -> String {
    let is_extension = |(at, c): &(usize, char)| {
        let begins = matches!(c, 'x' | '#') || phone[*at..].starts_with("ext");
        begins && phone[..*at].trim_end().ends_with(|c: char| c.is_numeric())
    };
    let end = phone.char_indices().find(is_extension).map_or(phone.len(), |(at, _)| at);
    ascii_digits(&phone[..end])
}

/// Returns the hashes under which different ways to write a phone number match: all its digits, the
/// digits without the country code 1, and the last [`LOCAL_PHONE_DIGITS`] digits.
pub(super) fn phone_hashes(phone: &str) -> Vec<u64> {
    let digits = phone_digits(phone);
    let bare =
        if digits.len() == 11 { digits.strip_prefix('1').unwrap_or(&digits) } else { &digits };
    let local = bare.len().saturating_sub(LOCAL_PHONE_DIGITS);
    let mut forms = vec![hash_word(&digits), hash_word(bare)];
    forms.extend((bare.len() >= LOCAL_PHONE_DIGITS).then(|| hash_word(&bare[local..])));
    forms.dedup();
    forms
}

/// Returns whether a phone number is toll-free in the North American Numbering Plan (area codes as
/// listed by the FCC). Such a number belongs to a service, not to a person.
pub(super) fn is_toll_free(phone: &str) -> bool {
    let digits = phone_digits(phone);
    let bare =
        if digits.len() == 11 { digits.strip_prefix('1').unwrap_or(&digits) } else { &digits };
    bare.len() == 10
        && ["800", "833", "844", "855", "866", "877", "888"]
            .iter()
            .any(|code| bare.starts_with(code))
}

fn ascii_digits(text: &str) -> String {
    // Folding drops a leading zero from a pair of digits, so each digit is folded alone.
    text.chars()
        .flat_map(|c| folded_strings(&c.to_string()))
        .filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))
        .collect()
}

/// Folded words that mark the number after them as a record number.
const RECORD_NUMBER_WORDS: [&str; 13] = [
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
const MIN_NUMBER_RUN: usize = 6;

/// Returns the spellings of a record number in folded words: as it is, as one word, and without
/// leading zeros. The list is empty for a number that would match everywhere, because it is short
/// or looks like a year.
pub(super) fn record_number_spellings(number: &str) -> Vec<Vec<String>> {
    let words = folded_strings(number);
    // Folding drops a leading zero from a pair of digits.
    let joined: String = number.chars().flat_map(|c| folded_strings(&c.to_string())).collect();
    let is_number = joined.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = is_number && joined.len() == 4 && matches!(&joined[..2], "19" | "20");
    if joined.chars().count() < 4 || is_year {
        return Vec::new();
    }
    if is_number && joined.len() == 4 {
        // Four digits may also be a dose or a time of day, so a word before them must mark them as
        // a record number.
        return RECORD_NUMBER_WORDS
            .iter()
            .map(|word| vec![(*word).to_owned(), joined.clone()])
            .collect();
    }
    let mut out = vec![words.clone(), vec![joined.clone()]];
    let short = joined.trim_start_matches('0');
    if is_number && short.len() >= 5 {
        out.push(vec![short.to_owned()]);
    }
    // "MRN 0012345" may also be written without its letters.
    let runs = joined
        .split(|c: char| !c.is_ascii_digit())
        .filter(|run| run.len() >= MIN_NUMBER_RUN && run.len() < joined.len());
    for run in runs {
        out.extend([vec![run.to_owned()], vec![run.trim_start_matches('0').to_owned()]]);
    }
    out.sort();
    out.dedup();
    out
}

/// A contact found in free text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum FoundContact {
    /// The digits of a phone number.
    Phone(String),
    /// A postal or email address in folded words.
    Address(Vec<String>),
}

/// Folded words for kinds of streets. A word that ends in one of the last three is a street by
/// itself.
const STREET_WORDS: [&str; 36] = [
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
const LEADING_STREET_WORDS: [&str; 9] =
    ["calle", "avenida", "avda", "carrera", "rue", "via", "rua", "улица", "проспект"];

/// Returns the phone numbers and addresses in a text that a person wrote.
pub(super) fn find_contacts(text: &str) -> Vec<FoundContact> {
    let mut out = Vec::new();
    find_phones(text, &mut out);
    let parts: Vec<&str> = text.split_whitespace().collect();
    for part in parts.iter().filter(|part| part.contains('@')) {
        let words = folded_strings(part);
        if words.len() > 2 {
            out.push(FoundContact::Address(words));
        }
    }
    for at in 0..parts.len() {
        out.extend(leading_address(&parts[at..]).map(FoundContact::Address));
    }
    out
}

/// Returns the postal address at the start of these parts of a text, if there is one: `12 Elm
/// Street`, `120 N. 5th Ave`, `Calle Luna 12`, `Hauptstraße 3`.
fn leading_address(parts: &[&str]) -> Option<Vec<String>> {
    let trimmed = |part: &&str| part.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let is_house = |part: &str| part.len() <= 6 && part.starts_with(|c: char| c.is_ascii_digit());
    let is_name =
        |part: &String| part.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let kind = |part: &str| folded_strings(part).concat();
    let words: Vec<String> = parts.iter().take(6).map(trimmed).collect();
    let first = words.first()?;
    let ends = |part: &str| {
        STREET_WORDS.contains(&kind(part).as_str())
            || STREET_WORDS[33..].iter().any(|end| kind(part).ends_with(end))
    };
    let end = if is_house(first) {
        (2..words.len())
            .find(|at| ends(&words[*at]) && words[1..*at].iter().all(is_name))
            .map(|at| at + 1)
    } else if LEADING_STREET_WORDS.contains(&kind(first).as_str()) {
        (2..words.len()).find(|at| is_house(&words[*at])).map(|at| at + 1)
    } else {
        let street =
            STREET_WORDS[33..].iter().any(|end| kind(first).ends_with(end) && kind(first) != *end);
        (street && words.get(1).is_some_and(|next| is_house(next))).then_some(2)
    }?;
    Some(words[..end].iter().flat_map(|word| folded_strings(word)).collect())
}

/// Finds phone numbers: runs of 7 to 15 digits with only phone separators between them. A run that
/// is grouped like a date does not count.
fn find_phones(text: &str, out: &mut Vec<FoundContact>) {
    let is_part = |c: char| {
        c.is_numeric()
            || matches!(c, ' ' | '-' | '.' | '(' | ')' | '+' | '\u{a0}' | '\u{2010}'..='\u{2015}')
    };
    for run in text.split(|c: char| !is_part(c)) {
        let run = run.trim_matches(|c: char| !c.is_numeric() && c != '+');
        let groups: Vec<usize> =
            run.split(|c: char| !c.is_numeric()).map(|group| group.chars().count()).collect();
        let is_date = matches!(groups[..], [4, 2, 2] | [2, 2, 4]);
        let digits = ascii_digits(run);
        if (7..=15).contains(&digits.len()) && !is_date {
            out.push(FoundContact::Phone(digits));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FoundContact, find_contacts, record_number_spellings};

    #[test]
    fn contacts_in_free_text_are_found_and_other_numbers_are_not() {
        let phone = |digits: &str| FoundContact::Phone(digits.to_owned());
        let address =
            |words: &str| FoundContact::Address(words.split(' ').map(str::to_owned).collect());
        assert_eq!(
            find_contacts("My sister's, (206) 555-0142, or ana@example.org."),
            [phone("2065550142"), address("ana example org")]
        );
        assert_eq!(
            find_contacts("I go to 12 Elm Street or 5 N. 21st Ave."),
            [address("12 elm street"), address("5 n 21st ave")]
        );
        assert_eq!(
            find_contacts("Calle de la Luna 14; Hauptstraße 3"),
            [address("calle de la luna 14"), address("hauptstrasse 3")]
        );
        assert_eq!(
            find_contacts("I take 2 tablets on the way, since 2026-01-05, every 4 weeks, 988"),
            []
        );
    }

    #[test]
    fn short_record_numbers_and_years_are_ignored() {
        assert_eq!(record_number_spellings("77"), Vec::<Vec<String>>::new());
        assert_eq!(record_number_spellings("1987"), Vec::<Vec<String>>::new());
        assert!(record_number_spellings("00-4471-882").contains(&vec!["004471882".to_owned()]));
        assert!(
            record_number_spellings("1200").contains(&vec!["mrn".to_owned(), "1200".to_owned()])
        );
        assert!(record_number_spellings("1200").iter().all(|words| words.len() == 2));
        assert!(record_number_spellings("MRN 0012345").contains(&vec!["0012345".to_owned()]));
        assert!(record_number_spellings("0012345").contains(&vec!["12345".to_owned()]));
    }
}
