//! What an import signs: texts that a named reviewer finished or changed, and nothing else.

use super::{
    exchange::{
        DOSE_ES, FORMS, NAMED, all_marked, export, import, replace_in_unit, unit, with_doses,
    },
    privacy::CANARY_RECORD,
    sandbox::{Sandbox, TODAY, tree},
};

#[test]
fn a_file_without_a_reviewer_changes_texts_but_signs_nothing() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"])
        .replace("needs-review-translation", "final");
    let text = replace_in_unit(&text, "Drink water.", "Beba agua.", "Tome agua.");
    let dry = import(&sandbox, "es.xlf", &text, &["--dry-run"]).succeeds();
    assert!(dry.err.contains("would write content/topics/dose/es.md"), "{}", dry.err);
    assert_eq!(sandbox.read("content/topics/dose/es.md"), DOSE_ES, "a dry run writes nothing");
    let ran = import(&sandbox, "es.xlf", &text, &[]).succeeds();
    assert!(ran.err.contains("11 of them are marked as finished"), "{}", ran.err);
    assert_eq!(
        sandbox.read("content/topics/dose/es.md"),
        DOSE_ES.replace("Beba agua.", "Tome agua.")
    );
    assert!(!sandbox.has("content/topics/dose/es.signoff.yaml"));
}

#[test]
fn a_reviewer_signs_finished_and_changed_texts() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let text = replace_in_unit(&text, "Drink water.", "needs-review-translation", "final");
    let text = replace_in_unit(
        &text,
        ">Rest.",
        "needs-review-translation\">Descanse.",
        "translated\">Repose.",
    );
    let text = replace_in_unit(&text, "Eat soup.", "Coma sopa.", "Tome sopa.");
    let ran = import(&sandbox, "es.xlf", &text, &NAMED).reports(&[
        "marked as not finished",
        "1 text signed as currently written",
        "1 text changed",
    ]);
    assert_eq!(ran.err.matches("refused").count(), 1, "{}", ran.err);
    let ledger = sandbox.read("content/topics/dose/es.signoff.yaml");
    assert_eq!(ledger.matches("by: \"Ana Ruiz\"").count(), 2, "{ledger}");
    assert!(
        ledger.contains("\"Beba agua.\"")
            && ledger.contains("\"Repose.\"")
            && ledger.contains("was: \"Descanse.\""),
        "{ledger}"
    );
    // A reviser may import the same file; the translator may not.
    let roles = |by, role| ["--by", by, "--credential", "x", "--role", role];
    import(&sandbox, "es.xlf", &text, &roles("Bo", "reviser"))
        .reports(&["2 texts signed as currently written"]);
    assert_eq!(
        sandbox.read("content/topics/dose/es.signoff.yaml").matches("role: reviser").count(),
        2
    );
    import(&sandbox, "es.xlf", &text, &roles("ana ruiz", "reviser"))
        .reports(&["the reviser must be a different person than the translator"]);
    // Signed texts are exported as signed, and come back without another sign-off.
    let signed = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    assert!(
        signed.contains("approved=\"yes\"")
            && signed.contains("<target state=\"signed-off\">Repose.</target>"),
        "{signed}"
    );
    let before = tree(&sandbox.site());
    for form in FORMS {
        let out = export(&sandbox, "es", form, &["--only", "topics/dose"]);
        import(
            &sandbox,
            &format!("es.{form}"),
            &out,
            &[&["--lang", "es"], &roles("Cy", "clinician")[..]].concat(),
        )
        .succeeds();
    }
    assert!(tree(&sandbox.site()) == before);
}

#[test]
fn two_imports_give_the_same_result_in_either_order() {
    let versions = |at: usize| {
        let sandbox = with_doses();
        let text = all_marked(&export(&sandbox, "es", "po", &["--only", "topics/dose"]));
        let both = [
            (
                "Ana",
                text.replace("Beba agua.", "Tome agua.")
                    .replace("Descanse.", "Repose.")
                    .replace("Respire.", "Respire hondo."),
            ),
            (
                "Bo",
                text.replace("Beba agua.", "Tome mucha agua.")
                    .replace("Respire.", "Respire hondo.")
                    .replace("Cuente.", "Cuente ya."),
            ),
        ];
        for (by, text) in [&both[at], &both[1 - at]] {
            import(
                &sandbox,
                "es.po",
                text,
                &["--lang", "es", "--by", by, "--credential", "x", "--role", "translator"],
            )
            .succeeds();
        }
        assert!(
            sandbox.read("content/topics/dose/es.md").contains("- Beba agua.\n- Repose."),
            "two differ on one, and only one touched the other"
        );
        tree(&sandbox.site())
    };
    assert!(versions(0) == versions(1));
}

