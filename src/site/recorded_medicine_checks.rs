//! Checks the names, classes and uses of the medications in a care plan. What the site does not
//! know is refused, unless the record says that it is unknown on purpose.

use super::{
    care_plan::Medication, medicine::Medicines, medicine_names::high_alert_ingredient,
    prescribed_medicine::OTHER_CLASS, records::Site, references::unknown_reference,
};
use crate::diag::{Diagnostic, Place, Report};

/// Checks which medicine a medication is, of which class, and for which use.
pub(super) fn check_medication(medication: &Medication, site: &Site, report: &mut Report) {
    if site.unread.medicines {
        return;
    }
    let medicines = &site.medicines;
    check_class(medication, medicines, report);
    check_use(medication, medicines, report);
    if medicines.recorded(medication.name.as_str()).is_some() {
        return;
    }
    if let Some(known) = medicines.by_name(medication.name.as_str()) {
        report.push(
            Diagnostic::error(
                "unknown-medicine",
                Place::At(medication.name.span),
                "this is a brand or another name of a known medicine",
            )
            .found(format!("{}, which is {}", medication.name.value, known.id.value))
            .suggestion(Some(known.id.as_str()))
            .field("medications.name")
            .help("write the id of the medicine under `name`, and a brand under `brand`"),
        );
        return;
    }
    check_unknown(medication, medicines, report);
}

/// Checks a name that the site does not know.
fn check_unknown(medication: &Medication, medicines: &Medicines, report: &mut Report) {
    let name = medication.name.as_str();
    let near: Vec<&str> = medicines.near(name).map(|medicine| medicine.id.as_str()).collect();
    let is_answered =
        medication.not.as_ref().is_some_and(|not| near.iter().any(|id| *id == not.as_str()));
    if !near.is_empty() && !is_answered {
        report.push(
            Diagnostic::error(
                "medicine-name",
                Place::At(medication.name.span),
                "this name is unknown, and it could be mistaken for that of a known medicine",
            )
            .found(format!("{name}, near {}", near.join(", ")))
            .field("medications.name")
            .help(
                "compare it with the prescription: write the id of the known medicine if that is \
                 meant, or add `not: ID` with the id of the known one if another medicine is meant",
            ),
        );
        return;
    }
    let Some(class) = &medication.class else {
        report.push(unknown_reference(
            "unknown-medicine",
            "medicine",
            &medication.name,
            std::iter::empty(),
            "medications.name",
            "add it to content/medicines.yaml, or write its class here: `class: ID` with a \
                 class of content/medicines.yaml, or `class: other`, with which documents only say \
                 to ask the pharmacist",
        ));
        return;
    };
    let is_high_alert_class = medicines.class(class.as_str()).is_some_and(|class| class.high_alert);
    if high_alert_ingredient(name).is_some() && !is_high_alert_class {
        report.push(
            Diagnostic::error(
                "medicine-high-alert",
                Place::At(medication.name.span),
                "a mistake with this medicine is especially dangerous, so it needs warnings of its \
                 own",
            )
            .found(name)
            .field("medications.name")
            .help(
                "add it to content/medicines.yaml, or name a class that has `high_alert: true` \
                 there; `class: other` is not enough",
            ),
        );
    }
}

/// Checks that a class exists; `other` may stand for one that does not.
fn check_class(medication: &Medication, medicines: &Medicines, report: &mut Report) {
    let Some(class) = &medication.class else { return };
    if class.as_str() == OTHER_CLASS || medicines.class(class.as_str()).is_some() {
        return;
    }
    let known = medicines.classes.iter().map(|class| class.id.as_str());
    report.push(unknown_reference(
        "unknown-class",
        "medicine class",
        class,
        known.chain([OTHER_CLASS]),
        "medications.class",
        "add it to `classes` in content/medicines.yaml, or write `class: other` if no class fits",
    ));
}

/// Checks that a medicine with several uses names one of them. Which warnings are printed depends
/// on it, so it is never guessed.
fn check_use(medication: &Medication, medicines: &Medicines, report: &mut Report) {
    let uses = medicines
        .recorded(medication.name.as_str())
        .map_or(&[][..], |medicine| medicine.uses.as_slice());
    let ids: Vec<&str> = uses.iter().map(|known| known.id.as_str()).collect();
    let (place, words) = match &medication.chosen_use {
        None if uses.is_empty() => return,
        None => (
            medication.name.span,
            "this medicine has several uses, and the record does not say which: what documents \
             say depends on it",
        ),
        Some(chosen) if uses.is_empty() => {
            report.push(
                Diagnostic::error(
                    "medicine-use",
                    Place::At(chosen.span),
                    "this medicine has no `uses` in content/medicines.yaml",
                )
                .found(chosen.as_str())
                .field("medications.use")
                .help("remove `use`, or add it to `uses` of the medicine"),
            );
            return;
        }
        Some(chosen) if ids.contains(&chosen.as_str()) => return,
        Some(chosen) => (chosen.span, "unknown use of this medicine"),
    };
    let mut problem =
        Diagnostic::error("medicine-use", Place::At(place), words).field("medications.use").help(
            "set `use:` to one of the ids under `uses` of this medicine in content/medicines.yaml",
        );
    // The ids reveal the medicine, so they are quoted only where the record may be.
    let known = ids.join(", ");
    problem = match &medication.chosen_use {
        Some(chosen) => problem.found(format!("{}; its uses are {known}", chosen.as_str())),
        None => problem.found(format!("its uses are {known}")),
    };
    report.push(problem);
}
