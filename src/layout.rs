//! The layout of a site: the path of each kind of file, with forward slashes and relative to the
//! folder of the site.
//!
//! Which of these files exist, and what they mean, is decided in `source` and `site`.

use std::{
    fmt::Display,
    path::{Component, Path},
};

/// The folder of everything that a site says.
pub const CONTENT: &str = "content/";
/// The folder of the messages, with one folder for each language.
pub const LOCALES: &str = "locales/";
/// The folder of the themes, with one folder for each theme.
pub const THEMES: &str = "themes/";
/// The folders that a site is read from.
pub const SOURCE_FOLDERS: [&str; 3] = ["content", "locales", "themes"];
/// The folder of the JSON Schemas that `new site` and `schema` write.
pub const SCHEMAS: &str = "schemas/";

/// The folder of the topics, with one folder for each topic.
pub const TOPICS: &str = "content/topics/";
/// The folder of the programs.
pub const PROGRAMS: &str = "content/programs/";
/// The folder of the care plans. Everything in it is private, because of where it is.
pub const CARE_PLANS: &str = "content/care-plans/";

/// The name, languages, and settings of a site.
pub const SITE: &str = "content/site.yaml";
/// The crisis lines.
pub const CRISIS_LINES: &str = "content/crisis-lines.yaml";
/// The glossary.
pub const GLOSSARY: &str = "content/glossary.yaml";
/// The medicines and classes.
pub const MEDICINES: &str = "content/medicines.yaml";
/// The measures.
pub const MEASURES: &str = "content/measures.yaml";
/// The notices.
pub const NOTICES: &str = "content/notices.yaml";

/// The name of the file that describes a theme, within its folder.
pub const THEME_FILE: &str = "theme.yaml";

/// The extension of a file of records.
pub const RECORD_EXTENSION: &str = ".yaml";
/// The extension of a text of a topic.
pub const TOPIC_EXTENSION: &str = ".md";
/// The extension of a message file.
pub const MESSAGE_EXTENSION: &str = ".ftl";
/// The end of the name of a ledger, which holds the sign-offs of the file beside it.
pub const LEDGER_SUFFIX: &str = ".signoff.yaml";

/// Returns whether a path leads nowhere but below its folder: it has plain names only, at least
/// one.
pub fn is_plain_path(path: &Path) -> bool {
    !path.as_os_str().is_empty()
        && path.components().all(|part| matches!(part, Component::Normal(_)))
}

/// Returns the path of something within a folder, relative to that folder.
pub fn within<'p>(path: &'p str, folder: &str) -> Option<&'p str> {
    path.strip_prefix(folder).filter(|inner| !inner.is_empty())
}

/// Returns whether a path is that of a ledger.
pub fn is_ledger(path: &str) -> bool {
    path.ends_with(LEDGER_SUFFIX)
}

/// Returns the path of the text of a topic in a language.
pub fn topic_text(slug: &str, lang: impl Display) -> String {
    format!("{TOPICS}{slug}/{lang}{TOPIC_EXTENSION}")
}

/// Returns the path of the ledger of a topic in a language.
pub fn topic_ledger(slug: &str, lang: impl Display) -> String {
    format!("{TOPICS}{slug}/{lang}{LEDGER_SUFFIX}")
}

/// Returns the slug of the topic that a path belongs to.
pub fn topic_of(path: &str) -> Option<&str> {
    path.strip_prefix(TOPICS)?.split('/').next()
}

/// Returns the path of a program.
pub fn program(id: &str) -> String {
    format!("{PROGRAMS}{id}{RECORD_EXTENSION}")
}

/// Returns the path of a care plan. One from outside the site has a path here too.
pub fn care_plan(id: &str) -> String {
    format!("{CARE_PLANS}{id}{RECORD_EXTENSION}")
}

/// Returns the path of the ledger of a care plan in a language.
pub fn care_plan_ledger(id: &str, lang: impl Display) -> String {
    ledger_of_file(&format!("{CARE_PLANS}{id}"), lang)
}

/// Returns the path of the ledger in a language of a file that has all languages, given its path
/// without `.yaml`.
pub fn ledger_of_file(stem: &str, lang: impl Display) -> String {
    format!("{stem}.{lang}{LEDGER_SUFFIX}")
}

/// Returns the folder of the messages of a language.
pub fn locale(lang: impl Display) -> String {
    format!("{LOCALES}{lang}/")
}

/// Returns the path of a message file in a language.
pub fn message_file(lang: impl Display, name: &str) -> String {
    format!("{LOCALES}{lang}/{name}{MESSAGE_EXTENSION}")
}

/// Returns the path of the ledger of a message file in a language.
pub fn message_ledger(lang: impl Display, name: &str) -> String {
    format!("{LOCALES}{lang}/{name}{LEDGER_SUFFIX}")
}

/// Returns the name of the review unit of a message file: its path without the language.
pub fn message_unit(name: &str) -> String {
    format!("{LOCALES}{name}")
}

/// Returns the folder of a theme.
pub fn theme(name: &str) -> String {
    format!("{THEMES}{name}/")
}

/// Returns the path of the file that describes a theme.
pub fn theme_file(name: &str) -> String {
    format!("{THEMES}{name}/{THEME_FILE}")
}

/// Returns the name of the theme that a path describes, if it is that of such a file.
pub fn theme_of_file(path: &str) -> Option<&str> {
    path.strip_prefix(THEMES)?.strip_suffix(THEME_FILE)?.strip_suffix('/')
}
