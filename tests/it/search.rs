//! The search page: found from a folder without a server, in every language, and useful without its
//! script.

use serde_json::{Value, json};

use crate::{browser::Browser, sandbox::Sandbox};

const LANGUAGES: [&str; 6] = ["en", "es", "ar", "zh-Hans", "vi", "ru"];

/// Types a query and returns the addresses of what is found, best first.
fn found(browser: &Browser, query: &str) -> Vec<String> {
    let script = "
        const input = document.getElementById('search-words');
        input.value = arguments[0];
        input.dispatchEvent(new Event('input'));
        const links = document.querySelectorAll('.search-results a');
        return Array.from(links, link => link.getAttribute('href'));";
    let found = browser.run(script, &[json!(query)]);
    let links = found.as_array().expect("a list").iter();
    links.map(|link| link.as_str().unwrap_or_default().to_owned()).collect()
}

fn open<'b>(browser: &'b Browser, site: &Sandbox, lang: &str) -> &'b Browser {
    browser.go_file(&site.site().join(format!("out/public/{lang}/search/index.html")));
    browser.wait_for(".search:not([hidden])");
    browser
}

#[test]
fn a_page_is_found_from_a_folder_by_words_as_people_type_them() {
    let site = Sandbox::built_sample();
    let browser = Browser::open(360, 740);
    for (lang, query, page) in [
        ("en", "SLEEP", "../../en/topics/sleep/index.html"),
        ("en", "slee", "../../en/topics/sleep/index.html"),
        ("es", "sueno", "../../es/topics/sleep/index.html"),
        ("zh-Hans", "抑郁药", "../../zh-Hans/topics/antidepressants/index.html"),
        ("vi", "phong ngua tai phat", "../../vi/topics/preventing-relapse/index.html"),
    ] {
        let found = found(open(&browser, site, lang), query);
        assert_eq!(found.first().map(String::as_str), Some(page), "{lang} {query}: {found:?}");
        assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
    }
}

#[test]
fn every_entry_is_found_by_its_title_and_by_each_word_of_its_summary() {
    let site = Sandbox::built_sample();
    let browser = Browser::open(360, 740);
    for lang in LANGUAGES {
        let missing = open(&browser, site, lang).run(
            "const input = document.getElementById('search-words');
             const finds = (words, href) => {
                 input.value = words;
                 input.dispatchEvent(new Event('input'));
                 const links = document.querySelectorAll('.search-results a');
                 return Array.from(links).some(link => link.getAttribute('href') === href);
             };
             const missing = [];
             for (const entry of document.querySelectorAll('.a-to-z li')) {
                 const href = entry.querySelector('a').getAttribute('href');
                 const title = entry.querySelector('a').textContent;
                 const words = entry.querySelector('p').textContent.split(/\\s+/);
                 for (const text of [title, ...words.filter(word => /\\p{L}/u.test(word))]) {
                     if (!finds(text, href)) { missing.push([text, href]); }
                 }
             }
             return [document.querySelectorAll('.a-to-z li').length, missing];",
            &[],
        );
        assert!(missing[0].as_u64() > Some(5), "{lang}: {missing}");
        assert_eq!(missing[1], Value::Array(Vec::new()), "{lang}");
    }
}

#[test]
fn what_is_not_there_is_said_and_nothing_is_kept() {
    let site = Sandbox::built_sample();
    let browser = Browser::open(360, 740);
    open(&browser, site, "en");
    assert_eq!(found(&browser, "zzzz"), Vec::<String>::new());
    assert_eq!(browser.value("document.querySelector('.search-nothing').hidden"), json!(false));
    assert!(!found(&browser, "sleep").is_empty());
    assert_eq!(browser.value("document.querySelector('.search-nothing').hidden"), json!(true));
    assert!(found(&browser, " ,. ").is_empty());
    assert_eq!(browser.value("document.querySelector('.search-results').hidden"), json!(true));
    // On a shared computer, nobody may read later what somebody looked for.
    assert_eq!(browser.value("localStorage.length + sessionStorage.length"), json!(0));
    assert!(!browser.address().contains("sleep"));
}

#[test]
fn without_its_script_the_page_lists_everything_and_shows_no_dead_field() {
    let site = Sandbox::built_sample();
    let browser = Browser::open(360, 740);
    for lang in LANGUAGES {
        let page = site.read(&format!("out/public/{lang}/search/index.html"));
        assert!(page.contains("role=\"search\" hidden"), "{lang}");
        let topics = page.matches(&format!("href=\"../../{lang}/topics/")).count();
        let programs = page.matches(&format!("href=\"../../{lang}/programs/")).count();
        // The navigation links to the list of topics and to that of programs.
        assert!(topics > 5 && programs > 2, "{lang}: {topics} topics, {programs} programs");
    }
    // English titles are in alphabetical order, below their first letters.
    browser.go_file(&site.site().join("out/public/en/search/index.html"));
    let letters =
        browser.value("Array.from(document.querySelectorAll('.a-to-z h2'), h => h.textContent)");
    let letters: Vec<&str> =
        letters.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    assert!(letters.is_sorted() && letters.len() > 3, "{letters:?}");
}

#[test]
fn only_the_search_page_may_run_scripts() {
    let site = Sandbox::built_sample();
    for (path, bytes) in site.tree("out/public") {
        let text = String::from_utf8_lossy(&bytes);
        let is_search = path.ends_with("search/index.html");
        assert_eq!(text.contains("script-src"), is_search, "{path}");
        assert_eq!(path.ends_with(".html") && text.contains("<script"), is_search, "{path}");
    }
}
