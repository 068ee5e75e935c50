//! The sample's wording for medicines that change the risk of an overdose, and for pairs that
//! interact.

use super::medicines::{LANGUAGES, handout_text, handouts, phrase, record, sample};

/// Names the use whose warnings are those of the class.
const USE: &str = "    use: opioid-use\n";

#[test]
fn naltrexone_injections_warn_when_an_overdose_is_more_likely() {
    let sandbox = sample(&|yaml| yaml);
    // A text of the record replaces a part, but never a warning.
    let own = "    how: Here.\n    missed_dose: Call.\n    urgent_effects: [Call.]\n    \
        do_not_mix: [Nothing.]\n    stopping: Ask.\n    storage: Here.\n";
    sandbox.write(
        "content/care-plans/on-injection.yaml",
        record("on-injection", "naltrexone-injection") + USE,
    );
    sandbox.write(
        "content/care-plans/on-own.yaml",
        record("on-own", "naltrexone-injection").replace(&LANGUAGES.join(", "), "en") + USE + own,
    );
    handouts(&sandbox, "*").succeeds();
    let warnings = [
        "always-naltrexone-injection",
        "always-naltrexone-naloxone",
        "always-moud-naloxone",
        "always-moud-tolerance",
        "always-moud-way-back",
    ];
    for lang in LANGUAGES {
        let page = handout_text(&sandbox, "on-injection", lang);
        for warning in
            warnings.iter().chain(&["missed-naltrexone-injection", "mix-naltrexone-opioids"])
        {
            assert!(
                page.contains(&phrase(&sandbox, lang, warning)),
                "{lang} does not say {warning}:\n{page}"
            );
        }
    }
    let page = handout_text(&sandbox, "on-own", "en");
    assert!(
        warnings.iter().all(|warning| page.contains(&phrase(&sandbox, "en", warning))),
        "{page}"
    );
    assert!(!page.contains(&phrase(&sandbox, "en", "missed-naltrexone-injection")), "{page}");
    for when in [
        "near the end of the time between injections",
        "after a missed injection",
        "after you stop",
    ] {
        assert!(page.contains(when), "{page}");
    }
}

#[test]
fn methadone_gives_no_number_of_missed_days() {
    let sandbox = sample(&|yaml| yaml);
    sandbox.write("content/care-plans/on-methadone.yaml", record("on-methadone", "methadone"));
    handouts(&sandbox, "en").succeeds();
    let page = handout_text(&sandbox, "on-methadone", "en");
    assert!(page.contains("do not double it. call us before your next dose."), "{page}");
    for number in ["2 days", "3 days", "5 days", "hours"] {
        assert!(!page.contains(number), "`{number}` in:\n{page}");
    }
}

#[test]
fn new_interactions_are_explained_in_every_language() {
    let sandbox = sample(&|yaml| yaml);
    for (id, medicine, other, asked) in [
        ("pair-pain", "lithium", "ibuprofen", "pair-lithium"),
        ("pair-maoi", "phenelzine", "sertraline", "pair-serotonin"),
        ("pair-herb", "phenelzine", "st-johns-wort", "pair-serotonin"),
    ] {
        let more = format!("other_medicines:\n  - {{ name: {other}, source: over-the-counter }}\n");
        sandbox.write(&format!("content/care-plans/{id}.yaml"), record(id, medicine) + &more);
        sandbox.run(&["build", "--only", &format!("{id}/*/handout.*")]).succeeds();
        for lang in LANGUAGES {
            let page = handout_text(&sandbox, id, lang);
            // The text continues a sentence that names both medicines.
            let asked = phrase(&sandbox, lang, asked);
            assert!(
                page.contains(asked.trim_end_matches(['.', '。'])),
                "{id} in {lang} does not ask:\n{page}"
            );
            assert!(!handout_text(&sandbox, id, "en").contains("no interaction"));
        }
    }
}
