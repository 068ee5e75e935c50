//! Copies for other readers: each contains what a consent names, between its dates, and nothing
//! else.

use std::collections::BTreeSet;

use super::{
    privacy::CANARY_RECORD,
    sandbox::{Sandbox, TODAY},
};

const RECORD: &str = "content/care-plans/canary.yaml";

/// Returns the canary record with one consent for each part, named after the part.
fn with_consents(substance_use: bool) -> String {
    let parts = [
        "relapse_plan",
        "appointments",
        "medications",
        "goals",
        "measures",
        "therapy",
        "practical",
        "evaluation",
    ];
    let consent = |part: &str| {
        format!(
            "{{ id: {}, reader: support, to: {{ name: Zqcanary Sister, relation: zqcanary 58 }}, \
                purpose: zqcanary 59, covers: [{part}], substance_use: {substance_use}, \
                signed_on: 2026-01-05, from: 2026-01-05, until: 2027-01-05 }}",
            part.replace('_', "-")
        )
    };
    let consents: Vec<String> = parts.iter().map(|part| consent(part)).collect();
    let (before, rest) = CANARY_RECORD.split_once("consents: [").expect("the record has consents");
    let after = rest.split_once('\n').map_or("", |(_, after)| after);
    format!("{before}consents: [{}]\n{after}", consents.join(", "))
}

/// Returns the numbers of the canaries that a page contains.
fn canaries_on(page: &str) -> BTreeSet<u32> {
    let numbers = page
        .split("zqcanary ")
        .skip(1)
        .map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
    numbers.filter_map(|digits| digits.parse().ok()).collect()
}

fn set(ranges: &[std::ops::RangeInclusive<u32>]) -> BTreeSet<u32> {
    ranges.iter().cloned().flatten().collect()
}

/// Returns the canaries that a part of a consent discloses, besides the reader and the purpose (58,
/// 59).
fn disclosed_by(part: &str) -> BTreeSet<u32> {
    let opened = match part {
        "relapse-plan" => set(&[1..=2, 39..=47, 49..=50]),
        "medications" => set(&[16..=18, 20..=20, 23..=23, 26..=26, 63..=64]),
        "goals" => set(&[33..=34]),
        "therapy" => set(&[8..=14]),
        "practical" => set(&[51..=56, 60..=62]),
        "evaluation" => set(&[3..=7]),
        _ => BTreeSet::new(),
    };
    opened.union(&set(&[58..=59])).copied().collect()
}

const PARTS: [&str; 8] = [
    "relapse-plan",
    "appointments",
    "medications",
    "goals",
    "measures",
    "therapy",
    "practical",
    "evaluation",
];

#[test]
fn each_field_of_a_record_reaches_only_its_readers() {
    let sandbox = Sandbox::new();
    sandbox.write(RECORD, with_consents(true)).build().succeeds();
    for part in PARTS {
        let page = sandbox.read(&format!("private-out/canary/en/support-{part}.html"));
        assert_eq!(
            canaries_on(&page),
            disclosed_by(part),
            "the consent for {part} opens other fields"
        );
        assert!(
            !page.contains("Zqcanary Legal")
                && !page.contains("ZQCANARY-77")
                && !page.contains("1961"),
            "{part}: who the person is on paper"
        );
        assert!(
            !page.contains("Zqcanary Approver") && !page.contains("Zqcanary Caller"),
            "{part}: who approved and who followed up"
        );
    }
    let medicines = sandbox.read("private-out/canary/en/support-medications.html");
    assert!(
        medicines.contains("Sertraline")
            && !sandbox.read("private-out/canary/en/support-goals.html").contains("Sertraline")
    );
    // The team sees the whole record except words for the wallet card and the diary, and never the
    // answer to item 9.
    let team = sandbox.read("private-out/canary/en/team.html");
    assert_eq!(canaries_on(&team), set(&[1..=7, 26..=28, 31..=43, 57..=57, 63..=65]));
    assert!(
        team.contains("ZQCANARY-77")
            && team.contains("Zqcanary Legal Name")
            && team.contains("Zqcanary Sister"),
        "{team}"
    );
}

/// Two histories of one measure; the first has the later total.
const SCORED: &str = "id: odd
invented: true
language: en
languages: [en]
person: { preferred_name: Odd }
measures:
  - { tool: gad-7, version: en-US, scores: [{ on: 2026-11-16, total: 13 }] }
  - { tool: gad-7, version: es-US, scores: [{ on: 2026-08-31, total: 17 }, { on: 2026-10-12, \
  total: 16 }] }
goals: [{ text: Take the bus, measure: { tool: gad-7, below: 5 }, by: 2027-03-26, steps: [Ride \
two stops] }]
consents:
";

