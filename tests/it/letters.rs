//! Letters to a school or a workplace: what they say of medicines, and whom they are from.

use super::prescription_readers::{
    METHADONE, PARTS, RECORD, TODAY, consent, document, has, lacks, record, sample,
};

#[test]
fn a_school_letter_tells_of_the_medicines_under_a_neutral_letterhead() {
    let medicines = format!(
        "  - name: bupropion
    use: depression
    strength: 5 mg
    form: tablet
    take: {{ noon: 1 tablet, given_by: school }}
    not_on: [sat, sun]
{PARTS}{METHADONE}{PARTS}"
    );
    let letterhead = ", letterhead_as: Sample Family Clinic";
    let program = |consent: &str| {
        record(&medicines, consent).replace("medications:", "program: cedar-recovery\nmedications:")
    };
    let sandbox = sample();
    sandbox.write(RECORD, program(&consent("school", "medications", letterhead)));
    let letter = document(&sandbox, "school-one");
    has(
        &letter,
        &[
            "Sample Family Clinic",
            "This may not list everything Odder Nonesuch takes.",
            "Bupropion",
            "5 mg",
            "1 tablet",
            "Not on Saturday and Sunday",
            "School staff give it.",
            "Do not double it.",
            "Bleeding that does not stop",
        ],
    );
    lacks(&letter, &["ethadone", "Cedar", "recovery", "Recovery", "85"]);
    // The same as a copy for a guardian.
    sandbox.write(RECORD, program(&consent("support", "medications", "")));
    has(&document(&sandbox, "support-one"), &["1 tablet", "Not on Saturday and Sunday"]);
    // A letter whose consent covers substance use names the program and carries the notice.
    let wide = consent("work", "medications", ", substance_use: true");
    sandbox.write(RECORD, program(&wide));
    has(&document(&sandbox, "work-one"), &["Methadone", "Cedar", "42 CFR"]);
    // A letter without medicines is as before.
    sandbox.write(RECORD, program(&consent("work", "appointments", ", substance_use: true")));
    lacks(&document(&sandbox, "work-one"), &["Medicines", "everything", "Cedar", "42 CFR"]);
}

#[test]
fn a_neutral_letterhead_has_its_own_phone_or_a_line_to_write_on() {
    let sandbox = sample();
    let program = |letterhead: &str| {
        record(&format!("{METHADONE}{PARTS}"), &consent("work", "appointments", letterhead))
            .replace("medications:", "program: cedar-recovery\nmedications:")
    };
    let letterhead = ", letterhead_as: Sample Family Clinic, letterhead_phone: 555-0100";
    sandbox.write(RECORD, program(letterhead));
    let letter = document(&sandbox, "work-one");
    has(&letter, &["Sample Family Clinic", "555-0100"]);
    lacks(&letter, &["From", "555-0120"]);
    sandbox.write(RECORD, program(""));
    has(&document(&sandbox, "work-one"), &["From", "Signature"]);
    // However it is written, the phone of the program leads to its name.
    for phone in ["(555) 0120", "+1 206 555-0120", "555-0120 ext. 3"] {
        sandbox.write(RECORD, program(&letterhead.replace("555-0100", phone)));
        let ran = sandbox.run(&["build", "--today", TODAY, "--only", "odd/en/*"]);
        assert!(ran.messages().contains("reader-reveals"), "{phone}: {}", ran.messages());
        assert!(!sandbox.has("private-out/odd/en/work-one.html"), "{phone}");
    }
}

#[test]
fn a_letterhead_must_not_name_the_program() {
    let sandbox = sample();
    let name = sandbox.read("content/programs/cedar-recovery.yaml");
    let name = name.lines().find_map(|line| line.trim().strip_prefix("en: ")).expect("a name");
    let letterhead = format!(", letterhead_as: \"{}\"", name.trim().trim_matches('"'));
    let record =
        record(&format!("{METHADONE}{PARTS}"), &consent("school", "medications", &letterhead));
    sandbox.write(RECORD, record.replace("medications:", "program: cedar-recovery\nmedications:"));
    let ran = sandbox.run(&["build", "--today", TODAY, "--only", "odd/en/*"]);
    assert!(ran.messages().contains("reader-reveals"), "{}", ran.messages());
    assert!(!sandbox.has("private-out/odd/en/school-one.html"));
}

