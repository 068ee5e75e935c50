//! Checks that an amount has a unit that fits the form, is plausible, and contains what it is said
//! to contain. None of these errors can be lowered.

use super::{
    checked_text::Form,
    dosing::{
        Amount, DoseContent, DoseUnit, Mismatch, check_content, count_for, countable_unit, fits,
        most_plausible,
    },
    fraction_checks::indivisible,
    measured::Measured,
    unit_checks::{contradiction, too_much},
};
use crate::diag::{Diagnostic, Place, Report, Span, Wording};

/// A number without a unit that is larger than this and equals the strength is a dose written as a
/// count.
const MOST_BELIEVABLE_COUNT: u32 = 4;

impl Measured<'_> {
    /// Checks an amount, and what it is said to contain.
    pub(super) fn check(
        &self,
        amount: &Amount,
        content: Option<&DoseContent>,
        span: Span,
        report: &mut Report,
    ) {
        let Some(unit) = self.unit(amount, span, report) else { return };
        if self.check_fraction(amount, unit, span, report)
            && self.check_plausible(amount, unit, span, report)
        {
            self.check_content(amount, unit, content, span, report);
        }
    }

    /// Returns the unit of an amount: the one written, or else that of the form. Reports a missing
    /// or unfitting unit.
    pub(super) fn unit(
        &self,
        amount: &Amount,
        span: Span,
        report: &mut Report,
    ) -> Option<DoseUnit> {
        let countable = self.form.and_then(countable_unit);
        let problem = |words, help| unit_problem(words, help, amount, span);
        let Some(unit) = amount.unit().or(countable) else {
            let (words, help) = match self.form {
                None => (
                    "the unit of this amount is missing, and no `form` says what is counted",
                    "write the unit after the number, such as `1 tablet` or `5 mL`".to_owned(),
                ),
                Some(form) => (
                    "the unit of this amount is missing",
                    format!("after the number, {}", units_of(form)),
                ),
            };
            report.push(problem(words, help));
            return None;
        };
        let Some(form) = self.form else { return Some(unit) };
        if fits(form, unit) {
            if let Some((words, help)) = contradiction(self, unit) {
                report.push(problem(words, help.to_owned()));
                return None;
            }
            return Some(unit);
        }
        let help = match (countable, self.count_instead(amount, unit)) {
            (Some(_), Some(count)) => format!("write `{count}`"),
            (Some(countable), None) => {
                format!("write how many are taken, such as `1 {}`", countable.id())
            }
            (None, _) => units_of(form).to_owned(),
        };
        report.push(problem("this unit does not fit the dosage form", help));
        None
    }

    /// Returns the count that a mass on a countable form stands for, such as `1 tablet`.
    fn count_instead(&self, amount: &Amount, unit: DoseUnit) -> Option<String> {
        if !unit.is_mass() || amount.high().is_some() {
            return None;
        }
        let mass: DoseContent = format!("{} {}", amount.low().as_str(), unit.id()).parse().ok()?;
        let [quantity] = mass.low() else { return None };
        let count = count_for(quantity, self.strength?)?;
        let countable = countable_unit(self.form?)?;
        let plural = if count <= rust_decimal::Decimal::ONE { "" } else { "s" };
        Some(format!("{} {}{plural}", with_fraction(count), countable.id()))
    }

    /// Reports a part of something that must not be divided. Returns whether there was none.
    fn check_fraction(
        &self,
        amount: &Amount,
        unit: DoseUnit,
        span: Span,
        report: &mut Report,
    ) -> bool {
        let has_fraction =
            amount.low().has_fraction() || amount.high().is_some_and(|high| high.has_fraction());
        let Some((words, help)) =
            indivisible(self.form, unit, self.may_split).filter(|_| has_fraction)
        else {
            return true;
        };
        report.push(
            Diagnostic::error("amount-unit", Place::At(span), words)
                .found(amount.as_str())
                .field("medications.take")
                .help(help),
        );
        false
    }

    /// Reports a number that is too large to be a count, most of all one that is the strength.
    fn check_plausible(
        &self,
        amount: &Amount,
        unit: DoseUnit,
        span: Span,
        report: &mut Report,
    ) -> bool {
        let most = amount.most().value();
        let is_large = most > most_plausible(self.form, unit);
        let believable = rust_decimal::Decimal::from(MOST_BELIEVABLE_COUNT);
        let ingredients = self.strength.map_or(&[][..], |strength| strength.ingredients());
        let is_bare = amount.unit().is_none();
        let is_strength = self.strength.is_some_and(|strength| strength.per().is_none())
            && !unit.is_mass()
            && ingredients.iter().any(|ingredient| ingredient.number.value() == most)
            && (is_large || is_bare && most > believable);
        let problem = |words, help| unit_problem(words, help, amount, span);
        if is_strength {
            report.push(problem(
                "this count is the same number as the strength, so it is probably the dose",
                format!("write how many are taken: `1 {}`", unit.id()),
            ));
            return false;
        }
        if let Some((words, help)) = too_much(self, unit, most) {
            report.push(problem(words, help.to_owned()));
            return false;
        }
        if is_large && is_bare {
            let count = ingredients
                .first()
                .and_then(|ingredient| ingredient.unit.dose_unit())
                .and_then(|mass| self.count_instead(amount, mass));
            report.push(problem(
                "this number is too large to be a count, so it is probably the dose",
                match count {
                    Some(count) => format!("write how many are taken: `{count}`"),
                    None => format!("write how many are taken, such as `1 {}`", unit.id()),
                },
            ));
            return false;
        }
        if is_large {
            report.push(
                Diagnostic::warning(
                    "amount-large",
                    Place::At(span),
                    "this amount is unusually large for one time",
                )
                .found(amount.as_str())
                .field("medications.take")
                .help("compare it with the prescription"),
            );
        }
        true
    }

    fn check_content(
        &self,
        amount: &Amount,
        unit: DoseUnit,
        content: Option<&DoseContent>,
        span: Span,
        report: &mut Report,
    ) {
        let problem = |words: &'static str, help: &'static str| {
            Diagnostic::error("dose-arithmetic", Place::At(span), words)
                .found(content.map_or(amount.as_str(), DoseContent::as_str))
                .field("medications.take")
                .help(help)
        };
        let Some(content) = content else {
            let is_measured =
                matches!(unit, DoseUnit::Milliliter | DoseUnit::Bottle | DoseUnit::Drop);
            if self.care.is_high_alert && is_measured {
                report.push(problem(
                    "a liquid of this class needs the dose that the volume contains",
                    "write `{ amount: 8.5 mL, dose: 85 mg }`, with the numbers of the prescription",
                ));
            }
            return;
        };
        let words = match check_content(amount, unit, content, self.strength) {
            Ok(()) => return,
            Err(Mismatch::Range) => "the amount and its dose must both be ranges, or neither",
            Err(Mismatch::Ingredients) => {
                "this dose does not have one value for each ingredient of the strength"
            }
            Err(Mismatch::Unit) => {
                "this dose has a unit that cannot be converted into that of the strength"
            }
            Err(Mismatch::Strength) => {
                "this dose cannot be checked, because the strength is missing or is not stated for \
                 this unit"
            }
            Err(Mismatch::Number) => "this dose does not agree with the amount and the strength",
        };
        report.push(problem(
            words,
            "compare the amount, the dose and the strength with the prescription and the label",
        ));
    }
}

