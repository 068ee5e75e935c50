//! CSV, for translators who have only a spreadsheet.
//!
//! The file is UTF-8 with a byte order mark, so that Excel opens it correctly. Text that a
//! spreadsheet would run as a formula has an apostrophe before it, which import removes: see
//! `cells`. A spreadsheet may save commas as semicolons or tabs and may sort rows and columns; a
//! lost row or column is detected. The export stamp is in its own column for spreadsheets and at
//! the end of the context for the Translate Toolkit, which empties columns that it does not know;
//! the column for comments has the name that this toolkit expects, `translator_comments`. The last
//! column is never empty, so that no spreadsheet drops it and a row that was cut off is detected.

use csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::{
    cells::{guarded, unclosed_quote_line, unguarded},
    end_unit::{END, EndUnit},
    export_stamp::{ExportStamp, exported_segments, strip_illegal_xml},
    imported_file::{CompletionMark, FileProblem, ImportedFile, MAX_UNITS, ReturnedUnit},
    inline::ImportedRun,
    translator_notes::translator_notes,
};
use crate::review::segment::ReviewUnit;

/// The state of the last row, which translators must not mark.
const LEAVE_UNMARKED: &str = "leave";
const COLUMNS: [&str; 8] =
    ["id", "digest", "context", "source", "target", "state", "translator_comments", "row"];
/// The index of the column `state`.
const STATE: usize = 5;

/// Returns the units as one file.
pub(super) fn write(units: &[ReviewUnit]) -> String {
    let end = EndUnit::for_units(units);
    let mut writer = WriterBuilder::new().from_writer(Vec::from("\u{feff}"));
    let mut row = |cells: [&str; 8]| {
        writer
            .write_record(cells.map(|cell| guarded(&strip_illegal_xml(cell))))
            .expect("writing to memory does not fail")
    };
    row(COLUMNS);
    for (at, (segment, stamp, target)) in units.iter().flat_map(exported_segments).enumerate() {
        let context = translator_notes(segment)
            .into_iter()
            .chain([stamp.note(&segment.id)])
            .collect::<Vec<_>>()
            .join("\n");
        let place = row_place(at + 1, end.texts);
        let state = format!("{} {}", segment.state.id(), at + 1);
        row([
            &segment.id,
            &stamp.label(&segment.id),
            &context,
            &segment.source.text,
            target,
            &state,
            "",
            &place,
        ]);
    }
    row([&end.id(), "", "", &end.source_text(), &end.target_text(), LEAVE_UNMARKED, "", "end"]);
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("what is written is text")
}

/// Returns the last cell of a row, in a form that no spreadsheet mistakes for a date.
fn row_place(row: usize, rows: usize) -> String {
    format!("{row} of {rows}")
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<ImportedFile, FileProblem> {
    // Excel may declare the delimiter in a line before all others.
    let text = text
        .strip_prefix("sep=")
        .and_then(|rest| rest.split_once('\n'))
        .map_or(text, |(_, rest)| rest);
    let delimiter = delimiter(text);
    if let Some(line) = unclosed_quote_line(text, char::from(delimiter)) {
        let why = "a quotation mark opens a cell that is never closed: the file was cut off, or a \
                   quotation mark was typed into the cell";
        return Err(FileProblem { line, why: why.to_owned() });
    }
    let mut reader =
        ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let broken =
        |error: csv::Error| FileProblem { line: line(error.position()), why: error.to_string() };
    let names: Vec<String> = reader
        .headers()
        .map_err(broken)?
        .iter()
        .map(|name| unguarded(name.trim()).to_lowercase())
        .collect();
    let places = column_indices(&names)?;
    // The last column is filled in every row. If it is still the last one, a row that was cut off
    // is detected.
    let mut file = ImportedFile {
        detects_cuts: places[COLUMNS.len() - 1] + 1 == names.len(),
        ..ImportedFile::default()
    };
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(broken)?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let at = line(record.position());
        if file.units.len() > MAX_UNITS {
            return Err(FileProblem {
                line: at,
                why: format!("it contains more than {MAX_UNITS} rows"),
            });
        }
        let item = checked_row(&record, places, names.len())?;
        if !item.id.starts_with(END) && item.problem.is_none() {
            let cell =
                |column: usize| record.get(places[column]).unwrap_or_default().trim().to_owned();
            rows.push(RowCheck { line: at, place: cell(COLUMNS.len() - 1), state: cell(STATE) });
        }
        file.units.push(item);
    }
    file.detects_cuts &= rows.iter().any(|row| !row.place.is_empty());
    check_rows(&rows)?;
    Ok(file)
}

