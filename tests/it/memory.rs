//! Sites that exist only in memory, for tests that need neither the program nor the disk.

use std::{collections::BTreeMap, path::Path};

use careleaf::{
    build::{self, Outcome, RunOptions, Scope},
    diag::{
        Report,
        emit::{self, Style},
    },
    document::MemorySink,
    privacy::Realm,
    source::Sources,
};
use serde_json::Value;

use super::{
    one_medicine::keep_medicine,
    sandbox::{TODAY, tree, unwrapped},
};

const NO_PDFS: &str = "formats: { public: [html], private: [html], handout: full }";

/// Returns `crisis-lines.yaml` as it is once somebody has tried every line.
pub fn with_verified_lines(text: &str) -> String {
    let verified = "    verified_by: Robin Dialer\n    verified_on: 2026-11-01\n    expires_on:";
    text.replace("    expires_on:", verified)
}

/// The files of a site, by path.
pub struct MemorySite {
    files: BTreeMap<String, String>,
}

/// The result of checking a site.
pub struct Checked {
    sources: Sources,
    report: Report,
}

/// The result of building a site.
pub struct Built {
    /// Every file, by realm and path.
    pub files: BTreeMap<(Realm, String), Vec<u8>>,
    /// Counts and diagnostics.
    pub outcome: Outcome,
}

impl MemorySite {
    /// Returns the site that `careleaf new site` writes, without PDFs.
    /// Somebody has tried its crisis lines.
    pub fn starter() -> Self {
        let files = Sources::starter_site();
        let mut site =
            Self::without_pdfs(files.into_iter().map(|(path, bytes)| (path, bytes.into_owned())));
        let lines = site.files.get_mut("content/crisis-lines.yaml").expect("it has crisis lines");
        *lines = with_verified_lines(lines);
        site
    }

    /// Returns the same site with only the medicine of its record: to check the texts of the others
    /// takes most of the time of each check.
    pub fn with_one_medicine() -> Self {
        let mut site = Self::starter();
        keep_medicine(&mut site.files, "sertraline", &["ssri", "antidepressant"]);
        site
    }

    /// Returns the sample site of this repository, without PDFs.
    pub fn sample() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self::without_pdfs(["content", "locales"].into_iter().flat_map(|folder| {
            let files = tree(&root.join(folder)).into_iter();
            files.map(move |(path, bytes)| (format!("{folder}/{path}"), bytes))
        }))
    }

    fn without_pdfs(files: impl Iterator<Item = (String, Vec<u8>)>) -> Self {
        let mut files: BTreeMap<String, String> = files
            .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("sources are UTF-8")))
            .collect();
        let config = files.get_mut("content/site.yaml").expect("a site has settings");
        *config = config
            .lines()
            .map(|line| if line.starts_with("formats:") { NO_PDFS } else { line })
            .fold(String::new(), |text, line| text + line + "\n");
        Self { files }
    }

    /// Adds or replaces a file.
    pub fn write(&mut self, path: &str, text: impl Into<String>) -> &mut Self {
        self.files.insert(path.to_owned(), text.into());
        self
    }

    /// Removes all files whose path begins so.
    pub fn remove(&mut self, prefix: &str) -> &mut Self {
        self.files.retain(|path, _| !path.starts_with(prefix));
        self
    }

    /// Replaces the first occurrence of a text in a file; fails if there is none.
    #[track_caller]
    pub fn edit(&mut self, path: &str, from: &str, to: &str) -> &mut Self {
        let text = self.files.get_mut(path).unwrap_or_else(|| panic!("{path} does not exist"));
        assert!(text.contains(from), "`{from}` is not in {path}");
        *text = text.replacen(from, to, 1);
        self
    }

    /// Returns the files as the program reads them.
    pub fn sources(&self) -> Sources {
        Sources::in_memory(self.files.iter().map(|(path, text)| (path.as_str(), text.as_str())))
    }

    /// Checks the site as of [`TODAY`], as `careleaf check` does.
    pub fn check(&self) -> Checked {
        let sources = self.sources();
        let report = build::check(&sources, &options()).report;
        Checked { sources, report }
    }

    /// Builds the site as of [`TODAY`], as `careleaf build` does.
    pub fn build(&self) -> Built {
        self.build_scope(options().scope)
    }

    /// Builds a part of the site, or in other formats than the site names.
    pub fn build_scope(&self, scope: Scope) -> Built {
        let sink = MemorySink::default();
        let outcome = build::run(&self.sources(), &RunOptions::new(scope), &sink)
            .unwrap_or_else(|_| panic!("a sink in memory takes every file"));
        Built { files: sink.into_files(), outcome }
    }
}

fn options() -> RunOptions<'static> {
    RunOptions::new(Scope::all(TODAY.parse().expect("a day")))
}

impl Checked {
    /// Asserts that there are errors and that the diagnostics contain each of these texts.
    #[track_caller]
    pub fn reports(&self, texts: &[&str]) {
        let text = emit::text(&self.report, &self.sources, Style::default());
        assert!(self.report.errors() > 0, "no error is reported:\n{text}");
        let messages = unwrapped(&text);
        for expected in texts {
            assert!(messages.contains(expected), "`{expected}` is not in:\n{text}");
        }
    }

    /// Returns each diagnostic as `careleaf check --format json` prints it.
    pub fn diagnostics(&self) -> Vec<Value> {
        let printed = emit::json(&self.report, &self.sources, Style::default());
        printed["diagnostics"].as_array().expect("a list of diagnostics").clone()
    }
}

impl Built {
    /// Returns the text of a file of a realm.
    #[track_caller]
    pub fn read(&self, realm: Realm, path: &str) -> String {
        let bytes = self.files.get(&(realm, path.to_owned()));
        let bytes = bytes.unwrap_or_else(|| panic!("{path} was not built"));
        String::from_utf8_lossy(bytes).into_owned()
    }

    /// Returns whether a file of a realm was built.
    pub fn has(&self, realm: Realm, path: &str) -> bool {
        self.files.contains_key(&(realm, path.to_owned()))
    }

    /// Iterates over the HTML pages of a realm, each with its path.
    pub fn pages(&self, realm: Realm) -> impl Iterator<Item = (&str, String)> {
        self.files
            .iter()
            .filter(move |((of, path), _)| *of == realm && path.ends_with(".html"))
            .map(|((_, path), bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned()))
    }
}
