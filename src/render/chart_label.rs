//! The texts of a chart: their width, direction and numbers, for renderers that typeset labels too.

use icu::properties::{CodePointMapData, props::EastAsianWidth};

use crate::{
    lang::Direction,
    text::{set_off, without_direction_controls},
};

/// A text of a drawing, in the units of the drawing.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "only PDFs place labels themselves"))]
pub(super) struct ChartLabel {
    /// Where it begins, is centered or ends, from the left edge.
    pub(super) x: f64,
    /// Its baseline, from the top.
    pub(super) y: f64,
    /// What `x` is: `start`, `middle` or `end`, from left to right whatever the language.
    pub(super) anchor: &'static str,
    pub(super) is_bold: bool,
    /// Whether it is written from right to left.
    pub(super) is_rtl: bool,
    pub(super) text: String,
}

/// Returns about how wide a text is at a font size, in the same unit, without any font: a letter is
/// a little over half as wide as the size, an East Asian one as wide as the size, and a mark takes
/// no room.
pub(super) fn estimated_width(text: &str, size: f64) -> f64 {
    let width = |c: char| match CodePointMapData::<EastAsianWidth>::new().get(c) {
        EastAsianWidth::Wide | EastAsianWidth::Fullwidth => 1.0,
        _ if c.is_alphanumeric() || c.is_whitespace() || c.is_ascii() => 0.55,
        _ => 0.0,
    };
    text.chars().map(width).sum::<f64>() * size
}

/// Returns a text in which what runs against the direction of the chart is isolated.
pub(super) fn isolated(text: &str, direction: Direction) -> String {
    set_off(&without_direction_controls(text), direction).into_owned()
}

/// Formats a number for the drawing, rounded to tenths.
pub(super) fn format_number(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    format!("{tenths}")
}