#[test]
fn a_consent_for_goals_discloses_no_score() {
    let consent = |id: &str, covers: &str| {
        format!(
            "  - {{ id: {id}, reader: support, to: {{ name: Sis }}, purpose: support, covers: \
             [{covers}], substance_use: false, signed_on: 2026-01-05, from: 2026-01-05, until: \
             2027-01-05 }}\n"
        )
    };
    let sandbox = Sandbox::new();
    sandbox.write(
        "content/care-plans/odd.yaml",
        SCORED.to_owned() + &consent("goals", "goals") + &consent("both", "goals, measures"),
    );
    sandbox.build().succeeds();
    let page = |name: &str| sandbox.read(&format!("private-out/odd/en/{name}.html"));
    let goals = page("support-goals");
    assert!(
        goals.contains("Take the bus")
            && goals.contains("Ride two stops")
            && goals.contains("March 26, 2027"),
        "{goals}"
    );
    for hint in ["GAD-7", "Now:", "How we will know", "below"] {
        assert!(!goals.contains(hint), "`{hint}` is on a copy for goals alone:\n{goals}");
    }
    // The latest total, from either history.
    for name in ["support-both", "handout", "team"] {
        assert!(page(name).contains("Now: <bdi dir=\"ltr\">13</bdi>"), "{name}:\n{}", page(name));
    }
}

#[test]
fn a_letter_discloses_only_what_helps_at_work() {
    let all =
        "relapse_plan, appointments, medications, goals, measures, therapy, practical, evaluation";
    let job = format!("covers: [{all}], substance_use: true");
    let record =
        CANARY_RECORD.replace("reader: support", "reader: work").replace("covers: [goals]", &job);
    let sandbox = Sandbox::new();
    sandbox.write(RECORD, &record).build().succeeds();
    let letter = "private-out/canary/en/work-zq.html";
    let medicine = set(&[16..=18, 20..=20, 23..=23, 63..=64]);
    assert_eq!(
        canaries_on(&sandbox.read(letter)),
        medicine,
        "what nobody marked may tell of substance use; the class of the medicine does not"
    );
    sandbox
        .write(
            RECORD,
            record
                .replace("practical: { transport", "practical: { substance_use: false, transport"),
        )
        .build()
        .succeeds();
    assert_eq!(canaries_on(&sandbox.read(letter)), &medicine | &set(&[54..=54]));
    assert!(
        sandbox.read(letter).contains("Zqcanary Legal Name"),
        "a letter needs the name on official papers"
    );
}

#[test]
fn unmarked_items_of_a_substance_use_record_are_left_out_silently() {
    let sandbox = Sandbox::new();
    let ran = sandbox.write(RECORD, with_consents(false)).build().succeeds();
    assert!(ran.err.contains("consent-holds-back"), "the author is warned: {}", ran.err);
    for part in PARTS {
        let page = sandbox.read(&format!("private-out/canary/en/support-{part}.html"));
        // The class of the medicine is not about substance use, so it is disclosed.
        let wanted = if part == "medications" { disclosed_by(part) } else { set(&[58..=59]) };
        assert_eq!(canaries_on(&page), wanted, "{part}");
        assert!(
            !page.to_lowercase().contains("substance") && !page.contains("naloxone"),
            "{part} hints at what it leaves out"
        );
    }
}

#[test]
fn marked_items_are_disclosed_and_others_only_with_the_notice() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.build().succeeds();
    let sister = sandbox.read("private-out/luis/es/support-sister.html");
    assert!(sister.contains("Me salto mi medicina"), "marked as telling nothing of it");
    for hint in ["ganas", "naloxona", "Naloxona", "sobredosis", "Part 2", "Cedar", "opioid"] {
        assert!(!sister.contains(hint), "`{hint}` is on the sister's copy");
    }
    let doctor = sandbox.read("private-out/luis/en/primary-care-doctor.html");
    assert!(
        doctor.contains("Buprenorphine")
            && doctor.contains("42 CFR")
            && doctor.contains("Agreed from <bdi>September 15, 2026"),
        "{doctor}"
    );
    assert!(!doctor.contains("I skip my medicine"), "the relapse plan is not covered");
    assert!(
        !sandbox.has("private-out/luis/es/primary-care-doctor.html"),
        "only in the language it is for"
    );
    assert!(!sister.contains("42 CFR"));
}

#[test]
fn a_letter_discloses_visits_but_nothing_of_the_care() {
    let sandbox = Sandbox::sample_with_pdfs();
    sandbox
        .run(&["build", "--format", "html,pdf", "--only", "maya/en/school-college.*"])
        .succeeds();
    let letter = sandbox.read("private-out/maya/en/school-college.html");
    assert!(letter.contains("December 3, 2026") && letter.contains("3:00"), "{letter}");
    let text = letter.split("<body").nth(1).unwrap_or_default().to_lowercase();
    for hint in [
        "therap",
        "prescriber",
        "lantern",
        "crisis",
        "988",
        "panic",
        "anxiety",
        "medicine",
        "clonazepam",
        "diagnos",
    ] {
        assert!(!text.contains(hint), "`{hint}` is on a letter to a school: {text}");
    }
    let paper = sandbox.pdf_text("private-out/maya/en/school-college.pdf");
    assert!(paper.contains("December3,2026") && !paper.contains("988"), "{paper}");
}

