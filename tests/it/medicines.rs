//! The medicines of the sample: each class adds its warnings to the handout in every language, and
//! a required part that is missing withholds it.
//!
//! Whether the wording is correct is for a pharmacist to judge.

use std::collections::BTreeMap;

use super::sandbox::{RunResult, Sandbox};

pub const LANGUAGES: [&str; 6] = ["en", "es", "ar", "zh-Hans", "vi", "ru"];

const FILE: &str = "content/medicines.yaml";

/// A class that only groups programs: no medicine belongs to it.
const HEADING: &str = "mood-stabilizer";

/// Parts of the most important warnings of each class in English.
const KEY_WORDS: [(&str, &[&str]); 9] = [
    ("antidepressant", &["new thoughts of suicide", "do not stop suddenly", "more energy"]),
    ("antipsychotic", &["stiff muscles with a fever are an emergency"]),
    ("benzodiazepine", &["do not stop suddenly", "do not take opioids", "do not drink alcohol"]),
    (
        "clozapine",
        &[
            "watch for a fever",
            "do not start again on your own",
            "constipation",
            "stiff muscles with a fever are an emergency",
        ],
    ),
    (
        "lamotrigine",
        &["new rash", "after missed doses, ask your prescriber before you take it again"],
    ),
    (
        "lithium",
        &[
            "lose a lot of water (dehydration)",
            "pain reliever",
            "shake more than usual",
            "blood test for the lithium level",
        ],
    ),
    (
        "maoi",
        &[
            "foods and drinks to leave out",
            "before you add any other medicine",
            "new thoughts of suicide",
        ],
    ),
    (
        "moud",
        &[
            "keep naloxone close",
            "your body is used to less",
            "we help you start again, with no blame",
        ],
    ),
    ("valproate", &["if you are pregnant or may become pregnant", "birth control"]),
];

/// The id and the lines of one medicine or class.
type Entry = (String, Vec<String>);

/// Returns the entries of one list of the file.
fn entries(yaml: &str, list: &str) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    let lines = yaml.lines().skip_while(|line| *line != format!("{list}:")).skip(1);
    for line in lines.take_while(|line| line.is_empty() || line.starts_with([' ', '#'])) {
        match line.strip_prefix("  - id: ") {
            Some(id) => out.push((id.to_owned(), Vec::new())),
            None => out.last_mut().into_iter().for_each(|(_, lines)| lines.push(line.to_owned())),
        }
    }
    assert!(out.len() > 5, "{list} cannot be read: {out:?}");
    out
}

/// Returns the value of a key of an entry.
fn value<'e>(entry: &'e Entry, key: &str) -> Option<&'e str> {
    entry.1.iter().find_map(|line| line.trim().strip_prefix(key)?.strip_prefix(": "))
}

/// Returns the phrases of the warnings of an entry.
fn always(entry: &Entry) -> Vec<&str> {
    let lines = entry.1.iter().skip_while(|line| *line != "    always:").skip(1);
    lines.map_while(|line| line.strip_prefix("      - { phrase: ")?.strip_suffix(" }")).collect()
}

/// Returns one medicine of each class.
fn taken(yaml: &str) -> BTreeMap<String, String> {
    let medicines = entries(yaml, "medicines");
    let of = |class: &str| {
        medicines
            .iter()
            .find(|medicine| value(medicine, "class") == Some(class))
            .map(|(id, _)| id.clone())
    };
    entries(yaml, "classes")
        .into_iter()
        .filter_map(|(class, _)| Some((class.clone(), of(&class)?)))
        .collect()
}

/// Returns a record with one medicine, its dose and no text about it.
pub fn record(id: &str, medicine: &str) -> String {
    let chosen = if medicine == "bupropion" { "    use: depression\n" } else { "" };
    format!(
        "id: {id}\ninvented: true\nlanguage: en\nlanguages: [{}]\n\
         person: {{ preferred_name: Odd }}\nmedications:\n  - name: {medicine}\n{chosen}    take: \
         {{ morning: 1 tablet }}\n",
        LANGUAGES.join(", ")
    )
}

