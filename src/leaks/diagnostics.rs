//! The diagnostics of leaks: the file and line, the record, the field and the remedy, never the
//! value itself.

use std::collections::BTreeSet;

use super::{
    leak::Leak,
    leak_search::LeakSearch,
    locate,
    scope::{LeakScope, review_unit_of},
};
use crate::{
    diag::{Diagnostic, Place, Span, Wording},
    layout,
    privacy::{TraceKind, TracePlace, WatchedField},
    review::UnitKind,
    site::{
        Site,
        care_plan::{CarePlan, LeakExemption},
    },
    source::Sources,
};

/// The rule under which leaks are reported.
const RULE: &str = "private-leak";

/// The largest number of records named in one message.
const MAX_NAMED_RECORDS: usize = 8;

/// Returns the diagnostic of a leak that occurs `count` times in a public file, first at `at`.
pub(super) fn leak_diagnostic(
    search: &LeakSearch<'_>,
    field: &WatchedField,
    at: Span,
    count: usize,
    scope: &LeakScope,
) -> Diagnostic {
    let path = &search.sources.file(at.file).path;
    let times = if count > 1 { format!(" in {count} places") } else { String::new() };
    let record = owner_plan(search.site, field).map_or("", |plan| plan.id.as_str());
    let leaked_value = format!(
        "{} from the record `{record}`{times} (field {})",
        field.trace.description(),
        describe_field(search, field)
    );
    let message = match (scope, page_path(path)) {
        (LeakScope::Site, Some(page)) => {
            format!("`{page}` contains {leaked_value}, so the public site is withheld")
        }
        (LeakScope::Site, None) => {
            format!("this file contains {leaked_value}, so the public site is withheld")
        }
        (LeakScope::Page(_), Some(page)) => {
            format!("withheld: `{page}`, because it contains {leaked_value}")
        }
        (LeakScope::Page(_), None) => {
            format!("withheld: the page with this text, because it contains {leaked_value}")
        }
        (LeakScope::Review, _) => {
            format!("withheld from review pages and exports: this file contains {leaked_value}")
        }
    };
    // The message and the help contain only fixed words, paths, ids and field names.
    let help = Wording::without_values(leak_help(search, field, path));
    Diagnostic::error(RULE, Place::At(at), Wording::without_values(message))
        .help(help)
        .hiding_lines()
}

/// Returns the leak that blocks the public site because of records that cannot be read in full:
/// their values cannot be searched for.
pub(super) fn unread_records_leak(records: &BTreeSet<String>) -> Option<Leak> {
    if records.is_empty() {
        return None;
    }
    let names = records
        .iter()
        .take(MAX_NAMED_RECORDS)
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let more = if records.len() > MAX_NAMED_RECORDS {
        format!(" and {} more", records.len() - MAX_NAMED_RECORDS)
    } else {
        String::new()
    };
    let message = format!(
        "the public site is withheld: {names}{more} cannot be read in full, so careleaf cannot \
         search public files for private values"
    );
    let help = "fix the errors that are reported for these records, or move them out of the folder";
    let diagnostic = Diagnostic::error(RULE, Place::Site, Wording::without_values(message))
        .help(help)
        .hiding_lines();
    Some(Leak { diagnostic, scope: LeakScope::Site, may_be_vocabulary: false, unit: None })
}

fn leak_help(search: &LeakSearch<'_>, field: &WatchedField, path: &str) -> String {
    if field.trace.is_identifier() {
        return "remove it from this file: names, birth dates, record numbers and personal contact \
                details are never published"
            .to_owned();
    }
    let record = owner_plan(search.site, field)
        .map_or("the record", |plan| search.sources.file(plan.file).shown_path.as_str());
    let found = locate_field(search, field);
    let (name, digest) = found.map_or_else(
        || ("FIELD".to_owned(), "DIGEST".to_owned()),
        |found| (found.path, found.digest.to_string()),
    );
    let page = review_unit_of(path).unwrap_or_else(|| path.to_owned());
    format!(
        "reword one of the two; if the words are not personal, add to `{record}`: not_private: \
         [{{ field: \"{name}\", page: {page}, by: NAME, on: DATE, why: REASON, digest: {digest} }}]"
    )
}

/// Returns the path of the page that shows the text of a file: a topic, or a program (in every
/// language).
fn page_path(path: &str) -> Option<String> {
    if let Some((slug, lang)) =
        path.strip_prefix(layout::TOPICS).and_then(|rest| rest.strip_suffix(".md")?.split_once('/'))
    {
        return Some(format!("{lang}/topics/{slug}/index.html"));
    }
    let program = path.strip_prefix(layout::PROGRAMS).and_then(|rest| rest.strip_suffix(".yaml"));
    program.filter(|id| !id.contains('.')).map(|id| format!("programs/{id}/index.html"))
}

/// Describes the field of a record for a message: its path, file and line.
fn describe_field(search: &LeakSearch<'_>, field: &WatchedField) -> String {
    let shown = owner_plan(search.site, field)
        .map_or("", |plan| search.sources.file(plan.file).shown_path.as_str());
    match (locate_field(search, field), &field.place) {
        (Some(found), _) => format!("`{}`, {shown}:{}", found.path, found.line),
        (None, TracePlace::Field(path)) => format!("`{path}`, {shown}"),
        (None, TracePlace::Text(..)) => shown.to_owned(),
    }
}

