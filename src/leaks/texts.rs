//! Searches the texts of every language, as translators see them, for free text of a record, and
//! decides which matches are vocabulary.
//!
//! A passage of a record is vocabulary if it appears in a topic or program and also in another
//! topic, another program, or a phrase that another record uses. A passage that appears in only one
//! place may be the person's own words.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    cause::leak_cause,
    diagnostics,
    found::Leaks,
    leak::Leak,
    leak_search::LeakSearch,
    scope::{LeakScope, leak_scope, review_unit_of},
};
use crate::{
    diag::Span,
    lang::Lang,
    privacy::{WatchHit, fold_words},
    review::{ReviewUnit, TextPiece, UnitKind},
    source::Origin,
};

/// A private value found in one text.
struct TextHit {
    hit: WatchHit,
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
pub(super) fn search_texts(
    search: &mut LeakSearch<'_>,
    leaks: &mut Leaks,
    units: &[(Lang, Vec<ReviewUnit>)],
) {
    let mut hits = Vec::new();
    let mut places: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
    let mut built_in = BTreeSet::new();
    let source = search.site.source_language();
    let mut seen = BTreeSet::new();
    for (lang, unit) in
        units.iter().flat_map(|(lang, units)| units.iter().map(move |unit| (lang, unit)))
    {
        for (id, piece, text_lang) in unit_texts(unit, lang, source) {
            if !seen.insert((piece.span.file, piece.span.start, piece.span.end)) {
                continue;
            }
            let is_built_in = search.sources.file(piece.span.file).origin == Origin::Default;
            let words = fold_words(&piece.text);
            let mut found = Vec::new();
            leaks.watch.search_identifiers(&words, &mut |hit| found.push(hit));
            leaks.watch.search_free_text(&words, &mut |hit| found.push(hit));
            for hit in found {
                if is_built_in {
                    built_in.insert(hit.hash);
                    continue;
                }
                let place = vocabulary_place(&unit.name, id);
                places.entry(hit.hash).or_default().extend(place.clone());
                let at = line_span(search, piece, words[hit.start].offset);
                hits.push(TextHit {
                    hit,
                    unit: unit.name.clone(),
                    lang: text_lang.cloned(),
                    place,
                    at,
                });
            }
        }
    }
    leaks.judged_runs.extend(&built_in);
    hits.retain(|found| !built_in.contains(&found.hit.hash));
    for found in hits {
        leaks.judged_runs.insert(found.hit.hash);
        judge_hit(search, leaks, &places, found);
    }
}

/// Returns the texts of a unit with the ids of their segments, and the language of each. For the
/// source language there are no separate targets, and a source text has no language.
fn unit_texts<'u>(
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
    out.extend(unit.unmatched.iter().map(|piece| ("", piece, Some(lang))));
    out
}

/// Returns the name of a place that counts for vocabulary: a topic, a program, a phrase, or the
/// site's medication texts.
fn vocabulary_place(unit: &str, id: &str) -> Option<String> {
    let kind = UnitKind::from_name(unit);
    if kind == UnitKind::Messages("phrases") {
        return Some(format!("phrase {}", id.rsplit('/').next().unwrap_or_default()));
    }
    let counts = matches!(kind, UnitKind::Topic(_) | UnitKind::Program(_) | UnitKind::Medicines);
    counts.then(|| unit.to_owned())
}

/// Returns an empty span at the start of the file line that contains byte `at` of a text.
fn line_span(search: &LeakSearch<'_>, piece: &TextPiece, at: usize) -> Span {
    let file = search.sources.file(piece.span.file).text();
    let start = (piece.span.start as usize).min(file.len());
    let lines = piece.text.get(..at).map_or(0, |before| before.matches('\n').count());
    let skipped: usize =
        file.get(start..).unwrap_or_default().split_inclusive('\n').take(lines).map(str::len).sum();
    Span::new(piece.span.file, start + skipped, start + skipped)
}

fn judge_hit(
    search: &mut LeakSearch<'_>,
    leaks: &mut Leaks,
    places: &BTreeMap<u64, BTreeSet<String>>,
    found: TextHit,
) {
    let TextHit { hit, unit, lang, place, at } = found;
    let field = leaks.watch.field(hit.field);
    let (owner, trace) = (field.owner, field.trace);
    let cause = leak_cause(at.file, &leaks.watch, hit.field);
    if search.reported.contains(&cause) {
        return;
    }
    let is_shared = |place: &str| {
        place
            .strip_prefix("phrase ")
            .is_none_or(|phrase| leaks.watch.is_used_elsewhere(phrase, owner))
    };
    let elsewhere = || {
        places
            .get(&hit.hash)
            .into_iter()
            .flatten()
            .any(|other| Some(other) != place.as_ref() && is_shared(other))
    };
    let is_vocabulary = || {
        place.as_deref().is_some_and(|place| place.starts_with("phrase ") && is_shared(place))
            || elsewhere()
    };
    // The site's medication texts are written for everybody who takes the medication.
    let is_vocabulary = || UnitKind::from_name(&unit) == UnitKind::Medicines || is_vocabulary();
    let is_site_text = || diagnostics::quotes_the_site(search, field, &unit);
    if !trace.is_identifier()
        && (is_vocabulary() || is_site_text() || diagnostics::is_allowed(search, field, &unit))
    {
        return;
    }
    search.reported.insert(cause);
    let path = search.sources.file(at.file).path.clone();
    let scope = match leak_scope(&path, trace) {
        // The source text also appears on each bilingual printout, so without a language it blocks
        // the page in all of them.
        LeakScope::Page(_) => LeakScope::Page(lang),
        scope => scope,
    };
    let unit = review_unit_of(&path);
    let diagnostic = diagnostics::leak_diagnostic(search, field, at, 1, &scope);
    leaks.leaks.push(Leak { diagnostic, scope, may_be_vocabulary: !trace.is_identifier(), unit });
}
