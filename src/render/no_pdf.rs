//! Replaces the PDF renderer in a build without PDF support, and reports that once.
//!
//! The real one is in `pdf`, behind the feature of that name.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    language_font::LanguageFont, printed_document::PrintedDocument, shown_content::ShownContent,
    theme::Theme,
};
use crate::{
    diag::{Diagnostic, Place, Report, Spanned},
    digest::Digest,
    document::Document,
    lang::Lang,
    output_format::OutputFormat,
    source::Sources,
};

/// The PDF renderer of a build without PDF support. It has no values.
pub enum NoPdfRenderer {}

impl NoPdfRenderer {
    /// Reports that this build has no PDF support.
    pub fn load(
        _: &Theme,
        _: &Sources,
        _: &[Spanned<String>],
        report: &mut Report,
    ) -> Option<Self> {
        report.push(
            Diagnostic::error(
                "print-missing",
                Place::Site,
                "this build has no PDF support, but the site asks for PDFs",
            )
            .help(
                "install a build with the feature `pdf`, or write \
                 `formats: { public: [html], private: [html] }` in content/site.yaml",
            ),
        );
        None
    }

    /// Can never be called, because there is no value of this type.
    ///
    /// # Errors
    /// None.
    pub fn render(
        &self,
        _: &Document,
        _: OutputFormat,
    ) -> Result<PrintedDocument, Box<Diagnostic>> {
        match *self {}
    }

    /// Can never be called, because there is no value of this type.
    ///
    /// # Errors
    /// None.
    pub fn input_digest(&self, _: &Document, _: OutputFormat) -> Result<Digest, Box<Diagnostic>> {
        match *self {}
    }

    /// Can never be called, because there is no value of this type.
    ///
    /// # Errors
    /// None.
    pub fn shown(&self, _: &Document, _: OutputFormat) -> Result<ShownContent, Box<Diagnostic>> {
        match *self {}
    }

    /// Can never be called, because there is no value of this type.
    pub fn characters_without_font(&self, _: &Document, _: OutputFormat) -> BTreeSet<char> {
        match *self {}
    }

    /// Can never be called, because there is no value of this type.
    pub fn packages_for(&self, _: char) -> &'static str {
        match *self {}
    }

    /// Can never be called, because there is no value of this type.
    pub fn used_fonts(&self) -> BTreeMap<String, Digest> {
        match *self {}
    }

    /// Can never be called, because there is no value of this type.
    ///
    /// # Errors
    /// None.
    pub fn language_fonts(&self, _: &Lang, _: &str) -> Result<Vec<LanguageFont>, Box<Diagnostic>> {
        match *self {}
    }
}
