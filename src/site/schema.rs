//! The JSON Schema of each kind of YAML file, generated from the types that read it.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::{
    care_plan::Record, config::Config, crisis::CrisisLines, glossary::Glossary,
    medicine::Medicines, notice::Notices, program::Facts, score::Measures, topic::Front,
};

/// The kinds of YAML files that have a schema.
pub const SCHEMAS: [&str; 9] = [
    "site",
    "topic",
    "program",
    "care-plan",
    "medicines",
    "measures",
    "crisis-lines",
    "glossary",
    "notices",
];

/// Returns the schema of one kind; `None` if there is no such kind.
pub fn schema(kind: &str) -> Option<Value> {
    let mut generator = SchemaSettings::draft07().into_generator();
    let schema = match kind {
        "site" => generator.root_schema_for::<Config>(),
        "topic" => generator.root_schema_for::<Front>(),
        "program" => generator.root_schema_for::<Facts>(),
        "care-plan" => generator.root_schema_for::<Record>(),
        "medicines" => generator.root_schema_for::<Medicines>(),
        "measures" => generator.root_schema_for::<Measures>(),
        "crisis-lines" => generator.root_schema_for::<CrisisLines>(),
        "glossary" => generator.root_schema_for::<Glossary>(),
        "notices" => generator.root_schema_for::<Notices>(),
        _ => return None,
    };
    Some(schema.into())
}
