//! What every private sheet may show: the team, the signs, who made it and when.
//!
//! Zones of signs are told apart by words and shapes, never by color alone. Not for one kind of
//! sheet.

use super::{desk::Desk, sections::May};
use crate::{
    document::View,
    site::care_plan::{Record, RelapseList, RelapsePlan, Sign, TeamMember},
    text::{Arg, isolate},
};

/// The treating team, each with a way to reach them.
pub(super) fn team(desk: &Desk<'_>, team: &[TeamMember]) -> View {
    View::list(team.iter().map(|member| {
        View::map([
            ("role", desk.say(member.role.message()).into()),
            ("name", member.name.as_ref().map(|name| isolate(name)).into()),
            ("phone", member.phone.as_ref().map(|phone| desk.phone(phone.as_str())).into()),
            ("hours", member.hours.as_ref().map(|words| desk.words(words)).into()),
            ("message", member.message.as_ref().map(|words| desk.words(words)).into()),
        ])
    }))
}

/// The three zones, without what may not be told.
pub(super) fn signs(desk: &Desk<'_>, record: &Record, may: May<'_>) -> View {
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let pairs = |signs: &[Sign]| {
        View::list(signs.iter().filter(|sign| may(sign.substance_use.or(plan.substance_use))).map(
            |sign| {
                View::map([
                    ("sign", desk.words(&sign.sign).into()),
                    ("action", desk.words(&sign.action).into()),
                ])
            },
        ))
    };
    let well = may(plan.mark(RelapseList::StayingWell));
    let none_of = || View::List(Vec::new());
    let zone = |id: &str, heading: &str, about: &str, items: View, signs: View| {
        View::map([
            ("id", id.into()),
            ("heading", desk.say(heading).into()),
            ("about", desk.say(about).into()),
            ("items", items),
            ("signs", signs),
        ])
    };
    let zones = [
        zone(
            "well",
            "zone-well",
            "zone-well-about",
            desk.all_of(plan.staying_well.iter().filter(|_| well)),
            none_of(),
        ),
        zone("early", "zone-early", "zone-early-about", none_of(), pairs(&plan.early_signs)),
        zone("crisis", "zone-crisis", "zone-crisis-about", none_of(), pairs(&plan.crisis_signs)),
    ];
    // A zone that nobody has filled in yet is left out: an empty box would only worry.
    let any =
        |signs: &[Sign]| signs.iter().any(|sign| may(sign.substance_use.or(plan.substance_use)));
    let filled =
        [!plan.staying_well.is_empty() && well, any(&plan.early_signs), any(&plan.crisis_signs)];
    View::list(zones.into_iter().zip(filled).filter_map(|(zone, filled)| filled.then_some(zone)))
}

/// The interpreter that is booked.
pub(super) fn interpreter(desk: &Desk<'_>, record: &Record) -> View {
    let Some(booked) = &record.person.interpreter else { return View::Null };
    let arguments = [
        ("language", desk.language_name(&booked.language).into()),
        ("mode", desk.say(booked.mode.message()).into()),
    ];
    desk.say_with("handout-interpreter", &arguments).into()
}

/// When the sheet was printed.
pub(super) fn printed(desk: &Desk<'_>) -> String {
    desk.say_with("handout-printed", &[("on", desk.today().to_string().into())])
}

/// Who made the plan together, who approved it, when it was printed, and when it is looked at
/// again.
pub(super) fn made_with(desk: &Desk<'_>, record: &Record) -> View {
    let mut people = vec![isolate(&record.person.preferred_name)];
    people.extend(
        record.team.iter().filter_map(|member| member.name.as_ref()).map(|name| isolate(name)),
    );
    let made = desk.say_with("handout-made-with", &[("people", Arg::List(people))]);
    let printed = printed(desk);
    let review = record
        .next_review
        .map(|day| desk.say_with("handout-next-review", &[("on", day.to_string().into())]));
    let approved = record.approved.as_ref().filter(|_| !desk.is_draft()).map(|approval| {
        let arguments = [
            ("by", approval.by.as_str().into()),
            ("credential", approval.credential.as_str().into()),
            ("on", approval.on.to_string().into()),
        ];
        desk.say_with("handout-approved", &arguments)
    });
    if approved.is_none() {
        desk.foresee("handout-approved");
    }
    View::list([Some(made), approved, Some(printed), review].into_iter().flatten())
}
