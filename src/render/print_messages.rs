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

/// Returns the names that the print file `entry` may use of the messages, or `None` if it uses them
/// in a way that does not say which. `files` are the print files by name, such as `topic.typ`.
pub(super) fn names_in_print_file(
    files: &BTreeMap<&str, &str>,
    entry: &str,
) -> Option<BTreeSet<String>> {
    let reached: Vec<(&str, String)> = reached_files(files, entry)
        .into_iter()
        .map(|(name, text)| (name, without_comments(text)))
        .collect();
    let mut waiting: Vec<&str> = Vec::new();
    let mut definitions: Vec<(&str, &str)> = Vec::new();
    for (name, text) in &reached {
        for chunk in chunks(text) {
            match chunk.strip_prefix(DEFINITION).map(first_word) {
                // The entry file runs as a whole, and so does what is not a definition.
                Some(defined) if *name != entry && !defined.is_empty() => {
                    definitions.push((defined, chunk));
                }
                _ => waiting.push(chunk),
            }
        }
    }
    let mut used = BTreeSet::new();
    while let Some(text) = waiting.pop() {
        if takes_any_message(text) {
            return None;
        }
        used.extend(words(text).map(|(_, word)| word.to_owned()));
        let is_used = |(name, _): &(&str, &str)| words(text).any(|(_, word)| word == *name);
        waiting.extend(definitions.extract_if(.., |one| is_used(one)).map(|(_, text)| text));
    }
    Some(used)
}

/// Returns the print files that a print file imports or includes, and itself.
fn reached_files<'f>(files: &BTreeMap<&'f str, &'f str>, entry: &str) -> Vec<(&'f str, &'f str)> {
    let mut reached: BTreeMap<&str, &str> = BTreeMap::new();
    let mut next = vec![entry];
    while let Some(wanted) = next.pop() {
        let Some((name, text)) = files.get_key_value(wanted) else { continue };
        if reached.insert(name, text).is_none() {
            next.extend(text.split('"').filter(|quoted| quoted.ends_with(".typ")));
            next.extend(text.split(['"', '/']).filter(|quoted| quoted.ends_with(".typ")));
        }
    }
    reached.into_iter().collect()
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
    use std::collections::BTreeMap;

    use super::names_in_print_file;

    fn names(files: &[(&str, &str)]) -> Option<Vec<String>> {
        let files: BTreeMap<&str, &str> = files.iter().copied().collect();
        let known = ["one", "two", "three", "four"];
        let used = names_in_print_file(&files, "topic.typ")?;
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
