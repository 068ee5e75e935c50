//! Gettext PO, the format that volunteers and web platforms know.
//!
//! `msgctxt` holds the id of the segment and, after a space, its export stamp, because every tool
//! keeps `msgctxt`, while comments are rewrapped or lost. `#.` comments are the notes for the
//! translator. `#, fuzzy` marks what is not signed today; removing the flag means that the text is
//! right as it is. A translator comment is a question. Texts are written as they are, since PO has
//! no inline codes.
//!
//! We have our own reader and writer because the one crate for both (`polib` 0.3) panics at a line
//! that begins with a quotation mark, fills memory for `msgstr[9999999999]`, reports no line
//! numbers, and rejects a whole file for one bad line. Here a file is read line by line, and a bad
//! line invalidates only its own entry. Gettext plurals are not supported: the plural forms of
//! Fluent are part of the text.

use thiserror::Error;

use super::{
    end_unit::EndUnit,
    export_stamp::{ExportStamp, exported_segments, strip_illegal_xml},
    imported_file::{CompletionMark, FileProblem, ImportedFile, MAX_UNITS, ReturnedUnit},
    inline::ImportedRun,
    translator_notes::{INSTRUCTIONS, translator_notes},
};
use crate::{
    lang::Lang,
    review::segment::{ReviewState, ReviewUnit},
};

/// Returns the units as one file.
pub(super) fn write(units: &[ReviewUnit], lang: &Lang) -> String {
    let from = units.first().map_or("", |unit| unit.source_lang.tag());
    let header = [
        "Project-Id-Version: careleaf".to_owned(),
        format!("Language: {}", lang.tag().replace('-', "_")),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("X-Source-Language: {from}"),
    ];
    let mut out = format!("# {INSTRUCTIONS}\nmsgid \"\"\nmsgstr \"\"\n");
    header.iter().for_each(|line| out.push_str(&format!("{}\n", quoted(&format!("{line}\n")))));
    for (segment, stamp, target) in units.iter().flat_map(exported_segments) {
        out.push('\n');
        translator_notes(segment)
            .iter()
            .for_each(|note| out.push_str(&format!("#. {}\n", strip_illegal_xml(note))));
        if matches!(segment.state, ReviewState::Unsigned | ReviewState::Lapsed(_)) {
            out.push_str("#, fuzzy\n");
        }
        out.push_str(&entry(
            &format!("{} {}", segment.id, stamp.label(&segment.id)),
            &segment.source.text,
            target,
        ));
    }
    let end = EndUnit::for_units(units);
    out.push_str("\n#, fuzzy\n");
    out.push_str(&entry(&end.id(), &end.source_text(), &end.target_text()));
    out
}

/// Returns one entry.
fn entry(context: &str, source: &str, target: &str) -> String {
    [("msgctxt", context), ("msgid", source), ("msgstr", target)]
        .map(|(keyword, text)| field(keyword, &strip_illegal_xml(text)))
        .concat()
}

