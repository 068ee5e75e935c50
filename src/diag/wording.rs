//! The text of a message, and whether it may quote a private file.
//!
//! The default is safe: text that is formatted at run time counts as a quotation unless the code
//! declares it free of values with [`Wording::without_values`]. [`super::emit`] decides what is
//! shown.

use std::borrow::Cow;

/// The message that replaces a text that may quote a private file.
pub const REDACTED: &str = "problem hidden, because its details could quote a private file";

/// The text of a message or of its help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    text: Cow<'static, str>,
    may_quote: bool,
}

impl Wording {
    /// Creates a text that was formatted at run time and holds no value of a file: only words of
    /// the program, ids of rules and kinds, tags of the site's languages, and paths.
    pub fn without_values(text: impl Into<String>) -> Self {
        Self { text: Cow::Owned(text.into()), may_quote: false }
    }

    /// Returns the whole text. It may quote the file that it is about.
    pub fn full_text(&self) -> &str {
        &self.text
    }

    /// Returns the text if it cannot hold a value of the file.
    pub fn without_quotation(&self) -> Option<&str> {
        (!self.may_quote).then_some(self.text.as_ref())
    }

    /// Returns a text that may be shown for any file: this one, or [`REDACTED`] in its place.
    pub fn redacted(&self) -> &str {
        self.without_quotation().unwrap_or(REDACTED)
    }
}

/// Constant text of the program holds no value of a file.
impl From<&'static str> for Wording {
    fn from(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), may_quote: false }
    }
}

/// Text that is formatted at run time may hold any value, so it counts as a quotation.
impl From<String> for Wording {
    fn from(text: String) -> Self {
        Self { text: Cow::Owned(text), may_quote: true }
    }
}
