//! Files that come back damaged by a tool, or made to do harm: refused as a whole or text by text,
//! with the reason.
//!
//! Not for files that came back well: see `exchange`.

use std::{cell::LazyCell, fmt::Write};

use careleaf::{
    build::{RunOptions, Scope, review},
    lang::Lang,
    review::{Answer, Answers, ReviewUnit, Reviewer, Role, exchange},
    source::Sources,
};
use proptest::prelude::*;

use super::{
    exchange::{DOSE_ES, FORMS, export, import, with_doses, within},
    sandbox::{Sandbox, TODAY, tree},
};

/// Takes a file in that must change nothing, and wants these words.
#[track_caller]
fn nothing(sandbox: &Sandbox, name: &str, text: impl AsRef<[u8]>, code: i32, words: &str) {
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

#[test]
fn what_a_tool_broke_is_refused_text_by_text_and_the_rest_is_taken() {
    let sandbox = with_doses();
    let link = "<bpt id=\"1\" ctype=\"link\">[</bpt>sueño<ept id=\"1\">](topic:sleep)</ept>";
    let placeable = "<ph id=\"1\" ctype=\"x-placeable\">{ DATE($on) }</ph>";
    let mut text = export(&sandbox, "es", "xlf", &[]);
    for (words, from, to) in [
        (">Drink water.", "extradata=", "x-gone="),
        (">Drink water.", ">Beba agua.", ">Beba más agua."),
        (">Eat soup.", "<source>Eat soup.", "<source>Eat bread."),
        (">Eat bread.", "Coma sopa.", "Coma pan."),
        (">Stay warm.", "resname=\"topics/dose/", "resname=\"../../etc/"),
        (">Stay warm.", "Abríguese.", "Pase frío."),
        (">[word] first.", "primero", "primera"),
        (">Read about", link, "sueño"),
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
            &format!("{placeable}.</target>"),
            "el 3 de mayo.</target>",
        ),
    ] {
        text = within(&text, words, from, to);
    }
    let before = tree(&sandbox.site());
    let ran = import(&sandbox, "es.xlf", &text, &[]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let refused: Vec<&str> = ran.err.lines().filter(|line| line.contains("refused")).collect();
    let reasons = [
        "it came back without its digest",
        "its source in the file differs from the source here",
        "refused ../../etc/",
        "it has lost the link `[…](topic:sleep)`",
        "HTML tags are not allowed",
        "it contains the tag `9`, which its source does not",
        "it contains the tag `555-0142`, which its source does not",
        "override the direction of writing",
        "doses, phone numbers, scores, names of measures and medicines, links within the site and values must match the source: `50 mg` (only in the source), `500 mg` (only in the translation)",
        "handout-printed: it must use the same values as the source: `on`",
        "handout-approved: it is not a valid Fluent message",
        "handout-next-review: it has lost `{ DATE($on) }`",
    ];
    for why in reasons {
        assert_eq!(
            refused.iter().filter(|line| line.contains(why)).count(),
            1,
            "`{why}`: {}",
            ran.err
        );
    }
    assert_eq!(refused.len(), reasons.len(), "{}", ran.err);
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
fn tags_that_are_doubled_crossed_or_left_open_are_refused() {
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
        nothing(&sandbox, "es.xlf", within(&text, ">Read about", link, &to), 1, why);
    }
    // Codes whose text a tool left out, or flattened into words, are still known.
    let flat = within(
        &text,
        ">Read about",
        &format!("Lea sobre el {link}"),
        "Lea del <bpt id=\"1\"/>sueño<ept id=\"1\"/>",
    );
    let flat = within(
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
fn what_was_changed_here_since_the_export_is_not_written_over() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let text = within(&text, "Drink water.", "Beba agua.", "Tome agua.");
    let text = within(&text, ">Rest.", "Descanse.", "Repose.");
    sandbox.edit("content/topics/dose/es.md", "Beba agua.", "Beba más agua.").edit(
        "content/topics/dose/en.md",
        "- Rest.",
        "- Rest well.",
    );
    nothing(
        &sandbox,
        "es.xlf",
        text,
        1,
        "this text does not exist here: its source was changed or removed since the export",
    );
    assert!(sandbox.read("content/topics/dose/es.md").contains("Beba más agua."));
    // What nobody touched says nothing, also where its text is gone.
    for (form, words) in FORMS.into_iter().zip(["- Eat soup", "- Look up", "- Count"]) {
        let text = export(&sandbox, "es", form, &["--only", "topics/dose"]);
        sandbox.edit("content/topics/dose/en.md", words, "- Sit and wait");
        nothing(&sandbox, &format!("es.{form}"), text, 0, "nothing to do");
    }
}

fn sandbox_in_chinese() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, zh-Hans]");
    sandbox
}

