//! When a sign-off lapses: edits, moves, its last day, and who may renew it.

use std::cell::LazyCell;

use proptest::{prelude::*, sample::Index, test_runner::Config};
use serde_json::Value;

use super::{
    review::{SLEEP, open, sign, status, strict, unit},
    sandbox::Sandbox,
};

#[test]
fn a_sign_off_survives_a_move_and_expires_on_its_day() {
    let sandbox = strict();
    let flags = [
        "--lang",
        "es",
        "--by",
        "Ana Invented",
        "--credential",
        "C",
        "--role",
        "translator",
        "--expires",
        "2026-12-31",
    ];
    let mut arguments = vec!["review", "sign", "topics/sleep"];
    arguments.extend(flags);
    sandbox.run(&arguments).succeeds();
    for (path, line, first) in [
        ("content/topics/sleep/en.md", "- Keep your room dark and quiet.\n", "- Get up"),
        (SLEEP, "- Mantenga su cuarto oscuro y tranquilo.\n", "- Levántese"),
    ] {
        sandbox.edit(path, line, "").edit(path, first, &format!("{line}{first}"));
    }
    assert!(open(&sandbox, "topics/sleep").is_empty());
    let late = sandbox
        .run(&["review", "status", "--lang", "es", "--format", "json", "--today", "2027-01-01"])
        .succeeds();
    let late: Value = serde_json::from_str(&late.out).expect("status prints JSON");
    assert_eq!(unit(&late, "topics/sleep")["counts"]["lapsed"]["texts"], 17);
    let messages = sandbox.run(&["check", "--today", "2027-01-01"]).err;
    assert!(messages.contains("but the sign-off has expired"), "{messages}");
}

#[test]
fn only_the_same_person_in_the_same_role_renews_a_sign_off() {
    let sandbox = strict();
    sign(&sandbox, "*");
    let signed = |what: &str, role: &str, expires: &str, today: &str| {
        let who = [
            "--lang",
            "es",
            "--by",
            "Ana Invented",
            "--credential",
            "C",
            "--role",
            role,
            "--expires",
            expires,
            "--today",
            today,
        ];
        sandbox.run(&[&["review", "sign", what], &who[..]].concat())
    };
    let blocked = |today: &str| {
        sandbox.run(&["review", "status", "--lang", "es", "--today", today]).succeeds().out
    };
    let ledger = "content/care-plans/sample.es.signoff.yaml";
    signed("care-plans/sample", "translator", "2026-12-31", "2026-11-24").succeeds();
    assert!(
        blocked("2026-12-31").contains("No document waits")
            && blocked("2027-01-01").contains("care-plans/sample (")
    );
    let before = sandbox.read(ledger);
    let refused = signed("care-plans/sample", "reviser", "2027-12-31", "2027-01-01");
    assert!(
        refused.code != 0 && refused.err.contains("a different person than the translator"),
        "{}",
        refused.err
    );
    assert_eq!(sandbox.read(ledger), before);
    signed("care-plans/sample", "translator", "2027-12-31", "2027-01-01").succeeds();
    assert!(
        blocked("2027-12-31").contains("No document waits")
            && blocked("2028-01-01").contains("care-plans/sample (")
    );
    assert_eq!(
        sandbox.read(ledger).matches("digest:").count(),
        before.matches("digest:").count(),
        "one entry for each text"
    );
}

thread_local! {
    /// A site whose topics are signed, from which each case starts.
    static SIGNED: LazyCell<Sandbox> = LazyCell::new(|| {
        let sandbox = strict();
        sign(&sandbox, "topics/*");
        sandbox
    });
}

proptest! {
    #![proptest_config(Config { cases: 12, failure_persistence: None, ..Config::default() })]

    /// Any edit of a block, in source or translation, lapses the sign-off of that block and no
    /// other.
    #[test]
    fn an_edit_lapses_its_own_sign_off_and_no_other(
        which in any::<Index>(),
        in_source in any::<bool>(),
        word in "[a-z]{3,8}",
        at_end in any::<bool>(),
    ) {
        let sandbox = SIGNED.with(|signed| Sandbox::copy_of(signed));
        let path = if in_source { "content/topics/sleep/en.md" } else { SLEEP };
        let text = sandbox.read(path);
        let body = text.match_indices("---\n").nth(1).expect("front matter ends").0 + 4;
        let lines = text[body..].split_inclusive('\n').scan(body, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        });
        let is_text = |line: &str| {
            line.chars().any(char::is_alphabetic) && !line.starts_with(":::")
        };
        let lines: Vec<(usize, &str)> = lines.filter(|(_, line)| is_text(line)).collect();
        let (at, line) = lines[which.index(lines.len())];
        let from_letter = line.trim_start_matches(|c: char| !c.is_alphabetic() && c != '¿');
        let lead = line.len() - from_letter.len();
        let place = if at_end { at + line.trim_end().len() } else { at + lead };
        let (before, after) = text.split_at(place);
        let edited = if at_end {
            format!("{before} {word}{after}")
        } else {
            format!("{before}{word} {after}")
        };
        sandbox.write(path, edited);
        let status = self::status(&sandbox);
        let open = |name: &str| unit(&status, name)["open"].as_array().expect("a list").clone();
        let sleep = open("topics/sleep");
        let states: Vec<_> = sleep.iter().map(|text| &text["state"]).collect();
        prop_assert_eq!(states, ["lapsed"], "{} in {}: {:?}", line, path, sleep);
        prop_assert_eq!(open("topics/care-plan"), [] as [Value; 0]);
        // A restored text is signed again.
        sandbox.write(path, &text);
        let status = self::status(&sandbox);
        prop_assert!(unit(&status, "topics/sleep")["open"].as_array().is_some_and(Vec::is_empty));
    }
}
