//! From a sealed document to a finished page, through the theme.
//!
//! 1. [`Theme::load`] gathers the files of a theme and prepares its templates.
//! 2. [`render`] makes the web page of one document; [`Theme::assets`] makes the files that all
//!    public pages share.
//! 3. [`PdfRenderer::load`] prepares the theme for PDF; [`PdfRenderer::print`] typesets one document as a
//!    tagged PDF.
//!
//! Rendering adds no text: everything that a page says is already in the document.

mod assets;
mod calendar;
mod chart;
mod embedded_templates;
mod escape;
mod html;
#[cfg(not(feature = "pdf"))]
mod no_pdf;
#[cfg(feature = "pdf")]
mod pdf;
mod policy;
mod private_error;
#[cfg(feature = "pdf")]
mod qr_code;
mod review;
mod shown;
mod template_names;
mod theme;
mod theme_files;
mod unknown_names;
mod visible_text;

use crate::{
    diag::Diagnostic,
    document::{Artifact, Document},
};

pub use assets::{robots, sitemap};
pub use calendar::calendar;
pub use embedded_templates::EmbeddedTemplates;
#[cfg(not(feature = "pdf"))]
pub use no_pdf::NoPdfRenderer as PdfRenderer;
#[cfg(feature = "pdf")]
pub use pdf::PdfRenderer;
pub use policy::policy_hash;
pub use review::{AnswerPost, ReviewRenderer, ServedReview};
pub use shown::ShownContent;
pub use theme::Theme;
pub use unknown_names::TemplateNames;

/// A font that serves a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageFont {
    /// Name of the font family.
    pub family: String,
    /// Path of the font file.
    pub path: std::path::PathBuf,
}

/// Makes the web page of one document.
///
/// # Errors
/// Returns a template error, with its place in the theme's file.
pub fn render(theme: &Theme, document: &Document) -> Result<Artifact, Box<Diagnostic>> {
    let bytes = html::render_page(theme, document, &theme.policy(document.realm))?;
    Ok(Artifact {
        path: document.path.clone(),
        realm: document.realm,
        from_records: document.from_records,
        bytes,
        inputs: None,
    })
}

/// Makes the web page of one document for a server that adds its own script to it.
///
/// # Errors
/// Returns a template error, with its place in the theme's file.
pub fn render_for_server(
    theme: &Theme,
    document: &Document,
    script: &str,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    html::render_page(theme, document, &theme.live_policy(document.realm, script))
}
