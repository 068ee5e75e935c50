//! A text and its sign-off, and an approval, are written as a whole or not at all, also if the
//! program is stopped in between. `source/edit_journal.rs` tests every step.

use std::fs;

use careleaf::digest::Digest;
use serde_json::json;

use super::sandbox::{RunResult, Sandbox, TODAY};

const JOURNAL: &str = ".careleaf-edit.json";
const RECORD: &str = "content/care-plans/sample.yaml";

fn approve(sandbox: &Sandbox) -> RunResult {
    sandbox.run(&["approve", "sample", "--by", "Bo", "--credential", "MD", "--today", TODAY])
}

/// Writes the journal of an edit of these files, which has or has not all of its new texts.
fn stop_an_edit(sandbox: &Sandbox, paths: &[&str], is_complete: bool) {
    let files = paths.iter().map(|path| {
        let before = fs::read(sandbox.site().join(path)).ok();
        json!({ "path": path, "before": before.map(|bytes| Digest::from_parts(&[&bytes])) })
    });
    let planned = json!({ "files": files.collect::<Vec<_>>(), "folders": ["content/topics/new"] });
    let end = if is_complete { "\"complete\"\n" } else { "" };
    sandbox.write(JOURNAL, format!("{planned}\n{end}"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let only_owner = fs::Permissions::from_mode(0o600);
        fs::set_permissions(sandbox.site().join(JOURNAL), only_owner).expect("it is ours");
    }
}

#[test]
fn an_approval_that_was_stopped_is_undone_and_can_be_given_again() {
    let sandbox = Sandbox::new();
    let before = sandbox.read(RECORD);
    stop_an_edit(&sandbox, &[RECORD], false);
    sandbox.write(&format!("{RECORD}.new"), "half a rec");
    fs::create_dir(sandbox.site().join("content/topics/new")).expect("it can be made");
    approve(&sandbox).succeeds();
    assert!(!sandbox.has(&format!("{RECORD}.new")) && !sandbox.has(JOURNAL));
    assert!(!sandbox.has("content/topics/new"), "the folder of an edit that never was");
    assert!(sandbox.read(RECORD).starts_with(before.split("approved:").next().unwrap_or_default()));
    assert!(sandbox.read(RECORD).contains("by: \"Bo\""));
}

#[test]
fn a_text_and_its_sign_off_that_were_stopped_in_between_are_both_finished() {
    let sandbox = Sandbox::new();
    let paths = ["content/topics/sleep/es.md", "content/topics/sleep/es.signoff.yaml"];
    let text = sandbox.read(paths[0]).replace("sueño", "sueño bueno");
    stop_an_edit(&sandbox, &paths, true);
    // The first file is in place already.
    sandbox.write(paths[0], &text).write(&format!("{}.new", paths[1]), "signoffs: []\n");
    let ran = sandbox.run(&["check"]);
    assert!(ran.err.contains("finished an edit that was stopped"), "{}", ran.err);
    assert_eq!(sandbox.read(paths[0]), text);
    assert_eq!(sandbox.read(paths[1]), "signoffs: []\n");
    assert!(!sandbox.has(&format!("{}.new", paths[1])) && !sandbox.has(JOURNAL));
}

#[test]
fn a_file_that_was_changed_after_the_stop_is_not_overwritten() {
    let sandbox = Sandbox::new();
    stop_an_edit(&sandbox, &[RECORD], true);
    let own = sandbox.read(RECORD) + "# my own remark\n";
    sandbox.write(&format!("{RECORD}.new"), "id: sample\n").write(RECORD, &own);
    let ran = sandbox.run(&["check"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("sample.yaml.new") && ran.err.contains("then remove"), "{}", ran.err);
    assert_eq!(sandbox.read(RECORD), own);
    sandbox.remove(&format!("{RECORD}.new")).run(&["check"]).succeeds();
    assert!(!sandbox.has(JOURNAL));
}

#[cfg(unix)]
#[test]
fn an_edit_of_records_outside_the_site_writes_nothing_into_the_site() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::new();
    let records = sandbox.beside("records");
    fs::create_dir(&records).expect("it can be made");
    fs::rename(sandbox.site().join(RECORD), records.join("sample.yaml")).expect("it is there");
    let mode = |mode| {
        let permissions = fs::Permissions::from_mode(mode);
        fs::set_permissions(sandbox.site(), permissions).expect("it is ours");
    };
    mode(0o555);
    let folder = records.display().to_string();
    let ran = sandbox.run(&[
        "approve",
        "sample",
        "--records",
        &folder,
        "--by",
        "Bo",
        "--credential",
        "MD",
    ]);
    mode(0o755);
    ran.succeeds();
    assert_eq!(fs::read_dir(&records).expect("it is there").count(), 1);
}
