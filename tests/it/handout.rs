//! One sheet for one person: what a record may hold, however odd, and the command that makes just
//! that sheet.
//!
//! Not for the tags of a PDF: see `paper`.

use std::process::Command;

use super::sandbox::{Sandbox, careleaf};

const RECORD: &str = "content/care-plans/odd.yaml";

/// A record with just what must be there, and more below it.
fn record(more: &str) -> String {
    format!(
        "id: odd\ninvented: true\nlanguage: en\nlanguages: [en]\nperson: {{ preferred_name: Odd }}\n{more}"
    )
}

#[test]
fn what_looks_like_code_prints_as_it_is() {
    let odd = [
        "#read(\"/etc/passwd\")",
        "$x^2$ costs 5$",
        "<a href=x>",
        "@cite",
        "*stars* and _lines_",
        "= not a heading",
        "// no comment",
        "back\\slash",
        "`ticks`",
        "#panic()",
        "[brackets]",
        "{{ tera }}",
        "{ $fluent }",
        "~ -- --- ...",
    ];
    let questions: String = odd
        .iter()
        .map(|text| format!("  - {}\n", serde_json::to_string(text).expect("text becomes JSON")))
        .collect();
    let sandbox = Sandbox::with_pdfs();
    sandbox.write(RECORD, record(&format!("questions:\n{questions}"))).build().succeeds();
    let text = sandbox.pdf_text("private-out/odd/en/handout.pdf");
    for text_in in odd {
        let wanted: String = text_in.chars().filter(|c| !c.is_whitespace()).collect();
        assert!(text.contains(&wanted), "`{text_in}` does not print as it is:\n{text}");
    }
    assert!(!text.contains("root:x"), "a file was read");
}

#[test]
fn marks_that_turn_text_around_and_words_without_end_do_no_harm() {
    let endless = "a".repeat(10_000);
    let more = format!(
        "questions: [\"take \\u202e01 mg\", \"{endless}\"]\nstep_up: [{{ when: \"{endless}\", then: \"x\\u0007y\" }}]\n"
    );
    let sandbox = Sandbox::with_pdfs();
    sandbox.write(RECORD, record(&more)).build().succeeds();
    let text = sandbox.pdf_text("private-out/odd/en/handout.pdf");
    assert!(text.contains("take01mg"), "{}", &text[..500]);
    assert!(
        text.matches('a').count() >= 20_000,
        "an endless word is cut off: {} letters",
        text.matches('a').count()
    );
    // Half of the sheet is 306 points wide; no word may start beyond the edge.
    let file = sandbox.site().join("private-out/odd/en/handout.pdf");
    let boxes = Command::new("pdftotext")
        .arg("-bbox")
        .arg(&file)
        .arg("-")
        .output()
        .expect("pdftotext runs");
    let edge = String::from_utf8_lossy(&boxes.stdout)
        .lines()
        .filter_map(|line| line.split_once("xMax=\"")?.1.split('"').next()?.parse::<f64>().ok())
        .fold(0.0, f64::max);
    assert!(edge < 612.0, "a word runs off the paper, to {edge}");
}

#[test]
fn lists_within_lists_print_up_to_a_depth_and_are_refused_beyond_it() {
    let nested = |depth: usize| -> String {
        (0..depth).map(|level| format!("{}- level {level}\n", "  ".repeat(level))).collect()
    };
    let topic = |depth: usize| {
        format!("---\ntitle: Deep\nsummary: Deep.\nkind: skill\n---\n{}", nested(depth))
    };
    let sandbox = Sandbox::with_pdfs();
    sandbox.write("content/topics/deep/en.md", topic(10)).build().succeeds();
    assert!(sandbox.pdf_text("out/public/en/topics/deep/deep.pdf").contains("level9"));
    sandbox
        .write("content/topics/deep/en.md", topic(40))
        .build()
        .reports(&["prose-depth", "use fewer levels"]);
}

#[test]
fn a_sign_without_a_font_is_told_without_repeating_it() {
    let sandbox = Sandbox::with_pdfs();
    let ran = sandbox.write(RECORD, record("questions: [\"\u{e123} ok\"]\n")).build();
    assert!(!ran.err.contains("E123") && !ran.err.contains('\u{e123}'), "{}", ran.err);
    ran.reports(&[
        "font-missing",
        "a character of this document is not in any available font",
        "odd/en/handout.html",
    ]);
    assert!(
        !sandbox.has("private-out/odd/en/handout.pdf")
            && sandbox.has("private-out/odd/en/wallet-card.pdf")
    );
}

