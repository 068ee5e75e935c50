//! No message quotes a record, whatever is wrong with it and whichever command reads it. Issue 13,
//! lines 1 and 5.

use serde_json::Value;

use super::sandbox::{RunResult, Sandbox};

/// The start of each record; `ID` stands for its name.
const HEAD: &str =
    "id: ID\ninvented: true\nlanguage: en\nlanguages: [en, es]\nperson: { preferred_name: Sam }\n";

/// Records with a private word in every possible place; the word is also a valid language tag.
const HOSTILE: &[&str] = &[
    // Text that is split by braces.
    "questions:\n  - { en: Since the zqcanary, I zqcanary at home, es: x }\n",
    "questions: [{ en:\"zqcanary\" }]\n",
    "questions: [{ en:\"Since zqcanary, I zqcanary\", es: x }]\n",
    "practical: { zqcanary, cost: [x] }\n",
    "therapy: { focus: Since zqcanary, zqcanary }\n",
    "questions: [{ en: x, zqcanary zqcanary: y }]\n",
    "questions:\n  - zqcanary said: no\n",
    // Names of fields.
    "zqcanary: x\n",
    "zqcanary zqcanary: { a: b }\n",
    "\"zqcanary\": [x]\n",
    "? [zqcanary]\n: x\n",
    "{ [zqcanary]: x }\n",
    "questions: { zqcanary: x }\n",
    "questions: [{ zqcanary: x }]\n",
    "questions: [{ Zqcanary: x }]\n",
    "questions: [{ en: [zqcanary] }]\n",
    "questions: [{ zqcanary: [x] }]\n",
    "questions: [{ zqcanary: \" \" }]\n",
    "relapse_plan: { zqcanary: [x], coping: zqcanary }\n",
    "medications: [{ name: sertraline, take: { zqcanary: \"1\" } }]\n",
    "questionss: [zqcanary]\n",
    // Duplicates.
    "zqcanary: 1\nzqcanary: 2\n",
    "questions: [a]\nquestions: [zqcanary]\n",
    "questions: [{ zqcanary: a, zqcanary: b }]\n",
    // A wrong type.
    "therapy: [zqcanary]\n",
    "therapy: zqcanary\n",
    "topics: zqcanary\n",
    "approved: { by: zqcanary }\n",
    "approved: { by: a, credential: b, on: zqcanary, digest: zqcanary }\n",
    "diary: { track: [zqcanary] }\n",
    "level: zqcanary\n",
    "level: [zqcanary]\n",
    "next_review: zqcanary\n",
    "goals: [{ text: x, by: zqcanary }]\n",
    "goals: [{ text: x, measure: { tool: phq-9, below: zqcanary } }]\n",
    "checkins: [{ with: zqcanary, every: zqcanary }]\n",
    "appointments: [{ with: prescriber, on: zqcanary, at: zqcanary, place: zqcanary }]\n",
    "team: [{ role: zqcanary, name: zqcanary, phone: zqcanary }]\n",
    "medications: [{ name: zqcanary }]\n",
    "medications: [{ name: Zqcanary zqcanary }]\n",
    "medications: [{ name: sertraline, class: zqcanary, form: zqcanary, strength: zqcanary, take: \
     { morning: zqcanary } }]\n",
    "medications: [{ name: sertraline, strength: 50 mg, take: { every: zqcanary, last_given: \
     zqcanary } }]\n",
    "medications: [{ name: sertraline, strength: 50 mg, take: { morning: 1 zqcanary } }]\n",
    "medications: [{ name: sertraline, take: { morning: { amount: 1 tablet, dose: zqcanary } } \
     }]\n",
    "medications: [{ name: sertraline, take: [{ days: [zqcanary], morning: 1 tablet }] }]\n",
    "medications: [{ name: sertraline, take: { as_needed: { amount: zqcanary, for: x } } }]\n",
    "medications: [{ name: sertraline, sig: Zqcanary 1 po qd }]\n",
    "medications: [{ name: sertraline, products: [{ strength: zqcanary, take: zqcanary }] }]\n",
    "medications: [{ name: sertraline, not: zqcanary, use: zqcanary, take: { morning: 1 tablet } \
     }]\n",
    "evaluation: { on: 2026-01-05, allergies: [{ name: Zqcanary, kind: zqcanary }] }\n",
    "evaluation: { on: 2026-01-05, allergies: { zqcanary: true } }\n",
    "other_medicines: [{ name: Zqcanary, source: zqcanary, take: { morning: zqcanary } }]\n",
    "acknowledged: [{ pair: [zqcanary], by: Zqcanary, credential: x, on: zqcanary, why: x }]\n",
    "measures: [{ tool: zqcanary, scores: [] }]\n",
    "measures: [{ tool: phq-9, coding: zqcanary, scores: [{ on: zqcanary, total: zqcanary, item9: \
     zqcanary }] }]\n",
    "consents: [{ id: zqcanary, reader: zqcanary, covers: [zqcanary], language: zqcanary, from: \
     zqcanary }]\n",
    "consents: [{ id: a, reader: support, to: { name: zqcanary, relation: x }, purpose: x, \
     covers: [goals], language: zqcanary, signed_on: 2026-01-05, from: 2026-01-05, until: \
     2025-01-05 }]\n",
    // Unknown names.
    "topics: [zqcanary]\n",
    "program: zqcanary\n",
    "questions: [{ phrase: zqcanary }]\n",
    "questions: [{ phrase: [zqcanary] }]\n",
    "questions: [{ phrase: goal-walk, zqcanary: \"1\" }]\n",
    "jurisdiction: ZQ-CAN\n",
    "jurisdiction: zqcanary\n",
    "questions: [{ en: zqcanary 5 mg, zqcanary: zqcanary 6 mg }]\n",
    "questions: [{ en: zqcanary 5 mg, es: zqcanary 6 mg }]\n",
    // YAML syntax besides values.
    "# zqcanary\nquestions: [\n",
    "questions: &zqcanary [x]\ndiary: *zqcanary\n",
    "questions: *zqcanary\n",
    "<<: *zqcanary\n",
    "questions: !zqcanary [x]\nzqcanary: !zqcanary x\n",
    "questions: !<tag:zqcanary,2026:x> &zqcanary zqcanary\n",
    "%zqcanary 1\n---\nquestions: [x]\n",
    "questions: [x]\n---\nzqcanary: 1\n",
    "questions: [x]\n...\nzqcanary\n",
    "languages: |\n  zqcanary\n",
    "therapy: >-\n    zqcanary\n   zqcanary: x\n",
    // Invalid YAML.
    "questions:\n - a\n   zqcanary: b\n  - c\n",
    "questions:\n    - a\n  zqcanary: b\n",
    "questions:\n\t- zqcanary\n",
    "questions: [\"zqcanary]\n",
    "questions: ['zqcanary]\n",
    "questions: [\"\\q zqcanary\"]\n",
    "questions: [zqcanary\u{7}]\n",
    "questions: [\"zqcanary\u{0}\"]\n",
    "questions: [zqcanary}]\n",
    "questions: [x] zqcanary\n",
    "questions: \"x\" zqcanary\n",
    "zqcanary\n",
    "questions: @zqcanary\n",
    "questions: `zqcanary`\n",
    "questions: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ zqcanary\n",
];

