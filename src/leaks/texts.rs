//! Searches the texts of every language, as translators see them, for free text of a record, and
//! decides which matches are vocabulary.
//!
//! A passage of a record is vocabulary if it appears in a topic or program and also in another
//! topic, another program, or a phrase that another record uses. A passage that appears in only one
//! place may be the person's own words.

use std::collections::{BTreeMap, BTreeSet};

use super::{Holds, Leak, Leaks, Search, cause, files, tell};
use crate::{
    diag::Span,
    lang::Lang,
    privacy::{Hit, words},
    review::{TextPiece, ReviewUnit},
    source::Origin,
};

/// A private value found in one text.
struct TextHit {
    hit: Hit,
    unit: String,
    /// The language of the text; `None` for the source text, from which every language is
    /// translated.
    lang: Option<Lang>,
    /// The name of the place, used to decide whether the same words appear elsewhere; `None` if the
    /// place does not count for that.
    place: Option<String>,
    at: Span,
}

/// Searches the texts of every language and adds the leaks that it finds.
pub(super) fn search(search: &mut Search<'_>, leaks: &mut Leaks, units: &[(Lang, Vec<ReviewUnit>)]) {
    let mut hits = Vec::new();
    let mut places: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
    let mut built_in = BTreeSet::new();
    let source = search.site.source_language();
    let mut looked = BTreeSet::new();
    for (lang, unit) in
        units.iter().flat_map(|(lang, units)| units.iter().map(move |unit| (lang, unit)))
    {
        for (id, piece, of) in pieces(unit, lang, source) {
            if !looked.insert((piece.span.file, piece.span.start, piece.span.end)) {
                continue;
            }
            let is_built_in = search.sources.file(piece.span.file).origin == Origin::Default;
            let words = words(&piece.text);
            let mut found = Vec::new();
            leaks.watch.identifiers(&words, &mut |hit| found.push(hit));
            leaks.watch.free_text(&words, &mut |hit| found.push(hit));
            for hit in found {
                if is_built_in {
                    built_in.insert(hit.run);
                    continue;
                }
                let place = place(&unit.name, id);
                places.entry(hit.run).or_default().extend(place.clone());
                let at = line_of(search, piece, words[hit.from].at);
                hits.push(TextHit { hit, unit: unit.name.clone(), lang: of.cloned(), place, at });
            }
        }
    }
    leaks.judged.extend(&built_in);
    hits.retain(|found| !built_in.contains(&found.hit.run));
    for found in hits {
        leaks.judged.insert(found.hit.run);
        judge(search, leaks, &places, found);
    }
}

/// Returns the texts of a unit with the ids of their segments, and the language of each. For the
/// source language there are no separate targets, and a source text has no language.
fn pieces<'u>(
    unit: &'u ReviewUnit,
    lang: &'u Lang,
    source: &Lang,
) -> Vec<(&'u str, &'u TextPiece, Option<&'u Lang>)> {
    let is_source = lang == source;
    let mut out = Vec::new();
    for segment in &unit.segments {
        let id = segment.id.as_str();
        out.push((id, &segment.source, None));
        out.extend(
            segment.target.as_ref().filter(|_| !is_source).map(|target| (id, target, Some(lang))),
        );
    }
    out.extend(unit.extra.iter().map(|piece| ("", piece, Some(lang))));
    out
}

/// Returns the name of a place that counts for vocabulary: a topic, a program, a phrase, or the
/// site's medication texts.
fn place(unit: &str, id: &str) -> Option<String> {
    if unit == "locales/phrases" {
        return Some(format!("phrase {}", id.rsplit('/').next().unwrap_or_default()));
    }
    let counts =
        unit.starts_with("topics/") || unit.starts_with("programs/") || unit == "medicines";
    counts.then(|| unit.to_owned())
}

/// Returns an empty span at the start of the file line that contains byte `at` of a text.
fn line_of(search: &Search<'_>, piece: &TextPiece, at: usize) -> Span {
    let file = search.sources.file(piece.span.file).text();
    let start = (piece.span.start as usize).min(file.len());
    let lines = piece.text.get(..at).map_or(0, |before| before.matches('\n').count());
    let skipped: usize =
        file.get(start..).unwrap_or_default().split_inclusive('\n').take(lines).map(str::len).sum();
    Span::new(piece.span.file, start + skipped, start + skipped)
}

fn judge(
    search: &mut Search<'_>,
    leaks: &mut Leaks,
    places: &BTreeMap<u64, BTreeSet<String>>,
    found: TextHit,
) {
    let TextHit { hit, unit, lang, place, at } = found;
    let field = leaks.watch.field(hit.field);
    let (owner, trace) = (field.owner, field.trace);
    let cause = cause(at.file, &leaks.watch, hit.field);
    if search.told.contains(&cause) {
        return;
    }
    let is_shared = |place: &str| {
        place
            .strip_prefix("phrase ")
            .is_none_or(|phrase| leaks.watch.is_used_elsewhere(phrase, owner))
    };
    let elsewhere = || {
        places
            .get(&hit.run)
            .into_iter()
            .flatten()
            .any(|other| Some(other) != place.as_ref() && is_shared(other))
    };
    let is_vocabulary = || {
        place.as_deref().is_some_and(|place| place.starts_with("phrase ") && is_shared(place))
            || elsewhere()
    };
    // The site's medication texts are written for everybody who takes the medication.
    let is_vocabulary = || unit == "medicines" || is_vocabulary();
    let is_offer = || tell::quotes_the_site(search, field, &unit);
    if !trace.is_identifier()
        && (is_vocabulary() || is_offer() || tell::is_answered(search, field, &unit))
    {
        return;
    }
    search.told.insert(cause);
    let path = search.sources.file(at.file).path.clone();
    let holds = match files::holds(&path, trace) {
        // The source text also appears on each bilingual printout, so without a language it blocks
        // the page in all of them.
        Holds::Page(_) => Holds::Page(lang),
        holds => holds,
    };
    let unit = files::unit_of(&path);
    let diagnostic = tell::leak(search, field, at, 1, &holds);
    leaks.leaks.push(Leak { diagnostic, holds, is_doubtful: !trace.is_identifier(), unit });
}
