//! The medicines of a copy or a letter: everything that a reader needs to help with a medicine or
//! to give it, and only what the consent lets the reader know.
//!
//! A medicine that may not be told leaves no trace: no row, no number, no mention in another one.

use super::{
    measuring, medicine_pairs,
    medicine_tests::{self, TestEntry},
    medicine_words,
    medicines::{self, ProductEntry},
    other_medicines,
    regimen::{self, RegimenStep},
    titration,
    week::{self, DoseWeek},
};
use crate::{
    compose::{
        composer::Composer,
        consented::Consented,
        voice::Voice,
        withhold::{ReaderObstacle, WithholdReason},
    },
    diag::Span,
    document::{DocumentKind, page_parts},
    site::{
        care_plan::{Medication, OtherMedicine, Portion, Schedule},
        checked_text::MedicinePart,
        medicine_warnings::{TakenMedicine, TakenSource},
        prescribed_medicine::PrescribedMedicine,
        substance_words,
        words::Words,
    },
    text::isolate_ltr,
};

page_parts! {
    /// The medicines that a reader may know of.
    pub(in crate::compose) struct CopiedMedicines {
        /// A sentence that says that the list may not be complete.
        [safety] incomplete: String,
        /// A sentence that says who "I" is in the instructions. Absent if there are none.
        speaker: Option<String>,
        /// The prescribed medicines that the person takes now.
        [safety] current: Vec<CopiedMedicine>,
        /// Medicines and supplements that the team does not prescribe.
        [safety] others: Vec<CopiedOtherMedicine>,
        /// What may happen if two medicines are taken together, of pairs in which the reader may
        /// know of both. Empty on a letter.
        [safety] pairs: Vec<String>,
    }

    /// A medicine or supplement that the team does not prescribe, as a reader may know it.
    pub(in crate::compose) struct CopiedOtherMedicine {
        /// The name, in the language of the page where the site knows it.
        [safety] name: String,
        /// The strength, as written in the record.
        [safety] strength: Option<String>,
        /// The dosage form, such as "tablet", in the language of the page.
        [safety] form: Option<String>,
        /// How much is taken and when, in words, or that one asks before it is taken.
        [safety] take: String,
        /// How the person gets it, such as "Bought without a prescription".
        source: String,
    }

    /// A prescribed medicine as a reader may know it.
    pub(in crate::compose) struct CopiedMedicine {
        /// The name of the medicine, in the language of the page.
        [safety] name: String,
        /// The brand, as written in the record.
        brand: Option<String>,
        /// The products: the strength and the dosage form of each. Usually one.
        [safety] products: Vec<ProductEntry>,
        /// The doses at the four times of day, if they are the same every day. May be empty.
        [safety] doses: Vec<TimedDose>,
        /// The doses of a week, if they differ by the day.
        [safety] week: Option<DoseWeek>,
        /// Doses at other times, who gives them, the first and last day, what the label must say,
        /// and how a dose is measured, in phrases.
        [safety] lines: Vec<String>,
        /// What to do if a dose is late.
        [safety] if_late: Option<String>,
        /// Warnings that must always be shown with the medicine. Empty on a letter: they say what
        /// kind of care it is.
        [safety] always: Vec<String>,
        /// Side effects for which to get help at once.
        [safety] urgent_effects: Vec<String>,
        /// Dated changes to come, earliest first.
        [safety] steps: Vec<RegimenStep>,
        /// When to ask before a step to come that goes up.
        [safety] step_wait: Option<String>,
        /// How to take the medicine.
        how: Vec<String>,
        /// What to do about a missed dose.
        [safety] missed_dose: Vec<String>,
        /// How to store the medicine.
        storage: Vec<String>,
        /// Tests that the medicine requires. Empty on a letter.
        tests: Vec<TestEntry>,
    }

    /// A dose at one of the four times of day.
    pub(in crate::compose) struct TimedDose {
        /// The time of day.
        time: String,
        /// The amount with its unit.
        [safety] amount: String,
    }
}

impl CopiedMedicines {
    /// Returns whether any medicine has advice for an emergency.
    pub(in crate::compose) fn has_urgent_advice(&self) -> bool {
        self.current.iter().any(|medicine| !medicine.urgent_effects.is_empty())
    }
}

/// The parts of a medicine that a copy shows.
const PARTS: [MedicinePart; 4] = [
    MedicinePart::How,
    MedicinePart::MissedDose,
    MedicinePart::UrgentEffects,
    MedicinePart::Storage,
];

