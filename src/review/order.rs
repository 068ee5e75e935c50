//! Compares the order of the locked items of a text with that of its translation: "2 at one time,
//! not more than 4" has the same items as "4 at one time, not more than 2".
//!
//! Sentences follow one another in every language, so an item must not move to another sentence.
//! Within a sentence the order is compared only between languages that put numbers in about the
//! same order. The person who signs may accept an order that differs.

use rust_decimal::Decimal;

use super::{
    calendar_names::without_calendar_names,
    difference::{Disorder, LockedDifference},
    locked_item::{LockedItem, LockedKind},
};
use crate::lang::Lang;

/// The most bytes between the two numbers of a range: " to ", " 到 ", " até ".
const MAX_RANGE_GAP: usize = 8;

/// Languages whose sentences put what is counted in about the order of English: verb before object,
/// and "how often" behind it (WALS, features 81A and 84A). Not in it are, for example, Chinese,
/// Japanese, Korean, Hindi and Turkish, which say "every 8 hours 2 tablets".
const ORDER_OF_ENGLISH: [&str; 22] = [
    "ar", "ca", "cs", "da", "de", "en", "es", "fr", "he", "ht", "id", "it", "ms", "nb", "nl", "pl",
    "pt", "ro", "ru", "sv", "uk", "vi",
];

/// Returns the first item whose place differs, between texts with the same items.
pub(super) fn order_difference(
    (from, source): (&Lang, &[LockedItem]),
    (to, target): (&Lang, &[LockedItem]),
) -> Option<LockedDifference> {
    let keeps_order = |lang: &Lang| ORDER_OF_ENGLISH.contains(&lang.id().language.as_str());
    let keep_order = keeps_order(from) && keeps_order(to);
    if let Some(found) = values_moved(source, target) {
        return Some(found);
    }
    let (source, target) = without_calendar_names(source, target);
    let (source, target) = (ordered(source), ordered(target));
    // Items that differ are reported as such.
    if sorted_keys(&source) != sorted_keys(&target) {
        return None;
    }
    let sentences = by_sentence(&source).into_iter().zip(by_sentence(&target));
    if by_sentence(&source).len() == by_sentence(&target).len() {
        for (of_source, of_target) in sentences {
            if sorted_keys(&of_source) != sorted_keys(&of_target) {
                return moved(&of_source, &of_target, Disorder::Sentence);
            }
        }
    }
    if keep_order {
        return moved(&source, &target, Disorder::Within);
    }
    reversed_range(&source, &target)
}

/// Returns the first value of a message that changed places with another one. Of the 61 messages of
/// the program with several values, at most 4 had another order in any of 20 languages, besides
/// those that name the parts of a date.
fn values_moved(source: &[LockedItem], target: &[LockedItem]) -> Option<LockedDifference> {
    const OF_DATES: [&str; 3] = ["$day", "$month", "$year"];
    let values = |items| -> Vec<&LockedItem> {
        let is_value = |item: &&LockedItem| {
            item.kind == LockedKind::Placeable
                && item.key.contains('$')
                && !OF_DATES.contains(&item.key.as_str())
        };
        <[LockedItem]>::iter(items).filter(is_value).collect()
    };
    let (source, target) = (values(source), values(target));
    moved(&source, &target, Disorder::Values)
        .filter(|_| sorted_keys(&source) == sorted_keys(&target))
}

/// Returns the first number of a range, such as "2 to 3", that the translation has the other way
/// round. Every language names the lower end of a range first.
fn reversed_range(source: &[&LockedItem], target: &[&LockedItem]) -> Option<LockedDifference> {
    let of_target = ranges(target);
    let (low, _) = ranges(source)
        .into_iter()
        .filter(|(low, high)| value(low) < value(high))
        .find(|(low, high)| of_target.iter().any(|(a, b)| a.key == high.key && b.key == low.key))?;
    Some(difference(low, source, Disorder::Within))
}

/// Returns how items are compared, sorted.
fn sorted_keys(items: &[&LockedItem]) -> Vec<String> {
    let mut keys: Vec<String> = items.iter().map(|item| item.key.clone()).collect();
    keys.sort();
    keys
}

/// Returns the pairs of numbers between which there is room for one short word only.
fn ranges<'a>(items: &[&'a LockedItem]) -> Vec<(&'a LockedItem, &'a LockedItem)> {
    let pairs = items.windows(2).filter_map(|pair| match pair {
        [one, next] => Some((*one, *next)),
        _ => None,
    });
    let is_close = |one: &LockedItem, next: &LockedItem| {
        one.sentence == next.sentence && next.at.start.saturating_sub(one.at.end) <= MAX_RANGE_GAP
    };
    pairs.filter(|(one, next)| is_close(one, next)).collect()
}

