//! Medicines on a person's documents: the grid of four times, what to know of each, and what always
//! must be said.
//!
//! A part that the class demands and that has no words withholds the document. Nothing is said that
//! is neither in the record nor in the data of the site.

use super::regimen::{self, OffGridDose, RegimenStep};
use crate::{
    compose::{composer::Composer, withhold::WithholdReason},
    document::page_parts,
    site::{
        care_plan::{Medication, OtherMedicine, Record, Test},
        checked_text::MedicinePart,
        medicine::{DrugClass, InteractionPair, PrescribedMedicine},
        medicine_parts::with_medicine_parts,
    },
    text::{isolate, isolate_ltr},
};

page_parts! {
    /// The medicines of a record.
    pub(in crate::compose) struct MedicinesSection {
        /// The medicines that the person takes now.
        [safety] current: Vec<MedicineEntry>,
        /// The medicines that ended.
        ended: Vec<EndedMedicine>,
        /// What the person takes from elsewhere.
        [safety] others: Vec<OtherMedicineEntry>,
        /// What to ask a pharmacist or prescriber about medicines that are taken together.
        [safety] ask: Vec<String>,
    }

    /// A medicine that the person takes now.
    pub(in crate::compose) struct MedicineEntry {
        /// Its name in the language of the page.
        name: String,
        /// The brand.
        brand: Option<String>,
        /// The strength, as written in the record.
        strength: Option<String>,
        /// The dosage form.
        form: Option<String>,
        /// What it is for.
        r#for: Vec<String>,
        /// The amounts in the morning, at noon, in the evening and at bedtime.
        times: Option<[Option<String>; 4]>,
        /// How it is taken, if not at these times.
        otherwise: Option<OffGridDose>,
        /// Dated changes: the one of today, and those to come.
        steps: Vec<RegimenStep>,
        /// How to take it.
        how: Vec<String>,
        /// What to do about a missed dose.
        missed_dose: Vec<String>,
        /// Common side effects.
        common_effects: Vec<String>,
        /// Side effects that need help at once.
        urgent_effects: Vec<String>,
        /// What not to take with it.
        do_not_mix: Vec<String>,
        /// What to know about stopping.
        stopping: Vec<String>,
        /// How to store it.
        storage: Vec<String>,
        /// How to dispose of it.
        disposal: Vec<String>,
        /// What the person noticed that got better.
        benefits: Vec<String>,
        /// Tests that it needs.
        tests: Vec<TestEntry>,
        /// What helps to remember it.
        supports: Vec<String>,
        /// Side effects that the person reported.
        reported: Vec<ReportedEffectEntry>,
        /// What must always be said about it.
        always: Vec<String>,
    }

    /// A medicine that ended.
    pub(in crate::compose) struct EndedMedicine {
        /// Its name, and when it ended.
        text: String,
        /// Why it ended.
        why: String,
    }

    /// Something that the person takes from elsewhere.
    pub(in crate::compose) struct OtherMedicineEntry {
        /// Its name.
        name: String,
        /// Where it comes from.
        source: String,
    }

    /// A medicine in a line, for readers who need no more.
    pub(in crate::compose) struct BriefMedicine {
        /// Its name.
        name: String,
        /// The strength, as written in the record.
        [safety] strength: Option<String>,
        /// The dosage form.
        form: Option<String>,
        /// How much and when.
        [safety] take: Option<String>,
        /// Tests that it needs.
        tests: Vec<TestEntry>,
    }

    /// What the team watches of a medicine.
    pub(in crate::compose) struct WatchedMedicine {
        /// Its name.
        name: String,
        /// Dated changes, past and to come.
        [safety] steps: Vec<RegimenStep>,
        /// Side effects that the person reported.
        [safety] reported: Vec<ReportedEffectEntry>,
    }

    /// A test that a medicine needs.
    pub(in crate::compose) struct TestEntry {
        /// What is tested.
        what: String,
        /// How often.
        every: Option<String>,
        /// When it was done last.
        last: Option<String>,
        /// When it is due.
        due: Option<String>,
    }

    /// A side effect that the person reported.
    pub(in crate::compose) struct ReportedEffectEntry {
        /// What.
        what: String,
        /// Since when.
        since: Option<String>,
        /// What is done about it.
        plan: Option<String>,
    }

    /// A line of the diary with boxes to tick for a medicine.
    pub(in crate::compose) struct MedicineTicks {
        /// Its name.
        name: String,
        /// The strength, as written in the record.
        strength: Option<String>,
        /// The time of day, "as needed", or a change on a day of the week.
        time: String,
        /// How much; without it the line has no boxes.
        [safety] amount: Option<String>,
    }
}

