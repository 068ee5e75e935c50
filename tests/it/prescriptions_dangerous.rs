//! Prescriptions that could hurt someone if they were believed: each is refused with its cause and
//! what to write, and the legitimate ones beside them are accepted.

use super::{
    memory::{Checked, MemorySite},
    prescriptions::site_with,
};

/// Returns the starter site with a record that has these lines.
fn site(lines: &str) -> MemorySite {
    let mut site = MemorySite::starter();
    site.write(
        "content/care-plans/sample.yaml",
        format!(
            "id: sample\ninvented: true\nlanguage: en\nlanguages: [en]\nperson: {{ preferred_name: \
             Sam }}\n{lines}\n"
        ),
    );
    site
}

/// Returns a record with one medication, as a flow map without braces.
fn one(medication: &str) -> String {
    format!("medications: [{{ {medication} }}]")
}

/// Returns a record with one medicine that the team does not prescribe.
fn other(medicine: &str) -> String {
    format!("other_medicines: [{{ source: over-the-counter, {medicine} }}]")
}

/// Asserts that a record is refused with these texts.
#[track_caller]
fn assert_refused(lines: &str, texts: &[&str]) {
    site(lines).check().reports(texts);
}

/// Asserts that a record is refused with these texts, and returns the ids of its errors.
#[track_caller]
fn refused(lines: &str, texts: &[&str]) -> Vec<String> {
    let checked = site(lines).check();
    checked.reports(texts);
    ids_of(&checked, "error")
}

/// Returns the ids of the errors of a record, or of its warnings.
fn ids(lines: &str, severity: &str) -> Vec<String> {
    ids_of(&site(lines).check(), severity)
}

fn ids_of(checked: &Checked, severity: &str) -> Vec<String> {
    let found = checked.diagnostics();
    let found = found.into_iter().filter(|diagnostic| diagnostic["severity"] == severity);
    let ids = found.map(|diagnostic| diagnostic["rule"].as_str().unwrap_or_default().to_owned());
    // These follow from any record that cannot be read in full.
    ids.filter(|id| !["record-broken", "private-leak"].contains(&id.as_str())).collect()
}

/// Asserts that a record has no errors.
#[track_caller]
fn assert_accepted(lines: &str) {
    let errors = ids(lines, "error");
    assert!(errors.is_empty(), "{lines}: {errors:#?}");
}

const METHOTREXATE: &str = "name: methotrexate, strength: 2.5 mg, form: tablet, take:";

#[test]
fn methotrexate_is_taken_once_a_week_and_never_otherwise() {
    for take in [
        "{ morning: 6 tablets }",
        "{ every: 1 day, morning: 6 tablets }",
        "{ every: 7 days, from: 2026-12-01, morning: 6 tablets }",
        "{ every: 12 hours, amount: 1 tablet, from: 2026-12-01 }",
        "{ every: 1 week, from: 2026-12-01, morning: 6 tablets }",
        "[{ days: [mon, tue], morning: 6 tablets }]",
        "[{ days: [mon], morning: 3 tablets }, { days: [thu], morning: 3 tablets }]",
        "{ every: 1 week, on: sun, morning: 6 tablets, as_needed: { amount: 1 tablet, hours_apart: \
         24 } }",
        "{ by_chart: the card }",
    ] {
        let texts = ["medicine-weekly", "once a week", "every: 1 week, on: sun"];
        let found = refused(&one(&format!("{METHOTREXATE} {take}")), &texts[..1]);
        assert_eq!(found, ["medicine-weekly"], "{take}");
    }
    for take in [
        "{ every: 1 week, on: sun, morning: 6 tablets }",
        "{ every: 1 week, on: sun, morning: 3 tablets, evening: 3 tablets }",
        "[{ days: [mon], morning: 6 tablets }]",
        "{ every: 2 weeks, on: sun, from: 2026-12-06, morning: 6 tablets }",
    ] {
        assert_accepted(&one(&format!("{METHOTREXATE} {take}")));
    }
    let step = "{ from: 2026-12-21, take: { morning: 1 tablet }, owner: prescriber }";
    let weekly = "{ every: 1 week, on: sun, morning: 6 tablets }";
    assert_refused(
        &one(&format!("{METHOTREXATE} {weekly}, steps: [{step}]")),
        &["medicine-weekly"],
    );
    assert_refused(
        &other("name: Trexall, strength: 5 mg, form: tablet, take: { morning: 1 tablet }"),
        &["medicine-weekly"],
    );
}

