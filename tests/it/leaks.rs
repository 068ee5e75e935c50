//! The leak search: identifiers withhold the public site and free text withholds its page, in any
//! file and spelling.

use super::{privacy::CANARY_RECORD, sandbox::Sandbox};

const TOPIC: &str = "content/topics/sleep/en.md";
const SIGN: &str = "I see or hear things that others do not see";

fn with_record() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write(
        "content/care-plans/canary.yaml",
        CANARY_RECORD.replace("phone: 555-7708", "phone: 206-555-7708"),
    );
    sandbox
}

fn append(sandbox: &Sandbox, path: &str, words: &str) {
    sandbox.write(path, format!("{}\n{words}\n", sandbox.read(path)));
}

#[test]
fn identifiers_are_found_in_every_kind_of_public_file() {
    let planted = [
        ("content/programs/first-program.yaml", "# asked by Zqcanary Legal Name"),
        ("content/glossary.yaml", "# ZQCANARY-77"),
        ("content/medicines.yaml", "# 206 555 7708"),
        ("content/crisis-lines.yaml", "# born 07/13/1961"),
        ("content/notices.yaml", "# Zqcanary Sister"),
        ("content/site.yaml", "# Name, Zqcanary Legal"),
        ("locales/en/phrases.ftl", "# Zqcanary Friend said so"),
        ("themes/clinic/static/note.txt", "Zqcanary Legal Name"),
        (
            "themes/clinic/static/mark.svg",
            "<svg><text>Zqcanary <tspan>Legal</tspan> N&#97;me</text></svg>",
        ),
    ];
    for (path, words) in planted {
        let sandbox = with_record();
        if !sandbox.has(path) {
            sandbox.write(path, "");
        }
        append(&sandbox, path, words);
        let ran = sandbox.build().reports(&[
            "private-leak",
            path,
            "from the record `canary`",
            "canary.yaml:",
        ]);
        assert!(
            !ran.err.to_lowercase().contains("zqcanary legal") && !ran.err.contains("7708"),
            "{path}: {}",
            ran.err
        );
        assert!(!sandbox.has("out/public/index.html"), "{path}: the public site was published");
    }
}

#[test]
fn identifiers_are_found_in_every_spelling() {
    let spellings = [
        "Name, Zqcanary Legal",
        "ZQCÁNARY LEGAL NAME",
        "Zqca\u{301}nary Legal Name",
        "Zqca\u{ad}nary Le\u{200b}gal Name",
        "Zqcanary Name",
        "2065557708",
        "5557708",
        "(206) 555.7708",
        "07/13/1961",
        "13 July 1961",
        "July 13th, 1961",
        "13.7.61",
        "zqcanary77",
    ];
    for words in spellings {
        let sandbox = with_record();
        append(&sandbox, TOPIC, &format!("\nSomebody: {words}."));
        sandbox.build().reports(&[
            "private-leak",
            "en/topics/sleep/index.html",
            "from the record `canary`",
        ]);
        assert!(!sandbox.has("out/public/index.html"), "{words}: the public site was published");
    }
}

#[test]
fn text_that_identifies_nobody_does_not_block() {
    let sandbox = with_record();
    append(
        &sandbox,
        TOPIC,
        "\nZqcanary is well since July 1961, and 425-555-7708 is another phone.",
    );
    sandbox.edit("content/programs/first-program.yaml", "as_of: ", "as_of: 1961-07-13 # ");
    sandbox.build().succeeds();
}

fn with_sign(sandbox: &Sandbox) {
    sandbox.write(
        "content/care-plans/canary.yaml",
        CANARY_RECORD.replace("sign: zqcanary 40", &format!("sign: {SIGN}")),
    );
    append(sandbox, TOPIC, &format!("\n{SIGN}."));
}

#[test]
fn free_text_withholds_its_page_until_it_is_confirmed() {
    let sandbox = Sandbox::new();
    with_sign(&sandbox);
    let field = "relapse_plan.early_signs[0].sign";
    let ran = sandbox.build().reports(&[
        "private-leak",
        "withheld: `en/topics/sleep/index.html`",
        field,
        "canary.yaml:22",
        "not_private:",
    ]);
    assert!(!ran.err.contains("others do not see"), "{}", ran.err);
    assert!(
        sandbox.has("out/public/en/topics/care-plan/index.html"),
        "the rest of the site is published"
    );
    assert!(!sandbox.has("out/public/en/topics/sleep/index.html"));
    assert!(
        !sandbox.read("out/public/en/topics/index.html").contains("topics/sleep"),
        "nothing leads to it"
    );
    assert!(sandbox.has("private-out/canary/en/handout.html"));
    let said = ran.err.split_whitespace().filter(|word| *word != "│").collect::<String>();
    let digest = &said[said.find("digest:").expect("it gives the digest") + 7..][..64];
    let answer = |digest: &str| {
        let answers = format!(
            "not_private: [{{ field: \"{field}\", page: topics/sleep, by: A B, on: 2026-11-01, \
                why: common words{digest} }}]"
        );
        sandbox.write(
            "content/care-plans/canary.yaml",
            format!(
                "{}\n{answers}\n",
                CANARY_RECORD.replace("sign: zqcanary 40", &format!("sign: {SIGN}"))
            ),
        );
    };
    answer(&format!(", digest: {digest}"));
    sandbox.build().succeeds();
    assert!(sandbox.has("out/public/en/topics/sleep/index.html"));
    answer("");
    sandbox.build().reports(&["has no digest of the words", "digest:"]);
    answer(&format!(", digest: {}", "0".repeat(64)));
    sandbox.build().reports(&["no longer applies", "withheld: `en/topics/sleep/index.html`"]);
}