/// Returns the unit of a row, unless the row was cut off or is a second header row.
fn checked_row(
    record: &StringRecord,
    places: [usize; 8],
    columns: usize,
) -> Result<ReturnedUnit, FileProblem> {
    let line = line(record.position());
    if record.len() < columns {
        let why = format!("its row has {} of {columns} cells: it was cut off", record.len());
        return Err(FileProblem { line, why });
    }
    let unit = unit_of_row(record, places, columns);
    if unit.id.trim_start_matches('\u{feff}').eq_ignore_ascii_case(COLUMNS[0]) {
        let why = "its header row appears twice: it contains two exports; import them one by one";
        return Err(FileProblem { line, why: why.to_owned() });
    }
    Ok(unit)
}

/// Returns the delimiter of a table: the candidate that is most frequent in its header row.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|candidate| {
            (head.bytes().filter(|byte| byte == candidate).count(), *candidate == b',')
        })
        .unwrap_or(b',')
}

/// Checks that no row was cut off and no column was sorted on its own.
fn check_rows(rows: &[RowCheck]) -> Result<(), FileProblem> {
    if let Some(line) = cut_off_row(rows) {
        let why = "the last cell of its row is not the exported one: the row was cut off, or cells \
                   were shifted";
        return Err(FileProblem { line, why: why.to_owned() });
    }
    if let Some(line) = row_with_other_state(rows) {
        let why = "its state belongs to another row: the column `state` was sorted or shifted on \
                   its own";
        return Err(FileProblem { line, why: why.to_owned() });
    }
    Ok(())
}

/// The cells of a row that reveal damage to the table.
struct RowCheck {
    line: usize,
    place: String,
    state: String,
}

/// Returns the line of a row whose state contains the number of another row: then it is unclear
/// which texts were marked `final`.
fn row_with_other_state(rows: &[RowCheck]) -> Option<usize> {
    let number = |text: &str| text.parse::<usize>().ok();
    let is_stray = |row: &&RowCheck| {
        let in_place = row.place.split_once(" of ").and_then(|(row_number, _)| number(row_number));
        let in_state = row.state.rsplit_once(' ').and_then(|(_, row_number)| number(row_number));
        in_place.zip(in_state).is_some_and(|(in_place, in_state)| in_place != in_state)
    };
    rows.iter().find(is_stray).map(|row| row.line)
}

/// Returns the line of a row whose last cell does not state its place among the rows, unless a tool
/// emptied all of these cells.
fn cut_off_row(rows: &[RowCheck]) -> Option<usize> {
    let places = rows.iter().map(|row| {
        row.place.split_once(" of ").filter(|(number, _)| number.parse::<usize>().is_ok())
    });
    let total = places.clone().flatten().map(|(_, total)| total).next();
    let mut wrong_rows = rows.iter().zip(places).filter(|(row, place)| match total {
        Some(total) => place.is_none_or(|(_, total_of_row)| total_of_row != total),
        None => !row.place.is_empty(),
    });
    wrong_rows.next().map(|(row, _)| row.line)
}

