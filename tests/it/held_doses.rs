//! Doses that nobody has made certain: prescriptions that are not a schedule yet, and steps whose
//! date has passed without a record that they began.

use super::{doses::main_text, sandbox::Sandbox};

const RECORD: &str = "content/care-plans/sample.yaml";
const TAKE: &str = "    take: { morning: 1 tablet }";

const CONSENTS: &str = "consents:
  - { id: visits, reader: support, to: { name: Lee Notreal }, purpose: { en: To know when },
      covers: [appointments], signed_on: 2026-11-01, from: 2026-11-01, until: 2027-11-01 }
  - { id: pills, reader: support, to: { name: Lee Notreal }, purpose: { en: To remind me },
      covers: [medications], signed_on: 2026-11-01, from: 2026-11-01, until: 2027-11-01 }
";

/// Returns a site whose record takes its medicine in another way, with two consents.
fn site(take: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.edit(RECORD, TAKE, take).edit(RECORD, "topics: [", &format!("{CONSENTS}topics: ["));
    sandbox
}

/// Asserts which documents are held, and which are made all the same.
#[track_caller]
fn assert_held(sandbox: &Sandbox) {
    let page = |name: &str| sandbox.has(&format!("private-out/sample/en/{name}.html"));
    for held in ["handout", "diary", "support-pills"] {
        assert!(!page(held), "{held} is made");
    }
    for made in ["relapse-plan", "wallet-card", "team", "support-visits"] {
        assert!(page(made), "{made} is not made");
    }
}

#[test]
fn a_prescription_without_a_schedule_holds_what_would_show_its_dose() {
    let sandbox = site("    sig: \"Disp-90, take 1-2 po qhs prn\"");
    sandbox.build().reports(&[
        "nobody has turned this prescription into a schedule",
        "content/care-plans/sample.yaml",
        "write `take:` beside `sig:`",
    ]);
    assert_held(&sandbox);
    let team = sandbox.read("private-out/sample/en/team.html");
    assert!(team.contains("Prescription not yet turned into a schedule"), "{team}");
    for (path, bytes) in sandbox.tree("private-out") {
        assert!(!String::from_utf8_lossy(&bytes).contains("qhs"), "{path} shows the prescription");
    }
}

#[test]
fn a_schedule_beside_the_prescription_releases_the_documents() {
    let sandbox = site(&format!("    sig: take 1 po qam\n{TAKE}"));
    sandbox.build().succeeds();
    assert!(sandbox.has("private-out/sample/en/handout.html"));
    assert!(!sandbox.read("private-out/sample/en/handout.html").contains("qam"));
}

#[test]
fn a_step_whose_date_has_passed_waits_for_a_person() {
    let step = "    steps:\n      - { from: 2026-11-20, take: { morning: 2 tablets }, owner: \
                prescriber";
    let sandbox = site(&format!("{TAKE}\n{step} }}\n"));
    sandbox.run(&["build", "--show-private"]).reports(&[
        "nobody has recorded that it began",
        "2026-11-20",
        "`begun: { on: DATE, by: NAME }`",
    ]);
    assert_held(&sandbox);
    let team = sandbox.read("private-out/sample/en/team.html");
    assert!(team.contains("not recorded as begun"), "{team}");

    // A date after today is no record that it began.
    let begun = site(&format!("{TAKE}\n{step}, begun: {{ on: 2026-12-20, by: Jo Testerly }} }}\n"));
    begun.build().reports(&["nobody has recorded that it began"]);
    let nameless = site(&format!("{TAKE}\n{step}, begun: {{ on: 2026-11-21, by: \" \" }} }}\n"));
    nameless.build().reports(&["nobody's name is given"]);

    let begun = site(&format!("{TAKE}\n{step}, begun: {{ on: 2026-11-21, by: Jo Testerly }} }}\n"));
    begun.build().succeeds();
    let handout = main_text(&begun.read("private-out/sample/en/handout.html"));
    assert!(handout.contains("2 tablets"), "{handout}");
}

#[test]
fn a_step_to_come_holds_nothing() {
    let step = "    steps:\n      - { from: 2026-12-20, take: { morning: 2 tablets }, owner: \
                prescriber }\n";
    site(&format!("{TAKE}\n{step}")).build().succeeds();
}

#[test]
fn a_field_of_the_earlier_form_is_refused_with_what_to_write() {
    let site = |take: &str| {
        let sandbox = Sandbox::new();
        sandbox.edit(RECORD, TAKE, take);
        sandbox.check()
    };
    site("    take: { as_needed: { amount: 1 tablet, max_per_day: 3 } }")
        .reports(&["unknown field", "per_24_hours: 3 tablets"]);
    site("    take: { every: 4 weeks, given_by: clinic, next_due: 2026-12-01 }")
        .reports(&["the amount of each dose is missing", "amount: 117 mg"]);
    let allergies = |list: &str| {
        let sandbox = Sandbox::new();
        let evaluation = format!("evaluation:\n  on: 2026-11-01\n  allergies: {list}\n");
        sandbox.edit(RECORD, "medications:\n", &format!("{evaluation}medications:\n"));
        sandbox.check()
    };
    allergies("[{ phrase: allergy-none }]").reports(&["none_known: true", "kind: allergy"]);
    allergies("[Penicillin]").reports(&["write a map with the fields `name`, `kind`"]);
}
