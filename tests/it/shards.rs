//! Shards of a build: gathered they equal one build, and whatever does not belong together is
//! refused by name and leaves the published site as it was.

use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::PathBuf};

use super::{
    publish::publishes_only_private_documents,
    sandbox::{RunResult, Sandbox, TODAY, careleaf, tree},
};

/// The shards of a site, in folders beside it.
struct Shards<'s> {
    sandbox: &'s Sandbox,
    count: u32,
}

impl<'s> Shards<'s> {
    /// Makes all shards of a site.
    fn made(sandbox: &'s Sandbox, count: u32) -> Self {
        let shards = Self { sandbox, count };
        (0..count).for_each(|index| {
            let ran = shards.make(index, &[]);
            assert!(ran.code < 2, "{}{}", ran.out, ran.err);
        });
        shards
    }

    /// Returns the folders of a shard: of its public pages and of its private documents.
    fn folders(&self, index: u32) -> [PathBuf; 2] {
        ["public", "private"]
            .map(|realm| self.sandbox.beside(&format!("{index}-of-{}-{realm}", self.count)))
    }

    /// Makes one shard.
    fn make(&self, index: u32, options: &[&str]) -> RunResult {
        let number = format!("{index}/{}", self.count);
        let options = [&["build", "--shard", &number][..], options].concat();
        self.run_into(index, &options)
    }

    /// Runs a command with the folders of a shard.
    fn run_into(&self, index: u32, options: &[&str]) -> RunResult {
        let [public, private] = self.folders(index);
        let (public, private) = (public.to_string_lossy(), private.to_string_lossy());
        self.sandbox.run(&[options, &["--out", &public, "--private-out", &private]].concat())
    }

    /// Gathers folders into the site.
    fn gather_from(&self, folders: &[PathBuf]) -> RunResult {
        let folders: Vec<_> = folders.iter().map(|folder| folder.to_string_lossy()).collect();
        let mut arguments = vec!["gather", "--today", TODAY];
        arguments.extend(folders.iter().map(|folder| &**folder));
        self.sandbox.run(&arguments)
    }

    fn all_folders(&self) -> Vec<PathBuf> {
        (0..self.count).flat_map(|index| self.folders(index)).collect()
    }

    /// Gathers all shards into the site.
    fn gather(&self) -> RunResult {
        self.gather_from(&self.all_folders())
    }
}

/// Returns everything that a site published, with the lists of files, but without the memory of the
/// last whole build.
fn published(sandbox: &Sandbox) -> BTreeMap<String, Vec<u8>> {
    let roots = ["out", "private-out"].into_iter();
    let files = roots.flat_map(|root| {
        sandbox.tree(root).into_iter().map(move |(path, bytes)| (format!("{root}/{path}"), bytes))
    });
    files
        .filter(|(path, _)| {
            !["last-build.json", "messages.json"].iter().any(|it| path.ends_with(it))
        })
        .collect()
}

/// Asserts that two sites published the same.
#[track_caller]
fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    let paths = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(one), paths(other));
    for (path, bytes) in one {
        assert!(other[path] == *bytes, "{path} differs");
    }
}

/// Returns the summary of a run without the duration, and its messages.
fn output(ran: &RunResult) -> (String, String) {
    let end = ran.out.rfind("; ").expect("the summary ends with the duration");
    (ran.out[..end].to_owned(), ran.err.clone())
}

/// Removes what was published.
fn unpublish(sandbox: &Sandbox) {
    for root in ["out", "private-out"] {
        fs::remove_dir_all(sandbox.site().join(root)).expect("it is there");
    }
}

/// Builds a site whole and in these numbers of shards, and asserts that nothing differs.
#[track_caller]
fn assert_equals_one_build(sandbox: &Sandbox, counts: &[u32]) -> BTreeMap<String, Vec<u8>> {
    let whole = sandbox.build();
    let before = published(sandbox);
    for count in counts {
        unpublish(sandbox);
        let shards = Shards::made(sandbox, *count);
        assert!(!sandbox.has("out") && !sandbox.has("private-out"), "a shard publishes nothing");
        let gathered = shards.gather();
        assert_eq!(gathered.code, whole.code, "{}{}", gathered.out, gathered.err);
        assert_eq!(output(&gathered), output(&whole), "{count} shards");
        assert_same(&published(sandbox), &before);
    }
    unpublish(sandbox);
    before
}

