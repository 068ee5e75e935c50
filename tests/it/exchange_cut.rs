//! Exports that lost a part on their way back: truncated at any byte, rows missing or duplicate,
//! two files in one.

use std::fs;

use careleaf::{
    lang::Lang,
    review::{Answer, Answers, Reviewer, Role},
    source::read_external,
};

use super::{
    exchange::{FORMS, NAMED, export, import, replace_in_unit, with_doses},
    exchange_fuzz::ImportHarness,
    sandbox::{Sandbox, TODAY, tree},
};

/// Returns an export of the topic with one text changed and one marked, as a person sends it back.
fn answered(sandbox: &Sandbox, form: &str) -> String {
    let text = export(sandbox, "es", form, &["--only", "topics/dose"]).replacen(
        "Beba agua.",
        "Tome agua.",
        1,
    );
    match form {
        "xlf" => replace_in_unit(
            &replace_in_unit(&text, "Drink water.", "needs-review-translation", "final"),
            "Eat soup.",
            "needs-review-translation",
            "final",
        ),
        "po" => {
            let entries = text.split("\n\n").map(|entry| {
                match ["Drink water.", "Eat soup."].iter().any(|words| entry.contains(words)) {
                    true => entry.replace("#, fuzzy\n", ""),
                    false => entry.to_owned(),
                }
            });
            entries.collect::<Vec<_>>().join("\n\n")
        }
        _ => text.replacen("Coma sopa.,unsigned", "Coma sopa.,final", 1),
    }
}

/// Returns the same table as other programs write it: another delimiter, all or few cells in
/// quotes, reversed columns.
fn tables(text: &str) -> Vec<String> {
    let rows: Vec<csv::StringRecord> = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes())
        .records()
        .map(|row| row.expect("a row"))
        .collect();
    let written = |delimiter: u8, style: csv::QuoteStyle, turned: bool| {
        let mut out = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .quote_style(style)
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        for row in &rows {
            let mut cells: Vec<&str> = row.iter().collect();
            if turned {
                cells.reverse();
            }
            out.write_record(cells).expect("memory");
        }
        String::from_utf8(out.into_inner().expect("memory")).expect("text")
    };
    vec![
        written(b',', csv::QuoteStyle::Always, false),
        written(b';', csv::QuoteStyle::Necessary, false),
        written(b'\t', csv::QuoteStyle::Necessary, true),
        format!("sep=;\r\n{}", written(b';', csv::QuoteStyle::Always, true)),
    ]
}

/// Imports a file from disk and returns the answers in it.
fn said(
    harness: &ImportHarness,
    sandbox: &Sandbox,
    form: &str,
    bytes: &[u8],
) -> Option<Vec<Answer>> {
    let file = sandbox.beside(&format!("cut.{form}"));
    fs::write(&file, bytes).expect("the file can be written");
    harness.answers(form, &read_external(&file).ok()?)
}

#[test]
fn a_truncated_file_is_refused_unless_nothing_is_missing() {
    let sandbox = with_doses();
    let harness = ImportHarness::of(&sandbox);
    let mut files: Vec<(&str, Vec<u8>)> = Vec::new();
    for form in FORMS {
        let text = answered(&sandbox, form);
        if form == "csv" {
            let tables = tables(&text);
            let wide =
                [0xff, 0xfe].into_iter().chain(tables[2].encode_utf16().flat_map(u16::to_le_bytes));
            files.push((form, wide.collect()));
            files.extend(tables.into_iter().map(|text| (form, text.into_bytes())));
        }
        files.push((form, text.into_bytes()));
    }
    assert_eq!(files.len(), FORMS.len() + 5);
    for (form, bytes) in files {
        let whole = said(&harness, &sandbox, form, &bytes).expect("the whole file is taken");
        assert_eq!(whole.len(), 2, "one text is changed and one is marked");
        let mut kept = 0;
        for at in 0..bytes.len() {
            if let Some(answers) = said(&harness, &sandbox, form, &bytes[..at]) {
                assert!(
                    answers == whole,
                    "cut at {at} of {}: {}",
                    bytes.len(),
                    String::from_utf8_lossy(&bytes[..at])
                );
                kept += 1;
            }
        }
        // The end of the closing unit may be missing, because it has no text.
        assert!(kept < 400, "{form}: {kept} of {} cuts are taken", bytes.len());
    }
}

