//! Adds an entry to a list of an author's YAML file, without changing anything around it.

use super::yaml::{self, Node, Value};
use crate::diag::{FileId, Report};

/// Returns the text of a file with one more entry at the end of the list under a top-level field,
/// in the style in which the list is written. Every other byte stays as it is.
///
/// Returns `None` if the file cannot be read, if the field is not a list with at least one entry,
/// or if the result would not be the same file with exactly this entry more.
pub fn with_list_entry(text: &str, file: FileId, key: &str, entry: &str) -> Option<String> {
    let root = yaml::parse(text, file, 0, &mut Report::new())?;
    let list = root.get(key)?;
    let last = list.items().last()?;
    let (start, end) = (last.span.start as usize, last.span.end as usize);
    // A scalar ends at its last character; a span may include what follows it.
    let end = start + text.get(start..end)?.trim_end().len();
    let quote = |c: char| matches!(c, '"' | '\'');
    let is_quoted = text[end..].starts_with(quote) && text[..start].ends_with(quote);
    let end = end + usize::from(is_quoted);
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let before = &text[line_start..start];
    let edited = if before.trim_start().starts_with("- ") && before.trim() == "-" {
        let line_end = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
        let line_break = if text[..line_end].ends_with('\r') { "\r\n" } else { "\n" };
        let line_end = text[..line_end].trim_end_matches('\r').len();
        format!("{}{line_break}{before}{entry}{}", &text[..line_end], &text[line_end..])
    } else {
        format!("{}, {entry}{}", &text[..end], &text[end..])
    };
    let read_back = yaml::parse(&edited, file, 0, &mut Report::new())?;
    let mut wanted: Vec<String> = entries(list)?;
    wanted.push(entry.to_owned());
    let is_same = entries(read_back.get(key)?)? == wanted
        && fields_except(&root, key) == fields_except(&read_back, key);
    is_same.then_some(edited)
}

/// Returns the entries of a list of plain values.
fn entries(list: &Node) -> Option<Vec<String>> {
    let Value::List(items) = &list.value else { return None };
    items.iter().map(|item| item.text().map(str::to_owned)).collect()
}

/// Returns every top-level field except one, with its value in a form without places.
fn fields_except(root: &Node, key: &str) -> Vec<(String, String)> {
    let Value::Map(fields) = &root.value else { return Vec::new() };
    let others = fields.iter().filter(|(name, _)| name.text() != Some(key));
    others
        .map(|(name, value)| (name.text().unwrap_or_default().to_owned(), without_places(value)))
        .collect()
}

fn without_places(node: &Node) -> String {
    match &node.value {
        Value::Scalar { text, plain } => format!("{plain}{text:?}"),
        Value::Null => "null".to_owned(),
        Value::List(items) => format!("{:?}", items.iter().map(without_places).collect::<Vec<_>>()),
        Value::Map(fields) => {
            let pair = |(name, value): &(Node, Node)| (without_places(name), without_places(value));
            format!("{:?}", fields.iter().map(pair).collect::<Vec<_>>())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_list_entry;
    use crate::diag::FileId;

    fn added(text: &str) -> Option<String> {
        with_list_entry(text, FileId(0), "languages", "ht")
    }

    #[test]
    fn an_entry_is_added_in_the_style_of_the_list() {
        for (before, after) in [
            (
                "a: 1\nlanguages: [en, es]  # two\nb: 2\n",
                "a: 1\nlanguages: [en, es, ht]  # two\nb: 2\n",
            ),
            ("languages: [ en ]", "languages: [ en, ht ]"),
            ("languages: [en, \"es\"]\n", "languages: [en, \"es\", ht]\n"),
            (
                "languages:\n  - en\n  - es # second\n# next\nb: 2\n",
                "languages:\n  - en\n  - es # second\n  - ht\n# next\nb: 2\n",
            ),
            ("languages:\r\n- en\r\nb: 2\r\n", "languages:\r\n- en\r\n- ht\r\nb: 2\r\n"),
            ("languages:\n- en", "languages:\n- en\n- ht"),
            ("languages: [\n  en,\n  es,\n]\n", "languages: [\n  en,\n  es, ht,\n]\n"),
        ] {
            assert_eq!(added(before).as_deref(), Some(after), "{before:?}");
        }
    }

    #[test]
    fn a_list_that_cannot_be_edited_safely_is_left_alone() {
        for text in ["languages: en\n", "languages: []\n", "b: 2\n", "languages: [en\n", ""] {
            assert_eq!(added(text), None, "{text:?}");
        }
    }
}
