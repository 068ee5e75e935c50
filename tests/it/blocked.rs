//! What blocks a document: `review status`, the build and the review pages list the unsigned and
//! missing texts that withhold it. Issue 13.

use std::collections::BTreeMap;

use super::{
    review::{sign, strict},
    sandbox::Sandbox,
};

use serde_json::{Value, json};

fn documents(sandbox: &Sandbox) -> Vec<Value> {
    let ran = sandbox.run(&["review", "status", "--format", "json"]).succeeds();
    let status: Value = serde_json::from_str(&ran.out).expect("status prints JSON");
    status["documents"].as_array().expect("a list").clone()
}

/// Returns what `status` lists for a document; null if nothing blocks it.
fn blocked(sandbox: &Sandbox, path: &str) -> Value {
    listed(&documents(sandbox), path)
}

/// Returns the entry of a document; null if there is none.
fn listed(documents: &[Value], path: &str) -> Value {
    documents.iter().find(|document| document["path"] == path).cloned().unwrap_or_default()
}

/// Returns the digest of each text, by id, from a kit.
fn digests(sandbox: &Sandbox, lang: &str) -> BTreeMap<String, String> {
    sandbox
        .run(&["review", "kit", "--lang", lang, "--output", "kit.html", "--today", "2026-11-24"])
        .succeeds();
    let kit = sandbox.read("kit.html");
    sandbox.remove("kit.html");
    let attribute = |text: &str, name: &str| {
        text.split_once(&format!(" {name}=\""))
            .and_then(|(_, rest)| Some(rest.split_once('"')?.0.to_owned()))
    };
    let articles = kit.split("<article class=\"text").skip(1);
    articles
        .filter_map(|article| {
            Some((attribute(article, "data-id")?, attribute(article, "data-digest")?))
        })
        .collect()
}

/// Signs exactly the texts that `status` lists for a document.
fn sign_listed_texts(sandbox: &Sandbox, lang: &str, document: &Value) {
    sign_texts(sandbox, lang, document, &digests(sandbox, lang));
}

/// Signs exactly the texts that `status` lists for a document, with the digests of a kit.
fn sign_texts(sandbox: &Sandbox, lang: &str, document: &Value, digests: &BTreeMap<String, String>) {
    let mut items = Vec::new();
    for text in document["texts"].as_array().expect("a list of texts") {
        let id = text["id"].as_str().expect("an id");
        match text["unit"].as_str().expect("a unit").strip_prefix("care-plans/") {
            Some(_) => {}
            None => items.push(json!({ "id": id, "digest": digests[id], "answer": "ok" })),
        }
    }
    let answers = json!({
        "form": "careleaf-answers-1",
        "lang": lang,
        "on": "2026-11-20",
        "reviewer": {
            "by": "Ana Invented",
            "credential": "An invented certificate",
            "role": "translator",
        },
        "answers": items,
    });
    sandbox.write("answers.json", answers.to_string());
    sandbox.run(&["review", "apply", "answers.json"]).succeeds();
}

/// Asserts that each of these pages, by language, is published when the texts that `status` lists
/// for it are signed, and not before.
fn assert_published_when_signed(strict: &Sandbox, pages: &[(&str, &str)]) {
    let blocked_by = documents(strict);
    strict.build();
    let mut kits: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for (lang, path) in pages {
        let blocked_by = listed(&blocked_by, path);
        assert!(
            blocked_by["texts"].as_array().is_some_and(|texts| !texts.is_empty()),
            "{path} is named: {blocked_by}"
        );
        assert!(!strict.has(&format!("out/public/{path}")), "{path} is withheld before");
        let digests = kits.entry(lang).or_insert_with(|| digests(strict, lang));
        let sandbox = Sandbox::copy_of(strict);
        sign_texts(&sandbox, lang, &blocked_by, digests);
        assert_eq!(blocked(&sandbox, path), Value::Null, "{path} is blocked by nothing more");
        sandbox.build().succeeds();
        assert!(sandbox.has(&format!("out/public/{path}")), "{path} is published");
    }
}

#[test]
fn a_starter_page_is_published_when_its_listed_texts_are_signed() {
    let pages = [
        "es/index.html",
        "es/404.html",
        "es/topics/index.html",
        "es/topics/sleep/index.html",
        "es/programs/index.html",
        "es/programs/first-program/index.html",
        "es/programs/first-program/questions.html",
        "es/compare/index.html",
        "es/glossary/index.html",
    ];
    assert_published_when_signed(&strict(), &pages.map(|page| ("es", page)));
}

