//! `careleaf review export` and `import`: files for translation agencies, out, through their tools,
//! and in again.
//!
//! Not for files that came back damaged: see `exchange_damaged`.

use std::{fs, path::Path, process::Command};

use super::{
    privacy::CANARY_RECORD,
    sandbox::{RunResult, Sandbox, TODAY, tree},
};

/// The forms by the ending of their files.
pub const FORMS: [&str; 3] = ["xlf", "po", "csv"];
/// Who answers for what comes in.
pub const NAMED: [&str; 6] =
    ["--by", "Ana Ruiz", "--credential", "ATA en-es", "--role", "translator"];

const DOSE_EN: &str = "---\ntitle: Doses\nsummary: How to take it.\nkind: medicine\naudience: patients\n---\n\n[word] first.\n\n\
    Take 50 mg with food. Call 555-0142 at night.\n\nRead about [sleep](topic:sleep) and wait 20 minutes.\n\n- Drink water.\n- Rest.\n- Stay warm.\n\
    - Breathe.\n- Look up.\n- Eat soup.\n- Count.\n";
/// The topic of [`with_doses`] in Spanish.
pub const DOSE_ES: &str = "---\ntitle: Dosis\nsummary: Cómo tomarla.\norigin: machine\n---\n\n[word] primero.\n\n\
    Tome 50 mg con comida. Llame al 555-0142 de noche.\n\nLea sobre el [sueño](topic:sleep) y espere 20 minutos.\n\n- Beba agua.\n- Descanse.\n- Abríguese.\n\
    - Respire.\n- Mire arriba.\n- Coma sopa.\n- Cuente.\n";

/// The starter site with a topic that has a dose, a phone and a link.
pub fn with_doses() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("content/topics/dose/en.md", DOSE_EN).write("content/topics/dose/es.md", DOSE_ES);
    sandbox
}

/// Exports into a file beside the site and reads it.
#[track_caller]
pub fn export(sandbox: &Sandbox, lang: &str, form: &str, more: &[&str]) -> String {
    let file = sandbox.beside(&format!("{lang}.{form}"));
    let name = file.to_string_lossy();
    sandbox
        .run(&[&["review", "export", "--lang", lang, "-o", &name, "--today", TODAY], more].concat())
        .succeeds();
    fs::read_to_string(&file).expect("it was written")
}

/// Imports a text as a file of this name.
pub fn import(sandbox: &Sandbox, name: &str, text: impl AsRef<[u8]>, more: &[&str]) -> RunResult {
    let file = sandbox.beside(name);
    fs::write(&file, text).expect("the file can be written");
    let ran = sandbox
        .run(&[&["review", "import", &file.to_string_lossy(), "--today", TODAY], more].concat());
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
    ran
}

/// The piece of an export that holds one text, from its id or its words to the end of its unit.
#[track_caller]
fn unit<'t>(text: &'t str, words: &str, form: &str) -> &'t str {
    let (opens, closes) = match form {
        "xlf" => ("<trans-unit", "</trans-unit>"),
        "po" => ("\n\n", "\n\n"),
        _ => ("\n", "\n"),
    };
    let at = text.find(words).unwrap_or_else(|| panic!("`{words}` is not in the export"));
    let start = text[..at]
        .rfind(opens)
        .map_or(0, |start| start + if form == "xlf" { 0 } else { opens.len() });
    let end = text[at..]
        .find(closes)
        .map_or(text.len(), |end| at + end + if form == "xlf" { closes.len() } else { 0 });
    &text[start..end]
}

/// An export with words replaced within the unit that holds other words.
#[track_caller]
pub fn within(text: &str, words: &str, from: &str, to: &str) -> String {
    let unit = unit(text, words, "xlf");
    assert!(unit.contains(from), "`{from}` is not in {unit}");
    text.replacen(unit, &unit.replacen(from, to, 1), 1)
}

/// Passes files through the Translate Toolkit, and says how many units each has.
pub fn toolkit(mode: &str, files: &[(String, String)]) -> Vec<usize> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = folder.join("target/translate-toolkit/bin/python");
    assert!(
        python.exists(),
        "the Translate Toolkit is not installed: run `scripts/setup.sh --checks`"
    );
    let paths = files.iter().flat_map(|(from, to)| [from, to]);
    let ran = Command::new(python)
        .arg(folder.join("tests/it/toolkit.py"))
        .arg(mode)
        .args(paths)
        .output()
        .expect("Python runs");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8_lossy(&ran.stdout)
        .lines()
        .map(|line| line.parse().expect("a count"))
        .collect()
}

