//! The reason why a type rejects a value, in a form that survives serde.
//!
//! serde passes error messages on as plain text, and nothing shows whether that text contains a
//! value of the file. The words of a [`Fixed`] reason are constant text of the program. It carries
//! the likely intended value separately, so that this value can be hidden.

use std::fmt;

/// Starts the alternate form (`{:#}`) of a fixed reason, and separates the words from the intended
/// value.
const MARK: char = '\u{1}';

/// A constant reason: "what is wrong", or "what is wrong; what to do".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    words: &'static str,
    meant: Option<String>,
}

impl Fixed {
    /// Creates a reason from constant words.
    pub fn new(words: &'static str) -> Self {
        Self { words, meant: None }
    }

    /// Adds the value that was likely intended. It reveals almost as much as the original text.
    #[must_use]
    pub fn meant(mut self, meant: impl Into<String>) -> Self {
        self.meant = Some(meant.into());
        self
    }

    /// Splits the alternate form (`{:#}`) of a fixed reason into its words and the intended value.
    /// Returns `None` for any other text.
    pub fn parse(told: &str) -> Option<(&str, Option<&str>)> {
        let (words, meant) = told.strip_prefix(MARK)?.split_once(MARK)?;
        Some((words, (!meant.is_empty()).then_some(meant)))
    }
}

impl fmt::Display for Fixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.meant {
            _ if f.alternate() => {
                write!(f, "{MARK}{}{MARK}{}", self.words, self.meant.as_deref().unwrap_or_default())
            }
            Some(meant) => write!(f, "{}, such as `{meant}`", self.words),
            None => f.write_str(self.words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Fixed;

    #[test]
    fn only_a_fixed_reason_counts_as_one() {
        let fixed = Fixed::new("is not a tag; write one").meant("es");
        assert_eq!(
            Fixed::parse(&format!("{fixed:#}")),
            Some(("is not a tag; write one", Some("es")))
        );
        assert_eq!(Fixed::parse(&format!("{:#}", "is not a tag; write one")), None);
        assert_eq!(fixed.to_string(), "is not a tag; write one, such as `es`");
    }
}