#[test]
fn text_that_also_appears_elsewhere_is_vocabulary() {
    let sandbox = Sandbox::new();
    with_sign(&sandbox);
    append(&sandbox, "content/topics/care-plan/en.md", &format!("\n{SIGN}."));
    sandbox.build().succeeds();
}

#[test]
fn review_pages_kits_and_exports_are_searched_too() {
    let sandbox = with_record();
    append(&sandbox, TOPIC, "\nZqcanary Legal Name came.");
    sandbox.build().reports(&["private-leak"]);
    assert!(
        !sandbox.has("out/review/es/topics/sleep.html")
            && sandbox.has("out/review/es/topics/care-plan.html")
    );
    for arguments in [
        ["review", "kit", "--lang", "es", "-o", "kit.html"].as_slice(),
        &["review", "export", "--lang", "es", "-o", "es.xlf"],
        &[
            "review",
            "sign",
            "topics/sleep",
            "--lang",
            "es",
            "--by",
            "A",
            "--credential",
            "B",
            "--role",
            "translator",
        ],
    ] {
        sandbox.run(arguments).reports(&["private-leak", "content/topics/sleep/en.md"]);
    }
    assert!(
        !sandbox.has("kit.html")
            && !sandbox.has("es.xlf")
            && !sandbox.has("content/topics/sleep/es.signoff.yaml")
    );
    sandbox
        .run(&["review", "export", "--lang", "es", "--only", "topics/care-plan", "-o", "es.xlf"])
        .succeeds();
}

#[test]
fn a_record_in_a_public_folder_is_refused_but_not_quoted() {
    for path in [
        "content/topics/luis/en.md",
        "content/programs/luis.yaml",
        "themes/clinic/static/luis.txt",
        "locales/en/luis.ftl",
        "content/luis.yaml",
    ] {
        let sandbox = Sandbox::new();
        let ran = sandbox.write(path, CANARY_RECORD).build().reports(&["record-misplaced", path]);
        assert!(
            !ran.err.to_lowercase().contains("zqcanary")
                && !ran.out.to_lowercase().contains("zqcanary"),
            "{path}: {}",
            ran.err
        );
        assert!(!sandbox.has("out/public/index.html"), "{path}");
    }
}

/// Creates a site whose record names its person, and a page with a sentence about them.
fn about_somebody() -> Sandbox {
    let sandbox = with_record();
    append(&sandbox, TOPIC, "\nSomebody: Zqcanary Legal Name came, 206-555-7708.");
    sandbox
}

