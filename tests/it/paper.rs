//! PDFs, read back by the programs that readers use: text, tags, language and fonts.

use std::{collections::BTreeSet, path::Path, process::Command, sync::OnceLock};

use super::sandbox::Sandbox;

const LANGUAGES: [&str; 6] = ["en", "es", "ar", "zh-Hans", "vi", "ru"];

/// Returns the output of a program about a PDF.
#[track_caller]
fn tool_output(program: &str, arguments: &[&str], path: &Path) -> String {
    let ran = Command::new(program)
        .args(arguments)
        .arg(path)
        .output()
        .unwrap_or_else(|error| panic!("{program} (scripts/setup.sh --checks): {error}"));
    assert!(
        ran.status.success(),
        "{program} {}: {}",
        path.display(),
        String::from_utf8_lossy(&ran.stderr)
    );
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

/// Returns the path of every PDF below a folder of the site.
fn pdfs(sandbox: &Sandbox, folder: &str) -> Vec<String> {
    let paths: Vec<String> = sandbox
        .tree(folder)
        .into_keys()
        .filter(|path| path.ends_with(".pdf"))
        .map(|path| format!("{folder}/{path}"))
        .collect();
    assert!(!paths.is_empty(), "there is no paper in {folder}");
    paths
}

fn count(text: &str, wanted: &str) -> usize {
    text.matches(wanted).count()
}

/// Returns a PDF with its objects uncompressed.
fn uncompressed(path: &Path) -> String {
    let ran = Command::new("qpdf")
        .args(["--qdf", "--object-streams=disable"])
        .arg(path)
        .arg("-")
        .output()
        .expect("qpdf runs");
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

/// Returns the sample site with handouts that have every sheet; nothing else of it is built.
fn full_handouts() -> &'static Sandbox {
    static BUILT: OnceLock<Sandbox> = OnceLock::new();
    BUILT.get_or_init(|| {
        let sandbox = Sandbox::sample_with_pdfs();
        let forms = "private: [html, pdf, large-print, bilingual]";
        sandbox.edit("content/site.yaml", forms, &format!("{forms}, handout: full"));
        sandbox
            .run(&["build", "--only", "{luis,maya,jordan}/*/{handout,relapse-plan}*"])
            .succeeds();
        sandbox
    })
}

#[test]
fn every_document_of_the_sample_is_a_valid_tagged_pdf() {
    let sandbox = Sandbox::built_sample();
    for person in ["jordan", "maya", "luis"] {
        for kind in ["handout", "relapse-plan", "wallet-card", "diary"] {
            for lang in LANGUAGES {
                assert!(
                    sandbox.has(&format!("private-out/{person}/{lang}/{kind}.pdf")),
                    "{person} {lang} {kind}"
                );
            }
        }
    }
    for path in [
        "topics/sleep/sleep",
        "programs/cedar-recovery/cedar-recovery",
        "compare/compare",
        "glossary/glossary",
    ] {
        assert!(sandbox.has(&format!("out/public/es/{path}.pdf")), "{path}");
    }
    for path in pdfs(sandbox, "private-out").into_iter().chain(pdfs(sandbox, "out/public")) {
        let file = sandbox.site().join(&path);
        tool_output("qpdf", &["--check"], &file);
        let info = tool_output("pdfinfo", &[], &file);
        assert!(info.contains("Tagged:          yes"), "{path}: {info}");
        assert!(info.contains("Nov 24 00:00:00 2026"), "{path} has no date of its own: {info}");
        let title = info
            .lines()
            .find_map(|line| line.strip_prefix("Title:"))
            .map(str::trim)
            .unwrap_or_default();
        assert!(!title.is_empty(), "{path} has no title");
        if path.starts_with("private-out") {
            assert!(
                !info.contains("Author:")
                    && !["Luis", "Maya", "Jordan", "Cedar", "Lantern", "Harbor"]
                        .iter()
                        .any(|name| info.contains(name)),
                "{path}: {info}"
            );
        }
        for font in tool_output("pdffonts", &[], &file).lines().skip(2) {
            let embedded = font.split_whitespace().rev().nth(4);
            assert_eq!(embedded, Some("yes"), "{path}: a font is not embedded: {font}");
        }
    }
}

#[test]
fn phones_and_addresses_are_links() {
    let sandbox = Sandbox::built_sample();
    for (path, address) in [
        ("private-out/luis/en/handout.pdf", "(tel:988)"),
        ("private-out/luis/ar/handout.pdf", "(sms:988)"),
        ("private-out/luis/en/relapse-plan.pdf", "(tel:911)"),
        ("out/public/en/programs/cedar-recovery/cedar-recovery.pdf", "(tel:"),
        ("out/public/zh-Hans/topics/cbt/cbt.pdf", "(https://"),
    ] {
        let whole = uncompressed(&sandbox.site().join(path));
        let links = count(&whole, "/Subtype /Link");
        assert!(links > 0 && whole.contains(&format!("/URI {address}")), "{path}: {links} links");
    }
}

#[test]
fn a_pdf_has_its_language_direction_and_structure() {
    let sandbox = full_handouts();
    for (lang, tag, direction) in
        [("en", "en", "L2R"), ("ar", "ar", "R2L"), ("zh-Hans", "zh-CN", "L2R"), ("ru", "ru", "L2R")]
    {
        let whole =
            uncompressed(&sandbox.site().join(format!("private-out/luis/{lang}/handout.pdf")));
        assert!(whole.contains(&format!("/Lang ({tag})")), "{lang} does not say its language");
        assert!(
            whole.contains(&format!("/Direction /{direction}")),
            "{lang} does not say its direction"
        );
        assert!(whole.contains("<pdfuaid:part>1"), "{lang} does not claim PDF/UA-1");
        assert!(whole.contains("/Outlines"), "{lang} has no bookmarks");
    }
    let file = sandbox.site().join("private-out/luis/en/handout.pdf");
    let structure = tool_output("pdfinfo", &["-struct-text"], &file);
    let tags = tool_output("pdfinfo", &["-struct"], &file);
    let headings: Vec<&str> = structure
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with('H') && line.contains("(block)"))
        .collect();
    assert!(headings.first().is_some_and(|first| first.starts_with("H1")), "{headings:?}");
    let levels: Vec<usize> = headings.iter().filter_map(|line| line[1..2].parse().ok()).collect();
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "a level is skipped: {headings:?}"
    );
    assert_eq!(count(&tags, "Figure"), 4, "each chart is a figure, and so is the code to scan");
    let whole = uncompressed(&file);
    assert!(
        whole.contains(
            "/Alt (PHQ-9: totals over time. Chart of PHQ-9. First total, September 8, \
            2026: 16. Latest total, November 17, 2026: 9."
        ),
        "a chart has a text alternative"
    );
    assert!(
        tags.contains("TH") && tags.contains("/Scope /Row") && tags.contains("/Scope /Column"),
        "tables have headers both ways"
    );
}

