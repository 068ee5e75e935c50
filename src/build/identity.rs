//! The logo and the accent color of a site, as its theme needs them.

use crate::{
    render::{AccentColor, SiteIdentity},
    site::{Site, identity::logo},
    source::Sources,
};

/// Returns the logo and the color of a site, for its theme. A logo with a fault is left out; the
/// fault is reported when the site is loaded.
pub(super) fn site_identity(site: &Site, sources: &Sources) -> SiteIdentity {
    SiteIdentity {
        logo: logo(&site.config, sources).and_then(Result::ok).map(str::to_owned),
        accent: site.config.colors.as_ref().map(|colors| AccentColor {
            on_white: colors.accent.to_string(),
            on_dark: colors.accent.on_dark().to_string(),
        }),
    }
}
