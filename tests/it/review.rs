//! Signing texts: what a sign-off publishes, when it lapses, and what a ledger may contain.

use std::collections::BTreeMap;

use serde_json::Value;

use super::sandbox::{RunResult, Sandbox};

pub const SLEEP: &str = "content/topics/sleep/es.md";

pub const LEDGER: &str = "content/topics/sleep/es.signoff.yaml";

/// Creates the starter site with unsigned texts withheld.
pub fn strict() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.edit(
        "content/site.yaml",
        "unsigned: { public: draft, private: draft }",
        "unsigned: { public: withhold, private: withhold }",
    );
    sandbox
}

pub fn sign_as(sandbox: &Sandbox, what: &str, by: &str, role: &str) -> RunResult {
    sandbox.run(&[
        "review",
        "sign",
        what,
        "--lang",
        "es",
        "--by",
        by,
        "--credential",
        "An invented certificate",
        "--role",
        role,
    ])
}

pub fn sign(sandbox: &Sandbox, what: &str) -> RunResult {
    sign_as(sandbox, what, "Ana Invented", "translator").succeeds()
}

pub fn status(sandbox: &Sandbox) -> Value {
    let ran = sandbox.run(&["review", "status", "--lang", "es", "--format", "json"]);
    serde_json::from_str(&ran.out).expect("status prints JSON")
}

pub fn unit<'v>(status: &'v Value, name: &str) -> &'v Value {
    let units = status["languages"][0]["units"].as_array().expect("a list of units");
    units.iter().find(|unit| unit["name"] == name).unwrap_or_else(|| panic!("no unit {name}"))
}

/// Returns the state of each unsigned text of a unit, by id.
pub fn open(sandbox: &Sandbox, name: &str) -> BTreeMap<String, String> {
    let status = status(sandbox);
    let open = unit(&status, name)["open"].as_array().expect("a list").clone();
    open.iter()
        .map(|one| {
            (
                one["id"].as_str().expect("an id").to_owned(),
                one["state"].as_str().expect("a state").to_owned(),
            )
        })
        .collect()
}

pub const ROOM: &str = "Mantenga su cuarto oscuro y tranquilo.";

pub const LIGHT: &str = "Reciba un poco de luz del día por la mañana.";

#[test]
fn a_page_is_published_when_all_of_its_texts_are_signed() {
    let sandbox = strict();
    sandbox.build().succeeds();
    assert!(!sandbox.has("out/public/es/topics/sleep/index.html"));
    for unit in ["locales/*", "crisis-lines", "site", "notices"] {
        sign(&sandbox, unit);
    }
    sandbox.build().succeeds();
    assert!(
        !sandbox.has("out/public/es/topics/sleep/index.html"),
        "its own text is not signed yet"
    );
    sign(&sandbox, "topics/sleep");
    sandbox.build().succeeds();
    let page = sandbox.read("out/public/es/topics/sleep/index.html");
    assert!(page.contains("Traducción firmada por: <bdi>una persona traductora</bdi>"), "{page}");
    assert!(
        page.contains("revisada después por una persona")
            && !page.contains("<u>")
            && !page.contains("class=\"draft\""),
        "{page}"
    );
    assert!(!sandbox.has("out/public/es/topics/care-plan/index.html"), "nobody signed that one");
    assert!(!page.contains("Ana Invented"), "roles are made known, not names");
}

#[test]
fn drafts_mark_unsigned_texts_in_place() {
    let sandbox = Sandbox::new();
    sign(&sandbox, "topics/sleep");
    sandbox.build().succeeds();
    let page = sandbox.read("out/public/es/topics/sleep/index.html");
    assert!(page.contains(&format!("<li>{ROOM}</li>")), "{page}");
    assert!(
        page.contains("<u>")
            && page.contains("Línea de puntos: sin firmar.")
            && page.contains("Dotted line: not signed yet."),
        "{page}"
    );
    sandbox.edit(SLEEP, ROOM, "Mantenga su cuarto oscuro.");
    sandbox.build().succeeds();
    let page = sandbox.read("out/public/es/topics/sleep/index.html");
    assert!(
        page.contains("<li><u>Mantenga su cuarto oscuro.</u></li>")
            && page.contains(&format!("<li>{LIGHT}</li>")),
        "{page}"
    );
}

#[test]
fn a_machine_translation_needs_the_sign_off_of_a_translator() {
    let sandbox = strict();
    sign_as(&sandbox, "topics/sleep", "Dr. Invented", "clinician").succeeds();
    assert_eq!(
        open(&sandbox, "topics/sleep").len(),
        17,
        "a clinician alone does not answer for a machine's words"
    );
    sandbox.edit(SLEEP, "origin: machine", "origin: human");
    assert_eq!(open(&sandbox, "topics/sleep").len(), 0);
    sandbox.edit(SLEEP, "origin: human", "origin: machine");
    sign(&sandbox, "topics/sleep");
    assert_eq!(open(&sandbox, "topics/sleep").len(), 0);
}

