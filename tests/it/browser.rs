//! A headless Chromium, driven through chromedriver, to test pages as people use them.
//!
//! Speaks WebDriver over plain HTTP, so it needs no further crate. Only one browser runs at a time:
//! a test that opens one waits for the others. It ends only the driver that it started.

use std::{
    fs,
    path::Path,
    process::Child,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use base64::Engine as _;
use serde_json::{Value, json};

use super::webdriver::{exchange, start_driver};

/// The key of an element in WebDriver's JSON.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

static ONE: Mutex<()> = Mutex::new(());

/// Keys other than letters, for [`Browser::keys`].
pub mod key {
    #![allow(dead_code, reason = "a list of names, for whichever test needs one")]
    pub const TAB: &str = "\u{e004}";
    pub const ENTER: &str = "\u{e007}";
    pub const ESCAPE: &str = "\u{e00c}";
    pub const SPACE: &str = " ";
    pub const DOWN: &str = "\u{e015}";
}

/// One browser with one window.
pub struct Browser {
    driver: Child,
    port: u16,
    session: String,
    /// Deleted when the browser closes, unless the test keeps it.
    _profile: Option<tempfile::TempDir>,
    _turn: MutexGuard<'static, ()>,
}

/// An element of the open page.
pub struct Element<'a> {
    browser: &'a Browser,
    id: String,
}

#[allow(dead_code, reason = "the driver is for several tests, and no one of them needs all of it")]
impl Browser {
    /// Opens a browser whose window has this size in CSS pixels.
    #[track_caller]
    pub fn open(width: u32, height: u32) -> Self {
        let profile = tempfile::tempdir().expect("a folder for the profile");
        let mut browser = Self::open_again(width, height, profile.path());
        browser._profile = Some(profile);
        browser
    }

