//! Iterates over the texts of a record in which doses may be.

use super::rule::Case;
use crate::{
    diag::{Report, Span},
    lang::Lang,
    site::{
        care_plan::{CarePlan, Record},
        checked_text::Jurisdiction,
        worded::Worded,
        words::Words,
    },
};

/// A text of a record.
pub(super) struct RecordText<'a> {
    /// Its language.
    pub lang: &'a Lang,
    /// The text.
    pub text: &'a str,
    /// Its place.
    pub span: Span,
    /// The place whose labels it follows.
    pub place: &'a Jurisdiction,
}

/// Looks at each text of a record.
pub(super) fn each_record_text(
    case: &Case<'_>,
    plan: &CarePlan,
    report: &mut Report,
    look: &dyn Fn(&RecordText<'_>, &mut Report),
) {
    let examine = |record: &Record, report: &mut Report| {
        let program = record.program.as_ref().map(|id| id.as_str());
        let place = case.site.jurisdiction(record.jurisdiction.as_ref(), program);
        record.each_words(&mut |words| {
            for (lang, text, span) in texts_of(words, &plan.language) {
                look(&RecordText { lang, text, span, place }, report);
            }
        });
    };
    plan.record.examine(examine, report);
}

/// Returns each text of words in a record, with its language and place. The arguments of a phrase
/// are shown as written in every language.
fn texts_of<'w>(words: &'w Words, record_lang: &'w Lang) -> Vec<(&'w Lang, &'w str, Span)> {
    match words {
        Words::Own(text) => vec![(record_lang, text.value.as_str(), text.span)],
        Words::Each(texts, _) => {
            texts.iter().map(|(lang, text)| (lang, text.value.as_str(), text.span)).collect()
        }
        Words::Phrase { id, arguments } => {
            arguments.values().map(|value| (record_lang, value.as_str(), id.span)).collect()
        }
    }
}
