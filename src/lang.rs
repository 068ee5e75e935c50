//! Languages: their tags, their writing direction, and the fallback between them.
//!
//! The autonym of a language, its name for itself, is a message in `locales/`.

use std::{fmt, sync::Arc, sync::LazyLock};

use icu::locale::{
    Direction as IcuDirection, LanguageIdentifier, LocaleDirectionality, LocaleExpander,
};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use crate::diag::FixedReason;

static EXPANDER: LazyLock<LocaleExpander> = LazyLock::new(LocaleExpander::new_extended);
static DIRECTIONS: LazyLock<LocaleDirectionality> =
    LazyLock::new(LocaleDirectionality::new_extended);

/// A language as a canonical BCP 47 tag: `es`, `zh-Hans`, `es-MX`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

/// The reason why a text is not a valid language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidTag {
    /// It does not have the form of a tag.
    Malformed,
    /// It has the form of a tag, but no language, such as `und`.
    NotALanguage,
    /// It is not in canonical form; this is the canonical form.
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

impl fmt::Display for InvalidTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => {
                f.write_str("is not a language tag; write one like `es`, `zh-Hans` or `es-MX`")
            }
            Self::NotALanguage => {
                f.write_str("does not name a language; write one like `es`, `zh-Hans` or `es-MX`")
            }
            Self::NotCanonical(usual) => write!(f, "is not in standard form; write `{usual}`"),
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
    /// Returns a message for the author: the text is not a BCP 47 tag, names no language, or is not
    /// in canonical form. The message continues a sentence that begins with the text.
    pub fn parse(tag: &str) -> Result<Self, String> {
        Self::read(tag).map_err(|bad| bad.to_string())
    }

    /// Parses a tag.
    ///
    /// # Errors
    /// Returns the reason why the text is not a valid tag.
    pub fn read(tag: &str) -> Result<Self, InvalidTag> {
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
        Self::read(&String::deserialize(deserializer)?)
            .map_err(|bad| serde::de::Error::custom(bad.value_reason()))
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
    use super::{Direction, Lang};

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
    fn a_bad_tag_is_explained() {
        assert!(Lang::parse("spanish!").is_err());
        assert_eq!(Lang::parse("ES-mx"), Err("is not in standard form; write `es-MX`".to_owned()));
    }
}
