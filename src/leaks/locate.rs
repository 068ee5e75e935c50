//! Finds the field of a trace in the file of its record: its path, its line and the digest of its
//! text.

use crate::{
    diag::Report,
    digest::Digest,
    privacy::TracePlace,
    site::care_plan::CarePlan,
    source::{
        Sources,
        yaml::{self, Node, Value},
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
    plan: &CarePlan,
    place: &TracePlace,
) -> Option<LocatedField> {
    let text = sources.file(plan.file).text();
    let root = yaml::parse(text, plan.file, 0, &mut Report::new())?;
    let path = match place {
        TracePlace::Field(path) => path.to_string(),
        TracePlace::Text(words, _) => plan.path_of_words(*words)?,
    };
    let node = node_at_path(&root, &path)?;
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

#[cfg(test)]
mod tests {
    use super::locate_field;
    use crate::{
        diag::{Report, Span},
        privacy::TracePlace,
        site,
        source::Sources,
    };

    #[test]
    fn a_field_is_found_by_path_and_by_place() {
        let record = "id: a\ninvented: true\nlanguage: en\nlanguages: [en]\n\
            person: { preferred_name: A }\nquestions:\n  - one\n  - { en: two, es: dos }\n  \
            - en: three\n    es: tres\n";
        let site = "name: Small\nsource_language: en\nlanguages: [en]\njurisdiction: US\n";
        let sources = Sources::in_memory([
            ("content/site.yaml", site),
            ("content/care-plans/a.yaml", record),
        ]);
        let site = site::load(&sources, &mut Report::new()).expect("the site can be used");
        let plan = site.care_plans.get("a").expect("the record can be read");
        for (words, path, line) in [
            ("one", "questions[0]", 7),
            ("{ en: two", "questions[1]", 8),
            ("en: three", "questions[2]", 9),
        ] {
            let start = record.find(words).expect("it is in the text");
            let span = Span::new(plan.file, start, start + 1);
            let found =
                locate_field(&sources, plan, &TracePlace::Text(span, span)).expect("it is found");
            assert_eq!((found.path.as_str(), found.line), (path, line));
            let again =
                locate_field(&sources, plan, &TracePlace::Field(path.into())).expect("it is found");
            assert_eq!((again.line, again.digest), (line, found.digest));
        }
    }
}
