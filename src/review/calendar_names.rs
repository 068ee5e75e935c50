//! Names of months and weekdays that one language writes as words and another as numbers:
//! "December" is 12月 in Chinese and Japanese, 12월 in Korean, tháng 12 in Vietnamese, where Monday
//! is thứ 2 (CLDR, names of months; thứ 2 beside thứ hai is common usage).
//!
//! Such a number equals the name in the other text. A name is no difference by itself: `meaning`
//! compares names.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use jiff::civil::date;

use super::locked_item::{CalendarName, FoundItems, LockedItem, LockedKind};
use crate::{
    lang::Lang,
    text::{LocaleFormat, PerLanguage, has_same_places},
};

/// How a language writes the name of a month or weekday as a number.
struct NumberedName {
    lang: &'static str,
    /// What is before and behind the number.
    around: (&'static str, &'static str),
    /// The name that a number stands for.
    name: fn(u8) -> Option<CalendarName>,
}

const NUMBERED_NAMES: [NumberedName; 5] = [
    NumberedName { lang: "zh", around: ("", "月"), name: month },
    NumberedName { lang: "ja", around: ("", "月"), name: month },
    NumberedName { lang: "ko", around: ("", "월"), name: month },
    NumberedName { lang: "vi", around: ("tháng", ""), name: month },
    NumberedName { lang: "vi", around: ("thứ", ""), name: weekday_from_sunday },
];

fn month(number: u8) -> Option<CalendarName> {
    (1..=12).contains(&number).then_some(CalendarName::Month(number))
}

/// Returns the weekday of a language in which Sunday is the first day: Monday is the second.
fn weekday_from_sunday(number: u8) -> Option<CalendarName> {
    (2..=7).contains(&number).then(|| CalendarName::Weekday(number - 2))
}

/// The names of one language that are words.
struct NameWords {
    search: Option<AhoCorasick>,
    names: Vec<CalendarName>,
}

impl NameWords {
    fn of(lang: &Lang) -> Self {
        let format = LocaleFormat::new(lang);
        let days =
            (0..7).filter_map(|day| Some((format.weekday(day)?, CalendarName::Weekday(day))));
        let months = (1..=12).flat_map(|number: i8| {
            let name = CalendarName::Month(number.unsigned_abs());
            format.months(date(2026, number, 1)).into_iter().map(move |word| (word, name))
        });
        let words = days.chain(months).filter(|(word, _)| !word.chars().any(char::is_numeric));
        let (words, names): (Vec<String>, Vec<CalendarName>) =
            words.map(|(word, name)| (word.to_lowercase(), name)).unzip();
        Self { search: AhoCorasick::new(&words).ok(), names }
    }
}

/// Marks the numbers that name a month or a weekday, and adds the names that are words.
pub(super) fn find_calendar_names(text: &str, lang: &Lang, out: &mut FoundItems<'_>) {
    static WORDS: PerLanguage<NameWords> = PerLanguage::new(NameWords::of);
    for item in &mut out.items {
        item.calendar = numbered_name(text, lang, item);
    }
    let lower = text.to_lowercase();
    let words = WORDS.get(lang);
    let Some(search) = words.search.as_ref().filter(|_| has_same_places(text, &lower)) else {
        return;
    };
    let mut end_of_last = 0;
    let mut hits: Vec<_> = search.find_overlapping_iter(&lower).collect();
    hits.sort_by_key(|hit| (hit.start(), std::cmp::Reverse(hit.end())));
    for hit in hits {
        let is_letter = |c: char| c.is_alphanumeric() && lang.separates_words();
        let is_whole = !lower[..hit.start()].ends_with(is_letter)
            && !lower[hit.end()..].starts_with(is_letter);
        if is_whole && hit.start() >= end_of_last {
            end_of_last = hit.end();
            out.push_calendar_name(hit.range(), words.names[hit.pattern().as_usize()]);
        }
    }
}

