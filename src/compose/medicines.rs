//! Medicines on a person's sheet: the grid of four times, what to know of each, and what always
//! must be said.
//!
//! A part that the class demands and nobody has worded withholds the document. Doses are text and
//! stay as they were written, in every language. Not for advice: what is not in the record or the
//! site's data is not said.

use super::{desk::Desk, gap::Gap};
use crate::{
    document::View,
    site::{
        care_plan::{Medication, OtherMedicine, Record, Take, Test},
        kinds::{Day, Part, Role},
        medicine::{Class, Pair, Prescribed},
    },
    text::{isolate, isolate_ltr},
};

/// The medicines of a record: current ones, ended ones, and those from elsewhere.
pub(super) fn view(desk: &Desk<'_>, record: &Record) -> View {
    let prescribed = |medication| desk.site.medicines.prescribed(medication);
    let others = record.other_medicines.iter().map(|other| self::other(desk, other));
    View::map([
        (
            "current",
            View::list(current(desk, record).map(|medication| one(desk, &prescribed(medication)))),
        ),
        ("ended", ended(desk, record)),
        ("others", View::list(others)),
        ("ask", desk.all_of(pairs(desk, record).into_iter().map(|pair| &pair.for_patient))),
    ])
}

/// What the team prescribes and the person takes today.
fn current<'a>(desk: &Desk<'_>, record: &'a Record) -> impl Iterator<Item = &'a Medication> {
    let today = desk.today();
    record.medications.iter().filter(move |medication| medication.is_current(today))
}

/// Medicines that ended, each with when and why.
pub(super) fn ended(desk: &Desk<'_>, record: &Record) -> View {
    let ended = record.medications.iter().filter(|medication| !medication.is_current(desk.today()));
    let ended = ended.filter_map(|medication| Some((medication, medication.ended.as_ref()?)));
    let ended = ended.map(|(medication, ended)| {
        let text = desk.say_with(
            "medicine-ended",
            &[
                ("medicine", name(desk, &desk.site.medicines.prescribed(medication)).into()),
                ("on", ended.on.to_string().into()),
            ],
        );
        View::map([("text", text.into()), ("why", desk.words(&ended.why).into())])
    });
    View::list(ended)
}

/// Something from elsewhere, with where it comes from.
pub(super) fn other(desk: &Desk<'_>, other: &OtherMedicine) -> View {
    let called = isolate(other.name.trim());
    let name = match desk.site.medicines.known(&other.name) {
        Some(medicine) if medicine.id.as_str() == other.name.trim() => desk.words(&medicine.names),
        Some(medicine) => {
            let name = desk.words(&medicine.names);
            // The person knows it by the name on the package, so that stays beside the site's.
            if name.to_lowercase().contains(&other.name.trim().to_lowercase()) {
                name
            } else {
                format!("{name} ({called})")
            }
        }
        None => called,
    };
    View::map([("name", name.into()), ("source", desk.say(other.source.message()).into())])
}

/// The pairs that the site knows of among everything a person takes now.
pub(super) fn pairs<'a>(desk: &Desk<'a>, record: &Record) -> Vec<&'a Pair> {
    desk.site.medicines.pairs_in(record, desk.today())
}

/// What a person takes now, in a line each, for readers who need no more: only of classes that may
/// be told.
pub(super) fn brief(
    desk: &Desk<'_>,
    record: &Record,
    may: &dyn Fn(Option<&Class>) -> bool,
) -> View {
    let prescribed = current(desk, record)
        .map(|medication| desk.site.medicines.prescribed(medication))
        .filter(|prescribed| may(prescribed.class));
    View::list(prescribed.map(|prescribed| {
        let medication = prescribed.medication;
        View::map([
            ("name", name(desk, &prescribed).into()),
            (
                "strength",
                medication.strength.as_ref().map(|strength| isolate_ltr(strength.as_str())).into(),
            ),
            ("form", medication.form.map(|form| desk.say(form.message())).into()),
            ("take", medication.take_on(desk.today()).map(|take| in_words(desk, take)).into()),
            ("tests", tests(desk, &prescribed)),
        ])
    }))
}

/// What the team watches: what was changed, what the person reported, and which tests are due.
pub(super) fn watched(desk: &Desk<'_>, record: &Record) -> View {
    View::list(current(desk, record).map(|medication| {
        let prescribed = desk.site.medicines.prescribed(medication);
        View::map([
            ("name", name(desk, &prescribed).into()),
            ("steps", step_lines(desk, begun(desk, medication).chain(to_come(desk, medication)))),
            ("reported", reported(desk, medication)),
            ("tests", tests(desk, &prescribed)),
        ])
    }))
}