/// Returns the number of an item, without its unit.
fn value(item: &LockedItem) -> Option<Decimal> {
    item.key.split(' ').next()?.parse().ok()
}

/// Returns the items whose order means something: doses, numbers, phones, scores and dates. Words
/// for numbers, names and placeables go where the grammar puts them.
fn ordered(items: Vec<&LockedItem>) -> Vec<&LockedItem> {
    let is_ordered = |item: &&LockedItem| {
        !item.is_spelled
            && matches!(
                item.kind,
                LockedKind::Dose
                    | LockedKind::Phone
                    | LockedKind::Score
                    | LockedKind::Date
                    | LockedKind::Number
            )
    };
    items.into_iter().filter(is_ordered).collect()
}

/// Returns the items of each sentence that has any.
fn by_sentence<'a>(items: &[&'a LockedItem]) -> Vec<Vec<&'a LockedItem>> {
    items.chunk_by(|one, next| one.sentence == next.sentence).map(<[&LockedItem]>::to_vec).collect()
}

fn moved(
    source: &[&LockedItem],
    target: &[&LockedItem],
    disorder: Disorder,
) -> Option<LockedDifference> {
    let (item, _) = source.iter().zip(target).find(|(one, other)| one.key != other.key)?;
    Some(difference(item, source, disorder))
}

fn difference(item: &LockedItem, source: &[&LockedItem], disorder: Disorder) -> LockedDifference {
    let count = source.iter().filter(|other| other.key == item.key).count();
    LockedDifference {
        kind: item.kind,
        key: item.key.clone(),
        written: item.written.clone(),
        without_unit: None,
        is_lost: false,
        counts: (count, count),
        disorder: Some(disorder),
    }
}

#[cfg(test)]
mod tests {
    use super::order_difference;
    use crate::{
        lang::Lang,
        review::{LockedNames, locked_items},
    };

    /// Returns the description of what is out of order.
    fn disorder(source: &str, target: &str, lang: &str) -> Option<String> {
        let (from, to) = (Lang::parse("en").expect("a tag"), Lang::parse(lang).expect("a tag"));
        let items = |text: &str, lang: &Lang| locked_items(text, lang, &LockedNames::default());
        let (source, target) = (items(source, &from), items(target, &to));
        order_difference((&from, &source), (&to, &target))
            .map(|difference| difference.description())
    }

    #[test]
    fn numbers_that_changed_places_are_found() {
        for (source, target, lang, item) in [
            ("2 at one time, not more than 4", "4 a la vez, no más de 2", "es", "2"),
            ("Take 5 mg, then 10 mg.", "Возьмите 10 mg, затем 5 mg.", "ru", "5 mg"),
            ("Take 5 mg. Then 10 mg.", "先吃 10 mg。然后吃 5 mg。", "zh-Hans", "5 mg"),
            ("take { $low } of { $most }", "de { $most } tome { $low }", "es", "{ $low }"),
            ("{ NUM($a) } of { NUM($b) }", "{ NUM($b) } de { NUM($a) }", "es", "{ NUM($a) }"),
            ("{ $name } on { DATE($on) }", "{ DATE($on) }: { $name }", "es", "{ $name }"),
            ("{ $dose } ({ $form })", "{ $form }（{ $dose }）", "zh-Hans", "{ $dose }"),
            ("Wait 2 to 3 minutes.", "等 3 到 2 分钟。", "zh-Hans", "2"),
            ("a dose of 5 mg to 10 mg", "10 mgから5 mgまで", "ja", "5 mg"),
            ("Call 988. Fire: call 911.", "拨打911。火警：拨打988。", "zh-Hans", "988"),
        ] {
            let found = disorder(source, target, lang);
            assert!(
                found.as_ref().is_some_and(|words| words.contains(item)),
                "{target}: {found:?}"
            );
        }
    }

    #[test]
    fn the_order_of_the_grammar_is_no_fault() {
        for (source, target, lang) in [
            ("Take 2 tablets every 8 hours.", "每8小时服用2片。", "zh-Hans"),
            ("Take 2 tablets every 8 hours.", "8時間ごとに2錠飲みます。", "ja"),
            ("Take 2. Wait 8 hours.", "Tome 2 y espere 8 horas.", "es"),
            ("Take 2 or 3.", "Tome 2 o 3.", "es"),
            ("Take 2 or 3.", "Tome 3 o 4.", "es"),
            ("{ $month } { $day }", "{ $day } { $month }", "ru"),
        ] {
            assert_eq!(disorder(source, target, lang), None, "{target}");
        }
    }
}
