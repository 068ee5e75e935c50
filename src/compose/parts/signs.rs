//! The signs of how a person is doing, in three zones. Zones must differ by words and shapes, never
//! by color alone.

use super::{people, phone_link::PhoneLink, plan_sections::MayShow};
use crate::{
    compose::{composer::Composer, phone::dial_string},
    document::{Keyword, page_parts},
    site::{
        care_plan::{Record, RelapseList, RelapsePlan, Sign},
        checked_text::{ChannelKind, LineKind},
        crisis_lines::CrisisLine,
    },
    text::isolate,
};

page_parts! {
    /// A zone of signs: doing well, early signs, or crisis.
    pub(in crate::compose) struct SignZone {
        /// The zone: `well`, `early` or `crisis`.
        [safety] id: Keyword,
        /// The heading of the zone.
        heading: String,
        /// A sentence that says what the zone means.
        about: String,
        /// What keeps the person well. Empty in the zones `early` and `crisis`.
        items: Vec<String>,
        /// The signs, each with one action. Empty in the zone `well`.
        [safety] signs: Vec<SignAndAction>,
    }

    /// A sign of how the person is doing, with what to do.
    pub(in crate::compose) struct SignAndAction {
        /// The sign, in words.
        sign: String,
        /// What the person does then, in words.
        action: String,
        /// Whom to call then: in a crisis, if the record names nobody, the emergency number. Absent
        /// if the record names no number; a copy for others has numbers of crisis lines only.
        [safety] contact: Option<SignContact>,
    }

    /// Whom to call about a sign.
    pub(in crate::compose) struct SignContact {
        /// The role of a member of the team, or the name of somebody else. Absent if the record
        /// does not say whose number it is.
        name: Option<String>,
        /// The phone number.
        [safety] phone: PhoneLink,
    }
}

/// Composes the three zones, without what may not be shown. An empty zone is left out, since an
/// empty box would only worry people.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    record: &Record,
    may_show: MayShow<'_>,
) -> Vec<SignZone> {
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let pairs = |signs: &[Sign], compose: &dyn Fn(&Sign) -> SignAndAction| {
        let shown = signs.iter().filter(|sign| may_show(sign.substance_use.or(plan.substance_use)));
        shown.map(compose).collect::<Vec<_>>()
    };
    let early = |sign: &Sign| pair(composer, record, sign);
    // In a crisis nobody should have to look for a number. On a copy, where the number of a person
    // is left out, that of somebody else would contradict the words.
    let is_own = composer.planned.consent.is_none();
    let in_crisis = |sign: &Sign| {
        let mut pair = pair(composer, record, sign);
        let names_nobody = sign.call.is_none() && sign.call_role.is_none();
        if pair.contact.is_none() && (is_own || names_nobody) {
            pair.contact = emergency_contact(composer, record);
        }
        pair
    };
    let zone = |id: &str, heading: &str, about: &str, items, signs| SignZone {
        id: id.into(),
        heading: composer.say(heading),
        about: composer.say(about),
        items,
        signs,
    };
    let shows_well = may_show(plan.mark(RelapseList::StayingWell));
    let well = composer.all_words(plan.staying_well.iter().filter(|_| shows_well));
    let zones = [
        zone("well", "zone-well", "zone-well-about", well, Vec::new()),
        zone(
            "early",
            "zone-early",
            "zone-early-about",
            Vec::new(),
            pairs(&plan.early_signs, &early),
        ),
        zone(
            "crisis",
            "zone-crisis",
            "zone-crisis-about",
            Vec::new(),
            pairs(&plan.crisis_signs, &in_crisis),
        ),
    ];
    zones.into_iter().filter(|zone| !zone.items.is_empty() || !zone.signs.is_empty()).collect()
}

/// Composes a sign with its action. A consent names no numbers of other people, so a copy has those
/// of crisis lines only.
pub(in crate::compose) fn pair(
    composer: &Composer<'_>,
    record: &Record,
    sign: &Sign,
) -> SignAndAction {
    let is_own = composer.planned.consent.is_none();
    SignAndAction {
        sign: composer.words(&sign.sign),
        action: composer.words(&sign.action),
        contact: if is_own {
            contact(composer, record, sign)
        } else {
            sign.call.as_ref().and_then(|call| line_contact(composer, record, call.as_str()))
        },
    }
}

