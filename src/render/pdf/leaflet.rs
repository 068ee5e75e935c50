//! Whether a text fits on a leaflet: one sheet of paper, printed on both sides.

use crate::{
    diag::{Diagnostic, Place},
    document::Document,
    output_format::OutputFormat,
};

/// The sides of one sheet of paper.
const SIDES: usize = 2;

/// Returns why a document with this many pages is no leaflet. It is a warning, because the text is
/// published in the other formats.
pub(super) fn misfit(
    document: &Document,
    format: OutputFormat,
    pages: usize,
) -> Option<Box<Diagnostic>> {
    (format == OutputFormat::Leaflet && pages > SIDES).then(|| {
        let message = format!(
            "no leaflet of this text: it fills {pages} sides of paper, and a leaflet has {SIDES}"
        );
        let place = Place::Output(format.path(&document.path));
        Box::new(
            Diagnostic::warning("leaflet-too-long", place, message)
                .help("shorten the text, or print it as a PDF"),
        )
    })
}
