//! Whether a prescriber or pharmacist has acknowledged a warning, and for what it was acknowledged.

use crate::{
    digest::Digest,
    site::{care_plan::Acknowledgment, checked_text::Day},
};

/// The credentials of people who may acknowledge a warning: prescribers and pharmacists. A letter
/// for board certification after a hyphen is not part of them.
pub const CREDENTIALS: [&str; 21] = [
    "MD", "DO", "MBBS", "MBBCh", "MBChB", "DDS", "DMD", "NP", "PMHNP", "FNP", "ANP", "AGNP",
    "CRNP", "CNP", "ARNP", "APRN", "CNS", "CNM", "PA", "PharmD", "RPh",
];

/// The answer to a warning.
#[derive(Clone, Copy)]
pub enum WarningAnswer<'a> {
    /// Nobody has answered it.
    Missing,
    /// A prescriber or pharmacist has acknowledged it, for the medicines and doses of today.
    Accepted(&'a Acknowledgment),
    /// There is an answer that does not count.
    Refused(AnswerFlaw),
}

/// Why an answer does not count. What is least worth fixing by itself comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerFlaw {
    /// A medicine, a dose, an allergy, or what is known about the pair has changed since then.
    Changed,
    /// It has no digest, so that nobody knows what it was given for.
    NoDigest,
    /// It is dated after today.
    InFuture,
    /// The credential is not one of [`CREDENTIALS`].
    Credential,
    /// The name or the reason is empty.
    Empty,
}

impl<'a> WarningAnswer<'a> {
    /// Finds the answer to a warning: an acknowledgment that counts, else why the one that comes
    /// closest does not.
    pub(super) fn find(
        acknowledged: &'a [Acknowledgment],
        names_it: &dyn Fn(&Acknowledgment) -> bool,
        digest: Digest,
        today: Day,
    ) -> Self {
        let mut best = Self::Missing;
        for answer in acknowledged.iter().filter(|answer| names_it(answer)) {
            match flaw(answer, digest, today) {
                None => return Self::Accepted(answer),
                Some(flaw) => {
                    let before = if let Self::Refused(before) = best { Some(before) } else { None };
                    best = Self::Refused(before.map_or(flaw, |before| before.max(flaw)));
                }
            }
        }
        best
    }

    /// Returns whether a prescriber or pharmacist has acknowledged the warning as it is.
    pub fn is_accepted(&self) -> bool {
        matches!(self, Self::Accepted(_))
    }
}

fn flaw(answer: &Acknowledgment, digest: Digest, today: Day) -> Option<AnswerFlaw> {
    match answer.digest {
        None => return Some(AnswerFlaw::NoDigest),
        Some(given) if given != digest => return Some(AnswerFlaw::Changed),
        Some(_) => {}
    }
    if answer.on > today {
        return Some(AnswerFlaw::InFuture);
    }
    if !may_acknowledge(&answer.credential) {
        return Some(AnswerFlaw::Credential);
    }
    let is_empty = answer.by.trim().is_empty() || answer.why.trim().is_empty();
    is_empty.then_some(AnswerFlaw::Empty)
}

/// Returns whether a credential is that of a prescriber or pharmacist, such as `MD`, `D.O.`,
/// `PMHNP-BC` or `PharmD, BCPP`.
fn may_acknowledge(credential: &str) -> bool {
    let plain: String = credential.chars().filter(|c| *c != '.').collect();
    let words = plain.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/'));
    let mut first_parts = words.filter_map(|word| word.split('-').next());
    first_parts.any(|word| CREDENTIALS.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

#[cfg(test)]
mod tests {
    use super::may_acknowledge;

    #[test]
    fn only_prescribers_and_pharmacists_may_acknowledge() {
        for credential in [
            "MD",
            "M.D.",
            "do",
            "PMHNP-BC",
            "PA-C",
            "PharmD, BCPP",
            "DNP, FNP-C",
            "R.Ph.",
            "MD/PhD",
        ] {
            assert!(may_acknowledge(credential), "{credential}");
        }
        for credential in ["", "RN", "LCSW", "PhD", "mdx", "family", "MA", "PsyD"] {
            assert!(!may_acknowledge(credential), "{credential}");
        }
    }
}
