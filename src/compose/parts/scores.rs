//! Scores in words: each total with its band, and what the change means by the measure's own
//! threshold.
//!
//! The answer to item 9 of the PHQ-9 is never shown. Not for a diagnosis: a score is one piece of a
//! picture.

use crate::{
    compose::composer::Composer,
    document::{Chart, ChartBand, ChartPoint, page_parts},
    site::{
        care_plan::{Goal, MeasureHistory, Record, Score},
        checked_text::RatedBy,
        instrument::{Coding, Instrument},
    },
};

page_parts! {
    /// The totals of one instrument.
    pub(in crate::compose) struct ScoreSection {
        /// The name of the instrument.
        name: String,
        /// What it measures, and which days it asks about.
        about: String,
        /// Its lowest and highest total.
        range: Option<String>,
        /// Who rates it.
        rated: String,
        /// The totals, earliest first.
        rows: Vec<ScoreRow>,
        /// Whether any total has a band.
        banded: bool,
        /// What the change from the first to the latest total means.
        change: Option<String>,
        /// The totals as a chart.
        chart: Option<Chart>,
    }

    /// One total.
    pub(in crate::compose) struct ScoreRow {
        /// The day.
        on: String,
        /// The total.
        total: String,
        /// The band that it falls into, such as "mild".
        band: Option<String>,
    }

    /// A goal.
    pub(in crate::compose) struct GoalEntry {
        /// The goal.
        text: String,
        /// How it is measured.
        measure: Option<String>,
        /// By when.
        by: Option<String>,
        /// The steps to it.
        steps: Vec<String>,
    }
}

/// Composes the instruments of a record that may be shown.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    record: &Record,
    may_show: &dyn Fn(&Instrument) -> bool,
) -> Vec<ScoreSection> {
    let known = record
        .measures
        .iter()
        .filter_map(|history| Some((history, composer.site.measures.get(history.tool.as_str())?)));
    known
        .filter(|(history, measure)| !history.scores.is_empty() && may_show(measure))
        .map(|(history, measure)| section(composer, history, measure))
        .collect()
}

fn section(
    composer: &Composer<'_>,
    history: &MeasureHistory,
    measure: &Instrument,
) -> ScoreSection {
    let coding = measure.coding(history.coding.as_ref().map(|id| id.as_str()));
    let range = coding.map(|coding| {
        composer.say_with(
            "score-range",
            &[("min", coding.min.to_string().into()), ("max", coding.max.to_string().into())],
        )
    });
    let row = |score: &Score| ScoreRow {
        on: composer.date(*score.on),
        total: score.total.to_string(),
        band: measure.band(*score.total, &history.version).map(|band| composer.words(&band.name)),
    };
    let rows: Vec<ScoreRow> = history.scores.iter().map(row).collect();
    let about = composer.say_with(
        "score-about",
        &[
            ("about", composer.words(&measure.about).into()),
            ("recall", composer.words(&measure.recall).into()),
        ],
    );
    let rated = match measure.rated_by {
        RatedBy::Person => "score-rated-self",
        RatedBy::Clinician => "score-rated-clinician",
    };
    ScoreSection {
        name: composer.words(&measure.name),
        about,
        range,
        rated: composer.say(rated),
        banded: rows.iter().any(|row| row.band.is_some()),
        rows,
        change: change(composer, history, measure),
        chart: coding.and_then(|coding| chart(composer, history, measure, coding)),
    }
}

/// The totals as a chart, with what it says in words.
fn chart(
    composer: &Composer<'_>,
    history: &MeasureHistory,
    measure: &Instrument,
    coding: &Coding,
) -> Option<Chart> {
    let (first, last) = (history.scores.first()?, history.scores.last()?);
    let name = composer.words(&measure.name);
    let day = |score: &Score| (score.on.0 - first.on.0).get_days().into();
    let desc = if history.scores.len() == 1 {
        let arguments = [
            ("measure", name.as_str().into()),
            ("on", first.on.to_string().into()),
            ("total", first.total.to_string().into()),
        ];
        composer.say_with("chart-desc-one", &arguments)
    } else {
        let arguments = [
            ("measure", name.as_str().into()),
            ("first_on", first.on.to_string().into()),
            ("first", first.total.to_string().into()),
            ("last_on", last.on.to_string().into()),
            ("last", last.total.to_string().into()),
        ];
        let said = composer.say_with("chart-desc", &arguments);
        change(composer, history, measure).map_or(said.clone(), |change| format!("{said} {change}"))
    };
    let validated = measure.versions.iter().any(|version| version.id == history.version);
    let bands = measure.bands.iter().filter(|_| validated).map(|band| ChartBand {
        min: band.min,
        max: band.max,
        name: composer.words(&band.name),
    });
    let points = history.scores.iter().map(|score| ChartPoint {
        day: day(score),
        date: composer.short_date(*score.on),
        total: *score.total,
    });
    Some(Chart {
        id: history.tool.to_string(),
        direction: composer.language.direction,
        lang: composer.lang().to_string(),
        title: composer.say_with("chart-title", &[("measure", name.into())]),
        desc,
        higher: composer.say("chart-more-symptoms"),
        min: coding.min,
        max: coding.max,
        bands: bands.collect(),
        points: points.collect(),
    })
}

/// First against latest total: lower, higher, or about the same where the change is below what
/// counts as one.
fn change(
    composer: &Composer<'_>,
    history: &MeasureHistory,
    measure: &Instrument,
) -> Option<String> {
    let [first, .., last] = &history.scores[..] else { return None };
    let difference = *last.total - *first.total;
    let threshold = measure.change?;
    if difference.abs() < threshold {
        return Some(composer.say("score-same"));
    }
    let message = if difference < 0 { "score-lower" } else { "score-higher" };
    Some(composer.say_with(
        message,
        &[("points", difference.abs().to_string().into()), ("since", first.on.to_string().into())],
    ))
}

/// A goal with its day and steps; how it is measured, and the latest total of that, only for
/// readers who may know of scores.
pub(in crate::compose) fn goal(
    composer: &Composer<'_>,
    record: &Record,
    goal: &Goal,
    tells_scores: bool,
) -> GoalEntry {
    let measure = goal.measure.as_ref().filter(|_| tells_scores).and_then(|wanted| {
        let measure = composer.site.measures.get(wanted.tool.as_str())?;
        let name = composer.words(&measure.name);
        Some(match latest(record, wanted.tool.as_str()) {
            Some(score) => composer.say_with(
                "goal-measure-now",
                &[
                    ("measure", name.into()),
                    ("below", wanted.below.to_string().into()),
                    ("now", score.total.to_string().into()),
                ],
            ),
            None => composer.say_with(
                "goal-measure",
                &[("measure", name.into()), ("below", wanted.below.to_string().into())],
            ),
        })
    });
    GoalEntry {
        text: composer.words(&goal.text),
        measure,
        by: goal.by.map(|day| composer.say_with("goal-by", &[("on", day.to_string().into())])),
        steps: composer.all_words(&goal.steps),
    }
}

/// Composes all goals of a record, for readers who may know of scores.
pub(in crate::compose) fn goals(composer: &Composer<'_>, record: &Record) -> Vec<GoalEntry> {
    record.goals.iter().map(|goal| self::goal(composer, record, goal, true)).collect()
}

/// The latest total of a measure. A record may hold several histories of one, such as one for each
/// language that was filled in.
fn latest<'a>(record: &'a Record, tool: &str) -> Option<&'a Score> {
    let histories = record.measures.iter().filter(|history| history.tool.as_str() == tool);
    histories.flat_map(|history| &history.scores).max_by_key(|score| *score.on)
}
