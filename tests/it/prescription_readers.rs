//! What readers other than the patient see of medicines: copies by consent, the sheet for the care
//! team, and the calendar.

use std::collections::BTreeSet;

use super::{doses::main_text, sandbox::Sandbox};

pub(super) const RECORD: &str = "content/care-plans/odd.yaml";
pub(super) const TODAY: &str = "2026-11-29";

/// Parts that a class may require of any medicine, so that only what a test is about can fail.
pub(super) const PARTS: &str = "    how: Swallow whole.
    missed_dose: Do not double it.
    urgent_effects: [Bleeding that does not stop]
    do_not_mix: [none]
    stopping: Ask first.
    storage: In a locked box.
";

const WARFARIN: &str = "  - name: warfarin
    brand: Samplodin
    strength: 5 mg
    form: tablet
    take:
      - { days: [mon, wed, fri], evening: 2 tablets }
      - { days: [tue, thu, sat, sun], evening: 1 tablet }
";

pub(super) const METHADONE: &str = "  - name: methadone
    strength: 10 mg/mL
    form: liquid
    device: oral-syringe
    take: { morning: { amount: 8.5 mL, dose: 85 mg } }
";

/// Returns a consent of a reader that covers parts of a record.
pub(super) fn consent(reader: &str, covers: &str, more: &str) -> String {
    format!(
        "  - {{ id: one, reader: {reader}, to: {{ name: Pat Reader }}, purpose: To help., covers: \
         [{covers}], signed_on: 2026-01-05, from: 2026-01-05, until: 2027-01-05{more} }}\n"
    )
}

/// Returns a minimal record with these medicines and one consent.
pub(super) fn record(medications: &str, consent: &str) -> String {
    format!(
        "id: odd\ninvented: true\nlanguage: en\nlanguages: [en]\nperson: {{ preferred_name: Odd, \
         legal_name: Odder Nonesuch }}\nmedications:\n{medications}consents:\n{consent}"
    )
}

/// Builds one document of the record and returns its visible text.
pub(super) fn document(sandbox: &Sandbox, name: &str) -> String {
    sandbox.run(&["build", "--today", TODAY, "--only", &format!("odd/en/{name}.*")]).succeeds();
    main_text(&sandbox.read(&format!("private-out/odd/en/{name}.html")))
}

/// Returns a sandbox with a record of these medicines and one consent.
fn with(medications: &str, consent: &str) -> Sandbox {
    let sandbox = sample();
    sandbox.write(RECORD, record(medications, consent));
    sandbox
}

/// Returns the sample site without its people, and with warfarin.
pub(super) fn sample() -> Sandbox {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    for person in ["jordan", "luis", "maya"] {
        sandbox.remove(&format!("content/care-plans/{person}.yaml"));
    }
    if !sandbox.read("content/medicines.yaml").contains("id: warfarin\n") {
        let entry = "medicines:\n  - { id: warfarin, class: vitamin, names: { en: Warfarin }, \
                     source: https://example.org }\n";
        sandbox.edit("content/medicines.yaml", "medicines:\n", entry);
    }
    sandbox
}

#[track_caller]
pub(super) fn has(text: &str, all: &[&str]) {
    for part in all {
        assert!(text.contains(part), "no {part:?} in:\n{text}");
    }
}

#[track_caller]
pub(super) fn lacks(text: &str, none: &[&str]) {
    for part in none {
        assert!(!text.contains(part), "{part:?} in:\n{text}");
    }
}

#[test]
fn a_support_person_sees_the_week_of_a_medicine() {
    let sandbox = with(&format!("{WARFARIN}{PARTS}"), &consent("support", "medications", ""));
    let copy = document(&sandbox, "support-one");
    has(
        &copy,
        &[
            "This may not list everything Odd takes.",
            "Samplodin",
            "5 mg",
            "Tablet",
            "Evening Sun 1 tablet Mon 2 tablets Tue 1 tablet Wed 2 tablets Thu 1 tablet Fri 2 \
             tablets Sat 1 tablet",
            "Swallow whole.",
            "If a dose is missed Do not double it.",
            "Bleeding that does not stop",
            "In a locked box.",
        ],
    );
    lacks(&copy, &["My medicines", "If I miss"]);
}

