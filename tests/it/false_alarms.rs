//! How often the checks of words are wrong about translations by people: those of Django's
//! messages, which nobody wrote for careleaf. Issue 18.
//!
//! `docs/false-alarms.md` has the result. After a change of a check:
//! `UPDATE_REFERENCES=1 cargo test --test it false_alarms`, then read what changed.

use std::{
    collections::BTreeMap, env, fmt::Write as _, fs, path::Path, process::Command, sync::Arc,
};

use careleaf::{
    lang::Lang,
    review::{
        ForeignWordSearch, LockedNames, MeaningSearch, SegmentKind, differences, locked_items,
    },
};

/// The languages whose translations are looked at: those of the sample, and others that the program
/// has words for.
const LANGUAGES: [&str; 12] =
    ["es", "ar", "zh-Hans", "vi", "ru", "fr", "pt", "de", "uk", "pl", "ko", "fa"];

/// The checks, in the order of the table.
const CHECKS: [&str; 3] = ["meaning-differs", "foreign-words", "dose- or numbers-differ"];

/// Returns the messages and their translations, by language.
fn translations() -> BTreeMap<String, Vec<(String, String)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ran = Command::new(folder.join("target/translate-toolkit/bin/python"))
        .arg(folder.join("tests/it/human.py"))
        .args(LANGUAGES)
        .output()
        .expect("scripts/setup.sh --checks brings Python and Django");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    serde_json::from_slice(&ran.stdout).expect("it is JSON")
}

/// Returns for each check whether it reports a translation, with its words.
fn alarms(lang: &Lang, source: &str, target: &str) -> [Option<String>; 3] {
    let (english, names) = (Lang::parse("en").expect("a tag"), LockedNames::default());
    let kind = SegmentKind::Field;
    let meanings = MeaningSearch::new(&english, lang).find(&kind, source, target);
    let foreign =
        ForeignWordSearch::new(&english, lang, Arc::default())
            .find(&kind, source, target, &|_| false);
    let locked =
        differences(&locked_items(source, &english, &names), &locked_items(target, lang, &names));
    [
        meanings.first().map(|fault| fault.description()),
        foreign.first().map(|fault| fault.description()),
        locked.first().map(|difference| difference.description()),
    ]
}

#[test]
fn the_table_of_false_alarms_is_current() {
    let mut rows = String::new();
    let mut list = String::new();
    for (tag, pairs) in translations() {
        let lang = Lang::parse(&tag).expect("a tag");
        let mut counts = [0; 3];
        for (source, target) in &pairs {
            let found = alarms(&lang, source, target);
            for (at, alarm) in found.into_iter().enumerate() {
                let Some(words) = alarm else { continue };
                counts[at] += 1;
                let source = source.replace('\n', " ");
                writeln!(list, "- {tag}, {}: “{source}”: {words}", CHECKS[at]).expect("a string");
            }
        }
        let cells = counts.map(|count| count.to_string()).join(" | ");
        writeln!(rows, "| {tag} | {} | {cells} |", pairs.len()).expect("a string");
    }
    let checks = CHECKS.join(" | ");
    let text = format!(
        "{INTRODUCTION}| Language | texts | {checks} |\n|---|---|---|---|---|\n{rows}\n{list}"
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/false-alarms.md");
    if env::var_os("UPDATE_REFERENCES").is_some() {
        fs::write(&file, &text).expect("it can be written");
    }
    let current = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(current, text, "run `UPDATE_REFERENCES=1 cargo test --test it false_alarms`");
}

const INTRODUCTION: &str = "\
# How often the checks are wrong

<!-- Written by a test: `UPDATE_REFERENCES=1 cargo test --test it false_alarms`. -->

A test reads the translations of Django's own messages, which people made and which come with its
package, and counts how many the checks of single texts report. Nearly all of them are right, so
nearly every report is a false alarm. Messages with the syntax of programs are left out. The words
of `meaning-differs` were chosen with an eye on earlier reports in this table, so texts that nobody
has seen may have more.

";
