//! Every message that must be translated and signed is said by some page, and every diagnostic is
//! explained.
//!
//! Reads the sources and the theme as text.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use super::sandbox::{Sandbox, careleaf, tree};

/// The message files whose messages the program or the theme says. `phrases` is for authors, who
/// may use any of it.
const SAID: [&str; 10] = [
    "chrome",
    "comparison",
    "desk",
    "doses",
    "handout",
    "lists",
    "measures",
    "program",
    "review",
    "topic",
];

/// The starts of ids whose end is computed, each with the type or call that computes it.
const COMPUTED: [(&str, &str); 19] = [
    ("autonym-", "format!(\"autonym-{lang}\")"),
    ("lang-", "format!(\"lang-{lang}\")"),
    ("box-", "format!(\"box-{word}\")"),
    ("signer-", "format!(\"signer-{}\""),
    ("every-", "interval(\"every\""),
    ("span-", "interval(\"span\""),
    ("use-", "format!(\"use-{route}\")"),
    ("giver-", "format!(\"giver-{}\""),
    ("route-", "format!(\"route-{}\""),
    ("desk-why-", "word(\"why\""),
    ("desk-next-", "word(\"next\""),
    ("desk-form-", "format!(\"form-{}\""),
    ("desk-kind-", "format!(\"kind-{}\""),
    ("desk-reader-", "format!(\"reader-{}\""),
    ("desk-reading-", "format!(\"reading-{}\""),
    ("desk-ease-", "format!(\"ease-{}\""),
    ("desk-measure-", "format!(\"measure-{id}\")"),
    ("review-was-", "w[\"was_\" ~ text.was.side]"),
    ("review-role-", "w[\"role_\" ~ past.role]"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns the text files of a folder, by path.
fn texts(folder: &str) -> BTreeMap<String, String> {
    let files = tree(&root().join(folder)).into_iter();
    files.filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?))).collect()
}

/// Returns the code of a file without its unit tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default()
}

/// Returns the ids of the messages of a Fluent file: what starts a line, up to ` =`.
fn message_ids(text: &str) -> impl Iterator<Item = &str> {
    let is_id = |id: &&str| {
        id.starts_with(|c: char| c.is_ascii_alphabetic()) && !id.contains(char::is_whitespace)
    };
    text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).filter(is_id)
}

/// Returns what follows each occurrence of these words up to the end of its name, where no
/// character of a name precedes the word: `nav_home` for `t.nav_home` and the word `t.`.
fn names_after<'t>(text: &'t str, words: &[&str]) -> BTreeSet<&'t str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let mut names = BTreeSet::new();
    for word in words {
        for (at, _) in text.match_indices(word).filter(|(at, _)| !text[..*at].ends_with(is_part)) {
            let rest = &text[at + word.len()..];
            names.insert(&rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())]);
        }
    }
    names
}