#[test]
fn a_language_without_a_font_is_one_message_with_the_package_that_brings_one() {
    let sandbox = Sandbox::sample_with_pdfs();
    // A machine that knows no folder of fonts but one with Latin letters.
    let fonts = sandbox.beside("fonts");
    std::fs::create_dir_all(&fonts).expect("it can be made");
    let latin = walkdir::WalkDir::new("/usr/share/fonts")
        .into_iter()
        .filter_map(Result::ok)
        .find(|entry| entry.file_name() == "NotoSans-Regular.ttf");
    std::fs::copy(
        latin.expect("scripts/setup.sh brings Noto Sans").path(),
        fonts.join("NotoSans-Regular.ttf"),
    )
    .expect("it can be copied");
    let config = sandbox.beside("fonts.conf");
    std::fs::write(&config, format!("<fontconfig><dir>{}</dir></fontconfig>", fonts.display()))
        .expect("it can be written");
    let run = |arguments: &[&str]| -> super::sandbox::RunResult {
        let mut command = careleaf();
        command.current_dir(sandbox.site()).env("FONTCONFIG_FILE", &config).args(arguments);
        command.output().expect("the program runs").into()
    };
    let ran =
        run(&["build", "--today", super::sandbox::TODAY, "--format", "pdf", "--only", "luis/**"]);
    let told =
        |language: &str| ran.err.matches(&format!("has the letters of `{language}`")).count();
    assert_eq!((told("ar"), told("zh-Hans"), told("es")), (1, 1, 0), "{}", ran.err);
    assert!(
        ran.err.contains("fonts-noto-cjk") && ran.err.contains("fonts-noto-core"),
        "{}",
        ran.err
    );
    assert!(
        sandbox.has("private-out/luis/es/handout.pdf")
            && !sandbox.has("private-out/luis/ar/handout.pdf")
    );
    let ran = run(&["doctor"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("es       Noto Sans") && ran.out.contains("ar       no font"),
        "{}",
        ran.out
    );
    // A folder that the site names is looked at as well.
    sandbox.edit("content/site.yaml", "theme: clinic", "theme: clinic\nfonts: [nowhere]");
    sandbox.run(&["doctor"]).reports(&["font-folder", "the font folder `nowhere` does not exist"]);
}

#[test]
fn a_long_list_of_medicines_repeats_its_header_and_loses_nothing() {
    let medicine = |number: usize| {
        format!(
            "  - {{ name: sertraline, strength: {number} mg, take: {{ morning: \"{number}\" }}, urgent_effects: [none], missed_dose: ask }}\n"
        )
    };
    let medicines: String = (1..=25).map(medicine).collect();
    let sandbox = Sandbox::with_pdfs();
    sandbox.write(RECORD, record(&format!("medications:\n{medicines}"))).build().succeeds();
    let pages = sandbox.pdf_pages("private-out/odd/en/handout.pdf");
    let with_grid = pages.iter().filter(|page| page.contains("Bedtime")).count();
    assert!(with_grid >= 2, "the grid fills {with_grid} pages");
    for page in pages.iter().filter(|page| page.contains("Bedtime")) {
        assert!(page.contains("Morning") && page.contains("Medicine"), "{page}");
    }
    let all = pages.concat();
    assert!((1..=25).all(|number| all.contains(&format!("{number} mg"))), "{all}");
}

#[test]
fn what_a_record_leaves_out_leaves_no_trace_on_paper() {
    let sandbox = Sandbox::with_pdfs();
    sandbox.write(RECORD, record("")).build().succeeds();
    let text = sandbox.pdf_pages("private-out/odd/en/handout.pdf").concat();
    for heading in [
        "My medicines",
        "My goals",
        "My therapy",
        "My scores",
        "My next visits",
        "Signs to watch for",
        "To read",
        "My care team",
    ] {
        assert!(!text.contains(heading), "an empty `{heading}` is left:\n{text}");
    }
    assert!(text.contains("My care plan") && text.contains("911"), "{text}");
    let card = sandbox.pdf_text("private-out/odd/en/wallet-card.pdf");
    assert!(card.contains("911") && card.contains("988"), "{card}");
    let diary = sandbox.pdf_text("private-out/odd/en/diary.pdf");
    assert!(diary.contains("Sleep") && !diary.contains("tickwhentaken"), "{diary}");
}

#[test]
fn the_wallet_card_names_three_people_and_every_sign() {
    let sandbox = Sandbox::sample_with_pdfs();
    sandbox
        .run(&["build", "--format", "html,pdf", "--only", "luis/{en,ar}/wallet-card.*"])
        .succeeds();
    for lang in ["en", "ar"] {
        let page = sandbox.read(&format!("private-out/luis/{lang}/wallet-card.html"));
        assert_eq!(page.matches("href=\"tel:555").count(), 3, "three people to call");
        let card = sandbox.pdf_text(&format!("private-out/luis/{lang}/wallet-card.pdf"));
        for number in ["555-0135", "555-0133", "555-0131", "911", "988"] {
            assert!(card.contains(number), "{lang}: {number} is not on the card");
        }
    }
    let card = sandbox.pdf_text("private-out/luis/en/wallet-card.pdf");
    assert!(
        card.contains("Iskipmymedicine") && card.contains("myhand")
            || card.contains("Onshelf")
            || card.contains("Ontheshelf"),
        "{card}"
    );
}

#[test]
fn one_sheet_is_made_without_the_site() {
    let sandbox = Sandbox::sample_with_pdfs();
    let ran = sandbox
        .run(&["handout", "luis", "--lang", "es", "--large-print", "-o", "luis.pdf"])
        .succeeds();
    assert!(ran.err.contains("wrote luis.pdf") && ran.out.is_empty(), "{}{}", ran.out, ran.err);
    assert!(sandbox.pdf_text("luis.pdf").contains("Miplandeatención"));
    assert!(!sandbox.has("out") && !sandbox.has("private-out"), "nothing else is made");
    sandbox.run(&["build", "--format", "large-print", "--only", "luis/es/handout.*"]).succeeds();
    let built = std::fs::read(sandbox.site().join("private-out/luis/es/handout.large-print.pdf"))
        .expect("it is there");
    assert_eq!(
        std::fs::read(sandbox.site().join("luis.pdf")).expect("it is there"),
        built,
        "the same sheet as a build makes"
    );
    sandbox.run(&["handout", "maya", "--kind", "wallet-card"]).succeeds();
    assert!(
        sandbox.has("maya.en.wallet-card.pdf"),
        "a name of its own, in the folder one stands in"
    );
    sandbox.run(&["handout", "maya", "--lang", "ar", "-o", "maya.html"]).succeeds();
    assert!(sandbox.read("maya.html").contains("<html lang=\"ar\" dir=\"rtl\""));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(sandbox.site().join("luis.pdf"))
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "readable by its owner alone, not {mode:o}");
    }
}

