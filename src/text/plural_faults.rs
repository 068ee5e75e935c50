//! Finds what is wrong with the plural forms of messages: forms that are missing, keys that are
//! never chosen, and variants without the number although they are for several numbers.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
    Variant, VariantKey,
};

use super::{
    plural_coverage::{NumberLeftOut, key_text, mentions_range, numbers_left_out, selected_value},
    plural_exact::PLURAL,
    plural_forms::{PLURAL_FORMS, PluralForms},
    plural_number::normalized,
};
use crate::diag::{FileId, Span};

/// Something wrong with a plural form of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluralFault {
    /// The message, or the term with its hyphen.
    pub id: String,
    /// The key or the selector that it concerns.
    pub span: Span,
    /// What is wrong.
    pub kind: PluralFaultKind,
}

/// What is wrong with a plural form of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PluralFaultKind {
    /// A selection lacks these forms of the language.
    Missing(Vec<&'static str>),
    /// The language never uses this key.
    NeverChosen(String),
    /// A selection has a key twice; the second is never chosen.
    Twice(String),
    /// The default variant has this key, which is not the form that all other numbers take.
    Default(String),
    /// A variant leaves out the number, but is for several numbers.
    NumberLeftOut {
        /// The key of the variant.
        key: String,
        /// The first of the numbers, normalized.
        numbers: Vec<String>,
    },
    /// A variant of an amount of a medicine, with this key, does not show its number.
    AmountLeftOut(String),
    /// A selection without `PLURAL`, on this value, has this plural form or number as a key. Values
    /// are text, so the key is never chosen.
    WithoutPlural {
        /// The selector as written, such as `$n`.
        selector: String,
        /// The key.
        key: String,
    },
    /// `PLURAL` is not called with one value of the message alone.
    Call,
    /// `PLURAL` is not the selector of a selection, so the name of the form would be shown.
    Shown,
    /// `PLURAL` is in a term, which does not get the values of a message.
    InTerm,
}

impl PluralFaultKind {
    /// Returns whether a reader could get a wrong number, none, or the form of another number. A
    /// variant that is never chosen misleads nobody.
    pub(super) fn misleads(&self) -> bool {
        !matches!(self, Self::NeverChosen(_) | Self::Twice(_))
    }
}

/// Returns what is wrong with the plural forms of the messages and terms of a file, in their order.
pub(super) fn plural_faults(
    resource: &FluentResource,
    file: FileId,
    forms: &PluralForms,
) -> Vec<PluralFault> {
    let values: BTreeMap<&str, &Pattern<&str>> = resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message.value.as_ref()?)),
            _ => None,
        })
        .collect();
    let mut out = Vec::new();
    for entry in resource.entries() {
        let (id, value, attributes, is_term) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes, false)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes, true)
            }
            _ => continue,
        };
        let mut search = PluralSearch {
            id: &id,
            file,
            source: resource.source(),
            forms,
            is_term,
            found: Vec::new(),
        };
        let attributes = attributes.iter().map(|Attribute { value, .. }| value);
        for pattern in value.into_iter().chain(attributes) {
            search.whole_pattern(pattern, &values);
        }
        out.extend(search.found);
    }
    out
}

/// Returns what is wrong with the plural forms of one message of a language, written as in a file.
pub fn message_plural_faults(written: &str, forms: &PluralForms) -> Vec<PluralFault> {
    match FluentResource::try_new(written.to_owned()) {
        Ok(resource) => plural_faults(&resource, FileId(0), forms),
        Err(_) => Vec::new(),
    }
}

/// The search in one message or term.
struct PluralSearch<'s> {
    id: &'s str,
    file: FileId,
    source: &'s str,
    forms: &'s PluralForms,
    is_term: bool,
    found: Vec<PluralFault>,
}

impl<'s> PluralSearch<'s> {
    /// Records a fault at a slice of the file.
    fn report(&mut self, slice: &str, kind: PluralFaultKind) {
        let start = slice.as_ptr() as usize - self.source.as_ptr() as usize;
        let span = Span::new(self.file, start, start + slice.len());
        self.found.push(PluralFault { id: self.id.to_owned(), span, kind });
    }

