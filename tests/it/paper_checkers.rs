//! PDFs, read by two checkers of tagged PDFs: `pdfua` (conformance) and `outloud` (what a person
//! hears).

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use super::sandbox::Sandbox;

/// The languages whose sheets are read: from left to right, from right to left, without spaces.
const LANGUAGES: [&str; 3] = ["en", "ar", "zh-Hans"];

/// Returns a program of the folder into which `scripts/setup.sh --checks` installs the checkers.
fn checker(name: &str) -> Command {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pdf-checks/bin");
    Command::new(folder.join(name))
}

/// Returns one sheet of each kind in each language: the file of its kind that comes first.
fn sheets(sandbox: &Sandbox) -> Vec<PathBuf> {
    let mut first: BTreeMap<(String, String), PathBuf> = BTreeMap::new();
    for folder in ["private-out", "out/public"] {
        for path in sandbox.tree(folder).into_keys() {
            let parts: Vec<&str> = path.split('/').collect();
            let Some(at) = parts.iter().position(|part| LANGUAGES.contains(part)) else { continue };
            let (Some(lang), Some(file)) = (parts.get(at), parts.last()) else { continue };
            let Some(name) = file.strip_suffix(".pdf") else { continue };
            // A private sheet is named after its kind, a public one is in the folder of its kind.
            let kind = if folder == "out/public" && name != "questions" {
                let variant = name.split_once('.').map_or("", |(_, variant)| variant);
                format!("{} {variant}", parts.get(at + 1).unwrap_or(&name))
            } else {
                name.to_owned()
            };
            let file = sandbox.site().join(folder).join(&path);
            first.entry(((*lang).to_owned(), kind)).or_insert(file);
        }
    }
    first.into_values().collect()
}

/// Returns the output of a checker about files.
fn output(name: &str, arguments: &[&str], files: &[PathBuf]) -> String {
    let ran = checker(name).args(arguments).args(files).output();
    let ran = ran.unwrap_or_else(|error| panic!("{name} (scripts/setup.sh --checks): {error}"));
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn no_sheet_has_an_error_of_tagging() {
    let sheets = sheets(Sandbox::built_sample());
    assert!(sheets.len() > 3 * 12, "{} sheets are too few", sheets.len());
    let heard = output("outloud", &["--no-info"], &sheets);
    let lines: Vec<&str> = heard.lines().collect();
    let errors: Vec<String> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.contains("ERROR") || line.starts_with("FAIL"))
        .map(|(at, _)| lines[at..lines.len().min(at + 2)].join("\n"))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert_eq!(heard.matches("0 error(s)").count(), sheets.len(), "each sheet was read");
    let conforming = output("pdfua", &["check"], &sheets);
    assert_eq!(conforming.matches("errors=0").count(), sheets.len(), "{conforming}");
}
