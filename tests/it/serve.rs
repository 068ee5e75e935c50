//! `careleaf serve` over a real socket: changes, errors, and requests that are refused.
//!
//! Each test ends only the server that it started.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::{
    sandbox::{Sandbox, TODAY},
    server::Server,
};

pub const SLEEP: &str = "/public/en/topics/sleep/index.html";

#[test]
fn pages_follow_edits_and_deletions_and_survive_errors() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &[]);
    let before = server.until(SLEEP, "the page is there", |answer| answer.status == 200);
    assert!(before.body.contains("<h1>"), "{}", before.body);
    let text = sandbox.read("content/topics/sleep/en.md");
    let (front, _) = text.rsplit_once("---\n").expect("front matter ends");
    sandbox.write("content/topics/sleep/en.md", format!("{text}\nA sentence of today.\n"));
    server.until(SLEEP, "the new sentence is there", |answer| {
        answer.body.contains("A sentence of today.")
    });

    sandbox.write(
        "content/topics/sleep/en.md",
        format!("{}\nnope: [\n---\nBroken.\n", front.trim_end()),
    );
    let broken =
        server.until(SLEEP, "the error is shown", |answer| answer.body.contains("\"rule\":"));
    assert_eq!(broken.status, 200);
    assert!(broken.body.contains("A sentence of today."), "the last good page stays");
    assert!(
        broken.body.contains("content/topics/sleep/en.md") && broken.body.contains("nope: ["),
        "file and lines: {}",
        broken.body
    );

    sandbox.write("content/topics/sleep/en.md", &text);
    server.until(SLEEP, "it is fixed", |answer| {
        !answer.body.contains("\"rule\":") && !answer.body.contains("A sentence of today.")
    });

    std::fs::remove_dir_all(sandbox.site().join("content/topics/sleep")).expect("the folder goes");
    server.until(SLEEP, "it is gone", |answer| answer.status == 404);
}

#[test]
fn changes_are_noticed_through_the_operating_system() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &[]);
    server.until(SLEEP, "the page is there", |answer| answer.status == 200);
    let text = sandbox.read("content/topics/sleep/en.md");
    let begun = Instant::now();
    for at in 0..8 {
        sandbox.write("content/topics/sleep/en.md", format!("{text}\nEdit number {at}.\n"));
        server.until(SLEEP, "the edit is there", |answer| {
            answer.body.contains(&format!("Edit number {at}."))
        });
    }
    // Polling takes two seconds, so eight edits in a row would take sixteen.
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}

#[test]
fn an_open_page_is_notified_of_its_own_changes_only() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &[]);
    let mut socket = TcpStream::connect(("127.0.0.1", server.port)).expect("it listens");
    socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a socket takes a limit");
    write!(
        socket,
        "GET /live/events?page={SLEEP} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
        server.port
    )
    .expect("it reads");
    let mut lines = BufReader::new(socket).lines().map_while(Result::ok);
    let mut heard = || -> Value {
        let line = lines.find(|line| line.starts_with("data:")).expect("it tells something");
        serde_json::from_str(line.trim_start_matches("data:").trim()).expect("it is JSON")
    };
    let first = heard();
    assert_eq!(first["troubles"], json!([]));
    // It is not notified of another page, but of its own, and then of an error without reloading.
    sandbox.edit("content/topics/care-plan/en.md", "title: ", "title: New ");
    server.until("/public/en/topics/care-plan/index.html", "the other page changed", |answer| {
        answer.body.contains("<h1>New ")
    });
    let text = sandbox.read("content/topics/sleep/en.md");
    sandbox.write("content/topics/sleep/en.md", format!("{text}\nHeard.\n"));
    let second = heard();
    assert_ne!(first["digest"], second["digest"]);
    sandbox.write("content/topics/sleep/en.md", text.replacen("title:", "titel:", 1));
    let third = heard();
    assert_eq!(second["digest"], third["digest"], "the last good page stays: {third}");
    let trouble = &third["troubles"][0];
    assert!(
        trouble["path"].as_str().is_some_and(|path| path.ends_with("sleep/en.md"))
            && trouble["line"].is_u64(),
        "{trouble}"
    );
    assert!(trouble["lines"].as_array().is_some_and(|lines| !lines.is_empty()), "{trouble}");
}

