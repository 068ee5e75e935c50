//! Input that is nested very deep is refused with one message, in every kind of file, and never
//! crashes the program. Issue 13, line 16. `scripts/long.sh` tries a million levels.

use serde_json::{Value, json};

use super::{
    exchange::{FORMS, export, import},
    review::{sign, strict},
    sandbox::{RunResult, Sandbox, tree},
};

/// How many levels deep the input is: far more than a stack of 8 MiB holds, if a function called
/// itself for each.
fn levels() -> usize {
    std::env::var("DEEP_LEVELS").map_or(200_000, |levels| levels.parse().expect("a number"))
}

/// A file that is nested too deeply: its path, its text, the rule that reports it, and its line.
type DeepFile<'t> = (&'t str, String, &'t str, u64);

/// Asserts that each of these files of one site is reported once, with its line.
#[track_caller]
fn reported_once(files: &[DeepFile<'_>]) {
    let sandbox = Sandbox::new();
    for (path, text, ..) in files {
        sandbox.write(path, text);
    }
    let ran = sandbox.run(&["check", "--format", "json"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let printed: Value = serde_json::from_str(&ran.out).expect("JSON");
    let diagnostics = printed["diagnostics"].as_array().expect("a list");
    let said = sandbox.run(&["check"]).err;
    assert!(said.len() < 20_000, "{} bytes are printed", said.len());
    for (path, _, rule, line) in files {
        // Documents withheld because of the file are reported separately.
        let found = diagnostics
            .iter()
            .filter(|found| found["path"] == *path && found["rule"] != "source-broken");
        let all: Vec<_> = found
            .map(|found| (found["rule"].as_str().unwrap_or_default(), found["line"].as_u64()))
            .collect();
        assert_eq!(all, [(*rule, Some(*line))], "{path}");
        assert!(said.contains(&format!("{path}:{line}:")), "{path}");
    }
}

fn front(body: &str) -> String {
    let facts = "kind: practical\nsources: [{ title: None, url: https://example.org }]";
    format!("---\ntitle: Deep\nsummary: Deep.\n{facts}\n---\n{body}\n")
}

#[test]
fn deeply_nested_messages_are_refused() {
    let deep =
        |piece: &str| format!("own = Fine\ndeep = {{ {}\nmore = Fine\n", piece.repeat(levels()));
    // With line breaks, the message points to the line that is too deep.
    reported_once(&[
        ("locales/en/phrases.ftl", deep("{"), "fluent-depth", 2),
        ("locales/es/own.ftl", format!("-term = {}", "{".repeat(levels())), "fluent-depth", 1),
    ]);
    for (piece, line) in [("{ ", 2), ("F(", 2), ("{\n", 33)] {
        reported_once(&[("locales/en/phrases.ftl", deep(piece), "fluent-depth", line)]);
    }
}

#[test]
fn deeply_nested_yaml_is_refused() {
    let pieces = [
        ("content/care-plans/deep1.yaml", "["),
        ("content/care-plans/deep2.yaml", "{ a: "),
        ("content/care-plans/deep3.yaml", "- "),
        ("content/care-plans/deep4.yaml", "? "),
        ("content/care-plans/deep5.yaml", "[{"),
    ];
    let mut files: Vec<DeepFile<'_>> = Vec::new();
    for (path, piece) in pieces {
        let id = path.trim_start_matches("content/care-plans/").trim_end_matches(".yaml");
        let text = format!(
            "id: {id}\ninvented: true\nlanguage: en\nlanguages: [en]\nperson: {{ preferred_name: D \
             }}\nquestions:\n  {}",
            piece.repeat(levels() / piece.len() * 2)
        );
        files.push((path, text, "yaml-limit", 7));
    }
    files.push((
        "content/glossary.yaml",
        format!("terms: {}", "[".repeat(levels())),
        "yaml-limit",
        1,
    ));
    files.push((
        "content/topics/deep/en.md",
        format!("---\ntitle: {}\n---\nx\n", "[".repeat(levels())),
        "yaml-limit",
        2,
    ));
    reported_once(&files);
}

#[test]
fn deeply_nested_topics_are_refused() {
    reported_once(&[
        ("content/topics/quotes/en.md", front(&">".repeat(levels())), "prose-depth", 7),
        ("content/topics/lists/en.md", front(&"+ ".repeat(levels())), "prose-depth", 7),
        ("content/topics/numbers/en.md", front(&"1. ".repeat(levels())), "prose-depth", 7),
    ]);
}

#[test]
fn deeply_nested_emphasis_and_links_never_crash() {
    let sandbox = Sandbox::new();
    // Returns whether each of the topics, one for each piece, has an error.
    let have_errors = |pieces: &[&str], code: i32| -> Vec<bool> {
        for (at, piece) in pieces.iter().enumerate() {
            let text = front(&piece.repeat(levels() / 4));
            sandbox.write(&format!("content/topics/deep{at}/en.md"), text);
        }
        let ran = sandbox.run(&["check", "--format", "json"]);
        assert_eq!(ran.code, code, "{pieces:?}: {}", ran.err);
        let printed: Value = serde_json::from_str(&ran.out).expect("JSON");
        let diagnostics = printed["diagnostics"].as_array().expect("a list");
        let has_error = |at: usize| {
            let path = format!("content/topics/deep{at}/en.md");
            diagnostics.iter().any(|found| found["path"] == *path && found["severity"] == "error")
        };
        (0..pieces.len()).map(has_error).collect()
    };
    assert_eq!(have_errors(&["[", "!["], 0), [false; 2]);
    // Marks that are left over would be on the page, code blocks and HTML are refused.
    let refused = ["*a **b ", "~~a *b ", "[a](b ", "`", "<b>"];
    assert_eq!(have_errors(&refused, 1), [true; 5]);
}

#[test]
fn deeply_nested_templates_are_refused() {
    let nested = |open: &str, middle: &str| format!("{}{middle}", open.repeat(levels()));
    for text in [
        nested("{% if a %}", ""),
        format!("{{{{ {} }}}}", nested("(", "1")),
        format!("{{{{ {} }}}}", nested("not ", "a")),
        format!("{{{{ {} }}}}", nested("[", "1")),
    ] {
        // The text is limited to the largest allowed file.
        let text = text[..text.len().min(4_000_000)].to_owned();
        reported_once(&[("themes/clinic/templates/topic.html", text, "theme-template", 1)]);
    }
    reported_once(&[(
        "themes/clinic/templates/topic.html",
        format!("{{% if a %}}{}", "{% elif a %}".repeat(levels() / 3)),
        "theme-template",
        1,
    )]);
}

#[cfg(feature = "pdf")]
#[test]
fn deeply_nested_print_files_are_refused() {
    let sandbox = Sandbox::with_pdfs();
    for (start, piece) in
        [("#a", ".b"), ("#(1", "+1"), ("#if a {} ", "else if a {} "), ("#", "("), ("$", "(")]
    {
        let text = format!("{start}{}", piece.repeat(levels()));
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
    for text in deep_texts(levels()) {
        let ran = sandbox.write("deep.json", change(&text).to_string()).run(&[
            "review",
            "apply",
            "deep.json",
        ]);
        assert_refused("answers", &ran, 1, BRACES);
    }
    assert_refused(
        "JSON",
        &sandbox.write("deep.json", "[".repeat(levels())).run(&["review", "apply", "deep.json"]),
        1,
        "is not a file of answers",
    );
    let nested = change("x")
        .to_string()
        .replace("\"x\"", &format!("{}1{}", "[".repeat(levels()), "]".repeat(levels())));
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
        for count in [12_000, levels()] {
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
            &format!("{}Impreso{}", open.repeat(levels()), close.repeat(levels())),
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
    let most = [&deep_texts(levels())[..1], &deep_texts(400_000)[..]].concat();
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