/// Returns the numbers of a record that a person acts on: strengths, phones, totals.
fn facts(record: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for line in record.lines() {
        let line = line.trim().trim_start_matches("- ");
        for key in ["strength: ", "phone: "] {
            if let Some((_, value)) =
                line.split_once(key).filter(|(_, value)| !value.contains("phrase"))
            {
                // On one line with other fields it ends at the next; a thousand has no space.
                let value = value.split(", ").next().unwrap_or_default();
                out.insert(value.trim_end_matches(['}', ' ']).trim_matches('"').to_owned());
            }
        }
        out.extend(
            line.split_once("total: ")
                .map(|(_, value)| value.chars().take_while(char::is_ascii_digit).collect()),
        );
    }
    out
}

#[test]
fn every_number_of_a_record_is_in_the_pdfs_of_every_language() {
    let sandbox = full_handouts();
    for person in ["luis", "maya", "jordan"] {
        let facts = facts(&sandbox.read(&format!("content/care-plans/{person}.yaml")));
        assert!(facts.len() > 8, "{person}: {facts:?}");
        for lang in LANGUAGES {
            for variant in ["handout.pdf", "handout.large-print.pdf", "handout.bilingual.pdf"] {
                if lang == "en" && variant.contains("bilingual") {
                    continue;
                }
                let handout = sandbox.pdf_text(&format!("private-out/{person}/{lang}/{variant}"));
                let plan =
                    sandbox.pdf_text(&format!("private-out/{person}/{lang}/relapse-plan.pdf"));
                let both = format!("{handout} {plan}");
                for fact in &facts {
                    let fact: String = fact.chars().filter(|c| !c.is_whitespace()).collect();
                    assert!(both.contains(&fact), "{fact} is not on {person} {lang} {variant}");
                }
                assert!(
                    handout.contains("911") && handout.contains("988"),
                    "{person} {lang} {variant}"
                );
            }
        }
    }
}

