//! All the diagnostics of a run, in one order that does not depend on the order of work.
//!
//! Not for deciding what follows from them: `build` and `cli` do that.

use super::{Diagnostic, Place, Severity};

/// Gathers diagnostics; every stage adds to one.
#[derive(Clone, Debug, Default)]
pub struct Report {
    items: Vec<Diagnostic>,
}

impl Report {
    /// Makes an empty report.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.items.push(diagnostic);
    }

    /// Takes over everything another report holds.
    pub fn absorb(&mut self, other: Report) {
        self.items.extend(other.items);
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.items.iter().filter(|d| d.severity == Severity::Error).count()
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.items.len() - self.errors()
    }

    /// Whether anything at all was reported.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The diagnostics, in the order they were added until [`Report::sort`] is called.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.items.iter()
    }

    /// Changes each diagnostic in place, or drops it where `keep` says so.
    pub fn retain_mut(&mut self, keep: impl FnMut(&mut Diagnostic) -> bool) {
        self.items.retain_mut(keep);
    }

    /// The same with what is most urgent first: item 9 without a follow-up, other errors, warnings.
    #[must_use]
    pub fn by_urgency(&self) -> Self {
        let mut sorted = self.clone();
        sorted.items.sort_by_key(|diagnostic| {
            (diagnostic.rule != "follow-up-missing", diagnostic.severity)
        });
        sorted
    }

    /// Sorts by file, place and rule, and drops exact repeats.
    pub fn sort(&mut self) {
        let key = |d: &Diagnostic| {
            let place = match &d.place {
                Place::Site => (0, 0, 0, String::new()),
                Place::Path(path) => (1, 0, 0, path.clone()),
                Place::In(file) => (2, file.0, 0, String::new()),
                Place::At(span) => (2, span.file.0, span.start, String::new()),
                Place::Output(path) => (3, 0, 0, path.clone()),
            };
            (place, d.rule, d.message.full().to_owned())
        };
        self.items.sort_by_cached_key(key);
        self.items.dedup_by(|a, b| key(a) == key(b) && a.field == b.field && a.found == b.found);
    }
}
