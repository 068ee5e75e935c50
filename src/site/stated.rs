//! Answers of a program that are a yes, a no, or more.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

use super::words::Words;
use crate::{
    diag::{Fixed, Spanned},
    lang::Lang,
};

/// A yes, a no, or words that say more.
#[derive(Debug)]
pub enum Stated {
    /// A plain yes or no.
    Plainly(bool),
    /// Yes, with words that say more.
    InWords(Words),
}

impl<'de> Deserialize<'de> for Stated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let words = Words::deserialize(deserializer)?;
        Ok(match &words {
            Words::Own(text) if text.as_str() == "true" => Self::Plainly(true),
            Words::Own(text) if text.as_str() == "false" => Self::Plainly(false),
            Words::Own(text)
                if matches!(text.to_lowercase().as_str(), "yes" | "no" | "on" | "off") =>
            {
                return Err(de::Error::custom(Fixed::new(
                    "expected `true`, `false`, or words that say more; write `true` for yes and \
                     `false` for no",
                )));
            }
            _ => Self::InWords(words),
        })
    }
}

impl JsonSchema for Stated {
    fn schema_name() -> Cow<'static, str> {
        "Stated".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let words = generator.subschema_for::<Words>();
        json_schema!({
            "description": "true, false, or words that say more.",
            "anyOf": [{ "type": "boolean" }, words]
        })
    }
}

/// Whether interpreters are offered, and in which languages.
#[derive(Debug)]
pub enum Offer {
    /// Offered, with the languages not stated; or not offered.
    Plainly(bool),
    /// Offered in these languages.
    In(Vec<Spanned<Lang>>),
}

impl<'de> Deserialize<'de> for Offer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = Offer;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`true`, `false`, or a list of languages")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Offer, E> {
                match text {
                    "true" => Ok(Offer::Plainly(true)),
                    "false" => Ok(Offer::Plainly(false)),
                    _ => Err(E::custom(Fixed::new(
                        "expected `true`, `false`, or a list of languages; write, for example, \
                         `[es, vi]`",
                    ))),
                }
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Offer, A::Error> {
                let mut out = Vec::new();
                while let Some(lang) = seq.next_element()? {
                    out.push(lang);
                }
                Ok(Offer::In(out))
            }
        }
        deserializer.deserialize_any(Form)
    }
}

impl JsonSchema for Offer {
    fn schema_name() -> Cow<'static, str> {
        "Offer".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "true, false, or a list of language tags.",
            "anyOf": [
                { "type": "boolean" },
                { "type": "array", "items": { "type": "string" } }
            ]
        })
    }
}
