//! The reviewer's kit and the review pages, as reviewers see them: on a phone, by keyboard, without a server.
//!
//! Not for what answers do once they are back: see `answers`.

use std::fs;

use super::{
    browser::{Browser, key},
    review::{LIGHT, ROOM, SLEEP, open, sign, strict},
    sandbox::{Sandbox, TODAY},
};

fn kit(sandbox: &Sandbox, lang: &str, only: &str) -> std::path::PathBuf {
    let file = sandbox.beside("kit.html");
    sandbox.run(&["review", "kit", "--lang", lang, "--only", only, "-o", file.to_str().expect("a plain path")]).fine();
    file
}

/// Goes on with `j` until the text with these words has the focus.
fn go_to(browser: &Browser, words: &str) {
    for _ in 0..40 {
        browser.keys("j");
        if browser.focus().contains(words) {
            return;
        }
    }
    panic!("no text says {words}; the focus is on {}", browser.focus());
}

#[test]
fn a_reviewer_answers_on_a_phone_by_keyboard_closes_comes_back_and_hands_the_file_over() {
    let sandbox = strict();
    let file = kit(&sandbox, "es", "topics/sleep");
    let profile = tempfile::tempdir().expect("a folder for the profile");
    {
        let browser = Browser::open_again(390, 844, profile.path());
        browser.go_file(&file).reads("0 / 17");
        assert_eq!(browser.value("document.documentElement.scrollWidth <= 390"), true, "nothing runs out of a phone's width");
        go_to(&browser, ROOM);
        browser.keys("o");
        go_to(&browser, "¿Qué terapia");
        browser.keys("c").keys(" ¿Y sin medicinas?").keys(key::ESCAPE);
        browser.keys("k");
        browser.keys("q").keys("¿Es “enfermedad” mejor aquí? j o c").keys(key::ESCAPE);
        browser.reads("3 / 17").reads("Your answers are kept on this device.");
        assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
    }
    let browser = Browser::open_again(390, 844, profile.path());
    browser.go_file(&file).reads("3 / 17");
    assert_eq!(browser.value("document.querySelectorAll('input[value=ok]:checked').length"), 1);
    browser.run("const f = document.getElementById('filter'); f.value = 'unanswered'; f.dispatchEvent(new Event('change'))", &[]);
    browser.reads("Texts shown: 14");
    // Nobody is made up to sign: without a name there is no file.
    browser.find("button[type=submit]").expect("it can be saved").click();
    assert_eq!(browser.value("document.activeElement.id"), "by");
    browser.keys("Ana Invented").keys(key::TAB).keys("An invented certificate").keys(key::ENTER);
    browser.reads("The file was handed to your device.");
    let saved = profile.path().join("downloads/es-answers.json");
    browser.until("the file", 10, || fs::read_to_string(&saved).ok().filter(|text| text.ends_with('}')));
    let text = fs::read_to_string(&saved).expect("it was just there");
    assert_eq!(browser.value("document.getElementById('copy').value"), text.as_str(), "the text to paste is the file");
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
    drop(browser);

    // The device says what day it is; here another day counts as today.
    let day = text.split("\"on\": \"").nth(1).and_then(|rest| rest.get(..10)).expect("it says the day");
    fs::write(&saved, text.replace(day, TODAY)).expect("it can be written");
    let before = sandbox.read(SLEEP);
    sandbox.run(&["review", "apply", saved.to_str().expect("a plain path")]).fine();
    let after = sandbox.read(SLEEP);
    let changed: Vec<(&str, &str)> = before.lines().zip(after.lines()).filter(|(one, other)| one != other).collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert!(changed[0].1.ends_with("¿Qué terapia puede ayudar con el sueño? ¿Y sin medicinas?"), "{changed:?}");
    assert_eq!(open(&sandbox, "topics/sleep").len(), 15, "exactly two texts are signed");
    let ledger = sandbox.read("content/topics/sleep/es.signoff.yaml");
    assert!(ledger.contains("asks: \"¿Es “enfermedad” mejor aquí? j o c\""), "single keys are letters in a field: {ledger}");
    // The source changes: exactly these lapse.
    sandbox.edit("content/topics/sleep/en.md", "Keep your room dark and quiet.", "Keep your room dark, cool and quiet.");
    let states: Vec<String> = open(&sandbox, "topics/sleep").into_values().filter(|state| state == "lapsed").collect();
    assert_eq!(states.len(), 1);
}

