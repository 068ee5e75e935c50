//! Output folders are compared by their real location, through links. Issue 13, line 7.

#![cfg(unix)]

use std::{fs, os::unix::fs::symlink, path::Path};

use super::sandbox::{Sandbox, careleaf, tree};

/// Asserts that a build with these folders fails before it writes anything.
#[track_caller]
fn assert_refused(sandbox: &Sandbox, arguments: &[&str], words: &str) {
    let whole = sandbox.site().parent().expect("the site is in a folder").to_owned();
    let before = tree(&whole);
    let ran = sandbox.run(&[&["build"], arguments].concat());
    assert_eq!(ran.code, 2, "{arguments:?}: {}{}", ran.out, ran.err);
    assert!(ran.err.contains(words), "{arguments:?}: {}", ran.err);
    assert!(tree(&whole) == before, "{arguments:?}: something was written");
}

fn link(to: &Path, at: &Path) {
    fs::create_dir_all(at.parent().expect("it is in a folder")).expect("the folder can be made");
    symlink(to, at).expect("the link can be made");
}

fn folder(path: &Path) -> String {
    fs::create_dir_all(path).expect("the folder can be made");
    path.display().to_string()
}

const APART: &str = "overlap; use separate folders";

#[test]
fn a_public_folder_linked_to_private_documents_is_refused() {
    let web = |sandbox: &Sandbox| sandbox.beside("web");
    // `out/public` links into a web root with the private documents, or the other way around.
    for (public, private) in
        [("", "handouts"), ("", ""), ("site", ""), ("", "a/b"), ("a", "a/new/b")]
    {
        let sandbox = Sandbox::new();
        folder(&web(&sandbox).join(public));
        link(&web(&sandbox).join(public), &sandbox.site().join("out/public"));
        assert_refused(
            &sandbox,
            &["--private-out", &web(&sandbox).join(private).display().to_string()],
            APART,
        );
    }
    let sandbox = Sandbox::new();
    folder(&sandbox.site().join("out/public"));
    link(&sandbox.site().join("out/public"), &sandbox.beside("handouts"));
    for private in [
        "../handouts",
        "../handouts/new/deeper",
        "out/public/../public",
        "out/../out/public/x",
        "../site/out",
        "out/review",
        "out",
    ] {
        assert_refused(&sandbox, &["--private-out", private], APART);
    }
    let sandbox = Sandbox::new();
    folder(&sandbox.beside("far"));
    link(&sandbox.beside("far"), &sandbox.beside("near"));
    assert_refused(&sandbox, &["--out", "../near/o", "--private-out", "../far/o/public/p"], APART);
    assert_refused(&sandbox, &["--out", "../near/o", "--private-out", "../far/O"], APART);
    assert_refused(
        &sandbox,
        &["--out", "../far/new", "--private-out", "../near/new/review"],
        APART,
    );
}

#[test]
fn overlapping_output_folders_are_refused() {
    let at = |sandbox: &Sandbox, path: &str| sandbox.site().join(path);
    let sandbox = Sandbox::new();
    folder(&at(&sandbox, "out/public"));
    link(&at(&sandbox, "out/public"), &at(&sandbox, "out/review"));
    assert_refused(&sandbox, &[], APART);
    let sandbox = Sandbox::new();
    folder(&at(&sandbox, "out/public/state"));
    link(&at(&sandbox, "out/public/state"), &at(&sandbox, "out/.careleaf"));
    assert_refused(&sandbox, &[], APART);
    let sandbox = Sandbox::new();
    folder(&at(&sandbox, "out/public"));
    fs::create_dir(at(&sandbox, "private-out")).expect("it can be made");
    link(&at(&sandbox, "out/public"), &at(&sandbox, "private-out/.careleaf"));
    assert_refused(&sandbox, &[], APART);
    let sandbox = Sandbox::new();
    link(&sandbox.beside("nowhere"), &at(&sandbox, "out/public"));
    assert_refused(&sandbox, &[], "does not exist");
    assert_refused(&Sandbox::new(), &["--private-out", "nowhere/../out/public"], "leads upward");
}

