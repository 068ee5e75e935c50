//! Nothing of a record reaches the public site or a message, and output folders keep private
//! documents private.

use std::collections::BTreeSet;

use careleaf::{
    diag::{FileId, Report},
    site::{care_plan::Record, schema, worded::Worded},
    source::yaml,
};
use serde_json::Value;

use super::sandbox::{RunResult, Sandbox};

const RECORD: &str = "content/care-plans/sample.yaml";

/// A record with a numbered canary in every free-text field, so that none can hide another.
pub const CANARY_RECORD: &str = include_str!("records/canary.yaml");

fn canaries(text: &str) -> bool {
    let text = text.to_lowercase();
    // A digest may contain the digits of a year.
    let year = text.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == "1961");
    year || ["zqcanary", "555-770", "july 13"].iter().any(|trace| text.contains(trace))
}

#[test]
fn no_field_of_a_record_reaches_public_files_or_messages() {
    let sandbox = Sandbox::new();
    let ran = sandbox.write("content/care-plans/canary.yaml", CANARY_RECORD).build().succeeds();
    let inside = sandbox.read("private-out/canary/en/handout.html")
        + &sandbox.read("private-out/canary/en/relapse-plan.html");
    // The texts of a consent and of an ended medicine are on other documents than these two.
    let elsewhere = [29, 30, 58, 59];
    let is_inside = |number: &i32| {
        inside
            .split(&format!("zqcanary {number}"))
            .skip(1)
            .any(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let missing: Vec<i32> =
        (1..=65).filter(|number| !elsewhere.contains(number) && !is_inside(number)).collect();
    assert!(missing.is_empty(), "these are missing in the private documents: {missing:?}");
    for (path, bytes) in sandbox.tree("out") {
        assert!(!canaries(&path), "{path}");
        assert!(!canaries(&String::from_utf8_lossy(&bytes)), "a canary is in out/{path}");
    }
    assert!(!canaries(&ran.out) && !canaries(&ran.err), "a canary is in the output of the program");
}

/// Adds the path of every field that has words, according to a schema.
fn fields_with_words(schema: &Value, root: &Value, path: &str, out: &mut BTreeSet<String>) {
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
        if name == "Words" {
            out.insert(path.to_owned());
        } else {
            fields_with_words(&root["definitions"][name], root, path, out);
        }
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        schema[key]
            .as_array()
            .into_iter()
            .flatten()
            .for_each(|part| fields_with_words(part, root, path, out));
    }
    if schema["items"].is_object() {
        fields_with_words(&schema["items"], root, path, out);
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        fields_with_words(field, root, &path, out);
    }
}

#[test]
fn the_canary_record_fills_every_field_that_has_words() {
    let mut report = Report::new();
    let record: Record = yaml::parse(CANARY_RECORD, FileId(0), 0, &mut report)
        .and_then(|root| yaml::read(&root, &mut report))
        .expect("the canary record can be read");
    let mut filled = BTreeSet::new();
    record.each_words(&mut |words| {
        filled.insert(words.path().field());
    });
    let schema = schema("care-plan").expect("care plans have a schema");
    let mut known = BTreeSet::new();
    fields_with_words(&schema, &schema, "", &mut known);
    // Steps, products and other medicines are taken in the same way as a medication, so the fields
    // of `medications.take` stand for theirs.
    let count = known.len();
    let is_taken =
        |field: &str| field.contains(".take.") && !field.starts_with("medications.take.");
    known.retain(|field| !is_taken(field));
    assert_eq!(count - known.len(), 9);
    assert_eq!(filled, known);
}

#[test]
fn messages_about_a_record_name_the_field_and_never_the_value() {
    let broken = CANARY_RECORD
        .replace("1961-07-13", "1961-13-07")
        .replace("modalities: [cbt]", "modalities: [zqcanary]")
        .replace("questions:", "zqcanary_questions:")
        .replace("focus: zqcanary 8", "focus: { Zqcanary Person: x }");
    let sandbox = Sandbox::new();
    sandbox.write("content/care-plans/canary.yaml", broken);
    let quiet = |ran: &RunResult| {
        assert!(!canaries(&ran.err) && !canaries(&ran.out), "{}{}", ran.out, ran.err)
    };
    let ran = sandbox.build().reports(&[
        "canary.yaml:5",
        "field `person.birth_date`",
        "canary.yaml:9",
        "unknown field",
        "the field name is not a language tag",
    ]);
    quiet(&ran);
    for format in ["text", "json", "sarif"] {
        quiet(&sandbox.run(&["check", "--format", format]));
    }
    let shown = sandbox.run(&["check", "--show-private"]);
    assert!(shown.err.contains("1961-13-07"), "`--show-private` shows it: {}", shown.err);
}

#[test]
fn an_identifier_in_a_topic_withholds_the_public_site() {
    let topic = "content/topics/sleep/en.md";
    let planted = [
        "Zqcanary Legal Name came today.",
        "Zqcanary **Legal** [Name](https://example.org/) came today.",
        "Record ZQCANARY-77.",
        "Born 1961-07-13.",
        "Born July 13, 1961.",
        "Call 555-7708.",
    ];
    for words in planted {
        let sandbox = Sandbox::new();
        sandbox.write("content/care-plans/canary.yaml", CANARY_RECORD);
        let text = format!("{}\n\n{words}\n", sandbox.read(topic));
        let ran = sandbox.write(topic, text).build();
        let ran = ran.reports(&[
            "private-leak",
            "en/topics/sleep/index.html",
            "from the record `canary`",
        ]);
        assert!(!canaries(&ran.err), "the message quotes it: {}", ran.err);
        assert!(!sandbox.has("out/public/index.html"), "{words}: the public site was published");
        assert!(
            sandbox.has("private-out/canary/en/handout.html"),
            "the person's own documents are still made"
        );
    }
}

#[test]
fn a_name_is_found_in_a_script_without_spaces() {
    let sandbox = Sandbox::new();
    let record = CANARY_RECORD.replace("legal_name: Zqcanary Legal Name", "legal_name: 王小明");
    assert!(record.contains("王小明"));
    sandbox.write("content/care-plans/canary.yaml", record);
    let topic = "content/topics/sleep/en.md";
    let text = format!("{}\n\n昨天王小明来了。\n", sandbox.read(topic));
    sandbox.write(topic, text).build().reports(&["private-leak", "en/topics/sleep/index.html"]);
}

#[test]
fn private_leak_cannot_be_lowered() {
    let sandbox = Sandbox::new();
    let text = format!("{}\nrules: {{ private-leak: off }}\n", sandbox.read("content/site.yaml"));
    sandbox
        .write("content/site.yaml", text)
        .build()
        .reports(&["the rule `private-leak` cannot be lowered"]);
}

#[cfg(unix)]
#[test]
fn private_folders_and_files_are_readable_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    for entry in walkdir::WalkDir::new(sandbox.site().join("private-out")) {
        let entry = entry.expect("it can be read");
        let mode = entry.metadata().expect("it is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{} has mode {mode:o}", entry.path().display());
    }
}

