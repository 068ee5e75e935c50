//! Reads a tree of nodes into a typed record and reports every invalid value at once.
//!
//! serde stops at the first value that does not fit. Here that value is reported, its node is taken
//! out, and the record is read again, until it fits or its root is lost. The rules of a record (a
//! score in range, a known topic) are checked elsewhere.

use std::{cell::RefCell, collections::BTreeSet};

use serde::de::{
    self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor, value::StrDeserializer,
};

use super::{
    braces,
    invalid_value::InvalidValue,
    node::{Node, Value},
    place_access::PlaceAccess,
    value_path::{LinkStep, Located, PathLink},
    variant_name::VariantName,
};
use crate::diag::{FieldStep, Report, Span, Spanned, Wording};

/// At most this many invalid values are reported for one file.
const MAX_INVALID_VALUES: usize = 100;

/// Reads a typed record. Returns `None` if the record itself cannot be read or has too many invalid
/// values.
pub fn read<'de, T: de::Deserialize<'de>>(root: &'de Node, report: &mut Report) -> Option<T> {
    let lost = RefCell::new(BTreeSet::new());
    for _ in 0..MAX_INVALID_VALUES {
        match T::deserialize(NodeReader { node: root, lost: &lost, path: None }) {
            Ok(value) => return Some(value),
            Err(mut invalid) => {
                let (node, span) = invalid.node.take().unwrap_or((root.id, root.span));
                if !invalid.is_consequence {
                    report.push(invalid.diagnostic(span));
                }
                if node == root.id || !lost.borrow_mut().insert(node) {
                    return None;
                }
            }
        }
    }
    None
}

/// Deserializes one node, skipping the nodes that were taken out.
#[derive(Clone, Copy)]
struct NodeReader<'de, 'l> {
    node: &'de Node,
    lost: &'l RefCell<BTreeSet<usize>>,
    /// The last step to the node; `None` at the top.
    path: Option<&'l PathLink<'de, 'l>>,
}

impl<'de> NodeReader<'de, '_> {
    fn is_removed(&self, node: &Node) -> bool {
        self.lost.borrow().contains(&node.id)
    }

    /// Passes the value to the visitor. `known` are the fields that a map may have, if its type
    /// names them.
    fn visit<V: Visitor<'de>>(
        self,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InvalidValue> {
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Scalar { text, .. } => visitor.visit_borrowed_str(text),
            Value::List(items) => visitor.visit_seq(ListAccess { reader: self, items, at: 0 }),
            Value::Map(entries) => {
                visitor.visit_map(MapEntries { reader: self, entries, known, at: 0 })
            }
        }
    }

    /// Parses a scalar. `expected` describes the type for the message.
    fn parsed<N: std::str::FromStr>(&self, expected: &str) -> Result<N, InvalidValue> {
        let unexpected = |found: &str| {
            InvalidValue::new(Wording::without_values(format!(
                "expected {expected}, found {found}"
            )))
        };
        match &self.node.value {
            Value::Scalar { text, .. } => text.trim().parse().map_err(|_| {
                let mut invalid =
                    InvalidValue::new(Wording::without_values(format!("expected {expected}")));
                invalid.found = Some(text.clone());
                invalid
            }),
            Value::Null => Err(unexpected("nothing")),
            Value::List(_) => Err(unexpected("a list")),
            Value::Map(_) => Err(unexpected("a map")),
        }
    }

    /// Completes the problem of a failed read with the value found, the help, and the node to
    /// blame.
    fn finish<T>(self, result: Result<T, InvalidValue>) -> Result<T, InvalidValue> {
        result.map_err(|mut invalid| {
            if invalid.node.is_none() {
                if invalid.found.is_none()
                    && let Value::Scalar { text, .. } = &self.node.value
                {
                    invalid.found = Some(text.clone());
                }
                // A field that was taken out is missing for that reason only.
                if let (Value::Map(entries), Some(name)) = (&self.node.value, invalid.missing) {
                    invalid.is_consequence = entries
                        .iter()
                        .any(|(key, value)| key.text() == Some(name) && self.is_removed(value));
                }
            }
            // The problem is the map itself or one of its entries.
            if invalid.path.len() < 2
                && let Some(help) = braces::braces_help(self.node)
            {
                invalid.help = Some(help.into());
            }
            invalid.at(self.node.id, self.span())
        })
    }

    /// Returns the span to point at: for a map only its first key, since the whole map would hide
    /// the point.
    fn span(&self) -> Span {
        match &self.node.value {
            Value::Map(entries) => entries.first().map_or(self.node.span, |(key, _)| key.span),
            _ => self.node.span,
        }
    }
}

