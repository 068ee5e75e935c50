//! Medications as they are really prescribed: what each sheet says about amounts, schedules, steps
//! and dates.
//!
//! What is refused is in `prescriptions_refused`.

use careleaf::privacy::Realm;

use super::{doses::main_text, memory::MemorySite};

/// The sheets that say how a medicine is taken.
const SHEETS: [&str; 4] = ["handout", "team", "diary", "support-sister"];

/// The medicines of the site of these tests, each with its class.
const MEDICINES: [(&str, &str); 13] = [
    ("sertraline", "antidepressant"),
    ("insulin-glargine", "insulin"),
    ("insulin-lispro", "insulin"),
    ("warfarin", "other-class"),
    ("lamotrigine", "other-class"),
    ("alendronate", "other-class"),
    ("clonazepam", "other-class"),
    ("paliperidone", "other-class"),
    ("lithium", "other-class"),
    ("phenytoin", "other-class"),
    ("fentanyl", "other-class"),
    ("methadone", "high-alert"),
    ("buprenorphine-naloxone", "high-alert"),
];

/// The classes, each with whether it is high-alert.
const CLASSES: [(&str, bool); 4] =
    [("antidepressant", false), ("insulin", false), ("other-class", false), ("high-alert", true)];

/// Returns a site with these medicines, and a record with these medications, as flow maps without
/// braces.
pub fn site_with(medications: &[&str]) -> MemorySite {
    const REVIEWED: &str =
        "reviewed: { by: Kim Examplar, credential: PharmD, on: 2026-11-01, next: 2027-11-01 }";
    let class = |(id, high_alert): (&str, bool)| {
        format!(
            "  - {{ id: {id}, name: {{ en: {id}, es: {id} }}, high_alert: {high_alert}, source: \
             invented, {REVIEWED} }}\n"
        )
    };
    let medicine = |(id, class): (&str, &str)| {
        format!(
            "  - {{ id: {id}, class: {class}, names: {{ en: {id}, es: {id} }}, source: \
                 invented, {REVIEWED} }}\n"
        )
    };
    let classes: String = CLASSES.map(class).concat();
    let medicines: String = MEDICINES.map(medicine).concat();
    let medications: String =
        medications.iter().map(|medication| format!("  - {{ {medication} }}\n")).collect();
    let mut site = MemorySite::starter();
    site.write("content/medicines.yaml", format!("classes:\n{classes}medicines:\n{medicines}"));
    site.write(
        "content/care-plans/sample.yaml",
        format!(
            "id: sample\ninvented: true\nlanguage: en\nlanguages: [en]\nperson: {{ preferred_name: \
             Sam }}\nmedications:\n{medications}consents: [{{ id: sister, reader: support, to: {{ \
             name: Lee Notreal }}, purpose: support, covers: [medications], substance_use: true, \
             signed_on: 2026-01-05, from: 2026-01-05, until: 2027-01-05 }}]\n"
        ),
    );
    site
}

/// Returns the visible text of each sheet, with its kind.
fn sheets(medications: &[&str]) -> Vec<(&'static str, String)> {
    let built = site_with(medications).build();
    let text = |kind: &str| {
        let page = built.read(Realm::Private, &format!("sample/en/{kind}.html"));
        // A number or a name stands in an element of its own within its sentence.
        main_text(&page.replace("<bdi>", "").replace("<bdi dir=\"ltr\">", "").replace("</bdi>", ""))
    };
    SHEETS.iter().map(|kind| (*kind, text(kind))).collect()
}

/// Asserts that every sheet says each of these texts. Where sheets speak in different voices, the
/// wordings are divided by `|`.
#[track_caller]
fn assert_on_every_sheet(medications: &[&str], texts: &[&str]) {
    for (kind, sheet) in sheets(medications) {
        for text in texts {
            let is_said = text.split('|').any(|wording| sheet.contains(wording));
            assert!(is_said, "the {kind} does not say `{text}`:\n{sheet}");
        }
    }
}

/// Returns the handout.
fn handout(medications: &[&str]) -> String {
    sheets(medications).swap_remove(0).1
}

