//! The patient's own handout: what the plan is, what to take, what to do, whom to call.
//!
//! Not for other readers: each of those has a document of its own, made from a consent.

use super::{
    chrome,
    desk::Desk,
    medicines, notices, scores,
    sections::{self, ALL},
    sheet,
};
use crate::{
    document::{Kind, View},
    site::{care_plan::Record, kinds::NoticePlace},
    text::isolate,
};

/// What the sheet shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some((_, record)) = desk.record() else { return View::Null };
    let program = record.program.as_ref().and_then(|id| desk.site.programs.get(id.as_str()));
    let place = desk
        .site
        .jurisdiction(record.jurisdiction.as_ref(), record.program.as_ref().map(|id| id.as_str()));
    let page = View::map([
        ("name", isolate(&record.person.preferred_name).into()),
        ("program", program.map(|program| desk.words(&program.facts.name)).into()),
        ("level", record.level.map(|level| desk.say(level.message())).into()),
        ("interpreter", sheet::interpreter(desk, record)),
        ("team", sheet::team(desk, &record.team)),
        (
            "evaluation",
            record
                .evaluation
                .as_ref()
                .map(|evaluation| sections::evaluation(desk, evaluation))
                .into(),
        ),
        (
            "therapy",
            record.therapy.as_ref().map(|therapy| sections::therapy(desk, therapy, ALL)).into(),
        ),
        ("medicines", medicines::view(desk, record)),
        ("scores", scores::view(desk, record, &|_| true)),
        (
            "goals",
            View::list(record.goals.iter().map(|goal| scores::goal(desk, record, goal, true))),
        ),
        ("checkins", sections::checkins(desk, record)),
        ("monitoring", sections::monitoring(desk, record)),
        ("appointments", sections::appointments(desk, record)),
        ("step_up", sections::steps(desk, &record.step_up)),
        ("step_down", sections::steps(desk, &record.step_down)),
        ("signs", sheet::signs(desk, record, ALL)),
        (
            "diary",
            View::list(
                record
                    .diary
                    .iter()
                    .flat_map(|diary| &diary.track)
                    .map(|item| desk.say(item.message())),
            ),
        ),
        (
            "practical",
            record.practical.as_ref().map(|practical| sections::practical(desk, practical)).into(),
        ),
        ("questions", desk.all_of(&record.questions)),
        ("topics", topics(desk, record)),
        // Saying it back needs something to say back.
        ("teach_back", (!record.medications.is_empty() || record.relapse_plan.is_some()).into()),
        ("notices", notices::view(desk, place, NoticePlace::Handout)),
        ("made_with", sheet::made_with(desk, record)),
    ]);
    chrome::frame(desk, &desk.say("handout-title"), Some(place), page)
}

/// Topics to read: the title if the topic is there in this language, else the languages that have
/// it.
fn topics(desk: &Desk<'_>, record: &Record) -> View {
    let base = desk.site.config.base_url.as_ref().filter(|base| base.starts_with("https://"));
    let mut elsewhere = 0_usize;
    let mut list = Vec::new();
    for slug in &record.topics {
        let Some(topic) = desk.site.topics.get(slug.as_str()) else { continue };
        match (
            topic.texts.get(desk.lang()),
            desk.plan.path_of(Kind::Topic, slug.as_str(), desk.lang()),
        ) {
            (Some(text), Some(path)) => {
                // A private file stands alone, so it can only name the public address.
                let path = path.strip_suffix("index.html").unwrap_or(&path);
                let href = base.map(|base| format!("{}{path}", base.value));
                let (title, summary) = desk.topic_words(topic, text);
                list.push(View::map([
                    ("title", title.into()),
                    ("summary", summary.into()),
                    ("href", href.into()),
                ]));
            }
            _ => elsewhere += 1,
        }
    }
    let note = (elsewhere > 0)
        .then(|| desk.say_with("handout-topics-elsewhere", &[("n", elsewhere.to_string().into())]));
    View::map([("list", View::List(list)), ("elsewhere", note.into())])
}
