//! Compares the locked items of a text with those of its translation, including how often each
//! occurs.
//!
//! The rules `dose-differs` and `numbers-differ` and the module `apply` judge the differences.
//! Messages with variants are compared in `message_differences`.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    calendar_names::without_calendar_names,
    locked_item::{LockedItem, LockedKind},
};

/// A locked item that does not occur equally often in both texts, or a link in another order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockedDifference {
    /// The kind of the item.
    pub kind: LockedKind,
    /// The normalized text of the item.
    pub key: String,
    /// The item as the text writes it that has it, the source if both do.
    pub written: String,
    /// How the other text writes the number of this dose, if it has no unit there that is known.
    pub without_unit: Option<String>,
    /// Whether it occurs less often in the translation than in the source.
    pub is_lost: bool,
    /// How often it occurs in the source and in the translation; equal if only the order differs.
    pub counts: (usize, usize),
    /// How its place differs, if both texts have it equally often.
    pub disorder: Option<Disorder>,
}

/// How the place of a locked item differs between a text and its translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disorder {
    /// The links of a text are in another order.
    Links,
    /// It is in another sentence.
    Sentence,
    /// It is at another place among the numbers of its text.
    Within,
    /// It is at another place among the values of its message.
    Values,
}

impl LockedDifference {
    /// Returns whether a signer may accept the difference by giving a reason.
    ///
    /// That holds for plain numbers, dates, web addresses (a page may have another address in
    /// another language), the order of links (which follows the word order), and how often a
    /// medicine or a value of a message is named (one language repeats it where another says "it").
    pub fn may_be_accepted(&self) -> bool {
        let is_named = matches!(self.kind, LockedKind::Medicine | LockedKind::Placeable);
        let is_repeated = is_named && !self.is_only_on_one_side();
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
        self.disorder.is_some()
    }

    /// Returns whether one of the two texts does not contain it at all.
    pub(super) fn is_only_on_one_side(&self) -> bool {
        !self.is_order() && (self.counts.0 == 0 || self.counts.1 == 0)
    }

    /// Describes the difference, for a message, in the words of the texts.
    pub fn description(&self) -> String {
        let shown = match self.kind {
            LockedKind::Medicine | LockedKind::Link => &self.key,
            _ => &self.written,
        };
        if let Some(disorder) = self.disorder {
            return match disorder {
                Disorder::Links => format!("`{shown}` (the links are in another order)"),
                Disorder::Sentence => format!("`{shown}` (it is in another sentence)"),
                Disorder::Within => format!("`{shown}` (the numbers are in another order)"),
                Disorder::Values => format!("`{shown}` (the values are in another order)"),
            };
        }
        let times = |count: usize| match count {
            0 => "not at all".to_owned(),
            1 => "once".to_owned(),
            count => format!("{count} times"),
        };
        let side = |in_source: bool| if in_source { "source" } else { "translation" };
        match (self.counts, &self.without_unit) {
            ((source, 0) | (0, source), Some(number)) => format!(
                "`{shown}` (only in the {}; the {} has `{number}` without a unit that is known)",
                side(self.counts.1 == 0 && source > 0),
                side(self.counts.0 == 0),
            ),
            ((_, 0), None) => format!("`{shown}` (only in the source)"),
            ((0, _), None) => format!("`{shown}` (only in the translation)"),
            ((source, target), _) => format!(
                "`{shown}` ({} in the source, {} in the translation)",
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
    let (of_source, of_target) = without_calendar_names(source, target);
    let (source_counts, target_counts) = (counts_by_item(&of_source), counts_by_item(&of_target));
    let keys = source_counts
        .keys()
        .chain(target_counts.keys().filter(|key| !source_counts.contains_key(*key)));
    let mut out = Vec::new();
    let mut spelled = Vec::new();
    for key in keys {
        let (one, other) = (source_counts.get(key), target_counts.get(key));
        let digits = (one.map_or(0, |item| item.digits), other.map_or(0, |item| item.digits));
        let words = (one.map_or(0, |item| item.words), other.map_or(0, |item| item.words));
        // A number in words equals a digit of the other text, if that has more of them and lacks
        // the word.
        let matched = (
            words.0.saturating_sub(words.1).min(digits.1.saturating_sub(digits.0)),
            words.1.saturating_sub(words.0).min(digits.0.saturating_sub(digits.1)),
        );
        let counts = (digits.0 + matched.0, digits.1 + matched.1);
        let Some(counted) = one.into_iter().chain(other).min_by_key(|item| item.kind) else {
            continue;
        };
        let difference = |counts: (usize, usize)| LockedDifference {
            kind: counted.kind,
            key: key.1.to_owned(),
            written: one.or(other).map_or_else(String::new, |item| item.written.to_owned()),
            without_unit: None,
            is_lost: counts.0 > counts.1,
            counts,
            disorder: None,
        };
        if counts.0 != counts.1 {
            out.push(difference(counts));
        }
        let unmatched = (words.0 - matched.0, words.1 - matched.1);
        if unmatched.0 != unmatched.1 {
            spelled.push(difference((counts.0 + unmatched.0, counts.1 + unmatched.1)));
        }
    }
    add_replaced_words(&mut out, spelled);
    name_lost_units(&mut out);
    drop_rewordings(&mut out);
    drop_spelled_fractions(&mut out);
    out.extend(first_link_out_of_order(source, target));
    out.sort();
    out
}

/// An item as it is compared: its kind, with scores and phone numbers as numbers, and its key.
type ComparisonKey<'l> = (LockedKind, &'l str);

/// How often a text has an item.
struct CountedItem<'l> {
    /// How often in digits, or as a name.
    digits: usize,
    /// How often as a number in words.
    words: usize,
    /// The most serious kind that it was recognized as.
    kind: LockedKind,
    /// How the text writes it first.
    written: &'l str,
}

/// Returns how often each item occurs.
fn counts_by_item<'l>(items: &[&'l LockedItem]) -> BTreeMap<ComparisonKey<'l>, CountedItem<'l>> {
    let mut counted: BTreeMap<ComparisonKey<'l>, CountedItem<'l>> = BTreeMap::new();
    for locked in items {
        let comparison_kind = match locked.kind {
            LockedKind::Score | LockedKind::Phone => LockedKind::Number,
            kind => kind,
        };
        let item = counted.entry((comparison_kind, &locked.key)).or_insert(CountedItem {
            digits: 0,
            words: 0,
            kind: locked.kind,
            written: &locked.written,
        });
        *(if locked.is_spelled { &mut item.words } else { &mut item.digits }) += 1;
        item.kind = locked.kind.min(item.kind);
    }
    counted
}

