//! The way of a score in words, such as "8, then 5, now 3; lower is better".

use crate::{
    compose::composer::Composer,
    site::care_plan::{GoalMeasure, Record, Score},
};

/// How many totals are said.
const SAID: usize = 3;

/// Composes by which score a goal is measured, and its last totals, earliest first.
pub(super) fn of_goal(
    composer: &Composer<'_>,
    record: &Record,
    wanted: &GoalMeasure,
) -> Option<String> {
    let instrument = composer.site.measures.get(wanted.tool.as_str())?;
    // A record may have several histories of one instrument, such as one for each language.
    let histories =
        record.measures.iter().filter(|history| history.tool.value == wanted.tool.value);
    let mut scores: Vec<&Score> = histories.flat_map(|history| &history.scores).collect();
    scores.sort_by_key(|score| *score.on);
    let last = &scores[scores.len().saturating_sub(SAID)..];
    let (message, names): (&str, &[&str]) = match last.len() {
        0 => ("goal-measure", &[]),
        1 => ("score-path-one", &["now"]),
        2 => ("score-path-two", &["first", "now"]),
        _ => ("score-path-three", &["first", "then", "now"]),
    };
    let mut arguments = vec![
        ("measure", composer.words(&instrument.name).into()),
        ("below", wanted.below.to_string().into()),
    ];
    let totals = last.iter().map(|score| score.total.to_string().into());
    arguments.extend(names.iter().copied().zip(totals));
    Some(composer.say_with(message, &arguments))
}
