//! How a translated message may not differ from its source, whatever its words: other values, other
//! attributes, other keys of a selection.

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use super::segment::Segment;
use crate::text::{
    BUILT_IN_FUNCTIONS, InvalidMessage, MessageVariants, argument_name, read_message,
};

/// How the text of a message does not match that of its source.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MessageMismatch {
    /// It cannot be read.
    #[error("it is not a valid Fluent message: {0}")]
    Invalid(#[source] InvalidMessage),
    /// Its source cannot be read.
    #[error("its source cannot be read: {0}")]
    InvalidSource(#[source] InvalidMessage),
    /// It uses other values than the source, which uses these.
    #[error("it must use the same values as the source: {}", quoted_names(.0))]
    Values(BTreeSet<String>),
    /// It has other attributes than the source, which has these.
    #[error("it must have the same attributes as the source: {}", quoted_names(.0))]
    Attributes(BTreeSet<String>),
    /// It calls a message, term or function that the source does not call.
    #[error("it calls `{0}`, which the source does not call")]
    Call(String),
    /// It does not select on a value that the source selects on.
    #[error("it must select on `{0}`, as the source does: the value itself is no text to read")]
    NoSelection(String),
    /// It selects on a value with other keys than the source, which has these.
    #[error(
        "its selection on `{selector}` must have the keys of the source: {}",
        quoted_names(keys)
    )]
    Keys {
        /// The value, with its `$`.
        selector: String,
        /// The keys of the source.
        keys: BTreeSet<String>,
    },
    /// Its selection on a value has another default than the source, which has this one.
    #[error("its selection on `{selector}` must have the default of the source: `*[{key}]`")]
    DefaultKey {
        /// The value, with its `$`.
        selector: String,
        /// The key of the default variant of the source.
        key: String,
    },
    /// It shows a value itself, and the source calls a function for it.
    #[error("it must write `{{ {source_call} }}` as the source does, not `{{ {value} }}`")]
    NoFunction {
        /// The value, with its `$`.
        value: String,
        /// The placeable of the source.
        source_call: String,
    },
    /// It has no words or values, and its source has.
    #[error("it is empty")]
    Empty,
}

/// The keys of all selections of a message on one value, and those of their default variants.
#[derive(Default)]
struct SelectionKeys {
    keys: BTreeSet<String>,
    defaults: BTreeSet<String>,
}

/// Checks that the text of a message uses the values, attributes, functions and keys of its source.
///
/// # Errors
/// Returns the difference.
pub fn check_message_shape(segment: &Segment, text: &str) -> Result<(), MessageMismatch> {
    let id = segment.id.rsplit('/').next().unwrap_or_default();
    let (_, shape) = read_message(id, text).map_err(MessageMismatch::Invalid)?;
    let (_, source) =
        read_message(id, &segment.source.text).map_err(MessageMismatch::InvalidSource)?;
    if shape.arguments != source.arguments {
        return Err(MessageMismatch::Values(source.arguments));
    }
    if shape.attributes != source.attributes {
        return Err(MessageMismatch::Attributes(source.attributes));
    }
    let is_unknown = |call: &String| {
        !BUILT_IN_FUNCTIONS.contains(&call.as_str()) && !source.references.contains(call)
    };
    if let Some(call) = shape.references.into_iter().find(is_unknown) {
        return Err(MessageMismatch::Call(call));
    }
    let variants = |text: &str| MessageVariants::read(id, text);
    let (Some(source), Some(target)) = (variants(&segment.source.text), variants(text)) else {
        return Ok(());
    };
    if target.is_blank() && !source.is_blank() {
        return Err(MessageMismatch::Empty);
    }
    check_functions(&source, &target)?;
    check_keys(&source, &target)
}

/// Checks that a value for which the source calls a function, such as `DATE($on)`, is not shown as
/// it is.
fn check_functions(
    source: &MessageVariants,
    target: &MessageVariants,
) -> Result<(), MessageMismatch> {
    let of_source = source.placeables();
    let bare = target.placeables().into_iter().filter(|written| written.starts_with('$'));
    for value in bare.filter(|value| !of_source.contains(value)) {
        let call = of_source.iter().find(|call| argument_name(call) == argument_name(&value));
        if let Some(source_call) = call.cloned() {
            return Err(MessageMismatch::NoFunction { value, source_call });
        }
    }
    Ok(())
}

