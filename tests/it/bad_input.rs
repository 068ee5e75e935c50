//! What people get wrong: each mistake is told with file, line and remedy, all at once, and nothing
//! is half-written.
//!
//! Each case lays one wrong file over the site of `careleaf new site`.

use super::sandbox::Sandbox;

const SITE: &str = "content/site.yaml";
const RECORD: &str = "content/care-plans/sample.yaml";
const TOPIC: &str = "content/topics/sleep/en.md";

/// Builds the starter site with one file replaced; wants exit code 1, these words, and no public
/// site.
#[track_caller]
fn wrong(path: &str, text: impl AsRef<[u8]>, words: &[&str]) {
    let sandbox = Sandbox::new();
    sandbox.write(path, text).build().reports(words);
    assert!(!sandbox.has("out/public/index.html") || path == RECORD, "the public site came out");
}

/// The same with one piece of text replaced.
#[track_caller]
fn edited(path: &str, from: &str, to: &str, words: &[&str]) {
    let sandbox = Sandbox::new();
    sandbox.edit(path, from, to).build().reports(words);
    assert!(!sandbox.has("out/public/index.html") || path == RECORD, "the public site came out");
}

#[test]
fn all_mistakes_of_all_files_are_told_in_one_run() {
    let sandbox = Sandbox::new();
    sandbox.edit(RECORD, "team:", "taem:").edit(RECORD, "topics: [sleep", "topics: [slep");
    sandbox
        .edit(TOPIC, "topic:care-plan", "topic:care-plam")
        .write("content/programs/second.yaml", "id: second\nname: 5\n");
    let ran = sandbox.build().reports(&[
        "did you mean `team`?",
        "did you mean `topic:care-plan`?",
        "second.yaml",
        "missing field `summary`",
    ]);
    insta::assert_snapshot!("all_at_once", ran.err);
}

#[test]
fn broken_yaml() {
    wrong(SITE, "name: [x\nlanguages: en\n", &["this is not valid YAML", "site.yaml:"]);
    wrong(SITE, "name:\n\ten: x\n", &["this is not valid YAML", "indent with spaces"]);
    wrong(SITE, "", &["this file is empty"]);
    wrong(SITE, "# only a comment\n", &["this file is empty"]);
    wrong("content/glossary.yaml", "terms: []\nterms: []\n", &["duplicate field", "first here"]);
    wrong(
        "content/glossary.yaml",
        "terms: []\n---\nterms: []\n",
        &["a second YAML document starts here"],
    );
}

#[test]
fn bombs_and_deep_nesting_are_refused_at_once() {
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    wrong("content/glossary.yaml", bomb, &["aliases (`*name`) are not supported"]);
    wrong("content/glossary.yaml", "[".repeat(100_000), &["lists and maps are nested too deeply"]);
    wrong(
        "content/glossary.yaml",
        (0..5000).map(|n| format!("{}a:\n", " ".repeat(n))).collect::<String>(),
        &["glossary.yaml"],
    );
    wrong(
        "content/glossary.yaml",
        "x".repeat(5 * 1024 * 1024),
        &["over the limit of 4194304 bytes"],
    );
}

#[test]
fn wrong_types_dates_and_words() {
    edited(SITE, "languages: [en, es]", "languages: en", &["expected a list"]);
    edited(
        SITE,
        "source_language: en",
        "source_language: english!",
        &["is not a language tag", "`zh-Hans`"],
    );
    edited(
        SITE,
        "source_language: en",
        "source_language: fr",
        &["the source language is not among `languages`"],
    );
    edited(
        SITE,
        "theme: clinic",
        "theme: clinik",
        &["unknown theme `clinik`", "did you mean `clinic`?"],
    );
    edited("content/crisis-lines.yaml", "2027-06-30", "2027-02-30", &["is not a calendar date"]);
    edited(
        "content/crisis-lines.yaml",
        "2027-06-30",
        "no",
        &["is not a calendar date", "2026-01-05"],
    );
    edited(
        RECORD,
        "next_review: 2027-06-01",
        "next_review: on",
        &["is not a calendar date", "field `next_review`"],
    );
    edited(RECORD, "50 mg", "50mg", &["has no space between the number and the unit"]);
    edited(RECORD, "medications:", "medicatons:", &["did you mean `medications`?"]);
    edited(
        RECORD,
        "languages: [en, es]",
        "languages: [en, de]",
        &["unknown language", "content/site.yaml"],
    );
    edited(RECORD, "id: sample", "id: other", &["the id is different from the name of the file"]);
}

