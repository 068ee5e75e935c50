//! Medicines on a person's documents: the grid of four times, what to know about each medicine, and
//! the warnings that must always be shown.
//!
//! If a part that the drug class requires has no text, the document is withheld. Everything shown
//! comes from the record or from the data of the site.

use super::{
    measuring, medicine_change, medicine_pairs,
    medicine_tests::{self, TestEntry},
    medicine_words,
    other_medicines::{self, OtherMedicineWithWarnings},
    pack,
    regimen::{self, OffGridDose, RegimenStep, TeamStep},
    reported_effects::{self, ReportedEffectEntry},
    titration,
    unbroken::measure_ltr,
    week::{self, DoseWeek},
};
use crate::{
    compose::{composer::Composer, withhold::WithholdReason},
    diag::Spanned,
    document::page_parts,
    site::{
        care_plan::{Medication, Record},
        checked_text::{Day, Form, MedicinePart},
        dosing::Strength,
        medicine::DrugClass,
        medicine_parts::with_medicine_parts,
        prescribed_medicine::PrescribedMedicine,
    },
    text::isolate_ltr,
};

page_parts! {
    /// The medicines of a person.
    pub(in crate::compose) struct MedicinesSection {
        /// The prescribed medicines that the person takes now.
        [safety] current: Vec<MedicineEntry>,
        /// Medicines and supplements that the team does not prescribe.
        [safety] others: Vec<OtherMedicineWithWarnings>,
        /// What to ask about medicines that are taken together and that the team does not
        /// prescribe.
        [safety] ask: Vec<String>,
    }

    /// A prescribed medicine that the person takes now.
    pub(in crate::compose) struct MedicineEntry {
        /// The name of the medicine, in the language of the page.
        name: String,
        /// The brand, as written in the record.
        brand: Option<String>,
        /// The products: the strength and the dosage form of each. Usually one.
        [safety] products: Vec<ProductEntry>,
        /// What the medicine is for.
        r#for: Vec<String>,
        /// The amounts in the morning, at noon, in the evening and at bedtime; each may be absent.
        /// Absent if the medicine is not taken at these times, or not the same every day.
        [safety] times: Option<[Option<String>; 4]>,
        /// The doses of a week, if they differ by the day.
        [safety] week: Option<DoseWeek>,
        /// Doses that are not at the four times of day.
        [safety] otherwise: Option<OffGridDose>,
        /// What the labels of dangerous liquids must say, one sentence for each strength.
        [safety] label_checks: Vec<String>,
        /// What a dose is measured or given with.
        [safety] measure: Option<String>,
        /// How doses relate to meals.
        [safety] meal: Option<String>,
        /// Who said that a form may be divided that must not be divided without asking.
        [safety] split: Option<String>,
        /// That it is new, or how the dose of today differs from the one before. Shown for 30 days.
        [safety] changes: Vec<String>,
        /// When the medicine is taken at all: its first and last day, days without it, doses on a
        /// date.
        [safety] dates: Vec<String>,
        /// Dated changes to come, earliest first.
        [safety] steps: Vec<RegimenStep>,
        /// When to ask before a step to come that goes up.
        [safety] step_wait: Option<String>,
        /// Whether the handout has a sheet about this medicine alone.
        has_sheet: bool,
        /// How to take the medicine.
        how: Vec<String>,
        /// What to do about a missed dose.
        missed_dose: Vec<String>,
        /// Common side effects.
        common_effects: Vec<String>,
        /// Side effects for which to get help at once.
        urgent_effects: Vec<String>,
        /// What not to take together with the medicine.
        do_not_mix: Vec<String>,
        /// What to know about stopping the medicine.
        stopping: Vec<String>,
        /// How to store the medicine.
        storage: Vec<String>,
        /// How to dispose of the medicine.
        disposal: Vec<String>,
        /// Benefits that the person noticed.
        benefits: Vec<String>,
        /// Tests that the medicine requires.
        tests: Vec<TestEntry>,
        /// What helps the person to take the medicine as planned.
        supports: Vec<String>,
        /// Side effects that the person reported.
        reported: Vec<ReportedEffectEntry>,
        /// Warnings that must always be shown with the medicine.
        always: Vec<String>,
        /// What may happen with another medicine that the person takes, with both names, and what
        /// to ask.
        [safety] pairs: Vec<String>,
        /// Those of `pairs` that the row of this medicine says in a list of all medicines, so that
        /// each is said once.
        [safety] row_pairs: Vec<String>,
    }

    /// A product of a medicine.
    pub(in crate::compose) struct ProductEntry {
        /// The strength, as written in the record.
        strength: Option<String>,
        /// The dosage form, such as "tablet", in the language of the page.
        form: Option<String>,
    }

    /// A prescribed medicine that ended.
    pub(in crate::compose) struct EndedMedicine {
        /// A sentence with the name of the medicine and the date on which it ended, or that it was
        /// never started.
        text: String,
        /// Why the medicine ended, in words; empty at the end of a planned course.
        why: String,
    }

    /// A medicine in brief, for readers who need no instructions.
    pub(in crate::compose) struct BriefMedicine {
        /// The name of the medicine, in the language of the page.
        name: String,
        /// The brand, as written in the record.
        brand: Option<String>,
        /// The products: the strength and the dosage form of each. Usually one.
        [safety] products: Vec<ProductEntry>,
        /// How much to take and when, in words.
        [safety] take: Option<String>,
        /// When the medicine is taken at all: its first and last day, days without it, doses on a
        /// date.
        [safety] dates: Vec<String>,
        /// How doses relate to meals.
        [safety] meal: Option<String>,
        /// Who said that a form may be divided that must not be divided without asking.
        [safety] split: Option<String>,
        /// Tests that the medicine requires.
        tests: Vec<TestEntry>,
    }

    /// What the team monitors for a medicine.
    pub(in crate::compose) struct WatchedMedicine {
        /// The name of the medicine, in the language of the page.
        name: String,
        /// Dated changes, past and to come, earliest first.
        [safety] steps: Vec<TeamStep>,
        /// Side effects that the person reported.
        [safety] reported: Vec<ReportedEffectEntry>,
    }
}

