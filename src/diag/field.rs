//! The way to a field of a record: `medications[0].take`.
//!
//! A name that the program knows can be told apart from one that somebody typed, which may be any
//! words of theirs: YAML makes the name of a field out of whatever stands before a comma in braces.
//! Not for looking fields up.

/// One step of the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field that the program knows, or several with dots between them.
    Known(&'static str),
    /// An item of a list, counted from zero.
    Item(usize),
    /// A name that the program does not know.
    Typed {
        /// The name as it was typed.
        name: String,
        /// Which entry of its map it is, counted from one.
        entry: usize,
    },
}

/// The way to a field, from the top of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldPath(Vec<Step>);

impl FieldPath {
    /// A way of these steps; `None` for the record itself.
    pub fn new(steps: Vec<Step>) -> Option<Self> {
        (!steps.is_empty()).then_some(Self(steps))
    }

    /// The way in words. A name that was typed is shown only where `may_show` says so; else its
    /// place stands for it.
    pub fn shown(&self, may_show: &dyn Fn(&str) -> bool) -> String {
        let mut out = String::new();
        for step in &self.0 {
            let dot = if out.is_empty() { "" } else { "." };
            match step {
                Step::Known(name) => out.push_str(&format!("{dot}{name}")),
                Step::Item(at) => out.push_str(&format!("[{at}]")),
                Step::Typed { name, .. } if may_show(name) => out.push_str(&format!("{dot}{name}")),
                Step::Typed { entry, .. } => out.push_str(&format!("{dot}(entry {entry})")),
            }
        }
        out
    }
}

impl From<&'static str> for FieldPath {
    fn from(name: &'static str) -> Self {
        Self(vec![Step::Known(name)])
    }
}

#[cfg(test)]
mod tests {
    use super::{FieldPath, Step};

    #[test]
    fn a_typed_name_is_shown_only_where_it_may_be() {
        let typed = |name: &str, entry| Step::Typed { name: name.to_owned(), entry };
        let path = FieldPath::new(vec![
            Step::Known("questions"),
            Step::Item(2),
            typed("es", 1),
            typed("my son", 2),
        ])
        .expect("four steps");
        assert_eq!(path.shown(&|_| true), "questions[2].es.my son");
        assert_eq!(path.shown(&|name| name == "es"), "questions[2].es.(entry 2)");
    }
}
