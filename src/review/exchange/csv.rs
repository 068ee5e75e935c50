//! A table for whoever has a spreadsheet and nothing else.
//!
//! UTF-8 with a byte order mark, so that Excel opens it. What a spreadsheet would run as a formula
//! has an apostrophe before it, which import takes off again: see `cells`. A spreadsheet may save
//! commas as semicolons or tabs and sort rows and columns; a row or a column that it lost is
//! missed. The digest stands in its own column for spreadsheets and at the end of the context for
//! the Translate Toolkit, which empties columns that it does not know; for it, too, remarks of
//! translators are called `translator_comments`. The last column is never empty, so that no
//! spreadsheet leaves it out and a row that was cut shows. Not for styled workbooks.

use csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::{
    cells::{guarded, open_quote, unguarded},
    inline::Run,
    parcel::{Broken, Item, MOST, Mark, Parcel},
    remarks::remarks,
    sent::{Sent, carried, outgoing},
    whole::{END, Whole},
};
use crate::review::Unit;

/// The state of the last row: it is not to be marked.
const LEAVE: &str = "leave";
const COLUMNS: [&str; 8] =
    ["id", "digest", "context", "source", "target", "state", "translator_comments", "row"];
/// Which of them is the state.
const STATE: usize = 5;

/// The units as one file.
pub(super) fn write(units: &[Unit]) -> String {
    let whole = Whole::of(units);
    let mut writer = WriterBuilder::new().from_writer(Vec::from("\u{feff}"));
    let mut row = |cells: [&str; 8]| {
        writer
            .write_record(cells.map(|cell| guarded(&carried(cell))))
            .expect("writing to memory does not fail")
    };
    row(COLUMNS);
    for (at, (segment, sent, target)) in units.iter().flat_map(outgoing).enumerate() {
        let context = remarks(segment)
            .into_iter()
            .chain([sent.remark(&segment.id)])
            .collect::<Vec<_>>()
            .join("\n");
        let place = place(at + 1, whole.texts);
        let state = format!("{} {}", segment.state.id(), at + 1);
        row([
            &segment.id,
            &sent.label(&segment.id),
            &context,
            &segment.source.text,
            target,
            &state,
            "",
            &place,
        ]);
    }
    row([&whole.id(), "", "", &whole.words(), &whole.target(), LEAVE, "", "end"]);
    let bytes = writer.into_inner().expect("writing to memory does not fail");
    String::from_utf8(bytes).expect("what is written is text")
}

/// What the last cell of a row says; no spreadsheet takes it for a date.
fn place(row: usize, rows: usize) -> String {
    format!("{row} of {rows}")
}

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Parcel, Broken> {
    // Excel tells itself the sign between cells in a line before all others.
    let text = text
        .strip_prefix("sep=")
        .and_then(|rest| rest.split_once('\n'))
        .map_or(text, |(_, rest)| rest);
    let head = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|sign| (head.bytes().filter(|byte| byte == sign).count(), *sign == b','))
        .unwrap_or(b',');
    if let Some(line) = open_quote(text, char::from(delimiter)) {
        return Err(Broken { line, why: "a quotation mark opens a cell and none closes it: it was cut off, or a mark was typed into it".to_owned() });
    }
    let mut reader =
        ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let broken =
        |error: csv::Error| Broken { line: line(error.position()), why: error.to_string() };
    let names: Vec<String> = reader
        .headers()
        .map_err(broken)?
        .iter()
        .map(|name| unguarded(name.trim()).to_lowercase())
        .collect();
    let places = columns(&names)?;
    // The last column is written in every row. Where it is still the last one, a row that was cut
    // shows.
    let mut parcel =
        Parcel { shows_cuts: places[COLUMNS.len() - 1] + 1 == names.len(), ..Parcel::default() };
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(broken)?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let at = line(record.position());
        if parcel.items.len() > MOST {
            return Err(Broken { line: at, why: format!("it holds more than {MOST} rows") });
        }
        if record.len() < names.len() {
            let why = format!(
                "its row has {} cells, and there are {} columns: it was cut off",
                record.len(),
                names.len()
            );
            return Err(Broken { line: at, why });
        }
        let item = item(&record, places, names.len());
        if item.id.trim_start_matches('\u{feff}').eq_ignore_ascii_case(COLUMNS[0]) {
            return Err(Broken {
                line: at,
                why:
                    "its first row stands in it twice: it holds two exports; import them one by one"
                        .to_owned(),
            });
        }
        if !item.id.starts_with(END) && item.trouble.is_none() {
            let cell =
                |column: usize| record.get(places[column]).unwrap_or_default().trim().to_owned();
            rows.push(Row { line: at, place: cell(COLUMNS.len() - 1), state: cell(STATE) });
        }
        parcel.items.push(item);
    }
    parcel.shows_cuts &= rows.iter().any(|row| !row.place.is_empty());
    if let Some(line) = cut_off(&rows) {
        return Err(Broken { line, why: "the last cell of its row is not what went out: it was cut off, or cells were shifted".to_owned() });
    }
    if let Some(line) = strayed(&rows) {
        return Err(Broken { line, why: "its state is that of another row: the column `state` was sorted or shifted by itself".to_owned() });
    }
    Ok(parcel)
}

