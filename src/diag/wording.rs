//! The words of a message, with what is known of where they come from.
//!
//! Nobody has to remember that a record is never quoted: words that were put together at run time
//! count as a quotation until somebody says that they are none. Not for choosing what is shown: see
//! [`super::emit`].

use std::borrow::Cow;

/// What a message says in place of words that may quote a private file.
pub const UNQUOTED: &str =
    "something does not fit here, and saying what would quote a private file";

/// Words of a message or of its help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    text: Cow<'static, str>,
    may_quote: bool,
}

impl Wording {
    /// Words put together at run time that hold no value of a file: only words of the program, ids
    /// of rules and kinds, tags of the site's languages, and paths.
    pub fn without_values(text: impl Into<String>) -> Self {
        Self { text: Cow::Owned(text.into()), may_quote: false }
    }

    /// All words. They may quote the file that they are about.
    pub fn full(&self) -> &str {
        &self.text
    }

    /// The words, if they cannot hold a value of the file.
    pub fn unquoting(&self) -> Option<&str> {
        (!self.may_quote).then_some(self.text.as_ref())
    }

    /// The words as they may be shown for any file.
    pub fn plain(&self) -> &str {
        self.unquoting().unwrap_or(UNQUOTED)
    }
}

/// Words of the program itself.
impl From<&'static str> for Wording {
    fn from(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), may_quote: false }
    }
}

/// Words put together at run time: nobody knows what is in them.
impl From<String> for Wording {
    fn from(text: String) -> Self {
        Self { text: Cow::Owned(text), may_quote: true }
    }
}
