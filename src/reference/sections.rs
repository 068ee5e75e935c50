//! The sections of the reference of fields: one for each kind of file, and one for each object and
//! each list of values in it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{
    markdown::{Table, alternatives, code, link, prose, sentence},
    types::{choices, description, fixed_values, json as value_text, referred, type_of},
};

/// The JSON Schemas of all kinds of files.
pub(super) struct Schemas {
    schemas: Vec<Value>,
    /// The names of definitions that are the same in several schemas and have one section.
    shared: BTreeSet<String>,
}

impl Schemas {
    /// Prepares schemas for the reference.
    pub(super) fn new(schemas: impl IntoIterator<Item = Value>) -> Self {
        let schemas: Vec<Value> = schemas.into_iter().map(hoisted).collect();
        let shared = shared_names(&schemas);
        Self { schemas, shared }
    }

    /// Returns the title of a schema, which is also the heading of its section.
    pub(super) fn title(&self, at: usize) -> &str {
        self.schemas[at].get("title").and_then(Value::as_str).unwrap_or_default()
    }

    /// Returns the section of a kind of file: its own fields, then the objects that only it has.
    /// `place` says where the file is.
    pub(super) fn section(&self, at: usize, place: &str) -> String {
        let schema = &self.schemas[at];
        let mut out = format!("## {}\n\n{place}\n\n", self.title(at));
        out.push_str(&self.definition(at, schema));
        for name in reachable(schema).iter().filter(|name| !self.shared.contains(*name)) {
            if let Some(definition) = definitions(schema).and_then(|known| known.get(name)) {
                out.push_str(&format!("### {}\n\n", self.heading(at, name)));
                out.push_str(&self.definition(at, definition));
            }
        }
        out
    }

    /// Returns the sections of what several kinds of files have in common.
    pub(super) fn shared_sections(&self) -> String {
        let mut out = String::new();
        for name in &self.shared {
            let found = self.schemas.iter().enumerate().find_map(|(at, schema)| {
                definitions(schema)?.get(name).map(|definition| (at, definition))
            });
            if let Some((at, definition)) = found {
                out.push_str(&format!("### {}\n\n", self.heading(at, name)));
                out.push_str(&self.definition(at, definition));
            }
        }
        out
    }

    /// Returns the heading of a definition of a schema.
    fn heading(&self, at: usize, name: &str) -> String {
        let words = words_of(name);
        if !self.shared.contains(name) {
            return format!("{}: {words}", self.title(at));
        }
        let mut letters = words.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect())
            .unwrap_or_default()
    }

    fn type_of(&self, at: usize, schema: &Value) -> String {
        type_of(schema, &|name| link(&words_of(name), &self.heading(at, name)))
    }

    /// Returns the description of a definition and everything that can be written in its place.
    fn definition(&self, at: usize, schema: &Value) -> String {
        let mut out = match description(schema) {
            "" => String::new(),
            description => format!("{}\n\n", prose(description)),
        };
        if schema.get("properties").is_some() {
            out.push_str(&self.fields(at, schema));
        } else if let Some(values) = fixed_values(schema) {
            out.push_str(&values_text(&values));
        } else if let Some(forms) = choices(schema) {
            out.push_str(&self.forms(at, &forms));
        } else {
            out.push_str(&format!("Type: {}.\n\n", self.type_of(at, schema)));
        }
        out
    }

    /// Returns the table of the fields of an object.
    fn fields(&self, at: usize, schema: &Value) -> String {
        let mut table = Table::new(["field", "type", "required", "meaning", "example"]);
        for (name, field, is_required) in fields_of(schema) {
            table.row([
                code(name),
                self.type_of(at, field),
                presence(field, is_required),
                prose(description(field)),
                examples(field),
            ]);
        }
        table.text()
    }

    /// Returns the forms that a value may have: a list of the simple ones, then a table for each
    /// object.
    fn forms(&self, at: usize, forms: &[&Value]) -> String {
        let (objects, simple): (Vec<&Value>, Vec<&Value>) =
            forms.iter().copied().partition(|form| form.get("properties").is_some());
        let mut out = String::from("One of these forms:\n\n");
        for form in &simple {
            let meaning = match description(form) {
                "" => String::new(),
                description => format!(": {}", prose(description)),
            };
            out.push_str(&format!("- {}{meaning}\n", self.type_of(at, form)));
        }
        if !simple.is_empty() {
            out.push('\n');
        }
        for form in objects {
            let meaning = match description(form) {
                "" => "An object with these fields:".to_owned(),
                description => sentence(description),
            };
            out.push_str(&format!("{meaning}\n\n{}", self.fields(at, form)));
        }
        out
    }
}

