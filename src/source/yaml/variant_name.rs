//! Reads a scalar that names a variant of a closed list.

use serde::de::{DeserializeSeed, EnumAccess, VariantAccess, Visitor, value::StrDeserializer};

use super::invalid_value::InvalidValue;

/// A scalar that names a variant of a closed list.
pub(super) struct VariantName<'de>(pub &'de str);

impl<'de> EnumAccess<'de> for VariantName<'de> {
    type Error = InvalidValue;
    type Variant = Self;
    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Self), InvalidValue> {
        Ok((seed.deserialize(StrDeserializer::<InvalidValue>::new(self.0))?, self))
    }
}

impl<'de> VariantAccess<'de> for VariantName<'de> {
    type Error = InvalidValue;
    fn unit_variant(self) -> Result<(), InvalidValue> {
        Ok(())
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, InvalidValue> {
        Err(InvalidValue::new("expected a map (lines like `name: value`), found text"))
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, InvalidValue> {
        Err(InvalidValue::new("expected a list, found text"))
    }
    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, InvalidValue> {
        Err(InvalidValue::new("expected a map (lines like `name: value`), found text"))
    }
}
