//! Composes one document of a plan, or finds what it waits for.

use std::collections::BTreeSet;

use super::{
    composer::Composer,
    composers::Composers,
    pages,
    plan::Plan,
    planned::Planned,
    seal,
    withhold::{UnsignedText, Withheld, WithholdReason},
};
use crate::{document::Document, privacy::Realm, site::Site};

/// Composes one document of the plan.
///
/// # Errors
/// Returns why the document is withheld.
pub fn document(
    site: &Site,
    plan: &Plan,
    composers: &Composers,
    planned: &Planned,
) -> Result<Document, Withheld> {
    let composer = composers.composer(site, plan, planned);
    debug_assert!(planned.realm() == Realm::Private || !composer.has_clearance());
    sealed(composer)
}

/// Composes one document as it will be once everything on it is signed and approved, to see whether
/// a page can be made of it.
///
/// # Errors
/// Returns the other reasons for which it is withheld.
pub fn document_assuming_sign_off(
    site: &Site,
    plan: &Plan,
    composers: &Composers,
    planned: &Planned,
) -> Result<Document, Withheld> {
    sealed(composers.composer(site, plan, planned).assuming_sign_off())
}

/// Returns everything that one document of the plan waits for: missing or unsigned texts, an
/// approval, a part of a medicine. If only sign-offs and the approval are missing and the site
/// publishes drafts, the document is published as a draft until then.
pub fn needs(
    site: &Site,
    plan: &Plan,
    composers: &Composers,
    planned: &Planned,
) -> BTreeSet<WithholdReason> {
    let composer = composers.composer(site, plan, planned).assuming_sign_off();
    let content = pages::compose(&composer);
    seal::needs(composer, content)
}

/// Returns the unsigned texts of one document.
pub fn unsigned_texts(
    site: &Site,
    plan: &Plan,
    composers: &Composers,
    planned: &Planned,
) -> BTreeSet<UnsignedText> {
    let composer = composers.composer(site, plan, planned);
    seal::framed(&composer, pages::compose(&composer));
    composer.unsigned_texts()
}

fn sealed(composer: Composer<'_>) -> Result<Document, Withheld> {
    let content = pages::compose(&composer);
    seal::seal(composer, content)
}