#[test]
fn a_near_word_is_offered_in_a_record_only_where_its_lines_may_be_shown() {
    let near = [
        ("program: first-program", "program: frist-program", "first-program"),
        ("tool: phq-9", "tool: phq9", "phq-9"),
    ];
    for (from, to, meant) in near {
        let sandbox = Sandbox::new();
        let ran = sandbox.edit(RECORD, from, to).build().reports(&["unknown "]);
        assert!(!ran.err.contains("did you mean"), "it tells what the record says: {}", ran.err);
        sandbox.run(&["build", "--show-private"]).reports(&[&format!("did you mean `{meant}`?")]);
    }
    // So is what a list of words offers, and which measure a total belongs to.
    let sandbox = Sandbox::new();
    sandbox.edit(RECORD, "total: 9,", "total: 99,").edit(RECORD, "form: tablet", "form: tablett");
    let ran = sandbox.build().reports(&["this total is outside", "this is not an allowed value"]);
    assert!(
        !ran.err.contains("phq-9")
            && !ran.err.contains("0 to 27")
            && !ran.err.contains("did you mean"),
        "{}",
        ran.err
    );
}

#[test]
fn what_no_reviewer_would_sign_has_no_place_in_a_topic() {
    let text = |added: &str| {
        format!("---\ntitle: Sleep\nsummary: Short.\nkind: skill\n---\n\nText.\n\n{added}\n")
    };
    wrong(
        TOPIC,
        text("    Take 80 mg each day."),
        &["sleep/en.md:", "code blocks are not allowed in topics", "four spaces"],
    );
    wrong(
        TOPIC,
        text("```\nTake 80 mg each day.\n```"),
        &["code blocks are not allowed in topics"],
    );
    wrong(
        TOPIC,
        text("See [this][there].\n\n[there]: https://example.org/"),
        &["reference-style links are not allowed in topics", "[words]"],
    );
}

#[test]
fn a_record_in_a_language_that_the_site_lacks_keeps_nobody_else_waiting() {
    let sandbox = Sandbox::new();
    sandbox.edit(
        SITE,
        "formats: { public: [html], private: [html] }",
        "formats: { public: [html], private: [html, bilingual] }",
    );
    let other = sandbox
        .read(RECORD)
        .replace("id: sample", "id: other")
        .replace("language: en ", "language: en-US ");
    sandbox.write(
        "content/care-plans/other.yaml",
        other.replace("languages: [en, es]", "languages: [es]"),
    );
    let ran = sandbox.build();
    assert!(ran.code < 2 && !ran.err.contains("panicked"), "{}", ran.err);
    assert!(sandbox.has("private-out/sample/es/handout.html"), "{}", ran.err);
}

#[test]
fn an_unknown_phrase_is_offered_a_near_one() {
    let sandbox = Sandbox::sample();
    sandbox.edit("content/care-plans/luis.yaml", "phrase: goal-cravings", "phrase: goal-craving");
    sandbox.run(&["build", "--show-private"]).reports(&[
        "unknown phrase",
        "did you mean `goal-cravings`?",
        "luis.yaml:",
    ]);
}

#[test]
fn encodings() {
    wrong(
        TOPIC,
        b"---\ntitle: caf\xe9\nsummary: x\nkind: skill\n---\n".as_slice(),
        &["sleep/en.md", "line 2, column 11 is not UTF-8 text"],
    );
    let sandbox = Sandbox::new();
    for path in [SITE, TOPIC, RECORD, "content/crisis-lines.yaml"] {
        let text = sandbox.read(path).replace('\n', "\r\n");
        sandbox.write(path, format!("\u{feff}{text}"));
    }
    sandbox.build().succeeds();
    let other = Sandbox::new();
    other.build().succeeds();
    assert_eq!(
        sandbox.read("out/public/en/topics/sleep/index.html"),
        other.read("out/public/en/topics/sleep/index.html")
    );
}

