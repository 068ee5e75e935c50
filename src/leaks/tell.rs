//! What was found in words: the file and line, whose record, which field, what to do. Never what it
//! says.

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

/// The rule under which every leak is told.
const RULE: &str = "private-leak";

/// At most so many records are named in one message.
const NAMED: usize = 8;

/// A leak at a place of a public file that holds something `count` times.
pub(super) fn leak(
    search: &Search<'_>,
    field: &WatchedField,
    at: Span,
    count: usize,
    holds: &Holds,
) -> Diagnostic {
    let path = &search.sources.file(at.file).path;
    let times = if count > 1 { format!(" at {count} places") } else { String::new() };
    let record = owner(search.site, field).map_or("", |plan| plan.id.as_str());
    let whose = format!(
        "{} of the record `{record}`{times} (field {})",
        field.trace.words(),
        named(search, field)
    );
    let message = match (holds, page(path)) {
        (Holds::Site, Some(page)) => {
            format!("`{page}` holds {whose}, so the public site is withheld")
        }
        (Holds::Site, None) => format!("this file holds {whose}, so the public site is withheld"),
        (Holds::Page(_), Some(page)) => format!("withheld: `{page}`, because it holds {whose}"),
        (Holds::Page(_), None) => {
            format!("withheld: the page of this text, because it holds {whose}")
        }
        (Holds::Review, _) => {
            format!("withheld from review pages and exports: this file holds {whose}")
        }
    };
    // Every word of it is the program's own, a path, an id or a name of a field.
    let help = Wording::without_values(help(search, field, path));
    Diagnostic::error(RULE, Place::At(at), Wording::without_values(message)).help(help).hushed()
}

/// That records which cannot be read hold the public site: what they say is searched for nowhere.
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
        "the public site is withheld: {names}{more} cannot be read whole, so careleaf cannot search public files for what is in it"
    );
    let help =
        "correct the errors that are reported for these records, or move them out of the folder";
    let diagnostic =
        Diagnostic::error(RULE, Place::Site, Wording::without_values(message)).help(help).hushed();
    Some(Leak { diagnostic, holds: Holds::Site, is_doubtful: false, unit: None })
}

fn help(search: &Search<'_>, field: &WatchedField, path: &str) -> String {
    if field.trace.is_identifier() {
        return "take it out here: a name, a birth date, a record number or a personal contact is never published".to_owned();
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
        "reword one of the two; if the words are nobody's own, add to `{record}`: not_private: [{{ field: \"{name}\", page: {page}, by: \
         NAME, on: DATE, why: REASON, digest: {digest} }}]"
    )
}

/// The page on which the words of a file are shown.
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

/// The field of a record, with its file and line.
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

/// Whether a field is one that clinicians fill with the site's own words: what a program offers
/// (rides, hours, cost), what is to be known about a medicine, the steps of an exercise that a
/// topic teaches.
pub(super) fn quotes_the_site(search: &Search<'_>, field: &WatchedField, unit: &str) -> bool {
    const OFFERS: [&str; 6] =
        ["transport", "childcare", "evening_hours", "telehealth", "cost", "prior_authorization"];
    let path = found(search, field).map(|found| found.path).unwrap_or_default();
    let is_offer = |rest: &str| OFFERS.contains(&rest.split('[').next().unwrap_or_default());
    unit.starts_with("programs/") && path.strip_prefix("practical.").is_some_and(is_offer)
        || unit == "medicines" && path.starts_with("medications[")
        || unit.starts_with("topics/") && path.starts_with("therapy.homework[")
}

/// Whether somebody has answered in the record that the words of a field are nobody's own on the
/// page of a unit.
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

/// Whether an answer names the page of a unit: `topics/sleep`, `en/topics/sleep/index.html` or
/// `content/topics/sleep/en.md`.
fn is_page(answer: &str, unit: &str) -> bool {
    let rest = |at: usize| &answer[at + unit.len()..];
    answer.match_indices(unit).any(|(at, _)| {
        (at == 0 || answer[..at].ends_with('/'))
            && (rest(at).is_empty() || rest(at).starts_with(['/', '.']))
    })
}

/// What is wrong with the answers of records: not bound to words yet, or bound to other words.
pub(super) fn answers(site: &Site, sources: &Sources) -> Vec<Leak> {
    let mut out = Vec::new();
    for plan in site.care_plans.values() {
        for answer in &plan.not_private {
            let found =
                locate::field(sources, plan.file, &TracePlace::Field(answer.field.as_str().into()));
            let place = Place::At(answer.span);
            let diagnostic = match (found, answer.digest) {
                (Some(found), Some(digest)) if found.digest == digest => continue,
                (None, _) => Diagnostic::error("not-private", place, "this answer names a field that the record does not have")
                    .help("write the field as the message of `private-leak` gives it, or remove the answer"),
                (Some(found), None) => Diagnostic::error("not-private", place, "this answer is not bound to the words that it is about")
                    .help(Wording::without_values(format!("add `digest: {}` to it, if these are the words that you mean", found.digest))),
                (Some(found), Some(_)) => Diagnostic::warning("not-private", place, "this answer has ended, because the words of its field changed")
                    .help(Wording::without_values(format!("remove it; if the new words are nobody's own either, write `digest: {}`", found.digest))),
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
