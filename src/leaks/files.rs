//! Searches the raw text of public files, including comments, templates, stylesheets, ledgers and
//! fields that are not text.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::{
    cause::{LeakCause, leak_cause},
    diagnostics,
    found::Leaks,
    leak::Leak,
    leak_search::LeakSearch,
    markup,
    scope::{leak_scope, review_unit_of},
};
use crate::{
    diag::{FileId, Report, Span},
    layout,
    privacy::{FoldedWord, Realm, TraceKind, WatchList, fold_chars, fold_words},
    site::topic::body_start,
    source::{
        Origin, SourceFile,
        yaml::{self, Node},
    },
};

/// Fields of public files that contain a date. A date alone in one of them does not count as a
/// date of birth.
const DAY_FIELDS: [&str; 10] = [
    "as_of",
    "read_on",
    "on",
    "next",
    "verified_on",
    "effective_from",
    "review_by",
    "expires_on",
    "expires",
    "date",
];

/// Free text that was found in public files, in the order of the files: the hash of what was found,
/// and its byte offset.
pub(super) struct FreeTextHits(Vec<(FileId, Vec<(u64, usize)>)>);

/// Searches every public file for names, dates of birth, record numbers and contact details, and
/// reports them. Returns the free text that it finds on the way, since to fold a file takes longer
/// than to search it.
pub(super) fn search_files(search: &mut LeakSearch<'_>, leaks: &mut Leaks) -> FreeTextHits {
    let mut free_text = Vec::new();
    for (file, source) in public_files(search) {
        let contacts = contact_fields(search, file);
        let mut found = FileHits::default();
        let mut texts = Vec::new();
        for words in readable_forms(source) {
            let (watch, judged) = (&leaks.watch, &mut leaks.judged_runs);
            watch.search_identifiers(&words, &mut |hit| {
                let at = words[hit.start].offset;
                let trace = watch.field(hit.field).trace;
                judged.insert(hit.hash);
                let is_own_contact =
                    trace == TraceKind::Contact && contacts.iter().any(|field| field.contains(&at));
                let is_own_day = trace == TraceKind::BirthDate && is_day_field(source, at);
                let is_drawn = trace == TraceKind::BirthDate
                    && source.path.ends_with(".svg")
                    && are_coordinates(&words[hit.start..hit.end]);
                if !is_own_contact && !is_own_day && !is_drawn {
                    found.add(file, watch, hit.field, at);
                }
            });
            // Many records may have the same words, so records are looked up only for a report.
            watch.search_free_text(&words, &mut |hit| {
                let found = (hit.hash, words[hit.start].offset);
                if texts.last() != Some(&found) {
                    texts.push(found);
                }
            });
        }
        found.report(search, leaks, file);
        if !texts.is_empty() {
            free_text.push((file, texts));
        }
    }
    FreeTextHits(free_text)
}

impl FreeTextHits {
    /// Reports the free text in places that no review unit contains: comments, templates, static
    /// files, ledgers, and fields that are not text. All other free text has been judged by now.
    pub(super) fn report(self, search: &mut LeakSearch<'_>, leaks: &mut Leaks) {
        for (file, hits) in self.0 {
            let mut found = FileHits::default();
            for (hash, at) in hits {
                if !leaks.judged_runs.contains(&hash) {
                    let fields = leaks.watch.free_text_fields(hash);
                    fields.for_each(|field| found.add(file, &leaks.watch, field, at));
                }
            }
            found.report(search, leaks, file);
        }
    }
}

/// The hits in one file. For each cause: the index of a watched field, and the byte offsets in the
/// file.
#[derive(Default)]
struct FileHits(BTreeMap<LeakCause, (usize, BTreeSet<usize>)>);

impl FileHits {
    fn add(&mut self, file: FileId, watch: &WatchList, field: usize, at: usize) {
        self.0
            .entry(leak_cause(file, watch, field))
            .or_insert_with(|| (field, BTreeSet::new()))
            .1
            .insert(at);
    }

    fn report(self, search: &mut LeakSearch<'_>, leaks: &mut Leaks, file: FileId) {
        let path = search.sources.file(file).path.clone();
        for (cause, (number, places)) in self.0 {
            let Some(first) = places.first().filter(|_| search.reported.insert(cause)) else {
                continue;
            };
            let at = Span::new(file, *first, *first);
            let field = leaks.watch.field(number);
            let trace = field.trace;
            let (scope, unit) = (leak_scope(&path, trace), review_unit_of(&path));
            let is_allowed = !trace.is_identifier()
                && diagnostics::is_allowed(search, field, unit.as_deref().unwrap_or(&path));
            if !is_allowed {
                let count = if trace.is_identifier() { places.len() } else { 1 };
                let diagnostic = diagnostics::leak_diagnostic(search, field, at, count, &scope);
                leaks.leaks.push(Leak {
                    diagnostic,
                    scope,
                    may_be_vocabulary: !trace.is_identifier(),
                    unit,
                });
            }
        }
    }
}

