//! Finds the field of a trace in the file of its record: its path, its line and the digest of its
//! text.

use crate::{
    diag::{FileId, Report},
    digest::Digest,
    privacy::TracePlace,
    source::{
        Sources,
        yaml::{Node, Value},
    },
};

/// A field of a record, as named in a message.
#[derive(Clone, Debug)]
pub(super) struct LocatedField {
    /// Its path, such as `relapse_plan.early_signs[0].sign`.
    pub path: String,
    /// Its line, starting at one.
    pub line: usize,
    /// The digest of its text in every language. A `not_private` entry is valid only for this
    /// digest.
    pub digest: Digest,
}

/// Returns the field of a trace, read from the file of its record.
pub(super) fn locate_field(
    sources: &Sources,
    file: FileId,
    place: &TracePlace,
) -> Option<LocatedField> {
    let text = sources.file(file).text();
    let root = crate::source::yaml::parse(text, file, 0, &mut Report::new())?;
    let (path, node) = match place {
        TracePlace::Field(path) => (path.to_string(), node_at_path(&root, path)?),
        TracePlace::Text(words, _) => node_at_offset(&root, words.start, String::new())?,
    };
    let start = (node.span.start as usize).min(text.len());
    let line = text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
    Some(LocatedField { path, line, digest: text_digest(node) })
}

/// Returns the digest of the texts of a field, in all languages. Neither white space nor the order
/// of the texts in the file changes it.
fn text_digest(node: &Node) -> Digest {
    let mut texts = Vec::new();
    gather_texts(node, "", &mut texts);
    texts.sort();
    let parts: Vec<&[u8]> = std::iter::once(b"not private 1".as_slice())
        .chain(texts.iter().map(String::as_bytes))
        .collect();
    Digest::from_parts(&parts)
}

fn gather_texts(node: &Node, key: &str, out: &mut Vec<String>) {
    match &node.value {
        Value::Scalar { text, .. } => {
            out.push(format!("{key} {}", text.split_whitespace().collect::<Vec<_>>().join(" ")))
        }
        Value::Map(entries) => entries
            .iter()
            .for_each(|(key, value)| gather_texts(value, key.text().unwrap_or_default(), out)),
        Value::List(items) => items.iter().for_each(|item| gather_texts(item, key, out)),
        Value::Null => {}
    }
}

fn node_at_path<'n>(root: &'n Node, path: &str) -> Option<&'n Node> {
    path.split(['.', '[']).try_fold(root, |node, step| match step.strip_suffix(']') {
        Some(number) => match &node.value {
            Value::List(items) => items.get(number.parse::<usize>().ok()?),
            _ => None,
        },
        None => node.get(step),
    })
}

/// Returns the value that starts at a byte offset of the file, with its path. A map starts at its
/// brace or at its first key.
fn node_at_offset(node: &Node, start: u32, path: String) -> Option<(String, &Node)> {
    let first_key = match &node.value {
        Value::Map(entries) => entries.first().map(|(key, _)| key.span.start),
        _ => None,
    };
    let begins = !path.is_empty() && (node.span.start == start || first_key == Some(start));
    if begins && !matches!(node.value, Value::List(_)) {
        return Some((path, node));
    }
    match &node.value {
        Value::Map(entries) => entries.iter().find_map(|(key, value)| {
            let key = key.text().unwrap_or_default();
            let below = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            node_at_offset(value, start, below)
        }),
        Value::List(items) => items
            .iter()
            .enumerate()
            .find_map(|(at, item)| node_at_offset(item, start, format!("{path}[{at}]"))),
        Value::Scalar { .. } | Value::Null => None,
    }
}

#[cfg(test)]
mod tests {
    use super::locate_field;
    use crate::{diag::Span, privacy::TracePlace, source::Sources};

    #[test]
    fn a_field_is_found_by_path_and_by_place() {
        let text =
            "id: a\nquestions:\n  - one\n  - { en: two, es: dos }\n  - en: three\n    es: tres\n";
        let sources = Sources::in_memory([("content/care-plans/a.yaml", text)]);
        let file = sources.get("content/care-plans/a.yaml").expect("it is there");
        for (words, path, line) in [
            ("one", "questions[0]", 3),
            ("en: two", "questions[1]", 4),
            ("en: three", "questions[2]", 5),
        ] {
            let start = text.find(words).expect("it is in the text");
            let span = Span::new(file, start, start + 1);
            let found =
                locate_field(&sources, file, &TracePlace::Text(span, span)).expect("it is found");
            assert_eq!((found.path.as_str(), found.line), (path, line));
            let again =
                locate_field(&sources, file, &TracePlace::Field(path.into())).expect("it is found");
            assert_eq!((again.line, again.digest), (line, found.digest));
        }
    }
}
