//! Describes a template error without quoting any value of the document, for documents about a
//! person.
//!
//! A message of a template engine may contain a value anywhere, so it is never passed on. Only its
//! beginning is compared with known messages, and a name is used only if the template itself
//! contains it. Errors on public pages show the whole message instead.

/// The longest excerpt of a template in a message, in characters.
const MAX_EXCERPT: usize = 60;

/// Messages that contain a name from the template: how they begin, the characters that end the
/// name, and the words before and after the name in our message.
const NAMED_MESSAGES: [(&str, &[char], &str, &str); 4] = [
    ("Variable `", &['`'], "the variable", "is not defined"),
    ("Field `", &['`'], "the field", "is not defined"),
    ("unknown variable: ", &[' ', '\n', ','], "the variable", "is unknown"),
    ("missing argument: ", &[' ', '\n', ','], "the argument", "is missing"),
];

/// How other messages begin, and our message for each, without values.
const MESSAGE_KINDS: [(&str, &str); 27] = [
    ("Invalid type for the value", "a value does not have the expected type"),
    ("Missing keyword argument", "an argument is missing"),
    ("Value `", "a number is too large or too small"),
    ("Cannot compare", "two values cannot be compared"),
    ("Cannot index", "it indexes an undefined value"),
    ("Cannot slice", "it slices an undefined value"),
    ("Index expression", "an index is undefined"),
    ("Slice ", "the bounds of a slice are not integers"),
    ("Iteration not possible", "it iterates over a value that is not a list or map"),
    ("Component", "a component is unknown or gets the wrong arguments"),
    ("Filter `", "a filter is unknown"),
    ("Maximum render recursion", "components call each other endlessly"),
    ("panicked", "it calls `panic`"),
    ("assertion failed", "an assertion failed"),
    ("equality assertion failed", "an assertion failed"),
    ("inequality assertion failed", "an assertion failed"),
    ("unclosed", "a bracket or quotation mark is not closed"),
    ("unexpected", "it contains something unexpected"),
    (
        "PDF/UA-1",
        "the PDF would not work with a screen reader: a title or a description is missing",
    ),
    ("file not found", "it refers to a file that is not in the theme"),
    ("expected ", "a value does not have the expected type"),
    ("cannot ", "two values cannot be combined, or a value cannot be converted"),
    ("dictionary does not contain", "a dictionary does not have the key"),
    ("array index out of bounds", "a list is shorter than expected"),
    ("string ", "a string is not a number, or not in the expected format"),
    ("invalid", "a string is not a number, or not in the expected format"),
    ("maximum ", "something is nested or repeated too many times"),
];

/// Returns the kind of an error and the excerpt of the template at the place `at`.
pub(super) fn describe_error(message: &str, template: &str, at: std::ops::Range<usize>) -> String {
    let kind = error_kind(message, template);
    let piece =
        template.get(at).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = piece.chars().take(MAX_EXCERPT).collect();
    let more = if cut.len() < piece.len() { "…" } else { "" };
    if cut.is_empty() { kind } else { format!("{kind}, at `{cut}{more}`") }
}

fn error_kind(message: &str, template: &str) -> String {
    let named = NAMED_MESSAGES.iter().find_map(|(start, ends, what, is)| {
        let name = message.strip_prefix(start)?.split(*ends).next()?;
        contains_name(template, name).then(|| format!("{what} `{name}` {is}"))
    });
    let known = || {
        MESSAGE_KINDS
            .iter()
            .find(|(start, _)| message.starts_with(start))
            .map(|(_, words)| (*words).to_owned())
    };
    named.or_else(known).unwrap_or_else(|| "an expression failed".to_owned())
}

/// Returns whether a template contains this name as a word.
fn contains_name(template: &str, name: &str) -> bool {
    let is_name_character = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    !name.is_empty()
        && name.chars().all(is_name_character)
        && template.split(|c| !is_name_character(c)).any(|word| word == name)
}

#[cfg(test)]
mod tests {
    use super::describe_error;

    #[test]
    fn names_come_from_the_template_and_values_never() {
        let template = "<p>{{ page.nope | int }}</p>";
        assert_eq!(
            describe_error("Field `nope` is not defined. Available fields: Zq", template, 6..15),
            "the field `nope` is not defined, at `page.nope`"
        );
        assert_eq!(
            describe_error("Field `Zq` is not defined.", template, 6..21),
            "an expression failed, at `page.nope | int`"
        );
        assert_eq!(
            describe_error("Value `Zq` could not", template, 900..901),
            "a number is too large or too small"
        );
        assert_eq!(
            describe_error("Zq and Zq", template, std::ops::Range { start: 3, end: 2 }),
            "an expression failed"
        );
    }
}
