//! What a document says about a medicine: the texts of the record and of the site, or plain lines
//! that say to ask the pharmacist.
//!
//! The plain lines stand where the site has no wording, and where a site that withholds unsigned
//! texts has wording that nobody has reviewed. They claim nothing about the medicine.

use super::{crisis, people};
use crate::{
    compose::composer::Composer,
    site::{
        care_plan::{OtherMedicine, Record, Test},
        checked_text::MedicinePart,
        config::UnsignedPolicy,
        prescribed_medicine::{PrescribedMedicine, WordingOrigin},
    },
    text::{isolate, isolate_ltr},
};

/// Returns the texts of a part of the information about a medicine.
pub(in crate::compose) fn part(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
    part: MedicinePart,
) -> Vec<String> {
    let (origin, words) = prescribed.part_with_origin(part);
    let mut texts = if words.is_empty() || may_show(composer, prescribed, origin) {
        composer.all_words(words)
    } else {
        let urgent = (part == MedicinePart::UrgentEffects).then(|| urgent(composer)).flatten();
        urgent.into_iter().chain([composer.say(plain_message(part))]).collect()
    };
    // No record can take these away: nobody has compared the medicine with anything.
    match part {
        MedicinePart::UrgentEffects if prescribed.is_without_wording() => {
            texts.extend(urgent(composer));
        }
        MedicinePart::DoNotMix if prescribed.is_unknown() => {
            texts.push(composer.say("plain-not-checked"));
        }
        _ => {}
    }
    texts
}

/// Returns the warnings that must always be shown with a medicine.
pub(in crate::compose) fn always(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
) -> Vec<String> {
    let mut texts = Vec::new();
    for (origin, words) in prescribed.standing_warnings() {
        if may_show(composer, prescribed, origin) {
            texts.push(composer.words(words));
        }
    }
    let is_plain = withholds_unreviewed(composer)
        && prescribed.has_unreviewed_wording(composer.today())
        || prescribed.is_unknown();
    if is_plain {
        texts.push(composer.say("plain-first-dose"));
    }
    texts
}

/// Returns the tests that go with a medicine, or else a plain line about them.
pub(in crate::compose) fn tests<'a>(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'a>,
) -> Result<&'a [Test], String> {
    let (origin, tests) = prescribed.tests_with_origin();
    if tests.is_empty() || may_show(composer, prescribed, origin) {
        Ok(tests)
    } else {
        Err(composer.say(plain_message(MedicinePart::Tests)))
    }
}

/// Returns sentences for the team about the medicines that the person takes now: which of them the
/// site does not know, and of which nobody has reviewed the wording.
pub(in crate::compose) fn unworded(
    composer: &Composer<'_>,
    record: &Record,
    name: &dyn Fn(&PrescribedMedicine<'_>) -> String,
) -> Vec<String> {
    let (medicines, today) = (&composer.site.medicines, composer.today());
    let current = record.medications.iter().filter(|medication| medication.is_current(today));
    let entry = |prescribed: PrescribedMedicine<'_>| {
        let message = if prescribed.is_without_wording() {
            "unworded-unknown"
        } else if prescribed.is_unknown() {
            "unworded-class-only"
        } else if prescribed.has_unreviewed_wording(today) {
            "unworded-not-reviewed"
        } else {
            return None;
        };
        Some(composer.say_with(message, &[("medicine", name(&prescribed).into())]))
    };
    let unknown =
        record.other_medicines.iter().filter(|other| medicines.by_name(&other.name).is_none());
    let other_entry = |other: &OtherMedicine| {
        composer.say_with("unworded-other", &[("medicine", isolate(other.name.trim()).into())])
    };
    current
        .map(|medication| medicines.prescribed(medication))
        .filter_map(entry)
        .chain(unknown.map(other_entry))
        .collect()
}

/// Returns whether texts of an origin may be shown. If they are shown unreviewed, the document is a
/// draft.
fn may_show(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
    origin: WordingOrigin,
) -> bool {
    if prescribed.is_reviewed(origin, composer.today()) {
        return true;
    }
    if withholds_unreviewed(composer) {
        return false;
    }
    composer.note_unreviewed();
    true
}

fn withholds_unreviewed(composer: &Composer<'_>) -> bool {
    composer.unsigned_policy() == UnsignedPolicy::Withhold
}

/// Returns the line about a severe allergic reaction, with the emergency number of the place. If
/// there is no number, the document is withheld.
fn urgent(composer: &Composer<'_>) -> Option<String> {
    let (_, record) = composer.record()?;
    let number = crisis::emergency_number(composer, people::jurisdiction(composer, record))?;
    Some(composer.say_with("plain-urgent", &[("number", isolate_ltr(number).into())]))
}

/// Returns the message that replaces a part.
fn plain_message(part: MedicinePart) -> &'static str {
    match part {
        MedicinePart::For => "plain-for",
        MedicinePart::How => "plain-how",
        MedicinePart::MissedDose => "plain-missed-dose",
        MedicinePart::CommonEffects => "plain-common-effects",
        MedicinePart::UrgentEffects => "plain-urgent-effects",
        MedicinePart::DoNotMix => "plain-do-not-mix",
        MedicinePart::Stopping => "plain-stopping",
        MedicinePart::Storage => "plain-storage",
        MedicinePart::Disposal => "plain-disposal",
        MedicinePart::Tests => "plain-tests",
    }
}
