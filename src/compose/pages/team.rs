//! The coordination summary for the treating team: changes, side effects that the person reported,
//! scores, tests due, interactions of medicines, questions.
//!
//! The team treats the person, so no consent is needed. It never shows the answer to item 9.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            medicine_pairs::{self, MedicinePairEntry},
            medicine_words,
            medicines::{self, BriefMedicine, EndedMedicine, WatchedMedicine},
            other_medicines::{self, OtherMedicineEntry},
            people::{self, TeamMemberEntry},
            plan_sections::{
                self, AppointmentEntry, CareStep, CheckInEntry, EVERYTHING, EvaluationSection,
                MonitoringEntry,
            },
            scores::{self, GoalEntry, ScoreSection},
            signs::{self, SignZone},
        },
    },
    document::page_parts,
    site::care_plan::{Consent, Record},
    text::{Arg, isolate, isolate_ltr},
};

page_parts! {
    /// The content of a coordination summary.
    pub(super) struct TeamPage {
        /// The person's legal name, or else the name that the person goes by.
        [safety] name: String,
        /// The date of birth in full, as the language of the page writes it.
        born: Option<String>,
        /// The record number, as written in the record.
        record_number: Option<String>,
        /// The level of care, in words.
        level: Option<String>,
        /// A sentence about the interpreter that is booked.
        interpreter: Option<String>,
        /// The treating team.
        team: Vec<TeamMemberEntry>,
        /// The visits to come, in the order of the record.
        appointments: Vec<AppointmentEntry>,
        /// The prescribed medicines that the person takes now, in brief.
        [safety] medicines: Vec<BriefMedicine>,
        /// Sentences about the medicines that the site does not know or has no reviewed wording
        /// for.
        [safety] unworded: Vec<String>,
        /// Medicines and supplements that the team does not prescribe.
        [safety] others: Vec<OtherMedicineEntry>,
        /// What the team monitors for each medicine: changes and reported side effects.
        watched: Vec<WatchedMedicine>,
        /// The prescribed medicines that ended.
        ended: Vec<EndedMedicine>,
        /// Warnings about what the person takes: allergies, medicines that undo each other,
        /// possible interactions, duplicates.
        [safety] pairs: Vec<MedicinePairEntry>,
        /// The scores, by instrument.
        scores: Vec<ScoreSection>,
        /// The goals of the plan.
        goals: Vec<GoalEntry>,
        /// Regular check-ins with the team.
        checkins: Vec<CheckInEntry>,
        /// What is checked regularly, and how often.
        monitoring: Vec<MonitoringEntry>,
        /// The signs of how the person is doing, in up to three zones.
        signs: Vec<SignZone>,
        /// Steps up in the level of care.
        step_up: Vec<CareStep>,
        /// Steps down in the level of care.
        step_down: Vec<CareStep>,
        /// The evaluation of the person.
        evaluation: Option<EvaluationSection>,
        /// The person's questions for the next visit.
        questions: Vec<String>,
        /// The consents, one line each.
        consents: Vec<String>,
        /// Sentences that say who made the plan, who approved it, when it was printed, and when its
        /// next review is.
        made_with: Vec<String>,
    }
}

/// Composes the coordination summary.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let person = &record.person;
    let page = TeamPage {
        name: isolate(person.legal_name.as_ref().unwrap_or(&person.preferred_name)),
        born: person.birth_date.map(|day| composer.date(day)),
        record_number: person.record_number.as_ref().map(|number| isolate_ltr(number)),
        level: record.level.map(|level| composer.say(level.message())),
        interpreter: people::interpreter(composer, record),
        team: people::team(composer, &record.team),
        appointments: plan_sections::appointments(composer, record),
        medicines: medicines::brief(composer, record, &|_| true),
        unworded: medicine_words::unworded(composer, record, &|prescribed| {
            medicines::name(composer, prescribed)
        }),
        others: other_medicines::compose(composer, record),
        watched: medicines::watched(composer, record),
        ended: medicines::ended(composer, record),
        pairs: medicine_pairs::for_team(composer, record),
        scores: scores::compose(composer, record, &|_| true),
        goals: scores::goals(composer, record),
        checkins: plan_sections::check_ins(composer, record),
        monitoring: plan_sections::monitoring(composer, record),
        signs: signs::compose(composer, record, EVERYTHING),
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
    Content::new(composer.say("team-title"), Some(people::jurisdiction(composer, record)), page)
}

/// Composes the line of one consent.
fn consent_line(composer: &Composer<'_>, record: &Record, consent: &Consent) -> String {
    let reader = composer.say(consent.reader.message());
    let name = isolate(&consent.to.name);
    let summary = consent.summary(&record.language);
    if let Some(day) = consent.revoked_on.filter(|_| !summary.is_valid_on(composer.today())) {
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
