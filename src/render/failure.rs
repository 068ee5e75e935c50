//! What went wrong in a template, told without the values of the document: a person's document
//! quotes nobody.
//!
//! What a template engine says may hold a value anywhere, so none of its words are handed on. It is
//! only compared with how its messages begin; names are taken over where the template itself spells
//! them. Not for public pages, where all is told.

/// The longest piece of a template that is quoted, in characters.
const LONGEST: usize = 60;

/// How messages begin that name something of the template: the name ends at the next of these
/// signs.
const NAMED: [(&str, &[char], &str, &str); 4] = [
    ("Variable `", &['`'], "the variable", "is not defined"),
    ("Field `", &['`'], "the field", "is not defined"),
    ("unknown variable: ", &[' ', '\n', ','], "the variable", "is not known"),
    ("missing argument: ", &[' ', '\n', ','], "the argument", "is missing"),
];

/// How other messages begin, and the same without values.
const KINDS: [(&str, &str); 27] = [
    ("Invalid type for the value", "a value is not of the type that is expected"),
    ("Missing keyword argument", "an argument is missing"),
    ("Value `", "a number is too large or too small"),
    ("Cannot compare", "two values cannot be compared"),
    ("Cannot index", "it looks into a value that is not defined"),
    ("Cannot slice", "it cuts a value that is not defined"),
    ("Index expression", "it looks up something that is not defined"),
    ("Slice ", "the bounds of a cut are not whole numbers"),
    ("Iteration not possible", "it goes through something that is not a list or map"),
    ("Component", "a component does not get what it takes"),
    ("Filter `", "a filter is not known"),
    ("Maximum render recursion", "components call each other without end"),
    ("panicked", "it calls `panic`"),
    ("assertion failed", "an assertion does not hold"),
    ("equality assertion failed", "an assertion does not hold"),
    ("inequality assertion failed", "an assertion does not hold"),
    ("unclosed", "a bracket or quotation mark is not closed"),
    ("unexpected", "there is something that is not expected"),
    (
        "PDF/UA-1",
        "the result could not be read by a screen reader: it lacks a title or a description",
    ),
    ("file not found", "it asks for a file that is not in the theme"),
    ("expected ", "a value is not of the type that is expected"),
    ("cannot ", "two values do not go together, or one cannot be turned into what is asked"),
    ("dictionary does not contain", "a dictionary does not have the key"),
    ("array index out of bounds", "a list is shorter than expected"),
    ("string ", "a text is not a number, or not of the expected form"),
    ("invalid", "a text is not a number, or not of the expected form"),
    ("maximum ", "something is nested or repeated without end"),
];

/// The kind of an error, where the template stands, and the piece of the template at which it
/// arose.
pub(super) fn told(message: &str, template: &str, at: std::ops::Range<usize>) -> String {
    let kind = kind(message, template);
    let piece =
        template.get(at).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = piece.chars().take(LONGEST).collect();
    let more = if cut.len() < piece.len() { "…" } else { "" };
    if cut.is_empty() { kind } else { format!("{kind}, at `{cut}{more}`") }
}

fn kind(message: &str, template: &str) -> String {
    let named = NAMED.iter().find_map(|(start, ends, what, is)| {
        let name = message.strip_prefix(start)?.split(*ends).next()?;
        spells(template, name).then(|| format!("{what} `{name}` {is}"))
    });
    let known = || {
        KINDS
            .iter()
            .find(|(start, _)| message.starts_with(start))
            .map(|(_, words)| (*words).to_owned())
    };
    named.or_else(known).unwrap_or_else(|| "a step fails".to_owned())
}

/// Whether a template itself has this name in it, as a word.
fn spells(template: &str, name: &str) -> bool {
    let of_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    !name.is_empty()
        && name.chars().all(of_name)
        && template.split(|c| !of_name(c)).any(|word| word == name)
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn names_come_from_the_template_and_values_never() {
        let template = "<p>{{ page.nope | int }}</p>";
        assert_eq!(
            told("Field `nope` is not defined. Available fields: Zq", template, 6..15),
            "the field `nope` is not defined, at `page.nope`"
        );
        assert_eq!(
            told("Field `Zq` is not defined.", template, 6..21),
            "a step fails, at `page.nope | int`"
        );
        assert_eq!(
            told("Value `Zq` could not", template, 900..901),
            "a number is too large or too small"
        );
        assert_eq!(
            told("Zq and Zq", template, std::ops::Range { start: 3, end: 2 }),
            "a step fails"
        );
    }
}
