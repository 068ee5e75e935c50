//! One test for each rule: it reports its bad case exactly and nothing in its good one.
//!
//! The files of a case, in `tests/rules/<id>/bad` and `tests/rules/<id>/good`, replace files of the
//! site that `careleaf new site` writes. `expected.txt` beside them has the diagnostics of the bad
//! case. After a change of a message: `UPDATE_REFERENCES=1 cargo test --test it check`.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

use careleaf::{
    check::{Documents, RULES, Reviewed, SiteRules, prepare},
    diag::{Place, Report},
    leaks::Leaks,
    review::{LockedNames, SignOffIndex},
    site,
};
use serde_json::Value;

use super::{
    memory::MemorySite,
    sandbox::{TODAY, tree},
};

const UPDATE: &str = "run `UPDATE_REFERENCES=1 cargo test --test it check`, then read the \
                      difference before you commit it";

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// Returns all diagnostics of the starter site with the files of one case.
fn diagnostics(case: &Path) -> String {
    let files = tree(case);
    assert!(!files.is_empty(), "{} has no files", case.display());
    let mut site = MemorySite::starter();
    for (path, bytes) in files {
        site.write(&path, String::from_utf8(bytes).expect("cases are UTF-8"));
    }
    site.check().diagnostics().iter().map(block).collect::<Vec<_>>().join("\n")
}

/// Returns the severity, rule, place, message and help of a diagnostic, one per line.
fn block(found: &Value) -> String {
    let text = |name: &str| found[name].as_str().unwrap_or("-");
    let place = match (found["line"].as_u64(), found["column"].as_u64()) {
        (Some(line), Some(column)) => format!("{}:{line}:{column}", text("path")),
        _ => text("path").to_owned(),
    };
    format!(
        "{} {}\nat: {place}\nmessage: {}\nhelp: {}\n",
        text("severity"),
        text("rule"),
        text("message"),
        text("help")
    )
}

#[track_caller]
fn assert_rule(id: &str) {
    let folder = cases().join(id);
    assert_eq!(diagnostics(&folder.join("good")), "", "the good case of `{id}` has problems");
    let reported = diagnostics(&folder.join("bad"));
    let header = format!(" {id}");
    assert!(reported.lines().any(|line| line.ends_with(&header)), "{id}: {reported}");
    let file = folder.join("expected.txt");
    if env::var_os("UPDATE_REFERENCES").is_some() {
        fs::write(&file, &reported).expect("the file can be written");
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(reported, expected, "{id}: {UPDATE}");
}

/// Makes a test for each rule, named after it, and the list of all that have one.
macro_rules! rule_tests {
    ($($rule:ident)*) => {
        $(
            #[test]
            fn $rule() {
                assert_rule(&stringify!($rule).replace('_', "-"));
            }
        )*

        const TESTED: &[&str] = &[$(stringify!($rule)),*];
    };
}

rule_tests! {
    consent_holds_back
    crisis_line_expired
    crisis_line_expiring
    crisis_line_missing
    crisis_line_unverified
    dose_differs
    dose_form
    dose_writing
    foreign_words
    glossary_term
    link_dead
    meaning_differs
    medicine_acknowledged
    medicine_allergy
    medicine_class
    medicine_dates
    medicine_duplicate
    medicine_opposed
    medicine_pair
    message_arguments
    notice_missing
    notice_overdue
    numbers_differ
    plain_language
    plural_forms
    private_leak
    program_unmarked
    reading_grade
    score_out_of_range
    sentence_length
    signoff_lapsed
    signoff_orphan
    text_amount
    texts_swapped
    topic_review
    translation_missing
    translation_shape
}

/// An id is a file name of lower-case letters, so no site can have two documents with the same path
/// today. The rule is for kinds of documents to come, and its case is made by hand.
#[test]
fn duplicate_output() {
    let sources = MemorySite::starter().sources();
    let today = TODAY.parse().expect("a day");
    let mut report = Report::new();
    let site = site::load(&sources, &mut report).expect("the starter site loads");
    let sign_offs = SignOffIndex::read(&sources, today, &mut report);
    let names = LockedNames::from_site(&site);
    let leaks = Leaks::search(&site, &sources, &[]);
    let documents = Documents {
        today,
        languages: Vec::new(),
        pages: Vec::new(),
        collisions: BTreeSet::from(["en/topics/sleep/index.html".to_owned()]),
    };
    let reviewed = Reviewed { units: &[], names: &names, sign_offs: &sign_offs, leaks: &leaks };
    prepare(&site, &documents, reviewed, &mut report).site(SiteRules::All, &mut report);
    let found: Vec<_> =
        report.iter().filter(|diagnostic| diagnostic.rule == "duplicate-output").collect();
    let [found] = found[..] else { panic!("{} diagnostics", found.len()) };
    assert_eq!(found.place, Place::Output("en/topics/sleep/index.html".to_owned()));
    assert_eq!(found.message.full_text(), "two documents would be written to this path");
}

#[test]
fn every_rule_has_a_test_and_every_case_has_a_rule() {
    let rules: BTreeSet<String> = RULES
        .iter()
        .map(|rule| rule.id().to_owned())
        .filter(|id| id != "duplicate-output")
        .collect();
    let tested: BTreeSet<String> = TESTED.iter().map(|name| name.replace('_', "-")).collect();
    assert_eq!(tested, rules);
    let folders: BTreeSet<String> = tree(&cases())
        .into_keys()
        .filter_map(|path| Some(path.split_once('/')?.0.to_owned()))
        .collect();
    assert_eq!(folders, rules, "tests/rules has a folder for each rule and no other");
}
