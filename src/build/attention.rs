//! Which records need attention first, and why: item 9 of a PHQ-9, errors, withheld documents,
//! lapsed approvals.
//!
//! The server's dashboard and the summary of a build both use this. A concern never contains text
//! from a record. For what public pages wait for, see `review`.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::session::Session;
use crate::{
    check,
    compose::{Withheld, WithholdReason},
    diag::{Report, Severity},
    digest::Digest,
    output_format::OutputFormat,
    render,
    site::{
        Site,
        care_plan::{ApprovalState, CarePlan, Record},
        checked_text::Day,
        medicine_warnings::medicine_warnings,
    },
    source::Sources,
};

/// A reason why a record needs attention; the most urgent come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Concern {
    /// Item 9 of a PHQ-9 is above zero, and no follow-up is recorded.
    FollowUp,
    /// Two medicines undo each other, or one is taken despite an allergy, and no prescriber or
    /// pharmacist has acknowledged it.
    MedicineWarning,
    /// The record has errors or cannot be read.
    Errors,
    /// A prescription is not turned into a schedule.
    HeldDose,
    /// The date of a step has passed, and nobody has recorded that it began.
    WaitingStep,
    /// A site file that its documents are made from has errors, or a rule or the theme rejects a
    /// document.
    SiteErrors,
    /// A document lacks a part that the class of a medicine requires.
    MedicinePart,
    /// A document lacks an emergency number.
    CrisisLine,
    /// A document lacks a notice that the law requires.
    Notice,
    /// A document lacks text in its language.
    MissingWords,
    /// The date of the next review has passed.
    ReviewOverdue,
    /// The record has changed since it was approved.
    ApprovalLapsed,
    /// The record was never approved.
    NotApproved,
    /// A document contains unsigned text.
    UnsignedWords,
    /// A medicine is not in the list of the site, so documents say only to ask the pharmacist.
    UnknownMedicine,
    /// Nobody has reviewed the wording of the site about a medicine, or its review is overdue.
    UnreviewedMedicine,
    /// A consent has ended, so the copy for its reader is no longer made.
    ConsentEnded,
}

/// The concerns of each record, by record id.
pub type Concerns = BTreeMap<String, BTreeSet<Concern>>;

/// The concerns of each record, by record id, with the digest of the record text they were found
/// in.
pub type KnownConcerns = BTreeMap<String, (Digest, BTreeSet<Concern>)>;

impl Concern {
    /// Returns its name in `desk.ftl`: `why-…` describes the concern, `next-…` what to do about it.
    pub fn id(self) -> &'static str {
        match self {
            Self::FollowUp => "follow-up",
            Self::MedicineWarning => "medicine-warning",
            Self::Errors => "errors",
            Self::HeldDose => "held-dose",
            Self::WaitingStep => "waiting-step",
            Self::SiteErrors => "site-errors",
            Self::MedicinePart => "medicine-part",
            Self::CrisisLine => "crisis-line",
            Self::Notice => "notice",
            Self::MissingWords => "missing-words",
            Self::ReviewOverdue => "review-overdue",
            Self::ApprovalLapsed => "approval-lapsed",
            Self::NotApproved => "not-approved",
            Self::UnsignedWords => "unsigned-words",
            Self::UnknownMedicine => "unknown-medicine",
            Self::UnreviewedMedicine => "unreviewed-medicine",
            Self::ConsentEnded => "consent-ended",
        }
    }

    /// Returns whether a record with this concern is listed however long the list is.
    pub fn is_urgent(self) -> bool {
        self <= Self::SiteErrors
    }

    /// Returns the concern of a record whose document is withheld for this reason. `None` for a
    /// missing approval, which [`concerns_of_state`] reports from the record itself, and for blocks
    /// that do not match, which withhold only the bilingual form.
    fn from_reason(reason: &WithholdReason) -> Option<Self> {
        Some(match reason {
            WithholdReason::FollowUp => Self::FollowUp,
            WithholdReason::MedicineWarning => Self::MedicineWarning,
            WithholdReason::Record | WithholdReason::Reader(..) => Self::Errors,
            WithholdReason::HeldDose(_) => Self::HeldDose,
            WithholdReason::WaitingStep(..) => Self::WaitingStep,
            WithholdReason::File(_) | WithholdReason::PluralForms(_) => Self::SiteErrors,
            WithholdReason::MedicinePart(..) => Self::MedicinePart,
            WithholdReason::CrisisLine(_) => Self::CrisisLine,
            WithholdReason::Notice(..) => Self::Notice,
            WithholdReason::Message(_) | WithholdReason::Broken(..) | WithholdReason::Words(_) => {
                Self::MissingWords
            }
            WithholdReason::Unsigned(_) => Self::UnsignedWords,
            WithholdReason::Unapproved | WithholdReason::Shape(_) => return None,
        })
    }
}

/// Returns the concerns that a withheld document raises for its record.
pub(super) fn concerns_of_withheld(withheld: &Withheld) -> impl Iterator<Item = Concern> {
    withheld.reasons.iter().filter_map(Concern::from_reason)
}

