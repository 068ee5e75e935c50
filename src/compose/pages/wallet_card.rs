//! The wallet card: the crisis lines, the signs with what to do, three people to call, and
//! allergies.
//!
//! A person may need it tonight, so it is made even while the other documents of a record await a
//! follow-up. Others may see it, so it has medicines and naloxone only if the person chose so. It
//! names medicines with their strengths and never says how to take them: a card is not printed
//! again each time a dose changes.

use std::collections::BTreeSet;

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            allergies,
            card_medicines::{self, CardMedicine},
            crisis, people,
            phone_link::PhoneLink,
            plan_sections::EVERYTHING,
            signs::{self, SignZone},
        },
    },
    document::page_parts,
    site::care_plan::{Record, RelapsePlan},
    text::isolate,
};

/// How many people the card names. No more fit on it.
const CONTACTS: usize = 3;

page_parts! {
    /// The content of a wallet card.
    pub(super) struct WalletCardPage {
        /// The name that the person goes by.
        name: String,
        /// The people to call, at most three.
        [safety] contacts: Vec<CardContact>,
        /// The signs of how the person is doing, in up to three zones, the most urgent one first.
        [safety] signs: Vec<SignZone>,
        /// The allergies and intolerances, a line each; one line if none is known or nobody asked.
        [safety] allergies: Vec<String>,
        /// The medicines that the person takes. Empty unless the person wants them on the card.
        [safety] medicines: Vec<CardMedicine>,
        /// Where the naloxone is kept, in words. Absent unless the person wants it on the card.
        [safety] naloxone: Option<String>,
        /// A sentence with the date on which the card was made.
        printed: String,
    }

    /// A person to call.
    pub(super) struct CardContact {
        /// The name; for a member of the team without one, the role.
        name: String,
        /// The relation to the person, or the role in the team.
        relation: Option<String>,
        /// The phone number, with a link that dials it.
        phone: PhoneLink,
    }
}

/// Composes the wallet card.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let choice = record.wallet_card;
    let naloxone = record.relapse_plan.as_ref().and_then(|plan| plan.naloxone.as_ref());
    let naloxone = naloxone.filter(|_| choice.naloxone);
    let known = record.evaluation.as_ref().and_then(|evaluation| evaluation.allergies.as_ref());
    let medicines =
        if choice.medicines { card_medicines::compose(composer, record) } else { Vec::new() };
    let contacts = contacts(composer, record);
    let signs = signs_of_card(composer, record, &contacts);
    let page = WalletCardPage {
        name: isolate(&record.person.preferred_name),
        contacts,
        signs,
        allergies: allergies::compose(composer, known.map(|known| &known.value)),
        medicines,
        naloxone: naloxone.map(|naloxone| composer.words(&naloxone.place)),
        printed: people::printed(composer),
    };
    Content::new(composer.say("wallet-title"), Some(people::jurisdiction(composer, record)), page)
}

/// Composes the signs, the most urgent zone first. A number that the card has elsewhere, in its
/// list of people or as that of a crisis line, is not beside a sign too.
fn signs_of_card(
    composer: &Composer<'_>,
    record: &Record,
    contacts: &[CardContact],
) -> Vec<SignZone> {
    let lines = crisis::compose(composer, people::jurisdiction(composer, record)).lines;
    let ways = lines.iter().flat_map(|line| &line.channels).map(|way| &way.href.0);
    let known: BTreeSet<&String> =
        contacts.iter().map(|contact| &contact.phone.href.0).chain(ways).collect();
    let mut signs = signs::compose(composer, record, EVERYTHING);
    for sign in signs.iter_mut().flat_map(|zone| &mut zone.signs) {
        sign.contact.take_if(|contact| known.contains(&contact.phone.href.0));
    }
    signs.reverse();
    signs
}

/// Composes the people to call: two of the person's own and one of the team. If there are fewer of
/// one, more of the other are named.
fn contacts(composer: &Composer<'_>, record: &Record) -> Vec<CardContact> {
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let people = plan.people.iter().filter_map(|contact| {
        let relation = contact.relation.as_ref().map(|words| composer.words(words));
        Some((isolate(&contact.name), relation, contact.phone.as_ref()?))
    });
    let team = record.team.iter().filter_map(|member| {
        let role = composer.say(member.role.message());
        let (name, relation) = match &member.name {
            Some(name) => (isolate(name), Some(role)),
            None => (role, None),
        };
        Some((name, relation, member.phone.as_ref()?))
    });
    let (mut people, mut team): (Vec<_>, Vec<_>) = (people.collect(), team.collect());
    // Somebody may be both a friend and a member of the team; the card has no space for duplicates.
    team.retain(|(.., phone)| people.iter().all(|(.., known)| known.as_str() != phone.as_str()));
    let from_team = team.len().min(CONTACTS - people.len().min(CONTACTS - 1));
    people.truncate(CONTACTS - from_team);
    team.truncate(from_team);
    people
        .into_iter()
        .chain(team)
        .map(|(name, relation, phone)| CardContact {
            name,
            relation,
            phone: PhoneLink::new(phone.as_str()),
        })
        .collect()
}
