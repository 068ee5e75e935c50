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

#[cfg(test)]
mod tests {
    use super::of_goal;
    use crate::compose::parts::small_site::{SmallSite, seen};

    #[test]
    fn a_score_is_said_with_its_last_three_totals_and_without_an_arrow() {
        let cases: [(&[i64], &str); 4] = [
            (&[], "How we will know: PHQ-9 below 5"),
            (&[9], "PHQ-9 below 5: now 9; lower is better"),
            (&[16, 9], "PHQ-9 below 5: 16, now 9; lower is better"),
            (&[20, 16, 12, 9], "PHQ-9 below 5: 16, then 12, now 9; lower is better"),
        ];
        for (totals, expected) in cases {
            let score = |(at, total): (usize, &i64)| {
                format!("{{ on: 2026-0{}-01, total: {total}, item9: 0 }}", at + 1)
            };
            let scores: Vec<String> = totals.iter().enumerate().map(score).collect();
            let record = format!(
                "goals: [{{ text: Better, measure: {{ tool: phq-9, below: 5 }} }}]\nmeasures: [{{ \
                 tool: phq-9, version: en-US, scores: [{}] }}]\n",
                scores.join(", ")
            );
            SmallSite::with_medications(&record).each_language(|lang, composer| {
                let (_, record) = composer.record().expect("a record");
                let measure = record.goals[0].measure.as_ref().expect("a measure");
                let said = of_goal(composer, record, measure).expect("a known instrument");
                assert!(!said.contains('→'), "{lang}");
                if lang == "en" {
                    assert_eq!(seen(&said), expected);
                }
            });
        }
    }
}