/// Returns the month or weekday that a number names.
fn numbered_name(text: &str, lang: &Lang, item: &LockedItem) -> Option<CalendarName> {
    if !matches!(item.kind, LockedKind::Number | LockedKind::Score) || item.is_spelled {
        return None;
    }
    let number: u8 = item.key.parse().ok()?;
    let (before, after) = (text[..item.at.start].trim_end(), text[item.at.end..].trim_start());
    let is_around = |(start, end): (&str, &str)| {
        before.to_lowercase().ends_with(start) && after.starts_with(end)
    };
    NUMBERED_NAMES
        .iter()
        .filter(|known| known.lang == lang.id().language.as_str())
        .find(|known| is_around(known.around))
        .and_then(|known| (known.name)(number))
}

/// Returns the items of two texts as they are compared: without names of months and weekdays, and
/// without the numbers that the other text has as such a name.
pub(super) fn without_calendar_names<'i>(
    source: &'i [LockedItem],
    target: &'i [LockedItem],
) -> (Vec<&'i LockedItem>, Vec<&'i LockedItem>) {
    let (in_source, in_target) = (names(source), names(target));
    (compared(source, &in_target, &in_source), compared(target, &in_source, &in_target))
}

/// Returns how often each name occurs as a word.
fn names(items: &[LockedItem]) -> BTreeMap<CalendarName, usize> {
    let mut out = BTreeMap::new();
    for name in items.iter().filter(|item| item.is_spelled).filter_map(|item| item.calendar) {
        *out.entry(name).or_insert(0) += 1;
    }
    out
}

/// Returns the items of a text without those that the names of the other text stand for.
fn compared<'i>(
    items: &'i [LockedItem],
    of_other: &BTreeMap<CalendarName, usize>,
    own: &BTreeMap<CalendarName, usize>,
) -> Vec<&'i LockedItem> {
    let left = |name: &CalendarName| {
        let count = |names: &BTreeMap<CalendarName, usize>| names.get(name).copied().unwrap_or(0);
        count(of_other).saturating_sub(count(own))
    };
    let mut matched: BTreeMap<CalendarName, usize> = BTreeMap::new();
    let is_compared = |item: &&LockedItem| {
        let Some(name) = item.calendar else { return true };
        let matched = matched.entry(name).or_insert(0);
        let is_matched = item.is_spelled || *matched < left(&name);
        *matched += usize::from(!item.is_spelled && is_matched);
        !is_matched
    };
    items.iter().filter(is_compared).collect()
}

#[cfg(test)]
mod tests {
    use crate::{
        lang::Lang,
        review::{LockedNames, locked_items},
    };

    fn differences(source: &str, lang: &str, target: &str) -> String {
        let items = |text: &str, tag: &str| {
            locked_items(text, &Lang::parse(tag).expect("a tag"), &LockedNames::default())
        };
        let found =
            super::super::difference::differences(&items(source, "en"), &items(target, lang));
        found.iter().map(|difference| difference.key.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_month_or_weekday_in_digits_equals_its_name() {
        for (source, lang, target) in [
            ("December 24", "zh-Hans", "12 月 24 日"),
            ("from Jan. 5, 2026", "ko", "2026년 1월 5일부터"),
            ("in May", "vi", "vào tháng 5"),
            ("on Monday", "vi", "vào Thứ 2"),
            ("March 3", "ja", "3月3日"),
            ("on Monday", "es", "el lunes"),
        ] {
            assert_eq!(differences(source, lang, target), "", "{target}");
        }
    }

    #[test]
    fn another_month_or_a_number_that_names_none_differs() {
        for (source, lang, target, keys) in [
            ("December 24", "zh-Hans", "11 月 24 日", "11"),
            ("December 24", "zh-Hans", "12 月 12 日", "12 24"),
            ("You may stop", "zh-Hans", "停5天", "5"),
            ("in May", "vi", "trong 5 tháng", "5"),
            ("on Monday", "vi", "vào thứ 3", "3"),
            ("on Monday", "es", "el lunes 2", "2"),
        ] {
            assert_eq!(differences(source, lang, target), keys, "{target}");
        }
    }
}
