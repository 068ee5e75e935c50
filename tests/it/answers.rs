//! Files of answers from reviewers: which answers are applied, which are refused, and that the
//! order of the files does not matter.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    review::{LEDGER, LIGHT, ROOM, SLEEP, open, sign, strict},
    sandbox::{RunResult, Sandbox},
};

/// Returns a file of answers as a reviewer sends it.
fn answers(by: Option<&str>, items: &[Value]) -> String {
    let mut file =
        json!({ "form": "careleaf-answers-1", "lang": "es", "on": "2026-11-20", "answers": items });
    if let Some(by) = by {
        file["reviewer"] =
            json!({ "by": by, "credential": "An invented certificate", "role": "reviser" });
    }
    file.to_string()
}

fn apply(sandbox: &Sandbox, name: &str, text: &str) -> RunResult {
    sandbox.write(name, text);
    sandbox.run(&["review", "apply", name])
}

/// Returns the digest of each segment by its Spanish text, from the ledger of a signed site.
fn seen(sandbox: &Sandbox) -> BTreeMap<String, String> {
    let ledger = sandbox.read(LEDGER);
    let mut out = BTreeMap::new();
    let mut digest = String::new();
    for line in ledger.lines() {
        if let Some(rest) = line.strip_prefix("- digest: ") {
            digest = rest.trim_matches('"').to_owned();
        } else if let Some(rest) = line.trim_start().strip_prefix("target: ") {
            out.insert(
                serde_json::from_str::<String>(rest).expect("a quoted text"),
                digest.clone(),
            );
        }
    }
    out
}

/// Returns the same digests for an unsigned site, from a copy that is signed.
fn digests() -> BTreeMap<String, String> {
    let copy = strict();
    sign(&copy, "topics/sleep");
    seen(&copy)
}

/// Returns the ids of the texts of the topic that are not signed.
fn ids(sandbox: &Sandbox) -> BTreeSet<String> {
    open(sandbox, "topics/sleep").into_keys().collect()
}

/// Returns three files of answers that partly contradict each other: changes of the same texts, a
/// question, and approvals.
fn files_of_three_reviewers(digests: &BTreeMap<String, String>) -> [String; 3] {
    let (room, light) =
        (id_of("Keep your room dark and quiet."), id_of("Get some daylight in the morning."));
    let ok = |id: &str, text: &str| json!({ "id": id, "digest": digests[text], "answer": "ok" });
    let change = |id: &str, text: &str, new: &str| {
        json!({ "id": id, "digest": digests[text],
        "answer": "change", "text": new })
    };
    let title = "topics/sleep/title";
    let asked = json!({
        "id": title,
        "digest": digests["El sueño"],
        "answer": "question",
        "note": "¿“Dormir bien”?",
    });
    let one = [change(&room, ROOM, "Su cuarto: oscuro y tranquilo."), ok(&light, LIGHT), asked];
    let two = [
        ok(&room, ROOM),
        change(&light, LIGHT, "Salga a la luz por la mañana."),
        change(title, "El sueño", "Dormir"),
    ];
    let three = [change(title, "El sueño", "Sueño")];
    [
        answers(Some("Ana Invented"), &one),
        answers(Some("Bo Invented"), &two),
        answers(Some("Cy Invented"), &three),
    ]
}

