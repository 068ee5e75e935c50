//! The JSON Schema of each kind of YAML file, generated from the types that read it.

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::{
    care_plan::Record, config::Config, crisis_lines::CrisisLines, glossary::Glossary,
    instrument::Instruments, medicine::Medicines, notice::Notices, program::ProgramFacts,
    topic::FrontMatter,
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
        "topic" => generator.root_schema_for::<FrontMatter>(),
        "program" => generator.root_schema_for::<ProgramFacts>(),
        "care-plan" => generator.root_schema_for::<Record>(),
        "medicines" => generator.root_schema_for::<Medicines>(),
        "measures" => generator.root_schema_for::<Instruments>(),
        "crisis-lines" => generator.root_schema_for::<CrisisLines>(),
        "glossary" => generator.root_schema_for::<Glossary>(),
        "notices" => generator.root_schema_for::<Notices>(),
        _ => return None,
    };
    Some(schema.into())
}
