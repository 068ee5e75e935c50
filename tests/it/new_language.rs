//! `careleaf new language`, and the chapter "Add a language" of the book, followed from the first
//! command to a signed topic page and a marked draft of a handout.

use std::collections::BTreeSet;

use super::{
    exchange::NAMED,
    handout::{RECORD, record},
    sandbox::{Sandbox, TODAY},
};

/// The page that the chapter publishes first.
const TOPIC: &str = "ht/topics/sleep/index.html";

/// A language without any words in the program, nor dates or plural rules in CLDR: Chuukese.
const NEW: &str = "chk";

/// The most messages that a topic page may wait for.
const MOST_MESSAGES: usize = 60;

/// Returns the starter site, which publishes only what is signed.
fn strict_site() -> Sandbox {
    let sandbox = Sandbox::with_pdfs();
    sandbox.edit(
        "content/site.yaml",
        "unsigned: { public: draft, private: draft }",
        "unsigned: { public: withhold, private: draft }",
    );
    sandbox
}

/// Returns the ids of the texts that a document waits for.
fn waiting_texts(sandbox: &Sandbox, path: &str) -> BTreeSet<String> {
    let lang = path.split('/').find(|part| ["ht", NEW].contains(part)).expect("a language");
    let ran = sandbox.run(&["review", "status", "--lang", lang, "--format", "json"]);
    let status: serde_json::Value = serde_json::from_str(&ran.out).expect("it is JSON");
    let documents = status["documents"].as_array().expect("a list");
    let document = documents.iter().find(|document| document["path"] == path);
    let texts = document.unwrap_or_else(|| panic!("{path} does not wait"))["texts"].as_array();
    texts
        .expect("a list")
        .iter()
        .map(|text| text["id"].as_str().expect("an id").to_owned())
        .collect()
}

/// Returns an export in which these texts have an invented translation, and no others. Words that
/// come with the program stay and are marked as final.
fn translated(export: &str, ids: &BTreeSet<String>) -> String {
    let units = export.split("<trans-unit ").map(|unit| {
        let id = unit.strip_prefix("id=\"").and_then(|rest| rest.split('"').next());
        let source =
            unit.split_once("<source>").and_then(|(_, rest)| Some(rest.split_once("</source>")?.0));
        let (Some(id), Some(source)) = (id, source) else { return unit.to_owned() };
        if !ids.contains(id) {
            return unit.to_owned();
        }
        let source = source
            .replace("<mrk mtype=\"protected\">", "")
            .replace("<mrk mtype=\"term\">", "")
            .replace("</mrk>", "");
        let is_plain = source.starts_with(char::is_alphabetic);
        let target = if is_plain { format!("Envante {source}") } else { source };
        let empty = "\"needs-translation\"></target>";
        unit.replacen(empty, &format!("\"final\">{target}</target>"), 1).replacen(
            "\"needs-review-translation\"",
            "\"final\"",
            1,
        )
    });
    units.collect::<Vec<_>>().join("<trans-unit ")
}

/// Translates texts in the file of the language, and imports it.
fn translate(sandbox: &Sandbox, lang: &str, ids: &BTreeSet<String>, signer: &[&str]) {
    let file = format!("{lang}.xlf");
    sandbox.run(&["review", "export", "--lang", lang, "-o", &file, "--today", TODAY]).succeeds();
    let back = translated(&sandbox.read(&file), ids);
    sandbox.write("back.xlf", back);
    let import = ["review", "import", "back.xlf", "--today", TODAY];
    let ran = sandbox.run(&[&import[..], signer].concat());
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
}

