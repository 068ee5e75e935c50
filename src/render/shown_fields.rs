//! What the web pages of a theme show, and what the theme says that they leave out.

use super::{html, shown_content::ShownContent, theme::Theme, visible_text::visible_text};
use crate::{
    diag::{Diagnostic, FileId, Spanned},
    digest::Digest,
    document::{Document, DocumentKind},
    output_format::OutputFormat,
};

impl Theme {
    /// Returns what the web page of a document shows.
    ///
    /// # Errors
    /// Returns a template error, with its place in the theme's file.
    pub fn shown(&self, document: &Document) -> Result<ShownContent, Box<Diagnostic>> {
        let page = html::render_page(self, document, "")?;
        let text = visible_text(&String::from_utf8_lossy(&page));
        Ok(ShownContent { text, digest: Digest::from_parts(&[&page]) })
    }

    /// Returns whether the site overrides a template of web pages.
    pub fn has_own_templates(&self) -> bool {
        self.own_files.iter().any(|path| path.starts_with("templates/"))
    }

    /// Returns whether the site overrides a print file.
    pub fn has_own_print_files(&self) -> bool {
        self.own_files.iter().any(|path| path.starts_with("print/"))
    }

    /// Returns what the theme leaves out on purpose: kind of document and field.
    pub fn left_out(&self) -> impl Iterator<Item = (&str, &Spanned<String>)> {
        self.left_out
            .iter()
            .flat_map(|(kind, fields)| fields.iter().map(|field| (kind.as_str(), field)))
    }

    /// Returns whether the theme says that its pages of a kind leave out a field, or one that
    /// contains it.
    pub fn leaves_out(&self, kind: DocumentKind, path: &str) -> bool {
        self.left_out.get(kind.id()).into_iter().flatten().any(|field| {
            path == field.as_str()
                || path.strip_prefix(field.as_str()).is_some_and(|rest| rest.starts_with('.'))
        })
    }

    /// Returns the file from which the documents of a kind are made in a format.
    pub fn entry_file(&self, kind: DocumentKind, format: OutputFormat) -> Option<FileId> {
        let path = match format {
            OutputFormat::Html => format!("templates/{}.html", kind.id()),
            _ => format!("print/{}.typ", kind.id()),
        };
        self.files.get(&path).copied()
    }
}
