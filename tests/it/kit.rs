//! Review kits in a real browser: on a phone, by keyboard, without a server.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    browser::{Browser, key},
    review::{LIGHT, ROOM, SLEEP, open, sign, strict},
    sandbox::{Sandbox, TODAY},
};

pub fn kit(sandbox: &Sandbox, lang: &str, only: &str) -> PathBuf {
    kit_by(sandbox, "kit.html", &["--lang", lang, "--only", only])
}

fn kit_by(sandbox: &Sandbox, name: &str, arguments: &[&str]) -> PathBuf {
    let file = sandbox.beside(name);
    let mut command = vec!["review", "kit", "-o", file.to_str().expect("a plain path")];
    command.extend(arguments);
    sandbox.run(&command).succeeds();
    file
}

/// Presses a key on a keyboard with another layout: the same position, another letter.
fn press(browser: &Browser, place: &str, letter: &str) {
    let script = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { code: \
        arguments[0], key: arguments[1], bubbles: true }))";
    browser.run(script, &[place.into(), letter.into()]);
}

fn write(browser: &Browser, words: &str) {
    let script = "const t = document.activeElement; t.value = arguments[0]; t.dispatchEvent(new \
        Event('input', { bubbles: true }))";
    browser.run(script, &[words.into()]);
}

/// Presses `j` until the text with these words has the focus.
fn go_to(browser: &Browser, words: &str) {
    for _ in 0..40 {
        browser.keys("j");
        if browser.focus().contains(words) {
            return;
        }
    }
    panic!("no text says {words}; the focus is on {}", browser.focus());
}

