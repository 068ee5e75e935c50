//! What `careleaf serve` must not show, or not to everybody, even while something else is broken.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{
    sandbox::{Sandbox, TODAY, careleaf},
    server::{Answer, Server},
};

const SLEEP: &str = "/public/en/topics/sleep/index.html";
const HANDOUT: &str = "/private/sample/en/handout.html";
const RECORD: &str = "content/care-plans/sample.yaml";

/// Waits until a page that needs the key satisfies a condition.
#[track_caller]
fn until(server: &Server, path: &str, what: &str, so: impl Fn(&Answer) -> bool) -> Answer {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let answer = server.get(path, &[&server.cookie()]);
        if so(&answer) {
            return answer;
        }
        assert!(
            Instant::now() < end,
            "not within 20 s: {what}; {} {}",
            answer.status,
            answer.page()
        );
        std::thread::sleep(Duration::from_millis(30));
    }
}

#[test]
fn leaks_are_shown_only_to_viewers_of_records() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &["--private"]);
    let text = sandbox.read("content/topics/sleep/en.md");
    sandbox.write(
        "content/topics/sleep/en.md",
        format!("{text}\nI stop answering messages from friends.\n"),
    );
    until(&server, "/", "the dashboard shows it", |answer| {
        answer.body.contains("private-leak") && answer.body.contains("`sample`")
    });
    for path in [SLEEP, "/", "/desk/en/"] {
        let answer = server.get(path, &[]);
        assert!(
            !answer.body.contains("`sample`") && !answer.body.contains("private-leak"),
            "{path}: {}",
            answer.body
        );
    }
}

#[test]
fn a_copy_with_a_revoked_consent_is_gone_even_if_the_record_is_broken() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let server = Server::start(&sandbox, &["--private"]);
    let copy = "/private/luis/es/support-sister.html";
    until(&server, copy, "the copy is there", |answer| answer.status == 200);
    let record = sandbox.read("content/care-plans/luis.yaml");
    let revoked = record.replacen(
        "    until: 2027-09-15\n",
        "    until: 2027-09-15\n    revoked_on: 2026-09-20\n",
        1,
    );
    assert_ne!(record, revoked);
    sandbox.write("content/care-plans/luis.yaml", format!("{revoked}\nnonsense: 1\n"));
    until(&server, "/private/luis/es/handout.html", "the mistake is seen", |answer| {
        answer.body.contains("luis.yaml")
    });
    assert_eq!(server.get(copy, &[&server.cookie()]).status, 404, "nobody agreed to it any more");
}

#[test]
fn the_last_good_page_is_of_the_last_good_text() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &[]);
    let text = sandbox.read("content/topics/sleep/en.md");
    sandbox.write("content/topics/sleep/en.md", format!("{text}\nTake 10 mg.\n"));
    server.until(SLEEP, "somebody reads it", |answer| answer.body.contains("Take 10 mg."));
    // Corrected (another page shows that it was read), then broken.
    sandbox.write(
        "content/topics/sleep/en.md",
        format!("{}\nTake 5 mg.\n", text.replacen("title: Sleep", "title: Corrected", 1)),
    );
    server.until("/public/en/topics/index.html", "the correction is read", |answer| {
        answer.body.contains("Corrected")
    });
    sandbox.write("content/topics/sleep/en.md", "---\nnope: [\n---\nBroken.\n");
    // Waiting on the page itself would show the correction first.
    server.until("/", "the error is shown", |answer| answer.body.contains("nope: ["));
    let broken = server.get(SLEEP, &[]);
    assert!(!broken.page().contains("10 mg"), "{}", broken.page());
}

#[test]
fn a_changed_record_is_not_shown_while_the_site_is_broken() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &["--private"]);
    until(&server, HANDOUT, "it is there", |answer| answer.status == 200);
    let site = sandbox.read("content/site.yaml");
    sandbox.write("content/site.yaml", "nope: [\n");
    until(&server, SLEEP, "the error is shown", |answer| answer.body.contains("nope: ["));
    assert_eq!(server.get(SLEEP, &[]).status, 200, "public pages stay in their last good form");
    assert!(
        server.get(HANDOUT, &[&server.cookie()]).page().contains("Sam"),
        "and so does a record that is as it was"
    );
    let record = sandbox.read(RECORD);
    sandbox.write(RECORD, record.replacen("preferred_name: Sam", "preferred_name: Kim", 1));
    until(&server, HANDOUT, "what it was before is not shown", |answer| {
        !answer.page().contains("Sam")
    });
    std::fs::remove_file(sandbox.site().join(RECORD)).expect("it goes");
    until(&server, "/desk/en/records/sample", "not on the dashboard", |answer| {
        !answer.page().contains("handout.html")
    });
    sandbox.write(RECORD, &record).write("content/site.yaml", site);
    until(&server, HANDOUT, "it is back", |answer| {
        answer.status == 200 && answer.page().contains("Sam")
    });
}