#[test]
fn the_export_shows_what_changed_since_a_sign_off_lapsed() {
    let sandbox = with_doses();
    sandbox
        .run(
            &[&["review", "sign", "topics/dose", "--lang", "es", "--today", TODAY][..], &NAMED]
                .concat(),
        )
        .succeeds();
    sandbox.edit("content/topics/dose/en.md", "Drink water.", "Drink much water.");
    let xliff = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let lapsed = unit(&xliff, "Drink much water.", "xlf");
    assert!(
        lapsed
            .contains("state=\"needs-review-translation\" state-qualifier=\"leveraged-inherited\""),
        "{lapsed}"
    );
    assert!(
        lapsed.contains("the source has changed since. It was: Drink water.</note>"),
        "{lapsed}"
    );
    let po = export(&sandbox, "es", "po", &["--only", "topics/dose"]);
    assert!(
        unit(&po, "Drink much water.", "po").contains("#, fuzzy")
            && !unit(&po, "\"Rest.\"", "po").contains("fuzzy"),
        "{po}"
    );
    assert!(export(&sandbox, "es", "csv", &["--only", "topics/dose"]).contains(",lapsed "));
}

#[test]
fn a_translator_note_becomes_one_question() {
    let sandbox = with_doses();
    let notes = [
        ("xlf", ">Rest.", "</trans-unit>", "<note from=\"Bo\">Rest at home?</note></trans-unit>"),
        ("po", "\"Rest.\"", "#, fuzzy", "# Rest at home?\n#, fuzzy"),
        ("csv", ",Rest.,", ",,", ",Rest at home?,"),
    ];
    for (form, words, from, to) in notes {
        let text = export(&sandbox, "es", form, &["--only", "topics/dose"]);
        let old = unit(&text, words, form);
        import(
            &sandbox,
            &format!("es.{form}"),
            text.replacen(old, &old.replacen(from, to, 1), 1),
            &["--lang", "es"],
        )
        .succeeds();
        assert_eq!(
            sandbox.read("content/topics/dose/es.signoff.yaml").matches("Rest at home?").count(),
            1,
            "{form}"
        );
    }
    let xliff = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    assert!(unit(&xliff, ">Rest.", "xlf").contains("Open question: Rest at home?"), "{xliff}");
    assert!(
        sandbox
            .run(&["review", "status", "--lang", "es", "--today", TODAY])
            .succeeds()
            .out
            .contains("Rest at home?")
    );
}

#[test]
fn no_text_of_a_record_is_in_an_export() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "content/care-plans/canary.yaml",
        CANARY_RECORD.replace("languages: [en]", "languages: [en, es]"),
    );
    for form in FORMS {
        let text = export(&sandbox, "es", form, &[]).to_lowercase();
        for trace in ["zqcanary", "555-770", "1961", "care-plans/"] {
            assert!(!text.contains(trace), "`{trace}` is in the {form}");
        }
    }
}

#[test]
fn only_selects_units_and_the_format_follows_the_file_name() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xliff", &["--only", "topics/*"]);
    assert!(
        text.contains("original=\"topics/dose\"")
            && text.contains("original=\"topics/sleep\"")
            && !text.contains("locales/"),
        "{text}"
    );
    let run =
        |more: &[&str]| sandbox.run(&[&["review", "export", "--today", TODAY], more].concat());
    assert!(
        run(&["--lang", "es", "--format", "po", "--only", "topics/dose"])
            .succeeds()
            .out
            .contains("msgctxt \"topics/dose/title ")
    );
    for (more, words) in [
        (&["--lang", "es", "--only", "topics/doze"][..], "did you mean `topics/dose`?"),
        (&["--lang", "es", "-o", "es.docx"], "choose a format with `--format`"),
        (
            &["--lang", "es", "--format", "po", "-o", "content/site.yaml"],
            "was not made by careleaf",
        ),
        (&["--lang", "Spanish!"], "is not a language tag"),
    ] {
        let ran = run(more);
        assert!(ran.code == 2 && ran.err.contains(words), "{more:?}: {}", ran.err);
    }
    run(&["--lang", "fr"]).reports(&["this site is not translated into `fr`"]);
    run(&["--lang", "en"]).reports(&["this site is not translated into `en`"]);
}
