//! The repository's own site: it builds, it is whole, and every language says the same numbers.
//!
//! Not for one room's behaviour.

use std::collections::{BTreeMap, BTreeSet};

use super::sandbox::Sandbox;

const LANGUAGES: [&str; 6] = ["en", "es", "ar", "zh-Hans", "vi", "ru"];

/// Text of a page without its tags and its style.
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
    let sandbox = Sandbox::sample();
    let ran = sandbox.build().succeeds();
    assert!(ran.out.contains("97 private (ar 15, en 21, es 16, ru 15, vi 15, zh-Hans 15); 176 for reviewers; 0 withheld"), "{}", ran.out);
    for person in ["jordan", "maya", "luis"] {
        for lang in LANGUAGES {
            let page = sandbox.read(&format!("private-out/{person}/{lang}/handout.html"));
            assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{person} {lang}");
            assert!(
                page.contains("class=\"draft\""),
                "nobody signed the sample, so every sheet says that it is a draft"
            );
        }
    }
}

#[test]
fn built_twice_is_equal_byte_for_byte_and_the_second_time_touches_nothing() {
    let (first, second) = (Sandbox::sample(), Sandbox::sample());
    first.build().succeeds();
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
    let ran = first.build().succeeds();
    assert_eq!(before, times(&first));
    assert!(ran.out.contains(" 428 unchanged"), "{}", ran.out);
}

#[test]
fn doses_phones_and_scores_are_the_same_in_every_language() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    let mut seen: BTreeMap<&str, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    for person in ["jordan", "maya", "luis"] {
        let record = sandbox.read(&format!("content/care-plans/{person}.yaml"));
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
            let handout = sandbox.read(&format!("private-out/{person}/{lang}/handout.html"));
            let plan = sandbox.read(&format!("private-out/{person}/{lang}/relapse-plan.html"));
            let there = facts
                .iter()
                .filter(|fact| handout.contains(fact.as_str()) || plan.contains(fact.as_str()))
                .cloned()
                .collect();
            seen.entry(person).or_default().insert(lang, there);
        }
        for lang in LANGUAGES {
            assert_eq!(seen[person][lang], facts, "{person} in {lang}");
        }
    }
}

#[test]
fn the_answer_to_item_nine_is_on_no_sheet() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    for (path, bytes) in sandbox.tree("private-out") {
        let page = text(&String::from_utf8_lossy(&bytes)).to_lowercase();
        for word in ["item 9", "item9", "ítem 9"] {
            assert!(!page.contains(word), "{path} says {word}");
        }
    }
}

#[test]
fn every_relative_link_leads_to_a_file_and_none_to_another_host_for_loading() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    let files = sandbox.tree("out/public");
    for (path, bytes) in
        files.iter().filter(|(path, _)| path.ends_with(".html") && !path.ends_with("404.html"))
    {
        let page = String::from_utf8_lossy(bytes);
        assert!(!page.contains("<script") && !page.contains(" src="), "{path} loads something");
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
            assert!(files.contains_key(&target.join("/")), "{path} links to {href}");
        }
    }
}

#[test]
fn every_page_says_its_language_direction_and_policy_and_names_its_other_languages() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    for (path, bytes) in sandbox
        .tree("out/public")
        .iter()
        .filter(|(path, _)| path.ends_with(".html") && path.contains('/'))
    {
        let page = String::from_utf8_lossy(bytes);
        let lang = path.split('/').next().expect("a first part");
        let dir = if lang == "ar" { "rtl" } else { "ltr" };
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{path}");
        assert!(page.contains("content=\"default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'\""), "{path}");
        assert!(
            path.ends_with("404.html")
                || page.contains(&format!("hreflang=\"{lang}\" href=\"https://harbor.example/")),
            "{path}"
        );
    }
    for (path, bytes) in
        sandbox.tree("private-out").iter().filter(|(path, _)| path.ends_with(".html"))
    {
        let page = String::from_utf8_lossy(bytes);
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
fn a_page_that_lacks_a_language_is_not_there_and_links_say_which_have_it() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    assert!(!sandbox.has("out/public/ar/topics/sleep/index.html"));
    let list = sandbox.read("out/public/ar/topics/index.html");
    assert!(
        list.contains("hreflang=\"es\">Español</a></p>"),
        "the list of topics says where the missing ones are"
    );
    assert!(!list.contains("Sleep"), "no title in the source language");
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    for root in ["out/public", "out/review", "private-out"] {
        for (path, bytes) in sandbox.tree(root).iter().filter(|(path, _)| path.ends_with(".html")) {
            let page = String::from_utf8_lossy(bytes);
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
                    "{root}/{path}: a heading of level {level} follows one of level {before}"
                );
                before = level;
            }
        }
    }
}
