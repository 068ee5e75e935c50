//! What real tools do to an export by themselves: it signs no untouched text and loses no text that
//! a person changed or marked.
//!
//! The tools are polib, gettext, the Translate Toolkit and XML libraries; `scripts/setup.sh
//! --checks` installs them.

use std::{fs, path::Path, process::Command};

use super::{
    exchange::{FORMS, NAMED, export, import, replace_in_unit, texts, toolkit, with_doses},
    sandbox::{RunResult, Sandbox, TODAY, tree},
};

/// Creates a site with 12 unsigned texts and a signed topic to export.
const ONLY: [&str; 2] = ["--only", "{topics/dose,topics/sleep}"];

fn partly_signed() -> Sandbox {
    let sandbox = with_doses();
    let signer = ["--by", "Bo", "--credential", "x", "--role", "translator"];
    sandbox
        .run(&[&["review", "sign", "topics/sleep", "--lang", "es"][..], &signer].concat())
        .succeeds();
    // Texts have a long note and a question from reviewers.
    sandbox.edit(
        "content/topics/dose/en.md",
        "- Eat soup.",
        "- Eat soup with somebody who is close to you, at noon.",
    );
    sandbox
}

/// Runs a pass of `passes.py`, or a program with its arguments.
#[track_caller]
fn pass(pass: &str, from: &Path, to: &Path) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut words = pass.split(' ');
    let mut command = match words.next() {
        Some(program) if program.starts_with("msg") => {
            let mut command = Command::new(program);
            command.args(words).arg("-o").args([to, from]);
            command
        }
        mode => {
            let mut command = Command::new(folder.join("target/translate-toolkit/bin/python"));
            command.arg(folder.join("tests/it/passes.py")).args(mode).args([from, to]);
            command
        }
    };
    let ran = command
        .output()
        .expect("scripts/setup.sh --checks brings gettext, polib and the Translate Toolkit");
    assert!(ran.status.success(), "{pass}: {}", String::from_utf8_lossy(&ran.stderr));
}

/// Passes a text through tools, one after the other, and imports the result.
#[track_caller]
fn through(sandbox: &Sandbox, form: &str, text: &str, passes: &[&str]) -> RunResult {
    let file = |at: usize| sandbox.beside(&format!("pass-{at}.{form}"));
    fs::write(file(0), text).expect("the file can be written");
    for (at, name) in passes.iter().enumerate() {
        pass(name, &file(at), &file(at + 1));
    }
    import(
        sandbox,
        &format!("back.{form}"),
        fs::read(file(passes.len())).expect("it was written"),
        &[&["--lang", "es"], &NAMED[..]].concat(),
    )
}

/// Passes that keep what every tool keeps.
const KEEPING: [(&str, &[&str]); 23] = [
    ("po", &["wrap"]),
    ("po", &["narrow"]),
    ("po", &["no-wrap"]),
    ("po", &["no-comments"]),
    ("po", &["no-header"]),
    ("po", &["sort"]),
    ("po", &["msgcat --width=60"]),
    ("po", &["msgcat --no-wrap"]),
    ("po", &["msgcat --sort-output --no-location"]),
    ("po", &["msgattrib --no-obsolete --indent"]),
    ("po", &["msguniq", "wrap", "msgcat --width=20", "no-comments"]),
    ("xlf", &["indent"]),
    ("xlf", &["compact"]),
    ("xlf", &["attributes"]),
    ("xlf", &["no-notes"]),
    ("xlf", &["single"]),
    ("xlf", &["compact", "attributes", "indent", "no-notes", "single"]),
    ("csv", &["quote"]),
    ("csv", &["semicolons"]),
    ("csv", &["sort"]),
    ("csv", &["sort", "quote"]),
    ("xlf", &["spread"]),
    ("csv", &["sort", "semicolons"]),
];

