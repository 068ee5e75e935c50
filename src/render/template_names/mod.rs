//! Finds the names in the templates of a theme that no page has.
//!
//! Tera renders an unknown name in `{% if %}`, in `{% for %}` or in an argument of a component as
//! nothing, so a misspelled name would silently remove a safety box from a page. Tera keeps its
//! syntax tree private, so this module has a parser of its own:
//!
//! 1. `statements` parses each template with the grammar of Tera 2.
//! 2. `check` follows everything that a page renders from its entry template on, with the shape of
//!    every name that is in scope, and compares each path with the declaration of the page.
//!
//! What Tera itself rejects is not reported.

mod check;
mod cursor;
mod expressions;
mod lexer;
mod names;
mod scope;
mod shape;
mod statement_check;
mod statements;
mod syntax;
#[cfg(test)]
mod tests;
mod value_check;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use names::{KnownNames, UnknownName};

use check::NameCheck;
use statements::parsed_template;
use syntax::ParsedTemplate;

/// Returns the names that do not exist, in all templates that the entry template of a kind uses,
/// sorted by template and place. Each place is reported once.
pub(super) fn unknown_names(
    templates: &BTreeMap<String, String>,
    entry: &str,
    known: &KnownNames<'_>,
) -> Vec<UnknownName> {
    let parsed: BTreeMap<&str, ParsedTemplate<'_>> =
        templates.iter().map(|(name, text)| (name.as_str(), parsed_template(text))).collect();
    NameCheck::new(&parsed, known).run(entry)
}

/// Returns, for each entry template with what it may name, the names of the messages that its page
/// uses, or `None` if it may use every message.
pub(super) fn used_messages<'n>(
    templates: &BTreeMap<String, String>,
    entries: impl Iterator<Item = (String, KnownNames<'n>)>,
) -> Vec<Option<BTreeSet<String>>> {
    let parsed: BTreeMap<&str, ParsedTemplate<'_>> =
        templates.iter().map(|(name, text)| (name.as_str(), parsed_template(text))).collect();
    entries.map(|(entry, known)| NameCheck::new(&parsed, &known).used_messages(&entry)).collect()
}
