//! The messages of a Fluent file as text: where each stands, what it says, and what it takes.
//!
//! Not for saying them: see `catalog`.

use std::{collections::BTreeSet, ops::Range};

use fluent_syntax::{
    ast::{
        Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
        VariantKey,
    },
    parser,
};

use super::depth::{DEEPEST, guard};

/// One message of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageText {
    /// Its name.
    pub id: String,
    /// Its bytes, from its name to the last sign of its text.
    pub whole: Range<usize>,
    /// The bytes of its text: all after the `=`, with attributes.
    pub body: Range<usize>,
    /// What the file remarks on it, for translators.
    pub comment: String,
    /// What it takes and has.
    pub shape: Shape,
}

/// What a message takes and has, which a translation must keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Its arguments, such as `n`.
    pub arguments: BTreeSet<String>,
    /// Its attributes.
    pub attributes: BTreeSet<String>,
    /// Functions, messages and terms that it calls on.
    pub calls: BTreeSet<String>,
}

impl MessageText {
    /// Its text without the indentation that the file gives it; breaks stay, since a selection
    /// needs them.
    pub fn text(&self, of: &str) -> String {
        let body = &of[self.body.clone()];
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

/// The messages of a Fluent file, in order; what cannot be read is left out.
pub fn messages(text: &str) -> Vec<MessageText> {
    // What goes too deep is empty here, and all else is where it was.
    let guarded = guard(text);
    let text = &*guarded.text;
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    let offset = |slice: &str| slice.as_ptr() as usize - text.as_ptr() as usize;
    // Where each entry starts, remarks at the start of their line: the entry before it ends there.
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let remark = |content: &[&str]| content.first().map(|first| line(offset(first)));
    let starts: Vec<usize> = resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => message
                .comment
                .as_ref()
                .and_then(|comment| remark(&comment.content))
                .or(Some(offset(message.id.name))),
            Entry::Term(term) => term
                .comment
                .as_ref()
                .and_then(|comment| remark(&comment.content))
                .or(Some(line(offset(term.id.name)))),
            Entry::Comment(comment)
            | Entry::GroupComment(comment)
            | Entry::ResourceComment(comment) => remark(&comment.content),
            Entry::Junk { content } => Some(offset(content)),
        })
        .collect();
    let mut group = String::new();
    let mut out = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Comment(comment) | Entry::GroupComment(comment) => {
                group = comment.content.join(" ")
            }
            Entry::Message(message) => {
                let start = offset(message.id.name);
                let next = starts
                    .get(starts.partition_point(|next| *next <= start))
                    .copied()
                    .unwrap_or(text.len());
                let end = start + text[start..next].trim_end().len();
                let equals = text[start..end].find('=').map_or(end, |at| start + at + 1);
                let body = equals
                    + (text[equals..end].len() - text[equals..end].trim_start_matches(' ').len());
                let mut shape = Shape::default();
                message.value.iter().for_each(|value| shape.pattern(value));
                message.attributes.iter().for_each(|attribute| shape.attribute(attribute));
                let comment = message
                    .comment
                    .as_ref()
                    .map_or_else(|| group.clone(), |comment| comment.content.join(" "));
                out.push(MessageText {
                    id: message.id.name.to_owned(),
                    whole: start..end,
                    body: body..end,
                    comment,
                    shape,
                });
            }
            _ => {}
        }
    }
    out
}

/// Whether a Fluent file holds nothing but remarks. One that cannot be read holds something.
pub fn has_no_message(text: &str) -> bool {
    let guarded = guard(text);
    guarded.deep.is_empty()
        && parser::parse(&*guarded.text).is_ok_and(|resource| {
            resource.body.iter().all(|entry| !matches!(entry, Entry::Message(_) | Entry::Term(_)))
        })
}

/// Reads a text as the text of a message, and gives it back as a file would hold it: `id = text`,
/// further lines indented.
///
/// # Errors
/// Says why it is not the text of exactly one message.
pub fn read_message(id: &str, text: &str) -> Result<(String, Shape), String> {
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
    if !guard(&written).deep.is_empty() {
        return Err(format!("its braces lie more than {DEEPEST} deep within each other"));
    }
    match parser::parse(written.as_str()) {
        Err((_, errors)) => Err(errors
            .first()
            .map_or_else(|| "it cannot be read".to_owned(), |error| error.kind.to_string())),
        Ok(resource) => match &resource.body[..] {
            [Entry::Message(message)] if message.id.name == id => {
                let mut shape = Shape::default();
                message.value.iter().for_each(|value| shape.pattern(value));
                message.attributes.iter().for_each(|attribute| shape.attribute(attribute));
                Ok((written.clone(), shape))
            }
            _ => Err("it is more than the text of one message".to_owned()),
        },
    }
}

impl Shape {
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
                self.calls.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.calls.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.calls.insert(format!("-{}", id.name));
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

    const FILE: &str = "### Room\n\n# Group remark.\n\n# For a.\na = One { $x }\nb =\n    Two\n    lines\n\nvisits = { PLURAL($n) ->\n    [one] one visit\n   *[other] { NUM($n) } visits\n }\n    .title = Title\n# Tail\nbroken = {\nc = Three\n";

    #[test]
    fn each_message_has_its_place_text_and_shape() {
        let read = messages(FILE);
        let said: Vec<_> =
            read.iter().map(|message| (message.id.as_str(), message.text(FILE))).collect();
        assert_eq!(said[0], ("a", "One { $x }".to_owned()));
        assert_eq!(said[1], ("b", "Two\nlines".to_owned()));
        assert!(
            said[2].1.starts_with("{ PLURAL($n) ->") && said[2].1.ends_with(".title = Title"),
            "{}",
            said[2].1
        );
        assert_eq!(said.len(), 3, "{said:?}");
        assert_eq!(read[0].comment, "For a.");
        assert_eq!(read[2].shape.arguments.iter().collect::<Vec<_>>(), ["n"]);
        assert_eq!(read[2].shape.attributes.iter().collect::<Vec<_>>(), ["title"]);
        for message in &read {
            assert!(FILE[message.whole.clone()].starts_with(&message.id));
            let (written, shape) = read_message(&message.id, &message.text(FILE))
                .expect("what was read can be written");
            assert_eq!(shape, message.shape);
            assert_eq!(
                messages(&written)[0].text(&written),
                message.text(FILE),
                "out and in changes nothing"
            );
        }
    }

    #[test]
    fn a_text_cannot_bring_another_message() {
        assert!(
            read_message("a", "fine\nb = evil")
                .is_ok_and(|(written, _)| messages(&written).len() == 1)
        );
        assert!(read_message("a", "{ $x").is_err());
        assert!(read_message("a", "").is_err());
    }
}
