//! The reference of fields: every field of every kind of file, from the JSON Schemas that editors
//! use.

use serde_json::Value;

use super::{
    markdown::{Table, code, link},
    sections::Schemas,
};
use crate::{review, site};

const INTRODUCTION: &str = "\
# Fields

Every field of every file that careleaf reads, apart from Markdown, Fluent files and themes.
`careleaf schema` writes the same as JSON Schemas, with which editors complete and check fields as
you type.

A field that is not listed is an error, and so is a required field that is missing.
";

/// The heading of what several kinds of files have in common.
const SHARED: &str = "In several kinds of files";

/// Returns the reference of every field of every kind of file.
pub fn fields() -> String {
    let kinds: Vec<(&str, Value)> = site::SCHEMAS
        .into_iter()
        .chain(review::SCHEMAS)
        .filter_map(|kind| Some((kind, site::schema(kind).or_else(|| review::schema(kind))?)))
        .collect();
    let schemas = Schemas::new(kinds.iter().map(|(_, schema)| schema.clone()));
    let mut files = Table::new(["file", "fields", "schema"]);
    let mut sections = String::new();
    for (at, (kind, _)) in kinds.iter().enumerate() {
        let title = schemas.title(at);
        files.row([place(kind).to_owned(), link(title, title), code(kind)]);
        sections.push_str(&schemas.section(at, &format!("File: {}.", place(kind))));
    }
    let shared = schemas.shared_sections();
    format!("{INTRODUCTION}\n{}{sections}## {SHARED}\n\n{shared}", files.text())
}

/// Returns where files of a kind are, as Markdown.
fn place(kind: &str) -> &'static str {
    match kind {
        "site" => "`content/site.yaml`",
        "topic" => "the front matter of `content/topics/<topic>/<lang>.md`",
        "program" => "`content/programs/<id>.yaml`",
        "care-plan" => {
            "`content/care-plans/<id>.yaml` for an invented person, else `<id>.yaml` in the folder \
             outside the site that `--records` names"
        }
        "medicines" => "`content/medicines.yaml`",
        "measures" => "`content/measures.yaml`",
        "crisis-lines" => "`content/crisis-lines.yaml`",
        "glossary" => "`content/glossary.yaml`",
        "notices" => "`content/notices.yaml`",
        "answers" => "the JSON file that a kit makes, for `careleaf review apply`",
        "sign-offs" => {
            "the ledger that careleaf writes beside a text, such as \
             `content/topics/<topic>/<lang>.signoff.yaml`, `content/glossary.<lang>.signoff.yaml` \
             or `locales/<lang>/chrome.signoff.yaml`"
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{fields, place};
    use crate::{reference::markdown::assert_links_lead_to_headings, review, site};

    #[test]
    fn every_kind_of_file_has_a_place() {
        for kind in site::SCHEMAS.into_iter().chain(review::SCHEMAS) {
            assert!(!place(kind).is_empty(), "`{kind}` has no place");
        }
    }

    #[test]
    fn every_link_leads_to_one_heading() {
        assert_links_lead_to_headings(&fields());
    }

    /// Finds fields without a description of their own or of the definition that they refer to.
    fn undescribed(node: &Value, path: &str, out: &mut Vec<String>) {
        let fields = node.get("properties").and_then(Value::as_object).into_iter().flatten();
        for (name, field) in fields {
            if field.get("description").is_none() && field.get("$ref").is_none() {
                out.push(format!("{path}/{name}"));
            }
        }
        if let Some(entries) = node.as_object() {
            entries
                .iter()
                .for_each(|(key, value)| undescribed(value, &format!("{path}/{key}"), out));
        }
    }

    #[test]
    fn every_field_has_a_meaning_and_a_type_in_words() {
        let mut found = Vec::new();
        for kind in site::SCHEMAS.into_iter().chain(review::SCHEMAS) {
            let schema = site::schema(kind).or_else(|| review::schema(kind));
            undescribed(&schema.expect("every listed kind has a schema"), kind, &mut found);
        }
        assert!(found.is_empty(), "{found:#?}");
        assert!(!fields().contains("any value"), "a type has no words");
    }
}
