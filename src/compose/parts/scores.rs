//! Scores in words: each total with its band, and what the change means by the instrument's own
//! threshold.
//!
//! The answer to item 9 of the PHQ-9 is never shown. No diagnosis is derived from a score.

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
        /// A sentence with what the instrument measures and which days it asks about.
        about: String,
        /// A sentence with the lowest and highest possible total.
        range: Option<String>,
        /// A sentence that says who filled in the instrument.
        rated: String,
        /// The totals, earliest first.
        rows: Vec<ScoreRow>,
        /// Whether any total has a band. If none has, leave out the column of bands.
        banded: bool,
        /// A sentence that says what the change from the first to the latest total means. Absent if
        /// there are fewer than two totals, or the instrument has no threshold of change.
        change: Option<String>,
        /// The totals as a chart. Absent if the range of totals is unknown.
        chart: Option<Chart>,
    }

    /// One total of an instrument.
    pub(in crate::compose) struct ScoreRow {
        /// The date in full, as the language of the page writes it.
        on: String,
        /// The total, as a number.
        total: String,
        /// The band of the total, such as "mild". Absent if the version of the instrument has no
        /// validated bands.
        band: Option<String>,
    }

    /// A goal of the plan.
    pub(in crate::compose) struct GoalEntry {
        /// The goal, in words.
        text: String,
        /// A sentence that says by which score the goal is measured. Absent for readers who may not
        /// see scores.
        measure: Option<String>,
        /// A phrase with the date by which to reach the goal.
        by: Option<String>,
        /// The steps to the goal.
        steps: Vec<String>,
    }
}

/// Composes the scores of a record, for the instruments that may be shown.
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
        .filter(|(history, instrument)| !history.scores.is_empty() && may_show(instrument))
        .map(|(history, instrument)| section(composer, history, instrument))
        .collect()
}

fn section(
    composer: &Composer<'_>,
    history: &MeasureHistory,
    instrument: &Instrument,
) -> ScoreSection {
    let coding = instrument.coding(history.coding.as_ref().map(|id| id.as_str()));
    let range = coding.map(|coding| {
        composer.say_with(
            "score-range",
            &[("min", coding.min.to_string().into()), ("max", coding.max.to_string().into())],
        )
    });
    let row = |score: &Score| ScoreRow {
        on: composer.date(*score.on),
        total: score.total.to_string(),
        band: instrument
            .band(*score.total, &history.version)
            .map(|band| composer.words(&band.name)),
    };
    let rows: Vec<ScoreRow> = history.scores.iter().map(row).collect();
    let about = composer.say_with(
        "score-about",
        &[
            ("about", composer.words(&instrument.about).into()),
            ("recall", composer.words(&instrument.recall).into()),
        ],
    );
    let rated = match instrument.rated_by {
        RatedBy::Person => "score-rated-self",
        RatedBy::Clinician => "score-rated-clinician",
    };
    ScoreSection {
        name: composer.words(&instrument.name),
        about,
        range,
        rated: composer.say(rated),
        banded: rows.iter().any(|row| row.band.is_some()),
        rows,
        change: change(composer, history, instrument),
        chart: coding.and_then(|coding| chart(composer, history, instrument, coding)),
    }
}

/// Composes the totals as a chart, with a description of it in words.
fn chart(
    composer: &Composer<'_>,
    history: &MeasureHistory,
    instrument: &Instrument,
    coding: &Coding,
) -> Option<Chart> {
    let (first, last) = (history.scores.first()?, history.scores.last()?);
    let name = composer.words(&instrument.name);
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
        let desc = composer.say_with("chart-desc", &arguments);
        change(composer, history, instrument)
            .map_or(desc.clone(), |change| format!("{desc} {change}"))
    };
    let validated = instrument.versions.iter().any(|version| version.id == history.version);
    let bands = instrument.bands.iter().filter(|_| validated).map(|band| ChartBand {
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
        direction: composer.language_frame.direction,
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

/// Compares the first with the latest total: lower, higher, or about the same if the difference is
/// below the threshold of change.
fn change(
    composer: &Composer<'_>,
    history: &MeasureHistory,
    instrument: &Instrument,
) -> Option<String> {
    let [first, .., last] = &history.scores[..] else { return None };
    let difference = *last.total - *first.total;
    let threshold = instrument.change?;
    if difference.abs() < threshold {
        return Some(composer.say("score-same"));
    }
    let message = if difference < 0 { "score-lower" } else { "score-higher" };
    Some(composer.say_with(
        message,
        &[("points", difference.abs().to_string().into()), ("since", first.on.to_string().into())],
    ))
}

/// Composes a goal with its date and steps. How it is measured, and the latest total, are only for
/// readers who may see scores.
pub(in crate::compose) fn goal(
    composer: &Composer<'_>,
    record: &Record,
    goal: &Goal,
    shows_scores: bool,
) -> GoalEntry {
    let measure = goal.measure.as_ref().filter(|_| shows_scores).and_then(|wanted| {
        let instrument = composer.site.measures.get(wanted.tool.as_str())?;
        let name = composer.words(&instrument.name);
        Some(match latest_score(record, wanted.tool.as_str()) {
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

/// Composes all goals of a record, for readers who may see scores.
pub(in crate::compose) fn goals(composer: &Composer<'_>, record: &Record) -> Vec<GoalEntry> {
    record.goals.iter().map(|goal| self::goal(composer, record, goal, true)).collect()
}

/// Returns the latest score of an instrument. A record may have several histories of one, such as
/// one for each language in which it was filled in.
fn latest_score<'a>(record: &'a Record, tool: &str) -> Option<&'a Score> {
    let histories = record.measures.iter().filter(|history| history.tool.as_str() == tool);
    histories.flat_map(|history| &history.scores).max_by_key(|score| *score.on)
}
