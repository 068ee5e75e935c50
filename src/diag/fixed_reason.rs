//! The reason why a type rejects a value, in a form that survives serde.
//!
//! serde passes error messages on as plain text, and nothing shows whether that text contains a
//! value of the file. The words of a [`FixedReason`] are constant text of the program. It carries
//! the value that was likely meant separately, so that this value can be hidden.

use std::fmt;

/// Starts the alternate form (`{:#}`) of a fixed reason, and separates the words from the intended
/// value.
const MARK: char = '\u{1}';

/// A constant reason: "what is wrong", or "what is wrong; what to do".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedReason {
    words: &'static str,
    intended: Option<String>,
}

impl FixedReason {
    /// Creates a reason from constant words.
    pub fn new(words: &'static str) -> Self {
        Self { words, intended: None }
    }

    /// Adds the value that was likely intended. It reveals almost as much as the original text.
    #[must_use]
    pub fn intended(mut self, meant: impl Into<String>) -> Self {
        self.intended = Some(meant.into());
        self
    }

    /// Splits the alternate form (`{:#}`) of a fixed reason into its words and the intended value.
    /// Returns `None` for any other text.
    pub fn parse(text: &str) -> Option<(&str, Option<&str>)> {
        let (words, meant) = text.strip_prefix(MARK)?.split_once(MARK)?;
        Some((words, (!meant.is_empty()).then_some(meant)))
    }
}

impl fmt::Display for FixedReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.intended {
            _ if f.alternate() => {
                write!(
                    f,
                    "{MARK}{}{MARK}{}",
                    self.words,
                    self.intended.as_deref().unwrap_or_default()
                )
            }
            Some(meant) => write!(f, "{}, such as `{meant}`", self.words),
            None => f.write_str(self.words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FixedReason;

    #[test]
    fn only_a_fixed_reason_counts_as_one() {
        let fixed = FixedReason::new("is not a tag; write one").intended("es");
        assert_eq!(
            FixedReason::parse(&format!("{fixed:#}")),
            Some(("is not a tag; write one", Some("es")))
        );
        assert_eq!(FixedReason::parse(&format!("{:#}", "is not a tag; write one")), None);
        assert_eq!(fixed.to_string(), "is not a tag; write one, such as `es`");
    }
}