/// What a diary has boxes for: each medicine with the times of day at which it is taken, or how
/// many times it was needed.
pub(super) fn to_tick(desk: &Desk<'_>, record: &Record) -> Vec<View> {
    let lines = current(desk, record).filter_map(|medication| {
        let take = medication.take_on(desk.today())?;
        let named = |time: String| {
            let prescribed = desk.site.medicines.prescribed(medication);
            let strength =
                medication.strength.as_ref().map(|strength| isolate_ltr(strength.as_str()));
            View::map([
                ("name", name(desk, &prescribed).into()),
                ("strength", strength.into()),
                ("time", time.into()),
            ])
        };
        let times = TIMES.iter().zip(take.times()).filter_map(|(time, amount)| {
            let mut line = named(desk.say(time));
            if let View::Map(entries) = &mut line {
                entries.insert("amount".to_owned(), desk.amount(amount?).into());
            }
            Some(line)
        });
        let mut lines: Vec<View> = times.collect();
        if take.as_needed.is_some() {
            lines.push(named(desk.say("diary-as-needed")));
        }
        // The sheet is filled in over days: what changes on one of them is said, and has no boxes
        // of the dose before.
        lines.extend(changes(desk, medication).map(named));
        Some(lines)
    });
    lines.flatten().collect()
}

/// The four times of day, in the order of [`Take::times`].
const TIMES: [&str; 4] = ["time-morning", "time-noon", "time-evening", "time-bedtime"];

/// The medicine's name in the language of the page; the brand stands beside it.
fn name(desk: &Desk<'_>, prescribed: &Prescribed<'_>) -> String {
    match prescribed.medicine {
        Some(medicine) => desk.words(&medicine.names),
        None => isolate_ltr(prescribed.medication.name.as_str()),
    }
}

fn one(desk: &Desk<'_>, prescribed: &Prescribed<'_>) -> View {
    let medication = prescribed.medication;
    for part in prescribed.missing() {
        desk.gap(Gap::MedicinePart(medication.name.span, part));
    }
    let said = |part: Part| desk.all_of(prescribed.part(part));
    View::map([
        ("name", name(desk, prescribed).into()),
        ("brand", medication.brand.as_ref().map(|brand| isolate_ltr(brand)).into()),
        (
            "strength",
            medication.strength.as_ref().map(|strength| isolate_ltr(strength.as_str())).into(),
        ),
        ("form", medication.form.map(|form| desk.say(form.message())).into()),
        ("for", said(Part::For)),
        ("times", times(desk, medication)),
        ("otherwise", otherwise(desk, medication)),
        // A step that is over would read as another dose. The one of today stays: people are told
        // to go by the step of the day.
        (
            "steps",
            step_lines(
                desk,
                begun(desk, medication).last().into_iter().chain(to_come(desk, medication)),
            ),
        ),
        ("how", said(Part::How)),
        ("missed_dose", said(Part::MissedDose)),
        ("common_effects", said(Part::CommonEffects)),
        ("urgent_effects", said(Part::UrgentEffects)),
        ("do_not_mix", said(Part::DoNotMix)),
        ("stopping", said(Part::Stopping)),
        ("storage", said(Part::Storage)),
        ("disposal", said(Part::Disposal)),
        ("benefits", desk.all_of(&medication.benefits)),
        ("tests", tests(desk, prescribed)),
        (
            "supports",
            View::list(medication.supports.iter().map(|support| desk.say(support.message()))),
        ),
        ("reported", reported(desk, medication)),
        ("always", desk.all_of(prescribed.always())),
    ])
}

/// A dated change: from when, what is taken then, and who decides or why.
type Step = (Day, String, String);

/// Dated steps up or down that have begun, without when a dose was due: only the current one still
/// tells that.
fn begun<'a>(desk: &'a Desk<'_>, medication: &'a Medication) -> impl Iterator<Item = Step> + 'a {
    let begun = medication.steps.iter().filter(|step| step.from <= desk.today());
    begun.map(|step| (step.from, amounts(desk, &step.take), owner(desk, step.owner)))
}

/// Dated steps up or down that are still to come, each with who decides, and the day on which the
/// medicine is to stop.
fn to_come<'a>(desk: &'a Desk<'_>, medication: &'a Medication) -> impl Iterator<Item = Step> + 'a {
    let end = medication.ended.as_ref().filter(|ended| ended.on > desk.today());
    let steps = medication
        .steps
        .iter()
        .filter(move |step| step.from > desk.today() && end.is_none_or(|end| step.from < end.on));
    let steps = steps.map(|step| (step.from, in_words(desk, &step.take), owner(desk, step.owner)));
    steps.chain(end.map(|end| (end.on, desk.say("take-stop"), desk.words(&end.why))))
}

