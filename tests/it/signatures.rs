//! What a sign-off covers besides the words: the structure of a text, its field, the variants of a
//! message. Issue 13, line 8.

use super::{
    review::{LEDGER, LIGHT, ROOM, SLEEP, open, sign, sign_as, strict},
    sandbox::{Sandbox, unwrapped},
};

const EN: &str = "content/topics/sleep/en.md";

/// A ledger of version 1, whose sign-offs cover only words.
const VERSION_1: &str =
    include_str!("../rules/signoff-lapsed/good/content/topics/sleep/es.signoff.yaml");

/// Creates a site with all Spanish texts signed and unsigned ones withheld.
fn signed() -> Sandbox {
    let sandbox = strict();
    sign(&sandbox, "*");
    sandbox
}

/// Creates the same site with a version 1 ledger of the topic.
fn signed_before() -> Sandbox {
    let sandbox = signed();
    sandbox.write(LEDGER, VERSION_1);
    assert!(
        open(&sandbox, "topics/sleep").is_empty(),
        "a site that was signed before builds as it did: {:?}",
        open(&sandbox, "topics/sleep")
    );
    sandbox
}

fn is_published(sandbox: &Sandbox) -> bool {
    sandbox.build().succeeds();
    sandbox.has("out/public/es/topics/sleep/index.html")
}

/// Returns the states of the unsigned texts of the topic.
fn states(sandbox: &Sandbox) -> Vec<String> {
    open(sandbox, "topics/sleep").into_values().collect()
}

/// Runs the program and returns its output, without frames and line breaks.
pub fn output_of(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let ran = sandbox.run(arguments);
    unwrapped(&format!("{} {}", ran.out, ran.err))
}

/// Changes of the structure of the Spanish text that keep every word.
const CHANGES: [(&str, &str, &str); 7] = [
    ("another box", "::: do-not-wait\n", "::: try-this\n"),
    ("no box", "::: call-today\n", ""),
    ("another level", "## Cuándo pedir ayuda", "### Cuándo pedir ayuda"),
    ("a quotation", "Pregunte en su farmacia", "> Pregunte en su farmacia"),
    ("a numbered list", "- ¿Podría un problema", "1. ¿Podría un problema"),
    ("a task", "- Reciba un poco", "- [ ] Reciba un poco"),
    ("two items that are one", "- Reciba un poco de luz", "\n  Reciba un poco de luz"),
];

/// The end of a removed box is removed too.
fn change(sandbox: &Sandbox, path: &str, (what, from, to): (&str, &str, &str)) {
    sandbox.edit(path, from, to);
    if what == "no box" {
        let text = sandbox.read(path);
        sandbox.write(
            path,
            text.replacen("energía.\n:::\n", "energía.\n", 1).replacen(
                "full of energy.\n:::\n",
                "full of energy.\n",
                1,
            ),
        );
    }
}

#[test]
fn a_signed_text_with_another_structure_is_withheld() {
    for sandbox in [signed(), signed_before()] {
        assert!(is_published(&sandbox));
        let before = sandbox.read(SLEEP);
        for edit in CHANGES {
            change(&sandbox, SLEEP, edit);
            let states = states(&sandbox);
            assert!(
                !states.is_empty() && states.iter().all(|state| state == "lapsed"),
                "{}: {states:?}",
                edit.0
            );
            if edit == CHANGES[0] {
                assert!(!is_published(&sandbox), "{}", edit.0);
            }
            let check = output_of(&sandbox, &["check"]);
            assert!(
                check.contains("signoff-lapsed")
                    && check.contains("its structure was changed")
                    && check.contains("topics/sleep/es.md:"),
                "{check}"
            );
            sandbox.write(SLEEP, &before);
        }
        assert!(is_published(&sandbox), "a restored text is signed again");
    }
}

