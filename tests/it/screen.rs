//! Web pages as a person sees and uses them: on a phone, enlarged, with the keyboard, in dark mode.
//! `screen.js` looks at a page; the tests say on which pages and at which sizes.

use std::path::Path;

use serde_json::{Value, json};

use super::{
    browser::{Browser, key},
    emulation::Colors,
    screen_pages::{all_pages, name_of, page, page_of_each_kind},
};

/// Looks at pages from within.
const LOOK: &str = include_str!("screen.js");

/// A phone of ordinary size.
const PHONE: (u32, u32) = (360, 740);
/// A small phone, and the window of a desktop at 400% zoom (WCAG 1.4.10).
const NARROW: (u32, u32) = (320, 640);
/// A desktop.
const DESKTOP: (u32, u32) = (1280, 900);

/// Fails with what was found, page by page.
#[track_caller]
fn assert_clean(found: &[String]) {
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// Calls a function of `screen.js` and adds what it finds, with the page.
fn look(browser: &Browser, page: &Path, call: &str, found: &mut Vec<String>) {
    let lines = browser.findings(LOOK, call);
    found.extend(lines.into_iter().map(|line| format!("{}: {call}: {line}", name_of(page))));
}

#[test]
fn no_page_scrolls_sideways_or_asks_anybody_for_anything() {
    let browser = Browser::open(NARROW.0, NARROW.1);
    browser.color(Colors::Light);
    browser.console_messages();
    let mut found = Vec::new();
    for page in all_pages() {
        browser.go_file(page);
        look(&browser, page, "overflow()", &mut found);
        look(&browser, page, "requests()", &mut found);
    }
    found.extend(browser.console_messages());
    assert_clean(&found);
}

#[test]
fn each_kind_of_page_fits_a_thumb_an_eye_and_a_readers_own_spacing() {
    let browser = Browser::open(PHONE.0, PHONE.1);
    browser.color(Colors::Light);
    let mut found = Vec::new();
    for page in page_of_each_kind() {
        browser.resize(PHONE.0, PHONE.1).go_file(page);
        look(&browser, page, "targets()", &mut found);
        look(&browser, page, "spacing()", &mut found);
        browser.resize(DESKTOP.0, DESKTOP.1);
        look(&browser, page, "lines()", &mut found);
    }
    assert_clean(&found);
}

#[test]
fn what_screen_js_looks_for_is_found() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let file = folder.path().join("bad.html");
    let words = "word ".repeat(60);
    std::fs::write(
        &file,
        format!(
            "<!doctype html><html lang=en><title>T</title><style>body {{ margin: 0 }} \
             .cut {{ height: 1em; overflow: hidden }} a {{ outline: none }} \
             .over {{ position: fixed; inset: 0 0 auto; height: 60px; background: red }}</style>\
             <p style='width:400px'>wide</p><a href='#x'>small</a>\
             <p style='width:1200px'>{words}</p><p class=cut>one<br>two<br>three</p>\
             <p><a href='#y'>one</a></p><div class=over>over</div><img src='https://x.invalid/y'>"
        ),
    )
    .expect("it can be written");
    let browser = Browser::open(NARROW.0, NARROW.1);
    browser.go_file(&file);
    for (call, words) in [
        ("overflow()", "the page is 1200 px wide"),
        ("overflow()", "“wide” from 0 to 400"),
        ("targets()", "“small” is"),
        ("lines()", "has a line of"),
        ("spacing()", "is cut off"),
        ("requests()", "https://x.invalid/y"),
    ] {
        let found = browser.findings(LOOK, call);
        assert!(found.iter().any(|line| line.contains(words)), "{call}: {words}: {found:?}");
    }
    browser.run("document.querySelector('a').focus();", &[]);
    let focused = focused(&browser).to_string();
    for words in ["has no outline", "is under div.over"] {
        assert!(focused.contains(words), "{words}: {focused}");
    }
}

/// Returns what is to be said of the element that has the focus; null if none has it.
fn focused(browser: &Browser) -> Value {
    browser.run(&format!("{LOOK}\nreturn focused();"), &[])
}

#[test]
fn the_keyboard_reaches_everything_in_order_and_sees_where_it_is() {
    let browser = Browser::open(PHONE.0, PHONE.1);
    browser.color(Colors::Light);
    let mut found = Vec::new();
    for (name, (width, height)) in [
        ("out/public/en/topics/opioid-medicines/index.html", PHONE),
        ("out/public/ar/programs/index.html", PHONE),
        ("out/public/en/index.html", DESKTOP),
        ("private-out/luis/es/relapse-plan.html", PHONE),
        // A desktop at 400% zoom.
        ("private-out/luis/es/wallet-card.html", (320, 256)),
    ] {
        browser.resize(width, height).go_file(page(name));
        let wanted = browser.findings(LOOK, "stops()");
        let mut reached = Vec::new();
        for _ in 0..wanted.len() {
            browser.keys(key::TAB);
            let at = focused(&browser);
            reached.push(at["name"].as_str().unwrap_or_default().to_owned());
            let problems = at["found"].as_array().into_iter().flatten();
            found.extend(problems.map(|problem| format!("{name}: {} {problem}", at["name"])));
        }
        assert!(wanted.len() > 4, "{name} has links");
        assert_eq!(reached, wanted, "{name}: the order of the page");
    }
    assert_clean(&found);
}

