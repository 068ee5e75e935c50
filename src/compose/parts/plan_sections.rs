//! Sections of a care plan that the documents of several readers share.
//!
//! Each asks its caller what may be shown: a person and the team see everything, others what a
//! consent names. `consented` decides that.

use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::care_plan::{Evaluation, LevelStep, Record},
};

/// Whether an item may be shown, given its mark for substance use.
pub(in crate::compose) type MayShow<'a> = &'a dyn Fn(Option<bool>) -> bool;

/// Everything may be shown.
pub(in crate::compose) const ALL: MayShow<'static> = &|_| true;

page_parts! {
    /// A step up or down in care.
    pub(in crate::compose) struct CareStep {
        /// When to take it.
        when: String,
        /// What happens then.
        then: String,
    }

    /// The evaluation.
    pub(in crate::compose) struct EvaluationSection {
        /// When it was made.
        on: String,
        /// Why the person came.
        reasons: Vec<String>,
        /// What happened before.
        history: Vec<String>,
        /// What the person is good at.
        strengths: Vec<String>,
        /// What matters of the person's culture.
        culture: Vec<String>,
        /// Medical matters that a prescriber must know.
        [safety] medical: Vec<String>,
        /// Allergies.
        [safety] allergies: Vec<String>,
    }

    /// A check-in.
    pub(in crate::compose) struct CheckInEntry {
        /// With whom.
        with: String,
        /// How often.
        rhythm: String,
    }

    /// Something that is checked regularly.
    pub(in crate::compose) struct MonitoringEntry {
        /// What.
        what: String,
        /// How often.
        every: Option<String>,
    }

    /// A visit.
    pub(in crate::compose) struct AppointmentEntry {
        /// With whom.
        with: String,
        /// The day.
        on: String,
        /// The time of day.
        at: String,
        /// Where.
        place: String,
    }
}

/// Composes steps up or down in care.
pub(in crate::compose) fn steps(composer: &Composer<'_>, steps: &[LevelStep]) -> Vec<CareStep> {
    let entry = |step: &LevelStep| CareStep {
        when: composer.words(&step.when),
        then: composer.words(&step.then),
    };
    steps.iter().map(entry).collect()
}

/// Composes the evaluation.
pub(in crate::compose) fn evaluation(
    composer: &Composer<'_>,
    evaluation: &Evaluation,
) -> EvaluationSection {
    let Evaluation {
        on,
        reasons,
        history,
        strengths,
        culture,
        medical,
        allergies,
        substance_use: _,
    } = evaluation;
    EvaluationSection {
        on: composer.say_with("evaluation-on", &[("on", on.to_string().into())]),
        reasons: composer.all_words(reasons),
        history: composer.all_words(history),
        strengths: composer.all_words(strengths),
        culture: composer.all_words(culture),
        medical: medical.iter().map(|matter| composer.say(matter.message())).collect(),
        allergies: composer.all_words(allergies),
    }
}

/// Composes how often to check in, and with whom.
pub(in crate::compose) fn check_ins(composer: &Composer<'_>, record: &Record) -> Vec<CheckInEntry> {
    let entries = record.checkins.iter().map(|checkin| {
        let first = composer.rhythm("every", checkin.every);
        let rhythm = match (checkin.then, checkin.after) {
            (Some(then), Some(after)) => {
                let arguments = [
                    ("first", first.into()),
                    ("after", composer.rhythm("span", after).into()),
                    ("then", composer.rhythm("every", then).into()),
                ];
                composer.say_with("checkin-then-after", &arguments)
            }
            (Some(then), None) => composer.say_with(
                "checkin-then",
                &[("first", first.into()), ("then", composer.rhythm("every", then).into())],
            ),
            _ => first,
        };
        CheckInEntry { with: composer.say(checkin.with.message()), rhythm }
    });
    entries.collect()
}

/// Composes what is checked regularly.
pub(in crate::compose) fn monitoring(
    composer: &Composer<'_>,
    record: &Record,
) -> Vec<MonitoringEntry> {
    let entries = record.monitoring.iter().map(|item| MonitoringEntry {
        what: composer.words(&item.what),
        every: item.every.map(|rhythm| composer.rhythm("every", rhythm)),
    });
    entries.collect()
}

/// Composes the visits from today on: a date that has passed would only confuse.
pub(in crate::compose) fn appointments(
    composer: &Composer<'_>,
    record: &Record,
) -> Vec<AppointmentEntry> {
    let coming = record.appointments.iter().filter(|visit| visit.on >= composer.today());
    let entries = coming.map(|visit| AppointmentEntry {
        with: composer.say(visit.with.message()),
        on: composer.date(visit.on),
        at: composer.time(visit.at.as_str()),
        place: composer.say(visit.place.message()),
    });
    entries.collect()
}
