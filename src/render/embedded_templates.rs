//! Renders pages of the program itself, such as the server's start page, from templates that are
//! compiled in, so that they work when a theme is broken. Every text is escaped.
//!
//! The documents of a site use the templates of its theme: see `html`.

use tera::{Context, Tera};

use super::{escape, html};
use crate::document::View;

/// Compiled-in templates, ready to render.
pub struct EmbeddedTemplates(Tera);

impl EmbeddedTemplates {
    /// Prepares templates, given as pairs of name and text.
    ///
    /// # Panics
    /// If one of them is not a valid template. They are compiled in, and a test renders each.
    pub fn new(templates: &[(&'static str, &'static str)]) -> Self {
        let mut tera = Tera::new();
        tera.set_escape_fn(escape::escape);
        tera.register_filter("attr", escape::attribute_text);
        tera.add_raw_templates(templates.iter().copied())
            .expect("the templates are compiled in and rendered in a test");
        Self(tera)
    }

    /// Renders one template with the entries of a view.
    ///
    /// # Panics
    /// If the template uses a value that the view does not contain. Both are compiled in,
    /// and a test renders each.
    pub fn render(&self, name: &str, view: &View) -> String {
        let mut context = Context::new();
        if let View::Map(entries) = view {
            for (key, value) in entries {
                context.insert_value(key.clone(), html::template_value(value));
            }
        }
        self.0.render(name, &context).expect("a view contains every value that its template uses")
    }
}