#[track_caller]
fn assert_not_quoted(what: &str, ran: &RunResult) {
    let said = format!("{}{}", ran.out, ran.err).to_lowercase();
    assert!(!said.contains("zqcan") && !said.contains("zq-can"), "{what}:\n{}{}", ran.out, ran.err);
    assert!(!said.contains("panicked"), "{what}:\n{}{}", ran.out, ran.err);
}

/// Returns the id of each hostile record with its text.
fn hostile_records() -> Vec<(String, Vec<u8>)> {
    let mut records = Vec::new();
    for (at, piece) in HOSTILE.iter().enumerate() {
        let id = format!("h{at}");
        let text = format!("{}{piece}", HEAD.replace("ID", &id));
        records.push((id, text.into_bytes()));
    }
    for (id, text) in [
        ("other", HEAD.replace("id: ID", "id: zqcanary")),
        ("tongue", HEAD.replace("ID", "tongue").replace("language: en\n", "language: zqcanary\n")),
        ("tongues", HEAD.replace("ID", "tongues").replace("[en, es]", "[zqcanary, en, en]")),
        ("nobody", HEAD.replace("ID", "nobody").replace("{ preferred_name: Sam }", "zqcanary")),
        ("truth", HEAD.replace("ID", "truth").replace("true", "zqcanary")),
        ("indent", format!("  zqcanary: x\n{}", HEAD.replace("ID", "indent"))),
    ] {
        records.push((id.to_owned(), text.into_bytes()));
    }
    let bytes = [HEAD.replace("ID", "bytes").as_bytes(), b"questions: [zqcanary \xff]\n"].concat();
    records.push(("bytes".to_owned(), bytes));
    records
}

