//! Keyboard shortcuts of a review kit: they never act on keys of an input method, on keys with
//! modifiers, or in a field.

use super::{
    browser::{Browser, key},
    kit::kit,
    review::strict,
};

/// Sends a key to the focused element, as a browser does during a composition.
fn key_event(browser: &Browser, kind: &str, fields: &str) {
    let script = format!(
        "document.activeElement.dispatchEvent(new {kind}, Object.assign({{ bubbles: true, \
            cancelable: true }}, {{{fields}}})))"
    );
    browser.run(&script, &[]);
}

fn key_down(browser: &Browser, fields: &str) {
    key_event(browser, "KeyboardEvent('keydown'", fields);
}

// Issue 13, line 12.
#[test]
fn keys_of_an_input_method_trigger_no_shortcut() {
    let sandbox = strict();
    let file = kit(&sandbox, "es", "topics/sleep");
    let browser = Browser::open(1000, 800);
    browser.go_file(&file).reads("0 / 17").keys("j").keys("c");
    let in_field = || assert_eq!(browser.value("document.activeElement.tagName"), "TEXTAREA");
    let escape = "key: 'Escape', code: 'Escape'";
    browser.reads("1 / 17").compose("ni");
    in_field();
    browser.keys(key::ESCAPE);
    in_field();
    // Chromium marks the key, others its code, and Safari only the composition that ended before.
    key_event(&browser, "CompositionEvent('compositionstart'", "");
    key_down(&browser, &format!("{escape}, isComposing: true"));
    in_field();
    key_down(&browser, escape);
    in_field();
    key_event(&browser, "CompositionEvent('compositionend'", "");
    key_down(&browser, escape);
    in_field();
    key_event(&browser, "KeyboardEvent('keyup'", escape);
    key_down(&browser, &format!("{escape}, keyCode: 229"));
    in_field();
    browser.commit("你").keys("o");
    in_field();
    assert_eq!(browser.value("document.querySelectorAll('input[value=ok]:checked').length"), 0);
    // Without an input method, Escape leaves the field.
    browser.keys(key::ESCAPE);
    assert!(browser.focus().starts_with("article"), "{}", browser.focus());
    browser.keys("o").reads("1 / 17");
    assert_eq!(browser.value("document.querySelectorAll('input[value=ok]:checked').length"), 1);
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}

// Issue 13, line 12.
#[test]
fn keys_with_modifiers_or_in_a_field_trigger_no_shortcut() {
    let sandbox = strict();
    let file = kit(&sandbox, "es", "topics/sleep");
    let browser = Browser::open(1000, 800);
    browser.go_file(&file).reads("0 / 17").keys("j");
    for modifier in [
        "ctrlKey: true",
        "metaKey: true",
        "altKey: true",
        "shiftKey: true",
        "modifierAltGraph: true",
        "repeat: true",
        "isComposing: true",
        "keyCode: 229",
    ] {
        key_down(&browser, &format!("key: 'o', code: 'KeyO', {modifier}"));
        browser.reads("0 / 17");
    }
    let article = "const text = document.activeElement.closest('article');";
    for field in [
        "<select><option>x</select>",
        "<div contenteditable>x</div>",
        "<div contenteditable><b tabindex=0>x</b></div>",
        "<input type=checkbox>",
    ] {
        let script = format!(
            "{article} text.insertAdjacentHTML('beforeend', arguments[0]); \
                (text.lastChild.querySelector('b') || text.lastChild).focus()"
        );
        browser.run(&script, &[field.into()]);
        browser.keys("o").reads("0 / 17").keys(key::ESCAPE);
        assert!(browser.focus().starts_with("article"), "{field}: {}", browser.focus());
    }
    // Typing after clicking a choice goes into the field that it opened.
    browser.run(
        &format!(
            "{article} const radio = text.querySelector('input[value=question]'); \
        radio.focus(); radio.click()"
        ),
        &[],
    );
    browser.keys("o");
    assert_eq!(browser.value("document.querySelectorAll('input[value=ok]:checked').length"), 0);
    browser.keys(key::ESCAPE).keys("o").reads("1 / 17");
    assert!(browser.complaints().is_empty(), "{:?}", browser.complaints());
}
