//! Rule `plural-forms`: reports messages whose plural forms are incomplete, or whose variants leave
//! out a number that could be another one.

use std::collections::BTreeSet;

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    lang::Lang,
    site::config::RuleLevel,
    text::{PluralFault, PluralForms},
};

/// Reports messages whose plural forms are incomplete, or whose variants leave out a number that
/// could be another one.
pub struct PluralFormsRule;

impl Rule for PluralFormsRule {
    fn id(&self) -> RuleId {
        "plural-forms"
    }

    fn about(&self) -> &'static str {
        "A message that counts does not fit the plural rules of its language (CLDR), so a reader \
         could get a wrong number or none. A selection on `PLURAL($n)` needs a variant for each \
         plural form of its language. A form that only millions take, such as `many` in Spanish, \
         may be left out: `other` is used. A form that the language does not have is never \
         chosen. A variant may leave out the number only if it is for one number alone. `one` is \
         for 1 alone in English and Spanish, but also for 0, 5 and 7 in Filipino, for 21 in \
         Russian, for 0 and 1½ in French, and for ½ in Hindi. For words such as “every day” use \
         an exact number, which wins over the form: `[1] every day`, then `[one]` with the \
         number. Each variant of an amount of a medicine shows its number, even if it is for one \
         alone. Any message may get fractions, so they count too. Keys such as `[one]` and `[1]` \
         only work with `PLURAL`, since values are text. For a language without plural rules in \
         CLDR use `*[other]`, and exact numbers where the words differ."
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
    let (what, help) = fault.kind.wording(lang, forms);
    let kind = if fault.id.starts_with('-') { "term" } else { "message" };
    Diagnostic::error(id, Place::At(fault.span), format!("{kind} `{}`: {what}", fault.id))
        .help(help)
}
