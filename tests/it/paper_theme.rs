//! PDFs and the theme: a site's own print files, and what a second build typesets again.

use std::{fs, path::Path};

use super::sandbox::Sandbox;

#[test]
fn a_second_build_typesets_only_changed_documents() {
    let sandbox = Sandbox::with_pdfs();
    let ran = sandbox.build().succeeds();
    assert!(
        ran.out.contains(" PDFs") && !ran.out.contains(" 0 of them typeset now"),
        "{}",
        ran.out
    );
    let before = (sandbox.tree("out/public"), sandbox.tree("private-out"));
    let ran = sandbox.build().succeeds();
    assert!(ran.out.contains(" 0 of them typeset now"), "{}", ran.out);
    assert_eq!(before, (sandbox.tree("out/public"), sandbox.tree("private-out")));
    // One record with four documents in each of two languages.
    let ran = sandbox
        .edit("content/care-plans/sample.yaml", "strength: 50 mg", "strength: 25 mg")
        .build()
        .succeeds();
    assert!(
        ran.out.contains(" 5 of them typeset now"),
        "the handout and the diary in two languages, the team's summary, and nothing else: {}",
        ran.out
    );
    std::fs::write(sandbox.site().join("private-out/sample/en/diary.pdf"), "no longer a PDF")
        .expect("it can be written");
    let ran = sandbox.build().succeeds();
    assert!(
        ran.out.contains(" 1 of them typeset now"),
        "what somebody changed is made again: {}",
        ran.out
    );
    let clean = Sandbox::with_pdfs();
    clean
        .edit("content/care-plans/sample.yaml", "strength: 50 mg", "strength: 25 mg")
        .build()
        .succeeds();
    assert_eq!(
        sandbox.tree("private-out"),
        clean.tree("private-out"),
        "built in steps equals built at once"
    );
    let manifest = sandbox.read("private-out/.careleaf/manifest.json");
    assert!(
        manifest.contains("\"fonts\":{") && manifest.contains("Noto Sans"),
        "the fonts are on record"
    );
}

#[test]
fn a_theme_can_replace_a_print_file_and_its_errors_are_located() {
    let sandbox = Sandbox::with_pdfs();
    let own = "#import \"base.typ\": *\n#show: sheet\n#head(lead, 1, \"Our own\")\n\
        #lead.page.made_with.join()\n";
    sandbox
        .write("themes/clinic/print/diary.typ", own.replace("#lead.page.made_with.join()\n", ""));
    sandbox.build().reports(&[
        "themes/clinic/print/diary.typ",
        "the PDF of a `diary` does not show `page.medicines.days.amount`",
    ]);
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/clinic/theme.yaml");
    let default = fs::read_to_string(default).expect("the default theme has it");
    sandbox.write(
        "themes/clinic/theme.yaml",
        format!("{default}leaves_out: {{ diary: [crisis, draft, page] }}\n"),
    );
    sandbox.build().succeeds();
    assert!(sandbox.pdf_text("private-out/sample/en/diary.pdf").contains("Ourown"));
    let ran = sandbox.write("themes/clinic/print/diary.typ", own).build();
    ran.reports(&[
        "print-failed",
        "themes/clinic/print/diary.typ:4",
        "Typst could not typeset this document",
    ]);
}

#[test]
fn a_typeset_page_with_a_fault_is_withheld_but_a_relapse_plan_is_printed() {
    let sandbox = Sandbox::with_pdfs();
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/clinic/");
    let own = |path: &str| fs::read_to_string(default.join(path)).expect("the theme has it");
    let narrow = "\n#box(width: 3mm, stroke: 1pt, [Ourownwords])\n";
    for path in ["print/diary.typ", "print/relapse-plan.typ"] {
        sandbox.write(format!("themes/clinic/{path}").as_str(), own(path) + narrow);
    }
    let ran = sandbox.build();
    assert!(!ran.err.contains("Ourownwords"), "the words may be private: {}", ran.err);
    ran.reports(&[
        "print-outside",
        "sample/en/diary.pdf: withheld as PDF: text leaves its box: page",
        "sample/en/relapse-plan.pdf: printed with a fault: text leaves its box: page",
    ]);
    assert!(!sandbox.has("private-out/sample/en/diary.pdf"));
    assert!(sandbox.has("private-out/sample/en/diary.html"));
    let plan = sandbox.pdf_text("private-out/sample/en/relapse-plan.pdf");
    assert!(plan.contains("Ourownwords"), "{plan}");
    let again = sandbox.build();
    again.reports(&["sample/en/relapse-plan.pdf: printed with a fault"]);
}
