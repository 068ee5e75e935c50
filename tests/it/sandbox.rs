//! A small site in a folder of its own, to build, edit and look at.
//!
//! Not for the repository's sample: that is read in `sample`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// The day that counts as today in every test.
pub const TODAY: &str = "2026-11-24";

/// A site in a folder that goes when the test ends.
pub struct Sandbox {
    folder: tempfile::TempDir,
}

/// What a run said.
pub struct Ran {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Ran {
    /// The run went well, or the test fails with what it said.
    #[track_caller]
    pub fn fine(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self
    }

    /// The run found something to mend, and says each of these words.
    #[track_caller]
    pub fn mends(self, words: &[&str]) -> Self {
        assert_eq!(self.code, 1, "{}{}", self.out, self.err);
        // The drawing breaks long lines, so spaces and borders are folded.
        let said = self
            .err
            .split(|c: char| c.is_whitespace() || "│×⚠·".contains(c))
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        for word in words {
            assert!(said.contains(word), "`{word}` is not in:\n{}", self.err);
        }
        assert!(!said.contains("panicked"), "{}", self.err);
        self
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
}

/// The program.
pub fn careleaf() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_careleaf"));
    command.env("NO_COLOR", "1");
    command
}

impl Sandbox {
    /// The site that `careleaf new site` writes, on the screen only: paper takes time, and few
    /// tests look at it.
    pub fn new() -> Self {
        let sandbox = Self::on_paper();
        sandbox.edit(
            "content/site.yaml",
            "formats: { public: [html, pdf], private: [html, pdf] }",
            "formats: { public: [html], private: [html] }",
        );
        sandbox
    }

    /// The site that `careleaf new site` writes, as it is.
    pub fn on_paper() -> Self {
        let sandbox = Self { folder: tempfile::tempdir().expect("a folder for the test") };
        let ran = Ran::from(
            careleaf()
                .args(["new", "site"])
                .arg(sandbox.site())
                .output()
                .expect("the program runs"),
        );
        ran.fine();
        sandbox
    }

    /// A copy of the repository's own site, on the screen only.
    pub fn sample() -> Self {
        let sandbox = Self::sample_on_paper();
        let formats = sandbox
            .read("content/site.yaml")
            .lines()
            .find(|line| line.starts_with("formats:"))
            .map(str::to_owned)
            .expect("it names its formats");
        sandbox.edit("content/site.yaml", &formats, "formats: { public: [html], private: [html] }");
        sandbox
    }

    /// A copy of the repository's own site, as it is.
    pub fn sample_on_paper() -> Self {
        let sandbox = Self { folder: tempfile::tempdir().expect("a folder for the test") };
        for room in ["content", "locales"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(room), &sandbox.site().join(room));
        }
        sandbox
    }

    /// Where the site is.
    pub fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// A folder beside the site.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file of the site.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.site().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder"))
            .expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
        self
    }

    /// Replaces words in a file of the site; fails if they are not there.
    #[track_caller]
    pub fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "`{from}` is not in {path}");
        self.write(path, text.replacen(from, to, 1))
    }

    /// Removes a file of the site.
    pub fn remove(&self, path: &str) -> &Self {
        fs::remove_file(self.site().join(path)).expect("the file is there");
        self
    }

    /// Reads a file of the site.
    #[track_caller]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.site().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Whether a file of the site is there.
    pub fn has(&self, path: &str) -> bool {
        self.site().join(path).exists()
    }

    /// Runs a command in the folder of the site, as of the day that counts as today where it takes
    /// one.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = careleaf();
        command.current_dir(self.site()).args(arguments);
        if matches!(arguments.first(), Some(&"build" | &"check" | &"handout" | &"review"))
            && !arguments.contains(&"--today")
        {
            command.args(["--today", TODAY]);
        }
        command.output().expect("the program runs").into()
    }

    /// The text of a PDF of the site without the marks that only steer its direction, page by page.
    #[track_caller]
    pub fn pdf_pages(&self, path: &str) -> Vec<String> {
        let path = self.site().join(path);
        let ran = Command::new("pdftotext")
            .arg(&path)
            .arg("-")
            .output()
            .expect("scripts/setup.sh --checks brings pdftotext");
        assert!(ran.status.success(), "{} cannot be read", path.display());
        let text: String = String::from_utf8_lossy(&ran.stdout)
            .chars()
            .filter(
                |c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'),
            )
            // Words that stay on one line are held together by blanks that do not break.
            .map(|c| if c == '\u{a0}' { ' ' } else { c })
            .collect();
        text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
    }

    /// The text of a PDF as one, without white space: lines break where there is room.
    #[track_caller]
    pub fn pdf_text(&self, path: &str) -> String {
        self.pdf_pages(path).concat().chars().filter(|c| !c.is_whitespace()).collect()
    }

    /// Builds the site.
    pub fn build(&self) -> Ran {
        self.run(&["build"])
    }

    /// Every file below a folder of the site, by path.
    pub fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        tree(&self.site().join(folder))
    }
}

/// Every file below a folder, by path with forward slashes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry
                .path()
                .strip_prefix(folder)
                .expect("it lies below")
                .to_string_lossy()
                .replace('\\', "/");
            (path, fs::read(entry.path()).expect("it can be read"))
        })
        .collect()
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let target = to.join(path);
        fs::create_dir_all(target.parent().expect("a file has a folder"))
            .expect("the folder can be made");
        fs::write(target, bytes).expect("the file can be written");
    }
}
