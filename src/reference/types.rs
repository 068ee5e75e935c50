//! Types of fields in plain words, from their JSON Schema.

use serde_json::Value;

use super::markdown::{alternatives, code};

/// The pattern of intervals, such as `6 months`, which plain words explain better.
const INTERVAL: &str = "^[0-9]+ (day|week|month|year)s?$";

/// Returns the name of the definition that a schema refers to.
pub(super) fn referred(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.rsplit('/').next()
}

/// Returns the alternatives of a schema, without `null`; `None` if it has none.
pub(super) fn choices(schema: &Value) -> Option<Vec<&Value>> {
    let choices = schema.get("anyOf").or_else(|| schema.get("oneOf"))?.as_array()?;
    Some(choices.iter().filter(|choice| !is_null(choice)).collect())
}

/// Returns the fixed values that a schema allows, each with its meaning; `None` if it allows
/// others too.
pub(super) fn fixed_values(schema: &Value) -> Option<Vec<(String, &str)>> {
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return Some(
            values.iter().filter(|value| !value.is_null()).map(|v| (json(v), "")).collect(),
        );
    }
    if let Some(value) = schema.get("const") {
        return Some(vec![(json(value), description(schema))]);
    }
    let choices = choices(schema)?;
    let values = choices.iter().map(|choice| fixed_values(choice)).collect::<Option<Vec<_>>>()?;
    let values: Vec<_> = values.into_iter().flatten().collect();
    (!values.is_empty()).then_some(values)
}

/// Returns the description of a schema; empty if it has none.
pub(super) fn description(schema: &Value) -> &str {
    schema.get("description").and_then(Value::as_str).unwrap_or_default()
}

/// Returns a value as an author writes it: text without quotes, everything else as JSON, which is
/// YAML too.
pub(super) fn json(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns the type of a field in plain words. `link` returns the link to a definition.
pub(super) fn type_of(schema: &Value, link: &dyn Fn(&str) -> String) -> String {
    if let Some(name) = referred(schema) {
        return link(name);
    }
    if let Some(values) = fixed_values(schema) {
        return alternatives(&values.iter().map(|(value, _)| code(value)).collect::<Vec<_>>());
    }
    if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
        let parts: Vec<String> = parts.iter().map(|part| type_of(part, link)).collect();
        return parts.join(" and ");
    }
    if let Some(choices) = choices(schema) {
        let choices: Vec<String> = choices.iter().map(|choice| type_of(choice, link)).collect();
        return alternatives(&choices);
    }
    let names = match schema.get("type") {
        Some(Value::String(name)) => vec![name.as_str()],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => return "any value".to_owned(),
    };
    let names = names.into_iter().filter(|name| *name != "null");
    alternatives(&names.map(|name| plain_type(name, schema, link)).collect::<Vec<_>>())
}

fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

fn plain_type(name: &str, schema: &Value, link: &dyn Fn(&str) -> String) -> String {
    match name {
        "string" => text(schema),
        "integer" => format!("whole number{}", range(schema)),
        "number" => format!("number{}", range(schema)),
        "boolean" => "`true` or `false`".to_owned(),
        "array" => list(schema, link),
        "object" => map(schema, link),
        other => other.to_owned(),
    }
}

fn text(schema: &Value) -> String {
    let word = |key: &str| schema.get(key).and_then(Value::as_str);
    let number = |key: &str| schema.get(key).and_then(Value::as_u64);
    match (word("format"), word("pattern")) {
        (Some("date"), _) => "date (`2026-01-05`)".to_owned(),
        (Some("uri"), _) => "web address".to_owned(),
        (Some(format), _) => format!("text in the format {}", code(format)),
        (None, Some(INTERVAL)) => "interval (`1 week`, `6 months`)".to_owned(),
        (None, Some(pattern)) => format!("text that matches {}", code(pattern)),
        (None, None) => match (number("minLength"), number("maxLength")) {
            (_, Some(most)) => format!("text (at most {most} characters)"),
            (Some(1), None) => "text (not empty)".to_owned(),
            (Some(least), None) if least > 1 => format!("text (at least {least} characters)"),
            _ => "text".to_owned(),
        },
    }
}