/// Composes the medicines that the consent lets its reader know. A letter has only those that the
/// team prescribes, without their tests.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    consented: &Consented<'_>,
) -> CopiedMedicines {
    let copy = MedicineCopy { composer, consented, hidden: hidden_names(composer, consented) };
    let current: Vec<CopiedMedicine> = medicines::current(composer, consented.record)
        .map(|medication| composer.site.medicines.prescribed(medication))
        .filter(|prescribed| consented.may_show_class(prescribed.class))
        .map(|prescribed| copy.medicine(&prescribed))
        .collect();
    let others = consented
        .record
        .other_medicines
        .iter()
        .filter(|other| !copy.is_letter() && consented.may_show_other(composer, &other.name));
    CopiedMedicines {
        incomplete: composer
            .say_with("copy-may-not-list", &[("name", composer.person_name().into())]),
        speaker: (!current.is_empty())
            .then(|| composer.say_with("copy-speaker", &[("name", composer.person_name().into())])),
        current,
        others: others.map(|other| copy.other(other)).collect(),
        pairs: if copy.is_letter() { Vec::new() } else { pairs(composer, consented) },
    }
}

/// Composes what may happen if two medicines are taken together, if the reader may know of both.
fn pairs(composer: &Composer<'_>, consented: &Consented<'_>) -> Vec<String> {
    let may_show = |taken: &TakenMedicine<'_>| match taken.source {
        TakenSource::Prescribed(_) => consented.may_show_class(taken.class),
        TakenSource::Other(other) => consented.may_show_other(composer, &other.name),
    };
    medicine_pairs::lines_for_reader(composer, consented.record, &may_show)
}

/// Composes a medicine that the team does not prescribe. Neither what it is for nor who prescribes
/// it is shown: a reader needs neither, and both can disclose more.
fn copied_other(composer: &Composer<'_>, other: &OtherMedicine) -> CopiedOtherMedicine {
    let entry = other_medicines::entry(composer, other);
    CopiedOtherMedicine {
        name: entry.name,
        strength: entry.strength,
        form: entry.form,
        take: entry.take,
        source: entry.source,
    }
}

/// Returns the names of the medicines that the reader may not know, in lowercase: no text of the
/// record about a medicine may mention them.
fn hidden_names(composer: &Composer<'_>, consented: &Consented<'_>) -> Vec<String> {
    let site = composer.site;
    let mut names = Vec::new();
    for medication in &consented.record.medications {
        let prescribed = site.medicines.prescribed(medication);
        if consented.may_show_class(prescribed.class) {
            continue;
        }
        names.push(medication.name.to_string());
        names.extend(medication.brand.clone());
        let Some(medicine) = prescribed.medicine else { continue };
        names.extend(medicine.brands.iter().chain(&medicine.other_names).cloned());
        names.extend(medicine.ingredients.iter().map(|id| id.to_string()));
        match &medicine.names {
            Words::Phrase { id, .. } => {
                names.extend(composer.catalog.format_message(id, &[]).ok());
            }
            words => names.extend(words.texts().map(str::to_owned)),
        }
    }
    let others = consented.record.other_medicines.iter();
    let hidden = others.filter(|other| !consented.may_show_other(composer, &other.name));
    names.extend(hidden.map(|other| other.name.trim().to_owned()));
    let folded = names.iter().map(|name| {
        let name = name.split(['(', '（']).next().unwrap_or_default();
        name.trim().to_lowercase()
    });
    folded.filter(|name| !name.is_empty()).collect()
}

/// Composes the medicines of one copy.
struct MedicineCopy<'c, 'a> {
    composer: &'c Composer<'a>,
    consented: &'c Consented<'a>,
    /// The names of the medicines that the reader may not know, in lowercase.
    hidden: Vec<String>,
}

impl MedicineCopy<'_, '_> {
    fn is_letter(&self) -> bool {
        self.composer.planned.kind == DocumentKind::Letter
    }

    fn other(&self, other: &OtherMedicine) -> CopiedOtherMedicine {
        let copied = copied_other(self.composer, other);
        self.check(other.name.span, &[format!("{} {}", copied.name, copied.take)]);
        copied
    }

