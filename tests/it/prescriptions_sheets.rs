//! Prescriptions on a handout and a diary: shared advice once, weeks of doses, products that are
//! taken together, liquids, tapers.

use careleaf::privacy::Realm;

use super::memory::{Built, MemorySite};

/// How many medicines a person takes in the test of shared advice.
const FOURTEEN: usize = 14;

const CLASSES: &str = "
  - id: plain-class
    name: { en: plain class }
    mandatory: [missed_dose, urgent_effects]
    always:
      - { en: Ask before you drink alcohol. }
    parts:
      missed_dose: { en: Ask your pharmacist what to do about a missed dose. }
      urgent_effects:
        - { en: A swollen face needs emergency help now. }
      storage: { en: Keep it dry. }
      tests:
        - { what: { en: A yearly check }, every: 12 months }
    source: https://example.org/
  - id: strong-class
    name: { en: strong class }
    high_alert: true
    mandatory: [urgent_effects]
    always:
      - { en: Ask before you drink alcohol. }
    parts:
      urgent_effects:
        - { en: A swollen face needs emergency help now. }
        - { en: Slow breathing needs emergency help now. }
    source: https://example.org/
";

/// A site with medicines `alfa-0` to `alfa-13` of a plain class and `beta` of a high-alert one.
fn site(medications: &str) -> MemorySite {
    let mut site = MemorySite::starter();
    let plain = (0..FOURTEEN).map(|at| {
        let own = format!("how: {{ en: Own words about medicine {at}. }}");
        medicine(&format!("alfa-{at}"), "plain-class", &format!("{{ {own} }}"))
    });
    let medicines = plain.collect::<String>() + &medicine("beta", "strong-class", "{}");
    let file = "content/medicines.yaml";
    site.edit(file, "\nmedicines:\n", &format!("\nmedicines:\n{medicines}"));
    site.edit(file, "\nclasses:\n", &format!("\nclasses:{CLASSES}"));
    let record = format!(
        "id: sample\ninvented: true\nlanguage: en\nlanguages: [en]\n\
         person: {{ preferred_name: Odd }}\nmedications:\n{medications}"
    );
    site.write("content/care-plans/sample.yaml", record);
    site
}

fn medicine(id: &str, class: &str, parts: &str) -> String {
    format!(
        "  - id: {id}\n    class: {class}\n    names: {{ en: {id} }}\n    parts: {parts}\n    \
         source: https://example.org/\n"
    )
}

/// Returns a built page of the person, with its tags.
#[track_caller]
fn page(built: &Built, name: &str) -> String {
    built.read(Realm::Private, &format!("sample/en/{name}.html"))
}

/// Returns the text of a piece of HTML: a space for each tag, except for those around a number, a
/// name or unsigned words.
fn text(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        let (tag, rest) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        if !matches!(name, "bdi" | "u") {
            text.push(' ');
        }
        text.push_str(rest);
    }
    text.replace("&#x27;", "'").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the text of the handout about medications.
#[track_caller]
fn handout(medications: &str) -> String {
    let handout = page(&site(medications).build(), "handout");
    text(handout.split_once("<main").expect("a page has a main part").1)
}

/// Returns the HTML of the rows of the diary that contain a text.
#[track_caller]
fn diary_rows(medications: &str, containing: &str) -> Vec<String> {
    let diary = page(&site(medications).build(), "diary");
    let rows = diary.split("<tr").filter(|row| text(row).contains(containing));
    let rows: Vec<String> = rows.map(str::to_owned).collect();
    assert!(!rows.is_empty(), "no row contains `{containing}`:\n{diary}");
    rows
}

#[track_caller]
fn assert_contains(page: &str, expected: &[&str]) {
    for expected in expected {
        assert!(page.contains(expected), "`{expected}` is not in:\n{page}");
    }
}

/// Returns the lines of advice of a handout: those of its core, those of the sheet with every
/// mandatory part of every medicine, and those of the sheets about one medicine each.
#[track_caller]
fn advice(medications: &str) -> [Vec<String>; 3] {
    let page = page(&site(medications).build(), "handout");
    let mut parts = page.split("class=\"medicine sheet\"");
    let before = parts.next().expect("a page has a beginning");
    let (core, sheet) = before.split_once("class=\"sheet\"").expect("there is a sheet");
    let lines = |html: &str| -> Vec<String> {
        html.split("<li").skip(1).map(|line| text(&format!("<li{line}"))).collect()
    };
    [lines(core), lines(sheet), parts.flat_map(lines).collect()]
}

/// Returns the only line that contains a text.
#[track_caller]
fn only<'a>(lines: &'a [String], part: &str) -> &'a str {
    let found: Vec<&String> = lines.iter().filter(|line| line.contains(part)).collect();
    assert!(found.len() == 1 && found[0].matches(part).count() == 1, "{part}: {found:#?}");
    found[0]
}

