//! Rule `plural-forms`: reports messages whose plural forms are incomplete, or whose variants leave
//! out a number that could be another one.

use std::collections::BTreeSet;

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    lang::Lang,
    site::config::RuleLevel,
    text::{PLURAL_FORMS, PluralFault, PluralFaultKind, PluralForms},
};

/// Reports messages whose plural forms are incomplete, or whose variants leave out a number that
/// could be another one.
pub struct PluralFormsRule;

/// The most numbers that a message names.
const MAX_NUMBERS: usize = 5;

impl Rule for PluralFormsRule {
    fn id(&self) -> RuleId {
        "plural-forms"
    }

    fn about(&self) -> &'static str {
        "A message that counts does not fit the plural rules of its language (CLDR), so a reader \
         could get a wrong number or none. A selection on `PLURAL($n)` needs a variant for each \
         plural form of its language. A form that only millions take, such as `many` in Spanish, \
         may be left out: `other` is used. A form that the language does not have is never chosen. \
         A variant may leave out the number only if it is for one number alone. `one` is for 1 \
         alone in English and Spanish, but also for 0, 5 and 7 in Filipino, for 21 in Russian, for \
         0 and 1½ in French, and for ½ in Hindi. For words such as “every day” use an exact \
         number, which wins over the form: `[1] every day`, then `[one]` with the number. Any \
         message may get fractions, so they count too. Keys such as `[one]` and `[1]` only work \
         with `PLURAL`, since values are text. For a language without plural rules in CLDR use \
         `*[other]`, and exact numbers where the words differ."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        // A regional language reads the files of its base language too.
        let mut known = BTreeSet::new();
        for (lang, catalog) in &case.site.catalogs {
            for fault in catalog.plural_faults() {
                if known.insert((fault.span, format!("{:?}", fault.kind))) {
                    report.push(diagnostic(self.id(), lang, catalog.format.plural_forms(), fault));
                }
            }
        }
    }
}

/// Returns the diagnostic of a fault in a message of a language with these forms.
fn diagnostic(id: RuleId, lang: &Lang, forms: &PluralForms, fault: &PluralFault) -> Diagnostic {
    let (what, help) = match &fault.kind {
        PluralFaultKind::Missing(missing) => missing_forms(lang, forms, missing),
        PluralFaultKind::NeverChosen(key) => never_chosen(lang, forms, key),
        PluralFaultKind::Twice(key) => (
            format!("`[{key}]` is there twice, and only the first is used"),
            "remove one of the two".to_owned(),
        ),
        PluralFaultKind::Default(key) => (
            format!("`*[{key}]` would also be used for other numbers"),
            "mark `[other]` with the `*` instead".to_owned(),
        ),
        PluralFaultKind::NumberLeftOut { key, numbers } => {
            number_left_out(lang, key, numbers)
        }
        PluralFaultKind::WithoutPlural { selector, key } => (
            format!("`[{key}]` is never chosen by `{selector}`, since values are text"),
            "select with `PLURAL`, such as `{ PLURAL($n) -> … }`".to_owned(),
        ),
        PluralFaultKind::Call => (
            "`PLURAL` takes one value of the message and nothing else".to_owned(),
            "write it as `PLURAL($n)`; it chooses the form for a count, not for a rank".to_owned(),
        ),
        PluralFaultKind::Shown => (
            "`PLURAL` is shown here, so readers would see the name of a plural form".to_owned(),
            "show the number with `{ NUM($n) }`, or select with `{ PLURAL($n) -> … }`".to_owned(),
        ),
        PluralFaultKind::InTerm => (
            "a term does not get the values of a message, so `PLURAL` has no number".to_owned(),
            "move the selection into the messages that use this term".to_owned(),
        ),
    };
    let kind = if fault.id.starts_with('-') { "term" } else { "message" };
    Diagnostic::error(id, Place::At(fault.span), format!("{kind} `{}`: {what}", fault.id))
        .help(help)
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
    (what, format!("the forms of `{lang}` are {has}; for one exact number write it, as in `{exact}`"))
}

fn number_left_out(
    lang: &Lang,
    key: &str,
    numbers: &[String],
) -> (String, String) {
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