/// Composes the medicines of a record: current ones, ended ones, and those from elsewhere.
pub(in crate::compose) fn compose(composer: &Composer<'_>, record: &Record) -> MedicinesSection {
    let entry = |medication| entry(composer, &composer.site.medicines.prescribed(medication));
    MedicinesSection {
        current: current(composer, record).map(entry).collect(),
        ended: ended(composer, record),
        others: record.other_medicines.iter().map(|other| self::other(composer, other)).collect(),
        ask: composer.all_words(pairs(composer, record).into_iter().map(|pair| &pair.for_patient)),
    }
}

/// Returns what the team prescribes and the person takes today.
fn current<'a>(
    composer: &Composer<'_>,
    record: &'a Record,
) -> impl Iterator<Item = &'a Medication> {
    let today = composer.today();
    record.medications.iter().filter(move |medication| medication.is_current(today))
}

/// Composes the medicines that ended, each with when and why.
pub(in crate::compose) fn ended(composer: &Composer<'_>, record: &Record) -> Vec<EndedMedicine> {
    let past =
        record.medications.iter().filter(|medication| !medication.is_current(composer.today()));
    let entry = |medication: &Medication| {
        let ended = medication.ended.as_ref()?;
        let name = name(composer, &composer.site.medicines.prescribed(medication));
        let arguments = [("medicine", name.into()), ("on", ended.on.to_string().into())];
        Some(EndedMedicine {
            text: composer.say_with("medicine-ended", &arguments),
            why: composer.words(&ended.why),
        })
    };
    past.filter_map(entry).collect()
}

/// Composes something from elsewhere, with where it comes from.
pub(in crate::compose) fn other(
    composer: &Composer<'_>,
    other: &OtherMedicine,
) -> OtherMedicineEntry {
    let written = isolate(other.name.trim());
    let name = match composer.site.medicines.by_name(&other.name) {
        Some(medicine) if medicine.id.as_str() == other.name.trim() => {
            composer.words(&medicine.names)
        }
        Some(medicine) => {
            let name = composer.words(&medicine.names);
            // The person knows it by the name on the package, so that stays beside the site's.
            if name.to_lowercase().contains(&other.name.trim().to_lowercase()) {
                name
            } else {
                format!("{name} ({written})")
            }
        }
        None => written,
    };
    OtherMedicineEntry { name, source: composer.say(other.source.message()) }
}

/// Returns the pairs that the site knows of among everything a person takes now.
pub(in crate::compose) fn pairs<'a>(
    composer: &Composer<'a>,
    record: &Record,
) -> Vec<&'a InteractionPair> {
    composer.site.medicines.interactions(record, composer.today())
}

/// Composes what a person takes now in a line each: only medicines of classes that may be shown.
pub(in crate::compose) fn brief(
    composer: &Composer<'_>,
    record: &Record,
    may_show: &dyn Fn(Option<&DrugClass>) -> bool,
) -> Vec<BriefMedicine> {
    let prescribed = current(composer, record)
        .map(|medication| composer.site.medicines.prescribed(medication))
        .filter(|prescribed| may_show(prescribed.class));
    let entry = |prescribed: PrescribedMedicine<'_>| {
        let medication = prescribed.medication;
        BriefMedicine {
            name: name(composer, &prescribed),
            strength: strength(medication),
            form: medication.form.map(|form| composer.say(form.message())),
            take: medication
                .take_on(composer.today())
                .map(|take| regimen::in_words(composer, take)),
            tests: tests(composer, &prescribed),
        }
    };
    prescribed.map(entry).collect()
}

/// Composes what the team watches: what was changed, and what the person reported.
pub(in crate::compose) fn watched(
    composer: &Composer<'_>,
    record: &Record,
) -> Vec<WatchedMedicine> {
    let entry = |medication| {
        let changes =
            regimen::begun(composer, medication).chain(regimen::to_come(composer, medication));
        WatchedMedicine {
            name: name(composer, &composer.site.medicines.prescribed(medication)),
            steps: regimen::steps(composer, changes),
            reported: reported(composer, medication),
        }
    };
    current(composer, record).map(entry).collect()
}

/// Composes what a diary has boxes for: each medicine with the times of day at which it is taken,
/// or as needed.
pub(in crate::compose) fn to_tick(composer: &Composer<'_>, record: &Record) -> Vec<MedicineTicks> {
    current(composer, record)
        .flat_map(|medication| ticks(composer, medication).unwrap_or_default())
        .collect()
}