#[test]
fn a_changed_structure_is_shown_in_status_kit_and_export() {
    let sandbox = signed();
    sandbox.edit(SLEEP, "::: do-not-wait", "::: try-this");
    let words = "it was `do-not-wait box > paragraph` and is now `try-this box > paragraph`";
    assert!(output_of(&sandbox, &["check"]).contains(words));
    assert!(output_of(&sandbox, &["review", "status", "--lang", "es"]).contains(words));
    let json = output_of(&sandbox, &["review", "status", "--lang", "es", "--format", "json"]);
    assert!(json.contains("\"was\": \"do-not-wait box > paragraph\""), "{json}");
    sandbox
        .run(&["review", "kit", "--lang", "es", "--only", "topics/sleep", "-o", "kit.html"])
        .succeeds();
    sandbox
        .run(&["review", "export", "--lang", "es", "--only", "topics/sleep", "-o", "es.po"])
        .succeeds();
    sandbox.build().succeeds();
    assert!(
        sandbox
            .read("es.po")
            .contains(&format!("its structure has changed since. It was {}", &words[7..]))
    );
    for page in [sandbox.read("kit.html"), sandbox.read("out/review/es/topics/sleep.html")] {
        assert!(
            page.contains("The structure around this text changed since it was signed"),
            "{page}"
        );
        assert!(
            page.contains("do-not-wait box &gt; paragraph")
                && page.contains("try-this box &gt; paragraph"),
            "{page}"
        );
    }
}

#[test]
fn a_change_in_both_languages_lapses_a_sign_off_of_the_structure_but_not_one_of_words() {
    for (sandbox, lapsed) in [(signed(), 1), (signed_before(), 0)] {
        for path in [EN, SLEEP] {
            sandbox.edit(path, "::: do-not-wait", "::: try-this");
        }
        assert_eq!(states(&sandbox), vec!["lapsed"; lapsed]);
        assert_eq!(is_published(&sandbox), lapsed == 0);
        sign(&sandbox, "topics/sleep");
        assert!(is_published(&sandbox), "signed again, it is published");
    }
}

#[test]
fn a_text_stays_signed_when_moved_but_not_out_of_its_box() {
    let sandbox = signed();
    for (path, box_of_help, list) in [
        (
            EN,
            "::: call-today\nCall your care team the same day if you hardly sleep for a few \
             nights but feel full of energy.\n:::\n\n",
            "## Steps to try\n",
        ),
        (
            SLEEP,
            "::: call-today\nLlame a su equipo de atención el mismo día si casi no duerme durante \
             unas noches pero siente mucha energía.\n:::\n\n",
            "## Pasos que puede probar\n",
        ),
    ] {
        sandbox.edit(path, box_of_help, "").edit(path, list, &format!("{box_of_help}{list}"));
    }
    assert!(states(&sandbox).is_empty(), "a box moved as a whole");
    for path in [EN, SLEEP] {
        sandbox.edit(path, "::: call-today\n", "");
        let text = sandbox.read(path);
        sandbox.write(
            path,
            text.replacen("energía.\n:::\n", "energía.\n", 1).replacen(
                "full of energy.\n:::\n",
                "full of energy.\n",
                1,
            ),
        );
    }
    assert_eq!(states(&sandbox), ["lapsed"], "out of its box in both languages");
}

#[test]
fn steps_in_another_order_are_not_published() {
    for sandbox in [signed(), signed_before()] {
        let (first, second) = (format!("- {LIGHT}\n"), format!("- {ROOM}\n"));
        let text = sandbox.read(SLEEP);
        sandbox.write(
            SLEEP,
            text.replace(&first, "- @\n").replace(&second, &first).replace("- @\n", &second),
        );
        assert!(!states(&sandbox).is_empty());
        assert!(!is_published(&sandbox));
    }
}

#[test]
fn a_translation_with_another_structure_cannot_be_signed() {
    let sandbox = signed();
    sandbox.edit(SLEEP, "::: do-not-wait", "::: try-this");
    sign_as(&sandbox, "topics/sleep", "Bo Invented", "translator")
        .reports(&["its structure differs from the source"]);
    assert_eq!(states(&sandbox), ["lapsed"]);
    assert!(!is_published(&sandbox));
}

#[test]
fn an_answer_to_a_text_with_another_structure_signs_nothing() {
    let sandbox = signed();
    sandbox
        .run(&["review", "kit", "--lang", "es", "--only", "topics/sleep", "-o", "kit.html"])
        .succeeds();
    let kit = sandbox.read("kit.html");
    let article = kit
        .split("<article")
        .find(|article| article.contains("quitarse la vida"))
        .expect("the text is in the kit");
    let attribute = |name: &str| {
        article
            .split_once(&format!("{name}=\""))
            .expect("it is there")
            .1
            .split('"')
            .next()
            .expect("it ends")
            .to_owned()
    };
    let answers = serde_json::json!({
        "form": "careleaf-answers-1",
        "lang": "es",
        "reviewer": { "by": "Bo Invented", "credential": "C", "role": "reviser" },
        "on": "2026-11-24",
        "answers": [
            { "id": attribute("data-id"), "digest": attribute("data-digest"), "answer": "ok" },
        ],
    })
    .to_string();
    sandbox.write("answers.json", answers);
    sandbox.run(&["review", "apply", "answers.json", "--dry-run"]).succeeds();
    for path in [EN, SLEEP] {
        sandbox.edit(path, "::: do-not-wait", "::: try-this");
    }
    sandbox
        .run(&["review", "apply", "answers.json"])
        .reports(&["changed since this reviewer saw it"]);
    assert_eq!(states(&sandbox), ["lapsed"]);
}

