//! The output folders: published completely or not at all, without touching files of others.

use std::{fs, process::Stdio};

use super::sandbox::{RunResult, Sandbox, TODAY, careleaf};

/// Edits a published site: a dead link on a public page, and another name in a record. Runs what is
/// to publish it, and asserts that only the private documents changed.
pub(super) fn publishes_only_private_documents(
    sandbox: &Sandbox,
    publish: impl FnOnce() -> RunResult,
) {
    let before = sandbox.tree("out/public");
    sandbox.edit("content/topics/sleep/en.md", "topic:care-plan", "topic:care-plam");
    sandbox.edit(
        "content/care-plans/sample.yaml",
        "preferred_name: Sam",
        "preferred_name: Samantha",
    );
    let ran = publish().reports(&["link-dead", "did you mean `topic:care-plan`?"]);
    assert!(ran.out.contains("public site NOT published"), "{}", ran.out);
    assert_eq!(before, sandbox.tree("out/public"));
    assert!(sandbox.read("private-out/sample/en/handout.html").contains("Samantha"));
}

#[test]
fn a_public_error_keeps_the_published_site_but_not_private_documents() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    publishes_only_private_documents(&sandbox, || sandbox.build());
}

#[test]
fn a_broken_record_is_withheld_and_its_old_documents_removed() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.build().succeeds();
    let documents = sandbox.tree("private-out/maya").into_keys();
    let made = documents.filter(|path| path.ends_with(".html") || path.ends_with(".ics")).count();
    assert!(made > 8, "four kinds of documents in each language, and those for others");
    sandbox.edit("content/care-plans/maya.yaml", "level:", "levle:");
    let ran = sandbox.build().reports(&["maya.yaml:", "did you mean `level`?"]);
    assert!(ran.out.contains(&format!("; {made} withheld;")), "{made}: {}", ran.out);
    assert!(!sandbox.has("private-out/maya"), "its folder went with its last file");
    assert!(
        sandbox.has("private-out/luis/en/handout.html") && sandbox.has("out/public/en/index.html")
    );
}

#[test]
fn only_pages_that_are_no_longer_made_are_removed() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    sandbox
        .write("out/public/en/topics/sleep/notes.txt", "mine")
        .write("out/public/own/page.html", "mine");
    sandbox.remove("content/topics/care-plan/es.md").edit(
        "content/topics/sleep/en.md",
        "topic:care-plan",
        "topic:sleep",
    );
    fs::remove_dir_all(sandbox.site().join("content/topics/sleep")).expect("it is there");
    sandbox.edit(
        "content/care-plans/sample.yaml",
        "topics: [sleep, care-plan]",
        "topics: [care-plan]",
    );
    let ran = sandbox.build().succeeds();
    assert!(ran.out.contains(" removed"), "{}", ran.out);
    assert!(
        !sandbox.has("out/public/en/topics/sleep/index.html")
            && !sandbox.has("out/public/es/topics/care-plan")
    );
    assert!(
        sandbox.has("out/public/en/topics/sleep/notes.txt")
            && sandbox.has("out/public/own/page.html")
    );
}

#[test]
fn a_page_edited_by_hand_is_not_removed() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    sandbox
        .write("out/public/es/topics/care-plan/index.html", "my own words")
        .remove("content/topics/care-plan/es.md");
    let ran = sandbox.build().succeeds();
    assert!(
        ran.err.contains(
            "left in place because it was edited by hand: es/topics/care-plan/index.html"
        ),
        "{}",
        ran.err
    );
    assert_eq!(sandbox.read("out/public/es/topics/care-plan/index.html"), "my own words");
}

