//! Every YAML file of this repository is valid under the published schema of its kind.

use std::{collections::BTreeMap, path::Path};

use careleaf::{
    diag::{FileId, Report},
    source::yaml::{self, Node, Value as YamlValue},
};
use jsonschema::Validator;
use serde_json::{Map, Value};

use super::sandbox::tree;

/// Folders with YAML files.
const FOLDERS: [&str; 6] = ["content", "locales", "themes", "examples", "src/source", "tests"];

/// Files that have no schema, each with the reason.
const WITHOUT_SCHEMA: [(&str, &str); 2] = [
    ("themes/clinic/theme.yaml", "no schema of themes is published; the theme reader checks it"),
    ("themes/plain/theme.yaml", "no schema of themes is published; the theme reader checks it"),
];

/// Files whose kind is not that of their path.
const SCHEMA_OF_FILE: [(&str, &str); 1] = [("tests/it/records/canary.yaml", "care-plan")];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn validators() -> BTreeMap<String, Validator> {
    let schemas = tree(&root().join("schemas")).into_iter();
    let validator = |(path, bytes): (String, Vec<u8>)| {
        let schema: Value = serde_json::from_slice(&bytes).expect("a schema is JSON");
        let validator = jsonschema::validator_for(&schema)
            .unwrap_or_else(|error| panic!("{path} is not a schema: {error}"));
        (path.trim_end_matches(".json").to_owned(), validator)
    };
    schemas.map(validator).collect()
}

/// Returns the kind of a file by its path, as the program does.
fn kind(path: &str) -> Option<&str> {
    let (folder, name) = path.rsplit_once('/')?;
    let folder = folder.rsplit('/').next()?;
    if let Some((_, kind)) = SCHEMA_OF_FILE.iter().find(|(file, _)| *file == path) {
        return Some(kind);
    }
    match (folder, name) {
        (_, name) if name.ends_with(".signoff.yaml") => Some("sign-offs"),
        (_, name) if name.ends_with(".md") => Some("topic"),
        ("care-plans", _) => Some("care-plan"),
        ("programs", _) => Some("program"),
        ("content" | "defaults", name) => name.strip_suffix(".yaml"),
        _ => None,
    }
}

/// Returns the YAML of a file: all of it, or the front matter of a topic.
fn yaml_of<'t>(path: &str, text: &'t str) -> &'t str {
    if path.ends_with(".md") {
        let text = text.strip_prefix("---\n").unwrap_or_else(|| panic!("{path}: no front matter"));
        text.split_once("\n---\n").unwrap_or_else(|| panic!("{path}: it does not end")).0
    } else {
        text
    }
}

/// Converts YAML to JSON by the core schema of YAML, as editors do.
fn json(node: &Node) -> Value {
    match &node.value {
        YamlValue::Null => Value::Null,
        YamlValue::Scalar { text, plain: false } => Value::String(text.clone()),
        YamlValue::Scalar { text, plain: true } => plain_scalar(text),
        YamlValue::List(items) => Value::Array(items.iter().map(json).collect()),
        YamlValue::Map(entries) => Value::Object(
            entries
                .iter()
                .map(|(name, value)| (name.text().unwrap_or_default().to_owned(), json(value)))
                .collect::<Map<_, _>>(),
        ),
    }
}

/// A number or a truth value without quotes is one; any other text is text.
fn plain_scalar(text: &str) -> Value {
    let has_leading_zero = text.len() > 1 && text.starts_with('0') && !text.starts_with("0.");
    let is_number = !has_leading_zero && text.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ if is_number => {
            serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned()))
        }
        _ => Value::String(text.to_owned()),
    }
}

/// Returns the YAML files and topics of this repository, by path.
fn files() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for folder in FOLDERS {
        for (path, bytes) in tree(&root().join(folder)) {
            let path = format!("{folder}/{path}");
            if path.ends_with(".yaml") || path.ends_with(".md") && path.contains("/topics/") {
                files.insert(path, String::from_utf8(bytes).expect("YAML is UTF-8"));
            }
        }
    }
    files
}

#[test]
fn every_yaml_file_is_valid_under_its_schema() {
    let validators = validators();
    let mut problems = Vec::new();
    for (path, text) in files() {
        if WITHOUT_SCHEMA.iter().any(|(file, _)| *file == path) {
            continue;
        }
        let Some(validator) = kind(&path).and_then(|kind| validators.get(kind)) else {
            problems.push(format!("{path}: no schema and no reason for that"));
            continue;
        };
        let mut report = Report::new();
        let Some(node) = yaml::parse(yaml_of(&path, &text), FileId(0), 0, &mut report) else {
            problems.push(format!("{path}: not valid YAML"));
            continue;
        };
        let value = json(&node);
        let errors = validator.iter_errors(&value);
        problems.extend(errors.map(|error| format!("{path}: {}: {error}", error.instance_path())));
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn a_file_listed_without_a_schema_exists() {
    let files = files();
    let listed = WITHOUT_SCHEMA.iter().chain(&SCHEMA_OF_FILE);
    for (path, _) in listed {
        assert!(files.contains_key(*path), "{path} does not exist");
    }
}

#[test]
fn an_unknown_field_and_a_wrong_type_are_invalid() {
    let validators = validators();
    for (yaml, is_valid) in [
        ("terms: []\n", true),
        ("termz: []\n", false),
        ("terms: yes\n", false),
        ("terms: [{ id: care }]\n", false),
    ] {
        let node = yaml::parse(yaml, FileId(0), 0, &mut Report::new()).expect("it is YAML");
        assert_eq!(validators["glossary"].is_valid(&json(&node)), is_valid, "{yaml}");
    }
}
