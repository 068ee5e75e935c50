//! Renders a document as tagged PDF/UA-1, typeset in process by Typst with the theme's print files.
//!
//! 1. [`PdfRenderer::load`] loads the theme's `print/*.typ` and the fonts.
//! 2. [`PdfRenderer::input_digest`] returns a digest of all inputs of a PDF, so that an unchanged
//!    one is not made again.
//! 3. [`PdfRenderer::render`] passes the view to Typst as data and returns the PDF.
//!
//! No Typst source is ever generated from a document: every value of a record is data and prints as
//! it is.

mod depth;
mod fonts;
mod leaflet;
mod missing_font;
mod print_data;
mod print_files;
mod printable_text;
mod renderer;
mod world;

pub use renderer::PdfRenderer;
