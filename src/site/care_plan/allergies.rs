//! The allergies and intolerances of a person. Not asked is different from none known.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize,
    de::{self, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};

use crate::diag::{FixedReason, Spanned};
use crate::site::{checked_text::AllergyKind, worded::worded, words::Words};

/// What is known about allergies. If the field is missing, nobody has asked, and pages say so.
pub enum Allergies {
    /// The person was asked, and no allergy is known.
    NoneKnown,
    /// The allergies and intolerances.
    Known(Vec<Allergy>),
}

impl crate::site::worded::Worded for Allergies {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(crate::site::worded::Found<'r>)) {
        match self {
            Self::NoneKnown => {}
            Self::Known(allergies) => allergies.walk(found),
        }
    }
}

impl Allergies {
    /// Returns the allergies and intolerances.
    pub fn known(&self) -> &[Allergy] {
        match self {
            Self::NoneKnown => &[],
            Self::Known(allergies) => allergies,
        }
    }
}

/// An allergy or intolerance.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[serde(expecting = "a map such as `{ name: penicillin, kind: allergy }`")]
pub struct Allergy {
    /// The id of a medicine or class in `content/medicines.yaml`, or a name, as the person or the
    /// chart says it.
    pub name: Spanned<String>,
    /// Whether it is an allergy, an intolerance, or not known.
    pub kind: AllergyKind,
    /// What happened.
    #[serde(default)]
    pub reaction: Option<Words>,
}

worded! {
    Allergy { name, kind, reaction }
}

/// The map form, which says that none is known.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NoneKnown {
    /// Always `true`: the person was asked, and no allergy is known.
    none_known: bool,
}

impl<'de> Deserialize<'de> for Allergies {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AllergiesVisitor;
        impl<'de> Visitor<'de> for AllergiesVisitor {
            type Value = Allergies;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of `{ name, kind }`, or `{ none_known: true }`")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Allergies, A::Error> {
                let NoneKnown { none_known } =
                    NoneKnown::deserialize(MapAccessDeserializer::new(map))?;
                if !none_known {
                    return Err(de::Error::custom(FixedReason::new(
                        "says that allergies are known but names none; list them as `{ name, kind \
                         }`, or leave the field out if nobody asked",
                    )));
                }
                Ok(Allergies::NoneKnown)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Allergies, A::Error> {
                // An entry that cannot be read is reported, and must not look like an empty list.
                let is_empty = seq.size_hint() == Some(0);
                let mut allergies = Vec::new();
                while let Some(allergy) = seq.next_element()? {
                    allergies.push(allergy);
                }
                if is_empty {
                    return Err(de::Error::custom(FixedReason::new(
                        "is an empty list; write `{ none_known: true }` if the person was asked, \
                         or leave the field out",
                    )));
                }
                Ok(Allergies::Known(allergies))
            }
        }
        deserializer.deserialize_struct("Allergies", &["none_known"], AllergiesVisitor)
    }
}

impl JsonSchema for Allergies {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Allergies".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let allergy = generator.subschema_for::<Allergy>();
        let none = generator.subschema_for::<NoneKnown>();
        json_schema!({
            "description": "The allergies: a list, or `{ none_known: true }`.",
            "anyOf": [none, { "type": "array", "items": allergy, "minItems": 1 }]
        })
    }
}
