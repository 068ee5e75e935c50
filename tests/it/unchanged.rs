//! A build that finds nothing changed renders nothing and says the same as before; whatever changes
//! makes it look at everything again.

use std::{fs, time::SystemTime};

use super::sandbox::{RunResult, Sandbox};

/// What a build remembers for the next one.
const LAST: &str = "out/.careleaf/public/last-build.json";

/// Returns when the last build that looked at everything ended.
fn looked(sandbox: &Sandbox) -> SystemTime {
    let meta = fs::metadata(sandbox.site().join(LAST)).expect("it is remembered");
    meta.modified().expect("this system knows")
}

/// Returns the messages of a build and its summary without the duration.
fn output(ran: &RunResult) -> (String, String) {
    let end = ran.out.rfind("; ").expect("the summary ends with the duration");
    (ran.err.clone(), ran.out[..end].to_owned())
}

/// Replaces a file with one of the same length.
fn overwrite(sandbox: &Sandbox, path: &str) {
    let bytes = sandbox.read(path).replace("<p>", "<b>");
    sandbox.write(path, bytes);
}

#[test]
fn a_build_with_nothing_to_do_renders_nothing_and_says_the_same() {
    let sandbox = Sandbox::new();
    let first = sandbox.build();
    let (before, made) = (looked(&sandbox), sandbox.tree("private-out"));
    let second = sandbox.build();
    assert_eq!(before, looked(&sandbox), "it looked at nothing again");
    assert_eq!(made, sandbox.tree("private-out"));
    assert_eq!(first.err, second.err);
    sandbox.remove(LAST);
    let third = sandbox.build();
    assert_ne!(before, looked(&sandbox), "it looked at everything again");
    assert_eq!(output(&second), output(&third));
    assert_eq!(made, sandbox.tree("private-out"), "what is beside the documents is the same too");
}

#[test]
fn whatever_is_touched_is_looked_at_again() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let topic = "out/public/en/topics/sleep/index.html";
    let handout = "private-out/sample/en/handout.html";
    let made = [sandbox.read(topic), sandbox.read(handout)];
    let touch: [(&str, &dyn Fn()); 6] = [
        ("a topic", &|| {
            sandbox.edit("content/topics/sleep/en.md", "\n\n", "\n\nA sentence of its own.\n\n");
        }),
        ("a page", &|| overwrite(&sandbox, topic)),
        ("a document", &|| overwrite(&sandbox, handout)),
        ("a page that is gone", &|| {
            sandbox.remove(topic);
        }),
        ("a list of files", &|| {
            let list = "out/.careleaf/public/manifest.json";
            sandbox.write(list, sandbox.read(list));
        }),
        ("the mode of a document", &|| {
            let path = sandbox.site().join(handout);
            let mut mode = fs::metadata(&path).expect("it is there").permissions();
            mode.set_readonly(true);
            fs::set_permissions(&path, mode).expect("it is ours");
        }),
    ];
    for (what, touch) in touch {
        let before = looked(&sandbox);
        touch();
        sandbox.build().succeeds();
        assert_ne!(before, looked(&sandbox), "{what} was touched");
        if what == "a topic" {
            assert!(sandbox.read(topic).contains("A sentence of its own."));
            sandbox.edit("content/topics/sleep/en.md", "\n\nA sentence of its own.\n\n", "\n\n");
            sandbox.build().succeeds();
        }
        assert_eq!(made, [sandbox.read(topic), sandbox.read(handout)], "{what} is as it was");
    }
}

#[test]
fn other_options_and_another_day_are_another_build() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let handout = || sandbox.read("private-out/sample/en/handout.html");
    let (first, before) = (handout(), looked(&sandbox));
    sandbox.run(&["build", "--format", "html", "--today", "2026-11-25"]).succeeds();
    assert_ne!(before, looked(&sandbox));
    assert_ne!(first, handout(), "the day is on the page");
    // Quotations of records are not kept.
    let before = looked(&sandbox);
    sandbox.run(&["build", "--show-private"]).succeeds();
    assert_eq!(before, looked(&sandbox));
    // A build of a part is not remembered, and what it wrote is looked at again.
    let before = looked(&sandbox);
    sandbox.run(&["build", "--only", "sample/en/*"]).succeeds();
    assert_eq!(before, looked(&sandbox));
    sandbox.build().succeeds();
    assert_ne!(before, looked(&sandbox));
    assert_eq!(first, handout());
}

#[cfg(unix)]
#[test]
fn a_folder_that_became_a_link_is_refused_even_if_its_files_are_untouched() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let (folder, other) = (sandbox.site().join("private-out/sample"), sandbox.beside("shared"));
    fs::rename(&folder, &other).expect("it is ours");
    std::os::unix::fs::symlink(&other, &folder).expect("links can be made");
    let ran = sandbox.build();
    assert!(ran.messages().contains("private-out/sample"), "{}", ran.messages());
}