/// Exports of these languages in every form, each with where it goes on its way back.
fn exports(sandbox: &Sandbox, langs: &[&str]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for lang in langs {
        for form in FORMS {
            export(sandbox, lang, form, &[]);
            let name = |name: String| sandbox.beside(&name).to_string_lossy().into_owned();
            files.push((name(format!("{lang}.{form}")), name(format!("back.{lang}.{form}"))));
        }
    }
    files
}

/// How many texts go out into a language; the last unit is none.
fn count(sandbox: &Sandbox, lang: &str) -> usize {
    texts(&export(sandbox, lang, "xlf", &[]))
}

/// How many texts an XLIFF holds.
pub fn texts(text: &str) -> usize {
    text.matches("<trans-unit").count() - text.matches("<trans-unit id=\"careleaf/end").count()
}

/// A PO file in which a person takes every text for right: the last unit stays as it is.
fn all_marked(text: &str) -> String {
    let (texts, end) = text.rsplit_once("#, fuzzy\n").expect("it has a last unit");
    format!("{}#, fuzzy\n{end}", texts.replace("#, fuzzy\n", ""))
}

/// What is said of a file that came back as it went out.
fn untouched(count: usize) -> String {
    format!("careleaf: {count} of {count} texts in ")
}

fn lang_of(path: &str) -> &str {
    path.rsplit('.').nth(1).unwrap_or_default().rsplit('/').next().unwrap_or_default()
}

#[test]
fn an_export_that_nobody_touched_changes_nothing_and_says_so() {
    let sandbox = Sandbox::sample();
    let texts = count(&sandbox, "es");
    assert!(texts > 1_000);
    let before = tree(&sandbox.site());
    for (from, _) in exports(&sandbox, &["es", "ar", "zh-Hans"]) {
        let text = fs::read(&from).expect("it was written");
        let name = Path::new(&from).file_name().expect("a name").to_string_lossy();
        let ran =
            import(&sandbox, &name, &text, &[&["--lang", lang_of(&from)], &NAMED[..]].concat())
                .succeeds();
        assert!(
            ran.err.contains(&untouched(texts)) && ran.err.contains("nothing to do"),
            "{from}: {}",
            ran.err
        );
    }
    assert!(tree(&sandbox.site()) == before, "an untouched export changed the site");
}

#[test]
fn out_through_the_translate_toolkit_and_in_changes_nothing() {
    let sandbox = Sandbox::sample();
    let texts = count(&sandbox, "es");
    assert!(texts > 1_000);
    let before = tree(&sandbox.site());
    let files = exports(&sandbox, &["es", "ar", "zh-Hans"]);
    for mode in ["save", "set"] {
        let counts = toolkit(mode, &files);
        assert_eq!(counts, [texts + 1; 9], "the toolkit sees every text, and the last unit");
        for (from, to) in &files {
            assert!(
                fs::read(from).ok() != fs::read(to).ok() || mode == "save",
                "{mode} did nothing to {from}"
            );
            let ran = sandbox
                .run(&["review", "import", to, "--lang", lang_of(from), "--today", TODAY])
                .succeeds();
            assert!(
                ran.err.contains(&untouched(texts)) && ran.err.contains("nothing to do"),
                "{mode} {to}: {}",
                ran.err
            );
        }
    }
    assert!(tree(&sandbox.site()) == before, "a round trip changed the site");
}

#[test]
fn what_a_translator_changes_in_the_toolkit_comes_in_and_nothing_else() {
    for form in FORMS {
        let sandbox = with_doses();
        let before = tree(&sandbox.site());
        export(&sandbox, "es", form, &["--only", "topics/*"]);
        let name = |name: String| sandbox.beside(&name).to_string_lossy().into_owned();
        let files = [(name(format!("es.{form}")), name(format!("back.{form}")))];
        toolkit("shout", &files);
        let ran = sandbox
            .run(
                &[&["review", "import", &files[0].1, "--lang", "es", "--today", TODAY][..], &NAMED]
                    .concat(),
            )
            .succeeds();
        assert!(ran.err.contains("1 text changed"), "{form}: {}", ran.err);
        let after = tree(&sandbox.site());
        let touched: Vec<&str> = after
            .iter()
            .filter(|(path, bytes)| before.get(*path) != Some(bytes))
            .map(|(path, _)| path.as_str())
            .collect();
        assert_eq!(
            touched,
            ["content/topics/dose/es.md", "content/topics/dose/es.signoff.yaml"],
            "{form}"
        );
        assert_eq!(
            sandbox.read("content/topics/dose/es.md"),
            DOSE_ES.replace("primero.", "primero.!"),
            "{form}"
        );
        let ledger = sandbox.read("content/topics/dose/es.signoff.yaml");
        assert!(
            ledger.contains("by: \"Ana Ruiz\"")
                && ledger.contains("role: translator")
                && ledger.contains("[word] primero.!\""),
            "{ledger}"
        );
        let again = sandbox
            .run(
                &[&["review", "import", &files[0].1, "--lang", "es", "--today", TODAY][..], &NAMED]
                    .concat(),
            )
            .succeeds();
        assert!(
            again.err.contains("texts unchanged") || again.err.contains("nothing to do"),
            "{form}: {}",
            again.err
        );
        assert!(tree(&sandbox.site()) == after, "{form}: the same file again changed something");
    }
}