#[test]
fn a_translator_cannot_revise_their_own_words_in_any_ledger_version() {
    let sandbox = signed_before();
    sign_as(&sandbox, "topics/sleep", "Ana Invented", "reviser")
        .reports(&["the reviser must be a different person than the translator"]);
    sign_as(&sandbox, "topics/sleep", "Bo Invented", "reviser").succeeds();
    let ledger = sandbox.read(LEDGER);
    assert_eq!(
        (ledger.matches("role: reviser").count(), ledger.matches("  source_shape: ").count()),
        (17, 17)
    );
    assert!(!output_of(&sandbox, &["check"]).contains("signoff-"), "both versions are read");
    let edited = ledger.replacen(
        "source_shape: \"do-not-wait box > paragraph\"",
        "source_shape: \"try-this box > paragraph\"",
        1,
    );
    assert_ne!(edited, ledger);
    sandbox.write(LEDGER, edited);
    assert!(
        output_of(&sandbox, &["check"])
            .contains("the texts in this entry are not those that were signed")
    );
}

#[test]
fn a_text_moved_to_another_field_needs_a_new_sign_off() {
    let sandbox = signed();
    let path = "content/medicines.yaml";
    let moved = |text: &str| {
        text.replacen("do_not_mix:", "@:", 1)
            .replacen("common_effects:", "do_not_mix:", 1)
            .replacen("@:", "common_effects:", 1)
    };
    sandbox.write(path, moved(&sandbox.read(path)));
    let lapsed: Vec<String> = open(&sandbox, "medicines").into_values().collect();
    assert_eq!(lapsed, ["lapsed", "lapsed"]);
    // The ledger of a record contains only digests.
    sign(&sandbox, "medicines");
    sign(&sandbox, "care-plans/sample");
    let status = |sandbox: &Sandbox| output_of(sandbox, &["review", "status", "--lang", "es"]);
    assert!(status(&sandbox).contains("No document waits"), "{}", status(&sandbox));
    let record = "content/care-plans/sample.yaml";
    let text = sandbox.read(record);
    sandbox.write(record, format!("# A remark moves every place.\n{text}"));
    assert!(status(&sandbox).contains("No document waits"), "positions do not matter");
    sandbox.write(
        record,
        text.replacen("  triggers:", "  @:", 1).replacen("  coping:", "  triggers:", 1).replacen(
            "  @:",
            "  coping:",
            1,
        ),
    );
    assert!(status(&sandbox).contains("care-plans/sample (2)"), "{}", status(&sandbox));
}

#[test]
fn a_message_is_signed_with_its_variants_and_terms() {
    let sandbox = strict();
    let (en, es) = ("locales/en/phrases.ftl", "locales/es/phrases.ftl");
    sandbox.write(
        en,
        "-line = the crisis line\nhelp = Call { -line }.\n\
         take = { PLURAL($n) ->\n    [one] Take one\n   *[other] Take { NUM($n) }\n }\n    .title \
         = Dose\n",
    );
    let spanish = "-line = la línea de crisis\nhelp = Llame a { -line }.\n\
        take = { PLURAL($n) ->\n    [one] Tome una\n   *[other] Tome { NUM($n) }\n }\n    .title \
        = Dosis\n";
    sandbox.write(es, spanish);
    sign(&sandbox, "locales/phrases");
    let open = || open(&sandbox, "locales/phrases");
    assert!(open().is_empty());
    sandbox.write(es, spanish.replace("la línea de crisis", "su vecina"));
    assert_eq!(
        open().into_iter().collect::<Vec<_>>(),
        [("locales/phrases/help".to_owned(), "lapsed".to_owned())]
    );
    // The same words, but a variant or a title becomes the text of another message.
    sandbox.write(es, spanish.replace("\n    .title = Dosis", " .title = Dosis"));
    assert_eq!(
        open().into_iter().collect::<Vec<_>>(),
        [("locales/phrases/take".to_owned(), "lapsed".to_owned())]
    );
}
