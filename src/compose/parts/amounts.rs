//! Amounts of medicines in words: never a number without its unit, in any language.
//!
//! A number is one isolate that runs from left to right. A unit that is written as on the label,
//! such as mL, is in the isolate of its number, so that Arabic text cannot turn "8.5 mL" around. No
//! line breaks between a number and its unit.

use rust_decimal::Decimal;

use super::unbroken::{counted, joined, measure_ltr, with_symbol};
use crate::{
    compose::{composer::Composer, withhold::WithholdReason},
    site::{
        care_plan::Portion,
        checked_text::Form,
        dosing::{
            Amount, Dose, DoseContent, DoseNumber, DoseUnit, MassUnit, Quantity, countable_unit,
        },
    },
    text::{Arg, without_marks},
};

impl Composer<'_> {
    /// Returns an amount with its unit, such as "1 tablet", "½ tablet" or "1 to 2 tablets". The
    /// numbers stay as written; the unit follows the plural rules of the language.
    ///
    /// A number that nothing gives a unit withholds the document: the checks refuse such a record.
    pub(in crate::compose) fn amount(&self, amount: &Amount, form: Option<Form>) -> String {
        let Some(unit) = amount.unit().or(form.and_then(countable_unit)) else {
            self.withhold(WithholdReason::Record);
            return String::new();
        };
        match amount.high() {
            None => self.number_with_unit(amount.low(), unit),
            Some(high) => self.range_with_unit(amount.low(), high, unit),
        }
    }

    fn number_with_unit(&self, number: &DoseNumber, unit: DoseUnit) -> String {
        if unit.is_symbol() {
            return with_symbol(number, unit);
        }
        let shown = counted(number, unit, self.lang().direction());
        let arguments = [("amount", shown.into()), ("n", plain(number).into())];
        let is_part = number.value() < Decimal::ONE && number.has_fraction();
        let part = if is_part { "-part" } else { "" };
        self.say_counted(&format!("{}{part}", unit.message()), &arguments)
    }

    fn range_with_unit(&self, low: &DoseNumber, high: &DoseNumber, unit: DoseUnit) -> String {
        if unit.is_symbol() {
            // Each number has its unit: "1 mL to 2 mL" reads the same in both directions.
            return self.range(with_symbol(low, unit), with_symbol(high, unit));
        }
        // No language has a plural for "½ to 1".
        let plural = if high.value() <= Decimal::ONE {
            Decimal::ONE.to_string()
        } else {
            format!("{}..{}", plain(low), plain(high))
        };
        let arguments = [
            ("low", counted(low, unit, self.lang().direction()).into()),
            ("high", counted(high, unit, self.lang().direction()).into()),
            ("n", plural.into()),
        ];
        self.say_counted(&format!("{}-range", unit.message()), &arguments)
    }

    fn range(&self, low: String, high: String) -> String {
        self.say_shown("amount-range", &[("low", low.into()), ("high", high.into())])
    }

    /// Returns a dose: the amount, what it contains if the record says it, and where it is taken.
    /// `names_strength` adds the strength of what is counted, such as "1 tablet of 100 mg".
    pub(in crate::compose) fn dose(
        &self,
        dose: &Dose,
        portion: &Portion<'_>,
        names_strength: bool,
    ) -> String {
        let content = dose.content.as_ref();
        let amount = self.portion_amount(&dose.amount, content, portion, names_strength);
        match dose.place_message(portion.form) {
            None => amount,
            Some(message) => self.say_shown(message, &[("dose", amount.into())]),
        }
    }

    /// Returns an amount of a product with what it contains and, with `names_strength`, the
    /// strength of what is counted.
    pub(in crate::compose) fn portion_amount(
        &self,
        amount: &Amount,
        content: Option<&DoseContent>,
        portion: &Portion<'_>,
        names_strength: bool,
    ) -> String {
        let strength = portion.strength.filter(|_| names_strength);
        // "1 film (8 mg/2 mg) of 8 mg/2 mg" would say the same thing twice.
        let content = content.filter(|content| {
            strength.is_none_or(|strength| content.as_str().trim() != strength.as_str().trim())
        });
        let text = self.amount_with_content(amount, content, portion.form);
        match strength {
            None => text,
            Some(strength) => {
                let strength = measure_ltr(strength.as_str());
                let arguments = [("dose", text.into()), ("strength", strength.into())];
                self.say_shown("dose-of-strength", &arguments)
            }
        }
    }

    /// Returns an amount with what it contains, such as "8.5 mL (85 mg)".
    pub(in crate::compose) fn amount_with_content(
        &self,
        amount: &Amount,
        content: Option<&DoseContent>,
        form: Option<Form>,
    ) -> String {
        let Some(content) = content else { return self.amount(amount, form) };
        if let (Some(unit), None) = (amount.unit().filter(|unit| unit.is_symbol()), amount.high())
            && content.high().is_none()
            && !is_in_units(content.low())
        {
            let (amount, unit) = (amount.low().as_str(), unit.id());
            return measure_ltr(&format!("{amount} {unit} ({})", content.as_str()));
        }
        let text = self.amount(amount, form);
        let arguments = [("amount", text.into()), ("dose", self.content(content).into())];
        self.say_shown("amount-with-dose", &arguments)
    }

    /// Returns what an amount contains, as on the label; the words "to" and "units" are translated.
    fn content(&self, content: &DoseContent) -> String {
        match (content.high(), content.as_str().split_once(" to ")) {
            (Some(high), Some((low_text, high_text))) => {
                self.range(self.measure(content.low(), low_text), self.measure(high, high_text))
            }
            _ => self.measure(content.low(), content.as_str()),
        }
    }

    fn measure(&self, quantities: &[Quantity], text: &str) -> String {
        match quantities {
            [quantity] if is_in_units(quantities) => {
                self.number_with_unit(&quantity.number, DoseUnit::Unit)
            }
            _ => measure_ltr(text),
        }
    }

    /// Formats the message of a unit, and withholds the document if the text shows any number
    /// besides the amount, such as `n` with a decimal comma.
    fn say_counted(&self, id: &str, arguments: &[(&str, Arg)]) -> String {
        let text = self.say_shown(id, arguments);
        let mut rest = without_marks(&text);
        for (name, value) in arguments {
            if let (false, Arg::Text(value)) = (*name == "n", value) {
                rest = rest.replacen(value.as_str(), "", 1);
            }
        }
        if rest.contains(char::is_numeric) {
            let why = "a variant shows a number besides the amount".to_owned();
            self.withhold(WithholdReason::Broken(id.to_owned(), why));
        }
        joined(&text)
    }

    /// Formats a message, and withholds the document if the text does not show each argument in
    /// full: a variant that leaves out an amount would be a dose without its number. `n`, which
    /// chooses the variant, and arguments that the message formats are not looked for.
    pub(in crate::compose) fn say_shown(&self, id: &str, arguments: &[(&str, Arg)]) -> String {
        let text = self.say_with(id, arguments);
        let plain = without_marks(&text);
        let is_shown = |(name, value): &(&str, Arg)| match value {
            Arg::Text(value) if !matches!(*name, "n" | "on" | "from") => {
                plain.contains(&without_marks(value))
            }
            _ => true,
        };
        if !text.is_empty() && !arguments.iter().all(is_shown) {
            let why = "a variant does not show each of its arguments".to_owned();
            self.withhold(WithholdReason::Broken(id.to_owned(), why));
        }
        text
    }
}

