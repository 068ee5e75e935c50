//! The coordination summary for the treating team: what changed, what the person reported, scores,
//! tests due, medicines to look at together, questions.
//!
//! The team treats the person, so no consent is needed. It never shows the answer to item 9.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            medicines::{self, BriefMedicine, EndedMedicine, OtherMedicineEntry, WatchedMedicine},
            people::{self, TeamMemberEntry},
            plan_sections::{
                self, ALL, AppointmentEntry, CareStep, CheckInEntry, EvaluationSection,
                MonitoringEntry,
            },
            scores::{self, GoalEntry, ScoreSection},
            signs::{self, SignZone},
        },
    },
    document::page_parts,
    site::{
        care_plan::{Consent, Record},
        medicine::InteractionPair,
    },
    text::{Arg, isolate, isolate_ltr},
};

page_parts! {
    /// The content of a coordination summary.
    pub(super) struct TeamPage {
        /// The person's legal name.
        [safety] name: String,
        /// The day of birth.
        born: Option<String>,
        /// The record number.
        record_number: Option<String>,
        /// The level of care.
        level: Option<String>,
        /// The interpreter that is booked.
        interpreter: Option<String>,
        /// The treating team.
        team: Vec<TeamMemberEntry>,
        /// The visits to come.
        appointments: Vec<AppointmentEntry>,
        /// The medicines that the team prescribes.
        [safety] medicines: Vec<BriefMedicine>,
        /// What the person takes from elsewhere.
        [safety] others: Vec<OtherMedicineEntry>,
        /// What the team watches of each medicine.
        watched: Vec<WatchedMedicine>,
        /// The medicines that ended.
        ended: Vec<EndedMedicine>,
        /// Pairs of medicines to look at together.
        [safety] pairs: Vec<MedicinePairEntry>,
        /// The scores.
        scores: Vec<ScoreSection>,
        /// The goals.
        goals: Vec<GoalEntry>,
        /// How often to check in.
        checkins: Vec<CheckInEntry>,
        /// What is checked regularly.
        monitoring: Vec<MonitoringEntry>,
        /// The signs of how the person is doing, in zones.
        signs: Vec<SignZone>,
        /// When to step up in care.
        step_up: Vec<CareStep>,
        /// When to step down in care.
        step_down: Vec<CareStep>,
        /// The evaluation.
        evaluation: Option<EvaluationSection>,
        /// The person's questions.
        questions: Vec<String>,
        /// The consents, a line each.
        consents: Vec<String>,
        /// Who made the plan and approved it, and when.
        made_with: Vec<String>,
    }

    /// A pair of medicines to look at together.
    pub(super) struct MedicinePairEntry {
        /// How serious it is.
        severity: String,
        /// What may happen.
        text: String,
        /// Where that is known from.
        source: String,
    }
}

/// Composes the coordination summary.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let person = &record.person;
    let other = |other| medicines::other(composer, other);
    let pair = |pair: &InteractionPair| MedicinePairEntry {
        severity: composer.say(pair.severity.message()),
        text: composer.words(&pair.for_clinician),
        source: pair.source.to_string(),
    };
    let page = TeamPage {
        name: isolate(person.legal_name.as_ref().unwrap_or(&person.preferred_name)),
        born: person.birth_date.map(|day| composer.date(day)),
        record_number: person.record_number.as_ref().map(|number| isolate_ltr(number)),
        level: record.level.map(|level| composer.say(level.message())),
        interpreter: people::interpreter(composer, record),
        team: people::team(composer, &record.team),
        appointments: plan_sections::appointments(composer, record),
        medicines: medicines::brief(composer, record, &|_| true),
        others: record.other_medicines.iter().map(other).collect(),
        watched: medicines::watched(composer, record),
        ended: medicines::ended(composer, record),
        pairs: medicines::pairs(composer, record).into_iter().map(pair).collect(),
        scores: scores::compose(composer, record, &|_| true),
        goals: scores::goals(composer, record),
        checkins: plan_sections::check_ins(composer, record),
        monitoring: plan_sections::monitoring(composer, record),
        signs: signs::compose(composer, record, ALL),
        step_up: plan_sections::steps(composer, &record.step_up),
        step_down: plan_sections::steps(composer, &record.step_down),
        evaluation: record
            .evaluation
            .as_ref()
            .map(|evaluation| plan_sections::evaluation(composer, evaluation)),
        questions: composer.all_words(&record.questions),
        consents: record
            .consents
            .iter()
            .map(|consent| consent_line(composer, record, consent))
            .collect(),
        made_with: people::made_with(composer, record),
    };
    Content::new(composer.say("team-title"), Some(people::place(composer, record)), page)
}

/// Returns one consent in a line.
fn consent_line(composer: &Composer<'_>, record: &Record, consent: &Consent) -> String {
    let reader = composer.say(consent.reader.message());
    let name = isolate(&consent.to.name);
    let agreed = consent.summary(&record.language);
    if let Some(day) = consent.revoked_on.filter(|_| !agreed.is_valid_on(composer.today())) {
        return composer.say_with(
            "consent-revoked",
            &[("reader", reader.into()), ("name", name.into()), ("on", day.to_string().into())],
        );
    }
    let covers = consent.covers.iter().map(|part| composer.say(part.message())).collect();
    let arguments = [
        ("reader", reader.into()),
        ("name", name.into()),
        ("covers", Arg::List(covers)),
        ("from", consent.from.to_string().into()),
        ("until", consent.until.to_string().into()),
    ];
    composer.say_with("consent-line", &arguments)
}
