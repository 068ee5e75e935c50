//! Notices required by a jurisdiction: which documents show them, in which language, and what
//! happens without them.

use super::sandbox::Sandbox;

const NOTICES: &str = "content/notices.yaml";
const MEDICINES: &str = "content/medicines.yaml";

/// Titles of the two notices on handouts of the sample, in its six languages.
const TITLES: [(&str, &str, &str); 6] = [
    ("en", "Free help in your language", "Everyone is treated fairly here"),
    ("es", "Ayuda gratis en su idioma", "Aquí se trata a todas las personas con justicia"),
    ("ar", "مساعدة مجانية بلغتك", "نعامل الجميع هنا بإنصاف"),
    ("zh-Hans", "免费的语言帮助", "我们公平对待每一个人"),
    (
        "vi",
        "Trợ giúp miễn phí bằng ngôn ngữ của quý vị",
        "Ở đây mọi người đều được đối xử công bằng",
    ),
    ("ru", "Бесплатная помощь на вашем языке", "Здесь ко всем относятся справедливо"),
];

fn close(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Returns a notice in the two languages of the starter site.
fn notice(id: &str, kind: &str, place: &str, words: &str) -> String {
    format!(
        "  - id: {id}\n    kind: {kind}\n    jurisdiction: {place}\n    stands_on: [public, \
         handout]\n    mandatory: true\n    title: {{ en: {words} title, es: {words} título \
         }}\n    text: [{{ en: {words} text, es: {words} texto }}]\n    effective_from: \
         2025-07-05\n    review_by: 2027-06-30\n    source: https://example.org/\n"
    )
}

/// Adds notices to a site.
fn add(sandbox: &Sandbox, more: &str) {
    let text = sandbox.read(NOTICES);
    sandbox.write(NOTICES, format!("{text}{more}"));
}

#[test]
fn a_handout_shows_its_notices_in_its_own_language_on_screen_and_on_paper() {
    let sandbox = Sandbox::built_sample();
    for (lang, first, second) in TITLES {
        let page = sandbox.read(&format!("private-out/luis/{lang}/handout.html"));
        let (start, end) = (
            page.find("class=\"notices\"").expect("there is a section"),
            page.find("<footer>").expect("there is a footer"),
        );
        let section = &page[start..end];
        assert!(section.contains(first) && section.contains(second), "{lang}: {section}");
        assert_eq!(
            section.matches("class=\"notice\"").count(),
            2,
            "{lang}: only those of handouts"
        );
        let paper = sandbox.pdf_text(&format!("private-out/luis/{lang}/handout.pdf"));
        // Arabic text is extracted from a PDF in other shapes and orders, so only the address is
        // compared.
        let wanted = if lang == "ar" {
            vec!["www.hhs.gov/ocr".to_owned()]
        } else {
            vec![close(first), close(second), "www.hhs.gov/ocr".to_owned()]
        };
        for words in wanted {
            assert!(paper.contains(&words), "{lang}: `{words}` is not in:\n{paper}");
        }
        for (other, title, _) in TITLES.iter().filter(|(other, ..)| *other != lang) {
            assert!(
                !page.contains(title) && !paper.contains(&close(title)),
                "{lang} shows the notice in {other}"
            );
        }
    }
    let both = sandbox.pdf_text("private-out/luis/vi/handout.bilingual.pdf");
    assert!(
        both.contains(&close(TITLES[0].1)) && both.contains(&close(TITLES[4].1)),
        "both languages side by side:\n{both}"
    );
}

#[test]
fn public_pages_show_public_notices_only() {
    let sandbox = Sandbox::built_sample();
    let (_, first, second) = TITLES[3];
    for path in ["index.html", "programs/cedar-recovery/index.html"] {
        let page = sandbox.read(&format!("out/public/zh-Hans/{path}"));
        assert!(page.contains(first) && page.contains(second), "{path}");
    }
    let paper = sandbox.pdf_text("out/public/zh-Hans/programs/cedar-recovery/cedar-recovery.pdf");
    assert!(paper.contains(first) && paper.contains(second), "{paper}");
    assert!(
        !sandbox.read("out/public/zh-Hans/glossary/index.html").contains(first),
        "only where they were asked for"
    );
    for root in ["out/public", "private-out"] {
        for (path, bytes) in sandbox.tree(root).iter().filter(|(path, _)| path.ends_with(".html")) {
            assert!(!String::from_utf8_lossy(bytes).contains("这些记录受到保护"), "{root}/{path}");
        }
    }
}

#[test]
fn an_untranslated_notice_withholds_the_documents_that_must_show_it() {
    let sandbox = Sandbox::new();
    let ran = sandbox.edit(NOTICES, "      es: Ayuda gratis en su idioma\n", "").build();
    ran.reports(&[
        "withheld: `sample/es/handout.html`",
        "this text is not translated into `es`",
        "`es` lacks texts of 1 of 3 notices",
    ]);
    assert!(
        !sandbox.has("private-out/sample/es/handout.html")
            && sandbox.has("private-out/sample/en/handout.html")
    );
    assert!(
        sandbox.has("private-out/sample/es/relapse-plan.html"),
        "documents without notices are made"
    );
    // The public pages of the language are withheld instead, and the other pages are complete.
    assert!(sandbox.has("out/public/en/index.html") && !sandbox.has("out/public/es/index.html"));
    assert!(
        !sandbox.read("out/public/index.html").contains("es/index.html"),
        "no link leads to a missing page"
    );
}

#[test]
fn a_missing_notice_is_an_error_and_withholds_the_handout() {
    let sandbox = Sandbox::new();
    sandbox.edit(MEDICINES, "substance_use: false", "substance_use: true").remove(NOTICES);
    let ran = sandbox.run(&["check", "--format", "json"]);
    let found = ran.out.matches("\"notice-missing\"").count();
    assert_eq!(
        (ran.code, found),
        (1, 7),
        "three kinds for the site, and two for the handout in each of two languages: {}",
        ran.out
    );
    // A single document is withheld as well; one that needs no notice is made, and the error is
    // reported.
    sandbox.run(&["handout", "sample", "-o", "made.html"]).reports(&[
        "sample/en/handout.html: withheld: missing notice `language-assistance`, which `US` \
         requires",
    ]);
    assert!(!sandbox.has("made.html"));
    sandbox
        .run(&["handout", "sample", "--kind", "relapse-plan", "-o", "plan.html"])
        .reports(&["notice-missing", "wrote plan.html"]);
    assert!(sandbox.has("plan.html"));
    sandbox.write(
        "content/site.yaml",
        format!("{}\nrules: {{ notice-missing: warning }}\n", sandbox.read("content/site.yaml")),
    );
    sandbox.run(&["check"]).reports(&[
        "the rule `notice-missing` cannot be lowered",
        "`US` requires a notice of kind `non-discrimination` on handouts",
    ]);
    // No requirement is known for another jurisdiction.
    let other = Sandbox::new();
    other.remove(NOTICES).edit("content/site.yaml", "jurisdiction: US", "jurisdiction: GB");
    let lines =
        other.read("content/crisis-lines.yaml").replace("jurisdiction: US", "jurisdiction: GB");
    other.write("content/crisis-lines.yaml", lines).build().succeeds();
    // Without care plans there are no handouts.
    sandbox
        .remove("content/care-plans/sample.yaml")
        .edit("content/site.yaml", "rules: { notice-missing: warning }\n", "")
        .build()
        .succeeds();
}

#[test]
fn copies_need_a_notice_only_if_they_disclose_substance_use() {
    let sandbox = Sandbox::new();
    sandbox.edit(NOTICES, "stands_on: [disclosure]", "stands_on: [public]").build().succeeds();
    sandbox.edit(MEDICINES, "substance_use: false", "substance_use: true").check().reports(&[
        "`US` requires a notice of kind `substance-use-records` on copies for other readers",
        "content/notices.yaml",
    ]);
}

#[test]
fn a_site_can_add_required_notices() {
    let sandbox = Sandbox::new();
    let demand = |from: &str| {
        format!(
            "\ndemands:\n  - {{ jurisdiction: US, kinds: [substance-use-records], stands_on: \
             handout, effective_from: {from}, source: our own rules }}\n"
        )
    };
    let before = sandbox.read(NOTICES);
    add(&sandbox, &demand("2026-11-25"));
    sandbox.build().succeeds();
    sandbox.write(NOTICES, before);
    add(&sandbox, &demand("2026-11-24"));
    sandbox.run(&["check"]).reports(&[
        "`substance-use-records` on handouts",
        "the requirement comes from our own rules",
    ]);
}

#[test]
fn an_overdue_notice_is_a_warning_and_still_shown() {
    let sandbox = Sandbox::new();
    let ran =
        sandbox.edit(NOTICES, "review_by: 2027-06-30", "review_by: 2026-11-23").build().succeeds();
    assert!(
        ran.err.contains("notice-overdue") && ran.err.contains("`us-language-assistance`"),
        "{}",
        ran.err
    );
    assert!(
        ran.err.contains("notices.yaml:") && ran.err.contains("title-45/section-92.11"),
        "{}",
        ran.err
    );
    assert!(
        sandbox.read("private-out/sample/en/handout.html").contains("Free help in your language")
    );
}

#[test]
fn a_notice_of_a_state_replaces_that_of_the_country() {
    let sandbox = Sandbox::new();
    add(&sandbox, &notice("ca-language", "language-assistance", "US-CA", "California"));
    sandbox.build().succeeds();
    let page = sandbox.read("private-out/sample/en/handout.html");
    assert!(
        page.contains("Free help in your language") && !page.contains("California"),
        "the record is of the whole country"
    );
    let record = sandbox.read("content/care-plans/sample.yaml");
    sandbox
        .write("content/care-plans/sample.yaml", format!("{record}\njurisdiction: US-CA\n"))
        .build()
        .succeeds();
    let page = sandbox.read("private-out/sample/en/handout.html");
    assert!(!page.contains("Free help in your language"));
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("`{words}` is missing"));
    assert!(
        at("California title") < at("Everyone is treated fairly here"),
        "the nearer place first, and the country's other kind too"
    );
    assert!(
        sandbox.read("out/public/en/index.html").contains("Free help in your language"),
        "the site is of the whole country"
    );
}

#[test]
fn conflicting_notices_are_reported_with_their_line() {
    let wrong = |from: &str, to: &str, words: &[&str]| {
        let sandbox = Sandbox::new();
        sandbox
            .edit(NOTICES, from, to)
            .run(&["check"])
            .reports(&[words, &["notices.yaml:"]].concat());
    };
    wrong("id: us-non-discrimination", "id: us-language-assistance", &["duplicate id"]);
    wrong(
        "stands_on: [public, handout]",
        "stands_on: []",
        &["this notice would never be shown", "`disclosure`"],
    );
    wrong("stands_on: [public, handout]", "stands_on: [handuot]", &["`handout`"]);
    wrong(
        "review_by: 2027-06-30",
        "review_by: 2024-06-30",
        &["the review date of this notice is before it takes effect"],
    );
    wrong("review_by:", "reviewed_by:", &["did you mean `review_by`?"]);
}
