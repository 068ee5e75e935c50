//! The characters of a page as a reader would see them: tags removed, character references and
//! escapes resolved.

use quick_xml::escape::resolve_html5_entity;

/// The longest tag, in bytes. Anything longer is text with an unescaped `<`.
const LONGEST_TAG: usize = 4096;
/// The longest character reference, in bytes, including `&` and `;`.
const LONGEST_REFERENCE: usize = 34;

/// Iterates over the characters outside of tags, each with its byte offset. If `for_tag` is a
/// character, it takes the place of each tag.
pub(super) fn visible_chars(
    text: &str,
    for_tag: Option<char>,
) -> impl Iterator<Item = (usize, char)> {
    let mut at = 0;
    let mut resolved: Vec<(usize, char)> = Vec::new();
    std::iter::from_fn(move || {
        if let Some(next) = resolved.pop() {
            return Some(next);
        }
        loop {
            let rest = &text[at..];
            let c = rest.chars().next()?;
            let start = at;
            match c {
                '<' => match tag_length(rest) {
                    Some(length) => {
                        at += length;
                        if let Some(gap) = for_tag {
                            return Some((start, gap));
                        }
                    }
                    None => {
                        at += 1;
                        return Some((start, c));
                    }
                },
                '&' => match parse_reference(rest) {
                    Some((length, characters)) => {
                        at += length;
                        resolved.extend(characters.chars().rev().map(|c| (start, c)));
                        if let Some(next) = resolved.pop() {
                            return Some(next);
                        }
                    }
                    None => {
                        at += 1;
                        return Some((start, c));
                    }
                },
                _ => {
                    at += c.len_utf8();
                    return Some((start, c));
                }
            }
        }
    })
}

/// Returns whether a text may contain characters escaped as in a URL, a script or a stylesheet.
pub(super) fn is_escaped(text: &str) -> bool {
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_hexdigit);
    text.bytes().enumerate().any(|(at, byte)| match byte {
        b'%' => digit(at + 1) && digit(at + 2),
        b'\\' => digit(at + 1) || text.as_bytes().get(at + 1) == Some(&b'u'),
        _ => false,
    })
}

/// Returns the characters of a text with `%4D`, `\u004D`, `\u{4D}` and `\4D ` resolved, each with
/// its byte offset.
pub(super) fn unescaped_chars(text: &str) -> Vec<(usize, char)> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes: Vec<u8> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at + c.len_utf8()..];
        let coded = rest
            .get(..2)
            .filter(|_| c == '%')
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        if let Some(byte) = coded {
            // A character of several bytes has one code for each byte.
            bytes.push(byte);
            at += 3;
            continue;
        }
        out.extend(String::from_utf8_lossy(&bytes).chars().map(|c| (at, c)));
        bytes.clear();
        match parse_escape(rest).filter(|_| c == '\\') {
            Some((length, c)) => {
                out.push((at, c));
                at += 1 + length;
            }
            None => {
                out.push((at, c));
                at += c.len_utf8();
            }
        }
    }
    out.extend(String::from_utf8_lossy(&bytes).chars().map(|c| (at.saturating_sub(1), c)));
    out
}

/// Returns the length of the escape after a backslash and the character that it represents.
fn parse_escape(rest: &str) -> Option<(usize, char)> {
    let digits =
        |text: &str, max: usize| text.bytes().take(max).take_while(u8::is_ascii_hexdigit).count();
    let read = |digits: &str| u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
    if let Some(inner) = rest.strip_prefix("u{") {
        let length = digits(inner, 6);
        return Some((
            length + 3,
            read(inner.get(..length)?).filter(|_| inner[length..].starts_with('}'))?,
        ));
    }
    if let Some(inner) = rest.strip_prefix('u') {
        return Some((5, read(inner.get(..4)?)?));
    }
    // In a stylesheet, one space after the digits ends the escape (CSS Syntax Level 3, 4.3.7).
    let length = digits(rest, 6);
    let space = usize::from(rest[length..].starts_with(' '));
    Some((length + space, read(rest.get(..length)?)?))
}

/// Returns the length of the tag or comment at the start of a text.
fn tag_length(text: &str) -> Option<usize> {
    if !text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
        return None;
    }
    // Search no further than the longest tag, so that a page of nothing but `<` does not take
    // quadratic time.
    let near = &text.as_bytes()[..text.len().min(LONGEST_TAG)];
    match text.starts_with("<!--") {
        true => near.windows(3).position(|end| end == b"-->").map(|at| at + 3),
        false => near.iter().position(|byte| *byte == b'>').map(|at| at + 1),
    }
}

/// Returns the length of the character reference at the start of a text, and its characters.
fn parse_reference(text: &str) -> Option<(usize, String)> {
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
    use super::{is_escaped, unescaped_chars, visible_chars};

    #[test]
    fn tags_vanish_and_references_are_resolved() {
        let text = "M&#97;y<b>a</b> Inv&eacute;nt<!-- x -->ed & 1 < 2&shy;";
        let seen: String = visible_chars(text, None).map(|(_, c)| c).collect();
        assert_eq!(seen, "Maya Invénted & 1 < 2\u{ad}");
        assert_eq!(visible_chars("é<i>x", None).last(), Some((5, 'x')));
        let separated: String =
            visible_chars("<td>Maya</td><td>Invented</td>", Some(' ')).map(|(_, c)| c).collect();
        assert_eq!(separated, " Maya  Invented ");
    }

    #[test]
    fn codes_are_resolved_wherever_they_come_from() {
        for (text, is) in [
            ("a%20b%C3%A9%", "a bé%"),
            ("\\u004daya", "Maya"),
            ("\\u{4d}aya", "Maya"),
            ("Maya\\20 Okonjo", "Maya Okonjo"),
            ("Maya\\20Okonjo", "Maya Okonjo"),
            ("5 % of \\ and \\n \\u12", "5 % of \\ and \\n \\u12"),
        ] {
            assert_eq!(
                unescaped_chars(text).into_iter().map(|(_, c)| c).collect::<String>(),
                is,
                "{text}"
            );
        }
        assert!(is_escaped("%4D") && is_escaped("\\u004d") && !is_escaped("5 % or 100%"));
    }
}
