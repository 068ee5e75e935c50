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
