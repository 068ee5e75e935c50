//! Compares the locked items of a text with those of its translation, including how often each
//! occurs.
//!
//! The rules `dose-differs` and `numbers-differ` and the module `apply` judge the differences.
//! Messages with variants are compared in `message_differences`.

use std::collections::BTreeMap;

use super::locked_item::{LockedItem, LockedKind};

/// A locked item that does not occur equally often in both texts, or a link in another order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockedDifference {
    /// The kind of the item.
    pub kind: LockedKind,
    /// The normalized text of the item.
    pub key: String,
    /// Whether it occurs less often in the translation than in the source.
    pub is_lost: bool,
    /// How often it occurs in the source and in the translation; equal if only the order differs.
    pub counts: (usize, usize),
}

impl LockedDifference {
    /// Returns whether a signer may accept the difference by giving a reason.
    ///
    /// That holds for plain numbers, dates, web addresses (a page may have another address in
    /// another language), the order of links (which follows the word order), and how often each of
    /// two medicines is named (one language repeats a name where another says "it").
    pub fn may_be_accepted(&self) -> bool {
        let is_repeated = self.kind == LockedKind::Medicine && !self.is_only_on_one_side();
        matches!(self.kind, LockedKind::Number | LockedKind::Date)
            || self.is_web()
            || self.is_order()
            || is_repeated
    }

    fn is_web(&self) -> bool {
        self.kind == LockedKind::Link
            && (self.key.starts_with("https://") || self.key.starts_with("http://"))
    }

    fn is_order(&self) -> bool {
        self.counts.0 == self.counts.1
    }

    /// Returns whether one of the two texts does not contain it at all.
    pub(super) fn is_only_on_one_side(&self) -> bool {
        !self.is_order() && (self.counts.0 == 0 || self.counts.1 == 0)
    }

    /// Describes the difference, for a message.
    pub fn description(&self) -> String {
        if self.is_order() {
            return format!("`{}` (the links are in another order)", self.key);
        }
        let times = |count: usize| match count {
            0 => "not at all".to_owned(),
            1 => "once".to_owned(),
            count => format!("{count} times"),
        };
        match self.counts {
            (_, 0) => format!("`{}` (only in the source)", self.key),
            (0, _) => format!("`{}` (only in the translation)", self.key),
            (source, target) => format!(
                "`{}` ({} in the source, {} in the translation)",
                self.key,
                times(source),
                times(target)
            ),
        }
    }

    /// Returns whether nobody may accept the difference: doses, phone numbers, scores, names of
    /// instruments and medicines, links within the site and placeables.
    pub fn is_serious(&self) -> bool {
        !self.may_be_accepted()
    }
}

/// Returns the differences between the locked items of two texts. A score, a phone number and a
/// plain number of the same value are equal.
pub fn differences(source: &[LockedItem], target: &[LockedItem]) -> Vec<LockedDifference> {
    let (source_counts, target_counts) = (counts_by_item(source), counts_by_item(target));
    let mut out = Vec::new();
    for key in source_counts
        .keys()
        .chain(target_counts.keys().filter(|key| !source_counts.contains_key(*key)))
    {
        let times = |counted: &BTreeMap<ComparisonKey<'_>, (usize, LockedKind)>| {
            counted.get(key).map_or(0, |(times, _)| *times)
        };
        let times = (times(&source_counts), times(&target_counts));
        let kind = [&source_counts, &target_counts]
            .into_iter()
            .filter_map(|counted| counted.get(key))
            .map(|(_, kind)| *kind)
            .min();
        let Some(kind) = kind.filter(|_| times.0 != times.1) else { continue };
        out.push(LockedDifference {
            kind,
            key: key.1.to_owned(),
            is_lost: times.0 > times.1,
            counts: times,
        });
    }
    drop_rewordings(&mut out);
    drop_spelled_fractions(&mut out);
    out.extend(first_link_out_of_order(source, target));
    out.sort();
    out
}

/// An item as it is compared: its kind, with scores and phone numbers as numbers, and its key.
type ComparisonKey<'l> = (LockedKind, &'l str);