#[test]
fn files_that_are_no_exports_are_refused_whole() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "xlf", &["--only", "topics/dose"]);
    let with_doctype = |declared: &str| {
        text.replacen("<xliff", &format!("<!DOCTYPE xliff [{declared}]>\n<xliff"), 1)
    };
    let mut laughs = String::from("<!ENTITY a0 \"ha\">");
    for at in 1..40 {
        write!(laughs, "<!ENTITY a{at} \"&a{0};&a{0};&a{0};\">", at - 1).expect("it is memory");
    }
    let deep = format!("{}{}", "<g>".repeat(100_000), "</g>".repeat(100_000));
    for (name, text, why) in [
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
        ("es.xlf", text.replace("version=\"1.2\"", "version=\"2.0\""), "export it as version 1.2"),
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
    ] {
        nothing(&sandbox, name, text, 1, why);
    }
    nothing(&sandbox, "es.xlf", [0xff, 0x00, 0x80], 2, "is not UTF-8");
    nothing(
        &sandbox,
        "es.csv",
        [0xff, 0xfe, 0x00, 0xd8],
        2,
        "it starts like UTF-16 text but is not valid UTF-16",
    );
    nothing(
        &sandbox,
        "es.xlf",
        vec![b' '; 32 * 1024 * 1024 + 1],
        2,
        "is larger than the limit of 33554432 bytes",
    );
    nothing(
        &sandbox,
        "es.xlf",
        text.replace("target-language=\"es\"", "target-language=\"ar\""),
        2,
        "`--lang es` names another language",
    );
    // A tool may narrow the language, and name the file as it likes.
    let zh = export(&sandbox_in_chinese(), "zh-Hans", "xlf", &["--only", "site"])
        .replace("\"zh-Hans\"", "\"zh-CN\"");
    import(&sandbox_in_chinese(), "zh.xlf", zh, &["--lang", "zh-Hans"]).succeeds();
    let narrowed = within(
        &text.replace("target-language=\"es\"", "target-language=\"es-ES\""),
        "Drink water.",
        "Beba agua.",
        "Tome agua.",
    );
    import(&sandbox, "es.txt", narrowed, &["--lang", "es"]).succeeds();
}

