//! From the site to documents: first which ones exist, then, one at a time, what each says.
//!
//! 1. [`plan`] lists the documents of a run without their words, and which languages each has.
//! 2. [`Desks::prepare`] lays out, for each language, what every page of it shares.
//! 3. [`document`] composes one document; if any word is missing in its language it is withheld
//!    instead.
//!
//! Not for markup, and not for writing files.

mod approval;
mod chrome;
mod comparison;
mod consented;
mod copy;
mod crisis;
mod demands;
mod desk;
mod diary;
mod front;
mod gap;
mod glossary;
mod handout;
mod letter;
mod medicines;
mod not_found;
mod notices;
mod phone;
mod plan;
mod program;
mod question_sheet;
mod questions;
mod relapse_plan;
mod scores;
mod sections;
mod sheet;
mod signed;
mod team;
mod topic;
mod twin;
mod visits;
mod wallet_card;
mod withheld_pages;

use std::collections::BTreeSet;

use crate::{
    document::{Document, Kind, View},
    privacy::Realm,
    site::Site,
};

pub use desk::Desks;
pub use gap::{Gap, Open, Withheld};
pub use plan::{Plan, Planned, Scope, of_record, plan, plan_public, unplanned};
pub use twin::twin;

/// Composes one document of the plan.
///
/// # Errors
/// Returns why the document is withheld.
pub fn document(
    site: &Site,
    plan: &Plan,
    desks: &Desks,
    planned: &Planned,
) -> Result<Document, Withheld> {
    let desk = desks.desk(site, plan, planned);
    let view = view(&desk);
    debug_assert!(planned.realm() == Realm::Private || !desk.holds_clearance());
    desk.seal(planned, view)
}

/// Composes one document as it will be once all that it shows is signed and approved, to see
/// whether a page can be made of it.
///
/// # Errors
/// Returns what else it is withheld for.
pub fn foreseen(
    site: &Site,
    plan: &Plan,
    desks: &Desks,
    planned: &Planned,
) -> Result<Document, Withheld> {
    let mut desk = desks.desk(site, plan, planned);
    desk.foresees = true;
    let view = view(&desk);
    desk.seal(planned, view)
}

/// Everything that one document of the plan waits for: words that are missing or unsigned, an
/// approval, a part of a medicine. Where words are unsigned and the site publishes drafts, it is a
/// draft until then.
pub fn needs(site: &Site, plan: &Plan, desks: &Desks, planned: &Planned) -> BTreeSet<Gap> {
    let mut desk = desks.desk(site, plan, planned);
    desk.foresees = true;
    view(&desk);
    desk.into_needs(planned)
}

/// The same for a public page that is not planned: what it says beside what keeps it from being
/// planned.
pub fn needs_unplanned(
    site: &Site,
    plan: &Plan,
    desks: &Desks,
    planned: &Planned,
) -> BTreeSet<Gap> {
    // A topic without a text in the language has nothing to say yet.
    let written = planned.kind != Kind::Topic
        || site
            .topics
            .get(&planned.subject)
            .is_some_and(|topic| topic.texts.contains_key(&planned.lang));
    if written {
        needs(site, &plan.with_page(site, planned), desks, planned)
    } else {
        BTreeSet::new()
    }
}

/// The words on one document that nobody answers for.
pub fn open_words(site: &Site, plan: &Plan, desks: &Desks, planned: &Planned) -> BTreeSet<Open> {
    let desk = desks.desk(site, plan, planned);
    view(&desk);
    desk.open_words()
}

fn view(desk: &desk::Desk<'_>) -> View {
    match desk.planned.kind {
        Kind::Chooser => chrome::chooser(desk),
        Kind::Front => front::view(desk),
        Kind::Topics => topic::index(desk),
        Kind::Topic => topic::view(desk),
        Kind::Programs => program::index(desk),
        Kind::Program => program::view(desk),
        Kind::Questions => question_sheet::view(desk),
        Kind::Comparison => comparison::view(desk),
        Kind::Glossary => glossary::view(desk),
        Kind::NotFound => not_found::view(desk),
        Kind::Handout => handout::view(desk),
        Kind::RelapsePlan => relapse_plan::view(desk),
        Kind::WalletCard => wallet_card::view(desk),
        Kind::Diary => diary::view(desk),
        Kind::Team => team::view(desk),
        Kind::Copy => copy::view(desk),
        Kind::Letter => letter::view(desk),
        Kind::Visits => visits::view(desk),
    }
}
