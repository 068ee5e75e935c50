//! The relapse plan: staying well, early signs, crisis; each sign tied to one action; then, in the order of
//! the safety plan (Stanley and Brown, *Safety Planning Intervention*, 2012): what I do alone, people and
//! places, people I can ask, professionals and crisis lines, making the place safer.
//!
//! Zones are told apart by words and shapes, never by colour alone. Not for the handout's other parts.

use super::{chrome, desk::Desk, handout};
use crate::{
    document::View,
    lang::Lang,
    site::care_plan::{Contact, Record, RelapsePlan, Sign},
    text::{Arg, isolate},
};

/// What the sheet shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some((_, record)) = desk.record() else { return View::Null };
    let own = &record.language;
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let place = desk.site.jurisdiction(record.jurisdiction.as_ref(), record.program.as_ref().map(|id| id.as_str()));
    let list = |id: &str, heading: &str, words: &[crate::site::words::Words]| {
        View::map([("id", id.into()), ("heading", desk.say(heading).into()), ("items", desk.all_of(words, own))])
    };
    let alone = View::list([
        list("triggers", "relapse-triggers", &plan.triggers),
        list("coping", "relapse-coping", &plan.coping),
        list("distraction", "relapse-distraction", &plan.distraction),
        list("boosters", "relapse-boosters", &plan.boosters),
    ]);
    let mut people = vec![isolate(&record.person.preferred_name)];
    people.extend(record.team.iter().filter_map(|member| member.name.as_ref()).map(|name| isolate(name)));
    let page = View::map([
        ("name", isolate(&record.person.preferred_name).into()),
        ("signs", signs(desk, record)),
        ("lists", alone),
        ("people", View::list(plan.people.iter().map(|contact| person(desk, contact, own)))),
        ("team", handout::team(desk, &record.team, own)),
        ("safer_place", desk.all_of(&plan.safer_place, own)),
        ("naloxone", plan.naloxone.as_ref().map(|naloxone| desk.words_of(&naloxone.place, own)).into()),
        (
            "made_with",
            View::list([
                desk.say_with("handout-made-with", &[("people", Arg::List(people))]),
                desk.say_with("handout-printed", &[("on", desk.today().to_string().into())]),
            ]),
        ),
    ]);
    chrome::frame(desk, &desk.say("relapse-title"), Some(place), page)
}

/// The three zones.
pub(super) fn signs(desk: &Desk<'_>, record: &Record) -> View {
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let own = &record.language;
    let pairs = |signs: &[Sign]| {
        View::list(
            signs
                .iter()
                .map(|sign| View::map([("sign", desk.words_of(&sign.sign, own).into()), ("action", desk.words_of(&sign.action, own).into())])),
        )
    };
    let zone = |id: &str, heading: &str, about: &str, items: View, signs: View| {
        View::map([("id", id.into()), ("heading", desk.say(heading).into()), ("about", desk.say(about).into()), ("items", items), ("signs", signs)])
    };
    let zones = [
        zone("well", "zone-well", "zone-well-about", desk.all_of(&plan.staying_well, own), View::List(Vec::new())),
        zone("early", "zone-early", "zone-early-about", View::List(Vec::new()), pairs(&plan.early_signs)),
        zone("crisis", "zone-crisis", "zone-crisis-about", View::List(Vec::new()), pairs(&plan.crisis_signs)),
    ];
    // A zone that nobody has filled in yet is left out: an empty box would only worry.
    let filled = [!plan.staying_well.is_empty(), !plan.early_signs.is_empty(), !plan.crisis_signs.is_empty()];
    View::list(zones.into_iter().zip(filled).filter_map(|(zone, filled)| filled.then_some(zone)))
}

fn person(desk: &Desk<'_>, contact: &Contact, own: &Lang) -> View {
    View::map([
        ("name", isolate(&contact.name).into()),
        ("relation", contact.relation.as_ref().map(|words| desk.words_of(words, own)).into()),
        ("phone", contact.phone.as_ref().map(|phone| desk.phone(phone.as_str())).into()),
    ])
}