#[test]
fn every_printout_has_page_numbers_and_the_draft_mark() {
    let sandbox = Sandbox::built_sample();
    for (path, of, draft) in [
        ("private-out/luis/en/handout.pdf", "Page {} of {}", "Draft, not for patients."),
        ("private-out/luis/es/handout.large-print.pdf", "Página {} de {}", "Borrador"),
    ] {
        let pages = sandbox.pdf_pages(path);
        assert!(pages.len() > 3, "{path} has {} pages", pages.len());
        for (number, page) in pages.iter().enumerate() {
            let wanted = of.replacen("{}", &(number + 1).to_string(), 1).replacen(
                "{}",
                &pages.len().to_string(),
                1,
            );
            assert!(
                page.contains(&wanted),
                "`{wanted}` is not on page {} of {path}:\n{page}",
                number + 1
            );
            assert!(
                page.contains(draft),
                "page {} of {path} does not say that it is a draft",
                number + 1
            );
        }
    }
    // A number for some must not look like one for everybody: each follows its sign, or the name of
    // its line.
    let first = sandbox.pdf_pages("private-out/luis/en/handout.pdf").swap_remove(0);
    assert!(
        first.contains("give naloxone. Call 911")
            && first.contains("Veterans Crisis Line: Call 988"),
        "{first}"
    );
    let topic = sandbox.pdf_text("out/public/en/topics/cbt/cbt.pdf");
    assert!(!topic.contains("Draft,"), "the source language needs no translator");
}

#[test]
fn a_bilingual_pdf_has_both_languages_side_by_side() {
    let built = Sandbox::built_sample();
    let text = built.pdf_text("private-out/luis/ar/handout.bilingual.pdf");
    for phone in ["555-0131", "555-0132", "8mg/2mg"] {
        assert!(count(&text, phone) >= 2, "{phone} appears {} times", count(&text, phone));
    }
    let pages = built.pdf_pages("out/public/es/topics/sleep/sleep.bilingual.pdf").concat();
    for number in 1..=20 {
        let lines = pages.lines().filter(|line| line.trim() == number.to_string()).count();
        assert!(lines >= 2, "the number {number} is beside {lines} blocks");
    }
    // A translation whose blocks differ cannot be shown beside its source: the other formats are
    // made, and it is reported.
    let sandbox = Sandbox::sample_with_pdfs();
    let file = "content/topics/sleep/es.md";
    let longer = format!("{}\n\nUna línea más.\n", sandbox.read(file));
    let ran = sandbox
        .write(file, longer)
        .run(&["build", "--only", "es/topics/sleep/*", "--format", "pdf,bilingual"])
        .succeeds();
    assert!(
        ran.err.contains("translation-shape") && ran.err.contains("withheld: the bilingual form"),
        "{}",
        ran.err
    );
    assert!(sandbox.has("out/public/es/topics/sleep/sleep.pdf"));
}

#[test]
fn large_print_has_eighteen_points_and_one_column() {
    let sandbox = Sandbox::built_sample();
    let file = sandbox.site().join("private-out/luis/en/handout.large-print.pdf");
    let ran = Command::new("pdftotext")
        .arg("-bbox")
        .arg(&file)
        .arg("-")
        .output()
        .expect("pdftotext runs");
    let boxes = String::from_utf8_lossy(&ran.stdout).into_owned();
    let height = |line: &str| -> Option<f64> {
        let value = |key: &str| line.split_once(key)?.1.split('"').nth(1)?.parse::<f64>().ok();
        Some(value("yMax=")? - value("yMin=")?)
    };
    let mut heights: Vec<f64> = boxes
        .lines()
        .filter(|line| line.trim_start().starts_with("<word"))
        .filter_map(height)
        .collect();
    heights.sort_by(f64::total_cmp);
    let middle = heights[heights.len() / 2];
    assert!(middle >= 18.0, "half of the words are lower than {middle} points");
    assert!(
        sandbox.pdf_pages("private-out/luis/en/handout.large-print.pdf").len()
            > sandbox.pdf_pages("private-out/luis/en/handout.pdf").len()
    );
}

#[test]
fn no_field_of_a_record_reaches_public_pdfs() {
    let sandbox = Sandbox::with_pdfs();
    sandbox
        .write("content/care-plans/canary.yaml", super::privacy::CANARY_RECORD)
        .build()
        .succeeds();
    let sings = |text: &str| {
        ["zqcanary", "555-770", "1961"].iter().any(|trace| text.to_lowercase().contains(trace))
    };
    assert!(
        sings(&sandbox.pdf_text("private-out/canary/en/handout.pdf")),
        "a canary sings where it may"
    );
    for path in pdfs(&sandbox, "out") {
        assert!(!sings(&sandbox.pdf_text(&path)), "a canary is in {path}");
    }
    for path in pdfs(&sandbox, "private-out/canary") {
        assert!(
            !sings(&tool_output("pdfinfo", &[], &sandbox.site().join(&path))),
            "a canary is in the metadata of {path}"
        );
        assert!(!sings(&path), "a canary is in a file name");
    }
}
