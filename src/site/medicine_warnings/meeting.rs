//! Two things that a person takes at the same time, and everything that there is to warn of between
//! them.

use super::{
    answer::WarningAnswer,
    duplicate::Duplicate,
    regimen_digest::{allergies_text, taken_text},
    taken::{Fit, TakenMedicine},
};
use crate::{
    digest::Digest,
    site::{
        care_plan::{Acknowledgment, Record},
        checked_text::{Day, PairSeverity},
        medicine::{InteractionPair, Medicines},
    },
};

/// Two things that are taken on the same day, today or later, and what there is to warn of.
pub struct MedicineMeeting<'a> {
    /// The first of the two, in the order of the record.
    pub first: TakenMedicine<'a>,
    /// The second.
    pub second: TakenMedicine<'a>,
    /// In what way the two are the same.
    pub duplicate: Option<Duplicate>,
    /// The pairs that the site knows between them, the gravest first. A pair of classes is left out
    /// if a pair of their medicines says at least as much.
    pub pairs: Vec<&'a InteractionPair>,
    /// Whether they are never taken on the same day, but one still acts while the other is taken.
    pub is_washout: bool,
    /// The digest of both, their doses, the allergies, and what there is to warn of.
    pub digest: Digest,
    /// Whether a prescriber or pharmacist has acknowledged it.
    pub answer: WarningAnswer<'a>,
}

/// A pair that fits two things that are taken, and how closely.
struct FittingPair<'a> {
    pair: &'a InteractionPair,
    first: Fit,
    second: Fit,
}

/// How something that is taken fits the two names of each pair of the site.
type Fits = Vec<[Option<Fit>; 2]>;

/// Finds all meetings among everything that is taken, in the order of the record.
pub(super) fn meetings<'a>(
    medicines: &'a Medicines,
    record: &'a Record,
    taken: &[TakenMedicine<'a>],
    today: Day,
) -> Vec<MedicineMeeting<'a>> {
    let fits_of = |taken: &TakenMedicine<'a>| -> Fits {
        medicines.pairs.iter().map(|pair| [taken.fit(&pair.a), taken.fit(&pair.b)]).collect()
    };
    let taken: Vec<(&TakenMedicine<'a>, Fits)> =
        taken.iter().map(|taken| (taken, fits_of(taken))).collect();
    let mut out = Vec::new();
    for (at, first) in taken.iter().enumerate() {
        for second in &taken[at + 1..] {
            out.extend(meeting(medicines, record, first, second, today));
        }
    }
    out
}

fn meeting<'a>(
    medicines: &'a Medicines,
    record: &'a Record,
    (first, first_fits): &(&TakenMedicine<'a>, Fits),
    (second, second_fits): &(&TakenMedicine<'a>, Fits),
    today: Day,
) -> Option<MedicineMeeting<'a>> {
    let meets = first.days.meets(second.days, today);
    let duplicate = if meets { Duplicate::between(first, second, today) } else { None };
    let fitting = medicines.pairs.iter().zip(first_fits.iter().zip(second_fits));
    let fitting = fitting.filter_map(|(pair, (first_fits, second_fits))| {
        let (first, second) = closest(*first_fits, *second_fits)?;
        Some(FittingPair { pair, first, second })
    });
    let pairs = known_pairs(fitting, first, second, today);
    if duplicate.is_none() && pairs.is_empty() {
        return None;
    }
    let findings: Vec<String> = duplicate
        .map(|duplicate| duplicate.id().to_owned())
        .into_iter()
        .chain(pairs.iter().map(|pair| pair_text(pair)))
        .collect();
    let mut both = [taken_text(first, today), taken_text(second, today)];
    both.sort();
    let digest = Digest::from_parts(&[
        both[0].as_bytes(),
        both[1].as_bytes(),
        findings.join("\n").as_bytes(),
        allergies_text(record).as_bytes(),
    ]);
    let names = |answer: &Acknowledgment| is_named(medicines, first, second, answer);
    let answer = WarningAnswer::find(&record.acknowledged, &names, digest, today);
    Some(MedicineMeeting {
        first: (*first).clone(),
        second: (*second).clone(),
        duplicate,
        pairs,
        is_washout: !meets,
        digest,
        answer,
    })
}