/// Each change that is still to come, in words.
fn changes<'a>(
    desk: &'a Desk<'_>,
    medication: &'a Medication,
) -> impl Iterator<Item = String> + 'a {
    to_come(desk, medication).map(|(from, take, _)| format!("{} {take}", step_from(desk, from)))
}

fn step_from(desk: &Desk<'_>, from: Day) -> String {
    desk.say_with("step-from", &[("on", from.to_string().into())])
}

fn step_lines(desk: &Desk<'_>, steps: impl Iterator<Item = Step>) -> View {
    View::list(steps.map(|(from, take, about)| {
        View::map([
            ("from", step_from(desk, from).into()),
            ("take", take.into()),
            ("owner", about.into()),
        ])
    }))
}

/// What the person reported of it.
fn reported(desk: &Desk<'_>, medication: &Medication) -> View {
    View::list(medication.reported_effects.iter().map(|effect| {
        View::map([
            ("what", desk.words(&effect.what).into()),
            (
                "since",
                effect
                    .since
                    .map(|day| desk.say_with("effect-since", &[("on", day.to_string().into())]))
                    .into(),
            ),
            ("plan", effect.plan.as_ref().map(|words| desk.words(words)).into()),
        ])
    }))
}

/// The four cells of the grid; `Null` where nothing is taken at that time.
fn times(desk: &Desk<'_>, medication: &Medication) -> View {
    let Some(take) = medication.take_on(desk.today()) else { return View::Null };
    if take.times().iter().all(Option::is_none) {
        return View::Null;
    }
    View::list(take.times().map(|amount| View::from(amount.map(|amount| desk.amount(amount)))))
}

/// What does not fit the grid: as needed, or every so often.
fn otherwise(desk: &Desk<'_>, medication: &Medication) -> View {
    let Some(take) =
        medication.take_on(desk.today()).filter(|take| take.times().iter().all(Option::is_none))
    else {
        return View::Null;
    };
    let late = take.if_late.as_ref().map(|words| desk.words(words));
    View::map([("text", in_words(desk, take).into()), ("if_late", late.into())])
}

/// How much and when, in words, with the last dose and the next.
fn in_words(desk: &Desk<'_>, take: &Take) -> String {
    let last =
        take.last_given.map(|day| desk.say_with("last-given", &[("on", day.to_string().into())]));
    let next = take.next_due.map(|day| {
        let message = if day < desk.today() { "next-overdue" } else { "next-due" };
        desk.say_with(message, &[("on", day.to_string().into())])
    });
    std::iter::once(amounts(desk, take)).chain(last).chain(next).collect::<Vec<_>>().join(" · ")
}

/// How much and how often, in words.
fn amounts(desk: &Desk<'_>, take: &Take) -> String {
    let times = [
        ("take-morning", &take.morning),
        ("take-noon", &take.noon),
        ("take-evening", &take.evening),
        ("take-bedtime", &take.bedtime),
    ];
    let mut said: Vec<String> = times
        .into_iter()
        .filter_map(|(message, amount)| {
            Some(desk.say_with(message, &[("amount", desk.amount(amount.as_ref()?).into())]))
        })
        .collect();
    if let Some(as_needed) = &take.as_needed {
        let amount = desk.amount(&as_needed.amount);
        said.push(match &as_needed.max_per_day {
            Some(max) => desk.say_with(
                "take-as-needed-max",
                &[("amount", amount.into()), ("max", desk.amount(max).into())],
            ),
            None => desk.say_with("take-as-needed", &[("amount", amount.into())]),
        });
    }
    if let Some(rhythm) = take.every {
        said.push(desk.rhythm("given", rhythm));
    }
    said.join(" · ")
}

/// "Your prescriber decides about this step."
fn owner(desk: &Desk<'_>, role: Role) -> String {
    desk.say_with("step-owner", &[("role", desk.say(role.message()).into())])
}

/// When a test is due next, counted from the last time.
fn due(desk: &Desk<'_>, test: &Test) -> Option<String> {
    let day = test.every?.after(test.last?)?;
    let message = if day < desk.today() { "test-overdue" } else { "test-due" };
    Some(desk.say_with(message, &[("on", day.to_string().into())]))
}

fn tests(desk: &Desk<'_>, prescribed: &Prescribed<'_>) -> View {
    View::list(prescribed.tests().iter().map(|test| {
        View::map([
            ("what", desk.words(&test.what).into()),
            ("every", test.every.map(|rhythm| desk.rhythm("every", rhythm)).into()),
            (
                "last",
                test.last
                    .map(|day| desk.say_with("test-last", &[("on", day.to_string().into())]))
                    .into(),
            ),
            ("due", due(desk, test).into()),
        ])
    }))
}