#[test]
fn spreadsheets_may_reorder_and_requote() {
    let sandbox = with_doses();
    sandbox.edit("content/topics/dose/en.md", "- Breathe.", "- \\- 5 or +5").edit(
        "content/topics/dose/es.md",
        "- Respire.",
        "- \\=2 o +5",
    );
    let text = export(&sandbox, "es", "csv", &["--only", "topics/dose"]);
    assert!(
        text.starts_with("\u{feff}id,digest,context,source,target,state,translator_comments,row\n")
    );
    let cells = |text: &str| {
        csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes())
            .into_records()
            .map(|row| row.expect("a row"))
            .collect::<Vec<_>>()
    };
    let mut rows = cells(&text);
    rows.reverse();
    let written = |delimiter: u8, columns: &[usize], wanted: &dyn Fn(&str) -> String| {
        let mut out = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .quote_style(csv::QuoteStyle::Always)
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        let names =
            ["id", "digest", "context", "source", "target", "state", "translator_comments", "row"];
        out.write_record(columns.iter().map(|at| names[*at])).expect("memory");
        for row in &rows {
            out.write_record(
                columns
                    .iter()
                    .map(|at| if *at == 4 { wanted(&row[4]) } else { row[*at].to_owned() }),
            )
            .expect("memory");
        }
        String::from_utf8(out.into_inner().expect("memory")).expect("text")
    };
    let as_it_is = |cell: &str| cell.to_owned();
    let bytes_of_16 = |text: &str| {
        [0xff, 0xfe]
            .into_iter()
            .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
            .collect::<Vec<u8>>()
    };
    let all = [0, 1, 2, 3, 4, 5, 6, 7];
    let turned = [7, 4, 3, 0, 2, 1, 6, 5];
    for bytes in [
        // As it went out but in another order, with CRLF and all cells in quotes.
        format!("\u{feff}{}", written(b',', &all, &as_it_is)).into_bytes(),
        written(b';', &all, &as_it_is).into_bytes(),
        format!("sep=;\r\n{}", written(b';', &all, &as_it_is)).into_bytes(),
        bytes_of_16(&written(b'\t', &all, &as_it_is)),
        written(b',', &turned, &as_it_is).into_bytes(),
    ] {
        nothing(&sandbox, "es.csv", bytes, 0, "came back unchanged careleaf: nothing to do");
    }
    let drinks = |cell: &str| cell.replace("Beba agua.", "Tome; \"agua\"\nfresca, ya.");
    // What stood in a lost column is not known, so the file is asked for again.
    nothing(
        &sandbox,
        "es.csv",
        written(b',', &[0, 2, 3, 4], &drinks),
        1,
        "its header row has no column `digest`",
    );
    nothing(
        &sandbox,
        "es.csv",
        text.replace(",Dosis,", ",Dosis, pero, otra,"),
        1,
        "more cells than there are columns",
    );
    import(&sandbox, "es.csv", written(b';', &turned, &drinks), &["--lang", "es"]).succeeds();
    assert!(sandbox.read("content/topics/dose/es.md").contains("- Tome; \"agua\" fresca, ya.\n"));
}

#[test]
fn a_column_that_was_shifted_by_itself_is_seen() {
    let sandbox = with_doses();
    let text = export(&sandbox, "es", "csv", &["--only", "topics/dose"]);
    let items = ["Beba agua.", "Descanse.", "Abríguese.", "Respire.", "Mire arriba.", "Coma sopa."];
    let mut shifted = text.clone();
    for (at, item) in items.iter().enumerate() {
        shifted = shifted.replacen(item, &format!("({at})"), 1);
    }
    for at in 0..items.len() {
        shifted = shifted.replacen(&format!("({at})"), items[(at + 1) % items.len()], 1);
    }
    nothing(
        &sandbox,
        "es.csv",
        shifted,
        1,
        "many changed translations in this file belong to other texts",
    );
    // One text that takes over the words of another is a change like any.
    import(&sandbox, "es.csv", text.replacen("Abríguese.", "Descanse.", 1), &["--lang", "es"])
        .succeeds();
}

#[test]
fn a_cell_that_would_run_as_a_formula_does_not() {
    let sandbox = with_doses();
    for (from, to) in [
        ("[word] first.", "=1+1 first."),
        ("Drink water.", "@SUM is water."),
        ("Rest.", "'=x is rest."),
    ] {
        sandbox.edit("content/topics/dose/en.md", from, to);
    }
    sandbox.edit("content/topics/dose/es.md", "[word] primero.", "=HYPERLINK(1) y \\+1").edit(
        "content/topics/dose/es.md",
        "Descanse.",
        "'=x",
    );
    let text = export(&sandbox, "es", "csv", &["--only", "topics/dose"]);
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let cells: Vec<String> = reader
        .records()
        .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    assert!(
        cells.contains(&"'=1+1 first.".to_owned())
            && cells.contains(&"''=x is rest.".to_owned())
            && cells.contains(&"'@SUM is water.".to_owned())
    );
    assert!(
        !cells.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r'])),
        "{cells:?}"
    );
    nothing(&sandbox, "es.csv", &text, 0, "nothing to do");
    // Who types over it may take the sign away or leave it.
    import(&sandbox, "es.csv", text.replace("'=HYPERLINK(1) y", "=1 y"), &["--lang", "es"])
        .succeeds();
    assert!(sandbox.read("content/topics/dose/es.md").contains("\n=1 y \\+1\n"));
}

