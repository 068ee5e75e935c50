//! The name under which a record lists a medication.

use std::{fmt, ops::Deref};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

use crate::{
    diag::FixedReason,
    site::{
        checked_text::{MalformedText, Slug},
        worded::wordless,
    },
};

/// The id of a medicine, as a record names it. A name as people write it, such as "Lithium
/// Carbonate", is read as the id of the same letters, so that a brand is recognized and answered
/// with the id to write, instead of being refused for its capital.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct RecordedName(Slug);

wordless!(RecordedName);

impl Deref for RecordedName {
    type Target = Slug;
    fn deref(&self) -> &Slug {
        &self.0
    }
}

impl fmt::Display for RecordedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AsRef<str> for RecordedName {
    fn as_ref(&self) -> &str {
        self.0.as_str()
    }
}

impl<'de> Deserialize<'de> for RecordedName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let MalformedText(why) = match text.parse().or_else(|why| as_id(&text).ok_or(why)) {
            Ok(slug) => return Ok(Self(slug)),
            Err(why) => why,
        };
        Err(serde::de::Error::custom(FixedReason::new(why)))
    }
}

/// Returns the id of the same letters and digits, if the words are separated by nothing but spaces
/// and hyphens.
fn as_id(text: &str) -> Option<Slug> {
    text.trim().to_ascii_lowercase().replace(' ', "-").parse().ok()
}

impl JsonSchema for RecordedName {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Slug::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Slug::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::as_id;

    #[test]
    fn a_name_with_capitals_and_spaces_becomes_an_id() {
        let id = |text: &str| as_id(text).map(|slug| slug.to_string());
        assert_eq!(id("Lamictal").as_deref(), Some("lamictal"));
        assert_eq!(id("Lithium Carbonate").as_deref(), Some("lithium-carbonate"));
        assert_eq!(id("Tylenol #3"), None);
        assert_eq!(id(""), None);
    }
}
