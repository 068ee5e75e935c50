//! The house as it is drawn: which room may import which, and what may not be forgotten.
//!
//! Reads the sources as text. A new room is a new line of the table below.

use std::{collections::BTreeMap, fs, path::Path};

use super::sandbox::tree;

const GROUND: [&str; 7] =
    ["diag", "lang", "digest", "layout", "output_format", "privacy", "replacement"];

/// Each room with the rooms below it that it may import, besides the ground.
const FLOORS: [(&str, &[&str]); 20] = [
    ("main", &["cli"]),
    (
        "cli",
        &["serve", "build", "check", "publish", "review", "site", "document", "source", "text"],
    ),
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
    // The ground: privacy lets rules look through reports, the rest stands alone.
    ("diag", &[]),
    ("lang", &[]),
    ("digest", &[]),
    ("layout", &[]),
    ("privacy", &[]),
    ("replacement", &[]),
    ("lib", &[]),
];

fn sources() -> BTreeMap<String, String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = tree(&src).into_iter().filter(|(path, _)| path.ends_with(".rs"));
    files
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("sources are UTF-8")))
        .collect()
}

fn room(path: &str) -> &str {
    path.split('/').next().expect("a path has a first part").trim_end_matches(".rs")
}

/// Rooms named as `crate::room` anywhere in a file, in single imports and in groups.
fn imports(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut word = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    _ => {}
                }
                if depth == 0 && (c.is_alphanumeric() || c == '_') {
                    word.push(c);
                } else if depth == 0 && c == ':' && !word.is_empty() {
                    out.push(std::mem::take(&mut word));
                } else if c == ',' {
                    word.clear();
                }
            }
        } else {
            out.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    out
}

#[test]
fn each_floor_imports_only_downward() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let here = room(&path).to_owned();
        let (_, below) = FLOORS
            .iter()
            .find(|(name, _)| *name == here)
            .unwrap_or_else(|| panic!("`{here}` is not in the table of floors"));
        for other in imports(&text) {
            let is_room = FLOORS.iter().any(|(name, _)| *name == other);
            if is_room
                && other != here
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
fn rules_commands_and_kinds_of_page_do_not_know_each_other() {
    // What commands share: their options, and the list of records that need somebody. What kinds of
    // page share: the desk and who approved a record, the frame of a page, the crisis block in it,
    // notices, and parts of private sheets.
    let base = [
        "rule",
        "options",
        "attention",
        "desk",
        "demands",
        "gap",
        "phone",
        "approval",
        "chrome",
        "plan",
        "crisis",
        "questions",
        "sheet",
        "medicines",
        "scores",
        "sections",
        "consented",
        "notices",
        "signed",
        "mod",
    ];
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        for folder in ["check/rules/", "cli/", "compose/"] {
            let Some(name) = path.strip_prefix(folder).map(|name| name.trim_end_matches(".rs"))
            else {
                continue;
            };
            let siblings = sources().into_keys().filter_map(|other| {
                other.strip_prefix(folder).map(|other| other.trim_end_matches(".rs").to_owned())
            });
            for sibling in
                siblings.filter(|sibling| sibling != name && !base.contains(&sibling.as_str()))
            {
                // `new site` writes the schemas along, so it asks the command that owns them.
                let agreed = name == "new" && sibling == "schema";
                // What a file takes from its siblings stands in its `use super::…;`.
                let taken =
                    text.split("use super::").skip(1).filter_map(|rest| rest.split(';').next());
                let named = taken
                    .flat_map(|uses| uses.split(|c: char| !c.is_alphanumeric() && c != '_'))
                    .any(|word| word == sibling);
                if name != "mod" && !agreed && named {
                    wrong.push(format!("{path} names {sibling}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_clearance_is_made_at_one_place() {
    let makers: Vec<String> = sources()
        .into_iter()
        .filter(|(_, text)| text.contains("for_private_documents"))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(makers, ["compose/desk.rs", "privacy/mod.rs"]);
}

#[test]
fn every_file_says_what_it_is_for_and_stays_short() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{path} does not open with what it is for");
        let lines = text.lines().count();
        assert!(lines <= 400, "{path} has {lines} lines");
    }
}

#[test]
fn every_test_file_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let main = fs::read_to_string(folder.join("main.rs")).expect("main.rs is there");
    for path in tree(&folder).into_keys().filter(|path| path.ends_with(".rs") && path != "main.rs")
    {
        let name = path.trim_end_matches(".rs");
        assert!(main.contains(&format!("mod {name};")), "{path} is not listed in main.rs");
    }
}
