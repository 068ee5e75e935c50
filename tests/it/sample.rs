//! The sample site of this repository: it builds completely, and every language has the same
//! numbers.
//!
//! Most tests look at one build in memory that they share.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use careleaf::privacy::Realm;

use super::{
    memory::{Built, MemorySite},
    sandbox::Sandbox,
};

const LANGUAGES: [&str; 6] = ["en", "es", "ar", "zh-Hans", "vi", "ru"];

/// Returns the build of the sample that the tests of this folder share.
pub fn built() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| MemorySite::sample().build())
}

/// Returns the text of a page without its tags and its style.
fn text(html: &str) -> String {
    let body = html.split_once("<body").map_or(html, |(_, body)| body);
    let mut out = String::new();
    let mut inside = true;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                out.push(' ');
            }
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

#[test]
fn the_sample_builds_every_handout_in_six_languages_and_withholds_nothing() {
    let built = built();
    assert_eq!(built.outcome.report.errors(), 0);
    assert!(built.outcome.withheld.is_empty(), "{:?}", built.outcome.withheld);
    for person in ["jordan", "maya", "luis"] {
        for lang in LANGUAGES {
            let page = built.read(Realm::Private, &format!("{person}/{lang}/handout.html"));
            assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{person} {lang}");
            assert!(
                page.contains("class=\"draft\""),
                "the sample is unsigned, so every printout is marked as a draft"
            );
        }
    }
}

/// Returns how many files the last line of a build says that it made.
fn made(out: &str) -> usize {
    let parts = out.split([';', ':']).map(str::trim);
    let counts = parts.filter(|part| {
        ["public (", "private (", "for reviewers"].iter().any(|of| part.contains(of))
    });
    counts.filter_map(|part| part.split(' ').next()?.parse::<usize>().ok()).sum()
}

#[test]
fn builds_are_reproducible_and_a_second_one_writes_nothing() {
    let (first, second) = (Sandbox::sample(), Sandbox::sample());
    let made = made(&first.build().succeeds().out);
    assert!(made > 0);
    second.run(&["build", "--jobs", "1"]).succeeds();
    for root in ["out/public", "out/review", "private-out"] {
        assert_eq!(first.tree(root), second.tree(root), "{root}");
    }
    let times = |sandbox: &Sandbox| -> BTreeMap<String, std::time::SystemTime> {
        let paths = sandbox.tree("out/public").into_keys();
        let time = |path: &str| {
            std::fs::metadata(sandbox.site().join("out/public").join(path))
                .and_then(|meta| meta.modified())
                .expect("it is there")
        };
        paths.map(|path| (path.clone(), time(&path))).collect()
    };
    let before = times(&first);
    // Without it, the build looks at everything again.
    first.remove("out/.careleaf/public/last-build.json");
    let ran = first.build().succeeds();
    assert_eq!(before, times(&first));
    // The words of a search page are a file beside it.
    let words = before.keys().filter(|path| path.ends_with("search.words.js")).count();
    assert_eq!(words, 6);
    assert!(ran.out.contains(&format!(" {} unchanged", made + words)), "{}", ran.out);
}

#[test]
fn doses_phones_and_scores_are_the_same_in_every_language() {
    let built = built();
    let mut seen: BTreeMap<&str, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for person in ["jordan", "maya", "luis"] {
        let record = std::fs::read_to_string(
            std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
                .join(format!("content/care-plans/{person}.yaml")),
        )
        .expect("the sample has this record");
        let facts = record.lines().filter_map(|line| {
            let line = line.trim().trim_start_matches("- ");
            ["strength: ", "phone: "]
                .iter()
                .find_map(|key| line.strip_prefix(key))
                .map(|value| value.trim_matches('"').to_owned())
        });
        let totals = record.match_indices("total: ").map(|(at, key)| {
            let digits: String =
                record[at + key.len()..].chars().take_while(char::is_ascii_digit).collect();
            format!("<td>{digits}</td>")
        });
        let facts: BTreeSet<String> =
            facts.chain(totals).filter(|fact| !fact.contains('{')).collect();
        assert!(facts.len() > 5, "{person}: {facts:?}");
        for lang in LANGUAGES {
            let handout = built.read(Realm::Private, &format!("{person}/{lang}/handout.html"));
            let plan = built.read(Realm::Private, &format!("{person}/{lang}/relapse-plan.html"));
            // An amount stays on one line.
            let both = (handout + &plan).replace('\u{a0}', " ");
            let there = facts.iter().filter(|fact| both.contains(fact.as_str())).cloned().collect();
            seen.entry(person).or_default().insert(lang, there);
        }
        for lang in LANGUAGES {
            assert_eq!(seen[person][lang], facts, "{person} in {lang}");
        }
    }
}

