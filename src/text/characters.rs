//! Characters that no screen and no printer can show, and the characters that a file writes.

use std::ops::Range;

use icu::properties::{CodePointMapData, props::GeneralCategory};

/// Why a character cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CharacterFault {
    /// A private-use character of a symbol font (U+F000 to U+F0FF), as word processors write
    /// bullets and arrows.
    SymbolFont,
    /// Another private-use character, which has a meaning in one font only.
    PrivateUse,
    /// U+FEFF inside a text.
    ByteOrderMark,
    /// U+FFFD, which stands for a character that was lost.
    Lost,
    /// A control character from U+0080 to U+009F, left over from another encoding.
    Control,
    /// A code point that is no character in the version of Unicode that this program knows.
    Unassigned,
}

impl CharacterFault {
    /// Returns what is wrong with a character; `None` if it can be shown, given a font.
    pub fn of(c: char) -> Option<Self> {
        // U+0085 is a line break.
        let category = match c {
            '\u{20}'..='\u{7e}' | '\u{85}' => return None,
            '\u{f000}'..='\u{f0ff}' => return Some(Self::SymbolFont),
            '\u{feff}' => return Some(Self::ByteOrderMark),
            '\u{fffd}' => return Some(Self::Lost),
            '\u{80}'..='\u{9f}' => return Some(Self::Control),
            _ => CodePointMapData::<GeneralCategory>::new().get(c),
        };
        match category {
            GeneralCategory::PrivateUse => Some(Self::PrivateUse),
            GeneralCategory::Unassigned => Some(Self::Unassigned),
            _ => None,
        }
    }

    /// Returns what is wrong, and what to write.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::SymbolFont => (
                "this character belongs to a symbol font of a word processor, so readers would \
                 see a box or nothing",
                "if it is a bullet, write `- ` at the start of the line; otherwise type the sign \
                 itself, such as → or ☐, or the word",
            ),
            Self::PrivateUse => (
                "this private-use character has a meaning in one font only, so readers would see \
                 a box or nothing",
                "type the letters again in Unicode: the text comes from a font with an encoding \
                 of its own",
            ),
            Self::ByteOrderMark => (
                "an invisible byte order mark (U+FEFF) is inside this text",
                "delete it: remove the characters on both sides of it and type them again",
            ),
            Self::Lost => (
                "a character of this text is lost; U+FFFD is what is left of it",
                "compare it with the original, type the lost character again, and save the file \
                 as UTF-8",
            ),
            Self::Control => (
                "an invisible control character is in place of a letter or a quotation mark",
                "compare it with the original, type the character again, and save the file as \
                 UTF-8",
            ),
            Self::Unassigned => (
                "this code point is not a character of Unicode, so readers would see a box or \
                 nothing",
                "compare it with the original and type the character again",
            ),
        }
    }
}

/// Returns the characters that a file of a site writes, with their places: those of its text, and
/// those written as escapes (`\u2028` in YAML and Fluent, `&#8232;` in Markdown). Lines that are
/// comments are left out, because nobody reads them.
pub fn written_characters(path: &str, text: &str) -> Vec<(char, Range<usize>)> {
    let is_markdown = path.ends_with(".md");
    let mut out = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if is_markdown || !line.trim_start().starts_with('#') {
            let characters = line.char_indices();
            out.extend(characters.map(|(at, c)| (c, start + at..start + at + c.len_utf8())));
            for (at, _) in line.match_indices(if is_markdown { "&#" } else { "\\" }) {
                let escape = if is_markdown { reference(&line[at..]) } else { escape(&line[at..]) };
                out.extend(escape.map(|(c, len)| (c, start + at..start + at + len)));
            }
        }
        start += line.len();
    }
    out
}

/// Reads an escape such as `\uE123` at the start of a text. Returns its character and length.
fn escape(text: &str) -> Option<(char, usize)> {
    let digits = match text.as_bytes().get(1)? {
        b'x' => 2..=2,
        b'u' => 4..=4,
        // Fluent has six digits here, YAML eight.
        b'U' => 6..=8,
        _ => return None,
    };
    let hex: String =
        text[2..].chars().take_while(char::is_ascii_hexdigit).take(*digits.end()).collect();
    let len = if digits.contains(&hex.len()) { hex.len() } else { return None };
    let c = char::from_u32(u32::from_str_radix(&hex[..len], 16).ok()?)?;
    Some((c, 2 + len))
}

/// Reads a numeric character reference such as `&#xE123;` at the start of a text. Returns its
/// character, as a Markdown parser reads it, and its length.
fn reference(text: &str) -> Option<(char, usize)> {
    let (number, _) = text.strip_prefix("&#")?.split_once(';')?;
    let value = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    let c = char::from_u32(value).filter(|c| *c != '\0').unwrap_or('\u{fffd}');
    Some((c, number.len() + 3))
}

#[cfg(test)]
mod tests {
    use super::{CharacterFault, written_characters};

    fn faults(path: &str, text: &str) -> Vec<(CharacterFault, String)> {
        let written = written_characters(path, text);
        let fault = |(c, range): (char, std::ops::Range<usize>)| {
            Some((CharacterFault::of(c)?, text[range].to_owned()))
        };
        written.into_iter().filter_map(fault).collect()
    }

    #[test]
    fn characters_that_nothing_can_show_are_found_where_they_are_written() {
        use CharacterFault::{ByteOrderMark, Control, Lost, PrivateUse, SymbolFont, Unassigned};
        for (path, text, fault, written) in [
            ("a.md", "- \u{f0b7} one", SymbolFont, "\u{f0b7}"),
            ("a.md", "a &#xE000; b", PrivateUse, "&#xE000;"),
            ("a.md", "a &#0; b", Lost, "&#0;"),
            ("a.yaml", "x: \"\\uFEFFa\"", ByteOrderMark, "\\uFEFF"),
            ("a.yaml", "x: don\u{92}t", Control, "\u{92}"),
            ("a.yaml", "x: \"\\U0010FFFE\"", Unassigned, "\\U0010FFFE"),
            ("a.ftl", "a = { \"\\U10FFFF\" }", Unassigned, "\\U10FFFF"),
            ("a.ftl", "a = \u{378}", Unassigned, "\u{378}"),
        ] {
            assert_eq!(faults(path, text), [(fault, written.to_owned())], "{text}");
        }
        for (path, text) in [
            ("a.yaml", "# \u{f0b7}\nx: \"\\n 😀 \\u00e9 C:\\\\users\""),
            ("a.ftl", "# \u{fffd}\na = ក្ខ ဤ 𞤀 \u{200d} \u{202f}"),
            ("a.md", "😀 &#65; &amp; &#; \u{2066}x\u{2069}"),
        ] {
            assert_eq!(faults(path, text), [], "{text}");
        }
    }
}
