//! Prescriptions that cannot be right, or that can be read in two ways: each is refused with what
//! to write instead.

use super::prescriptions::site_with;

/// Asserts that a medication is refused with these texts.
#[track_caller]
fn assert_refused(medication: &str, texts: &[&str]) {
    site_with(&[&format!("name: {medication}")]).check().reports(texts);
}

/// The ids of what is reported about amounts and schedules.
const IDS: [&str; 6] = [
    "amount-unit",
    "dose-arithmetic",
    "medicine-take",
    "date-order",
    "yaml-field",
    "record-broken",
];

/// Asserts that no error is reported about the amounts and schedules of a medication.
#[track_caller]
fn assert_accepted(medication: &str) {
    let checked = site_with(&[&format!("name: {medication}")]).check();
    let errors: Vec<_> = checked
        .diagnostics()
        .into_iter()
        .filter(|diagnostic| diagnostic["severity"] == "error")
        .filter(|diagnostic| IDS.iter().any(|id| diagnostic["rule"] == *id))
        .collect();
    assert!(errors.is_empty(), "{medication}: {errors:#?}");
}

const TABLET: &str = "sertraline, strength: 50 mg, form: tablet, take:";
const LIQUID: &str = "methadone, strength: 10 mg/mL, form: liquid, take:";
const INJECTION: &str = "insulin-glargine, strength: 100 units/mL, form: injection, take:";

#[test]
fn a_number_without_a_unit_is_refused_unless_the_form_is_counted() {
    assert_refused(
        &format!("{INJECTION} {{ bedtime: \"18\" }}"),
        &["amount-unit", "the unit of this amount is missing", "such as `18 units`"],
    );
    assert_refused(
        "sertraline, strength: 50 mg, take: { morning: \"1\" }",
        &["amount-unit", "no `form` says what is counted", "such as `1 tablet`"],
    );
    assert_refused(
        "phenytoin, strength: 60 mg/mL, form: liquid, take: { morning: \"8.5\" }",
        &["amount-unit", "the unit of this amount is missing", "a volume such as `5 mL`"],
    );
    assert_accepted(&format!("{TABLET} {{ morning: \"1\" }}"));
    assert_accepted("sertraline, strength: 50 mg, take: { morning: 1 tablet }");
}

#[test]
fn a_dose_written_as_a_count_is_refused() {
    for (amount, instead) in [
        ("\"50\"", "`1 tablet`"),
        ("\"100\"", "`2 tablets`"),
        ("50 mg", "`1 tablet`"),
        ("75 mg", "`1 ½ tablets`"),
        ("50 tablets", "`1 tablet`"),
    ] {
        assert_refused(&format!("{TABLET} {{ morning: {amount} }}"), &["amount-unit", instead]);
    }
    // Many small tablets are unusual, but some prescriptions are so.
    assert_accepted("sertraline, strength: 5 mg, form: tablet, take: { morning: 10 tablets }");
}

#[test]
fn a_dose_must_agree_with_its_amount() {
    let one = |dose: &str| format!("{LIQUID} {{ morning: {dose} }}");
    assert_accepted(&one("{ amount: 8.5 mL, dose: 85 mg }"));
    assert_refused(
        &one("{ amount: 8.5 mL, dose: 8.5 mg }"),
        &["dose-arithmetic", "does not agree with the amount and the strength"],
    );
    assert_refused(&one("8.5 mL"), &["dose-arithmetic", "needs the dose that the volume contains"]);
    let lithium = "lithium, strength: 8 mEq/5 mL, form: liquid, take: { morning: { amount: 10 mL, \
                   dose: DOSE } }";
    assert_accepted(&lithium.replace("DOSE", "16 mEq"));
    assert_refused(&lithium.replace("DOSE", "16 mg"), &["cannot be converted"]);
    let film = "buprenorphine-naloxone, strength: 8 mg/2 mg, form: film, take: { morning: { \
                amount: 2 films, dose: DOSE } }";
    assert_accepted(&film.replace("DOSE", "16 mg/4 mg"));
    assert_refused(&film.replace("DOSE", "16 mg"), &["one value for each ingredient"]);
}

#[test]
fn an_error_of_arithmetic_cannot_be_lowered() {
    let mut site =
        site_with(&[&format!("name: {LIQUID} {{ morning: {{ amount: 8.5 mL, dose: 8.5 mg }} }}")]);
    for id in ["dose-arithmetic", "amount-unit"] {
        site.edit(
            "content/site.yaml",
            "theme: clinic",
            &format!("theme: clinic\nrules: {{ {id}: off }}"),
        );
        site.check().reports(&["dose-arithmetic"]);
        site.edit("content/site.yaml", &format!("\nrules: {{ {id}: off }}"), "");
    }
}

#[test]
fn what_must_not_be_divided_is_refused_without_a_decision() {
    let film = "buprenorphine-naloxone, strength: 8 mg/2 mg, form: film, take: { morning: ½ film }";
    assert_refused(
        film,
        &["amount-unit", "must not be divided", "`split: { by: NAME, on: DATE }`"],
    );
    assert_accepted(&format!("{film}, split: {{ by: Kim Examplar, on: 2026-11-02 }}"));
    for form in ["capsule", "extended-release-tablet", "patch"] {
        let unit = if form == "extended-release-tablet" { "tablet" } else { form };
        assert_refused(
            &format!("sertraline, form: {form}, worn: 24 hours, take: {{ morning: ½ {unit} }}"),
            &["must not be divided"],
        );
    }
}

