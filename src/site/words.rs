//! Words for people, in the three forms that a record may use.
//!
//! Not for finding the text of a language: the desk in `compose` does that, since it also notes
//! what is missing.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use crate::{
    diag::{Fixed, Span, Spanned},
    lang::Lang,
};

/// Words for people: a text in the record's own language, a text for each language, or a phrase
/// that is worded and signed once in `locales/<lang>/phrases.ftl`.
#[derive(Clone, PartialEq)]
pub enum Words {
    /// In the record's own language.
    Own(Spanned<String>),
    /// For each language.
    Each(BTreeMap<Lang, Spanned<String>>, Span),
    /// A message with arguments, which are always text: a dose is never a number.
    Phrase {
        /// The message.
        id: Spanned<String>,
        /// Its arguments.
        arguments: BTreeMap<String, String>,
    },
}

/// Records hold words too, so they never print themselves.
impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("words")
    }
}

impl Words {
    /// Where they stand.
    pub fn span(&self) -> Span {
        match self {
            Self::Own(text) => text.span,
            Self::Each(_, span) => *span,
            Self::Phrase { id, .. } => id.span,
        }
    }

    /// Every text that is written out here, in whatever language; a phrase holds none.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let own = match self {
            Self::Own(text) => Some(text.as_str()),
            Self::Each(..) | Self::Phrase { .. } => None,
        };
        let each = match self {
            Self::Each(texts, _) => Some(texts.values().map(|text| text.as_str())),
            Self::Own(_) | Self::Phrase { .. } => None,
        };
        own.into_iter().chain(each.into_iter().flatten())
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = Raw;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text, texts by language like `{ en: …, es: … }`, or `{ phrase: … }`")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Raw, E> {
                if text.trim().is_empty() {
                    return Err(E::custom(Fixed::new(
                        "there are no words here; write them or remove the field",
                    )));
                }
                Ok(Raw::Own(text.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
                let mut phrase = None;
                let mut rest = BTreeMap::new();
                while let Some(key) = map.next_key::<String>()? {
                    let value: Spanned<String> = map.next_value()?;
                    if value.trim().is_empty() {
                        return Err(de::Error::custom(Fixed::new(
                            "there are no words under one of these languages; write them or remove it",
                        )));
                    }
                    if key == "phrase" {
                        phrase = Some(value);
                    } else {
                        rest.insert(key, value);
                    }
                }
                match phrase {
                    Some(id) => Ok(Raw::Phrase(
                        id,
                        rest.into_iter().map(|(name, value)| (name, value.value)).collect(),
                    )),
                    None if rest.is_empty() => Err(de::Error::custom(Fixed::new(
                        "there are no words here; write them or remove the field",
                    ))),
                    None => {
                        // The name may be anything a person typed, so it is not repeated.
                        let texts = rest.into_iter().map(|(tag, text)| {
                            Lang::read(&tag)
                                .map(|lang| (lang, text))
                                .map_err(|bad| de::Error::custom(bad.of_name()))
                        });
                        Ok(Raw::Each(texts.collect::<Result<_, A::Error>>()?))
                    }
                }
            }
        }
        enum Raw {
            Own(String),
            Each(BTreeMap<Lang, Spanned<String>>),
            Phrase(Spanned<String>, BTreeMap<String, String>),
        }
        struct Whole(Raw);
        impl<'de> Deserialize<'de> for Whole {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // Said as a struct, so that of the names here only this one counts as known.
                deserializer.deserialize_struct("Words", &["phrase"], Form).map(Self)
            }
        }
        let raw = Spanned::<Whole>::deserialize(deserializer)?;
        Ok(match raw.value.0 {
            Raw::Own(text) => Self::Own(Spanned { value: text, span: raw.span }),
            Raw::Each(texts) => Self::Each(texts, raw.span),
            Raw::Phrase(id, arguments) => Self::Phrase { id, arguments },
        })
    }
}

impl JsonSchema for Words {
    fn schema_name() -> Cow<'static, str> {
        "Words".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Words for people: a text, texts by language, or a phrase of locales/<lang>/phrases.ftl.",
            "anyOf": [
                { "type": "string", "minLength": 1 },
                { "type": "object", "required": ["phrase"], "additionalProperties": { "type": "string" } },
                { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" } }
            ]
        })
    }
}
