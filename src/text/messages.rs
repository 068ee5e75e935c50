//! The messages of a Fluent file as text: the place, the text and the shape of each.
//!
//! `catalog` formats messages.

use std::{collections::BTreeSet, ops::Range};

use fluent_syntax::{
    ast::{
        Attribute, CallArguments, Entry, Expression, InlineExpression, Message, Pattern,
        PatternElement, VariantKey,
    },
    parser,
};
use thiserror::Error;

use super::fluent_depth::{MAX_DEPTH, blank_deep_entries, parse_valid_entries};

/// One message of a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageText {
    /// Its id.
    pub id: String,
    /// Its bytes, from its id to the last character of its text.
    pub range: Range<usize>,
    /// The bytes of its text: everything after the `=`, including attributes.
    pub text_range: Range<usize>,
    /// The comment for translators: its own, or else the last standalone comment before it.
    pub comment: String,
    /// The shape that a translation must keep.
    pub shape: MessageShape,
}

/// The arguments, attributes and calls of a message, which a translation must keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageShape {
    /// The names of its arguments, such as `n`.
    pub arguments: BTreeSet<String>,
    /// The names of its attributes.
    pub attributes: BTreeSet<String>,
    /// The functions, messages and terms that it refers to.
    pub references: BTreeSet<String>,
}

impl MessageText {
    /// Returns its text from the text of the file, without the common indentation. Line breaks
    /// stay, since a selection needs them.
    pub fn text(&self, file: &str) -> String {
        let body = &file[self.text_range.clone()];
        let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let common = body
            .lines()
            .skip(1)
            .filter(|line| !line.trim().is_empty())
            .map(indent)
            .min()
            .unwrap_or(0);
        let lines = body.lines().enumerate().map(|(at, line)| {
            if at == 0 { line.trim() } else { line.get(common..).unwrap_or_default().trim_end() }
        });
        lines.collect::<Vec<_>>().join("\n").trim().to_owned()
    }
}

/// Returns the messages of a Fluent file, in order. Entries with syntax errors or excessive nesting
/// are skipped.
pub fn messages(text: &str) -> Vec<MessageText> {
    // Entries that are nested too deeply are blank here, and all offsets are unchanged.
    let guarded = blank_deep_entries(text);
    let text = &*guarded.text;
    let resource = parse_valid_entries(text);
    let starts = entry_starts(text, &resource.body);
    let mut group = String::new();
    let mut out = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Comment(comment) | Entry::GroupComment(comment) => {
                group = comment.content.join(" ")
            }
            Entry::Message(message) => {
                let start = offset(text, message.id.name);
                let next = starts
                    .get(starts.partition_point(|next| *next <= start))
                    .copied()
                    .unwrap_or(text.len());
                let end = start + text[start..next].trim_end().len();
                out.push(message_text(text, message, start..end, &group));
            }
            _ => {}
        }
    }
    out
}

/// Returns the start of each entry, which ends the entry before it. An entry with a comment starts
/// at the comment.
fn entry_starts(text: &str, entries: &[Entry<&str>]) -> Vec<usize> {
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let comment_start = |content: &[&str]| content.first().map(|first| line(offset(text, first)));
    entries
        .iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => message
                .comment
                .as_ref()
                .and_then(|comment| comment_start(&comment.content))
                .or(Some(offset(text, message.id.name))),
            Entry::Term(term) => term
                .comment
                .as_ref()
                .and_then(|comment| comment_start(&comment.content))
                .or(Some(line(offset(text, term.id.name)))),
            Entry::Comment(comment)
            | Entry::GroupComment(comment)
            | Entry::ResourceComment(comment) => comment_start(&comment.content),
            Entry::Junk { content } => Some(offset(text, content)),
        })
        .collect()
}

/// Returns a message at the bytes `whole` of a file, with the standalone comment before it.
fn message_text(
    text: &str,
    message: &Message<&str>,
    whole: Range<usize>,
    group: &str,
) -> MessageText {
    let Range { start, end } = whole.clone();
    let equals = text[start..end].find('=').map_or(end, |at| start + at + 1);
    let body = equals + (text[equals..end].len() - text[equals..end].trim_start_matches(' ').len());
    let comment = message
        .comment
        .as_ref()
        .map_or_else(|| group.to_owned(), |comment| comment.content.join(" "));
    MessageText {
        id: message.id.name.to_owned(),
        range: whole,
        text_range: body..end,
        comment,
        shape: MessageShape::of_message(message),
    }
}

/// Returns the byte offset of a slice within the text that contains it.
fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - text.as_ptr() as usize
}