/// An export in which each source is its own translation where there is none: all that must be the
/// same is.
fn filled(text: &str) -> String {
    let units = text.split("<source>").map(|part| {
        let Some((source, rest)) = part.split_once("</source>") else { return part.to_owned() };
        let target = source
            .replace("<mrk mtype=\"protected\">", "")
            .replace("<mrk mtype=\"term\">", "")
            .replace("</mrk>", "");
        format!(
            "<source>{source}</source>{}",
            rest.replacen(
                "\"needs-translation\"></target>",
                &format!("\"final\">{target}</target>"),
                1
            )
        )
    });
    units.collect::<Vec<_>>().concat()
}

#[test]
fn a_language_that_is_not_there_yet_is_made_whole() {
    let sandbox = Sandbox::sample();
    let languages = sandbox
        .read("content/site.yaml")
        .lines()
        .find(|line| line.starts_with("languages:"))
        .map(str::to_owned)
        .expect("it has some");
    sandbox.edit("content/site.yaml", &languages, &languages.replace(']', ", fr]"));
    let files = exports(&sandbox, &["fr"]);
    let text = fs::read_to_string(&files[0].0).expect("it was written");
    let filled = filled(&text);
    let ran = import(&sandbox, "fr.xlf", &filled, &NAMED).succeeds();
    let texts = texts(&text);
    assert!(ran.err.contains(&format!("careleaf: {texts} texts changed")), "{}", ran.err);
    let topic = sandbox.read("content/topics/sleep/fr.md");
    assert!(
        topic.starts_with("---\ntitle: ")
            && topic.contains("\norigin: human\n---\n")
            && !topic.contains("sources:"),
        "{topic}"
    );
    let body = |text: &str| text.splitn(3, "---\n").nth(2).map(str::to_owned);
    assert_eq!(
        body(&topic),
        body(&sandbox.read("content/topics/sleep/en.md")),
        "blocks, boxes and lists are those of the source"
    );
    let handout = sandbox.read("locales/fr/handout.ftl");
    assert!(handout.contains("handout-printed = Printed on { DATE($on) }."), "{handout}");
    assert!(
        sandbox
            .read("content/programs/cedar-recovery.yaml")
            .contains("name:\n  en: Cedar Recovery\n")
    );
    assert!(
        sandbox
            .read("content/programs/cedar-recovery.yaml")
            .contains("  fr: \"Cedar Recovery\"\nsummary:\n")
    );
    let status =
        sandbox.run(&["review", "status", "--lang", "fr", "--today", TODAY]).succeeds().out;
    assert!(status.contains(&format!("fr: {texts} of {texts} texts are signed")), "{status}");
    let again = import(&sandbox, "again.xlf", &filled, &NAMED).succeeds();
    assert!(
        again.err.contains(&format!("careleaf: {texts} texts unchanged"))
            && !again.err.contains("wrote"),
        "{}",
        again.err
    );
    let check = sandbox.run(&["check"]).succeeds();
    assert!(!check.err.contains("`fr`"), "{}", check.err);
}

