//! Composes the line that says by which roles and when the translation of a page was signed. It
//! never names a person.

use super::composer::Composer;
use crate::{
    document::DocumentKind,
    privacy::Realm,
    review::{Role, SignedRoles},
    site::config::UnsignedPolicy,
    text::Arg,
};

/// Composes the line for a translated public page whose texts are all signed.
pub(super) fn compose(composer: &Composer<'_>) -> Option<String> {
    if !has_line(composer) || composer.has_unsigned_texts() {
        return None;
    }
    composer.signed_by().map(|signed| line(composer, signed))
}

/// Records what the line will need once every text of the page is signed. While some are not,
/// nobody knows by which roles; then it is the line of a translator.
pub(super) fn require(composer: &Composer<'_>) {
    if !has_line(composer) {
        return;
    }
    if !composer.has_unsigned_texts() {
        compose(composer);
    } else if composer.words_policy() == UnsignedPolicy::Withhold {
        let on = ("on", Arg::from(composer.today().to_string()));
        let roles = vec![composer.say(&format!("signer-{}", Role::Translator.id()))];
        composer.say_with("signed-by", &[("roles", Arg::List(roles)), on]);
    }
}

/// Returns whether the page has the line once all of its texts are signed.
fn has_line(composer: &Composer<'_>) -> bool {
    composer.lang() != composer.site.source_language()
        && composer.planned.realm() == Realm::Public
        && composer.planned.kind != DocumentKind::Chooser
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