#[test]
fn topics() {
    wrong(TOPIC, "no front matter\n", &["this topic has no front matter"]);
    wrong(TOPIC, "---\ntitle: x\n---\nx\n", &["missing field `summary`"]);
    wrong(TOPIC, "---\ntitle: x\nsummary: y\n---\nx\n", &["missing field `kind`"]);
    wrong(TOPIC, "---\ntitle: x\nsummary: y\nkind: skil\n---\nx\n", &["did you mean `skill`?"]);
    let body = "---\ntitle: x\nsummary: y\nkind: skill\n---\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![x](y.png)\n\n::: tpi\nx\n";
    wrong(
        TOPIC,
        body,
        &[
            "HTML is not allowed",
            "pages cannot link to this address",
            "images are not allowed",
            "did you mean `::: tip`?",
            "never closed",
        ],
    );
    let skips = |headings: &str| format!("---\ntitle: x\nsummary: y\nkind: skill\n---\n{headings}");
    wrong(TOPIC, skips("### a\n\nx\n"), &["this heading skips a level", "write `##`", "en.md:6"]);
    wrong(
        TOPIC,
        skips("## a\n\n#### b\n\nx\n"),
        &["this heading skips a level", "write `###`", "en.md:8"],
    );
    wrong("content/topics/Bad Name/en.md", "x", &["is not a valid slug"]);
    wrong(
        "content/topics/new/es.md",
        "---\ntitle: x\nsummary: y\n---\nx\n",
        &["has no text in the source language"],
    );
}

#[test]
fn messages() {
    wrong(
        "locales/en/chrome.ftl",
        "nav-home = { $x\n",
        &["this message is not valid Fluent", "chrome.ftl:1"],
    );
    wrong(
        "locales/en/chrome.ftl",
        "nav-home = a\nnav-home = b\n",
        &["duplicate message `nav-home`"],
    );
    wrong("locales/en/phrases.ftl", "nav-home = a\n", &["is also in `chrome.ftl`"]);
    wrong(
        "locales/en/topic.ftl",
        "topic-audience = For { $whom }\n",
        &["message `topic-audience` cannot be formatted in `en`"],
    );
}

#[test]
fn themes() {
    wrong(
        "themes/clinic/templates/topic.html",
        "{% extends \"base.html\" %}{% block content %}{{ page.nope }}{% endblock %}",
        &["this template cannot be used", "topic.html:1"],
    );
    wrong(
        "themes/clinic/templates/topic.html",
        "{% if %}",
        &["this template cannot be used", "topic.html:1"],
    );
    let sandbox = Sandbox::new();
    sandbox.edit(SITE, "theme: clinic", "theme: own").write("themes/own/theme.yaml", "name: own\n");
    sandbox
        .build()
        .reports(&["the theme has no template for pages of the kind `handout`", "extends: clinic"]);
    sandbox
        .write("themes/own/theme.yaml", "name: own\nextends: clinic\n")
        .write("themes/own/templates/not-found.html", "own page {{ title }}");
    sandbox.build().succeeds();
    assert!(sandbox.read("out/public/en/404.html").starts_with("own page "));
}

#[test]
fn a_missing_word_of_a_template_is_an_error_and_private_sheets_are_withheld_by_name() {
    let sandbox = Sandbox::new();
    sandbox.write("themes/clinic/templates/handout.html", "{{ t.no_such_word }}");
    let ran = sandbox.build().reports(&["this template cannot be used", "handout.html"]);
    assert!(ran.out.contains("2 withheld"), "{}", ran.out);
    assert!(
        sandbox.has("private-out/sample/en/relapse-plan.html")
            && sandbox.has("out/public/index.html")
    );
}

