//! The values of a record that could identify a person, and their places in the record.

use crate::diag::Span;

/// The kind of trace of a person. A leak report names the kind and never the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TraceKind {
    /// A full name.
    Name,
    /// A date of birth.
    BirthDate,
    /// A record number.
    RecordNumber,
    /// A phone number, postal address or email address of the person or of their people.
    Contact,
    /// Six words or more in a row of free text.
    FreeText,
}

impl TraceKind {
    /// Returns the words used in a diagnostic.
    pub fn description(self) -> &'static str {
        match self {
            Self::Name => "a name",
            Self::BirthDate => "a birth date",
            Self::RecordNumber => "a record number",
            Self::Contact => "personal contact details",
            Self::FreeText => "six or more words of free text",
        }
    }

    /// Returns whether it identifies a person, so that a site must never publish it: everything
    /// except free text.
    pub fn is_identifier(self) -> bool {
        self != Self::FreeText
    }
}

/// The place of a trace in a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TracePlace {
    /// The field with this path, such as `person.legal_name`.
    Field(Box<str>),
    /// A text for people: the span of the whole field, and the span of the text in one language.
    Text(Span, Span),
}

/// One value of a record that the watch list needs.
#[derive(Clone, Copy, Debug)]
pub enum TraceValue<'a> {
    /// A name (of the person or of somebody else), date, number or contact: its kind, the path of
    /// its field, and its value.
    Identifier(TraceKind, &'a str, &'a str),
    /// A text for people: the span of the field, the span of the text, and the text.
    Text(Span, Span, &'a str),
    /// The id of a phrase of the site that the record uses.
    Phrase(&'a str),
    /// The phone number of somebody who treats the person. Free text may contain it too.
    StaffPhone(&'a str),
}

/// A value that can list what could identify a person.
pub trait Traces {
    /// Calls `found` with each identifying value.
    fn each_trace(&self, found: &mut dyn FnMut(TraceValue<'_>));
}
