//! Large input takes time in proportion to its size, and messages that fit a few screens. Nothing
//! is measured with a clock: with quadratic readers, each of these took up to minutes.

use super::sandbox::Sandbox;

const TOPIC: &str = "content/topics/sleep/en.md";
const FRONT_MATTER: &str = "---\ntitle: Sleep\nsummary: Short.\nkind: skill\n---\n\n";

/// The most that one kind of problem in one file may print, in bytes.
const MAX_PRINTED: usize = 100_000;

/// Checks the site with one large file, and expects a short output with this text.
#[track_caller]
fn reported_shortly(sandbox: &Sandbox, path: &str, text: String, expected: &str) {
    sandbox.with_file(path, text, |sandbox| {
        let ran = sandbox.run(&["check"]).reports(&[expected]);
        assert!(ran.err.len() < MAX_PRINTED, "{path}: {} bytes are printed", ran.err.len());
    });
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect()
}

#[test]
fn many_problems_in_one_file_are_counted() {
    let sandbox = Sandbox::new();
    let glossary = "content/glossary.yaml";
    reported_shortly(&sandbox, glossary, lines(80_000, |n| format!("k{n}: 1\n")), "unknown field");
    reported_shortly(
        &sandbox,
        glossary,
        lines(80_000, |_| "k: 1\n".to_owned()),
        "79899 more errors of `yaml-duplicate`",
    );
    reported_shortly(
        &sandbox,
        "locales/en/phrases.ftl",
        lines(8_000, |_| "a = b\n".to_owned()),
        "7899 more errors of `fluent-duplicate`",
    );
    reported_shortly(
        &sandbox,
        "locales/en/phrases.ftl",
        lines(8_000, |_| "a = { b\n".to_owned()),
        "more errors of `fluent-syntax`",
    );
    let uses = lines(8_000, |n| format!("[a][r{n}]\n"));
    let links = lines(8_000, |n| format!("[r{n}]: https://example.org/\n"));
    reported_shortly(
        &sandbox,
        TOPIC,
        format!("{FRONT_MATTER}{uses}\n{links}"),
        "reference-style links",
    );
}

#[test]
fn a_line_of_megabytes_is_not_printed() {
    let sandbox = Sandbox::new();
    let site = sandbox.read("content/site.yaml");
    let long = "x".repeat(3_000_000);
    reported_shortly(&sandbox, "content/site.yaml", format!("{site}foo: {long}\n"), "foo");
    reported_shortly(
        &sandbox,
        "locales/en/phrases.ftl",
        format!("{0} = b\n{0} = b\n", "a".repeat(1_500_000)),
        "duplicate message",
    );
    reported_shortly(
        &sandbox,
        TOPIC,
        format!("{FRONT_MATTER}<b>{}", "x: ".repeat(50_000)),
        "HTML tags are not allowed",
    );
    // A problem that extends over many lines.
    let html = format!("{FRONT_MATTER}<div>\n{}", "x\n".repeat(50_000));
    reported_shortly(&sandbox, TOPIC, html, "HTML is not allowed");
}

#[test]
fn large_topics_without_a_problem_are_read() {
    let sandbox = Sandbox::new();
    let notes = lines(1_000, |n| format!("Text[^{n}].\n\n[^{n}]: Note.\n\n"));
    let boxes = lines(2_000, |n| format!("::: tip\nTip {n}.\n:::\n"));
    for body in [notes, boxes] {
        let text = format!("{FRONT_MATTER}## Do\n\n{body}");
        sandbox.with_file(TOPIC, text, |sandbox| {
            let ran = sandbox.run(&["check"]);
            assert!(ran.code < 2 && ran.err.len() < 2 * MAX_PRINTED, "{}", ran.err.len());
        });
    }
}
