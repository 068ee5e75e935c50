//! How many faults of a translation the checks find: each kind of fault is put into the translated
//! topics and messages of the sample site, one at a time in each text, and the diagnostics are
//! counted that point to it. Issue 18.
//!
//! `docs/mutations.md` has the result. After a change of a rule or of a topic:
//! `UPDATE_REFERENCES=1 cargo test --test it mutation`, then read what changed.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::Path,
};

use super::{
    memory::MemorySite,
    message_faults::{MESSAGE_FAULTS, with_faulty_messages},
    mutations::{FAULTS, Fault, FaultGroup, FaultyFile},
    sandbox::tree,
};
use rayon::prelude::*;

/// The languages into which faults are put.
const LANGUAGES: [&str; 5] = ["es", "ar", "zh-Hans", "vi", "ru"];

/// Of so many lines of a topic that can have a fault, one gets it.
const LINES_PER_FAULT: usize = 4;

/// A diagnostic of a topic: its path, its line, its rule and its message.
type Found = BTreeSet<(String, u64, String, String)>;

/// How many faults were put in, and how many were found.
#[derive(Clone, Copy, Default)]
struct Tally {
    made: usize,
    found: usize,
}

/// A translated file.
struct TranslatedFile {
    path: String,
    lang: &'static str,
    text: String,
    /// The text of its source.
    source: String,
}

/// Texts into which faults are put.
struct Corpus {
    /// What they are called.
    name: &'static str,
    /// The folder of their files.
    folder: &'static str,
    faults: &'static [Fault],
    /// Returns the translated files.
    files: fn() -> Vec<TranslatedFile>,
    /// Puts a fault into a file of a language, given its source.
    put: fn(&Fault, &str, &str, &str) -> FaultyFile,
}

const CORPORA: [Corpus; 2] = [
    Corpus {
        name: "Topics",
        folder: "content/topics/",
        faults: FAULTS,
        files: topics,
        put: with_fault,
    },
    Corpus {
        name: "Messages",
        folder: "locales/",
        faults: MESSAGE_FAULTS,
        files: message_files,
        put: with_faulty_messages,
    },
];

impl Corpus {
    /// Returns a site with these texts.
    fn site(&self) -> MemorySite {
        let mut site = MemorySite::sample();
        // The messages of a record are checked because it uses them; topics need none.
        let unneeded = if self.folder == "content/topics/" {
            "content/care-plans/"
        } else {
            "content/topics/"
        };
        site.remove(unneeded);
        site
    }

    /// Returns the diagnostics of these texts.
    fn diagnostics(&self, site: &MemorySite) -> Found {
        let all = site.check().diagnostics();
        let own = all.iter().filter_map(|found| {
            let text = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
            let path = text("path");
            let line = found["line"].as_u64().unwrap_or_default();
            path.starts_with(self.folder).then(|| (path, line, text("rule"), text("message")))
        });
        own.collect()
    }

    /// Puts a fault into all texts at once and counts what is found, by language.
    fn tally(&self, fault: &Fault, before: &Found) -> BTreeMap<&'static str, Tally> {
        let mut site = self.site();
        let mut made = Vec::new();
        for TranslatedFile { path, lang, text, source } in (self.files)() {
            let (text, lines) = (self.put)(fault, lang, &text, &source);
            site.write(&path, text);
            made.push((path, lang, lines));
        }
        let after = self.diagnostics(&site);
        let new: Vec<_> = after.difference(before).collect();
        let mut out: BTreeMap<&'static str, Tally> = BTreeMap::new();
        for (path, lang, lines) in made {
            for (first, last) in lines {
                // What is built otherwise may be reported where the file of a topic ends or begins.
                let is_anywhere = fault.group == FaultGroup::Structure && path.ends_with(".md");
                let is_found = new.iter().any(|(at, line, ..)| {
                    *at == path && ((first..=last).contains(line) || is_anywhere)
                });
                let tally = out.entry(lang).or_default();
                tally.made += 1;
                tally.found += usize::from(is_found);
            }
        }
        out
    }
}

/// Returns the translated files of messages.
fn message_files() -> Vec<TranslatedFile> {
    let files = tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let read = |path: &str| {
        files.get(path).map(|bytes| String::from_utf8(bytes.clone()).expect("messages are UTF-8"))
    };
    let mut out = Vec::new();
    // Those for staff need no review.
    let is_reviewed = |name: &&str| !["desk.ftl", "review.ftl"].contains(name);
    let names = files.keys().filter_map(|path| path.strip_prefix("en/"));
    for name in names.filter(is_reviewed) {
        let source = read(&format!("en/{name}")).expect("it is listed");
        for lang in LANGUAGES {
            if let Some(text) = read(&format!("{lang}/{name}")) {
                let path = format!("locales/{lang}/{name}");
                out.push(TranslatedFile { path, lang, text, source: source.clone() });
            }
        }
    }
    out
}

