//! Scripts that are written without spaces between words.

/// The ISO 15924 codes of the scripts of [`unspaced_script`], including the codes of the writing
/// systems that mix them.
pub(super) const UNSPACED_SCRIPTS: [&str; 17] = [
    "Hani", "Hans", "Hant", "Hanb", "Jpan", "Hira", "Kana", "Hrkt", "Thai", "Laoo", "Khmr", "Mymr",
    "Tibt", "Tale", "Talu", "Lana", "Tavt",
];

/// The kinds of scripts that are written without spaces between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnspacedScript {
    /// Chinese characters.
    Han,
    /// Hiragana and katakana.
    Kana,
    /// Scripts of South East Asia and Tibet, with several characters per syllable: Thai, Lao,
    /// Tibetan, Myanmar, Khmer, Tai Le, New Tai Lue, Tai Tham and Tai Viet.
    Brahmic,
}

/// Returns the script of a character if that script is written without spaces between words.
///
/// These are the scripts whose lines break between ideographs (class ID of UAX #14) or need a
/// dictionary (class SA, "complex context"), and Tibetan, whose mark between syllables (tsheg) does
/// not show where a word ends. Hangul is not among them: Korean separates words by spaces.
/// The ranges are whole blocks of Unicode, so vowel signs, digits and punctuation of a script are
/// included; a caller that needs letters alone checks for them itself.
pub fn unspaced_script(c: char) -> Option<UnspacedScript> {
    match c {
        ..'\u{e00}' => None,
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
            Some(UnspacedScript::Han)
        }
        '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => {
            Some(UnspacedScript::Kana)
        }
        '\u{e00}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{1950}'..='\u{19df}'
        | '\u{1a20}'..='\u{1aaf}'
        | '\u{a9e0}'..='\u{a9ff}'
        | '\u{aa60}'..='\u{aadf}' => Some(UnspacedScript::Brahmic),
        _ => None,
    }
}
