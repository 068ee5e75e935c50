//! A table for whoever has a spreadsheet and nothing else.
//!
//! UTF-8 with a byte order mark, so that Excel opens it. A cell that a spreadsheet would run as a formula has an apostrophe
//! before it, which import takes off again; so has one that begins with an apostrophe before such a sign. A spreadsheet may
//! save commas as semicolons or tabs, sort rows, and lose any column but `id`, `source` and `target`. The digest stands in its
//! own column for spreadsheets and at the end of the context for the Translate Toolkit, which empties columns that it does not
//! know; for it, too, remarks of translators are called `translator_comments`. Not for styled workbooks.

use csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::{
    inline::Run,
    parcel::{Broken, Item, MOST, Mark, Parcel},
    remarks::remarks,
    sent::{Sent, carried, outgoing},
};
use crate::review::Unit;

const COLUMNS: [&str; 7] = ["id", "digest", "context", "source", "target", "state", "translator_comments"];

/// The units as one file.
pub(super) fn write(units: &[Unit]) -> String {
    let mut writer = WriterBuilder::new().from_writer(Vec::from("\u{feff}"));
    let mut row = |cells: [&str; 7]| writer.write_record(cells.map(|cell| guarded(&carried(cell)))).expect("writing to memory does not fail");
    row(COLUMNS);
    for (segment, sent, target) in units.iter().flat_map(outgoing) {
        let context = remarks(segment).into_iter().chain([sent.remark()]).collect::<Vec<_>>().join("\n");
        row([&segment.id, &sent.label(), &context, &segment.source.text, target, segment.state.id(), ""]);
    }
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("what is written is text")
}

/// Signs at which a spreadsheet begins to reckon, also as full-width letters.
const RUNS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

fn guarded(cell: &str) -> String {
    if cell.starts_with(RUNS) || cell.starts_with('\'') { format!("'{cell}") } else { cell.to_owned() }
}

fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(RUNS) || rest.starts_with('\'')).unwrap_or(cell)
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Parcel, Broken> {
    // Excel tells itself the sign between cells in a line before all others.
    let text = text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n')).map_or(text, |(_, rest)| rest);
    let head = text.lines().next().unwrap_or_default();
    let delimiter =
        [b',', b';', b'\t'].into_iter().max_by_key(|sign| (head.bytes().filter(|byte| byte == sign).count(), *sign == b',')).unwrap_or(b',');
    let mut reader = ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let broken = |error: csv::Error| Broken { line: line(error.position()), why: error.to_string() };
    let names: Vec<String> = reader.headers().map_err(broken)?.iter().map(|name| unguarded(name.trim()).to_lowercase()).collect();
    let column = |name: &str| names.iter().position(|known| known == name);
    if let Some(missing) = ["id", "source", "target"].into_iter().find(|name| column(name).is_none()) {
        return Err(Broken { line: 1, why: format!("its first row has no column `{missing}`") });
    }
    let places = COLUMNS.map(column);
    let mut parcel = Parcel::default();
    for record in reader.records() {
        let record = record.map_err(broken)?;
        let [id, sent, context, source, target, state, note] = places.map(|place| place.and_then(|at| record.get(at)).map_or("", unguarded));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if parcel.items.len() >= MOST {
            return Err(Broken { line: line(record.position()), why: format!("it holds more than {MOST} rows") });
        }
        parcel.items.push(Item {
            id: id.trim().to_owned(),
            line: line(record.position()),
            source: vec![Run::Text(source.to_owned())],
            target: vec![Run::Text(target.to_owned())],
            sent: Sent::read(sent).or_else(|| context.lines().find_map(Sent::in_remark)),
            mark: mark(state),
            note: Some(note.to_owned()),
            trouble: torn(&record, names.len()),
        });
    }
    Ok(parcel)
}

/// The words with which texts go out say nothing of what a translator thinks: who works in a table seldom writes a state.
fn mark(state: &str) -> Mark {
    match state.trim().to_lowercase().as_str() {
        "final" | "translated" | "approved" | "signed-off" | "signed" | "ok" => Mark::Final,
        "open" | "draft" | "fuzzy" | "new" => Mark::Open,
        state if state.starts_with("needs") => Mark::Open,
        _ => Mark::Silent,
    }
}

/// A row with more cells than columns was torn apart by a sign that should have been quoted.
fn torn(record: &StringRecord, columns: usize) -> Option<String> {
    let extra = record.iter().skip(columns).any(|cell| !cell.trim().is_empty());
    extra.then(|| "its row has more cells than there are columns; put quotation marks around cells that hold commas".to_owned())
}

fn line(position: Option<&csv::Position>) -> usize {
    position.map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX))
}
