//! The path to a value of a YAML file, and values that carry their path.
//!
//! [`read`](super::read::read) hands the path over while it fills a record, so that nothing has to
//! look for the value in the file again.

use std::{fmt, marker::PhantomData, ops::Deref};

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::node::Node;
use crate::diag::{FileId, Span};

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum ValueStep {
    /// The value of a field, or of a key of a map.
    Field(Box<str>),
    /// An item of a list, counted from zero, with its id if it is a map that has one.
    Item(usize, Option<Box<str>>),
}

impl ValueStep {
    /// Returns the step as one text: `.field`, `3`, or `3 id`.
    fn encode(&self) -> String {
        match self {
            Self::Field(name) => format!(".{name}"),
            Self::Item(at, None) => at.to_string(),
            Self::Item(at, Some(id)) => format!("{at} {id}"),
        }
    }

    /// Reads what [`ValueStep::encode`] returned.
    fn decode(text: &str) -> Option<Self> {
        if let Some(name) = text.strip_prefix('.') {
            return Some(Self::Field(name.into()));
        }
        let (at, id) = text.split_once(' ').map_or((text, None), |(at, id)| (at, Some(id)));
        Some(Self::Item(at.parse().ok()?, id.map(Box::from)))
    }
}

/// A step on the way to a node, while it is read, and the way before it.
pub(super) struct PathLink<'de, 'l> {
    pub before: Option<&'l PathLink<'de, 'l>>,
    pub step: LinkStep<'de>,
}

/// A [`ValueStep`] that is not written out: few values ask for their path.
pub(super) enum LinkStep<'de> {
    /// The value of a field, or of a key of a map.
    Field(&'de str),
    /// An item of a list, counted from zero.
    Item(usize, &'de Node),
}

impl PathLink<'_, '_> {
    /// Returns the steps of a path, each as one text, given its last link.
    pub(super) fn encoded(last: Option<&Self>) -> Vec<String> {
        let mut steps = Vec::new();
        let mut next = last;
        while let Some(link) = next {
            let step = match link.step {
                LinkStep::Field(name) => ValueStep::Field(name.into()),
                // A map that is the value itself has no id: `id` may be the tag of a language.
                LinkStep::Item(at, _) if steps.is_empty() => ValueStep::Item(at, None),
                LinkStep::Item(at, item) => {
                    ValueStep::Item(at, item.get("id").and_then(Node::text).map(Box::from))
                }
            };
            steps.push(step.encode());
            next = link.before;
        }
        steps.reverse();
        steps
    }
}

/// The path to a value, from the top of its file.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ValuePath(Box<[ValueStep]>);

/// The keys and ids of a broken record may be private text, so a path is never printed.
impl fmt::Debug for ValuePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("path")
    }
}

impl ValuePath {
    /// Returns the field names joined by dots, such as `medicines.parts.common_effects`: the same
    /// for every item of a list.
    pub fn field(&self) -> String {
        let names = self.0.iter().filter_map(|step| match step {
            ValueStep::Field(name) => Some(&**name),
            ValueStep::Item(..) => None,
        });
        names.collect::<Vec<_>>().join(".")
    }

    /// Returns the field names, and after that of a list the id of the item, such as `medicines`,
    /// `sertraline`, `parts`, `how`. An item without an id adds nothing.
    pub fn names_and_ids(&self) -> Vec<String> {
        let names = self.0.iter().filter_map(|step| match step {
            ValueStep::Field(name) => Some(name),
            ValueStep::Item(_, id) => id.as_ref(),
        });
        names.map(|name| name.to_string()).collect()
    }

    /// Returns the field names with the positions in lists, such as
    /// `relapse_plan.early_signs[0].sign`.
    pub fn with_positions(&self) -> String {
        let mut out = String::new();
        for step in &self.0 {
            match step {
                ValueStep::Field(name) if out.is_empty() => out.push_str(name),
                ValueStep::Field(name) => out.push_str(&format!(".{name}")),
                ValueStep::Item(at, _) => out.push_str(&format!("[{at}]")),
            }
        }
        out
    }
}