/// Returns whom to call about a sign: the member of the team with the role that it names, or whose
/// number it names as far as the record knows it.
pub(super) fn contact(
    composer: &Composer<'_>,
    record: &Record,
    sign: &Sign,
) -> Option<SignContact> {
    if let Some(role) = &sign.call_role {
        let mut team = record.team.iter();
        let member = team.find(|member| member.role == **role && member.phone.is_some())?;
        let phone = PhoneLink::new(member.phone.as_ref()?.as_str());
        return Some(SignContact { name: Some(composer.say(member.role.message())), phone });
    }
    let call = sign.call.as_ref()?.as_str();
    let dialed = dial_string(call);
    let is_it = |phone: &str| dial_string(phone) == dialed;
    if composer.site.crisis_lines.lines.iter().any(|line| is_number_of(&dialed, line)) {
        return line_contact(composer, record, call);
    }
    let member = record
        .team
        .iter()
        .find(|member| member.phone.as_ref().is_some_and(|phone| is_it(phone.as_str())));
    let people = record.relapse_plan.iter().flat_map(|plan| &plan.people);
    let mut people =
        people.filter(|person| person.phone.as_ref().is_some_and(|phone| is_it(phone.as_str())));
    let name = match member {
        Some(member) => Some(composer.say(member.role.message())),
        None => people.next().map(|person| isolate(&person.name)),
    };
    Some(SignContact { name, phone: PhoneLink::new(call) })
}

/// Returns whether a number, as it is dialed, is one to call or text of a crisis line.
fn is_number_of(dialed: &str, line: &CrisisLine) -> bool {
    let mut ways = line.channels.iter().filter(|way| way.kind != ChannelKind::Chat);
    ways.any(|way| dial_string(way.to.as_str()) == dialed)
}

/// Returns a crisis line that is in force at the place of the record.
fn line_in_force<'a>(
    composer: &Composer<'a>,
    record: &'a Record,
    is_it: impl Fn(&CrisisLine) -> bool,
) -> Option<&'a CrisisLine> {
    let place = people::jurisdiction(composer, record);
    let in_force = composer.site.crisis_lines.in_jurisdiction(place, composer.today());
    in_force.into_iter().find(|line| is_it(line))
}

/// Returns the number of a crisis line as whom to call, while the line is in force at the place.
fn line_contact(composer: &Composer<'_>, record: &Record, call: &str) -> Option<SignContact> {
    let dialed = dial_string(call);
    let line = line_in_force(composer, record, |line| is_number_of(&dialed, line))?;
    Some(SignContact { name: Some(composer.words(&line.name)), phone: PhoneLink::new(call) })
}

/// Returns the emergency number of the place as whom to call.
fn emergency_contact(composer: &Composer<'_>, record: &Record) -> Option<SignContact> {
    let line = line_in_force(composer, record, |line| line.kind == LineKind::Emergency)?;
    let call = line.channels.iter().find(|way| way.kind == ChannelKind::Call)?;
    let phone = PhoneLink::new(call.to.as_str());
    Some(SignContact { name: Some(composer.words(&line.name)), phone })
}

/// Returns where the naloxone is kept, for a sign beside which the record wants it.
pub(super) fn naloxone_place(
    composer: &Composer<'_>,
    record: &Record,
    sign: &Sign,
) -> Option<String> {
    let plan = record.relapse_plan.as_ref().filter(|_| sign.naloxone)?;
    plan.naloxone.as_ref().map(|naloxone| composer.words(&naloxone.place))
}

#[cfg(test)]
mod tests {
    use super::compose;
    use crate::compose::parts::{
        plan_sections::EVERYTHING,
        small_site::{SmallSite, seen},
    };

    const LINES: &str = r#"lines:
  - jurisdiction: US
    kind: emergency
    name: Emergency
    channels: [{ by: call, to: "911" }]
    source: x
    expires_on: 2027-06-30
"#;
    const PLAN: &str = "medications: []
relapse_plan:
  people: [{ name: Ann, phone: 555-0135 }]
  early_signs: [{ sign: late, action: I rest }]
  crisis_signs:
    - { sign: lost, action: I go out }
    - { sign: alone, action: I call Ann, call: 555-0135 }
";

    #[test]
    fn a_sign_of_a_crisis_has_the_emergency_number_unless_it_names_somebody() {
        let site = SmallSite::with_files(PLAN, &[("content/crisis-lines.yaml", LINES)]);
        site.reasons(|lang, composer| {
            let (_, record) = composer.record().expect("a record");
            let zones = compose(composer, record, EVERYTHING);
            let contacts = zones.iter().flat_map(|zone| &zone.signs).map(|sign| {
                sign.contact.as_ref().map_or_else(String::new, |it| seen(&it.phone.text))
            });
            assert_eq!(contacts.collect::<Vec<_>>(), ["", "911", "555-0135"], "{lang}");
        });
    }
}