    fn medicine(&self, prescribed: &PrescribedMedicine<'_>) -> CopiedMedicine {
        let composer = self.composer;
        let medication = prescribed.medication;
        let portions = medication.portions(composer.today());
        if !is_dose_known(medication, &portions) {
            let reason = ReaderObstacle::UnknownDose;
            composer.withhold(WithholdReason::Reader(medication.name.span, reason));
        }
        for part in prescribed.missing_parts().into_iter().filter(|part| PARTS.contains(part)) {
            composer.withhold(WithholdReason::MedicinePart(medication.name.span, part));
        }
        let part = |part| self.part(prescribed, part);
        let times = regimen::times(composer, medication, &portions);
        let week = week::compose(composer, medication, &portions);
        let has_table = times.is_some() || week.is_some();
        let otherwise = regimen::off_grid(composer, medication, &portions, has_table);
        let (mut lines, if_late) =
            otherwise.map_or_else(Default::default, |dose| (dose.lines, dose.if_late));
        lines.extend(regimen::began(composer, medication));
        lines.extend(regimen::dates(composer, medication));
        lines.extend(measuring::label_checks(composer, medication));
        lines.extend(measuring::measure(composer, medication));
        lines.extend(measuring::meal(composer, medication));
        lines.extend(measuring::split(composer, medication));
        let steps = self.steps(medication);
        let tests = medication.tests.iter().filter(|_| !self.is_letter());
        let own = tests.map(|test| composer.words(&test.what));
        let own = own.chain(steps.iter().map(|step| format!("{} {}", step.take, step.owner)));
        let own: Vec<String> = own.chain(if_late.clone()).chain(lines.iter().cloned()).collect();
        self.check(medication.name.span, &own);
        CopiedMedicine {
            name: medicines::name(composer, prescribed),
            brand: medication.brand.as_ref().map(|brand| isolate_ltr(brand)),
            products: medicines::products(composer, medication),
            doses: times.map_or_else(Vec::new, |times| timed_doses(composer, times)),
            week,
            lines,
            if_late,
            always: self.standing_warnings(prescribed),
            urgent_effects: part(MedicinePart::UrgentEffects),
            steps,
            step_wait: titration::wait(composer, medication),
            how: part(MedicinePart::How),
            missed_dose: part(MedicinePart::MissedDose),
            storage: part(MedicinePart::Storage),
            tests: if self.is_letter() {
                Vec::new()
            } else {
                medicine_tests::compose(composer, prescribed)
            },
        }
    }

    /// Composes the warnings that always go with a medicine. They tell of moods and of substances,
    /// so no workplace or school sees them.
    fn standing_warnings(&self, prescribed: &PrescribedMedicine<'_>) -> Vec<String> {
        if self.is_letter() {
            return Vec::new();
        }
        medicine_words::always(self.composer, prescribed)
    }

    /// Composes the steps to come. Why a medicine is to end is for clinicians, and only for those
    /// who may know of everything: the reason may be another medicine, or substance use.
    fn steps(&self, medication: &Medication) -> Vec<RegimenStep> {
        let composer = self.composer;
        let changes = regimen::upcoming_changes(composer, medication);
        let mut steps = regimen::steps(composer, changes);
        let will_end = medication.ended.as_ref().is_some_and(|ended| ended.on > composer.today());
        if will_end
            && !(composer.voice() == Voice::Team && self.consented.may_show(None))
            && let Some(end) = steps.last_mut()
        {
            end.owner.clear();
        }
        steps
    }

    /// Words a part of the information about a medicine. If one of the record's own texts tells of
    /// something that the reader may not know, the copy is withheld.
    fn part(&self, prescribed: &PrescribedMedicine<'_>, part: MedicinePart) -> Vec<String> {
        let (_, words) = prescribed.part_with_origin(part);
        let own = words.iter().filter(|words| words.span().file == self.consented.plan.file);
        for words in own.filter(|words| self.tells_hidden(&self.composer.words(words))) {
            let reason = ReaderObstacle::NamesOther;
            self.composer.withhold(WithholdReason::Reader(words.span(), reason));
        }
        medicine_words::part(self.composer, prescribed, part)
    }

    /// Withholds the copy if a text with words of the record tells of something that the reader may
    /// not know.
    fn check(&self, span: Span, texts: &[String]) {
        if texts.iter().any(|text| self.tells_hidden(text)) {
            self.composer.withhold(WithholdReason::Reader(span, ReaderObstacle::NamesOther));
        }
    }

    fn tells_hidden(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.hidden.iter().any(|name| text.contains(name.as_str()))
            || !self.consented.consent.substance_use && substance_words::mentions(&text)
    }
}

/// Returns whether the record says how much of a medicine is taken, so that somebody else can give
/// it. What the clinic gives needs no amount.
fn is_dose_known(medication: &Medication, portions: &[Portion<'_>]) -> bool {
    let is_known = |schedule: &Schedule| {
        schedule.has_times()
            || schedule.amount.is_some()
            || schedule.as_needed.is_some()
            || schedule.by_chart.is_some()
            || schedule.is_given()
    };
    let schedules = || portions.iter().flat_map(|portion| &portion.take.schedules);
    let has_schedule = schedules().next().is_some();
    (has_schedule || !medication.doses.is_empty()) && schedules().all(is_known)
}

/// Returns the doses at the four times of day, without the times at which nothing is taken.
fn timed_doses(composer: &Composer<'_>, times: [Option<String>; 4]) -> Vec<TimedDose> {
    let doses = week::TIMES_OF_DAY.iter().zip(times);
    let dose = |(time, amount): (&&str, Option<String>)| {
        Some(TimedDose { time: composer.say(time), amount: amount? })
    };
    doses.filter_map(dose).collect()
}
