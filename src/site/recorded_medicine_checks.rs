//! Checks the names, classes and uses of the medications in a care plan. What the site does not
//! know is refused, unless the record says that it is unknown on purpose.

use super::{
    care_plan::{Medication, OtherMedicine},
    checked_text::Slug,
    form_checks,
    medicine::Medicines,
    medicine_names::high_alert_ingredient,
    prescribed_medicine::OTHER_CLASS,
    records::Site,
    references::unknown_reference,
    strength_checks,
};
use crate::diag::{Diagnostic, Place, Report, Span, Spanned};

/// Checks which medicine a medication is, of which class, and for which use.
pub(super) fn check_medication(medication: &Medication, site: &Site, report: &mut Report) {
    if site.unread.medicines {
        return;
    }
    let medicines = &site.medicines;
    let recorded = medicines.recorded(medication.name.as_str());
    let named = medicines.by_name(medication.name.as_str());
    if let Some(known) = named.filter(|_| recorded.is_none()) {
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
    check_class(medication.class.as_ref(), "medications.class", medicines, report);
    check_use(medication, medicines, report);
    check_brand(medication, medicines, report);
    form_checks::check_medication(medication, medicines, report);
    strength_checks::check_medication(medication, medicines, report);
    if recorded.is_some() {
        return;
    }
    check_unknown(medication, medicines, report);
}

/// Checks a medicine that the team does not prescribe. It counts in warnings as any other, so its
/// name must be certain too. A name that is like none of the site may stand alone: pages say that
/// it was not checked.
pub(super) fn check_other(other: &OtherMedicine, site: &Site, report: &mut Report) {
    if site.unread.medicines {
        return;
    }
    let medicines = &site.medicines;
    check_class(other.class.as_ref(), "other_medicines.class", medicines, report);
    form_checks::check_other(other, medicines, report);
    strength_checks::check_other(other, medicines, report);
    let name = &other.name;
    if medicines.by_name(name).is_some() {
        return;
    }
    let not = other.not.as_ref();
    if !check_near(name, name.span, not, "other_medicines.name", medicines, report) {
        return;
    }
    let class = other.class.as_ref().and_then(|class| medicines.class(class.as_str()));
    if high_alert_ingredient(name).is_some() && !class.is_some_and(|class| class.high_alert) {
        report.push(
            Diagnostic::error("medicine-high-alert", Place::At(name.span), HIGH_ALERT)
                .found(name.as_str())
                .field("other_medicines.name")
                .help(
                    "write the id of the medicine in content/medicines.yaml, or add it there, or \
                     name a class here that has `high_alert: true`: `class: ID`",
                ),
        );
    }
}

/// Why a high-alert medicine may not be recorded under an unknown name.
const HIGH_ALERT: &str = "a mistake with this medicine is especially dangerous, so it needs \
                          warnings of its own";

/// Checks that an unknown name could not be mistaken for a known one, or that somebody said which
/// is not meant; returns whether that is so.
fn check_near(
    name: &str,
    span: Span,
    not: Option<&Spanned<Slug>>,
    field: &'static str,
    medicines: &Medicines,
    report: &mut Report,
) -> bool {
    let near: Vec<&str> = medicines.near(name).map(|medicine| medicine.id.as_str()).collect();
    let is_answered = not.is_some_and(|not| near.iter().any(|id| *id == not.as_str()));
    if near.is_empty() || is_answered {
        return true;
    }
    let words = "this name is unknown, and it could be mistaken for that of a known medicine";
    // What others prescribe is often no medicine of the site. That it exists, and is known to be
    // mixed up with one, is no mistake yet.
    let is_mistake = field == MEDICATION_NAME || medicines.is_nearly_spelled(name);
    let diagnostic = match is_mistake {
        true => Diagnostic::error("medicine-name", Place::At(span), words),
        false => Diagnostic::warning("medicine-name", Place::At(span), words),
    };
    report.push(diagnostic.found(format!("{name}, near {}", near.join(", "))).field(field).help(
        "compare it with the prescription or the package: write the id of the known medicine \
             if that is meant, or add `not: ID` with the id of the known one if another medicine \
             is meant",
    ));
    !is_mistake
}

/// The field with the name of a medication.
const MEDICATION_NAME: &str = "medications.name";

/// Checks that the brand is one of this medicine.
fn check_brand(medication: &Medication, medicines: &Medicines, report: &mut Report) {
    let Some(brand) = &medication.brand else { return };
    let own = medicines.recorded(medication.name.as_str());
    let Some(named) = medicines.by_name(brand) else { return };
    if own.is_some_and(|own| own.id.value == named.id.value) {
        return;
    }
    report.push(
        Diagnostic::error(
            "medicine-brand",
            Place::At(medication.name.span),
            "the brand is that of another medicine",
        )
        .found(format!("{brand}, which is {}", named.id.value))
        .field("medications.brand")
        .help("compare both with the package: correct `name` or `brand`"),
    );
}

/// Checks a name that the site does not know.
fn check_unknown(medication: &Medication, medicines: &Medicines, report: &mut Report) {
    let name = medication.name.as_str();
    let not = medication.not.as_ref();
    if !check_near(name, medication.name.span, not, MEDICATION_NAME, medicines, report) {
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
            Diagnostic::error("medicine-high-alert", Place::At(medication.name.span), HIGH_ALERT)
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
fn check_class(
    class: Option<&Spanned<Slug>>,
    field: &'static str,
    medicines: &Medicines,
    report: &mut Report,
) {
    let Some(class) = class else { return };
    if class.as_str() == OTHER_CLASS || medicines.class(class.as_str()).is_some() {
        return;
    }
    let known = medicines.classes.iter().map(|class| class.id.as_str());
    report.push(unknown_reference(
        "unknown-class",
        "medicine class",
        class,
        known.chain([OTHER_CLASS]),
        field,
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
