//! How a page makes known who answers for its translation: by role and day, never by name.
//!
//! Not for drafts: what nobody has signed yet is marked in place instead.

use super::desk::Desk;
use crate::{
    document::View,
    privacy::Realm,
    review::{Role, Signed},
    text::Arg,
};

/// Sets the line about sign-offs on a translated public page, once all is said.
pub(super) fn make_known(desk: &Desk<'_>, view: &mut View) {
    let translated =
        desk.lang() != desk.site.source_language() && desk.planned.realm() == Realm::Public;
    if !translated || !desk.open_words().is_empty() {
        return;
    }
    let (View::Map(entries), Some(signed)) = (view, desk.answered()) else { return };
    entries.insert("signed".to_owned(), line(desk, signed).into());
}

fn line(desk: &Desk<'_>, signed: Signed) -> String {
    let names = |role: Role| desk.say(&format!("signer-{}", role.id()));
    let roles: Vec<String> =
        Role::ALL.into_iter().filter(|role| signed.has(*role)).map(names).collect();
    let on = ("on", Arg::from(signed.on.to_string()));
    if roles.is_empty() {
        // Some words by one role, some by another: no role answers for all of them.
        return desk.say_with("signed-mixed", &[on]);
    }
    desk.say_with("signed-by", &[("roles", Arg::List(roles)), on])
}
