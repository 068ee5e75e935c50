//! Words for people, in the three forms that a record may use.
//!
//! The text for a language is chosen in `compose`, which also records what is missing.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use crate::{
    diag::{FixedReason, Span, Spanned},
    lang::Lang,
    source::yaml::{Located, ValuePath},
};

/// Words for people: a text in the record's own language, a text for each language, or a phrase
/// that is defined and signed once in `locales/<lang>/phrases.ftl`.
///
/// Not `Eq`, so that no type with words can be declared wordless (see `worded`).
#[derive(Clone, PartialEq)]
pub enum Words {
    /// A text in the record's own language.
    Own(Located<String>),
    /// A text for each language, and where they are.
    Each(BTreeMap<Lang, Spanned<String>>, Located<()>),
    /// A phrase with arguments. Arguments are always text: a dose is never a number.
    Phrase {
        /// The id of the message, with the path of the field.
        id: Located<String>,
        /// The arguments of the message, by name.
        arguments: BTreeMap<String, String>,
    },
}

/// Care plans contain words too, so words are never printed.
impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words")
    }
}

impl Words {
    /// Returns where the words are in the file.
    pub fn span(&self) -> Span {
        match self {
            Self::Own(text) => text.span,
            Self::Each(_, place) => place.span,
            Self::Phrase { id, .. } => id.span,
        }
    }

    /// Returns the path of their field in the file.
    pub fn path(&self) -> &ValuePath {
        match self {
            Self::Own(text) => &text.path,
            Self::Each(_, place) => &place.path,
            Self::Phrase { id, .. } => &id.path,
        }
    }

    /// Returns every text that is written out here, in any language; none for a phrase.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let own_text = match self {
            Self::Own(text) => Some(text.as_str()),
            Self::Each(..) | Self::Phrase { .. } => None,
        };
        let texts_by_language = match self {
            Self::Each(texts, _) => Some(texts.values().map(|text| text.as_str())),
            Self::Own(_) | Self::Phrase { .. } => None,
        };
        own_text.into_iter().chain(texts_by_language.into_iter().flatten())
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Located { value, span, path } = Located::<RawWords>::deserialize(deserializer)?;
        Ok(match value {
            RawWords::Own(text) => Self::Own(Located { value: text, span, path }),
            RawWords::Each(texts) => Self::Each(texts, Located { value: (), span, path }),
            RawWords::Phrase(id, arguments) => {
                Self::Phrase { id: Located { value: id.value, span: id.span, path }, arguments }
            }
        })
    }
}

/// Words as they are read, without their position.
enum RawWords {
    Own(String),
    Each(BTreeMap<Lang, Spanned<String>>),
    Phrase(Spanned<String>, BTreeMap<String, String>),
}

impl<'de> Deserialize<'de> for RawWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Deserialized as a struct, so that `phrase` is the only key that counts as known and may
        // be shown in messages.
        deserializer.deserialize_struct("Words", &["phrase"], WordsVisitor)
    }
}

/// Reads any of the three forms.
struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = RawWords;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, texts by language like `{ en: …, es: … }`, or `{ phrase: … }`")
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<RawWords, E> {
        if text.trim().is_empty() {
            return Err(E::custom(FixedReason::new(
                "this text is empty; write it or remove the field",
            )));
        }
        Ok(RawWords::Own(text.to_owned()))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawWords, A::Error> {
        let mut phrase = None;
        let mut rest = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            let value: Spanned<String> = map.next_value()?;
            if value.trim().is_empty() {
                return Err(de::Error::custom(FixedReason::new(
                    "one of these texts is empty; write it or remove it",
                )));
            }
            if key == "phrase" {
                phrase = Some(value);
            } else {
                rest.insert(key, value);
            }
        }
        match phrase {
            Some(id) => Ok(RawWords::Phrase(
                id,
                rest.into_iter().map(|(name, value)| (name, value.value)).collect(),
            )),
            None if rest.is_empty() => Err(de::Error::custom(FixedReason::new(
                "there is no text here; write it or remove the field",
            ))),
            None => {
                // The key may be anything an author typed, so it is not quoted.
                let texts = rest.into_iter().map(|(tag, text)| {
                    Lang::parse(&tag)
                        .map(|lang| (lang, text))
                        .map_err(|bad| de::Error::custom(bad.name_reason()))
                });
                Ok(RawWords::Each(texts.collect::<Result<_, A::Error>>()?))
            }
        }
    }
}

impl JsonSchema for Words {
    fn schema_name() -> Cow<'static, str> {
        "Words".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Words for people: a text in the record's own language, texts by \
                language, or a phrase of locales/<lang>/phrases.ftl.",
            "anyOf": [
                { "type": "string", "minLength": 1 },
                {
                    "type": "object",
                    "required": ["phrase"],
                    "additionalProperties": { "type": "string" }
                },
                {
                    "type": "object",
                    "minProperties": 1,
                    "additionalProperties": { "type": "string" }
                }
            ]
        })
    }
}
