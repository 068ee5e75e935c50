//! Finds the variants of a message that leave out the number, although they are for several.
//!
//! The search is for each form of the language: a message whose number takes this form is followed
//! through its selections. If the result can be a text without the number, the form must be for one
//! number alone. Numbers with an exact key are taken out first.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::{
    plural_exact::PLURAL,
    plural_forms::{PluralForms, exact_key},
    plural_number::normalized,
};

/// The value on which the program's own messages select; `$amount`, or `$low` with `$high`, shows
/// its number as the package writes it.
const PROGRAM_NUMBER: &str = "n";
/// The deepest nesting of messages within messages that is followed.
const MAX_REFERENCES: usize = 8;

/// A variant without the number of its selection.
pub(super) struct NumberLeftOut<'s> {
    /// The key of the variant, as a slice of the file.
    pub(super) key: &'s str,
    /// The numbers that it is for.
    pub(super) numbers: Vec<String>,
    /// Whether the message words an amount of a medicine, each variant of which shows its number.
    pub(super) is_amount: bool,
}

/// The values of messages by id, for messages that show other messages.
type MessageValues<'v, 's> = BTreeMap<&'v str, &'v Pattern<&'s str>>;

/// Returns the variants of a message that leave out the number although they are for several.
pub(super) fn numbers_left_out<'s>(
    pattern: &Pattern<&'s str>,
    forms: &PluralForms,
    values: &MessageValues<'_, 's>,
) -> Vec<NumberLeftOut<'s>> {
    let mut selections = Vec::new();
    plural_selections(pattern, &mut selections);
    let names: BTreeSet<&str> = selections.iter().map(|(name, _)| *name).collect();
    let mut out: Vec<NumberLeftOut<'s>> = Vec::new();
    for name in names {
        let selections: Vec<&[Variant<&'s str>]> = selections
            .iter()
            .filter(|(selected, _)| *selected == name)
            .map(|(_, variants)| *variants)
            .collect();
        let is_amount = name == PROGRAM_NUMBER && mentions_amount(pattern);
        for (exact, form, numbers) in choices(forms, &selections) {
            let path = NumberPath { name, exact: exact.as_deref(), form, values };
            let may_lack_it = numbers.len() <= 1 && !is_amount;
            if may_lack_it || !path.lacks_number(path.outcomes(pattern, 0)) {
                continue;
            }
            let Some(key) = path.variant_without_number(&selections) else { continue };
            match out.iter_mut().find(|known| std::ptr::eq(known.key, key)) {
                Some(known) => {
                    known.numbers.extend(numbers);
                    known.numbers.sort_by(|one, two| ascending(one, two));
                }
                None => out.push(NumberLeftOut { key, numbers, is_amount }),
            }
        }
    }
    out
}

/// Returns what the number of a message may choose: each exact key with the form of its number, and
/// each form with its other numbers.
fn choices(
    forms: &PluralForms,
    selections: &[&[Variant<&str>]],
) -> Vec<(Option<String>, &'static str, Vec<String>)> {
    let keys = selections.iter().flat_map(|variants| variants.iter()).map(|variant| &variant.key);
    let exact: BTreeSet<String> = keys
        .filter_map(|key| match key {
            VariantKey::NumberLiteral { value } => normalized(value),
            VariantKey::Identifier { .. } => None,
        })
        .collect();
    let others = forms.all().into_iter().map(|form| {
        let numbers = forms.numbers(form).iter().filter(|number| !exact.contains(*number));
        (None, form, numbers.cloned().collect())
    });
    let exact =
        exact.iter().map(|number| (Some(number.clone()), forms.form(number), vec![number.clone()]));
    exact.chain(others).collect()
}

/// Returns the values on whose plural form a text selects.
pub(super) fn counted_values<'s>(pattern: &Pattern<&'s str>) -> BTreeSet<&'s str> {
    let mut selections = Vec::new();
    plural_selections(pattern, &mut selections);
    selections.into_iter().map(|(name, _)| name).collect()
}

/// Returns the value whose plural form a selector asks for, such as `n` of `PLURAL($n)`; `None` if
/// `PLURAL` is called with anything but one value of the message.
pub(super) fn selected_value<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    let InlineExpression::FunctionReference { id, arguments } = selector else { return None };
    match (&arguments.positional[..], &arguments.named[..]) {
        ([InlineExpression::VariableReference { id: value }], []) if id.name == PLURAL => {
            Some(value.name)
        }
        _ => None,
    }
}

/// Adds every selection on `PLURAL` to `out`, with the value on which it selects.
fn plural_selections<'p, 's>(
    pattern: &'p Pattern<&'s str>,
    out: &mut Vec<(&'s str, &'p [Variant<&'s str>])>,
) {
    for expression in placeables(pattern) {
        if let Expression::Select { selector, variants } = expression {
            out.extend(selected_value(selector).map(|name| (name, &variants[..])));
            variants.iter().for_each(|variant| plural_selections(&variant.value, out));
        }
    }
}

/// Iterates over the expressions in braces of a pattern, through braces within braces.
fn placeables<'p, 's>(
    pattern: &'p Pattern<&'s str>,
) -> impl Iterator<Item = &'p Expression<&'s str>> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => Some(innermost(expression)),
    })
}

