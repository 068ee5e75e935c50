//! How the sources are organized: which module may import which, how long files and lines may be,
//! and where a clearance is made.
//!
//! Reads the sources as text. A new module is a new line of the table below. `imports` checks each
//! import for circles.

use std::{collections::BTreeMap, fs, path::Path};

use super::sandbox::tree;

/// Modules that every module may import.
const GROUND: [&str; 8] =
    ["diag", "lang", "digest", "digits", "layout", "output_format", "privacy", "replacement"];

/// Each module with the modules below it that it may import, besides the ground.
const FLOORS: [(&str, &[&str]); 24] = [
    ("main", &["cli"]),
    (
        "cli",
        &[
            "reference",
            "serve",
            "build",
            "check",
            "publish",
            "review",
            "site",
            "document",
            "source",
            "text",
        ],
    ),
    ("reference", &["check", "compose", "review", "site", "document"]),
    ("serve", &["build", "publish", "review", "site", "document", "source"]),
    (
        "build",
        &["compose", "check", "leaks", "render", "review", "site", "document", "source", "text"],
    ),
    ("compose", &["review", "site", "document", "text"]),
    ("check", &["leaks", "review", "site", "document", "text"]),
    ("leaks", &["review", "site", "document", "source", "text"]),
    ("review", &["site", "source", "text"]),
    ("render", &["document", "source", "text"]),
    ("publish", &["document"]),
    ("site", &["source", "text"]),
    ("document", &["text"]),
    ("source", &[]),
    ("text", &[]),
    // The ground: `privacy` lets rules look through reports, the others import nothing.
    ("diag", &[]),
    ("lang", &[]),
    ("digest", &[]),
    ("digits", &[]),
    ("layout", &[]),
    ("privacy", &[]),
    ("replacement", &[]),
    ("output_format", &[]),
    ("lib", &[]),
];

/// Folders whose files do not import each other: each is one rule, one command or one kind of page.
/// With each, the files that its siblings share.
const INDEPENDENT: [(&str, &[&str]); 3] = [
    ("check/rules/", &["mod"]),
    // `new site` writes the schemas along, so it calls the command that has them.
    (
        "cli/",
        &[
            "mod",
            "options",
            "attention",
            "schema",
            "build_options",
            "build_messages",
            "shard_option",
        ],
    ),
    ("compose/pages/", &["mod"]),
];

/// The longest line, in characters.
const MAX_COLUMNS: usize = 100;

/// The longest file, in lines.
const MAX_LINES: usize = 400;

/// Reads the Rust files of a folder of this repository, by path below it.
fn rust_files(folder: &str) -> BTreeMap<String, String> {
    tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("sources are UTF-8")))
        .collect()
}

fn module(path: &str) -> &str {
    path.split('/').next().expect("a path has a first part").trim_end_matches(".rs")
}

/// Returns the modules that follow a prefix such as `crate::`, in single imports and in groups.
fn names_after(text: &str, prefix: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, _) in text.match_indices(prefix) {
        let rest = &text[at + prefix.len()..];
        let is_name = |c: &char| c.is_alphanumeric() || *c == '_';
        match rest.strip_prefix('{') {
            Some(group) => out.extend(names_of_group(group)),
            None => out.push(rest.chars().take_while(is_name).collect()),
        }
    }
    out
}

/// Returns the first name of each path of a group, whose opening brace has been read.
fn names_of_group(group: &str) -> Vec<String> {
    let mut out = Vec::new();
    let (mut depth, mut name, mut is_first) = (0, String::new(), true);
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            _ if depth > 0 => {}
            c if is_first && (c.is_alphanumeric() || c == '_') => name.push(c),
            ',' | '}' => {
                out.extend((!name.is_empty()).then(|| std::mem::take(&mut name)));
                is_first = true;
                if c == '}' {
                    break;
                }
            }
            ':' => is_first = false,
            _ => {}
        }
    }
    out
}

