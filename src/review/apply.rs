//! Turns a reviewer's answers into edits of content and ledger, or refuses them one by one with the
//! reason.
//!
//! The answers of two reviewers have the same result in either order: an OK of a text that someone
//! else has changed since is kept in the history, and two different changes of one text leave the
//! text as it was and become two suggestions. Nothing is written to disk here.

mod answer_refusal;
mod file_edit_problem;
mod files;
mod outcome;
mod outdated;
mod unit_edit;

pub use outcome::{AnswerOutcome, AppliedAnswers, NewText};

use std::collections::BTreeMap;

use thiserror::Error;

use self::unit_edit::UnitEdit;
use super::{
    answers::{ANSWERS_FORM, Answer, Answers},
    segments::walk::Walk,
};
use crate::{lang::Lang, site::checked_text::Day};

/// Returns the message that a site is not translated into a language.
pub fn untranslated_language(lang: &Lang) -> String {
    format!("this site is not translated into `{lang}`")
}

/// The largest number of characters of what identifies a reviewer.
const MAX_REVIEWER_LENGTH: usize = 200;

/// The reason why the answers as a whole are refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
enum InvalidAnswers {
    /// They are in another version of the file format.
    #[error("the file has the form `{0}`; only `{known}` is supported", known = ANSWERS_FORM)]
    Form(String),
    /// They are for another language than those of the site.
    #[error("{}", untranslated_language(.0))]
    Language(Lang),
    /// A field that identifies the reviewer is not plain text.
    #[error(
        "the reviewer's {0} is missing or is not a single line of at most {max} characters",
        max = MAX_REVIEWER_LENGTH
    )]
    Reviewer(&'static str),
    /// They are dated in the future.
    #[error("it is dated {on}, which is after {today}")]
    Future {
        /// Their day.
        on: Day,
        /// The day that counts as today.
        today: Day,
    },
}

/// Returns the edits that answers result in.
pub fn apply(walk: &Walk<'_>, answers: &Answers) -> AppliedAnswers {
    let mut applied = AppliedAnswers::default();
    if let Err(invalid) = check_answers(walk, answers) {
        applied.refused.push(("(all)".to_owned(), invalid.to_string()));
        return applied;
    }
    let units = walk.units(&answers.lang);
    let mut unit_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, unit) in units.iter().enumerate() {
        for segment in &unit.segments {
            unit_of.entry(segment.id.as_str()).or_insert(at);
        }
    }
    let mut by_unit: BTreeMap<usize, Vec<&Answer>> = BTreeMap::new();
    let mut unknown = Vec::new();
    for answer in &answers.answers {
        match unit_of.get(answer.id.as_str()) {
            Some(at) => by_unit.entry(*at).or_default().push(answer),
            None => unknown.push(answer),
        }
    }
    for (at, of_unit) in &by_unit {
        UnitEdit::new(walk, &units[*at], answers).apply(of_unit, &mut applied);
    }
    for answer in unknown {
        applied.refused.push((
            shortened(&answer.id),
            "this text no longer exists here: its source has since been changed or removed"
                .to_owned(),
        ));
    }
    applied
}

/// Checks the answers as a whole.
fn check_answers(walk: &Walk<'_>, answers: &Answers) -> Result<(), InvalidAnswers> {
    if answers.form != ANSWERS_FORM {
        return Err(InvalidAnswers::Form(shortened(&answers.form)));
    }
    if !walk.site.languages.contains(&answers.lang) || answers.lang == *walk.site.source_language()
    {
        return Err(InvalidAnswers::Language(answers.lang.clone()));
    }
    let Some(reviewer) = &answers.reviewer else { return Ok(()) };
    let tool = reviewer.tool.as_ref().filter(|tool| !tool.is_empty()).map(|tool| ("tool", tool));
    for (what, text) in
        [("name", &reviewer.by), ("credential", &reviewer.credential)].into_iter().chain(tool)
    {
        if text.trim().is_empty()
            || text.chars().any(char::is_control)
            || text.chars().count() > MAX_REVIEWER_LENGTH
        {
            return Err(InvalidAnswers::Reviewer(what));
        }
    }
    if answers.on > latest_day(walk) {
        return Err(InvalidAnswers::Future { on: answers.on, today: walk.sign_offs.today() });
    }
    Ok(())
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
