//! The skeleton of a message file: for each message that a language lacks, a comment with its id,
//! the words of the source language, and the plural forms that the translation needs.
//!
//! It holds comments only. So a message stays missing until somebody translates it, and nothing in
//! the file can be taken for a translation.

use std::fmt::Write;

/// The words by which a file that `careleaf new language` wrote is recognized. Such a file may hold
/// no message yet.
pub const SKELETON_MARK: &str = "careleaf new language";

/// What a skeleton says at its top.
pub struct SkeletonHead<'a> {
    /// The tag of the language.
    pub lang: &'a str,
    /// The tag of the source language.
    pub source_lang: &'a str,
    /// The plural forms of the language, in the order of CLDR.
    pub plural_forms: &'a [&'static str],
}

/// A message that the language lacks.
pub struct SkeletonEntry<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its text in the source language.
    pub text: &'a str,
    /// What the source says about it; empty if nothing.
    pub comment: &'a str,
}

/// Returns the skeleton of a message file.
pub fn skeleton<'a>(
    head: &SkeletonHead<'_>,
    entries: impl Iterator<Item = SkeletonEntry<'a>>,
) -> String {
    let SkeletonHead { lang, source_lang, plural_forms } = head;
    let mut out = format!(
        "### Messages in `{lang}`, made by `{SKELETON_MARK} {lang}`.\n\
         ### All of them are missing: these lines are comments. Words that a translator sends\n\
         ### back are added below them. To write one by hand, write `id = words` on a line of\n\
         ### its own, without `#`. Delete a comment when you no longer need it.\n"
    );
    for SkeletonEntry { id, text, comment } in entries {
        // Writing to a string does not fail.
        let _ = write!(out, "\n# {id} ({source_lang}):\n");
        for line in text.lines() {
            let _ = writeln!(out, "#     {line}");
        }
        for (at, line) in comment.lines().enumerate() {
            let _ = writeln!(out, "# {}{line}", if at == 0 { "About it: " } else { "" });
        }
        for argument in plural_arguments(text) {
            let _ = writeln!(out, "# Its plural forms in `{lang}`:");
            let _ = writeln!(out, "#     {{ PLURAL({argument}) ->");
            for form in *plural_forms {
                let star = if *form == "other" { "   *" } else { "    " };
                let _ = writeln!(out, "#     {star}[{form}] …");
            }
            let _ = writeln!(out, "#     }}");
        }
    }
    out
}

/// Returns the arguments of `PLURAL` in the text of a message, each once.
fn plural_arguments(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for rest in text.split("PLURAL(").skip(1) {
        let argument = rest.split([')', ',']).next().unwrap_or_default().trim();
        if !argument.is_empty() && !found.contains(&argument) {
            found.push(argument);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{SKELETON_MARK, SkeletonEntry, SkeletonHead, skeleton};
    use crate::text::{is_only_comments, messages};

    #[test]
    fn a_skeleton_holds_no_message_but_names_each_with_its_plural_forms() {
        let source = "# For a.\na = One { $x }\n\
                      b = { PLURAL($n) ->\n    [one] one visit\n   *[other] { NUM($n) } \
                      visits\n }\n";
        let head = SkeletonHead {
            lang: "ru",
            source_lang: "en",
            plural_forms: &["one", "few", "many", "other"],
        };
        let read = messages(source);
        let texts: Vec<String> = read.iter().map(|message| message.text(source)).collect();
        let entries = read.iter().zip(&texts).map(|(message, text)| SkeletonEntry {
            id: &message.id,
            text,
            comment: &message.comment,
        });
        let made = skeleton(&head, entries);
        assert!(is_only_comments(&made) && messages(&made).is_empty(), "{made}");
        assert!(made.contains(SKELETON_MARK), "{made}");
        for line in
            ["# a (en):\n#     One { $x }", "# About it: For a.", "[few] …", "   *[other] …"]
        {
            assert!(made.contains(line), "`{line}` is not in:\n{made}");
        }
    }
}