#[test]
fn a_sample_page_is_published_when_its_listed_texts_are_signed() {
    let sandbox = Sandbox::sample();
    sandbox.edit(
        "content/site.yaml",
        "unsigned: { public: draft, private: draft }",
        "unsigned: { public: withhold, private: withhold }",
    );
    assert_published_when_signed(
        &sandbox,
        &[
            ("es", "es/compare/index.html"),
            ("ar", "ar/programs/cedar-recovery/index.html"),
            ("zh-Hans", "zh-Hans/topics/cbt/index.html"),
        ],
    );
}

#[test]
fn a_private_document_is_made_when_its_listed_texts_are_signed() {
    for kind in ["handout", "relapse-plan", "wallet-card", "diary"] {
        let sandbox = strict();
        let path = format!("sample/es/{kind}.html");
        let blocked_by = blocked(&sandbox, &path);
        assert_eq!(blocked_by["also"], json!(["an approval"]));
        // An approval afterward adds no text that was not listed before.
        sign_listed_texts(&sandbox, "es", &blocked_by);
        if blocked_by["blocked_by"]["care-plans/sample"].is_u64() {
            sign(&sandbox, "care-plans/sample");
        }
        sandbox.build().succeeds();
        assert!(!sandbox.has(&format!("private-out/{path}")), "{path} waits for an approval");
        sandbox.approve("sample").succeeds();
        assert_eq!(blocked(&sandbox, &path), Value::Null, "{path}");
        sandbox.build().succeeds();
        assert!(sandbox.has(&format!("private-out/{path}")), "{path}");
    }
}

#[test]
fn missing_texts_are_listed_with_their_file() {
    let sandbox = strict();
    sandbox.edit(
        "content/glossary.yaml",
        "term: { en: care plan, es: plan de atención }",
        "term: { en: care plan }",
    );
    let glossary = blocked(&sandbox, "es/glossary/index.html");
    let missing = |document: &Value| -> Vec<(String, String)> {
        let texts = document["texts"]
            .as_array()
            .expect("a list")
            .iter()
            .filter(|text| text["state"] == "missing");
        texts
            .map(|text| {
                (
                    text["id"].as_str().unwrap_or_default().to_owned(),
                    text["file"].as_str().unwrap_or_default().to_owned(),
                )
            })
            .collect()
    };
    let [(id, file)] = &missing(&glossary)[..] else { panic!("{glossary}") };
    assert!(id.starts_with("glossary/") && file == "content/glossary.yaml", "{id} {file}");
    // A topic without a translation, and a language without messages.
    sandbox
        .edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, it]")
        .remove("content/topics/sleep/es.md");
    let topic = missing(&blocked(&sandbox, "es/topics/sleep/index.html"));
    assert!(
        !topic.is_empty() && topic.iter().all(|(_, file)| file == "content/topics/sleep/es.md"),
        "{topic:?}"
    );
    let front = missing(&blocked(&sandbox, "it/index.html"));
    assert!(
        front.contains(&(
            "locales/chrome/front-intro".to_owned(),
            "locales/it/chrome.ftl".to_owned()
        )),
        "{front:?}"
    );
}

#[test]
fn build_and_review_pages_list_what_blocks_a_page() {
    let sandbox = strict();
    let ran = sandbox.build().succeeds();
    let said = ran
        .err
        .split(|c: char| c.is_whitespace() || "│⚠".contains(c))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    for words in [
        "withheld: 11 public pages in `es`, because they wait for",
        "`locales/measures` (",
        "`medicines` (",
        "`locales/handout` (",
    ] {
        assert!(said.contains(words), "`{words}` is not in:\n{said}");
    }
    let page = sandbox.read("out/review/es/index.html");
    for id in ["locales/chrome/nav-topics", "locales/comparison/ask-access", "topics/sleep/title"] {
        assert!(page.contains(id), "{id}");
    }
    let ran = sandbox.run(&["review", "status", "--lang", "es", "--texts"]).succeeds();
    assert!(ran.out.contains("    locales/comparison/ask-access: unsigned\n"), "{}", ran.out);
    for what in [
        "locales/*",
        "topics/*",
        "programs/*",
        "crisis-lines",
        "glossary",
        "medicines",
        "notices",
        "site",
    ] {
        sign(&sandbox, what);
    }
    let public: Vec<Value> =
        documents(&sandbox).into_iter().filter(|document| document["private"] == false).collect();
    assert_eq!(public, [] as [Value; 0]);
    let ran = sandbox.build().succeeds();
    assert!(!ran.err.contains("public pages"), "{}", ran.err);
}