/// Returns which of the fitting pairs concern two things that are taken on the same day or within
/// the washout, the gravest first.
fn known_pairs<'a>(
    fitting: impl Iterator<Item = FittingPair<'a>>,
    first: &TakenMedicine<'a>,
    second: &TakenMedicine<'a>,
    today: Day,
) -> Vec<&'a InteractionPair> {
    let is_rescue = first.is_rescue() || second.is_rescue();
    let is_same = first.shares_ingredient(second);
    let is_one_class = Duplicate::between(first, second, today) == Some(Duplicate::Class);
    let counts = |fitting: &FittingPair<'a>| {
        let pair = fitting.pair;
        // That the two are the same, or of one class, is what `duplicate` says.
        let is_duplicate = pair.a.value == pair.b.value
            && (is_same || is_one_class && fitting.first.min(fitting.second) == Fit::Class);
        let is_answered = is_duplicate || pair.opposed && is_rescue;
        !is_answered && meet(pair, first, second, today)
    };
    let fitting: Vec<FittingPair<'a>> = fitting.filter(counts).collect();
    let mut pairs: Vec<&FittingPair<'a>> = fitting
        .iter()
        .enumerate()
        .filter(|(at, pair)| {
            !fitting.iter().enumerate().any(|(other_at, other)| {
                other.says_all_of(pair) && (other_at < *at || !pair.says_all_of(other))
            })
        })
        .map(|(_, pair)| pair)
        .collect();
    pairs.sort_by_key(|fitting| {
        let FittingPair { pair, first, second } = fitting;
        std::cmp::Reverse((pair.opposed, gravity(pair.severity), *first, *second))
    });
    pairs.into_iter().map(|fitting| fitting.pair).collect()
}

/// Returns how a pair fits two things, in that order of its names in which it fits them more
/// closely.
fn closest(first: [Option<Fit>; 2], second: [Option<Fit>; 2]) -> Option<(Fit, Fit)> {
    let as_written = first[0].zip(second[1]);
    let swapped = first[1].zip(second[0]);
    as_written.into_iter().chain(swapped).max()
}

/// Returns whether two things are taken on one day, or one still acts while the other is taken.
fn meet(
    pair: &InteractionPair,
    first: &TakenMedicine<'_>,
    second: &TakenMedicine<'_>,
    today: Day,
) -> bool {
    let (a, b) = (first.days, second.days);
    a.meets(b, today)
        || pair.washout.is_some_and(|washout| {
            a.with_washout(washout).meets(b, today) || a.meets(b.with_washout(washout), today)
        })
}

impl FittingPair<'_> {
    /// Returns whether another pair adds nothing to this one: it is about the classes of the same
    /// medicines, and not graver. A pair of groups is a cause of its own, and nobody loses a
    /// warning that only the team would get otherwise.
    fn says_all_of(&self, other: &Self) -> bool {
        let is_group = |fitting: &Self| fitting.first.min(fitting.second) == Fit::Group;
        let is_as_close = self.first >= other.first && self.second >= other.second;
        let is_as_grave = self.pair.opposed >= other.pair.opposed
            && gravity(self.pair.severity) >= gravity(other.pair.severity);
        let is_for_all = other.pair.team_only || !self.pair.team_only;
        let acts_as_long = other.pair.washout.is_none() || self.pair.washout.is_some();
        !is_group(other) && is_as_close && is_as_grave && is_for_all && acts_as_long
    }
}

/// Returns a number that is greater for a graver pair.
fn gravity(severity: PairSeverity) -> u8 {
    match severity {
        PairSeverity::Ask => 0,
        PairSeverity::Serious => 1,
        PairSeverity::Avoid => 2,
    }
}

/// Returns what the digest of a warning contains of a pair: a graver one needs a new answer.
fn pair_text(pair: &InteractionPair) -> String {
    let opposed = if pair.opposed { "opposed" } else { "" };
    format!("{} {} {} {opposed}", pair.a.value, pair.b.value, pair.severity.id())
}

/// Returns whether an acknowledgment names two things, in any order.
fn is_named(
    medicines: &Medicines,
    first: &TakenMedicine<'_>,
    second: &TakenMedicine<'_>,
    acknowledgment: &Acknowledgment,
) -> bool {
    let [a, b] = acknowledgment.pair.as_slice() else { return false };
    let names = |taken: &TakenMedicine<'_>, name: &str| taken.is_named(medicines, name);
    names(first, a) && names(second, b) || names(first, b) && names(second, a)
}

impl MedicineMeeting<'_> {
    /// Returns whether the two undo each other.
    pub fn is_opposed(&self) -> bool {
        self.pairs.iter().any(|pair| pair.opposed)
    }

    /// Returns the one that has ended or is to end before the other is taken, if it still acts
    /// then.
    pub fn washed_out(&self) -> Option<&TakenMedicine<'_>> {
        let ends_first = match (self.first.end(), self.second.end()) {
            (Some(first), Some(second)) if second < first => &self.second,
            (None, Some(_)) => &self.second,
            _ => &self.first,
        };
        self.is_washout.then_some(ends_first)
    }

    /// Returns the gravest severity of the pairs; `None` if only a duplicate was found.
    pub fn severity(&self) -> Option<PairSeverity> {
        self.pairs.iter().map(|pair| pair.severity).max_by_key(|severity| gravity(*severity))
    }

    /// Returns whether an acknowledgment names the two, in any order.
    pub(super) fn is_named_by(
        &self,
        medicines: &Medicines,
        acknowledgment: &Acknowledgment,
    ) -> bool {
        is_named(medicines, &self.first, &self.second, acknowledgment)
    }
}
