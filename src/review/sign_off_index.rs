//! All sign-off ledgers of a site, with the sign-offs that count on one day.
//!
//! Sign-offs are found by digest here; which text a digest belongs to is known to the segments.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{
    ledger::{Ledger, Ledgers},
    sign_off::{SignOff, SignedRoles, normalized_name, sign_off_digest, words_digest},
};
use crate::{
    diag::{Diagnostic, Place, Report, Spanned, Wording},
    digest::Digest,
    lang::Lang,
    layout,
    site::checked_text::Day,
    source::{Sources, yaml},
};

/// All ledgers, as of a day.
#[derive(Debug)]
pub struct SignOffIndex {
    today: Day,
    ledgers: Ledgers,
    roles: BTreeMap<String, BTreeMap<Digest, SignedRoles>>,
}

impl SignOffIndex {
    /// Reads every ledger and reports the problems in them.
    pub fn read(sources: &Sources, today: Day, report: &mut Report) -> Self {
        let paths: Vec<&str> = [layout::CONTENT, layout::LOCALES]
            .into_iter()
            .flat_map(|folder| sources.below(folder))
            .filter(|path| layout::is_ledger(path))
            .collect();
        let read: Vec<(Report, Option<ReadLedger>)> = paths
            .par_iter()
            .map(|path| {
                let mut found = Report::new();
                let read = read_ledger(sources, path, today, &mut found);
                (found, read)
            })
            .collect();
        let mut index = Self { today, ledgers: Ledgers::new(), roles: BTreeMap::new() };
        for (path, (found, read)) in paths.into_iter().zip(read) {
            report.append(found);
            let Some(ReadLedger { ledger, counted }) = read else { continue };
            index.roles.insert(path.to_owned(), counted);
            index.ledgers.insert(path.to_owned(), ledger);
        }
        index
    }

    /// Returns the ledger at a path.
    pub fn ledger(&self, path: &str) -> Option<&Ledger> {
        self.ledgers.get(path)
    }

    /// Returns all ledgers, by path.
    pub fn ledgers(&self) -> &Ledgers {
        &self.ledgers
    }

    /// Returns the day that counts as today.
    pub fn today(&self) -> Day {
        self.today
    }

    /// Returns the combined sign-offs that count today for any of these digests, which are those of
    /// one text in both versions.
    pub fn signed_roles(&self, ledger: &str, digests: &[Digest]) -> Option<SignedRoles> {
        let counted = self.roles.get(ledger)?;
        digests.iter().filter_map(|digest| counted.get(digest).copied()).reduce(SignedRoles::union)
    }

    /// Returns every digest of a ledger that has a sign-off that counts today, with those
    /// sign-offs.
    pub(super) fn roles_by_digest(&self, ledger: &str) -> BTreeMap<Digest, SignedRoles> {
        self.roles.get(ledger).cloned().unwrap_or_default()
    }

    /// Returns whether a ledger has no sign-off that counts today.
    pub fn has_no_sign_off(&self, ledger: &str) -> bool {
        self.roles.get(ledger).is_none_or(BTreeMap::is_empty)
    }
}

/// A ledger, with the sign-offs of it that count today, by digest.
struct ReadLedger {
    ledger: Ledger,
    counted: BTreeMap<Digest, SignedRoles>,
}

/// Reads one ledger and reports the problems in it.
fn read_ledger(
    sources: &Sources,
    path: &str,
    today: Day,
    report: &mut Report,
) -> Option<ReadLedger> {
    let file = sources.get(path)?;
    let node = yaml::parse_filled(sources.file(file).text(), file, report)?;
    let mut ledger = yaml::read::<Ledger>(&node, report)?;
    ledger.file = Some(file);
    if path.starts_with(layout::CARE_PLANS) {
        report_quoted_words(&ledger, report);
    }
    let counted = counting_sign_offs(&ledger, ledger_language(path).as_ref(), today, report);
    Some(ReadLedger { ledger, counted })
}

/// Returns the sign-offs of a ledger that count today, by digest, and reports invalid ones.
fn counting_sign_offs(
    ledger: &Ledger,
    lang: Option<&Lang>,
    today: Day,
    report: &mut Report,
) -> BTreeMap<Digest, SignedRoles> {
    let mut counted: BTreeMap<Digest, SignedRoles> = BTreeMap::new();
    // Earlier entries by words and person, so that a long ledger does not take quadratic time.
    let mut earlier: BTreeMap<(Digest, String), Vec<&Spanned<SignOff>>> = BTreeMap::new();
    for entry in &ledger.sign_offs {
        let words = lang.map_or(entry.digest, |lang| entry.words_digest(lang));
        let before = earlier.entry((words, normalized_name(&entry.by))).or_default();
        let problem = entry_problem(entry, before, lang, today);
        before.push(entry);
        if let Some(problem) = problem {
            report.push(problem);
            continue;
        }
        if entry.on > today || entry.expires.is_some_and(|last| last < today) {
            continue;
        }
        counted
            .entry(entry.digest)
            .or_insert_with(|| SignedRoles::empty(entry.on))
            .add(entry.role, entry.on);
    }
    counted
}

