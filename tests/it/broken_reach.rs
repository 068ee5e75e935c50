//! How far a broken file reaches: it withholds what is made from it and nothing else, above all not
//! the relapse plan and the wallet card. Issue 13, line 15.

use super::{
    review::{sign, strict},
    sandbox::{Sandbox, careleaf},
};

pub const SAMPLE: &str = "content/care-plans/sample.yaml";

const BAD: &[u8] = b"title: caf\xe9\n";

/// Returns the file names of the private documents of a person in a language.
fn kinds(sandbox: &Sandbox, person: &str, lang: &str) -> Vec<String> {
    sandbox.tree(&format!("private-out/{person}/{lang}")).into_keys().collect()
}

#[test]
fn an_unreadable_record_does_not_withhold_other_records() {
    let sandbox = Sandbox::new();
    let real = sandbox.read(SAMPLE).replacen("id: sample", "id: maya", 1).replacen(
        "invented: true",
        "invented: false",
        1,
    );
    sandbox.write("../records/maya.yaml", real).write("../records/luis.yaml", BAD);
    let arguments = [
        "build",
        "--records",
        "../records",
        "--private-out",
        "../private",
        "--today",
        "2026-11-24",
    ];
    let ran = sandbox.run(&arguments).reports(&["this file cannot be read", "luis.yaml"]);
    let made = sandbox.tree("../private/maya/en");
    assert!(
        made.contains_key("handout.html") && made.contains_key("wallet-card.html"),
        "{made:?}{}",
        ran.err
    );
    assert!(ran.out.contains("luis: The record has errors or cannot be read"), "{}", ran.out);
    assert!(!ran.out.contains("A file of the site has errors"), "{}", ran.out);
}

#[test]
fn a_site_path_with_a_dot_works_as_without() {
    let sandbox = Sandbox::new();
    sandbox.write("locales/es/desk.ftl", BAD).write("content/glossary.yaml", BAD);
    for site in ["site", "./site", "./site/", "../site/../site"] {
        let folder = if site.starts_with("..") { sandbox.site() } else { sandbox.beside("") };
        let ran = careleaf()
            .current_dir(folder)
            .args(["build", "--site", site, "--today", "2026-11-24"])
            .output()
            .expect("the program runs");
        assert_eq!(ran.status.code(), Some(1));
        let made = kinds(&sandbox, "sample", "es");
        assert!(
            made.iter().any(|kind| kind == "handout.html"),
            "{site}: {made:?} {}",
            String::from_utf8_lossy(&ran.stderr)
        );
        std::fs::remove_dir_all(sandbox.site().join("private-out")).expect("it was made");
    }
}

#[test]
fn an_unreadable_topic_withholds_the_documents_that_name_it() {
    for (path, text, langs) in [
        ("content/topics/sleep/en.md", BAD, ["en", "es"].as_slice()),
        ("content/topics/sleep/en.md", b"---\nsummary: [x]\n---\nx\n", &["en", "es"]),
        ("content/topics/sleep/es.md", BAD, &["es"]),
    ] {
        let sandbox = Sandbox::new();
        let ran = sandbox.write(path, text).build().reports(&[path]);
        assert!(!ran.err.contains("unknown-topic"), "{}", ran.err);
        for lang in ["en", "es"] {
            let made = kinds(&sandbox, "sample", lang);
            assert_eq!(
                made.iter().any(|kind| kind == "handout.html"),
                !langs.contains(&lang),
                "{path} {lang}: {made:?}"
            );
            for kind in ["relapse-plan.html", "wallet-card.html", "diary.html"] {
                assert!(made.iter().any(|known| known == kind), "{path} {lang}: {made:?}");
            }
        }
    }
}

#[test]
fn relapse_plans_are_made_while_medicines_or_measures_are_broken() {
    for (path, text) in [
        ("content/medicines.yaml", BAD),
        ("content/medicines.yaml", b"medicines: [\n"),
        ("content/measures.yaml", BAD),
        ("content/measures.yaml", b"measures: {}\n"),
    ] {
        let sandbox = Sandbox::new();
        let ran = sandbox.write(path, text).build().reports(&[path]);
        let made = kinds(&sandbox, "sample", "en");
        assert!(
            ["relapse-plan.html", "wallet-card.html"]
                .iter()
                .all(|kind| made.iter().any(|known| known == kind)),
            "{path}: {made:?} {}",
            ran.err
        );
        assert!(!made.iter().any(|kind| kind == "handout.html"), "{path}: {made:?}");
        assert!(!ran.err.contains("unknown-me"), "{}", ran.err);
    }
}