#[test]
fn names_of_other_medicines_are_certain_too() {
    for (name, id) in [
        ("warfarn", "warfarin"),
        ("lithum", "lithium"),
        ("fluvoxamin", "fluvoxamine"),
        ("Zoloftt", "sertraline"),
    ] {
        assert_eq!(ids(&other(&format!("name: {name}")), "error"), ["medicine-name"], "{name}");
        assert_accepted(&other(&format!("name: {name}, not: {id}")).replace("lithum", "lithix"));
    }
    assert_refused(&other("name: hydromorphone-x"), &["medicine-name"]);
    assert_refused(&other("name: levorphanol"), &["medicine-high-alert"]);
    assert_accepted(&other("name: levorphanol, class: opioid"));
    assert_accepted(&other("name: chamomile"));
    for name in [
        "valproic acid",
        "Divalproex sodium ER 500 mg",
        "hydrocodone",
        "fentanyl",
        "\"Tylenol #3\"",
        "Advil PM",
        "Excedrin",
        "NyQuil",
        "Mucinex DM",
        "kratom",
    ] {
        assert_accepted(&other(&format!("name: {name}")));
    }
}

#[test]
fn an_other_medicine_of_a_class_counts_in_warnings() {
    let lines = format!(
        "{}\n{}",
        one("name: naltrexone, use: alcohol-use, strength: 50 mg, form: tablet, take: { morning: \
             1 tablet }"),
        other("name: levorphanol, class: opioid"),
    );
    assert!(ids(&lines, "error").contains(&"medicine-opposed".to_owned()));
    let disulfiram =
        one("name: disulfiram, strength: 250 mg, form: tablet, take: { morning: 1 tablet }");
    let lines = format!("{disulfiram}\n{}", other("name: NyQuil"));
    assert!(ids(&lines, "warning").contains(&"medicine-pair".to_owned()));
}

#[test]
fn people_are_allergic_to_groups_by_the_names_they_use() {
    let lines = |allergy: &str, name: &str| {
        format!(
            "evaluation: {{ on: 2026-01-05, allergies: [{{ name: {allergy}, kind: allergy }}] \
             }}\n{}",
            other(&format!("name: {name}"))
        )
    };
    for (allergy, name) in [
        ("sulfa", "Bactrim"),
        ("Sulfa drugs", "sulfamethoxazole-trimethoprim"),
        ("sulfa (hives)", "Septra"),
        ("penicillin", "amoxicillin"),
        ("Penicillins", "Augmentin"),
        ("PCN", "amoxicillin"),
    ] {
        let found = ids(&lines(allergy, name), "error");
        assert!(found.contains(&"medicine-allergy".to_owned()), "{allergy} {name}: {found:?}");
    }
    for (allergy, name) in
        [("sulfate", "Bactrim"), ("ferrous sulfate", "Septra"), ("penicillin", "cephalexin")]
    {
        let found = ids(&lines(allergy, name), "error");
        assert!(!found.contains(&"medicine-allergy".to_owned()), "{allergy} {name}");
    }
}

#[test]
fn a_brand_belongs_to_the_medicine() {
    let tablet = |name: &str| {
        format!("{name}, strength: 0.5 mg, form: tablet, take: {{ morning: 1 tablet }}")
    };
    let xanax = one(&tablet("name: clonazepam, brand: Xanax"));
    assert_refused(&xanax, &["medicine-brand", "the brand is that of another medicine"]);
    assert_accepted(&one(&tablet("name: clonazepam, brand: Klonopin")));
    assert_accepted(&one(&tablet("name: clonazepam, brand: Unheardof")));
    assert_refused(
        &one(&tablet("name: Lamictal")),
        &[
            "unknown-medicine",
            "write the id of the medicine under `name`, and a brand under `brand`",
        ],
    );
}

#[test]
fn a_unit_is_that_of_the_medicine() {
    let insulin = "name: insulin-glargine, strength: 100 units/mL, form: injection, device: pen, \
                   take:";
    for amount in ["18 mL", "18 mg", "0.18 mL"] {
        assert_refused(
            &one(&format!("{insulin} {{ bedtime: {amount} }}")),
            &["amount-unit", "`18 units`"],
        );
    }
    assert_refused(&one(&format!("{insulin} {{ bedtime: 180 units }}")), &["amount-unit"]);
    assert_accepted(&one(&format!("{insulin} {{ bedtime: 18 units }}")));
    let depot = "name: paliperidone-injection, strength: 156 mg/mL, form: injection, take: { \
                 every: 4 weeks, given_by: clinic, last_given: 2026-11-20, amount: AMOUNT }";
    assert_refused(&one(&depot.replace("AMOUNT", "117 units")), &["amount-unit", "`117 mg`"]);
    assert_accepted(&one(&depot.replace("AMOUNT", "117 mg")));
}

