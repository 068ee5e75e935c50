//! The patient's own handout: what the plan is, what to take, what to do, whom to call.
//!
//! Not for other readers: each of those has a document of its own, made from a consent.

use super::{chrome, desk::Desk, medicines, notices, scores, sheet};
use crate::{
    document::{Kind, View},
    lang::Lang,
    site::{
        care_plan::{Evaluation, Practical, Record, Therapy},
        kinds::NoticePlace,
        words::Words,
    },
    text::isolate,
};

/// What the sheet shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some((_, record)) = desk.record() else { return View::Null };
    let own = &record.language;
    let program = record.program.as_ref().and_then(|id| desk.site.programs.get(id.as_str()));
    let place = desk.site.jurisdiction(record.jurisdiction.as_ref(), record.program.as_ref().map(|id| id.as_str()));
    let steps = |steps: &[crate::site::care_plan::Step]| {
        View::list(
            steps.iter().map(|step| View::map([("when", desk.words_of(&step.when, own).into()), ("then", desk.words_of(&step.then, own).into())])),
        )
    };
    let page = View::map([
        ("name", isolate(&record.person.preferred_name).into()),
        ("program", program.map(|program| desk.words(&program.facts.name)).into()),
        ("level", record.level.map(|level| desk.say(level.message())).into()),
        ("interpreter", interpreter(desk, record)),
        ("team", sheet::team(desk, &record.team, own)),
        ("evaluation", record.evaluation.as_ref().map(|evaluation| self::evaluation(desk, evaluation, own)).into()),
        ("therapy", record.therapy.as_ref().map(|therapy| self::therapy(desk, therapy, own)).into()),
        ("medicines", medicines::view(desk, record)),
        ("scores", scores::view(desk, record)),
        ("goals", View::list(record.goals.iter().map(|goal| scores::goal(desk, record, goal, own)))),
        ("checkins", checkins(desk, record)),
        ("monitoring", monitoring(desk, record)),
        ("appointments", appointments(desk, record)),
        ("step_up", steps(&record.step_up)),
        ("step_down", steps(&record.step_down)),
        ("signs", sheet::signs(desk, record)),
        ("diary", View::list(record.diary.iter().flat_map(|diary| &diary.track).map(|item| desk.say(item.message())))),
        ("practical", record.practical.as_ref().map(|practical| self::practical(desk, practical, own)).into()),
        ("questions", desk.all_of(&record.questions, own)),
        ("topics", topics(desk, record)),
        ("notices", notices::view(desk, place, NoticePlace::Handout)),
        ("made_with", sheet::made_with(desk, record)),
    ]);
    chrome::frame(desk, &desk.say("handout-title"), Some(place), page)
}

fn interpreter(desk: &Desk<'_>, record: &Record) -> View {
    let Some(booked) = &record.person.interpreter else { return View::Null };
    let arguments = [("language", desk.language_name(&booked.language).into()), ("mode", desk.say(booked.mode.message()).into())];
    desk.say_with("handout-interpreter", &arguments).into()
}

fn evaluation(desk: &Desk<'_>, evaluation: &Evaluation, own: &Lang) -> View {
    let Evaluation { on, reasons, history, strengths, culture, medical, allergies } = evaluation;
    View::map([
        ("on", desk.say_with("evaluation-on", &[("on", on.to_string().into())]).into()),
        ("reasons", desk.all_of(reasons, own)),
        ("history", desk.all_of(history, own)),
        ("strengths", desk.all_of(strengths, own)),
        ("culture", desk.all_of(culture, own)),
        ("medical", View::list(medical.iter().map(|matter| desk.say(matter.message())))),
        ("allergies", desk.all_of(allergies, own)),
    ])
}

fn therapy(desk: &Desk<'_>, therapy: &Therapy, own: &Lang) -> View {
    let one = |words: &Option<Words>| View::from(words.as_ref().map(|words| desk.words_of(words, own)));
    let modalities = desk.list(&therapy.modalities.iter().map(|kind| desk.say(kind.message())).collect::<Vec<_>>());
    let homework = therapy.homework.iter().map(|exercise| {
        View::map([
            ("skill", desk.words_of(&exercise.skill, own).into()),
            ("why", one(&exercise.why)),
            ("steps", desk.all_of(&exercise.steps, own)),
            ("when", one(&exercise.when)),
            ("if_stuck", one(&exercise.if_stuck)),
        ])
    });
    let minutes = therapy.minutes.map(|minutes| desk.say_with("therapy-minutes", &[("n", minutes.to_string().into())]));
    View::map([
        ("modalities", modalities.into()),
        ("focus", one(&therapy.focus)),
        ("every", therapy.every.map(|rhythm| desk.rhythm("every", rhythm)).into()),
        ("minutes", minutes.into()),
        ("place", therapy.place.map(|place| desk.say(place.message())).into()),
        ("groups", desk.all_of(&therapy.groups, own)),
        ("homework", View::list(homework)),
    ])
}

