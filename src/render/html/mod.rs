//! Renders a document as a web page: Tera gets the view, every text is escaped, and isolates become
//! `<bdi>`.
//!
//! A template may leave out a fact of the document, but never add one.

mod contents;
mod prose;

use memchr::memmem;
use tera::{Context, Value};

use super::{chart, theme::Theme};
use crate::{
    diag::{Diagnostic, Place},
    document::{Document, View},
    lang::Direction,
    privacy::Realm,
    text::set_off,
};

/// Renders the page of a document. It contains its own content security policy, `policy`.
pub(super) fn render_page(
    theme: &Theme,
    document: &Document,
    policy: &str,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let mut context = Context::new();
    let families = theme.print.families(&document.lang).chain(["sans-serif"]);
    let families = families.collect::<Vec<_>>().join(", ");
    let direction = document.lang.direction();
    if let View::Map(entries) = &document.view {
        for (key, value) in entries {
            let value = match value {
                View::Shared(view) => theme
                    .shared_values
                    .value(view, direction, || page_value(view, &families, direction)),
                value => page_value(value, &families, direction),
            };
            context.insert_value(key.clone(), value);
        }
    }
    let private = document.realm == Realm::Private;
    context.insert_value("csp", Value::safe_string(policy));
    let up = "../".repeat(document.path.matches('/').count());
    let logo = theme.identity.logo_address(document.realm, &up).unwrap_or_default();
    context.insert_value("logo", Value::normal_string(&logo));
    context.insert_value("stylesheet", Value::normal_string(&theme.stylesheet));
    context.insert_value("style", Value::safe_string(if private { &theme.style } else { "" }));
    let mut out = Vec::with_capacity(16 * 1024);
    theme
        .tera
        .render_to(&format!("{}.html", document.kind.id()), &context, &mut out)
        .map_err(|error| theme.error(&error, document))?;
    // Tera writes UTF-8.
    let page = String::from_utf8(out)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
    let page = contents::with_contents(page);
    if !has_words(&page) {
        let file = theme.files.get(&format!("templates/{}.html", document.kind.id()));
        return Err(Box::new(
            Diagnostic::error(
                "theme-empty",
                file.map_or(Place::Site, |file| Place::In(*file)),
                "this template produces a page without any text",
            )
            .help("write the template, or remove the file to use the one from the extended theme"),
        ));
    }
    Ok(page.into_bytes())
}

/// Returns whether a page shows any text: a letter or digit outside of its head and its tags.
fn has_words(page: &str) -> bool {
    // The head holds a stylesheet of many kilobytes.
    let body = memmem::find(page.as_bytes(), b"</head>").and_then(|at| page.get(at..));
    let mut rest = body.unwrap_or(page);
    loop {
        let (text, tag) = rest.split_once('<').unwrap_or((rest, ""));
        if text.chars().any(char::is_alphanumeric) {
            return true;
        }
        let end = match tag {
            "" => return false,
            _ if tag.starts_with("!--") => "-->",
            _ if tag.starts_with("style") => "</style>",
            _ if tag.starts_with("script") => "</script>",
            _ => ">",
        };
        rest = tag.split_once(end).map_or("", |(_, rest)| rest);
    }
}

/// Converts a view of the program's own pages to a template value, with its texts as they are.
pub(super) fn template_value(view: &View) -> Value {
    ValueConverter { families: "", direction: None }.value(view)
}

/// Converts a view of a page to a template value: text that Tera escapes, and prose and charts as
/// finished HTML. What runs against the direction of its text is isolated.
fn page_value(view: &View, families: &str, direction: Direction) -> Value {
    ValueConverter { families, direction: Some(direction) }.value(view)
}

struct ValueConverter<'a> {
    /// The fonts of charts, best first.
    families: &'a str,
    /// The direction of the texts; none if they stay as they are.
    direction: Option<Direction>,
}

impl ValueConverter<'_> {
    fn value(&self, view: &View) -> Value {
        match view {
            View::Null => Value::none(),
            View::Bool(value) => Value::from(*value),
            View::Text(text) => match self.direction {
                Some(direction) => Value::normal_string(&set_off(text, direction)),
                None => Value::normal_string(text),
            },
            View::Literal(text) => Value::normal_string(text),
            View::Prose(linked) => Value::safe_string(&match self.direction {
                Some(direction) => prose::prose_html(&linked.set_off(direction)),
                None => prose::prose_html(linked),
            }),
            View::Chart(chart) => Value::safe_string(&chart::chart_svg(chart, self.families)),
            // A web page needs no code that leads to it.
            View::QrCode(_) => Value::none(),
            View::List(items) => {
                Value::from(items.iter().map(|item| self.value(item)).collect::<Vec<_>>())
            }
            View::Map(entries) => {
                let direction = self.direction.map(|outer| view.own_direction().unwrap_or(outer));
                let inner = ValueConverter { direction, ..*self };
                let entries = entries.iter().map(|(key, value)| (key.clone(), inner.value(value)));
                Value::from(entries.collect::<std::collections::BTreeMap<_, _>>())
            }
            View::Shared(shared) => self.value(shared),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::has_words;

    #[test]
    fn a_page_has_words_only_if_text_is_visible() {
        for page in [
            "",
            " \n",
            "<!doctype html><head><title>Sleep</title></head><body><main></main></body>",
            "<p><!-- a > b --></p><style>p { }</style>",
        ] {
            assert!(!has_words(page), "{page}");
        }
        assert!(
            has_words("<body><p>睡眠</p>")
                && has_words("own page")
                && has_words("<img alt=\"\"><b>9</b>")
        );
    }
}