/// Returns the prefixes of the lists whose values have messages, as in `Role("role") {`.
fn list_prefixes(sources: &BTreeMap<String, String>) -> Vec<String> {
    let lists = sources.iter().filter(|(path, _)| path.starts_with("site/"));
    let lines = lists.flat_map(|(_, text)| text.lines());
    lines
        .filter_map(|line| line.trim().strip_suffix("\") {")?.split_once("(\""))
        .filter(|(_, prefix)| prefix.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
        .map(|(_, prefix)| format!("{prefix}-"))
        .collect()
}

#[test]
fn every_message_is_said_by_some_page() {
    let sources: BTreeMap<String, String> = texts("src")
        .into_iter()
        .map(|(path, text)| {
            let text = code(&text).to_owned();
            (path, text)
        })
        .collect();
    let themes: String = texts("themes").into_values().collect();
    let all: String = sources.values().map(String::as_str).collect();
    for (start, call) in COMPUTED {
        assert!(all.contains(call), "`{start}…` is not computed by `{call}` any more");
    }
    let maps = ["t.", "w.", "word.", "words-of(s)."];
    let shown: BTreeSet<&str> =
        names_after(&themes, &maps).union(&names_after(&all, &maps)).copied().collect();
    let phrases = names_after(&all, &["phrase: "]);
    let quoted: BTreeSet<&str> = all.split('"').collect();
    let lists = list_prefixes(&sources);
    assert!(lists.contains(&"role-".to_owned()), "{lists:?}");
    let mut unsaid = Vec::new();
    for file in SAID {
        let text = fs::read_to_string(root().join(format!("locales/en/{file}.ftl")))
            .expect("the message file can be read");
        for id in message_ids(&text) {
            // Staff pages and scripts use the ids without the name of the file.
            let short = id.strip_prefix(&format!("{file}-")).unwrap_or(id);
            let name = short.replace('-', "_");
            let is_computed = COMPUTED.iter().any(|(start, _)| id.starts_with(start))
                || ["doses", "lists"].contains(&file)
                    && lists.iter().any(|prefix| id.starts_with(prefix))
                || file == "comparison" && id.starts_with("ask-");
            let is_said = shown.contains(name.as_str())
                || phrases.contains(id)
                || [id, short].iter().any(|id| quoted.contains(id));
            if !is_computed && !is_said {
                unsaid.push(format!("{file}.ftl: {id}"));
            }
        }
    }
    assert!(unsaid.is_empty(), "no page says these messages; remove them: {unsaid:#?}");
}

#[test]
fn every_language_has_the_same_messages() {
    let english: BTreeSet<String> = texts("locales/en")
        .iter()
        .flat_map(|(file, text)| message_ids(text).map(move |id| format!("{file}: {id}")))
        .collect();
    for (path, text) in texts("locales") {
        let Some((lang, file)) = path.split_once('/').filter(|_| path.ends_with(".ftl")) else {
            continue;
        };
        for id in message_ids(&text) {
            assert!(english.contains(&format!("{file}: {id}")), "{lang}/{file} has `{id}` alone");
        }
    }
}

#[test]
fn a_site_may_override_a_message_that_was_removed() {
    let sandbox = Sandbox::new();
    sandbox
        .write("locales/en/chrome.ftl", "wallet-signs = Signs on our site\n")
        .write("locales/en/lists.ftl", "part-how = How\n");
    let ran = sandbox.run(&["build", "--today", super::sandbox::TODAY]).succeeds();
    assert!(!ran.err.contains("wallet-signs") && !ran.err.contains("part-how"), "{}", ran.err);
    assert!(sandbox.has("out/public/es/index.html"), "the Spanish pages are published");
}

/// Returns the texts in quotes that a text starts with after white space.
fn quoted(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split('"').next()
}

/// Returns the ids under which the program reports diagnostics: the first argument of what makes
/// one, a text or a constant.
fn reported_ids() -> BTreeSet<String> {
    const CALLS: [&str; 5] = [
        "Diagnostic::error(",
        "Diagnostic::warning(",
        "unknown_reference(",
        ".problem(",
        "const RULE: &str =",
    ];
    let mut ids = BTreeSet::new();
    for (path, text) in texts("src") {
        if !path.ends_with(".rs") || path.contains("/tests/") {
            continue;
        }
        let text = code(&text);
        for call in CALLS {
            let after = text.split(call).skip(1);
            ids.extend(after.filter_map(quoted).map(str::to_owned));
        }
        for line in text.lines().filter(|line| line.contains("_MISSING: &str =")) {
            let value = line.split_once('=').and_then(|(_, value)| quoted(value));
            ids.extend(value.map(str::to_owned));
        }
        // The faults of typeset pages have their ids in one table.
        if path.ends_with("print_fault.rs") {
            let after = text.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next());
            ids.extend(after.filter(|id| id.starts_with("print-")).map(str::to_owned));
        }
    }
    ids
}

#[test]
fn every_diagnostic_is_explained() {
    let ids = reported_ids();
    for id in ["theme-template", "prose-html", "unknown-topic", "records-gone", "private-leak"] {
        assert!(ids.contains(id), "{id} is not found in the sources: {ids:?}");
    }
    let list = careleaf().arg("explain").output().expect("it runs").stdout;
    let list = String::from_utf8(list).expect("UTF-8");
    let known: BTreeSet<&str> =
        list.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let unknown: Vec<&String> = ids.iter().filter(|id| !known.contains(id.as_str())).collect();
    assert!(unknown.is_empty(), "`careleaf explain` does not know {unknown:?}");
    let rules = list.lines().take_while(|line| !line.is_empty()).count();
    let others = list.lines().skip(rules + 2).filter(|id| !ids.contains(*id));
    let others: Vec<&str> = others.collect();
    assert!(others.is_empty(), "nothing reports {others:?} any more");
}