#[test]
fn atomic_saves_new_folders_and_bulk_changes_are_noticed() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &[]);
    let text = sandbox.read("content/topics/sleep/en.md");
    // Editors save by renaming a new file over the old one.
    sandbox
        .write("content/topics/sleep/.en.md.swp", &text)
        .write("beside.tmp", format!("{text}\nSaved by renaming.\n"));
    std::fs::rename(
        sandbox.site().join("beside.tmp"),
        sandbox.site().join("content/topics/sleep/en.md"),
    )
    .expect("it can be renamed");
    server.until(SLEEP, "the renamed file is read", |answer| {
        answer.body.contains("Saved by renaming.")
    });

    // A checkout changes many files at once.
    for at in 0..500 {
        sandbox.write(
            &format!("content/topics/many-{at}/en.md"),
            text.replacen("title:", &format!("title: Many {at} "), 1),
        );
    }
    server.until("/public/en/topics/many-499/index.html", "the last of 500 is there", |answer| {
        answer.status == 200
    });
    for at in 0..500 {
        std::fs::remove_dir_all(sandbox.site().join(format!("content/topics/many-{at}")))
            .expect("the folder goes");
    }
    server.until("/public/en/topics/many-0/index.html", "the first of 500 is gone", |answer| {
        answer.status == 404
    });
    server.until("/public/en/topics/many-499/index.html", "the last of 500 is gone", |answer| {
        answer.status == 404
    });

    // The whole folder is removed and restored.
    std::fs::rename(sandbox.site().join("content"), sandbox.site().join("elsewhere"))
        .expect("it can be renamed");
    server.until(SLEEP, "the error is shown", |answer| answer.body.contains("\"rule\":"));
    std::fs::rename(sandbox.site().join("elsewhere"), sandbox.site().join("content"))
        .expect("it can be renamed");
    server.until(SLEEP, "it is back", |answer| {
        answer.status == 200 && !answer.body.contains("\"rule\":")
    });
    sandbox.write("content/topics/sleep/en.md", format!("{text}\nStill watched.\n"));
    server
        .until(SLEEP, "the new folder is watched", |answer| answer.body.contains("Still watched."));
}

#[test]
fn requests_from_other_sites_and_paths_outside_are_refused() {
    let sandbox = Sandbox::new();
    std::os::unix::fs::symlink("/etc/passwd", sandbox.site().join("content/topics/sleep/link.md"))
        .expect("a link can be made");
    let server = Server::start(&sandbox, &["--private"]);
    let own = format!("Host: 127.0.0.1:{}", server.port);
    let status = |request: &str, head: &[&str]| server.raw(request, head, "").status;
    assert_eq!(status("GET /", &[&own]), 200);
    assert_eq!(status("GET /", &[&format!("Host: localhost:{}", server.port)]), 200);
    // A foreign host name that points here, and none at all.
    for host in [
        "Host: evil.example",
        "Host: evil.example:4050",
        "Host: 127.0.0.1",
        "Host: 127.0.0.1:1",
        "X-Host: none",
    ] {
        assert!(matches!(status("GET /", &[host]), 400 | 403), "{host}");
    }
    assert!(matches!(status("GET /", &[&own, "Host: evil.example"]), 400 | 403));
    assert!(matches!(status("GET http://evil.example/", &[&own]), 400 | 403));
    // Requests from pages of other sites.
    for from in [
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://127.0.0.1:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
    ] {
        assert_eq!(status("GET /public/en/index.html", &[&own, from]), 403, "{from}");
    }
    // Paths outside the output.
    let bad = [
        "/public/../../etc/passwd",
        "/public/%2e%2e/%2e%2e/etc/passwd",
        "/public/%252e%252e/%252e%252e/etc/passwd",
        "//etc/passwd",
        "/public//etc/passwd",
        "/public/..%2f..%2fetc/passwd",
        "/public/..%5c..%5cetc",
        "/public/%00",
        "/etc/passwd",
        "/content/site.yaml",
        "/public/content/site.yaml",
        "/public/en/topics/sleep/link.md",
        "/private/../public/en/index.html",
        "/review/en/../../private/sample/en/handout.html",
    ];
    for path in bad {
        let answer = server.get(path, &[]);
        assert!(matches!(answer.status, 400 | 403 | 404), "{path}: {}", answer.status);
        assert!(!answer.body.contains("root:"), "{path}");
    }
    assert_eq!(server.raw("DELETE /", &[&own], "").status, 405);
    assert_eq!(server.get(&format!("/{}", "a".repeat(3000)), &[]).status, 414);
    assert!(
        matches!(server.get("/", &[&format!("X-Long: {}", "a".repeat(40_000))]).status, 0 | 431),
        "a head that is too long"
    );
}

