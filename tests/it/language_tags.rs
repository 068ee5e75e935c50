//! Which language tags a site may have, what they inherit, and how their dates and names are
//! written.

use super::{review::strict, sandbox::Sandbox};

const SITE: &str = "content/site.yaml";

const SIGNER: [&str; 6] = ["--by", "Ana Invented", "--credential", "C", "--role", "translator"];

/// Returns the starter site with other languages than English and Spanish.
fn in_languages(languages: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.edit(SITE, "languages: [en, es]", &format!("languages: [{languages}]"));
    sandbox
}

#[test]
fn an_alias_works_and_is_reported_with_the_better_tag() {
    for (tag, better) in [("tl", "fil"), ("prs", "fa-AF"), ("sh", "sr-Latn"), ("cmn", "zh")] {
        let ran = in_languages(&format!("en, es, {tag}")).check().succeeds();
        let message = format!("`{tag}` is an alias of `{better}`");
        assert!(ran.err.contains(&message), "{}", ran.err);
    }
}

#[test]
fn a_tag_that_cannot_be_used_is_refused_with_the_reason() {
    for (tag, reasons) in [
        ("nah", ["the script of `nah` is not known", "nah-Latn"]),
        ("es-XX", ["the region of this language tag does not exist", "XX"]),
        ("qq", ["the language of this tag does not exist", "check its code"]),
        ("ar-u-nu-arab", ["has an extension", "write the tag without it"]),
    ] {
        in_languages(&format!("en, es, {tag}")).check().reports(&reasons);
    }
    let tags = "nah-Latn, es-419, es-x-clinic, zh-Hant-HK, ca-valencia, sl-rozaj";
    let ran = in_languages(&format!("en, es, {tags}")).check().succeeds();
    assert!(!ran.err.contains("language-own-name"), "{}", ran.err);
}

#[test]
fn a_language_without_a_name_of_its_own_is_asked_for_it() {
    let sandbox = in_languages("en, es, wal");
    let ran = sandbox.check().succeeds();
    assert!(ran.err.contains("add `autonym-wal = …` to locales/wal/lists.ftl"), "{}", ran.err);
    sandbox.write("locales/wal/lists.ftl", "autonym-wal = Wolayttattuwa\n");
    assert!(!sandbox.check().succeeds().err.contains("language-own-name"));
}

#[test]
fn a_region_inherits_topics_and_what_was_signed_for_them() {
    let sandbox = strict();
    sandbox.edit(SITE, "languages: [en, es]", "languages: [en, es, es-US]");
    sandbox.build().succeeds();
    assert!(!sandbox.has("out/public/es-US"), "nobody signed anything for `es`");
    sandbox.run(&[&["review", "sign", "*", "--lang", "es"][..], &SIGNER].concat()).succeeds();
    sandbox.build().succeeds();
    let topics: Vec<String> = sandbox.tree("out/public/es/topics").into_keys().collect();
    let inherited: Vec<String> = sandbox.tree("out/public/es-US/topics").into_keys().collect();
    assert_eq!(topics, inherited);
    let menu = sandbox.read("out/public/en/index.html");
    assert!(menu.contains("Español (US)") && menu.contains("Español<"), "{menu}");
    // One message of the region leaves the sign-offs of all others as they are.
    sandbox.write("locales/es-US/lists.ftl", "autonym-es-US = Español (EE. UU.)\n");
    sandbox.build().succeeds();
    assert!(sandbox.has("out/public/es-US/index.html"));
}

#[test]
fn a_region_needs_no_page_in_the_broader_language() {
    let sandbox = strict();
    sandbox.edit(SITE, "languages: [en, es]", "languages: [en, es-US]");
    sandbox.edit(
        "content/care-plans/sample.yaml",
        "languages: [en, es] ",
        "languages: [en, es-US] ",
    );
    let ran = sandbox.check().succeeds();
    assert!(!ran.err.contains("is not used"), "{}", ran.err);
    sandbox.run(&[&["review", "sign", "*", "--lang", "es-US"][..], &SIGNER].concat()).succeeds();
    sandbox.build().succeeds();
    assert!(!sandbox.has("out/public/es") && sandbox.has("out/public/es-US/index.html"));
    let topics = |lang: &str| sandbox.tree(&format!("out/public/{lang}/topics")).len();
    assert_eq!(topics("en"), topics("es-US"));
}

#[test]
fn what_a_region_inherits_from_the_source_language_needs_no_sign_off() {
    let sandbox = strict();
    sandbox.edit(SITE, "languages: [en, es]", "languages: [en, es, en-GB]");
    sandbox.build().succeeds();
    let topics = |lang: &str| sandbox.tree(&format!("out/public/{lang}/topics")).len();
    assert_eq!(topics("en"), topics("en-GB"));
}

#[test]
fn an_inherited_text_that_nobody_signed_is_a_draft() {
    let sandbox = in_languages("en, es, es-MX");
    sandbox.build().succeeds();
    let tree = sandbox.tree("out/public/es-MX/topics");
    let pages = tree.values().map(|page| String::from_utf8_lossy(page).into_owned());
    let drafts = pages.filter(|page| page.contains("<u>")).count();
    assert_eq!(drafts, tree.len());
}

#[test]
fn languages_have_names_without_messages() {
    let sandbox = Sandbox::new();
    sandbox.edit(
        "content/programs/first-program.yaml",
        "video: [es]",
        "video: [es, ksw, mam, ilo, km, ase, fa-AF]",
    );
    sandbox.build().succeeds();
    let page =
        |lang: &str| sandbox.read(&format!("out/public/{lang}/programs/first-program/index.html"));
    let names = |lang: &str| page(lang).replace(['\u{2068}', '\u{2069}'], "");
    for name in ["Sʼgaw Karen", "Iloko", "Khmer", "American Sign Language", "Dari"] {
        assert!(names("en").contains(name), "{name}");
    }
    for name in ["ကညီကျိာ်", "ilocano", "jemer", "darí"] {
        assert!(names("es").contains(name), "{name}");
    }
}

#[test]
fn words_of_dates_are_signed_like_other_words() {
    let sandbox = strict();
    sandbox.edit(SITE, "languages: [en, es]", "languages: [en, es, ht]");
    let texts = |lang: &str| {
        let ran = sandbox.run(&["review", "export", "--lang", lang, "--format", "po"]);
        format!("{}{}", ran.out, ran.err)
    };
    assert!(texts("ht").contains("month-12"), "{}", texts("ht"));
    assert!(!texts("es").contains("month-12"), "CLDR has the months in Spanish");
}
