//! Imports that create files: a new language, a topic that is not translated yet, YAML fields.

use super::{
    exchange::{DOSE_EN, NAMED, export, import, replace_in_unit, texts, with_doses},
    sandbox::{Sandbox, TODAY},
};

/// Returns an export in which each missing translation is its source, so that all locked items are
/// equal.
fn filled(text: &str) -> String {
    let units = text.split("<source>").map(|part| {
        let Some((source, rest)) = part.split_once("</source>") else { return part.to_owned() };
        let target = source
            .replace("<mrk mtype=\"protected\">", "")
            .replace("<mrk mtype=\"term\">", "")
            .replace("</mrk>", "");
        format!(
            "<source>{source}</source>{}",
            rest.replacen(
                "\"needs-translation\"></target>",
                &format!("\"final\">{target}</target>"),
                1
            )
        )
    });
    units.collect::<Vec<_>>().concat()
}

#[test]
fn a_new_language_is_created_completely() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let languages = sandbox
        .read("content/site.yaml")
        .lines()
        .find(|line| line.starts_with("languages:"))
        .map(str::to_owned)
        .expect("it has some");
    sandbox.edit("content/site.yaml", &languages, &languages.replace(']', ", it]"));
    let text = export(&sandbox, "it", "xlf", &[]);
    let filled = filled(&text);
    let ran = import(&sandbox, "it.xlf", &filled, &NAMED).succeeds();
    let texts = texts(&text);
    assert!(ran.err.contains(&format!("careleaf: {texts} texts changed")), "{}", ran.err);
    let topic = sandbox.read("content/topics/sleep/it.md");
    assert!(
        topic.starts_with("---\ntitle: ")
            && topic.contains("\norigin: human\n---\n")
            && !topic.contains("sources:"),
        "{topic}"
    );
    let body = |text: &str| text.splitn(3, "---\n").nth(2).map(str::to_owned);
    assert_eq!(
        body(&topic),
        body(&sandbox.read("content/topics/sleep/en.md")),
        "blocks, boxes and lists are those of the source"
    );
    let handout = sandbox.read("locales/it/handout.ftl");
    assert!(handout.contains("handout-printed = Printed on { DATE($on) }."), "{handout}");
    assert!(
        sandbox
            .read("content/programs/cedar-recovery.yaml")
            .contains("name:\n  en: Cedar Recovery\n")
    );
    assert!(
        sandbox
            .read("content/programs/cedar-recovery.yaml")
            .contains("  it: \"Cedar Recovery\"\nsummary:\n")
    );
    let status =
        sandbox.run(&["review", "status", "--lang", "it", "--today", TODAY]).succeeds().out;
    assert!(status.contains(&format!("it: {texts} of {texts} texts are signed")), "{status}");
    let again = import(&sandbox, "again.xlf", &filled, &NAMED).succeeds();
    assert!(
        again.err.contains(&format!("careleaf: {texts} texts unchanged"))
            && !again.err.contains("wrote"),
        "{}",
        again.err
    );
    // Its texts are the English ones, as the rule for foreign words sees.
    let config = sandbox.read("content/site.yaml");
    sandbox.write("content/site.yaml", format!("{config}\nrules: {{ foreign-words: off }}\n"));
    let check = sandbox.run(&["check"]).succeeds();
    assert!(!check.err.contains("`it`"), "{}", check.err);
}

#[test]
fn yaml_keeps_its_layout() {
    let sandbox = Sandbox::new();
    let head = "terms:\n  - id: a\n    term: { en: one, es: uno } # kept\n    meaning:\n";
    let before = "      en: |\n        \"Two\"\n        lines\n      es: >- # folded\n\n        \
        dos\n        líneas\n\n  # B.\n  - id: b\n    term:\n      en: 'three' # kept\n\
        \x20   meaning: { en: \"four\", # kept\n      es: cuatro, }\n  - id: c\n    term: five # \
        kept\n    meaning: >\n      six\n      more\n";
    sandbox.write("content/glossary.yaml", format!("{head}{before}"));
    let text = export(&sandbox, "es", "csv", &["--only", "glossary"]);
    let mut out = csv::Writer::from_writer(Vec::new());
    for row in csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).records() {
        let row = row.expect("a row");
        let target = if &row[4] == "target" {
            "target".to_owned()
        } else {
            format!("es: {}", row[3].replace('\n', " "))
        };
        out.write_record(
            row.iter().enumerate().map(|(at, cell)| if at == 4 { &target } else { cell }),
        )
        .expect("memory");
    }
    let ran =
        import(&sandbox, "es.csv", out.into_inner().expect("memory"), &["--lang", "es"]).succeeds();
    assert!(ran.err.contains("6 texts changed"), "{}", ran.err);
    let head = head.replace("uno", "\"es: one\"");
    let after = "      en: |\n        \"Two\"\n        lines\n      es: \"es: \\\"Two\\\" \
        lines\"\n\n  # B.\n  - id: b\n    term:\n      en: 'three' # kept\n      es: \"es: \
        three\"\n\
        \x20   meaning: { en: \"four\", # kept\n      es: \"es: four\", }\n  - id: c\n    term: { \
        en: \"five\", es: \"es: five\" } # kept\n\
        \x20   meaning: { en: \"six more\", es: \"es: six more\" }\n";
    assert_eq!(sandbox.read("content/glossary.yaml"), format!("{head}{after}"));
    sandbox.run(&["check"]).succeeds();
}

#[test]
fn half_a_topic_is_not_created_and_its_questions_are_kept() {
    let sandbox = with_doses();
    sandbox.remove("content/topics/dose/es.md").edit(
        "content/topics/dose/en.md",
        "summary: How",
        "summary: >-\n  How",
    );
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let text = replace_in_unit(&text, "Drink water.", "></target>", ">Beba agua.</target>");
    let text = replace_in_unit(
        &text,
        ">Rest.",
        "</trans-unit>",
        "<note from=\"Bo\">Rest at home?</note></trans-unit>",
    );
    let ran = import(&sandbox, "es.xlf", &text, &[])
        .reports(&["have no translation yet", "1 text with a question"]);
    assert!(!sandbox.has("content/topics/dose/es.md"), "{}", ran.err);
    assert!(sandbox.read("content/topics/dose/es.signoff.yaml").contains("Rest at home?"));
    // Once complete, it is created; nobody declared that a person translated it.
    import(&sandbox, "es.xlf", filled(&text), &[]).succeeds();
    let made = DOSE_EN
        .replace("Doses", "\"Doses\"")
        .replace("How to take it.", "\"How to take it.\"")
        .replace("kind: medicine\naudience: patients\n", "");
    assert_eq!(
        sandbox.read("content/topics/dose/es.md"),
        made.replace("Drink water.", "Beba agua.")
    );
}
