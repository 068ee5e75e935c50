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
        /// Sentences that say who checked which line that a sign leads to, and when.
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
    let mut used = vec![false; lines.len()];
    let signs =
        plan.crisis_signs.iter().map(|sign| pair(composer, record, sign, (&lines, &mut used)));
    let signs = signs.collect();
    let sentence = |line: &CrisisLineEntry| {
        line.checked.as_ref().map(|checked| format!("{}: {checked}", line.name))
    };
    let of_signs = lines.iter().zip(&used).filter(|(_, is_used)| **is_used);
    let checked = of_signs.filter_map(|(line, _)| sentence(line)).collect();
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
    let has_number = |line: &CrisisLineEntry| {
        dialed.as_ref().is_some_and(|number| line.channels.iter().any(|way| way.href.0 == *number))
    };
    // Without a number, or with that of a line which has expired, it is the emergency number.
    let is_emergency = |line: &CrisisLineEntry| contact.is_none() && line.emergency;
    let at = lines.iter().position(has_number).or_else(|| lines.iter().position(is_emergency));
    if let Some(at) = at {
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

#[cfg(test)]
mod tests {
    use super::{EmergencyBox, compose};
    use crate::{
        compose::parts::{
            people,
            small_site::{SmallSite, seen},
        },
        document::PageValue,
    };

    const LINES: &str = r#"lines:
  - jurisdiction: US
    kind: emergency
    name: Emergency
    channels: [{ by: call, to: "911" }]
    source: x
    expires_on: 2027-06-30
  - jurisdiction: US
    kind: crisis
    name: Lifeline
    channels: [{ by: call, to: "988" }, { by: text, to: "988" }]
    hours: Always
    source: x
    expires_on: 2027-06-30
  - jurisdiction: US
    kind: crisis
    name: Others
    channels: [{ by: text, to: "838255" }]
    source: x
    expires_on: 2027-06-30
  - jurisdiction: US
    kind: crisis
    name: Gone
    channels: [{ by: call, to: 555-0190 }]
    source: x
    expires_on: 2026-11-24
"#;

    /// Returns the box of a handout in English.
    fn made(signs: &str) -> EmergencyBox {
        let record = format!(
            "team: [{{ role: nurse, name: Kim, phone: 555-0101 }}]\nrelapse_plan:\n  crisis_signs: \
             [{signs}]\n  people: [{{ name: Ari, phone: 555-0102 }}]\n  naloxone: {{ where: By the \
             door }}\n"
        );
        let mut made = None;
        let files = [("content/crisis-lines.yaml", LINES)];
        SmallSite::with_files(&record, &files).reasons(|lang, composer| {
            if lang == "en" {
                let (_, record) = composer.record().expect("a record");
                made = Some(compose(composer, record, people::jurisdiction(composer, record)));
            }
        });
        made.expect("there is a handout in English")
    }

    /// Returns each sign with its name, its numbers, and what is shown beside them.
    fn pairs(made: &EmergencyBox) -> Vec<String> {
        let pair = |sign: &super::EmergencySign| {
            let channels = sign.channels.iter().map(|way| way.text.clone());
            let all = [&sign.sign].into_iter().chain(&sign.name).cloned().chain(channels);
            let all = all.chain(sign.notes.clone()).chain(sign.naloxone.clone());
            seen(&all.collect::<Vec<_>>().join(" | "))
        };
        made.signs.iter().map(pair).collect()
    }

    #[test]
    fn each_sign_has_its_own_number_and_else_that_of_emergencies() {
        let made = made(
            "{ sign: A, action: act }, { sign: B, action: act, call: \"988\" }, { sign: C, action: \
             act, call_role: nurse }, { sign: D, action: act, call: 555-0102 }, { sign: E, action: \
             act, call: 555-0199, naloxone: true }",
        );
        assert_eq!(
            pairs(&made),
            [
                "A | Call 911",
                "B | Lifeline | Call 988 | Text 988 | Always",
                "C | Nurse | Call 555-0101",
                "D | Ari | Call 555-0102",
                "E | Call 555-0199 | By the door",
            ]
        );
    }

    #[test]
    fn the_number_of_an_expired_line_gives_way_to_the_emergency_number() {
        let made = made("{ sign: A, action: act, call: \"555-0190\" }");
        assert_eq!(pairs(&made), ["A | Call 911"]);
        let made = serde_json::to_string(&made.into_view()).expect("a view is JSON");
        assert!(!made.contains("555-0190"), "{made}");
    }

    #[test]
    fn a_line_that_no_sign_leads_to_is_still_in_the_box() {
        let all = |made: &EmergencyBox| {
            made.lines.iter().map(|line| line.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(all(&made("{ sign: A, action: act }")), ["Lifeline", "Others"]);
        assert_eq!(all(&made("{ sign: B, action: act, call: \"988\" }")), ["Emergency", "Others"]);
        let numbers = serde_json::to_string(&made("").into_view()).expect("a view is JSON");
        for number in ["911", "988", "838255"] {
            assert!(numbers.contains(number), "{numbers}");
        }
    }
}
