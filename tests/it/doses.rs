//! Which dose a person takes today: steps that have begun, planned ends, and late doses.

use super::sandbox::Sandbox;

const RECORD: &str = "content/care-plans/odd.yaml";

/// Returns a minimal record with these medicines.
fn record(medications: &str) -> String {
    format!(
        "id: odd\ninvented: true\nlanguage: en\nlanguages: [en]\n\
         person: {{ preferred_name: Odd }}\nmedications:\n{medications}"
    )
}

/// Returns the visible text of the main part of a page.
pub fn main_text(page: &str) -> String {
    let main = page.split_once("<main").expect("a page has a main part").1;
    let text: String = main
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text))
        .collect::<Vec<_>>()
        .join(" ");
    let text: String = text.chars().filter(|c| !matches!(c, '\u{2061}'..='\u{2069}')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns a document as of a day.
fn document(sandbox: &Sandbox, today: &str, kind: &str) -> String {
    sandbox.run(&["build", "--today", today, "--only", &format!("odd/en/{kind}.*")]).succeeds();
    main_text(&sandbox.read(&format!("private-out/odd/en/{kind}.html")))
}

/// Returns a taper of which the first steps have begun.
fn taper(begun: usize) -> String {
    let steps = ["2026-11-23", "2026-12-21", "2027-01-18"];
    let step = |(at, from): (usize, &&str)| {
        let time = if at == 0 { "morning" } else { "bedtime" };
        let begun =
            if at < begun { format!(", begun: {{ on: {from}, by: Jo }}") } else { "".into() };
        format!(
            "      - {{ from: {from}, take: {{ {time}: {} tablets }}, owner: prescriber{begun} \
             }}\n",
            at + 12
        )
    };
    let steps: String = steps.iter().enumerate().map(step).collect();
    format!(
        "  - name: sertraline\n    strength: 50 mg\n    form: tablet\n    take: {{ morning: 11 \
         tablets }}\n    steps:\n{steps}    urgent_effects: [none]\n    missed_dose: ask\n"
    )
}

#[test]
fn the_current_dose_is_that_of_the_latest_step_that_has_begun() {
    let sandbox = Sandbox::new();
    let days = [
        ("2026-11-22", 11),
        ("2026-11-23", 12),
        ("2026-12-20", 12),
        ("2026-12-21", 13),
        ("2027-02-01", 14),
    ];
    for (today, now) in days {
        sandbox.write(RECORD, record(&taper(now - 11)));
        let grid = document(&sandbox, today, "handout");
        for amount in 11..=14 {
            let is_shown = grid.contains(&format!(" {amount} "));
            // The dose before is only in the sentence that says what changed.
            let is_before = amount + 1 == now && now > 11;
            assert_eq!(is_shown, amount >= now || is_before, "{amount} on {today}:\n{grid}");
        }
        let change = format!("was {} tablets , now ", now - 1);
        assert_eq!(grid.contains(&change), now > 11, "{today}:\n{grid}");
        let diary = document(&sandbox, today, "diary");
        let team = document(&sandbox, today, "team");
        // The diary is for the week that begins today.
        let is_eve = ["2026-11-22", "2026-12-20"].contains(&today);
        for amount in 11..=14 {
            let is_shown = diary.contains(&format!(" {amount} "));
            let is_this_week = amount == now || is_eve && amount == now + 1;
            assert_eq!(is_shown, is_this_week, "{amount} on {today}:\n{diary}");
        }
        // The team sees every step, but the line of the medicine has the dose of today.
        let at = team.find("sertraline").or(team.find("Sertraline")).expect("it is named");
        let line = &team[at..team[at..].find("From ").map_or(team.len(), |end| at + end)];
        assert!(line.contains(&format!(": {now} tablets")), "{today}:\n{team}");
    }
}

#[test]
fn a_planned_end_counts_from_its_day() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let ended = "    ended: { on: 2026-12-01, why: No longer needed. }\n    urgent_effects: \
        [none]\n    missed_dose: ask\n";
    let steps = "    steps:\n      - { from: 2026-11-28, take: { morning: 12 tablets }, owner: \
        prescriber, begun: { on: 2026-11-28, by: Jo } }\n      - { from: 2026-12-05, take: { \
        morning: 13 tablets }, owner: prescriber }\n";
    let more = "other_medicines:\n  - { name: ibuprofen, source: over-the-counter }\n";
    let with = |steps: &str| {
        record(&format!(
            "  - name: lithium\n    take: {{ morning: 11 tablets }}\n{ended}{steps}{more}"
        ))
    };
    // Nobody can record today that a step began on a day to come.
    let planned = steps.replace(", begun: { on: 2026-11-28, by: Jo }", "");
    sandbox.write(RECORD, with(&planned));
    let before = document(&sandbox, "2026-11-24", "handout");
    assert!(
        before.contains(" 11 tablets")
            && before.contains("Morning: 12 tablets")
            && !before.contains("13"),
        "{before}"
    );
    assert!(
        before.contains("From December 1, 2026 : then none: this medicine stops No longer needed."),
        "{before}"
    );
    assert!(
        before.contains("I do not stop either on my own.") && !before.contains("stopped on"),
        "{before}"
    );
    sandbox.write(RECORD, with(steps));
    let ran = sandbox.run(&["check", "--today", "2026-11-30"]);
    assert!(ran.err.contains("medicine-pair"), "{}", ran.err);
    assert!(document(&sandbox, "2026-11-30", "diary").contains(" 12 "));
    let after = document(&sandbox, "2026-12-01", "handout");
    assert!(
        after.contains("stopped on December 1, 2026") && !after.contains("Morning: 12"),
        "{after}"
    );
    let diary = document(&sandbox, "2026-12-01", "diary").to_lowercase();
    assert!(!diary.contains("lithium"), "{diary}");
}

