//! Warnings about what a person takes: which are reported, which documents they withhold, what an
//! acknowledgment answers and when it lapses, and what the person and the team read.

use super::sandbox::{RunResult, Sandbox};

const RECORD: &str = "content/care-plans/odd.yaml";

/// Medicines, classes and pairs of these tests. No text about them matters here.
const MEDICINES: &str = "
  - { id: sertraline, class: ssri, brands: [Zoloft] }
  - { id: escitalopram, class: ssri }
  - { id: phenelzine, class: maoi }
  - { id: tramadol, class: opioid, groups: [serotonergic] }
  - { id: methadone, class: opioid }
  - { id: buprenorphine-naloxone, class: opioid, ingredients: [buprenorphine, naloxone] }
  - { id: naltrexone, class: opioid-blocker }
  - { id: naloxone, class: overdose-reversal }
  - { id: lithium, class: mood }
  - { id: ibuprofen, class: nsaid, brands: [Advil] }
  - { id: naproxen, class: nsaid }
  - { id: morphine-sulfate, class: opioid, ingredients: [morphine] }
";

const CLASSES: &str = "
  - { id: antidepressant, name: { en: antidepressant, es: antidepressant } }
  - { id: ssri, name: { en: SSRI, es: SSRI }, one_at_a_time: true, groups: [serotonergic] }
  - { id: maoi, name: { en: MAOI, es: MAOI } }
  - { id: opioid, name: { en: opioid, es: opioid } }
  - { id: opioid-blocker, name: { en: opioid blocker, es: opioid blocker } }
  - { id: overdose-reversal, name: { en: overdose reversal, es: overdose reversal } }
  - { id: mood, name: { en: mood stabilizer, es: mood stabilizer } }
  - { id: nsaid, name: { en: NSAID, es: NSAID } }
";

const PAIRS: &str = "
  - { a: opioid, b: naltrexone, opposed: true, severity: avoid, for_patient: can make me very sick }
  - { a: opioid, b: naloxone, opposed: true, severity: avoid, for_patient: can make me very sick }
  - { a: maoi, b: ssri, washout: 14 days, severity: avoid, for_patient: can be dangerous }
  - { a: serotonergic, b: serotonergic, severity: serious, for_patient: can be too much }
  - { a: lithium, b: nsaid, severity: serious, for_patient: can raise my lithium level }
  - { a: lithium, b: ibuprofen, severity: serious, for_patient: can raise my level of lithium }
  - { a: ssri, b: nsaid, severity: ask, for_patient: can make me bleed more easily }
  - { a: lithium, b: sertraline, team_only: true, severity: ask, for_patient: are not shown }
";

/// Completes the entries of a list that are written on one line each.
fn entries(list: &str, more: &dyn Fn(&str) -> String) -> String {
    let complete = |line: &str| {
        let id = line.split("id: ").nth(1).and_then(|rest| rest.split(',').next());
        format!("{}{} }}", line.strip_suffix(" }").unwrap_or(line), more(id.unwrap_or_default()))
    };
    list.lines().filter(|line| !line.is_empty()).map(|line| complete(line) + "\n").collect()
}

/// Creates a site with these medicines and one record, in English.
fn site(record: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.remove("content/care-plans/sample.yaml");
    let source = ", source: https://example.org/";
    let medicines = format!(
        "medicines:\n{}classes:\n{}pairs:\n{}",
        entries(MEDICINES, &|id| {
            let name = id.replace('-', " ");
            format!(", names: {{ en: {name}, es: {name} }}{source}")
        }),
        entries(CLASSES, &|_| source.to_owned()),
        entries(PAIRS, &|_| format!(", for_clinician: Check both for this.{source}"))
    );
    sandbox.write("content/medicines.yaml", medicines);
    sandbox.write(
        RECORD,
        format!(
            "id: odd\ninvented: true\nlanguage: en\nlanguages: [en]\n\
             person: {{ preferred_name: Odd }}\n{record}"
        ),
    );
    sandbox
}

/// Returns a line of `medications`.
fn tablet(name: &str, more: &str) -> String {
    format!(
        "  - {{ name: {name}, strength: 10 mg, form: tablet, take: {{ morning: 1 tablet }}{more} \
         }}\n"
    )
}

/// Returns the lines of `medications` for tablets of these medicines.
fn tablets(names: &[&str]) -> String {
    let lines: String = names.iter().map(|name| tablet(name, "")).collect();
    format!("medications:\n{lines}")
}

fn check(sandbox: &Sandbox) -> RunResult {
    sandbox.run(&["check", "--show-private", "--format", "json"])
}

