//! The diagnostics of leaks: the file and line, the record, the field and the remedy, never the
//! value itself.

use std::collections::BTreeSet;

use super::{Holds, Leak, Search, locate};
use crate::{
    diag::{Diagnostic, Place, Span, Wording},
    privacy::{Trace, TracePlace, WatchedField},
    site::{
        Site,
        care_plan::{CarePlan, SharedWords},
    },
    source::Sources,
};

/// The rule under which leaks are reported.
const RULE: &str = "private-leak";

/// The largest number of records named in one message.
const NAMED: usize = 8;

/// Returns the diagnostic of a leak that occurs `count` times in a public file, first at `at`.
pub(super) fn leak(
    search: &Search<'_>,
    field: &WatchedField,
    at: Span,
    count: usize,
    holds: &Holds,
) -> Diagnostic {
    let path = &search.sources.file(at.file).path;
    let times = if count > 1 { format!(" in {count} places") } else { String::new() };
    let record = owner(search.site, field).map_or("", |plan| plan.id.as_str());
    let whose = format!(
        "{} from the record `{record}`{times} (field {})",
        field.trace.words(),
        named(search, field)
    );
    let message = match (holds, page(path)) {
        (Holds::Site, Some(page)) => {
            format!("`{page}` contains {whose}, so the public site is withheld")
        }
        (Holds::Site, None) => {
            format!("this file contains {whose}, so the public site is withheld")
        }
        (Holds::Page(_), Some(page)) => {
            format!("withheld: `{page}`, because it contains {whose}")
        }
        (Holds::Page(_), None) => {
            format!("withheld: the page with this text, because it contains {whose}")
        }
        (Holds::Review, _) => {
            format!("withheld from review pages and exports: this file contains {whose}")
        }
    };
    // The message and the help contain only fixed words, paths, ids and field names.
    let help = Wording::without_values(help(search, field, path));
    Diagnostic::error(RULE, Place::At(at), Wording::without_values(message)).help(help).hushed()
}

/// Returns the leak that blocks the public site because of records that cannot be read in full:
/// their values cannot be searched for.
pub(super) fn unread(records: &BTreeSet<String>) -> Option<Leak> {
    if records.is_empty() {
        return None;
    }
    let names =
        records.iter().take(NAMED).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let more = if records.len() > NAMED {
        format!(" and {} more", records.len() - NAMED)
    } else {
        String::new()
    };
    let message = format!(
        "the public site is withheld: {names}{more} cannot be read in full, so careleaf cannot \
         search public files for private values"
    );
    let help = "fix the errors that are reported for these records, or move them out of the folder";
    let diagnostic =
        Diagnostic::error(RULE, Place::Site, Wording::without_values(message)).help(help).hushed();
    Some(Leak { diagnostic, holds: Holds::Site, is_doubtful: false, unit: None })
}

fn help(search: &Search<'_>, field: &WatchedField, path: &str) -> String {
    if field.trace.is_identifier() {
        return "remove it from this file: names, birth dates, record numbers and personal contact \
                details are never published"
            .to_owned();
    }
    let record = owner(search.site, field)
        .map_or("the record", |plan| search.sources.file(plan.file).shown.as_str());
    let found = found(search, field);
    let (name, digest) = found.map_or_else(
        || ("FIELD".to_owned(), "DIGEST".to_owned()),
        |found| (found.path, found.digest.to_string()),
    );
    let page = super::files::unit_of(path).unwrap_or_else(|| path.to_owned());
    format!(
        "reword one of the two; if the words are not personal, add to `{record}`: not_private: \
         [{{ field: \"{name}\", page: {page}, by: NAME, on: DATE, why: REASON, digest: {digest} }}]"
    )
}

/// Returns the path of the page that shows the text of a file: a topic, or a program (in every
/// language).
fn page(path: &str) -> Option<String> {
    if let Some((slug, lang)) = path
        .strip_prefix("content/topics/")
        .and_then(|rest| rest.strip_suffix(".md")?.split_once('/'))
    {
        return Some(format!("{lang}/topics/{slug}/index.html"));
    }
    let program =
        path.strip_prefix("content/programs/").and_then(|rest| rest.strip_suffix(".yaml"));
    program.filter(|id| !id.contains('.')).map(|id| format!("programs/{id}/index.html"))
}

