//! The core of a handout: what a person does every day, what they do when it gets hard, and who
//! helps. Everything else is a sheet of its own.

use super::{
    allergies,
    core_advice::{self, AdviceExtent, AdviceGroup},
    emergency::{self, EmergencyBox},
    handout_medicines,
    medicines::{EndedMedicine, MedicinesSection},
    people::{self, SupportPersonEntry, TeamMemberEntry},
    score_path,
    signs::{self, SignAndAction},
    therapy::{self, HomeworkEntry},
};
use crate::{
    compose::composer::Composer,
    document::{DocumentKind, ScanCode, page_parts},
    site::{
        care_plan::{Appointment, Goal, Record, RelapsePlan},
        checked_text::Jurisdiction,
    },
    text::{Arg, isolate, isolate_ltr},
};

page_parts! {
    /// The core of a handout, in the order in which a person needs it.
    pub(in crate::compose) struct HandoutCore {
        /// What to do in an emergency.
        [safety] emergency: EmergencyBox,
        /// The medicines that ended in the last 30 days.
        [safety] stopped: Vec<EndedMedicine>,
        /// The person's allergies, or that nobody has asked yet.
        [safety] allergies: Vec<String>,
        /// What to do and what not to do about the medicines, the most urgent first.
        [safety] advice: Vec<AdviceGroup>,
        /// A sentence that names the other sheets of this handout. Absent if there are none.
        printed_sheets: Option<String>,
        /// A sentence that names the sheets that the person can ask for. Absent if there are none.
        further_sheets: Option<String>,
        /// The visits to come, in the order of the record.
        visits: Vec<CoreVisit>,
        /// A sentence with the number to call if the person cannot come.
        cannot_come: Option<String>,
        /// A sentence about the interpreter that is booked.
        interpreter: Option<String>,
        /// What keeps the person well.
        staying_well: Vec<String>,
        /// Early signs, each with one action.
        [safety] early_signs: Vec<SignAndAction>,
        /// The exercise to practice first.
        exercise: Option<HomeworkEntry>,
        /// The treating team.
        [safety] team: Vec<TeamMemberEntry>,
        /// The people whom the person can ask for support.
        [safety] people: Vec<SupportPersonEntry>,
        /// The goals, with their scores in words.
        goals: Vec<CoreGoal>,
        /// The list of topics on the web as a QR code. Absent if the record names no topics to read,
        /// or the site has no public `https` address, or no topics in the language.
        topics: Option<ScanCode>,
    }

    /// A visit to come.
    pub(in crate::compose) struct CoreVisit {
        /// The weekday and the date in full, as the language of the page writes them.
        on: String,
        /// The time of day, as the language of the page writes it.
        at: String,
        /// The role of the team member, with the name if only one member has the role.
        with: String,
        /// Where the visit takes place, such as by video.
        place: String,
    }

    /// A goal in brief.
    pub(in crate::compose) struct CoreGoal {
        /// The goal, in words.
        text: String,
        /// A phrase with the date by which to reach the goal.
        by: Option<String>,
        /// The last scores in words, such as "8, then 5, now 3; lower is better".
        score: Option<String>,
        /// The steps to the goal.
        steps: Vec<String>,
    }
}

/// The names of sheets: those that the handout has, and those that the person can ask for.
pub(in crate::compose) struct SheetNames {
    /// The sheets that the handout has besides the core.
    pub(in crate::compose) printed: Vec<String>,
    /// The other sheets that it could have.
    pub(in crate::compose) further: Vec<String>,
}