/// Answers three texts of a kit on a phone, by keyboard, and closes the browser.
fn answer_three_texts(file: &Path, profile: &Path) {
    let browser = Browser::open_again(390, 844, profile);
    browser.go_file(file).reads("0 / 17");
    assert_eq!(
        browser.value("document.documentElement.scrollWidth <= 390"),
        true,
        "nothing runs out of a phone's width"
    );
    go_to(&browser, ROOM);
    browser.keys("o");
    go_to(&browser, "¿Qué terapia");
    browser.keys("c").keys(" ¿Y sin medicinas?").keys(key::ESCAPE);
    browser.keys("k");
    browser.keys("q").keys("¿Es “enfermedad” mejor aquí? j o c").keys(key::ESCAPE);
    browser.reads("3 / 17").reads("Your answers are kept on this device.");
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

#[test]
fn answers_on_a_phone_survive_a_restart_and_are_applied() {
    let sandbox = strict();
    let file = kit(&sandbox, "es", "topics/sleep");
    let profile = tempfile::tempdir().expect("a folder for the profile");
    answer_three_texts(&file, profile.path());
    let browser = Browser::open_again(390, 844, profile.path());
    browser.go_file(&file).reads("3 / 17");
    assert_eq!(browser.value("document.querySelectorAll('input[value=ok]:checked').length"), 1);
    browser.run(
        "const f = document.getElementById('filter'); f.value = 'unanswered'; \
        f.dispatchEvent(new Event('change'))",
        &[],
    );
    browser.reads("Texts shown: 14");
    // Without a name there is no file.
    browser.find("button[type=submit]").expect("it can be saved").click();
    assert_eq!(browser.value("document.activeElement.id"), "by");
    browser.keys("Ana Invented").keys(key::TAB).keys("An invented certificate").keys(key::ENTER);
    browser.reads("The file is ready to save on your device.");
    let saved = profile.path().join("downloads/es-answers.json");
    browser.until("the file", 10, || {
        fs::read_to_string(&saved).ok().filter(|text| text.ends_with('}'))
    });
    let text = fs::read_to_string(&saved).expect("it was just there");
    assert_eq!(
        browser.value("document.getElementById('copy').value"),
        text.as_str(),
        "the text to paste is the file"
    );
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
    drop(browser);

    // The file has the date of the device; the test uses another day.
    let day =
        text.split("\"on\": \"").nth(1).and_then(|rest| rest.get(..10)).expect("it says the day");
    fs::write(&saved, text.replace(day, TODAY)).expect("it can be written");
    let before = sandbox.read(SLEEP);
    sandbox.run(&["review", "apply", saved.to_str().expect("a plain path")]).succeeds();
    let after = sandbox.read(SLEEP);
    let changed: Vec<(&str, &str)> =
        before.lines().zip(after.lines()).filter(|(one, other)| one != other).collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert!(
        changed[0].1.ends_with("¿Qué terapia puede ayudar con el sueño? ¿Y sin medicinas?"),
        "{changed:?}"
    );
    assert_eq!(open(&sandbox, "topics/sleep").len(), 15, "exactly two texts are signed");
    let ledger = sandbox.read("content/topics/sleep/es.signoff.yaml");
    assert!(
        ledger.contains("asks: \"¿Es “enfermedad” mejor aquí? j o c\""),
        "single keys are letters in a field: {ledger}"
    );
    // A change of the source lapses exactly these.
    sandbox.edit(
        "content/topics/sleep/en.md",
        "Keep your room dark and quiet.",
        "Keep your room dark, cool and quiet.",
    );
    let states: Vec<String> =
        open(&sandbox, "topics/sleep").into_values().filter(|state| state == "lapsed").collect();
    assert_eq!(states.len(), 1);
}

#[test]
fn a_kit_shows_changes_and_loads_answers_without_running_code() {
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
    assert_eq!(
        browser.value("document.querySelectorAll('b, script:not(#about)').length"),
        1,
        "the words of a text are words"
    );
    let text = |css: &str| browser.find(css).unwrap_or_else(|| panic!("nothing is {css}")).text();
    let heard = |css: &str| {
        browser.value(&format!("document.querySelector('.is-lapsed .words {css}').textContent"))
    };
    assert!(text(".is-lapsed .was").contains("morning"));
    assert_eq!(heard("del"), "removed: in", "in words, not only in colour");
    assert!(heard("ins").as_str().expect("a text").starts_with("new: soon"));
    assert_eq!(text(".is-lapsed .side .target"), LIGHT);
    browser.run(
        "const f = document.getElementById('filter'); f.value = 'changed'; \
        f.dispatchEvent(new Event('change'))",
        &[],
    );
    browser.reads("Texts shown: 1");
    let given = "Dear all, here it is: { \"form\": \"careleaf-answers-1\", \"lang\": \"es\", \
        \"answers\": [{ \"id\": \"nothing\", \"digest\": \"0\", \"answer\": \"ok\" }], \
        \"reviewer\": { \"by\": \"Bo Invented\" } } Bye";
    browser.run(
        "document.getElementById('paste').value = arguments[0]; \
        document.getElementById('take').click()",
        &[given.into()],
    );
    assert_eq!(browser.value("document.getElementById('by').value"), "Bo Invented");
    browser.run(
        "document.getElementById('paste').value = '{]'; document.getElementById('take').click()",
        &[],
    );
    assert_eq!(
        browser.value("document.querySelector('.loaded').textContent"),
        "These are not answers for this language."
    );
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

#[test]
fn a_kit_warns_at_once_about_lost_doses_and_different_numbers() {
    let sandbox = strict();
    sandbox.edit(
        "content/topics/sleep/en.md",
        "Keep your room dark and quiet.",
        "Ask before you take 3 mg. Stay in bed for 8 hours.",
    );
    sandbox.edit(SLEEP, ROOM, "Pregunte antes de tomar 3 mg. Quédese en la cama toda la noche.");
    let file = kit(&sandbox, "es", "topics/sleep");
    let browser = Browser::open(1000, 800);
    browser.go_file(&file).reads("0 / 17");
    go_to(&browser, "toda la noche");
    browser.keys("o").reads("Say why the numbers may differ.").reads("0 / 17");
    browser.keys("Sin la cifra").reads("1 / 17").keys(key::ESCAPE);
    browser.keys("c");
    write(&browser, "Pregunte antes de tomar 30 mg, 8 horas.");
    browser.reads("This must be the same in both languages, but is not in your text: 3 mg");
    write(&browser, "Pregunte antes de tomar 3 g, 8 horas.");
    browser.reads("but is not in your text: 3 mg");
    write(&browser, "Pregunte antes de tomar 3 mg, 8 horas.");
    assert_eq!(
        browser
            .value("document.activeElement.closest('article').querySelector('.warn').textContent"),
        ""
    );
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

#[test]
fn two_open_kits_keep_both_answers_with_any_keyboard_layout() {
    let sandbox = strict();
    let sleep = kit_by(&sandbox, "sleep.html", &["--lang", "es", "--only", "topics/sleep"]);
    let plan = kit_by(&sandbox, "plan.html", &["--lang", "es", "--only", "topics/care-plan"]);
    let browser = Browser::open(390, 844);
    browser.go_file(&sleep).reads("0 / 17");
    let first = browser.tab();
    // The other kit is answered in another tab while this one is open.
    browser.another_tab().go_file(&plan).reads("0 / ");
    press(&browser, "KeyJ", "о");
    press(&browser, "KeyO", "щ");
    browser.reads("1 / ").to_tab(&first);
    press(&browser, "KeyJ", "ت");
    press(&browser, "KeyO", "خ");
    browser.reads("1 / 17");
    browser.go_file(&plan).reads("1 / ");
    browser.go_file(&sleep).reads("1 / 17");
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

#[test]
fn a_kit_warns_without_storage_and_continues_from_a_file() {
    let sandbox = strict();
    let file = kit(&sandbox, "es", "topics/sleep");
    let browser = Browser::open(390, 844);
    browser.before_pages(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('closed'); } })",
    );
    browser
        .go_file(&file)
        .reads("0 / 17")
        .reads("This device does not keep answers when you close the page.");
    browser
        .keys("j")
        .keys("o")
        .keys("j")
        .keys("c")
        .keys(" más")
        .keys(key::ESCAPE)
        .keys("j")
        .keys("q")
        .keys(key::ESCAPE);
    browser.reads("2 / 17").reads("Write something here, or choose another answer.");
    let text =
        browser.value("document.getElementById('copy').value").as_str().expect("a text").to_owned();
    let answers: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(
        answers["answers"].as_array().expect("a list").len(),
        2,
        "what has no words is left out"
    );
    assert!(answers["answers"][1]["text"].as_str().expect("a text").ends_with(" más"));

    // On another device: the file, with an answer to an unknown text and one that no kit writes.
    let mut given = answers.clone();
    let list = given["answers"].as_array_mut().expect("a list");
    list[0]["answer"] = "change".into();
    list[0]["text"] = 7.into();
    list.push(serde_json::json!({ "id": "topics/sleep/gone", "digest": "0", "answer": "ok" }));
    let saved = sandbox.beside("es-answers.json");
    fs::write(&saved, given.to_string()).expect("it can be written");
    browser.go_file(&file).reads("0 / 17");
    browser.run("document.getElementById('load').closest('details').open = true", &[]);
    browser
        .find("#load")
        .expect("a file can be chosen")
        .keys(saved.to_str().expect("a plain path"));
    browser
        .reads(
            "Answers loaded: 2. Not loaded, because their texts are not on this page or \
        have changed since: 1",
        )
        .reads("1 / 17");
    assert_eq!(browser.value("document.querySelectorAll('input[value=change]:checked').length"), 2);
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

#[test]
fn a_kit_is_in_one_language_completely() {
    let sandbox = Sandbox::sample();
    let file = kit_by(
        &sandbox,
        "kit.html",
        &["--lang", "ar", "--only", "topics/overdose-and-naloxone", "--words", "ar"],
    );
    let browser = Browser::open(390, 844);
    browser.go_file(&file).reads("مراجعة الترجمات").reads("0 / 40");
    assert_eq!(
        browser.value("[document.documentElement.lang, document.documentElement.dir]"),
        serde_json::json!(["ar", "rtl"])
    );
    assert_eq!(
        browser.value("getComputedStyle(document.querySelector('.side .words')).direction"),
        "ltr",
        "the source stays as it is"
    );
    assert_eq!(browser.value("document.documentElement.scrollWidth <= 390"), true);
    browser.keys("j").keys("o").reads("1 / 40");
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
    drop(browser);
    let no_italian = ["review", "kit", "--lang", "ar", "--words", "it", "-o", "it.html"];
    let ran = sandbox.run(&no_italian);
    assert!(ran.code == 2 && ran.err.contains("locales/it/review.ftl"), "{}", ran.err);
    sandbox.write("locales/it/review.ftl", "review-title-kit = Rilettura\n");
    assert_eq!(sandbox.run(&no_italian).code, 2, "one message is not all of them");
    assert!(!sandbox.has("it.html"));
    // These texts are on no page for patients.
    let status = sandbox.run(&["review", "status", "--format", "json"]);
    assert!(status.out.contains("locales/topic") && !status.out.contains("locales/review"));
}

#[test]
fn arabic_is_right_to_left_beside_english() {
    let sandbox = Sandbox::sample();
    let file = kit(&sandbox, "ar", "topics/overdose-and-naloxone");
    let browser = Browser::open(390, 844);
    browser.go_file(&file).reads("Review of translations").reads("Marked items, such as doses");
    assert_eq!(
        browser.value("getComputedStyle(document.querySelector('.target')).direction"),
        "rtl"
    );
    assert_eq!(browser.value("document.querySelector('.target').lang"), "ar");
    assert_eq!(
        browser.value("getComputedStyle(document.querySelector('.new textarea')).direction"),
        "rtl"
    );
    assert_eq!(browser.value("document.documentElement.scrollWidth <= 390"), true);
}
