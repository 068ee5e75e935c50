//! Medicines and supplements that the team does not prescribe, with how the person gets them.

use super::{
    manner::Administration,
    schedule::{self, Detail},
    unbroken::measure_ltr,
};
use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::care_plan::{OtherMedicine, Portion, Record},
    text::isolate,
};

page_parts! {
    /// A medicine or supplement that the team does not prescribe.
    pub(in crate::compose) struct OtherMedicineEntry {
        /// The name, in the language of the page where the site knows it.
        name: String,
        /// The strength, as written in the record.
        [safety] strength: Option<String>,
        /// The dosage form, such as "tablet", in the language of the page.
        [safety] form: Option<String>,
        /// How much is taken and when, in words, or that the person asks before taking it; then
        /// that it was not checked, if the site does not know it.
        [safety] take: String,
        /// What it is taken for.
        r#for: Option<String>,
        /// How the person gets it, such as "Bought without a prescription".
        source: String,
        /// A phrase with the name of its prescriber.
        prescriber: Option<String>,
    }

    /// A medicine that the team does not prescribe, with what may happen when it is taken with
    /// others.
    pub(in crate::compose) struct OtherMedicineWithWarnings {
        /// The medicine.
        [safety] medicine: OtherMedicineEntry,
        /// What may happen with a prescribed medicine, with both names, and what to ask.
        [safety] pairs: Vec<String>,
    }
}

/// Composes everything that the person takes and the team does not prescribe.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    record: &Record,
) -> Vec<OtherMedicineEntry> {
    record.other_medicines.iter().map(|other| entry(composer, other)).collect()
}

/// Composes one of them.
pub(super) fn entry(composer: &Composer<'_>, other: &OtherMedicine) -> OtherMedicineEntry {
    let written = isolate(other.name.trim());
    let name = match composer.site.medicines.by_name(&other.name) {
        Some(medicine) if medicine.id.as_str() == other.name.trim() => {
            composer.words(&medicine.names)
        }
        Some(medicine) => {
            let name = composer.words(&medicine.names);
            // The person knows the name on the package, so it stays beside the site's name.
            if name.to_lowercase().contains(&other.name.trim().to_lowercase()) {
                name
            } else {
                format!("{name} ({written})")
            }
        }
        None => written,
    };
    let take = other.take.as_ref().map(|take| {
        let portion = Portion { strength: other.strength.as_ref(), form: other.form, take };
        schedule::phrases(
            composer,
            Administration::of_other(composer, other),
            &portion,
            Detail { dates: true, strength: false, ended: [false; 4] },
        )
        .join(" · ")
    });
    let mut take = take.unwrap_or_else(|| composer.say("other-take-ask"));
    // Nobody has compared a medicine that the site does not know with the others.
    if composer.site.medicines.by_name(&other.name).is_none() {
        take = [take, composer.say("plain-not-checked")].join(" · ");
    }
    OtherMedicineEntry {
        name,
        strength: other.strength.as_ref().map(|strength| measure_ltr(strength.as_str())),
        form: other.form.map(|form| composer.say(form.message())),
        take,
        r#for: other.purpose.as_ref().map(|words| composer.words(words)),
        source: composer.say(other.source.message()),
        prescriber: other.prescriber.as_ref().map(|name| {
            composer.say_with("other-prescriber", &[("name", isolate(name.trim()).into())])
        }),
    }
}