#[test]
fn a_foreign_file_is_never_overwritten() {
    let sandbox = Sandbox::new();
    let ran = sandbox.write("out/public/en/index.html", "somebody's page").build();
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("was not made by careleaf"), "{}", ran.err);
    assert_eq!(sandbox.read("out/public/en/index.html"), "somebody's page");
    assert!(!sandbox.has("out/public/index.html"), "nothing half-written beside it");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_read_through_a_link() {
    let sandbox = Sandbox::new();
    let outside = sandbox.beside("outside");
    fs::create_dir(&outside).expect("it can be made");
    fs::write(
        outside.join("secret.md"),
        "---\ntitle: x\nsummary: x\nkind: skill\n---\nsecret words\n",
    )
    .expect("it can be written");
    fs::create_dir_all(sandbox.site().join("out/public")).expect("it can be made");
    std::os::unix::fs::symlink(&outside, sandbox.site().join("out/public/en"))
        .expect("a link can be made");
    let ran = sandbox.build();
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("is a link"), "{}", ran.err);
    assert_eq!(
        fs::read_dir(&outside).expect("it is there").count(),
        1,
        "something was written outside"
    );
    fs::remove_file(sandbox.site().join("out/public/en")).expect("it is there");
    fs::create_dir_all(sandbox.site().join("content/topics/linked")).expect("it can be made");
    std::os::unix::fs::symlink(
        outside.join("secret.md"),
        sandbox.site().join("content/topics/linked/en.md"),
    )
    .expect("a link can be made");
    sandbox.build().reports(&["source-link", "topics/linked/en.md"]);
}

#[test]
fn an_interrupted_commit_is_finished_by_the_next_build() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let after = sandbox.tree("out/public");
    // As if the program had been stopped between writing the journal and the last rename.
    let page = sandbox.read("out/public/en/index.html");
    let state = "out/.careleaf/public";
    let manifest = sandbox.read(&format!("{state}/manifest.json"));
    sandbox.write("out/public/en/index.html", "old page");
    sandbox.write(&format!("{state}/stage/7"), &page);
    sandbox.write(
        &format!("{state}/commit.json"),
        format!(
            "{{\"renames\":{{\"en/index.html\":7,\"gone/before.html\":8}},\
             \"removes\":{{}},\"manifest\":{manifest}}}"
        ),
    );
    sandbox.write("out/public/gone/before.html", "put in place before the stop");
    let ran = sandbox.build();
    let ran = ran.succeeds();
    assert!(ran.out.contains(" unchanged"), "{}", ran.out);
    assert_eq!(sandbox.read("out/public/en/index.html"), page);
    assert!(after.keys().all(|path| sandbox.tree("out/public").contains_key(path)));
    assert!(
        !sandbox.has(&format!("{state}/commit.json")) && !sandbox.has(&format!("{state}/stage"))
    );
}

#[test]
fn pages_that_were_removed_after_an_interrupted_commit_are_made_again() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let after = sandbox.tree("out/public");
    let state = "out/.careleaf/public";
    let manifest = sandbox.read(&format!("{state}/manifest.json"));
    sandbox.write(
        &format!("{state}/commit.json"),
        format!("{{\"renames\":{{\"en/index.html\":7}},\"removes\":{{}},\"manifest\":{manifest}}}"),
    );
    fs::remove_dir_all(sandbox.site().join("out/public")).expect("it is there");
    sandbox.build().succeeds();
    assert_eq!(sandbox.tree("out/public"), after);
}

#[test]
fn a_build_whose_list_is_lost_says_what_helps() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let after = sandbox.tree("out/public");
    for list in ["", "not JSON"] {
        if list.is_empty() {
            fs::remove_file(sandbox.site().join("out/.careleaf/public/manifest.json"))
                .expect("it is there");
        } else {
            sandbox.write("out/.careleaf/public/manifest.json", list);
        }
        sandbox.write("out/public/en/index.html", "an older page");
        sandbox.write("out/public/CNAME", "clinic.example");
        let ran = sandbox.build();
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(ran.err.contains("en/index.html") && ran.err.contains("--adopt"), "{}", ran.err);
        assert_eq!(sandbox.read("out/public/en/index.html"), "an older page");
        sandbox.run(&["build", "--adopt"]).succeeds();
        assert_eq!(sandbox.read("out/public/CNAME"), "clinic.example");
        fs::remove_file(sandbox.site().join("out/public/CNAME")).expect("it is there");
        assert_eq!(sandbox.tree("out/public"), after);
        sandbox.build().succeeds();
    }
}

