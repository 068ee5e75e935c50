//! The medicines of the corpus: every way in which a record can say how much is taken and when.

use std::fmt::Write as _;

use super::Draw;

/// The medicines of the site, each with its class.
const MEDICINES: [(&str, &str); 16] = [
    ("sertraline", "any"),
    ("melatonin", "any"),
    ("hydroxyzine", "any"),
    ("clonazepam", "any"),
    ("lamotrigine", "any"),
    ("warfarin", "any"),
    ("alendronate", "any"),
    ("prednisone", "any"),
    ("methylphenidate", "any"),
    ("paliperidone", "any"),
    ("insulin-glargine", "any"),
    ("insulin-lispro", "any"),
    ("lithium", "any"),
    ("fentanyl", "any"),
    ("methadone", "alert"),
    ("buprenorphine-naloxone", "alert"),
];

/// Prescriptions, of which each record gets some. `@` stands for a phrase. Dates to come are far
/// away, so that the corpus stays valid.
const PRESCRIPTIONS: [&str; 17] = [
    "name: sertraline, strength: 50 mg, form: tablet, take: { morning: 1 tablet, bedtime: ½ \
     tablet }",
    "name: hydroxyzine, strength: 25 mg, form: capsule, take: { as_needed: { amount: 1 to 2 \
     capsules, for: @, hours_apart: 6, per_24_hours: 4 capsules, per_week: 10 capsules } }",
    "name: clonazepam, strength: 0.5 mg, form: tablet, take: { bedtime: 1 tablet, as_needed: { \
     amount: ½ tablet, for: @, per_24_hours: 2 tablets } }",
    "name: lamotrigine, strength: 25 mg, form: tablet, take: { bedtime: 1 tablet }, steps: [{ \
     from: 2026-11-09, take: { bedtime: 2 tablets }, owner: prescriber, begun: { on: 2026-11-10, \
     by: Invented Nurse } }, { from: 2098-12-21, strength: 100 mg, take: { bedtime: 1 tablet }, \
     owner: prescriber }]",
    "name: lamotrigine, form: tablet, products: [{ strength: 100 mg, take: { bedtime: 1 tablet } \
     }, { strength: 25 mg, take: { bedtime: 1 tablet } }]",
    "name: warfarin, strength: 5 mg, form: tablet, take: [{ days: [mon, wed, fri], evening: 1 ½ \
     tablets }, { days: [tue, thu, sat, sun], evening: 1 tablet }]",
    "name: alendronate, strength: 70 mg, form: tablet, take: { every: 1 week, on: sun, morning: 1 \
     tablet }",
    "name: prednisone, strength: 5 mg, form: tablet, take: { every: 2 days, from: 2026-11-02, \
     morning: 2 tablets }, starts: 2026-11-02, until: 2098-12-31",
    "name: methylphenidate, strength: 18 mg, form: extended-release-tablet, take: { morning: 1 \
     tablet }, not_on: [sat, sun]",
    "name: paliperidone, strength: 156 mg/mL, form: injection, doses: [{ on: 2098-12-01, amount: \
     1.5 mL, dose: 234 mg }], take: { every: 4 weeks, amount: 117 mg, given_by: clinic, \
     next_due: 2098-12-18, if_late: @ }",
    "name: insulin-glargine, strength: 100 units/mL, form: injection, device: pen, take: { \
     bedtime: 18 units }",
    "name: insulin-lispro, strength: 100 units/mL, form: injection, device: pen, meal: before, \
     take: { by_chart: @ }",
    "name: lithium, strength: 8 mEq/5 mL, form: liquid, device: oral-syringe, take: { morning: { \
     amount: 10 mL, dose: 16 mEq } }",
    "name: fentanyl, strength: 25 mcg/hour, form: patch, worn: 72 hours, take: { every: 72 hours, \
     from: 2026-11-02, amount: 1 patch }",
    "name: methadone, strength: 10 mg/mL, form: liquid, take: [{ days: [mon, tue, wed, thu, fri, \
     sat], morning: { amount: 8.5 mL, dose: 85 mg, at: clinic } }, { days: [sun], morning: { \
     amount: 8.5 mL, dose: 85 mg, at: home } }]",
    "name: buprenorphine-naloxone, strength: 8 mg/2 mg, form: film, split: { by: Invented \
     Pharmacist, on: 2026-10-05 }, take: { morning: { amount: 1 film, dose: 8 mg/2 mg }, evening: \
     ½ film }",
    "name: melatonin, strength: 3 mg, form: tablet, take: { bedtime: 1 tablet }, supports: \
     [weekly-pack], pack_filled: 2026-11-20",
];

/// Returns `content/medicines.yaml`.
pub fn site_medicines() -> String {
    let mut out = String::from("# Invented, for benches.\nclasses:\n");
    for (class, high_alert) in [("any", false), ("alert", true)] {
        let _ = write!(
            out,
            "  - id: {class}\n    name: {{ phrase: p4 }}\n    high_alert: {high_alert}\n    \
             reviewed: {REVIEWED}\n    mandatory: [missed_dose, urgent_effects]\n    source: \
             invented\n    parts:\n      missed_dose: {{ phrase: p5 }}\n      urgent_effects: [{{ \
             phrase: p6 }}]\n      storage: {{ phrase: p7 }}\n    always: [{{ phrase: p8 }}]\n"
        );
    }
    out.push_str("medicines:\n");
    for (id, class) in MEDICINES {
        let _ = writeln!(
            out,
            "  - {{ id: {id}, class: {class}, names: {{ phrase: p9 }}, reviewed: {REVIEWED}, \
             source: invented }}"
        );
    }
    out
}

const REVIEWED: &str = "{ by: Invented, credential: PharmD, on: 2026-11-01, next: 2099-01-01 }";

/// Writes the allergies, the medications and the other medicines of a record.
pub fn write(out: &mut String, n: usize, draw: &mut Draw) {
    out.push_str("medications:\n");
    // Neighbors in the list of prescriptions, so that a few records show every form.
    let first = n * 3 + draw.below(3);
    for at in first..first + 2 + draw.below(3) {
        let prescription = fill(PRESCRIPTIONS[at % PRESCRIPTIONS.len()], draw);
        let _ = writeln!(
            out,
            "  - {{ {prescription}, common_effects: [{}, {}] }}",
            draw.phrase(),
            draw.phrase()
        );
    }
    if n.is_multiple_of(2) {
        let _ = writeln!(
            out,
            "other_medicines: [{{ name: ibuprofen, source: over-the-counter, strength: 200 mg, \
             form: tablet, for: {}, take: {{ as_needed: {{ amount: 1 tablet, hours_apart: 6, \
             per_24_hours: 3 tablets }} }} }}]",
            draw.phrase()
        );
    }
    let allergies = match n % 3 {
        0 => return,
        1 => "{ none_known: true }".to_owned(),
        _ => fill("[{ name: penicillin, kind: allergy, reaction: @ }]", draw),
    };
    let _ = writeln!(out, "evaluation: {{ on: 2026-10-05, allergies: {allergies} }}");
}

/// Replaces each `@` with a phrase.
fn fill(text: &str, draw: &mut Draw) -> String {
    let mut parts = text.split('@');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &draw.phrase() + part)
}
