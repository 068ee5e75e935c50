//! Shortens texts that come from a file, so that a message is never longer than a screen.

use std::borrow::Cow;

/// Returns a text of at most `most` characters: the text itself, or its start and its length.
pub(super) fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        None => Cow::Borrowed(text),
        Some((end, _)) => {
            Cow::Owned(format!("{}… ({} characters)", &text[..end], text.chars().count()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_long_text_is_cut_at_a_character_and_its_length_is_named() {
        assert_eq!(shortened("薬é", 2), "薬é");
        assert_eq!(shortened("薬éx", 2), "薬é… (3 characters)");
    }
}