#[test]
fn relapse_plans_are_made_while_texts_that_they_do_not_use_are_broken() {
    let has = |made: &[String], kind: &str| made.iter().any(|known| known == kind);
    for (path, text) in [
        ("content/notices.yaml", BAD),
        ("content/notices.yaml", b"notices: {}\nnotice: []\n"),
        ("locales/es/measures.ftl", BAD),
        ("locales/es/comparison.ftl", b"ask-levels = { $x\n"),
        ("locales/es/program.ftl", b"# nothing yet\n"),
    ] {
        let sandbox = Sandbox::new();
        let ran = sandbox.write(path, text).build().reports(&[path]);
        let made = kinds(&sandbox, "sample", "es");
        assert!(
            ["relapse-plan.html", "wallet-card.html"].iter().all(|kind| has(&made, kind)),
            "{path}: {made:?} {}",
            ran.err
        );
        assert!(!has(&made, "handout.html"), "{path}: {made:?}");
    }
    // A duplicate message could be any message.
    let sandbox = Sandbox::new();
    sandbox
        .write(
            "locales/es/measures.ftl",
            "measure-phq-9 = A\nmeasure-phq-9 = B\nwallet-title = { $x\n",
        )
        .build()
        .reports(&["measures.ftl"]);
    let made = kinds(&sandbox, "sample", "es");
    assert!(!has(&made, "wallet-card.html") && !has(&made, "relapse-plan.html"), "{made:?}");
}

#[test]
fn review_neither_exports_nor_signs_built_in_texts_for_a_broken_file() {
    let sandbox = strict();
    sandbox.write("locales/es/chrome.ftl", b"nav-home = caf\xe9\n".as_slice());
    let file = "locales/es/chrome.ftl";
    sandbox.run(&["review", "status", "--lang", "es"]).reports(&[file, "this file cannot be read"]);
    let signer = ["--by", "Ana Invented", "--credential", "C", "--role", "translator"];
    sandbox.run(&["review", "kit", "--lang", "es", "-o", "kit.html"]).reports(&[file]);
    sandbox.run(&["review", "export", "--lang", "es", "-o", "es.po"]).reports(&[file]);
    sandbox
        .run(&[&["review", "sign", "locales/chrome", "--lang", "es"][..], &signer].concat())
        .reports(&[file]);
    assert!(
        !sandbox.has("kit.html")
            && !sandbox.has("es.po")
            && !sandbox.has("locales/es/chrome.signoff.yaml")
    );
    // Texts of other files are exported.
    sandbox
        .run(&["review", "kit", "--lang", "es", "--only", "topics/sleep", "-o", "kit.html"])
        .succeeds();
    sandbox
        .run(&[&["review", "sign", "topics/sleep", "--lang", "es"][..], &signer].concat())
        .succeeds();
    // The broken file blocks every document of the language.
    let ran = sandbox.run(&["review", "status", "--lang", "es", "--texts"]);
    assert!(ran.out.contains("correction of errors"), "{}", ran.out);
}

#[test]
fn review_commands_for_everything_fail_if_a_file_is_broken() {
    let signer = ["--by", "Ana Invented", "--credential", "C", "--role", "translator"];
    for (path, unit) in [
        ("content/glossary.yaml", "glossary"),
        ("content/measures.yaml", "measures"),
        ("content/medicines.yaml", "medicines"),
        ("content/notices.yaml", "notices"),
        ("content/programs/first-program.yaml", "programs/first-program"),
        ("content/topics/care-plan/en.md", "topics/care-plan"),
        ("content/topics/care-plan/es.md", "topics/care-plan"),
    ] {
        let sandbox = strict();
        sandbox.write(path, BAD);
        for only in ["*", unit] {
            sandbox
                .run(&["review", "kit", "--lang", "es", "--only", only, "-o", "kit.html"])
                .reports(&[path]);
            sandbox
                .run(&["review", "export", "--lang", "es", "--only", only, "-o", "es.po"])
                .reports(&[path]);
            sandbox
                .run(&[&["review", "sign", only, "--lang", "es"][..], &signer].concat())
                .reports(&[path]);
        }
        sandbox.run(&["review", "export", "--lang", "es", "-o", "es.po"]).reports(&[path]);
        assert!(
            !sandbox.has("kit.html")
                && !sandbox.has("es.po")
                && !sandbox.has("content/topics/sleep/es.signoff.yaml"),
            "{path}"
        );
        // Texts of other files are exported; but a sentence that the record shares may be private
        // while medicines cannot be read.
        let kit = sandbox.run(&[
            "review",
            "kit",
            "--lang",
            "es",
            "--only",
            "topics/sleep",
            "-o",
            "kit.html",
        ]);
        let export = sandbox.run(&[
            "review",
            "export",
            "--lang",
            "es",
            "--only",
            "topics/sleep",
            "-o",
            "es.po",
        ]);
        let sign = sandbox
            .run(&[&["review", "sign", "topics/sleep", "--lang", "es"][..], &signer].concat());
        for ran in [kit, export, sign] {
            if unit == "medicines" {
                ran.reports(&[path]);
            } else {
                ran.succeeds();
            }
        }
    }
}