/// Adds the numbers in words that replace a number or a fraction of the other text: 两片 ("two
/// tablets") for "½ tablet". By itself, a number in words is no difference.
fn add_replaced_words(out: &mut Vec<LockedDifference>, spelled: Vec<LockedDifference>) {
    let is_other = |lost: bool| {
        out.iter().any(|other| {
            matches!(other.kind, LockedKind::Number | LockedKind::Score) && other.is_lost != lost
        })
    };
    let is_replacing = [is_other(false), is_other(true)];
    let replaced: Vec<LockedDifference> =
        spelled.into_iter().filter(|word| is_replacing[usize::from(word.is_lost)]).collect();
    let has_fraction = out.iter().chain(&replaced).any(|other| other.key.contains('/'));
    // Half a tablet for two is a dose: nobody may accept it.
    let first_replaced = out.len();
    out.extend(replaced);
    if has_fraction {
        for word in &mut out[first_replaced..] {
            word.kind = LockedKind::Dose;
        }
    }
}

/// Merges a dose that is only in one text with the number of the same value that the other text has
/// instead: one mistake, which is a unit that is lost or unknown.
fn name_lost_units(out: &mut Vec<LockedDifference>) {
    let is_dose = |difference: &LockedDifference| difference.kind == LockedKind::Dose;
    let values: BTreeSet<(String, bool)> = out
        .iter()
        .filter(|dose| is_dose(dose))
        .filter_map(|dose| Some((dose.key.split_once(' ')?.0.to_owned(), dose.is_lost)))
        .collect();
    let is_number = |other: &LockedDifference| {
        matches!(other.kind, LockedKind::Number | LockedKind::Score | LockedKind::Phone)
            && values.contains(&(other.key.clone(), !other.is_lost))
    };
    let numbers: BTreeMap<(String, bool), String> = out
        .extract_if(.., |other| is_number(other))
        .map(|number| ((number.key, !number.is_lost), number.written))
        .collect();
    for dose in out.iter_mut().filter(|dose| is_dose(dose)) {
        if let Some((value, _)) = dose.key.split_once(' ') {
            dose.without_unit = numbers.get(&(value.to_owned(), dose.is_lost)).cloned();
        }
    }
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
    // A fraction is replaced by another one, or by a number in words.
    let is_word = |difference: &LockedDifference| {
        difference.kind == LockedKind::Dose && !difference.key.contains(' ')
    };
    let is_replaced = is_any(true) && is_any(false) || out.iter().any(is_word);
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
    Some(LockedDifference {
        kind: LockedKind::Link,
        written: key.clone(),
        key,
        without_unit: None,
        is_lost: false,
        counts: (times, times),
        disorder: Some(Disorder::Links),
    })
}