#[test]
fn a_late_dose_is_marked() {
    let sandbox = Sandbox::new();
    let every = "strength: 39 mg/mL\n    form: injection\n    take: { every: 4 weeks, amount: 117 \
        mg, given_by: clinic, last_given: 2026-10-20, next_due: 2026-11-17 }";
    sandbox.write(
        RECORD,
        record(&format!(
            "  - name: sertraline\n    {every}\n    urgent_effects: [none]\n    missed_dose: ask\n"
        )),
    );
    for kind in ["handout", "team"] {
        let due = document(&sandbox, "2026-11-17", kind);
        assert!(due.contains("next due on November 17, 2026") && !due.contains("was due"), "{due}");
        let late = document(&sandbox, "2026-11-18", kind);
        assert!(
            late.contains("was due on November 17, 2026") && !late.contains("next due"),
            "{late}"
        );
    }
}

/// Returns a record with one prescribed medicine and one from elsewhere.
fn with_other(medicine: &str, other: &str) -> String {
    let record = record(&format!("  - {{ name: {medicine}, take: {{ morning: 1 tablet }} }}\n"))
        .replace("[en]", "[en, es]");
    format!("{record}other_medicines: [{{ name: \"{other}\", source: over-the-counter }}]\n")
}

#[test]
fn other_medicines_are_recognized_by_id_brand_or_name_in_any_language() {
    let sandbox = Sandbox::sample_in(&["en", "es", "ar", "ru"]);
    for name in [
        "ibuprofen",
        "Ibuprofen",
        " ADVIL ",
        "Motrin 200 mg",
        "Ibuprofeno",
        "ибупрофен",
        "إيبوبروفين (ibuprofen)",
    ] {
        sandbox.write(RECORD, with_other("lithium", name));
        let page = document(&sandbox, "2026-11-24", "handout");
        assert!(
            page.contains("raise my lithium to a harmful level"),
            "`{name}` brings no question:\n{page}"
        );
    }
    sandbox
        .write(RECORD, with_other("lithium", "Advil"))
        .run(&["build", "--only", "odd/es/handout.*"])
        .succeeds();
    let page = main_text(&sandbox.read("private-out/odd/es/handout.html"));
    assert!(page.contains("Ibuprofeno ( Advil )"), "both names stand there:\n{page}");
    for name in ["Advice", "lavender", "Ibu", "(new)"] {
        sandbox.write(RECORD, with_other("lithium", name));
        let page = document(&sandbox, "2026-11-24", "handout");
        assert!(
            page.contains(name) && !page.contains("raise my lithium to a harmful level"),
            "`{name}`:\n{page}"
        );
    }
}