/// Creates the sample with one record for each class of medicines instead of its own records.
pub fn sample(yaml: &dyn Fn(String) -> String) -> Sandbox {
    let sandbox = Sandbox::sample();
    for person in ["jordan", "luis", "maya"] {
        sandbox.remove(&format!("content/care-plans/{person}.yaml"));
    }
    let whole = sandbox.read(FILE);
    for (class, medicine) in taken(&whole) {
        sandbox.write(
            &format!("content/care-plans/on-{class}.yaml"),
            record(&format!("on-{class}"), &medicine),
        );
    }
    sandbox.write(FILE, yaml(whole));
    sandbox
}

/// Returns the text of a handout in lower case, without tags.
pub fn handout_text(sandbox: &Sandbox, id: &str, lang: &str) -> String {
    let page = sandbox.read(&format!("private-out/{id}/{lang}/handout.html"));
    let main = page.split_once("<main").expect("a page has a main part").1;
    let text: String = main
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text))
        .collect();
    text.replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .to_lowercase()
}

/// Returns the text of a phrase in a language.
pub fn phrase(sandbox: &Sandbox, lang: &str, id: &str) -> String {
    let file = sandbox.read(&format!("locales/{lang}/phrases.ftl"));
    let text = file
        .lines()
        .find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "))
        .unwrap_or_else(|| panic!("{lang} lacks {id}"));
    text.to_lowercase()
}

pub fn handouts(sandbox: &Sandbox, lang: &str) -> RunResult {
    sandbox.run(&["build", "--only", &format!("on-*/{lang}/handout.*")])
}

#[test]
fn each_class_has_its_warnings_in_every_language() {
    let sandbox = sample(&|yaml| yaml);
    let ran = handouts(&sandbox, "*").succeeds();
    assert!(ran.out.contains("; 0 withheld;"), "{}", ran.out);
    let yaml = sandbox.read(FILE);
    let (taken, classes) = (taken(&yaml), entries(&yaml, "classes"));
    let mut of_medicines = classes.iter().filter(|(id, _)| id != HEADING);
    assert!(of_medicines.all(|(id, _)| taken.contains_key(id)), "{taken:?}");
    for class in classes.iter().filter(|(id, _)| id != HEADING) {
        for lang in LANGUAGES {
            let page = handout_text(&sandbox, &format!("on-{}", class.0), lang);
            for warning in always(class) {
                assert!(
                    page.contains(&phrase(&sandbox, lang, warning)),
                    "{} in {lang} does not say {warning}:\n{page}",
                    class.0
                );
            }
        }
    }
    for (class, words) in KEY_WORDS {
        let page = handout_text(&sandbox, &format!("on-{class}"), "en");
        for word in words {
            assert!(page.contains(word), "{class} does not say `{word}`:\n{page}");
        }
    }
}

#[test]
fn a_handout_has_no_warnings_of_other_medicines() {
    let sandbox = sample(&|yaml| yaml);
    handouts(&sandbox, "*").succeeds();
    for (class, strange) in [
        (
            "lamotrigine",
            [
                ["lithium", "litio", "ليثيوم", "锂", "lithium", "лити"],
                ["pregnant", "embarazo", "حامل", "怀孕", "có thai", "беременн"],
            ],
        ),
        (
            "valproate",
            [
                ["lithium", "litio", "ليثيوم", "锂", "lithium", "лити"],
                ["rash", "sarpullido", "طفح", "皮疹", "phát ban", "сыпь"],
            ],
        ),
        (
            "antipsychotic",
            [
                ["48 hours", "48 horas", "48 ساعة", "48 小时", "48 giờ", "48 часов"],
                ["constipation", "estreñimiento", "إمساك", "便秘", "táo bón", "запор"],
            ],
        ),
    ] {
        for words in strange {
            for (lang, word) in LANGUAGES.into_iter().zip(words) {
                assert!(
                    !handout_text(&sandbox, &format!("on-{class}"), lang).contains(word),
                    "{class} in {lang} says `{word}`"
                );
            }
        }
    }
    for (class, word) in [
        ("lithium", "lithium"),
        ("valproate", "pregnant"),
        ("lamotrigine", "rash"),
        ("clozapine", "constipation"),
    ] {
        assert!(
            handout_text(&sandbox, &format!("on-{class}"), "en").contains(word),
            "the words above are those of these classes: {class}"
        );
    }
}

