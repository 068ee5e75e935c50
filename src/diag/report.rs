//! All diagnostics of a run, in an order that does not depend on the order of work.

use super::diagnostic::{Diagnostic, Place, Severity};

/// Collects the diagnostics of every stage of a run.
#[derive(Clone, Debug, Default)]
pub struct Report {
    items: Vec<Diagnostic>,
}

impl Report {
    /// Creates an empty report.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.items.push(diagnostic);
    }

    /// Moves all diagnostics of another report into this one.
    pub fn append(&mut self, other: Report) {
        self.items.extend(other.items);
    }

    /// Returns the number of errors.
    pub fn errors(&self) -> usize {
        self.items.iter().filter(|d| d.severity == Severity::Error).count()
    }

    /// Returns the number of warnings.
    pub fn warnings(&self) -> usize {
        self.items.len() - self.errors()
    }

    /// Returns whether nothing was reported.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Iterates over the diagnostics: in the order in which they were added, or sorted after a call
    /// of [`Report::sort`].
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.items.iter()
    }

    /// Lets `keep` change each diagnostic in place, and drops those for which it returns `false`.
    pub fn retain_mut(&mut self, keep: impl FnMut(&mut Diagnostic) -> bool) {
        self.items.retain_mut(keep);
    }

    /// Returns a copy with the most urgent diagnostics first: missing follow-ups for item 9, then
    /// other errors, then warnings.
    #[must_use]
    pub fn by_urgency(&self) -> Self {
        let mut sorted = self.clone();
        sorted.items.sort_by_key(|diagnostic| {
            (diagnostic.rule != "follow-up-missing", diagnostic.severity)
        });
        sorted
    }

    /// Sorts by file, place, rule and message, and drops exact duplicates.
    pub fn sort(&mut self) {
        let key = |d: &Diagnostic| {
            let place = match &d.place {
                Place::Site => (0, 0, 0, String::new()),
                Place::Path(path) => (1, 0, 0, path.clone()),
                Place::In(file) => (2, file.0, 0, String::new()),
                Place::At(span) => (2, span.file.0, span.start, String::new()),
                Place::Output(path) => (3, 0, 0, path.clone()),
            };
            (place, d.rule, d.message.full_text().to_owned())
        };
        self.items.sort_by_cached_key(key);
        self.items.dedup_by(|a, b| key(a) == key(b) && a.field == b.field && a.found == b.found);
    }
}
