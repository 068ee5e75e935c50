//! A ledger that is empty or cannot be read completely is reported, and nothing is signed into it:
//! its entries would be lost. Issue 13, line 15.

use super::{
    exchange::{NAMED, export, import, replace_in_unit, with_doses},
    review::{LEDGER, sign, sign_as},
    sandbox::{RunResult, Sandbox},
};

/// Broken ledgers, each with the message: empty, not UTF-8, not YAML, and with an entry that cannot
/// be read.
const BROKEN: [(&[u8], &str); 5] = [
    (b"", "this file is empty"),
    (b"# nothing yet\n", "this file is empty"),
    (b"sign_offs: caf\xe9\n", "this file cannot be read"),
    (b"sign_offs: [\n", "es.signoff.yaml"),
    (b"sign_offs:\n- digest: x\n", "es.signoff.yaml"),
];

/// Asserts that a run fails with this message, reports no sign-off, and does not change the file.
#[track_caller]
fn assert_refused(sandbox: &Sandbox, ran: RunResult, path: &str, text: &[u8], words: &str) {
    let ran = ran.reports(&[words, "es.signoff.yaml"]);
    assert!(
        !ran.err.contains("signed as")
            && !ran.err.contains("a moment ago")
            && !ran.err.contains("wrote"),
        "{}",
        ran.err
    );
    assert_eq!(std::fs::read(sandbox.site().join(path)).expect("it is there"), text, "{words}");
}

#[test]
fn nothing_is_signed_into_a_ledger_that_cannot_be_read() {
    let signed = Sandbox::new();
    sign(&signed, "topics/sleep");
    let ledger = signed.read(LEDGER);
    let entry = ledger
        .split("- digest: ")
        .find(|entry| entry.contains("target: \"El sueño\""))
        .expect("the title is signed");
    let digest = entry.lines().next().expect("a line").trim_matches('"');
    let answer =
        serde_json::json!({ "id": "topics/sleep/title", "digest": digest, "answer": "ok" });
    let answers = serde_json::json!({
        "form": "careleaf-answers-1",
        "lang": "es",
        "on": "2026-11-20",
        "answers": [answer],
        "reviewer": {
            "by": "Bo Invented",
            "credential": "An invented certificate",
            "role": "reviser",
        },
    });
    for (text, words) in BROKEN {
        let sandbox = Sandbox::new();
        sandbox.write("answers.json", answers.to_string()).write(LEDGER, text);
        sandbox.run(&["check"]).reports(&[words, "es.signoff.yaml"]);
        assert_refused(
            &sandbox,
            sign_as(&sandbox, "topics/sleep", "Ana Invented", "translator"),
            LEDGER,
            text,
            words,
        );
        assert_refused(
            &sandbox,
            sign_as(&sandbox, "*", "Ana Invented", "translator"),
            LEDGER,
            text,
            words,
        );
        assert_refused(
            &sandbox,
            sandbox.run(&["review", "apply", "answers.json"]),
            LEDGER,
            text,
            words,
        );
        assert_refused(
            &sandbox,
            sandbox.run(&["review", "apply", "answers.json", "--dry-run"]),
            LEDGER,
            text,
            words,
        );
        assert!(!sandbox.has("content/topics/care-plan/es.signoff.yaml"), "all or nothing");
        // Texts with another ledger are signed.
        sign(&sandbox, "topics/care-plan");
    }
}

#[test]
fn nothing_is_imported_into_a_ledger_that_cannot_be_read() {
    const DOSE: &str = "content/topics/dose/es.signoff.yaml";
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let text = replace_in_unit(
        &replace_in_unit(&text, "Eat soup.", "Coma sopa.", "Tome sopa."),
        "Eat soup.",
        "needs-review-translation",
        "final",
    );
    let before = sandbox.read("content/topics/dose/es.md");
    for (bytes, words) in BROKEN {
        sandbox.write(DOSE, bytes);
        assert_refused(&sandbox, import(&sandbox, "es.xlf", &text, &NAMED), DOSE, bytes, words);
        assert_eq!(sandbox.read("content/topics/dose/es.md"), before);
    }
    sandbox.remove(DOSE);
    import(&sandbox, "es.xlf", &text, &NAMED).succeeds();
}

#[test]
fn nothing_is_signed_into_a_ledger_of_a_record_that_cannot_be_read() {
    const RECORD: &str = "content/care-plans/sample.es.signoff.yaml";
    for (text, words) in BROKEN {
        let sandbox = Sandbox::new();
        sandbox.write(RECORD, text);
        assert_refused(
            &sandbox,
            sign_as(&sandbox, "care-plans/sample", "Ana Invented", "translator"),
            RECORD,
            text,
            words,
        );
        sandbox.remove(RECORD);
        sign(&sandbox, "care-plans/sample");
    }
}