#[test]
fn a_reviser_must_not_be_the_translator() {
    let sandbox = strict();
    sign(&sandbox, "topics/sleep");
    let before = sandbox.read(LEDGER);
    sign_as(&sandbox, "topics/sleep", " ana  INVENTED", "reviser")
        .reports(&["the reviser must be a different person than the translator"]);
    assert_eq!(sandbox.read(LEDGER), before);
    sign_as(&sandbox, "topics/sleep", "Bo Invented", "reviser").succeeds();
    assert_eq!(sandbox.read(LEDGER).matches("role: reviser").count(), 17);
}

#[test]
fn a_record_is_signed_by_digest_without_its_text() {
    let sandbox = strict();
    sign(&sandbox, "*");
    sandbox.approve("sample").succeeds();
    sandbox.build().succeeds();
    assert!(
        sandbox.has("private-out/sample/en/handout.html")
            && !sandbox.has("private-out/sample/es/handout.html"),
        "its own words are not signed"
    );
    sign(&sandbox, "care-plans/sample");
    sandbox.build().succeeds();
    let handout = sandbox.read("private-out/sample/es/handout.html");
    assert!(!handout.contains("<u>") && !handout.contains("class=\"draft\""), "{handout}");
    let path = "content/care-plans/sample.es.signoff.yaml";
    let ledger = sandbox.read(path);
    assert!(
        ledger.contains("digest:") && !ledger.contains("source:") && !ledger.contains("target:"),
        "{ledger}"
    );
    let status = sandbox.run(&["review", "status"]).succeeds();
    assert!(
        status.out.contains("No document waits for missing or unsigned texts."),
        "{}",
        status.out
    );
    let words: Vec<String> = sandbox
        .read("content/care-plans/sample.yaml")
        .lines()
        .filter_map(|line| line.split_once("es: "))
        .map(|(_, text)| text.trim_end_matches(" }").trim_matches('"').to_owned())
        .filter(|text| text.len() > 12)
        .collect();
    assert!(words.len() > 5, "{words:?}");
    for (file, bytes) in sandbox
        .tree("content")
        .into_iter()
        .chain(sandbox.tree("locales"))
        .filter(|(file, _)| file.ends_with(".signoff.yaml"))
    {
        let text = String::from_utf8(bytes).expect("UTF-8");
        for word in &words {
            assert!(!text.contains(word.as_str()), "{file} contains words of the record: {word}");
        }
    }
    sandbox.edit(
        path,
        "  by: \"Ana Invented\"",
        "  by: \"Ana Invented\"\n  source: \"words\"\n  target: \"palabras\"",
    );
    sandbox.run(&["check"]).reports(&["the ledger of a record contains words of the record"]);
}

#[test]
fn invalid_ledger_entries_are_reported_and_ignored() {
    let sandbox = strict();
    sign(&sandbox, "topics/sleep");
    let good = sandbox.read(LEDGER);
    let (head, entry) = good.split_once("- digest").expect("an entry");
    let entry = format!("- digest{}", entry.split("\n- digest").next().expect("the first"));
    let other = entry.replace("role: translator", "role: reviser");
    for (text, words) in [
        (format!("{head}{entry}\n{entry}\n"), "signed this text twice in the same role"),
        (format!("{head}{entry}\n{other}\n"), "as translator and as reviser"),
        (
            good.replacen("on: 2026-11-24", "on: 2026-12-24", 1),
            "this sign-off is dated after 2026-11-24",
        ),
        (
            good.replacen("direction: en-es", "direction: es-en", 1),
            "this ledger is for translations into `es`",
        ),
        (
            good.replacen("target: \"", "target: \"x", 1),
            "the texts in this entry are not those that were signed",
        ),
        (good.replacen("role: translator", "role: cousin", 1), "cousin"),
    ] {
        sandbox.write(LEDGER, &text);
        let ran = sandbox.run(&["check"]);
        assert!(ran.messages().contains(words), "`{words}` is not in:\n{}", ran.err);
        assert!(!open(&sandbox, "topics/sleep").is_empty(), "{words}");
    }
}

#[test]
fn status_lists_the_state_of_texts_and_blocked_documents() {
    let sandbox = strict();
    sign(&sandbox, "topics/sleep");
    sandbox.edit(
        "content/topics/sleep/en.md",
        "Get some daylight in the morning.",
        "Get daylight every morning.",
    );
    sandbox.edit(SLEEP, "- ¿Qué terapia puede ayudar con el sueño?\n", "");
    let ran = sandbox.run(&["review", "status", "--lang", "es"]).succeeds();
    let of_sleep = ran
        .out
        .lines()
        .find(|line| line.trim_start().starts_with("topics/sleep "))
        .expect("a line for the topic");
    assert_eq!(
        of_sleep.split_whitespace().collect::<Vec<_>>()[..5],
        ["topics/sleep", "15", "1", "0", "1"]
    );
    assert!(
        ran.out.contains("es/topics/sleep/index.html: ") && ran.out.contains("locales/chrome ("),
        "{}",
        ran.out
    );
    let status = status(&sandbox);
    assert_eq!(unit(&status, "topics/sleep")["counts"]["signed"]["texts"], 15);
    let documents = status["documents"].as_array().expect("a list");
    assert!(documents.iter().any(|document| document["path"] == "sample/es/handout.html"
        && document["private"] == true
        && document["blocked_by"]["locales/handout"].is_u64()));
}
