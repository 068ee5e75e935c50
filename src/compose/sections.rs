//! Parts of a record that stand on the sheets of several readers.
//!
//! Each takes what it may tell from its caller: a person and the team hear everything, others what
//! a consent names. Not for deciding that: see `consented`.

use super::desk::Desk;
use crate::{
    document::View,
    site::{
        care_plan::{Evaluation, Practical, Record, Step, Therapy},
        words::Words,
    },
    text::isolate,
};

/// Whether an item may be told, given its mark for substance use.
pub(super) type May<'a> = &'a dyn Fn(Option<bool>) -> bool;

/// Everything may be told.
pub(super) const ALL: May<'static> = &|_| true;

/// Steps up or down in care.
pub(super) fn steps(desk: &Desk<'_>, steps: &[Step]) -> View {
    View::list(steps.iter().map(|step| {
        View::map([
            ("when", desk.words(&step.when).into()),
            ("then", desk.words(&step.then).into()),
        ])
    }))
}

/// The evaluation.
pub(super) fn evaluation(desk: &Desk<'_>, evaluation: &Evaluation) -> View {
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
    View::map([
        ("on", desk.say_with("evaluation-on", &[("on", on.to_string().into())]).into()),
        ("reasons", desk.all_of(reasons)),
        ("history", desk.all_of(history)),
        ("strengths", desk.all_of(strengths)),
        ("culture", desk.all_of(culture)),
        ("medical", View::list(medical.iter().map(|matter| desk.say(matter.message())))),
        ("allergies", desk.all_of(allergies)),
    ])
}

/// The therapy, without what may not be told.
pub(super) fn therapy(desk: &Desk<'_>, therapy: &Therapy, may: May<'_>) -> View {
    let one = |words: &Option<Words>| View::from(words.as_ref().map(|words| desk.words(words)));
    let modalities = desk
        .list(&therapy.modalities.iter().map(|kind| desk.say(kind.message())).collect::<Vec<_>>());
    let homework = therapy
        .homework
        .iter()
        .filter(|exercise| may(exercise.substance_use.or(therapy.substance_use)));
    let homework = homework.map(|exercise| {
        View::map([
            ("skill", desk.words(&exercise.skill).into()),
            ("why", one(&exercise.why)),
            ("steps", desk.all_of(&exercise.steps)),
            ("when", one(&exercise.when)),
            ("if_stuck", one(&exercise.if_stuck)),
        ])
    });
    let minutes = therapy
        .minutes
        .map(|minutes| desk.say_with("therapy-minutes", &[("n", minutes.to_string().into())]));
    View::map([
        ("modalities", may(therapy.substance_use).then_some(modalities).into()),
        ("focus", if may(therapy.substance_use) { one(&therapy.focus) } else { View::Null }),
        ("every", therapy.every.map(|rhythm| desk.rhythm("every", rhythm)).into()),
        ("minutes", minutes.into()),
        ("place", therapy.place.map(|place| desk.say(place.message())).into()),
        ("groups", desk.all_of(therapy.groups.iter().filter(|_| may(therapy.substance_use)))),
        ("homework", View::list(homework)),
    ])
}

/// The rhythm of check-ins.
pub(super) fn checkins(desk: &Desk<'_>, record: &Record) -> View {
    View::list(record.checkins.iter().map(|checkin| {
        let first = desk.rhythm("every", checkin.every);
        let text = match (checkin.then, checkin.after) {
            (Some(then), Some(after)) => {
                let arguments = [
                    ("first", first.into()),
                    ("after", desk.rhythm("span", after).into()),
                    ("then", desk.rhythm("every", then).into()),
                ];
                desk.say_with("checkin-then-after", &arguments)
            }
            (Some(then), None) => desk.say_with(
                "checkin-then",
                &[("first", first.into()), ("then", desk.rhythm("every", then).into())],
            ),
            _ => first,
        };
        View::map([("with", desk.say(checkin.with.message()).into()), ("rhythm", text.into())])
    }))
}

/// What is looked at regularly.
pub(super) fn monitoring(desk: &Desk<'_>, record: &Record) -> View {
    View::list(record.monitoring.iter().map(|item| {
        View::map([
            ("what", desk.words(&item.what).into()),
            ("every", item.every.map(|rhythm| desk.rhythm("every", rhythm)).into()),
        ])
    }))
}

/// Visits from today on: a date that has passed would only confuse.
pub(super) fn appointments(desk: &Desk<'_>, record: &Record) -> View {
    let coming = record.appointments.iter().filter(|visit| visit.on >= desk.today());
    View::list(coming.map(|visit| {
        View::map([
            ("with", desk.say(visit.with.message()).into()),
            ("on", desk.date(visit.on).into()),
            ("at", desk.time(visit.at.as_str()).into()),
            ("place", desk.say(visit.place.message()).into()),
        ])
    }))
}

/// What makes coming possible.
pub(super) fn practical(desk: &Desk<'_>, practical: &Practical) -> View {
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
        case_manager,
        substance_use: _,
    } = practical;
    let rows = [
        ("practical-transport", transport.iter().collect::<Vec<_>>()),
        ("practical-childcare", childcare.iter().collect()),
        ("practical-evening-hours", evening_hours.iter().collect()),
        ("practical-telehealth", telehealth.iter().collect()),
        ("practical-cost", cost.iter().collect()),
        ("practical-prior-authorization", prior_authorization.iter().collect()),
        ("practical-work-or-school", work_or_school.iter().collect()),
        ("practical-housing", housing.iter().collect()),
        ("practical-employment", employment.iter().collect()),
    ];
    let rows = rows.into_iter().filter(|(_, words)| !words.is_empty());
    let rows = rows.map(|(label, words)| {
        View::map([("label", desk.say(label).into()), ("items", desk.all_of(words))])
    });
    let manager = case_manager.as_ref().map(|manager| {
        View::map([
            ("name", isolate(&manager.name).into()),
            ("phone", manager.phone.as_ref().map(|phone| desk.phone(phone.as_str())).into()),
        ])
    });
    View::map([("rows", View::list(rows)), ("case_manager", manager.into())])
}
