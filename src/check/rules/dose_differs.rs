//! Rule `dose-differs`.

use crate::{
    check::{
        apart::{apart, tell},
        rule::{Case, Rule},
    },
    diag::{Diagnostic, Place, Report, RuleId, Span},
    lang::Lang,
    review::{Difference, LockedKind, Names, differences, locked},
    site::{
        care_plan::{CarePlan, Record},
        config::Level,
        words::Words,
    },
};

/// The name of the rule, for messages.
const ID: RuleId = "dose-differs";

/// A dose, phone or score is not the same in a translation.
pub struct DoseDiffers;

impl Rule for DoseDiffers {
    fn id(&self) -> RuleId {
        ID
    }

    fn about(&self) -> &'static str {
        "A dose, a phone number or a score is not said as often in a text as in its translation, or another measure or medicine \
         is named in its place. A person who reads the translation would take another amount, or call nobody. A message is \
         compared as it is said for each of its values. Write it in both in digits, with the same unit; \
         the unit may be in the words of the language, such as `mg` and `мг`. Write thousands without a sign: what is 1,000 to some \
         readers of a language is one to others. This rule cannot be lowered: nobody may sign \
         such a difference. For other numbers and for links see `numbers-differ`."
    }

    fn level(&self) -> Level {
        Level::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let help = "doses, phones, scores and names are the same in every language: correct the one that is wrong";
        for (segment, target, found) in apart(case) {
            let told: Vec<&Difference> = found
                .iter()
                .filter(|difference| is_told(difference) && difference.is_grave())
                .collect();
            tell(ID, segment, target, &told, help)
                .into_iter()
                .for_each(|diagnostic| report.push(diagnostic));
        }
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            record.each_words(&mut |words| {
                in_record(words, &plan.language, case.reviewed.names, report)
            });
        };
        plan.record.examine(look, report);
    }
}

/// Links and values of messages have rules of their own.
fn is_told(difference: &Difference) -> bool {
    matches!(
        difference.kind,
        LockedKind::Dose
            | LockedKind::Phone
            | LockedKind::Score
            | LockedKind::Measure
            | LockedKind::Medicine
    )
}

/// The words of a record say the same in each language; what they say is never told.
fn in_record(words: &Words, own: &Lang, names: &Names, report: &mut Report) {
    let Words::Each(texts, _) = words else { return };
    let Some(source) = texts.get(own) else { return };
    let theirs = locked(source, own, names);
    for (lang, text) in texts.iter().filter(|(lang, _)| *lang != own) {
        if differences(&theirs, &locked(text, lang, names)).iter().any(is_told) {
            report.push(of_record(text.span, source.span, lang));
        }
    }
}

fn of_record(at: Span, source: Span, lang: &Lang) -> Diagnostic {
    Diagnostic::error(
        ID,
        Place::At(at),
        "a dose, phone or score of this record is not the same in another language",
    )
    .found(lang.tag())
    .label(source, "the source")
    .help("compare the two texts and correct the one that is wrong")
}