#[test]
fn numbers_that_can_be_misread_are_refused() {
    for (amount, reason) in [
        ("1,5 tablets", "decimal comma"),
        ("0.50 tablets", "trailing zero"),
        (".5 tablets", "no digit before the decimal point"),
        ("1/2 tablet", "slash fraction"),
        ("1 teaspoon", "spoons"),
        ("18 U", "misread as a zero"),
        ("5 ml", "write mL"),
        ("0 tablets", "is zero"),
    ] {
        assert_refused(&format!("{TABLET} {{ morning: \"{amount}\" }}"), &[reason]);
    }
    for strength in ["1,5 mg", "0,125 mg"] {
        assert_refused(
            &format!(
                "sertraline, strength: \"{strength}\", form: tablet, take: {{ morning: 1 tablet }}"
            ),
            &["decimal comma"],
        );
    }
    assert_accepted(
        "sertraline, strength: \"1,500 mg\", form: tablet, take: { morning: 1 tablet }",
    );
}

#[test]
fn a_limit_must_allow_one_dose_and_what_is_scheduled() {
    let needed = |more: &str, amount: &str, limit: &str| {
        format!(
            "{TABLET} {{ {more}as_needed: {{ amount: {amount}, for: panic, per_24_hours: {limit} \
             }} }}"
        )
    };
    assert_refused(
        &needed("", "3 tablets", "2 tablets"),
        &["medicine-take", "the limit is smaller than one dose"],
    );
    assert_refused(&needed("", "1 to 3 tablets", "2 tablets"), &["smaller than one dose"]);
    assert_refused(
        &needed("morning: 2 tablets, ", "1 tablet", "2 tablets"),
        &["does not allow one dose as needed beside the scheduled ones"],
    );
    assert_refused(
        &needed("every: 8 hours, amount: 1 tablet, ", "1 tablet", "3 tablets"),
        &["does not allow one dose as needed beside the scheduled ones"],
    );
    assert_accepted(&needed("morning: 2 tablets, ", "1 tablet", "3 tablets"));
}

#[test]
fn a_schedule_that_can_be_read_in_two_ways_is_refused() {
    for (take, reason) in [
        ("{}", "does not say when a dose is taken"),
        ("{ every: 1 week, morning: 1 tablet }", "needs its weekday"),
        ("{ every: 2 days, morning: 1 tablet }", "from which day it counts"),
        ("{ every: 4 weeks, from: 2026-12-01 }", "the amount of each dose is missing"),
        ("{ by_chart: the card, morning: 1 tablet }", "by a written chart cannot have a number"),
        (
            "[{ days: [mon], morning: 1 tablet }, { days: [mon], morning: 2 tablets }]",
            "two doses are at the same time of the same weekday",
        ),
        ("[{ days: [mon], morning: 1 tablet }, { morning: 2 tablets }]", "each entry needs `days`"),
        (
            "[{ days: [mon], morning: 1 tablet, as_needed: { amount: 1 tablet } }]",
            "cannot depend on the weekday",
        ),
    ] {
        assert_refused(&format!("{TABLET} {take}"), &["medicine-take", reason]);
    }
    assert_accepted(&format!(
        "{TABLET} [{{ days: [mon], morning: 1 tablet }}, {{ as_needed: {{ amount: 1 tablet }} }}]"
    ));
    assert_refused(
        "fentanyl, form: patch, take: { morning: 1 patch }",
        &["how long this patch is worn is missing"],
    );
}

#[test]
fn a_step_cannot_hide_a_change_of_strength() {
    let step = "{ from: 2026-12-21, take: { bedtime: 1 tablet }, owner: prescriber }";
    let changed = "{ from: 2026-12-07, strength: 100 mg, take: { bedtime: 1 tablet }, owner: \
                   prescriber }";
    assert_refused(
        &format!(
            "lamotrigine, strength: 25 mg, form: tablet, take: {{ bedtime: 1 tablet }}, steps: \
             [{changed}, {step}]"
        ),
        &["an earlier step changes the strength", "add `strength:` to this step"],
    );
    assert_refused(
        &format!(
            "lamotrigine, form: tablet, products: [{{ strength: 25 mg, take: {{ bedtime: 1 tablet \
             }} }}], steps: [{step}]"
        ),
        &["does not say which is taken", "add `strength:` to this step"],
    );
}

#[test]
fn a_medication_must_say_how_it_is_taken() {
    assert_refused(
        "sertraline, strength: 50 mg, form: tablet",
        &[
            "medicine-take",
            "how this medicine is taken is missing",
            "copy the prescription to `sig:`",
        ],
    );
    assert_accepted("sertraline, sig: \"Disp-90, take 1-2 po qhs prn\"");
}

#[test]
fn a_record_in_an_old_form_is_told_the_new_one() {
    assert_refused(
        &format!("{TABLET} {{ as_needed: {{ amount: \"1\", max_per_day: \"2\" }} }}"),
        &["unknown field", "per_24_hours"],
    );
    let old = |lines: &str| {
        let mut site = site_with(&[&format!("name: {TABLET} {{ morning: 1 tablet }}")]);
        site.edit(
            "content/care-plans/sample.yaml",
            "medications:",
            &format!("{lines}\nmedications:"),
        );
        site
    };
    old("evaluation: { on: 2026-01-05, allergies: [penicillin] }")
        .check()
        .reports(&["expected a map such as `{ name: penicillin, kind: allergy }`"]);
    old("evaluation: { on: 2026-01-05, allergies: [] }").check().reports(&["none_known: true"]);
}