#[test]
fn a_sheet_that_cannot_be_made_says_why_and_leaves_what_was_there() {
    let sandbox = Sandbox::sample_with_pdfs();
    let says = |arguments: &[&str], code: i32, words: &str| {
        let ran = sandbox.run(arguments);
        assert_eq!(ran.code, code, "{}{}", ran.out, ran.err);
        assert!(ran.err.contains(words), "`{words}` is not in:\n{}", ran.err);
    };
    says(&["handout", "lius"], 2, "did you mean `luis`?");
    says(&["handout", "luis", "--lang", "fr"], 2, "its languages are en, es, ar, zh-Hans, vi, ru");
    says(
        &["handout", "luis", "--lang", "en", "--bilingual"],
        2,
        "a bilingual document needs a language other than the record's own",
    );
    says(
        &["handout", "luis", "--kind", "diary", "--lang", "es", "--bilingual"],
        2,
        "a diary is not available in the format `bilingual`",
    );
    says(&["handout", "luis", "-o", "luis.docx"], 2, "does not end in .pdf or .html");
    sandbox.write("notes.pdf", "my own notes");
    says(&["handout", "luis", "-o", "notes.pdf"], 2, "was not made by careleaf");
    assert_eq!(sandbox.read("notes.pdf"), "my own notes");
    sandbox.edit(
        "content/care-plans/luis.yaml",
        ", follow_up: { by: Ines Ficticia, on: 2026-09-08 }",
        "",
    );
    sandbox
        .run(&["handout", "luis", "--lang", "es", "-o", "luis.pdf"])
        .reports(&["nobody is on record as having followed up"]);
    assert!(!sandbox.has("luis.pdf"));
    sandbox
        .run(&["handout", "luis", "--lang", "es", "--kind", "wallet-card", "-o", "card.pdf"])
        .succeeds();
}