/// Returns the severity, rule and message of each warning about medicines.
fn warnings(sandbox: &Sandbox) -> Vec<String> {
    let ran = check(sandbox);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let found = report["diagnostics"].as_array().expect("a list");
    let text =
        |found: &serde_json::Value, name: &str| found[name].as_str().unwrap_or_default().to_owned();
    let rules = ["acknowledged", "allergy", "duplicate", "opposed", "pair"];
    let is_ours = |rule: &str| rules.iter().any(|name| rule == format!("medicine-{name}"));
    found
        .iter()
        .filter(|found| is_ours(&text(found, "rule")))
        .map(|found| ["severity", "rule", "message"].map(|name| text(found, name)).join(" "))
        .collect()
}

#[track_caller]
fn assert_one(sandbox: &Sandbox, parts: &[&str]) {
    let found = warnings(sandbox);
    assert_eq!(found.len(), 1, "{found:#?}");
    for part in parts {
        assert!(found[0].contains(part), "`{part}` is not in {found:#?}");
    }
}

#[track_caller]
fn assert_none(sandbox: &Sandbox) {
    let found = warnings(sandbox);
    assert!(found.is_empty(), "{found:#?}");
}

/// Returns whether a document of the record was made.
fn has(sandbox: &Sandbox, document: &str) -> bool {
    sandbox.has(&format!("private-out/odd/en/{document}.html"))
}

/// Returns the digest that the message of the only warning gives.
fn digest(sandbox: &Sandbox) -> String {
    let ran = check(sandbox);
    let after = ran.out.split("digest: ").nth(1).expect("a digest");
    after.chars().take_while(char::is_ascii_hexdigit).collect()
}

/// Adds an acknowledgment to the record.
fn acknowledge(sandbox: &Sandbox, pair: &str, credential: &str, on: &str) {
    let digest = digest(sandbox);
    let record = sandbox.read(RECORD);
    let entry = format!(
        "acknowledged:\n  - {{ pair: [{pair}], by: Jo Testerly, credential: \"{credential}\", on: \
         {on}, why: Seen together, digest: \"{digest}\" }}\n"
    );
    sandbox.write(RECORD, record + &entry);
}

/// Returns a document without characters that only set its direction.
fn document(sandbox: &Sandbox, name: &str) -> String {
    let text = sandbox.read(&format!("private-out/odd/en/{name}.html"));
    // A number or a name stands in an element of its own within its sentence.
    let text = text.replace("<bdi>", "").replace("<bdi dir=\"ltr\">", "").replace("</bdi>", "");
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{2061}' | '\u{2064}'))
        .collect()
}

#[test]
fn opposed_medicines_withhold_what_is_taken_by_until_somebody_acknowledges_them() {
    let sandbox = site(
        "consents:\n\
         \x20 - { id: first, reader: support, to: { name: Lee Notreal }, purpose: Help, covers: \
         [medications], substance_use: true, signed_on: 2026-11-01, from: 2026-11-01, until: \
         2027-11-01 }\n\
         \x20 - { id: second, reader: support, to: { name: Kim Notreal }, purpose: Help, covers: \
         [relapse_plan], signed_on: 2026-11-01, from: 2026-11-01, until: 2027-11-01 }\n\
         relapse_plan: { staying_well: [I walk.] }\n\
         medications:\n\
         \x20 - { name: buprenorphine-naloxone, strength: 8 mg/2 mg, form: film, take: { morning: \
         1 film } }\n\
         \x20 - { name: naltrexone, strength: 50 mg, form: tablet, take: { morning: 1 tablet } }\n",
    );
    assert_one(
        &sandbox,
        &[
            "error medicine-opposed",
            "`medications[0]` and `medications[1]`",
            "buprenorphine-naloxone and naltrexone",
        ],
    );
    let ran = sandbox.build();
    assert_eq!(ran.code, 1);
    assert!(ran.messages().contains("medicine-unanswered"), "{}", ran.err);
    assert!(!ran.err.contains("naltrexone"), "no value without --show-private:\n{}", ran.err);
    assert!(ran.out.contains("odd: Two medicines undo each other"), "{}", ran.out);
    for held in ["handout", "diary", "support-first"] {
        assert!(!has(&sandbox, held), "{held}");
    }
    for made in ["relapse-plan", "wallet-card", "team", "support-second"] {
        assert!(has(&sandbox, made), "{made}");
    }
    let team = document(&sandbox, "team");
    assert!(team.contains("They undo each other"), "{team}");
    assert!(team.contains("buprenorphine naloxone and naltrexone"), "{team}");
    assert!(team.contains("Not acknowledged"), "{team}");

    acknowledge(&sandbox, "naltrexone, buprenorphine-naloxone", "MD", "2026-11-20");
    assert_none(&sandbox);
    sandbox.build().succeeds();
    let handout = document(&sandbox, "handout");
    let line = "Buprenorphine naloxone and naltrexone together can make me very sick. My \
                prescriber knows I take both.";
    assert!(handout.contains(line), "{handout}");
    assert!(document(&sandbox, "team").contains("Acknowledged by Jo Testerly (MD)"));
    assert!(has(&sandbox, "diary") && has(&sandbox, "support-first"));

    sandbox.edit(RECORD, "take: { morning: 1 tablet }", "take: { morning: 2 tablets }");
    assert_one(&sandbox, &["error medicine-opposed", "its acknowledgment no longer applies"]);
    sandbox.build();
    assert!(!has(&sandbox, "handout"), "it is withheld again");
}

