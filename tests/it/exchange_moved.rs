//! Exports that come back complete but with something in the wrong place: letters lost, columns
//! sorted or shifted by themselves, two answers joined, marks that no person made. None of it is
//! signed. Issue 13, lines 9 and 10.

use super::{
    exchange::{NAMED, export, import, replace_in_unit, with_doses},
    sandbox::{RunResult, Sandbox, tree},
};

const ONLY: [&str; 2] = ["--only", "topics/dose"];
const LEDGER: &str = "content/topics/dose/es.signoff.yaml";

fn back(sandbox: &Sandbox, form: &str, text: impl AsRef<[u8]>) -> RunResult {
    import(sandbox, &format!("back.{form}"), text, &[&["--lang", "es"], &NAMED[..]].concat())
}

/// Rows of a table, without its header.
type Rows = Vec<Vec<String>>;

/// Changes the rows of a table as a spreadsheet does.
fn rows(text: &str, change: impl FnOnce(&mut Rows)) -> String {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut all: Rows = reader
        .records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect();
    let mut rest = all.split_off(1);
    change(&mut rest);
    let mut out = csv::Writer::from_writer(Vec::new());
    all.iter().chain(&rest).for_each(|row| out.write_record(row).expect("memory"));
    String::from_utf8(out.into_inner().expect("memory")).expect("text")
}

/// Asserts that a file is refused as a whole and changes nothing.
#[track_caller]
fn assert_refused(form: &str, text: &str, why: &str) {
    let sandbox = with_doses();
    let before = tree(&sandbox.site());
    back(&sandbox, form, text).reports(&["this file cannot be read", why]);
    assert!(tree(&sandbox.site()) == before, "{why}: it changed the site");
}

#[test]
fn a_file_in_another_encoding_is_refused() {
    let sandbox = with_doses();
    for form in ["csv", "po", "xlf"] {
        let text = export(&sandbox, "es", form, &ONLY);
        let lost: String = text.chars().map(|c| if c.is_ascii() { c } else { '?' }).collect();
        assert_refused(
            form,
            lost.trim_start_matches('?'),
            "was saved in another encoding; save it as UTF-8",
        );
        // UTF-8 that was read as another encoding.
        let read_wrongly: String =
            text.trim_start_matches('\u{feff}').bytes().map(char::from).collect();
        assert_refused(form, &read_wrongly, "was saved in another encoding; save it as UTF-8");
    }
}

#[test]
fn a_column_sorted_or_shifted_by_itself_signs_nothing() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "csv", &ONLY);
    const TARGET: usize = 4;
    const STATE: usize = 5;
    let marked = |rows: &mut Rows| {
        [5, 8].into_iter().for_each(|at| "final".clone_into(&mut rows[at][STATE]))
    };
    let moved = "the column `state` was sorted or shifted on its own";
    assert_refused(
        "csv",
        &rows(&text, |rows| {
            marked(rows);
            let mut states: Vec<String> = rows.iter().map(|row| row[STATE].clone()).collect();
            states.sort();
            rows.iter_mut().zip(states).for_each(|(row, state)| row[STATE] = state);
        }),
        moved,
    );
    assert_refused(
        "csv",
        &rows(&text, |rows| {
            marked(rows);
            (2..rows.len() - 1).for_each(|at| rows[at][STATE] = rows[at + 1][STATE].clone());
        }),
        moved,
    );
    assert_refused(
        "csv",
        &rows(&text, |rows| {
            (9..rows.len() - 1).for_each(|at| rows[at][TARGET] = rows[at + 1][TARGET].clone())
        }),
        "its translation belongs to another unit",
    );
    // A few texts repeat others, and then all of them do.
    let sandbox = with_doses();
    let swapped = rows(&text, |rows| {
        let first = rows[6][TARGET].clone();
        rows[6][TARGET] = rows[7][TARGET].clone();
        rows[7][TARGET] = first;
        "final".clone_into(&mut rows[9][STATE]);
    });
    let before = tree(&sandbox.site());
    back(&sandbox, "csv", swapped)
        .reports(&["many changed translations in this file belong to other texts"]);
    assert!(tree(&sandbox.site()) == before, "it changed the site");
}

#[test]
fn a_state_with_its_number_kept_counts_as_finished() {
    let sandbox = with_doses();
    let text =
        export(&sandbox, "es", "csv", &ONLY).replacen("Coma sopa.,unsigned", "Coma sopa.,final", 1);
    assert!(back(&sandbox, "csv", text).succeeds().err.contains("1 marked as finished"));
    assert_eq!(sandbox.read(LEDGER).matches("by: \"Ana Ruiz\"").count(), 1);
}

#[test]
fn a_truncated_last_text_of_a_sorted_file_is_not_imported() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "po", &ONLY);
    let mut entries: Vec<&str> = text.trim_end().split("\n\n").collect();
    let end = entries.pop().expect("it has an end");
    entries.insert(1, end);
    let last = entries.pop().expect("it has texts").replace("#, fuzzy\n", "");
    let cut = last.replacen("Cuente.", "Cuen", 1);
    assert_ne!(cut, last);
    back(&sandbox, "po", format!("{}\n\n{cut}\n", entries.join("\n\n")))
        .reports(&["the rest of it may have been cut off"]);
    assert!(!sandbox.has(LEDGER));
    // Unchanged, the text is only marked.
    assert!(
        back(&sandbox, "po", format!("{}\n\n{last}\n", entries.join("\n\n")))
            .succeeds()
            .err
            .contains("1 text signed")
    );
}

