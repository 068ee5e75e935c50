//! Reports the characters of a site's files that no screen and no printer can show.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Wording, counted},
    layout,
    source::{Origin, Sources},
    text::{CharacterFault, LookalikeFault, lookalike_faults, written_characters},
};

/// Reports such characters in every public file with words: topics, records and messages.
pub(super) fn report_public_characters(sources: &Sources, report: &mut Report) {
    for folder in [layout::CONTENT, layout::LOCALES] {
        for path in sources.below(folder) {
            for file in sources.layers(path) {
                let source = sources.file(*file);
                if source.origin == Origin::Site
                    && !path.starts_with(layout::CARE_PLANS)
                    && !layout::is_ledger(path)
                {
                    report_characters(sources, *file, report);
                }
            }
        }
    }
}

/// Reports such characters in one file: one diagnostic for each character, at its first place.
pub(super) fn report_characters(sources: &Sources, file: FileId, report: &mut Report) {
    let source = sources.file(file);
    report_marks(source.path.as_str(), source.text(), file, report);
    if source.text().is_ascii() && !source.text().contains(['\\', '&']) {
        return;
    }
    let mut found: BTreeMap<char, (CharacterFault, Vec<Span>)> = BTreeMap::new();
    let written = written_characters(&source.path, source.text());
    report_lookalikes(&written, source.text(), file, report);
    for (c, range) in written {
        if let Some(fault) = CharacterFault::of(c) {
            let (_, places) = found.entry(c).or_insert((fault, Vec::new()));
            places.push(Span::new(file, range.start, range.end));
        }
    }
    for (c, (fault, places)) in found {
        let (words, help) = fault.words();
        let words = match places.len() {
            1 => words.to_owned(),
            many => format!("{words} (at {} of this file)", counted(many, "place")),
        };
        let Some(first) = places.first() else { continue };
        let diagnostic =
            Diagnostic::error("text-character", Place::At(*first), Wording::without_values(words));
        report.push(diagnostic.found(format!("U+{:04X}", u32::from(c))).help(help));
    }
}

/// Reports invisible and confusable characters, each kind once for each line.
fn report_lookalikes(
    written: &[(char, Range<usize>)],
    text: &str,
    file: FileId,
    report: &mut Report,
) {
    let line_ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut reported: BTreeSet<(LookalikeFault, usize)> = BTreeSet::new();
    for (fault, range) in lookalike_faults(written) {
        let line = line_ends.partition_point(|end| *end < range.start);
        if reported.insert((fault, line)) {
            let place = Place::At(Span::new(file, range.start, range.end));
            let (words, help) = fault.words();
            let diagnostic = match fault.is_invisible() {
                true => Diagnostic::warning("text-invisible", place, words),
                false => Diagnostic::warning("text-lookalike", place, words),
            };
            report.push(diagnostic.help(help));
        }
    }
}

/// Reports words in YAML or Fluent that are emphasized as in Markdown, once for each line.
fn report_marks(path: &str, text: &str, file: FileId, report: &mut Report) {
    if path.ends_with(layout::TOPIC_EXTENSION) || !text.contains("**") {
        return;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some(range) = emphasized(line) {
            let place = Place::At(Span::new(file, start + range.start, start + range.end));
            let words = "readers would see these asterisks: only topics are Markdown";
            report.push(
                Diagnostic::error("text-mark", place, words)
                    .help("remove the asterisks; the theme decides what is bold here"),
            );
        }
        start += line.len();
    }
}

/// Returns the place of the first words between `**` and `**` in a line that is not a comment.
fn emphasized(line: &str) -> Option<std::ops::Range<usize>> {
    if line.trim_start().starts_with('#') {
        return None;
    }
    line.match_indices("**").find_map(|(open, _)| {
        let inner = &line[open + 2..];
        let len = inner.find("**")?;
        let words = &inner[..len];
        let is_tight = !words.starts_with([' ', '*', '/']) && !words.ends_with([' ', '*', '/']);
        (len > 0 && is_tight).then_some(open..open + len + 4)
    })
}