#[test]
fn each_module_imports_only_modules_below_it() {
    let mut wrong = Vec::new();
    for (path, text) in rust_files("src") {
        let own = module(&path).to_owned();
        let (_, below) = FLOORS
            .iter()
            .find(|(name, _)| *name == own)
            .unwrap_or_else(|| panic!("`{own}` is not in the table of modules"));
        for other in names_after(&text, "crate::") {
            let is_module = FLOORS.iter().any(|(name, _)| *name == other);
            if is_module
                && other != own
                && !below.contains(&other.as_str())
                && !GROUND.contains(&other.as_str())
            {
                wrong.push(format!("{path} imports {other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_module_of_the_table_exists() {
    let files = rust_files("src");
    for (name, below) in FLOORS {
        for name in [&[name][..], below].concat() {
            assert!(files.keys().any(|path| module(path) == name), "`{name}` is not in src");
        }
    }
}

#[test]
fn rules_commands_and_kinds_of_page_do_not_import_each_other() {
    let mut wrong = Vec::new();
    let files = rust_files("src");
    for (folder, shared) in INDEPENDENT {
        let inside = files.iter().filter_map(|(path, text)| {
            let name = path.strip_prefix(folder)?.trim_end_matches(".rs");
            (!name.contains('/') && name != "mod").then_some((name, text))
        });
        let inside: Vec<(&str, &String)> = inside.collect();
        assert!(inside.len() > 5, "{folder} has moved");
        let path_of_folder =
            format!("crate::{}::", folder.trim_end_matches('/').replace('/', "::"));
        for (name, text) in &inside {
            let imported =
                [names_after(text, "super::"), names_after(text, &path_of_folder)].concat();
            for (sibling, _) in &inside {
                let is_wrong = sibling != name
                    && !shared.contains(sibling)
                    && imported.iter().any(|other| other == sibling);
                if is_wrong {
                    wrong.push(format!("{folder}{name}.rs imports {sibling}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_clearance_is_made_at_one_place() {
    let makers: Vec<String> = rust_files("src")
        .into_iter()
        .filter(|(_, text)| text.contains("for_private_documents"))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(makers, ["compose/composer.rs", "privacy/mod.rs"]);
}

#[test]
fn every_source_file_begins_with_its_purpose() {
    for folder in ["src", "tests/it", "benches", "examples"] {
        for (path, text) in rust_files(folder) {
            assert!(text.starts_with("//! "), "{folder}/{path} does not begin with its purpose");
        }
    }
}

#[test]
fn no_file_is_longer_than_400_lines_and_no_line_longer_than_100_characters() {
    let mut wrong = Vec::new();
    for folder in ["src", "tests", "benches", "examples"] {
        for (path, text) in rust_files(folder) {
            let lines = text.lines().count();
            if lines > MAX_LINES {
                wrong.push(format!("{folder}/{path} has {lines} lines"));
            }
            for (at, line) in text.lines().enumerate() {
                let columns = line.chars().count();
                if columns > MAX_COLUMNS {
                    wrong.push(format!("{folder}/{path}:{} has {columns} characters", at + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn clippy_refuses_functions_of_more_than_60_lines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name| fs::read_to_string(root.join(name)).expect("it is in the repository");
    assert!(read("Cargo.toml").contains("too_many_lines = \"warn\""));
    assert!(read("clippy.toml").contains("too-many-lines-threshold = 60"));
}

#[test]
fn every_test_file_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let main = fs::read_to_string(folder.join("main.rs")).expect("main.rs exists");
    for path in rust_files("tests/it").into_keys().filter(|path| path != "main.rs") {
        let name = path.trim_end_matches(".rs");
        assert!(main.contains(&format!("mod {name};")), "{path} is not listed in main.rs");
    }
}

#[test]
fn names_of_imports_are_read() {
    let text = "use crate::a::b; use crate::{c::{d, e::F}, g, h::I};";
    assert_eq!(names_after(text, "crate::"), ["a", "c", "g", "h"]);
    let text = "use super::{\n    options::{self, X},\n    schema,\n};\nsuper::pick::find()";
    assert_eq!(names_after(text, "super::"), ["options", "schema", "pick"]);
}