#[test]
fn the_level_of_the_rule_does_not_release_what_it_withholds() {
    let sandbox = site(&tablets(&["methadone", "naltrexone"]));
    sandbox.edit("content/site.yaml", "unsigned:", "rules: { medicine-opposed: off }\nunsigned:");
    let ran = sandbox.build();
    assert_eq!(ran.code, 1);
    assert!(ran.messages().contains("cannot be lowered"), "{}", ran.err);
    assert!(!has(&sandbox, "handout"));
}

#[test]
fn only_a_prescriber_or_pharmacist_can_acknowledge_and_not_for_a_later_day() {
    for (credential, on, why) in [
        ("RN", "2026-11-20", "not by a prescriber or pharmacist"),
        ("MD", "2026-11-25", "dated in the future"),
    ] {
        let sandbox = site(&tablets(&["methadone", "naltrexone"]));
        acknowledge(&sandbox, "methadone, naltrexone", credential, on);
        assert_one(&sandbox, &["error medicine-opposed", why]);
    }
    let sandbox = site(&tablets(&["methadone", "naltrexone"]));
    acknowledge(&sandbox, "methadone, naltrexone", "PharmD, BCPP", "2026-11-24");
    assert_none(&sandbox);
    sandbox.build().succeeds();
    assert!(document(&sandbox, "handout").contains("My pharmacist knows I take both."));
}

#[test]
fn an_acknowledgment_lapses_with_an_allergy_and_one_of_nothing_is_reported() {
    let sandbox = site(&tablets(&["methadone", "naltrexone"]));
    acknowledge(&sandbox, "methadone, naltrexone", "NP", "2026-11-20");
    let record = sandbox.read(RECORD);
    let allergies = "evaluation: { on: 2026-11-20, allergies: [{ name: latex, kind: allergy }] }\n";
    sandbox.write(RECORD, format!("{record}{allergies}"));
    assert_one(&sandbox, &["medicine-opposed", "its acknowledgment no longer applies"]);

    sandbox.write(RECORD, record.replacen("naltrexone", "lithium", 1));
    assert_one(&sandbox, &["warning medicine-acknowledged", "belongs to no warning"]);
}

#[test]
fn naloxone_to_reverse_an_overdose_is_no_warning() {
    let naloxone = "  - { name: naloxone, strength: 4 mg, form: spray, take: { as_needed: { \
                    amount: 1 spray, for: An overdose } } }\n";
    let film = "  - { name: buprenorphine-naloxone, strength: 8 mg/2 mg, form: film, take: { \
                morning: 1 film } }\n";
    assert_none(&site(&format!("{}{naloxone}", tablets(&["methadone"]))));
    assert_none(&site(&format!("medications:\n{film}{naloxone}")));
}

#[test]
fn two_of_a_class_and_the_same_ingredient_are_duplicates() {
    let sandbox = site(&tablets(&["sertraline", "escitalopram"]));
    let found = warnings(&sandbox);
    assert!(found[0].contains("warning medicine-duplicate two medicines of a class"), "{found:?}");
    assert!(found[0].contains("sertraline and escitalopram"), "{found:?}");
    sandbox.build().succeeds();
    let handout = document(&sandbox, "handout");
    assert!(handout.contains("Sertraline and escitalopram are medicines of the same kind."));

    let advil = "other_medicines: [{ name: Advil, source: over-the-counter }]\n";
    let sandbox = site(&(tablets(&["ibuprofen"]) + advil));
    assert_one(&sandbox, &["medicine-duplicate", "the same active ingredient twice", "Advil"]);
}

#[test]
fn a_planned_overlap_is_no_duplicate_until_its_date() {
    let overlap = |until: &str| {
        let second = tablet("sertraline", &format!(", overlap_until: {until}"));
        site(&(tablets(&["sertraline"]) + &second))
    };
    assert_none(&overlap("2026-11-24"));
    assert_one(&overlap("2026-11-23"), &["warning medicine-duplicate", "`medications[1]`"]);
}

