//! Plans which public pages a run makes: those whose words are all there, signed where the site
//! requires it.
//!
//! In a language that has all interface messages, nothing but the content of a page can be missing.
//! In any other language each page is composed, so that it waits for the words that it shows and
//! for no others.

use std::collections::BTreeSet;

use super::{
    composers::Composers,
    demands::Demands,
    make::needs,
    plan::{
        Exists, Plan, in_scope, possible_public_pages, public_documents, public_page,
        record_documents,
    },
    planned::Planned,
    scope::Scope,
    withhold::WithholdReason,
};
use crate::{
    document::DocumentKind,
    lang::Lang,
    privacy::Realm,
    review::SignOffStatus,
    site::{Site, checked_text::Day, config::UnsignedPolicy},
};

/// Lists the documents of a run.
pub fn plan(site: &Site, composers: &Composers, scope: Scope) -> Plan {
    let mut plan = plan_public(site, composers, scope);
    for record in site.care_plans.values() {
        plan.documents.extend(record_documents(site, record, &plan.scope));
    }
    plan
}

/// Returns the public pages in scope that are not planned, each with everything of its own that
/// keeps it from being planned.
pub fn unplanned(
    site: &Site,
    composers: &Composers,
    plan: &Plan,
) -> Vec<(Planned, BTreeSet<WithholdReason>)> {
    let demands = demands(site, &composers.sign_off_status, plan.scope.today);
    let mut unplanned = Vec::new();
    for (kind, subject) in possible_public_pages(site) {
        let without = site.languages.iter().filter(|lang| !plan.has(kind, &subject, lang));
        let pages = without
            .filter_map(|lang| in_scope(site, &plan.scope, public_page(kind, &subject, lang)));
        unplanned.extend(pages.map(|planned| {
            let reasons = demands.reasons_against(planned.kind, &planned.subject, &planned.lang);
            (planned, reasons)
        }));
    }
    unplanned
}

/// Returns what public pages must have. If the site publishes drafts, their texts need no sign-off.
fn demands<'a>(site: &'a Site, sign_off_status: &'a SignOffStatus, today: Day) -> Demands<'a> {
    let requires_sign_off = site.config.unsigned.public == UnsignedPolicy::Withhold;
    Demands { site, sign_off_status, today, requires_sign_off }
}

/// Lists the public documents of a run.
pub fn plan_public(site: &Site, composers: &Composers, scope: Scope) -> Plan {
    let demands = demands(site, &composers.sign_off_status, scope.today);
    let exists: Exists = possible_public_pages(site)
        .into_iter()
        .map(|(kind, subject)| {
            let allowed = |lang: &&Lang| demands.allow_page(kind, &subject, lang);
            let langs = site.languages.iter().filter(allowed).cloned().collect();
            ((kind, subject), langs)
        })
        .collect();
    let mut plan = Plan { scope, documents: Vec::new(), languages: Vec::new(), exists };
    retain_ready(&mut plan, site, composers);
    plan.documents = public_documents(site, &plan.scope, &plan.exists);
    plan
}

/// Removes the public pages from a plan that cannot be made without pages that were removed from it
/// before.
pub fn withhold_unready(plan: &mut Plan, site: &Site, composers: &Composers) {
    retain_ready(plan, site, composers);
    let Plan { documents, exists, .. } = plan;
    documents.retain(|planned| {
        planned.realm() != Realm::Public
            || planned.kind == DocumentKind::Chooser
            || exists
                .get(&(planned.kind, planned.subject.clone()))
                .is_some_and(|langs| langs.contains(&planned.lang))
    });
}

/// Removes the pages that show words which are missing or unsigned, in languages that lack some.
///
/// A page that goes away changes what others show: a link becomes a note on other languages. So the
/// remaining ones are composed again, until all can be made.
fn retain_ready(plan: &mut Plan, site: &Site, composers: &Composers) {
    let demands = demands(site, &composers.sign_off_status, plan.scope.today);
    let incomplete: Vec<&Lang> =
        site.languages.iter().filter(|lang| !demands.allow_every_page(lang)).collect();
    let everything = Scope::all(plan.scope.today);
    let is_ready = |plan: &Plan, kind: DocumentKind, subject: &str, lang: &Lang| {
        // The not-found page leads to the home page.
        let has_links = kind != DocumentKind::NotFound || plan.has(DocumentKind::Home, "", lang);
        has_links
            && in_scope(site, &everything, public_page(kind, subject, lang)).is_none_or(|planned| {
                let needs = needs(site, plan, composers, &planned);
                !needs.iter().any(|need| keeps_away(need, demands.requires_sign_off))
            })
    };
    let mut is_changed = !incomplete.is_empty();
    while is_changed {
        let ready: Exists = plan
            .exists
            .iter()
            .map(|((kind, subject), langs)| {
                let langs = langs.iter().filter(|lang| {
                    !incomplete.contains(lang) || is_ready(plan, *kind, subject, lang)
                });
                ((*kind, subject.clone()), langs.cloned().collect())
            })
            .collect();
        is_changed = ready != plan.exists;
        plan.exists = ready;
    }
    let has_page = |lang: &&Lang| plan.exists.values().any(|langs| langs.contains(lang));
    plan.languages = site.languages.iter().filter(has_page).cloned().collect();
}

/// Returns whether a page is not planned because of a need. Any other need is an error of the page.
fn keeps_away(need: &WithholdReason, requires_sign_off: bool) -> bool {
    match need {
        WithholdReason::Message(_) => true,
        WithholdReason::Words(_) | WithholdReason::Unsigned(_) => requires_sign_off,
        _ => false,
    }
}
