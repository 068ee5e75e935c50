//! `careleaf serve` in a real browser: pages reload by themselves, and reviewers answer on them.

use std::time::Duration;

use super::{
    browser::{Browser, key},
    sandbox::{Sandbox, TODAY},
    serve::SLEEP,
    server::Server,
};

use serde_json::{Value, json};

#[test]
fn answers_sent_to_the_server_are_applied_like_review_apply() {
    let sandbox = Sandbox::new();
    let who = ["--review", "Ana Invented", "--credential", "ATA certified", "--role", "translator"];
    let server = Server::start(&sandbox, &who);
    let cookie = server.cookie();
    let path = "/review/es/topics/sleep.html";
    assert!(!server.get(path, &[]).body.contains("/live/answers"), "answers need the key");
    let page = server.get(path, &[&cookie]);
    let body = &page.body;
    assert!(body.contains("/live/answers") && body.contains("Ana Invented"), "{body}");
    let attribute = |name: &str| {
        let from = page.body.split(&format!("{name}=\"")).nth(1).expect("a text has it");
        from.split('"').next().expect("it ends").to_owned()
    };
    let (id, digest) = (attribute("data-id"), attribute("data-digest"));
    let answers = |by: &str| {
        json!({
            "form": "careleaf-answers-1",
            "lang": "es",
            "on": TODAY,
            "reviewer": { "by": by, "credential": "x", "role": "reviser" },
            "answers": [
                { "id": id, "digest": digest, "answer": "ok" },
                { "id": "../../etc/passwd", "digest": digest, "answer": "ok" },
            ],
        })
    };
    // Refused from other origins, without the token, and as a form.
    let body = answers("Mallory").to_string();
    let (host, origin) = (
        format!("Host: 127.0.0.1:{}", server.port),
        format!("Origin: http://127.0.0.1:{}", server.port),
    );
    let token = format!("X-Careleaf-Token: {}", server.write_token());
    let json = "Content-Type: application/json";
    for head in [
        vec![host.as_str(), &cookie, &token, json],
        vec![&host, "Origin: http://evil.example", &cookie, &token, json],
        vec![&host, &origin, &cookie, json],
        vec![&host, &origin, &token, json],
        vec![&host, &origin, &cookie, &token, "Content-Type: text/plain"],
    ] {
        assert_eq!(server.raw("POST /live/answers", &head, &body).status, 403, "{head:?}");
    }
    assert!(!sandbox.has("content/topics/sleep/es.signoff.yaml"), "nothing was written");
    let head = [host.as_str(), &origin, &cookie, &token, json];
    let large = server.raw("POST /live/answers", &head, &"x".repeat(2_000_000));
    assert_ne!(large.status, 200, "a body of two million bytes is refused");

    let done = server.post("/live/answers", &answers("Mallory"));
    assert_eq!(done.status, 200, "{}", done.body);
    let response: Value = serde_json::from_str(&done.body).expect("it is JSON");
    assert_eq!(response["done"].as_array().map(Vec::len), Some(1), "{response}");
    assert_eq!(response["refused"].as_array().map(Vec::len), Some(1), "{response}");
    let ledger = sandbox.read("content/topics/sleep/es.signoff.yaml");
    assert!(
        ledger.contains("Ana Invented") && ledger.contains("translator"),
        "in the name of the person who started the server: {ledger}"
    );
    assert!(!ledger.contains("Mallory"));
}

#[test]
fn a_browser_shows_edits_errors_and_deletions_without_reloading() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &[]);
    let browser = Browser::open(390, 800);
    browser.go(&server.address(SLEEP));
    browser.wait_for("careleaf-bar");
    let text = sandbox.read("content/topics/sleep/en.md");
    browser.run("scrollTo(0, 300); window.same = true;", &[]);
    // A change of another page does not reload this one.
    sandbox.edit("content/topics/care-plan/en.md", "title: ", "title: New ");
    server.until("/public/en/topics/care-plan/index.html", "the other page changed", |answer| {
        answer.body.contains("<h1>New ")
    });
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(browser.value("window.same"), json!(true), "this page was left alone");

    sandbox.write("content/topics/sleep/en.md", format!("{text}\nA sentence of today.\n"));
    browser.until("the sentence shows", 15, || {
        browser.body().contains("A sentence of today.").then_some(())
    });
    browser.until("it kept its place", 5, || {
        (browser.value("Math.round(scrollY)") == json!(300)).then_some(())
    });

    let count = "document.querySelector('careleaf-troubles')?.shadowRoot.textContent || ''";
    sandbox.write("content/topics/sleep/en.md", text.replacen("title:", "titel:", 1));
    browser.until("the mistake shows", 15, || {
        browser.value(count).as_str().is_some_and(|text| text.contains("titel")).then_some(())
    });
    assert!(browser.body().contains("A sentence of today."), "the last good page is under it");
    browser.run("location.reload();", &[]);
    browser.until("both are there after a visit anew", 15, || {
        browser.value(count).as_str().is_some_and(|text| text.contains("titel")).then_some(())
    });
    assert!(browser.body().contains("A sentence of today."), "the last good page is under it");
    let said = browser.value(
        "Array.from(document.querySelectorAll('careleaf-bar, \
            careleaf-troubles')).map((part) => part.shadowRoot.textContent).join()",
    );
    assert!(
        said.as_str().is_some_and(|said| said.contains("Print")
            && said.contains("line")
            && !said.contains("undefined")),
        "{said}"
    );
    sandbox.write("content/topics/sleep/en.md", format!("{text}\nA sentence of today.\n"));
    browser.until("it went", 15, || (browser.value(count) == json!("")).then_some(()));

    sandbox.remove("content/topics/sleep/en.md");
    browser
        .until("the page is gone", 15, || browser.body().contains("Page not found").then_some(()));
}

#[test]
fn a_reviewer_answers_and_switches_languages_with_the_keyboard_in_a_browser() {
    let sandbox = Sandbox::new();
    let who = [
        "--private",
        "--review",
        "Ana Invented",
        "--credential",
        "ATA certified",
        "--role",
        "translator",
    ];
    let server = Server::start(&sandbox, &who);
    let browser = Browser::open(390, 800);
    browser.go(&server.link());
    assert!(
        browser.address().ends_with(&format!(":{}/", server.port)),
        "the key is not left in the address: {}",
        browser.address()
    );
    browser.wait_for("a[href='/desk/en/records/']");
    browser.go(&server.address("/review/es/topics/sleep.html"));
    browser.wait_for("article.text fieldset.answer:not([hidden])");
    browser.run("document.querySelector('article.text').focus();", &[]);
    browser.keys("o");
    browser.run("document.querySelector('#sign button[type=submit]').focus();", &[]);
    browser.keys(key::ENTER);
    browser.until("it is written", 15, || {
        sandbox.has("content/topics/sleep/es.signoff.yaml").then_some(())
    });
    browser.until("the page shows it signed", 15, || {
        browser.find("article.text.is-signed").map(|_| ())
    });
    assert!(sandbox.read("content/topics/sleep/es.signoff.yaml").contains("Ana Invented"));
    // Sent answers are not kept: the next reviewer on this device would sign them too.
    browser.until("nothing is left to send", 15, || {
        let left = browser.value(
            "Object.entries(localStorage).map(([name, kept]) => \
            Object.keys(JSON.parse(kept).answers || {}).length)",
        );
        left.as_array()
            .is_some_and(|left| !left.is_empty() && left.iter().all(|count| *count == json!(0)))
            .then_some(())
    });
}
