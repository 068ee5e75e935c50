//! A server after many changes: it shows and withholds the same as a new one.

use std::time::{Duration, Instant};

use serde_json::json;

use super::{
    browser::Browser,
    sandbox::{Sandbox, careleaf},
    server::{Answer, Server},
};

const PAGES: [&str; 9] = [
    "/private/sample/en/handout.html",
    "/private/renamed/en/handout.html",
    "/private/sample/es/relapse-plan.html",
    "/public/en/topics/sleep/index.html",
    "/public/es/index.html",
    "/public/en/compare/index.html",
    "/review/es/index.html",
    "/review/es/topics/sleep.html",
    "/desk/es/",
];

/// Returns the status and the page, without the toolbar, of each of [`PAGES`].
fn pages_of(server: &Server) -> Vec<(u16, String)> {
    let answers = PAGES.iter().map(|page| server.get(page, &[&server.cookie()]));
    answers
        .map(|answer: Answer| {
            (
                answer.status,
                answer.page().split("id=\"careleaf-live\"").next().unwrap_or_default().to_owned(),
            )
        })
        .collect()
}

/// Changes a site.
type Edit = fn(&Sandbox);

/// Edits of a site, one after the other, each with its name.
const EDITS: [(&str, Edit); 12] = [
    ("a record", |sandbox| {
        sandbox.edit(
            "content/care-plans/sample.yaml",
            "preferred_name: ",
            "preferred_name: Second ",
        );
    }),
    ("a message", |sandbox| {
        sandbox.write("locales/en/chrome.ftl", "nav-home = Our first page\n");
    }),
    ("a topic", |sandbox| {
        sandbox.edit(
            "content/topics/sleep/en.md",
            "Keep your room dark and quiet.",
            "Keep your room dark, cool and quiet.",
        );
    }),
    ("its translation, signed", |sandbox| {
        sandbox.edit(
            "content/topics/sleep/es.md",
            "Mantenga su cuarto oscuro y tranquilo.",
            "Mantenga su cuarto oscuro, fresco y tranquilo.",
        );
        let who = ["--by", "Ana Invented", "--credential", "trial", "--role", "translator"];
        sandbox
            .run(&[&["review", "sign", "topics/sleep", "--lang", "es"][..], &who].concat())
            .succeeds();
    }),
    ("another topic", |sandbox| {
        let text = sandbox.read("content/topics/sleep/en.md");
        sandbox.write("content/topics/a-new-one/en.md", text);
    }),
    ("a topic that cannot be read", |sandbox| {
        sandbox.edit("content/topics/a-new-one/en.md", "title:", "titel:");
    }),
    ("another, while that one cannot be read", |sandbox| {
        sandbox.edit("content/topics/sleep/en.md", "dark, cool and quiet", "dark, cold and quiet");
    }),
    ("a topic that can be read again", |sandbox| {
        sandbox.edit("content/topics/a-new-one/en.md", "titel:", "title:");
    }),
    ("a record by another name", |sandbox| {
        let text =
            sandbox.read("content/care-plans/sample.yaml").replacen("id: sample", "id: renamed", 1);
        sandbox
            .remove("content/care-plans/sample.yaml")
            .write("content/care-plans/renamed.yaml", text);
    }),
    ("a program", |sandbox| {
        sandbox.edit("content/programs/first-program.yaml", "weekends: false", "weekends: true");
    }),
    ("the name of the site", |sandbox| {
        sandbox.edit("content/site.yaml", "en: My Clinic", "en: Our Clinic");
    }),
    ("a record that is gone", |sandbox| {
        sandbox.remove("content/care-plans/renamed.yaml");
    }),
];

