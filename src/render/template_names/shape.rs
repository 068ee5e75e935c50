//! The shape of a value of a template: which fields and items it has.

use super::names::KnownNames;
use crate::document::{PartInfo, Shape};

/// What a value of a template is, as far as its fields matter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ValueShape {
    /// Anything: every name below it is accepted.
    Unknown,
    /// A value without fields, such as text.
    Plain,
    /// The messages of the interface.
    Messages,
    /// A part of a page, by name.
    Part(&'static str),
    /// A list.
    List(Box<ValueShape>),
}

impl From<&Shape> for ValueShape {
    fn from(shape: &Shape) -> Self {
        match shape {
            Shape::Text
            | Shape::Flag
            | Shape::Address
            | Shape::Keyword
            | Shape::Prose
            | Shape::Chart
            | Shape::ScanCode => Self::Plain,
            Shape::Messages => Self::Messages,
            Shape::Part(name) => Self::Part(name),
            Shape::Optional(inner) => Self::from(&**inner),
            Shape::List(item) => Self::List(Box::new(Self::from(&**item))),
        }
    }
}

impl ValueShape {
    /// Returns the shape of a value that has one of two shapes.
    pub(super) fn or(self, other: &Self) -> Self {
        if self == *other { self } else { Self::Unknown }
    }

    /// Returns the shape of a field, or `None` if there is no field of this name.
    pub(super) fn field(&self, name: &str, known: &KnownNames<'_>) -> Option<Self> {
        match self {
            Self::Unknown => Some(Self::Unknown),
            Self::Plain | Self::List(_) => None,
            Self::Messages => known.messages.contains(name).then_some(Self::Plain),
            Self::Part(part) => match known.parts.get(part) {
                None => Some(Self::Unknown),
                Some(PartInfo { fields, .. }) => {
                    let field = fields.iter().find(|field| field.name == name)?;
                    Some(Self::from(&field.shape))
                }
            },
        }
    }

    /// Returns the names of the fields.
    pub(super) fn fields<'k>(&self, known: &'k KnownNames<'_>) -> Vec<&'k str> {
        match self {
            Self::Unknown | Self::Plain | Self::List(_) => Vec::new(),
            Self::Messages => known.messages.iter().map(String::as_str).collect(),
            Self::Part(part) => known
                .parts
                .get(part)
                .map_or_else(Vec::new, |part| part.fields.iter().map(|field| field.name).collect()),
        }
    }

    /// Returns the shape of the value at a number, or `None` if the value is read by names only.
    pub(super) fn at_number(&self) -> Option<Self> {
        match self {
            Self::Messages | Self::Part(_) => None,
            _ => Some(self.item()),
        }
    }

    /// Returns the shape of what an iteration over the value yields, or an index that is not known.
    pub(super) fn item(&self) -> Self {
        match self {
            Self::Unknown | Self::Part(_) => Self::Unknown,
            Self::Plain | Self::Messages => Self::Plain,
            Self::List(item) => (**item).clone(),
        }
    }

    /// Returns the shape of a slice of the value.
    pub(super) fn slice(&self) -> Self {
        match self {
            Self::Plain | Self::List(_) => self.clone(),
            Self::Unknown | Self::Messages | Self::Part(_) => Self::Unknown,
        }
    }
}