#[test]
fn a_file_with_a_truncated_row_is_refused() {
    let sandbox = with_doses();
    let harness = ImportHarness::of(&sandbox);
    let text = answered(&sandbox, "csv");
    let line = text.lines().find(|line| line.contains("Look up.")).expect("the row of the text");
    let whole = harness.answers("csv", &text).expect("the whole file is taken");
    for at in 1..line.len() {
        let cut = text.replacen(line, line.get(..at).unwrap_or_default(), 1);
        assert_eq!(harness.answers("csv", &cut), None, "`{}` of {whole:?}", &line[..at]);
    }
}

/// Asserts that a file is refused as a whole, with this message.
#[track_caller]
fn assert_refused(sandbox: &Sandbox, form: &str, text: &str, why: &str) {
    let before = tree(&sandbox.site());
    let ran =
        import(sandbox, &format!("es.{form}"), text, &[&["--lang", "es"], &NAMED[..]].concat());
    ran.reports(&[
        "this file cannot be read",
        why,
        "nothing was imported",
        "careleaf review export --only",
    ]);
    assert!(tree(&sandbox.site()) == before, "{form}: {why}: changed the site");
}

/// Splits an export into its units, with what is before and after them.
fn pieces(text: &str, form: &str) -> Vec<String> {
    let (begins, ends) = match form {
        "xlf" => ("    <trans-unit", "</trans-unit>"),
        "po" => ("\n\n", "\n\n"),
        _ => ("\ntopics/", "\n"),
    };
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(begins) {
        let after = at + begins.len();
        let len = match form {
            "csv" => rest[after..].find("12\n").map(|end| end + 2),
            _ => {
                rest[after..].find(ends).map(|end| end + if form == "xlf" { ends.len() } else { 0 })
            }
        };
        let Some(len) = len else { break };
        out.push(rest[at..after + len].to_owned());
        rest = &rest[after + len..];
    }
    out
}

#[test]
fn a_file_with_missing_duplicate_or_extra_texts_is_refused() {
    let sandbox = with_doses();
    for form in FORMS {
        let text = answered(&sandbox, form);
        let pieces = pieces(&text, form);
        assert!(pieces.len() >= 11, "{form}: {}", pieces.len());
        let (one, other) = (pieces[3].as_str(), pieces[5].as_str());
        assert_refused(
            &sandbox,
            form,
            &text.replacen(one, "", 1),
            "it contains 11 texts, but 12 were exported",
        );
        assert_refused(
            &sandbox,
            form,
            &text.replacen(one, &one.repeat(2), 1),
            "appears twice, first in line",
        );
        assert_refused(
            &sandbox,
            form,
            &text.replacen(one, other, 1),
            "appears twice, first in line",
        );
        let end = text.find("careleaf/end/").expect("it has an end");
        let with_end =
            |from: &str, to: &str| format!("{}{}", &text[..end], text[end..].replace(from, to));
        assert_refused(
            &sandbox,
            form,
            &with_end("/12/", "/13/"),
            "it contains 12 texts, but 13 were exported",
        );
        assert_refused(&sandbox, form, &with_end("/12/", "/12/0"), "was cut off or changed");
        let lost = if form == "csv" {
            "the last cell of its row is not the exported one"
        } else {
            "its last unit, `careleaf/end`, is missing"
        };
        assert_refused(&sandbox, form, &with_end("careleaf/end/12", "topics/end/12"), lost);
        assert_refused(
            &sandbox,
            form,
            &text.replacen(one, &format!("\n<<<<<<< HEAD{one}\n=======\n>>>>>>> theirs{one}"), 1),
            "conflict markers of an unfinished merge",
        );
    }
}