/// Returns how often each item occurs, with the most serious kind that it was recognized as.
fn counts_by_item(items: &[LockedItem]) -> BTreeMap<ComparisonKey<'_>, (usize, LockedKind)> {
    let mut counted: BTreeMap<ComparisonKey<'_>, (usize, LockedKind)> = BTreeMap::new();
    for locked in items {
        let comparison_kind = match locked.kind {
            LockedKind::Score | LockedKind::Phone => LockedKind::Number,
            kind => kind,
        };
        let (times, kind) =
            counted.entry((comparison_kind, &locked.key)).or_insert((0, locked.kind));
        *times += 1;
        *kind = locked.kind.min(*kind);
    }
    counted
}

/// Drops differences in names that are only a matter of wording.
///
/// A language may say "it" for a name, or repeat the name where the source does not. A replaced
/// name is a difference: one name then occurs less often in the translation, and another more
/// often. Medicines of one family, such as naloxone and buprenorphine-naloxone, may replace each
/// other. If some of the differing medicines occur in one text only, just those are kept; otherwise
/// all are.
fn drop_rewordings(out: &mut Vec<LockedDifference>) {
    let differing =
        |out: &[LockedDifference], kind: LockedKind, lost: bool| -> Vec<LockedDifference> {
            out.iter()
                .filter(|difference| difference.kind == kind && difference.is_lost == lost)
                .cloned()
                .collect()
        };
    let (less, more) = (
        differing(out, LockedKind::Instrument, true),
        differing(out, LockedKind::Instrument, false),
    );
    let is_instrument_replaced = !less.is_empty() && !more.is_empty();
    let (less, more) =
        (differing(out, LockedKind::Medicine, true), differing(out, LockedKind::Medicine, false));
    let is_related = |one: &LockedDifference, others: &[LockedDifference]| {
        one.key.split('-').any(|part| {
            others.iter().any(|other| other.key.split('-').any(|of_other| part == of_other))
        })
    };
    let is_medicine_replaced = less.iter().any(|one| !is_related(one, &more))
        && more.iter().any(|one| !is_related(one, &less));
    let is_any_one_sided = less.iter().chain(&more).any(LockedDifference::is_only_on_one_side);
    out.retain(|difference| match difference.kind {
        LockedKind::Instrument => is_instrument_replaced,
        LockedKind::Medicine => {
            is_medicine_replaced && (difference.is_only_on_one_side() || !is_any_one_sided)
        }
        _ => true,
    });
}

/// Drops fractions that are only on one side, since a language may write half a tablet in words; a
/// fraction replaced by another one counts as another dose.
fn drop_spelled_fractions(out: &mut Vec<LockedDifference>) {
    let is_fraction = |difference: &LockedDifference| {
        difference.kind == LockedKind::Number && difference.key.contains('/')
    };
    let is_any = |lost: bool| {
        out.iter().any(|difference| is_fraction(difference) && difference.is_lost == lost)
    };
    let is_replaced = is_any(true) && is_any(false);
    out.retain(|difference| !is_fraction(difference) || is_replaced);
    out.iter_mut()
        .filter(|difference| is_fraction(difference))
        .for_each(|difference| difference.kind = LockedKind::Dose);
}

/// Returns the first link whose position differs, if both texts have the same links in another
/// order.
fn first_link_out_of_order(
    source: &[LockedItem],
    target: &[LockedItem],
) -> Option<LockedDifference> {
    let links = |items: &[LockedItem]| {
        items
            .iter()
            .filter(|locked| locked.kind == LockedKind::Link)
            .map(|locked| locked.key.clone())
            .collect::<Vec<_>>()
    };
    let sorted = |mut links: Vec<String>| {
        links.sort();
        links
    };
    let (source_links, target_links) = (links(source), links(target));
    if sorted(source_links.clone()) != sorted(target_links.clone()) {
        return None;
    }
    let (key, _) = source_links.into_iter().zip(target_links).find(|(one, other)| one != other)?;
    let times =
        source.iter().filter(|locked| locked.kind == LockedKind::Link && locked.key == key).count();
    Some(LockedDifference { kind: LockedKind::Link, key, is_lost: false, counts: (times, times) })
}