/// Returns whether a Fluent file contains only comments. A file with syntax errors does not count
/// as such.
pub fn is_only_comments(text: &str) -> bool {
    let guarded = blank_deep_entries(text);
    guarded.deep.is_empty()
        && parser::parse(&*guarded.text).is_ok_and(|resource| {
            resource.body.iter().all(|entry| !matches!(entry, Entry::Message(_) | Entry::Term(_)))
        })
}

/// The reason why a text is not the text of a message.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvalidMessage {
    /// Its braces are nested too deeply.
    #[error("its braces are nested more than {} deep", MAX_DEPTH)]
    TooDeep,
    /// It has a syntax error, as the parser describes it.
    #[error("{0}")]
    Syntax(String),
    /// It cannot be parsed, and the parser does not say why.
    #[error("it is not valid Fluent")]
    NotFluent,
    /// It contains another entry.
    #[error("it contains more than the text of one message")]
    MoreThanOne,
}

/// Parses a text as the text of a message, and returns it as it would be written in a file (`id =
/// text`, further lines indented) with its shape.
///
/// # Errors
/// Returns the reason why it is not the text of exactly one message.
pub fn read_message(id: &str, text: &str) -> Result<(String, MessageShape), InvalidMessage> {
    let mut lines = text.trim().lines().map(str::trim_end);
    let first = lines.next().unwrap_or_default();
    let mut written = if first.ends_with("->") || !text.contains('\n') {
        format!("{id} = {first}")
    } else {
        format!("{id} =\n    {first}")
    };
    for line in lines {
        written.push('\n');
        if !line.is_empty() {
            written.push_str("    ");
            written.push_str(line);
        }
    }
    if !blank_deep_entries(&written).deep.is_empty() {
        return Err(InvalidMessage::TooDeep);
    }
    match parser::parse(written.as_str()) {
        Err((_, errors)) => Err(errors.first().map_or(InvalidMessage::NotFluent, |error| {
            InvalidMessage::Syntax(error.kind.to_string())
        })),
        Ok(resource) => match &resource.body[..] {
            [Entry::Message(message)] if message.id.name == id => {
                Ok((written.clone(), MessageShape::of_message(message)))
            }
            _ => Err(InvalidMessage::MoreThanOne),
        },
    }
}

impl MessageShape {
    fn of_message(message: &Message<&str>) -> Self {
        let mut shape = Self::default();
        message.value.iter().for_each(|value| shape.pattern(value));
        message.attributes.iter().for_each(|attribute| shape.attribute(attribute));
        shape
    }

    fn attribute(&mut self, attribute: &Attribute<&str>) {
        self.attributes.insert(attribute.id.name.to_owned());
        self.pattern(&attribute.value);
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    let (VariantKey::Identifier { .. } | VariantKey::NumberLiteral { .. }) =
                        variant.key;
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.references.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline));
        arguments.named.iter().for_each(|named| self.inline(&named.value));
    }
}

#[cfg(test)]
mod tests {
    use super::{messages, read_message};

    const FILE: &str = concat!(
        "### File comment\n\n# Standalone comment.\n\n# For a.\na = One { $x }\n",
        "b =\n    Two\n    lines\n\n",
        "visits = { PLURAL($n) ->\n    [one] one visit\n   *[other] { NUM($n) } visits\n }\n",
        "    .title = Title\n# Tail\nbroken = {\nc = Three\n"
    );

    #[test]
    fn each_message_has_its_place_text_and_shape() {
        let read = messages(FILE);
        let texts: Vec<_> =
            read.iter().map(|message| (message.id.as_str(), message.text(FILE))).collect();
        assert_eq!(texts[0], ("a", "One { $x }".to_owned()));
        assert_eq!(texts[1], ("b", "Two\nlines".to_owned()));
        assert!(
            texts[2].1.starts_with("{ PLURAL($n) ->") && texts[2].1.ends_with(".title = Title"),
            "{}",
            texts[2].1
        );
        assert_eq!(texts.len(), 3, "{texts:?}");
        assert_eq!(read[0].comment, "For a.");
        assert_eq!(read[2].shape.arguments.iter().collect::<Vec<_>>(), ["n"]);
        assert_eq!(read[2].shape.attributes.iter().collect::<Vec<_>>(), ["title"]);
        for message in &read {
            assert!(FILE[message.range.clone()].starts_with(&message.id));
            let (written, shape) = read_message(&message.id, &message.text(FILE))
                .expect("what was read can be written");
            assert_eq!(shape, message.shape);
            assert_eq!(
                messages(&written)[0].text(&written),
                message.text(FILE),
                "a round trip changes nothing"
            );
        }
    }

    #[test]
    fn a_text_cannot_add_another_message() {
        assert!(
            read_message("a", "fine\nb = evil")
                .is_ok_and(|(written, _)| messages(&written).len() == 1)
        );
        assert!(read_message("a", "{ $x").is_err());
        assert!(read_message("a", "").is_err());
    }
}