/// Returns one field; a text of several lines begins on the line after the keyword.
fn field(keyword: &str, text: &str) -> String {
    let lines: Vec<String> = text.split_inclusive('\n').map(quoted).collect();
    match &lines[..] {
        [] => format!("{keyword} \"\"\n"),
        [line] => format!("{keyword} {line}\n"),
        lines => format!("{keyword} \"\"\n{}\n", lines.join("\n")),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<ImportedFile, FileProblem> {
    let mut reader = PoReader::default();
    for (at, line) in text.lines().enumerate() {
        reader.read_line(line.trim(), at + 1);
        if reader.file.units.len() > MAX_UNITS {
            return Err(FileProblem {
                line: at + 1,
                why: format!("it contains more than {MAX_UNITS} units"),
            });
        }
    }
    reader.finish_entry();
    if reader.has_entries {
        Ok(reader.file)
    } else {
        Err(FileProblem { line: 0, why: "it contains no PO entries".to_owned() })
    }
}

/// The field that a line without a keyword continues.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PoField {
    Context,
    Source,
    Target,
}

#[derive(Default)]
struct PoReader {
    file: ImportedFile,
    entry: PoEntry,
    /// Whether any entry has been read.
    has_entries: bool,
}

#[derive(Default)]
struct PoEntry {
    line: usize,
    id: Option<String>,
    source: Option<String>,
    target: Option<String>,
    field: Option<PoField>,
    item: ReturnedUnit,
    fuzzy: bool,
}

/// A line that is not valid here in a PO file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("line {line} {problem}")]
struct InvalidPoLine {
    line: usize,
    problem: &'static str,
}

impl PoReader {
    fn read_line(&mut self, line: &str, number: usize) {
        if line.is_empty() {
            // A blank line ends an entry that is complete or invalid, and is ignored otherwise.
            if self.entry.is_done() {
                self.finish_entry();
            }
            return;
        }
        // Obsolete entries are ignored, with the comments before them.
        if line.starts_with("#~") {
            if self.entry.is_done() {
                self.finish_entry();
            } else if self.entry.id.is_none() && self.entry.source.is_none() {
                self.entry = PoEntry::default();
            }
            return;
        }
        // Previous source texts are ignored.
        if line.starts_with("#|") {
            return;
        }
        let begins = line.starts_with('#')
            || line.starts_with("msgctxt")
            || line.starts_with("msgid") && !line.starts_with("msgid_plural");
        if begins && self.entry.is_done() {
            self.finish_entry();
        }
        if self.entry.line == 0 {
            self.entry.line = number;
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.entry.read_comment(comment);
        } else if let Err(invalid) = self.entry.read_field(line, number) {
            self.entry.item.problem.get_or_insert(invalid.to_string());
        }
    }

    fn finish_entry(&mut self) {
        let PoEntry { line, id, source, target, mut item, fuzzy, .. } =
            std::mem::take(&mut self.entry);
        if source.is_none() && item.problem.is_none() {
            return;
        }
        self.has_entries |= source.is_some();
        let (source, target) = (source.unwrap_or_default(), target.unwrap_or_default());
        if id.is_none() && source.is_empty() && item.problem.is_none() {
            let lang = target
                .lines()
                .find_map(|line| line.strip_prefix("Language:"))
                .map(|tag| tag.trim().replace('_', "-"));
            self.file.lang = lang.filter(|tag| !tag.is_empty());
            return;
        }
        let id = id.unwrap_or_default();
        let (id, label) = id.trim().rsplit_once(' ').unwrap_or((id.trim(), ""));
        item.stamp = ExportStamp::read(label, id);
        item.id = id.to_owned();
        item.line = line;
        item.mark = if fuzzy { CompletionMark::Open } else { CompletionMark::Translated };
        item.source = vec![ImportedRun::Text(source)];
        item.target = vec![ImportedRun::Text(target)];
        self.file.units.push(item);
    }
}

impl PoEntry {
    fn is_done(&self) -> bool {
        self.target.is_some() || self.item.problem.is_some()
    }

    fn read_comment(&mut self, comment: &str) {
        if let Some(flags) = comment.strip_prefix(',') {
            self.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if comment.starts_with([' ', '\t']) && !comment.trim().is_empty() {
            let note = self.item.note.get_or_insert_with(String::new);
            if !note.is_empty() {
                note.push('\n');
            }
            note.push_str(comment.trim());
        }
    }

    fn read_field(&mut self, line: &str, number: usize) -> Result<(), InvalidPoLine> {
        let invalid = |problem| InvalidPoLine { line: number, problem };
        let (keyword, rest) = line.split_at(line.find('"').unwrap_or(line.len()));
        let field = match keyword.trim() {
            "msgctxt" => PoField::Context,
            "msgid" => PoField::Source,
            "msgstr" => PoField::Target,
            "" => self.field.ok_or_else(|| invalid("does not belong to any field"))?,
            word if word.starts_with("msgid_plural") || word.starts_with("msgstr[") => {
                return Err(invalid(
                    "has gettext plurals; write the plural forms within the text, as in its source",
                ));
            }
            _ => return Err(invalid("is not valid in a PO file")),
        };
        self.field = Some(field);
        let inner = rest
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
            .ok_or_else(|| invalid("has no closing quotation mark"))?;
        let text = unquoted(inner).ok_or_else(|| {
            invalid("has a `\\` before a character that needs none, or a `\"` without one")
        })?;
        let slot = match field {
            PoField::Context => &mut self.id,
            PoField::Source => &mut self.source,
            PoField::Target => &mut self.target,
        };
        match slot {
            Some(_) if !keyword.trim().is_empty() => {
                return Err(invalid("repeats a field of the entry"));
            }
            Some(before) => before.push_str(&text),
            None => *slot = Some(text),
        }
        Ok(())
    }
}

fn unquoted(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        out.push(match c {
            '\\' => match characters.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                c @ ('"' | '\\' | '\'') => c,
                _ => return None,
            },
            '"' => return None,
            c => c,
        });
    }
    Some(out)
}
