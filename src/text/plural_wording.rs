//! Words for what is wrong with the plural forms of a message.

use super::{
    plural_faults::PluralFaultKind,
    plural_forms::{PLURAL_FORMS, PluralForms},
};
use crate::lang::Lang;

/// The most numbers that a message names.
const MAX_NUMBERS: usize = 5;

impl PluralFaultKind {
    /// Returns what is wrong in a message of a language with these forms, and what to do.
    pub fn wording(&self, lang: &Lang, forms: &PluralForms) -> (String, String) {
        match self {
            Self::Missing(missing) => missing_forms(lang, forms, missing),
            Self::NeverChosen(key) => never_chosen(lang, forms, key),
            Self::Twice(key) => (
                format!("`[{key}]` is there twice, and only the first is used"),
                "remove one of the two".to_owned(),
            ),
            Self::Default(key) => (
                format!("`*[{key}]` would also be used for other numbers"),
                "mark `[other]` with the `*` instead".to_owned(),
            ),
            Self::NumberLeftOut { key, numbers } => number_left_out(lang, key, numbers),
            Self::AmountLeftOut(key) => (
                format!("`[{key}]` leaves out the number of an amount"),
                "show `{ $amount }`, or both `{ $low }` and `{ $high }`, in each variant"
                    .to_owned(),
            ),
            Self::WithoutPlural { selector, key } => (
                format!("`[{key}]` is never chosen by `{selector}`, since values are text"),
                "select with `PLURAL`, such as `{ PLURAL($n) -> … }`".to_owned(),
            ),
            Self::Call => (
                "`PLURAL` takes one value of the message and nothing else".to_owned(),
                "write it as `PLURAL($n)`; it chooses the form for a count, not for a rank"
                    .to_owned(),
            ),
            Self::Shown => (
                "`PLURAL` is shown here, so readers would see the name of a plural form".to_owned(),
                "show the number with `{ NUM($n) }`, or select with `{ PLURAL($n) -> … }`"
                    .to_owned(),
            ),
            Self::InTerm => (
                "a term does not get the values of a message, so `PLURAL` has no number".to_owned(),
                "move the selection into the messages that use this term".to_owned(),
            ),
        }
    }
}

fn missing_forms(lang: &Lang, forms: &PluralForms, missing: &[&str]) -> (String, String) {
    let noun = if missing.len() == 1 { "the plural form" } else { "the plural forms" };
    let what = format!("{noun} {} of `{lang}` {}", keys(missing), missing_verb(missing));
    let examples: Vec<String> = missing
        .iter()
        .map(|form| format!("`[{form}]` is for {}", number_list(forms.numbers(form))))
        .collect();
    (what, format!("add a variant for each; {}", examples.join("; ")))
}

fn missing_verb(missing: &[&str]) -> &'static str {
    if missing.len() == 1 { "has no variant" } else { "have no variant" }
}

fn never_chosen(lang: &Lang, forms: &PluralForms, key: &str) -> (String, String) {
    if !forms.has_data() {
        let what = format!(
            "CLDR has no plural rules for `{lang}`, so `[{key}]` is never chosen: every number \
             takes `other`"
        );
        let help = "use only `*[other]`, with the number in it, and exact numbers such as `[1]`";
        return (what, help.to_owned());
    }
    let exact = match key {
        "zero" => "[0]",
        "two" => "[2]",
        _ => "[1]",
    };
    let what = if PLURAL_FORMS.contains(&key) {
        format!("`{lang}` has no plural form `{key}`, so it is never chosen")
    } else {
        format!("`{key}` is not a plural form, so it is never chosen")
    };
    let has = keys(&forms.needed());
    (
        what,
        format!("the forms of `{lang}` are {has}; for one exact number write it, as in `{exact}`"),
    )
}

fn number_left_out(lang: &Lang, key: &str, numbers: &[String]) -> (String, String) {
    let what = format!(
        "`[{key}]` leaves out the number, but it is for {} in `{lang}`",
        number_list(numbers)
    );
    // Readers meet 1 and 2 most often.
    let usual = ["1", "2"].into_iter().find(|usual| numbers.iter().any(|number| number == usual));
    let exact = usual.or(numbers.first().map(String::as_str)).unwrap_or("1");
    let help = format!(
        "show the number, as in `{{ NUM($n) }}`; words for one number alone go into a variant of \
         their own, such as `[{exact}]`"
    );
    (what, help)
}

/// Returns the first numbers of a form, with halves as `½`.
fn number_list(numbers: &[String]) -> String {
    let shown: Vec<String> = numbers
        .iter()
        .filter_map(|number| match number.split_once('.') {
            None => Some(number.clone()),
            Some(("0", "5")) => Some("½".to_owned()),
            Some((whole, "5")) => Some(format!("{whole}½")),
            Some(_) => None,
        })
        .collect();
    // A form may be for tenths alone.
    let shown = if shown.is_empty() { numbers.to_vec() } else { shown };
    let more = if shown.len() > MAX_NUMBERS { ", …" } else { "" };
    format!("{}{more}", shown[..shown.len().min(MAX_NUMBERS)].join(", "))
}

fn keys(forms: &[&str]) -> String {
    forms.iter().map(|form| format!("`{form}`")).collect::<Vec<_>>().join(", ")
}