/// Returns every public file that belongs to the site itself, with its id.
fn public_files<'a>(search: &LeakSearch<'a>) -> Vec<(FileId, &'a SourceFile)> {
    let sources = search.sources;
    let files = sources
        .below("")
        .flat_map(|path| sources.layers(path))
        .map(|file| (*file, sources.file(*file)));
    files
        .filter(|(_, source)| source.origin == Origin::Site && source.realm() == Realm::Public)
        .collect()
}

/// Returns the words of a file in each form in which it may be read: its raw text; if it is markup,
/// the text that a reader would see; its text with escapes resolved; and its path.
fn readable_forms(source: &SourceFile) -> Vec<Vec<FoldedWord>> {
    let text = source.text();
    let mut out = vec![fold_words(text)];
    let is_markup = [".md", ".html", ".svg", ".xml", ".ftl", ".yaml"]
        .iter()
        .any(|ending| source.path.ends_with(ending));
    if is_markup && text.contains(['<', '&']) {
        out.push(fold_chars(markup::visible_chars(text, None)));
        // Also separate the text of adjacent elements, such as table cells, which may have no space
        // between them.
        out.push(fold_chars(markup::visible_chars(text, Some(' '))));
    }
    if markup::is_escaped(text) {
        out.push(fold_chars(markup::unescaped_chars(text).into_iter()));
    }
    let mut path = fold_words(&source.path);
    path.iter_mut().for_each(|word| word.offset = 0);
    out.push(path);
    out
}

/// Returns the byte ranges of contact details that are published on purpose: the phone, address and
/// website of a program, and the numbers of crisis lines.
fn contact_fields(search: &LeakSearch<'_>, file: FileId) -> Vec<Range<usize>> {
    let path = &search.sources.file(file).path;
    let is_program = path.starts_with(layout::PROGRAMS);
    if !(is_program || path == layout::CRISIS_LINES) || layout::is_ledger(path) {
        return Vec::new();
    }
    let Some(root) = yaml::parse(search.sources.file(file).text(), file, 0, &mut Report::new())
    else {
        return Vec::new();
    };
    let range = |node: &Node| node.span.start as usize..node.span.end as usize;
    if is_program {
        let contact = root.get("contact");
        return ["phone", "address", "website"]
            .iter()
            .filter_map(|field| contact?.get(field))
            .map(range)
            .collect();
    }
    let lines = root.get("lines").into_iter().flat_map(Node::items);
    let channels = lines.filter_map(|line| line.get("channels")).flat_map(Node::items);
    channels.filter_map(|channel| channel.get("to")).map(range).collect()
}

/// Returns whether words are short numbers separated by periods. In a drawing these are the
/// coordinates of a line, such as `4.12.94`.
fn are_coordinates(words: &[FoldedWord]) -> bool {
    words.iter().all(|word| word.digits.as_ref().is_some_and(|digits| digits.len() < 3))
        && words.iter().skip(1).all(|word| word.separator == Some('.'))
}

/// Returns whether the date at a byte offset is the whole value of one of the [`DAY_FIELDS`].
fn is_day_field(source: &SourceFile, at: usize) -> bool {
    let text = source.text();
    let is_yaml =
        source.path.ends_with(".yaml") || source.path.ends_with(".md") && at < body_start(text);
    let quotes = [' ', '"', '\''];
    let end = text[at..]
        .find(|c: char| !(c.is_ascii_digit() || c == '-'))
        .map_or(text.len(), |length| at + length);
    let after = text[end..].trim_start_matches(quotes);
    let is_alone = after.is_empty() || after.starts_with(['\n', '\r', ',', '}', '#']);
    let before = text[..at].trim_end_matches(quotes);
    let field = before.strip_suffix(':').map(|before| {
        before.rsplit(|c: char| !(c.is_ascii_lowercase() || c == '_')).next().unwrap_or_default()
    });
    is_yaml && is_alone && field.is_some_and(|field| DAY_FIELDS.contains(&field))
}

#[cfg(test)]
mod tests {
    use super::is_day_field;
    use crate::source::Sources;

    #[test]
    fn a_date_alone_in_a_date_field_is_not_a_birth_date() {
        let day = |path: &str, text: &str| {
            let sources = Sources::in_memory([(path, text)]);
            is_day_field(
                sources.file(sources.get(path).expect("it is there")),
                text.find("1931").expect("it has a day"),
            )
        };
        assert!(day("content/programs/a.yaml", "as_of: 1931-05-17\n"));
        assert!(day(
            "content/topics/a/en.md",
            "---\nsources: [{ url: x, read_on: \"1931-05-17\" }]\n---\n"
        ));
        assert!(!day("content/topics/a/en.md", "---\ntitle: x\n---\non: 1931-05-17\n"));
        assert!(!day("content/programs/a.yaml", "summary: born 1931-05-17\n"));
        assert!(!day("content/programs/a.yaml", "born: 1931-05-17\n"));
    }
}
