//! Exact numbers as keys of a selection on `PLURAL`: `[0]`, `[1]`.
//!
//! `PLURAL` returns a word, and Fluent never compares a word with a number. So before a file is
//! formatted, `{ PLURAL($n) -> [1] … }` becomes `{ PLURAL($n, exact: "1") -> [exact-1] … }`, and
//! the function returns `exact-1` for the number 1. Everything else (places, signatures, exchange
//! files) sees the text as its author wrote it.

use fluent::FluentResource;
use fluent_syntax::{
    ast::{
        Entry, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement,
        Resource, Variant, VariantKey,
    },
    serializer,
};

use super::{
    fluent_depth::parse_valid_entries, plural_forms::exact_key, plural_number::normalized,
};

/// The name of the function that chooses a plural form.
pub(super) const PLURAL: &str = "PLURAL";
/// The name of the argument that lists the exact keys of a selection, separated by spaces.
pub(super) const EXACT: &str = "exact";

/// Returns what a selection on `PLURAL` compares with its keys for a number: the key of the exact
/// number if `exact_keys` has it, else its plural form.
pub(super) fn selected_key(exact_keys: &str, number: &str, form: &str) -> String {
    exact_key(exact_keys.split(' '), number).map_or_else(|| form.to_owned(), identifier)
}

/// Returns a resource whose selections on `PLURAL` can choose exact numbers. `resource` is what
/// `text` was parsed to.
pub(super) fn with_exact_keys(resource: FluentResource, text: &str) -> FluentResource {
    if !has_exact_keys(&resource) {
        return resource;
    }
    let mut owned = parse_valid_entries(text.to_owned());
    patterns(&mut owned).for_each(rewrite_pattern);
    // The serializer writes what the parser reads.
    FluentResource::try_new(serializer::serialize(&owned)).unwrap_or_else(|(rest, _)| rest)
}

/// Returns whether a variant of a selection has a number as its key.
fn has_exact_keys(resource: &FluentResource) -> bool {
    fn in_pattern(pattern: &Pattern<&str>) -> bool {
        pattern.elements.iter().any(|element| match element {
            PatternElement::Placeable { expression } => in_expression(expression),
            PatternElement::TextElement { .. } => false,
        })
    }
    fn in_expression(expression: &Expression<&str>) -> bool {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                in_expression(expression)
            }
            Expression::Inline(_) => false,
            Expression::Select { variants, .. } => variants.iter().any(|variant| {
                matches!(variant.key, VariantKey::NumberLiteral { .. })
                    || in_pattern(&variant.value)
            }),
        }
    }
    resource.entries().any(|entry| match entry {
        Entry::Message(message) => message
            .value
            .iter()
            .chain(message.attributes.iter().map(|attribute| &attribute.value))
            .any(in_pattern),
        Entry::Term(term) => {
            let attributes = term.attributes.iter().map(|attribute| &attribute.value);
            std::iter::once(&term.value).chain(attributes).any(in_pattern)
        }
        _ => false,
    })
}

fn patterns(resource: &mut Resource<String>) -> impl Iterator<Item = &mut Pattern<String>> {
    resource.body.iter_mut().flat_map(|entry| {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes[..]),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes[..]),
            _ => (None, &mut [][..]),
        };
        value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value))
    })
}

fn rewrite_pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            rewrite_expression(expression);
        }
    }
}

fn rewrite_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            rewrite_expression(expression)
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            if let InlineExpression::FunctionReference { id, arguments } = selector
                && id.name == PLURAL
            {
                let exact: Vec<String> = variants.iter_mut().filter_map(rewrite_key).collect();
                arguments.named = vec![NamedArgument {
                    name: Identifier { name: EXACT.to_owned() },
                    value: InlineExpression::StringLiteral { value: exact.join(" ") },
                }];
            }
            variants.iter_mut().for_each(|variant| rewrite_pattern(&mut variant.value));
        }
    }
}

/// Replaces the number of a variant by a word, and returns the number.
fn rewrite_key(variant: &mut Variant<String>) -> Option<String> {
    let VariantKey::NumberLiteral { value } = &variant.key else { return None };
    let number = normalized(value)?;
    variant.key = VariantKey::Identifier { name: identifier(&number) };
    Some(number)
}

/// Returns the word that stands for an exact number, such as `exact-1_5` for 1.5.
fn identifier(number: &str) -> String {
    format!("{EXACT}-{}", number.replace('.', "_"))
}
