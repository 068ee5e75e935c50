//! Renders a document as tagged PDF/UA-1, typeset in process by Typst with the theme's print files.
//!
//! 1. [`PdfRenderer::load`] loads the theme's `print/*.typ` and the fonts.
//! 2. [`PdfRenderer::input_digest`] returns a digest of all inputs of a PDF, so that an unchanged
//!    one is not made again.
//! 3. [`PdfRenderer::render`] passes the view to Typst as data, measures the pages (`measure`,
//!    `page_ends`), and returns the PDF with what is wrong with them.
//!
//! No Typst source is ever generated from a document: every value of a record is data and prints as
//! it is.

mod area;
mod container;
mod depth;
mod fonts;
mod leaflet;
mod measure;
#[cfg(test)]
mod measure_tests;
mod missing_font;
mod page_content;
mod page_ends;
mod placed_cell;
mod placed_text;
mod print_data;
mod print_fault;
mod print_files;
mod printable_text;
mod renderer;
#[cfg(test)]
mod typeset_source;
mod world;

pub use renderer::PdfRenderer;