#[test]
fn what_is_worn_ends_before_the_next_one() {
    let patch = |worn: &str, take: &str| {
        one(&format!(
            "name: fentanyl-patch, strength: 25 mcg/hour, form: patch, worn: {worn}, take: {take}"
        ))
    };
    for (worn, take) in [
        ("72 hours", "{ every: 48 hours, from: 2026-12-01, amount: 1 patch }"),
        ("72 hours", "{ morning: 1 patch }"),
        ("24 hours", "{ morning: 1 patch, bedtime: 1 patch }"),
    ] {
        assert_refused(&patch(worn, take), &["medicine-take", "two would be worn at once"]);
    }
    for (worn, take) in [
        ("72 hours", "{ every: 72 hours, from: 2026-12-01, amount: 1 patch }"),
        ("12 hours", "{ morning: 1 patch }"),
        ("24 hours", "{ morning: 1 patch }"),
        ("4 days", "[{ days: [mon, thu], morning: 1 patch }]"),
        ("1 week", "{ every: 1 week, on: sun, morning: 1 patch }"),
    ] {
        assert_accepted(&patch(worn, take));
    }
    let ring = "name: ethinyl-estradiol-ring, form: ring, take: { every: 4 weeks, from: \
                2026-12-01, amount: 1 ring }";
    assert_refused(&one(ring), &["medicine-take", "`3 weeks`"]);
    assert_accepted(&one(&format!("{ring}, worn: 3 weeks")));
}

#[test]
fn dates_do_not_contradict_each_other() {
    let base = "name: sertraline, strength: 50 mg, form: tablet, take: { morning: 1 tablet }";
    let step = |from: &str| {
        format!("steps: [{{ from: {from}, take: {{ morning: 2 tablets }}, owner: prescriber }}]")
    };
    for more in [
        "starts: 2026-10-01, ended: { on: 2026-09-01, why: A rash }, steps: [{ from: 2026-10-10, \
         take: { morning: 2 tablets }, owner: prescriber, begun: { on: 2026-10-10, by: Jo } }]"
            .to_owned(),
        format!("starts: 2026-12-10, {}", step("2026-12-01")),
        format!("until: 2026-12-10, {}", step("2026-12-11")),
        "until: 2026-12-10, doses: [{ on: 2026-12-11, amount: 1 tablet }]".to_owned(),
        "until: 2026-12-10, overlap_until: 2026-12-11".to_owned(),
        "steps: [{ from: 2026-12-10, take: { every: 2 days, from: 2026-12-01, morning: 1 tablet }, \
         owner: prescriber }]"
            .to_owned(),
    ] {
        assert_eq!(ids(&one(&format!("{base}, {more}")), "error"), ["date-order"], "{more}");
    }
    assert_accepted(&one(&format!("{base}, starts: 2026-12-01, {}", step("2026-12-15"))));
    // What was planned before an early end is no error.
    let early = format!("{base}, ended: {{ on: 2026-11-01, why: A rash }}, {}", step("2026-12-15"));
    assert_accepted(&one(&early));
    let next = |next: &str| {
        one(&format!(
            "name: paliperidone-injection, strength: 156 mg/mL, form: injection, take: {{ every: 4 \
             weeks, given_by: clinic, amount: 117 mg, last_given: 2026-11-20, next_due: {next} }}"
        ))
    };
    assert!(!ids(&next("2026-12-21"), "warning").contains(&"date-order".to_owned()));
    for far in ["2027-02-18", "2026-11-22"] {
        assert!(ids(&next(far), "warning").contains(&"date-order".to_owned()), "{far}");
    }
}

#[test]
fn form_route_and_device_go_together() {
    let tablet = "name: sertraline, strength: 50 mg, form: tablet, take: { morning: 1 tablet }";
    assert_refused(&one(&format!("{tablet}, route: injected")), &["medicine-form"]);
    assert_refused(&one(&format!("{tablet}, device: pen")), &["medicine-form"]);
    assert_refused(
        &one(
            "name: naltrexone, use: alcohol-use, form: injection, take: { every: 4 weeks, amount: \
             380 mg, given_by: clinic, last_given: 2026-11-20 }",
        ),
        &["medicine-form", "write the id of the medicine that has this form under `name`"],
    );
    let unlisted = "name: sertraline, strength: 50 mg, form: chewable-tablet, take: { morning: 1 \
                    tablet }";
    assert_accepted(&one(unlisted));
    assert!(ids(&one(unlisted), "warning").contains(&"medicine-form".to_owned()));
    let alone = one(&format!("{tablet}, overlap_until: 2026-12-31"));
    assert!(ids(&alone, "warning").contains(&"medicine-form".to_owned()));
}

