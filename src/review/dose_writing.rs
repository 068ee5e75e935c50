//! How doses are written in the texts of a site in the United States: forms that people are known
//! to misread although the number is right.
//!
//! Source: ISMP, *List of Error-Prone Abbreviations, Symbols, and Dose Designations*; for µg also
//! NHS England, *NHS digital service manual*. Forms that change the number are in `dose_form`.

use super::{
    detection::{LockedNames, locked_items},
    dose_form::is_medicine_dose,
    locked_item::LockedItem,
    number_value::uses_decimal_point,
};
use crate::{digits::is_digit, lang::Lang, site::checked_text::Jurisdiction};

/// Abbreviations of prescribers that are one word in capitals, or with periods, and what they mean.
/// Left out are those that texts for patients use for something else: OD (overdose), AD, AS.
const ABBREVIATIONS: [(&str, &str); 14] = [
    ("QD", "every day"),
    ("QOD", "every other day"),
    ("QID", "4 times a day"),
    ("BID", "twice a day"),
    ("TID", "3 times a day"),
    ("QHS", "at bedtime"),
    ("HS", "at bedtime"),
    ("QAM", "every morning"),
    ("QPM", "every evening"),
    ("PO", "by mouth"),
    ("SQ", "under the skin"),
    ("SUBQ", "under the skin"),
    ("D/C", "stop"),
    ("CC", "mL"),
];

/// Abbreviations that are no words of English in small letters either.
const ALSO_SMALL: [&str; 6] = ["QD", "QOD", "QHS", "QAM", "QPM", "SUBQ"];

/// The largest number that needs no sign between thousands.
const MAX_UNGROUPED: f64 = 999.0;

/// A form of writing that people misread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseWritingFault {
    /// The words as the text has them.
    pub written: String,
    /// Why they are misread.
    pub reason: &'static str,
    /// What to write.
    pub instead: String,
}

impl DoseWritingFault {
    /// Describes what is wrong, and what to write.
    pub fn description(&self) -> String {
        format!("`{}` {}; write {}", self.written, self.reason, self.instead)
    }
}

/// Returns what is written so that people misread it, in the texts of a jurisdiction: in the United
/// States everything, in the United Kingdom µg, elsewhere nothing.
pub fn dose_writing_faults(
    text: &str,
    lang: &Lang,
    place: &Jurisdiction,
    names: &LockedNames,
) -> Vec<DoseWritingFault> {
    let country = place.as_str().split('-').next().unwrap_or_default();
    if !matches!(country, "US" | "GB") || text.is_empty() {
        return Vec::new();
    }
    let mut out = micrograms(text);
    if country == "US" {
        let items = if text.contains(is_digit) { locked_items(text, lang, names) } else { vec![] };
        let doses: Vec<&LockedItem> = items.iter().filter(|item| is_medicine_dose(item)).collect();
        out.extend(doses.iter().filter_map(|dose| units(dose, lang)));
        out.extend(doses.iter().filter_map(|dose| thousands(dose, lang)));
        out.extend(doses.iter().filter_map(|dose| range(text, dose)));
        out.extend(fractions(text));
        out.extend(abbreviations(text));
    }
    out
}

/// Returns a micrograms sign: its µ is read as an m.
fn micrograms(text: &str) -> Vec<DoseWritingFault> {
    let found = ["µg", "μg"].into_iter().find(|sign| text.contains(sign));
    let fault = |sign: &str| DoseWritingFault {
        written: sign.to_owned(),
        reason: "is misread as mg, a thousand times as much",
        instead: "`mcg`, or the word of the language for micrograms".to_owned(),
    };
    found.map(fault).into_iter().collect()
}

/// Returns a dose whose unit is joined to its number, or is U or IU.
fn units(dose: &LockedItem, lang: &Lang) -> Option<DoseWritingFault> {
    let written = dose.written.as_str();
    let end = written.rfind(is_digit).map(|at| at + 1)?;
    let (number, unit) = written.split_at_checked(end)?;
    let spaced = unit.trim_start();
    if matches!(spaced, "U" | "IU" | "u" | "iu") {
        return Some(DoseWritingFault {
            written: written.to_owned(),
            reason: "has a unit that is misread as a 0, a 4 or a 10",
            instead: format!("`{number} units`, in the word of the language"),
        });
    }
    let is_joined = unit.starts_with(|c: char| c.is_ascii_alphabetic()) && lang.separates_words();
    is_joined.then(|| DoseWritingFault {
        written: written.to_owned(),
        reason: "has no space before its unit, and the m is misread as zeros",
        instead: format!("`{number} {spaced}`"),
    })
}

/// Returns a dose of 1,000 or more without a comma, in a language that writes one.
fn thousands(dose: &LockedItem, lang: &Lang) -> Option<DoseWritingFault> {
    let digits: String = dose.written.chars().take_while(char::is_ascii_digit).collect();
    let value: f64 = digits.parse().ok()?;
    let is_plain = !dose.written[digits.len()..].starts_with([',', '.']);
    if !is_plain || value <= MAX_UNGROUPED || !uses_decimal_point(lang) || !lang.separates_words() {
        return None;
    }
    let at = digits.len() - 3;
    (at <= 3).then(|| DoseWritingFault {
        written: dose.written.clone(),
        reason: "has many digits without a comma, and a zero more or less is not noticed",
        instead: format!("`{},{}{}`", &digits[..at], &digits[at..], &dose.written[digits.len()..]),
    })
}