#[test]
fn concatenated_files_are_refused() {
    let sandbox = with_doses();
    for form in FORMS {
        let dose = answered(&sandbox, form);
        let sleep = export(&sandbox, "es", form, &["--only", "topics/sleep"]);
        let why =
            if form == "xlf" { "it goes on after its end" } else { "it contains two exports" };
        assert_refused(&sandbox, form, &format!("{dose}{sleep}"), why);
        assert_refused(&sandbox, form, &format!("{dose}{dose}"), why);
    }
    // The texts of one export with the end of another.
    let dose = answered(&sandbox, "po");
    let sleep = export(&sandbox, "es", "po", &["--only", "{topics/dose,topics/sleep}"]);
    let of = |text: &str, words: &str| {
        text.find(words).map(|at| text[at..].to_owned()).expect("it has an end")
    };
    let mixed = dose.replace(&of(&dose, "careleaf/end/"), &of(&sleep, "careleaf/end/"));
    assert_refused(&sandbox, "po", &mixed, "it contains 12 texts, but");
    // A changed id or digest affects only its own text, and is reported.
    let changed = dose.replacen("topics/dose/title ", "topics/dose/titel ", 1);
    let ran = import(&sandbox, "es.po", changed, &[&["--lang", "es"], &NAMED[..]].concat());
    ran.reports(&[
        "refused topics/dose/titel: this text does not exist here",
        "1 text changed",
        "1 text signed as currently written",
    ]);
}

#[test]
fn trailing_content_is_not_ignored() {
    let sandbox = with_doses();
    assert_refused(
        &sandbox,
        "xlf",
        &format!("{}\nSent from my phone", answered(&sandbox, "xlf")),
        "it goes on after its end",
    );
    assert_refused(
        &sandbox,
        "csv",
        &format!("{}Sent from my phone\n", answered(&sandbox, "csv")),
        "its row has 1 of 8 cells",
    );
    assert_refused(
        &sandbox,
        "csv",
        &format!("{}\"Sent from\n", answered(&sandbox, "csv")),
        "a quotation mark opens a cell that is never closed",
    );
    assert_refused(
        &sandbox,
        "po",
        &format!("{}\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n", answered(&sandbox, "po")),
        "it contains 13 texts, but 12 were exported",
    );
}

#[test]
fn a_missing_column_is_reported() {
    let sandbox = with_doses();
    let text = answered(&sandbox, "csv");
    for name in
        ["id", "digest", "context", "source", "target", "state", "translator_comments", "row"]
    {
        let (head, rest) = text.split_once('\n').expect("it has rows");
        let renamed: Vec<&str> = head
            .trim_start_matches('\u{feff}')
            .split(',')
            .map(|column| if column == name { "other" } else { column })
            .collect();
        assert_refused(
            &sandbox,
            "csv",
            &format!("{}\n{rest}", renamed.join(",")),
            &format!("its header row has no column `{name}`"),
        );
    }
    assert_refused(
        &sandbox,
        "csv",
        &text.replacen("translator_comments", "target", 1),
        "its header row has two columns `target`",
    );
}

#[test]
fn truncated_or_concatenated_answers_are_refused() {
    let sandbox = with_doses();
    let mut answers =
        Answers::new(Lang::parse("es").expect("a good tag"), TODAY.parse().expect("a day"), None);
    answers.answers = ImportHarness::of(&sandbox)
        .answers("xlf", &answered(&sandbox, "xlf"))
        .expect("the whole file is taken");
    answers.reviewer = Some(Reviewer {
        by: "Ana".to_owned(),
        credential: "x".to_owned(),
        role: Role::Reviser,
        tool: None,
        expires: None,
    });
    let text = serde_json::to_string(&answers).expect("it is JSON");
    let before = tree(&sandbox.site());
    let file = sandbox.beside("es-answers.json");
    let apply = |text: &str| {
        fs::write(&file, text).expect("the file can be written");
        sandbox.run(&["review", "apply", &file.to_string_lossy()])
    };
    // After a closing brace, a truncated file could seem complete.
    let braces = text.char_indices().filter(|(_, c)| *c == '}').map(|(at, _)| at + 1);
    for at in (0..text.len()).step_by(41).chain(braces).filter(|at| *at < text.len()) {
        apply(text.get(..at).unwrap_or_default()).reports(&[
            "is not a file of answers",
            "send the complete file again; nothing was changed",
        ]);
    }
    apply(&format!("{text}{text}")).reports(&["is not a file of answers"]);
    assert!(tree(&sandbox.site()) == before, "a piece of the answers changed the site");
    apply(&format!("Dear all,\n{text}\nBye")).succeeds();
}