#[test]
fn answer_files_give_the_same_result_in_any_order() {
    let digests = digests();
    let names = {
        let sandbox = strict();
        sign(&sandbox, "topics/sleep");
        sandbox.edit(
            "content/topics/sleep/en.md",
            "Keep your room dark and quiet.",
            "Keep your room dark.",
        );
        sandbox.edit(
            "content/topics/sleep/en.md",
            "Get some daylight in the morning.",
            "Get daylight.",
        );
        open(&sandbox, "topics/sleep").len()
    };
    assert_eq!(names, 2);
    let [one, two, three] = files_of_three_reviewers(&digests);
    let done = |order: [&str; 3]| {
        let sandbox = strict();
        for (at, text) in order.into_iter().enumerate() {
            apply(&sandbox, &format!("{at}.json"), text).succeeds();
        }
        (sandbox.read(SLEEP), sandbox.read(LEDGER))
    };
    let first = done([&one, &two, &three]);
    assert!(
        first.0.contains("Su cuarto: oscuro y tranquilo.")
            && first.0.contains("Salga a la luz por la mañana."),
        "{}",
        first.0
    );
    assert!(
        first.0.contains("title: \"El sueño\""),
        "two different changes leave the text: {}",
        first.0
    );
    assert!(
        first.1.contains("suggests: \"Dormir\"") && first.1.contains("suggests: \"Sueño\""),
        "{}",
        first.1
    );
    for order in [
        [&one, &three, &two],
        [&two, &one, &three],
        [&two, &three, &one],
        [&three, &one, &two],
        [&three, &two, &one],
    ] {
        let other = done(order.map(String::as_str));
        assert_eq!(first.1, other.1);
        assert_eq!(first.0.replace('"', ""), other.0.replace('"', ""));
    }
    // Applying the same file again changes nothing.
    let sandbox = strict();
    apply(&sandbox, "one.json", &one).succeeds();
    let before = sandbox.tree("content");
    apply(&sandbox, "one.json", &one).succeeds();
    assert_eq!(sandbox.tree("content"), before);
}

/// Returns the id of a text of the topic, found by changing its source in a signed copy.
fn id_of(source: &str) -> String {
    let sandbox = strict();
    sign(&sandbox, "topics/sleep");
    let path = "content/topics/sleep/es.md";
    let target =
        [("Keep your room dark and quiet.", ROOM), ("Get some daylight in the morning.", LIGHT)];
    let target = target
        .iter()
        .find(|(known, _)| *known == source)
        .map(|(_, target)| *target)
        .expect("one of the two");
    sandbox.edit(path, target, "Otra cosa.");
    ids(&sandbox).into_iter().next().expect("it has lapsed")
}

#[test]
fn harmful_answers_are_refused_and_the_others_applied() {
    let sandbox = strict();
    sandbox.edit(
        "content/topics/sleep/en.md",
        "Keep your room dark and quiet.",
        "Ask before you take 3 mg. Call 555-0142.",
    );
    sandbox.edit(SLEEP, ROOM, "Pregunte antes de tomar 3 mg. Llame al 555-0142.");
    sign(&sandbox, "*");
    let digests = seen(&sandbox);
    let dose = {
        let copy = strict();
        copy.edit(
            "content/topics/sleep/en.md",
            "Keep your room dark and quiet.",
            "Ask before you take 3 mg. Call 555-0142.",
        );
        copy.edit(SLEEP, ROOM, "Pregunte antes de tomar 3 mg. Llame al 555-0142.");
        sign(&copy, "topics/sleep");
        copy.edit(SLEEP, "Pregunte antes de tomar", "Consulte antes de tomar");
        ids(&copy).into_iter().next().expect("it has lapsed")
    };
    let digest = &digests["Pregunte antes de tomar 3 mg. Llame al 555-0142."];
    let before = sandbox.tree("content");
    let change =
        |text: &str| json!({ "id": dose, "digest": digest, "answer": "change", "text": text });
    for (text, why) in [
        ("Pregunte antes de tomar 30 mg. Llame al 555-0142.", "`3 mg` (only in the source)"),
        ("Pregunte antes de tomar 3 mg. Llame al 555-0143.", "only in the translation"),
        ("Pregunte antes de tomar 3 mg. <b>Llame</b> al 555-0142.", "HTML"),
        ("# Pregunte antes de tomar 3 mg. Llame al 555-0142.", "a heading"),
        ("", "it is empty"),
        ("Pregunte antes de tomar 3 mg.\u{7} Llame al 555-0142.", "control characters"),
    ] {
        apply(&sandbox, "bad.json", &answers(Some("Bo Invented"), &[change(text)])).reports(&[why]);
        assert_eq!(sandbox.tree("content"), before, "{text}");
    }
    let stale = json!({ "id": dose, "digest": "0".repeat(64), "answer": "ok" });
    let unknown =
        json!({ "id": "../../etc/passwd", "digest": digest, "answer": "change", "text": "x" });
    let good = json!({ "id": "topics/sleep/title", "digest": digests["El sueño"],
        "answer": "change", "text": "Dormir" });
    apply(&sandbox, "mixed.json", &answers(Some("Bo Invented"), &[stale, unknown, good])).reports(
        &[
            "changed since this reviewer saw it",
            "this text no longer exists here",
            "1 text changed",
        ],
    );
    assert!(sandbox.read(SLEEP).contains("title: \"Dormir\""));
    // Without a reviewer, the text is changed but nothing is signed.
    apply(
        &sandbox,
        "nobody.json",
        &answers(None, &[change("Consulte antes de tomar 3 mg. Llame al 555-0142.")]),
    )
    .succeeds();
    assert_eq!(open(&sandbox, "topics/sleep").into_values().collect::<Vec<_>>(), ["lapsed"]);
}

