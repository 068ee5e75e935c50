//! What a message says in each of its variants, and how it is built.
//!
//! Not for saying messages to readers: see `catalog`. Not for where a message stands in its file:
//! see `messages`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
        Variant, VariantKey,
    },
    parser, serializer,
    unicode::unescape_unicode_to_string,
};

use super::{depth::guard, messages::read_message};

/// The text of a message with all its variants: its own, then its attributes by name.
#[derive(Clone, Debug)]
pub struct Variants {
    parts: Vec<(String, Pattern<String>)>,
}

/// What a selection turns on and the names of its variants.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Selector {
    /// As written, without blanks: `PLURAL($n)`, `$role`.
    pub on: String,
    /// The names of its variants, in order; the one for all else ends in `*`.
    pub keys: Vec<String>,
    /// How many characters each variant says, without blanks: where one ends and the next begins is
    /// no matter of words.
    pub lengths: Vec<usize>,
}

/// Answers questions while a message is said: which variant holds, and what stands for a value.
pub trait Values {
    /// The key that a selection gets, such as `one` for `PLURAL($n)`.
    fn key(&self, on: &str) -> Option<String>;
    /// The text that stands for a value, such as `NUM($n)`; else the value stays as it is written.
    fn text(&self, of: &str) -> Option<String>;
}

impl Variants {
    /// Reads the text of a message; `None` if it is none.
    pub fn read(id: &str, text: &str) -> Option<Self> {
        // What cannot be read, or lies too deep, is refused there.
        let (written, _) = read_message(id, text).ok()?;
        let resource = parser::parse(written).ok()?;
        let Some(Entry::Message(message)) = resource.body.into_iter().next() else { return None };
        let own = message.value.into_iter().map(|pattern| (String::new(), pattern));
        let attributes =
            message.attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value));
        Some(Self { parts: own.chain(attributes).collect() })
    }

    /// Returns every selection in it, in reading order.
    pub fn selectors(&self) -> Vec<Selector> {
        let mut out = Vec::new();
        self.parts.iter().for_each(|(_, pattern)| selectors(pattern, &mut out));
        out
    }

    /// Returns what it says for these values: its own text under an empty name, and each attribute
    /// under its own.
    pub fn said(&self, values: &dyn Values) -> BTreeMap<&str, String> {
        let mut said: BTreeMap<&str, String> = BTreeMap::new();
        self.parts
            .iter()
            .for_each(|(name, pattern)| say(pattern, values, said.entry(name).or_default()));
        said
    }

    /// Describes how it is built, in words: its selections with their variants, and its attributes,
    /// each with its length.
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
                    selector.on,
                    variants.collect::<Vec<_>>().join(" ")
                ));
            }
        }
        out
    }
}

/// Returns the terms of a Fluent file with their text, such as `-brand`; what cannot be read is
/// left out.
pub fn terms(file: &str) -> Vec<(String, String)> {
    let resource = match parser::parse(guard(file).text.into_owned()) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
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

fn selectors(pattern: &Pattern<String>, out: &mut Vec<Selector>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        of_expression(expression, out);
    }
}

fn of_expression(expression: &Expression<String>, out: &mut Vec<Selector>) {
    match expression {
        Expression::Select { selector, variants } => {
            let key = |variant: &Variant<String>| {
                format!("{}{}", key(variant), if variant.default { "*" } else { "" })
            };
            let lengths = variants.iter().map(|variant| length(&variant.value)).collect();
            out.push(Selector {
                on: written(selector),
                keys: variants.iter().map(key).collect(),
                lengths,
            });
            variants.iter().for_each(|variant| selectors(&variant.value, out));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, out)
        }
        Expression::Inline(_) => {}
    }
}

/// How many characters a pattern says, without blanks; what it calls on is one.
fn length(pattern: &Pattern<String>) -> usize {
    let of_element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => {
            value.chars().filter(|c| !c.is_whitespace()).count()
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| length(&variant.value)).sum()
        }
        PatternElement::Placeable { .. } => 1,
    };
    pattern.elements.iter().map(of_element).sum()
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn say(pattern: &Pattern<String>, values: &dyn Values, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => say_expression(expression, values, out),
        }
    }
}

fn say_expression(expression: &Expression<String>, values: &dyn Values, out: &mut String) {
    match expression {
        Expression::Select { selector, variants } => {
            let wanted = values.key(&written(selector));
            let chosen = variants.iter().find(|variant| wanted.as_deref() == Some(key(variant)));
            if let Some(variant) =
                chosen.or_else(|| variants.iter().find(|variant| variant.default))
            {
                say(&variant.value, values, out);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            say_expression(expression, values, out)
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            out.push_str(&unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => out.push_str(value),
        Expression::Inline(inline) => {
            let written = written(inline);
            match values.text(&written) {
                Some(text) => out.push_str(&text),
                None => out.push_str(&format!("{{ {written} }}")),
            }
        }
    }
}

/// A value as it is written, without blanks.
fn written(inline: &InlineExpression<String>) -> String {
    let with = |name: &str, arguments: Option<&CallArguments<String>>| match arguments {
        None => name.to_owned(),
        Some(arguments) => {
            let positional = arguments.positional.iter().map(written);
            let named = arguments
                .named
                .iter()
                .map(|named| format!("{}:{}", named.name.name, written(&named.value)));
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
            Expression::Inline(inline) => written(inline),
            Expression::Select { selector, .. } => written(selector),
        },
    }
}

/// Returns the arguments that a selector or value is about, such as `n` of `PLURAL($n)`.
pub fn argument(written: &str) -> Option<&str> {
    let inner = written.split_once('(').map_or(written, |(_, inner)| inner.trim_end_matches(')'));
    let names: BTreeSet<&str> =
        inner.split(',').filter_map(|part| part.strip_prefix('$')).collect();
    names.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::{Values, Variants, argument, terms};

    struct Fixed(&'static str);

    impl Values for Fixed {
        fn key(&self, _: &str) -> Option<String> {
            Some(self.0.to_owned())
        }
        fn text(&self, of: &str) -> Option<String> {
            (argument(of) == Some("n")).then(|| "7".to_owned())
        }
    }

    #[test]
    fn each_variant_is_said_by_itself_and_the_structure_is_named() {
        let text = "{ PLURAL($n) ->\n    [one] one { $x } day\n   *[other] { NUM($n) } days\n }\n.title = Title";
        let variants = Variants::read("a", text).expect("a message");
        assert_eq!(variants.said(&Fixed("one"))[""], "one { $x } day");
        assert_eq!(variants.said(&Fixed("few"))[""], "7 days");
        assert_eq!(variants.said(&Fixed("few"))["title"], "Title");
        assert_eq!(variants.structure(), "message > PLURAL($n) [one 7] [other* 5] > .title 5");
        let folded =
            Variants::read("a", "{ PLURAL($n) ->\n    [one] one [two] two\n   *[other] other\n }")
                .expect("a message");
        assert_eq!(
            folded.structure(),
            "message > PLURAL($n) [one 11] [other* 5]",
            "what looks like a variant on the line of another is text"
        );
    }

    #[test]
    fn terms_are_found_with_their_text() {
        assert_eq!(
            terms("a = { -line }\n# Remark.\n-line = Call 988\n"),
            [("-line".to_owned(), "-line = Call 988\n".to_owned())]
        );
        let deep = format!("-line = Call 988\ndeep = {}\n", "{".repeat(1_000_000));
        assert_eq!(
            terms(&deep),
            [("-line".to_owned(), "-line = Call 988\n".to_owned())],
            "what goes too deep is passed over"
        );
    }
}
