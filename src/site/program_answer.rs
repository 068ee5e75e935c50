//! Answers of a program that are a yes, a no, or more.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

use super::{
    worded::{Found, Worded},
    words::Words,
};
use crate::{
    diag::{FixedReason, Spanned},
    lang::Lang,
};

/// A yes, a no, or words that say more.
#[derive(Debug)]
pub enum YesNoOrWords {
    /// A plain yes or no.
    YesNo(bool),
    /// Yes, with words that say more.
    Words(Words),
}

impl<'de> Deserialize<'de> for YesNoOrWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let words = Words::deserialize(deserializer)?;
        Ok(match &words {
            Words::Own(text) if text.as_str() == "true" => Self::YesNo(true),
            Words::Own(text) if text.as_str() == "false" => Self::YesNo(false),
            Words::Own(text)
                if matches!(text.to_lowercase().as_str(), "yes" | "no" | "on" | "off") =>
            {
                return Err(de::Error::custom(FixedReason::new(
                    "expected `true`, `false`, or words that say more; write `true` for yes and \
                     `false` for no",
                )));
            }
            _ => Self::Words(words),
        })
    }
}

impl JsonSchema for YesNoOrWords {
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
pub enum InterpreterOffer {
    /// Offered, with the languages not stated; or not offered.
    YesNo(bool),
    /// Offered in these languages.
    Languages(Vec<Spanned<Lang>>),
}

impl<'de> Deserialize<'de> for InterpreterOffer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfferVisitor;
        impl<'de> Visitor<'de> for OfferVisitor {
            type Value = InterpreterOffer;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`true`, `false`, or a list of languages")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<InterpreterOffer, E> {
                match text {
                    "true" => Ok(InterpreterOffer::YesNo(true)),
                    "false" => Ok(InterpreterOffer::YesNo(false)),
                    _ => Err(E::custom(FixedReason::new(
                        "expected `true`, `false`, or a list of languages; write, for example, \
                         `[es, vi]`",
                    ))),
                }
            }
            fn visit_seq<A: SeqAccess<'de>>(
                self,
                mut seq: A,
            ) -> Result<InterpreterOffer, A::Error> {
                let mut out = Vec::new();
                while let Some(lang) = seq.next_element()? {
                    out.push(lang);
                }
                Ok(InterpreterOffer::Languages(out))
            }
        }
        deserializer.deserialize_any(OfferVisitor)
    }
}

impl JsonSchema for InterpreterOffer {
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

impl Worded for YesNoOrWords {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        match self {
            Self::YesNo(_) => {}
            Self::Words(words) => words.walk(found),
        }
    }
}

impl Worded for InterpreterOffer {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        match self {
            Self::YesNo(_) => {}
            Self::Languages(languages) => languages.walk(found),
        }
    }
}