fn checkins(desk: &Desk<'_>, record: &Record) -> View {
    View::list(record.checkins.iter().map(|checkin| {
        let first = desk.rhythm("every", checkin.every);
        let text = match (checkin.then, checkin.after) {
            (Some(then), Some(after)) => {
                let arguments = [("first", first.into()), ("after", desk.rhythm("span", after).into()), ("then", desk.rhythm("every", then).into())];
                desk.say_with("checkin-then-after", &arguments)
            }
            (Some(then), None) => desk.say_with("checkin-then", &[("first", first.into()), ("then", desk.rhythm("every", then).into())]),
            _ => first,
        };
        View::map([("with", desk.say(checkin.with.message()).into()), ("rhythm", text.into())])
    }))
}

fn monitoring(desk: &Desk<'_>, record: &Record) -> View {
    View::list(record.monitoring.iter().map(|item| {
        View::map([
            ("what", desk.words_of(&item.what, &record.language).into()),
            ("every", item.every.map(|rhythm| desk.rhythm("every", rhythm)).into()),
        ])
    }))
}

/// Visits from today on: a date that has passed would only confuse.
fn appointments(desk: &Desk<'_>, record: &Record) -> View {
    let coming = record.appointments.iter().filter(|visit| visit.on >= desk.today());
    View::list(coming.map(|visit| {
        View::map([
            ("with", desk.say(visit.with.message()).into()),
            ("on", desk.date(visit.on).into()),
            ("at", desk.time(visit.at.as_str()).into()),
            ("place", desk.say(visit.place.message()).into()),
        ])
    }))
}

fn practical(desk: &Desk<'_>, practical: &Practical, own: &Lang) -> View {
    let Practical { transport, childcare, cost, work_or_school, housing, employment, case_manager } = practical;
    let rows = [
        ("practical-transport", transport.iter().collect::<Vec<_>>()),
        ("practical-childcare", childcare.iter().collect()),
        ("practical-cost", cost.iter().collect()),
        ("practical-work-or-school", work_or_school.iter().collect()),
        ("practical-housing", housing.iter().collect()),
        ("practical-employment", employment.iter().collect()),
    ];
    let rows = rows.into_iter().filter(|(_, words)| !words.is_empty());
    let rows = rows.map(|(label, words)| View::map([("label", desk.say(label).into()), ("items", desk.all_of(words, own))]));
    let manager = case_manager.as_ref().map(|manager| {
        View::map([("name", isolate(&manager.name).into()), ("phone", manager.phone.as_ref().map(|phone| desk.phone(phone.as_str())).into())])
    });
    View::map([("rows", View::list(rows)), ("case_manager", manager.into())])
}

/// Topics to read: the title if the topic is there in this language, else the languages that have it.
fn topics(desk: &Desk<'_>, record: &Record) -> View {
    let base = desk.site.config.base_url.as_ref().filter(|base| base.starts_with("https://"));
    let mut elsewhere = 0_usize;
    let mut list = Vec::new();
    for slug in &record.topics {
        let Some(topic) = desk.site.topics.get(slug.as_str()) else { continue };
        match (topic.texts.get(desk.lang()), desk.plan.path_of(Kind::Topic, slug.as_str(), desk.lang())) {
            (Some(text), Some(path)) => {
                // A private file stands alone, so it can only name the public address.
                let path = path.strip_suffix("index.html").unwrap_or(&path);
                let href = base.map(|base| format!("{}{path}", base.value));
                list.push(View::map([("title", text.title.as_str().into()), ("summary", text.summary.as_str().into()), ("href", href.into())]));
            }
            _ => elsewhere += 1,
        }
    }
    let note = (elsewhere > 0).then(|| desk.say_with("handout-topics-elsewhere", &[("n", elsewhere.to_string().into())]));
    View::map([("list", View::List(list)), ("elsewhere", note.into())])
}
