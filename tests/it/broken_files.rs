//! A broken file withholds the documents that are made from it, the same in every command, and no
//! built-in text takes its place. Issue 13, line 15.

use super::sandbox::{RunResult, Sandbox};

fn handout(sandbox: &Sandbox, lang: &str) -> RunResult {
    let name = format!("{lang}.html");
    sandbox.run(&["handout", "sample", "--lang", lang, "--draft", "-o", &name])
}

/// Asserts that a broken file is reported by every command and withholds the handout in these
/// languages, in a copy of a built site.
#[track_caller]
fn assert_withholds(built: &Sandbox, path: &str, text: impl AsRef<[u8]>, langs: &[&str]) {
    let sandbox = Sandbox::copy_of(built);
    for lang in ["en", "es"] {
        let made = format!("private-out/sample/{lang}/handout.html");
        assert!(sandbox.has(&made), "{made} is made before");
    }
    sandbox.write(path, text);
    for lang in ["en", "es"] {
        let ran = handout(&sandbox, lang);
        assert_eq!(ran.code, 1, "{path} is reported for {lang}: {}", ran.err);
        assert!(ran.err.contains(path), "{path} is named for {lang}: {}", ran.err);
        assert_eq!(
            sandbox.has(&format!("{lang}.draft.html")),
            !langs.contains(&lang),
            "{path}: {lang}\n{}",
            ran.err
        );
    }
    let ran = sandbox.build();
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains(path), "{}", ran.err);
    for lang in ["en", "es"] {
        assert_eq!(
            sandbox.has(&format!("private-out/sample/{lang}/handout.html")),
            !langs.contains(&lang),
            "{path}: {lang}\n{}",
            ran.err
        );
    }
    let ran = sandbox.approve("sample");
    assert_eq!(ran.code, i32::from(!langs.is_empty()), "{path}: {}", ran.err);
}

#[test]
fn a_broken_file_withholds_its_documents_in_build_handout_and_approve() {
    let built = Sandbox::new();
    built.build().succeeds();
    let withholds =
        |path: &str, text: &[u8], langs: &[&str]| assert_withholds(&built, path, text, langs);
    let bad: &[u8] = b"nav-home = caf\xe9\n";
    withholds("locales/es/chrome.ftl", bad, &["es"]);
    withholds("locales/es/handout.ftl", b"handout-title = { $x\n", &["es"]);
    withholds("locales/en/lists.ftl", bad, &["en"]);
    withholds("locales/es/measures.ftl", b"# nothing yet\n", &["es"]);
    withholds("locales/es/desk.ftl", bad, &[]);
    withholds("content/measures.yaml", b"measures: [\n", &["en", "es"]);
    withholds("content/notices.yaml", b"notices: {}\nnotice: []\n", &["en", "es"]);
    withholds("content/crisis-lines.yaml", b"\xff", &["en", "es"]);
    withholds("content/glossary.yaml", b"terms: {\n", &[]);
    // The record lists this topic.
    withholds("content/topics/sleep/es.md", b"---\ntitle: [x]\n---\nx\n", &["es"]);
    withholds("content/topics/sleep/en.md", bad, &["en", "es"]);
    let medicines = built.read("content/medicines.yaml");
    withholds(
        "content/medicines.yaml",
        medicines.replacen("missed_dose:", "mised_dose:", 1).as_bytes(),
        &["en", "es"],
    );
    let program = built.read("content/programs/first-program.yaml");
    withholds(
        "content/programs/first-program.yaml",
        (program + "jurisdicton: US\n").as_bytes(),
        &["en", "es"],
    );
}

#[test]
fn a_language_that_falls_back_to_a_broken_file_is_withheld() {
    let sandbox = Sandbox::new();
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, es-MX]");
    sandbox.edit(
        "content/care-plans/sample.yaml",
        "languages: [en, es] ",
        "languages: [en, es-MX] ",
    );
    sandbox.build().succeeds();
    assert!(sandbox.has("private-out/sample/es-MX/handout.html"));
    sandbox
        .write("locales/es/handout.ftl", b"\xff".as_slice())
        .build()
        .reports(&["locales/es/handout.ftl"]);
    assert!(
        !sandbox.has("private-out/sample/es-MX/handout.html")
            && sandbox.has("private-out/sample/en/handout.html")
    );
}