#[test]
fn a_copy_for_clinicians_names_the_program_only_with_a_consent_for_substance_use() {
    let sandbox = sample();
    let program = |medicines: &str, more: &str| {
        record(medicines, &consent("primary-care", "medications", more))
            .replace("medications:", "program: cedar-recovery\nmedications:")
    };
    let methadone = format!("{METHADONE}{PARTS}");
    sandbox.write(RECORD, program(&methadone, ", substance_use: true"));
    let copy = document(&sandbox, "primary-care-one");
    has(&copy, &["Cedar", "555-0120", "Odder Nonesuch", "everything Odd takes", "42 CFR"]);
    sandbox.write(RECORD, program(&methadone, ""));
    lacks(&document(&sandbox, "primary-care-one"), &["Cedar", "555-0120"]);
    // The name of the program would be the only thing that tells of it.
    let other = format!(
        "  - name: sertraline\n    strength: 50 mg\n    form: tablet\n    \
         take: {{ morning: 1 tablet }}\n{PARTS}"
    );
    sandbox.write(RECORD, program(&other, ""));
    lacks(&document(&sandbox, "primary-care-one"), &["Cedar", "555-0120"]);
}

/// Nothing in the record but its program tells of substance use. With a program that treats other
/// things too, the same documents are made.
#[test]
fn a_program_that_treats_only_substance_use_is_not_named() {
    const PROGRAM: &str = "content/programs/cedar-recovery.yaml";
    let sandbox = sample();
    let sertraline = format!(
        "  - name: sertraline\n    strength: 50 mg\n    form: tablet\n    \
         take: {{ morning: 1 tablet }}\n{PARTS}"
    );
    let with = |reader: &str, letterhead: &str| {
        record(&sertraline, &consent(reader, "medications", letterhead))
            .replace("medications:", "program: cedar-recovery\nmedications:")
    };
    let is_made = |text: &str| {
        sandbox.write(RECORD, text);
        let ran = sandbox.run(&["build", "--today", TODAY, "--only", "odd/en/*"]);
        let reader = if text.contains("reader: school") { "school" } else { "support" };
        let is_made = sandbox.has(&format!("private-out/odd/en/{reader}-one.html"));
        assert_ne!(is_made, ran.messages().contains("reader-reveals"), "{}", ran.messages());
        is_made
    };
    let named = with("school", ", letterhead_as: Cedar Recovery Office");
    let words = with("school", "").replace("Swallow whole.", "Cedar Recovery gives it.");
    let purpose = with("support", "").replace("purpose: ", "purpose: Help with Cedar Recovery. ");
    let reasons = [
        named.clone(),
        with("school", ", letterhead_as: Sample Family Clinic, letterhead_phone: 555-0120"),
        words,
        purpose,
    ];
    for text in &reasons {
        assert!(!is_made(text), "{text}");
    }
    assert!(is_made(&with("school", "")) && is_made(&with("support", "")));
    sandbox.edit(PROGRAM, "substance_use: true", "substance_use: false");
    for text in &reasons {
        assert!(is_made(text), "{text}");
    }
    // A name can tell it without a mark and without a medicine.
    let file = sandbox.read(PROGRAM);
    let unmarked = file.lines().filter(|line| {
        !["substance_use:", "  moud:", "  antidepressant:", "medicines:"]
            .iter()
            .any(|field| line.starts_with(field))
    });
    let unmarked: String = unmarked.map(|line| format!("{line}\n")).collect();
    sandbox.write(PROGRAM, &unmarked);
    assert!(is_made(&named), "nothing tells of it");
    sandbox.write(PROGRAM, unmarked.replace("Cedar Recovery", "Cedar Detox"));
    assert!(!is_made(&named.replace("Cedar Recovery", "Cedar Detox")));
}