#[test]
fn dates_and_the_washout_decide_whether_two_are_taken_together() {
    let ended = |on: &str| {
        let first = tablet("phenelzine", &format!(", ended: {{ on: {on}, why: Changed }}"));
        site(&format!("medications:\n{first}{}", tablet("sertraline", "")))
    };
    let sandbox = ended("2026-11-12");
    assert_one(&sandbox, &["warning medicine-pair", "still acts", "phenelzine and sertraline"]);
    sandbox.build().succeeds();
    let handout = document(&sandbox, "handout");
    assert!(handout.contains("End of phenelzine: November 12, 2026."), "{handout}");
    assert_none(&ended("2026-11-09"));

    let planned = |starts: &str| {
        let first = tablet("ibuprofen", ", until: 2026-12-01");
        let second = tablet("lithium", &format!(", starts: {starts}"));
        site(&format!("medications:\n{first}{second}"))
    };
    assert_one(&planned("2026-12-01"), &["warning medicine-pair", "serious"]);
    assert_none(&planned("2026-12-02"));
}

#[test]
fn a_pair_of_classes_and_of_their_medicines_is_one_warning() {
    let sandbox = site(&tablets(&["lithium", "ibuprofen"]));
    assert_one(&sandbox, &["warning medicine-pair", "lithium and ibuprofen"]);
    sandbox.build().succeeds();
    let handout = document(&sandbox, "handout");
    let line = "Lithium and ibuprofen together can raise my level of lithium. I ask today. I do \
                not stop either on my own.";
    assert!(handout.contains(line), "{handout}");
    assert!(handout.contains("Ibuprofen and lithium together can raise"), "in both rows");
    assert!(!handout.contains("can raise my lithium level"), "the class says no more:\n{handout}");
}

#[test]
fn groups_make_pairs_and_what_only_the_team_is_told_is_not_on_the_handout() {
    let sandbox = site(&tablets(&["sertraline", "tramadol"]));
    assert_one(&sandbox, &["warning medicine-pair", "sertraline and tramadol", "serious"]);

    let sandbox = site(&tablets(&["lithium", "sertraline"]));
    assert_one(&sandbox, &["warning medicine-pair", "ask the pharmacist"]);
    sandbox.build().succeeds();
    assert!(!document(&sandbox, "handout").contains("are not shown"));
    assert!(document(&sandbox, "team").contains("lithium and sertraline"));
}

#[test]
fn medicines_from_elsewhere_count_and_an_unknown_one_only_by_its_name() {
    let others = |names: &str| format!("other_medicines: [{names}]\n");
    let entry = |name: &str| format!("{{ name: {name}, source: over-the-counter }}");
    let sandbox = site(&(tablets(&["sertraline"]) + &others(&entry("Advil"))));
    assert_one(&sandbox, &["`medications[0]` and `other_medicines[0]`", "sertraline and Advil"]);
    assert_none(&site(&(tablets(&["sertraline"]) + &others(&entry("Odd herb")))));

    // Neither of the two has a row with warnings of its own.
    let both = format!("{}, {}", entry("lithium"), entry("Advil"));
    let sandbox = site(&others(&both));
    sandbox.build().succeeds();
    let handout = document(&sandbox, "handout");
    assert!(handout.contains("Lithium and ibuprofen (Advil) together"), "{handout}");
}

#[test]
fn an_allergy_withholds_and_an_intolerance_or_a_related_medicine_warns() {
    let with = |name: &str, kind: &str, medicine: &str| {
        site(&format!(
            "evaluation: {{ on: 2026-11-02, allergies: [{{ name: {name}, kind: {kind} }}] }}\n{}",
            tablets(&[medicine])
        ))
    };
    let sandbox = with("lithium", "allergy", "lithium");
    assert_one(
        &sandbox,
        &["error medicine-allergy", "`medications[0]` and `evaluation.allergies[0]`"],
    );
    assert_eq!(sandbox.build().code, 1);
    assert!(!has(&sandbox, "handout") && has(&sandbox, "relapse-plan") && has(&sandbox, "team"));
    assert!(document(&sandbox, "team").contains("lithium, allergy list: lithium"));
    acknowledge(&sandbox, "lithium, lithium", "DO", "2026-11-24");
    assert_none(&sandbox);

    for name in ["Zoloft", "SSRIs", "sertraline (rash)", "ssri"] {
        assert_one(&with(name, "allergy", "sertraline"), &["error medicine-allergy"]);
    }
    for (name, kind, medicine) in [
        ("sertraline", "intolerance", "sertraline"),
        ("sertraline", "unknown", "sertraline"),
        ("escitalopram", "allergy", "sertraline"),
    ] {
        let sandbox = with(name, kind, medicine);
        assert_one(&sandbox, &["warning medicine-allergy"]);
        sandbox.build().succeeds();
        assert!(has(&sandbox, "handout"), "{name} {kind}");
    }
    assert_none(&with("sulfa", "allergy", "morphine-sulfate"));
    assert_none(&with("escitalopram", "intolerance", "sertraline"));
}