#[test]
fn without_the_records_folder_no_record_is_shown() {
    let sandbox = Sandbox::new();
    let folder = sandbox.beside("records");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    std::fs::write(
        folder.join("real.yaml"),
        sandbox.read(RECORD).replace("id: sample", "id: real"),
    )
    .expect("it can be written");
    let server = Server::start(
        &sandbox,
        &["--private", "--records", folder.to_str().expect("a plain path")],
    );
    until(&server, "/private/real/en/handout.html", "it is there", |answer| answer.status == 200);
    let away = sandbox.beside("away");
    std::fs::rename(&folder, &away).expect("it can be renamed");
    until(&server, "/private/real/en/handout.html", "it is gone", |answer| answer.status == 404);
    let dashboard = until(&server, "/", "the dashboard shows it", |answer| {
        answer.body.contains("records-gone")
    });
    assert!(!dashboard.body.contains("site-gone"));
    assert!(!server.get("/", &[]).body.contains("records-gone"), "only to viewers of records");
    sandbox.edit("content/topics/sleep/en.md", "title: Sleep", "title: Still read");
    server.until(SLEEP, "public pages go on", |answer| answer.body.contains("Still read"));
    std::fs::rename(&away, &folder).expect("it can be renamed");
    until(&server, "/private/real/en/handout.html", "it is back", |answer| answer.status == 200);
}

#[test]
fn an_error_fixed_through_the_server_disappears() {
    let sandbox = Sandbox::new();
    sandbox.edit(
        "content/topics/sleep/en.md",
        "Drink coffee and cola only early in the day.",
        "Take 8 mg only early in the day.",
    );
    let spanish = sandbox.read("content/topics/sleep/es.md");
    let wrong = spanish
        .lines()
        .find(|line| line.starts_with("- Tome café"))
        .expect("the line is there")
        .trim_start_matches("- ")
        .to_owned();
    sandbox.edit("content/topics/sleep/es.md", &wrong, "Tome 80 mg solo temprano en el día.");
    let server = Server::start(
        &sandbox,
        &["--review", "Ana Prueba", "--credential", "trial", "--role", "translator"],
    );
    until(&server, "/", "the error is shown", |answer| answer.body.contains("dose-differs"));
    let page = server.get("/review/es/topics/sleep.html", &[&server.cookie()]);
    let before = page.body.split_once("80 mg").expect("it is on the page").0;
    let (_, text) = before.rsplit_once("<article").expect("it is in a text");
    let data = |name: &str| {
        let (_, rest) = text.split_once(&format!("data-{name}=\"")).expect("it is named");
        rest.split_once('"').expect("it ends").0.to_owned()
    };
    let answer = json!({
        "id": data("id"),
        "digest": data("digest"),
        "answer": "change",
        "text": "Tome 8 mg solo temprano en el día.",
    });
    let sent = server.post(
        "/live/answers",
        &json!({ "form": "careleaf-answers-1", "lang": "es", "on": TODAY, "answers": [answer] }),
    );
    assert!(sent.status == 200 && sent.body.contains("\"refused\":[]"), "{}", sent.body);
    until(&server, "/", "the error is gone", |answer| !answer.body.contains("dose-differs"));
}

#[test]
fn the_cookie_alone_does_not_allow_writes() {
    let sandbox = Sandbox::new();
    let server = Server::start(
        &sandbox,
        &["--review", "Ana Prueba", "--credential", "trial", "--role", "translator"],
    );
    assert_ne!(server.write_token(), server.token);
    let own = [
        format!("Host: 127.0.0.1:{}", server.port),
        format!("Origin: http://127.0.0.1:{}", server.port),
        server.cookie(),
        format!("X-Careleaf-Token: {}", server.token),
        "Content-Type: application/json".to_owned(),
    ];
    let answers = json!({ "form": "careleaf-answers-1", "lang": "es", "on": TODAY, "answers": [] })
        .to_string();
    assert_eq!(
        server.raw("POST /live/answers", &own.each_ref().map(String::as_str), &answers).status,
        403
    );
    assert_eq!(
        server.post("/live/answers", &serde_json::from_str(&answers).expect("JSON")).status,
        200
    );
}

#[test]
fn an_interrupted_write_is_reported() {
    let sandbox = Sandbox::new();
    sandbox.write("content/topics/sleep/es.signoff.yaml.new", "left");
    let sign = [
        "review",
        "sign",
        "topics/sleep",
        "--lang",
        "es",
        "--by",
        "Ana Prueba",
        "--credential",
        "trial",
        "--role",
        "translator",
    ];
    let ran = careleaf()
        .current_dir(sandbox.site())
        .args(sign)
        .args(["--today", TODAY])
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(
        !ran.status.success()
            && said.contains("es.signoff.yaml.new")
            && said.contains("interrupted write"),
        "{said}"
    );
    assert_eq!(sandbox.read("content/topics/sleep/es.signoff.yaml.new"), "left");
}
