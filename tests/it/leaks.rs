//! The leak search: identifiers hold the public site, free text holds its page, in whatever file and spelling they are.

use super::{privacy::CANARY_RECORD, sandbox::Sandbox};

const TOPIC: &str = "content/topics/sleep/en.md";
const SIGN: &str = "I see or hear things that others do not see";

fn with_record() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("content/care-plans/canary.yaml", CANARY_RECORD.replace("phone: 555-7708", "phone: 206-555-7708"));
    sandbox
}

fn append(sandbox: &Sandbox, path: &str, words: &str) {
    sandbox.write(path, format!("{}\n{words}\n", sandbox.read(path)));
}

#[test]
fn identifiers_are_found_in_every_kind_of_public_file() {
    let planted = [
        ("content/programs/first-program.yaml", "# asked by Zqcanary Legal Name"),
        ("content/glossary.yaml", "# ZQCANARY-77"),
        ("content/medicines.yaml", "# 206 555 7708"),
        ("content/crisis-lines.yaml", "# born 07/13/1961"),
        ("content/notices.yaml", "# Zqcanary Sister"),
        ("content/site.yaml", "# Name, Zqcanary Legal"),
        ("locales/en/phrases.ftl", "# Zqcanary Friend said so"),
        ("themes/clinic/static/note.txt", "Zqcanary Legal Name"),
        ("themes/clinic/static/mark.svg", "<svg><text>Zqcanary <tspan>Legal</tspan> N&#97;me</text></svg>"),
    ];
    for (path, words) in planted {
        let sandbox = with_record();
        if !sandbox.has(path) {
            sandbox.write(path, "");
        }
        append(&sandbox, path, words);
        let ran = sandbox.build().mends(&["private-leak", path, "of the record `canary`", "canary.yaml:"]);
        assert!(!ran.err.to_lowercase().contains("zqcanary legal") && !ran.err.contains("7708"), "{path}: {}", ran.err);
        assert!(!sandbox.has("out/public/index.html"), "{path}: the public site came out");
    }
}

#[test]
fn identifiers_are_found_in_every_spelling() {
    let spellings = [
        "Name, Zqcanary Legal",
        "ZQCÁNARY LEGAL NAME",
        "Zqca\u{301}nary Legal Name",
        "Zqca\u{ad}nary Le\u{200b}gal Name",
        "Zqcanary Name",
        "2065557708",
        "5557708",
        "(206) 555.7708",
        "07/13/1961",
        "13 July 1961",
        "July 13th, 1961",
        "13.7.61",
        "zqcanary77",
    ];
    for words in spellings {
        let sandbox = with_record();
        append(&sandbox, TOPIC, &format!("\nSomebody: {words}."));
        sandbox.build().mends(&["private-leak", "en/topics/sleep/index.html", "of the record `canary`"]);
        assert!(!sandbox.has("out/public/index.html"), "{words}: the public site came out");
    }
}

#[test]
fn what_names_nobody_does_not_block() {
    let sandbox = with_record();
    append(&sandbox, TOPIC, "\nZqcanary is well since July 1961, and 425-555-7708 is another phone.");
    sandbox.edit("content/programs/first-program.yaml", "as_of: ", "as_of: 1961-07-13 # ");
    sandbox.build().fine();
}

fn with_sign(sandbox: &Sandbox) {
    sandbox.write("content/care-plans/canary.yaml", CANARY_RECORD.replace("sign: zqcanary 40", &format!("sign: {SIGN}")));
    append(sandbox, TOPIC, &format!("\n{SIGN}."));
}

#[test]
fn free_text_holds_its_page_and_one_answer_lets_it_go() {
    let sandbox = Sandbox::new();
    with_sign(&sandbox);
    let field = "relapse_plan.early_signs[0].sign";
    let ran = sandbox.build().mends(&["private-leak", "withheld: `en/topics/sleep/index.html`", field, "canary.yaml:22", "not_private:"]);
    assert!(!ran.err.contains("others do not see"), "{}", ran.err);
    assert!(sandbox.has("out/public/en/topics/care-plan/index.html"), "the rest of the site is published");
    assert!(!sandbox.has("out/public/en/topics/sleep/index.html"));
    assert!(!sandbox.read("out/public/en/topics/index.html").contains("topics/sleep"), "nothing leads to it");
    assert!(sandbox.has("private-out/canary/en/handout.html"));
    let said = ran.err.split_whitespace().filter(|word| *word != "│").collect::<String>();
    let digest = &said[said.rfind("digest:").expect("it gives the digest") + 7..][..64];
    let answer = |digest: &str| {
        let answers = format!("not_private: [{{ field: \"{field}\", page: topics/sleep, by: A B, on: 2026-11-01, why: common words{digest} }}]");
        sandbox.write(
            "content/care-plans/canary.yaml",
            format!("{}\n{answers}\n", CANARY_RECORD.replace("sign: zqcanary 40", &format!("sign: {SIGN}"))),
        );
    };
    answer(&format!(", digest: {digest}"));
    sandbox.build().fine();
    assert!(sandbox.has("out/public/en/topics/sleep/index.html"));
    answer("");
    sandbox.build().mends(&["not bound to the words", "digest:"]);
    answer(&format!(", digest: {}", "0".repeat(64)));
    sandbox.build().mends(&["this answer has ended", "withheld: `en/topics/sleep/index.html`"]);
}

#[test]
fn words_that_stand_elsewhere_too_are_vocabulary() {
    let sandbox = Sandbox::new();
    with_sign(&sandbox);
    append(&sandbox, "content/topics/care-plan/en.md", &format!("\n{SIGN}."));
    sandbox.build().fine();
}

#[test]
fn review_pages_kits_and_exports_are_searched_too() {
    let sandbox = with_record();
    append(&sandbox, TOPIC, "\nZqcanary Legal Name came.");
    sandbox.build().mends(&["private-leak"]);
    assert!(!sandbox.has("out/review/es/topics/sleep.html") && sandbox.has("out/review/es/topics/care-plan.html"));
    for arguments in [
        ["review", "kit", "--lang", "es", "-o", "kit.html"].as_slice(),
        &["review", "export", "--lang", "es", "-o", "es.xlf"],
        &["review", "sign", "topics/sleep", "--lang", "es", "--by", "A", "--credential", "B", "--role", "translator"],
    ] {
        sandbox.run(arguments).mends(&["private-leak", "content/topics/sleep/en.md"]);
    }
    assert!(!sandbox.has("kit.html") && !sandbox.has("es.xlf") && !sandbox.has("content/topics/sleep/es.signoff.yaml"));
    sandbox.run(&["review", "export", "--lang", "es", "--only", "topics/care-plan", "-o", "es.xlf"]).fine();
}

#[test]
fn a_record_in_a_public_folder_is_refused_and_not_quoted() {
    for path in
        ["content/topics/luis/en.md", "content/programs/luis.yaml", "themes/clinic/static/luis.txt", "locales/en/luis.ftl", "content/luis.yaml"]
    {
        let sandbox = Sandbox::new();
        let ran = sandbox.write(path, CANARY_RECORD).build().mends(&["record-misplaced", path]);
        assert!(!ran.err.to_lowercase().contains("zqcanary") && !ran.out.to_lowercase().contains("zqcanary"), "{path}: {}", ran.err);
        assert!(!sandbox.has("out/public/index.html"), "{path}");
    }
}