/// Composes the medicines of a record: current, and not prescribed by the team. Each has all
/// its advice.
pub(in crate::compose) fn compose(composer: &Composer<'_>, record: &Record) -> MedicinesSection {
    let warnings = medicine_pairs::personal(composer, record);
    let entry = |medication| MedicineEntry {
        pairs: warnings.lines_of(composer, medication),
        row_pairs: warnings.row_lines_of(composer, record, medication),
        ..entry(composer, &composer.site.medicines.prescribed(medication))
    };
    let others = record.other_medicines.iter().map(|other| OtherMedicineWithWarnings {
        medicine: other_medicines::entry(composer, other),
        pairs: warnings.lines_of_other(composer, record, other),
    });
    MedicinesSection {
        current: current(composer, record).map(entry).collect(),
        others: others.collect(),
        ask: warnings.other_lines(composer),
    }
}

/// Returns the prescribed medicines that the person takes today.
pub(super) fn current<'a>(
    composer: &Composer<'_>,
    record: &'a Record,
) -> impl Iterator<Item = &'a Medication> {
    let today = composer.today();
    record.medications.iter().filter(move |medication| medication.is_current(today))
}

/// Composes the medicines that ended, with when and why.
pub(in crate::compose) fn ended(composer: &Composer<'_>, record: &Record) -> Vec<EndedMedicine> {
    ended_if(composer, record, &|_| true)
}

/// Composes those of the medicines that ended for which a condition holds.
pub(super) fn ended_if(
    composer: &Composer<'_>,
    record: &Record,
    is_told: &dyn Fn(&Medication) -> bool,
) -> Vec<EndedMedicine> {
    let past = record
        .medications
        .iter()
        .filter(|medication| !medication.is_current(composer.today()) && is_told(medication));
    let entry = |medication: &Medication| {
        let name = name(composer, &composer.site.medicines.prescribed(medication));
        let text = |message: &str, on: Day| {
            let arguments = [("medicine", name.clone().into()), ("on", on.to_string().into())];
            let ended = composer.say_with(message, &arguments);
            let packed = pack::warnings(composer, medication);
            std::iter::once(ended).chain(packed).collect::<Vec<_>>().join(" ")
        };
        let Some(ended) = &medication.ended else {
            let until = medication.until.as_ref()?;
            return Some(EndedMedicine {
                text: text("medicine-course-over", **until),
                why: String::new(),
            });
        };
        // What was planned and called off was never taken, so nobody stopped it.
        let was_started = medication.starts.is_none_or(|starts| starts < ended.on);
        let message = if was_started { "medicine-ended" } else { "medicine-never-started" };
        Some(EndedMedicine { text: text(message, ended.on), why: composer.words(&ended.why) })
    };
    past.filter_map(entry).collect()
}