/// Returns a schema in which an object that is written out inside a field is a definition, named
/// after the field, so that it has a section too.
fn hoisted(mut schema: Value) -> Value {
    let mut found = Vec::new();
    hoist(&mut schema, &mut found);
    if let (Some(root), false) = (schema.as_object_mut(), found.is_empty()) {
        let key = if root.contains_key("$defs") { "$defs" } else { "definitions" };
        let known = root.entry(key).or_insert_with(|| Value::Object(Map::new()));
        if let Some(known) = known.as_object_mut() {
            known.extend(found);
        }
    }
    schema
}

fn hoist(node: &mut Value, found: &mut Vec<(String, Value)>) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| hoist(item, found)),
        Value::Object(entries) => {
            entries.values_mut().for_each(|value| hoist(value, found));
            let Some(Value::Object(fields)) = entries.get_mut("properties") else { return };
            for (name, field) in fields.iter_mut() {
                if !field.get("properties").is_some_and(Value::is_object) {
                    continue;
                }
                let reference = json!({
                    "$ref": format!("#/definitions/{name}"),
                    "description": description(field),
                });
                found.push((name.clone(), std::mem::replace(field, reference)));
            }
        }
        _ => {}
    }
}

fn definitions(schema: &Value) -> Option<&Map<String, Value>> {
    schema.get("definitions").or_else(|| schema.get("$defs"))?.as_object()
}

/// Returns the names of definitions that occur in several schemas and are the same in all of them.
fn shared_names(schemas: &[Value]) -> BTreeSet<String> {
    let mut found: BTreeMap<&String, Vec<&Value>> = BTreeMap::new();
    for (name, definition) in schemas.iter().filter_map(definitions).flatten() {
        found.entry(name).or_default().push(definition);
    }
    let is_shared =
        |same: &[&Value]| same.len() > 1 && same.windows(2).all(|pair| pair[0] == pair[1]);
    found.into_iter().filter(|(_, same)| is_shared(same)).map(|(name, _)| name.clone()).collect()
}

/// Returns the names of the definitions that a schema uses, in the order in which a reader meets
/// them.
fn reachable(schema: &Value) -> Vec<String> {
    let mut out = Vec::new();
    references(schema, &mut out);
    let mut at = 0;
    while let Some(name) = out.get(at).cloned() {
        if let Some(definition) = definitions(schema).and_then(|known| known.get(&name)) {
            references(definition, &mut out);
        }
        at += 1;
    }
    out
}

fn references(node: &Value, out: &mut Vec<String>) {
    if let Some(name) = referred(node).filter(|name| !out.iter().any(|known| known == name)) {
        out.push(name.to_owned());
    }
    for (_, field, _) in fields_of(node) {
        references(field, out);
    }
    match node {
        Value::Object(entries) => entries
            .iter()
            .filter(|(key, _)| !["properties", "definitions", "$defs"].contains(&key.as_str()))
            .for_each(|(_, value)| references(value, out)),
        Value::Array(items) => items.iter().for_each(|item| references(item, out)),
        _ => {}
    }
}

/// Returns the fields of an object with their schemas and whether each is required: first the
/// required ones in the order of their declaration, then the others by name.
fn fields_of(schema: &Value) -> Vec<(&str, &Value, bool)> {
    let Some(fields) = schema.get("properties").and_then(Value::as_object) else {
        return Vec::new();
    };
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    let required: Vec<&str> = required.filter_map(Value::as_str).collect();
    let first = required.iter().filter_map(|name| Some((*name, fields.get(*name)?, true)));
    let others = fields.iter().filter(|(name, _)| !required.contains(&name.as_str()));
    first.chain(others.map(|(name, field)| (name.as_str(), field, false))).collect()
}

/// Returns whether a field is required, or its default.
fn presence(field: &Value, is_required: bool) -> String {
    match field.get("default").filter(|default| !default.is_null()) {
        _ if is_required => "required".to_owned(),
        Some(default) => format!("default {}", code(&value_text(default))),
        None => "optional".to_owned(),
    }
}

fn examples(field: &Value) -> String {
    let examples = field.get("examples").and_then(Value::as_array).into_iter().flatten();
    let examples = examples.map(|example| code(&value_text(example)));
    examples.collect::<Vec<_>>().join(", ")
}

