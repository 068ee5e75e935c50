//! Input that is nested a million levels deep is refused with one message, in every kind of file,
//! and never crashes the program. Issue 13, line 16.

use serde_json::{Value, json};

use super::{
    exchange::{FORMS, export, import},
    review::{sign, strict},
    sandbox::{RunResult, Sandbox, tree},
};

const MILLION: usize = 1_000_000;

/// Asserts that a file that is nested too deeply is reported once, with its line.
#[track_caller]
fn reported_once(path: &str, text: &str, rule: &str, line: usize) {
    let sandbox = Sandbox::new();
    sandbox.write(path, text);
    let ran = sandbox.run(&["check", "--format", "json"]);
    assert_eq!(ran.code, 1, "{path}: {}", ran.err);
    let printed: Value = serde_json::from_str(&ran.out).expect("JSON");
    let found: Vec<&Value> = printed["diagnostics"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|found| found["path"] == path)
        .collect();
    // Documents withheld because of the file are reported separately.
    let found: Vec<&Value> =
        found.into_iter().filter(|found| found["rule"] != "source-broken").collect();
    let all: Vec<_> = found
        .iter()
        .map(|found| (found["rule"].as_str().unwrap_or_default(), found["line"].as_u64()))
        .collect();
    assert_eq!(all, [(rule, Some(line as u64))], "{path}");
    let said = sandbox.run(&["check"]).err;
    assert!(
        said.contains(&format!("{path}:{line}:")) && said.len() < 20_000,
        "{path}: {} bytes are printed",
        said.len()
    );
}

fn front(body: &str) -> String {
    format!("---\ntitle: Deep\nsummary: Deep.\nkind: practical\n---\n{body}\n")
}

#[test]
fn deeply_nested_messages_are_refused() {
    let deep =
        |piece: &str| format!("own = Fine\ndeep = {{ {}\nmore = Fine\n", piece.repeat(MILLION));
    // With line breaks, the message points to the line that is too deep.
    for (piece, line) in [("{", 2), ("{ ", 2), ("F(", 2), ("{\n", 33)] {
        reported_once("locales/en/phrases.ftl", &deep(piece), "fluent-depth", line);
    }
    reported_once(
        "locales/es/own.ftl",
        &format!("-term = {}", "{".repeat(MILLION)),
        "fluent-depth",
        1,
    );
}

#[test]
fn deeply_nested_yaml_is_refused() {
    let head =
        "id: deep\ninvented: true\nlanguage: en\nlanguages: [en]\nperson: { preferred_name: D }\n";
    for piece in ["[", "{ a: ", "- ", "? ", "[{"] {
        reported_once(
            "content/care-plans/deep.yaml",
            &format!("{head}questions:\n  {}", piece.repeat(MILLION / piece.len() * 2)),
            "yaml-limit",
            7,
        );
    }
    reported_once(
        "content/glossary.yaml",
        &format!("terms: {}", "[".repeat(MILLION)),
        "yaml-limit",
        1,
    );
    reported_once(
        "content/topics/deep/en.md",
        &format!("---\ntitle: {}\n---\nx\n", "[".repeat(MILLION)),
        "yaml-limit",
        2,
    );
}

#[test]
fn deeply_nested_topics_are_refused() {
    reported_once("content/topics/deep/en.md", &front(&">".repeat(MILLION)), "prose-depth", 6);
    reported_once("content/topics/deep/en.md", &front(&"+ ".repeat(MILLION)), "prose-depth", 6);
    reported_once("content/topics/deep/en.md", &front(&"1. ".repeat(MILLION)), "prose-depth", 6);
}

#[test]
fn deeply_nested_emphasis_and_links_never_crash() {
    for (piece, code) in [
        ("[", 0),
        ("![", 0),
        // Marks that are left over would be on the page, code blocks and HTML are refused.
        ("*a **b ", 1),
        ("~~a *b ", 1),
        ("[a](b ", 1),
        ("`", 1),
        ("<b>", 1),
    ] {
        let sandbox = Sandbox::new();
        sandbox.write("content/topics/deep/en.md", front(&piece.repeat(MILLION / 4)));
        let ran = sandbox.run(&["check", "--format", "json"]);
        assert_eq!(ran.code, code, "{piece}: {}", ran.err);
    }
}

#[test]
fn deeply_nested_templates_are_refused() {
    let nested = |open: &str, middle: &str| format!("{}{middle}", open.repeat(MILLION));
    for text in [
        nested("{% if a %}", ""),
        format!("{{{{ {} }}}}", nested("(", "1")),
        format!("{{{{ {} }}}}", nested("not ", "a")),
        format!("{{{{ {} }}}}", nested("[", "1")),
    ] {
        // The text is limited to the largest allowed file.
        reported_once(
            "themes/clinic/templates/topic.html",
            &text[..text.len().min(4_000_000)],
            "theme-template",
            1,
        );
    }
    reported_once(
        "themes/clinic/templates/topic.html",
        &format!("{{% if a %}}{}", "{% elif a %}".repeat(MILLION / 3)),
        "theme-template",
        1,
    );
}

#[cfg(feature = "pdf")]
#[test]
fn deeply_nested_print_files_are_refused() {
    let sandbox = Sandbox::with_pdfs();
    for (start, piece) in
        [("#a", ".b"), ("#(1", "+1"), ("#if a {} ", "else if a {} "), ("#", "("), ("$", "(")]
    {
        let text = format!("{start}{}", piece.repeat(MILLION));
        sandbox.write("themes/clinic/print/diary.typ", &text[..text.len().min(4_000_000)]);
        let ran = sandbox.run(&["handout", "sample", "--kind", "diary", "-o", "made.pdf"]);
        assert_refused(piece, &ran, 1, "themes/clinic/print/diary.typ:1:");
    }
}