/// Returns whether there is one ingredient, measured in units, whose name is a word to translate.
fn is_in_units(quantities: &[Quantity]) -> bool {
    matches!(quantities, [quantity] if quantity.unit == MassUnit::Unit)
}

/// Returns the exact value of a number, from which the plural form is chosen.
fn plain(number: &DoseNumber) -> String {
    number.value().normalize().to_string()
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, sync::LazyLock};

    use proptest::prelude::*;

    use crate::{
        compose::parts::{
            small_site::{LANGUAGES, SmallSite, seen},
            unbroken::counted,
        },
        site::dosing::{Amount, DoseContent, DoseUnit},
    };

    /// The words of tablets in the order of [`LANGUAGES`], each line after its number.
    const TABLETS: &str = "\
0.25: ¼ tablet|¼ tableta|¼ قرص|¼ 片|¼ viên nén|¼ таблетки
0.125: 0.125 tablet|0.125 tableta|0.125 قرص|0.125 片|0.125 viên nén|0.125 таблетки
2.75: 2 ¾ tablets|2 ¾ tabletas|2¾ قرص|2 ¾ 片|2 ¾ viên nén|2 ¾ таблетки
½: ½ tablet|½ tableta|½ قرص|½ 片|½ viên nén|½ таблетки
1: 1 tablet|1 tableta|1 قرص|1 片|1 viên nén|1 таблетка
1 ½: 1 ½ tablets|1 ½ tabletas|1½ قرص|1 ½ 片|1 ½ viên nén|1 ½ таблетки
2: 2 tablets|2 tabletas|قرصان (2)|2 片|2 viên nén|2 таблетки
2 ½: 2 ½ tablets|2 ½ tabletas|2½ قرص|2 ½ 片|2 ½ viên nén|2 ½ таблетки
3: 3 tablets|3 tabletas|3 أقراص|3 片|3 viên nén|3 таблетки
5: 5 tablets|5 tabletas|5 أقراص|5 片|5 viên nén|5 таблеток
11: 11 tablets|11 tabletas|11 قرصًا|11 片|11 viên nén|11 таблеток
21: 21 tablets|21 tabletas|21 قرصًا|21 片|21 viên nén|21 таблетка
100: 100 tablets|100 tabletas|100 قرص|100 片|100 viên nén|100 таблеток
103: 103 tablets|103 tabletas|103 أقراص|103 片|103 viên nén|103 таблетки
1 to 2: 1 to 2 tablets|1 a 2 tabletas|1 إلى 2 من الأقراص|1 到 2 片|1 đến 2 viên nén|от 1 до 2 таблеток
½ to 1: ½ to 1 tablet|½ a 1 tableta|½ إلى 1 قرص|½ 到 1 片|½ đến 1 viên nén|от ½ до 1 таблетки
";

    /// A site without medications: reading the built-in texts takes time.
    static SITE: LazyLock<SmallSite> = LazyLock::new(|| SmallSite::with_medications(""));

    /// Returns an amount in each language, as a reader sees it.
    fn words(amount: &str, content: Option<&str>) -> Vec<String> {
        let amount: Amount = amount.parse().expect("an amount");
        let content: Option<DoseContent> = content.map(|text| text.parse().expect("a dose"));
        let mut words = Vec::new();
        SITE.each_language(|_, composer| {
            words.push(seen(&composer.amount_with_content(&amount, content.as_ref(), None)));
        });
        words
    }

    #[test]
    fn tablets_and_volumes_are_worded_in_every_language() {
        for line in TABLETS.lines() {
            let (number, expected) = line.split_once(": ").expect("a line has a number");
            let expected: Vec<&str> = expected.split('|').collect();
            let plural = if number == "1" { "" } else { "s" };
            assert_eq!(words(&format!("{number} tablet{plural}"), None), expected);
            let milliliters = words(&format!("{number} mL"), None);
            match number.split_once(" to ") {
                None => assert_eq!(milliliters, [(); 6].map(|()| format!("{number} mL"))),
                Some((low, high)) => assert_eq!(
                    milliliters,
                    ["to", "a", "إلى", "到", "đến", "до"].map(|to| {
                        let from = if to == "до" { "от " } else { "" };
                        format!("{from}{low} mL {to} {high} mL")
                    })
                ),
            }
        }
    }

    #[test]
    fn what_an_amount_contains_follows_it() {
        let label = [(); 6].map(|()| "8.5 mL (85 mg)".to_owned());
        assert_eq!(words("8.5 mL", Some("85 mg")), label);
        assert_eq!(
            words("0.18 mL", Some("18 units")),
            [
                "0.18 mL (18 units)",
                "0.18 mL (18 unidades)",
                "0.18 mL (18 وحدة)",
                "0.18 mL（18 单位）",
                "0.18 mL (18 đơn vị)",
                "0.18 mL (18 единиц)",
            ]
        );
        assert_eq!(
            words("1 to 2 films", Some("8 mg/2 mg to 16 mg/4 mg"))[1..3],
            [
                "1 a 2 películas (8 mg/2 mg a 16 mg/4 mg)",
                "1 إلى 2 من الشرائح الرقيقة (8 mg/2 mg إلى 16 mg/4 mg)"
            ]
        );
    }

    #[test]
    fn a_unit_of_the_label_is_in_the_isolate_of_its_number() {
        let amount: Amount = "8.5 mL".parse().expect("an amount");
        let tablets: Amount = "1 ½ tablets".parse().expect("an amount");
        let range: Amount = "1 to 2 mL".parse().expect("an amount");
        let content: DoseContent = "85 mg".parse().expect("a dose");
        SITE.each_language(|lang, composer| {
            let both = composer.amount_with_content(&amount, Some(&content), None);
            assert_eq!(both, "\u{2066}8.5\u{a0}mL\u{a0}(85\u{a0}mg)\u{2069}");
            let tablets = composer.amount(&tablets, None);
            let gap = if lang == "ar" { "" } else { "\u{a0}" };
            let number = format!("1{gap}½\u{2069}\u{2069}\u{a0}");
            assert!(tablets.contains(&number), "{tablets:?}");
            let range = composer.amount(&range, None);
            assert!(range.contains("\u{2066}1\u{a0}mL\u{2069}"), "{range}");
            assert!(range.contains("\u{2066}2\u{a0}mL\u{2069}"), "{range}");
        });
    }

    #[test]
    fn an_override_that_hides_or_changes_the_amount_withholds_the_document() {
        let amount: Amount = "½ tablet".parse().expect("an amount");
        for message in ["media tableta", "{ $amount } tableta ({ NUM($n) })"] {
            let message = format!("amount-tablet-part = {message}\n");
            let site = SmallSite::with_files("", &[("locales/es/doses.ftl", &message)]);
            let reasons = site.reasons(|_, composer| {
                composer.amount(&amount, None);
            });
            let withheld: Vec<(String, bool)> =
                reasons.into_iter().map(|(lang, reasons)| (lang, !reasons.is_empty())).collect();
            assert_eq!(
                withheld,
                LANGUAGES.map(|lang| (lang.to_owned(), lang == "es")),
                "{message}"
            );
        }
    }

    /// Returns the unit words of an amount: its text without digits and fractions.
    fn unit_words(text: &str) -> String {
        let is_number = |c: char| c.is_numeric() || ".,".contains(c);
        text.chars().filter(|c| !is_number(*c) && !c.is_whitespace()).collect()
    }

    #[test]
    fn no_language_has_one_word_for_two_units() {
        for number in ["½", "1", "2", "3", "5", "11", "100", "1 to 2", "2 to 21"] {
            let mut units: BTreeMap<(usize, String), &str> = BTreeMap::new();
            for unit in DoseUnit::ALL {
                for (lang, text) in
                    words(&format!("{number} {}", unit.id()), None).iter().enumerate()
                {
                    let words = unit_words(text);
                    assert!(!words.is_empty(), "{}: `{text}`", LANGUAGES[lang]);
                    let other = units.insert((lang, words), unit.id());
                    assert_eq!(other, None, "{}: {} in `{text}`", LANGUAGES[lang], unit.id());
                }
            }
        }
    }

    /// Numbers of every form: whole, grouped, decimal, fraction, and mixed.
    fn number() -> impl Strategy<Value = String> {
        prop_oneof![
            (1u32..2000).prop_map(|n| n.to_string()),
            (1u32..9, 0u32..1000).prop_map(|(n, rest)| format!("{n},{rest:03}")),
            (0u32..300, 1u32..10).prop_map(|(n, tenth)| format!("{n}.{tenth}")),
            (0u32..30, 1u32..10).prop_map(|(n, cent)| format!("{n}.2{cent}")),
            (0u32..30, prop::sample::select(vec!["¼", "½", "¾"])).prop_map(|(n, part)| {
                if n == 0 { part.to_owned() } else { format!("{n} {part}") }
            }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 24,
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn numbers_are_shown_with_a_unit(low in number(), high in number()) {
                for unit in DoseUnit::ALL {
                let id = unit.id();
                for text in [format!("{low} {id}"), format!("{low} to {high} {id}")] {
                    // A range that does not go up is refused.
                    let Ok(amount) = text.parse::<Amount>() else { continue };
                    SITE.each_language(|lang, composer| {
                        let words = composer.amount(&amount, None);
                        let shown = seen(&words);
                        let mut rest = words.clone();
                        for number in [Some(amount.low()), amount.high()].into_iter().flatten() {
                            let start = counted(number, *unit, composer.lang().direction());
                            let start = start.trim_end_matches('\u{2069}').to_owned();
                            assert!(words.contains(&start), "{lang}: `{shown}`");
                            rest = rest.replacen(&start, "", 1);
                        }
                        assert!(!rest.contains(char::is_numeric), "{lang}: `{shown}`");
                        assert!(rest.contains(char::is_alphabetic), "{lang}: `{shown}`");
                    });
                }
            }
        }
    }
}