fn path_of(id: &str) -> String {
    format!("content/care-plans/{id}.yaml")
}

/// Creates a site with a good record whose ledger is hostile.
fn hostile_ledger() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.remove("content/care-plans/sample.yaml");
    sandbox.write(&path_of("good"), HEAD.replace("ID", "good")).write(
        "content/care-plans/good.es.signoff.yaml",
        "zqcanary: x\nsign_offs:\n  - { zqcanary: x, by: zqcanary, on: zqcanary }\n",
    );
    sandbox
}

/// Creates a site with all these records, and returns their ids.
fn hostile() -> (Sandbox, Vec<String>) {
    let sandbox = hostile_ledger();
    let records = hostile_records().into_iter().map(|(id, text)| {
        sandbox.write(&path_of(&id), text);
        id
    });
    let ids = records.collect();
    (sandbox, ids)
}

#[test]
fn check_never_quotes_a_hostile_record() {
    let (sandbox, ids) = hostile();
    for format in ["text", "json", "sarif"] {
        let ran = sandbox.run(&["check", "--format", format]);
        assert_eq!(ran.code, 1);
        assert_not_quoted(format, &ran);
        // Each is reported by name, except those without an error of their own.
        let named = ids
            .iter()
            .filter(|id| format!("{}{}", ran.out, ran.err).contains(&format!("{id}.yaml")))
            .count();
        assert!(named > ids.len() - 8, "{named} of {}", ids.len());
    }
    for command in [&["build"][..], &["review", "status"], &["doctor"]] {
        assert_not_quoted(command[0], &sandbox.run(command));
    }
}

#[track_caller]
fn assert_commands_never_quote(sandbox: &Sandbox, id: &str) {
    let sign =
        ["--lang", "es", "--by", "Ana", "--credential", "x", "--role", "translator", "--dry-run"];
    for command in [
        &["handout", id, "-o", "made.html"][..],
        &["approve", id, "--by", "Ann", "--credential", "MD"],
        &[&["review", "sign", &format!("care-plans/{id}")], &sign[..]].concat(),
    ] {
        assert_not_quoted(&format!("{id}: {}", command[0]), &sandbox.run(command));
    }
}

#[test]
fn commands_on_one_record_never_quote_it() {
    let sandbox = hostile_ledger();
    for (id, text) in hostile_records() {
        sandbox.with_file(&path_of(&id), text, |sandbox| assert_commands_never_quote(sandbox, &id));
    }
}

#[test]
fn commands_on_one_record_never_quote_others() {
    let (sandbox, ids) = hostile();
    for id in [&ids[0], "good"] {
        assert_commands_never_quote(&sandbox, id);
    }
}

#[test]
fn a_comma_in_braces_is_explained_without_quoting_it() {
    let sandbox = Sandbox::new();
    let record = "content/care-plans/sample.yaml";
    let text = sandbox.read(record);
    let with = |piece: &str| {
        sandbox.write(record, format!("{text}step_up:\n  - when: x\n    then: {piece}\n"));
        let ran = sandbox.run(&["check", "--format", "json"]);
        assert_not_quoted(piece, &ran);
        let printed: Value = serde_json::from_str(&ran.out).expect("JSON");
        let found = printed["diagnostics"]
            .as_array()
            .expect("a list")
            .iter()
            .find(|found| found["rule"] == "yaml-field")
            .expect("it is reported")
            .clone();
        let of = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
        (of("message"), of("field"), of("help"))
    };
    let quotes = "put each text in quotes, as in `{ en: \"…\", es: \"…\" }`: without quotes, a \
                  comma ends the text";
    let (message, field, help) =
        with("{ en: Since the zqcanary, I cannot zqcanary at home, es: x }");
    assert_eq!(message, "expected text, found nothing (field `step_up[0].then.(entry 2)`)");
    assert_eq!((field.as_str(), help.as_str()), ("step_up[0].then.(entry 2)", quotes));
    let (_, _, help) = with("{ en:\"zqcanary\" }");
    assert_eq!(
        help,
        "put a space after the colon and the text in quotes, as in `{ en: \"…\", es: \"…\" }`"
    );
    let (message, field, _) = with("{ en: x, es: [zqcanary] }");
    assert_eq!(
        (message.as_str(), field.as_str()),
        ("expected text, found a list (field `step_up[0].then.es`)", "step_up[0].then.es"),
        "a language of the site"
    );
    let ran = sandbox.run(&["check", "--show-private"]);
    assert!(ran.err.contains("zqcanary"), "`--show-private` shows it: {}", ran.err);
}

