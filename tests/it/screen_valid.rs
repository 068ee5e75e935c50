//! Web pages as checkers see them: axe-core for accessibility, the Nu Html Checker for markup. Both
//! are pinned, and `scripts/setup.sh --checks` installs them.

use std::{fs, path::Path, process::Command};

use serde_json::{Value, json};

use super::{
    browser::Browser,
    emulation::Colors,
    screen_pages::{all_pages, name_of, page_of_each_kind},
};

/// Runs axe-core, with all rules or with some, and returns what it found, in words.
const RUN_AXE: &str = "
    const [rules, done] = arguments;
    const options = rules ? { runOnly: { type: 'rule', values: rules } } : {};
    axe.run(document, { resultTypes: ['violations'], ...options }).then(
      (results) => done(results.violations.flatMap((rule) => rule.nodes.slice(0, 3).map(
        (node) => rule.id + ': ' + node.html.slice(0, 160) + ': ' + node.failureSummary))),
      (error) => done(['axe failed: ' + error]));
";

/// The rules of axe-core whose results depend on colors.
const COLOR_RULES: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// Returns the path of a file that `scripts/setup.sh --checks` installed.
#[track_caller]
fn installed(name: &str) -> std::path::PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/web-checks").join(name);
    assert!(path.exists(), "scripts/setup.sh --checks installs {}", path.display());
    path
}

fn axe() -> String {
    let file = installed("node_modules/axe-core/axe.min.js");
    fs::read_to_string(file).expect("axe-core can be read")
}

/// Returns what axe-core finds on the open page.
fn violations(browser: &Browser, rules: Option<&[&str]>) -> Vec<String> {
    let found = browser.run_later(RUN_AXE, &[json!(rules)]);
    let lines = found.as_array().into_iter().flatten();
    lines.filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn no_kind_of_page_violates_a_rule_of_axe() {
    let axe = axe();
    let browser = Browser::open(360, 740);
    let mut found = Vec::new();
    for page in page_of_each_kind() {
        browser.color(Colors::Light).resize(360, 740).go_file(page);
        browser.run(&axe, &[]);
        for (width, height) in [(360, 740), (1280, 900)] {
            browser.resize(width, height);
            for colors in [Colors::Light, Colors::Dark, Colors::Forced] {
                // Other colors change nothing but colors.
                let rules = (colors != Colors::Light).then_some(&COLOR_RULES[..]);
                let lines = violations(browser.color(colors), rules);
                let page = name_of(page);
                found.extend(
                    lines.into_iter().map(|line| format!("{page} {width} {colors:?}: {line}")),
                );
            }
        }
    }
    assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
}

#[test]
fn axe_finds_what_is_wrong_in_each_kind_of_colors() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("bad.html");
    let page = "<!doctype html><html lang=en><title>T</title><style>\
         @media (prefers-color-scheme: dark) { html { background: #111 } p { color: #333 } }\
         </style><h3>no first heading</h3><main><p>pale in the dark</p></main>";
    fs::write(&file, page).expect("it can be written");
    let browser = Browser::open(360, 740);
    browser.color(Colors::Light).go_file(&file);
    browser.run(&axe(), &[]);
    let light = violations(&browser, None).join("\n");
    assert!(light.contains("page-has-heading-one") && !light.contains("contrast"), "{light}");
    let dark = violations(browser.color(Colors::Dark), Some(&COLOR_RULES)).join("\n");
    assert!(dark.contains("color-contrast"), "{dark}");
}

/// Properties of CSS Anchor Positioning, which the checker does not know yet.
const UNKNOWN_PROPERTIES: &str = "CSS: .position-(area|try-fallbacks).: Property .*";

/// Returns the errors that the Nu Html Checker finds in files.
fn markup_errors(files: &[&Path]) -> Vec<String> {
    let mut command = Command::new("java");
    command.args(["-Xss4m", "-jar"]).arg(installed("node_modules/vnu-jar/build/dist/vnu.jar"));
    command.args(["--errors-only", "--exit-zero-always", "--filterpattern", UNKNOWN_PROPERTIES]);
    let ran = command.args(files).output();
    let ran = ran.expect("scripts/setup.sh --checks brings java");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8_lossy(&ran.stderr).lines().map(str::to_owned).collect()
}

#[test]
fn no_page_has_an_error_of_markup() {
    let files: Vec<&Path> = all_pages().iter().map(|page| page.as_path()).collect();
    let found = markup_errors(&files);
    assert!(found.is_empty(), "{} errors:\n{}", found.len(), found.join("\n"));
    let folder = tempfile::tempdir().expect("a folder for the test");
    let bad = folder.path().join("bad.html");
    fs::write(&bad, "<!doctype html><title>T</title><p><div></p>").expect("it can be written");
    assert!(!markup_errors(&[&bad]).is_empty(), "the checker finds errors");
}