#[test]
fn private_pages_and_writes_need_the_key_and_have_a_policy() {
    let sandbox = Sandbox::new();
    let page = "/private/sample/en/handout.html";
    {
        let public = Server::start(&sandbox, &[]);
        let cookie = public.cookie();
        assert_eq!(public.get(page, &[&cookie]).status, 404, "records are not shown");
        assert!(!public.get("/", &[&cookie]).body.contains("/records/"));
    }
    let server = Server::start(&sandbox, &["--private"]);
    let cookie = server.cookie();
    assert_eq!(server.get(page, &[]).status, 403);
    assert_eq!(server.get("/desk/en/records/", &[]).status, 403);
    assert_eq!(server.get("/?key=0000", &[]).status, 403);
    let entered = server.get(&format!("/?key={}", server.token), &[]);
    assert_eq!(entered.status, 303);
    for part in ["set-cookie: careleaf-", "httponly", "samesite=strict", "location: /"] {
        assert!(entered.head.contains(part), "{part}: {}", entered.head);
    }
    assert!(server.get("/desk/en/records/", &[&cookie]).body.contains("/desk/en/records/sample"));
    let shown = server.get(page, &[&cookie]);
    assert!(matches!(shown.status, 200 | 404), "{}", shown.status);
    for answer in [
        shown,
        server.get("/", &[]),
        server.get("/nowhere", &[]),
        server.get(SLEEP, &[]),
        server.get("/", &["Origin: null"]),
    ] {
        for part in [
            "cache-control: no-store",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "content-security-policy: default-src 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(answer.head.contains(part), "{part}: {}", answer.head);
        }
        assert!(!answer.head.contains("unsafe-"), "{}", answer.head);
    }
    // Without a reviewer nothing can be written.
    let answers = json!({ "form": "careleaf-answers-1", "lang": "es", "on": TODAY, "answers": [] });
    assert_eq!(server.post("/live/answers", &answers).status, 403);
    let signature = json!({ "record": "sample", "lang": "es", "digest": "0" });
    assert_eq!(server.post("/live/record", &signature).status, 403);
}

#[test]
fn an_error_in_a_record_is_shown_without_its_lines() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &["--private"]);
    let record = sandbox.read("content/care-plans/sample.yaml");
    sandbox.write(
        "content/care-plans/sample.yaml",
        format!("{record}\nsecret_canary: zebra-canary\n"),
    );
    let cookie = server.cookie();
    let end = Instant::now() + Duration::from_secs(20);
    let dashboard = loop {
        let answer = server.get("/", &[&cookie]);
        if answer.body.contains("\"rule\":") || Instant::now() > end {
            break answer;
        }
        std::thread::sleep(Duration::from_millis(30));
    };
    assert!(dashboard.body.contains("sample.yaml"), "it is on the dashboard: {}", dashboard.body);
    assert!(!dashboard.body.contains("zebra"), "without values or lines");
    let public = server.get(SLEEP, &[&cookie]);
    assert!(!public.body.contains("sample.yaml"), "and not on public pages");
    assert!(!server.get("/", &[]).body.contains("sample.yaml"), "not without the key");
}

#[test]
fn a_port_in_use_is_reported_with_the_next_free_one() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &[]);
    let ran = sandbox.run(&["serve", "--port", &server.port.to_string()]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("is in use; the next free one is"), "{}", ran.err);
}

#[test]
#[cfg(target_os = "linux")]
fn an_interrupt_stops_the_server_while_pages_listen() {
    let sandbox = Sandbox::new();
    let mut server = Server::start(&sandbox, &[]);
    let mut socket = TcpStream::connect(("127.0.0.1", server.port)).expect("it listens");
    write!(socket, "GET /live/events?page=/ HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", server.port)
        .expect("it reads");
    let mut some = [0; 16];
    socket.read_exact(&mut some).expect("it answers");
    let ran = std::process::Command::new("kill")
        .args(["-INT", &server.child.id().to_string()])
        .status()
        .expect("kill is there");
    assert!(ran.success());
    let end = Instant::now() + Duration::from_secs(5);
    let status = loop {
        if let Some(status) = server.child.try_wait().expect("it can be asked") {
            break status;
        }
        assert!(Instant::now() < end, "it does not stop");
        std::thread::sleep(Duration::from_millis(10));
    };
    assert!(status.success(), "{status}");
}
