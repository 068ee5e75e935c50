//! The relapse plan: staying well, early signs, crisis; each sign tied to one action; then, in the
//! order of the safety plan (Stanley and Brown, *Safety Planning Intervention*, 2012): what I do
//! alone, people and places, people I can ask, professionals and crisis lines, making the place
//! safer.
//!
//! Not for the handout's other parts.

use super::{chrome, desk::Desk, sections::ALL, sheet};
use crate::{
    document::View,
    site::care_plan::{Contact, RelapsePlan},
    text::isolate,
};

/// What the sheet shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some((_, record)) = desk.record() else { return View::Null };
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let place = desk
        .site
        .jurisdiction(record.jurisdiction.as_ref(), record.program.as_ref().map(|id| id.as_str()));
    let list = |id: &str, heading: &str, words: &[crate::site::words::Words]| {
        View::map([
            ("id", id.into()),
            ("heading", desk.say(heading).into()),
            ("items", desk.all_of(words)),
        ])
    };
    let alone = View::list([
        list("triggers", "relapse-triggers", &plan.triggers),
        list("coping", "relapse-coping", &plan.coping),
        list("distraction", "relapse-distraction", &plan.distraction),
        list("boosters", "relapse-boosters", &plan.boosters),
    ]);
    let page = View::map([
        ("name", isolate(&record.person.preferred_name).into()),
        ("signs", sheet::signs(desk, record, ALL)),
        ("lists", alone),
        ("people", View::list(plan.people.iter().map(|contact| person(desk, contact)))),
        ("team", sheet::team(desk, &record.team)),
        ("safer_place", desk.all_of(&plan.safer_place)),
        ("naloxone", plan.naloxone.as_ref().map(|naloxone| desk.words(&naloxone.place)).into()),
        ("made_with", sheet::made_with(desk, record)),
    ]);
    chrome::frame(desk, &desk.say("relapse-title"), Some(place), page)
}

fn person(desk: &Desk<'_>, contact: &Contact) -> View {
    View::map([
        ("name", isolate(&contact.name).into()),
        ("relation", contact.relation.as_ref().map(|words| desk.words(words)).into()),
        ("phone", contact.phone.as_ref().map(|phone| desk.phone(phone.as_str())).into()),
    ])
}