#[test]
fn two_answers_joined_by_a_tool_are_refused() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "po", &ONLY);
    let joined = text.replacen(
        "msgstr \"Beba agua.\"",
        "msgstr \"\"\n\"#-#-#-#-#  ana.po  #-#-#-#-#\\n\"\n\"Tome agua.\\n\"",
        1,
    );
    assert_ne!(joined, text);
    assert_refused("po", &joined, "conflict markers of an unfinished merge");
}

#[test]
fn marks_by_machines_or_of_whole_files_sign_nothing() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &ONLY);
    let (texts, end) = text.split_once("<file original=\"careleaf/end\"").expect("it has an end");
    let end = format!("<file original=\"careleaf/end\"{end}");
    let open = "state=\"needs-review-translation\"";
    let all = |texts: &str, end: &str| {
        let sandbox = with_doses();
        let ran = back(&sandbox, "xlf", format!("{texts}{end}")).succeeds();
        assert!(!sandbox.has(LEDGER), "{}", ran.err);
        ran.err
    };
    for state in ["final", "translated", "signed-off"] {
        let marked = format!("state=\"{state}\"");
        assert!(
            all(&texts.replace(open, &marked), &end.replace(open, &marked))
                .contains("so none is signed"),
            "{state}"
        );
        // Some tools omit texts that are equal in both languages, or drop states that they do not
        // know.
        assert!(
            all(&texts.replace(open, &marked), &end.replace(open, ""))
                .contains("so none is signed"),
            "{state}"
        );
    }
    for machine in [
        "leveraged-mt",
        "mt-suggestion",
        "tm-suggestion",
        "leveraged-tm",
        "exact-match",
        "fuzzy-match",
        "x-ours",
    ] {
        let text = replace_in_unit(
            &text,
            "Drink water.",
            open,
            &format!("state=\"translated\" state-qualifier=\"{machine}\""),
        );
        assert!(all(&text, "").contains("nothing to do"), "{machine}");
    }
}

#[test]
fn a_question_prevents_a_sign_off_on_every_import() {
    let sandbox = with_doses();
    let text = replace_in_unit(
        &export(&sandbox, "es", "xlf", &ONLY),
        ">Rest.",
        "</trans-unit>",
        "<note from=\"Ana\">Rest at home?</note></trans-unit>",
    );
    let text = replace_in_unit(&text, ">Rest.", "needs-review-translation", "final");
    for _ in 0..2 {
        back(&sandbox, "xlf", &text).succeeds();
        let ledger = sandbox.read(LEDGER);
        assert_eq!(
            (ledger.matches("Rest at home?").count(), ledger.matches("role: ").count()),
            (1, 0),
            "{ledger}"
        );
    }
}

#[test]
fn a_reformatted_file_does_not_revert_changes_of_others() {
    let sandbox = with_doses();
    let untouched = export(&sandbox, "es", "xlf", &ONLY);
    let theirs = replace_in_unit(&untouched, "Read about", "Lea sobre el", "Lea acerca del");
    let theirs = replace_in_unit(&theirs, "Lea acerca del", "needs-review-translation", "final");
    import(
        &sandbox,
        "bo.xlf",
        theirs,
        &["--lang", "es", "--by", "Bo", "--credential", "x", "--role", "reviser"],
    )
    .succeeds();
    let before = tree(&sandbox.site());
    let laid_out = untouched
        .replace("<bpt ", "\n\t\t<bpt ")
        .replace("<ept ", "\n\t\t<ept ")
        .replace("</ept>", "</ept>\n\t\t");
    back(&sandbox, "xlf", laid_out).succeeds();
    assert!(tree(&sandbox.site()) == before, "nobody touched it");
}

#[test]
fn spreadsheet_errors_and_truncated_cells_are_not_imported() {
    const TARGET: usize = 4;
    let text = export(&with_doses(), "es", "csv", &ONLY);
    for (cell, why) in [
        ("#NAME?", "`#NAME?` is what a spreadsheet wrote in place of the text"),
        ("########", "is what a spreadsheet wrote in place of the text"),
        ("FALSO", "`FALSO` is what a spreadsheet wrote in place of the text"),
        ("Tome 50 mg con comida.", "it is only the beginning of the exported translation"),
    ] {
        let sandbox = with_doses();
        let before = tree(&sandbox.site());
        let damaged = rows(&text, |rows| {
            let row = rows
                .iter_mut()
                .find(|row| row[TARGET].starts_with("Tome 50 mg"))
                .expect("the text");
            cell.clone_into(&mut row[TARGET]);
        });
        back(&sandbox, "csv", damaged).reports(&[why]);
        assert!(tree(&sandbox.site()) == before, "{cell}: it changed the site");
    }
    // Removing a period, or confirming that the text ends there, is a change.
    let sandbox = with_doses();
    let shorter = text.replacen("Beba agua.", "Beba agua", 1);
    assert!(back(&sandbox, "csv", shorter).succeeds().err.contains("1 text changed"));
}

#[test]
fn a_unit_with_two_translations_or_text_in_a_code_is_not_imported() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &ONLY);
    let before = tree(&sandbox.site());
    let twice = replace_in_unit(
        &text,
        "Drink water.",
        "</target>",
        "</target><target state=\"final\">Otra cosa.</target>",
    );
    back(&sandbox, "xlf", twice).reports(&["it has two translations"]);
    let hidden =
        replace_in_unit(&text, ">Rest.", "Descanse.", "<ph id=\"77\"><sub>No</sub></ph> Descanse.");
    back(&sandbox, "xlf", replace_in_unit(&hidden, ">Rest.", "needs-review-translation", "final"))
        .reports(&["refused"]);
    assert!(tree(&sandbox.site()) == before, "it changed the site");
}