    /// Searches the value or an attribute of a message.
    fn whole_pattern(
        &mut self,
        pattern: &Pattern<&'s str>,
        values: &BTreeMap<&str, &Pattern<&'s str>>,
    ) {
        self.pattern(pattern);
        if self.is_term {
            return;
        }
        for left_out in numbers_left_out(pattern, self.forms, values) {
            let NumberLeftOut { key, numbers, is_amount } = left_out;
            let name = key.to_owned();
            let kind = if is_amount {
                PluralFaultKind::AmountLeftOut(name)
            } else {
                PluralFaultKind::NumberLeftOut { key: name, numbers }
            };
            self.report(key, kind);
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.selection(selector, variants);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    /// Searches an expression that is shown, or is an argument of a call.
    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name == PLURAL {
                    self.report(id.name, PluralFaultKind::Shown);
                }
                self.arguments(arguments);
            }
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                self.arguments(arguments)
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'s str>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline));
    }

    fn selection(&mut self, selector: &InlineExpression<&'s str>, variants: &[Variant<&'s str>]) {
        match selector {
            InlineExpression::FunctionReference { id, arguments } if id.name == PLURAL => {
                if self.is_term {
                    self.report(id.name, PluralFaultKind::InTerm);
                    return;
                }
                if selected_value(selector).is_none() {
                    self.report(id.name, PluralFaultKind::Call);
                }
                self.arguments(arguments);
                self.plural_keys(id.name, variants);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.arguments(arguments);
                self.other_keys(&format!("{}(…)", id.name), variants);
            }
            InlineExpression::VariableReference { id } if !self.is_term => {
                self.other_keys(&format!("${}", id.name), variants);
            }
            _ => {}
        }
    }

    /// Checks the keys of a selection on `PLURAL`, whose name is at `selector`.
    fn plural_keys(&mut self, selector: &str, variants: &[Variant<&'s str>]) {
        let mut known: BTreeSet<String> = BTreeSet::new();
        for variant in variants {
            let key = key_text(variant);
            let exact = is_exact(variant).then(|| normalized(key)).flatten();
            if !known.insert(exact.clone().unwrap_or_else(|| key.to_owned())) {
                self.report(key, PluralFaultKind::Twice(key.to_owned()));
            } else if exact.is_none() && !self.forms.all().contains(&key) {
                self.report(key, PluralFaultKind::NeverChosen(key.to_owned()));
            }
            if variant.default && !self.may_be_default(key, variants) {
                self.report(key, PluralFaultKind::Default(key.to_owned()));
            }
        }
        let is_range = variants.iter().any(|variant| mentions_range(&variant.value));
        let missing: Vec<&'static str> = self
            .forms
            .needed()
            .into_iter()
            .filter(|form| !known.contains(*form))
            .filter(|form| is_range || !self.is_covered(form, &known))
            .collect();
        if !missing.is_empty() {
            self.report(selector, PluralFaultKind::Missing(missing));
        }
    }

    /// Returns whether every number that takes a form has an exact key.
    fn is_covered(&self, form: &str, exact: &BTreeSet<String>) -> bool {
        self.forms.numbers(form).iter().all(|number| exact.contains(number))
    }

    /// Returns whether a variant with this key may be the default one: `other`, or any form of the
    /// language if no other form is left to it.
    fn may_be_default(&self, key: &str, variants: &[Variant<&'s str>]) -> bool {
        let has = |form: &str| variants.iter().any(|variant| key_text(variant) == form);
        // A key that is never chosen is reported as such, and so is a form that is missing.
        key == "other"
            || !has("other")
            || !PLURAL_FORMS.contains(&key) && !key.starts_with(|c: char| c.is_ascii_digit())
            || PLURAL_FORMS.contains(&key) && self.forms.all().into_iter().all(has)
    }

    /// Checks the keys of a selection on something other than `PLURAL`.
    fn other_keys(&mut self, selector: &str, variants: &[Variant<&'s str>]) {
        let is_form = |variant: &Variant<&str>| PLURAL_FORMS.contains(&key_text(variant));
        let are_forms = variants.iter().all(|variant| is_form(variant) || is_exact(variant));
        let first = variants.iter().find(|variant| {
            is_exact(variant) || are_forms && is_form(variant) && key_text(variant) != "other"
        });
        if let Some(variant) = first {
            let key = key_text(variant);
            let (selector, key_name) = (selector.to_owned(), key.to_owned());
            self.report(key, PluralFaultKind::WithoutPlural { selector, key: key_name });
        }
    }
}

/// Returns whether the key of a variant is a number.
fn is_exact(variant: &Variant<&str>) -> bool {
    matches!(variant.key, VariantKey::NumberLiteral { .. })
}
