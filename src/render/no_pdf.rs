//! What stands in for paper in a program that was made without it: it says so, once.
//!
//! Not for paper: see `pdf`, behind the feature of that name.

use std::collections::BTreeMap;

use super::{Served, Theme};
use crate::{
    diag::{Diagnostic, Place, Report, Spanned},
    digest::Digest,
    document::{Document, Format},
    lang::Lang,
    source::Sources,
};

/// The press of a program without one.
pub enum Press {}

impl Press {
    /// Reports that this program makes no paper.
    pub fn load(
        _: &Theme,
        _: &Sources,
        _: &[Spanned<String>],
        report: &mut Report,
    ) -> Option<Self> {
        report.push(
            Diagnostic::error("print-missing", Place::Site, "this careleaf was made without paper, and the site asks for it")
                .help("install one made with the feature `pdf`, or write `formats: { public: [html], private: [html] }` in content/site.yaml"),
        );
        None
    }

    /// Nothing is ever set.
    ///
    /// # Errors
    /// None.
    pub fn print(&self, _: &Document, _: Format) -> Result<Vec<u8>, Box<Diagnostic>> {
        match *self {}
    }

    /// Nothing is ever set.
    ///
    /// # Errors
    /// None.
    pub fn key(&self, _: &Document, _: Format) -> Result<Digest, Box<Diagnostic>> {
        match *self {}
    }

    /// Nothing is ever set.
    pub fn fonts(&self) -> BTreeMap<String, Digest> {
        match *self {}
    }

    /// Nothing is ever set.
    pub fn serves(&self, _: &Lang, _: &str) -> Result<Vec<Served>, Box<Diagnostic>> {
        match *self {}
    }
}