/// Returns the index of each column. All are required: whatever was written into a missing one
/// would be lost without notice.
fn column_indices(names: &[String]) -> Result<[usize; 8], FileProblem> {
    let broken = |why: String| FileProblem { line: 1, why };
    let mut places = [0; 8];
    for (place, name) in places.iter_mut().zip(COLUMNS) {
        let mut found =
            names.iter().enumerate().filter(|(_, known)| *known == name).map(|(at, _)| at);
        *place = found.next().ok_or_else(|| {
            broken(format!("its header row has no column `{name}`; every column must come back"))
        })?;
        if found.next().is_some() {
            return Err(broken(format!("its header row has two columns `{name}`")));
        }
    }
    Ok(places)
}

fn unit_of_row(record: &StringRecord, places: [usize; 8], columns: usize) -> ReturnedUnit {
    let [id, stamp, context, source, target, state, note, _] =
        places.map(|at| unguarded(record.get(at).unwrap_or_default()));
    let id = id.trim();
    let stamp = ExportStamp::read(&stamp, id).or_else(|| ExportStamp::from_notes(&context, id));
    ReturnedUnit {
        line: line(record.position()),
        mark: mark(&state),
        problem: split_row_problem(record, columns)
            .or_else(|| stamp.and_then(|stamp| state_problem(&state, stamp)))
            .or_else(|| spreadsheet_problem(&target, &source)),
        stamp,
        source: vec![ImportedRun::Text(source)],
        target: vec![ImportedRun::Text(target)],
        note: Some(note),
        id: id.to_owned(),
        may_be_cut: false,
    }
}

/// Returns the mark for the state of a row. The states that an export writes do not count as marks
/// of the translator, since few people who work in a table change the state.
fn mark(state: &str) -> CompletionMark {
    let state = state.trim().to_lowercase();
    // Someone who writes another word may leave the row number behind it.
    let word = state.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    match word {
        "final" | "approved" | "signed-off" | "ok" => CompletionMark::Final,
        "translated" => CompletionMark::Translated,
        "open" | "draft" | "fuzzy" | "new" | LEAVE_UNMARKED => CompletionMark::Open,
        state if state.starts_with("needs") => CompletionMark::Open,
        _ => CompletionMark::NotStated,
    }
}

/// Returns the problem of a text that was exported unsigned but has the state of a signed one, as
/// if that column had been sorted on its own.
fn state_problem(state: &str, stamp: ExportStamp) -> Option<String> {
    let says_signed =
        state.trim().to_lowercase().split(' ').next() == Some("signed") && !stamp.is_signed;
    says_signed.then(|| {
        "its state says `signed`, but it was exported unsigned; write `final` if it is right"
            .to_owned()
    })
}

/// Returns the problem of a cell in which a spreadsheet replaced a text that it took for a formula
/// or a truth value, or that did not fit.
fn spreadsheet_problem(target: &str, source: &str) -> Option<String> {
    const ERRORS: [&str; 9] =
        ["#NAME?", "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];
    let word = target.trim();
    let is_narrow = word.len() > 2 && word.bytes().all(|byte| byte == b'#');
    let is_truth = matches!(
        word,
        "TRUE" | "FALSE" | "WAHR" | "FALSCH" | "VERDADERO" | "FALSO" | "VRAI" | "FAUX"
    ) && word != source.trim();
    (ERRORS.contains(&word) || is_narrow || is_truth)
        .then(|| format!("`{word}` is what a spreadsheet wrote in place of the text"))
}

/// Returns the problem of a row with more cells than columns, which was split at an unquoted
/// delimiter.
fn split_row_problem(record: &StringRecord, columns: usize) -> Option<String> {
    let extra = record.iter().skip(columns).any(|cell| !cell.trim().is_empty());
    extra.then(|| {
        "its row has more cells than there are columns; put quotation marks around cells that \
         contain commas"
            .to_owned()
    })
}

fn line(position: Option<&csv::Position>) -> usize {
    position.map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX))
}
