//! An address as a code that a phone can scan.
//!
//! Not for deciding which document has one: see `compose`.

use qrcode::{EcLevel, QrCode, render::svg};

/// The SVG of a code; `None` for an address that is too long for one.
pub(super) fn svg(address: &str) -> Option<String> {
    // A quarter of the code may be lost to folds and copies (level Q).
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).ok()?;
    Some(code.render::<svg::Color<'_>>().quiet_zone(true).min_dimensions(200, 200).build())
}