/// Defines the `deserialize_` methods of types that are parsed from a scalar.
macro_rules! numbers {
    ($($method:ident $visit:ident $kind:ty, $words:literal;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidValue> {
            let result = self.parsed::<$kind>($words).and_then(|number| visitor.$visit(number));
            self.finish(result)
        })*
    };
}

impl<'de> Deserializer<'de> for NodeReader<'de, '_> {
    type Error = InvalidValue;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidValue> {
        self.finish(self.visit(&[], visitor))
    }

    numbers! {
        deserialize_bool visit_bool bool, "`true` or `false`";
        deserialize_i8 visit_i8 i8, "a whole number";
        deserialize_i16 visit_i16 i16, "a whole number";
        deserialize_i32 visit_i32 i32, "a whole number";
        deserialize_i64 visit_i64 i64, "a whole number";
        deserialize_u8 visit_u8 u8, "a whole number, zero or more";
        deserialize_u16 visit_u16 u16, "a whole number, zero or more";
        deserialize_u32 visit_u32 u32, "a whole number, zero or more";
        deserialize_u64 visit_u64 u64, "a whole number, zero or more";
        deserialize_f32 visit_f32 f32, "a number";
        deserialize_f64 visit_f64 f64, "a number";
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, InvalidValue> {
        match self.node.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InvalidValue> {
        if name == Spanned::<()>::MARK {
            return visitor.visit_map(PlaceAccess::new(
                Spanned::<()>::FIELDS,
                &[],
                self.node,
                self,
            ));
        }
        if name == Located::<()>::MARK {
            let path = PathLink::encoded(self.path);
            return visitor.visit_map(PlaceAccess::new(
                Located::<()>::FIELDS,
                &path,
                self.node,
                self,
            ));
        }
        let result = self.visit(fields, visitor).map_err(|mut invalid| {
            // Text in place of a map, such as a name alone: say what the map has.
            if invalid.node.is_none() && matches!(self.node.value, Value::Scalar { .. }) {
                invalid.help.get_or_insert_with(|| InvalidValue::fields_help(fields));
            }
            invalid
        });
        self.finish(result)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, InvalidValue> {
        let result = match &self.node.value {
            Value::Scalar { text, .. } => visitor.visit_enum(VariantName(text)),
            Value::Null => {
                Err(InvalidValue::new("expected one of the allowed values, found nothing"))
            }
            Value::List(_) => {
                Err(InvalidValue::new("expected one of the allowed values, found a list"))
            }
            Value::Map(_) => {
                Err(InvalidValue::new("expected one of the allowed values, found a map"))
            }
        };
        self.finish(result)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, InvalidValue> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map identifier
        ignored_any i128 u128
    }
}

/// The items of a list, without those that were taken out.
struct ListAccess<'de, 'l> {
    reader: NodeReader<'de, 'l>,
    items: &'de [Node],
    at: usize,
}

impl<'de> SeqAccess<'de> for ListAccess<'de, '_> {
    type Error = InvalidValue;
    /// Returns how many items were written, with those that were taken out.
    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len() - self.at)
    }

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, InvalidValue> {
        while let Some(node) = self.items.get(self.at) {
            let step = FieldStep::Item(self.at);
            self.at += 1;
            if !self.reader.is_removed(node) {
                let path =
                    PathLink { before: self.reader.path, step: LinkStep::Item(self.at - 1, node) };
                return seed
                    .deserialize(NodeReader { node, path: Some(&path), ..self.reader })
                    .map(Some)
                    .map_err(|invalid| invalid.within(step));
            }
        }
        Ok(None)
    }
}

/// The entries of a map, without those that were taken out.
struct MapEntries<'de, 'l> {
    reader: NodeReader<'de, 'l>,
    entries: &'de [(Node, Node)],
    /// The fields that it may have, if its type names them.
    known: &'static [&'static str],
    at: usize,
}