#[test]
fn dates_steps_and_limits_are_on_a_copy() {
    let medicines = format!(
        "  - name: sertraline
    strength: 50 mg
    form: tablet
    take: {{ morning: 1 tablet }}
    not_on: [sat, sun]
    until: 2027-02-01
    steps:
      - {{ from: 2026-12-21, take: {{ morning: 2 tablets }}, owner: prescriber }}
{PARTS}  - name: hydroxyzine
    strength: 25 mg
    form: tablet
    starts: 2026-12-05
    take: {{ as_needed: {{ amount: 1 tablet, hours_apart: 6, per_24_hours: 3 tablets }} }}
{PARTS}"
    );
    let sandbox = with(&medicines, &consent("support", "medications", ""));
    let copy = document(&sandbox, "support-one");
    has(
        &copy,
        &[
            "Not on Saturday and Sunday",
            "The last day is February 1, 2027 .",
            "From December 21, 2026",
            "2 tablets",
            "not more than 3 tablets in 24 hours",
            "at least 6 hours between two doses",
            "Odd starts it on December 5, 2026 . Not before.",
        ],
    );
}

#[test]
fn a_medicine_that_may_not_be_told_leaves_no_trace() {
    let other = format!("{WARFARIN}{PARTS}");
    let both = format!("{METHADONE}{PARTS}{other}");
    for reader in ["support", "primary-care"] {
        let name = format!("{reader}-one");
        let narrow = consent(reader, "medications", "");
        let copy = document(&with(&both, &narrow), &name);
        assert_eq!(copy, document(&with(&other, &narrow), &name));
        has(&copy, &["This may not list everything Odd takes."]);
        let wide = consent(reader, "medications", ", substance_use: true");
        let full = document(&with(&both, &wide), &name);
        has(&full, &["Methadone", "8.5 mL (85 mg)", "This may not list everything Odd takes."]);
    }
}

#[test]
fn words_that_name_a_hidden_medicine_withhold_the_copy() {
    let parts = PARTS.replace("Swallow whole.", "Two hours after the METHADONE.");
    let both = format!("{METHADONE}{PARTS}{WARFARIN}{parts}");
    let sandbox = with(&both, &consent("support", "medications", ""));
    let ran = sandbox.run(&["build", "--today", TODAY, "--only", "odd/en/*"]);
    assert!(ran.messages().contains("reader-reveals"), "{}", ran.messages());
    assert!(!sandbox.has("private-out/odd/en/support-one.html"));
    assert!(sandbox.has("private-out/odd/en/handout.html"), "only the copy is withheld");
    let wide = consent("support", "medications", ", substance_use: true");
    has(&document(&with(&both, &wide), "support-one"), &["Two hours after the METHADONE."]);
}

#[test]
fn words_that_tell_of_substance_use_withhold_the_letter() {
    let medicine = |more: &str| {
        format!("  - name: hydroxyzine\n    strength: 25 mg\n    form: tablet\n{more}{PARTS}")
    };
    let needed =
        medicine("    take: { as_needed: { amount: 1 tablet, for: opioid withdrawal } }\n");
    let sandbox = with(&needed, &consent("school", "medications", ""));
    let ran = sandbox.run(&["build", "--today", TODAY, "--only", "odd/en/*"]);
    assert!(ran.messages().contains("reader-reveals"), "{}", ran.messages());
    assert!(!sandbox.has("private-out/odd/en/school-one.html"));
    assert!(sandbox.has("private-out/odd/en/handout.html"), "only the letter is withheld");
    let wide = consent("school", "medications", ", substance_use: true");
    has(&document(&with(&needed, &wide), "school-one"), &["opioid withdrawal"]);

    // Why a medicine is to end is for clinicians.
    let ends = medicine(
        "    take: { morning: 1 tablet }\n    ended: { on: 2026-12-20, why: Told to \
         stop early. }\n",
    );
    for reader in ["support", "school"] {
        let copy = with(&ends, &consent(reader, "medications", ""));
        let copy = document(&copy, &format!("{reader}-one"));
        has(&copy, &["The last day is December 19, 2026"]);
        lacks(&copy, &["Told to stop early."]);
    }
}

#[test]
fn a_copy_without_a_dose_is_not_made() {
    // The first step is to come, and nothing says what is taken until then.
    let unknown = format!(
        "  - {{ name: sertraline, strength: 50 mg, form: tablet, steps: [{{ from: 2026-12-21, \
         take: {{ morning: 1 tablet }}, owner: prescriber }}] }}\n{METHADONE}"
    );
    let sandbox = with(&format!("{unknown}{PARTS}"), &consent("support", "medications", ""));
    let ran = sandbox.run(&["build", "--today", TODAY, "--only", "odd/en/*"]);
    assert!(ran.messages().contains("reader-dose"), "{}", ran.messages());
    assert!(!sandbox.has("private-out/odd/en/support-one.html"));
}

