//! Rule `dose-differs`: reports doses, phones and scores that are not the same in a translation.

use crate::{
    check::{
        differences::{difference_diagnostic, differing_texts},
        rule::{Case, Rule},
    },
    diag::{Diagnostic, Place, Report, RuleId, Span},
    lang::Lang,
    review::{LockedDifference, LockedKind, LockedNames, differences, known_units, locked_items},
    site::{
        care_plan::{CarePlan, Record},
        config::RuleLevel,
        worded::Worded,
        words::Words,
    },
};

/// The id of the rule, for the functions outside its `impl`.
const ID: RuleId = "dose-differs";

/// Reports doses, phones and scores that are not the same in a translation.
pub struct DoseDiffers;

impl Rule for DoseDiffers {
    fn id(&self) -> RuleId {
        ID
    }

    fn about(&self) -> &'static str {
        "A dose, a phone number or a score does not appear as often in a translation as in its \
         source, or the translation names another measure or medicine. A person who reads the \
         translation could take another amount, or call a wrong number. A message is compared as \
         it reads for each value of its arguments. Write the number in digits in both texts, with \
         the same unit; the unit may be spelled as the language does, such as `mg`, `miligramos`, \
         `мг` and `毫克`, and if it is not known the message lists those that are. Write \
         thousands without a separator: what is 1,000 to some readers of a language is one to \
         others. This rule cannot be lowered: nobody may sign such a difference. For other numbers \
         and for links see `numbers-differ`."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let help = "doses, phones, scores and names must be the same in every language: correct \
                    the text that is wrong";
        for (unit, segment, target) in differing_texts(case) {
            let reported: Vec<&LockedDifference> = segment
                .differences
                .iter()
                .filter(|difference| is_reported(difference) && difference.is_serious())
                .collect();
            let help = units_help(&reported, [&unit.source_lang, &unit.lang])
                .unwrap_or_else(|| help.to_owned());
            difference_diagnostic(ID, segment, target, &reported, help)
                .into_iter()
                .for_each(|diagnostic| report.push(diagnostic));
        }
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            record.each_words(&mut |words| {
                check_record_words(words, &plan.language, case.reviewed.names, report)
            });
        };
        plan.record.examine(look, report);
    }
}

/// Returns what to do if one of two texts has the number of a dose without a unit that is known:
/// the units that its language has, for the source and the translation. `None` if both have units.
fn units_help(reported: &[&LockedDifference], langs: [&Lang; 2]) -> Option<String> {
    let lacking = reported.iter().find(|difference| difference.without_unit.is_some())?;
    let lang = langs[usize::from(lacking.is_lost)];
    Some(format!(
        "write the unit beside the number, as on the label or in one of the ways that are known in \
         `{lang}`: {}",
        known_units(lang)
    ))
}

/// Returns whether this rule reports a difference; other rules report links and placeables.
fn is_reported(difference: &LockedDifference) -> bool {
    matches!(
        difference.kind,
        LockedKind::Dose
            | LockedKind::Phone
            | LockedKind::Score
            | LockedKind::Instrument
            | LockedKind::Medicine
    )
}

/// Reports each translation in a record whose doses, phones or scores differ from those of the
/// record's own language. The message never quotes the text.
fn check_record_words(words: &Words, record_lang: &Lang, names: &LockedNames, report: &mut Report) {
    let Words::Each(texts, _) = words else { return };
    let Some(source) = texts.get(record_lang) else { return };
    let source_locked = locked_items(source, record_lang, names);
    for (lang, text) in texts.iter().filter(|(lang, _)| *lang != record_lang) {
        let found = differences(&source_locked, &locked_items(text, lang, names));
        let reported: Vec<&LockedDifference> =
            found.iter().filter(|one| is_reported(one)).collect();
        if !reported.is_empty() {
            let is_unit_lost = reported.iter().any(|one| one.without_unit.is_some());
            report.push(record_diagnostic(text.span, source.span, lang, is_unit_lost));
        }
    }
}

fn record_diagnostic(at: Span, source: Span, lang: &Lang, is_unit_lost: bool) -> Diagnostic {
    let help = if is_unit_lost {
        "one of the two texts has the number without a unit that is known in its language: write \
         the unit beside the number as on the label, such as mg or mL"
    } else {
        "compare the two texts and correct the one that is wrong"
    };
    Diagnostic::error(
        ID,
        Place::At(at),
        "a dose, phone or score in this record differs from the one in its source",
    )
    .found(lang.tag())
    .label(source, "the source")
    .help(help)
}
