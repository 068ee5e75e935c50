//! Lists in one language: "a, b, and c". What joins two items may depend on the next one: Spanish
//! says "e Inés", Hebrew hyphenates before a word in Latin letters.

use std::fmt;

use icu::{
    list::{ListFormatter, options::ListFormatterOptions, parts::ELEMENT},
    locale::Locale,
};
use writeable::{Part, PartsWrite, Writeable};

use super::{bidi::is_isolate, unsigned_marks::is_mark};

/// Formats lists.
pub(super) struct ListFormat {
    /// CLDR's formatter, if it has data for the language.
    formatter: Option<ListFormatter>,
    /// What separates all items without it.
    separator: &'static str,
}

impl ListFormat {
    /// Creates the formatter of a language. `has_data` is whether CLDR has data for it at all;
    /// `script` is the ISO 15924 code of its script.
    pub(super) fn new(locale: &Locale, has_data: bool, script: &str) -> Self {
        let formatter = has_data
            .then(|| {
                ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok()
            })
            .flatten()
            // CLDR has the English "and" for a few languages of other scripts.
            .filter(|formatter| {
                let joined = formatter.format_to_string(["1", "2", "3"].iter());
                script == "Latn" || !joined.contains(|c: char| c.is_ascii_alphabetic())
            });
        let separator = match script {
            "Arab" | "Thaa" | "Nkoo" | "Syrc" | "Rohg" => "، ",
            "Ethi" => "፣ ",
            "Mymr" => "၊ ",
            "Hans" | "Hant" | "Jpan" => "、",
            _ => ", ",
        };
        Self { formatter, separator }
    }

    /// Formats a list. The items may contain isolates and marks, which do not count for what joins
    /// them.
    pub(super) fn list(&self, items: &[String]) -> String {
        let Some(formatter) = &self.formatter else { return items.join(self.separator) };
        let bare = |item: &String| -> String {
            item.chars().filter(|c| !is_isolate(*c) && !is_mark(*c)).collect()
        };
        let bare_items: Vec<String> = items.iter().map(bare).collect();
        let mut joined = Joined { items: items.iter(), text: String::new() };
        match formatter.format(bare_items.iter()).write_to_parts(&mut joined) {
            Ok(()) if joined.items.len() == 0 => joined.text,
            _ => items.join(self.separator),
        }
    }
}

/// Writes what joins the items of a list, and instead of each item the one that it stands for.
struct Joined<'a> {
    items: std::slice::Iter<'a, String>,
    text: String,
}

impl fmt::Write for Joined<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Joined<'_> {
    type SubPartsWrite = Self;
    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        if part == ELEMENT {
            self.text.push_str(self.items.next().ok_or(fmt::Error)?);
            return Ok(());
        }
        write(self)
    }
}
