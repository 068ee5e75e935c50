//! A small site in its own temporary folder, for tests that run the program on it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

use super::{memory, one_medicine::keep_medicine};

/// The day that counts as today in every test.
pub const TODAY: &str = "2026-11-24";

/// A site in a folder of its own.
pub struct Sandbox {
    folder: PathBuf,
    /// Deletes the folder when the test ends.
    _deletes: Option<tempfile::TempDir>,
}

/// The exit code and the output of one run of the program.
pub struct RunResult {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl RunResult {
    /// Asserts that the exit code is 0; a failure shows the output.
    #[track_caller]
    pub fn succeeds(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self
    }

    /// Asserts that the exit code is 1 and that standard error contains each of these texts.
    #[track_caller]
    pub fn reports(self, texts: &[&str]) -> Self {
        assert_eq!(self.code, 1, "{}{}", self.out, self.err);
        let messages = self.messages();
        for text in texts {
            assert!(messages.contains(text), "`{text}` is not in:\n{}", self.err);
        }
        assert!(!messages.contains("panicked"), "{}", self.err);
        self
    }

    /// Returns standard error with its wrapped lines joined and without the frames of diagnostics.
    pub fn messages(&self) -> String {
        unwrapped(&self.err)
    }
}

impl From<Output> for RunResult {
    fn from(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self {
            code: output.status.code().unwrap_or(-1),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
}

/// Joins the wrapped lines of diagnostics and removes the characters of their frames.
pub fn unwrapped(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || "│×⚠·".contains(c))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns a command that runs the program, without colors.
pub fn careleaf() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_careleaf"));
    command.env("NO_COLOR", "1");
    command
}

impl Sandbox {
    /// Creates an empty folder that is deleted when the test ends.
    fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        Self { folder: folder.path().to_owned(), _deletes: Some(folder) }
    }

    /// Copies a site with everything that was made of it.
    pub fn copy_of(other: &Self) -> Self {
        let sandbox = Self::empty();
        copy(&other.folder, &sandbox.folder);
        sandbox
    }