/// Composes in brief what the person takes now: only medicines of classes that may be shown.
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
            brand: medication.brand.as_ref().map(|brand| isolate_ltr(brand)),
            products: products(composer, medication),
            take: take_in_words(composer, medication),
            dates: regimen::dates(composer, medication),
            meal: measuring::meal(composer, medication),
            split: measuring::split(composer, medication),
            tests: medicine_tests::compose(composer, &prescribed),
        }
    };
    prescribed.map(entry).collect()
}

/// Composes what the team monitors: changes of doses, and side effects that the person reported.
pub(in crate::compose) fn watched(
    composer: &Composer<'_>,
    record: &Record,
) -> Vec<WatchedMedicine> {
    let entry = |medication: &Medication| WatchedMedicine {
        name: name(composer, &composer.site.medicines.prescribed(medication)),
        steps: regimen::steps_for_team(composer, medication),
        reported: reported_effects::compose(composer, medication),
    };
    current(composer, record).map(entry).collect()
}

/// Returns the medicine's name in the language of the page.
pub(in crate::compose) fn name(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
) -> String {
    match prescribed.medicine {
        Some(medicine) => composer.words(&medicine.names),
        None => isolate_ltr(prescribed.medication.name.as_str()),
    }
}

/// Returns the strength and form of each product that is taken now.
pub(super) fn products(composer: &Composer<'_>, medication: &Medication) -> Vec<ProductEntry> {
    let mut portions: Vec<_> = medication
        .portions(composer.today())
        .into_iter()
        .map(|portion| (portion.strength, portion.form))
        .collect();
    // Fixed doses and a scale are two entries of one product.
    let mut seen: Vec<(Option<&str>, Option<Form>)> = Vec::new();
    portions.retain(|(strength, form)| {
        let product = (strength.map(|strength| strength.as_str()), *form);
        let is_new = !seen.contains(&product);
        seen.push(product);
        is_new
    });
    if portions.is_empty() {
        portions.push((medication.strength.as_ref(), medication.form));
    }
    let entry = |(strength, form): (Option<&Spanned<Strength>>, Option<Form>)| ProductEntry {
        strength: strength.map(|strength| measure_ltr(strength.as_str())),
        form: form.map(|form| composer.say(form.message())),
    };
    portions.into_iter().map(entry).collect()
}

/// Returns how much is taken now and when, in words; `None` if the record does not say it.
fn take_in_words(composer: &Composer<'_>, medication: &Medication) -> Option<String> {
    if medication.is_unread_prescription() {
        return Some(composer.say("take-not-scheduled"));
    }
    let portions = medication.portions(composer.today());
    let taken = (!portions.is_empty()).then(|| regimen::in_words(composer, medication, &portions));
    let waiting = medication
        .waiting_step(composer.today())
        .map(|step| composer.say_with("take-step-waits", &[("on", step.from.to_string().into())]));
    let words: Vec<String> = taken.into_iter().chain(waiting).collect();
    (!words.is_empty()).then(|| words.join(" · "))
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
    let part = |part: MedicinePart| medicine_words::part(composer, prescribed, part);
    // A step that is over would read as another dose, and the one in effect is the dose of the row.
    let changes = regimen::upcoming_changes(composer, medication);
    let portions = medication.portions(composer.today());
    let times = regimen::times(composer, medication, &portions);
    let week = week::compose(composer, medication, &portions);
    let changes_told = medicine_change::lines(composer, medication);
    let began = regimen::began(composer, medication).filter(|_| changes_told.is_empty());
    let (times_shown, week_shown) = (times.is_some(), week.is_some());
    with_medicine_parts!(entry_with_parts!(part;
        name: name(composer, prescribed),
        brand: medication.brand.as_ref().map(|brand| isolate_ltr(brand)),
        products: products(composer, medication),
        times: times,
        otherwise: regimen::off_grid(composer, medication, &portions, times_shown || week_shown),
        week: week,
        label_checks: measuring::label_checks(composer, medication),
        measure: measuring::measure(composer, medication),
        meal: measuring::meal(composer, medication),
        split: measuring::split(composer, medication),
        dates: began
            .into_iter()
            .chain(regimen::dates(composer, medication))
            .collect(),
        changes: changes_told,
        steps: regimen::steps(composer, changes),
        step_wait: titration::wait(composer, medication),
        has_sheet: false,
        benefits: composer.all_words(&medication.benefits),
        tests: medicine_tests::compose(composer, prescribed),
        supports: medication
            .supports
            .iter()
            .map(|support| composer.say(support.message()))
            .collect(),
        reported: reported_effects::compose(composer, medication),
        always: medicine_words::always(composer, prescribed),
        pairs: Vec::new(),
        row_pairs: Vec::new(),
    ))
}
