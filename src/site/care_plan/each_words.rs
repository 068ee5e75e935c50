//! Visits every field of a record that contains words for people, so that code that must see all of
//! them cannot miss one.
//!
//! Each struct that contains words is destructured by name, without `..`: a new field does not
//! compile until it is visited or set aside here.

use super::{
    consent::{Consent, ConsentTo},
    medication::{Ended, Medication, ReportedEffect, Take, Test},
    person::{Evaluation, Homework, Practical, TeamMember, Therapy},
    progress::{Goal, LevelStep, Monitoring},
    record::Record,
    relapse::{RelapsePlan, Sign, SupportContact},
};
use crate::site::words::Words;

type See<'a, 'w> = &'a mut dyn FnMut(&'w Words);

/// Calls `see` with each of the words.
fn visit_all<'w>(words: impl IntoIterator<Item = &'w Words>, see: See<'_, 'w>) {
    words.into_iter().for_each(see);
}

impl Record {
    /// Calls `see` with every field of the record that contains words for people.
    ///
    /// Longer than a function should be, because of its list of fields: destructuring them by name
    /// is what keeps a new one from being missed.
    pub fn each_words<'w>(&'w self, visit: See<'_, 'w>) {
        let Self {
            id: _,
            invented: _,
            language: _,
            languages: _,
            person: _,
            program: _,
            jurisdiction: _,
            level: _,
            team,
            evaluation,
            therapy,
            medications,
            other_medicines: _,
            measures: _,
            monitoring,
            goals,
            checkins: _,
            appointments: _,
            step_up,
            step_down,
            relapse_plan,
            diary: _,
            practical,
            questions,
            consents,
            topics: _,
            approved: _,
            next_review: _,
            not_private: _,
        } = self;
        for TeamMember { role: _, name: _, phone: _, hours, message } in team {
            visit_all(hours.iter().chain(message), visit);
        }
        if let Some(Evaluation {
            on: _,
            reasons,
            history,
            strengths,
            culture,
            medical: _,
            allergies,
            substance_use: _,
        }) = evaluation
        {
            [reasons, history, strengths, culture, allergies]
                .into_iter()
                .for_each(|words| visit_all(words, visit));
        }
        if let Some(therapy) = therapy {
            each_of_therapy(therapy, visit);
        }
        medications.iter().for_each(|medication| each_of_medication(medication, visit));
        for Monitoring { what, every: _, substance_use: _ } in monitoring {
            visit(what);
        }
        for Goal { text, measure: _, by: _, steps, substance_use: _ } in goals {
            visit(text);
            visit_all(steps, visit);
        }
        for LevelStep { when, then, substance_use: _ } in step_up.iter().chain(step_down) {
            visit_all([when, then], visit);
        }
        if let Some(plan) = relapse_plan {
            each_of_relapse_plan(plan, visit);
        }
        if let Some(practical) = practical {
            each_of_practical(practical, visit);
        }
        visit_all(questions, visit);
        for consent in consents {
            let Consent {
                id: _,
                reader: _,
                to: ConsentTo { name: _, relation },
                purpose,
                covers: _,
                substance_use: _,
                language: _,
                signed_on: _,
                from: _,
                until: _,
                revoked_on: _,
            } = consent;
            visit(purpose);
            visit_all(relation, visit);
        }
    }
}

fn each_of_practical<'w>(practical: &'w Practical, see: See<'_, 'w>) {
    let Practical {
        transport,
        childcare,
        evening_hours,
        telehealth,
        cost,
        prior_authorization,
        work_or_school,
        housing,
        employment,
        case_manager: _,
        substance_use: _,
    } = practical;
    let single = [
        transport,
        childcare,
        evening_hours,
        telehealth,
        prior_authorization,
        work_or_school,
        housing,
        employment,
    ];
    visit_all(single.into_iter().flatten().chain(cost), see);
}

fn each_of_therapy<'w>(therapy: &'w Therapy, see: See<'_, 'w>) {
    let Therapy {
        modalities: _,
        focus,
        every: _,
        minutes: _,
        place: _,
        groups,
        homework,
        substance_use: _,
    } = therapy;
    visit_all(focus.iter().chain(groups), see);
    for Homework { skill, why, steps, when, if_stuck, substance_use: _ } in homework {
        see(skill);
        visit_all(why.iter().chain(steps).chain(when).chain(if_stuck), see);
    }
}

fn each_of_medication<'w>(medication: &'w Medication, see: See<'_, 'w>) {
    let Medication {
        name: _,
        brand: _,
        class: _,
        purpose,
        strength: _,
        form: _,
        take,
        steps,
        how,
        missed_dose,
        common_effects,
        urgent_effects,
        do_not_mix,
        stopping,
        storage,
        disposal,
        benefits,
        tests,
        supports: _,
        reported_effects,
        ended,
    } = medication;
    let if_late = |take: &'w Take| take.if_late.as_ref();
    visit_all(take.iter().filter_map(|take| if_late(take)), see);
    visit_all(steps.iter().filter_map(|step| if_late(&step.take)), see);
    visit_all([purpose, how, missed_dose, stopping, storage, disposal].into_iter().flatten(), see);
    [common_effects, urgent_effects, do_not_mix, benefits]
        .into_iter()
        .for_each(|words| visit_all(words, see));
    for Test { what, every: _, last: _ } in tests {
        see(what);
    }
    for ReportedEffect { what, since: _, plan } in reported_effects {
        see(what);
        visit_all(plan, see);
    }
    if let Some(Ended { on: _, why }) = ended {
        see(why);
    }
}

fn each_of_relapse_plan<'w>(plan: &'w RelapsePlan, see: See<'_, 'w>) {
    let RelapsePlan {
        staying_well,
        early_signs,
        crisis_signs,
        triggers,
        coping,
        distraction,
        boosters,
        people,
        safer_place,
        naloxone,
        substance_use: _,
        substance_use_in: _,
    } = plan;
    [staying_well, triggers, coping, distraction, boosters, safer_place]
        .into_iter()
        .for_each(|words| visit_all(words, see));
    for Sign { sign, action, substance_use: _ } in early_signs.iter().chain(crisis_signs) {
        visit_all([sign, action], see);
    }
    for SupportContact { name: _, relation, phone: _ } in people {
        visit_all(relation, see);
    }
    visit_all(naloxone.iter().map(|naloxone| &naloxone.place), see);
}