#[test]
fn a_language_is_added_without_touching_anything_else() {
    let sandbox = strict_site();
    let site = sandbox.read("content/site.yaml");
    let ran = sandbox.run(&["new", "language", NEW]).succeeds();
    for words in [
        "chk: font ",
        "left to right, script Latn",
        "careleaf: wrote content/site.yaml",
        "careleaf: wrote locales/chk/chrome.ftl",
        "careleaf: wrote chk.xlf",
        "careleaf review export --lang chk -o chk.xlf",
        "careleaf review import FILE --by NAME",
    ] {
        assert!(ran.out.contains(words), "`{words}` is not in:\n{}{}", ran.out, ran.err);
    }
    assert_eq!(sandbox.read("content/site.yaml"), site.replace("[en, es]", "[en, es, chk]"));
    let skeleton = sandbox.read("locales/chk/chrome.ftl");
    let is_comment = |line: &str| line.is_empty() || line.starts_with('#');
    assert!(skeleton.lines().all(is_comment), "a skeleton has no words: {skeleton}");
    assert!(skeleton.contains("# skip-to-content (en):"), "{skeleton}");
    // Topics come first, and the topic that waits for the fewest words before the others.
    let first = ran.out.lines().skip_while(|line| !line.contains("Take them in this order"));
    let first: Vec<&str> = first.skip(1).take(2).collect();
    assert!(first.iter().all(|line| line.contains("chk/topics/")), "{}", ran.out);
    let check = sandbox.check();
    assert!(!check.err.contains("fluent-empty"), "{}", check.err);
    assert!(check.err.contains("`chk` lacks"), "each message is still missing: {}", check.err);

    let before = sandbox.tree(".");
    let again = sandbox.run(&["new", "language", NEW]).succeeds();
    assert!(again.out.contains("all of this is there already"), "{}", again.out);
    assert_eq!(sandbox.tree("."), before, "a second run changes nothing");
}

#[test]
fn a_language_that_cannot_be_added_is_refused_by_name() {
    let sandbox = strict_site();
    let before = sandbox.tree(".");
    for (tag, words) in [
        ("haitian creole", "`haitian creole` is not a language tag"),
        ("xx", "`xx` names a language that does not exist"),
        ("nah", "the script of `nah` is not known"),
        ("en", "`en` is the language in which the site is written"),
    ] {
        let ran = sandbox.run(&["new", "language", tag]);
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(ran.err.contains(words), "`{words}` is not in:\n{}", ran.err);
    }
    assert_eq!(sandbox.tree("."), before, "nothing was written");
    // A list that has no entry to put the new one after.
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: &all [en, es]");
    let ran = sandbox.run(&["new", "language", "ht"]);
    assert!(ran.code != 0 || sandbox.read("content/site.yaml").contains("[en, es, ht]"));
}

#[test]
fn a_language_that_comes_with_the_program_needs_no_skeleton_of_its_words() {
    let sandbox = strict_site();
    let ran = sandbox.run(&["new", "language", "vi"]).succeeds();
    assert!(ran.out.contains("locales/vi/medicines.ftl"), "{}", ran.out);
    assert!(!sandbox.has("locales/vi/chrome.ftl"), "{}", ran.out);
}

#[test]
fn the_chapter_leads_to_a_signed_topic_page() {
    let sandbox = strict_site();
    sandbox.run(&["new", "language", "ht"]).succeeds();
    let texts = waiting_texts(&sandbox, TOPIC);
    let messages = texts.iter().filter(|id| id.starts_with("locales/")).count();
    assert!((10..=MOST_MESSAGES).contains(&messages), "{messages}: {texts:?}");

    // One unsigned message keeps the page away, with its name and file.
    let mut without_one = texts.clone();
    assert!(without_one.remove("locales/chrome/skip-to-content"), "{texts:?}");
    translate(&sandbox, "ht", &without_one, &NAMED);
    let ran = sandbox.build();
    assert!(!sandbox.has(&format!("out/public/{TOPIC}")), "{}", ran.err);
    assert_eq!(
        waiting_texts(&sandbox, TOPIC).into_iter().collect::<Vec<_>>(),
        ["locales/chrome/skip-to-content"]
    );

    translate(&sandbox, "ht", &texts, &NAMED);
    let ran = sandbox.build().succeeds();
    let words = include_str!("../../locales/ht/chrome.ftl");
    let skip = words.lines().find_map(|line| line.strip_prefix("skip-to-content = "));
    let skip = skip.expect("it comes with the program");
    let page = sandbox.read(&format!("out/public/{TOPIC}"));
    assert!(page.contains("<html lang=\"ht\" dir=\"ltr\""), "{}", ran.err);
    assert!(page.contains("Envante Sleep") && page.contains(skip), "{page}");
    assert!(!page.contains("class=\"draft\""), "every word on it is signed: {page}");
    assert!(sandbox.has("out/public/ht/topics/sleep/sleep.pdf"), "on paper too: {}", ran.err);
    assert!(!sandbox.has("out/public/ht/index.html"), "its words are missing or unsigned");
    assert!(sandbox.read("out/public/en/topics/sleep/index.html").contains("hreflang=\"ht\""));
    assert!(!sandbox.read("out/public/index.html").contains("ht/index.html"));
}