/// Returns a range of doses with a dash, which is read as a minus, or not at all.
fn range(text: &str, dose: &LockedItem) -> Option<DoseWritingFault> {
    let dashes = ['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2212}'];
    let before = text.get(..dose.at.start)?;
    let low_end = before.strip_suffix(dashes)?;
    let start = low_end
        .rfind(|c: char| !is_digit(c) && c != '.')
        .map_or(0, |at| at + low_end[at..].chars().next().map_or(1, char::len_utf8));
    let low = low_end[start..].trim_matches('.');
    // `2024-10 mg` and `COVID-19` are no ranges.
    let is_number = !low.is_empty() && !low_end[..start].ends_with(char::is_alphanumeric);
    is_number.then(|| DoseWritingFault {
        written: format!("{low}-{}", dose.written),
        reason: "has a dash, which is overlooked or read as a minus",
        instead: format!("`{low} to {}`, in the words of the language", dose.written),
    })
}

/// Returns fractions with a slash before a word: 1/2 is read as 1 or 2.
fn fractions(text: &str) -> Vec<DoseWritingFault> {
    let all = [("1/2", "½"), ("1/4", "¼"), ("3/4", "¾"), ("1/3", "⅓"), ("2/3", "⅔")];
    let found = all.iter().filter(|(written, _)| {
        text.match_indices(written).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = &text[at + written.len()..];
            let is_alone = before.is_none_or(|c| !is_digit(c) && c != '/' && c != '.');
            let word = after.strip_prefix([' ', '\u{a0}']).unwrap_or(after);
            is_alone && word.starts_with(char::is_alphabetic)
        })
    });
    let fault = |(written, sign): &(&str, &str)| DoseWritingFault {
        written: (*written).to_owned(),
        reason: "is misread as the one or the other number, or as a date",
        instead: format!("`{sign}`, or the word"),
    };
    found.map(fault).collect()
}

/// Returns the abbreviations of prescribers.
fn abbreviations(text: &str) -> Vec<DoseWritingFault> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '.' && c != '/');
    let mut out: Vec<DoseWritingFault> = Vec::new();
    for word in words {
        let is_dotted = word.trim_end_matches('.').contains('.');
        let plain: String = word.chars().filter(|c| *c != '.').collect();
        let known = ABBREVIATIONS.iter().find(|(name, _)| plain.eq_ignore_ascii_case(name));
        let Some((name, meaning)) = known else { continue };
        let is_meant = plain == *name
            || ALSO_SMALL.contains(name)
            || is_dotted && plain == name.to_lowercase();
        // `CC` also copies a letter, and `PO` is in names: only after a number or with periods.
        let is_certain = is_dotted || !matches!(*name, "CC" | "PO" | "HS" | "SQ");
        if is_meant && (is_certain || follows_number(text, word)) {
            let fault = DoseWritingFault {
                written: word.trim_end_matches('.').to_owned(),
                reason: "is an abbreviation that people misread",
                instead: format!("it out: {meaning}"),
            };
            if !out.contains(&fault) {
                out.push(fault);
            }
        }
    }
    out
}

/// Returns whether a word is directly after a number or a unit: `5 cc`, `10 mg PO`.
fn follows_number(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].trim_end();
        let last = before.rsplit(' ').next().unwrap_or_default();
        last.starts_with(is_digit)
            || matches!(last, "mg" | "mcg" | "mL" | "g" | "tablet" | "tablets")
    })
}

#[cfg(test)]
mod tests {
    use super::{LockedNames, dose_writing_faults};
    use crate::lang::Lang;

    fn found(text: &str, lang: &str, place: &str) -> String {
        let lang = Lang::parse(lang).expect("a tag");
        let place = place.parse().expect("a place");
        let found = dose_writing_faults(text, &lang, &place, &LockedNames::default());
        let words = found.iter().map(|fault| format!("{} -> {}", fault.written, fault.instead));
        words.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn what_people_misread_is_found() {
        for (text, lang, fault) in [
            ("Take 10mg at night.", "en", "10mg -> `10 mg`"),
            ("Tome 10mg por la noche.", "es", "10mg -> `10 mg`"),
            ("25 µg", "en", "µg -> `mcg`, or the word of the language for micrograms"),
            ("Inject 10 U.", "en", "10 U -> `10 units`, in the word of the language"),
            ("Take 5-10 mg.", "en", "5-10 mg -> `5 to 10 mg`, in the words of the language"),
            ("Take 1000 mg.", "en", "1000 mg -> `1,000 mg`"),
            ("Take 1/2 tablet.", "en", "1/2 -> `½`, or the word"),
            ("Take 20 mg BID.", "en", "BID -> it out: twice a day"),
            ("Take it q.h.s. or qd", "en", "q.h.s -> it out: at bedtime; qd -> it out: every day"),
            ("Take 5 CC", "en", "CC -> it out: mL"),
        ] {
            assert_eq!(found(text, lang, "US-CA"), fault, "{text}");
        }
    }

    #[test]
    fn plain_writing_is_silent() {
        for (text, lang) in [
            ("Take 10 mg, or 5 to 10 mg, not 1,000 mg. Use ½ tablet.", "en"),
            ("Call 1-800-555-0199 by 1/2/2027, in 2 of 3 weeks, at 24/7.", "en"),
            ("They bid us call the HS office (cc: the team).", "en"),
            ("Lose 5-10% of 80kg, or drink 2-3 L.", "en"),
            ("服用0.5mg氯硝西泮", "zh-Hans"),
            ("Tome 1000 mg.", "es"),
        ] {
            assert_eq!(found(text, lang, "US"), "", "{text}");
        }
        assert_eq!(found("Take 10mg", "en", "GB"), "");
        assert_eq!(found("Take 10 µg", "de", "DE"), "");
        assert!(found("Take 10 µg", "en", "GB").starts_with("µg"));
    }
}
