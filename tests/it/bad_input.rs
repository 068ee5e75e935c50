//! Typical mistakes of authors: each is reported with file, line and remedy, all in one run, and
//! nothing is published half.
//!
//! Each case replaces one file of the site that `careleaf new site` writes.

use super::{memory::MemorySite, sandbox::Sandbox};

pub const SITE: &str = "content/site.yaml";

pub const RECORD: &str = "content/care-plans/sample.yaml";

const TOPIC: &str = "content/topics/sleep/en.md";

/// Checks the starter site with one file added or replaced; expects errors with these texts.
#[track_caller]
fn assert_reported(path: &str, text: impl Into<String>, texts: &[&str]) {
    MemorySite::starter().write(path, text).check().reports(texts);
}

/// Checks the starter site with one piece of text replaced; expects errors with these texts.
#[track_caller]
fn assert_edit_reported(path: &str, from: &str, to: &str, texts: &[&str]) {
    MemorySite::starter().edit(path, from, to).check().reports(texts);
}

/// Builds the starter site on disk with one file replaced; expects exit code 1, these texts, and no
/// public site.
#[track_caller]
fn assert_not_built(path: &str, text: impl AsRef<[u8]>, texts: &[&str]) {
    let sandbox = Sandbox::new();
    sandbox.write(path, text).build().reports(texts);
    assert!(!sandbox.has("out/public/index.html"), "the public site was published");
}

