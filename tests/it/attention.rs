//! Records that need attention: each reason is listed first, in the build, in `check` and on the
//! pages of the server.

use std::{collections::BTreeSet, fs, path::Path};

use super::{
    review::strict,
    sandbox::{RunResult, Sandbox},
};

const RECORD: &str = "content/care-plans/sample.yaml";

/// Adds a second record without problems of its own.
fn second(sandbox: &Sandbox, id: &str) {
    let text = sandbox.read(RECORD).replacen("id: sample", &format!("id: {id}"), 1);
    sandbox.write(&format!("content/care-plans/{id}.yaml"), text);
}

fn open_item9(sandbox: &Sandbox, id: &str) {
    sandbox.edit(
        &format!("content/care-plans/{id}.yaml"),
        ", follow_up: { by: Robin Placehold, on: 2026-09-21 }",
        "",
    );
}

#[test]
fn build_and_check_list_records_that_need_attention_first() {
    let sandbox = Sandbox::new();
    second(&sandbox, "zoe");
    open_item9(&sandbox, "zoe");
    for command in ["build", "check"] {
        let ran: RunResult = sandbox.run(&[command]);
        assert_eq!(ran.code, 1);
        let first = ran.err.trim_start().lines().next().unwrap_or_default();
        assert_eq!(first, "follow-up-missing", "{}", ran.err);
        let list = ran
            .out
            .split_once("Records that need attention, most urgent first:\n")
            .expect("a list")
            .1;
        assert!(
            list.starts_with(
                "  zoe: Item 9 of a PHQ-9 is above zero, and nobody is on record \
            as having followed up."
            ),
            "{list}"
        );
        assert!(
            list.contains("Next: Talk with the person today")
                && list.contains("  sample: Nobody has approved the record."),
            "{list}"
        );
    }
}

#[test]
fn every_reason_for_attention_is_listed() {
    let says = |change: &dyn Fn(&Sandbox), words: &str| {
        let sandbox = strict();
        change(&sandbox);
        let ran = sandbox.run(&["check"]);
        let list = ran
            .out
            .split_once("Records that need attention, most urgent first:\n")
            .map(|(_, list)| list.to_owned())
            .unwrap_or_default();
        assert!(list.contains(words), "`{words}` is not in:\n{}{}", ran.out, ran.err);
    };
    let edit = |from: &'static str, to: &'static str| {
        move |sandbox: &Sandbox| _ = sandbox.edit(RECORD, from, to)
    };
    let approve = |sandbox: &Sandbox| _ = sandbox.approve("sample").succeeds();
    says(&|_| (), "Nobody has approved the record.");
    says(
        &edit("next_review: 2027-06-01", "next_review: 2026-06-01"),
        "The next review is overdue.",
    );
    says(
        &edit("level: outpatient", "levle: outpatient"),
        "The record has errors or cannot be read",
    );
    says(
        &|sandbox| _ = sandbox.write(RECORD, b"id: caf\xe9\n".as_slice()),
        "The record has errors or cannot be read",
    );
    says(
        &|sandbox| _ = sandbox.write("locales/es/handout.ftl", "# nothing\n"),
        "A file of the site has errors",
    );
    says(
        &|sandbox| {
            approve(sandbox);
            sandbox.edit(RECORD, "preferred_name: Sam", "preferred_name: Sammy");
        },
        "The record has changed since it was approved.",
    );
    says(&approve, "Documents contain unsigned texts");
    let consent = "consents: [{ id: friend, reader: support, to: { name: Lee Notreal }, purpose: \
        { en: To help, es: Para ayudar }, covers: [appointments], signed_on: 2026-01-01, from: \
        2026-01-01, until: 2026-06-01 }]\n";
    says(
        &|sandbox| _ = sandbox.write(RECORD, sandbox.read(RECORD) + consent),
        "A consent has ended",
    );
}

/// Returns the ids of the messages in a file of locales/.
fn message_ids(lang: &str, file: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang).join(file);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let named = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('='));
    named.map(|(id, _)| id.trim_end().to_owned()).collect()
}

#[test]
fn staff_messages_are_translated_into_every_language() {
    let mut missing = Vec::new();
    for file in ["desk.ftl", "review.ftl"] {
        let ids = message_ids("en", file);
        assert!(!ids.is_empty(), "{file} has messages");
        for lang in ["es", "ar", "zh-Hans", "vi", "ru"] {
            let there = message_ids(lang, file);
            missing.extend(ids.difference(&there).map(|id| format!("locales/{lang}/{file}: {id}")));
        }
    }
    assert!(missing.is_empty(), "these messages are missing:\n{}", missing.join("\n"));
}

