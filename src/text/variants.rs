//! The structure of a Fluent message: its selections, and its text in each variant.
//!
//! `catalog` formats messages for readers; `messages` finds their places in a file.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
        Variant, VariantKey,
    },
    parser, serializer,
    unicode::unescape_unicode_to_string,
};

use super::{
    fluent_depth::{blank_deep_entries, parse_valid_entries},
    messages::read_message,
};

/// The text of a message with all its variants: its value, then its attributes.
#[derive(Clone, Debug)]
pub struct MessageVariants {
    /// The value under an empty name, then each attribute under its own name.
    parts: Vec<(String, Pattern<String>)>,
}

/// A selection in a message: its selector and its variants.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Selection {
    /// The selector as written, without spaces: `PLURAL($n)`, `$role`.
    pub selector: String,
    /// The keys of its variants, in order; that of the default variant ends in `*`.
    pub keys: Vec<String>,
    /// The number of characters of each variant, without whitespace. The words alone would not show
    /// where one variant ends and the next begins.
    pub lengths: Vec<usize>,
}

/// The values with which a message is formatted.
pub trait VariantValues {
    /// Returns which of the keys a selection chooses, such as `one` for `PLURAL($n)`; with `None`,
    /// or a key that is not among them, it takes the default variant.
    fn variant_key(&self, selector: &str, keys: &[&str]) -> Option<String>;
    /// Returns the text for a placeable, such as `NUM($n)`; with `None` the placeable stays as it
    /// is written.
    fn text(&self, placeable: &str) -> Option<String>;
}

impl MessageVariants {
    /// Parses the text of a message; `None` if it is not one.
    pub fn read(id: &str, text: &str) -> Option<Self> {
        // `read_message` rejects syntax errors and excessive nesting.
        let (written, _) = read_message(id, text).ok()?;
        let resource = parser::parse(written).ok()?;
        let Some(Entry::Message(message)) = resource.body.into_iter().next() else { return None };
        let value = message.value.into_iter().map(|pattern| (String::new(), pattern));
        let attributes =
            message.attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value));
        Some(Self { parts: value.chain(attributes).collect() })
    }

    /// Returns every selection in the message, in reading order.
    pub fn pattern_selections(&self) -> Vec<Selection> {
        let mut out = Vec::new();
        self.parts.iter().for_each(|(_, pattern)| selectors(pattern, &mut out));
        out
    }

    /// Returns whether readers would see nothing for some values: neither words nor values.
    pub fn is_blank(&self) -> bool {
        self.parts.iter().all(|(_, pattern)| is_blank(pattern))
    }

    /// Returns the placeables that readers see, as they are written without spaces.
    pub fn placeables(&self) -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        self.parts.iter().for_each(|(_, pattern)| add_placeables(pattern, &mut out));
        out
    }

    /// Formats the message with these values. Returns its value under an empty name, and each
    /// attribute under its own name.
    pub fn format(&self, values: &dyn VariantValues) -> BTreeMap<&str, String> {
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        self.parts.iter().for_each(|(name, pattern)| {
            push_pattern(pattern, values, texts.entry(name).or_default())
        });
        texts
    }

    /// Describes the structure of the message: its selections with their variants, and its
    /// attributes, each with its length.
    pub fn structure(&self) -> String {
        let mut out = String::from("message");
        for (name, pattern) in &self.parts {
            if !name.is_empty() {
                out.push_str(&format!(" > .{name} {}", length(pattern)));
            }
            let mut found = Vec::new();
            selectors(pattern, &mut found);
            for selector in found {
                let variants = selector
                    .keys
                    .iter()
                    .zip(&selector.lengths)
                    .map(|(key, length)| format!("[{key} {length}]"));
                out.push_str(&format!(
                    " > {} {}",
                    selector.selector,
                    variants.collect::<Vec<_>>().join(" ")
                ));
            }
        }
        out
    }
}

/// Returns the terms of a Fluent file, such as `-brand`, each with its text. Terms with syntax
/// errors or excessive nesting are skipped.
pub fn terms(file: &str) -> Vec<(String, String)> {
    let resource = parse_valid_entries(blank_deep_entries(file).text.into_owned());
    let terms = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Term(mut term) => {
            term.comment = None;
            let name = format!("-{}", term.id.name);
            Some((name, serializer::serialize(&Resource { body: vec![Entry::Term(term)] })))
        }
        _ => None,
    });
    terms.collect()
}

fn selectors(pattern: &Pattern<String>, out: &mut Vec<Selection>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        expression_selections(expression, out);
    }
}

/// Adds the selections of an expression to `out`.
fn expression_selections(expression: &Expression<String>, out: &mut Vec<Selection>) {
    match expression {
        Expression::Select { selector, variants } => {
            let key = |variant: &Variant<String>| {
                format!("{}{}", key(variant), if variant.default { "*" } else { "" })
            };
            let lengths = variants.iter().map(|variant| length(&variant.value)).collect();
            out.push(Selection {
                selector: source_text(selector),
                keys: variants.iter().map(key).collect(),
                lengths,
            });
            variants.iter().for_each(|variant| selectors(&variant.value, out));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            expression_selections(expression, out)
        }
        Expression::Inline(_) => {}
    }
}

/// Returns the number of characters of a pattern, without whitespace. A placeable counts as one
/// character, and a selection as the sum of its variants.
fn length(pattern: &Pattern<String>) -> usize {
    let element_length = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => {
            value.chars().filter(|c| !c.is_whitespace()).count()
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| length(&variant.value)).sum()
        }
        PatternElement::Placeable { .. } => 1,
    };
    pattern.elements.iter().map(element_length).sum()
}

