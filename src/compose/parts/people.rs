//! The people of a record: the treating team, the interpreter, and who made the plan and when.

use super::phone_link::PhoneLink;
use crate::{
    compose::{approval, composer::Composer},
    document::page_parts,
    site::{
        care_plan::{Record, SupportContact, TeamMember},
        checked_text::Jurisdiction,
    },
    text::{Arg, isolate},
};

page_parts! {
    /// A member of the treating team.
    pub(in crate::compose) struct TeamMemberEntry {
        /// The role, such as "prescriber", in the language of the page.
        role: String,
        /// The member's name.
        name: Option<String>,
        /// The phone number.
        phone: Option<PhoneLink>,
        /// When to reach the member, in words.
        hours: Option<String>,
        /// How to send the member a message, in words.
        message: Option<String>,
    }

    /// Somebody whom the person can ask for support.
    pub(in crate::compose) struct SupportPersonEntry {
        /// The name, as written in the record.
        name: String,
        /// The relation to the person, such as "sister".
        relation: Option<String>,
        /// The phone number, with a link that dials it.
        phone: Option<PhoneLink>,
    }
}

/// Composes the people whom the person can ask for support.
pub(in crate::compose) fn supporters(
    composer: &Composer<'_>,
    people: &[SupportContact],
) -> Vec<SupportPersonEntry> {
    let entry = |contact: &SupportContact| SupportPersonEntry {
        name: isolate(&contact.name),
        relation: contact.relation.as_ref().map(|words| composer.words(words)),
        phone: contact.phone.as_ref().map(|phone| PhoneLink::new(phone.as_str())),
    };
    people.iter().map(entry).collect()
}

/// Composes the treating team, with how to reach each member.
pub(in crate::compose) fn team(
    composer: &Composer<'_>,
    team: &[TeamMember],
) -> Vec<TeamMemberEntry> {
    let entry = |member: &TeamMember| TeamMemberEntry {
        role: composer.say(member.role.message()),
        name: member.name.as_ref().map(|name| isolate(name)),
        phone: member.phone.as_ref().map(|phone| PhoneLink::new(phone.as_str())),
        hours: member.hours.as_ref().map(|words| composer.words(words)),
        message: member.message.as_ref().map(|words| composer.words(words)),
    };
    team.iter().map(entry).collect()
}

/// Returns the jurisdiction of a record.
pub(in crate::compose) fn jurisdiction<'a>(
    composer: &Composer<'a>,
    record: &'a Record,
) -> &'a Jurisdiction {
    let program = record.program.as_ref().map(|id| id.as_str());
    composer.site.jurisdiction(record.jurisdiction.as_ref(), program)
}

/// Composes the line about the interpreter that is booked.
pub(in crate::compose) fn interpreter(composer: &Composer<'_>, record: &Record) -> Option<String> {
    let booked = record.person.interpreter.as_ref()?;
    let arguments = [
        ("language", composer.language_name(&booked.language).into()),
        ("mode", composer.say(booked.mode.message()).into()),
    ];
    Some(composer.say_with("handout-interpreter", &arguments))
}

/// Composes the line that says when the document was made.
pub(in crate::compose) fn printed(composer: &Composer<'_>) -> String {
    composer.say_with("handout-printed", &[("on", composer.today().to_string().into())])
}

/// Composes who made the plan, who approved it, when it was printed, and when it is reviewed next.
/// It must be the last part of a page, for the reason that [`answered_for`] gives.
pub(in crate::compose) fn made_with(composer: &Composer<'_>, record: &Record) -> Vec<String> {
    let made = made_by(composer, record);
    let AnsweredFor { approved, review } = answered_for(composer, record);
    [Some(made), approved, Some(printed(composer)), review].into_iter().flatten().collect()
}

/// Composes the line that says who made the plan.
pub(in crate::compose) fn made_by(composer: &Composer<'_>, record: &Record) -> String {
    let mut people = vec![isolate(&record.person.preferred_name)];
    people.extend(
        record.team.iter().filter_map(|member| member.name.as_ref()).map(|name| isolate(name)),
    );
    composer.say_with("handout-made-with", &[("people", Arg::List(people))])
}

/// Who answers for a plan, in sentences.
pub(in crate::compose) struct AnsweredFor {
    /// Who approved it, and when. `None` on a draft.
    pub(in crate::compose) approved: Option<String>,
    /// When it is reviewed next.
    pub(in crate::compose) review: Option<String>,
}

/// Composes who approved the plan and when it is reviewed next. It must be the last part of a page:
/// a draft does not say who approved it, and only the texts composed before decide whether the page
/// is a draft.
pub(in crate::compose) fn answered_for(composer: &Composer<'_>, record: &Record) -> AnsweredFor {
    let review = record
        .next_review
        .map(|day| composer.say_with("handout-next-review", &[("on", day.to_string().into())]));
    let approval = record.approved.as_ref().filter(|_| !approval::is_draft(composer));
    let approved = approval.map(|approval| {
        let arguments = [
            ("by", approval.by.as_str().into()),
            ("credential", approval.credential.as_str().into()),
            ("on", approval.on.to_string().into()),
        ];
        composer.say_with("handout-approved", &arguments)
    });
    if approved.is_none() {
        composer.record_later_message("handout-approved");
    }
    AnsweredFor { approved, review }
}