#[test]
fn shards_gathered_equal_one_build_and_say_the_same() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let files = assert_equals_one_build(&sandbox, &[1, 2, 3, 7]);
    for path in ["out/public/sitemap.xml", "out/review/index.html", "private-out/maya/en/team.html"]
    {
        assert!(files.contains_key(path), "{path} was made");
    }
}

#[test]
fn shards_withhold_what_one_build_withholds() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    let config = "content/site.yaml";
    sandbox.edit(config, "private: draft", "private: withhold");
    let files = assert_equals_one_build(&sandbox, &[3]);
    assert!(!files.keys().any(|path| path.contains("/maya/")), "it has unsigned texts");
    // A record that cannot be read whole blocks the public site.
    sandbox.edit(config, "private: withhold", "private: draft");
    sandbox.edit("content/care-plans/maya.yaml", "level:", "levle:");
    let files = assert_equals_one_build(&sandbox, &[3]);
    assert!(!files.keys().any(|path| path.contains("/maya/") || path.contains("public/en")));
    assert!(files.contains_key("private-out/luis/en/handout.html"));
}

#[test]
fn shards_with_pdfs_equal_one_build_and_keep_their_pdfs() {
    let sandbox = Sandbox::with_pdfs();
    let whole = sandbox.build().succeeds();
    let before = published(&sandbox);
    assert!(before.keys().any(|path| path.ends_with(".pdf")));
    unpublish(&sandbox);
    let shards = Shards::made(&sandbox, 3);
    let gathered = shards.gather().succeeds();
    assert_eq!(output(&gathered), output(&whole));
    assert_same(&published(&sandbox), &before);
    let again: Vec<RunResult> = (0..3).map(|index| shards.make(index, &[]).succeeds()).collect();
    assert!(again.iter().any(|ran| ran.out.contains("PDF")));
    for ran in again {
        assert!(!ran.out.contains("typeset") || ran.out.contains(", 0 of them"), "{}", ran.out);
    }
    shards.gather().succeeds();
    assert_same(&published(&sandbox), &before);
}

#[test]
fn only_what_a_build_would_publish_is_published() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    publishes_only_private_documents(&sandbox, || {
        let shards = Shards::made(&sandbox, 2);
        for folder in shards.all_folders() {
            let list = fs::read_to_string(folder.join(".careleaf/shard/list.json"));
            assert!(!list.expect("it is written").contains("Samantha"), "a list holds no value");
            let is_public = !folder.join("unpublished/sample").exists();
            let staged = folder.join(".careleaf/shard/stage").exists();
            let files = fs::read_dir(folder.join("unpublished")).expect("it is there").count();
            assert!(!is_public || files == 0 && !staged, "no page stays that is not published");
            let mode = fs::metadata(&folder).expect("it is there").permissions().mode();
            assert_eq!(mode & 0o077, 0, "nobody but its owner reads a shard");
        }
        shards.gather()
    });
}

#[test]
fn pages_that_no_shard_makes_anymore_are_removed() {
    let sandbox = Sandbox::new();
    Shards::made(&sandbox, 2).gather().succeeds();
    assert!(sandbox.has("out/public/es/topics/care-plan/index.html"));
    sandbox.remove("content/topics/care-plan/es.md");
    let ran = Shards::made(&sandbox, 2).gather().succeeds();
    assert!(ran.out.contains(" removed"), "{}", ran.out);
    assert!(!sandbox.has("out/public/es/topics/care-plan"));
    let gathered = published(&sandbox);
    sandbox.build().succeeds();
    assert_same(&published(&sandbox), &gathered);
}

/// Asserts that nothing is gathered from these folders, for this reason, and that the published
/// site is as it was.
#[track_caller]
fn refuses(shards: &Shards<'_>, folders: &[PathBuf], words: &[&str]) {
    let before = published(shards.sandbox);
    let ran = shards.gather_from(folders);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    for words in words {
        assert!(ran.err.contains(words), "`{words}` is not in {}", ran.err);
    }
    assert_same(&published(shards.sandbox), &before);
}