/// Returns the range of a number in parentheses, without a limit that only comes from its Rust
/// type.
fn range(schema: &Value) -> String {
    let natural = match schema.get("format").and_then(Value::as_str) {
        Some("uint8") => Some(u64::from(u8::MAX)),
        Some("uint16") => Some(u64::from(u16::MAX)),
        Some("uint32") => Some(u64::from(u32::MAX)),
        _ => None,
    };
    let least = schema.get("minimum").map(Value::to_string);
    let max = schema.get("maximum").filter(|max| natural.is_none() || max.as_u64() != natural);
    match (least, max) {
        (Some(least), Some(max)) => format!(" ({least} to {max})"),
        (Some(least), None) => format!(" ({least} or more)"),
        (None, Some(max)) => format!(" (at most {max})"),
        (None, None) => String::new(),
    }
}

fn list(schema: &Value, link: &dyn Fn(&str) -> String) -> String {
    let items = schema.get("items").map_or_else(|| "any value".to_owned(), |of| type_of(of, link));
    let number = |key: &str| schema.get(key).and_then(Value::as_u64);
    match (number("minItems"), number("maxItems")) {
        (Some(least), Some(most)) if least == most => format!("list of {least} × {items}"),
        (Some(1), None) => format!("list of {items} (not empty)"),
        (_, Some(most)) => format!("list of {items} (at most {most})"),
        _ => format!("list of {items}"),
    }
}

/// Returns the type of an object whose keys are not fields, such as texts by language.
fn map(schema: &Value, link: &dyn Fn(&str) -> String) -> String {
    let keys: Vec<String> = schema
        .get("required")
        .and_then(Value::as_array)
        .map(|keys| keys.iter().map(|key| code(&json(key))).collect())
        .unwrap_or_default();
    let value = schema.get("additionalProperties").filter(|value| value.is_object());
    let value = value.map(|value| format!(" (each value: {})", type_of(value, link)));
    let with = if keys.is_empty() { String::new() } else { format!(" with {}", keys.join(", ")) };
    format!("map{with}{}", value.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{fixed_values, type_of};

    #[track_caller]
    fn reads(schema: Value, words: &str) {
        assert_eq!(type_of(&schema, &|name| format!("[{name}]")), words, "{schema}");
    }

    #[test]
    fn an_optional_type_is_worded_like_the_type() {
        reads(json!({ "type": ["string", "null"], "format": "date" }), "date (`2026-01-05`)");
        reads(
            json!({ "anyOf": [{ "$ref": "#/definitions/Words" }, { "type": "null" }] }),
            "[Words]",
        );
        reads(json!({ "allOf": [{ "$ref": "#/$defs/Role" }], "description": "Who." }), "[Role]");
    }

    #[test]
    fn fixed_values_are_alternatives() {
        let list = json!({ "oneOf": [
            { "const": "html", "type": "string", "description": "Web pages." },
            { "type": "string", "enum": ["pdf"] },
            { "type": "null" },
        ] });
        assert_eq!(
            fixed_values(&list),
            Some(vec![("html".to_owned(), "Web pages."), ("pdf".to_owned(), "")])
        );
        reads(json!({ "type": "array", "items": list }), "list of `html` or `pdf`");
        reads(json!({ "type": "string", "const": "a" }), "`a`");
        let open = json!({ "anyOf": [{ "const": "a" }, { "type": "integer" }] });
        assert_eq!(fixed_values(&open), None);
        reads(open, "`a` or whole number");
    }

    #[test]
    fn texts_and_numbers_name_their_limits() {
        reads(
            json!({ "type": "string", "pattern": "^[0-9]+ (day|week|month|year)s?$" }),
            "interval (`1 week`, `6 months`)",
        );
        reads(json!({ "type": "string", "pattern": "^a|b$" }), "text that matches `^a|b$`");
        reads(json!({ "type": "string", "minLength": 1 }), "text (not empty)");
        reads(
            json!({ "type": "integer", "format": "uint16", "minimum": 0, "maximum": 65535 }),
            "whole number (0 or more)",
        );
        reads(json!({ "type": "integer", "minimum": 1, "maximum": 9 }), "whole number (1 to 9)");
        reads(json!({ "type": ["boolean", "null"] }), "`true` or `false`");
    }

    #[test]
    fn lists_and_maps_name_what_is_in_them() {
        let text = json!({ "type": "string" });
        reads(
            json!({ "anyOf": [{ "type": "boolean" }, { "type": "array", "items": text }] }),
            "`true` or `false` or list of text",
        );
        reads(
            json!({ "type": "object", "additionalProperties": { "type": "array", "items": text } }),
            "map (each value: list of text)",
        );
        reads(
            json!({ "type": "object", "required": ["phrase"], "additionalProperties": text }),
            "map with `phrase` (each value: text)",
        );
        reads(json!(true), "any value");
    }
}