#[test]
fn a_sheet_that_lacks_a_number_to_call_is_never_made_without_a_word() {
    let sandbox = Sandbox::sample();
    // On this day every crisis line of the sample has expired; the emergency number stays.
    let ran = sandbox.run(&[
        "handout",
        "maya",
        "--kind",
        "wallet-card",
        "-o",
        "card.html",
        "--today",
        "2027-06-30",
    ]);
    ran.reports(&[
        "crisis-line-expired",
        "crisis-line-missing",
        "this crisis line has expired",
        "wrote card.html",
    ]);
    let card = sandbox.read("card.html");
    assert!(card.contains("tel:911") && !card.contains("tel:988"), "{card}");
    let ran = sandbox
        .run(&[
            "handout",
            "maya",
            "--kind",
            "wallet-card",
            "-o",
            "card.html",
            "--today",
            "2027-06-29",
        ])
        .succeeds();
    assert!(!ran.err.contains("crisis-line"), "{}", ran.err);
    assert!(sandbox.read("card.html").contains("tel:988"));
    // A program in a place with a crisis line and without an emergency number.
    let line = "  - jurisdiction: FR\n    kind: crisis\n    name: { phrase: line-emergency }\n    channels:\n      - { by: call, to: \"3114\" }\n    source: https://3114.fr/\n    expires_on: 2027-06-30\n";
    let lines = sandbox.read("content/crisis-lines.yaml");
    sandbox.write("content/crisis-lines.yaml", lines + line);
    let program = "content/programs/lantern-clinic.yaml";
    let facts = sandbox.read(program);
    sandbox.write(program, facts + "jurisdiction: FR\n");
    sandbox
        .run(&["build", "--only", "maya/en/*"])
        .reports(&["crisis-line-missing", "withheld: no emergency number for `FR`"]);
    assert!(
        !sandbox.has("private-out/maya/en/wallet-card.html")
            && !sandbox.has("private-out/maya/en/handout.html")
    );
    std::fs::remove_file(sandbox.site().join("card.html")).expect("it is there");
    sandbox
        .run(&["handout", "maya", "--kind", "wallet-card", "-o", "card.html"])
        .reports(&["no emergency number"]);
    assert!(!sandbox.has("card.html"));
}

#[test]
fn only_topics_lead_to_the_web_and_their_code_says_where() {
    let sandbox = Sandbox::sample_with_pdfs();
    sandbox.run(&["build", "--format", "pdf", "--only", "{ar/topics/cbt/*,luis/en/*}"]).succeeds();
    let scanned = scan(&sandbox, "out/public/ar/topics/cbt/cbt.pdf");
    assert_eq!(scanned, ["https://harbor.example/ar/topics/cbt/"]);
    for kind in ["handout", "relapse-plan", "wallet-card", "diary"] {
        assert!(scan(&sandbox, &format!("private-out/luis/en/{kind}.pdf")).is_empty(), "{kind}");
        assert!(
            !sandbox
                .pdf_text(&format!("private-out/luis/en/{kind}.pdf"))
                .contains("harbor.example")
        );
    }
}

/// Reads every code on every page of a PDF, as a phone would.
fn scan(sandbox: &Sandbox, path: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder for the pages");
    let ran = Command::new("pdftoppm")
        .args(["-gray", "-r", "200"])
        .arg(sandbox.site().join(path))
        .arg(folder.path().join("page"))
        .status();
    assert!(ran.is_ok_and(|status| status.success()), "pdftoppm reads {path}");
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder.path()).expect("it is there").filter_map(Result::ok) {
        let bytes = std::fs::read(entry.path()).expect("it can be read");
        // A PGM: three lines of text, then a byte for each dot.
        let header: Vec<&[u8]> = bytes.splitn(4, |byte| *byte == b'\n').collect();
        let size = String::from_utf8_lossy(header[1]).into_owned();
        let (width, height) = size
            .split_once(' ')
            .and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)))
            .expect("a PGM has a size");
        let mut page = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            header[3][y * width + x]
        });
        out.extend(
            page.detect_grids()
                .into_iter()
                .filter_map(|code| code.decode().ok())
                .map(|(_, text)| text),
        );
    }
    out
}
