//! Makes the web page of one document, for the public site or for a server.

use super::{html, theme::Theme};
use crate::{
    diag::Diagnostic,
    document::{Artifact, Document},
};

/// Makes the web page of one document.
///
/// # Errors
/// Returns a template error, with its place in the theme's file.
pub fn render(theme: &Theme, document: &Document) -> Result<Artifact, Box<Diagnostic>> {
    let bytes = html::render_page(theme, document, &theme.policy(document.realm))?;
    Ok(Artifact {
        path: document.path.clone(),
        realm: document.realm,
        from_records: document.from_records,
        bytes,
        inputs: None,
    })
}

/// Makes the web page of one document for a server that adds its own script to it.
///
/// # Errors
/// Returns a template error, with its place in the theme's file.
pub fn render_for_server(
    theme: &Theme,
    document: &Document,
    script: &str,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    html::render_page(theme, document, &theme.live_policy(document.realm, script))
}