#[test]
fn what_does_not_belong_together_is_named_and_nothing_is_published() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    sandbox.edit("content/topics/sleep/en.md", "\n\n", "\n\nA sentence of its own.\n\n");
    let shards = Shards::made(&sandbox, 3);
    let all = shards.all_folders();
    let without = |at: usize| [&all[..at], &all[at + 1..]].concat();
    refuses(&shards, &without(2), &["public pages of shard 1/3 are missing", "--shard 1/3"]);
    refuses(&shards, &without(5), &["private documents of shard 2/3 are missing"]);
    refuses(&shards, &[&all[..], &all[..1]].concat(), &["shard 0/3 is named twice", "leave one"]);
    let nothing = sandbox.site().join("content");
    let named = [&all[..], &[nothing]].concat();
    refuses(&shards, &named, &["content` is not the folder of a shard"]);

    let of_two = Shards { sandbox: &sandbox, count: 2 };
    of_two.make(1, &[]).succeeds();
    let foreign = [&all[..2], &of_two.folders(1)[..], &all[4..]].concat();
    refuses(&shards, &foreign, &["is shard 1/2, but", "is one of 3 shards"]);

    shards.make(1, &["--today", "2026-11-25"]).succeeds();
    refuses(&shards, &all, &["shard 1/3", "as of 2026-11-25, and this run is as of 2026-11-24"]);
    shards.make(1, &["--lang", "en"]).succeeds();
    refuses(&shards, &all, &["shard 1/3", "other options (`--lang en`) than this run (none)"]);

    sandbox.edit("content/topics/sleep/en.md", "of its own", "of another");
    shards.make(1, &[]).succeeds();
    let stale = ["shard 0/3", "shard 2/3", "was made from other files", "--shard 2/3"];
    refuses(&shards, &all, &stale);
    sandbox.edit("content/topics/sleep/en.md", "of another", "of its own");
    shards.make(1, &[]).succeeds();
    shards.gather().succeeds();
    assert!(sandbox.read("out/public/en/topics/sleep/index.html").contains("of its own"));
}

#[test]
fn a_file_that_the_shard_did_not_make_is_never_published() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    sandbox.edit("content/topics/sleep/en.md", "\n\n", "\n\nA sentence of its own.\n\n");
    let shards = Shards::made(&sandbox, 2);
    let pages = shards.all_folders().into_iter().flat_map(|folder| {
        let files = folder.join("unpublished");
        tree(&files).into_keys().map(move |path| files.join(path))
    });
    let pages: Vec<PathBuf> = pages.collect();
    let topic = pages.iter().find(|page| page.ends_with("en/topics/sleep/index.html"));
    let document = pages.iter().find(|page| page.ends_with("sample/en/handout.html"));
    for page in [topic, document].map(|page| page.expect("a shard made it")) {
        let text = fs::read_to_string(page).expect("it can be read");
        fs::write(page, text.replacen("<p", "<P", 1)).expect("it can be written");
        refuses(&shards, &shards.all_folders(), &["is not the file that the shard made"]);
        fs::remove_file(page).expect("it is there");
        refuses(&shards, &shards.all_folders(), &["could not read"]);
        fs::write(page, text).expect("it can be written");
    }
    shards.gather().succeeds();
}

#[test]
fn a_shard_that_was_stopped_is_refused_until_it_is_made_again() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let shards = Shards::made(&sandbox, 2);
    shards.gather().succeeds();
    sandbox.edit("content/topics/sleep/en.md", "\n\n", "\n\nA sentence of its own.\n\n");
    // Something that careleaf did not write ends each run in its midst.
    for index in 0..2 {
        let in_the_way = shards.folders(index)[1].join("unpublished/sample/en/handout.html");
        let _ = fs::remove_dir_all(in_the_way.parent().expect("it has a folder"));
        fs::create_dir_all(&in_the_way).expect("it can be made");
        let was_stopped = shards.make(index, &[]).code == 2;
        let has_record = was_stopped;
        if has_record {
            let words = [format!("shard {index}/2"), "was not finished".to_owned()];
            refuses(&shards, &shards.all_folders(), &[&words[0], &words[1], "make it again"]);
        }
        fs::remove_dir(&in_the_way).expect("it is empty");
        shards.make(index, &[]).succeeds();
    }
    shards.gather().succeeds();
    let gathered = published(&sandbox);
    sandbox.build().succeeds();
    assert_same(&published(&sandbox), &gathered);
    let list = shards.folders(0)[0].join(".careleaf/shard/list.json");
    let text = fs::read_to_string(&list).expect("it is written");
    fs::write(&list, &text[..text.len() / 2]).expect("it can be written");
    refuses(&shards, &shards.all_folders(), &["the list of the shard in", "cannot be read"]);
}