/// Asserts that a command on an external file fails with this message.
#[track_caller]
fn assert_refused(what: &str, ran: &RunResult, code: i32, words: &str) {
    assert_eq!(ran.code, code, "{what}: {}", &ran.err[..ran.err.len().min(4000)]);
    let said = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains(words), "{what}: {}", &ran.err[..ran.err.len().min(4000)]);
}

const BRACES: &str = "braces are nested more than 32 deep";

/// Returns the id and the digest of a message, from the ledger of a signed copy.
fn message() -> (String, String) {
    let copy = strict();
    sign(&copy, "locales/handout");
    let ledger = copy.read("locales/es/handout.signoff.yaml");
    let (before, _) = ledger.split_once("target: \"Impreso").expect("it is signed");
    let digest = before.rsplit_once("digest: \"").expect("a digest is before it").1;
    (
        "locales/handout/handout-printed".to_owned(),
        digest.split('"').next().expect("it ends").to_owned(),
    )
}

/// Returns answers that change this message.
fn change(text: &str) -> Value {
    let (id, digest) = message();
    let answer = json!({ "id": id, "digest": digest, "answer": "change", "text": text });
    json!({ "form": "careleaf-answers-1", "lang": "es", "on": "2026-11-20", "answers": [answer] })
}

/// Returns texts of a message that are nested this deep.
fn deep_texts(levels: usize) -> [String; 3] {
    [
        "{".repeat(levels),
        format!("{{ {}", "F(".repeat(levels)),
        format!("{}\"x\"{}", "{".repeat(levels), "}".repeat(levels)),
    ]
}

#[test]
fn deeply_nested_answers_are_refused() {
    let sandbox = strict();
    let before = tree(&sandbox.site().join("locales"));
    for text in deep_texts(MILLION) {
        let ran = sandbox.write("deep.json", change(&text).to_string()).run(&[
            "review",
            "apply",
            "deep.json",
        ]);
        assert_refused("answers", &ran, 1, BRACES);
    }
    assert_refused(
        "JSON",
        &sandbox.write("deep.json", "[".repeat(MILLION)).run(&["review", "apply", "deep.json"]),
        1,
        "is not a file of answers",
    );
    let nested = change("x")
        .to_string()
        .replace("\"x\"", &format!("{}1{}", "[".repeat(MILLION), "]".repeat(MILLION)));
    assert_refused(
        "JSON",
        &sandbox.write("deep.json", nested).run(&["review", "apply", "deep.json"]),
        1,
        "is not a file of answers",
    );
    assert!(tree(&sandbox.site().join("locales")) == before);
}

#[test]
fn deeply_nested_imports_are_refused() {
    let sandbox = Sandbox::new();
    let before = tree(&sandbox.site());
    for form in FORMS {
        let file = export(&sandbox, "es", form, &["--only", "locales/handout"]);
        for count in [12_000, MILLION] {
            let braces = "{".repeat(count);
            let broken = file.replacen("Impreso", &format!("Impreso {braces}"), 1);
            assert!(broken.len() > file.len() + count, "{form}");
            // A text much longer than its source is refused before it is parsed.
            let ran = import(&sandbox, &format!("deep.{form}"), broken, &["--lang", "es"]);
            assert_refused(form, &ran, 1, "refused locales/handout/handout-printed");
        }
    }
    let file = export(&sandbox, "es", "xlf", &["--only", "locales/handout"]);
    for (open, close) in
        [("<g id=\"9\">", ""), ("<g id=\"9\">", "</g>"), ("<mrk>", "</mrk>"), ("<sub>", "")]
    {
        let broken = file.replacen(
            "Impreso",
            &format!("{}Impreso{}", open.repeat(MILLION), close.repeat(MILLION)),
            1,
        );
        let ran = import(&sandbox, "deep.xlf", broken, &["--lang", "es"]);
        assert_refused(open, &ran, 1, "nested more than 64 deep");
    }
    assert!(tree(&sandbox.site()) == before);
}

#[test]
fn deeply_nested_patterns_are_refused() {
    let sandbox = Sandbox::new();
    for pattern in [
        "{".repeat(60_000),
        format!("{}a{}", "{".repeat(60_000), "}".repeat(60_000)),
        "[".repeat(100_000),
    ] {
        for command in [
            &["build", "--only", &pattern][..],
            &["review", "export", "--lang", "es", "--only", &pattern, "-o", "x.xlf"],
        ] {
            assert_refused(command[0], &sandbox.run(command), 2, "is not a");
        }
    }
}

#[cfg(feature = "serve")]
#[test]
fn deeply_nested_answers_to_the_server_are_refused() {
    let sandbox = strict();
    let server = super::server::Server::start(
        &sandbox,
        &["--review", "Ana Prueba", "--credential", "trial", "--role", "translator"],
    );
    let before = tree(&sandbox.site().join("locales"));
    let most = [&deep_texts(MILLION)[..1], &deep_texts(400_000)[..]].concat();
    for text in most {
        let sent = server.post("/live/answers", &change(&text));
        assert!(
            sent.status == 200 && sent.body.contains(BRACES),
            "{} {}",
            sent.status,
            &sent.body[..sent.body.len().min(500)]
        );
    }
    assert_eq!(server.get("/public/en/index.html", &[]).status, 200, "the server goes on");
    assert!(tree(&sandbox.site().join("locales")) == before);
}