#[test]
fn a_mandatory_part_of_a_medicine_that_nobody_worded_withholds_the_handout() {
    let sandbox = Sandbox::sample();
    let text = sandbox.read("content/medicines.yaml").replacen(
        "mandatory: [missed_dose, urgent_effects",
        "mandatory: [missed_dose, urgent_effects, benefits",
        1,
    );
    sandbox
        .write("content/medicines.yaml", text)
        .build()
        .reports(&["this is not an allowed value"]);
    let sandbox = Sandbox::sample();
    let text: Vec<String> = sandbox
        .read("content/medicines.yaml")
        .lines()
        .filter(|line| !line.contains("missed_dose: {"))
        .map(str::to_owned)
        .collect();
    let ran = sandbox.write("content/medicines.yaml", text.join("\n")).build();
    ran.reports(&[
        "the part `missed_dose` is missing",
        "word it in the record or in content/medicines.yaml",
    ]);
    assert!(
        !sandbox.has("private-out/luis/en/handout.html")
            && sandbox.has("private-out/luis/en/relapse-plan.html")
    );
}

#[test]
fn a_language_without_messages_comes_out_nowhere_and_is_named() {
    let sandbox = Sandbox::new();
    let ran =
        sandbox.edit(SITE, "languages: [en, es]", "languages: [en, es, fr]").build().succeeds();
    assert!(ran.err.contains("`fr` lacks") && !sandbox.has("out/public/fr"), "{}", ran.err);
}

#[test]
fn es_mx_reads_spanish_and_zh_hant_never_reads_simplified() {
    let sandbox = Sandbox::new();
    sandbox
        .edit(SITE, "languages: [en, es]", "languages: [en, es, es-MX, zh-Hant]")
        .build()
        .succeeds();
    assert!(sandbox.read("out/public/es-MX/index.html").contains("lang=\"es-MX\""));
    assert!(!sandbox.has("out/public/zh-Hant"));
}

#[test]
fn withheld_by_default_where_nobody_signed() {
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
fn hostile_text_prints_literally() {
    let sandbox = Sandbox::new();
    let name = "preferred_name: \"</style><script>alert(1)</script> {{ t }} {% if %} \\u202egm 05\\u202c\"";
    sandbox.edit(RECORD, "preferred_name: Sam", name).build().succeeds();
    let page = sandbox.read("private-out/sample/en/handout.html");
    assert!(
        page.contains("&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt; {{ t }} {% if %}"),
        "{page}"
    );
    assert!(
        !page.contains("<script") && !page.contains('\u{202e}'),
        "it is neither run nor turned around"
    );
}

#[test]
fn a_record_with_nothing_in_it_comes_out_with_whom_to_call() {
    let sandbox = Sandbox::new();
    sandbox.write("content/care-plans/least.yaml", "id: least\ninvented: true\nlanguage: en\nlanguages: [en]\nperson: { preferred_name: Least }\n");
    sandbox.build().succeeds();
    for kind in ["handout", "relapse-plan"] {
        let page = sandbox.read(&format!("private-out/least/en/{kind}.html"));
        assert!(page.contains("href=\"tel:911\"") && page.contains("href=\"tel:988\""), "{kind}");
        let headings = page.matches("<h2").count() - page.matches("class=\"notice\"").count();
        assert_eq!(
            headings, 1,
            "no heading stands over nothing but the crisis lines and the notices: {kind}"
        );
    }
}

#[test]
fn a_long_list_of_medicines_is_whole() {
    let sandbox = Sandbox::new();
    let medicines: String = (1..=25)
        .map(|n| {
            format!("  - {{ name: sertraline, strength: {n} mg, take: {{ morning: \"½\" }} }}\n")
        })
        .collect();
    let record = sandbox.read(RECORD);
    let (before, rest) = record.split_once("medications:\n").expect("the sample takes medicines");
    let after = &rest[rest.find("\nmeasures:").expect("measures follow")..];
    sandbox.write(RECORD, format!("{before}medications:\n{medicines}{after}")).build().succeeds();
    let page = sandbox.read("private-out/sample/es/handout.html");
    assert!(
        (1..=25).all(|n| page.matches(&format!(">{n} mg<")).count() == 2),
        "each stands in the grid and below it"
    );
    assert_eq!(page.matches("<bdi dir=\"ltr\">½</bdi>").count(), 25);
}
