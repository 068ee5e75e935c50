//! How deep the parts of a print file lie within each other, found before Typst goes into them: it
//! would run out of stack.
//!
//! Typst itself refuses deep brackets, and not a chain such as `a.b.b.b`, of which each part holds
//! the one before it. Not for what a print file does.

use typst::syntax::{SyntaxNode, parse};

/// Parts of a print file may lie this deep within each other; those of the default theme have some
/// forty levels.
pub(super) const DEEPEST: usize = 1_000;
/// A file may ask `else if` so many times: each is read within the one before it.
const MOST_ELSE_IF: usize = 1_000;

/// Where a print file goes too deep.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    if let Some((at, _)) = text.match_indices("else").nth(MOST_ELSE_IF) {
        return Some(at);
    }
    let root = parse(text);
    let found = deepest(&root);
    if found.is_some() {
        // To drop what is too deep takes stack, too. It happens once, and the program has no use
        // for the theme then.
        std::mem::forget(root);
    }
    found
}

fn deepest(root: &SyntaxNode) -> Option<usize> {
    let mut left = vec![(root, 0, 0)];
    while let Some((node, depth, start)) = left.pop() {
        if depth > DEEPEST {
            return Some(start);
        }
        let mut at = start;
        for child in node.children() {
            left.push((child, depth + 1, at));
            at += child.len();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn a_chain_of_a_million_parts_is_found_and_a_long_file_is_not() {
        let million = |start: &str, piece: &str| {
            too_deep(&format!("{start}{}", piece.repeat(1_000_000))).is_some()
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
        // What Typst refuses by itself is left to it.
        for (start, piece) in
            [("", "#("), ("#", "["), ("", "/*"), ("", "- "), ("", "a *b* _c_ #x.y\n\n")]
        {
            assert!(!million(start, piece), "{piece}");
        }
    }
}
