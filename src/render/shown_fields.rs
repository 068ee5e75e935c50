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

    /// Returns whether the documents of a kind may be made from a file of the site's own in a
    /// format. A print file that is named after a kind is used by that kind alone.
    pub fn may_differ(&self, kind: DocumentKind, format: OutputFormat) -> bool {
        if format == OutputFormat::Html {
            return self.has_own_templates();
        }
        let is_of_other_kind = |path: &String| {
            DocumentKind::ALL
                .into_iter()
                .any(|other| other != kind && *path == format!("print/{}.typ", other.id()))
        };
        self.own_files.iter().any(|path| path.starts_with("print/") && !is_of_other_kind(path))
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

    /// Returns a file of the site's own from which the documents of a kind are made in a format:
    /// the one named after the kind, else one that it includes, else any.
    pub fn own_file(&self, kind: DocumentKind, format: OutputFormat) -> Option<FileId> {
        let (folder, reached) = match format {
            OutputFormat::Html => {
                let entry = format!("{}.html", kind.id());
                let others = self.reached_from(&entry).into_iter().filter(|name| *name != entry);
                ("templates/", std::iter::once(entry.clone()).chain(others).collect::<Vec<_>>())
            }
            _ => ("print/", vec![format!("{}.typ", kind.id())]),
        };
        let own = |path: &&String| path.starts_with(folder);
        let path = reached
            .iter()
            .map(|name| format!("{folder}{name}"))
            .find(|path| self.own_files.contains(path))
            .or_else(|| self.own_files.iter().find(own).cloned())?;
        self.files.get(&path).copied()
    }
}
