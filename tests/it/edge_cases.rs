//! Unusual but legal input: text that looks like code, empty and very long records, languages
//! without texts.

use super::{
    bad_input::{RECORD, SITE},
    sandbox::Sandbox,
};

// The bilingual format is a PDF.
#[cfg(feature = "pdf")]
#[test]
fn a_record_in_an_unknown_language_does_not_withhold_other_records() {
    let sandbox = Sandbox::new();
    sandbox.edit(
        SITE,
        "formats: { public: [html], private: [html], handout: full }",
        "formats: { public: [html], private: [html, bilingual], handout: full }",
    );
    let other = sandbox
        .read(RECORD)
        .replace("id: sample", "id: other")
        .replace("language: en ", "language: en-US ");
    sandbox.write(
        "content/care-plans/other.yaml",
        other.replace("languages: [en, es]", "languages: [es]"),
    );
    let ran = sandbox.build().succeeds();
    assert!(sandbox.has("private-out/sample/es/handout.html"), "{}", ran.err);
}

#[test]
fn a_similar_phrase_is_suggested_for_an_unknown_one() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.edit("content/care-plans/luis.yaml", "phrase: goal-cravings", "phrase: goal-craving");
    sandbox.run(&["build", "--show-private"]).reports(&[
        "unknown phrase",
        "did you mean `goal-cravings`?",
        "luis.yaml:",
    ]);
}

#[test]
fn a_missing_mandatory_part_of_a_medicine_withholds_the_handout() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let text = sandbox.read("content/medicines.yaml").replacen(
        "mandatory: [missed_dose, urgent_effects",
        "mandatory: [missed_dose, urgent_effects, benefits",
        1,
    );
    sandbox
        .write("content/medicines.yaml", text)
        .build()
        .reports(&["this is not an allowed value"]);
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let text: Vec<String> = sandbox
        .read("content/medicines.yaml")
        .lines()
        .filter(|line| !line.contains("missed_dose: {"))
        .map(str::to_owned)
        .collect();
    let ran = sandbox.write("content/medicines.yaml", text.join("\n")).build();
    ran.reports(&[
        "the part `missed_dose` is missing",
        "add it to the record or to content/medicines.yaml",
    ]);
    assert!(
        !sandbox.has("private-out/luis/en/handout.html")
            && sandbox.has("private-out/luis/en/relapse-plan.html")
    );
}

#[test]
fn a_language_without_messages_is_reported_and_not_published() {
    let sandbox = Sandbox::new();
    let ran =
        sandbox.edit(SITE, "languages: [en, es]", "languages: [en, es, it]").build().succeeds();
    assert!(ran.err.contains("`it` lacks") && !sandbox.has("out/public/it"), "{}", ran.err);
}

#[test]
fn es_mx_falls_back_to_es_but_no_script_to_another() {
    let sandbox = Sandbox::new();
    sandbox
        .edit(SITE, "languages: [en, es]", "languages: [en, es, es-MX, ru-Latn]")
        .build()
        .succeeds();
    assert!(sandbox.read("out/public/es-MX/index.html").contains("lang=\"es-MX\""));
    assert!(!sandbox.has("out/public/ru-Latn"));
}

#[test]
fn unsigned_texts_are_withheld_by_default() {
    let sandbox = Sandbox::new();
    let ran = sandbox.edit(SITE, "unsigned: {", "# unsigned: {").build().succeeds();
    assert!(!sandbox.has("out/public/es") && sandbox.has("out/public/en/index.html"));
    assert!(!sandbox.has("private-out/sample/en/handout.html"), "nobody approved the record");
    assert!(
        ran.out.contains("9 withheld") && ran.err.contains("withheld: private documents in"),
        "{}{}",
        ran.out,
        ran.err
    );
}

#[test]
fn markup_in_a_record_is_shown_as_text() {
    let sandbox = Sandbox::new();
    let name = "preferred_name: \"</style><script>alert(1)</script> {{ t }} {% if %}\"";
    sandbox.edit(RECORD, "preferred_name: Sam", name).build().succeeds();
    let page = sandbox.read("private-out/sample/en/handout.html");
    assert!(
        page.contains("&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt; {{ t }} {% if %}"),
        "{page}"
    );
    assert!(!page.contains("<script"), "it is not run");
}

#[test]
fn a_keyword_for_another_language_says_which_language_answers() {
    let site = Sandbox::built_sample();
    let way = |lang: &str| {
        let page = site.read(&format!("out/public/{lang}/index.html"));
        let line = page.lines().find(|line| line.contains("AYUDA")).expect("a way to reach it");
        line.replace("<bdi>", "").replace("</bdi>", "")
    };
    for (lang, answered_in) in
        [("en", "(Spanish)"), ("ru", "(испанский)"), ("zh-Hans", "（西班牙语）")]
    {
        assert!(way(lang).contains(answered_in), "{lang}: {}", way(lang));
    }
    assert!(!way("es").contains("(español)"), "{}", way("es"));
}

#[test]
fn a_minimal_record_is_published_with_the_crisis_lines() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "content/care-plans/least.yaml",
        "id: least\ninvented: true\nlanguage: en\nlanguages: [en]\n\
         person: { preferred_name: Least }\n",
    );
    sandbox.build().succeeds();
    for kind in ["handout", "relapse-plan"] {
        let page = sandbox.read(&format!("private-out/least/en/{kind}.html"));
        assert!(page.contains("href=\"tel:911\"") && page.contains("href=\"tel:988\""), "{kind}");
        let headings = page.matches("<h2").count() - page.matches("class=\"notice\"").count();
        // On a handout also the box for an emergency, and the sheet with the notices.
        let expected = if kind == "handout" { 3 } else { 1 };
        assert_eq!(headings, expected, "only the crisis lines and the notices: {kind}");
    }
}

#[test]
fn a_long_list_of_medicines_is_complete() {
    let sandbox = Sandbox::new();
    let medicines: String = (1..=25)
        .map(|n| {
            format!(
                "  - {{ name: sertraline, strength: {n} mg, form: tablet, take: {{ morning: ½ \
                 tablet }} }}\n"
            )
        })
        .collect();
    let record = sandbox.read(RECORD);
    let (before, rest) = record.split_once("medications:\n").expect("the sample takes medicines");
    let after = &rest[rest.find("\nmeasures:").expect("measures follow")..];
    sandbox.write(RECORD, format!("{before}medications:\n{medicines}{after}")).build().succeeds();
    let page = sandbox.read("private-out/sample/es/handout.html");
    for n in 1..=25 {
        let named = page
            .match_indices(&format!("{n}\u{a0}mg"))
            .filter(|(at, _)| !page[..*at].ends_with(|c: char| c.is_ascii_digit()))
            .count();
        assert_eq!(named, 12, "{n} mg");
    }
    assert_eq!(page.matches('½').count(), 25, "each is in the grid");
}
