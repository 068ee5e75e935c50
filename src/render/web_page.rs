//! Makes the web page of one document, for the public site or for a server, and the words that the
//! search page loads.

use super::{html, theme::Theme};
use crate::{
    diag::Diagnostic,
    document::{Artifact, Document},
    output_format::OutputFormat,
};

/// Makes the web page of one document.
///
/// # Errors
/// Returns a template error, with its place in the theme's file.
pub fn render(theme: &Theme, document: &Document) -> Result<Artifact, Box<Diagnostic>> {
    let bytes = html::render_page(theme, document, &theme.policy(document.kind))?;
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
    html::render_page(theme, document, &theme.live_policy(document.kind, script))
}

/// Makes the script with the words of the pages of a language, which its search page loads.
pub fn search_words(document: &Document) -> Artifact {
    Artifact {
        path: OutputFormat::SearchWords.path(&document.path),
        realm: document.realm,
        from_records: document.from_records,
        bytes: document.search_words.clone().unwrap_or_default().into_bytes(),
        inputs: None,
    }
}