fn innermost<'p, 's>(mut expression: &'p Expression<&'s str>) -> &'p Expression<&'s str> {
    while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
        expression = inner;
    }
    expression
}

/// Compares two numbers that are text.
fn ascending(one: &str, two: &str) -> Ordering {
    let value = |number: &str| number.parse::<f64>().unwrap_or(f64::MAX);
    value(one).total_cmp(&value(two))
}

/// Returns whether a text shows a range. Ranges have no exact keys.
pub(super) fn mentions_range(pattern: &Pattern<&str>) -> bool {
    mentions(pattern, &["high"])
}

/// Returns whether a text shows an amount of a medicine, or a range of them.
fn mentions_amount(pattern: &Pattern<&str>) -> bool {
    mentions(pattern, &["amount", "high"])
}

/// Returns whether a text shows one of these values.
fn mentions(pattern: &Pattern<&str>, names: &[&str]) -> bool {
    placeables(pattern).any(|expression| match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => names.contains(&id.name),
        Expression::Inline(_) => false,
        Expression::Select { variants, .. } => {
            variants.iter().any(|variant| mentions(&variant.value, names))
        }
    })
}

/// What a text has gone through or shown, as bits.
type ShownParts = u8;
const SELECTED: ShownParts = 1;
const NUMBER: ShownParts = 2;
const LOW: ShownParts = 4;
const HIGH: ShownParts = 8;

/// A message whose number takes one form, or is one for which there is an exact key.
struct NumberPath<'c, 'v, 's> {
    /// The value that is the number.
    name: &'c str,
    exact: Option<&'c str>,
    form: &'c str,
    values: &'c MessageValues<'v, 's>,
}

impl<'s> NumberPath<'_, '_, 's> {
    /// Returns what each possible text of a pattern has shown. Other selections may choose
    /// any of their variants.
    fn outcomes(&self, pattern: &Pattern<&'s str>, depth: usize) -> BTreeSet<ShownParts> {
        let mut all = BTreeSet::from([0]);
        for expression in placeables(pattern) {
            let next = self.expression(expression, depth);
            all = all.iter().flat_map(|one| next.iter().map(move |two| one | two)).collect();
        }
        all
    }

    fn expression(&self, expression: &Expression<&'s str>, depth: usize) -> BTreeSet<ShownParts> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => match selected_value(selector) {
                Some(name) if name == self.name => self
                    .chosen(variants)
                    .map(|variant| self.outcomes(&variant.value, depth))
                    .into_iter()
                    .flatten()
                    .map(|shown| shown | SELECTED)
                    .collect(),
                _ => variants
                    .iter()
                    .flat_map(|variant| self.outcomes(&variant.value, depth))
                    .collect(),
            },
        }
    }

    fn inline(&self, inline: &InlineExpression<&'s str>, depth: usize) -> BTreeSet<ShownParts> {
        let shown = match inline {
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUM" => {
                match arguments.positional.first() {
                    Some(InlineExpression::VariableReference { id }) => self.variable(id.name),
                    _ => 0,
                }
            }
            InlineExpression::MessageReference { id, attribute: None }
                if depth < MAX_REFERENCES =>
            {
                let value = self.values.get(id.name);
                return value.map_or_else(
                    || BTreeSet::from([0]),
                    |pattern| self.outcomes(pattern, depth + 1),
                );
            }
            _ => 0,
        };
        BTreeSet::from([shown])
    }

    fn variable(&self, name: &str) -> ShownParts {
        match name {
            _ if name == self.name => NUMBER,
            "amount" if self.name == PROGRAM_NUMBER => NUMBER,
            "low" if self.name == PROGRAM_NUMBER => LOW,
            "high" if self.name == PROGRAM_NUMBER => HIGH,
            _ => 0,
        }
    }

    /// Returns the variant that the number chooses.
    fn chosen<'p>(&self, variants: &'p [Variant<&'s str>]) -> Option<&'p Variant<&'s str>> {
        let exact = self.exact.and_then(|number| exact_key(variants.iter().map(key_text), number));
        let key = exact.unwrap_or(self.form);
        let named = variants.iter().find(|variant| key_text(variant) == key);
        named.or_else(|| variants.iter().find(|variant| variant.default))
    }

    /// Returns whether a text that went through a selection shows neither the number nor both ends
    /// of the range.
    fn lacks_number(&self, outcomes: BTreeSet<ShownParts>) -> bool {
        let has = |shown: ShownParts, bits: ShownParts| shown & bits == bits;
        outcomes
            .into_iter()
            .any(|shown| has(shown, SELECTED) && !has(shown, NUMBER) && !has(shown, LOW | HIGH))
    }

    /// Returns the key of the first variant that the number chooses and that does not show it.
    fn variant_without_number(&self, selections: &[&[Variant<&'s str>]]) -> Option<&'s str> {
        let lacks = |variant: &&Variant<&'s str>| {
            let own = self.outcomes(&variant.value, 0);
            self.lacks_number(own.into_iter().map(|shown| shown | SELECTED).collect())
        };
        let mut chosen = selections.iter().filter_map(|variants| self.chosen(variants));
        chosen.find(lacks).map(key_text)
    }
}

/// Returns the key of a variant as it is written.
pub(super) fn key_text<'s>(variant: &Variant<&'s str>) -> &'s str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