/// What a row says of itself besides its text.
struct Row {
    line: usize,
    place: String,
    state: String,
}

/// The line of a row that has the state of another one, which went out with its number. Then nobody
/// knows whose `final` stands where.
fn strayed(rows: &[Row]) -> Option<usize> {
    let number = |text: &str| text.parse::<usize>().ok();
    let is_stray = |row: &&Row| {
        let own = row.place.split_once(" of ").and_then(|(own, _)| number(own));
        let of_state = row.state.rsplit_once(' ').and_then(|(_, of_state)| number(of_state));
        own.zip(of_state).is_some_and(|(own, of_state)| own != of_state)
    };
    rows.iter().find(is_stray).map(|row| row.line)
}

/// The line of a row whose last cell is not the place of a row, unless a tool emptied them all.
fn cut_off(rows: &[Row]) -> Option<usize> {
    let places = rows.iter().map(|row| {
        row.place.split_once(" of ").filter(|(number, _)| number.parse::<usize>().is_ok())
    });
    let total = places.clone().flatten().map(|(_, total)| total).next();
    let mut wrong = rows.iter().zip(places).filter(|(row, place)| match total {
        Some(total) => place.is_none_or(|(_, of)| of != total),
        None => !row.place.is_empty(),
    });
    wrong.next().map(|(row, _)| row.line)
}

/// Where each column stands. Without one of them, what somebody wrote into it would be lost unseen.
fn columns(names: &[String]) -> Result<[usize; 8], Broken> {
    let broken = |why: String| Broken { line: 1, why };
    let mut places = [0; 8];
    for (place, name) in places.iter_mut().zip(COLUMNS) {
        let mut found =
            names.iter().enumerate().filter(|(_, known)| *known == name).map(|(at, _)| at);
        *place = found.next().ok_or_else(|| {
            broken(format!("its first row has no column `{name}`; every column has to come back"))
        })?;
        if found.next().is_some() {
            return Err(broken(format!("its first row has two columns `{name}`")));
        }
    }
    Ok(places)
}

fn item(record: &StringRecord, places: [usize; 8], columns: usize) -> Item {
    let [id, sent, context, source, target, state, note, _] =
        places.map(|at| unguarded(record.get(at).unwrap_or_default()));
    let id = id.trim();
    let sent = Sent::read(&sent, id).or_else(|| Sent::in_remarks(&context, id));
    Item {
        line: line(record.position()),
        mark: mark(&state),
        trouble: torn(record, columns)
            .or_else(|| sent.and_then(|sent| unclear(&state, sent)))
            .or_else(|| reckoned(&target, &source)),
        sent,
        source: vec![Run::Text(source)],
        target: vec![Run::Text(target)],
        note: Some(note),
        id: id.to_owned(),
        may_be_cut: false,
    }
}

/// The words with which texts go out say nothing of what a translator thinks: who works in a table
/// seldom writes a state.
fn mark(state: &str) -> Mark {
    let state = state.trim().to_lowercase();
    // Who writes another word may leave the number of the row.
    let word = state.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    match word {
        "final" | "approved" | "signed-off" | "ok" => Mark::Final,
        "translated" => Mark::Translated,
        "open" | "draft" | "fuzzy" | "new" | LEAVE => Mark::Open,
        state if state.starts_with("needs") => Mark::Open,
        _ => Mark::Silent,
    }
}

/// A text that went out unsigned is no more so because its state now says what goes out with signed
/// ones, as when that column was sorted by itself.
fn unclear(state: &str, sent: Sent) -> Option<String> {
    let says_signed =
        state.trim().to_lowercase().split(' ').next() == Some("signed") && !sent.signed;
    says_signed.then(|| "its state says `signed`, and it went out unsigned; write `final` if it is right as it stands".to_owned())
}

/// What a spreadsheet wrote in place of a text that it took for a formula, or that had no room.
fn reckoned(target: &str, source: &str) -> Option<String> {
    const ERRORS: [&str; 9] =
        ["#NAME?", "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];
    let word = target.trim();
    let is_narrow = word.len() > 2 && word.bytes().all(|byte| byte == b'#');
    let is_truth = matches!(
        word,
        "TRUE" | "FALSE" | "WAHR" | "FALSCH" | "VERDADERO" | "FALSO" | "VRAI" | "FAUX"
    ) && word != source.trim();
    (ERRORS.contains(&word) || is_narrow || is_truth)
        .then(|| format!("`{word}` is what a spreadsheet wrote in place of its words"))
}

/// A row with more cells than columns was torn apart by a sign that should have been quoted.
fn torn(record: &StringRecord, columns: usize) -> Option<String> {
    let extra = record.iter().skip(columns).any(|cell| !cell.trim().is_empty());
    extra.then(|| "its row has more cells than there are columns; put quotation marks around cells that hold commas".to_owned())
}

fn line(position: Option<&csv::Position>) -> usize {
    position.map_or(0, |position| usize::try_from(position.line()).unwrap_or(usize::MAX))
}