#[test]
fn injections_are_in_the_calendar_as_whole_days_without_a_name() {
    let injections = format!(
        "  - name: aripiprazole
    strength: 400 mg
    form: injection
    take: {{ every: 4 weeks, amount: 400 mg, given_by: clinic, last_given: 2026-11-10, next_due: \
         2026-12-08 }}
    doses: [{{ on: 2026-11-02, amount: 400 mg }}, {{ on: 2026-12-01, amount: 400 mg }}]
{PARTS}"
    );
    let sandbox = with(&injections, &consent("support", "appointments", ""));
    let calendar = || {
        sandbox.run(&["build", "--today", TODAY, "--only", "odd/en/*"]).succeeds();
        sandbox.read("private-out/odd/en/appointments.ics")
    };
    let made = calendar();
    has(&made, &["DTSTART;VALUE=DATE:20261208", "DTSTART;VALUE=DATE:20261201", "SUMMARY:Visit"]);
    lacks(&made, &["20261102", "20261110", "ripiprazole", "400", "njection"]);
    assert_eq!(made.matches("BEGIN:VEVENT").count(), 2, "{made}");
    let uids = |text: &str| -> BTreeSet<String> {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let before = uids(&made);
    sandbox.edit(RECORD, "amount: 400 mg, given_by", "amount: 300 mg, given_by");
    assert_eq!(before, uids(&calendar()), "the ids of the events are stable");
}

#[test]
fn clinicians_are_told_in_the_third_person() {
    let medicines = format!(
        "  - name: sertraline
    strength: 10 mg
    form: patch
    starts: 2026-12-05
    take: {{ every: 1 day, amount: 1 patch }}
    worn: 24 hours
{PARTS}"
    );
    let all = "  - name: bupropion
    use: depression
    strength: 10 mg
    form: injection
    take: { every: 4 weeks, amount: 10 mg, last_given: 2026-10-01, next_due: 2026-11-01 }
";
    let all = format!("{medicines}{all}{PARTS}");
    let sandbox = with(&all, &consent("primary-care", "medications, appointments", ""));
    let team = document(&sandbox, "team");
    has(
        &team,
        &["Medications", "Each patch is worn for 24 hours .", "Start date: December 5, 2026"],
    );
    has(&team, &["Overdue: contact the person today."]);
    let doctor = document(&sandbox, "primary-care-one");
    has(&doctor, &["Each patch is worn for 24 hours .", "Start date: December 5, 2026"]);
    sandbox.write(RECORD, record(&all, &consent("support", "medications, appointments", "")));
    let sister = document(&sandbox, "support-one");
    has(&sister, &["Odd wears each patch for 24 hours .", "Odd starts it on December 5, 2026 ."]);
    let handout = document(&sandbox, "handout");
    has(&handout, &["I wear each patch for 24 hours .", "I start it on December 5, 2026 ."]);
    for page in [&team, &doctor, &sister] {
        let page = page.replace("“I”, “my” and “you” mean", "");
        let words: Vec<&str> = page.split(|c: char| !c.is_alphanumeric()).collect();
        for word in ["I", "my", "My", "me", "mine"] {
            assert!(!words.contains(&word), "{word:?} in:\n{page}");
        }
    }
}

/// Returns the messages of a Fluent file: id and text.
fn messages(path: &str) -> Vec<(String, String)> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(path).expect("the file is in the repository");
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ").filter(|(id, _)| !id.contains(' ')) {
            Some((id, text)) => messages.push((id.to_owned(), text.to_owned())),
            None => {
                if let Some((_, text)) = messages.last_mut() {
                    text.push_str(line);
                }
            }
        }
    }
    messages
}

fn is_first_person(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| ["I", "my", "My", "me"].contains(&word))
}

/// The starts of ids of sentences about doses that only the patient's own pages say.
const ONLY_ON_OWN_PAGES: [&str; 1] = ["together-"];

#[test]
fn every_sentence_of_the_patient_has_a_wording_for_other_readers() {
    let readers = messages("locales/en/readers.ftl");
    let ids: BTreeSet<&str> = readers.iter().map(|(id, _)| id.as_str()).collect();
    let doses = messages("locales/en/doses.ftl");
    let own = doses.iter().filter(|(_, text)| is_first_person(text)).map(|(id, _)| id.as_str());
    let without: Vec<&str> = own
        .filter(|id| !ONLY_ON_OWN_PAGES.iter().any(|own| id.starts_with(own)))
        .filter(|id| !ids.contains(format!("{id}-copy").as_str()))
        .collect();
    assert!(without.is_empty(), "add -copy (and -team) to locales/*/readers.ftl: {without:?}");
    for (id, text) in readers.iter().filter(|(id, _)| id != "copy-speaker") {
        assert!(!is_first_person(text), "{id} = {text}");
    }
    for lang in ["es", "ar", "ru", "vi", "zh-Hans"] {
        let translated = messages(&format!("locales/{lang}/readers.ftl"));
        let translated: BTreeSet<&str> = translated.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(translated, ids, "{lang}");
    }
}