#[test]
fn yaml_keeps_its_form_however_it_is_written() {
    let sandbox = Sandbox::new();
    let head = "terms:\n  - id: a\n    term: { en: one, es: uno } # kept\n    meaning:\n";
    let before = "      en: |\n        \"Two\"\n        lines\n      es: >- # folded\n\n        dos\n        líneas\n\n  # B.\n  - id: b\n    term:\n      en: 'three' # kept\n\
        \x20   meaning: { en: \"four\", # kept\n      es: cuatro, }\n  - id: c\n    term: five # kept\n    meaning: >\n      six\n      more\n";
    sandbox.write("content/glossary.yaml", format!("{head}{before}"));
    let text = export(&sandbox, "es", "csv", &["--only", "glossary"]);
    let mut out = csv::Writer::from_writer(Vec::new());
    for row in csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).records() {
        let row = row.expect("a row");
        let target = if &row[4] == "target" {
            "target".to_owned()
        } else {
            format!("es: {}", row[3].replace('\n', " "))
        };
        out.write_record(
            row.iter().enumerate().map(|(at, cell)| if at == 4 { &target } else { cell }),
        )
        .expect("memory");
    }
    let ran =
        import(&sandbox, "es.csv", out.into_inner().expect("memory"), &["--lang", "es"]).succeeds();
    assert!(ran.err.contains("6 texts changed"), "{}", ran.err);
    let head = head.replace("uno", "\"es: one\"");
    let after = "      en: |\n        \"Two\"\n        lines\n      es: \"es: \\\"Two\\\" lines\"\n\n  # B.\n  - id: b\n    term:\n      en: 'three' # kept\n      es: \"es: three\"\n\
        \x20   meaning: { en: \"four\", # kept\n      es: \"es: four\", }\n  - id: c\n    term: { en: \"five\", es: \"es: five\" } # kept\n\
        \x20   meaning: { en: \"six more\", es: \"es: six more\" }\n";
    assert_eq!(sandbox.read("content/glossary.yaml"), format!("{head}{after}"));
    sandbox.run(&["check"]).succeeds();
}

#[test]
fn half_a_topic_is_not_made_and_questions_on_it_are_kept() {
    let sandbox = with_doses();
    sandbox.remove("content/topics/dose/es.md").edit(
        "content/topics/dose/en.md",
        "summary: How",
        "summary: >-\n  How",
    );
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let text = within(&text, "Drink water.", "></target>", ">Beba agua.</target>");
    let text = within(
        &text,
        ">Rest.",
        "</trans-unit>",
        "<note from=\"Bo\">Rest at home?</note></trans-unit>",
    );
    let ran = import(&sandbox, "es.xlf", &text, &[])
        .reports(&["have no translation yet", "1 text with a question"]);
    assert!(!sandbox.has("content/topics/dose/es.md"), "{}", ran.err);
    assert!(sandbox.read("content/topics/dose/es.signoff.yaml").contains("Rest at home?"));
    // Once it is whole it is made; nobody said that a person wrote it.
    import(&sandbox, "es.xlf", filled(&text), &[]).succeeds();
    let made = DOSE_EN
        .replace("Doses", "\"Doses\"")
        .replace("How to take it.", "\"How to take it.\"")
        .replace("kind: medicine\naudience: patients\n", "");
    assert_eq!(
        sandbox.read("content/topics/dose/es.md"),
        made.replace("Drink water.", "Beba agua.")
    );
}

#[test]
fn a_file_without_a_reviewer_changes_texts_and_signs_nothing() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"])
        .replace("needs-review-translation", "final");
    let text = within(&text, "Drink water.", "Beba agua.", "Tome agua.");
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
fn a_reviewer_signs_what_is_marked_as_finished_and_what_they_changed() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let text = within(&text, "Drink water.", "needs-review-translation", "final");
    let text =
        within(&text, ">Rest.", "needs-review-translation\">Descanse.", "translated\">Repose.");
    let text = within(&text, "Eat soup.", "Coma sopa.", "Tome sopa.");
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
    // A reviser answers with the same file; the translator cannot.
    let roles = |by, role| ["--by", by, "--credential", "x", "--role", role];
    import(&sandbox, "es.xlf", &text, &roles("Bo", "reviser"))
        .reports(&["2 texts signed as currently written"]);
    assert_eq!(
        sandbox.read("content/topics/dose/es.signoff.yaml").matches("role: reviser").count(),
        2
    );
    import(&sandbox, "es.xlf", &text, &roles("ana ruiz", "reviser"))
        .reports(&["a reviser is another person than the translator"]);
    // What is signed goes out as signed, and comes back without another signature.
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
fn two_files_give_the_same_in_either_order() {
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
fn a_text_that_lapsed_says_what_changed() {
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
    assert!(lapsed.contains("the source was changed. It was: Drink water.</note>"), "{lapsed}");
    let po = export(&sandbox, "es", "po", &["--only", "topics/dose"]);
    assert!(
        unit(&po, "Drink much water.", "po").contains("#, fuzzy")
            && !unit(&po, "\"Rest.\"", "po").contains("fuzzy"),
        "{po}"
    );
    assert!(export(&sandbox, "es", "csv", &["--only", "topics/dose"]).contains(",lapsed "));
}

#[test]
fn a_note_becomes_a_question_once() {
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
fn no_word_of_a_record_is_in_an_export() {
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
fn only_names_units_and_the_form_follows_the_name() {
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
