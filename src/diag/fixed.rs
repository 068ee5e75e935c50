//! A reason that a type gives for refusing a value, on its way through serde.
//!
//! serde hands reasons on as text, which tells nothing of whether a value is in it. A [`Fixed`]
//! reason is one of the program's own; it carries what was meant apart, so that it can be kept
//! back. Not for any other message.

use std::fmt;

/// Starts a fixed reason that is written in the alternate form, and sets off what was meant.
const MARK: char = '\u{1}';

/// Words of the program: "what is wrong", or "what is wrong; what to do".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    words: &'static str,
    meant: Option<String>,
}

impl Fixed {
    /// A reason in words of the program.
    pub fn new(words: &'static str) -> Self {
        Self { words, meant: None }
    }

    /// Adds what was likely meant, which says what was written almost as plainly.
    #[must_use]
    pub fn meant(mut self, meant: impl Into<String>) -> Self {
        self.meant = Some(meant.into());
        self
    }

    /// Takes the alternate form (`{:#}`) of a reason apart: its words and what was meant; `None` if
    /// it is no fixed one.
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
        let fixed = Fixed::new("is no tag; write one").meant("es");
        assert_eq!(Fixed::parse(&format!("{fixed:#}")), Some(("is no tag; write one", Some("es"))));
        assert_eq!(Fixed::parse(&format!("{:#}", "is no tag; write one")), None);
        assert_eq!(fixed.to_string(), "is no tag; write one, such as `es`");
    }
}
