//! Passes the position of a value, and its path, to a type that asks for them.

use serde::de::{
    DeserializeSeed, Deserializer, MapAccess,
    value::{SeqDeserializer, StrDeserializer, U32Deserializer},
};

use super::{invalid_value::InvalidValue, node::Node};
use crate::diag::Span;

/// The fields of [`Spanned`](crate::diag::Spanned) or [`Located`](super::value_path::Located), of
/// which the last is the value itself.
pub(super) struct PlaceAccess<'p, D> {
    fields: &'static [&'static str],
    at: usize,
    span: Span,
    path: &'p [String],
    value: Option<D>,
}

impl<'p, D> PlaceAccess<'p, D> {
    pub(super) fn new(
        fields: &'static [&'static str],
        path: &'p [String],
        node: &Node,
        value: D,
    ) -> Self {
        Self { fields, at: 0, span: node.span, path, value: Some(value) }
    }
}

impl<'de, D: Deserializer<'de, Error = InvalidValue>> MapAccess<'de> for PlaceAccess<'_, D> {
    type Error = InvalidValue;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, InvalidValue> {
        self.fields
            .get(self.at)
            .map(|name| seed.deserialize(StrDeserializer::<InvalidValue>::new(name)))
            .transpose()
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, InvalidValue> {
        let number = |n: u32| U32Deserializer::<InvalidValue>::new(n);
        let field = self.fields.get(self.at).copied().unwrap_or_default();
        self.at += 1;
        match field {
            "file" => seed.deserialize(number(self.span.file.0)),
            "start" => seed.deserialize(number(self.span.start)),
            "end" => seed.deserialize(number(self.span.end)),
            "path" => {
                let steps = self.path.iter().map(String::as_str);
                seed.deserialize(SeqDeserializer::<_, InvalidValue>::new(steps))
            }
            _ => seed.deserialize(self.value.take().expect("the value is the last field")),
        }
    }
}