#[cfg(unix)]
#[test]
fn a_full_disk_keeps_the_published_site() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let before = sandbox.tree("out/public");
    sandbox.edit("content/site.yaml", "en:", "en: Other");
    // No file may exceed one block, as on a full disk.
    let program = careleaf().get_program().to_string_lossy().into_owned();
    let script = format!("trap '' XFSZ; ulimit -f 4; '{program}' build --today {TODAY}");
    let ran = RunResult::from(
        std::process::Command::new("bash")
            .args(["-c", &script])
            .current_dir(sandbox.site())
            .output()
            .expect("bash runs"),
    );
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("could not write"), "{}", ran.err);
    assert_eq!(before, sandbox.tree("out/public"));
    sandbox.edit("content/site.yaml", "en: Other", "en:").build().succeeds();
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let start = || {
        careleaf()
            .args(["build", "--today", TODAY])
            .current_dir(sandbox.site())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs")
    };
    let mut both = [start(), start()];
    let codes = both.each_mut().map(|child| child.wait().expect("it ends").code());
    assert!(
        codes.contains(&Some(0)) && codes.iter().all(|code| matches!(code, Some(0 | 2))),
        "{codes:?}"
    );
    let clean = Sandbox::sample_in(&["en", "es"]);
    clean.build().succeeds();
    assert_eq!(clean.tree("out/public"), sandbox.tree("out/public"));
}

#[test]
fn a_partial_build_prunes_only_what_it_selects() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    let before = sandbox.tree("out/public");
    sandbox.run(&["build", "--lang", "es"]).succeeds();
    sandbox.run(&["build", "--only", "en/topics/cbt/*"]).succeeds();
    sandbox.run(&["build", "--only", "luis/**"]).succeeds();
    assert_eq!(before, sandbox.tree("out/public"), "nothing outside the selection is touched");
    sandbox.remove("content/topics/cbt/ar.md");
    sandbox.run(&["build", "--lang", "es"]).succeeds();
    assert!(sandbox.has("out/public/ar/topics/cbt/index.html"), "not selected, so it stays");
    sandbox.run(&["build", "--lang", "ar"]).succeeds();
    assert!(!sandbox.has("out/public/ar/topics/cbt/index.html"));
    sandbox
        .write("themes/clinic/static/style.css", "body { color: black }")
        .run(&["build", "--only", "en/topics/act/*"])
        .succeeds();
    let mut stylesheets = sandbox.tree("out/public/assets");
    stylesheets.retain(|path, _| path.ends_with(".css"));
    assert_eq!(
        stylesheets.len(),
        2,
        "the page made alone brings its stylesheet, and the others keep theirs: {:?}",
        stylesheets.keys()
    );
}

#[test]
fn a_folder_that_cannot_be_created_loses_nothing() {
    let sandbox = Sandbox::new();
    let ran = sandbox.write("out", "a file of this name").build();
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("could not create the folder"), "{}", ran.err);
    assert_eq!(sandbox.read("out"), "a file of this name");
}

#[test]
fn a_broken_site_file_changes_no_output() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let (public, private) = (sandbox.tree("out/public"), sandbox.tree("private-out"));
    let ran = sandbox.edit("content/site.yaml", "languages:", "langauges:").build();
    let ran = ran.reports(&["did you mean `languages`?"]);
    assert!(ran.out.contains("nothing made"), "{}", ran.out);
    assert_eq!((public, private), (sandbox.tree("out/public"), sandbox.tree("private-out")));
}

