//! The review pages of a build: source and translation side by side, no text of a record, and the
//! same files on every build.

use std::fs;

use super::{
    kit::kit,
    review::{ROOM, SLEEP, sign, strict},
    sandbox::Sandbox,
};

#[test]
fn review_pages_link_to_each_other_and_list_what_is_withheld() {
    let sandbox = strict();
    sign(&sandbox, "topics/sleep");
    sandbox.edit(SLEEP, ROOM, "Mantenga su cuarto oscuro.");
    let ran = sandbox.build().succeeds();
    assert!(ran.out.contains(" for reviewers"), "{}", ran.out);
    let page = sandbox.read("out/review/es/topics/sleep.html");
    assert!(
        page.contains(
            "<p class=\"words\" lang=\"en\" dir=\"ltr\">Keep your room dark and quiet.</p>"
        ),
        "{page}"
    );
    assert!(
        page.contains("The translation changed since this was signed")
            && page.contains("<del")
            && page.contains("Ana Invented"),
        "{page}"
    );
    assert!(!page.contains("<script") && !page.contains("<textarea"), "it is for reading");
    let coverage = sandbox.read("out/review/es/index.html");
    assert!(
        coverage.contains(
            "<td data-label=\"signed\">16</td>\
             <td data-label=\"signed before, changed since\">1</td>\
             <td data-label=\"not signed\">0</td><td data-label=\"no translation\">0</td>"
        ) && coverage.contains("aria-label=\"signed: 16, signed before, changed since: 1"),
        "{coverage}"
    );
    assert!(
        coverage.contains("es/topics/sleep/index.html") && !coverage.contains("sample/es"),
        "{coverage}"
    );
    assert!(sandbox.read("out/review/index.html").contains("href=\"es/index.html\""));
    // A link to the page itself, if it exists.
    let draft = Sandbox::new();
    draft.build().succeeds();
    let page = draft.read("out/review/es/topics/sleep.html");
    assert!(
        page.contains("href=\"../../../public/es/topics/sleep/index.html\"")
            && draft.has("out/public/es/topics/sleep/index.html"),
        "{page}"
    );
}

#[test]
fn no_text_of_a_record_is_on_review_pages_or_in_a_kit() {
    let sandbox = Sandbox::new();
    let path = "content/care-plans/sample.yaml";
    let record = sandbox.read(path);
    let line = record
        .lines()
        .find(|line| line.contains("{ en: ") && line.contains("es: "))
        .expect("the record has words in Spanish")
        .to_owned();
    let (lead, _) = line.split_once("es: ").expect("the line has Spanish");
    let close = if line.trim_end().ends_with('}') { " }" } else { "" };
    sandbox.edit(path, &line, &format!("{lead}es: El canario amarillo silba de noche{close}"));
    sandbox.build().succeeds();
    assert!(
        String::from_utf8_lossy(
            &sandbox.tree("private-out").into_values().flatten().collect::<Vec<_>>()
        )
        .contains("canario amarillo")
    );
    for (file, bytes) in sandbox.tree("out") {
        assert!(!String::from_utf8_lossy(&bytes).contains("canario"), "{file}");
        if file.starts_with("review/") {
            let page = String::from_utf8_lossy(&bytes);
            assert!(!page.contains("sample/"), "{file} names a record");
        }
    }
    let kit = fs::read_to_string(kit(&sandbox, "es", "*")).expect("the kit is there");
    assert!(!kit.contains("canario") && !kit.contains("care-plans"));
}

#[test]
fn review_pages_are_reproducible_and_kept_by_a_partial_build() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let before = sandbox.tree("out/review");
    sandbox.build().succeeds();
    assert_eq!(sandbox.tree("out/review"), before);
    sandbox.run(&["build", "--lang", "en"]).succeeds();
    assert_eq!(sandbox.tree("out/review"), before);
    sandbox.write("out/review/mine.txt", "notes");
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en]");
    sandbox.build();
    assert_eq!(sandbox.tree("out/review").keys().collect::<Vec<_>>(), ["mine.txt"]);
}