#[test]
fn amounts_have_their_units_on_every_sheet() {
    let cases = [
        (
            "insulin-glargine, strength: 100 units/mL, form: injection, take: { bedtime: 18 units \
             }",
            "18 units",
        ),
        (
            "methadone, strength: 10 mg/mL, form: liquid, take: { morning: { amount: 8.5 mL, \
             dose: 85 mg } }",
            "8.5 mL (85 mg)",
        ),
        (
            "phenytoin, strength: 60 mg/mL, form: liquid, take: { noon: { amount: 3.3 mL, dose: \
             200 mg } }",
            "3.3 mL (200 mg)",
        ),
        (
            "lithium, strength: 8 mEq/5 mL, form: liquid, take: { morning: { amount: 10 mL, dose: \
             16 mEq } }",
            "10 mL (16 mEq)",
        ),
        (
            "buprenorphine-naloxone, strength: 8 mg/2 mg, form: film, take: { morning: { amount: \
             2 films, dose: 16 mg/4 mg } }",
            "2 films (16 mg/4 mg)",
        ),
        (
            "buprenorphine-naloxone, strength: 8 mg/2 mg, form: film, split: { by: Kim Examplar, \
             on: 2026-11-02 }, take: { evening: ½ film }",
            "½ film",
        ),
        ("sertraline, strength: 50 mg, form: tablet, take: { morning: \"1\" }", "1 tablet"),
        (
            "sertraline, strength: 50 mg, form: tablet, take: { morning: 1 ½ tablets }",
            "1 ½ tablets",
        ),
        (
            "clonazepam, strength: 0.5 mg, form: tablet, take: { as_needed: { amount: 1 to 2, \
             for: panic, per_24_hours: 3 } }",
            "1 to 2 tablets",
        ),
    ];
    for (medication, amount) in cases {
        assert_on_every_sheet(&[&format!("name: {medication}")], &[amount]);
    }
}

#[test]
fn doses_that_differ_by_weekday_are_a_week() {
    let warfarin = "name: warfarin, strength: 5 mg, form: tablet, take: [{ days: [mon, wed, fri], \
                    evening: 2 tablets }, { days: [tue, thu, sat, sun], evening: 1 tablet }]";
    let cells = "1 tablet 2 tablets 1 tablet 2 tablets 1 tablet 2 tablets 1 tablet";
    let named = "Sun 1 tablet Mon 2 tablets Tue 1 tablet Wed 2 tablets Thu 1 tablet Fri 2 tablets \
                 Sat 1 tablet";
    for (kind, sheet) in sheets(&[warfarin]) {
        assert!(!sheet.contains("1 to 2"), "{kind}:\n{sheet}");
        if kind != "team" {
            let has_week = sheet.contains(cells) || sheet.contains(named);
            assert!(has_week, "the {kind} has no week:\n{sheet}");
        } else {
            assert!(
                sheet.contains("Monday, Wednesday, and Friday: Evening: 2 tablets"),
                "{kind}:\n{sheet}"
            );
        }
    }
    let rest = "name: warfarin, strength: 5 mg, form: tablet, take: [{ days: [mon, wed], evening: \
                1 tablet }]";
    let diary = sheets(&[rest]).swap_remove(2).1;
    assert!(
        diary.contains("Sun none Mon 1 tablet Tue none Wed 1 tablet Thu none Fri none Sat none"),
        "{diary}"
    );
}

#[test]
fn a_weekly_dose_is_not_taken_every_day_and_not_given() {
    let alendronate = "name: alendronate, strength: 70 mg, form: tablet, take: { every: 1 week, \
                       on: sun, morning: 1 tablet }";
    assert_on_every_sheet(&[alendronate], &["once a week, on Sunday only, not every day"]);
    assert!(sheets(&[alendronate]).iter().all(|(_, sheet)| !sheet.contains("Given")));
}