#[test]
fn an_unreadable_record_withholds_the_public_site_and_exports() {
    let path = "content/care-plans/canary.yaml";
    type Damage<'d> = &'d dyn Fn(&str) -> Vec<u8>;
    let damages: [(&str, Damage<'_>); 9] = [
        ("a mark that nothing closes", &|text| format!("{text}\nnote: \"open").into_bytes()),
        ("a tab", &|text| text.replacen("id: canary", "id:\tcanary\n\tx: y", 1).into_bytes()),
        ("a bad byte", &|text| [text.as_bytes(), b"# caf\xe9\n"].concat()),
        ("a second document", &|text| format!("{text}\n---\nid: other\n").into_bytes()),
        ("no id", &|text| text.replacen("id: canary", "", 1).into_bytes()),
        ("another name of a field", &|text| {
            text.replacen("legal_name:", "legal_nam:", 1).into_bytes()
        }),
        ("a list for a number", &|text| {
            text.replacen("record_number: ", "record_number: [x] # ", 1).into_bytes()
        }),
        ("another name of a list", &|text| text.replacen("people:", "peeple:", 1).into_bytes()),
        ("nothing", &|_| Vec::new()),
    ];
    for (what, damage) in damages {
        let sandbox = about_somebody();
        let text = sandbox.read(path);
        let damaged = damage(&text);
        assert_ne!(damaged, text.as_bytes(), "{what}");
        let ran = sandbox
            .write(path, damaged)
            .build()
            .reports(&["the public site is withheld: `canary.yaml` cannot be read in full"]);
        let pages = sandbox.tree("out/review");
        let is_quiet =
            |page: &Vec<u8>| !String::from_utf8_lossy(page).to_lowercase().contains("zqcanary");
        assert!(
            !sandbox.has("out/public/index.html") && pages.values().all(is_quiet),
            "{what}: {}{}",
            ran.out,
            ran.err
        );
        assert!(!ran.err.to_lowercase().contains("zqcanary"), "{what}: {}", ran.err);
        for command in [["review", "kit", "-o", "k.html"], ["review", "export", "-o", "e.po"]] {
            let ran = sandbox
                .run(&[&command[..], &["--lang", "es"]].concat())
                .reports(&["cannot be read in full"]);
            assert!(!sandbox.has("k.html") && !sandbox.has("e.po"), "{what}: {}", ran.err);
        }
    }
}

#[test]
fn a_misnamed_or_misplaced_record_withholds_the_public_site() {
    for name in [
        "canary.yml",
        "canary.YAML",
        "sub/canary.yaml",
        "canary.txt",
        "canary.yaml.bak",
        "canary.json",
        "canary",
    ] {
        let sandbox = about_somebody();
        let text = sandbox.read("content/care-plans/canary.yaml");
        sandbox
            .remove("content/care-plans/canary.yaml")
            .write(&format!("content/care-plans/{name}"), &text);
        sandbox.build().reports(&["the public site is withheld", "cannot be read in full"]);
        assert!(!sandbox.has("out/public/index.html"), "{name}");
        // The same in a records folder.
        let sandbox = about_somebody();
        sandbox
            .remove("content/care-plans/canary.yaml")
            .write(&format!("../records/{name}"), &text);
        sandbox
            .run(&["build", "--records", "../records", "--private-out", "../private"])
            .reports(&["cannot be read in full"]);
        assert!(!sandbox.has("out/public/index.html"), "{name} in a folder of records");
    }
}

#[test]
fn contacts_of_programs_and_lists_of_numbers_do_not_block() {
    let sandbox = with_record();
    sandbox.edit(
        "content/care-plans/canary.yaml",
        "birth_date: 1961-07-13",
        "birth_date: 2003-01-02",
    );
    sandbox.edit(
        "content/care-plans/canary.yaml",
        "consents: [",
        "consents: [{ id: a, reader: clinic, to: { name: First Program, relation: x }, \
            purpose: zqcanary 59, covers: [goals], signed_on: 2026-01-05, from: 2026-01-05, \
            until: 2027-01-05 }, ",
    );
    sandbox.edit(
        "content/care-plans/canary.yaml",
        "questions: [zqcanary 57]",
        "questions: [zqcanary 57, Poison help is 1-800-222-1222, I call 555-0100 at 1 Example \
            Street]",
    );
    append(
        &sandbox,
        TOPIC,
        "\nRate it 0, 1, 2, 3. Version 1.2.3. Poison help: 1-800-222-1222. First Program is at 1 \
         Example Street, 206-555-0100.",
    );
    sandbox.edit("content/programs/first-program.yaml", "phone: 555-0100", "phone: 206-555-0100");
    sandbox.build().succeeds();
    sandbox.edit(TOPIC, "Version 1.2.3", "Born 1/2/03");
    sandbox.build().reports(&["private-leak", "a birth date"]);
}

#[test]
fn names_are_found_among_codes_tags_and_other_names() {
    let spelled = [
        (TOPIC, "\nSee [this](https://x.example/r?p=Zqcanary%20Legal%20Name)."),
        (TOPIC, "\nSomebody: Zqcanary L. Name."),
        (TOPIC, "\nSomebody: Zqcanary \"Sunny\" Name."),
        ("themes/clinic/static/note.css", ".x::after { content: \"Zqcanary\\20 Legal\\20 Name\" }"),
        ("themes/clinic/static/note.js", "x = \"Zqcanary\\u0020Legal Name\""),
        ("themes/clinic/static/mark.svg", "<svg><text>Zqcanary</text><text>Name</text></svg>"),
        ("themes/clinic/static/zqcanaryname.txt", "x"),
    ];
    for (path, words) in spelled {
        let sandbox = with_record();
        if !sandbox.has(path) {
            sandbox.write(path, "");
        }
        append(&sandbox, path, words);
        sandbox.build().reports(&["private-leak", "from the record `canary`"]);
        assert!(!sandbox.has("out/public/index.html"), "{path} {words}");
    }
}

#[test]
fn the_id_of_a_consent_is_not_searched_for() {
    let sandbox = with_record();
    sandbox.edit(
        "content/care-plans/canary.yaml",
        "consents: [{ id: zq,",
        "consents: [{ id: support-sister,",
    );
    let ran = sandbox.build().reports(&[
        "record-id",
        "the id of a consent contains a person's name",
        "choose a neutral id",
    ]);
    assert!(!ran.out.contains("support-sister"), "{}", ran.out);
}