#[test]
fn the_answer_to_item_9_is_on_no_document() {
    let built = built();
    for (path, page) in built.pages(Realm::Private) {
        let page = text(&page).to_lowercase();
        for word in ["item 9", "item9", "ítem 9"] {
            assert!(!page.contains(word), "{path} says {word}");
        }
    }
}

#[test]
fn every_relative_link_has_a_target_and_pages_load_nothing() {
    let built = built();
    for (path, page) in built.pages(Realm::Public).filter(|(path, _)| !path.ends_with("404.html")) {
        // The search page alone has a script, that of the theme.
        let script = "<script src=\"../../assets/search.js\" data-words=\"../../";
        let scripts = usize::from(path.ends_with("/search/index.html"));
        assert_eq!(page.matches(script).count(), scripts, "{path}");
        assert_eq!(page.matches("<script").count(), scripts, "{path} runs something");
        assert_eq!(page.matches(" src=").count(), scripts, "{path} loads something");
        for (at, _) in page.match_indices("href=\"") {
            let href = page[at + 6..]
                .split('"')
                .next()
                .expect("an attribute ends")
                .split('#')
                .next()
                .expect("a first part");
            if href.is_empty()
                || ["https://", "http://", "tel:", "sms:"]
                    .iter()
                    .any(|scheme| href.starts_with(scheme))
            {
                continue;
            }
            let mut target: Vec<&str> = path.split('/').collect();
            target.pop();
            for part in href.split('/') {
                match part {
                    ".." => drop(target.pop()),
                    part => target.push(part),
                }
            }
            assert!(built.has(Realm::Public, &target.join("/")), "{path} links to {href}");
        }
    }
}

#[test]
fn every_page_declares_its_language_direction_policy_and_translations() {
    let built = built();
    for (path, page) in built.pages(Realm::Public).filter(|(path, _)| path.contains('/')) {
        let lang = path.split('/').next().expect("a first part");
        let dir = if lang == "ar" { "rtl" } else { "ltr" };
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{path}");
        let is_search = path.ends_with("/search/index.html");
        let scripts = if is_search { " script-src 'self';" } else { "" };
        assert!(
            page.contains(&format!(
                "content=\"default-src 'none'; style-src 'self';{scripts} img-src data:; \
            base-uri 'none'; form-action 'none'\""
            )),
            "{path}"
        );
        if !path.ends_with("404.html") {
            let own = format!("hreflang=\"{lang}\" href=\"https://harbor.example/");
            assert!(page.contains(&own), "{path}");
        }
    }
    for (path, page) in built.pages(Realm::Private) {
        assert!(page.contains("noindex"), "{path}");
        let title = page
            .split_once("<title>")
            .and_then(|(_, rest)| rest.split_once("</title>"))
            .expect("a title")
            .0;
        for name in ["Luis", "Maya", "Jordan", "Cedar", "Harbor", "Lantern"] {
            assert!(
                !title.contains(name) && !page.contains(&format!("\"author\" content=\"{name}")),
                "{path}: {title}"
            );
        }
    }
}

#[test]
fn an_untranslated_page_is_absent_and_links_name_its_languages() {
    let built = built();
    assert!(!built.has(Realm::Public, "ar/topics/sleep/index.html"));
    let list = built.read(Realm::Public, "ar/topics/index.html");
    assert!(
        list.contains("hreflang=\"es\"><bdi dir=\"ltr\">Español</bdi></a></p>"),
        "the list of topics says where the missing ones are"
    );
    assert!(!list.contains("Sleep"), "no title in the source language");
}

#[test]
fn headings_skip_no_level() {
    let built = built();
    for realm in Realm::ALL {
        for (path, page) in built.pages(realm) {
            let main = page.split_once("<main").expect("a page has a main part").1;
            let mut before = 0;
            for rest in main.split("<h").skip(1) {
                let Some(level) = rest
                    .chars()
                    .next()
                    .and_then(|c| c.to_digit(10))
                    .filter(|_| rest[1..].starts_with(['>', ' ']))
                else {
                    continue;
                };
                assert!(
                    level <= before + 1,
                    "{} {path}: a heading of level {level} follows one of level {before}",
                    realm.word()
                );
                before = level;
            }
        }
    }
}
