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

/// Reports marks of Markdown in YAML or Fluent, once for each line.
fn report_marks(path: &str, text: &str, file: FileId, report: &mut Report) {
    if path.ends_with(layout::TOPIC_EXTENSION) || !MARKS.iter().any(|mark| text.contains(mark)) {
        return;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let is_comment = line.trim_start().starts_with('#');
        if let Some(range) = (!is_comment).then(|| markdown_mark(line)).flatten() {
            let place = Place::At(Span::new(file, start + range.start, start + range.end));
            let (words, help) = match &line[range] {
                mark if mark.starts_with("**") => (
                    "readers would see these asterisks: only topics are Markdown",
                    "remove the asterisks; the theme decides what is bold here",
                ),
                _ => (
                    "readers would see this mark: only topics are Markdown",
                    "remove the mark, and write an address as it is to be read",
                ),
            };
            report.push(Diagnostic::error("text-mark", place, words).help(help));
        }
        start += line.len();
    }
}

/// What may begin a mark of Markdown: bold, a link, a footnote, the id of a heading.
const MARKS: [&str; 4] = ["**", "](", "[^", "{#"];

/// Returns the place of the first mark of Markdown in a line: words between `**` and `**`, or a
/// lone `**` beside a letter, the target of a link, a footnote, or an id.
fn markdown_mark(line: &str) -> Option<Range<usize>> {
    MARKS.iter().find_map(|mark| {
        line.match_indices(mark).find_map(|(at, _)| {
            let (before, after) = (&line[..at], &line[at + mark.len()..]);
            let end = |close: char| after.find(close).map(|len| at + mark.len() + len + 1);
            match *mark {
                "**" => emphasized(line, at),
                "](" => {
                    let is_address = after.starts_with(|c: char| c.is_alphabetic());
                    end(')').filter(|_| is_address && before.contains('[')).map(|end| at..end)
                }
                "[^" => end(']').filter(|end| *end <= at + MAX_NOTE).map(|end| at..end),
                _ => end('}').map(|end| at..end),
            }
        })
    })
}

/// The longest mark of a footnote, in bytes.
const MAX_NOTE: usize = 12;

/// Returns the place of words between `**` at a place of a line and the next `**`, or of that `**`
/// alone if it touches a letter. In a pattern for files, such as `**/*.md`, they are no mark.
fn emphasized(line: &str, open: usize) -> Option<Range<usize>> {
    let (before, inner) = (&line[..open], &line[open + 2..]);
    let is_pattern = |c: char| matches!(c, '*' | '/');
    if before.ends_with(is_pattern) || inner.starts_with(is_pattern) {
        return None;
    }
    let closed = inner.find("**").filter(|len| {
        let words = &inner[..*len];
        *len > 0 && !words.starts_with(' ') && !words.ends_with([' ', '*', '/'])
    });
    if let Some(len) = closed {
        return Some(open..open + len + 4);
    }
    let touches =
        before.ends_with(char::is_alphanumeric) || inner.starts_with(char::is_alphanumeric);
    touches.then_some(open..open + 2)
}

#[cfg(test)]
mod tests {
    use super::markdown_mark;

    #[test]
    fn marks_of_markdown_are_found_in_words_and_not_in_patterns() {
        for (line, mark) in [
            ("text: Call **now**, please", Some("**now**")),
            ("text: Llame **ahora, por favor", Some("**")),
            ("text: 请**现在打电话", Some("**")),
            ("text: See [this](https://a.org)", Some("](https://a.org)")),
            ("text: Call us.[^2]", Some("[^2]")),
            ("text: Call us {#call}", Some("{#call}")),
            ("files: content/**/*.md", None),
            ("files: [a](b", None),
            ("a = { $n } (**)", None),
            ("list: [^a-z, very long words]", None),
        ] {
            let found = markdown_mark(line).map(|range| &line[range]);
            assert_eq!(found, mark, "{line}");
        }
    }
}
