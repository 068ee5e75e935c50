//! Sections of a care plan that the documents of several readers share.
//!
//! The caller decides what may be shown: the person and the team see everything, other readers only
//! what a consent names (see `consented`).

use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::care_plan::{Evaluation, LevelStep, Record},
};

/// Returns whether an item may be shown, given its mark for substance use.
pub(in crate::compose) type MayShow<'a> = &'a dyn Fn(Option<bool>) -> bool;

/// Shows everything.
pub(in crate::compose) const EVERYTHING: MayShow<'static> = &|_| true;

page_parts! {
    /// A step up or down in the level of care.
    pub(in crate::compose) struct CareStep {
        /// The condition for the step, in words.
        when: String,
        /// What happens then, in words.
        then: String,
    }

    /// The evaluation of the person.
    pub(in crate::compose) struct EvaluationSection {
        /// A phrase with the date of the evaluation.
        on: String,
        /// The reasons why the person came.
        reasons: Vec<String>,
        /// The person's history.
        history: Vec<String>,
        /// The person's strengths.
        strengths: Vec<String>,
        /// What the team should know about the person's culture, faith and language.
        culture: Vec<String>,
        /// Medical conditions to keep in mind.
        [safety] medical: Vec<String>,
        /// The person's allergies.
        [safety] allergies: Vec<String>,
    }

    /// A regular check-in.
    pub(in crate::compose) struct CheckInEntry {
        /// The role of the team member who checks in, in the language of the page.
        with: String,
        /// How often, such as "every week".
        rhythm: String,
    }

    /// Something that is checked regularly.
    pub(in crate::compose) struct MonitoringEntry {
        /// What is checked, in words.
        what: String,
        /// How often, such as "every 2 weeks".
        every: Option<String>,
    }

    /// A visit to come.
    pub(in crate::compose) struct AppointmentEntry {
        /// The role of the team member, in the language of the page.
        with: String,
        /// The date in full, as the language of the page writes it.
        on: String,
        /// The time of day, as the language of the page writes it.
        at: String,
        /// Where the visit takes place, such as by video.
        place: String,
    }
}

/// Composes steps up or down in the level of care.
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
        allergies: super::allergies::compose(composer, allergies.as_ref().map(|it| &it.value)),
    }
}

/// Composes the regular check-ins.
pub(in crate::compose) fn check_ins(composer: &Composer<'_>, record: &Record) -> Vec<CheckInEntry> {
    let entries = record.checkins.iter().map(|checkin| {
        let first = composer.interval("every", checkin.every);
        let rhythm = match (checkin.then, checkin.after) {
            (Some(then), Some(after)) => {
                let arguments = [
                    ("first", first.into()),
                    ("after", composer.interval("span", after).into()),
                    ("then", composer.interval("every", then).into()),
                ];
                composer.say_with("checkin-then-after", &arguments)
            }
            (Some(then), None) => composer.say_with(
                "checkin-then",
                &[("first", first.into()), ("then", composer.interval("every", then).into())],
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
        every: item.every.map(|interval| composer.interval("every", interval)),
    });
    entries.collect()
}

/// Composes the visits from today on. A past date would only confuse.
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
