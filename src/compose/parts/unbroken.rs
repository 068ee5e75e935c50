//! Keeps amounts on one line: "1 ½" above "tablets" could be read as 1.

use crate::{
    lang::Direction,
    site::dosing::{DoseNumber, DoseUnit},
    text::{ISOLATE_END, is_isolate, isolate_ltr},
};

/// A space at which no line breaks.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Returns a measure as on the label, such as "8 mg/2 mg", as one isolate from left to right in
/// which no line breaks.
pub(super) fn measure_ltr(text: &str) -> String {
    isolate_ltr(&text.trim().replace(' ', "\u{a0}"))
}

/// Returns an amount in which no line breaks between its numbers, or between a number and the word
/// after it: numbers are isolates.
pub(super) fn joined(amount: &str) -> String {
    let Some(first) = amount.find(is_isolate) else { return amount.to_owned() };
    let last = amount.rfind(ISOLATE_END).unwrap_or(first);
    let mut is_joined = false;
    let join = |(at, c): (usize, char)| {
        if c != ' ' || at < first || is_joined {
            return c;
        }
        // The first space after the last number is the last one to join.
        is_joined = at > last;
        NO_BREAK_SPACE
    };
    amount.char_indices().map(join).collect()
}

/// Returns the number of things that are counted. Quarters and halves of what can be divided are
/// fractions, as on labels: "1.5 tablets" can be read as 15. In text from right to left nothing is
/// between a number and its fraction: a reader who comes from the right would meet "½" first.
pub(super) fn counted(number: &DoseNumber, unit: DoseUnit, direction: Direction) -> String {
    let value = number.value().normalize();
    let fraction = match value.fract().to_string().as_str() {
        "0.25" => "¼",
        "0.5" => "½",
        "0.75" => "¾",
        _ => return measure_ltr(number.as_str()),
    };
    match value.trunc() {
        _ if unit == DoseUnit::Unit || unit.is_symbol() => measure_ltr(number.as_str()),
        whole if whole.is_zero() => measure_ltr(fraction),
        whole if direction == Direction::Rtl => measure_ltr(&format!("{whole}{fraction}")),
        whole => measure_ltr(&format!("{whole} {fraction}")),
    }
}

/// Returns a number with a unit that is written as on the label in every language.
pub(super) fn with_symbol(number: &DoseNumber, unit: DoseUnit) -> String {
    measure_ltr(&format!("{} {}", number.as_str(), unit.id()))
}

#[cfg(test)]
mod tests {
    use super::{joined, measure_ltr};

    #[test]
    fn a_number_stays_with_its_fraction_and_its_unit() {
        assert_eq!(measure_ltr("8 mg/2 mg"), "\u{2066}8\u{a0}mg/2\u{a0}mg\u{2069}");
        for (amount, expected) in [
            ("\u{2066}1 ½\u{2069} pieces of gum", "\u{2066}1_½\u{2069}_pieces of gum"),
            (
                "\u{2066}1\u{2069} to \u{2066}2\u{2069} a b",
                "\u{2066}1\u{2069}_to_\u{2066}2\u{2069}_a b",
            ),
            (
                "от \u{2066}1\u{2069} до \u{2066}2\u{2069} а б",
                "от \u{2066}1\u{2069}_до_\u{2066}2\u{2069}_а б",
            ),
            ("\u{2066}2\u{2069}片", "\u{2066}2\u{2069}片"),
            ("none", "none"),
        ] {
            assert_eq!(joined(amount), expected.replace('_', "\u{a0}"));
        }
    }
}
