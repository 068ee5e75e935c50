//! Whether a text writes doses as the labels of its jurisdiction do.
//!
//! A person compares a handout with the label of the package, so a dose has the label's form in
//! every language: ASCII digits, a decimal point, and no sign of the language between thousands.
//! `0,5 mg` read as `5 mg`, or `1.000 mg` read as one milligram, harms (ISMP, *List of Error-Prone
//! Abbreviations, Symbols, and Dose Designations*; FDA, *Safety Considerations for Container Labels
//! and Carton Labeling Design to Minimize Medication Errors*, 2022). Counts keep the form of their
//! language.

use std::sync::LazyLock;

use icu::{
    decimal::{DecimalFormatter, input::Decimal},
    locale::{LanguageIdentifier, Locale, LocaleExpander},
};

use super::{
    detection::{LockedNames, locked_items},
    locked_item::{LockedItem, LockedKind},
    number_value::{ascii_separator, is_grouped, uses_decimal_point},
};
use crate::{
    digits::{is_digit, with_ascii_digits},
    lang::Lang,
    site::checked_text::Jurisdiction,
};

/// Units of amounts that are no doses of a medicine: a share of people, the weight of a person,
/// the water of a day.
const NOT_DOSES: [&str; 4] = ["%", "kg", "L", "dL"];

/// Countries in which a second official language writes a decimal comma on labels too.
const COMMA_TOO: [(&str, &str); 2] = [("CA", "fr"), ("CH", "fr")];

/// A dose that is not in the form of the labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseFormFault {
    /// The dose as the text writes it.
    pub written: String,
    /// What is wrong with it, such as "has a decimal comma, …".
    pub reason: &'static str,
    /// The dose as the label writes it; several if the text may mean several.
    pub right: Vec<String>,
}

impl DoseFormFault {
    /// Describes what is wrong, and what to write.
    pub fn description(&self) -> String {
        format!("`{}` {}; write {}", self.written, self.reason, self.right_forms())
    }

    /// Returns the right forms, for a message.
    pub fn right_forms(&self) -> String {
        let quoted: Vec<String> = self.right.iter().map(|right| format!("`{right}`")).collect();
        quoted.join(" or ")
    }
}

/// Returns whether labels in a jurisdiction have a decimal point and ASCII digits, according to the
/// main language of the country in CLDR. Nothing is required where they do not.
pub fn has_point_labels(place: &Jurisdiction, lang: &Lang) -> bool {
    static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
    let country = place.as_str().split('-').next().unwrap_or_default();
    if COMMA_TOO.contains(&(country, lang.id().language.as_str())) {
        return false;
    }
    let Ok(mut id) = LanguageIdentifier::try_from_str(&format!("und-{country}")) else {
        return false;
    };
    EXPANDER.maximize(&mut id);
    let locale = Locale::from(id);
    DecimalFormatter::try_new((&locale).into(), Default::default()).is_ok_and(|formatter| {
        "1.5".parse().is_ok_and(|number: Decimal| formatter.format(&number).to_string() == "1.5")
    })
}

/// Returns the doses of a text that are not in the form of labels with a decimal point.
pub fn dose_form_faults(text: &str, lang: &Lang, names: &LockedNames) -> Vec<DoseFormFault> {
    if !text.chars().any(is_digit) {
        return Vec::new();
    }
    dose_form_faults_of(&locked_items(text, lang, names), lang)
}

/// Returns the doses among locked items that are not in the form of labels with a decimal point.
pub fn dose_form_faults_of(items: &[LockedItem], lang: &Lang) -> Vec<DoseFormFault> {
    let doses = items.iter().filter(|item| is_medicine_dose(item));
    doses.filter_map(|dose| fault(dose, lang)).collect()
}

/// Returns whether an item is a dose of a medicine, and no other amount with a unit.
pub(super) fn is_medicine_dose(item: &LockedItem) -> bool {
    let unit = item.key.rsplit_once(' ').map(|(_, unit)| unit);
    item.kind == LockedKind::Dose && unit.is_some_and(|unit| !NOT_DOSES.contains(&unit))
}

