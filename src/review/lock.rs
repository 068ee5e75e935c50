//! One thing of a text that must be the same in every language.
//!
//! Not for finding it: see `locked` and `numbers`.

use std::{collections::BTreeMap, ops::Range};

/// What kind of thing is locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LockedKind {
    /// A number with a unit of a dose, such as `8 mg`.
    Dose,
    /// A phone number, also a short one such as 988 where it is dialled.
    Phone,
    /// A number beside the name of a measure.
    Score,
    /// A date written with digits.
    Date,
    /// Any other number.
    Number,
    /// Where a link leads.
    Link,
    /// A placeable or call of a message.
    Placeable,
    /// The name of a measure, which is the same everywhere.
    Measure,
    /// The name of a medicine; a language may have its own.
    Medicine,
}

/// One locked piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// What it is.
    pub kind: LockedKind,
    /// Its bytes in the text.
    pub at: Range<usize>,
    /// How it is compared: digits as 0 to 9, blanks and signs between digits left out.
    pub key: String,
}

/// What was found in a text so far, and where, so that a million of them take no million looks
/// each.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Each, in the order of finding.
    pub items: Vec<Locked>,
    /// Where they are: ends by starts, none within another.
    taken: BTreeMap<usize, usize>,
}

impl Found {
    /// Whether nothing that was found already is there.
    pub fn is_free(&self, at: &Range<usize>) -> bool {
        self.taken.range(..at.end).next_back().is_none_or(|(_, end)| *end <= at.start)
    }

    /// Adds one.
    pub fn push(&mut self, locked: Locked) {
        if self.is_free(&locked.at) {
            self.taken.insert(locked.at.start, locked.at.end);
        }
        self.items.push(locked);
    }
}
