//! Detects text in braces that YAML splits: `{ en: Since then, I sleep badly }` has a second field,
//! `I sleep badly`.

use super::node::{Node, Value};

/// Returns what to do about a map in braces, if text without quotes was most likely split in it.
pub(super) fn braces_help(node: &Node) -> Option<&'static str> {
    let Value::Map(entries) = &node.value else { return None };
    let mut empty = entries.iter().filter(|(_, value)| {
        node.is_flow && value.span.start == value.span.end && matches!(value.value, Value::Null)
    });
    let glued =
        |text: &str| text.char_indices().any(|(at, c)| c == ':' && at > 0 && at + 1 < text.len());
    if entries.iter().any(|(key, _)| node.is_flow && key.text().is_some_and(glued)) {
        return Some(
            "put a space after the colon and the text in quotes, as in `{ en: \"…\", es: \"…\" }`",
        );
    }
    empty.next().map(|_| {
        "put each text in quotes, as in `{ en: \"…\", es: \"…\" }`: without quotes, a comma ends \
         the text"
    })
}