#[test]
fn a_consent_is_valid_between_its_dates_until_revoked() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.build().succeeds();
    let copy = "private-out/luis/es/support-sister.html";
    assert!(sandbox.has(copy));
    assert!(
        !sandbox.tree("private-out").keys().any(|path| path.contains("roommate")),
        "that consent was taken back"
    );
    let record = "content/care-plans/luis.yaml";
    let whole = sandbox.read(record);
    let dates = "from: 2026-09-15\n    until: 2027-09-15";
    assert!(whole.contains(dates));
    for (from, until, more, is_valid) in [
        ("2026-09-15", TODAY, "", true),
        ("2026-09-15", "2026-11-23", "", false),
        (TODAY, "2027-09-15", "", true),
        ("2026-11-25", "2027-09-15", "", false),
        ("2026-09-15", "2027-09-15", "\n    revoked_on: 2026-11-25", true),
        ("2026-09-15", "2027-09-15", "\n    revoked_on: 2026-11-24", false),
    ] {
        sandbox
            .write(
                record,
                whole.replacen(dates, &format!("from: {from}\n    until: {until}{more}"), 1),
            )
            .build()
            .succeeds();
        assert_eq!(sandbox.has(copy), is_valid, "from {from} until {until}{more}");
    }
}

#[test]
fn handout_makes_a_copy_for_one_reader() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let says = |arguments: &[&str], words: &str| {
        let ran = sandbox.run(arguments);
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(ran.err.contains(words), "`{words}` is not in:\n{}", ran.err);
    };
    sandbox
        .run(&["handout", "luis", "--reader", "support", "--draft", "-o", "sister.html"])
        .succeeds();
    assert!(
        sandbox.read("sister.draft.html").contains("<html lang=\"es\""),
        "in the language of the consent"
    );
    sandbox.run(&["handout", "luis", "--reader", "team", "-o", "team.html"]).succeeds();
    assert!(sandbox.read("team.html").contains("Coordination summary"));
    says(
        &["handout", "luis", "--reader", "work"],
        "no consent for the reader `work` that is in force on 2026-11-24",
    );
    says(&["handout", "maya", "--reader", "support"], "no consent for the reader `support`");
}

#[test]
fn the_calendar_contains_visits_and_nothing_else() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.build().succeeds();
    let calendar = sandbox.read("private-out/luis/en/appointments.ics").replace("\r\n", "\n");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2, "{calendar}");
    assert!(
        calendar.contains("SUMMARY:Visit\n") && calendar.contains("DTSTART:20261201T110000\n"),
        "{calendar}"
    );
    for hint in ["luis", "Luis", "Cedar", "therap", "prescriber", "Harbor"] {
        assert!(!calendar.contains(hint), "`{hint}` is in the calendar:\n{calendar}");
    }
    let spanish = sandbox.read("private-out/luis/es/appointments.ics");
    assert!(!spanish.contains("SUMMARY:Visit\r"), "{spanish}");
    // Steps of two other records wait by then.
    _ = sandbox.run(&["build", "--today", "2027-01-01"]);
    assert!(!sandbox.has("private-out/luis/en/appointments.ics"), "all visits have passed");
}

#[test]
fn interactions_are_worded_for_each_reader() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let ran = sandbox.build().succeeds();
    assert!(
        ran.err.contains("medicine-pair") && !ran.err.contains("st-johns-wort"),
        "reported without its value: {}",
        ran.err
    );
    let handout = sandbox.read("private-out/maya/en/handout.html");
    let team = sandbox.read("private-out/maya/en/team.html");
    assert!(handout.contains("I do not stop either on my own."), "{handout}");
    assert!(
        team.contains("Medicines to look at together") && team.contains("Others may matter too"),
        "{team}"
    );
    for page in [&handout, &team] {
        assert!(!page.to_lowercase().contains("no interaction"), "nobody can promise that");
    }
}

#[test]
fn tests_show_when_they_are_due() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.build().succeeds();
    assert!(sandbox.read("private-out/luis/en/handout.html").contains("due on <bdi>March 9, 2027"));
    // Steps of two other records wait by then.
    _ = sandbox.run(&["build", "--today", "2027-04-01"]);
    assert!(
        sandbox.read("private-out/luis/en/team.html").contains("was due on <bdi>March 9, 2027")
    );
}
