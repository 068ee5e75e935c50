//! What of a record gives a person away, and where in the record it is.
//!
//! Not for searching: see `watch`.

use crate::diag::Span;

/// What kind of trace of a person was found; the only thing a leak report says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trace {
    /// A full name.
    Name,
    /// A date of birth.
    BirthDate,
    /// A record number.
    RecordNumber,
    /// A phone, address or e-mail address of the person or of their people.
    Contact,
    /// Six words or more in a row of free text.
    FreeText,
}

impl Trace {
    /// The words used in a diagnostic.
    pub fn words(self) -> &'static str {
        match self {
            Self::Name => "a name",
            Self::BirthDate => "a birth date",
            Self::RecordNumber => "a record number",
            Self::Contact => "a personal contact",
            Self::FreeText => "six or more words of free text",
        }
    }

    /// Whether it names a person, so that no site may ever publish it: everything but free text.
    pub fn is_identifier(self) -> bool {
        self != Self::FreeText
    }
}

/// Where in a record a trace is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TracePlace {
    /// In the field of this path, such as `person.legal_name`.
    Field(Box<str>),
    /// In words for people: the span of the whole field, and of the text of one language.
    Words(Span, Span),
}

/// One thing that a record says, for the watch list.
#[derive(Clone, Copy, Debug)]
pub enum Telltale<'a> {
    /// The person's own or somebody else's name, a date, a number: the field and what is in it.
    Identifier(Trace, &'a str, &'a str),
    /// A text for people: the span of the field, the span of the text, the text.
    Text(Span, Span, &'a str),
    /// A phrase of the site that the record uses, by its id.
    Phrase(&'a str),
    /// The phone of somebody who treats the person, which free text may name too.
    StaffPhone(&'a str),
}

/// Something that can list what would give a person away.
pub trait Traces {
    /// Calls `found` with each.
    fn traces(&self, found: &mut dyn FnMut(Telltale<'_>));
}
