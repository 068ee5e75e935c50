//! Plans which public pages a run makes: those whose words are all there, signed where the site
//! requires it.
//!
//! In a language that has all interface messages, nothing but the content of a page can be missing.
//! In any other language each page is composed, so that it waits for the words that it shows and
//! for no others.

use std::collections::BTreeSet;

use rayon::prelude::*;

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

/// Returns the public pages in scope that are not planned, each with everything that it waits for.
pub fn unplanned(
    site: &Site,
    composers: &Composers,
    plan: &Plan,
) -> Vec<(Planned, BTreeSet<WithholdReason>)> {
    let demands = demands(site, &composers.sign_off_status, plan.scope.today);
    let everything = everything(site, composers, &plan.scope);
    let mut unplanned = Vec::new();
    for (kind, subject) in possible_public_pages(site) {
        let without = site.languages.iter().filter(|lang| !plan.has(kind, &subject, lang));
        unplanned.extend(
            without
                .filter_map(|lang| in_scope(site, &plan.scope, public_page(kind, &subject, lang))),
        );
    }
    let with_needs = |planned: Planned| {
        let mut needs = needs_among(site, composers, &everything, &planned);
        needs.extend(demands.reasons_against(planned.kind, &planned.subject, &planned.lang));
        (planned, needs)
    };
    unplanned.into_par_iter().map(with_needs).collect()
}

/// Returns what public pages must have. If the site publishes drafts, their texts need no sign-off.
fn demands<'a>(site: &'a Site, sign_off_status: &'a SignOffStatus, today: Day) -> Demands<'a> {
    let requires_sign_off = site.config.unsigned.public == UnsignedPolicy::Withhold;
    Demands { site, sign_off_status, today, requires_sign_off }
}

/// Returns the public pages that have everything of their own, with the languages of each.
fn allowed_pages(site: &Site, demands: &Demands<'_>) -> Exists {
    let pages = possible_public_pages(site).into_iter().map(|(kind, subject)| {
        let allowed = |lang: &&Lang| demands.allow_page(kind, &subject, lang);
        let langs = site.languages.iter().filter(allowed).cloned().collect();
        ((kind, subject), langs)
    });
    pages.collect()
}

/// Lists the public documents of a run.
pub fn plan_public(site: &Site, composers: &Composers, scope: Scope) -> Plan {
    let demands = demands(site, &composers.sign_off_status, scope.today);
    let exists = allowed_pages(site, &demands);
    let languages = site.languages.clone();
    let mut plan = Plan { scope, documents: Vec::new(), languages, exists };
    retain_ready(&mut plan, site, composers);
    retain_reachable(&mut plan, site);
    plan.documents = public_documents(site, &plan.scope, &plan.exists);
    plan
}

/// Removes the public pages from a plan that cannot be made without pages that were removed from it
/// before.
pub fn withhold_unready(plan: &mut Plan, site: &Site) {
    retain_reachable(plan, site);
    let Plan { documents, exists, .. } = plan;
    documents.retain(|planned| {
        planned.realm() != Realm::Public
            || planned.kind == DocumentKind::Chooser
            || exists
                .get(&(planned.kind, planned.subject.clone()))
                .is_some_and(|langs| langs.contains(&planned.lang))
    });
}

/// Returns a plan of the pages to which the navigation leads, whether they are signed or not, and
/// of all others that have everything of their own.
fn everything(site: &Site, composers: &Composers, scope: &Scope) -> Plan {
    let demands = demands(site, &composers.sign_off_status, scope.today);
    let mut exists = allowed_pages(site, &demands);
    let unsigned = Demands { requires_sign_off: false, ..demands };
    for ((kind, subject), langs) in exists.iter_mut().filter(|((_, id), _)| id.is_empty()) {
        let allowed = |lang: &&Lang| unsigned.allow_page(*kind, subject, lang);
        *langs = site.languages.iter().filter(allowed).cloned().collect();
    }
    let languages = site.languages.clone();
    Plan { scope: scope.clone(), documents: Vec::new(), languages, exists }
}

/// Returns what a public page waits for, whichever of the other pages there are: a link needs other
/// words than the note that a page does not exist in this language. What a page waits for therefore
/// does not depend on what the others wait for.
fn needs_among(
    site: &Site,
    composers: &Composers,
    everything: &Plan,
    planned: &Planned,
) -> BTreeSet<WithholdReason> {
    let needs_in = |plan: &Plan| needs(site, &plan.with_page(site, planned), composers, planned);
    let mut all = needs_in(everything);
    all.append(&mut needs_in(&everything.without_language(&planned.lang)));
    if planned.kind == DocumentKind::NotFound {
        // It leads to the home page, and cannot be without it.
        let home = public_page(DocumentKind::Home, "", &planned.lang);
        all.append(&mut needs_among(site, composers, everything, &home));
    }
    all
}

/// Removes the pages that show words which are missing or unsigned, in languages that lack some.
fn retain_ready(plan: &mut Plan, site: &Site, composers: &Composers) {
    let demands = demands(site, &composers.sign_off_status, plan.scope.today);
    let incomplete: Vec<&Lang> =
        site.languages.iter().filter(|lang| !demands.allow_every_page(lang)).collect();
    let scope = Scope::all(plan.scope.today);
    let everything = everything(site, composers, &plan.scope);
    let is_ready = |kind: DocumentKind, subject: &str, lang: &Lang| {
        in_scope(site, &scope, public_page(kind, subject, lang)).is_none_or(|planned| {
            let needs = needs_among(site, composers, &everything, &planned);
            !needs.iter().any(|need| keeps_away(need, demands.requires_sign_off))
        })
    };
    let pages: Vec<(&(DocumentKind, String), &Vec<Lang>)> = plan.exists.iter().collect();
    plan.exists = pages
        .into_par_iter()
        .map(|((kind, subject), langs)| {
            let ready = |lang: &&Lang| !incomplete.contains(lang) || is_ready(*kind, subject, lang);
            ((*kind, subject.clone()), langs.iter().filter(ready).cloned().collect())
        })
        .collect();
}

/// Removes the not-found pages that lead to no home page, and the languages without pages.
fn retain_reachable(plan: &mut Plan, site: &Site) {
    let single_page = |kind: DocumentKind| (kind, String::new());
    let home = plan.exists.get(&single_page(DocumentKind::Home)).cloned().unwrap_or_default();
    if let Some(langs) = plan.exists.get_mut(&single_page(DocumentKind::NotFound)) {
        langs.retain(|lang| home.contains(lang));
    }
    let has_page = |lang: &&Lang| plan.exists.values().any(|langs| langs.contains(lang));
    plan.languages = site.languages.iter().filter(has_page).cloned().collect();
}

/// Returns whether a page is not planned because of a need. Any other need is an error of the page.
fn keeps_away(need: &WithholdReason, requires_sign_off: bool) -> bool {
    match need {
        WithholdReason::Message(_) | WithholdReason::Words(_) => true,
        WithholdReason::Unsigned(_) => requires_sign_off,
        _ => false,
    }
}