/// Returns what is wrong with the form of a dose.
fn fault(dose: &LockedItem, lang: &Lang) -> Option<DoseFormFault> {
    let first_digit = dose.written.find(is_digit)?;
    // `.5 mg` begins with its point; other points belong to the unit before a number.
    let is_naked = dose.written[..first_digit].chars().count() == 1
        && dose.written.starts_with(|c| matches!(ascii_separator(c), '.' | '٫' | '\u{b7}'));
    let start = if is_naked { 0 } else { first_digit };
    let (last, c) = dose.written.char_indices().rfind(|(_, c)| is_digit(*c))?;
    let end = last + c.len_utf8();
    let number = dose.written.get(start..end)?;
    let plain: String = with_ascii_digits(number).chars().map(ascii_separator).collect();
    let reason = if number.chars().any(|c| is_digit(c) && !c.is_ascii()) {
        "has digits that are not those of the label"
    } else {
        number_fault(&plain, lang)?
    };
    let right = label_numbers(&plain)
        .into_iter()
        .map(|number| format!("{}{number}{}", &dose.written[..start], &dose.written[end..]));
    Some(DoseFormFault { written: dose.written.clone(), reason, right: right.collect() })
}

/// Returns what is wrong with a number in ASCII digits.
fn number_fault(number: &str, lang: &Lang) -> Option<&'static str> {
    const GROUP: &str = "has a sign between thousands, which can be misread by a factor of 1,000";
    if number.contains([' ', '\'', '٬']) {
        return Some(GROUP);
    }
    if number.contains(['٫', '\u{b7}']) {
        return Some("has a decimal sign that is not the label's point");
    }
    let points = number.matches('.').count();
    if points > 1 || points == 1 && number.find('.') < number.find(',') {
        return Some(GROUP);
    }
    if number.contains(',') {
        let is_label_group = uses_decimal_point(lang) && is_comma_grouped(number);
        return (!is_label_group).then_some(if is_grouped(&number.replace(',', ".")) {
            GROUP
        } else {
            "has a decimal comma, which can be misread by a factor of ten"
        });
    }
    let (whole, fraction) = number.split_once('.')?;
    if whole.is_empty() {
        Some("has no digit before the decimal point, so it can be misread by a factor of ten")
    } else if fraction.ends_with('0') && is_grouped(number) {
        Some("has three digits after a point, which can be misread by a factor of 1,000")
    } else {
        fraction
            .ends_with('0')
            .then_some("has a trailing zero, so it can be misread by a factor of ten")
    }
}

/// Returns whether all commas of a number separate thousands.
fn is_comma_grouped(number: &str) -> bool {
    let whole = number.split('.').next().unwrap_or_default();
    let mut parts = whole.split(',');
    let first = parts.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && parts.all(|part| part.len() == 3)
        && !number.split('.').skip(1).any(|part| part.contains(','))
}

/// Returns a number as a label writes it, without signs between thousands and zeros at the end; two
/// numbers if a sign may be decimal or between thousands.
fn label_numbers(number: &str) -> Vec<String> {
    let plain: String = number
        .chars()
        .filter(|c| !matches!(c, ' ' | '\'' | '٬'))
        .map(|c| if matches!(c, '٫' | '\u{b7}') { '.' } else { c })
        .collect();
    let whole = || plain.replace(['.', ','], "");
    let Some(last) = plain.rfind(['.', ',']) else { return vec![plain] };
    let sign = &plain[last..=last];
    let decimal = || {
        let digits = plain[..last].replace(['.', ','], "");
        let fraction = plain[last + 1..].trim_end_matches('0');
        let digits = if digits.is_empty() { "0" } else { &digits };
        if fraction.is_empty() { digits.to_owned() } else { format!("{digits}.{fraction}") }
    };
    let has_one_sign = plain.matches(['.', ',']).count() == 1;
    if has_one_sign && is_grouped(&plain.replace(',', ".")) {
        vec![whole(), decimal()]
    } else if plain.matches(sign).count() > 1 {
        vec![whole()]
    } else {
        vec![decimal()]
    }
}