/// Composes the core. `is_alone` says that no sheet comes with it, so that it must hold every
/// mandatory part itself.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    record: &Record,
    jurisdiction: &Jurisdiction,
    medicines: &MedicinesSection,
    sheets: SheetNames,
    is_alone: bool,
) -> HandoutCore {
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let extent = if is_alone { AdviceExtent::Mandatory } else { AdviceExtent::AtHand };
    let takes_any = !medicines.current.is_empty() || !medicines.others.is_empty();
    let evaluated = record.evaluation.as_ref();
    let known_allergies = evaluated.and_then(|evaluation| evaluation.allergies.as_ref());
    let homework = record.therapy.as_ref().and_then(|therapy| therapy.homework.first());
    let coming = record.appointments.iter().filter(|visit| visit.on >= composer.today());
    let named = |message: &str, names: Vec<String>| {
        let sheets = ("sheets", Arg::List(names.clone()));
        (!names.is_empty()).then(|| composer.say_with(message, &[sheets]))
    };
    HandoutCore {
        emergency: emergency::compose(composer, record, jurisdiction),
        stopped: handout_medicines::stopped(composer, record),
        allergies: if takes_any || evaluated.is_some() {
            allergies::compose(composer, known_allergies.map(|it| &it.value))
        } else {
            Vec::new()
        },
        advice: core_advice::compose(composer, record, medicines, extent),
        printed_sheets: named("core-sheets", sheets.printed),
        further_sheets: named("core-sheets-further", sheets.further),
        visits: coming.map(|visit| self::visit(composer, record, visit)).collect(),
        cannot_come: cannot_come(composer, record),
        interpreter: people::interpreter(composer, record),
        staying_well: composer.all_words(&plan.staying_well),
        early_signs: plan
            .early_signs
            .iter()
            .map(|sign| signs::pair(composer, record, sign))
            .collect(),
        exercise: homework.map(|exercise| therapy::exercise(composer, exercise)),
        team: people::team(composer, &record.team),
        people: people::supporters(composer, &plan.people),
        goals: record.goals.iter().map(|goal| self::goal(composer, record, goal)).collect(),
        topics: if record.topics.is_empty() { None } else { topics(composer) },
    }
}

fn visit(composer: &Composer<'_>, record: &Record, visit: &Appointment) -> CoreVisit {
    let mut members = record.team.iter().filter(|member| member.role == visit.with);
    let only = members.next().filter(|_| members.next().is_none());
    let name = only.and_then(|member| member.name.as_ref()).map(|name| isolate(name));
    let role = composer.say(visit.with.message());
    CoreVisit {
        on: composer.weekday_date(visit.on),
        at: composer.time(visit.at.as_str()),
        with: std::iter::once(role).chain(name).collect::<Vec<_>>().join(" "),
        place: composer.say(visit.place.message()),
    }
}

/// Composes the sentence with the number to call if the person cannot come. Only the program knows
/// it; there is no default.
fn cannot_come(composer: &Composer<'_>, record: &Record) -> Option<String> {
    let program = composer.site.programs.get(record.program.as_ref()?.as_str())?;
    let phone = program.facts.contact.cannot_come.as_ref()?;
    let phone = isolate_ltr(phone.as_str());
    Some(composer.say_shown("core-cannot-come", &[("phone", phone.into())]))
}

fn goal(composer: &Composer<'_>, record: &Record, goal: &Goal) -> CoreGoal {
    CoreGoal {
        text: composer.words(&goal.text),
        by: goal.by.map(|day| composer.say_with("goal-by", &[("on", day.to_string().into())])),
        score: goal
            .measure
            .as_ref()
            .and_then(|wanted| score_path::of_goal(composer, record, wanted)),
        steps: composer.all_words(&goal.steps),
    }
}

/// Returns the public address of the list of topics in the language of the page. Only the list: the
/// address of one topic would disclose what the person reads about.
fn topics(composer: &Composer<'_>) -> Option<ScanCode> {
    let base =
        composer.site.config.base_url.as_ref().filter(|base| base.starts_with("https://"))?;
    let path = composer.plan.path_of(DocumentKind::Topics, "", composer.lang())?;
    let path = path.strip_suffix("index.html").unwrap_or(&path);
    Some(ScanCode(format!("{}{path}", base.value)))
}