#[test]
fn after_edits_a_server_shows_what_a_new_one_shows() {
    let sandbox = Sandbox::new();
    let old = Server::start(&sandbox, &["--private"]);
    for (what, edit) in EDITS {
        edit(&sandbox);
        let fresh = pages_of(&Server::start(&sandbox, &["--private"]));
        let end = Instant::now() + Duration::from_secs(20);
        while pages_of(&old) != fresh {
            let apart = pages_of(&old)
                .into_iter()
                .zip(&fresh)
                .zip(PAGES)
                .find(|((old, fresh), _)| old != *fresh);
            assert!(Instant::now() < end, "after {what}: {:?}", apart.map(|(_, page)| page));
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

#[test]
fn a_record_with_errors_is_withheld_as_html_and_pdf() {
    let sandbox = Sandbox::with_pdfs();
    let server = Server::start(&sandbox, &["--private"]);
    let cookie = server.cookie();
    let get = |form: &str| server.get(&format!("/private/sample/en/handout.{form}"), &[&cookie]);
    let good = get("pdf");
    assert!(good.status == 200 && good.body.starts_with("%PDF"), "{}", good.status);
    sandbox.edit("content/care-plans/sample.yaml", "total: 9,", "total: 99,");
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let page = get("html");
        assert!(
            !page.body.contains(">99<"),
            "it was shown before the rules were asked: {}",
            page.page()
        );
        if page.status == 404 {
            break;
        }
        assert!(Instant::now() < end, "it is still shown");
    }
    assert_eq!(get("pdf").status, 404);
    let record = server.get("/desk/en/records/sample", &[&cookie]);
    assert!(
        record.body.contains("score-out-of-range"),
        "the dashboard shows the rule: {}",
        record.page()
    );
    sandbox.edit("content/care-plans/sample.yaml", "total: 99,", "total: 9,");
    while get("pdf").status != 200 {
        assert!(Instant::now() < end, "it does not come back");
        std::thread::sleep(Duration::from_millis(30));
    }
}

#[cfg(unix)]
#[test]
fn the_address_for_the_browser_works_once() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    // The fake opener writes the address to a file.
    let (folder, noted) = (sandbox.beside("bin"), sandbox.beside("address"));
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let opener = folder.join("xdg-open");
    std::fs::write(
        &opener,
        format!("#!/bin/sh\nprintf %s \"$1\" > '{0}.new' && mv '{0}.new' '{0}'\n", noted.display()),
    )
    .expect("it can be written");
    std::fs::set_permissions(&opener, std::fs::Permissions::from_mode(0o755))
        .expect("it can be made a program");
    let mut command = careleaf();
    command.env(
        "PATH",
        std::env::join_paths([folder, "/usr/bin".into(), "/bin".into()]).expect("plain paths"),
    );
    let server = Server::start_as(command, &sandbox, &["--private", "--open"]);
    let end = Instant::now() + Duration::from_secs(20);
    let address = loop {
        match std::fs::read_to_string(&noted) {
            Ok(address) => break address,
            Err(_) => assert!(Instant::now() < end, "no browser was started"),
        }
        std::thread::sleep(Duration::from_millis(30));
    };
    let (_, key) = address.split_once("/?key=").expect("the address brings a key");
    assert!(!address.contains(&server.token), "the key of the run is on no command line");
    let first = server.get(&format!("/?key={key}"), &[]);
    assert!(first.status == 303 && first.head.contains("set-cookie"), "{}", first.head);
    let second = server.get(&format!("/?key={key}"), &[]);
    assert!(second.status == 403 && !second.head.contains("set-cookie"), "{}", second.head);
}

#[test]
fn the_dashboard_exists_in_every_language_and_lists_everything() {
    let sandbox = Sandbox::sample();
    let server = Server::start(&sandbox, &["--private"]);
    for (lang, dir, title) in [
        ("en", "ltr", "Dashboard"),
        ("ar", "rtl", "صفحة البداية"),
        ("zh-Hans", "ltr", "开始页"),
        ("ru", "ltr", "Начальная страница"),
    ] {
        let dashboard = server.get(&format!("/desk/{lang}/"), &[&server.cookie()]);
        assert_eq!(dashboard.status, 200);
        assert!(
            dashboard.body.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">"))
                && dashboard.body.contains(title),
            "{lang}: {}",
            dashboard.page()
        );
        for link in [
            format!("/public/{lang}/topics/cbt/index.html"),
            format!("/desk/{lang}/records/"),
            "/review/es/index.html".to_owned(),
        ] {
            assert!(dashboard.body.contains(&link), "{lang}: {link}");
            let linked = server.get(&link, &[&server.cookie()]);
            assert_eq!(linked.status, 200, "{link}");
        }
    }
    let record = server.get("/desk/en/records/luis", &[&server.cookie()]);
    for link in [
        "/private/luis/ar/handout.html",
        "/private/luis/en/appointments.ics",
        "For a support person",
    ] {
        assert!(record.body.contains(link), "{link}: {}", record.page());
    }
}