#[test]
fn with_fourteen_medicines_each_piece_of_shared_advice_is_said_once() {
    let entry = |at: usize| {
        format!(
            "  - {{ name: alfa-{at}, strength: 5 mg, form: tablet, take: {{ noon: 1 tablet }} }}\n"
        )
    };
    let [core, sheet, own] = advice(&(0..FOURTEEN).map(entry).collect::<String>());
    let missed = "Ask your pharmacist what to do about a missed dose.";
    let urgent = "A swollen face needs emergency help now.";
    let always = "Ask before you drink alcohol.";
    let shared =
        [(&core, missed), (&core, urgent), (&sheet, missed), (&sheet, urgent), (&sheet, always)];
    for (lines, text) in shared {
        let line = only(lines, text);
        for at in 0..FOURTEEN {
            assert!(line.contains(&format!("alfa-{at}")), "{text} alfa-{at}: {line}");
        }
    }
    // The sheet about a medicine is complete without the others.
    for text in [missed, urgent, always, "Keep it dry.", "A yearly check"] {
        assert_eq!(own.iter().filter(|line| line.contains(text)).count(), FOURTEEN, "{text}");
    }
    for at in 0..FOURTEEN {
        only(&own, &format!("Own words about medicine {at}."));
    }
}

#[test]
fn what_only_some_medicines_share_names_only_these() {
    let [core, sheet, _] = advice(
        "  - { name: alfa-0, strength: 5 mg, form: tablet, take: { noon: 1 tablet } }\n  \
           - { name: beta, strength: 5 mg, form: tablet, take: { noon: 1 tablet } }\n",
    );
    for lines in [&core, &sheet] {
        let named = [
            ("A swollen face needs emergency help now.", "alfa-0 and beta:"),
            ("Slow breathing needs emergency help now.", "beta:"),
            ("Ask your pharmacist what to do about a missed dose.", "alfa-0:"),
        ];
        for (text, names) in named {
            let line = only(lines, text);
            assert!(line.starts_with(names), "{line}");
        }
    }
    assert!(only(&sheet, "Ask before you drink alcohol.").starts_with("alfa-0 and beta:"));
}

#[test]
fn one_medicine_keeps_all_its_advice() {
    let page =
        handout("  - { name: alfa-0, strength: 5 mg, form: tablet, take: { noon: 1 tablet } }\n");
    assert_contains(&page, &["A swollen face needs emergency help now.", "A yearly check"]);
}

const BY_WEEKDAY: &str = "  - name: alfa-1
    strength: 2 mg
    form: tablet
    take:
      - { days: [mon, wed, fri], evening: 2 tablets }
      - { days: [tue, thu, sat], evening: 1 tablet }
";

#[test]
fn doses_that_differ_by_weekday_are_a_week_of_seven_columns() {
    let built = site(BY_WEEKDAY).build();
    let handout = page(&built, "handout");
    let table = handout.split_once("<table class=\"doses\"").expect("there is a week").1;
    let table = table.split_once("</table>").expect("it ends").0;
    assert_eq!(table.matches("scope=\"col\"").count(), 7);
    assert_contains(
        &text(table),
        &["Evening Sun none Mon 2 tablets Tue 1 tablet Wed 2 tablets Thu 1 tablet Fri 2 tablets \
             Sat 1 tablet"],
    );
}

#[test]
fn the_diary_has_boxes_on_the_days_with_a_dose_only() {
    let rows = diary_rows(BY_WEEKDAY, "alfa-1");
    let [row] = rows.as_slice() else { panic!("{rows:#?}") };
    assert_eq!(row.matches("class=\"tick\"").count(), 6, "{row}");
    assert_contains(
        &text(row),
        &["alfa-1 2 mg Evening", "Sun none", "Mon 2 tablets", "Tue 1 tablet"],
    );
}

#[test]
fn the_diary_has_no_boxes_for_what_is_not_taken_in_the_same_way_every_week() {
    let rows = diary_rows(
        "  - name: alfa-1\n    strength: 2 mg\n    form: tablet\n    \
             take: { every: 2 days, from: 2026-11-20, morning: 1 tablet }\n",
        "alfa-1",
    );
    let [row] = rows.as_slice() else { panic!("{rows:#?}") };
    assert_eq!(row.matches("class=\"tick\"").count(), 0, "{row}");
    assert_contains(&text(row), &["1 tablet", "every 2 days"]);
}

#[test]
fn the_diary_has_one_box_for_what_is_taken_on_one_day_of_each_week() {
    let rows = diary_rows(
        "  - name: alfa-1\n    strength: 2 mg/mL\n    form: injection\n    \
             take: { every: 1 week, on: sun, amount: 0.5 mL }\n",
        "alfa-1",
    );
    let [row] = rows.as_slice() else { panic!("{rows:#?}") };
    assert_eq!(row.matches("class=\"tick\"").count(), 1, "{row}");
    assert_contains(&text(row), &["Sun 0.5 mL", "Mon none", "on Sunday only, not every day"]);
}

