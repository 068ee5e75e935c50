//! What is generated from the program: the reference part of the book, completions and manual
//! pages. And the links of the whole book.
//!
//! After a change of commands, fields, rules or pages:
//! `UPDATE_REFERENCES=1 cargo test --test it references`

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::sandbox::{RunResult, careleaf, tree};

const UPDATE: &str = "run `UPDATE_REFERENCES=1 cargo test --test it references`, then read the \
                      difference before you commit it";

fn run(arguments: &[&str]) -> RunResult {
    careleaf().args(arguments).output().expect("the program runs").into()
}

fn book() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/book/src")
}

/// Returns the pages of the book by path, with those of the reference as the program makes them
/// now.
fn pages() -> BTreeMap<String, String> {
    let mut pages: BTreeMap<String, String> = tree(&book())
        .into_iter()
        .filter(|(path, _)| path.ends_with(".md"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("the book is UTF-8")))
        .collect();
    for (name, text) in ::careleaf::reference::reference_files(::careleaf::cli::command()) {
        pages.insert(format!("reference/{name}"), text);
    }
    pages
}

#[test]
fn the_reference_in_the_book_is_that_of_the_program() {
    if !cfg!(feature = "serve") {
        // The book describes the whole program; this build lacks a command.
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference");
    let mut stale = Vec::new();
    let made = ::careleaf::reference::reference_files(::careleaf::cli::command());
    for (name, text) in &made {
        let path = folder.join(name);
        if env::var_os("UPDATE_REFERENCES").is_some() {
            fs::create_dir_all(&folder).expect("the folder can be made");
            fs::write(&path, text).expect("the file can be written");
        }
        if fs::read_to_string(&path).is_ok_and(|kept| kept == *text) {
            continue;
        }
        stale.push(name);
    }
    assert!(stale.is_empty(), "out of date in docs/reference: {stale:?}; {UPDATE}");
    let known: BTreeSet<String> = made.iter().map(|(name, _)| (*name).to_owned()).collect();
    let kept: BTreeSet<String> = tree(&folder).into_keys().collect();
    assert_eq!(kept, known, "docs/reference holds generated files only");
    for name in known {
        let chapter = fs::read_to_string(book().join("reference").join(&name));
        let include = format!("{{{{#include ../../../reference/{name}}}}}\n");
        assert_eq!(chapter.ok(), Some(include), "the book includes {name}");
    }
}

#[test]
fn the_reference_has_options_fields_rules_and_kinds() {
    let pages = pages();
    for (page, text) in [
        ("reference/commands.md", "| `--show-private` |"),
        ("reference/commands.md", "## `careleaf review`\n"),
        ("reference/fields.md", "| `relapse_plan` |"),
        ("reference/fields.md", "## Glossary\n"),
        ("reference/rules.md", "## `link-dead`\n"),
        ("reference/theme.md", "### `wallet-card`\n"),
    ] {
        let has = pages.get(page).is_some_and(|known| known.contains(text));
        assert!(has, "{page} does not contain {text}");
    }
}

/// The links and the anchors of a page, as mdBook reads them.
#[derive(Default)]
struct Links {
    to: Vec<String>,
    anchors: BTreeSet<String>,
}

fn links(text: &str) -> Links {
    let mut links = Links::default();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => links.to.push(dest_url.to_string()),
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(words) | Event::Code(words) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&words);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                links.anchors.extend(heading.take().map(|words| anchor(&words)));
            }
            _ => {}
        }
    }
    links
}

fn anchor(heading: &str) -> String {
    let words = heading.trim().to_lowercase().replace(char::is_whitespace, "-");
    words.chars().filter(|c| c.is_alphanumeric() || "-_".contains(*c)).collect()
}

/// Returns the path of a page that a link leads to, seen from another page.
fn target(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_of_the_book_leads_somewhere() {
    let links: BTreeMap<String, Links> =
        pages().into_iter().map(|(path, text)| (path, links(&text))).collect();
    let mut dead = Vec::new();
    for (path, page) in &links {
        for link in page.to.iter().filter(|link| !link.contains("://")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let to = if file.is_empty() { path.clone() } else { target(path, file) };
            let is_there = match links.get(&to) {
                Some(page) => anchor.is_empty() || page.anchors.contains(anchor),
                None => anchor.is_empty() && book().join(&to).is_file(),
            };
            if !is_there {
                dead.push(format!("{path}: {link}"));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn the_summary_lists_every_chapter() {
    let pages = pages();
    let listed: BTreeSet<String> = links(&pages["SUMMARY.md"]).to.into_iter().collect();
    let chapters: BTreeSet<String> =
        pages.into_keys().filter(|path| path != "SUMMARY.md").collect();
    assert_eq!(listed, chapters);
}

#[test]
fn every_shell_gets_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["completions", shell]).succeeds().out;
        for word in ["careleaf", "handout", "show-private", "large-print"] {
            assert!(script.contains(word), "{shell}: `{word}` is missing");
        }
    }
    assert_eq!(run(&["completions", "cmd"]).code, 2);
}

/// Returns the words of each command and sub-command: `review`, `review sign`.
fn commands(command: &clap::Command, before: &[String], out: &mut Vec<Vec<String>>) {
    for inner in command.get_subcommands() {
        let mut words = before.to_vec();
        words.push(inner.get_name().to_owned());
        commands(inner, &words, out);
        out.push(words);
    }
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let out = folder.path().join("man");
    run(&["man", "--out", &out.to_string_lossy()]).succeeds();
    let mut written = tree(&out);
    let mut known = Vec::new();
    commands(&::careleaf::cli::command(), &[], &mut known);
    known.push(Vec::new());
    for words in known {
        let arguments: Vec<&str> =
            std::iter::once("man").chain(words.iter().map(String::as_str)).collect();
        let page = run(&arguments).succeeds().out;
        let name = format!("careleaf {}", words.join(" ")).trim().replace(' ', "-");
        assert!(page.contains("\n.TH ") && page.contains("\\-\\-help"), "{name}: {page}");
        assert_eq!(written.remove(&format!("{name}.1")), Some(page.into_bytes()), "{name}");
    }
    assert!(written.is_empty(), "{:?}", written.keys());
}

#[test]
fn a_manual_page_names_the_options_of_its_command() {
    let page = run(&["man", "review", "sign"]).succeeds().out;
    assert!(page.contains("\\-\\-accept\\-numbers"), "{page}");
    assert_eq!(run(&["man", "review-sign"]).succeeds().out, page);
    let ran = run(&["man", "biuld"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("did you mean `build`?"), "{}", ran.err);
}

#[test]
fn manual_pages_replace_their_own_files_only() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let out = folder.path().to_string_lossy().into_owned();
    run(&["man", "--out", &out]).succeeds();
    run(&["man", "--out", &out]).succeeds();
    let other = folder.path().join("careleaf.1");
    fs::write(&other, "mine").expect("the file can be written");
    assert_eq!(run(&["man", "--out", &out]).code, 2);
    assert_eq!(fs::read_to_string(&other).expect("it is there"), "mine");
}
