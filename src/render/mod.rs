//! From a sealed document to a finished page, through the theme.
//!
//! 1. [`Theme::load`] gathers the files of a theme and prepares its templates.
//! 2. [`render`] makes the web page of one document; [`Theme::assets`] makes the files that all
//!    public pages share.
//! 3. [`PdfRenderer::load`] prepares the theme for PDF; [`PdfRenderer::render`] typesets one
//!    document as a tagged PDF.
//!
//! Rendering adds no text: everything that a page says is already in the document.

mod assets;
mod calendar;
mod chart;
mod chart_label;
mod embedded_templates;
mod escape;
mod html;
mod language_font;
#[cfg(not(feature = "pdf"))]
mod no_pdf;
#[cfg(feature = "pdf")]
mod pdf;
mod policy;
mod print_messages;
mod print_settings;
mod printed_document;
mod private_error;
#[cfg(feature = "pdf")]
mod qr_code;
mod review;
mod shared_values;
mod shown_content;
mod shown_fields;
mod site_identity;
mod template_names;
mod theme;
mod theme_files;
mod unknown_names;
mod used_messages;
mod visible_text;
mod web_page;

pub use assets::{robots, sitemap};
pub use calendar::calendar;
pub use embedded_templates::EmbeddedTemplates;
pub use language_font::LanguageFont;

#[cfg(not(feature = "pdf"))]
pub use no_pdf::NoPdfRenderer as PdfRenderer;
#[cfg(feature = "pdf")]
pub use pdf::PdfRenderer;
pub use policy::policy_hash;
pub use printed_document::PrintedDocument;
pub use review::{AnswerPost, ReviewRenderer, ServedReview};
pub use shown_content::ShownContent;
pub use site_identity::{AccentColor, SiteIdentity};
pub use theme::Theme;
pub use unknown_names::TemplateNames;
pub use web_page::{render, render_for_server, search_words};