/// Returns the concerns that are known without composing the documents of a record.
pub(super) fn concerns_of_state(plan: &CarePlan, today: Day) -> BTreeSet<Concern> {
    let state = plan.state(today);
    let approval = match state.approval {
        ApprovalState::Approved => None,
        ApprovalState::Never => Some(Concern::NotApproved),
        ApprovalState::Changed => Some(Concern::ApprovalLapsed),
    };
    let mut concerns: BTreeSet<Concern> = approval.into_iter().collect();
    concerns.extend(state.needs_follow_up.then_some(Concern::FollowUp));
    concerns.extend(plan.has_errors.then_some(Concern::Errors));
    concerns.extend(state.is_review_overdue.then_some(Concern::ReviewOverdue));
    concerns.extend(state.has_expired_consent.then_some(Concern::ConsentEnded));
    concerns
}

/// Returns the concerns about the wording of what a person takes: medicines that the site does not
/// know, and wording that nobody has reviewed.
pub(super) fn concerns_of_medicines(site: &Site, plan: &CarePlan, today: Day) -> BTreeSet<Concern> {
    let mut concerns = BTreeSet::new();
    let look = |record: &Record, _: &mut Report| {
        let current = record.medications.iter().filter(|medication| medication.is_current(today));
        for prescribed in current.map(|medication| site.medicines.prescribed(medication)) {
            concerns.extend(prescribed.is_unknown().then_some(Concern::UnknownMedicine));
            let is_unreviewed = prescribed.has_unreviewed_wording(today);
            concerns.extend(is_unreviewed.then_some(Concern::UnreviewedMedicine));
        }
    };
    plan.record.examine(look, &mut Report::new());
    concerns
}

/// Returns the records ordered by their most urgent concern, then by id.
pub fn by_urgency(concerns: &Concerns) -> Vec<(&str, &BTreeSet<Concern>)> {
    let mut ordered: Vec<(&str, &BTreeSet<Concern>)> =
        concerns.iter().map(|(id, concerns)| (id.as_str(), concerns)).collect();
    ordered.sort_by_key(|(id, concerns)| (concerns.first().copied(), *id));
    ordered
}

/// Returns the names of the records that could not be read at all.
pub(super) fn unread_records(session: &Session, sources: &Sources) -> impl Iterator<Item = String> {
    sources
        .record_names()
        .filter(|name| !session.site.care_plans.contains_key(*name))
        .map(str::to_owned)
}

impl Session {
    /// Returns the names of the two that each unacknowledged warning about medicines in a record is
    /// about: two things that the person takes, or one and an allergy. Only for pages that may show
    /// records.
    pub fn unacknowledged_warnings(&self, id: &str) -> Vec<[String; 2]> {
        let mut names = Vec::new();
        let look = |record: &Record, _: &mut Report| {
            let warnings = medicine_warnings(&self.site.medicines, record, self.plan.scope.today);
            for meeting in warnings.meetings.iter().filter(|one| !one.answer.is_accepted()) {
                names.push([meeting.first.name(), meeting.second.name()].map(str::to_owned));
            }
            for warning in warnings.allergies.iter().filter(|one| !one.answer.is_accepted()) {
                let allergy = warning.allergy.name.trim();
                names.push([warning.taken.name(), allergy].map(str::to_owned));
            }
        };
        if let Some(plan) = self.site.care_plans.get(id) {
            plan.record.examine(look, &mut Report::new());
        }
        names
    }

    /// Returns the concerns of every record, with the digest of its text. A record whose digest is
    /// the same as in `known` keeps the concerns it has there.
    pub fn concerns(&self, sources: &Sources, known: &KnownConcerns) -> KnownConcerns {
        let documents = self.documents_for_rules();
        let checks = self.prepare_checks(sources, &documents, &mut Report::new());
        let concerns_of = |plan: &CarePlan| {
            let digest = sources.file(plan.file).digest();
            if let Some((_, concerns)) = known.get(&plan.id).filter(|(was, _)| *was == digest) {
                return (digest, concerns.clone());
            }
            let mut concerns = concerns_of_state(plan, self.plan.scope.today);
            concerns.extend(concerns_of_medicines(&self.site, plan, self.plan.scope.today));
            let mut found = Report::new();
            checks.record(plan, &mut found);
            if found.iter().any(|diagnostic| {
                diagnostic.severity == Severity::Error
                    && check::withholds_record(diagnostic.rule)
                    && diagnostic.file() == Some(plan.file)
            }) {
                concerns.insert(Concern::Errors);
            }
            for planned in self.documents_of(&plan.id) {
                match self.compose_unless_broken(&planned) {
                    Err(withheld) => concerns.extend(concerns_of_withheld(&withheld)),
                    Ok((document, _)) => {
                        let mut found = Report::new();
                        checks.document(&document, &mut found);
                        let is_page = planned.formats.contains(&OutputFormat::Html);
                        if found.errors() > 0
                            || is_page && render::render(&self.theme, &document).is_err()
                        {
                            concerns.insert(Concern::SiteErrors);
                        }
                    }
                }
            }
            (digest, concerns)
        };
        let plans: Vec<_> = self.site.care_plans.values().collect();
        let mut out: KnownConcerns =
            plans.par_iter().map(|plan| (plan.id.clone(), concerns_of(plan))).collect();
        out.extend(
            unread_records(self, sources)
                .map(|name| (name, (Digest::from_parts(&[]), BTreeSet::from([Concern::Errors])))),
        );
        out
    }
}
