//! The wallet card: the crisis lines, three people to call, and the signs with what to do, on a
//! card that fits a wallet.
//!
//! It is what a person may need tonight, so it comes out even when everything else of a record
//! waits for a follow-up. Not for anything that the relapse plan does not say.

use super::{chrome, desk::Desk, sections::ALL, sheet};
use crate::{
    document::View,
    site::care_plan::{Record, RelapsePlan},
    text::isolate,
};

/// This many people stand on the card: more do not fit, and nobody looks for the fourth.
const CONTACTS: usize = 3;

/// What the card shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some((_, record)) = desk.record() else { return View::Null };
    let place = desk
        .site
        .jurisdiction(record.jurisdiction.as_ref(), record.program.as_ref().map(|id| id.as_str()));
    let naloxone = record.relapse_plan.as_ref().and_then(|plan| plan.naloxone.as_ref());
    let page = View::map([
        ("name", isolate(&record.person.preferred_name).into()),
        ("contacts", View::list(contacts(desk, record))),
        ("signs", sheet::signs(desk, record, ALL)),
        ("naloxone", naloxone.map(|naloxone| desk.words(&naloxone.place)).into()),
        ("printed", sheet::printed(desk).into()),
    ]);
    chrome::frame(desk, &desk.say("wallet-title"), Some(place), page)
}

/// Two people of the person's own and one of the team; if there are fewer of one, more of the
/// other.
fn contacts(desk: &Desk<'_>, record: &Record) -> Vec<View> {
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let people = plan.people.iter().filter_map(|contact| {
        let relation = contact.relation.as_ref().map(|words| desk.words(words));
        Some((isolate(&contact.name), relation, contact.phone.as_ref()?))
    });
    let team = record.team.iter().filter_map(|member| {
        let role = desk.say(member.role.message());
        let (name, relation) = match &member.name {
            Some(name) => (isolate(name), Some(role)),
            None => (role, None),
        };
        Some((name, relation, member.phone.as_ref()?))
    });
    let (mut people, mut team): (Vec<_>, Vec<_>) = (people.collect(), team.collect());
    // Somebody may be both a friend and of the team; the card has no room to name them twice.
    team.retain(|(.., phone)| people.iter().all(|(.., known)| known.as_str() != phone.as_str()));
    let from_team = team.len().min(CONTACTS - people.len().min(CONTACTS - 1));
    people.truncate(CONTACTS - from_team);
    team.truncate(from_team);
    let chosen = people.into_iter().chain(team);
    chosen
        .map(|(name, relation, phone)| {
            View::map([
                ("name", name.into()),
                ("relation", relation.into()),
                ("phone", desk.phone(phone.as_str())),
            ])
        })
        .collect()
}