#[test]
fn changes_made_by_a_tool_sign_nothing() {
    let sandbox = partly_signed();
    let before = tree(&sandbox.site());
    let whole: Vec<String> = FORMS.iter().map(|form| export(&sandbox, "es", form, &ONLY)).collect();
    let texts = texts(&whole[0]);
    for (form, passes) in KEEPING {
        let text =
            FORMS.iter().position(|known| *known == form).map(|at| &whole[at]).expect("a form");
        let ran = through(&sandbox, form, text, passes).succeeds();
        assert!(
            ran.err.contains(&format!("{texts} of {texts} texts in ")),
            "{form} {passes:?}: {}",
            ran.err
        );
        assert!(ran.err.contains("nothing to do"), "{form} {passes:?}: {}", ran.err);
        assert!(tree(&sandbox.site()) == before, "{form} {passes:?} changed the site");
    }
}

/// Returns an export in which a person changed one text and marked another.
fn answered(sandbox: &Sandbox, form: &str) -> String {
    let text = export(sandbox, "es", form, &ONLY).replacen("Beba agua.", "Tome agua.", 1);
    match form {
        "xlf" => replace_in_unit(
            &replace_in_unit(&text, "Drink water.", "needs-review-translation", "final"),
            ">Count.",
            "needs-review-translation",
            "translated",
        ),
        "po" => {
            let entries = text.split("\n\n").map(|entry| {
                match ["\"Drink water.", "\"Count."].iter().any(|words| entry.contains(words)) {
                    true => entry.replace("#, fuzzy\n", ""),
                    false => entry.to_owned(),
                }
            });
            entries.collect::<Vec<_>>().join("\n\n")
        }
        _ => text.replacen("Cuente.,unsigned", "Cuente.,OK", 1),
    }
}

#[test]
fn only_texts_that_a_person_changed_or_marked_are_signed() {
    let base = partly_signed();
    let answers = FORMS.map(|form| answered(&base, form));
    for (form, passes) in KEEPING {
        let sandbox = Sandbox::copy_of(&base);
        let text = FORMS.iter().zip(&answers).find(|(known, _)| **known == form);
        let (_, text) = text.expect("a form");
        let ran = through(&sandbox, form, text, passes).succeeds();
        assert!(
            ran.err.contains("; 1 changed, 1 marked as finished\n"),
            "{form} {passes:?}: {}",
            ran.err
        );
        let ledger = sandbox.read("content/topics/dose/es.signoff.yaml");
        assert_eq!(ledger.matches("by: \"Ana Ruiz\"").count(), 2, "{form} {passes:?}: {ledger}");
        assert!(
            ledger.contains("target: \"Tome agua.\"") && ledger.contains("target: \"Cuente.\""),
            "{form} {passes:?}: {ledger}"
        );
        assert_eq!(
            sandbox
                .read("content/topics/sleep/es.signoff.yaml")
                .matches("by: \"Ana Ruiz\"")
                .count(),
            0,
            "{form} {passes:?}"
        );
    }
}

#[test]
fn marks_on_every_text_sign_nothing_and_are_reported() {
    let wholesale: [(&str, &[&str]); 6] = [
        ("po", &["no-flags"]),
        ("po", &["msgattrib --clear-fuzzy"]),
        ("po", &["msgattrib --clear-fuzzy", "wrap"]),
        ("xlf", &["translated"]),
        ("csv", &["fill"]),
        ("csv", &["sort", "fill"]),
    ];
    let base = partly_signed();
    for (form, passes) in wholesale {
        let sandbox = Sandbox::copy_of(&base);
        let before = tree(&sandbox.site());
        let ran = through(&sandbox, form, &export(&sandbox, "es", form, &ONLY), passes).succeeds();
        assert!(
            ran.err.contains("12 of them are marked as finished, and so is the end of the file"),
            "{form} {passes:?}: {}",
            ran.err
        );
        assert!(ran.err.contains("nothing to do"), "{form} {passes:?}: {}", ran.err);
        assert!(tree(&sandbox.site()) == before, "{form} {passes:?} changed the site");
        // The text that a person changed is still signed.
        let text = export(&sandbox, "es", form, &ONLY).replacen("Beba agua.", "Tome agua.", 1);
        let ran = through(&sandbox, form, &text, passes).succeeds();
        assert!(
            ran.err.contains("1 text changed")
                && ran.err.contains("11 of them are marked as finished, and so is the end"),
            "{form} {passes:?}: {}",
            ran.err
        );
        assert_eq!(
            sandbox.read("content/topics/dose/es.signoff.yaml").matches("by: \"Ana Ruiz\"").count(),
            1,
            "{form} {passes:?}"
        );
    }
}

