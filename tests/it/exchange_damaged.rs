//! Exports that come back damaged by a tool, or made to do harm: they are refused as a whole or
//! text by text, with the reason.

use std::fmt::Write;

use super::{
    exchange::{DOSE_ES, FORMS, export, import, replace_in_unit, with_doses},
    sandbox::{Sandbox, tree},
};

/// Imports a file and asserts the exit code, this message, and that nothing changes.
#[track_caller]
pub fn assert_nothing_changes(
    sandbox: &Sandbox,
    name: &str,
    text: impl AsRef<[u8]>,
    code: i32,
    words: &str,
) {
    let before = tree(&sandbox.site());
    let ran = import(sandbox, name, text, &["--lang", "es"]);
    assert_eq!(ran.code, code, "{name}: {}", ran.err);
    let said = ran
        .err
        .split_whitespace()
        .filter(|word| !"│×⚠".contains(*word))
        .collect::<Vec<_>>()
        .join(" ");
    assert!(said.contains(words), "`{words}` is not in: {}", ran.err);
    assert!(tree(&sandbox.site()) == before, "{name} changed the site");
}

/// Damage to an export: the text of a unit, a part of the unit, and what replaces it.
const DAMAGE: [(&str, &str, &str); 17] = [
    (">Drink water.", "extradata=", "x-gone="),
    (">Drink water.", ">Beba agua.", ">Beba más agua."),
    (">Eat soup.", "<source>Eat soup.", "<source>Eat bread."),
    (">Eat bread.", "Coma sopa.", "Coma pan."),
    (">Stay warm.", "resname=\"topics/dose/", "resname=\"../../etc/"),
    (">Stay warm.", "Abríguese.", "Pase frío."),
    (">[word] first.", "primero", "primera"),
    (
        ">Read about",
        "<bpt id=\"1\" ctype=\"link\">[</bpt>sueño<ept id=\"1\">](topic:sleep)</ept>",
        "sueño",
    ),
    (">Rest.", "Descanse.", "Descanse &lt;b>ya&lt;/b>."),
    (">Breathe.", "Respire.", "Respire <x id=\"9\"/>más."),
    (">Look up.", "Mire arriba.", "Mire <ph id=\"1\">555-0142</ph> arriba."),
    (">Count.", "Cuente.", "Cuente\u{202e} ya."),
    (">Doses<", "Dosis", "Dosis\n\n- una\n- dos"),
    (">Take ", "Tome 50 mg", "Tome 500 mg"),
    ("\"locales/handout/handout-printed\"", "Impreso", "Impreso { $x }"),
    ("\"locales/handout/handout-approved\"", "Aprobado", "Aprobado {"),
    (
        "\"locales/handout/handout-next-review\"",
        "<ph id=\"1\" ctype=\"x-placeable\">{ DATE($on) }</ph>.</target>",
        "el 3 de mayo.</target>",
    ),
];

/// The reasons why the damaged texts of [`DAMAGE`] are refused.
const REASONS: [&str; 12] = [
    "it came back without its digest",
    "its source in the file differs from the source here",
    "refused ../../etc/",
    "it has lost the link `[…](topic:sleep)`",
    "HTML tags are not allowed",
    "it contains the tag `9`, which its source does not",
    "it contains the tag `555-0142`, which its source does not",
    "control the direction of writing",
    "doses, phone numbers, scores, names of measures and medicines, links within the site and \
     values must match the source: `50 mg` (only in the source), `500 mg` (only in the \
     translation)",
    "handout-printed: it must use the same values as the source: `on`",
    "handout-approved: it is not a valid Fluent message",
    "handout-next-review: it has lost `{ DATE($on) }`",
];

#[test]
fn damaged_texts_are_refused_and_the_others_imported() {
    let sandbox = with_doses();
    let mut text = export(&sandbox, "es", "xlf", &[]);
    for (words, from, to) in DAMAGE {
        text = replace_in_unit(&text, words, from, to);
    }
    let before = tree(&sandbox.site());
    let ran = import(&sandbox, "es.xlf", &text, &[]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let refused: Vec<&str> = ran.err.lines().filter(|line| line.contains("refused")).collect();
    for why in REASONS {
        assert_eq!(
            refused.iter().filter(|line| line.contains(why)).count(),
            1,
            "`{why}`: {}",
            ran.err
        );
    }
    assert_eq!(refused.len(), REASONS.len(), "{}", ran.err);
    let after = tree(&sandbox.site());
    let touched: Vec<&str> = after
        .iter()
        .filter(|(path, bytes)| before.get(*path) != Some(bytes))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(touched, ["content/topics/dose/es.md"]);
    let expected = DOSE_ES
        .replace("title: Dosis", "title: \"Dosis - una - dos\"")
        .replace("primero", "primera");
    assert_eq!(sandbox.read("content/topics/dose/es.md"), expected);
    sandbox.run(&["check"]).succeeds();
}

#[test]
fn duplicate_crossed_or_unclosed_tags_are_refused() {
    let sandbox = with_doses();
    let link = "<bpt id=\"1\" ctype=\"link\">[</bpt>sueño<ept id=\"1\">](topic:sleep)</ept>";
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    for (to, why) in [
        (format!("{link} {link}"), "it contains the link `[…](topic:sleep)` twice"),
        ("<ept id=\"1\"/>sueño<bpt id=\"1\"/>".to_owned(), "before it opens it"),
        (
            "<bpt id=\"1\"/>sueño".to_owned(),
            "it opens the link `[…](topic:sleep)` and does not close it",
        ),
    ] {
        assert_nothing_changes(
            &sandbox,
            "es.xlf",
            replace_in_unit(&text, ">Read about", link, &to),
            1,
            why,
        );
    }
    // Codes that a tool emptied or turned into text are still recognized.
    let flat = replace_in_unit(
        &text,
        ">Read about",
        &format!("Lea sobre el {link}"),
        "Lea del <bpt id=\"1\"/>sueño<ept id=\"1\"/>",
    );
    let flat = replace_in_unit(
        &flat,
        ">Take ",
        "Llame al <ph id=\"1\" ctype=\"x-phone\">555-0142</ph> de noche",
        "De noche llame al 555-0142",
    );
    import(&sandbox, "es.xlf", flat, &[]).succeeds();
    let topic = sandbox.read("content/topics/dose/es.md");
    assert!(
        topic.contains("Lea del [sueño](topic:sleep) y")
            && topic.contains("De noche llame al 555-0142."),
        "{topic}"
    );
}

#[test]
fn a_text_changed_since_the_export_is_not_overwritten() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let text = replace_in_unit(&text, "Drink water.", "Beba agua.", "Tome agua.");
    let text = replace_in_unit(&text, ">Rest.", "Descanse.", "Repose.");
    sandbox.edit("content/topics/dose/es.md", "Beba agua.", "Beba más agua.").edit(
        "content/topics/dose/en.md",
        "- Rest.",
        "- Rest well.",
    );
    assert_nothing_changes(
        &sandbox,
        "es.xlf",
        text,
        1,
        "this text does not exist here: its source was changed or removed since the export",
    );
    assert!(sandbox.read("content/topics/dose/es.md").contains("Beba más agua."));
    // An untouched text reports nothing, even if it is missing.
    for (form, words) in FORMS.into_iter().zip(["- Eat soup", "- Look up", "- Count"]) {
        let text = export(&sandbox, "es", form, &["--only", "topics/dose"]);
        sandbox.edit("content/topics/dose/en.md", words, "- Sit and wait");
        assert_nothing_changes(&sandbox, &format!("es.{form}"), text, 0, "nothing to do");
    }
}

