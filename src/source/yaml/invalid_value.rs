//! Explains why a value of a YAML file is invalid, in the words of the person who writes YAML.

use std::fmt;

use serde::de::{self, Unexpected};

use super::former_fields::former_field_help;
use crate::diag::{
    Diagnostic, FieldPath, FieldStep, FixedReason, Place, Span, Wording, did_you_mean,
};

/// Why a value is invalid, and where.
#[derive(Debug)]
pub(super) struct InvalidValue {
    pub message: Wording,
    /// The text that was found, quoted only where the file may be quoted.
    pub found: Option<String>,
    /// The known word that was probably meant.
    pub near: Option<String>,
    pub help: Option<Wording>,
    /// The id and span of the node to blame; the first one set wins.
    pub node: Option<(usize, Span)>,
    /// The path to the value, from the innermost step outward.
    pub path: Vec<FieldStep>,
    /// The missing field, if that is the problem.
    pub missing: Option<&'static str>,
    /// Whether it only follows from a problem that has been reported already.
    pub is_consequence: bool,
}

impl InvalidValue {
    pub fn new(message: impl Into<Wording>) -> Self {
        Self {
            message: message.into(),
            found: None,
            near: None,
            help: None,
            node: None,
            path: Vec::new(),
            missing: None,
            is_consequence: false,
        }
    }

    /// Returns the help that lists the fields of a map.
    pub fn fields_help(fields: &[&str]) -> Wording {
        Wording::without_values(format!("write a map with the fields {}", quoted_list(fields)))
    }

    /// Sets the node to blame, unless it is set already.
    pub fn at(mut self, id: usize, span: Span) -> Self {
        self.node.get_or_insert((id, span));
        self
    }

    /// Adds the next outer step to the path.
    pub fn within(mut self, step: FieldStep) -> Self {
        self.path.push(step);
        self
    }

    /// Makes the diagnostic, placed at `span`.
    pub fn diagnostic(mut self, span: Span) -> Diagnostic {
        self.path.reverse();
        let mut out = Diagnostic::error("yaml-field", Place::At(span), self.message);
        out.field = FieldPath::new(self.path);
        out.found = self.found;
        out.suggestion = self.near;
        out.help = self.help;
        out
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.full_text())
    }
}

impl std::error::Error for InvalidValue {}

impl de::Error for InvalidValue {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let reason = format!("{message:#}");
        let (is_fixed, words, near) = match FixedReason::parse(&reason) {
            Some((words, near)) => (true, words, near),
            None => (false, reason.as_str(), None),
        };
        let wording = |words: &str| {
            if is_fixed { Wording::without_values(words) } else { Wording::from(words.to_owned()) }
        };
        let (message, help) =
            words.split_once("; ").map_or((words, None), |(message, help)| (message, Some(help)));
        Self {
            near: near.map(str::to_owned),
            help: help.map(wording),
            ..Self::new(wording(message))
        }
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match unexpected {
            Unexpected::Map | Unexpected::StructVariant => "a map",
            Unexpected::Seq => "a list",
            Unexpected::Unit | Unexpected::Option => "nothing",
            _ => "text",
        };
        Self::new(Wording::without_values(format!(
            "expected {}, found {found}",
            plain_type_name(&expected.to_string())
        )))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::new(Wording::without_values(format!(
            "expected {}",
            plain_type_name(&expected.to_string())
        )))
    }

    fn invalid_length(_: usize, expected: &dyn de::Expected) -> Self {
        Self::new(Wording::without_values(format!(
            "expected {}",
            plain_type_name(&expected.to_string())
        )))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        // A near miss of a known field reveals a typo, and nothing about a person.
        let near = did_you_mean(field, expected.iter().copied());
        let help = match (former_field_help(field, expected), near) {
            (Some(help), _) => help.to_owned(),
            (None, Some(near)) => format!("did you mean `{near}`?"),
            (None, None) => format!("use one of the fields {}", quoted_list(expected)),
        };
        Self {
            found: Some(field.to_owned()),
            help: Some(Wording::without_values(help)),
            ..Self::new("unknown field")
        }
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let near = did_you_mean(variant, expected.iter().copied()).map(str::to_owned);
        let help = Wording::without_values(format!("use one of {}", quoted_list(expected)));
        Self {
            found: Some(variant.to_owned()),
            near,
            help: Some(help),
            ..Self::new("this is not an allowed value")
        }
    }

    fn missing_field(field: &'static str) -> Self {
        let message = Wording::without_values(format!("missing field `{field}`"));
        let help = Wording::without_values(format!("add `{field}: …` here"));
        Self { help: Some(help), missing: Some(field), ..Self::new(message) }
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self::new("duplicate field")
    }
}

/// Returns the words in backticks, separated by commas.
fn quoted_list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// Translates serde's names of types into terms that a YAML author knows.
fn plain_type_name(expected: &str) -> String {
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