#[test]
fn handout_reports_why_a_document_is_withheld() {
    let sandbox = Sandbox::new();
    sandbox.edit(SAMPLE, "level: outpatient", "levle: outpatient");
    for more in [&[][..], &["--lang", "en"], &["--reader", "team"]] {
        let ran = sandbox
            .run(&[&["handout", "sample"], more].concat())
            .reports(&["sample.yaml", "unknown field"]);
        assert!(!ran.err.contains("there is no readable record"), "{}", ran.err);
    }
    let sandbox = Sandbox::new();
    sandbox.write("content/site.yaml", "title: [\n");
    for more in [&[][..], &["--lang", "en"], &["--reader", "team"]] {
        sandbox.run(&[&["handout", "sample"], more].concat()).reports(&["content/site.yaml"]);
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_bilingual_document_needs_the_files_of_both_languages() {
    let sandbox = Sandbox::with_pdfs();
    let bilingual =
        ["handout", "sample", "--lang", "es", "--bilingual", "--draft", "-o", "two.pdf"];
    sandbox.run(&bilingual).succeeds();
    sandbox
        .remove("two.draft.pdf")
        .write("locales/en/handout.ftl", b"handout-title = caf\xe9\n".as_slice());
    sandbox.run(&bilingual).reports(&["locales/en/handout.ftl"]);
    assert!(!sandbox.has("two.draft.pdf"));
}

#[test]
fn a_regional_language_is_published_when_its_listed_texts_are_signed() {
    let sandbox = strict();
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es-MX]");
    sandbox.edit(SAMPLE, "languages: [en, es] ", "languages: [en, es-MX] ");
    // One term has a regional translation, all others fall back to the language.
    sandbox.edit(
        "content/glossary.yaml",
        "es: plan de atención }",
        "es: plan de atención, es-MX: plan de atención }",
    );
    let signer = ["--by", "Ana Invented", "--credential", "C", "--role", "translator"];
    sandbox.run(&[&["review", "sign", "*", "--lang", "es-MX"][..], &signer].concat()).succeeds();
    sandbox.build().succeeds();
    assert!(
        sandbox.has("out/public/es-MX/glossary/index.html"),
        "{}",
        sandbox.run(&["review", "status", "--texts"]).out
    );
}

#[test]
fn equal_texts_in_two_fields_are_both_listed() {
    let sandbox = strict();
    sign(&sandbox, "*");
    let path = "content/programs/first-program.yaml";
    let same = "{ en: By appointment, es: Con cita }";
    let text = sandbox.read(path);
    let lines = text.lines().map(|line| match line.split(':').next().unwrap_or_default().trim() {
        field @ ("evenings" | "weekends") => {
            format!("{}{field}: {same}", &line[..line.len() - line.trim_start().len()])
        }
        _ => line.to_owned(),
    });
    sandbox.write(path, lines.collect::<Vec<_>>().join("\n") + "\n");
    let ran = sandbox.run(&["review", "status", "--lang", "es", "--texts"]).succeeds();
    for field in ["evenings", "weekends"] {
        assert!(ran.out.contains(field), "{field}: {}", ran.out);
    }
    sign(&sandbox, "programs/first-program");
    sandbox.build().succeeds();
    assert!(sandbox.has("out/public/es/programs/first-program/index.html"));
}
