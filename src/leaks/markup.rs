//! The characters of a page as a reader would see them: without tags, with character references resolved.

use quick_xml::escape::resolve_html5_entity;

/// A tag is at most this long; what is longer is text in which somebody forgot to escape a `<`.
const LONGEST_TAG: usize = 4096;
/// The name of a character reference is at most this long.
const LONGEST_REFERENCE: usize = 34;

/// The characters outside of tags, each with the byte offset at which it stands.
pub(super) fn shown(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut at = 0;
    let mut resolved: Vec<(usize, char)> = Vec::new();
    std::iter::from_fn(move || {
        if let Some(next) = resolved.pop() {
            return Some(next);
        }
        loop {
            let rest = &text[at..];
            let c = rest.chars().next()?;
            let here = at;
            match c {
                '<' => match tag(rest) {
                    Some(length) => at += length,
                    None => {
                        at += 1;
                        return Some((here, c));
                    }
                },
                '&' => match reference(rest) {
                    Some((length, characters)) => {
                        at += length;
                        resolved.extend(characters.chars().rev().map(|c| (here, c)));
                        if let Some(next) = resolved.pop() {
                            return Some(next);
                        }
                    }
                    None => {
                        at += 1;
                        return Some((here, c));
                    }
                },
                _ => {
                    at += c.len_utf8();
                    return Some((here, c));
                }
            }
        }
    })
}

/// The length of the tag or comment that starts here.
fn tag(text: &str) -> Option<usize> {
    if !text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
        return None;
    }
    // No further than a tag may be long: a page of nothing but `<` must not be looked through once for each.
    let near = &text.as_bytes()[..text.len().min(LONGEST_TAG)];
    match text.starts_with("<!--") {
        true => near.windows(3).position(|end| end == b"-->").map(|at| at + 3),
        false => near.iter().position(|byte| *byte == b'>').map(|at| at + 1),
    }
}

/// The length of the character reference that starts here, and what it stands for.
fn reference(text: &str) -> Option<(usize, String)> {
    let end = text.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
    let name = &text[1..end];
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => number.parse().ok(),
    });
    let named = || resolve_html5_entity(name).map(str::to_owned);
    let characters = number.and_then(char::from_u32).map(String::from).or_else(named)?;
    Some((end + 1, characters))
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn tags_vanish_and_references_are_resolved() {
        let text = "M&#97;y<b>a</b> Inv&eacute;nt<!-- x -->ed & 1 < 2&shy;";
        let seen: String = shown(text).map(|(_, c)| c).collect();
        assert_eq!(seen, "Maya Invénted & 1 < 2\u{ad}");
        assert_eq!(shown("é<i>x").last(), Some((5, 'x')));
    }
}