#[test]
fn all_errors_of_all_files_are_reported_in_one_run() {
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
fn invalid_yaml_is_reported() {
    assert_reported(SITE, "name: [x\nlanguages: en\n", &["this is not valid YAML", "site.yaml:"]);
    assert_reported(SITE, "name:\n\ten: x\n", &["this is not valid YAML", "indent with spaces"]);
    assert_reported(SITE, "", &["this file is empty"]);
    assert_reported(SITE, "# only a comment\n", &["this file is empty"]);
    assert_reported(
        "content/glossary.yaml",
        "terms: []\nterms: []\n",
        &["duplicate field", "first here"],
    );
    assert_reported(
        "content/glossary.yaml",
        "terms: []\n---\nterms: []\n",
        &["a second YAML document starts here"],
    );
}

#[test]
fn aliases_deep_nesting_and_huge_files_are_refused() {
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    assert_reported("content/glossary.yaml", bomb, &["aliases (`*name`) are not supported"]);
    assert_reported(
        "content/glossary.yaml",
        "[".repeat(100_000),
        &["lists and maps are nested too deeply"],
    );
    assert_reported(
        "content/glossary.yaml",
        (0..5000).map(|n| format!("{}a:\n", " ".repeat(n))).collect::<String>(),
        &["glossary.yaml"],
    );
    assert_not_built(
        "content/glossary.yaml",
        "x".repeat(5 * 1024 * 1024),
        &["over the limit of 4194304 bytes"],
    );
}

#[test]
fn invalid_values_are_reported_with_the_valid_ones() {
    assert_edit_reported(SITE, "languages: [en, es]", "languages: en", &["expected a list"]);
    assert_edit_reported(
        SITE,
        "source_language: en",
        "source_language: english!",
        &["is not a language tag", "`zh-Hans`"],
    );
    assert_edit_reported(
        SITE,
        "source_language: en",
        "source_language: fr",
        &["the source language is not among `languages`"],
    );
    assert_edit_reported(
        SITE,
        "theme: clinic",
        "theme: clinik",
        &["unknown theme `clinik`", "did you mean `clinic`?"],
    );
    assert_edit_reported(
        "content/crisis-lines.yaml",
        "2027-06-30",
        "2027-02-30",
        &["is not a calendar date"],
    );
    assert_edit_reported(
        "content/crisis-lines.yaml",
        "2027-06-30",
        "no",
        &["is not a calendar date", "2026-01-05"],
    );
    assert_edit_reported(
        RECORD,
        "next_review: 2027-06-01",
        "next_review: on",
        &["is not a calendar date", "field `next_review`"],
    );
    assert_edit_reported(
        RECORD,
        "50 mg",
        "50mg",
        &["has no space between the number and the unit"],
    );
    assert_edit_reported(RECORD, "medications:", "medicatons:", &["did you mean `medications`?"]);
    assert_edit_reported(
        RECORD,
        "languages: [en, es]",
        "languages: [en, de]",
        &["unknown language", "content/site.yaml"],
    );
    assert_edit_reported(
        RECORD,
        "id: sample",
        "id: other",
        &["the id is different from the name of the file"],
    );
}

#[test]
fn a_similar_word_is_suggested_for_a_record_only_with_show_private() {
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
    // The same holds for allowed values and for the name of the measure.
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
fn code_blocks_and_reference_links_are_refused_in_topics() {
    let text = |added: &str| {
        format!("---\ntitle: Sleep\nsummary: Short.\nkind: skill\n---\n\nText.\n\n{added}\n")
    };
    assert_reported(
        TOPIC,
        text("    Take 80 mg each day."),
        &["sleep/en.md:", "code blocks are not allowed in topics", "four spaces"],
    );
    assert_reported(
        TOPIC,
        text("```\nTake 80 mg each day.\n```"),
        &["code blocks are not allowed in topics"],
    );
    assert_reported(
        TOPIC,
        text("See [this][there].\n\n[there]: https://example.org/"),
        &["reference-style links are not allowed in topics", "[words]"],
    );
}

#[test]
fn files_must_be_utf8_and_may_have_a_byte_order_mark_and_crlf() {
    assert_not_built(
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
fn errors_of_topics_are_reported() {
    assert_reported(TOPIC, "no front matter\n", &["this topic has no front matter"]);
    assert_reported(TOPIC, "---\ntitle: x\n---\nx\n", &["missing field `summary`"]);
    assert_reported(TOPIC, "---\ntitle: x\nsummary: y\n---\nx\n", &["missing field `kind`"]);
    assert_reported(
        TOPIC,
        "---\ntitle: x\nsummary: y\nkind: skil\n---\nx\n",
        &["did you mean `skill`?"],
    );
    let body = "---\ntitle: x\nsummary: y\nkind: skill\n---\n<script>alert(1)</script>\n\n\
        [x](javascript:alert(1))\n\n![x](y.png)\n\n::: tpi\nx\n";
    assert_reported(
        TOPIC,
        body,
        &[
            "HTML is not allowed",
            "pages cannot link to this address",
            "a picture must be an SVG file beside the topic",
            "did you mean `::: tip`?",
            "never closed",
        ],
    );
    let skips = |headings: &str| format!("---\ntitle: x\nsummary: y\nkind: skill\n---\n{headings}");
    assert_reported(
        TOPIC,
        skips("### a\n\nx\n"),
        &["this heading skips a level", "write `##`", "en.md:6"],
    );
    assert_reported(
        TOPIC,
        skips("## a\n\n#### b\n\nx\n"),
        &["this heading skips a level", "write `###`", "en.md:8"],
    );
    assert_reported("content/topics/Bad Name/en.md", "x", &["is not a valid slug"]);
    assert_reported(
        "content/topics/new/es.md",
        "---\ntitle: x\nsummary: y\n---\nx\n",
        &["has no text in the source language"],
    );
}

#[test]
fn errors_of_messages_are_reported() {
    assert_not_built(
        "locales/en/chrome.ftl",
        "nav-home = { $x\n",
        &["this message is not valid Fluent", "chrome.ftl:1"],
    );
    assert_not_built(
        "locales/en/chrome.ftl",
        "nav-home = a\nnav-home = b\n",
        &["duplicate message `nav-home`"],
    );
    assert_not_built("locales/en/phrases.ftl", "nav-home = a\n", &["is also in `chrome.ftl`"]);
    assert_not_built(
        "locales/en/topic.ftl",
        "topic-audience = For { $whom }\n",
        &["message `topic-audience` cannot be formatted in `en`"],
    );
}

#[test]
fn errors_of_themes_are_reported() {
    assert_not_built(
        "themes/clinic/templates/topic.html",
        "{% extends \"base.html\" %}{% block content %}{{ page.nope }}{% endblock %}",
        &["this template cannot be used", "topic.html:1"],
    );
    assert_not_built(
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
    sandbox.build().reports(&["does not show `crisis`, which matters for safety"]);
    sandbox.write(
        "themes/own/theme.yaml",
        "name: own\nextends: clinic\nleaves_out: { not-found: [crisis, draft] }\n",
    );
    sandbox.build().succeeds();
    assert!(sandbox.read("out/public/en/404.html").starts_with("own page "));
}

#[test]
fn an_unknown_message_in_a_template_withholds_only_its_documents() {
    let sandbox = Sandbox::new();
    sandbox.write("themes/clinic/templates/handout.html", "{{ t.no_such_word }}");
    let ran = sandbox.build().reports(&["this template cannot be used", "handout.html"]);
    assert!(ran.out.contains("2 withheld"), "{}", ran.out);
    assert!(
        sandbox.has("private-out/sample/en/relapse-plan.html")
            && sandbox.has("out/public/index.html")
    );
}