#[cfg(unix)]
#[test]
fn private_shards_are_readable_by_their_owner_only() {
    let sandbox = Sandbox::new();
    let shards = Shards::made(&sandbox, 2);
    for index in 0..2 {
        let [public, private] = shards.folders(index);
        for entry in walkdir::WalkDir::new(&private).into_iter().filter_map(Result::ok) {
            let mode = entry.metadata().expect("it is there").permissions().mode() & 0o777;
            let expected = if entry.file_type().is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode, expected, "{}", entry.path().display());
        }
        let list = public.join(".careleaf/shard/list.json");
        let mode = fs::metadata(list).expect("it is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "the list has a digest of the records");
    }
    let private = shards.folders(1)[1].clone();
    let open_to = |mode| fs::set_permissions(&private, fs::Permissions::from_mode(mode));
    open_to(0o750).expect("it is ours");
    let ran = shards.gather();
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("other users can read") && ran.err.contains("chmod 700"),
        "{}",
        ran.err
    );
    open_to(0o700).expect("it is ours");
    shards.gather().succeeds();
}

#[test]
fn a_shard_has_folders_of_its_own() {
    let sandbox = Sandbox::new();
    sandbox.build().succeeds();
    let shards = Shards { sandbox: &sandbox, count: 2 };
    let elsewhere = sandbox.beside("elsewhere").to_string_lossy().into_owned();
    let before = published(&sandbox);
    let refused = |arguments: &[&str], words: &str| {
        let ran = sandbox.run(&[&["build", "--shard", "0/2"], arguments].concat());
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(ran.err.contains(words), "`{words}` is not in {}", ran.err);
        assert_same(&published(&sandbox), &before);
    };
    refused(&[], "name a new folder");
    refused(&["--out", &elsewhere], "name a new folder");
    for inside in ["out", "out/public/shard", "private-out/shard", "content/shard", "."] {
        refused(&["--out", inside, "--private-out", &elsewhere], "overlap");
        refused(&["--out", &elsewhere, "--private-out", inside], "overlap");
    }
    refused(&["--out", &elsewhere, "--private-out", &elsewhere], "overlap");
    // The output of a build that went elsewhere.
    let other = sandbox.beside("other").to_string_lossy().into_owned();
    let others = ["--out", &format!("{other}/out"), "--private-out", &format!("{other}/private")];
    sandbox.run(&[&["build"][..], &others].concat()).succeeds();
    let inside = format!("{other}/out/public/shard");
    refused(&["--out", &inside, "--private-out", &elsewhere], "output folder");
    let inside = format!("{other}/private/shard");
    refused(&["--out", &elsewhere, "--private-out", &inside], "output folder");
    assert!(!sandbox.beside("elsewhere").exists(), "a refused shard writes nothing");
    // And no build publishes into the folder of a shard.
    shards.make(0, &[]).succeeds();
    let ran = shards.run_into(0, &["build"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("is the folder of a shard"), "{}", ran.err);
}

#[test]
fn a_task_of_an_array_makes_a_shard_only_if_it_is_told_to() {
    let sandbox = Sandbox::new();
    let task = |options: &[&str]| -> RunResult {
        let mut command = careleaf();
        command.current_dir(sandbox.site()).args(["build", "--today", TODAY]).args(options);
        let slurm = [("ID", "5"), ("MIN", "3"), ("MAX", "7"), ("STEP", "2"), ("COUNT", "3")];
        command.envs(slurm.map(|(name, value)| (format!("SLURM_ARRAY_TASK_{name}"), value)));
        command.output().expect("the program runs").into()
    };
    let (out, private) = (sandbox.beside("a"), sandbox.beside("b"));
    let folders = ["--out", &out.to_string_lossy(), "--private-out", &private.to_string_lossy()];
    let ran = task(&[&["--shard", "auto"][..], &folders].concat()).succeeds();
    assert!(ran.out.contains("careleaf: shard 1/3: "), "{}", ran.out);
    assert!(!sandbox.has("out"));
    let ran = task(&[]).succeeds();
    assert!(!ran.out.contains("shard"), "{}", ran.out);
    assert!(sandbox.has("out/public/index.html"));
}