/// A site of which files can be judged without a process for each.
pub struct Desk {
    sources: Sources,
    units: Vec<ReviewUnit>,
    exports: Vec<String>,
}

fn settings() -> RunOptions<'static> {
    RunOptions { scope: Scope::all(TODAY.parse().expect("a day")), progress: None }
}

impl Desk {
    fn new() -> Self {
        Self::of(&with_doses())
    }

    /// The Spanish of a site with doses.
    pub fn of(sandbox: &Sandbox) -> Self {
        let lang = Lang::parse("es").expect("a good tag");
        let sources = Sources::open(&sandbox.site(), None).expect("the site is there");
        let (units, _) = review::units_of_language(&sources, &settings(), &lang)
            .unwrap_or_else(|_| panic!("the sample can be read"));
        let exports = FORMS
            .map(|form| export(sandbox, "es", form, &["--only", "{topics/dose,locales/handout}"]))
            .to_vec();
        assert!(units.len() > 5);
        Self { sources, units, exports }
    }

    /// Takes a file in as the command does, up to writing, and answers with the files that it would
    /// write.
    fn take(&self, form: &str, text: &str) -> Vec<String> {
        let Some(answers) = self.judged(form, text) else { return Vec::new() };
        if answers.answers.is_empty() {
            return Vec::new();
        }
        let applied =
            review::apply_answers(&self.sources, &settings(), &answers).unwrap_or_default();
        applied.files.into_keys().collect()
    }

    /// What a file answers; `None` if it is refused as a whole.
    pub fn answers(&self, form: &str, text: &str) -> Option<Vec<Answer>> {
        self.judged(form, text).map(|answers| answers.answers)
    }

    fn judged(&self, form: &str, text: &str) -> Option<Answers> {
        let parcel = exchange::read(form, text).ok()?;
        let reviewer = Reviewer {
            by: "Ana".to_owned(),
            credential: "x".to_owned(),
            role: Role::Reviser,
            tool: None,
            expires: None,
        };
        let answers = Answers::new(
            Lang::parse("es").expect("a good tag"),
            TODAY.parse().expect("a day"),
            Some(reviewer),
        );
        Some(parcel.judge(&self.units, answers).answers)
    }
}

thread_local! {
    static DESK: LazyCell<Desk> = LazyCell::new(Desk::new);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_file_of_anything_never_panics_and_changes_nothing(bytes in prop::collection::vec(any::<u8>(), 0..400), text in ".{0,200}", form in 0..3_usize) {
        DESK.with(|desk| {
            for text in [String::from_utf8_lossy(&bytes).as_ref(), &text, &format!("<xliff version='1.2'><file><body>{text}"), &format!("msgid {text}"), &format!("id,source,target\n{text}")] {
                assert!(desk.take(FORMS[form], text).is_empty());
            }
        });
    }

    #[test]
    fn a_mutated_export_never_panics_and_changes_only_what_it_was_made_of(
        cuts in prop::collection::vec(
            (any::<prop::sample::Index>(), 0..6_usize, prop_oneof!["[a-zá0-9 ]{0,4}", "[<>&\"'\\\\\n{}$#=;\u{202e}\u{0}]{0,3}"]),
            1..5,
        ),
        form in 0..3_usize,
    ) {
        DESK.with(|desk| {
            let mut text: Vec<char> = desk.exports[form].chars().collect();
            for (at, len, new) in &cuts {
                let at = at.index(text.len());
                text.splice(at..(at + len).min(text.len()), new.chars());
                if text.is_empty() { text.push(' '); }
            }
            let known = ["content/topics/dose/es.md", "content/topics/dose/es.signoff.yaml", "locales/es/handout.ftl", "locales/es/handout.signoff.yaml"];
            for path in desk.take(FORMS[form], &text.into_iter().collect::<String>()) {
                assert!(known.contains(&path.as_str()), "{path}");
            }
        });
    }
}
