//! Pages of the program itself, such as a server's start page: templates that are compiled in, and
//! never a theme's, so that they stand when a theme is broken. Every text is escaped.
//!
//! Not for documents of a site.

use tera::{Context, Tera};

use super::{escape, html};
use crate::document::View;

/// Templates made ready.
pub struct Panes(Tera);

impl Panes {
    /// Prepares templates, given as pairs of name and text.
    ///
    /// # Panics
    /// If one of them is not a template: they are compiled in, and a test draws each.
    pub fn new(templates: &[(&'static str, &'static str)]) -> Self {
        let mut tera = Tera::new();
        tera.set_escape_fn(escape::escape);
        tera.register_filter("attr", escape::attribute);
        tera.add_raw_templates(templates.iter().copied())
            .expect("the templates are compiled in and drawn in a test");
        Self(tera)
    }

    /// Draws one of them from the entries of a view.
    ///
    /// # Panics
    /// If the template names what the view does not hold: both are compiled in, and a test draws
    /// each.
    pub fn draw(&self, name: &str, view: &View) -> String {
        let mut context = Context::new();
        if let View::Map(entries) = view {
            for (key, value) in entries {
                context.insert_value(key.clone(), html::value_of(value, ""));
            }
        }
        self.0.render(name, &context).expect("a view holds what its template names")
    }
}
