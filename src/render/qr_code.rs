//! Draws an address as a QR code.

use qrcode::{EcLevel, QrCode, render::svg};

/// Returns the QR code of an address as SVG; `None` if the address is too long for one.
pub(super) fn qr_svg(address: &str) -> Option<String> {
    // Level Q still scans when a quarter of the code is lost to folds and photocopies.
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).ok()?;
    Some(code.render::<svg::Color<'_>>().quiet_zone(true).min_dimensions(200, 200).build())
}
