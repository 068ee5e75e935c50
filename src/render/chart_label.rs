//! A text on a chart, for renderers that typeset the labels themselves.

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
