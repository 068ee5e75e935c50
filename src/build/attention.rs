//! Which records need somebody first, and for what: item 9 of a PHQ-9, errors, documents that are
//! withheld, approvals that lapsed.
//!
//! The start page of a server and the summary of a build both ask here. Nothing that a record says
//! is in it. Not for pages of the site: see `review` for what those wait for.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::front::Front;
use crate::{
    compose::{Gap, Withheld},
    diag::{Report, Severity},
    digest::Digest,
    document::Format,
    render,
    site::{
        care_plan::{ApprovalState, CarePlan},
        kinds::Day,
    },
    source::Sources,
};

/// Why a record needs somebody, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// Item 9 of a PHQ-9 is above zero, and nobody is on record as having followed up.
    FollowUp,
    /// The record has errors or cannot be read.
    Errors,
    /// A file of the site has errors, from which its documents are made.
    SiteErrors,
    /// A document lacks a part that the class of a medicine demands.
    MedicinePart,
    /// A document lacks an emergency number.
    CrisisLine,
    /// A document lacks a notice that is demanded by law.
    Notice,
    /// A document lacks words in its language.
    MissingWords,
    /// The day of the next review is past.
    ReviewOverdue,
    /// The record changed since somebody approved it.
    ApprovalLapsed,
    /// Nobody has approved it.
    NotApproved,
    /// A document holds words that nobody has signed.
    UnsignedWords,
    /// A consent has ended, and with it the copy for its reader.
    ConsentEnded,
}

/// The concerns of records, by id; none of a record that needs nobody.
pub type Concerns = BTreeMap<String, BTreeSet<Concern>>;

/// The concerns of records with the digest of the text that each was found in, by id.
pub type KnownConcerns = BTreeMap<String, (Digest, BTreeSet<Concern>)>;

impl Concern {
    /// Every concern, the most urgent first.
    pub const ALL: [Self; 12] = [
        Self::FollowUp,
        Self::Errors,
        Self::SiteErrors,
        Self::MedicinePart,
        Self::CrisisLine,
        Self::Notice,
        Self::MissingWords,
        Self::ReviewOverdue,
        Self::ApprovalLapsed,
        Self::NotApproved,
        Self::UnsignedWords,
        Self::ConsentEnded,
    ];

    /// Its name in `desk.ftl`: `why-…` says what it is, `next-…` what to do.
    pub fn id(self) -> &'static str {
        match self {
            Self::FollowUp => "follow-up",
            Self::Errors => "errors",
            Self::SiteErrors => "site-errors",
            Self::MedicinePart => "medicine-part",
            Self::CrisisLine => "crisis-line",
            Self::Notice => "notice",
            Self::MissingWords => "missing-words",
            Self::ReviewOverdue => "review-overdue",
            Self::ApprovalLapsed => "approval-lapsed",
            Self::NotApproved => "not-approved",
            Self::UnsignedWords => "unsigned-words",
            Self::ConsentEnded => "consent-ended",
        }
    }

    /// Whether a record is listed for it however long the list is.
    pub fn is_urgent(self) -> bool {
        self <= Self::SiteErrors
    }

    /// What a gap of a document means for its record; approvals and item 9 are known from the
    /// record itself.
    fn of(gap: &Gap) -> Option<Self> {
        Some(match gap {
            Gap::FollowUp => Self::FollowUp,
            Gap::Record => Self::Errors,
            Gap::File(_) => Self::SiteErrors,
            Gap::MedicinePart(..) => Self::MedicinePart,
            Gap::CrisisLine(_) => Self::CrisisLine,
            Gap::Notice(..) => Self::Notice,
            Gap::Message(_) | Gap::Broken(..) | Gap::Words(_) => Self::MissingWords,
            Gap::Unsigned(_) => Self::UnsignedWords,
            Gap::Unapproved | Gap::Shape(_) => return None,
        })
    }
}

/// What a withheld document means for its record.
pub(super) fn of_withheld(withheld: &Withheld) -> impl Iterator<Item = Concern> {
    withheld.gaps.iter().filter_map(Concern::of)
}

/// What is known of a record without composing its documents.
pub(super) fn of_state(plan: &CarePlan, today: Day) -> BTreeSet<Concern> {
    let state = plan.state(today);
    let approval = match state.approval {
        ApprovalState::Approved => None,
        ApprovalState::Never => Some(Concern::NotApproved),
        ApprovalState::Changed => Some(Concern::ApprovalLapsed),
    };
    let mut concerns: BTreeSet<Concern> = approval.into_iter().collect();
    concerns.extend(state.needs_follow_up.then_some(Concern::FollowUp));
    concerns.extend(plan.broken.then_some(Concern::Errors));
    concerns.extend(state.review_overdue.then_some(Concern::ReviewOverdue));
    concerns.extend(state.consent_ended.then_some(Concern::ConsentEnded));
    concerns
}

/// The records in the order of their urgency, those with the most urgent concern first.
pub fn by_urgency(concerns: &Concerns) -> Vec<(&str, &BTreeSet<Concern>)> {
    let mut all: Vec<(&str, &BTreeSet<Concern>)> =
        concerns.iter().map(|(id, concerns)| (id.as_str(), concerns)).collect();
    all.sort_by_key(|(id, concerns)| (concerns.first().copied(), *id));
    all
}

/// The records that a build or check could not read at all.
pub(super) fn unread(front: &Front, sources: &Sources) -> impl Iterator<Item = String> {
    sources
        .record_names()
        .filter(|name| !front.site.care_plans.contains_key(*name))
        .map(str::to_owned)
}

impl Front {
    /// The concerns of every record, with the digest of its text. Those of a record that is as it
    /// was are taken over from `known`.
    pub fn concerns(&self, sources: &Sources, known: &KnownConcerns) -> KnownConcerns {
        let documents = self.documents_for_rules();
        let checks = self.checks(sources, &documents, &mut Report::new());
        let of = |plan: &CarePlan| {
            let digest = sources.file(plan.file).digest();
            if let Some((_, concerns)) = known.get(&plan.id).filter(|(was, _)| *was == digest) {
                return (digest, concerns.clone());
            }
            let mut concerns = of_state(plan, self.plan.scope.today);
            let mut found = Report::new();
            checks.record(plan, &mut found);
            if found.iter().any(|diagnostic| {
                diagnostic.severity == Severity::Error && diagnostic.file() == Some(plan.file)
            }) {
                concerns.insert(Concern::Errors);
            }
            for planned in self.documents_of(&plan.id) {
                match self
                    .blocked(&planned, &BTreeSet::new())
                    .map_or_else(|| self.compose(&planned), Err)
                {
                    Err(withheld) => concerns.extend(of_withheld(&withheld)),
                    Ok((document, _)) => {
                        let mut found = Report::new();
                        checks.document(&document, &mut found);
                        let is_page = planned.formats.contains(&Format::Html);
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
            plans.par_iter().map(|plan| (plan.id.clone(), of(plan))).collect();
        out.extend(
            unread(self, sources)
                .map(|name| (name, (Digest::of(&[]), BTreeSet::from([Concern::Errors])))),
        );
        out
    }
}