#[test]
fn a_handout_with_unsigned_words_is_a_marked_draft_or_nothing() {
    let sandbox = strict_site();
    sandbox.run(&["new", "language", NEW]).succeeds();
    sandbox.write(RECORD, record("").replace("languages: [en]", "languages: [en, chk]"));
    let handout = ["handout", "odd", "--lang", NEW];
    let texts = waiting_texts(&sandbox, "odd/chk/handout.html");
    let ran = sandbox.run(&[&handout[..], &["--draft"]].concat());
    assert_eq!(ran.code, 1, "missing words cannot be printed: {}", ran.err);
    assert!(ran.err.contains("careleaf: not printed: this document waits for"), "{}", ran.err);

    translate(&sandbox, NEW, &texts, &[]);
    let unsigned = waiting_texts(&sandbox, "odd/chk/handout.html");
    // A draft needs the words of its mark, but nobody has to sign them for a page that is none.
    let marks = ["draft-mark", "draft-unsigned"].map(|id| format!("locales/chrome/{id}"));
    assert_eq!(unsigned, &texts - &marks.into(), "each is still unsigned");
    let ran = sandbox.run(&handout);
    // A PDF waits for all of them but the words of the web page's link to it.
    let link = "locales/chrome/print-pdf".to_owned();
    assert!(unsigned.contains(&link), "{unsigned:?}");
    let count = format!("this document waits for {} texts (", unsigned.len() - 1);
    assert!(ran.code == 1 && ran.err.contains(&count), "{count}: {}", ran.err);
    assert!(!sandbox.has("odd.chk.handout.pdf"));

    let printed = [
        (&[][..], "odd.chk.handout.draft.pdf"),
        (&["--large-print"][..], "odd.chk.handout.large-print.draft.pdf"),
        (&["--bilingual"][..], "odd.chk.handout.bilingual.draft.pdf"),
        (&["-o", "mine.pdf"][..], "mine.draft.pdf"),
        (&["-o", "mine.html"][..], "mine.draft.html"),
    ];
    for (more, name) in printed {
        let ran = sandbox.run(&[&handout[..], &["--draft"], more].concat()).succeeds();
        assert!(ran.err.contains(&format!("wrote {name}, a draft")), "{}", ran.err);
        let pages =
            if name.ends_with(".pdf") { sandbox.pdf_pages(name) } else { vec![sandbox.read(name)] };
        for page in pages {
            let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(page.contains("Envante Draft, not for patients"), "{name}: {page}");
            assert_eq!(page.matches("Draft, not for patients").count(), 2, "{name}: {page}");
        }
    }
    assert!(!sandbox.has("mine.pdf") && !sandbox.has("mine.html"));
    // The words of the language of the record are no translation.
    sandbox.run(&["handout", "odd"]).succeeds();
    assert!(sandbox.has("odd.en.handout.pdf"));
}

#[test]
fn doctor_tells_what_it_knows_of_each_language() {
    let sandbox = strict_site();
    sandbox.run(&["new", "language", NEW]).succeeds();
    let told = sandbox.run(&["doctor"]).out;
    for words in [
        "left to right, script Latn; dates from CLDR; plural forms: one, other",
        "the source language",
        "no plural rules in CLDR: every number takes other",
        "messages: 0 of ",
    ] {
        assert!(told.contains(words), "`{words}` is not in:\n{told}");
    }
}
