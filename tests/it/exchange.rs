//! `careleaf review export` and `import`: a round trip of files for translation agencies, directly
//! and through the Translate Toolkit.

use std::{fs, path::Path, process::Command};

use super::sandbox::{RunResult, Sandbox, TODAY, tree};

/// The export formats, by file extension.
pub const FORMS: [&str; 3] = ["xlf", "po", "csv"];

/// The options that name the person who signs.
pub const NAMED: [&str; 6] =
    ["--by", "Ana Ruiz", "--credential", "ATA en-es", "--role", "translator"];

/// The topic of [`with_doses`] in English.
pub const DOSE_EN: &str = "---\ntitle: Doses\nsummary: How to take it.\nkind: medicine\n\
    audience: patients\n---\n\n[word] first.\n\nTake 50 mg with food. Call 555-0142 at night.\n\n\
    Read about [sleep](topic:sleep) and wait 20 minutes.\n\n- Drink water.\n- Rest.\n\
    - Stay warm.\n- Breathe.\n- Look up.\n- Eat soup.\n- Count.\n";
/// The topic of [`with_doses`] in Spanish.
pub const DOSE_ES: &str = "---\ntitle: Dosis\nsummary: Cómo tomarla.\norigin: machine\n---\n\n\
    [word] primero.\n\nTome 50 mg con comida. Llame al 555-0142 de noche.\n\n\
    Lea sobre el [sueño](topic:sleep) y espere 20 minutos.\n\n- Beba agua.\n- Descanse.\n\
    - Abríguese.\n- Respire.\n- Mire arriba.\n- Coma sopa.\n- Cuente.\n";

/// Creates the starter site with a topic that has a dose, a phone and a link.
pub fn with_doses() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("content/topics/dose/en.md", DOSE_EN).write("content/topics/dose/es.md", DOSE_ES);
    sandbox
}

/// Exports to a file beside the site and returns its text.
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

/// Returns the part of an export with one text, from its id or its words to the end of its unit.
#[track_caller]
pub fn unit<'t>(text: &'t str, words: &str, form: &str) -> &'t str {
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

/// Returns an export with words replaced in the unit that contains other words.
#[track_caller]
pub fn replace_in_unit(text: &str, words: &str, from: &str, to: &str) -> String {
    let unit = unit(text, words, "xlf");
    assert!(unit.contains(from), "`{from}` is not in {unit}");
    text.replacen(unit, &unit.replacen(from, to, 1), 1)
}

/// Passes files through the Translate Toolkit and returns the number of units of each.
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

/// Exports these languages in every format; returns the path of each file and the path for the way
/// back.
pub fn exports(sandbox: &Sandbox, langs: &[&str]) -> Vec<(String, String)> {
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

/// Returns the number of texts of an XLIFF file.
pub fn texts(text: &str) -> usize {
    text.matches("<trans-unit").count() - text.matches("<trans-unit id=\"careleaf/end").count()
}

/// Returns a PO file in which a person accepts every text; the closing unit is unchanged.
pub fn all_marked(text: &str) -> String {
    let (texts, end) = text.rsplit_once("#, fuzzy\n").expect("it has a last unit");
    format!("{}#, fuzzy\n{end}", texts.replace("#, fuzzy\n", ""))
}

/// Returns the message for a file that came back unchanged.
fn untouched(count: usize) -> String {
    format!("careleaf: {count} of {count} texts in ")
}

fn lang_of(path: &str) -> &str {
    path.rsplit('.').nth(1).unwrap_or_default().rsplit('/').next().unwrap_or_default()
}

#[test]
fn a_round_trip_unchanged_or_through_the_translate_toolkit_changes_nothing() {
    let sandbox = Sandbox::sample_in(&["en", "es", "ar", "zh-Hans"]);
    let before = tree(&sandbox.site());
    let files = exports(&sandbox, &["es", "ar", "zh-Hans"]);
    let texts = texts(&fs::read_to_string(&files[0].0).expect("it was written"));
    assert!(texts > 1_000);
    let assert_nothing_to_do = |path: &str, lang: &str, more: &[&str]| {
        let import = ["review", "import", path, "--lang", lang, "--today", TODAY];
        let ran = sandbox.run(&[&import[..], more].concat()).succeeds();
        assert!(
            ran.err.contains(&untouched(texts)) && ran.err.contains("nothing to do"),
            "{path} {more:?}: {}",
            ran.err
        );
    };
    for (from, _) in &files {
        assert_nothing_to_do(from, lang_of(from), &NAMED);
    }
    assert!(tree(&sandbox.site()) == before, "an untouched export changed the site");
    for mode in ["save", "set"] {
        let counts = toolkit(mode, &files);
        assert_eq!(counts, [texts + 1; 9], "the toolkit sees every text, and the last unit");
        for (from, to) in &files {
            if mode == "set" {
                assert_ne!(fs::read(from).ok(), fs::read(to).ok(), "{mode} did nothing to {from}");
            }
            assert_nothing_to_do(to, lang_of(from), &[]);
        }
    }
    assert!(tree(&sandbox.site()) == before, "a round trip changed the site");
}

#[test]
fn only_texts_changed_in_the_toolkit_are_imported() {
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
        // A CSV row has no mark that it is finished, so it is the same as the text here.
        let outcome = if form == "csv" { "nothing to do" } else { "1 text unchanged" };
        assert!(again.err.contains(outcome), "{form}: {}", again.err);
        assert!(tree(&sandbox.site()) == after, "{form}: the same file again changed something");
    }
}