impl MapEntries<'_, '_> {
    /// Returns the path step of the entry named `name`, which was read last.
    fn step(&self, name: &str) -> FieldStep {
        match self.known.iter().find(|known| **known == name) {
            Some(known) => FieldStep::Known(known),
            None => FieldStep::Typed { name: name.to_owned(), entry: self.at },
        }
    }
}

impl<'de> MapAccess<'de> for MapEntries<'de, '_> {
    type Error = InvalidValue;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, InvalidValue> {
        while let Some((key, value)) = self.entries.get(self.at) {
            if self.reader.is_removed(value) {
                self.at += 1;
                continue;
            }
            let name = key.text().unwrap_or_default();
            return seed.deserialize(StrDeserializer::<InvalidValue>::new(name)).map(Some).map_err(
                |mut invalid| {
                    invalid.found.get_or_insert_with(|| name.to_owned());
                    invalid.at(value.id, key.span)
                },
            );
        }
        Ok(None)
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, InvalidValue> {
        let (key, node) = &self.entries[self.at];
        self.at += 1;
        let name = key.text().unwrap_or_default();
        let step = self.step(name);
        let path = PathLink { before: self.reader.path, step: LinkStep::Field(name) };
        seed.deserialize(NodeReader { node, path: Some(&path), ..self.reader })
            .map_err(|invalid| invalid.at(node.id, node.span).within(step))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::read;
    use crate::{
        diag::{FileId, Report, Spanned},
        source::yaml::parse,
    };

    #[derive(Deserialize, Debug)]
    #[serde(deny_unknown_fields)]
    struct Dose {
        name: Spanned<String>,
        #[serde(default)]
        days: Option<u32>,
        #[serde(default)]
        parts: Vec<Part>,
    }

    #[derive(Deserialize, Debug, PartialEq)]
    #[serde(rename_all = "kebab-case")]
    enum Part {
        Morning,
        Bedtime,
    }

    fn try_read(text: &str) -> (Option<Dose>, Vec<String>) {
        let mut report = Report::new();
        let node = parse(text, FileId(0), 0, &mut report).expect("well-formed");
        let value = read(&node, &mut report);
        let messages = report
            .iter()
            .map(|d| {
                format!(
                    "{} @{:?} {:?} {:?}",
                    d.message.full_text(),
                    d.field.as_ref().map(|field| field.shown(&|_| true)).unwrap_or_default(),
                    d.found.as_deref().unwrap_or(""),
                    d.help.as_ref().map_or("", |help| help.full_text())
                )
            })
            .collect();
        (value, messages)
    }

    #[test]
    fn all_invalid_values_of_a_file_are_reported_at_once_and_the_rest_is_kept() {
        let (value, reported) =
            try_read("name: sertraline\ndays: many\npart: [morning]\nparts: [morning, bedtme]\n");
        assert_eq!(
            reported,
            [
                "expected a whole number, zero or more @\"days\" \"many\" \"\"",
                "unknown field @\"\" \"part\" \"did you mean `parts`?\"",
                "this is not an allowed value @\"parts[1]\" \"bedtme\" \
                 \"use one of `morning`, `bedtime`\"",
            ]
        );
        let value = value.expect("what fits is kept");
        assert_eq!((value.name.as_str(), value.name.span.start), ("sertraline", 6));
        assert_eq!(value.days, None);
        assert_eq!(value.parts, [Part::Morning]);
    }

    #[test]
    fn a_lost_field_is_not_reported_twice() {
        let (value, reported) = try_read("name: [a, b]\n");
        assert!(value.is_none());
        assert_eq!(reported, ["expected text, found a list @\"name\" \"\" \"\""]);
    }
}
