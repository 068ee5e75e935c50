//! What themes show of a site's own identity: its logo and its accent color.

use base64::Engine as _;

use crate::{digest::Digest, document::Artifact, privacy::Realm};

/// The logo and the accent color of a site.
#[derive(Clone, Debug, Default)]
pub struct SiteIdentity {
    /// The logo, as SVG.
    pub logo: Option<String>,
    /// The accent color.
    pub accent: Option<AccentColor>,
}

/// An accent color, as `#` and six hexadecimal digits.
#[derive(Clone, Debug)]
pub struct AccentColor {
    /// The color on white.
    pub on_white: String,
    /// The color on a dark screen.
    pub on_dark: String,
}

impl SiteIdentity {
    /// Returns the path of the logo from the root of the public site; `None` without a logo.
    pub(super) fn logo_path(&self) -> Option<String> {
        let digest = Digest::from_parts(&[self.logo.as_ref()?.as_bytes()]);
        Some(format!("assets/logo.{}.svg", digest.short()))
    }

    /// Returns the file of the logo, which all public pages share.
    pub(super) fn logo_artifact(&self) -> Option<Artifact> {
        Some(Artifact {
            path: self.logo_path()?,
            realm: Realm::Public,
            from_records: false,
            inputs: None,
            bytes: self.logo.clone()?.into_bytes(),
        })
    }

    /// Returns the address of the logo for a page of a realm. A private page contains the logo.
    pub(super) fn logo_address(&self, realm: Realm, up: &str) -> Option<String> {
        if realm == Realm::Public {
            return Some(format!("{up}{}", self.logo_path()?));
        }
        let encoded = base64::engine::general_purpose::STANDARD.encode(self.logo.as_ref()?);
        Some(format!("data:image/svg+xml;base64,{encoded}"))
    }

    /// Returns the rules that set the accent color; empty without one.
    pub(super) fn css(&self) -> String {
        let Some(AccentColor { on_white, on_dark }) = &self.accent else { return String::new() };
        format!(
            "\n:root {{ --accent: {on_white}; --on-accent: #fff; }}\n@media screen and \
             (prefers-color-scheme: dark) {{ :root {{ --accent: {on_dark}; --on-accent: #101715; \
             }} }}\n"
        )
    }

    /// Returns what print files see.
    #[cfg(feature = "pdf")]
    pub(super) fn print_data(&self) -> serde_json::Value {
        serde_json::json!({
            "logo": self.logo,
            "accent": self.accent.as_ref().map(|accent| &accent.on_white),
        })
    }
}
