//! From a sealed document to a finished page, through the theme.
//!
//! 1. [`Theme::load`] gathers the files of a theme and prepares its templates.
//! 2. [`render`] makes the page of one document; [`Theme::assets`] makes what all public pages share.
//!
//! Not for words: whatever a page says is in the document already.

mod assets;
mod escape;
mod html;
mod theme;

use crate::{
    diag::Diagnostic,
    document::{Artifact, Document},
};

pub use assets::{robots, sitemap};
pub use theme::Theme;

/// Makes the page of one document.
///
/// # Errors
/// A template error, with its place in the theme's file.
pub fn render(theme: &Theme, document: &Document) -> Result<Artifact, Box<Diagnostic>> {
    let bytes = html::page(theme, document)?;
    Ok(Artifact { path: document.path.clone(), realm: document.realm, from_records: document.from_records, bytes })
}
