//! What the program is built from: crates of one registry, under licenses that let everybody use
//! and pass on the program.

use std::process::Command;

use serde_json::Value;
use spdx::{Expression, ParseMode};

/// Licenses that ask for no more than to keep their texts and notices.
const LICENSES: [&str; 11] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Crates with another license, and why they may be used.
const EXCEPTIONS: [(&str, &str, &str); 1] = [(
    "option-ext",
    "MPL-2.0",
    "finds folders of fonts; used unchanged, and the license covers its own files only",
)];

/// Crates that must not come in, and why.
const BANNED: [(&str, &str); 6] = [
    ("openssl-sys", "nothing here talks to another machine"),
    ("reqwest", "nothing here talks to another machine"),
    ("ureq", "nothing here talks to another machine"),
    ("sentry", "nothing is reported to anybody"),
    ("native-tls", "nothing here talks to another machine"),
    ("openssl", "nothing here talks to another machine"),
];

/// Returns the packages of the lock file.
fn packages() -> Vec<Value> {
    let ran = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .expect("cargo runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let mut found: Value = serde_json::from_slice(&ran.stdout).expect("it is JSON");
    match found["packages"].take() {
        Value::Array(packages) => packages,
        other => panic!("no packages: {other}"),
    }
}

/// Returns the text of a field.
fn text<'p>(package: &'p Value, field: &str) -> &'p str {
    package[field].as_str().unwrap_or_default()
}

/// Returns whether a license expression, such as `MIT OR Apache-2.0`, can be met.
fn is_allowed(name: &str, license: &str) -> bool {
    let Ok(expression) = Expression::parse_mode(license, ParseMode::LAX) else { return false };
    expression.evaluate(|requirement| {
        let asked = requirement.license.id().map(|id| id.name);
        asked.is_some_and(|id| {
            LICENSES.contains(&id) || EXCEPTIONS.iter().any(|(of, is, _)| *of == name && *is == id)
        })
    })
}

#[test]
fn every_crate_has_a_license_that_lets_the_program_be_passed_on() {
    let packages = packages();
    let refused: Vec<String> = packages
        .iter()
        .map(|package| (text(package, "name"), text(package, "license")))
        .filter(|(name, license)| !is_allowed(name, license))
        .map(|(name, license)| format!("{name}: {license}"))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
    for (name, license, _) in EXCEPTIONS {
        let is_used = packages
            .iter()
            .any(|package| text(package, "name") == name && text(package, "license") == license);
        assert!(is_used, "{name} is not used any more: remove the exception");
    }
}

#[test]
fn licenses_are_read_as_expressions() {
    for allowed in ["MIT", "MIT/Apache-2.0", "GPL-2.0-only OR MIT", "(MIT OR ISC) AND Unicode-3.0"]
    {
        assert!(is_allowed("any", allowed), "{allowed}");
    }
    for refused in ["GPL-3.0-only", "MIT AND GPL-2.0-only", "", "MPL-2.0"] {
        assert!(!is_allowed("any", refused), "{refused}");
    }
}

#[test]
fn every_crate_comes_from_the_registry_and_none_is_banned() {
    for package in packages() {
        let (name, source) = (text(&package, "name"), text(&package, "source"));
        let is_own = name == env!("CARGO_PKG_NAME");
        let is_from_registry = source == "registry+https://github.com/rust-lang/crates.io-index";
        assert!(is_own || is_from_registry, "{name} comes from `{source}`");
        let banned = BANNED.iter().find(|(banned, _)| *banned == name);
        assert!(banned.is_none(), "{banned:?}");
    }
}
