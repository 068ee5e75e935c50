//! What is taken at one time, written as an amount alone or as a map.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize,
    de::{self, MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::amount::{Amount, DoseContent};
use crate::site::{
    care_lists::{DosePlace, Form},
    checked_text::MalformedText,
    worded::worded,
};

/// What is taken at one time: an amount alone, or an amount with what it contains and where it is
/// taken.
#[derive(Clone)]
pub struct Dose {
    /// How much is taken.
    pub amount: Amount,
    /// How much of each ingredient the amount contains.
    pub content: Option<DoseContent>,
    /// Where it is taken, if that is said.
    pub place: Option<DosePlace>,
}

impl Dose {
    /// Returns the message of where it is taken. A liquid for home is in a bottle of its own for
    /// each date, so the person is told which one.
    pub fn place_message(&self, form: Option<Form>) -> Option<&'static str> {
        let is_liquid = matches!(form, Some(Form::Liquid | Form::Suspension));
        match self.place? {
            DosePlace::Home if is_liquid => Some("dose-place-home-bottle"),
            place => Some(place.message()),
        }
    }
}

worded! {
    Dose { amount, content, place }
}

/// A dose that is written as a map.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct DoseFields {
    /// How much is taken at one time, with its unit.
    amount: Amount,
    /// How much of each ingredient the amount contains, such as `85 mg`. It is checked against the
    /// amount and the strength.
    #[serde(default)]
    dose: Option<DoseContent>,
    /// Where it is taken: at the clinic or at home.
    #[serde(default)]
    at: Option<DosePlace>,
}

/// The fields of [`DoseFields`], which the YAML reader compares misspelled ones with.
const FIELDS: &[&str] = &["amount", "dose", "at"];

impl<'de> Deserialize<'de> for Dose {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DoseVisitor;
        impl<'de> Visitor<'de> for DoseVisitor {
            type Value = Dose;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an amount with its unit, such as `1 tablet`, or a map with `amount`")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Dose, E> {
                let amount = text
                    .parse::<Amount>()
                    .map_err(|MalformedText(why)| E::custom(crate::diag::FixedReason::new(why)))?;
                Ok(Dose { amount, content: None, place: None })
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Dose, A::Error> {
                let DoseFields { amount, dose, at } =
                    DoseFields::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Dose { amount, content: dose, place: at })
            }
        }
        deserializer.deserialize_struct("Dose", FIELDS, DoseVisitor)
    }
}

impl JsonSchema for Dose {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Dose".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let amount = generator.subschema_for::<Amount>();
        let fields = generator.subschema_for::<DoseFields>();
        json_schema!({
            "description": "What is taken at one time: an amount, or a map with `amount`.",
            "anyOf": [amount, fields]
        })
    }
}
