//! What is wrong with how a site shows who it is: its logo and its accent color.

use super::{
    config::Config,
    drawing::{MAX_DRAWING_BYTES, drawing_fault},
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report},
    layout,
    source::Sources,
};

/// Returns the file of the site's logo, if it has one.
fn logo_file(config: &Config, sources: &Sources) -> Option<FileId> {
    let name = config.logo.as_ref()?;
    sources.get(&format!("{}{}", layout::CONTENT, name.value))
}

/// Returns the site's logo as an SVG drawing, or what is wrong with it; `None` if there is none.
pub fn logo<'a>(config: &Config, sources: &'a Sources) -> Option<Result<&'a str, &'static str>> {
    let text = sources.file(logo_file(config, sources)?).text();
    let fault = match &config.logo {
        // Pixels are kept in a drawing that the program made.
        Some(name) if is_picture(&name.value) && text.is_empty() => Some(
            "is not a PNG picture that can be read, or has more than 2,000 pixels on a side; save \
             it again, smaller",
        ),
        Some(name) if is_picture(&name.value) => {
            (text.len() > MAX_DRAWING_BYTES).then_some("is larger than 64 KiB; save it smaller")
        }
        _ => drawing_fault(text),
    };
    Some(fault.map_or(Ok(text), Err))
}

fn is_drawing(name: &str) -> bool {
    name.ends_with(".svg")
}

fn is_picture(name: &str) -> bool {
    name.ends_with(".png")
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
        _ if !is_drawing(&name.value) && !is_picture(&name.value) => {
            Some("does not end in .svg or .png")
        }
        None => Some("is not in content/"),
        Some(_) => None,
    };
    if let Some(fault) = fault.or_else(|| logo(config, sources)?.err()) {
        report.push(
            Diagnostic::error(
                "logo-unusable",
                Place::At(name.span),
                format!("the logo `{}` {fault}", name.value),
            )
            .help("name an SVG drawing or a PNG picture in content/, or remove this line"),
        );
    }
}