#[test]
fn output_folders_may_not_overlap_sources() {
    let sandbox = Sandbox::new();
    let records = folder(&sandbox.beside("records"));
    fs::write(
        sandbox.beside("records/real.yaml"),
        sandbox.read("content/care-plans/sample.yaml").replace("id: sample", "id: real"),
    )
    .expect("it is written");
    for arguments in [
        &["--private-out", "content/topics/made"][..],
        &["--private-out", "."],
        &["--out", "content/x"],
        &["--out", "themes"],
        &["--records", &records, "--private-out", "../records"],
        &["--records", &records, "--private-out", "../records/made"],
        &["--records", &records, "--out", "../records/made"],
    ] {
        assert_refused(&sandbox, arguments, APART);
    }
    folder(&sandbox.site().join("out/public"));
    link(&sandbox.site().join("out/public"), &sandbox.beside("shared"));
    link(&sandbox.site().join("content/topics"), &sandbox.beside("words"));
    assert_refused(&sandbox, &["--records", "../shared"], APART);
    assert_refused(&sandbox, &["--records", "../words"], APART);
    assert_eq!(sandbox.run(&["check", "--records", "content"]).code, 2);
}

#[test]
fn a_folder_given_on_the_command_line_may_be_a_link() {
    let sandbox = Sandbox::new();
    folder(&sandbox.beside("real/records"));
    folder(&sandbox.beside("real/out"));
    let private = sandbox.beside("real/private");
    folder(&private);
    fs::set_permissions(&private, std::os::unix::fs::PermissionsExt::from_mode(0o700))
        .expect("it is mine");
    let record = sandbox.read("content/care-plans/sample.yaml").replace("id: sample", "id: real");
    fs::write(sandbox.beside("real/records/real.yaml"), record).expect("it can be written");
    for (name, to) in
        [("rl", "real/records"), ("ol", "real/out"), ("pl", "real/private"), ("sl", "site")]
    {
        link(&sandbox.beside(to), &sandbox.beside(name));
    }
    let run = |arguments: &[&str]| {
        let folders = ["--site", "sl", "--records", "rl", "--today", super::sandbox::TODAY];
        let folder = sandbox.beside("");
        let ran = careleaf()
            .current_dir(folder)
            .arg(arguments[0])
            .args(folders)
            .args(&arguments[1..])
            .output()
            .expect("the program runs");
        super::sandbox::RunResult::from(ran)
    };
    run(&["check"]).succeeds();
    run(&["build", "--out", "ol", "--private-out", "pl"]).succeeds();
    assert!(
        sandbox.beside("real/out/public/en/index.html").is_file()
            && private.join("real/en/handout.html").is_file()
    );
    run(&["handout", "real", "-o", "made.html"]).succeeds();
    run(&["approve", "real", "--by", "Ann", "--credential", "MD"]).succeeds();
    assert!(
        fs::read_to_string(sandbox.beside("real/records/real.yaml"))
            .expect("it is there")
            .contains("approved:")
    );
    // A link within the site is still not followed.
    link(&sandbox.beside("real/records"), &sandbox.site().join("content/programs/x"));
    run(&["check"]).reports(&["source-link"]);
}

#[test]
fn a_handout_is_not_written_where_a_build_publishes() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let other = sandbox.beside("web");
    sandbox.run(&["build", "--out", &other.display().to_string()]).succeeds();
    link(&sandbox.site().join("out/public/en"), &sandbox.beside("near"));
    for file in [
        "out/made.html",
        "out/public/en/made.html",
        "../near/made.html",
        "../web/public/made.html",
        "content/topics/made.html",
        "out/new/../made.html",
    ] {
        let ran = sandbox.run(&["handout", "sample", "-o", file]);
        assert!(
            ran.code == 2 && !sandbox.site().join(file).exists(),
            "{file}: {}{}",
            ran.out,
            ran.err
        );
    }
    sandbox.run(&["handout", "sample", "-o", "../made.html"]).succeeds();
}

#[test]
fn a_link_from_published_files_to_private_documents_is_refused() {
    for (at, private) in [
        ("out/public/zz", "../handouts"),
        ("out/public/en/deep", "../handouts/new"),
        ("out/review/x", "../handouts"),
    ] {
        let sandbox = Sandbox::new();
        sandbox.run(&["build"]);
        folder(&sandbox.beside("handouts"));
        link(&sandbox.beside("handouts"), &sandbox.site().join(at));
        assert_refused(&sandbox, &["--private-out", private], APART);
    }
}
