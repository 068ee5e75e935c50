//! The field path of each text in a YAML file, by the byte offset where the text starts.

use std::{collections::BTreeMap, fmt};

use super::node::{Node, Value};

/// The field names that lead to each text of a file. List positions and ids are not part of a path.
#[derive(Clone, Default)]
pub struct FieldIndex(BTreeMap<u32, String>);

/// In a broken record, a field name may be private text, so names are never printed.
impl fmt::Debug for FieldIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("fields")
    }
}

impl FieldIndex {
    /// Collects the fields from the tree of a file.
    pub fn from_tree(root: &Node) -> Self {
        let mut fields = Self::default();
        fields.collect(root, &mut Vec::new());
        fields
    }

    fn collect<'n>(&mut self, node: &'n Node, path: &mut Vec<&'n str>) {
        match &node.value {
            Value::Map(entries) => {
                for (key, value) in entries {
                    path.push(key.text().unwrap_or_default());
                    self.collect(value, path);
                    path.pop();
                }
            }
            Value::List(items) => items.iter().for_each(|item| self.collect(item, path)),
            Value::Scalar { .. } => {
                self.0.insert(node.span.start, path.join("."));
            }
            Value::Null => {}
        }
    }

    /// Returns the field of the text that starts at `start`, such as `medicines.parts.how`; empty
    /// if no text starts there.
    pub fn field_at(&self, start: u32) -> &str {
        self.0.get(&start).map_or("", String::as_str)
    }

    /// Returns the field of a text that is written under a language tag, without that tag.
    pub fn field_above_lang(&self, start: u32) -> &str {
        self.field_at(start).rsplit_once('.').map_or("", |(field, _)| field)
    }
}

#[cfg(test)]
mod tests {
    use super::FieldIndex;
    use crate::{
        diag::{FileId, Report},
        source::yaml,
    };

    #[test]
    fn a_field_is_named_without_ids_and_places_in_lists() {
        let text = "medicines:\n- id: a\n  parts:\n    common_effects:\n    \
                    - { en: Dry mouth, es: Boca seca }\n    - Own\n";
        let root = yaml::parse(text, FileId(0), 0, &mut Report::new()).expect("it is YAML");
        let fields = FieldIndex::from_tree(&root);
        let at = |words: &str| {
            u32::try_from(text.find(words).expect("it is there")).expect("it is short")
        };
        assert_eq!(fields.field_above_lang(at("Boca seca")), "medicines.parts.common_effects");
        assert_eq!(fields.field_at(at("Own")), "medicines.parts.common_effects");
    }
}