/// Describes the field of a record for a message: its path, file and line.
fn named(search: &Search<'_>, field: &WatchedField) -> String {
    let shown =
        owner(search.site, field).map_or("", |plan| search.sources.file(plan.file).shown.as_str());
    match (found(search, field), &field.place) {
        (Some(found), _) => format!("`{}`, {shown}:{}", found.path, found.line),
        (None, TracePlace::Field(path)) => format!("`{path}`, {shown}"),
        (None, TracePlace::Words(..)) => shown.to_owned(),
    }
}

fn found(search: &Search<'_>, field: &WatchedField) -> Option<locate::Field> {
    locate::field(search.sources, owner(search.site, field)?.file, &field.place)
}

fn owner<'a>(site: &'a Site, field: &WatchedField) -> Option<&'a CarePlan> {
    site.care_plans.values().nth(field.owner as usize).map(AsRef::as_ref)
}

/// Returns whether a field is one that clinicians fill with the site's own text: the services of a
/// program (rides, hours, cost), facts about a medication, the steps of an exercise from a topic.
pub(super) fn quotes_the_site(search: &Search<'_>, field: &WatchedField, unit: &str) -> bool {
    const OFFERS: [&str; 6] =
        ["transport", "childcare", "evening_hours", "telehealth", "cost", "prior_authorization"];
    let path = found(search, field).map(|found| found.path).unwrap_or_default();
    let is_offer = |rest: &str| OFFERS.contains(&rest.split('[').next().unwrap_or_default());
    unit.starts_with("programs/") && path.strip_prefix("practical.").is_some_and(is_offer)
        || unit == "medicines" && path.starts_with("medications[")
        || unit.starts_with("topics/") && path.starts_with("therapy.homework[")
}

/// Returns whether the record has a valid `not_private` entry that allows the text of a field on
/// the page of a unit.
pub(super) fn is_answered(search: &Search<'_>, field: &WatchedField, unit: &str) -> bool {
    let Some(plan) = owner(search.site, field)
        .filter(|plan| field.trace == Trace::FreeText && !plan.not_private.is_empty())
    else {
        return false;
    };
    let on_page: Vec<&SharedWords> =
        plan.not_private.iter().filter(|answer| is_page(&answer.page, unit)).collect();
    if on_page.is_empty() {
        return false;
    }
    found(search, field).is_some_and(|found| {
        on_page
            .iter()
            .any(|answer| answer.field == found.path && answer.digest == Some(found.digest))
    })
}

/// Returns whether the `page` of a `not_private` entry names the page of a unit: `topics/sleep`,
/// `en/topics/sleep/index.html` or `content/topics/sleep/en.md`.
fn is_page(answer: &str, unit: &str) -> bool {
    let rest = |at: usize| &answer[at + unit.len()..];
    answer.match_indices(unit).any(|(at, _)| {
        (at == 0 || answer[..at].ends_with('/'))
            && (rest(at).is_empty() || rest(at).starts_with(['/', '.']))
    })
}

/// Returns the problems of `not_private` entries: an unknown field, no digest, or the digest of an
/// earlier text.
pub(super) fn answers(site: &Site, sources: &Sources) -> Vec<Leak> {
    let mut out = Vec::new();
    for plan in site.care_plans.values() {
        for answer in &plan.not_private {
            let found =
                locate::field(sources, plan.file, &TracePlace::Field(answer.field.as_str().into()));
            let place = Place::At(answer.span);
            let diagnostic = match (found, answer.digest) {
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
                holds: Holds::Review,
                is_doubtful: false,
                unit: Some(format!("care-plans/{}", plan.id)),
            });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::is_page;

    #[test]
    fn an_answer_names_its_page_in_any_of_its_forms() {
        for answer in [
            "topics/sleep",
            "en/topics/sleep",
            "en/topics/sleep/index.html",
            "content/topics/sleep/en.md",
            "content/topics/sleep.md",
        ] {
            assert!(is_page(answer, "topics/sleep"), "{answer}");
        }
        for answer in ["topics/sleepy", "mytopics/sleep", "topics/sleep-well", ""] {
            assert!(!is_page(answer, "topics/sleep"), "{answer}");
        }
    }
}
