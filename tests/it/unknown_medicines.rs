//! Medicines that the site does not know, names that are mixed up, uses, and wording that nobody
//! has reviewed.

use super::sandbox::{RunResult, Sandbox};

const MEDICINES: &str = "
medicines:
  - id: ibuprofen
    class: pain-reliever
    names: { en: ibuprofen, es: ibuprofen }
    brands: [Advil]
    for: { en: For pain }
    source: https://example.org/
  - id: hydroxyzine
    class: pain-reliever
    names: { en: hydroxyzine, es: hydroxyzine }
    for: { en: For worry }
    source: https://example.org/
  - id: lithium
    class: lithium
    names: { en: lithium, es: lithium }
    brands: [Lithobid]
    for: { en: For steady mood }
    source: https://example.org/
  - id: naltrexone
    class: moud
    names: { en: naltrexone, es: naltrexone }
    source: https://example.org/
    uses:
      - id: alcohol-use
        for: { en: For drinking less }
        always: [{ en: Opioids do not work with it. }]
        parts:
          stopping: { en: Call before you stop. }
      - id: opioid-use
        for: { en: For opioid use }
classes:
  - id: pain-reliever
    name: { en: pain reliever, es: pain reliever }
    mandatory: [missed_dose, urgent_effects]
    always: [{ en: A warning of the class. }]
    parts:
      missed_dose: { en: Skip the one you missed. }
      urgent_effects: [{ en: Black stools. }]
      tests: [{ what: { en: A kidney test } }]
    source: https://example.org/
  - id: lithium
    name: { en: lithium, es: lithium }
    high_alert: true
    source: https://example.org/
  - id: moud
    name: { en: opioid medicine, es: opioid medicine }
    substance_use: true
    always: [{ en: Your tolerance is lower. }]
    parts:
      stopping: { en: Your tolerance is lower after a break. }
    source: https://example.org/
";

const RECORD: &str = "
id: sample
invented: true
language: en
languages: [en]
person: { preferred_name: Sam }
medications:
  - form: tablet
    strength: 50 mg
    take: { morning: 1 tablet }
";

/// Returns a site in English with its own medicines and one record, whose medication has these
/// lines.
fn site(medication: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("content/medicines.yaml", MEDICINES);
    sandbox.write("content/care-plans/sample.yaml", format!("{RECORD}    {medication}\n"));
    let program = "content/programs/first-program.yaml";
    sandbox.edit(program, "medicines:\n  antidepressant: [sertraline]\n", "");
    sandbox
}

fn handout(sandbox: &Sandbox) -> String {
    sandbox.read("private-out/sample/en/handout.html")
}

/// Checks a record, with the names of medicines in the messages.
fn check(medication: &str) -> RunResult {
    site(medication).run(&["check", "--show-private"])
}

#[test]
fn an_unknown_medicine_needs_a_class() {
    check("name: semaglutide").reports(&["unknown medicine", "`class: ID`", "`class: other`"]);
    check("name: semaglutide\n    class: glp1").reports(&["unknown medicine class"]);
    let sandbox = site("name: semaglutide\n    class: other");
    sandbox.build().succeeds();
    let page = handout(&sandbox);
    for line in [
        "semaglutide",
        "I ask the pharmacist before the first dose.",
        "Trouble breathing, or a swollen face: I call",
        "911",
        "Not checked with my other medicines.",
    ] {
        assert!(page.contains(line), "`{line}` is not in:\n{page}");
    }
    let team = sandbox.read("private-out/sample/en/team.html");
    assert!(team.contains("not in the medicines of this site, and of no class"), "{team}");
}

#[test]
fn a_medicine_of_high_alert_is_never_of_another_class() {
    for name in ["insulin-glargine", "warfarin-sodium", "divalproex", "acetaminophen-codeine"] {
        for class in ["other", "pain-reliever"] {
            check(&format!("name: {name}\n    class: {class}"))
                .reports(&["especially dangerous", "`class: other` is not enough"]);
        }
    }
}

#[test]
fn a_name_that_could_be_mixed_up_needs_an_answer() {
    for (name, known) in
        [("hydralazine", "hydroxyzine"), ("ibuprofin", "ibuprofen"), ("advil-pm", "ibuprofen")]
    {
        let medication = format!("name: {name}\n    class: other");
        check(&medication).reports(&["could be mistaken", name, known, "`not: ID`"]);
        check(&format!("{medication}\n    not: {known}")).succeeds();
    }
}

#[test]
fn a_salt_is_the_same_medicine_and_a_brand_is_no_id() {
    let sandbox = site("name: lithium-carbonate");
    sandbox.build().succeeds();
    let page = handout(&sandbox);
    assert!(page.contains("For steady mood") && !page.contains("lithium-carbonate"), "{page}");
    check("name: lithobid").reports(&["a brand or another name", "did you mean `lithium`?"]);
}

#[test]
fn a_use_decides_the_words() {
    check("name: naltrexone").reports(&["several uses", "alcohol-use, opioid-use"]);
    check("name: naltrexone\n    use: sleep").reports(&["unknown use", "alcohol-use, opioid-use"]);
    check("name: ibuprofen\n    use: sleep").reports(&["has no `uses`"]);
    let sandbox = site("name: naltrexone\n    use: alcohol-use");
    sandbox.build().succeeds();
    let page = handout(&sandbox);
    assert!(page.contains("Opioids do not work with it.") && !page.contains("tolerance"), "{page}");
    let sandbox = site("name: naltrexone\n    use: opioid-use");
    sandbox.build().succeeds();
    let page = handout(&sandbox);
    assert!(page.contains("Your tolerance is lower."), "{page}");
    assert!(page.contains("Your tolerance is lower after a break."), "{page}");
}

#[test]
fn wording_that_nobody_has_reviewed_does_not_reach_a_patient() {
    let sandbox = site("name: ibuprofen");
    sandbox.edit("content/site.yaml", "private: draft", "private: withhold");
    let build = || {
        sandbox
            .run(
                &["approve", "sample", "--by", "Ann Invented", "--credential", "MD", "--today"]
                    .iter()
                    .copied()
                    .chain([super::sandbox::TODAY])
                    .collect::<Vec<_>>(),
            )
            .succeeds();
        sandbox.build().succeeds();
        handout(&sandbox)
    };
    let words = ["Skip the one you missed.", "Black stools.", "A warning of the class.", "kidney"];
    let page = build();
    for text in words {
        assert!(!page.contains(text), "`{text}` is in:\n{page}");
    }
    for line in [
        "I ask the pharmacist before the first dose.",
        "what to do about a missed dose",
        "Trouble breathing, or a swollen face: I call",
        "which tests I need",
    ] {
        assert!(page.contains(line), "`{line}` is not in:\n{page}");
    }
    let team = sandbox.read("private-out/sample/en/team.html");
    assert!(team.contains("the wording of this site is not reviewed"), "{team}");

    sandbox.review_medicines();
    sandbox.build().succeeds();
    let page = handout(&sandbox);
    for text in words {
        assert!(page.contains(text), "`{text}` is not in:\n{page}");
    }
    assert!(!page.contains("before the first dose"), "{page}");

    // A review that is overdue counts as none.
    let overdue = sandbox.read("content/medicines.yaml").replace("2027-11-01", "2026-11-23");
    sandbox.write("content/medicines.yaml", overdue).build().succeeds();
    assert!(!handout(&sandbox).contains("Black stools."));
}
