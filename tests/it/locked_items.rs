//! Doses, numbers, phones and links that a translation must contain exactly as often as its source.
//! Issue 13, lines 8 and 11.

use super::{
    review::strict,
    sandbox::{RunResult, Sandbox},
    signatures::output_of,
};

/// Writes a topic with one text, in English and in another language.
pub fn write_pair(sandbox: &Sandbox, lang: &str, en: &str, other: &str) {
    let front = |title: &str| {
        format!(
            "---\ntitle: {title}\nsummary: Words.\nkind: skill\naudience: patients\n\
             substance_use: false\nsources: []\n---\n\n"
        )
    };
    sandbox.write("content/topics/pair/en.md", format!("{}{en}\n", front("Pair")));
    sandbox.write(
        &format!("content/topics/pair/{lang}.md"),
        format!("---\ntitle: Par\nsummary: Palabras.\norigin: human\n---\n\n{other}\n"),
    );
}

/// Texts with their Spanish, and the difference that is reported; none if it is empty.
const OCCURRENCES: [(&str, &str, &str); 12] = [
    (
        "Text HOME to 741741.",
        "Envíe CASA al 741741.",
        "`CASA` (only in the translation), `HOME` (only in the source)",
    ),
    (
        "Write to help@example.org.",
        "Escriba a ayuda@example.org.",
        "`mailto:ayuda@example.org` (only in the translation), `mailto:help@example.org` (only in \
         the source)",
    ),
    (
        "Your PHQ-9 and GAD-7.",
        "Su PHQ-99 y GAD-7.",
        "`PHQ-9` (only in the source), `PHQ-99` (only in the translation)",
    ),
    (
        "PHQ-9, then GAD-7 and PHQ-9.",
        "PHQ-9, luego GAD-77 y PHQ-9.",
        "`GAD-77` (only in the translation)",
    ),
    (
        "PHQ-9, and again PHQ-9.",
        "PHQ-9, y otra vez PHQ-99.",
        "`PHQ-9` (2 times in the source, once in the translation)",
    ),
    (
        "Call 988. Text 988.",
        "Llame al 988. Texto al 98.",
        "`988` (2 times in the source, once in the translation)",
    ),
    ("Take 2 to 3 mg.", "Tome 3 a 3 mg.", "`2` (only in the source)"),
    (
        "Take 8 mg/2 mg.",
        "Tome 8 mg/8 mg.",
        "`8 mg` (once in the source, 2 times in the translation)",
    ),
    (
        "Take 2 mg, then 2 mg.",
        "Tome 2 mg.",
        "`2 mg` (2 times in the source, once in the translation)",
    ),
    ("Take sertraline.", "Tome sertralina.", ""),
    ("Call ١٢ or 988.", "Llame ۱۲ o ９８８.", ""),
    ("Your PHQ-9. The PHQ-9 helps.", "Su PHQ-9. Eso ayuda.", ""),
];

/// Signs the pair of topics that `write_pair` writes, in Spanish.
fn sign_pair(sandbox: &Sandbox, more: &[&str]) -> RunResult {
    let who = ["--lang", "es", "--by", "Ana", "--credential", "C", "--role", "translator"];
    sandbox.run(&[&["review", "sign", "topics/pair"][..], &who, more].concat())
}

#[test]
fn every_occurrence_of_a_locked_item_is_compared() {
    let sandbox = strict();
    for (en, es, words) in OCCURRENCES {
        write_pair(&sandbox, "es", en, es);
        let check = output_of(&sandbox, &["check"]);
        assert_eq!(
            check.contains("and its translation differ in"),
            !words.is_empty(),
            "{en}: {check}"
        );
        assert!(check.contains(words), "{en}: {check}");
        let sign = sign_pair(&sandbox, &[]);
        assert_eq!(sign.code == 0, words.is_empty(), "{en}: {}", sign.err);
        sandbox.run(&["review", "status"]).succeeds();
        let _ = std::fs::remove_file(sandbox.site().join("content/topics/pair/es.signoff.yaml"));
    }
}

#[test]
fn links_are_counted_and_another_order_needs_a_reason() {
    let sandbox = strict();
    write_pair(
        &sandbox,
        "es",
        "See [a](topic:sleep), then [b](topic:care-plan).",
        "Vea [b](topic:care-plan), luego [a](topic:sleep).",
    );
    let check = output_of(&sandbox, &["check"]);
    assert!(check.contains("`topic:sleep` (the links are in another order)"), "{check}");
    let sign = |more: &[&str]| sign_pair(&sandbox, more);
    sign(&[]).reports(&["no reason is given for it"]);
    sign(&["--accept-numbers", "The sentence needs this order."]).succeeds();
    assert!(!output_of(&sandbox, &["check"]).contains("another order"));
    write_pair(
        &sandbox,
        "es",
        "See [a](topic:sleep), then [b](topic:sleep).",
        "Vea [a](topic:sleep).",
    );
    sign(&["--accept-numbers", "x"])
        .reports(&["`topic:sleep` (2 times in the source, once in the translation)"]);
}

