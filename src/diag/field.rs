//! The path to a field of a record, such as `medications[0].take`.
//!
//! A path distinguishes names that the program knows from names that a person typed. A typed name
//! may be any private text, since YAML takes whatever comes before a comma in braces as the name of
//! a field.

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldStep {
    /// A field that the program knows, or several joined by dots.
    Known(&'static str),
    /// An item of a list, counted from zero.
    Item(usize),
    /// A name that the program does not know, as a person typed it.
    Typed {
        /// The name as it was typed.
        name: String,
        /// The number of the entry in its map, counted from one.
        entry: usize,
    },
}

/// The path to a field, from the top of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldPath(Vec<FieldStep>);

impl FieldPath {
    /// Creates a path from its steps; `None` if there are none, which means the record itself.
    pub fn new(steps: Vec<FieldStep>) -> Option<Self> {
        (!steps.is_empty()).then_some(Self(steps))
    }

    /// Returns its steps, from the top of the record.
    pub(super) fn steps(&self) -> &[FieldStep] {
        &self.0
    }

    /// Formats the path. A typed name is shown only if `may_show` allows it; otherwise the number
    /// of its entry is shown instead.
    pub fn shown(&self, may_show: &dyn Fn(&str) -> bool) -> String {
        let mut out = String::new();
        for step in &self.0 {
            let dot = if out.is_empty() { "" } else { "." };
            match step {
                FieldStep::Known(name) => out.push_str(&format!("{dot}{name}")),
                FieldStep::Item(at) => out.push_str(&format!("[{at}]")),
                FieldStep::Typed { name, .. } if may_show(name) => {
                    out.push_str(&format!("{dot}{name}"))
                }
                FieldStep::Typed { entry, .. } => out.push_str(&format!("{dot}(entry {entry})")),
            }
        }
        out
    }
}

impl From<&'static str> for FieldPath {
    fn from(name: &'static str) -> Self {
        Self(vec![FieldStep::Known(name)])
    }
}

#[cfg(test)]
mod tests {
    use super::{FieldPath, FieldStep};

    #[test]
    fn a_typed_name_is_shown_only_where_it_may_be() {
        let typed = |name: &str, entry| FieldStep::Typed { name: name.to_owned(), entry };
        let path = FieldPath::new(vec![
            FieldStep::Known("questions"),
            FieldStep::Item(2),
            typed("es", 1),
            typed("my son", 2),
        ])
        .expect("four steps");
        assert_eq!(path.shown(&|_| true), "questions[2].es.my son");
        assert_eq!(path.shown(&|name| name == "es"), "questions[2].es.(entry 2)");
    }
}
