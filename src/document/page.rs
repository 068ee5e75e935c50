//! The values that pages are made of: what each becomes in a template, how it is described, and a
//! synthetic one.
//!
//! `page_parts!` turns a declaration into a struct and its [`PageValue`], from which follow the
//! view that templates read, the reference of fields for authors of themes, and the synthetic pages
//! that prove that a theme shows every field.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    chart::Chart,
    sampler::Sampler,
    view::{LinkedProse, View},
};

/// A value that a page can hold.
pub trait PageValue: Sized {
    /// Turns the value into the view that templates read.
    fn into_view(self) -> View;

    /// Returns what the value is, and adds the parts that it is made of to the reference.
    fn describe(reference: &mut PartReference) -> Shape;

    /// Makes a synthetic value in which every field is present.
    fn sample(sampler: &mut Sampler) -> Self;
}

/// What a value of a page is, for the reference of fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Text that a person reads.
    Text,
    /// Yes or no.
    Flag,
    /// The target of a link.
    Address,
    /// A word for templates, such as a language tag: never shown.
    Keyword,
    /// Formatted text.
    Prose,
    /// A chart.
    Chart,
    /// A code to scan with a phone.
    ScanCode,
    /// Messages of the interface, by their id.
    Messages,
    /// A part with fields of its own, by name.
    Part(&'static str),
    /// A value that may be absent.
    Optional(Box<Shape>),
    /// Several values.
    List(Box<Shape>),
}

/// One field of a part.
#[derive(Clone, Debug)]
pub struct FieldInfo {
    /// Its name in templates.
    pub name: &'static str,
    /// What it means.
    pub meaning: String,
    /// Whether a page without it could harm: a dose, a warning, a crisis line, a draft banner.
    pub is_safety: bool,
    /// What it holds.
    pub shape: Shape,
}

/// A part of a page with fields of its own.
#[derive(Clone, Debug, Default)]
pub struct PartInfo {
    /// What it is.
    pub meaning: String,
    /// Its fields, in the order of their declaration.
    pub fields: Vec<FieldInfo>,
}

/// The parts that pages are made of, by name.
pub type PartReference = BTreeMap<&'static str, PartInfo>;

/// The target of a link. It is followed, not read.
#[derive(Clone, Debug)]
pub struct Address(pub String);

/// A word for templates, such as a language tag or the id of a zone. It is compared, not read.
#[derive(Clone, Debug)]
pub struct Keyword(pub String);

/// A public address to scan with a phone.
#[derive(Clone, Debug)]
pub struct ScanCode(pub String);

/// The messages of the interface that need no argument, shared by all pages of a language.
#[derive(Clone, Debug)]
pub struct Messages(pub Arc<View>);

impl From<&str> for Keyword {
    fn from(word: &str) -> Self {
        Self(word.to_owned())
    }
}

/// Joins the lines of a doc comment into one text.
pub fn joined_doc(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// Returns the name that templates use for a field, without the mark of a raw identifier.
pub fn field_name(identifier: &'static str) -> &'static str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

impl PageValue for String {
    fn into_view(self) -> View {
        View::Text(self)
    }

    fn describe(_: &mut PartReference) -> Shape {
        Shape::Text
    }

    fn sample(sampler: &mut Sampler) -> Self {
        sampler.text()
    }
}

impl PageValue for Address {
    fn into_view(self) -> View {
        View::Literal(self.0)
    }

    fn describe(_: &mut PartReference) -> Shape {
        Shape::Address
    }

    fn sample(sampler: &mut Sampler) -> Self {
        Self(sampler.address())
    }
}

impl PageValue for Keyword {
    fn into_view(self) -> View {
        View::Literal(self.0)
    }

    fn describe(_: &mut PartReference) -> Shape {
        Shape::Keyword
    }

    fn sample(sampler: &mut Sampler) -> Self {
        Self(sampler.keyword())
    }
}

impl PageValue for bool {
    fn into_view(self) -> View {
        View::Bool(self)
    }

    fn describe(_: &mut PartReference) -> Shape {
        Shape::Flag
    }

    fn sample(sampler: &mut Sampler) -> Self {
        sampler.flag()
    }
}

impl PageValue for LinkedProse {
    fn into_view(self) -> View {
        View::Prose(self)
    }

    fn describe(_: &mut PartReference) -> Shape {
        Shape::Prose
    }

    fn sample(sampler: &mut Sampler) -> Self {
        sampler.prose()
    }
}

impl PageValue for Chart {
    fn into_view(self) -> View {
        View::Chart(Box::new(self))
    }

    fn describe(_: &mut PartReference) -> Shape {
        Shape::Chart
    }

    fn sample(sampler: &mut Sampler) -> Self {
        sampler.chart()
    }
}

impl PageValue for ScanCode {
    fn into_view(self) -> View {
        View::QrCode(self.0)
    }

    fn describe(_: &mut PartReference) -> Shape {
        Shape::ScanCode
    }

    fn sample(sampler: &mut Sampler) -> Self {
        Self(sampler.address())
    }
}

impl PageValue for Messages {
    fn into_view(self) -> View {
        View::Shared(self.0)
    }

    fn describe(_: &mut PartReference) -> Shape {
        Shape::Messages
    }

    fn sample(sampler: &mut Sampler) -> Self {
        Self(sampler.messages())
    }
}

impl<T: PageValue> PageValue for Option<T> {
    fn into_view(self) -> View {
        self.map_or(View::Null, T::into_view)
    }

    fn describe(reference: &mut PartReference) -> Shape {
        Shape::Optional(Box::new(T::describe(reference)))
    }

    fn sample(sampler: &mut Sampler) -> Self {
        sampler.option(T::sample)
    }
}

impl<T: PageValue> PageValue for Vec<T> {
    fn into_view(self) -> View {
        View::List(self.into_iter().map(T::into_view).collect())
    }

    fn describe(reference: &mut PartReference) -> Shape {
        Shape::List(Box::new(T::describe(reference)))
    }

    fn sample(sampler: &mut Sampler) -> Self {
        sampler.list(T::sample)
    }
}

impl<T: PageValue, const N: usize> PageValue for [T; N] {
    fn into_view(self) -> View {
        View::List(self.into_iter().map(T::into_view).collect())
    }

    fn describe(reference: &mut PartReference) -> Shape {
        Shape::List(Box::new(T::describe(reference)))
    }

    fn sample(sampler: &mut Sampler) -> Self {
        std::array::from_fn(|_| T::sample(sampler))
    }
}
