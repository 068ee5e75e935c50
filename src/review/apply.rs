//! Turns a reviewer's answers into edits of content and ledger, or refuses them one by one with the
//! reason.
//!
//! The answers of two reviewers have the same result in either order: an OK of a text that someone
//! else has changed since is kept in the history, and two different changes of one text leave the
//! text as it was and become two suggestions. Nothing is written to disk here.

mod files;
mod outcome;
mod outdated;
mod unit_edit;

pub use outcome::{AnswerOutcome, AppliedAnswers, NewText};

use self::unit_edit::UnitEdit;
use super::{
    answers::{ANSWERS_FORM, Answer, Answers},
    segments::Walk,
};
use crate::{lang::Lang, site::checked_text::Day};

/// Says that a site is not translated into a language.
pub fn untranslated_language(lang: &Lang) -> String {
    format!("this site is not translated into `{lang}`")
}

/// Returns the edits that answers result in.
pub fn apply(walk: &Walk<'_>, answers: &Answers) -> AppliedAnswers {
    let mut applied = AppliedAnswers::default();
    if answers.form != ANSWERS_FORM {
        applied.refused.push((
            "(all)".to_owned(),
            format!(
                "the file has the form `{}`; only `{ANSWERS_FORM}` is supported",
                shortened(&answers.form)
            ),
        ));
        return applied;
    }
    if !walk.site.languages.contains(&answers.lang) || answers.lang == *walk.site.source_language()
    {
        applied.refused.push(("(all)".to_owned(), untranslated_language(&answers.lang)));
        return applied;
    }
    if let Some(why) = invalid_reason(walk, answers) {
        applied.refused.push(("(all)".to_owned(), why));
        return applied;
    }
    let units = walk.units(&answers.lang);
    let mut left: Vec<&Answer> = answers.answers.iter().collect();
    for unit in &units {
        let (of_unit, others): (Vec<&Answer>, Vec<&Answer>) = left
            .into_iter()
            .partition(|answer| unit.segments.iter().any(|segment| segment.id == answer.id));
        left = others;
        if !of_unit.is_empty() {
            UnitEdit::new(walk, unit, answers).apply(&of_unit, &mut applied);
        }
    }
    for answer in left {
        applied.refused.push((
            shortened(&answer.id),
            "this text no longer exists here: its source has since been changed or removed"
                .to_owned(),
        ));
    }
    applied
}

/// Returns why the answers as a whole are invalid, if they are.
fn invalid_reason(walk: &Walk<'_>, answers: &Answers) -> Option<String> {
    let reviewer = answers.reviewer.as_ref()?;
    let tool = reviewer.tool.as_ref().filter(|tool| !tool.is_empty()).map(|tool| ("tool", tool));
    for (what, text) in
        [("name", &reviewer.by), ("credential", &reviewer.credential)].into_iter().chain(tool)
    {
        if text.trim().is_empty()
            || text.chars().any(char::is_control)
            || text.chars().count() > 200
        {
            return Some(format!(
                "the reviewer's {what} is missing or is not a single line of at most 200 characters"
            ));
        }
    }
    (answers.on > latest_day(walk))
        .then(|| format!("it is dated {}, which is after {}", answers.on, walk.sign_offs.today()))
}

/// Returns the latest day that answers may have: in the reviewer's time zone it may be tomorrow
/// already.
fn latest_day(walk: &Walk<'_>) -> Day {
    walk.sign_offs.today().0.tomorrow().map_or(walk.sign_offs.today(), Day)
}

/// Returns a text shortened for a message, without control characters.
fn shortened(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}