#[test]
fn a_kit_shows_what_changed_takes_answers_from_elsewhere_and_stays_closed_to_words_that_are_code() {
    let sandbox = strict();
    sign(&sandbox, "topics/sleep");
    sandbox.edit(
        "content/topics/sleep/en.md",
        "Get some daylight in the morning.",
        "Get some daylight soon after you get up, `</script><b onclick=alert(1)>`.",
    );
    let file = kit(&sandbox, "es", "topics/sleep");
    let browser = Browser::open(1000, 800);
    browser.go_file(&file).reads("0 / 17").reads("The source changed since this was signed");
    assert_eq!(browser.value("document.querySelectorAll('b, script:not(#about)').length"), 1, "the words of a text are words");
    let text = |css: &str| browser.find(css).unwrap_or_else(|| panic!("nothing is {css}")).text();
    assert!(text(".is-lapsed .was").contains("morning") && text(".is-lapsed del").starts_with("in") && text(".is-lapsed ins").starts_with("soon"));
    assert_eq!(text(".is-lapsed .side .target"), LIGHT);
    browser.run("const f = document.getElementById('filter'); f.value = 'changed'; f.dispatchEvent(new Event('change'))", &[]);
    browser.reads("Texts shown: 1");
    let given = "Dear all, here it is: { \"form\": \"careleaf-answers-1\", \"lang\": \"es\", \"answers\": [{ \"id\": \"nothing\", \"digest\": \"0\", \"answer\": \"ok\" }], \"reviewer\": { \"by\": \"Bo Invented\" } } Bye";
    browser.run("document.getElementById('paste').value = arguments[0]; document.getElementById('take').click()", &[given.into()]);
    assert_eq!(browser.value("document.getElementById('by').value"), "Bo Invented");
    browser.run("document.getElementById('paste').value = '{]'; document.getElementById('take').click()", &[]);
    assert_eq!(browser.value("document.querySelector('.loaded').textContent"), "These are not answers for this language.");
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

#[test]
fn a_kit_says_at_once_when_a_dose_is_lost_and_when_numbers_differ() {
    let sandbox = strict();
    sandbox.edit("content/topics/sleep/en.md", "Keep your room dark and quiet.", "Ask before you take 3 mg. Stay in bed for 8 hours.");
    sandbox.edit(SLEEP, ROOM, "Pregunte antes de tomar 3 mg. Quédese en la cama ocho horas.");
    let file = kit(&sandbox, "es", "topics/sleep");
    let browser = Browser::open(1000, 800);
    browser.go_file(&file).reads("0 / 17");
    go_to(&browser, "ocho horas");
    browser.keys("o").reads("Say why the numbers may differ.").reads("0 / 17");
    browser.keys("Horas en letras").reads("1 / 17").keys(key::ESCAPE);
    browser.keys("c");
    browser.run("const t = document.activeElement; t.value = 'Pregunte antes de tomar 30 mg, 8 horas.'; t.dispatchEvent(new Event('input', { bubbles: true }))", &[]);
    browser.reads("This must say the same in both languages, and is not in your text: 3 mg");
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

#[test]
fn arabic_stands_right_to_left_beside_english() {
    let sandbox = Sandbox::sample();
    let file = kit(&sandbox, "ar", "topics/overdose-and-naloxone");
    let browser = Browser::open(390, 844);
    browser.go_file(&file).reads("Review of translations");
    assert_eq!(browser.value("getComputedStyle(document.querySelector('.target')).direction"), "rtl");
    assert_eq!(browser.value("document.querySelector('.target').lang"), "ar");
    assert_eq!(browser.value("getComputedStyle(document.querySelector('.new textarea')).direction"), "rtl");
    assert_eq!(browser.value("document.documentElement.scrollWidth <= 390"), true);
}

#[test]
fn review_pages_lie_side_by_side_and_name_what_is_held_back() {
    let sandbox = strict();
    sign(&sandbox, "topics/sleep");
    sandbox.edit(SLEEP, ROOM, "Mantenga su cuarto oscuro.");
    let ran = sandbox.build().fine();
    assert!(ran.out.contains(" for reviewers"), "{}", ran.out);
    let page = sandbox.read("out/review/es/topics/sleep.html");
    assert!(page.contains("<p class=\"words\" lang=\"en\" dir=\"ltr\">Keep your room dark and quiet.</p>"), "{page}");
    assert!(page.contains("The translation changed since this was signed") && page.contains("<del") && page.contains("Ana Invented"), "{page}");
    assert!(!page.contains("<script") && !page.contains("<textarea"), "it is for reading");
    let coverage = sandbox.read("out/review/es/index.html");
    assert!(
        coverage.contains("<td>16</td><td>1</td><td>0</td><td>0</td>")
            && coverage.contains("aria-label=\"signed: 16, signed before, changed since: 1"),
        "{coverage}"
    );
    assert!(coverage.contains("es/topics/sleep/index.html") && !coverage.contains("sample/es"), "{coverage}");
    assert!(sandbox.read("out/review/index.html").contains("href=\"es/index.html\""));
    // A link to the page as it will look, where there is one.
    let draft = Sandbox::new();
    draft.build().fine();
    let page = draft.read("out/review/es/topics/sleep.html");
    assert!(page.contains("href=\"../../../public/es/topics/sleep/index.html\"") && draft.has("out/public/es/topics/sleep/index.html"), "{page}");
}

#[test]
fn no_word_of_a_record_is_on_review_pages_or_in_a_kit() {
    let sandbox = Sandbox::new();
    let path = "content/care-plans/sample.yaml";
    let record = sandbox.read(path);
    let line = record.lines().find(|line| line.contains("{ en: ") && line.contains("es: ")).expect("the record has words in Spanish").to_owned();
    let (lead, _) = line.split_once("es: ").expect("it holds it");
    let close = if line.trim_end().ends_with('}') { " }" } else { "" };
    sandbox.edit(path, &line, &format!("{lead}es: El canario amarillo silba de noche{close}"));
    sandbox.build().fine();
    assert!(String::from_utf8_lossy(&sandbox.tree("private-out").into_values().flatten().collect::<Vec<_>>()).contains("canario amarillo"));
    for (file, bytes) in sandbox.tree("out") {
        assert!(!String::from_utf8_lossy(&bytes).contains("canario"), "{file}");
        assert!(!file.starts_with("review/") || !String::from_utf8_lossy(&bytes).contains("sample/"), "{file} names a record");
    }
    let kit = fs::read_to_string(kit(&sandbox, "es", "*")).expect("the kit is there");
    assert!(!kit.contains("canario") && !kit.contains("care-plans"));
}

#[test]
fn built_twice_review_pages_are_equal_and_a_part_of_a_build_leaves_them() {
    let sandbox = Sandbox::new();
    sandbox.build().fine();
    let before = sandbox.tree("out/review");
    sandbox.build().fine();
    assert_eq!(sandbox.tree("out/review"), before);
    sandbox.run(&["build", "--lang", "en"]).fine();
    assert_eq!(sandbox.tree("out/review"), before);
    sandbox.write("out/review/mine.txt", "notes");
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en]");
    sandbox.build();
    assert_eq!(sandbox.tree("out/review").keys().collect::<Vec<_>>(), ["mine.txt"]);
}