impl<'de> Deserialize<'de> for ValuePath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Steps;
        impl<'de> Visitor<'de> for Steps {
            type Value = ValuePath;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the steps of a path")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<ValuePath, A::Error> {
                let mut steps = Vec::new();
                while let Some(text) = seq.next_element::<String>()? {
                    steps.extend(ValueStep::decode(&text));
                }
                Ok(ValuePath(steps.into()))
            }
        }
        deserializer.deserialize_seq(Steps)
    }
}

/// A value together with its position and its path in the file.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value itself.
    pub value: T,
    /// Its position in the file.
    pub span: Span,
    /// Its path in the file.
    pub path: ValuePath,
}

impl<T> Located<T> {
    /// The struct name by which the reader recognizes a request for a position and a path.
    pub(super) const MARK: &'static str = "$careleaf::Located";
    /// The fields that the reader hands over, in this order.
    pub(super) const FIELDS: &'static [&'static str] = &["file", "start", "end", "path", "value"];
}

impl<T> Deref for Located<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// Equality compares the value only, so that moving a line changes nothing.
impl<T: PartialEq> PartialEq for Located<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LocatedVisitor<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for LocatedVisitor<T> {
            type Value = Located<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value with its position and its path")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Located<T>, A::Error> {
                fn next<'de, V: Deserialize<'de>, A: MapAccess<'de>>(
                    map: &mut A,
                ) -> Result<V, A::Error> {
                    map.next_key::<de::IgnoredAny>()?;
                    map.next_value()
                }
                let file = FileId(next(&mut map)?);
                let span = Span { file, start: next(&mut map)?, end: next(&mut map)? };
                Ok(Located { span, path: next(&mut map)?, value: next(&mut map)? })
            }
        }
        deserializer.deserialize_struct(Self::MARK, Self::FIELDS, LocatedVisitor(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::Located;
    use crate::{
        diag::{FileId, Report},
        source::yaml,
    };

    type Entries = BTreeMap<String, Vec<BTreeMap<String, Vec<Located<String>>>>>;

    #[test]
    fn a_value_knows_its_path_in_three_forms() {
        let text = "medicines:\n- how: [Daily]\n- id: [a]\n";
        let root = yaml::parse(text, FileId(0), 0, &mut Report::new()).expect("it is YAML");
        let read: Entries = yaml::read(&root, &mut Report::new()).expect("it fits");
        let Located { value, span, path } = &read["medicines"][0]["how"][0];
        assert_eq!((value.as_str(), span.start), ("Daily", 19));
        assert_eq!(path.field(), "medicines.how");
        assert_eq!(path.names_and_ids(), ["medicines", "how"]);
        assert_eq!(path.with_positions(), "medicines[0].how[0]");
    }

    #[test]
    fn an_item_with_an_id_is_named_by_it_below_but_not_for_itself() {
        let text = "terms:\n- { id: refill, term: More }\n";
        let root = yaml::parse(text, FileId(0), 0, &mut Report::new()).expect("it is YAML");
        let read: BTreeMap<String, Vec<BTreeMap<String, Located<String>>>> =
            yaml::read(&root, &mut Report::new()).expect("it fits");
        assert_eq!(read["terms"][0]["term"].path.names_and_ids(), ["terms", "refill", "term"]);
        // `id` is the language tag of Indonesian too.
        let text = "always:\n- { en: Slowly, id: Pelan }\n";
        let root = yaml::parse(text, FileId(0), 0, &mut Report::new()).expect("it is YAML");
        let read: BTreeMap<String, Vec<Located<BTreeMap<String, String>>>> =
            yaml::read(&root, &mut Report::new()).expect("it fits");
        assert_eq!(read["always"][0].path.names_and_ids(), ["always"]);
    }
}
