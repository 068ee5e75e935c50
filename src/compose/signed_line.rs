//! Composes the line that says by which roles and when the translation of a page was signed. It
//! never names a person.

use super::composer::Composer;
use crate::{
    privacy::Realm,
    review::{Role, SignedRoles},
    text::Arg,
};

/// Composes the line for a translated public page whose texts are all signed.
pub(super) fn compose(composer: &Composer<'_>) -> Option<String> {
    let is_translated = composer.lang() != composer.site.source_language()
        && composer.planned.realm() == Realm::Public;
    if !is_translated || !composer.unsigned_texts().is_empty() {
        return None;
    }
    composer.signed_by().map(|signed| line(composer, signed))
}

fn line(composer: &Composer<'_>, signed: SignedRoles) -> String {
    let name = |role: Role| composer.say(&format!("signer-{}", role.id()));
    let roles: Vec<String> =
        Role::ALL.into_iter().filter(|role| signed.has_role(*role)).map(name).collect();
    let on = ("on", Arg::from(signed.on.to_string()));
    if roles.is_empty() {
        // No role signed all texts: some were signed by one role, some by another.
        return composer.say_with("signed-mixed", &[on]);
    }
    composer.say_with("signed-by", &[("roles", Arg::List(roles)), on])
}