#[test]
fn a_substance_use_medicine_by_any_name_is_not_disclosed() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let consent = "consents: [{ id: support-1, reader: support, to: { name: Sis }, purpose: \
        support, covers: [medications, practical], substance_use: false, signed_on: 2026-01-05, \
        from: 2026-01-05, until: 2027-01-05 }]\n";
    let practical = "practical: { housing: With a friend }\n";
    for name in ["methadone", "Methadone", "metadona", "suboxone", "Methadone 40 mg"] {
        sandbox.write(RECORD, with_other("sertraline", name) + practical + consent);
        let copy = document(&sandbox, "2026-11-24", "support-support-1").to_lowercase();
        assert!(copy.contains("sertraline"), "{copy}");
        assert!(
            !copy.contains("meth")
                && !copy.contains("metadona")
                && !copy.contains("suboxone")
                && !copy.contains("bupre"),
            "{name}:\n{copy}"
        );
        assert!(
            !copy.contains("friend"),
            "what nobody marked counts as substance use in such a record, with {name}:\n{copy}"
        );
    }
    sandbox.write(RECORD, with_other("sertraline", "Advil") + practical + consent);
    let copy = document(&sandbox, "2026-11-24", "support-support-1");
    assert!(copy.contains("Advil") && copy.contains("With a friend"), "{copy}");
}

#[test]
fn texts_of_the_site_keep_their_language_in_any_record() {
    const HOW: &str = "Tómela a la misma hora cada día.";
    let spanish = "id: odd\ninvented: true\nlanguage: es\nlanguages: [es]\n\
        person: { preferred_name: Odd }\n\
        medications:\n  - { name: sertraline, take: { morning: 1 tablet }, benefits: [Duerme \
        mejor.] }\n";
    let sandbox = Sandbox::new();
    sandbox.write(RECORD, spanish).run(&["build", "--only", "odd/es/handout.*"]).succeeds();
    let page = sandbox.read("private-out/odd/es/handout.html");
    assert!(
        page.contains(&format!("<li><u>{HOW}</u></li>")),
        "nobody has signed the site's Spanish:\n{page}"
    );
    assert!(
        page.contains("<li>Duerme mejor.</li>"),
        "the record's own words need no signature:\n{page}"
    );
    // Signed, it has no draft mark: it is the same text that reviewers sign.
    let signed = [
        "review",
        "sign",
        "medicines",
        "--lang",
        "es",
        "--by",
        "Ana",
        "--credential",
        "An invented certificate",
        "--role",
        "translator",
    ];
    sandbox.run(&signed).succeeds();
    sandbox.run(&["build", "--only", "odd/es/handout.*"]).succeeds();
    let page = sandbox.read("private-out/odd/es/handout.html");
    assert!(page.contains(&format!("<li>{HOW}</li>")), "{page}");
    // A text without a language is in the language of the site, so it has no Spanish.
    let each = format!("\n        en: Take it at the same time each day.\n        es: {HOW}\n");
    sandbox.edit("content/medicines.yaml", &each, " Take it at the same time each day.\n");
    sandbox
        .run(&["build", "--only", "odd/es/handout.*"])
        .reports(&["medicines.yaml", "odd/es/handout"]);
    assert!(!sandbox.has("private-out/odd/es/handout.html"));
}