    /// Opens a browser whose storage is in a folder and whose downloads go to `downloads` below it.
    #[track_caller]
    pub fn open_again(width: u32, height: u32, profile: &Path) -> Self {
        let turn = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let (driver, port) = start_driver();
        let mut browser =
            Self { driver, port, session: String::new(), _profile: None, _turn: turn };
        let folder = format!("--user-data-dir={}", profile.display());
        let flags = [
            "--headless=new",
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-gpu",
            "--hide-scrollbars",
            &folder,
        ];
        // Windows have a minimum width, so the size is set on the page instead.
        let metrics = json!({
            "width": width,
            "height": height,
            "pixelRatio": 1.0,
            "mobile": false,
            "touch": false,
        });
        let options = json!({ "args": flags, "mobileEmulation": { "deviceMetrics": metrics } });
        let browser_wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let wanted = json!({ "capabilities": { "alwaysMatch": browser_wanted } });
        let answer = browser.ask("POST", "/session", &wanted);
        browser.session = answer["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("no browser: {answer}"))
            .to_owned();
        let downloads = json!({ "behavior": "allow", "downloadPath": profile.join("downloads") });
        browser.devtools("Browser.setDownloadBehavior", &downloads);
        browser
    }

    /// Opens an address and waits until the page has loaded.
    #[track_caller]
    pub fn go(&self, address: &str) -> &Self {
        self.command("POST", "/url", &json!({ "url": address }));
        self
    }

    /// Runs a script in every page from now on, before the scripts of the page.
    #[track_caller]
    pub fn before_pages(&self, script: &str) -> &Self {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }))
    }

    /// Sends a command of the developer tools.
    #[track_caller]
    pub fn devtools(&self, command: &str, params: &Value) -> &Self {
        self.ask_devtools(command, params);
        self
    }

    /// Sends a command of the developer tools and returns its answer.
    #[track_caller]
    pub fn ask_devtools(&self, command: &str, params: &Value) -> Value {
        self.command("POST", "/goog/cdp/execute", &json!({ "cmd": command, "params": params }))
    }

    /// Runs a script in the page that calls its last argument with its result.
    #[track_caller]
    pub fn run_later(&self, script: &str, arguments: &[Value]) -> Value {
        self.command("POST", "/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Returns the current tab.
    #[track_caller]
    pub fn tab(&self) -> String {
        self.command("GET", "/window", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    /// Opens another tab and switches to it.
    #[track_caller]
    pub fn another_tab(&self) -> &Self {
        let opened = self.command("POST", "/window/new", &json!({ "type": "tab" }));
        self.to_tab(opened["handle"].as_str().unwrap_or_default())
    }

    /// Switches to a tab.
    #[track_caller]
    pub fn to_tab(&self, tab: &str) -> &Self {
        self.command("POST", "/window", &json!({ "handle": tab }));
        self
    }

    /// Opens a local file.
    #[track_caller]
    pub fn go_file(&self, path: &Path) -> &Self {
        self.go(&format!("file://{}", path.display()))
    }

    /// Returns the current address.
    #[track_caller]
    pub fn address(&self) -> String {
        self.command("GET", "/url", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and returns its result; the script has its arguments in
    /// `arguments`.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.command("POST", "/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Returns the value of an expression in the page.
    #[track_caller]
    pub fn value(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), &[])
    }

    /// Returns the first element that a selector matches.
    #[track_caller]
    pub fn find(&self, css: &str) -> Option<Element<'_>> {
        self.find_all(css).into_iter().next()
    }

    /// Returns every element that a selector matches.
    #[track_caller]
    pub fn find_all(&self, css: &str) -> Vec<Element<'_>> {
        let found =
            self.command("POST", "/elements", &json!({ "using": "css selector", "value": css }));
        let ids =
            found.as_array().into_iter().flatten().filter_map(|element| element[ELEMENT].as_str());
        ids.map(|id| Element { browser: self, id: id.to_owned() }).collect()
    }

    /// Waits until a selector matches an element.
    #[track_caller]
    pub fn wait_for(&self, css: &str) -> Element<'_> {
        self.until(css, 10, || self.find(css))
    }

    /// Waits until a condition holds; fails with its description after some seconds.
    #[track_caller]
    pub fn until<T>(&self, what: &str, seconds: u64, look: impl Fn() -> Option<T>) -> T {
        let end = Instant::now() + Duration::from_secs(seconds);
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(
                Instant::now() < end,
                "not within {seconds} s: {what}; the page at {} reads:\n{}",
                self.address(),
                self.body()
            );
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// Waits until the text of the page contains these words.
    #[track_caller]
    pub fn reads(&self, words: &str) -> &Self {
        self.until(words, 10, || self.body().contains(words).then_some(()));
        self
    }

    /// Returns the visible text of the page.
    #[track_caller]
    pub fn body(&self) -> String {
        self.value("document.body ? document.body.innerText : ''")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Types into the focused element; other keys than letters are in [`key`].
    #[track_caller]
    pub fn keys(&self, text: &str) -> &Self {
        let presses = text.chars().flat_map(|c| {
            [json!({ "type": "keyDown", "value": c }), json!({ "type": "keyUp", "value": c })]
        });
        let presses: Vec<Value> = presses.collect();
        let actions =
            json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": presses }] });
        self.command("POST", "/actions", &actions);
        self
    }

    /// Composes these words in the focused element, as an input method does, without ending the
    /// composition.
    #[track_caller]
    pub fn compose(&self, words: &str) -> &Self {
        let at = words.chars().count();
        let params = json!({ "text": words, "selectionStart": at, "selectionEnd": at });
        self.devtools("Input.imeSetComposition", &params)
    }

    /// Ends the composition with these words.
    #[track_caller]
    pub fn commit(&self, words: &str) -> &Self {
        self.devtools("Input.insertText", &json!({ "text": words }))
    }

    /// Returns the tag name and the text of the focused element.
    #[track_caller]
    pub fn focus(&self) -> String {
        self.value(
            "document.activeElement.tagName.toLowerCase() + ' ' + document.activeElement.innerText",
        )
        .as_str()
        .unwrap_or_default()
        .to_owned()
    }

    /// Writes a screenshot of the window as PNG.
    #[track_caller]
    pub fn picture(&self, path: &Path) -> &Self {
        let picture = self.command("GET", "/screenshot", &Value::Null);
        let bytes =
            base64::engine::general_purpose::STANDARD.decode(picture.as_str().unwrap_or_default());
        fs::write(path, bytes.expect("a picture comes as base64"))
            .expect("the picture can be written");
        self
    }

    /// Returns the errors in the console of the page, such as violated policies and failed scripts.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        self.console(|level| level == "SEVERE")
    }

    /// Returns every message in the console of the page.
    #[track_caller]
    pub fn console_messages(&self) -> Vec<String> {
        self.console(|_| true)
    }

    #[track_caller]
    fn console(&self, is_wanted: impl Fn(&Value) -> bool) -> Vec<String> {
        let entries = self.command("POST", "/se/log", &json!({ "type": "browser" }));
        let wanted = entries.as_array().into_iter().flatten();
        let wanted = wanted.filter(|entry| is_wanted(&entry["level"]));
        wanted.filter_map(|entry| entry["message"].as_str()).map(str::to_owned).collect()
    }

    #[track_caller]
    fn command(&self, method: &str, path: &str, body: &Value) -> Value {
        self.ask(method, &format!("/session/{}{path}", self.session), body)
    }

    /// Sends a command to the driver and returns the value of its response.
    #[track_caller]
    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let answer = exchange(self.port, method, path, body)
            .unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        let value = answer.get("value").cloned().unwrap_or_default();
        assert!(
            value.get("error").is_none_or(Value::is_null),
            "{method} {path} {body}: {}",
            value["message"]
        );
        value
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            // Ends the browser; if it hangs, it ends with the driver.
            let _ =
                exchange(self.port, "DELETE", &format!("/session/{}", self.session), &Value::Null);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

#[allow(dead_code, reason = "the driver is for several tests, and no one of them needs all of it")]
impl Element<'_> {
    /// Clicks the element.
    #[track_caller]
    pub fn click(&self) {
        self.command("POST", "/click", &json!({}));
    }

    /// Returns its visible text.
    #[track_caller]
    pub fn text(&self) -> String {
        self.command("GET", "/text", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    /// Types into the element.
    #[track_caller]
    pub fn keys(&self, text: &str) {
        self.command("POST", "/value", &json!({ "text": text }));
    }

    /// Returns one of its attributes.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.command("GET", &format!("/attribute/{name}"), &Value::Null).as_str().map(str::to_owned)
    }

    #[track_caller]
    fn command(&self, method: &str, path: &str, body: &Value) -> Value {
        self.browser.command(method, &format!("/element/{}{path}", self.id), body)
    }
}

#[test]
fn the_driver_opens_a_page_and_types() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let page = folder.path().join("page.html");
    fs::write(
        &page,
        "<!doctype html><title>T</title><p>hello</p><input autofocus><a href='#there'>there</a>",
    )
    .expect("it can be written");
    let browser = Browser::open(412, 700);
    browser.go_file(&page).reads("hello");
    assert_eq!(browser.value("[innerWidth, innerHeight]"), json!([412, 700]));
    browser.find("input").expect("it is there").click();
    browser.keys("ab").keys(key::TAB);
    assert_eq!(browser.value("document.querySelector('input').value"), "ab");
    assert_eq!(browser.focus(), "a there");
    browser.keys(key::ENTER).until("the address ends in #there", 5, || {
        browser.address().ends_with("#there").then_some(())
    });
    assert!(browser.find(".nothing").is_none());
}