#[test]
fn a_changed_message_must_keep_its_values_and_stay_one_message() {
    let sandbox = strict();
    sign(&sandbox, "locales/handout");
    let ledger = sandbox.read("locales/es/handout.signoff.yaml");
    let entry = ledger
        .split("- digest: ")
        .find(|entry| entry.contains("source: \"Printed on { DATE($on) }.\""))
        .expect("it is signed");
    let digest = entry.lines().next().expect("a line").trim_matches('"');
    let change = |text: &str| {
        answers(
            Some("Bo Invented"),
            &[json!({
                "id": "locales/handout/handout-printed",
                "digest": digest,
                "answer": "change",
                "text": text,
            })],
        )
    };
    for (text, why) in [
        ("Impreso hoy.", "values"),
        ("Impreso el { DATE($on) ", "it is not a valid Fluent message"),
        ("Impreso el { DATE($on) }{ $secret }", "the same values"),
        ("Impreso el { EVIL($on) }", "it calls `EVIL`"),
    ] {
        apply(&sandbox, "bad.json", &change(text)).reports(&[why]);
        assert!(!sandbox.has("locales/es/handout.ftl"), "{text}");
    }
    apply(&sandbox, "sly.json", &change("Se imprimió el { DATE($on) }.\nother = injected"))
        .succeeds();
    let file = sandbox.read("locales/es/handout.ftl");
    assert!(
        !file.lines().any(|line| line.starts_with("other")),
        "it stays within its message: {file}"
    );
    // The same person changes their mind.
    apply(&sandbox, "good.json", &change("Se imprimió el { DATE($on) }.")).succeeds();
    let file = sandbox.read("locales/es/handout.ftl");
    assert!(
        file.contains("handout-printed = Se imprimió el { DATE($on) }.")
            && !file.contains("injected"),
        "{file}"
    );
}

#[test]
fn a_file_without_answers_changes_nothing() {
    let sandbox = strict();
    let before = sandbox.tree("content");
    for text in [
        "",
        "{",
        "[]",
        "null",
        "{\"form\":\"careleaf-answers-1\"}",
        "\u{0}\u{1}",
        &"[".repeat(50_000),
        &answers(None, &[]).replace("answers-1", "answers-9"),
    ] {
        let ran = apply(&sandbox, "bad.json", text);
        assert!(
            ran.code == 1 && !ran.err.is_empty() && !ran.err.contains("panicked"),
            "{}: {}",
            ran.code,
            ran.err
        );
    }
    let missing = sandbox.run(&["review", "apply", "nowhere.json"]);
    assert!(missing.code != 0 && missing.err.contains("nowhere.json"), "{}", missing.err);
    assert_eq!(sandbox.tree("content"), before);
}

#[test]
fn a_note_on_a_change_is_kept_and_text_with_markup_is_refused() {
    let sandbox = strict();
    let digests = digests();
    let title = |text: &str, note: &str| {
        answers(
            Some("Bo Invented"),
            &[json!({ "id": "topics/sleep/title", "digest": digests["El sueño"],
                "answer": "change", "text": text, "note": note })],
        )
    };
    for note in ["\u{1b}]0;owned\u{7}", &"a".repeat(4_001)] {
        apply(&sandbox, "bad.json", &title("Dormir", note))
            .reports(&["control characters or is longer than 4000 characters"]);
        assert!(!sandbox.has(LEDGER), "nothing of it is taken");
    }
    apply(&sandbox, "good.json", &title("Dormir", "“El sueño” suena a un sueño que se sueña."))
        .succeeds();
    assert!(sandbox.read(SLEEP).contains("title: \"Dormir\""));
    assert!(
        sandbox.read(LEDGER).contains("asks: \"“El sueño” suena a un sueño que se sueña.\""),
        "{}",
        sandbox.read(LEDGER)
    );
}