#[test]
fn a_step_says_its_strength_and_waits_until_it_has_begun() {
    let lamotrigine = "name: lamotrigine, strength: 25 mg, form: tablet, take: { bedtime: 1 \
                       tablet }, steps: [{ from: 2026-11-09, take: { bedtime: 2 tablets }, owner: \
                       prescriber, begun: { on: 2026-11-10, by: Jo } }, { from: 2026-12-21, \
                       strength: 100 mg, take: { bedtime: 1 tablet }, owner: prescriber }]";
    for (kind, sheet) in sheets(&[lamotrigine]) {
        assert!(sheet.contains("2 tablets"), "{kind}:\n{sheet}");
        // The diary is for this week.
        if !["support-sister", "diary"].contains(&kind) {
            assert!(sheet.contains("From December 21, 2026"), "{kind}:\n{sheet}");
            assert!(sheet.contains("1 tablet of 100 mg"), "{kind}:\n{sheet}");
        }
    }
}

#[test]
fn several_products_of_one_medicine_are_one_row() {
    let lamotrigine = "name: lamotrigine, form: tablet, products: [{ strength: 100 mg, take: { \
                       bedtime: 1 tablet } }, { strength: 25 mg, take: { bedtime: 1 tablet } }]";
    let handout = handout(&[lamotrigine]);
    assert!(handout.contains("1 tablet of 100 mg and 1 tablet of 25 mg"), "{handout}");
    let overlap = "name: paliperidone, strength: 6 mg, form: extended-release-tablet, take: { \
                   morning: 1 tablet }, overlap_until: 2026-12-11";
    assert_on_every_sheet(
        &[overlap],
        &["together with the other form until December 11, 2026, on purpose.|Planned overlap \
           with the other form until December 11, 2026."],
    );
}

#[test]
fn intervals_patches_and_charts_are_in_words() {
    let fentanyl = "name: fentanyl, strength: 25 mcg/hour, form: patch, take: { every: 72 hours, \
                    amount: 1 patch }";
    assert_on_every_sheet(
        &[fentanyl],
        &[
            "Put on 1 patch",
            "every 72 hours",
            "I wear each patch for 72 hours.|Each patch is worn for 72 hours.|Sam wears each patch \
             for 72 hours.",
            "I take the old patch off first.|The old patch comes off first.",
        ],
    );
    let other_days = "name: sertraline, strength: 50 mg, form: tablet, take: { every: 2 days, \
                      from: 2026-12-01, morning: 1 tablet }";
    assert_on_every_sheet(&[other_days], &["every 2 days, starting December 1, 2026"]);
    let chart = "name: insulin-lispro, strength: 100 units/mL, form: injection, take: { by_chart: \
                 the card from my nurse }";
    assert_on_every_sheet(
        &[chart],
        &["Amount: by my written scale (the card|Amount: by the written scale (the card"],
    );
}

#[test]
fn use_as_needed_has_its_reason_and_limits_beside_a_scheduled_dose() {
    let both = "name: clonazepam, strength: 0.5 mg, form: tablet, take: { bedtime: 1 tablet, \
                as_needed: { amount: ½ tablet, for: panic that does not pass, hours_apart: 6, \
                per_24_hours: 2 tablets } }";
    let texts = [
        "1 tablet",
        "Only when needed: ½ tablet",
        "· panic that does not pass ·",
        "at least 6 hours between two doses",
        "not more than 2 tablets in 24 hours, counting all doses of this medicine",
    ];
    assert_on_every_sheet(&[both], &texts);
}