/// Builds after each of several edits give the same files as one clean build at the end.
#[test]
fn edits_built_one_by_one_equal_a_clean_build() {
    let edited = Sandbox::new();
    edited.build().succeeds();
    let topic = edited.read("content/topics/sleep/en.md");
    let steps: [&dyn Fn(&Sandbox); 6] = [
        &|s| {
            s.write("content/topics/sleep/en.md", format!("{topic}\n\nOne more line.\n"));
        },
        &|s| {
            s.write(
                "content/topics/walk/en.md",
                "---\ntitle: Walk\nsummary: Walk a little.\nkind: skill\n---\nWalk.\n",
            );
        },
        &|s| {
            s.edit("content/site.yaml", "en: My Clinic", "en: Our Clinic");
        },
        &|s| {
            s.remove("content/topics/sleep/es.md");
        },
        &|s| {
            s.edit("content/care-plans/sample.yaml", "strength: 50 mg", "strength: 25 mg");
        },
        &|s| {
            s.write("themes/clinic/static/style.css", "body { color: black }");
        },
    ];
    for count in 1..=steps.len() {
        steps[count - 1](&edited);
        edited.build().succeeds();
        let clean = Sandbox::new();
        steps[..count].iter().for_each(|step| step(&clean));
        clean.build().succeeds();
        for root in ["out/public", "private-out"] {
            assert_eq!(edited.tree(root), clean.tree(root), "after step {count}, {root}");
        }
    }
}

#[test]
fn what_a_stopped_build_was_writing_is_removed_by_the_next() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let state = "out/.careleaf/public";
    let manifest = sandbox.read(&format!("{state}/manifest.json"));
    let digest = "0".repeat(64);
    // As if the program had been stopped while it wrote its list, after it had removed a page and
    // before it removed the folder of the page.
    sandbox.write(&format!("{state}/.careleaf-Ab12Cd"), "half a list");
    sandbox.write("private-out/.careleaf/.careleaf-Ab12Cd", "half a list");
    sandbox.write(
        &format!("{state}/commit.json"),
        format!(
            "{{\"renames\":{{}},\"removes\":{{\"en/gone/deep/index.html\":\"{digest}\"}},\
             \"manifest\":{manifest}}}"
        ),
    );
    fs::create_dir_all(sandbox.site().join("out/public/en/gone/deep")).expect("it can be made");
    sandbox.build().succeeds();
    assert!(!sandbox.has(&format!("{state}/.careleaf-Ab12Cd")));
    assert!(!sandbox.has("private-out/.careleaf/.careleaf-Ab12Cd"));
    assert!(!sandbox.has("out/public/en/gone") && sandbox.has("out/public/en/index.html"));
}

#[test]
fn records_that_are_not_there_remove_nothing() {
    let sandbox = Sandbox::new();
    let records = sandbox.beside("records");
    let there = sandbox.site().join("content/care-plans");
    fs::rename(there, &records).expect("it is there");
    let folder = records.display().to_string();
    sandbox.run(&["build", "--records", &folder]).succeeds();
    let before = sandbox.tree("private-out");
    // As if the disk of the records were not mounted.
    fs::rename(&records, sandbox.beside("unmounted")).expect("it is there");
    let ran = sandbox.run(&["build", "--records", &folder]);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("records"), "{}", ran.err);
    assert_eq!(sandbox.tree("private-out"), before);
}

#[test]
fn a_clock_that_is_set_back_hides_no_change() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let page = "content/topics/sleep/en.md";
    let text = sandbox.read(page);
    sandbox.write(page, text.replace("title: ", "title: New "));
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(86_400);
    let file = fs::File::options().write(true).open(sandbox.site().join(page));
    file.and_then(|file| file.set_modified(long_ago)).expect("it is ours");
    sandbox.build();
    assert!(sandbox.read("out/public/en/topics/sleep/index.html").contains("New "));
}