fn add_placeables(pattern: &Pattern<String>, out: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| add_placeables(&variant.value, out));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                out.insert(source_text(inline));
            }
        }
    }
}

/// Returns whether a pattern has only space, if a selection takes one of its variants.
fn is_blank(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { expression } => is_blank_expression(expression),
    })
}

fn is_blank_expression(expression: &Expression<String>) -> bool {
    match expression {
        Expression::Select { variants, .. } => variants.iter().any(|v| is_blank(&v.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            is_blank_expression(expression)
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            unescape_unicode_to_string(value).trim().is_empty()
        }
        Expression::Inline(_) => false,
    }
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn push_pattern(pattern: &Pattern<String>, values: &dyn VariantValues, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => push_expression(expression, values, out),
        }
    }
}

fn push_expression(expression: &Expression<String>, values: &dyn VariantValues, out: &mut String) {
    match expression {
        Expression::Select { selector, variants } => {
            let keys: Vec<&str> = variants.iter().map(key).collect();
            let wanted = values.variant_key(&source_text(selector), &keys);
            let chosen = variants.iter().find(|variant| wanted.as_deref() == Some(key(variant)));
            if let Some(variant) =
                chosen.or_else(|| variants.iter().find(|variant| variant.default))
            {
                push_pattern(&variant.value, values, out);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            push_expression(expression, values, out)
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            out.push_str(&unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => out.push_str(value),
        Expression::Inline(inline) => {
            let written = source_text(inline);
            match values.text(&written) {
                Some(text) => out.push_str(&text),
                None => out.push_str(&format!("{{ {written} }}")),
            }
        }
    }
}

/// Returns an inline expression as it is written, without spaces.
fn source_text(inline: &InlineExpression<String>) -> String {
    let with = |name: &str, arguments: Option<&CallArguments<String>>| match arguments {
        None => name.to_owned(),
        Some(arguments) => {
            let positional = arguments.positional.iter().map(source_text);
            let named = arguments
                .named
                .iter()
                .map(|named| format!("{}:{}", named.name.name, source_text(&named.value)));
            format!("{name}({})", positional.chain(named).collect::<Vec<_>>().join(","))
        }
    };
    let attribute =
        |attribute: Option<&String>| attribute.map_or_else(String::new, |name| format!(".{name}"));
    match inline {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => with(&id.name, Some(arguments)),
        InlineExpression::MessageReference { id, attribute: of } => {
            format!("{}{}", id.name, attribute(of.as_ref().map(|of| &of.name)))
        }
        InlineExpression::TermReference { id, attribute: of, arguments } => with(
            &format!("-{}{}", id.name, attribute(of.as_ref().map(|of| &of.name))),
            arguments.as_ref(),
        ),
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => value.clone(),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => source_text(inline),
            Expression::Select { selector, .. } => source_text(selector),
        },
    }
}

/// Returns the argument of a selector or placeable, such as `n` of `PLURAL($n)`; if there are
/// several, the first in alphabetical order.
pub fn argument_name(written: &str) -> Option<&str> {
    let inner = written.split_once('(').map_or(written, |(_, inner)| inner.trim_end_matches(')'));
    let names: BTreeSet<&str> =
        inner.split(',').filter_map(|part| part.strip_prefix('$')).collect();
    names.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::{MessageVariants, VariantValues, argument_name, terms};

    struct FixedValues(&'static str);

    impl VariantValues for FixedValues {
        fn variant_key(&self, _: &str, _: &[&str]) -> Option<String> {
            Some(self.0.to_owned())
        }
        fn text(&self, placeable: &str) -> Option<String> {
            (argument_name(placeable) == Some("n")).then(|| "7".to_owned())
        }
    }

    #[test]
    fn each_variant_is_formatted_and_the_structure_is_described() {
        let text = concat!(
            "{ PLURAL($n) ->\n    [one] one { $x } day\n   *[other] { NUM($n) } days\n }\n",
            ".title = Title"
        );
        let variants = MessageVariants::read("a", text).expect("a message");
        assert_eq!(variants.format(&FixedValues("one"))[""], "one { $x } day");
        assert_eq!(variants.format(&FixedValues("few"))[""], "7 days");
        assert_eq!(variants.format(&FixedValues("few"))["title"], "Title");
        assert_eq!(variants.structure(), "message > PLURAL($n) [one 7] [other* 5] > .title 5");
        let folded = MessageVariants::read(
            "a",
            "{ PLURAL($n) ->\n    [one] one [two] two\n   *[other] other\n }",
        )
        .expect("a message");
        assert_eq!(
            folded.structure(),
            "message > PLURAL($n) [one 11] [other* 5]",
            "a key on the line of another variant is text"
        );
    }

    #[test]
    fn terms_are_found_with_their_text() {
        assert_eq!(
            terms("a = { -line }\n# Comment.\n-line = Call 988\n"),
            [("-line".to_owned(), "-line = Call 988\n".to_owned())]
        );
        let deep = format!("-line = Call 988\ndeep = {}\n", "{".repeat(1_000_000));
        assert_eq!(
            terms(&deep),
            [("-line".to_owned(), "-line = Call 988\n".to_owned())],
            "a message with excessive nesting is skipped"
        );
    }
}
