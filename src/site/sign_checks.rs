//! Checks what a relapse plan says to do about a sign: whom to call, and whether naloxone is there.

use super::{
    care_plan::{OtherMedicine, Record, Sign},
    checked_text::Role,
    records::Site,
    special_care::RESCUE_CLASS,
};
use crate::diag::{Diagnostic, Place, Report, Spanned};

/// Returns whether a record says that the person has naloxone: where it is kept, or in a list of
/// what the person takes.
fn has_naloxone(record: &Record, site: &Site) -> bool {
    let is_kept = record.relapse_plan.as_ref().is_some_and(|plan| plan.naloxone.is_some());
    let is_rescue = |class: Option<&str>| class == Some(RESCUE_CLASS);
    let of_other = |other: &OtherMedicine| {
        let medicine = site.medicines.by_name(&other.name);
        let class = medicine.map(|medicine| &medicine.class).or(other.class.as_ref());
        is_rescue(class.map(|class| class.as_str()))
    };
    let mut prescribed = record.medications.iter().filter(|medication| medication.ended.is_none());
    is_kept
        || prescribed.any(|medication| {
            let class = site.medicines.prescribed(medication).class;
            is_rescue(class.map(|class| class.id.as_str()))
        })
        || record.other_medicines.iter().any(of_other)
}

/// Checks the signs of the relapse plan.
pub(super) fn check_signs(record: &Record, site: &Site, report: &mut Report) {
    let Some(plan) = &record.relapse_plan else { return };
    let early = plan.early_signs.iter().map(|sign| ("relapse_plan.early_signs", sign));
    let crisis = plan.crisis_signs.iter().map(|sign| ("relapse_plan.crisis_signs", sign));
    for (field, sign) in early.chain(crisis) {
        check_call(record, sign, field, report);
        if sign.naloxone && !has_naloxone(record, site) && !site.unread.medicines {
            let text = "this sign says to give naloxone, but the record does not say that the \
                        person has it";
            report.push(
                Diagnostic::error("sign-naloxone", Place::At(sign.sign.span()), text)
                    .field(field)
                    .help(
                        "remove `naloxone: true`, or write where it is kept under \
                         `relapse_plan.naloxone`",
                    ),
            );
        }
    }
}

fn check_call(record: &Record, sign: &Sign, field: &'static str, report: &mut Report) {
    let Some(role) = &sign.call_role else { return };
    let mut problem = |text: &'static str, help: &'static str| {
        report.push(
            Diagnostic::error("sign-call", Place::At(role.span), text).field(field).help(help),
        );
    };
    if sign.call.is_some() {
        problem("this sign has two numbers to call", "keep `call` or `call_role`, not both");
    } else if !has_phone(record, role) {
        problem(
            "no member of the team with this role has a phone",
            "add the phone under `team`, or write the number under `call`",
        );
    }
}

fn has_phone(record: &Record, role: &Spanned<Role>) -> bool {
    record.team.iter().any(|member| member.role == **role && member.phone.is_some())
}