#[test]
fn a_message_is_compared_for_each_value_of_its_arguments() {
    let sandbox = strict();
    let en = "take = { PLURAL($n) ->\n    [one] Take 1 tablet of 5 mg\n   *[other] Take { NUM($n) \
        } tablets of 5 mg\n }\n";
    for (es, words) in [
        (
            "take = { PLURAL($n) ->\n    [one] Tome 1 tableta de 5 mg\n   *[other] Tome { NUM($n) \
             } tabletas de 5 mg\n }\n",
            "",
        ),
        (
            "take = { PLURAL($n) ->\n    [one] Tome una tableta de 5 mg\n   *[other] Tome { \
             NUM($n) } tabletas de 5 mg\n }\n",
            "",
        ),
        ("take = Tome { NUM($n) } × 5 mg\n", ""),
        (
            "take = { PLURAL($n) ->\n    [one] Tome 1 tableta de 50 mg\n   *[other] Tome { \
             NUM($n) } tabletas de 5 mg\n }\n",
            "`50 mg` (only in the translation)",
        ),
        (
            "take = { PLURAL($n) ->\n    [one] Tome { NUM($n) } tableta de 5 mg\n   *[other] Tome \
             tabletas de 5 mg\n }\n",
            "(only in the source)",
        ),
        (
            "take = { PLURAL($n) ->\n    [one] Tome 1 tableta de 5 mg\n   *[other] Tome { NUM($n) \
             } { NUM($n) } tabletas de 5 mg\n }\n",
            "2 times in the translation",
        ),
    ] {
        sandbox.write("locales/en/phrases.ftl", en).write("locales/es/phrases.ftl", es);
        let check = output_of(&sandbox, &["check"]);
        assert_eq!(
            check.contains("and its translation differ in"),
            !words.is_empty(),
            "{es}: {check}"
        );
        assert!(check.contains(words), "{es}: {check}");
    }
}

#[test]
fn the_number_is_required_where_the_form_one_includes_21() {
    let sandbox = strict();
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, ru]");
    sandbox.write(
        "locales/en/phrases.ftl",
        "days = { PLURAL($n) ->\n    [one] 1 day\n   *[other] { NUM($n) } days\n }\n",
    );
    let russian = |one: &str| {
        format!(
            "days = {{ PLURAL($n) ->\n    [one] {one} день\n    [few] {{ NUM($n) }} дня\n   \
             *[other] {{ NUM($n) }} дней\n }}\n"
        )
    };
    for (one, apart) in [("{ NUM($n) }", false), ("1", true), ("Один", true)] {
        sandbox.write("locales/ru/phrases.ftl", russian(one));
        assert_eq!(
            output_of(&sandbox, &["check"])
                .contains("`locales/phrases/days` and its translation differ in"),
            apart,
            "{one}"
        );
    }
}

#[test]
fn an_exact_number_may_be_a_word_where_the_form_one_includes_others() {
    let sandbox = strict();
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, ru]");
    sandbox.write(
        "locales/en/phrases.ftl",
        "days = { PLURAL($n) ->\n    [one] 1 day\n   *[other] { NUM($n) } days\n }\n",
    );
    let russian = |exact: &str, one: &str| {
        format!(
            "days = {{ PLURAL($n) ->\n    {exact}\n    [one] {one} день\n    [few] {{ NUM($n) }} \
             дня\n    [many] {{ NUM($n) }} дней\n   *[other] {{ NUM($n) }} дня\n }}\n"
        )
    };
    for (exact, one, apart) in [
        ("[1] один день", "{ NUM($n) }", false),
        ("[1] 1 день", "{ NUM($n) }", false),
        ("[2] два дня", "{ NUM($n) }", false),
        ("[1] 10 дней", "{ NUM($n) }", true),
        ("[1] один день", "Один", true),
    ] {
        sandbox.write("locales/ru/phrases.ftl", russian(exact, one));
        let check = output_of(&sandbox, &["check"]);
        assert_eq!(
            check.contains("`locales/phrases/days` and its translation differ in"),
            apart,
            "{exact}: {check}"
        );
        assert_eq!(check.contains("leaves out the number"), one == "Один", "{exact}: {check}");
    }
}

#[test]
fn numbers_are_found_in_chinese_without_spaces() {
    let sandbox = strict();
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, zh-Hans]");
    for (zh, apart) in [
        ("打988，发短信到988。", false),
        ("打98，发短信到988。", true),
        ("打９８８，发短信到\u{2066}988\u{2069}。", false),
    ] {
        write_pair(&sandbox, "zh-Hans", "Call 988, text 988.", zh);
        let check = output_of(&sandbox, &["check"]);
        assert_eq!(check.contains("and its translation differ in"), apart, "{zh}: {check}");
    }
}