#[cfg(feature = "serve")]
mod served {
    use super::*;
    use crate::server::Server;

    const NOTHING: &str = "No page is withheld in this language, and no record";
    const ITEM9: &str =
        "Item 9 of a PHQ-9 is above zero, and nobody is on record as having followed up.";

    #[test]
    fn the_dashboard_and_the_list_show_records_that_need_attention_first() {
        let sandbox = Sandbox::new();
        second(&sandbox, "zoe");
        open_item9(&sandbox, "zoe");
        let server = Server::start(&sandbox, &["--private"]);
        let key = server.cookie();
        for path in ["/", "/desk/en/"] {
            let page = server.get(path, &[&key]);
            let page = page.page();
            assert!(!page.contains(NOTHING), "{page}");
            let at = |words: &str| {
                page.find(words).unwrap_or_else(|| panic!("`{words}` is not in {page}"))
            };
            assert!(
                at("records/zoe") < at(ITEM9) && at(ITEM9) < at("Talk with the person today"),
                "reason and next step beside the record"
            );
            assert!(
                at(ITEM9) < at("records/sample") && at("records/sample") < at("id=\"topics\""),
                "first, and before all else"
            );
        }
        let page = server.get("/desk/en/records/", &[&key]);
        let list = page.page();
        assert!(
            list.find("records/zoe") < list.find("records/sample") && list.contains(ITEM9),
            "{list}"
        );
        let record = server.get("/desk/en/records/zoe", &[&key]);
        assert!(record.page().contains("Talk with the person today"));
        // Each unsigned text that blocks a document is listed, with the page where it is signed.
        for words in [
            "/review/es/locales/handout.html",
            "locales/handout/handout-printed (unsigned)",
            "care-plans/zoe",
        ] {
            assert!(record.page().contains(words), "`{words}` is not in {}", record.page());
        }
        // A viewer without access to records learns nothing about them, and the page says so.
        let page = server.get("/desk/en/", &[]);
        assert!(
            !page.page().contains(ITEM9)
                && !page.page().contains("zoe")
                && !page.page().contains(NOTHING),
            "{}",
            page.page()
        );
    }

    #[test]
    fn the_page_of_a_record_names_the_two_that_a_warning_is_about() {
        let sandbox = Sandbox::new();
        second(&sandbox, "zoe");
        let record = sandbox.read("content/care-plans/zoe.yaml");
        let more = "other_medicines: [{ name: Latexin, source: over-the-counter }]\n\
                    evaluation: { on: 2026-11-02, allergies: [{ name: latexin, kind: allergy }] \
                    }\n";
        sandbox.write("content/care-plans/zoe.yaml", record + more);
        let server = Server::start(&sandbox, &["--private"]);
        let page = server.get("/desk/en/records/zoe", &[&server.cookie()]);
        assert!(
            page.page().contains("<li><bdi>Latexin</bdi> + <bdi>latexin</bdi></li>"),
            "{}",
            page.page()
        );
        let list = server.get("/desk/en/records/", &[&server.cookie()]);
        assert!(!list.page().contains("atexin"), "other pages name records by id only");
    }

    #[test]
    fn the_dashboard_claims_that_nothing_is_withheld_only_if_it_is_true() {
        let sandbox = Sandbox::new();
        let public = "No public page is withheld in this language. Records are not shown here";
        sandbox.review_medicines();
        sandbox.approve("sample").succeeds();
        let server = Server::start(&sandbox, &["--private"]);
        let own = [server.cookie()];
        let own = [own[0].as_str()];
        let until = |words: &str| {
            let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
            while !server.get("/desk/en/", &own).page().contains(words) {
                assert!(
                    std::time::Instant::now() < end,
                    "`{words}`: {}",
                    server.get("/desk/en/", &own).page()
                );
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
        };
        until("No page is withheld in this language, and no record needs attention.");
        server.until("/desk/en/", "it lists public pages only", |answer| {
            answer.page().contains(public)
        });
        open_item9(&sandbox, "sample");
        until(ITEM9);
        assert!(!server.get("/desk/en/", &own).page().contains(NOTHING));
        // An error withholds the whole public site.
        sandbox.write(
            "content/crisis-lines.yaml",
            sandbox.read("content/crisis-lines.yaml").replace("2027-06-30", "2026-06-30"),
        );
        server.until("/desk/en/", "errors are shown", |answer| {
            answer.page().contains("The site has errors.")
        });
        assert!(!server.get("/desk/en/", &[]).page().contains(public));
    }
}