fn locate_field(search: &LeakSearch<'_>, field: &WatchedField) -> Option<locate::LocatedField> {
    locate::locate_field(search.sources, owner_plan(search.site, field)?, &field.place)
}

fn owner_plan<'a>(site: &'a Site, field: &WatchedField) -> Option<&'a CarePlan> {
    site.care_plans.values().nth(field.owner as usize).map(AsRef::as_ref)
}

/// Returns whether a field is one that clinicians fill with the site's own text: the services of a
/// program (rides, hours, cost), facts about a medication, the steps of an exercise from a topic.
pub(super) fn quotes_the_site(search: &LeakSearch<'_>, field: &WatchedField, unit: &str) -> bool {
    const OFFERS: [&str; 6] =
        ["transport", "childcare", "evening_hours", "telehealth", "cost", "prior_authorization"];
    let path = locate_field(search, field).map(|found| found.path).unwrap_or_default();
    let is_offer = |rest: &str| OFFERS.contains(&rest.split('[').next().unwrap_or_default());
    match UnitKind::from_name(unit) {
        UnitKind::Program(_) => path.strip_prefix("practical.").is_some_and(is_offer),
        UnitKind::Medicines => path.starts_with("medications["),
        UnitKind::Topic(_) => path.starts_with("therapy.homework["),
        UnitKind::Messages(_) | UnitKind::Glossary | UnitKind::Other => false,
    }
}

/// Returns whether the record has a valid `not_private` entry that allows the text of a field on
/// the page of a unit.
pub(super) fn is_allowed(search: &LeakSearch<'_>, field: &WatchedField, unit: &str) -> bool {
    let Some(plan) = owner_plan(search.site, field)
        .filter(|plan| field.trace == TraceKind::FreeText && !plan.not_private.is_empty())
    else {
        return false;
    };
    let on_page: Vec<&LeakExemption> =
        plan.not_private.iter().filter(|exemption| names_page(&exemption.page, unit)).collect();
    if on_page.is_empty() {
        return false;
    }
    locate_field(search, field).is_some_and(|found| {
        on_page.iter().any(|exemption| {
            exemption.field == found.path && exemption.digest == Some(found.digest)
        })
    })
}

/// Returns whether the `page` of a `not_private` entry names the page of a unit: `topics/sleep`,
/// `en/topics/sleep/index.html` or `content/topics/sleep/en.md`.
fn names_page(page: &str, unit: &str) -> bool {
    let after = |at: usize| &page[at + unit.len()..];
    page.match_indices(unit).any(|(at, _)| {
        (at == 0 || page[..at].ends_with('/'))
            && (after(at).is_empty() || after(at).starts_with(['/', '.']))
    })
}

/// Returns the problems of `not_private` entries: an unknown field, no digest, or the digest of an
/// earlier text.
pub(super) fn not_private_leaks(site: &Site, sources: &Sources) -> Vec<Leak> {
    let mut out = Vec::new();
    for plan in site.care_plans.values() {
        for exemption in &plan.not_private {
            let found = locate::locate_field(
                sources,
                plan,
                &TracePlace::Field(exemption.field.as_str().into()),
            );
            let place = Place::At(exemption.span);
            let diagnostic = match (found, exemption.digest) {
                (Some(found), Some(digest)) if found.digest == digest => continue,
                (None, _) => Diagnostic::error(
                    "not-private",
                    place,
                    "this `not_private` entry names a field that the record does not have",
                )
                .help("copy the field from the `private-leak` message, or remove the entry"),
                (Some(found), None) => Diagnostic::error(
                    "not-private",
                    place,
                    "this `not_private` entry has no digest of the words that it allows",
                )
                .help(Wording::without_values(format!(
                    "if you mean the current words, add `digest: {}` to it",
                    found.digest
                ))),
                (Some(found), Some(_)) => Diagnostic::warning(
                    "not-private",
                    place,
                    "this `not_private` entry no longer applies, because the words of its field \
                     changed",
                )
                .help(Wording::without_values(format!(
                    "remove it, or, if the new words are not personal either, set `digest: {}`",
                    found.digest
                ))),
            };
            out.push(Leak {
                diagnostic: diagnostic.field("not_private"),
                scope: LeakScope::Review,
                may_be_vocabulary: false,
                unit: Some(format!("care-plans/{}", plan.id)),
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::names_page;

    #[test]
    fn an_entry_may_name_its_page_in_several_ways() {
        for page in [
            "topics/sleep",
            "en/topics/sleep",
            "en/topics/sleep/index.html",
            "content/topics/sleep/en.md",
            "content/topics/sleep.md",
        ] {
            assert!(names_page(page, "topics/sleep"), "{page}");
        }
        for page in ["topics/sleepy", "mytopics/sleep", "topics/sleep-well", ""] {
            assert!(!names_page(page, "topics/sleep"), "{page}");
        }
    }
}