fn sandbox_in_chinese() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, zh-Hans]");
    sandbox
}

/// Returns files that are no exports, made from one, each with its name and the reason.
fn files_that_are_no_exports(text: &str) -> Vec<(&'static str, String, &'static str)> {
    let with_doctype = |declared: &str| {
        text.replacen("<xliff", &format!("<!DOCTYPE xliff [{declared}]>\n<xliff"), 1)
    };
    let mut laughs = String::from("<!ENTITY a0 \"ha\">");
    for at in 1..40 {
        write!(laughs, "<!ENTITY a{at} \"&a{0};&a{0};&a{0};\">", at - 1).expect("it is memory");
    }
    let deep = format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
    vec![
        ("es.xlf", with_doctype(&laughs).replace("Dosis", "&a39;"), "it declares a document type"),
        (
            "es.xlf",
            with_doctype("<!ENTITY f SYSTEM \"file:///etc/passwd\">").replace("Dosis", "&f;"),
            "it declares a document type",
        ),
        ("es.xlf", text.replace("Dosis", "&f;"), "it contains the entity `&f;`"),
        ("es.xlf", text.replace("Dosis", "&#0;"), "it is not XML"),
        ("es.xlf", text.replace("Dosis", &deep), "it is nested more than 64 deep"),
        ("es.xlf", text[..text.len() / 2].to_owned(), "cannot be read"),
        ("es.xlf", text.replace("version=\"1.2\"", "version=\"2.0\""), "save it as version 1.2"),
        (
            "es.xlf",
            "<html><body>502 Bad Gateway</body></html>".to_owned(),
            "it is not an XLIFF file",
        ),
        ("es.po", "nothing at all".to_owned(), "it contains no PO entries"),
        ("es.po", "msgid \"a\"\nmsgstr \"b\"\n".to_owned(), "none of its texts has an id any more"),
        ("es.csv", String::new(), "has no column `id`"),
        ("es.csv", "id;source;target\n".to_owned(), "its header row has no column `digest`"),
        (
            "es.csv",
            "id,digest,context,source,target,state,translator_comments,row\n".to_owned(),
            "it contains no texts",
        ),
    ]
}

#[test]
fn files_that_are_no_exports_are_refused() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    for (name, text, why) in files_that_are_no_exports(&text) {
        assert_nothing_changes(&sandbox, name, text, 1, why);
    }
    assert_nothing_changes(&sandbox, "es.xlf", [0xff, 0x00, 0x80], 2, "is not UTF-8");
    assert_nothing_changes(
        &sandbox,
        "es.csv",
        [0xff, 0xfe, 0x00, 0xd8],
        2,
        "it starts like UTF-16 text but is not valid UTF-16",
    );
    assert_nothing_changes(
        &sandbox,
        "es.xlf",
        vec![b' '; 32 * 1024 * 1024 + 1],
        2,
        "is larger than the limit of 33554432 bytes",
    );
    assert_nothing_changes(
        &sandbox,
        "es.xlf",
        text.replace("target-language=\"es\"", "target-language=\"ar\""),
        2,
        "`--lang es` names another language",
    );
    // A tool may narrow the language and rename the file.
    let zh = export(&sandbox_in_chinese(), "zh-Hans", "xlf", &["--only", "site"])
        .replace("\"zh-Hans\"", "\"zh-CN\"");
    import(&sandbox_in_chinese(), "zh.xlf", zh, &["--lang", "zh-Hans"]).succeeds();
    let narrowed = replace_in_unit(
        &text.replace("target-language=\"es\"", "target-language=\"es-ES\""),
        "Drink water.",
        "Beba agua.",
        "Tome agua.",
    );
    import(&sandbox, "es.txt", narrowed, &["--lang", "es"]).succeeds();
}
