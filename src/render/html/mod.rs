//! A document as a web page: the view handed to Tera, every text escaped, isolates lowered to `<bdi>`.
//!
//! Not for words and not for facts: a template may leave a fact out, never bring one in.

mod prose;

use std::sync::Arc;

use tera::{Context, Value};

use super::{chart, theme::Theme};
use crate::{
    diag::Diagnostic,
    document::{Document, View},
    privacy::Realm,
};

/// The page of a document, which says of itself what it may load.
pub(super) fn page(theme: &Theme, document: &Document, policy: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    let mut context = Context::new();
    let families = theme.print.families(&document.lang).collect::<Vec<_>>().join(", ");
    if let View::Map(entries) = &document.view {
        for (key, value) in entries {
            context.insert_value(key.clone(), value_of(value, &families));
        }
    }
    let private = document.realm == Realm::Private;
    context.insert_value("csp", Value::safe_string(policy));
    context.insert_value("stylesheet", Value::normal_string(&theme.stylesheet));
    context.insert_value("style", Value::safe_string(if private { &theme.style } else { "" }));
    let mut out = Vec::with_capacity(16 * 1024);
    theme.tera.render_to(&format!("{}.html", document.kind.id()), &context, &mut out).map_err(|error| theme.error(&error, document))?;
    Ok(out)
}

/// A value as templates take it: text to be escaped, prose and charts made ready.
pub(super) fn value_of(view: &View, families: &str) -> Value {
    match view {
        View::Null => Value::none(),
        View::Bool(value) => Value::from(*value),
        View::Int(value) => Value::from(*value),
        View::Text(text) => Value::normal_string(text),
        View::Prose(leaf) => Value::safe_string(&prose::html(leaf)),
        View::Chart(chart) => Value::safe_string(&chart::svg(chart, families)),
        // Whoever reads a page on a screen is there already.
        View::Scan(_) => Value::none(),
        View::List(items) => Value::from(items.iter().map(|item| value_of(item, families)).collect::<Vec<_>>()),
        View::Map(entries) => {
            Value::from(entries.iter().map(|(key, value)| (key.clone(), value_of(value, families))).collect::<std::collections::BTreeMap<_, _>>())
        }
        View::Shared(shared) => value_of(&Arc::clone(shared), families),
    }
}