#[cfg(unix)]
#[test]
fn a_private_folder_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    let open = sandbox.beside("open");
    std::fs::create_dir(&open).expect("it can be made");
    std::fs::set_permissions(&open, std::fs::Permissions::from_mode(0o755)).expect("it is ours");
    let ran = sandbox.run(&["build", "--private-out", &open.to_string_lossy()]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("other users can read the private folder"), "{}", ran.err);
}

#[test]
fn private_and_public_folders_may_not_overlap() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run(&["build", "--private-out", "out/private"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("overlap; use separate folders"), "{}", ran.err);
}

#[test]
fn item_9_without_follow_up_withholds_all_but_the_relapse_plan() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.build().succeeds();
    assert!(sandbox.has("private-out/luis/en/handout.html"));
    let ran = sandbox
        .edit(
            "content/care-plans/luis.yaml",
            ", follow_up: { by: Ines Ficticia, on: 2026-09-08 }",
            "",
        )
        .build();
    ran.reports(&["no follow-up is recorded", "talk with the person today"]);
    assert!(!sandbox.has("private-out/luis/en/handout.html"), "the earlier document is removed");
    assert!(sandbox.has("private-out/luis/en/relapse-plan.html"), "the person may need it tonight");
    assert!(sandbox.has("private-out/maya/en/handout.html"), "other records are not affected");
    assert!(sandbox.has("out/public/en/index.html"), "the public site is not affected");
}

#[test]
fn records_in_the_site_must_be_invented_and_real_ones_are_separate() {
    let sandbox = Sandbox::new();
    sandbox
        .edit(RECORD, "invented: true", "invented: false")
        .build()
        .reports(&["only invented people may be in a site's own content"]);
    let records = sandbox.beside("records");
    std::fs::create_dir(&records).expect("it can be made");
    let real = sandbox.read(RECORD).replace("id: sample", "id: real");
    std::fs::write(records.join("real.yaml"), real).expect("it can be written");
    sandbox.edit(RECORD, "invented: false", "invented: true");
    sandbox.run(&["build", "--records", &records.to_string_lossy()]).succeeds();
    assert!(sandbox.has("private-out/real/en/handout.html"));
    sandbox.build().succeeds();
    assert!(
        sandbox.has("private-out/real/en/handout.html"),
        "a build without the records leaves their documents alone"
    );
    std::fs::remove_file(records.join("real.yaml")).expect("it is there");
    sandbox.run(&["build", "--records", &records.to_string_lossy()]).succeeds();
    assert!(
        !sandbox.has("private-out/real/en/handout.html"),
        "the record is gone, so its document is removed"
    );
}