#[test]
fn switching_the_language_keeps_the_page() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let server = Server::start(&sandbox, &[]);
    let browser = Browser::open(390, 800);
    browser.go(&server.address("/desk/en/"));
    browser.wait_for("careleaf-bar");
    browser.run("document.querySelector('#h-programs').scrollIntoView();", &[]);
    let place = || {
        browser
            .value("Math.round(document.querySelector('#h-programs').getBoundingClientRect().top)")
            .as_i64()
            .unwrap_or(-1)
    };
    let before = place();
    browser.run("document.querySelector('a[hreflang=es][href=\"/desk/es/\"]').click();", &[]);
    browser.until("the Spanish dashboard", 10, || {
        browser.address().ends_with("/desk/es/").then_some(())
    });
    browser.until("its heading is where it was", 10, || {
        ((place() - before).abs() <= 40).then_some(())
    });
    assert_eq!(browser.value("document.documentElement.lang"), json!("es"));
}

#[test]
fn the_dashboard_lists_topics_by_readability_hardest_first() {
    let sandbox = Sandbox::new();
    let server = Server::start(&sandbox, &[]);
    let part = |body: &str| {
        let (_, rest) = body.split_once("<section id=\"reading\"").expect("the part is there");
        rest.split_once("</section>").expect("it ends").0.to_owned()
    };
    let first = |part: &str| part.split("<tr>").nth(2).expect("a row below the head").to_owned();
    let english =
        server.until("/desk/en/", "the dashboard is shown", |answer| answer.status == 200);
    let english = part(&english.body);
    assert!(
        english.contains("Flesch-Kincaid")
            && english.contains("SMOG")
            && !english.contains("INFLESZ"),
        "{english}"
    );
    assert!(!english.contains("very hard"), "{english}");
    // A very hard topic is listed first, and short ones get no grade.
    let text = sandbox.read("content/topics/sleep/en.md");
    let hard = "Individualized pharmacological interventions necessitate multidisciplinary \
        consideration of contraindications. "
        .repeat(60);
    sandbox.write("content/topics/sleep/en.md", format!("{text}\n{hard}\n"));
    server.until("/desk/en/", "the hard topic is first", |answer| {
        let first = first(&part(&answer.body));
        first.contains(">Sleep<") && first.contains("very hard")
    });
    let (front, _) = text.rsplit_once("---\n").expect("front matter ends");
    sandbox.write("content/topics/sleep/en.md", format!("{front}---\nGo to bed at ten.\n"));
    server.until("/desk/en/", "a short text gets no grade", |answer| {
        part(&answer.body)
            .split("<tr>")
            .any(|row| row.contains(">Sleep<") && row.matches("too short to measure").count() == 2)
    });
    // A language without a formula shows the length of its sentences.
    sandbox.write(
        "content/topics/sleep/ar.md",
        "---\ntitle: النوم\nsummary: خطوات صغيرة.\norigin: machine\n---\n\nنم جيدا كل ليلة.\n",
    );
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, ar]");
    server.until("/desk/ar/", "Arabic is shown", |answer| {
        answer.status == 200
            && answer.body.contains("لا توجد معادلة متفق عليها")
            && !part(&answer.body).contains("Flesch")
    });
}
