//! Amounts of medicines in words: never a number without its unit, in any language.
//!
//! A number is one isolate that runs from left to right. A unit that is written as on the label,
//! such as mL, is in the isolate of its number, so that Arabic text cannot turn "8.5 mL" around.

use rust_decimal::Decimal;

use crate::{
    compose::{composer::Composer, withhold::WithholdReason},
    site::{
        care_plan::Portion,
        checked_text::Form,
        dosing::{Amount, Content, Dose, DoseNumber, DoseUnit, MassUnit, Quantity, countable_unit},
    },
    text::{Arg, isolate_ltr, without_marks},
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
            return isolate_ltr(&with_symbol(number, unit));
        }
        let shown = isolate_ltr(number.as_str());
        let arguments = [("amount", shown.into()), ("n", plain(number).into())];
        let is_part = number.value() < Decimal::ONE && number.has_fraction();
        let part = if is_part { "-part" } else { "" };
        self.say_shown(&format!("{}{part}", unit.message()), &arguments)
    }

    fn range_with_unit(&self, low: &DoseNumber, high: &DoseNumber, unit: DoseUnit) -> String {
        if unit.is_symbol() {
            // Each number has its unit: "1 mL to 2 mL" reads the same in both directions.
            return self.range(
                isolate_ltr(&with_symbol(low, unit)),
                isolate_ltr(&with_symbol(high, unit)),
            );
        }
        // No language has a plural for "½ to 1".
        let plural = if high.value() <= Decimal::ONE {
            Decimal::ONE.to_string()
        } else {
            format!("{}..{}", plain(low), plain(high))
        };
        let arguments = [
            ("low", isolate_ltr(low.as_str()).into()),
            ("high", isolate_ltr(high.as_str()).into()),
            ("n", plural.into()),
        ];
        self.say_shown(&format!("{}-range", unit.message()), &arguments)
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
        match dose.place {
            None => amount,
            Some(place) => self.say_shown(place.message(), &[("dose", amount.into())]),
        }
    }

    /// Returns an amount of a product with what it contains and, with `names_strength`, the strength
    /// of what is counted.
    pub(in crate::compose) fn portion_amount(
        &self,
        amount: &Amount,
        content: Option<&Content>,
        portion: &Portion<'_>,
        names_strength: bool,
    ) -> String {
        let text = self.amount_with_content(amount, content, portion.form);
        match portion.strength.filter(|_| names_strength) {
            None => text,
            Some(strength) => {
                let strength = isolate_ltr(strength.as_str());
                let arguments = [("dose", text.into()), ("strength", strength.into())];
                self.say_shown("dose-of-strength", &arguments)
            }
        }
    }

    /// Returns an amount with what it contains, such as "8.5 mL (85 mg)".
    pub(in crate::compose) fn amount_with_content(
        &self,
        amount: &Amount,
        content: Option<&Content>,
        form: Option<Form>,
    ) -> String {
        let Some(content) = content else { return self.amount(amount, form) };
        if let (Some(unit), None) = (amount.unit().filter(|unit| unit.is_symbol()), amount.high())
            && content.high().is_none()
            && !is_in_units(content.low())
        {
            let amount = with_symbol(amount.low(), unit);
            return isolate_ltr(&format!("{amount} ({})", content.as_str()));
        }
        let text = self.amount(amount, form);
        let arguments = [("amount", text.into()), ("dose", self.content(content).into())];
        self.say_shown("amount-with-dose", &arguments)
    }

    /// Returns what an amount contains, as on the label; the words "to" and "units" are translated.
    fn content(&self, content: &Content) -> String {
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
            _ => isolate_ltr(text.trim()),
        }
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

/// Returns a number with a unit that is written as on the label in every language.
fn with_symbol(number: &DoseNumber, unit: DoseUnit) -> String {
    format!("{} {}", number.as_str(), unit.id())
}

/// Returns the exact value of a number, from which the plural form is chosen.
fn plain(number: &DoseNumber) -> String {
    number.value().normalize().to_string()
}
