//! The kinds of review units and the names by which people and files refer to them, such as
//! `topics/sleep`.

use crate::layout;

/// The folder of the names of topics.
const TOPICS: &str = "topics/";
/// The folder of the names of programs.
const PROGRAMS: &str = "programs/";

/// What a review unit contains, read from its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind<'n> {
    /// The text of a topic, with its slug.
    Topic(&'n str),
    /// The messages of a message file, with its name.
    Messages(&'n str),
    /// The texts of a program, with its id.
    Program(&'n str),
    /// The texts of the medicines.
    Medicines,
    /// The glossary.
    Glossary,
    /// The texts of another file of content, such as `site`.
    Other,
}

impl<'n> UnitKind<'n> {
    /// Returns the kind of the unit with a name.
    pub fn from_name(name: &'n str) -> Self {
        if let Some(slug) = name.strip_prefix(TOPICS) {
            return Self::Topic(slug);
        }
        if let Some(message_file) = name.strip_prefix(layout::LOCALES) {
            return Self::Messages(message_file);
        }
        if let Some(id) = name.strip_prefix(PROGRAMS) {
            return Self::Program(id);
        }
        match name {
            "medicines" => Self::Medicines,
            "glossary" => Self::Glossary,
            _ => Self::Other,
        }
    }
}

/// Returns the name of the unit of a topic.
pub fn topic_unit_name(slug: &str) -> String {
    format!("{TOPICS}{slug}")
}

#[cfg(test)]
mod tests {
    use super::{UnitKind, topic_unit_name};
    use crate::layout;

    #[test]
    fn a_name_tells_the_kind_of_its_unit() {
        for (name, kind) in [
            (topic_unit_name("sleep").as_str(), UnitKind::Topic("sleep")),
            (layout::message_unit("phrases").as_str(), UnitKind::Messages("phrases")),
            ("programs/harbor", UnitKind::Program("harbor")),
            ("medicines", UnitKind::Medicines),
            ("glossary", UnitKind::Glossary),
            ("site", UnitKind::Other),
        ] {
            assert_eq!(UnitKind::from_name(name), kind, "{name}");
        }
    }
}
