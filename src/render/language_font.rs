//! A font of this machine that serves a language.

/// A font that serves a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageFont {
    /// Name of the font family.
    pub family: String,
    /// Path of the font file.
    pub path: std::path::PathBuf,
}