#[test]
fn a_missing_required_part_withholds_the_handout_and_is_reported() {
    for part in ["missed_dose", "urgent_effects", "do_not_mix", "stopping", "storage", "tests"] {
        // Removed from every medicine and class, with the lines of its list.
        let without = |yaml: String| -> String {
            let mut inside = false;
            let mut kept = |line: &&str| {
                let is_first = line.starts_with(&format!("      {part}:"));
                inside = is_first || (inside && line.starts_with("        "));
                !inside
            };
            yaml.lines().filter(|line| kept(line)).map(|line| format!("{line}\n")).collect()
        };
        let sandbox = sample(&without);
        let yaml = sandbox.read(FILE);
        assert!(!yaml.contains(&format!("\n      {part}:")), "{part} is still worded");
        let ran = handouts(&sandbox, "en");
        assert_eq!(ran.code, 1, "{part}: {}", ran.err);
        let mut withheld = 0;
        let taken = taken(&yaml);
        for class in entries(&yaml, "classes").iter().filter(|(id, _)| taken.contains_key(id)) {
            let demands = value(class, "mandatory").is_some_and(|parts| {
                parts.trim_matches(['[', ']']).split(", ").any(|id| id == part)
            });
            let there = sandbox.has(&format!("private-out/on-{}/en/handout.html", class.0));
            assert_eq!(there, !demands, "{} without {part}", class.0);
            withheld += usize::from(demands);
        }
        let words = ran
            .err
            .split(|c: char| c.is_whitespace() || c == '│')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        assert_eq!(
            words.matches(&format!("the part `{part}` is missing")).count(),
            withheld,
            "{}",
            ran.err
        );
        assert!(withheld > 0, "{part} is demanded by no class");
    }
}

#[test]
fn every_class_requires_missed_dose_and_urgent_effects() {
    let yaml = Sandbox::sample().read(FILE);
    for class in entries(&yaml, "classes") {
        let demanded = value(&class, "mandatory").unwrap_or_default();
        assert!(
            demanded.contains("missed_dose") && demanded.contains("urgent_effects"),
            "{} demands {demanded}",
            class.0
        );
    }
}

#[test]
fn a_record_cannot_change_the_class_of_a_medicine() {
    let sandbox = sample(&|yaml| yaml);
    for (id, medicine, class) in [
        ("odd-clozapine", "clozapine", "antipsychotic"),
        ("odd-methadone", "methadone", "supplement"),
    ] {
        let path = format!("content/care-plans/{id}.yaml");
        sandbox.write(&path, format!("{}    class: {class}\n", record(id, medicine)));
        let ran = handouts(&sandbox, "en");
        assert!(!ran.err.contains(class), "the value is not quoted: {}", ran.err);
        ran.reports(&["medicine-class", &format!("{id}.yaml"), "field `medications.class`"]);
        assert!(!sandbox.has(&format!("private-out/{id}/en/handout.html")));
        sandbox.remove(&path);
    }
}

#[test]
fn a_class_without_medicines_withholds_the_handout() {
    let sandbox = sample(&|yaml| yaml);
    sandbox.edit(
        FILE,
        "  - id: lamotrigine\n    class: lamotrigine\n",
        &format!("  - id: lamotrigine\n    class: {HEADING}\n"),
    );
    // A class with this id would be another one, and a file with that error withholds every
    // handout.
    sandbox.edit(FILE, "  - id: lamotrigine\n    name:", "  - id: lamotrigine-alone\n    name:");
    handouts(&sandbox, "en")
        .reports(&["medicine-part-missing", "the part `urgent_effects` is missing"]);
    assert!(
        !sandbox.has("private-out/on-lamotrigine/en/handout.html")
            && sandbox.has("private-out/on-lithium/en/handout.html")
    );
    let programs = sandbox.read("content/programs/harbor-outpatient.yaml");
    assert!(programs.contains(HEADING), "otherwise the class is unused");
}

#[test]
fn only_a_medicine_and_its_class_may_share_an_id() {
    let sandbox = sample(&|yaml| yaml);
    sandbox.run(&["check"]).succeeds();
    sandbox.edit(
        FILE,
        "  - id: lithium\n    class: lithium\n",
        "  - id: lithium\n    class: valproate\n",
    );
    sandbox.run(&["check"]).reports(&["duplicate-id", "`lithium`"]);
    let sandbox = sample(&|yaml| yaml.replacen("  - id: phenelzine\n", "  - id: sertraline\n", 1));
    sandbox.remove("content/care-plans/on-maoi.yaml");
    sandbox.run(&["check"]).reports(&["duplicate-id", "`sertraline`"]);
}
