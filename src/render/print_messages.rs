//! Finds the interface messages that a print file uses, from its text.
//!
//! Every word of the code counts as used, so that no use is missed; what is not a message is of no
//! account. A definition that the document never reaches does not count, nor do lines of comments.

use std::collections::{BTreeMap, BTreeSet};

/// The beginning of a top-level definition of Typst.
const DEFINITION: &str = "#let ";
/// The function of the built-in print files that returns the messages of a side.
const MESSAGES_OF_SIDE: &str = "words-of(";
/// The methods of a dictionary that take the name of a message, or return all.
const METHODS: [&str; 5] = ["at", "keys", "values", "pairs", "len"];

/// The print files of a theme, each cut into pieces of code.
pub(super) struct PrintCode<'f> {
    files: BTreeMap<&'f str, PrintFile>,
}

/// A print file.
struct PrintFile {
    /// The names of the files that it imports or includes.
    imported: BTreeSet<String>,
    pieces: Vec<PieceOfCode>,
}

/// A top-level piece of code.
struct PieceOfCode {
    /// The name that it defines.
    defined: Option<String>,
    words: BTreeSet<String>,
    /// Whether it takes the messages as a whole.
    takes_any: bool,
}

impl<'f> PrintCode<'f> {
    /// Reads print files, by name, such as `topic.typ`.
    pub(super) fn read(files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Self {
        Self { files: files.into_iter().map(|(name, text)| (name, print_file(text))).collect() }
    }

    /// Returns the names that the print file `entry` may use of the messages, or `None` if it uses
    /// them in a way that does not say which.
    pub(super) fn names_used(&self, entry: &str) -> Option<BTreeSet<&str>> {
        let mut waiting: Vec<&PieceOfCode> = Vec::new();
        let mut definitions: BTreeMap<&str, Vec<&PieceOfCode>> = BTreeMap::new();
        for name in self.reached(entry) {
            for piece in &self.files[name].pieces {
                match &piece.defined {
                    // The entry file runs as a whole, and so does what is not a definition.
                    Some(defined) if name != entry => {
                        definitions.entry(defined).or_default().push(piece);
                    }
                    _ => waiting.push(piece),
                }
            }
        }
        let mut used = BTreeSet::new();
        while let Some(piece) = waiting.pop() {
            if piece.takes_any {
                return None;
            }
            for word in &piece.words {
                used.insert(word.as_str());
                waiting.extend(definitions.remove(word.as_str()).unwrap_or_default());
            }
        }
        Some(used)
    }

    /// Returns the names of the print files that a print file imports or includes, and its own.
    fn reached(&self, entry: &str) -> BTreeSet<&'f str> {
        let mut reached = BTreeSet::new();
        let mut next = vec![entry];
        while let Some(wanted) = next.pop() {
            let Some((name, file)) = self.files.get_key_value(wanted) else { continue };
            if reached.insert(*name) {
                next.extend(file.imported.iter().map(String::as_str));
            }
        }
        reached
    }
}

fn print_file(text: &str) -> PrintFile {
    let quoted = text.split('"').chain(text.split(['"', '/']));
    let code = without_comments(text);
    let piece = |code: &str| {
        let defined = code.strip_prefix(DEFINITION).map(first_word).unwrap_or_default();
        PieceOfCode {
            defined: (!defined.is_empty()).then(|| defined.to_owned()),
            words: words(code).map(|(_, word)| word.to_owned()).collect(),
            takes_any: takes_any_message(code),
        }
    };
    PrintFile {
        imported: quoted.filter(|name| name.ends_with(".typ")).map(str::to_owned).collect(),
        pieces: chunks(&code).into_iter().map(piece).collect(),
    }
}

/// Returns a text without the lines that are comments.
fn without_comments(text: &str) -> String {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

/// Splits a file before each top-level line of code.
fn chunks(text: &str) -> Vec<&str> {
    let mut starts: Vec<usize> =
        text.match_indices("\n#").map(|(at, _)| at + 1).chain([0, text.len()]).collect();
    starts.sort_unstable();
    starts.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !is_word(c)).next().unwrap_or_default()
}

/// Iterates over the words of a text, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    let words = text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty());
    words.map(move |word| (word.as_ptr() as usize - start, word))
}

/// Returns whether a text takes the messages as a whole, so that nobody can say which it uses.
fn takes_any_message(text: &str) -> bool {
    let after_function = text.match_indices(MESSAGES_OF_SIDE).any(|(at, _)| {
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let rest = text[at..].split_once(')').map_or("", |(_, rest)| rest);
        let line = &text[line_start..];
        // The definition of the function, and its value under the usual name.
        let is_named = ["#let words-of(", "let t =", ", t) ="]
            .iter()
            .any(|known| line.lines().next().is_some_and(|line| line.contains(known)));
        !is_named && !names_one(rest)
    });
    let under_name = words(text).filter(|(_, word)| *word == "t").any(|(at, _)| {
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[line_start..].lines().next().unwrap_or_default();
        let is_bound = ["#let words-of(", "let t =", ", t) ="].iter().any(|it| line.contains(it));
        !(is_bound || text[..at].ends_with('\'') || names_one(&text[at + 1..]))
    });
    after_function || under_name
}

/// Returns whether what follows the messages names one of them: `.nav_home` or `.at("nav_home")`.
fn names_one(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix('.') else { return false };
    let word = first_word(rest);
    let after = &rest[word.len()..];
    !word.is_empty()
        && (!METHODS.contains(&word)
            || !after.starts_with('(')
            || word == "at" && after.starts_with("(\""))
}

#[cfg(test)]
mod tests {
    use super::PrintCode;

    fn names(files: &[(&str, &str)]) -> Option<Vec<String>> {
        let files = PrintCode::read(files.iter().copied());
        let known = ["one", "two", "three", "four"];
        let used = files.names_used("topic.typ")?;
        Some(known.iter().filter(|name| used.contains(**name)).map(ToString::to_string).collect())
    }

    #[test]
    fn a_print_file_uses_what_it_names_and_what_its_definitions_name() {
        let base = "#let words-of(s) = data.at(s.at).view.t\n#let a(s) = words-of(s).two\n\
                    #let b(s) = words-of(s).three\n#let c(s) = b(s)\n";
        let topic = "#import \"base.typ\": *\n#let t = words-of(s)\n#t.one #a(s) #t.at(\"four\")";
        let found = names(&[("topic.typ", topic), ("base.typ", base)]);
        assert_eq!(found.as_deref(), Some(&["one", "two", "four"].map(str::to_owned)[..]));
        let found = names(&[("topic.typ", "#import \"base.typ\": *\n#c(s)"), ("base.typ", base)]);
        assert_eq!(found.as_deref(), Some(&["three".to_owned()][..]));
    }

    #[test]
    fn a_print_file_that_takes_all_messages_may_use_every_one() {
        for text in [
            "#let t = words-of(s)\n#t.at(name)",
            "#let t = words-of(s)\n#for (k, v) in t [#v]",
            "#words-of(s).values().join()",
            "#let names = words-of(s)\n#names.at(one)",
            "#show-all(t)",
        ] {
            assert_eq!(names(&[("topic.typ", text)]), None, "{text}");
        }
    }
}
