//! The one box of a handout for an emergency: each sign of a crisis with what to do and the number
//! to call, then the lines of the place that no sign leads to.
//!
//! It never says "the numbers on this page". A sign without a number of its own goes with the
//! emergency number of the jurisdiction.

use super::{
    crisis::{self, CrisisBlock, CrisisChannel, CrisisLineEntry},
    signs,
};
use crate::{
    compose::{composer::Composer, phone::dial_string},
    document::page_parts,
    site::{
        care_plan::{Record, RelapsePlan, Sign},
        checked_text::Jurisdiction,
    },
};

page_parts! {
    /// What to do in an emergency.
    pub(in crate::compose) struct EmergencyBox {
        /// The heading, such as "If you need help now".
        heading: String,
        /// Each sign of a crisis, with what to do and whom to call.
        [safety] signs: Vec<EmergencySign>,
        /// The lines of the place that no sign leads to.
        [safety] lines: Vec<CrisisLineEntry>,
        /// Sentences that say who checked which line, and when.
        checked: Vec<String>,
    }

    /// A sign of a crisis, with what to do and whom to call.
    pub(in crate::compose) struct EmergencySign {
        /// The sign, in words.
        [safety] sign: String,
        /// What to do, in words.
        [safety] action: String,
        /// Where the naloxone is. Present only beside a sign for which the record says so.
        [safety] naloxone: Option<String>,
        /// The name of whom to call. Absent for the emergency number.
        name: Option<String>,
        /// The ways to call or text, with their numbers.
        [safety] channels: Vec<CrisisChannel>,
        /// What to know about the line: when it answers, and which key to press.
        [safety] notes: Vec<String>,
        /// In which languages the line answers, and what it costs.
        facts: Vec<String>,
    }
}

/// Composes the box.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    record: &Record,
    jurisdiction: &Jurisdiction,
) -> EmergencyBox {
    let CrisisBlock { heading, mut lines } = crisis::compose(composer, jurisdiction);
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let checked = lines.iter().filter_map(|line| {
        let checked = line.checked.as_ref()?;
        Some(format!("{}: {checked}", line.name))
    });
    let checked = checked.collect();
    let mut used = vec![false; lines.len()];
    let signs =
        plan.crisis_signs.iter().map(|sign| pair(composer, record, sign, (&lines, &mut used)));
    let signs = signs.collect();
    let mut is_used = used.iter();
    lines.retain(|_| is_used.next().is_none_or(|is_used| !is_used));
    EmergencyBox { heading, signs, lines, checked }
}

/// Composes a sign with its number: that of a line of the place, with everything known about it, or
/// that of a person.
fn pair(
    composer: &Composer<'_>,
    record: &Record,
    sign: &Sign,
    (lines, used): (&[CrisisLineEntry], &mut [bool]),
) -> EmergencySign {
    let mut pair = EmergencySign {
        sign: composer.words(&sign.sign),
        action: composer.words(&sign.action),
        naloxone: signs::naloxone_place(composer, record, sign),
        name: None,
        channels: Vec::new(),
        notes: Vec::new(),
        facts: Vec::new(),
    };
    let contact = signs::contact(composer, record, sign);
    let dialed = sign.call.as_ref().map(|phone| format!("tel:{}", dial_string(phone.as_str())));
    let is_meant = |line: &CrisisLineEntry| match (&dialed, &contact) {
        (Some(number), _) => line.channels.iter().any(|way| way.href.0 == *number),
        (None, contact) => contact.is_none() && line.emergency,
    };
    if let Some(at) = lines.iter().position(is_meant) {
        let line = &lines[at];
        used[at] = true;
        pair.name = (!line.emergency).then(|| line.name.clone());
        pair.channels = line.channels.clone();
        pair.notes = line.hours.iter().chain(&line.notes).cloned().collect();
        pair.facts = line.languages.iter().chain(&line.cost).cloned().collect();
    } else if let Some(contact) = contact {
        pair.name = contact.name;
        pair.channels = vec![crisis::call(composer, contact.phone)];
    }
    pair
}
