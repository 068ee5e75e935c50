//! Amounts of medicines in words: never a number without its unit, in any language.

use crate::{
    compose::{composer::Composer, withhold::WithholdReason},
    site::{
        care_plan::Portion,
        checked_text::Form,
        dosing::{Amount, Content, Dose, DoseNumber, DoseUnit, countable_unit},
    },
    text::isolate_ltr,
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
            Some(high) => {
                let arguments = [
                    ("low", isolate_ltr(amount.low().as_str()).into()),
                    ("high", isolate_ltr(high.as_str()).into()),
                ];
                let range = self.say_with("amount-range", &arguments);
                let plural = format!("{}..{}", plain(amount.low()), plain(high));
                let arguments = [("amount", range.into()), ("n", plural.into())];
                self.say_with(unit.message(), &arguments)
            }
        }
    }

    fn number_with_unit(&self, number: &DoseNumber, unit: DoseUnit) -> String {
        let shown = isolate_ltr(number.as_str());
        let arguments = [("amount", shown.into()), ("n", plain(number).into())];
        if number.value() < rust_decimal::Decimal::ONE && number.has_fraction() {
            return self.say_with(&format!("{}-part", unit.message()), &arguments);
        }
        self.say_with(unit.message(), &arguments)
    }

    /// Returns a dose: the amount, and what it contains if the record says it.
    pub(in crate::compose) fn dose(&self, dose: &Dose, portion: &Portion<'_>) -> String {
        let amount = self.amount_with_content(&dose.amount, dose.content.as_ref(), portion.form);
        match dose.place_message(portion.form) {
            None => amount,
            Some(message) => self.say_with(message, &[("dose", amount.into())]),
        }
    }

    /// Returns an amount with what it contains, such as "8.5 mL (85 mg)".
    pub(in crate::compose) fn amount_with_content(
        &self,
        amount: &Amount,
        content: Option<&Content>,
        form: Option<Form>,
    ) -> String {
        let text = self.amount(amount, form);
        match content {
            None => text,
            Some(content) => {
                let arguments =
                    [("amount", text.into()), ("dose", isolate_ltr(content.as_str()).into())];
                self.say_with("amount-with-dose", &arguments)
            }
        }
    }
}

/// Returns the exact value of a number, from which the plural form is chosen.
fn plain(number: &DoseNumber) -> String {
    number.value().normalize().to_string()
}