#[test]
fn dangerous_medicines_as_needed_have_an_interval_and_a_limit() {
    let needed = |more: &str| {
        one(&format!(
            "name: lorazepam, strength: 1 mg, form: tablet, take: {{ as_needed: {{ amount: 1 \
             tablet{more} }} }}"
        ))
    };
    assert_refused(&needed(""), &["medicine-take", "`hours_apart:`"]);
    assert_refused(&needed(", hours_apart: 8"), &["medicine-take", "`per_24_hours:`"]);
    assert_refused(&needed(", per_24_hours: 3 tablets"), &["medicine-take", "`hours_apart:`"]);
    assert_accepted(&needed(", hours_apart: 8, per_24_hours: 2 tablets"));
    assert_accepted(&needed(", per_24_hours: 1 tablet"));
    assert_accepted(&needed(", hours_apart: 24"));
    for more in [
        ", hours_apart: 12, per_24_hours: 4 tablets",
        ", hours_apart: 8, per_24_hours: 3 tablets, per_week: 2 tablets",
        ", hours_apart: 8, per_24_hours: 1 tablet, per_week: 10 tablets",
    ] {
        assert_eq!(ids(&needed(more), "error"), ["medicine-take"], "{more}");
    }
    assert_refused(
        &one("name: hydroxyzine, use: anxiety, strength: 25 mg, form: tablet, take: { morning: 1 \
             tablet, as_needed: { amount: 1 tablet, per_week: 5 tablets } }"),
        &["medicine-take", "beside the scheduled ones"],
    );
    // A mass is compared by the strength.
    let grams = "name: acetaminophen, strength: 500 mg, form: tablet, take: { as_needed: { amount: \
                 1 to 2 tablets, hours_apart: 6, per_24_hours: 3 g } }";
    assert_accepted(&one(grams));
    assert_refused(&one(&grams.replace("3 g", "0.5 g")), &["smaller than one dose"]);
}

#[test]
fn a_strength_fits_form_and_ingredients() {
    let film = "name: buprenorphine-naloxone, form: film, take: { morning: 1 film }, strength:";
    assert_refused(&one(&format!("{film} 8/2 mg")), &["like 8 mg/2 mg"]);
    assert_refused(&one(&format!("{film} 8 mg")), &["medicine-strength", "8 mg/2 mg"]);
    assert_accepted(&one(&format!("{film} 8 mg/2 mg")));
    let tablet = "name: sertraline, form: tablet, take: { morning: 1 tablet }, strength:";
    assert_refused(&one(&format!("{tablet} 50 mg/mL")), &["medicine-strength"]);
    assert_refused(&one(&format!("{tablet} 50 mg/5 mg")), &["medicine-strength"]);
    let liquid = "name: sertraline, form: liquid, take: { morning: 5 mL }, strength:";
    assert_refused(&one(&format!("{liquid} 20 mg")), &["medicine-strength", "10 mg/mL"]);
    assert_accepted(&one(&format!("{liquid} 20 mg/mL")));
    let salts =
        "name: amphetamine-salts, strength: 20 mg, form: tablet, take: { morning: 1 tablet }";
    assert_accepted(&one(salts));
}

#[test]
fn legitimate_prescriptions_are_accepted() {
    let methadone = "name: methadone, use: opioid-use, strength: 10 mg/mL, form: liquid, take: \
                     { morning: { amount: 1 bottle, dose: DOSE, at: home } }";
    assert_accepted(&one(&methadone.replace("DOSE", "85 mg")));
    assert_refused(&one(&methadone.replace("DOSE", "85 mEq")), &["dose-arithmetic"]);
    assert_accepted(&one(
        "name: warfarin, form: tablet, products: [{ strength: 5 mg, take: { every: 2 days, from: \
         2026-12-01, evening: 1 tablet } }, { strength: 5 mg, take: { every: 2 days, from: \
         2026-12-02, evening: 1 ½ tablets } }]",
    ));
}

#[test]
fn one_mistake_is_one_message() {
    for (amount, cause) in [
        ("0 tablets", "is zero"),
        ("1 tab", "write tablet"),
        ("2 to 1 tablets", "does not go up"),
        ("1 injection", "write the dose in its own unit"),
    ] {
        let base = "name: sertraline, strength: 50 mg, form: tablet, take:";
        for take in [
            format!("{{ morning: {amount} }}"),
            format!("{{ every: 2 days, from: 2026-12-01, amount: {amount} }}"),
            format!("{{ as_needed: {{ amount: {amount} }} }}"),
            format!("{{ morning: {{ amount: {amount} }} }}"),
        ] {
            let lines = one(&format!("{base} {take}"));
            assert_eq!(refused(&lines, &[cause]).len(), 1, "{take}");
        }
    }
    let checked =
        site_with(&["name: sertraline, strength: 50 mg, form: capsule, split: { by: Kim \
                               Examplar, on: 2026-11-02 }, take: { morning: ½ capsule }"]);
    checked.check().reports(&["amount-unit", "`split` does not count here"]);
}
