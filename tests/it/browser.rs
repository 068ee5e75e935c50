//! A Chromium without a window, driven through chromedriver, to see pages as people see them.
//!
//! Speaks WebDriver by plain HTTP, so it brings no further crate. One browser at a time: a test
//! that opens one waits for the others. It ends only the driver that it started. Not for what a
//! page says: that needs no browser.

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

/// The key under which WebDriver hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

static ONE: Mutex<()> = Mutex::new(());

/// Keys that are no letters, for [`Browser::keys`].
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
    /// Goes when the browser does, unless the test keeps it.
    _profile: Option<tempfile::TempDir>,
    _turn: MutexGuard<'static, ()>,
}

/// An element of the page that is open.
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

    /// Opens a browser that keeps what pages store in a folder, and puts files that pages hand out
    /// into `downloads` below it.
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
        // A window has a least width of its own, so the size of the page is set on the page.
        let metrics = json!({
            "width": width,
            "height": height,
            "pixelRatio": 1.0,
            "mobile": false,
            "touch": false,
        });
        let options = json!({ "args": flags, "mobileEmulation": { "deviceMetrics": metrics } });
        let browser_wanted = json!({ "browserName": "chrome", "goog:chromeOptions": options });
        let wanted = json!({ "capabilities": { "alwaysMatch": browser_wanted } });
        let answer = browser.ask("POST", "/session", &wanted);
        browser.session = answer["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("no browser: {answer}"))
            .to_owned();
        let downloads = json!({ "behavior": "allow", "downloadPath": profile.join("downloads") });
        browser.command(
            "POST",
            "/goog/cdp/execute",
            &json!({ "cmd": "Browser.setDownloadBehavior", "params": downloads }),
        );
        browser
    }

    /// Goes to an address and waits until the page is there.
    #[track_caller]
    pub fn go(&self, address: &str) -> &Self {
        self.command("POST", "/url", &json!({ "url": address }));
        self
    }

    /// Runs a script in every page from now on, before those of the page.
    #[track_caller]
    pub fn before_pages(&self, script: &str) -> &Self {
        let added = json!({
            "cmd": "Page.addScriptToEvaluateOnNewDocument",
            "params": { "source": script },
        });
        self.command("POST", "/goog/cdp/execute", &added);
        self
    }

    /// The tab that is in front.
    #[track_caller]
    pub fn tab(&self) -> String {
        self.command("GET", "/window", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    /// Opens another tab and goes there.
    #[track_caller]
    pub fn another_tab(&self) -> &Self {
        let opened = self.command("POST", "/window/new", &json!({ "type": "tab" }));
        self.to_tab(opened["handle"].as_str().unwrap_or_default())
    }

    /// Goes to a tab.
    #[track_caller]
    pub fn to_tab(&self, tab: &str) -> &Self {
        self.command("POST", "/window", &json!({ "handle": tab }));
        self
    }

    /// Goes to a file of this machine.
    #[track_caller]
    pub fn go_file(&self, path: &Path) -> &Self {
        self.go(&format!("file://{}", path.display()))
    }

    /// The address that is open.
    #[track_caller]
    pub fn address(&self) -> String {
        self.command("GET", "/url", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and answers with what it returns; it finds its arguments in
    /// `arguments`.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.command("POST", "/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// What an expression is in the page.
    #[track_caller]
    pub fn value(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), &[])
    }

    /// The first element that a selector finds.
    #[track_caller]
    pub fn find(&self, css: &str) -> Option<Element<'_>> {
        self.find_all(css).into_iter().next()
    }

    /// Every element that a selector finds.
    #[track_caller]
    pub fn find_all(&self, css: &str) -> Vec<Element<'_>> {
        let found =
            self.command("POST", "/elements", &json!({ "using": "css selector", "value": css }));
        let ids =
            found.as_array().into_iter().flatten().filter_map(|element| element[ELEMENT].as_str());
        ids.map(|id| Element { browser: self, id: id.to_owned() }).collect()
    }

    /// Waits until a selector finds something.
    #[track_caller]
    pub fn wait_for(&self, css: &str) -> Element<'_> {
        self.until(css, 10, || self.find(css))
    }

    /// Waits until something is so; fails, naming it, after so many seconds.
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

    /// Waits until the text of the page holds these words.
    #[track_caller]
    pub fn reads(&self, words: &str) -> &Self {
        self.until(words, 10, || self.body().contains(words).then_some(()));
        self
    }

    /// The text of the page, as it is shown.
    #[track_caller]
    pub fn body(&self) -> String {
        self.value("document.body ? document.body.innerText : ''")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Types into whatever has the focus; keys that are no letters are in [`key`].
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

    /// Composes these words in whatever has the focus, as an input method does; they stay open
    /// until it ends.
    #[track_caller]
    pub fn compose(&self, words: &str) -> &Self {
        let at = words.chars().count();
        let params = json!({ "text": words, "selectionStart": at, "selectionEnd": at });
        self.command(
            "POST",
            "/goog/cdp/execute",
            &json!({ "cmd": "Input.imeSetComposition", "params": params }),
        );
        self
    }

    /// Ends what is being composed with these words.
    #[track_caller]
    pub fn commit(&self, words: &str) -> &Self {
        self.command(
            "POST",
            "/goog/cdp/execute",
            &json!({ "cmd": "Input.insertText", "params": { "text": words } }),
        );
        self
    }

    /// What has the focus: the name of its element and its text.
    #[track_caller]
    pub fn focus(&self) -> String {
        self.value(
            "document.activeElement.tagName.toLowerCase() + ' ' + document.activeElement.innerText",
        )
        .as_str()
        .unwrap_or_default()
        .to_owned()
    }

    /// A picture of what is in the window, as PNG.
    #[track_caller]
    pub fn picture(&self, path: &Path) -> &Self {
        let picture = self.command("GET", "/screenshot", &Value::Null);
        let bytes =
            base64::engine::general_purpose::STANDARD.decode(picture.as_str().unwrap_or_default());
        fs::write(path, bytes.expect("a picture comes as base64"))
            .expect("the picture can be written");
        self
    }

    /// What was written to the console of the page as an error: broken policies and scripts stand
    /// here.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        let told = self.command("POST", "/se/log", &json!({ "type": "browser" }));
        let severe =
            told.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE");
        severe.filter_map(|entry| entry["message"].as_str()).map(str::to_owned).collect()
    }

    #[track_caller]
    fn command(&self, method: &str, path: &str, body: &Value) -> Value {
        self.ask(method, &format!("/session/{}{path}", self.session), body)
    }

    /// Asks the driver and takes its answer apart.
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
            // Ends the browser; if it hangs, the driver takes it down with itself.
            let _ =
                exchange(self.port, "DELETE", &format!("/session/{}", self.session), &Value::Null);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

#[allow(dead_code, reason = "the driver is for several tests, and no one of them needs all of it")]
impl Element<'_> {
    /// Presses it.
    #[track_caller]
    pub fn click(&self) {
        self.command("POST", "/click", &json!({}));
    }

    /// Its text, as it is shown.
    #[track_caller]
    pub fn text(&self) -> String {
        self.command("GET", "/text", &Value::Null).as_str().unwrap_or_default().to_owned()
    }

    /// Types into it.
    #[track_caller]
    pub fn keys(&self, text: &str) {
        self.command("POST", "/value", &json!({ "text": text }));
    }

    /// One of its attributes.
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