    /// Returns the sample site of this repository, built completely with its PDFs. All tests that
    /// only read it share it, since it takes a minute.
    pub fn built_sample() -> &'static Self {
        static BUILT: OnceLock<Sandbox> = OnceLock::new();
        BUILT.get_or_init(|| {
            // Nothing deletes a static when the tests end, so the next run deletes it.
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("built-sample");
            match fs::remove_dir_all(&folder) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{error}"),
                _ => {}
            }
            let sandbox = Self { folder, _deletes: None };
            sandbox.add_sample();
            let ran = sandbox.build().succeeds();
            assert!(ran.out.contains("; 0 withheld;"), "{}", ran.out);
            let other_faults = ran.err.replace("print-core-long", "");
            assert!(!other_faults.contains("print-"), "a typeset page has a fault: {}", ran.err);
            sandbox
        })
    }

    /// Creates the site that `careleaf new site` writes, but without PDFs: they take time, and few
    /// tests need them.
    pub fn new() -> Self {
        let sandbox = Self::with_pdfs();
        sandbox.edit(
            "content/site.yaml",
            "formats: { public: [html, pdf], private: [html, pdf], handout: full }",
            "formats: { public: [html], private: [html], handout: full }",
        );
        sandbox
    }

    /// Creates the site that `careleaf new site` writes, with its PDFs and with every sheet of a
    /// handout. Of its medicines it has only the one that its record names: the program reads and
    /// searches the whole list in each run.
    pub fn with_pdfs() -> Self {
        static SMALL: OnceLock<BTreeMap<String, String>> = OnceLock::new();
        let small = SMALL.get_or_init(|| {
            let mut files = starter_files().clone();
            keep_medicine(&mut files, "sertraline", &["ssri", "antidepressant"]);
            let config = files.get_mut("content/site.yaml").expect("a site has settings");
            let with_pdfs = "private: [html, pdf]";
            *config = config.replace(with_pdfs, "private: [html, pdf], handout: full");
            files
        });
        let sandbox = Self::empty();
        for (path, text) in small {
            sandbox.write(path, text);
        }
        sandbox
    }

    /// Writes this text to a file of the site while something looks at it, and then the file is as
    /// before: the text that it had, or none.
    pub fn with_file<T>(
        &self,
        path: &str,
        text: impl AsRef<[u8]>,
        look: impl FnOnce(&Self) -> T,
    ) -> T {
        let before = fs::read(self.site().join(path)).ok();
        let seen = look(self.write(path, text));
        match before {
            Some(bytes) => self.write(path, bytes),
            None => self.remove(path),
        };
        seen
    }

    /// Copies the sample site of this repository, without its PDFs.
    pub fn sample() -> Self {
        let sandbox = Self::sample_with_pdfs();
        let formats = sandbox
            .read("content/site.yaml")
            .lines()
            .find(|line| line.starts_with("formats:"))
            .map(str::to_owned)
            .expect("it names its formats");
        let without_pdfs = "formats: { public: [html], private: [html], handout: full }";
        sandbox.edit("content/site.yaml", &formats, without_pdfs);
        sandbox
    }

    /// Copies the sample site of this repository in some of its languages, without its PDFs: each
    /// language adds to the time of every run.
    pub fn sample_in(langs: &[&str]) -> Self {
        let sandbox = Self::sample();
        let all = ["en", "es", "ar", "zh-Hans", "vi", "ru"];
        let others: Vec<&str> = all.into_iter().filter(|lang| !langs.contains(lang)).collect();
        let kept = format!("languages: [{}]", langs.join(", "));
        for path in sandbox.tree("content").into_keys() {
            let file = format!("content/{path}");
            if file == "content/site.yaml" || file.starts_with("content/care-plans/") {
                sandbox.edit(&file, &format!("languages: [{}]", all.join(", ")), &kept);
                // A letter in another language is then in English.
                for lang in &others {
                    let text = sandbox.read(&file);
                    let shown = format!("\n    language: {lang}\n");
                    sandbox.write(&file, text.replace(&shown, "\n    language: en\n"));
                }
            } else if others.iter().any(|lang| path.ends_with(&format!("/{lang}.md"))) {
                sandbox.remove(&file);
            }
        }
        for lang in others.iter().filter(|lang| sandbox.has(&format!("locales/{lang}"))) {
            fs::remove_dir_all(sandbox.site().join("locales").join(lang))
                .expect("the folder is there");
        }
        sandbox
    }

    /// Copies the sample site of this repository, with its PDFs.
    pub fn sample_with_pdfs() -> Self {
        let sandbox = Self::empty();
        sandbox.add_sample();
        sandbox
    }

    fn add_sample(&self) {
        for folder in ["content", "locales"] {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &self.site().join(folder));
        }
    }

    /// Returns the folder of the site.
    pub fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// Returns a path beside the site, in the same temporary folder.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Writes a file of the site.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.site().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder"))
            .expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
        self
    }

    /// Replaces the first occurrence of a text in a file of the site; fails if there is none.
    #[track_caller]
    pub fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "`{from}` is not in {path}");
        self.write(path, text.replacen(from, to, 1))
    }

    /// Records in every medicine and class of the site that a pharmacist reviewed its wording,
    /// which a site that withholds unsigned texts needs to show it.
    pub fn review_medicines(&self) -> &Self {
        const FILE: &str = "content/medicines.yaml";
        const REVIEW: &str = "    reviewed: { by: Pat Pretend, credential: PharmD, on: 2026-11-01, \
                              next: 2027-11-01 }";
        let text = self.read(FILE);
        let (reviewable, pairs) = match text.find("\npairs:") {
            Some(at) => text.split_at(at),
            None => (text.as_str(), ""),
        };
        let mut lines: Vec<&str> = Vec::new();
        for line in reviewable.lines() {
            if line.starts_with("    source:") {
                lines.push(REVIEW);
            }
            lines.push(line);
        }
        self.write(FILE, format!("{}{pairs}\n", lines.join("\n")))
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

    /// Returns whether a file or folder of the site exists.
    pub fn has(&self, path: &str) -> bool {
        self.site().join(path).exists()
    }

    /// Runs a command in the folder of the site; commands that accept `--today` get [`TODAY`].
    pub fn run(&self, arguments: &[&str]) -> RunResult {
        let mut command = careleaf();
        command.current_dir(self.site()).args(arguments);
        if matches!(arguments.first(), Some(&"build" | &"check" | &"handout" | &"review"))
            && !arguments.contains(&"--today")
        {
            command.args(["--today", TODAY]);
        }
        command.output().expect("the program runs").into()
    }

    /// Returns the text of each page of a PDF, without the characters that only set its direction.
    #[track_caller]
    pub fn pdf_pages(&self, path: &str) -> Vec<String> {
        pdf_pages(&self.site().join(path))
    }

    /// Returns the text of a PDF without white space, so that line breaks do not matter.
    #[track_caller]
    pub fn pdf_text(&self, path: &str) -> String {
        self.pdf_pages(path).concat().chars().filter(|c| !c.is_whitespace()).collect()
    }

    /// Runs `careleaf build`.
    pub fn build(&self) -> RunResult {
        self.run(&["build"])
    }

    /// Runs `careleaf check`.
    pub fn check(&self) -> RunResult {
        self.run(&["check"])
    }

    /// Approves a record as an invented prescriber, today.
    pub fn approve(&self, id: &str) -> RunResult {
        let who = ["--by", "Dr. Invented", "--credential", "MD", "--today", TODAY];
        self.run(&[&["approve", id][..], &who].concat())
    }

    /// Returns every file below a folder of the site, by path.
    pub fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        tree(&self.site().join(folder))
    }
}

/// Returns every file below a folder, by path with forward slashes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry
                .path()
                .strip_prefix(folder)
                .expect("it is below the folder")
                .to_string_lossy()
                .replace('\\', "/");
            (path, fs::read(entry.path()).expect("it can be read"))
        })
        .collect()
}

/// Returns the files that `careleaf new site` writes, once somebody has tried the crisis lines. The
/// program writes them once for all tests.
fn starter_files() -> &'static BTreeMap<String, String> {
    static FILES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    FILES.get_or_init(|| {
        let first = Sandbox::empty();
        let mut command = careleaf();
        let ran = command.args(["new", "site"]).arg(first.site()).output();
        RunResult::from(ran.expect("the program runs")).succeeds();
        let files = first.tree("").into_iter();
        let mut files: BTreeMap<String, String> =
            files.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"))).collect();
        let lines = files.get_mut("content/crisis-lines.yaml").expect("it has crisis lines");
        *lines = memory::with_verified_lines(lines);
        files
    })
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let target = to.join(path);
        fs::create_dir_all(target.parent().expect("a file has a folder"))
            .expect("the folder can be made");
        fs::write(target, bytes).expect("the file can be written");
    }
}

/// Returns the text of each page of a PDF file.
#[track_caller]
pub fn pdf_pages(path: &Path) -> Vec<String> {
    let ran = Command::new("pdftotext")
        .arg(path)
        .arg("-")
        .output()
        .expect("scripts/setup.sh --checks brings pdftotext");
    assert!(ran.status.success(), "{} cannot be read", path.display());
    let text: String = String::from_utf8_lossy(&ran.stdout)
        .chars()
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'))
        // Non-breaking spaces keep words on one line.
        .map(|c| if c == '\u{a0}' { ' ' } else { c })
        .collect();
    text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}
