//! How many faults of a translation the checks find: each kind of fault is put into the translated
//! topics of the sample site, one at a time in each text, and the diagnostics are counted that
//! point to it. Issue 18.
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
    mutations::{FAULTS, Fault, FaultGroup},
    sandbox::tree,
};

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

/// Returns the diagnostics of the topics of a site.
fn diagnostics(site: &MemorySite) -> Found {
    let all = site.check().diagnostics();
    let topics = all.iter().filter_map(|found| {
        let text = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
        let path = text("path");
        let line = found["line"].as_u64().unwrap_or_default();
        path.starts_with("content/topics/").then(|| (path, line, text("rule"), text("message")))
    });
    topics.collect()
}

/// Returns the translated topics: path, language, text, and the text of the source.
fn topics() -> Vec<(String, &'static str, String, String)> {
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
                out.push((format!("content/topics/{slug}/{lang}.md"), lang, text, source.clone()));
            }
        }
    }
    out
}

/// Returns a topic with a fault in some of the lines that can have it, or in one line only, and the
/// numbers of these lines.
fn with_fault(fault: &Fault, lang: &str, text: &str, source: &str) -> (String, Vec<u64>) {
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
    (out, chosen.into_keys().map(|at| first_line + at as u64).collect())
}

/// Puts a fault into all topics at once and counts what is found, by language.
fn tally(fault: &Fault, before: &Found) -> BTreeMap<&'static str, Tally> {
    let mut site = MemorySite::sample();
    let mut made = Vec::new();
    for (path, lang, text, source) in topics() {
        let (text, lines) = with_fault(fault, lang, &text, &source);
        site.write(&path, text);
        made.push((path, lang, lines));
    }
    let after = diagnostics(&site);
    let new: Vec<_> = after.difference(before).collect();
    let mut out: BTreeMap<&'static str, Tally> = BTreeMap::new();
    for (path, lang, lines) in made {
        for line in lines {
            let is_found = new.iter().any(|(at, of_line, ..)| {
                // What is built otherwise may be reported where the file ends or begins.
                *at == path && (*of_line == line || fault.group == FaultGroup::Structure)
            });
            let tally = out.entry(lang).or_default();
            tally.made += 1;
            tally.found += usize::from(is_found);
        }
    }
    out
}

/// Returns a share as a cell of the table; empty if there was nothing to find.
fn share(tally: Tally) -> String {
    match tally.made {
        0 => String::new(),
        made => format!("{}% of {made}", tally.found * 100 / made),
    }
}

#[test]
fn the_table_of_faults_is_current() {
    let before = diagnostics(&MemorySite::sample());
    let mut rows = String::new();
    let mut groups: BTreeMap<FaultGroup, Tally> = BTreeMap::new();
    for fault in FAULTS {
        let by_lang = tally(fault, &before);
        let all = by_lang.values().fold(Tally::default(), |all, one| Tally {
            made: all.made + one.made,
            found: all.found + one.found,
        });
        assert!(all.made > 0, "no topic can have the fault `{}`", fault.name);
        let group = groups.entry(fault.group).or_default();
        *group = Tally { made: group.made + all.made, found: group.found + all.found };
        let cells = LANGUAGES.map(|lang| share(by_lang.get(lang).copied().unwrap_or_default()));
        writeln!(rows, "| {} | {} | {} |", fault.name, cells.join(" | "), share(all))
            .expect("a string takes it");
    }
    let mut text = String::from(INTRODUCTION);
    writeln!(text, "| Fault | {} | all |\n|---|{}---|", LANGUAGES.join(" | "), "---|".repeat(5))
        .expect("a string takes it");
    text.push_str(&rows);
    text.push_str("\n| Kind | found |\n|---|---|\n");
    for (group, tally) in groups {
        writeln!(text, "| {} | {} |", group.words(), share(tally)).expect("a string takes it");
    }
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

A test puts faults of each kind into the translated topics of the sample, and counts how many of
them `careleaf check` reports at their line (faults of structure: in their file). The kinds were
chosen by what translators and copying do to texts, not by what the rules can find; some are found
by none. Of the lines of a topic that can have a fault, one in four gets it (of structure: one),
since a text is compared with the rest of its file too.

";
