//! `careleaf handout`: one document for one person, made without the rest of the site.

use std::process::Command;

use super::sandbox::Sandbox;

pub const RECORD: &str = "content/care-plans/odd.yaml";

/// Returns a minimal record with these lines added.
pub fn record(more: &str) -> String {
    format!(
        "id: odd\ninvented: true\nlanguage: en\nlanguages: [en]\n\
         person: {{ preferred_name: Odd }}\n{more}"
    )
}

#[test]
fn a_long_table_repeats_its_header_on_each_page() {
    let medicine = |number: usize| {
        format!(
            "  - {{ name: sertraline, strength: {number} mg, form: tablet, take: {{ morning: 1 \
             tablet }}, urgent_effects: [none], missed_dose: ask }}\n"
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
fn empty_sections_are_not_printed() {
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
fn the_wallet_card_lists_three_people_and_all_signs() {
    let sandbox = Sandbox::built_sample();
    for lang in ["en", "ar"] {
        let page = sandbox.read(&format!("private-out/luis/{lang}/wallet-card.html"));
        let numbers = page.matches("href=\"tel:555").count();
        assert_eq!(numbers, 4, "three people, and the prescriber beside the sign about medicine");
        let card = sandbox.pdf_text(&format!("private-out/luis/{lang}/wallet-card.pdf"));
        for number in ["555-0135", "555-0133", "555-0131", "555-0132", "911", "988"] {
            assert!(card.contains(number), "{lang}: {number} is not on the card");
        }
    }
    let card = sandbox.pdf_text("private-out/luis/en/wallet-card.pdf");
    assert!(card.contains("Iskipmymedicine") && card.contains("Ontheshelf"), "{card}");
}

#[test]
fn handout_makes_one_document_only() {
    let sandbox = Sandbox::sample_with_pdfs();
    let ran = sandbox
        .run(&["handout", "luis", "--lang", "es", "--large-print", "--draft", "-o", "luis.pdf"])
        .succeeds();
    assert!(
        ran.err.contains("wrote luis.draft.pdf") && ran.out.is_empty(),
        "{}{}",
        ran.out,
        ran.err
    );
    assert!(sandbox.pdf_text("luis.draft.pdf").contains("Miplandeatención"));
    assert!(!sandbox.has("out") && !sandbox.has("private-out"), "nothing else is made");
    sandbox.run(&["build", "--format", "large-print", "--only", "luis/es/handout.*"]).succeeds();
    let built = std::fs::read(sandbox.site().join("private-out/luis/es/handout.large-print.pdf"))
        .expect("it is there");
    assert_eq!(
        std::fs::read(sandbox.site().join("luis.draft.pdf")).expect("it is there"),
        built,
        "the same document as a build makes"
    );
    sandbox.run(&["handout", "maya", "--kind", "wallet-card"]).succeeds();
    assert!(sandbox.has("maya.en.wallet-card.pdf"), "a default name, in the current folder");
    sandbox.run(&["handout", "maya", "--lang", "ar", "--draft", "-o", "maya.html"]).succeeds();
    assert!(sandbox.read("maya.draft.html").contains("<html lang=\"ar\" dir=\"rtl\""));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(sandbox.site().join("luis.draft.pdf"))
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "readable by its owner alone, not {mode:o}");
    }
}

#[test]
fn a_failed_handout_reports_why_and_keeps_the_old_file() {
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
        .reports(&["no follow-up is recorded"]);
    assert!(!sandbox.has("luis.pdf"));
    sandbox
        .run(&["handout", "luis", "--lang", "es", "--kind", "wallet-card", "--draft"])
        .succeeds();
}

#[test]
fn a_document_without_a_crisis_line_is_never_made_silently() {
    let sandbox = Sandbox::sample();
    // On this day every crisis line of the sample has expired; the emergency number is still shown.
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
    // A program in a jurisdiction with a crisis line but no emergency number.
    let line = "  - jurisdiction: FR\n    kind: crisis\n    name: { phrase: line-emergency }\n    \
        channels:\n      - { by: call, to: \"3114\" }\n    source: https://3114.fr/\n    \
        expires_on: 2027-06-30\n";
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
fn only_topics_and_the_way_to_all_of_them_have_a_web_address_and_a_code_with_it() {
    let sandbox = Sandbox::sample_with_pdfs();
    sandbox.run(&["build", "--format", "pdf", "--only", "{ar/topics/cbt/*,luis/en/*}"]).succeeds();
    let scanned = scan(&sandbox, "out/public/ar/topics/cbt/cbt.pdf");
    assert_eq!(scanned, ["https://harbor.example/ar/topics/cbt/"]);
    // The list of all topics does not disclose what the person reads about.
    let scanned = scan(&sandbox, "private-out/luis/en/handout.pdf");
    assert_eq!(scanned, ["https://harbor.example/en/topics/"]);
    let text = sandbox.pdf_text("private-out/luis/en/handout.pdf");
    let addresses: Vec<&str> = text.split("harbor.example").skip(1).collect();
    assert!(addresses.iter().all(|rest| rest.starts_with("/en/topics/")), "{addresses:?}");
    assert!(!text.contains("opioid-medicines"), "the address of one topic is printed");
    for kind in ["relapse-plan", "wallet-card", "diary"] {
        assert!(scan(&sandbox, &format!("private-out/luis/en/{kind}.pdf")).is_empty(), "{kind}");
        assert!(
            !sandbox
                .pdf_text(&format!("private-out/luis/en/{kind}.pdf"))
                .contains("harbor.example")
        );
    }
}

/// Reads every QR code on every page of a PDF.
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
        // A PGM file has three lines of text, then one byte per pixel.
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