#[test]
fn help_is_one_step_away_wherever_a_person_is_on_a_page() {
    let browser = Browser::open(NARROW.0, NARROW.1);
    browser.color(Colors::Light);
    for name in ["out/public/es/topics/sleep/index.html", "private-out/luis/ar/handout.html"] {
        browser.go_file(page(name));
        for place in [0.0, 0.3, 0.6, 1.0] {
            let script = "scrollTo(0, arguments[0] * document.documentElement.scrollHeight); \
                 const link = document.querySelector('.help-now'); \
                 const box = link.getBoundingClientRect(); \
                 const top = document.elementFromPoint(box.left + 9, box.top + 9); \
                 return [link.contains(top), box.bottom < innerHeight / 4];";
            let seen = browser.run(script, &[json!(place)]);
            assert_eq!(seen, json!([true, true]), "{name} at {place}: it is in view, at the top");
        }
        browser.find(".help-now").expect("it is there").click();
        let script = "const bar = document.querySelector('.bar').getBoundingClientRect(); \
             const number = document.querySelector('#crisis a').getBoundingClientRect(); \
             return number.top >= bar.bottom && number.bottom <= innerHeight;";
        assert_eq!(browser.run(script, &[]), json!(true), "{name}: a number to call is in view");
    }
    // On private pages they come before everything else.
    browser.go_file(page("private-out/luis/en/handout.html"));
    let comes_first = "document.querySelector('#crisis').compareDocumentPosition(\
         document.querySelector('main')) === Node.DOCUMENT_POSITION_FOLLOWING";
    assert_eq!(browser.value(comes_first), json!(true));
}

#[test]
fn all_four_times_of_a_medicine_are_on_a_phone_and_stay_a_table() {
    let browser = Browser::open(NARROW.0, NARROW.1);
    browser.color(Colors::Light).go_file(page("private-out/luis/en/handout.html"));
    let table = browser.value(
        "Array.from(document.querySelectorAll('.grid > tbody')).map((body) => body.innerText)",
    );
    let first = table[0].as_str().unwrap_or_default();
    for time in ["Morning", "Noon", "Evening", "Bedtime", "film (8"] {
        assert!(first.contains(time), "{time}: {first}");
    }
    // The rows are cards, and the browser still tells screen readers of tables, rows and heads.
    let count = |css: &str| browser.find_all(css).len();
    let tree = browser.accessible_roles();
    let told = |role: &str| tree.iter().filter(|known| *known == role).count();
    assert!(count(".grid > tbody > tr") > 3);
    assert_eq!(told("table"), count("table"), "{tree:?}");
    assert_eq!(told("row"), count("tr"), "{tree:?}");
    assert_eq!(told("columnheader"), count("thead th"), "{tree:?}");
    assert_eq!(told("rowheader"), count("tbody th"), "{tree:?}");
}

#[test]
fn a_term_is_explained_in_place_without_a_script() {
    let browser = Browser::open(NARROW.0, NARROW.1);
    let name = "out/public/en/topics/opioid-medicines/index.html";
    browser.color(Colors::Light).go_file(page(name));
    assert_eq!(browser.value("document.scripts.length"), json!(0));
    let terms = browser.find_all("main .term");
    assert!(terms.len() > 1, "the text uses terms of the glossary");
    for term in terms {
        term.click();
        let script = "const note = document.querySelector('.term-note:popover-open'); \
             if (!note) return 'closed'; \
             const box = note.getBoundingClientRect(); \
             const top = document.elementFromPoint(box.left + box.width / 2, box.top + 6); \
             return [note.contains(top), box.left >= 0, box.right <= innerWidth, \
                     box.top >= 0, box.bottom <= innerHeight, note.innerText.length > 20];";
        assert_eq!(browser.run(script, &[]), json!([true, true, true, true, true, true]));
        browser.keys(key::ESCAPE);
        assert!(browser.find(".term-note:popover-open").is_none(), "Escape closes it");
    }
}

#[test]
fn menus_open_without_a_script_and_name_each_language_in_itself() {
    let browser = Browser::open(NARROW.0, NARROW.1);
    browser.color(Colors::Light).go_file(page("out/public/en/topics/cbt/index.html"));
    let top = browser.value("document.querySelector('h1').getBoundingClientRect().top");
    assert!(top.as_f64().is_some_and(|top| top < 400.0), "the title is on the first screen: {top}");
    browser.find(".languages summary").expect("it is there").click();
    let nav = browser.find(".languages nav").expect("it is there").text();
    for name in ["English", "Español", "العربية", "简体中文", "Tiếng Việt", "Русский"]
    {
        assert!(nav.contains(name), "{name}: {nav}");
    }
    let section = "document.querySelector('.menu nav [aria-current=true]').innerText";
    browser.find(".menu:not(.languages) summary").expect("it is there").click();
    assert_eq!(browser.value(section), json!("Topics"), "the section of the page is marked");
    assert_eq!(
        browser
            .value("document.querySelector('.crumbs').innerText")
            .as_str()
            .map(|crumbs| crumbs.contains("Start") && crumbs.contains("Topics")),
        Some(true)
    );
}