/// Returns fixed values as a table, or as a sentence if no value has a meaning of its own.
fn values_text(values: &[(String, &str)]) -> String {
    if values.iter().all(|(_, meaning)| meaning.is_empty()) {
        let values: Vec<String> = values.iter().map(|(value, _)| code(value)).collect();
        return format!("One of {}.\n\n", alternatives(&values));
    }
    let mut table = Table::new(["value", "meaning"]);
    for (value, meaning) in values {
        table.row([code(value), prose(meaning)]);
    }
    table.text()
}

/// Returns the name of a definition as words: `VisitPlace` is "visit place".
fn words_of(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        if c == '_' || c == '-' {
            out.push(' ');
        } else {
            out.extend(c.to_lowercase());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Schemas, words_of};

    fn words() -> Value {
        json!({
            "description": "Words for <b>people</b>.",
            "anyOf": [
                { "type": "string" },
                { "type": "object", "additionalProperties": { "type": "string" } },
                {
                    "type": "object",
                    "description": "A phrase",
                    "properties": { "phrase": { "type": "string" } },
                    "required": ["phrase"]
                }
            ]
        })
    }

    fn plan() -> Value {
        json!({
            "title": "Care plan",
            "description": "One care plan.",
            "type": "object",
            "required": ["visits", "id"],
            "properties": {
                "active": { "type": "boolean", "default": false, "description": "Is | on.\nNow." },
                "id": { "type": "string", "examples": ["luis"] },
                "note": { "anyOf": [{ "$ref": "#/definitions/Words" }, { "type": "null" }] },
                "cells": {
                    "type": "object",
                    "description": "Answers.",
                    "properties": { "cost": { "$ref": "#/definitions/Words" } }
                },
                "visits": { "type": "array", "items": { "$ref": "#/definitions/VisitPlace" } }
            },
            "definitions": {
                "Words": words(),
                "VisitPlace": { "oneOf": [
                    { "const": "office", "description": "At the clinic." },
                    { "const": "home", "description": "At home." }
                ] }
            }
        })
    }

    fn site() -> Value {
        json!({
            "title": "Site",
            "properties": { "name": { "$ref": "#/definitions/Words" } },
            "definitions": { "Words": words(), "VisitPlace": { "const": "other" } }
        })
    }

    #[test]
    fn a_kind_of_file_has_a_table_of_fields_with_the_required_ones_first() {
        let text = Schemas::new([plan(), site()]).section(0, "In `content/`.");
        let table = "| field | type | required | meaning | example |\n\
                     | --- | --- | --- | --- | --- |\n\
                     | `visits` | list of [visit place](#care-plan-visit-place) | required |  \
                     |  |\n\
                     | `id` | text | required |  | `luis` |\n\
                     | `active` | `true` or `false` | default `false` | Is \\| on. Now. |  |\n\
                     | `cells` | [cells](#care-plan-cells) | optional | Answers. |  |\n\
                     | `note` | [words](#words) | optional |  |  |\n";
        assert!(text.starts_with("## Care plan\n\nIn `content/`.\n\nOne care plan.\n\n"), "{text}");
        assert!(text.contains(table), "{text}");
    }

    #[test]
    fn objects_and_lists_of_values_have_sections() {
        let text = Schemas::new([plan(), site()]).section(0, "");
        for part in [
            "### Care plan: visit place\n\n| value | meaning |\n| --- | --- |\n\
             | `office` | At the clinic. |\n",
            "### Care plan: cells\n\nAnswers.\n\n| field | type | required |\n",
            "| `cost` | [words](#words) | optional |\n",
        ] {
            assert!(text.contains(part), "{part} is not in:\n{text}");
        }
        assert!(!text.contains("### Words"), "{text}");
    }

    #[test]
    fn what_is_the_same_in_several_kinds_has_one_section() {
        let text = Schemas::new([plan(), site()]).shared_sections();
        assert_eq!(
            text,
            "### Words\n\nWords for &lt;b>people&lt;/b>.\n\nOne of these forms:\n\n- text\n\
             - map (each value: text)\n\nA phrase.\n\n| field | type | required |\n\
             | --- | --- | --- |\n| `phrase` | text | required |\n\n"
        );
    }

    #[test]
    fn names_become_words() {
        assert_eq!(words_of("VisitPlace"), "visit place");
        assert_eq!(words_of("step_up"), "step up");
        assert_eq!(words_of("Item9"), "item9");
    }
}
