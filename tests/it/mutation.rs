//! How many faults of a translation the checks find: faults of each kind are put into the
//! translated topics and messages of the sample site, and the diagnostics are counted that point to
//! them. Issue 18.
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

use rayon::prelude::*;

use super::{
    memory::MemorySite,
    message_faults::{MESSAGE_FAULTS, message_pieces, written},
    mutations::{FAULTS, Fault, FaultGroup, Piece},
    sandbox::tree,
};

/// The languages into which faults are put.
const LANGUAGES: [&str; 5] = ["es", "ar", "zh-Hans", "vi", "ru"];

/// Of so many texts of a file that can have a fault, one has it at a time.
const TEXTS_PER_FAULT: usize = 5;

/// A diagnostic: its path, its line, its rule and its message.
type Found = BTreeSet<(String, u64, String, String)>;

/// How many faults were put in, and how many were found.
#[derive(Clone, Copy, Default)]
struct Tally {
    made: usize,
    found: usize,
}

/// What was found, by fault and language.
type Tallies = BTreeMap<(&'static str, &'static str), Tally>;

/// A translated file.
struct TranslatedFile {
    path: String,
    lang: &'static str,
    text: String,
    /// The text of its source.
    source: String,
}

/// A piece of a file with the faults that it can have, each as the file would have it.
struct Possible {
    /// The number of the piece.
    at: usize,
    faults: Vec<(&'static Fault, String)>,
}

/// A fault that is put into a piece.
struct Chosen {
    at: usize,
    fault: &'static Fault,
    text: String,
}

/// How often each fault was made.
type Counts = BTreeMap<&'static str, usize>;

/// Texts into which faults are put.
struct Corpus {
    /// What they are called.
    name: &'static str,
    /// The folder of their files.
    folder: &'static str,
    /// A folder that the site does without: these texts do not need it.
    without: &'static str,
    faults: &'static [Fault],
    /// Returns the translated files.
    files: fn() -> Vec<TranslatedFile>,
    /// Returns the pieces of a text that can have a fault, given its source.
    pieces: fn(&str, &str) -> Vec<Piece>,
}

const CORPORA: [Corpus; 2] = [
    Corpus {
        name: "Topics",
        folder: "content/topics/",
        without: "content/care-plans/",
        faults: FAULTS,
        files: topics,
        pieces: topic_pieces,
    },
    Corpus {
        name: "Messages",
        folder: "locales/",
        without: "content/topics/",
        faults: MESSAGE_FAULTS,
        files: message_files,
        pieces: message_pieces,
    },
];

impl Corpus {
    /// Returns a site with these texts.
    fn site(&self) -> MemorySite {
        let mut site = MemorySite::sample();
        site.remove(self.without);
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

    /// Puts faults into all texts and counts what is found. A fault of the structure of a topic may
    /// be reported anywhere in its file, so there is one at a time, and one in each file.
    fn tallies(&self) -> Tallies {
        let before = self.diagnostics(&self.site());
        let is_alone = |fault: &Fault| fault.group == FaultGroup::Structure && self.is_topics();
        let (alone, together): (Vec<&'static Fault>, Vec<&'static Fault>) =
            self.faults.iter().partition(|fault| is_alone(fault));
        let mut out = Tallies::new();
        for fault in alone {
            self.count(&before, &[fault], &mut out, &|possible, _| {
                let middle = possible.len() / 2;
                let mut none = Counts::new();
                let chosen = possible.into_iter().nth(middle);
                chosen.and_then(|possible| rarest(possible, &mut none)).into_iter().collect()
            });
        }
        for round in 0..TEXTS_PER_FAULT {
            self.count(&before, &together, &mut out, &|possible, counts| {
                let all = possible.into_iter().enumerate();
                let mine = all.filter(|(number, _)| number % TEXTS_PER_FAULT == round);
                mine.filter_map(|(_, possible)| rarest(possible, counts)).collect()
            });
        }
        out
    }

    fn is_topics(&self) -> bool {
        self.folder == "content/topics/"
    }

    /// Checks the site with the faults that `choose` puts into the pieces of each file.
    fn count(
        &self,
        before: &Found,
        faults: &[&'static Fault],
        out: &mut Tallies,
        choose: &dyn Fn(Vec<Possible>, &mut Counts) -> Vec<Chosen>,
    ) {
        let mut site = self.site();
        let mut made = Vec::new();
        let mut counts: BTreeMap<&str, Counts> = BTreeMap::new();
        for ((fault, lang), tally) in out.iter() {
            counts.entry(lang).or_default().insert(fault, tally.made);
        }
        for file in (self.files)() {
            let pieces = (self.pieces)(&file.text, &file.source);
            let possible = possible_faults(&pieces, file.lang, faults);
            let chosen = choose(possible, counts.entry(file.lang).or_default());
            let (text, lines) = with_faults(&file.text, &pieces, chosen);
            site.write(&file.path, text);
            made.extend(lines.into_iter().map(|line| (file.path.clone(), file.lang, line)));
        }
        let after = self.diagnostics(&site);
        let new: Vec<_> = after.difference(before).collect();
        for (path, lang, (fault, first, last)) in made {
            // What is built otherwise may be reported where the file of a topic ends or begins.
            let is_anywhere = fault.group == FaultGroup::Structure && self.is_topics();
            let is_found = new.iter().any(|(at, line, ..)| {
                *at == path && ((first..=last).contains(line) || is_anywhere)
            });
            let tally = out.entry((fault.name, lang)).or_default();
            tally.made += 1;
            tally.found += usize::from(is_found);
        }
    }
}

/// Returns the faults that the pieces of a file can have.
fn possible_faults(pieces: &[Piece], lang: &str, faults: &[&'static Fault]) -> Vec<Possible> {
    let possible = pieces.iter().enumerate().map(|(at, piece)| {
        let made = faults.iter().filter_map(|fault| {
            let made = (fault.make)(&piece.text, lang, piece.source.as_deref())?;
            let is_other = made != piece.text;
            Some((*fault, written(piece, made).filter(|_| is_other)?))
        });
        Possible { at, faults: made.collect() }
    });
    possible.filter(|possible| !possible.faults.is_empty()).collect()
}

/// Returns the fault of a piece that was made least often so far, and counts it.
fn rarest(possible: Possible, counts: &mut Counts) -> Option<Chosen> {
    let count = |fault: &Fault| counts.get(fault.name).copied().unwrap_or(0);
    let (fault, text) = possible.faults.into_iter().min_by_key(|(fault, _)| count(fault))?;
    *counts.entry(fault.name).or_insert(0) += 1;
    Some(Chosen { at: possible.at, fault, text })
}

/// Returns a file with faults in it, and the first and last line of each.
fn with_faults(
    text: &str,
    pieces: &[Piece],
    chosen: Vec<Chosen>,
) -> (String, Vec<(&'static Fault, u64, u64)>) {
    let line = |text: &str| text.matches('\n').count() as u64 + 1;
    let (mut out, mut lines, mut at) = (String::new(), Vec::new(), 0);
    for Chosen { at: number, fault, text: made } in chosen {
        let range = pieces[number].at.clone();
        out.push_str(&text[at..range.start]);
        let first = line(&out);
        out.push_str(&made);
        lines.push((fault, first, line(&out)));
        at = range.end;
    }
    out.push_str(&text[at..]);
    (out, lines)
}

/// Returns the lines of a topic below its front matter. Lines of the source belong to those of the
/// translation only if there are as many.
fn topic_pieces(text: &str, source: &str) -> Vec<Piece> {
    let body = |text: &str| text.match_indices("\n---\n").next().map_or(0, |(at, _)| at + 5);
    let of_source: Vec<&str> = source[body(source)..].lines().collect();
    let is_aligned = of_source.len() == text[body(text)..].lines().count();
    let mut start = body(text);
    let mut out = Vec::new();
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        let own = line.trim_end_matches('\n');
        out.push(Piece {
            at: start..start + own.len(),
            text: own.to_owned(),
            source: is_aligned.then(|| of_source[number].to_owned()),
            id: None,
        });
        start += line.len();
    }
    out
}

/// Returns the translated files of messages.
fn message_files() -> Vec<TranslatedFile> {
    let files = tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    let read = |path: &str| {
        files.get(path).map(|bytes| String::from_utf8(bytes.clone()).expect("messages are UTF-8"))
    };
    let mut out = Vec::new();
    // Those for staff need no review, and CLDR has the words of dates of these languages.
    let is_reviewed = |name: &&str| !["desk.ftl", "review.ftl", "dates.ftl"].contains(name);
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

/// Returns a share as a cell of the table; empty if there was nothing to find.
fn share(tally: Tally) -> String {
    match tally.made {
        0 => String::new(),
        made => format!("{}% of {made}", tally.found * 100 / made),
    }
}

/// Returns the tables of some texts: by fault, and by group.
fn tables(corpus: &Corpus) -> String {
    let tallies = corpus.tallies();
    let mut text = format!("\n## {}\n\n", corpus.name);
    writeln!(text, "| Fault | {} | all |\n|---|{}---|", LANGUAGES.join(" | "), "---|".repeat(5))
        .expect("a string takes it");
    let mut groups: BTreeMap<FaultGroup, Tally> = BTreeMap::new();
    for fault in corpus.faults {
        let by_lang =
            LANGUAGES.map(|lang| tallies.get(&(fault.name, lang)).copied().unwrap_or_default());
        let all = by_lang.iter().fold(Tally::default(), |all, one| Tally {
            made: all.made + one.made,
            found: all.found + one.found,
        });
        assert!(all.made > 0, "no text can have the fault `{}`", fault.name);
        let group = groups.entry(fault.group).or_default();
        *group = Tally { made: group.made + all.made, found: group.found + all.found };
        let cells = by_lang.map(share).join(" | ");
        writeln!(text, "| {} | {cells} | {} |", fault.name, share(all)).expect("a string takes it");
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
find; some are found by none. Of the texts of a file that can have a fault, one in five has one at a
time (of the structure of topics: one), since a text is compared with the rest of its file too; of
the faults that it can have, it gets the one that is rarest so far.
";
