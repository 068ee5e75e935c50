//! Measures how deeply a print file is nested before Typst evaluates it, because deep nesting would
//! overflow the stack.
//!
//! Typst itself rejects deeply nested brackets, but not a chain such as `a.b.b.b`, where each part
//! contains the one before it.

use typst::syntax::{SyntaxNode, parse};

/// The largest nesting depth of a print file. The default theme has about forty levels.
pub(super) const MAX_DEPTH: usize = 1_000;
/// The largest number of `else` in a file. Typst parses each `else if` inside the one before it.
const MAX_ELSE: usize = 1_000;

/// Returns the byte offset at which a print file is nested too deeply; `None` if it is not.
pub(super) fn excess_depth_offset(text: &str) -> Option<usize> {
    if let Some((at, _)) = text.match_indices("else").nth(MAX_ELSE) {
        return Some(at);
    }
    let root = parse(text);
    let found = offset_beyond_max_depth(&root);
    if found.is_some() {
        // Dropping a deep tree would overflow the stack too. This leak happens once, and the theme
        // is not used after it.
        std::mem::forget(root);
    }
    found
}

fn offset_beyond_max_depth(root: &SyntaxNode) -> Option<usize> {
    let mut pending = vec![(root, 0, 0)];
    while let Some((node, depth, start)) = pending.pop() {
        if depth > MAX_DEPTH {
            return Some(start);
        }
        let mut at = start;
        for child in node.children() {
            pending.push((child, depth + 1, at));
            at += child.len();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::excess_depth_offset;

    #[test]
    fn a_chain_of_a_million_parts_is_found_and_a_long_file_is_not() {
        let million = |start: &str, piece: &str| {
            excess_depth_offset(&format!("{start}{}", piece.repeat(1_000_000))).is_some()
        };
        for (start, piece) in [
            ("#a", ".b"),
            ("#f", "()"),
            ("#(1", "+1"),
            ("$a", "_a"),
            ("$x", "/x"),
            ("#if a {} ", "else if a {} "),
        ] {
            assert!(million(start, piece), "{piece}");
        }
        // Typst itself rejects these.
        for (start, piece) in
            [("", "#("), ("#", "["), ("", "/*"), ("", "- "), ("", "a *b* _c_ #x.y\n\n")]
        {
            assert!(!million(start, piece), "{piece}");
        }
    }
}