#[cfg(test)]
mod tests {
    use super::{dose_form_faults, has_point_labels};
    use crate::{lang::Lang, review::LockedNames, site::checked_text::Jurisdiction};

    fn right_forms(text: &str, lang: &str) -> Vec<String> {
        let lang = Lang::parse(lang).expect("a tag");
        let faults = dose_form_faults(text, &lang, &LockedNames::default());
        faults
            .into_iter()
            .map(|fault| format!("{} → {}", fault.written, fault.right.join(" or ")))
            .collect()
    }

    #[test]
    fn doses_have_the_form_of_the_label() {
        for (lang, text, expected) in [
            ("es", "Tome 0,5 mg al día", "0,5 mg → 0.5 mg"),
            ("es", "Tome 1.000 mg", "1.000 mg → 1000 mg or 1 mg"),
            ("es", "Tome 1,000 mg", "1,000 mg → 1000 mg or 1 mg"),
            ("es", "12,5 miligramos", "12,5 miligramos → 12.5 miligramos"),
            ("de", "1.234,5 mg", "1.234,5 mg → 1234.5 mg"),
            ("ru", "1 000 мг", "1 000 мг → 1000 мг"),
            ("fr", "10\u{202f}000 UI", "10 000 UI → 10000 UI"),
            ("en", "1.000 mg", "1.000 mg → 1000 mg or 1 mg"),
            ("ar", "٥٠٠ ملغ", "٥٠٠ ملغ → 500 ملغ"),
            ("ar", "٠٫٥ ملغ", "٠٫٥ ملغ → 0.5 ملغ"),
            ("ja", "５００ mg", "５００ mg → 500 mg"),
            ("en", ".5 mg", ".5 mg → 0.5 mg"),
            ("en", "2.50 mg", "2.50 mg → 2.5 mg"),
            ("sw", "miligramu 0,5", "miligramu 0,5 → miligramu 0.5"),
            ("si", "මි.ග්‍රෑ. 0,5", "මි.ග්‍රෑ. 0,5 → මි.ග්‍රෑ. 0.5"),
        ] {
            assert_eq!(right_forms(text, lang), [expected], "{lang}");
        }
    }

    #[test]
    fn counts_and_the_forms_of_labels_are_fine() {
        for (lang, text) in [
            ("en", "1,000 units, 12,500 units and 1,000.5 mg"),
            ("en", "0.125 mg, 1.125 mg, 2.5 mL, 100 mcg"),
            ("zh-Hans", "1,000 毫克"),
            ("es", "2,5 horas, 1.000 personas, 12,5 % de las personas"),
            ("ru", "1 000 человек, 12,5 %, 1,5 литра воды"),
            ("ar", "٥ أيام"),
            ("es", "500 mg, 0.5 mg, 1000 mg"),
        ] {
            assert!(right_forms(text, lang).is_empty(), "{lang}: {:?}", right_forms(text, lang));
        }
    }

    #[test]
    fn the_jurisdiction_decides() {
        let place = |text: &str| text.parse::<Jurisdiction>().expect("a jurisdiction");
        let has_point = |place_: &str, lang: &str| {
            has_point_labels(&place(place_), &Lang::parse(lang).expect("a tag"))
        };
        for country in ["US", "US-CA", "PR", "GB", "AU", "MX", "CA", "JP", "IL"] {
            assert!(has_point(country, "es"), "{country}");
        }
        for country in ["DE", "ES", "FR", "BR", "RU"] {
            assert!(!has_point(country, "es"), "{country}");
        }
        assert!(!has_point("CA", "fr"));
    }
}
