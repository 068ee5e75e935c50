//! What is wrong with how a site shows who it is: its logo and its accent color.

use super::{config::Config, drawing::drawing_fault};
use crate::{
    diag::{Diagnostic, FileId, Place, Report},
    layout,
    source::Sources,
};

/// Returns the file of the site's logo, if it has one.
pub fn logo_file(config: &Config, sources: &Sources) -> Option<FileId> {
    let name = config.logo.as_ref()?;
    sources.get(&format!("{}{}", layout::CONTENT, name.value))
}

/// Reports a logo that cannot be shown and a color in which text cannot be read.
pub(super) fn check(config: &Config, sources: &Sources, report: &mut Report) {
    if let Some(colors) = &config.colors
        && let Some(instead) = colors.accent.readable_instead()
    {
        let words = format!(
            "text in the color `{}` cannot be read well on white: its contrast is below 4.5:1",
            colors.accent.value
        );
        report.push(
            Diagnostic::error("color-contrast", Place::At(colors.accent.span), words)
                .help(format!("use a darker color; the nearest one that fits is `{instead}`")),
        );
    }
    let Some(name) = &config.logo else { return };
    let fault = match logo_file(config, sources) {
        _ if !name.value.ends_with(".svg") => Some("is not a file that ends in .svg"),
        None => Some("is not in content/"),
        Some(file) => drawing_fault(sources.file(file).text()),
    };
    if let Some(fault) = fault {
        report.push(
            Diagnostic::error(
                "logo-unusable",
                Place::At(name.span),
                format!("the logo `{}` {fault}", name.value),
            )
            .help("name an SVG drawing in content/, or remove this line"),
        );
    }
}