#[test]
fn lost_or_moved_marks_sign_nothing() {
    let sandbox = partly_signed();
    let before = tree(&sandbox.site());
    let text = export(&sandbox, "es", "xlf", &ONLY);
    through(&sandbox, "xlf", &text, &["no-state"]).succeeds();
    // A column sorted by itself puts the state of one text beside another.
    let ran = through(&sandbox, "csv", &export(&sandbox, "es", "csv", &ONLY), &["sort-states"]);
    ran.reports(&[
        "its state belongs to another row: the column `state` was sorted or shifted on its own",
    ]);
    // Without the exported text, a change cannot be detected.
    through(&sandbox, "xlf", &text, &["no-extradata"])
        .reports(&["none of its texts has its digest any more"]);
    // A file without comments, header and flags lost its untranslated texts too.
    let file = |name: &str| sandbox.beside(name);
    fs::write(file("es.po"), export(&sandbox, "es", "po", &ONLY)).expect("the file can be written");
    pass("msgfmt", &file("es.po"), &file("es.mo"));
    pass("msgunfmt", &file("es.mo"), &file("es.back.po"));
    sandbox
        .run(
            &[
                &[
                    "review",
                    "import",
                    &file("es.back.po").to_string_lossy(),
                    "--lang",
                    "es",
                    "--today",
                    TODAY,
                ][..],
                &NAMED,
            ]
            .concat(),
        )
        .reports(&["its last unit, `careleaf/end`, is missing"]);
    assert!(tree(&sandbox.site()) == before, "it changed the site");
}

#[test]
fn a_text_without_its_label_is_not_signed() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let text = replace_in_unit(
        &replace_in_unit(&text, ">Rest.", "extradata=", "x-gone="),
        ">Rest.",
        "needs-review-translation",
        "final",
    );
    // Since the export, the text that the file marks was changed here.
    sandbox.edit("content/topics/dose/es.md", "Coma sopa.", "Coma caldo.");
    let text = replace_in_unit(
        &replace_in_unit(&text, ">Eat soup.", "extradata=", "x-gone="),
        ">Eat soup.",
        "approved=\"no\"",
        "approved=\"yes\"",
    );
    let ran = import(&sandbox, "es.xlf", &text, &NAMED)
        .reports(&["it is marked as finished but came back without its digest"]);
    assert!(!sandbox.has("content/topics/dose/es.signoff.yaml"), "{}", ran.err);
}

#[test]
fn the_toolkit_signs_no_untouched_text() {
    let sandbox = partly_signed();
    let before = tree(&sandbox.site());
    for form in FORMS {
        export(&sandbox, "es", form, &ONLY);
        let name = |name: String| sandbox.beside(&name).to_string_lossy().into_owned();
        let files = [(name(format!("es.{form}")), name(format!("back.{form}")))];
        for mode in ["save", "set"] {
            toolkit(mode, &files);
            let ran = sandbox
                .run(
                    &[
                        &["review", "import", &files[0].1, "--lang", "es", "--today", TODAY][..],
                        &NAMED,
                    ]
                    .concat(),
                )
                .succeeds();
            assert!(ran.err.contains("nothing to do"), "{form} {mode}: {}", ran.err);
        }
    }
    assert!(tree(&sandbox.site()) == before, "it changed the site");
}