#[test]
fn a_record_with_errors_is_not_approved() {
    let sandbox = Sandbox::new();
    sandbox.edit("content/care-plans/sample.yaml", "total: 9, item9: 0", "total: 99, item9: 0");
    sandbox
        .approve("sample")
        .reports(&["score-out-of-range", "not approved: fix the record first"]);
    sandbox.edit("content/care-plans/sample.yaml", "total: 99, item9: 0", "total: 9, item9: 0");
    sandbox.approve("sample").succeeds();
}

#[test]
fn an_empty_file_is_an_error_with_a_remedy() {
    let sandbox = Sandbox::new();
    sandbox
        .edit("content/site.yaml", "theme: clinic", "theme: own")
        .write("themes/own/theme.yaml", "name: own\nextends: clinic\n");
    sandbox.build().succeeds();
    let before = sandbox.tree("out/public");
    let says = |path: &str, text: &str, words: &[&str]| {
        let words: Vec<&str> = words.iter().copied().chain([path]).collect();
        sandbox.with_file(path, text, |sandbox| {
            for command in ["build", "check"] {
                sandbox.run(&[command]).reports(&words);
            }
        });
        assert_eq!(sandbox.tree("out/public"), before, "the last good site stays");
    };
    for text in ["", " \n\r\n", "# only a remark\n", "---\n", "{}\n"] {
        says("themes/own/theme.yaml", text, &[]);
    }
    says("themes/own/theme.yaml", "", &["this file is empty", "extends: clinic"]);
    for text in ["", "\n \n", "{# later #}\n<!-- and later -->\n"] {
        says(
            "themes/own/templates/handout.html",
            text,
            &["this template is empty", "remove the file"],
        );
    }
    says("themes/own/templates/parts/crisis.html", "", &["this template is empty"]);
    for text in [
        "{% if false %}x{% endif %}",
        "<html><head><title>{{ title }}</title></head><body></body></html>",
    ] {
        // Only a build makes pages.
        let sandbox = Sandbox::new();
        sandbox
            .write("themes/clinic/templates/topic.html", text)
            .build()
            .reports(&["this template produces a page without any text", "topic.html"]);
    }
    says("locales/es/chrome.ftl", "# nothing\n", &["this file contains no messages"]);
    for file in ["glossary", "crisis-lines", "medicines", "notices", "measures"] {
        for text in ["", "# nothing\n", "{}\n", "~\n"] {
            says(&format!("content/{file}.yaml"), text, &["this file is empty"]);
        }
    }
    let sandbox = Sandbox::new();
    let ran = sandbox.write("themes/clinic/static/style.css", "/* later */").build().succeeds();
    assert!(ran.err.contains("this stylesheet has no rules"), "{}", ran.err);
}

#[cfg(feature = "pdf")]
#[test]
fn an_empty_print_file_is_an_error() {
    for (text, words) in [
        ("", "this template is empty"),
        ("// later\n", "this template is empty"),
        ("#let x = 1\n", "pages without any text"),
    ] {
        let sandbox = Sandbox::with_pdfs();
        sandbox.write("themes/clinic/print/wallet-card.typ", text);
        sandbox
            .run(&["build", "--only", "sample/en/wallet-card.pdf"])
            .reports(&[words, "wallet-card.typ"]);
        assert!(!sandbox.has("private-out/sample/en/wallet-card.pdf"));
    }
}

#[test]
fn a_build_that_makes_nothing_fails() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    sandbox.run(&["build", "--only", "en/topcs/**"]).reports(&["no document of this site matches"]);
    sandbox.edit(
        "content/site.yaml",
        "unsigned: { public: draft, private: draft }",
        "unsigned: { public: withhold, private: withhold }",
    );
    sandbox.remove("content/care-plans/sample.yaml");
    // Removing documents counts as work done.
    sandbox.run(&["build", "--only", "sample/**"]).succeeds();
    assert!(!sandbox.has("private-out/sample/en/handout.html"));
}

#[cfg(feature = "serve")]
#[test]
fn a_server_shows_no_built_in_text_for_a_broken_file() {
    use super::server::Server;
    let sandbox = Sandbox::new();
    sandbox.write("locales/es/chrome.ftl", b"nav-home = caf\xe9\n".as_slice());
    let server = Server::start(&sandbox, &["--private"]);
    let key = server.cookie();
    for (path, status) in [
        ("/private/sample/es/handout.html", 404),
        ("/private/sample/en/handout.html", 200),
        ("/public/es/index.html", 404),
        ("/public/en/index.html", 200),
    ] {
        assert_eq!(server.get(path, &[&key]).status, status, "{path}");
    }
}
