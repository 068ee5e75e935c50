//! Languages: their tags, their writing direction, and the fallback between them.
//!
//! The autonym of a language, its name for itself, is a message in `locales/`.

use std::{fmt, sync::Arc, sync::LazyLock};

use icu::locale::{
    Direction as IcuDirection, LanguageIdentifier, LocaleDirectionality, LocaleExpander,
};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::diag::FixedReason;

static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
static DIRECTIONS: LazyLock<LocaleDirectionality> =
    LazyLock::new(LocaleDirectionality::new_extended);

/// A language as a canonical BCP 47 tag: `es`, `zh-Hans`, `es-MX`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

/// The reason why a text is not a valid language tag.
///
/// The message continues a sentence that begins with the text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvalidTag {
    /// It does not have the form of a tag.
    #[error("is not a language tag; write one like `es`, `zh-Hans` or `es-MX`")]
    Malformed,
    /// It has the form of a tag, but no language, such as `und`.
    #[error("does not name a language; write one like `es`, `zh-Hans` or `es-MX`")]
    NotALanguage,
    /// It is not in canonical form; this is the canonical form.
    #[error("is not in standard form; write `{0}`")]
    NotCanonical(String),
}

impl InvalidTag {
    /// Returns the reason for the value of a field, in words that do not repeat the value.
    pub fn value_reason(self) -> FixedReason {
        match self {
            Self::Malformed => FixedReason::new(
                "this is not a language tag; write one like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::NotALanguage => FixedReason::new(
                "this tag does not name a language; write one like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::NotCanonical(usual) => FixedReason::new(
                "this language tag is not in standard form; \
                 write it like `es`, `zh-Hans` or `es-MX`",
            )
            .intended(usual),
        }
    }

    /// Returns the reason for the name of a field, in words that do not repeat the name.
    pub fn name_reason(self) -> FixedReason {
        match self {
            Self::Malformed => FixedReason::new(
                "the field name is not a language tag; write one like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::NotALanguage => FixedReason::new(
                "the field name does not name a language; \
                 write one like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::NotCanonical(usual) => FixedReason::new(
                "the field name is a language tag that is not in standard form; \
                 write it like `es`, `zh-Hans` or `es-MX`",
            )
            .intended(usual),
        }
    }
}

/// The direction in which lines of text run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of the HTML attribute `dir`.
    pub fn html_dir(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// Parses a tag.
    ///
    /// # Errors
    /// Returns the reason why the text is not a valid tag: it is not a BCP 47 tag, names no
    /// language, or is not in canonical form.
    pub fn parse(tag: &str) -> Result<Self, InvalidTag> {
        let id = LanguageIdentifier::try_from_str(tag).map_err(|_| InvalidTag::Malformed)?;
        if id.language.is_unknown() {
            return Err(InvalidTag::NotALanguage);
        }
        let canonical = id.to_string();
        if canonical != tag {
            return Err(InvalidTag::NotCanonical(canonical));
        }
        Ok(Self(canonical.into()))
    }

    /// Returns the tag as text.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Returns the tag as an ICU language identifier.
    pub fn id(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    /// Returns the writing direction, which follows from the script.
    pub fn direction(&self) -> Direction {
        match DIRECTIONS.get(&self.id()) {
            Some(IcuDirection::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Returns the ISO 15924 code of the script: `Latn`, `Arab`, `Hans`; `Zzzz` if it is unknown.
    pub fn script(&self) -> String {
        EXPANDER
            .get_likely_script(&self.id())
            .map_or_else(|| "Zzzz".to_owned(), |script| script.to_string())
    }

    /// Returns whether spaces separate the words of this language, which follows from its script.
    /// Where they do not, lengths are counted and texts are compared in characters.
    pub fn separates_words(&self) -> bool {
        !UNSPACED_SCRIPTS.contains(&self.script().as_str())
    }

    /// Returns the fallback chain: this language, then broader tags of the same language and the
    /// same script (`es-MX`, `es`). Another language is never part of it.
    pub fn fallback_chain(&self) -> Vec<Self> {
        let mut out = vec![self.clone()];
        let mut id = self.id();
        let script = EXPANDER.get_likely_script(&id);
        id.variants.clear();
        let mut push = |id: &LanguageIdentifier| {
            let lang = Self(id.to_string().into());
            if !out.contains(&lang) && EXPANDER.get_likely_script(id) == script {
                out.push(lang);
            }
        };
        push(&id);
        id.region = None;
        push(&id);
        id.script = None;
        push(&id);
        out
    }
}

/// The ISO 15924 codes of the scripts of [`unspaced_script`], including the codes of the writing
/// systems that mix them.
const UNSPACED_SCRIPTS: [&str; 17] = [
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

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?)
            .map_err(|invalid| serde::de::Error::custom(invalid.value_reason()))
    }
}

impl JsonSchema for Lang {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Lang".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A BCP 47 language tag: es, zh-Hans, es-MX.",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Lang, UnspacedScript, unspaced_script};

    fn chain(tag: &str) -> Vec<String> {
        Lang::parse(tag)
            .expect("a good tag")
            .fallback_chain()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_language_falls_back_within_its_script_only() {
        assert_eq!(chain("es-MX"), ["es-MX", "es"]);
        assert_eq!(chain("zh-Hant"), ["zh-Hant"], "never to zh, which is read as simplified");
        assert_eq!(chain("zh-Hans-CN"), ["zh-Hans-CN", "zh-Hans", "zh"]);
    }

    #[test]
    fn direction_follows_the_script() {
        for (tag, direction) in [
            ("ar", Direction::Rtl),
            ("he", Direction::Rtl),
            ("vi", Direction::Ltr),
            ("az-Arab", Direction::Rtl),
        ] {
            assert_eq!(Lang::parse(tag).expect("a good tag").direction(), direction, "{tag}");
        }
    }

    #[test]
    fn scripts_without_spaces_between_words_are_known() {
        for (tag, c, script) in [
            ("en", 'a', None),
            ("ar", 'ا', None),
            ("ru", 'я', None),
            ("vi", 'ạ', None),
            ("ko", '한', None),
            ("zh-Hans", '字', Some(UnspacedScript::Han)),
            ("ja", 'カ', Some(UnspacedScript::Kana)),
            ("th", 'ก', Some(UnspacedScript::Brahmic)),
            ("lo", 'ກ', Some(UnspacedScript::Brahmic)),
            ("km", 'ក', Some(UnspacedScript::Brahmic)),
            ("my", 'က', Some(UnspacedScript::Brahmic)),
            ("dz", 'ཀ', Some(UnspacedScript::Brahmic)),
        ] {
            assert_eq!(unspaced_script(c), script, "{tag}");
            let lang = Lang::parse(tag).expect("a good tag");
            assert_eq!(lang.separates_words(), script.is_none(), "{tag}");
        }
    }

    #[test]
    fn a_bad_tag_is_explained() {
        assert!(Lang::parse("spanish!").is_err());
        let invalid = Lang::parse("ES-mx").expect_err("it is not in standard form");
        assert_eq!(invalid.to_string(), "is not in standard form; write `es-MX`");
    }
}