/// Returns an error about the unit of an amount. The help names units and counts, never what was
/// written.
fn unit_problem(words: &'static str, help: String, amount: &Amount, span: Span) -> Diagnostic {
    Diagnostic::error("amount-unit", Place::At(span), words)
        .found(amount.as_str())
        .field("medications.take")
        .help(Wording::without_values(help))
}

/// Returns a count with quarters and halves as fractions, as a record writes it.
fn with_fraction(count: rust_decimal::Decimal) -> String {
    let (whole, part) = (count.trunc(), count.fract().normalize().to_string());
    let part = match part.as_str() {
        "0.25" => "¼",
        "0.5" => "½",
        "0.75" => "¾",
        _ => return count.normalize().to_string(),
    };
    if whole.is_zero() { part.to_owned() } else { format!("{whole} {part}") }
}

/// Returns examples of units that fit a form.
fn units_of(form: Form) -> &'static str {
    match form {
        Form::Liquid | Form::Suspension => "write a volume such as `5 mL`",
        Form::Spray => "write `1 spray`",
        Form::Inhaler => "write `2 puffs`",
        Form::Injection => {
            "write units, a volume or a mass, such as `18 units`, `0.5 mL` or `117 mg`"
        }
        Form::Implant => "write the mass, such as `68 mg`",
        Form::Drops => "write `2 drops` or a volume",
        Form::Powder => "write `1 packet`, a volume or a mass",
        Form::Cream | Form::Gel => "write `1 application`, `1 packet` or a mass in g",
        _ => "write how many are taken, such as `1 tablet`",
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        diag::{FileId, Report, Severity, Span},
        site::{
            checked_text::Form,
            dosing::{Amount, DoseContent, Strength},
            measured::Measured,
            special_care::SpecialCare,
        },
    };

    /// Checks an amount and returns the severity and the text of what is reported.
    fn check(
        amount: &str,
        content: Option<&str>,
        form: Option<Form>,
        strength: &str,
    ) -> Vec<(Severity, String)> {
        let strength: Strength = strength.parse().expect("a strength");
        let amount: Amount = amount.parse().expect("an amount");
        let content: Option<DoseContent> = content.map(|text| text.parse().expect("a content"));
        let care = SpecialCare { is_high_alert: true, ..SpecialCare::default() };
        let strength = Some(&strength);
        let measured = Measured { form, strength, may_split: false, device: None, care };
        let mut report = Report::new();
        let span = Span { file: FileId(0), start: 0, end: 1 };
        measured.check(&amount, content.as_ref(), span, &mut report);
        report
            .iter()
            .map(|found| (found.severity, format!("{:?} {:?}", found.rule, found.help)))
            .collect()
    }

    fn is_error(found: &[(Severity, String)], words: &str) -> bool {
        matches!(found, [(Severity::Error, text)] if text.contains(words))
    }

    #[test]
    fn an_amount_needs_a_unit_that_fits_its_form() {
        assert!(is_error(&check("18", None, Some(Form::Injection), "100 units/mL"), "18 units"));
        assert!(is_error(&check("1", None, None, "50 mg"), "1 tablet"));
        assert!(is_error(&check("50", None, Some(Form::Tablet), "50 mg"), "1 tablet"));
        assert!(is_error(&check("100", None, Some(Form::Tablet), "50 mg"), "2 tablets"));
        assert!(is_error(&check("30", None, Some(Form::Tablet), "50 mg"), "1 tablet"));
        assert!(is_error(&check("50 mg", None, Some(Form::Tablet), "50 mg"), "1 tablet"));
        assert!(is_error(&check("75 mg", None, Some(Form::Tablet), "50 mg"), "1 ½ tablets"));
        assert!(is_error(&check("1 film", None, Some(Form::Tablet), "50 mg"), "1 tablet"));
        assert!(is_error(&check("½ film", None, Some(Form::Film), "50 mg"), "split"));
        assert!(is_error(&check("8.5 mL", None, Some(Form::Liquid), "10 mg/mL"), "8.5 mL"));
        let content = Some("8.5 mg");
        assert!(is_error(&check("8.5 mL", content, Some(Form::Liquid), "10 mg/mL"), "label"));
        assert!(matches!(
            check("12 tablets", None, Some(Form::Tablet), "50 mg")[..],
            [(Severity::Warning, _)]
        ));
        for (amount, form, strength) in [
            ("1", Form::Tablet, "50 mg"),
            ("2", Form::Film, "50 mg"),
            ("18 units", Form::Injection, "100 units/mL"),
        ] {
            assert!(check(amount, None, Some(form), strength).is_empty());
        }
    }
}
