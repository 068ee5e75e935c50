//! No amount reaches a page without its unit, in any language, whatever the form of its schedule.

use super::{
    doses::main_text,
    medicines::{LANGUAGES, record},
    sandbox::{Sandbox, TODAY},
};

/// The medications: every form of schedule, each amount with a number that is nowhere else.
const MEDICATIONS: &str = "    strength: 50 mg
    form: tablet
    take: { morning: 1013 tablets, noon: 1017.5 tablets }
  - name: escitalopram
    form: tablet
    take:
      - { days: [mon, wed], evening: 1019 tablets }
      - { days: [tue], evening: 1023 tablets }
  - name: quetiapine
    form: capsule
    take: { every: 2 days, from: 2026-12-01, morning: 1029 capsules }
  - name: bupropion
    use: depression
    form: tablet
    take: { every: 1 week, on: sun, morning: 1031 tablets }
  - name: aripiprazole
    form: injection
    strength: 100 units/mL
    take: { every: 4 weeks, amount: 1037 units, last_given: 2026-11-01, given_by: clinic }
  - name: hydroxyzine
    form: capsule
    take: { as_needed: { amount: 1041 capsules, per_24_hours: 1043 capsules, per_week: 1047 \
    capsules } }
  - name: lithium
    form: liquid
    take: { bedtime: { amount: 1049 mL, dose: 1049.4 mg } }
    strength: 1 mg/mL
  - name: lamotrigine
    products:
      - { strength: 50 mg, form: tablet, take: { bedtime: 1053 tablets } }
      - { strength: 25 mg, form: tablet, take: { bedtime: 1059 tablets } }
  - name: cyanocobalamin
    form: capsule
    strength: 75 mg
    take: { morning: 1061 capsules }
    steps:
      - { from: 2026-12-21, take: { morning: 1063 capsules }, owner: prescriber }
    doses: [{ on: 2026-12-02, amount: 1067 capsules }]
";

/// A consent of each kind of reader whose copy may show medicines.
const CONSENTS: &str = "consents:
  - { id: kin, reader: support, to: { name: Sis }, purpose: { phrase: purpose-support }, covers: \
    [medications], substance_use: false, signed_on: 2026-01-05, from: 2026-01-05, until: \
    2027-01-05 }
  - { id: doctor, reader: primary-care, to: { name: Doc }, purpose: { phrase: purpose-support }, \
    covers: [medications], substance_use: false, signed_on: 2026-01-05, from: 2026-01-05, until: \
    2027-01-05 }
  - { id: office, reader: school, to: { name: Desk }, purpose: { phrase: purpose-school }, covers: \
    [medications], substance_use: false, signed_on: 2026-01-05, from: 2026-01-05, until: \
    2027-01-05 }
";

/// The starts of the words of tablets, capsules and units, in the order of [`LANGUAGES`].
const UNITS: [[&str; 3]; 6] = [
    ["tablet", "capsule", "unit"],
    ["tableta", "cápsula", "unidad"],
    ["قرص", "كبسولة", "وحدة"],
    ["片", "粒", "单位"],
    ["viên nén", "viên nang", "đơn vị"],
    ["табл", "капсул", "единиц"],
];

/// Returns the numbers of a text that are amounts, each with the words after it.
fn amounts(text: &str) -> Vec<(&str, &str)> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    let starts = text.match_indices("10").map(|(at, _)| at);
    let alone = starts.filter(|at| !text[..*at].ends_with(is_part));
    alone
        .map(|at| {
            let rest = &text[at..];
            let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let is_fraction = |c: char| c.is_whitespace() || "¼½¾".contains(c);
            (&rest[..end], rest[end..].trim_start_matches(is_fraction))
        })
        .filter(|(number, _)| number.len() >= 4)
        .collect()
}

#[test]
fn no_page_shows_an_amount_without_its_unit() {
    let sandbox = Sandbox::sample();
    for person in ["jordan", "luis", "maya"] {
        sandbox.remove(&format!("content/care-plans/{person}.yaml"));
    }
    let record = record("odd", "sertraline").replace("    take: { morning: 1 tablet }\n", "")
        + MEDICATIONS
        + CONSENTS;
    sandbox.write("content/care-plans/odd.yaml", record);
    let ran = sandbox.run(&["build", "--today", TODAY, "--only", "odd/**"]);
    for (lang, units) in LANGUAGES.iter().zip(UNITS) {
        let mut shown = 0;
        // Other readers get their copies in the language of the record.
        let others = ["team", "support-kin", "primary-care-doctor", "school-office"];
        let others = others.iter().filter(|_| *lang == "en");
        for page in ["handout", "diary"].iter().chain(others) {
            let path = format!("private-out/odd/{lang}/{page}.html");
            assert!(sandbox.has(&path), "{path} is missing:\n{}{}", ran.out, ran.err);
            let text = main_text(&sandbox.read(&path));
            for (number, after) in amounts(&text) {
                let has_unit = units.iter().any(|unit| after.starts_with(unit))
                    || ["mL", "mg"].iter().any(|unit| after.starts_with(unit));
                assert!(has_unit, "{path}: `{number}` before `{after:.40}`");
                shown += 1;
            }
            if *page == "handout" {
                let expected = ["1013", "1017 ½", "1019", "1029", "1037", "1043", "1049.4", "1063"];
                for number in expected {
                    // A reader who comes from the right would meet the fraction first.
                    let joined = number.replace(' ', if *lang == "ar" { "" } else { " " });
                    assert!(text.contains(&joined), "{path} lacks {joined}:\n{text}");
                }
            }
        }
        assert!(shown > 15, "{lang}: only {shown} amounts are shown");
    }
}
