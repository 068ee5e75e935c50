//! CSV exports that went through a spreadsheet: reordered and quoted rows are accepted, shifted
//! columns and formulas are not.

use super::{
    exchange::{export, import, with_doses},
    exchange_damaged::assert_nothing_changes,
};

/// Returns the rows of a CSV export.
fn rows_of(text: &str) -> Vec<csv::StringRecord> {
    csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes())
        .into_records()
        .map(|row| row.expect("a row"))
        .collect()
}

/// Writes some columns of rows as a spreadsheet does: every cell in quotes, lines end with CRLF.
fn csv_of(
    rows: &[csv::StringRecord],
    delimiter: u8,
    columns: &[usize],
    target: &dyn Fn(&str) -> String,
) -> String {
    let mut out = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let names =
        ["id", "digest", "context", "source", "target", "state", "translator_comments", "row"];
    out.write_record(columns.iter().map(|at| names[*at])).expect("it is memory");
    for row in rows {
        let cell = |at: &usize| if *at == 4 { target(&row[4]) } else { row[*at].to_owned() };
        out.write_record(columns.iter().map(cell)).expect("it is memory");
    }
    String::from_utf8(out.into_inner().expect("it is memory")).expect("it is text")
}

/// Returns a text as UTF-16 with a byte order mark.
fn utf16(text: &str) -> Vec<u8> {
    [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

#[test]
fn a_spreadsheet_may_reorder_and_quote_cells() {
    let sandbox = with_doses();
    sandbox.edit("content/topics/dose/en.md", "- Breathe.", "- \\- 5 or +5").edit(
        "content/topics/dose/es.md",
        "- Respire.",
        "- \\=2 o +5",
    );
    let text = export(&sandbox, "es", "csv", &["--only", "topics/dose"]);
    assert!(
        text.starts_with("\u{feff}id,digest,context,source,target,state,translator_comments,row\n")
    );
    let mut rows = rows_of(&text);
    rows.reverse();
    let written = |delimiter: u8, columns: &[usize], target: &dyn Fn(&str) -> String| {
        csv_of(&rows, delimiter, columns, target)
    };
    let as_it_is = |cell: &str| cell.to_owned();
    let all = [0, 1, 2, 3, 4, 5, 6, 7];
    let turned = [7, 4, 3, 0, 2, 1, 6, 5];
    for bytes in [
        // Unchanged except for the order, CRLF and quotes around all cells.
        format!("\u{feff}{}", written(b',', &all, &as_it_is)).into_bytes(),
        written(b';', &all, &as_it_is).into_bytes(),
        format!("sep=;\r\n{}", written(b';', &all, &as_it_is)).into_bytes(),
        utf16(&written(b'\t', &all, &as_it_is)),
        written(b',', &turned, &as_it_is).into_bytes(),
    ] {
        assert_nothing_changes(
            &sandbox,
            "es.csv",
            bytes,
            0,
            "came back unchanged careleaf: nothing to do",
        );
    }
    let drinks = |cell: &str| cell.replace("Beba agua.", "Tome; \"agua\"\nfresca, ya.");
    // The content of a lost column is unknown, so the file is refused.
    assert_nothing_changes(
        &sandbox,
        "es.csv",
        written(b',', &[0, 2, 3, 4], &drinks),
        1,
        "its header row has no column `digest`",
    );
    assert_nothing_changes(
        &sandbox,
        "es.csv",
        text.replace(",Dosis,", ",Dosis, pero, otra,"),
        1,
        "more cells than there are columns",
    );
    import(&sandbox, "es.csv", written(b';', &turned, &drinks), &["--lang", "es"]).succeeds();
    assert!(sandbox.read("content/topics/dose/es.md").contains("- Tome; \"agua\" fresca, ya.\n"));
}

#[test]
fn a_column_shifted_by_itself_is_refused() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "csv", &["--only", "topics/dose"]);
    let items = ["Beba agua.", "Descanse.", "Abríguese.", "Respire.", "Mire arriba.", "Coma sopa."];
    let mut shifted = text.clone();
    for (at, item) in items.iter().enumerate() {
        shifted = shifted.replacen(item, &format!("({at})"), 1);
    }
    for at in 0..items.len() {
        shifted = shifted.replacen(&format!("({at})"), items[(at + 1) % items.len()], 1);
    }
    assert_nothing_changes(
        &sandbox,
        "es.csv",
        shifted,
        1,
        "many changed translations in this file belong to other texts",
    );
    // One text that takes the words of another is an ordinary change.
    import(&sandbox, "es.csv", text.replacen("Abríguese.", "Descanse.", 1), &["--lang", "es"])
        .succeeds();
}

#[test]
fn a_cell_is_never_a_formula() {
    let sandbox = with_doses();
    for (from, to) in [
        ("[word] first.", "=1+1 first."),
        ("Drink water.", "@SUM is water."),
        ("Rest.", "'=x is rest."),
    ] {
        sandbox.edit("content/topics/dose/en.md", from, to);
    }
    sandbox.edit("content/topics/dose/es.md", "[word] primero.", "=HYPERLINK(1) y \\+1").edit(
        "content/topics/dose/es.md",
        "Descanse.",
        "'=x",
    );
    let text = export(&sandbox, "es", "csv", &["--only", "topics/dose"]);
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let cells: Vec<String> = reader
        .records()
        .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert!(
        cells.contains(&"'=1+1 first.".to_owned())
            && cells.contains(&"''=x is rest.".to_owned())
            && cells.contains(&"'@SUM is water.".to_owned())
    );
    assert!(
        !cells.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])),
        "{cells:?}"
    );
    assert_nothing_changes(&sandbox, "es.csv", &text, 0, "nothing to do");
    // An editor may remove the leading apostrophe or keep it.
    import(&sandbox, "es.csv", text.replace("'=HYPERLINK(1) y", "=1 y"), &["--lang", "es"])
        .succeeds();
    assert!(sandbox.read("content/topics/dose/es.md").contains("\n=1 y \\+1\n"));
}
