//! Why a value of a YAML file does not fit its type, in the words of a person who writes YAML.
//!
//! Not for finding misfits: see `read`.

use std::fmt;

use serde::de::{self, Unexpected};

use crate::diag::{Diagnostic, Place, Span, did_you_mean};

/// Why a value did not fit, and where.
#[derive(Debug)]
pub(super) struct Misfit {
    pub message: String,
    pub found: Option<String>,
    pub near: Option<String>,
    pub help: Option<String>,
    pub place: Option<(usize, Span)>,
    pub path: Vec<String>,
    /// It only follows from a misfit that was reported already.
    pub echo: bool,
}

impl Misfit {
    pub fn new(message: String) -> Self {
        Self { message, found: None, near: None, help: None, place: None, path: Vec::new(), echo: false }
    }

    pub fn at(mut self, id: usize, span: Span) -> Self {
        self.place.get_or_insert((id, span));
        self
    }

    pub fn below(mut self, step: String) -> Self {
        self.path.push(step);
        self
    }

    pub fn diagnostic(self, span: Span) -> Diagnostic {
        let mut field = String::new();
        for step in self.path.iter().rev() {
            if !field.is_empty() && !step.starts_with('[') {
                field.push('.');
            }
            field.push_str(step);
        }
        let mut out = Diagnostic::error("yaml-field", Place::At(span), self.message).field(field);
        out.found = self.found;
        out.near = self.near;
        out.help = self.help;
        out
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Misfit {}

impl de::Error for Misfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        match message.split_once("; ") {
            Some((message, help)) => Self { help: Some(help.to_owned()), ..Self::new(message.to_owned()) },
            None => Self::new(message),
        }
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match unexpected {
            Unexpected::Map | Unexpected::StructVariant => "a map",
            Unexpected::Seq => "a list",
            Unexpected::Unit | Unexpected::Option => "nothing",
            _ => "text",
        };
        Self::new(format!("expected {}, found {found}", plain(&expected.to_string())))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(format!("expected {}", plain(&expected.to_string())))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let help = match did_you_mean(field, expected.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the fields here are {}", listed(expected)),
        };
        Self { found: Some(field.to_owned()), help: Some(help), ..Self::new("this field is not known here".to_owned()) }
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let near = did_you_mean(variant, expected.iter().copied()).map(str::to_owned);
        Self {
            found: Some(variant.to_owned()),
            near,
            help: Some(format!("write one of {}", listed(expected))),
            ..Self::new("this word is not on the list".to_owned())
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self { help: Some(format!("add `{field}: …` here")), ..Self::new(format!("the field `{field}` is missing")) }
    }
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// Rust's names of types, in the words of a person who writes YAML.
fn plain(expected: &str) -> String {
    match expected {
        "a string" | "a borrowed string" | "string or map" => "text".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "a sequence" => "a list (lines that start with `- `)".to_owned(),
        "a map" => "a map (lines like `name: value`)".to_owned(),
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number, zero or more".to_owned(),
        "i8" | "i16" | "i32" | "i64" => "a whole number".to_owned(),
        other if other.starts_with("struct ") => "a map (lines like `name: value`)".to_owned(),
        other => other.to_owned(),
    }
}
