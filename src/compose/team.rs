//! The coordination summary for the treating team: what changed, what the person reported, scores,
//! tests due, medicines to look at together, questions.
//!
//! The team is who treats the person, so no consent is needed. Not for anyone else, and never for
//! the answer to item 9.

use super::{
    chrome,
    desk::Desk,
    medicines, scores,
    sections::{self, ALL},
    sheet,
};
use crate::{
    document::View,
    site::care_plan::{Consent, Record},
    text::{Arg, isolate, isolate_ltr},
};

/// What the summary shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some((_, record)) = desk.record() else { return View::Null };
    let place = desk
        .site
        .jurisdiction(record.jurisdiction.as_ref(), record.program.as_ref().map(|id| id.as_str()));
    let person = &record.person;
    let pairs = medicines::pairs(desk, record).into_iter().map(|pair| {
        View::map([
            ("severity", desk.say(pair.severity.message()).into()),
            ("text", desk.words(&pair.for_clinician).into()),
            ("source", pair.source.as_str().into()),
        ])
    });
    let page = View::map([
        ("name", isolate(person.legal_name.as_ref().unwrap_or(&person.preferred_name)).into()),
        ("preferred_name", isolate(&person.preferred_name).into()),
        ("born", person.birth_date.map(|day| desk.date(day)).into()),
        ("record_number", person.record_number.as_ref().map(|number| isolate_ltr(number)).into()),
        ("level", record.level.map(|level| desk.say(level.message())).into()),
        ("interpreter", sheet::interpreter(desk, record)),
        ("team", sheet::team(desk, &record.team)),
        ("appointments", sections::appointments(desk, record)),
        ("medicines", medicines::brief(desk, record, &|_| true)),
        (
            "others",
            View::list(record.other_medicines.iter().map(|other| medicines::other(desk, other))),
        ),
        ("watched", medicines::watched(desk, record)),
        ("ended", medicines::ended(desk, record)),
        ("pairs", View::list(pairs)),
        ("scores", scores::view(desk, record, &|_| true)),
        (
            "goals",
            View::list(record.goals.iter().map(|goal| scores::goal(desk, record, goal, true))),
        ),
        ("checkins", sections::checkins(desk, record)),
        ("monitoring", sections::monitoring(desk, record)),
        ("signs", sheet::signs(desk, record, ALL)),
        ("step_up", sections::steps(desk, &record.step_up)),
        ("step_down", sections::steps(desk, &record.step_down)),
        (
            "evaluation",
            record
                .evaluation
                .as_ref()
                .map(|evaluation| sections::evaluation(desk, evaluation))
                .into(),
        ),
        ("questions", desk.all_of(&record.questions)),
        (
            "consents",
            View::list(record.consents.iter().map(|consent| agreed(desk, record, consent))),
        ),
        ("made_with", sheet::made_with(desk, record)),
    ]);
    chrome::frame(desk, &desk.say("team-title"), Some(place), page)
}

/// One consent in a line.
fn agreed(desk: &Desk<'_>, record: &Record, consent: &Consent) -> String {
    let reader = desk.say(consent.reader.message());
    let name = isolate(&consent.to.name);
    let agreed = consent.agreed(&record.language);
    if let Some(day) = consent.revoked_on.filter(|_| !agreed.holds_on(desk.today())) {
        return desk.say_with(
            "consent-revoked",
            &[("reader", reader.into()), ("name", name.into()), ("on", day.to_string().into())],
        );
    }
    let covers = consent.covers.iter().map(|part| desk.say(part.message())).collect();
    let arguments = [
        ("reader", reader.into()),
        ("name", name.into()),
        ("covers", Arg::List(covers)),
        ("from", consent.from.to_string().into()),
        ("until", consent.until.to_string().into()),
    ];
    desk.say_with("consent-line", &arguments)
}