/// Reports entries in the ledger of a record that quote words. Such a ledger signs by digest alone,
/// since it may be kept and shared like any other ledger, unlike the record beside it.
fn report_quoted_words(ledger: &Ledger, report: &mut Report) {
    let quotes_words = |entry: &&Spanned<SignOff>| {
        entry.source.is_some()
            || entry.target.is_some()
            || entry.was.is_some()
            || entry.source_shape.is_some()
            || entry.target_shape.is_some()
    };
    for entry in ledger.sign_offs.iter().filter(quotes_words) {
        report.push(
            Diagnostic::error(
                "signoff-words",
                Place::At(entry.span),
                "the ledger of a record contains words of the record",
            )
            .help(
                "remove `source`, `target`, `was`, `source_shape` and `target_shape` from this \
                 entry: only the digest is needed",
            ),
        );
    }
}

/// Returns what is wrong with an entry, by itself or together with earlier entries for the same
/// words and person; such an entry does not count.
fn entry_problem(
    entry: &Spanned<SignOff>,
    before: &[&Spanned<SignOff>],
    lang: Option<&Lang>,
    today: Day,
) -> Option<Diagnostic> {
    let place = Place::At(entry.span);
    let problem = conflict(entry, before);
    if problem.is_some() {
        return problem;
    }
    if entry.on > today {
        return Some(
            Diagnostic::warning(
                "signoff-future",
                place,
                Wording::without_values(format!("this sign-off is dated after {today}")),
            )
            .found(entry.on.to_string())
            .help(
                "correct the date, or pass a later day with `--today`; the sign-off does not count \
                 before its date",
            ),
        );
    }
    let lang = lang?;
    if !entry.direction.ends_with(&format!("-{lang}")) {
        return Some(
            Diagnostic::error(
                "signoff-direction",
                place,
                Wording::without_values(format!(
                    "this ledger is for translations into `{lang}`, and this entry is not"
                )),
            )
            .found(entry.direction.as_str())
            .help(Wording::without_values(format!(
                "write the direction as `en-{lang}`, with the source language first"
            ))),
        );
    }
    let quoted = entry.source.as_ref().zip(entry.target.as_ref())?;
    let words = words_digest(lang, quoted.0, quoted.1);
    let is_as_signed = match (&entry.source_shape, &entry.target_shape) {
        (None, None) => words == entry.digest,
        (Some(source), Some(target)) => sign_off_digest(words, source, target) == entry.digest,
        _ => false,
    };
    (!is_as_signed).then(|| {
        Diagnostic::error(
            "signoff-digest",
            place,
            "the texts in this entry are not those that were signed",
        )
        .help(
            "restore the entry from version control, or remove it and have the text signed again; \
             never write an entry by hand",
        )
    })
}

/// Returns how an entry conflicts with earlier entries for the same words and person, if it does.
fn conflict(entry: &Spanned<SignOff>, before: &[&Spanned<SignOff>]) -> Option<Diagnostic> {
    let place = Place::At(entry.span);
    if let Some(first) =
        before.iter().find(|known| known.digest == entry.digest && known.role == entry.role)
    {
        return Some(
            Diagnostic::warning(
                "signoff-twice",
                place,
                "the same person signed this text twice in the same role",
            )
            .label(first.span, "first here")
            .help("keep one of the two"),
        );
    }
    if let Some(first) = before.iter().find(|known| known.role.excludes(entry.role)) {
        return Some(
            Diagnostic::error(
                "signoff-roles",
                place,
                "the same person signed this text as translator and as reviser",
            )
            .label(first.span, "first here")
            .help(
                "a reviser checks the work of another person: remove one of the two, and have \
                 someone else revise the text",
            ),
        );
    }
    None
}

/// Returns the language of a ledger, from its path.
pub(super) fn ledger_language(path: &str) -> Option<Lang> {
    let stem = path.strip_suffix(layout::LEDGER_SUFFIX)?;
    if let Some(rest) = stem.strip_prefix(layout::LOCALES) {
        return Lang::parse(rest.split('/').next()?).ok();
    }
    Lang::parse(stem.rsplit(['/', '.']).next()?).ok()
}