/// Checks that the selections of a message on values, such as `$who`, have the keys of the source:
/// a value that is not among them would take the default, which says something else. Plural forms
/// differ by language.
fn check_keys(source: &MessageVariants, target: &MessageVariants) -> Result<(), MessageMismatch> {
    let mut in_target = keys_by_value(target);
    for (selector, source) in keys_by_value(source) {
        let Some(target) = in_target.remove(&selector) else {
            return Err(MessageMismatch::NoSelection(selector));
        };
        if target.keys != source.keys {
            return Err(MessageMismatch::Keys { selector, keys: source.keys });
        }
        let is_other = |key: &String| !source.defaults.contains(key);
        if let (true, Some(key)) = (target.defaults.iter().any(is_other), source.defaults.first()) {
            return Err(MessageMismatch::DefaultKey { selector, key: key.clone() });
        }
    }
    Ok(())
}

/// Returns the keys of the selections on each value itself, such as `$who`.
fn keys_by_value(message: &MessageVariants) -> BTreeMap<String, SelectionKeys> {
    let mut out: BTreeMap<String, SelectionKeys> = BTreeMap::new();
    for selection in message.pattern_selections() {
        if !selection.selector.starts_with('$') {
            continue;
        }
        let known = out.entry(selection.selector).or_default();
        for key in selection.keys {
            let bare = key.trim_end_matches('*');
            if bare.len() < key.len() {
                known.defaults.insert(bare.to_owned());
            }
            known.keys.insert(bare.to_owned());
        }
    }
    out
}

fn quoted_names(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::{MessageMismatch, check_functions, check_keys};
    use crate::text::MessageVariants;

    const SOURCE: &str = "{ $who ->\n    [nurse] a nurse\n   *[friend] a friend\n }";

    fn checked(target: &str) -> Result<(), MessageMismatch> {
        let read = |text| MessageVariants::read("m", text).expect("a message");
        check_keys(&read(SOURCE), &read(target))
    }

    #[test]
    fn the_keys_of_values_are_those_of_the_source() {
        let in_any_order = "{ $who ->\n   *[friend] amistad\n    [nurse] enfermería\n }";
        assert_eq!(checked(in_any_order), Ok(()));
        let twice = format!("{in_any_order} y {in_any_order}");
        assert_eq!(checked(&twice), Ok(()));
        for (from, to) in [("[nurse]", "[enfermera]"), ("    [nurse] enfermería\n", "")] {
            let found = checked(&in_any_order.replace(from, to));
            assert!(matches!(found, Err(MessageMismatch::Keys { .. })), "{to}: {found:?}");
        }
        let default = in_any_order.replace("*[friend]", "[friend]").replace("[nurse]", "*[nurse]");
        assert!(matches!(checked(&default), Err(MessageMismatch::DefaultKey { .. })));
        assert!(matches!(checked("{ $who }"), Err(MessageMismatch::NoSelection(_))));
    }

    #[test]
    fn a_value_keeps_the_function_of_the_source() {
        let read = |text| MessageVariants::read("m", text).expect("a message");
        let source = read("{ $who } on { DATE($on) }");
        assert_eq!(check_functions(&source, &read("{ DATE($on) }: { $who }")), Ok(()));
        let found = check_functions(&source, &read("{ $on }: { $who }"));
        assert!(matches!(found, Err(MessageMismatch::NoFunction { .. })), "{found:?}");
    }

    #[test]
    fn plural_forms_differ_by_language() {
        let read = |text| MessageVariants::read("m", text).expect("a message");
        let source = read("{ PLURAL($n) ->\n    [one] a day\n   *[other] { $n } days\n }");
        assert_eq!(check_keys(&source, &read("{ $n } 天")), Ok(()));
    }
}