#[test]
fn a_public_file_is_quoted() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "content/glossary.yaml",
        "terms:\n  - { id: care, term: { en: Care, for all, es: x }, meaning: x }\n",
    );
    sandbox.run(&["check"]).reports(&["field `terms[0].term.for all`", "put each text in quotes"]);
    sandbox
        .write("content/glossary.yaml", "termz: []\n")
        .run(&["check"])
        .reports(&["unknown field: `termz`", "did you mean `terms`?"]);
}

/// Templates that fail on a value of the record, with the message.
const FAILING: [(&str, &str); 8] = [
    ("{{ title }}{{ page.name | int }}", "at `"),
    ("{{ throw(message=page.name) }}", "an expression failed"),
    ("{{ page.name | float }}", "at `"),
    ("{{ page.name + 1 }}", "at `page.name + 1`"),
    ("{{ page.name.nope.more }}", "the field `nope` is not defined"),
    (
        "{% if page.name is divisible_by(divisor=2) %}x{% endif %}",
        "a value does not have the expected type",
    ),
    ("{{ nope }}", "the variable `nope` is not defined, at `nope`"),
    ("{% for x in page.name | split(pat=\"n\") %}{{ x | int }}{% endfor %}", "at `"),
];

#[test]
fn a_template_that_fails_on_a_value_of_a_record_does_not_quote_it() {
    let sandbox = Sandbox::new();
    sandbox.edit(
        "content/care-plans/sample.yaml",
        "preferred_name: Sam",
        "preferred_name: Zqcanary",
    );
    for (template, message) in FAILING {
        sandbox.write("themes/clinic/templates/handout.html", template);
        let ran = sandbox.build();
        assert_not_quoted(template, &ran);
        ran.reports(&["this template cannot be used", "handout.html:1:", message]);
        let ran = sandbox.run(&["handout", "sample", "-o", "made.html"]);
        assert_not_quoted(template, &ran);
        ran.reports(&["this template cannot be used", message]);
    }
    sandbox.write("themes/clinic/templates/handout.html", FAILING[0].0);
    let shown = sandbox.run(&["handout", "sample", "-o", "made.html", "--show-private"]);
    assert!(shown.err.contains("Zqcanary"), "`--show-private` shows it: {}", shown.err);
}

/// Print files that fail on a value of the record, with the message.
#[cfg(feature = "pdf")]
const FAILING_ON_PAPER: [(&str, &str); 8] = [
    ("#panic(page-of(lead).name)", "it calls `panic`"),
    ("#assert(false, message: page-of(lead).name)", "at `"),
    ("#assert.eq(page-of(lead).name, \"x\")", "an assertion failed"),
    ("#eval(page-of(lead).name)", "at `"),
    ("#int(page-of(lead).name)", "a string is not a number"),
    ("#(page-of(lead).name + 1)", "two values cannot be combined"),
    ("#image(page-of(lead).name + \".png\")", "it refers to a file that is not in the theme"),
    ("#page-of(lead).at(page-of(lead).name)", "a dictionary does not have the key"),
];

#[cfg(feature = "pdf")]
#[test]
fn a_print_file_that_fails_on_a_value_of_a_record_does_not_quote_it() {
    let sandbox = Sandbox::with_pdfs();
    sandbox.edit(
        "content/care-plans/sample.yaml",
        "preferred_name: Sam",
        "preferred_name: Zqcanary",
    );
    for (print, message) in FAILING_ON_PAPER {
        sandbox
            .write("themes/clinic/print/diary.typ", format!("#import \"base.typ\": *\n{print}\n"));
        let ran = sandbox.run(&["handout", "sample", "--kind", "diary", "-o", "made.pdf"]);
        assert_not_quoted(print, &ran);
        ran.reports(&["Typst could not typeset this document", "diary.typ:2:", message]);
    }
}