/// Returns the translated topics.
fn topics() -> Vec<TranslatedFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/topics");
    let files = tree(&folder);
    let read = |path: &str| {
        files.get(path).map(|bytes| String::from_utf8(bytes.clone()).expect("topics are UTF-8"))
    };
    let mut out = Vec::new();
    for slug in files.keys().filter_map(|path| path.strip_suffix("/en.md")) {
        let source = read(&format!("{slug}/en.md")).expect("it is listed");
        for lang in LANGUAGES {
            if let Some(text) = read(&format!("{slug}/{lang}.md")) {
                let path = format!("content/topics/{slug}/{lang}.md");
                out.push(TranslatedFile { path, lang, text, source: source.clone() });
            }
        }
    }
    out
}

/// Returns a topic with a fault in some of the lines that can have it, or in one line only, and the
/// numbers of these lines.
fn with_fault(fault: &Fault, lang: &str, text: &str, source: &str) -> FaultyFile {
    let body = |text: &str| text.match_indices("\n---\n").next().map_or(0, |(at, _)| at + 5);
    let (head, lines) = text.split_at(body(text));
    let source_lines: Vec<&str> = source[body(source)..].lines().collect();
    let lines: Vec<&str> = lines.lines().collect();
    // Lines of the source belong to those of the translation only if there are as many.
    let of_source = |at: usize| {
        let is_aligned = source_lines.len() == lines.len();
        is_aligned.then(|| source_lines[at])
    };
    let first_line = head.lines().count() as u64 + 1;
    let possible: Vec<(usize, String)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| Some((at, (fault.make)(line, lang, of_source(at))?)))
        .filter(|(at, made)| made != lines[*at])
        .collect();
    let chosen: BTreeMap<usize, String> = match fault.group {
        FaultGroup::Structure => possible.get(possible.len() / 2).cloned().into_iter().collect(),
        // The other texts of a file are what a text is compared with, so most stay as they are.
        _ => possible.into_iter().step_by(LINES_PER_FAULT).collect(),
    };
    let mut out = head.to_owned();
    for (at, line) in lines.iter().enumerate() {
        out.push_str(chosen.get(&at).map_or(line, String::as_str));
        out.push('\n');
    }
    let line = |at| first_line + at as u64;
    (out, chosen.into_keys().map(|at| (line(at), line(at))).collect())
}

/// Returns a share as a cell of the table; empty if there was nothing to find.
fn share(tally: Tally) -> String {
    match tally.made {
        0 => String::new(),
        made => format!("{}% of {made}", tally.found * 100 / made),
    }
}

/// Returns the tables of some texts: by fault, and by group.
fn tables(corpus: &Corpus) -> String {
    let before = corpus.diagnostics(&corpus.site());
    let mut text = format!("\n## {}\n\n", corpus.name);
    writeln!(text, "| Fault | {} | all |\n|---|{}---|", LANGUAGES.join(" | "), "---|".repeat(5))
        .expect("a string takes it");
    let mut groups: BTreeMap<FaultGroup, Tally> = BTreeMap::new();
    for fault in corpus.faults {
        let by_lang = corpus.tally(fault, &before);
        let all = by_lang.values().fold(Tally::default(), |all, one| Tally {
            made: all.made + one.made,
            found: all.found + one.found,
        });
        assert!(all.made > 0, "no text can have the fault `{}`", fault.name);
        let group = groups.entry(fault.group).or_default();
        *group = Tally { made: group.made + all.made, found: group.found + all.found };
        let cells = LANGUAGES.map(|lang| share(by_lang.get(lang).copied().unwrap_or_default()));
        writeln!(text, "| {} | {} | {} |", fault.name, cells.join(" | "), share(all))
            .expect("a string takes it");
    }
    text.push_str("\n| Kind | found |\n|---|---|\n");
    for (group, tally) in groups {
        writeln!(text, "| {} | {} |", group.words(), share(tally)).expect("a string takes it");
    }
    text
}

#[test]
fn the_table_of_faults_is_current() {
    let tables: Vec<String> = CORPORA.par_iter().map(tables).collect();
    let text = format!("{INTRODUCTION}{}", tables.concat());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/mutations.md");
    if env::var_os("UPDATE_REFERENCES").is_some() {
        fs::write(&file, &text).expect("it can be written");
    }
    let current = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(current, text, "run `UPDATE_REFERENCES=1 cargo test --test it mutation`");
}

const INTRODUCTION: &str = "\
# What the checks find

<!-- Written by a test: `UPDATE_REFERENCES=1 cargo test --test it mutation`. -->

A test puts faults of each kind into the translated topics and messages of the sample, and counts
how many of them `careleaf check` reports at their line (faults of structure in topics: in their
file). The kinds were chosen by what translators and copying do to texts, not by what the rules can
find; some are found by none. Of the lines of a topic that can have a fault, one in four gets it (of
structure: one), of the messages of a file one in five, since a text is compared with the rest of
its file too.
";
