//! Scores in words: each total with its band, and what the change means by the measure's own
//! threshold.
//!
//! The answer to item 9 of the PHQ-9 is never shown. Not for a diagnosis: a score is one piece of a
//! picture.

use super::desk::Desk;
use crate::{
    document::{Band, Chart, Point, View},
    site::{
        care_plan::{Goal, MeasureHistory, Record, Score},
        kinds::RatedBy,
        score::{Coding, Measure},
    },
};

/// The measures of a record that may be told.
pub(super) fn view(desk: &Desk<'_>, record: &Record, may: &dyn Fn(&Measure) -> bool) -> View {
    let known = record
        .measures
        .iter()
        .filter_map(|history| Some((history, desk.site.measures.get(history.tool.as_str())?)));
    View::list(
        known
            .filter(|(history, measure)| !history.scores.is_empty() && may(measure))
            .map(|(history, measure)| one(desk, history, measure)),
    )
}

fn one(desk: &Desk<'_>, history: &MeasureHistory, measure: &Measure) -> View {
    let coding = measure.coding(history.coding.as_ref().map(|id| id.as_str()));
    let range = coding.map(|coding| {
        desk.say_with(
            "score-range",
            &[("min", coding.min.to_string().into()), ("max", coding.max.to_string().into())],
        )
    });
    let rows = history.scores.iter().map(|score| {
        let band = measure.band(*score.total, &history.version).map(|band| desk.words(&band.name));
        View::map([
            ("on", desk.date(*score.on).into()),
            ("total", score.total.to_string().into()),
            ("band", band.into()),
        ])
    });
    let banded =
        history.scores.iter().any(|score| measure.band(*score.total, &history.version).is_some());
    let about = desk.say_with(
        "score-about",
        &[
            ("about", desk.words(&measure.about).into()),
            ("recall", desk.words(&measure.recall).into()),
        ],
    );
    let rated = match measure.rated_by {
        RatedBy::Person => "score-rated-self",
        RatedBy::Clinician => "score-rated-clinician",
    };
    View::map([
        ("name", desk.words(&measure.name).into()),
        ("about", about.into()),
        ("range", range.into()),
        ("rated", desk.say(rated).into()),
        ("rows", View::list(rows)),
        ("banded", banded.into()),
        ("change", change(desk, history, measure).into()),
        ("chart", coding.map_or(View::Null, |coding| chart(desk, history, measure, coding))),
    ])
}

/// The totals as a chart, with what it says in words.
fn chart(desk: &Desk<'_>, history: &MeasureHistory, measure: &Measure, coding: &Coding) -> View {
    let (Some(first), Some(last)) = (history.scores.first(), history.scores.last()) else {
        return View::Null;
    };
    let name = desk.words(&measure.name);
    let day = |score: &Score| (score.on.0 - first.on.0).get_days().into();
    let desc = if history.scores.len() == 1 {
        let arguments = [
            ("measure", name.as_str().into()),
            ("on", first.on.to_string().into()),
            ("total", first.total.to_string().into()),
        ];
        desk.say_with("chart-desc-one", &arguments)
    } else {
        let arguments = [
            ("measure", name.as_str().into()),
            ("first_on", first.on.to_string().into()),
            ("first", first.total.to_string().into()),
            ("last_on", last.on.to_string().into()),
            ("last", last.total.to_string().into()),
        ];
        let said = desk.say_with("chart-desc", &arguments);
        change(desk, history, measure).map_or(said.clone(), |change| format!("{said} {change}"))
    };
    let validated = measure.versions.iter().any(|version| version.id == history.version);
    let bands = measure.bands.iter().filter(|_| validated).map(|band| Band {
        min: band.min,
        max: band.max,
        name: desk.words(&band.name),
    });
    let points = history.scores.iter().map(|score| Point {
        day: day(score),
        date: desk.short_date(*score.on),
        total: *score.total,
    });
    View::Chart(Box::new(Chart {
        id: history.tool.to_string(),
        direction: desk.language.direction,
        lang: desk.lang().to_string(),
        title: desk.say_with("chart-title", &[("measure", name.into())]),
        desc,
        higher: desk.say("chart-more-symptoms"),
        min: coding.min,
        max: coding.max,
        bands: bands.collect(),
        points: points.collect(),
    }))
}

/// First against latest total: lower, higher, or about the same where the change is below what
/// counts as one.
fn change(desk: &Desk<'_>, history: &MeasureHistory, measure: &Measure) -> Option<String> {
    let [first, .., last] = &history.scores[..] else { return None };
    let difference = *last.total - *first.total;
    let threshold = measure.change?;
    if difference.abs() < threshold {
        return Some(desk.say("score-same"));
    }
    let message = if difference < 0 { "score-lower" } else { "score-higher" };
    Some(desk.say_with(
        message,
        &[("points", difference.abs().to_string().into()), ("since", first.on.to_string().into())],
    ))
}

/// A goal with its day and steps; how it is measured, and the latest total of that, only for
/// readers who may know of scores.
pub(super) fn goal(desk: &Desk<'_>, record: &Record, goal: &Goal, tells_scores: bool) -> View {
    let measure = goal.measure.as_ref().filter(|_| tells_scores).and_then(|wanted| {
        let measure = desk.site.measures.get(wanted.tool.as_str())?;
        let name = desk.words(&measure.name);
        Some(match latest(record, wanted.tool.as_str()) {
            Some(score) => desk.say_with(
                "goal-measure-now",
                &[
                    ("measure", name.into()),
                    ("below", wanted.below.to_string().into()),
                    ("now", score.total.to_string().into()),
                ],
            ),
            None => desk.say_with(
                "goal-measure",
                &[("measure", name.into()), ("below", wanted.below.to_string().into())],
            ),
        })
    });
    View::map([
        ("text", desk.words(&goal.text).into()),
        ("measure", measure.into()),
        (
            "by",
            goal.by.map(|day| desk.say_with("goal-by", &[("on", day.to_string().into())])).into(),
        ),
        ("steps", desk.all_of(&goal.steps)),
    ])
}

/// The latest total of a measure. A record may hold several histories of one, such as one for each
/// language that was filled in.
fn latest<'a>(record: &'a Record, tool: &str) -> Option<&'a Score> {
    let histories = record.measures.iter().filter(|history| history.tool.as_str() == tool);
    histories.flat_map(|history| &history.scores).max_by_key(|score| *score.on)
}