#[test]
fn injections_say_who_gives_them_and_what_to_do_when_late() {
    let late = "name: paliperidone, strength: 156 mg/mL, form: injection, take: { every: 4 weeks, \
                amount: 117 mg, given_by: clinic, last_given: 2026-10-12, next_due: 2026-11-09 }";
    let texts = [
        "Given at the clinic: 117 mg",
        "every 4 weeks",
        "was due on November 9, 2026",
        "Call today.|Overdue: contact the person today.",
    ];
    assert_on_every_sheet(&[late], &texts);
    let own = late.replace("next_due: 2026-11-09", "next_due: 2026-11-09, if_late: Come in today.");
    let handout_of_own = handout(&[&own]);
    assert!(handout_of_own.contains("Come in today."), "{handout_of_own}");
    let loading = "name: paliperidone, strength: 156 mg/mL, form: injection, doses: [{ on: \
                   2026-12-01, amount: 1.5 mL, dose: 234 mg }, { on: 2026-12-08, amount: 1 mL, \
                   dose: 156 mg }], take: { every: 4 weeks, amount: 117 mg, given_by: clinic, \
                   from: 2027-01-05 }";
    let texts =
        ["On December 1, 2026: 1.5 mL (234 mg)", "On December 8, 2026: 1 mL (156 mg)", "117 mg"];
    assert_on_every_sheet(&[loading], &texts);
    let own = "name: insulin-glargine, strength: 100 units/mL, form: injection, take: { every: 1 \
               week, on: sun, amount: 18 units }";
    assert_on_every_sheet(&[own], &["Inject 18 units"]);
}

#[test]
fn clinic_and_take_home_doses_are_told_apart() {
    let methadone = "name: methadone, strength: 10 mg/mL, form: liquid, take: [{ days: [mon, tue, \
                     wed, thu, fri, sat], morning: { amount: 8.5 mL, dose: 85 mg, at: clinic } }, \
                     { days: [sun], morning: { amount: 8.5 mL, dose: 85 mg, at: home } }]";
    for (kind, sheet) in sheets(&[methadone]) {
        assert!(sheet.contains("8.5 mL (85 mg) at the clinic"), "{kind}:\n{sheet}");
        let bottle = "8.5 mL (85 mg) at home: the bottle with that date";
        assert!(sheet.contains(bottle), "{kind}:\n{sheet}");
    }
}

#[test]
fn a_change_after_a_weekly_pack_was_filled_is_said() {
    let pack = "name: sertraline, strength: 50 mg, form: tablet, take: { morning: 1 tablet }, \
                supports: [weekly-pack], pack_filled: 2026-11-18, steps: [{ from: DAY, take: { \
                morning: 2 tablets }, owner: prescriber, begun: { on: DAY, by: Jo } }]";
    let warning = "This change is not in the pack filled on November 18, 2026.";
    assert_on_every_sheet(&[&pack.replace("DAY", "2026-11-20")], &[warning]);
    let before = handout(&[&pack.replace("DAY", "2026-11-16")]);
    assert!(!before.contains("not in the pack"), "{before}");
}

#[test]
fn a_medicine_that_has_not_started_or_never_will_is_said_to() {
    let next_week = "name: sertraline, strength: 50 mg, form: tablet, starts: 2026-12-01, take: { \
                     morning: 1 tablet }";
    assert_on_every_sheet(&[next_week], &["December 1, 2026. Not before."]);
    let course = "name: sertraline, strength: 50 mg, form: tablet, starts: 2026-11-20, until: \
                  2026-12-04, take: { morning: 1 tablet }, not_on: [sat, sun]";
    assert_on_every_sheet(&[course], &["The last day is December 4, 2026.", "Saturday and Sunday"]);
    let declined = "name: sertraline, strength: 50 mg, form: tablet, starts: 2026-12-01, take: { \
                    morning: 1 tablet }, ended: { on: 2026-11-20, why: Sam decided against it. }";
    for (kind, sheet) in sheets(&[declined]) {
        assert!(!sheet.contains("1 tablet"), "{kind}:\n{sheet}");
        assert!(!sheet.contains("stopped on"), "nobody stops what never started, {kind}:\n{sheet}");
        if ["handout", "team"].contains(&kind) {
            assert!(sheet.contains("sertraline: never started."), "{kind}:\n{sheet}");
            assert!(sheet.contains("Sam decided against it."), "{kind}:\n{sheet}");
        }
    }
    let over = "name: sertraline, strength: 50 mg, form: tablet, until: 2026-11-20, take: { \
                morning: 1 tablet }";
    let handout = handout(&[over]);
    assert!(handout.contains("sertraline: the last day was November 20, 2026."), "{handout}");
}