fn ticks(composer: &Composer<'_>, medication: &Medication) -> Option<Vec<MedicineTicks>> {
    let take = medication.take_on(composer.today())?;
    let line = |time: String, amount: Option<String>| MedicineTicks {
        name: name(composer, &composer.site.medicines.prescribed(medication)),
        strength: strength(medication),
        time,
        amount,
    };
    let times = regimen::TIMES_OF_DAY.iter().zip(take.times()).filter_map(|(time, amount)| {
        let amount = composer.amount(amount?);
        Some(line(composer.say(time), Some(amount)))
    });
    let mut lines: Vec<MedicineTicks> = times.collect();
    if take.as_needed.is_some() {
        lines.push(line(composer.say("diary-as-needed"), None));
    }
    // The diary is filled in over days: what changes on one of them is said, and has no boxes of
    // the dose before.
    lines.extend(regimen::changes(composer, medication).map(|change| line(change, None)));
    Some(lines)
}

/// Returns the medicine's name in the language of the page.
fn name(composer: &Composer<'_>, prescribed: &PrescribedMedicine<'_>) -> String {
    match prescribed.medicine {
        Some(medicine) => composer.words(&medicine.names),
        None => isolate_ltr(prescribed.medication.name.as_str()),
    }
}

fn strength(medication: &Medication) -> Option<String> {
    medication.strength.as_ref().map(|strength| isolate_ltr(strength.as_str()))
}

/// Makes a [`MedicineEntry`] from its other fields and from a function that returns the texts of a
/// part.
macro_rules! entry_with_parts {
    (
        ($texts:ident; $($other:ident: $value:expr,)*)
        $for:ident
        { $($part:ident $field:ident,)* }
        $tests_part:ident $tests:ident
    ) => {
        MedicineEntry {
            $($other: $value,)*
            r#for: $texts(MedicinePart::$for),
            $($field: $texts(MedicinePart::$part),)*
        }
    };
}

fn entry(composer: &Composer<'_>, prescribed: &PrescribedMedicine<'_>) -> MedicineEntry {
    let medication = prescribed.medication;
    for part in prescribed.missing_parts() {
        composer.withhold(WithholdReason::MedicinePart(medication.name.span, part));
    }
    let part = |part: MedicinePart| composer.all_words(prescribed.part(part));
    // A step that is over would read as another dose. The one of today stays: people are asked to
    // go by the step of the day.
    let current_step = regimen::begun(composer, medication).last().into_iter();
    let changes = current_step.chain(regimen::to_come(composer, medication));
    with_medicine_parts!(entry_with_parts!(part;
        name: name(composer, prescribed),
        brand: medication.brand.as_ref().map(|brand| isolate_ltr(brand)),
        strength: strength(medication),
        form: medication.form.map(|form| composer.say(form.message())),
        times: regimen::times(composer, medication),
        otherwise: regimen::off_grid(composer, medication),
        steps: regimen::steps(composer, changes),
        benefits: composer.all_words(&medication.benefits),
        tests: tests(composer, prescribed),
        supports: medication
            .supports
            .iter()
            .map(|support| composer.say(support.message()))
            .collect(),
        reported: reported(composer, medication),
        always: composer.all_words(prescribed.standing_warnings()),
    ))
}

fn reported(composer: &Composer<'_>, medication: &Medication) -> Vec<ReportedEffectEntry> {
    let entries = medication.reported_effects.iter().map(|effect| ReportedEffectEntry {
        what: composer.words(&effect.what),
        since: effect
            .since
            .map(|day| composer.say_with("effect-since", &[("on", day.to_string().into())])),
        plan: effect.plan.as_ref().map(|words| composer.words(words)),
    });
    entries.collect()
}

fn tests(composer: &Composer<'_>, prescribed: &PrescribedMedicine<'_>) -> Vec<TestEntry> {
    let entries = prescribed.tests().iter().map(|test| TestEntry {
        what: composer.words(&test.what),
        every: test.every.map(|rhythm| composer.rhythm("every", rhythm)),
        last: test
            .last
            .map(|day| composer.say_with("test-last", &[("on", day.to_string().into())])),
        due: due(composer, test),
    });
    entries.collect()
}

/// Returns when a test is due next, counted from the last time.
fn due(composer: &Composer<'_>, test: &Test) -> Option<String> {
    let day = test.every?.after(test.last?)?;
    let message = if day < composer.today() { "test-overdue" } else { "test-due" };
    Some(composer.say_with(message, &[("on", day.to_string().into())]))
}
