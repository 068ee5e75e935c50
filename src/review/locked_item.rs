//! A locked item: one piece of a text that must be the same in every language.
//!
//! `detection` and `numbers` find the locked items of a text.

use std::{collections::BTreeMap, ops::Range};

use crate::text::without_direction_controls;

/// The kind of a locked item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LockedKind {
    /// A number with the unit of a dose, such as `8 mg`.
    Dose,
    /// A phone number, including short ones such as 988.
    Phone,
    /// A number in the same sentence as the name of an instrument, such as PHQ-9.
    Score,
    /// A date written with digits.
    Date,
    /// Any other number.
    Number,
    /// The target of a link.
    Link,
    /// A placeable or function call of a Fluent message.
    Placeable,
    /// The name of an instrument, such as PHQ-9, which is the same in every language.
    Instrument,
    /// The name of a medicine, which may differ by language.
    Medicine,
}

/// One locked item of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockedItem {
    /// Its kind.
    pub kind: LockedKind,
    /// Its byte range in the text.
    pub at: Range<usize>,
    /// The normalized form by which items are compared, such as digits as 0 to 9.
    pub key: String,
    /// The item as the text writes it, for messages.
    pub written: String,
    /// The number of its sentence in the text, from 0.
    pub sentence: usize,
    /// Whether it is a number in words, which a language may use where another has a digit. It
    /// equals that digit, but is no difference by itself.
    pub is_spelled: bool,
    /// Whether reviewers see it marked as one that must stay. Words such as "two" and "May" have
    /// many right translations, so they only equal a digit of the other text.
    pub is_marked: bool,
    /// The month or weekday that it names, as a word or as a number.
    pub calendar: Option<CalendarName>,
}

/// The name of a month or a weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CalendarName {
    /// A month, from January as 1.
    Month(u8),
    /// A weekday, from Monday as 0.
    Weekday(u8),
}

/// The locked items found in a text so far, with an index of their places, so that a text with a
/// million of them does not take quadratic time.
#[derive(Debug)]
pub(super) struct FoundItems<'t> {
    text: &'t str,
    /// The items, in the order in which they were found.
    pub items: Vec<LockedItem>,
    /// The taken byte ranges, as ends by starts; they do not overlap.
    taken: BTreeMap<usize, usize>,
}

impl<'t> FoundItems<'t> {
    /// Returns a list without items for a text.
    pub fn new(text: &'t str) -> Self {
        Self { text, items: Vec::new(), taken: BTreeMap::new() }
    }

    /// Returns whether no item found so far overlaps a range.
    pub fn is_free(&self, at: &Range<usize>) -> bool {
        self.taken.range(..at.end).next_back().is_none_or(|(_, end)| *end <= at.start)
    }

    /// Adds an item.
    pub fn push(&mut self, kind: LockedKind, at: Range<usize>, key: String) {
        self.push_item(self.item(kind, at, key));
    }

    /// Adds a number that is one character of a dose.
    pub fn push_spelled(&mut self, at: Range<usize>, key: String) {
        let item = self.item(LockedKind::Number, at, key);
        self.push_item(LockedItem { is_spelled: true, ..item });
    }

    /// Adds a number in words.
    pub fn push_number_word(&mut self, at: Range<usize>, key: String) {
        let item = self.item(LockedKind::Number, at, key);
        self.push_item(LockedItem { is_spelled: true, is_marked: false, ..item });
    }

    /// Adds the name of a month or weekday in words. Its place is not taken.
    pub fn push_calendar_name(&mut self, at: Range<usize>, name: CalendarName) {
        let item = self.item(LockedKind::Number, at, String::new());
        let calendar = Some(name);
        self.items.push(LockedItem { is_spelled: true, is_marked: false, calendar, ..item });
    }

    fn item(&self, kind: LockedKind, at: Range<usize>, key: String) -> LockedItem {
        let written = without_direction_controls(&self.text[at.clone()]);
        let written = written.split_whitespace().collect::<Vec<_>>().join(" ");
        LockedItem {
            kind,
            at,
            key,
            written,
            sentence: 0,
            is_spelled: false,
            is_marked: true,
            calendar: None,
        }
    }

    fn push_item(&mut self, item: LockedItem) {
        if self.is_free(&item.at) {
            self.taken.insert(item.at.start, item.at.end);
        }
        self.items.push(item);
    }
}