#[test]
fn products_of_one_medicine_are_one_row() {
    let products = "  - name: alfa-2
    form: tablet
    products:
      - { strength: 100 mg, take: { bedtime: 1 tablet } }
      - { strength: 25 mg, take: { bedtime: 2 tablets } }
";
    let page = handout(products);
    assert_contains(&page, &["1 tablet of 100 mg and 2 tablets of 25 mg"]);
    let rows = diary_rows(products, "alfa-2");
    let [row] = rows.as_slice() else { panic!("{rows:#?}") };
    assert_contains(&text(row), &["1 tablet of 100 mg and 2 tablets of 25 mg"]);
    assert_eq!(row.matches("class=\"tick\"").count(), 7, "{row}");
}

#[test]
fn dangerous_liquids_say_what_the_label_must_say_and_how_to_measure() {
    let liquid = |name: &str, device: &str| {
        handout(&format!(
            "  - name: {name}\n    strength: 10 mg/mL\n    form: liquid\n    \
             {device}meal: before\n    \
             take: {{ morning: {{ amount: 8.5 mL, dose: 85 mg }} }}\n"
        ))
    };
    let label = "My label says 10 mg/mL. If not, I call before taking it.";
    let spoon = "never with a spoon";
    let page = liquid("beta", "");
    assert_contains(&page, &["8.5 mL (85 mg)", label, spoon, "Food: before a meal"]);
    let page = liquid("beta", "device: oral-syringe\n    ");
    assert_contains(&page, &[label, "I measure it with: oral syringe"]);
    assert!(!page.contains(spoon), "{page}");
    let page = liquid("alfa-0", "");
    assert!(!page.contains("My label says"), "{page}");
}

#[test]
fn an_injection_in_units_shows_units_per_milliliter_device_and_meal() {
    let page = handout(
        "  - { name: beta, strength: 100 units/mL, form: injection, device: pen, meal: any, \
             take: { bedtime: 18 units } }\n",
    );
    assert_contains(
        &page,
        &["100 units/mL", "18 units", "I use it with: pen", "Food: with or without food"],
    );
}

fn steps(steps: &str, more: &str) -> String {
    handout(&format!(
        "  - name: alfa-3\n    strength: 10 mg\n    form: tablet\n{more}    \
             take: {{ noon: 2 tablets }}\n    steps:\n{steps}"
    ))
}

#[test]
fn a_taper_ends_with_none_and_only_steps_up_say_when_to_wait() {
    let wait = "Missed doses, a rash, or told to wait? I call before going up.";
    let down = "      - { from: 2026-12-01, take: { noon: 1 tablet }, owner: prescriber }\n";
    let page = steps(down, "    until: 2026-12-10\n");
    assert_contains(
        &page,
        &["From December 1, 2026", "From December 11, 2026", "then none: this medicine stops"],
    );
    assert!(!page.contains(wait), "{page}");
    let up = "      - { from: 2026-12-01, take: { noon: 3 tablets }, owner: prescriber }\n      \
                - { from: 2026-12-08, take: { noon: 4 tablets }, owner: prescriber }\n";
    let page = steps(up, "");
    assert_eq!(page.matches(wait).count(), 1, "{page}");
    // More strength in fewer tablets goes up too.
    let stronger = "      - { from: 2026-12-01, strength: 50 mg, take: { noon: 1 tablet }, \
                    owner: prescriber }\n";
    assert_contains(&steps(stronger, ""), &[wait, "1 tablet of 50 mg"]);
}

#[test]
fn other_medicines_say_what_is_known_about_them_or_that_the_person_asks() {
    let page = handout(
        "  - { name: alfa-0, strength: 5 mg, form: tablet, take: { noon: 1 tablet } }\n\
         other_medicines:\n  - { name: zebrafen, source: over-the-counter }\n  \
           - name: alfa-5\n    source: prescribed-elsewhere\n    strength: 20 mg\n    form: \
             tablet\n    take: { noon: 1 tablet }\n    for: For the stomach\n    \
             prescriber: Pat Fictional\n",
    );
    assert_contains(
        &page,
        &[
            "zebrafen I ask before I take it. · Not checked with my other medicines.",
            "alfa-5 20 mg",
            "For the stomach",
            "Pat Fictional",
        ],
    );
}

#[test]
fn a_medicine_whose_dose_is_unknown_says_to_ask() {
    let medication = "  - name: alfa-0\n    strength: 5 mg\n    form: tablet\n    \
                      doses: [{ on: 2026-12-02, amount: 1 tablet }]\n";
    assert_contains(&handout(medication), &["Ask your prescriber how to take this."]);
    let rows = diary_rows(medication, "Ask your prescriber");
    assert_eq!(rows[0].matches("class=\"tick\"").count(), 0, "{rows:#?}");
}
