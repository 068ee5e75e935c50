//! The words of one language that decide what a person does, and the search for them.

use std::{collections::BTreeSet, ops::Range, sync::Arc};

use aho_corasick::AhoCorasick;
use icu::properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup},
};
use jiff::civil::date;
use rust_embed::RustEmbed;

use super::families::{FAMILIES, MONTHS, NEAR_LESS, NEAR_NOT, NOT, OTHER, QUESTION, WEEKDAYS};
use crate::{
    diag::{FileId, Report},
    lang::Lang,
    source::yaml::{Node, parse},
    text::{LocaleFormat, PerLanguage},
};

#[derive(RustEmbed)]
#[folder = "src/review/lexicon/words"]
#[include = "*.yaml"]
struct WordFiles;

/// The words of one language.
pub struct Lexicon {
    words: Vec<LexiconWord>,
    search: Option<AhoCorasick>,
    /// The words that only ask at the end of a sentence.
    asking: BTreeSet<String>,
    has_file: bool,
}

/// A word with its meaning.
struct LexiconWord {
    meaning: &'static str,
    /// Whether the word begins, and ends, where a word of the text does.
    is_start: bool,
    is_end: bool,
}

/// A word of a text that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundMeaning {
    /// Its meaning.
    pub meaning: &'static str,
    /// The word as the text has it, in small letters.
    pub written: String,
    /// Its place in the text in small letters and without vowel signs.
    pub at: Range<usize>,
}

impl Lexicon {
    /// Returns the words of a language.
    pub fn of(lang: &Lang) -> Arc<Self> {
        static KNOWN: PerLanguage<Lexicon> = PerLanguage::new(Lexicon::read);
        KNOWN.get(lang)
    }

    /// Returns whether the language has words of a meaning.
    pub fn knows(&self, meaning: &str) -> bool {
        self.words.iter().any(|word| word.meaning == meaning)
    }

    /// Returns whether the words of the language are known, not only those of its calendar.
    pub fn has_file(&self) -> bool {
        self.has_file
    }

    fn read(lang: &Lang) -> Self {
        let root = file_of(lang);
        let mut texts: Vec<(String, &'static str)> = calendar_words(lang);
        let mut asking = BTreeSet::new();
        for (key, value) in root.iter().flat_map(Node::named_entries) {
            let Some(meaning) = meanings().find(|meaning| *meaning == key) else { continue };
            let words = value.items().iter().filter_map(Node::text);
            if meaning == QUESTION {
                asking.extend(words.map(folded));
                continue;
            }
            texts.extend(words.map(|word| (word.to_owned(), meaning)));
        }
        let separates = lang.separates_words();
        let (mut patterns, mut words) = (Vec::new(), Vec::new());
        for (text, meaning) in texts {
            words.push(LexiconWord {
                meaning,
                is_start: separates && !text.starts_with('*'),
                is_end: separates && !text.ends_with('*'),
            });
            patterns.push(folded(text.trim_matches('*')));
        }
        Self { words, search: AhoCorasick::new(&patterns).ok(), asking, has_file: root.is_some() }
    }

    /// Returns the words of a text that are known, in its order. Of words that overlap, the one
    /// counts that begins first, or else the longest. A word may have several meanings.
    pub fn find(&self, text: &str) -> Vec<FoundMeaning> {
        self.find_in_folded(&folded(text))
    }

    /// Returns the same for a text that is [`folded`] already.
    pub fn find_in_folded(&self, text: &str) -> Vec<FoundMeaning> {
        // What is only near to "less" must not hide another word.
        let found = self.hits(text).filter(|(_, _, meaning)| *meaning != NEAR_LESS);
        let mut found: Vec<_> = found.collect();
        let is_near = |meaning: &str| meaning == NEAR_NOT;
        found.sort_by_key(|(start, end, meaning)| {
            (*start, usize::MAX - end, is_near(meaning), *meaning)
        });
        found.dedup();
        let mut out = Vec::new();
        let mut last = (0, 0);
        for (start, end, meaning) in found {
            if start < last.1 && (start, end) != last {
                continue;
            }
            // A word of a file may also begin like one that is near to a negation.
            let is_counted = |found: &FoundMeaning| found.meaning == NOT;
            if meaning == NEAR_NOT && (start, end) == last && out.last().is_some_and(is_counted) {
                continue;
            }
            last = (start, end);
            let written = &text[start..end];
            let is_last = text[end..].trim().is_empty() && !text[..start].trim().is_empty();
            if meaning == NOT && is_last && self.asking.contains(written) {
                continue;
            }
            out.push(FoundMeaning { meaning, written: written.to_owned(), at: start..end });
        }
        out
    }

    /// Returns whether a text has a word of one of the meanings, also within a longer one.
    pub fn has_any(&self, text: &str, meanings: &[&str]) -> bool {
        self.hits(&folded(text)).any(|(_, _, meaning)| meanings.contains(&meaning))
    }

    /// Iterates over all words of a text that are known: where each begins and ends, and its
    /// meaning.
    fn hits<'t>(
        &'t self,
        text: &'t str,
    ) -> impl Iterator<Item = (usize, usize, &'static str)> + 't {
        let hits = self.search.iter().flat_map(move |search| search.find_overlapping_iter(text));
        hits.filter(|hit| self.is_word(text, hit.pattern().as_usize(), hit.range()))
            .map(|hit| (hit.start(), hit.end(), self.words[hit.pattern().as_usize()].meaning))
    }

    fn is_word(&self, text: &str, pattern: usize, range: Range<usize>) -> bool {
        let word = &self.words[pattern];
        // Signs of vowels are parts of words.
        let is_mark = |c: char| {
            GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
        };
        let is_letter = |c: char| c.is_alphanumeric() || is_mark(c);
        (!word.is_start || !text[..range.start].ends_with(is_letter))
            && (!word.is_end || !text[range.end..].starts_with(is_letter))
    }
}

/// Iterates over all meanings that a file may list.
fn meanings() -> impl Iterator<Item = &'static str> {
    FAMILIES
        .iter()
        .flat_map(|family| family.iter().copied())
        .chain([NOT, NEAR_NOT, NEAR_LESS, QUESTION, OTHER])
}

/// Returns the file of a language or of a broader tag.
fn file_of(lang: &Lang) -> Option<Node> {
    let file =
        lang.fallback_chain().iter().find_map(|lang| WordFiles::get(&format!("{lang}.yaml")))?;
    let text = std::str::from_utf8(&file.data).ok()?;
    parse(text, FileId(0), 0, &mut Report::new())
}

/// Returns the names of weekdays and months as CLDR has them.
fn calendar_words(lang: &Lang) -> Vec<(String, &'static str)> {
    let format = LocaleFormat::new(lang);
    let days = (0..7).zip(WEEKDAYS).filter_map(|(at, day)| Some((format.weekday(at)?, day)));
    let months = (1..=12).zip(MONTHS).filter_map(|(month, name)| {
        Some((format.months(date(2026, month, 1)).into_iter().next()?, name))
    });
    // 11月 contains 1月: such months are numbers.
    let has_letters_only = |word: &String| !word.chars().any(char::is_numeric);
    days.chain(months).filter(|(word, _)| has_letters_only(word)).collect()
}

/// Returns a text in small letters, with one kind of apostrophe, without vowel signs and
/// lengthening of Arabic.
pub(super) fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    if lower.is_ascii() {
        return lower;
    }
    let mut out = String::with_capacity(lower.len());
    let kept =
        lower.chars().filter(|c| !matches!(c, '\u{64b}'..='\u{652}' | '\u{640}' | '\u{670}'));
    out.extend(kept.map(|c| if c == '’' { '\'' } else { c }));
    out
}

#[cfg(test)]
mod tests {
    use super::{Lexicon, WordFiles, file_of, meanings};
    use crate::lang::Lang;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn found(tag: &str, text: &str) -> String {
        let found = Lexicon::of(&lang(tag)).find(text);
        found.iter().map(|found| found.meaning).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_file_lists_known_meanings_and_negates() {
        for name in WordFiles::iter() {
            let lang = lang(name.trim_end_matches(".yaml"));
            let root = file_of(&lang).expect("the file is YAML");
            for (key, value) in root.named_entries() {
                assert!(meanings().any(|meaning| meaning == key), "{name}: `{key}`");
                assert!(!value.items().is_empty(), "{name}: `{key}` has no words");
            }
            for key in ["not", "week", "before", "three"] {
                assert!(root.get(key).is_some(), "{name} lacks `{key}`");
            }
        }
    }

    #[test]
    fn words_are_found_whole_and_the_longest_counts() {
        for (tag, text, meanings) in [
            (
                "en",
                "Don’t stop it. No longer than 3 weeks!",
                "not stop near-not near-not near-not week",
            ),
            ("en", "a notable weeklong month-end", "month"),
            ("es", "No más de dos pastillas; sin alcohol", "at-most two not"),
            ("es", "los lunes por la tarde", "monday afternoon evening"),
            ("ar", "لَا تأخذه قبل الأسبوع القادم", "not before week"),
            ("zh-Hans", "星期三不要停药", "wednesday not stop"),
            ("zh-Hans", "感觉不舒服", "other"),
            ("vi", "thứ ba, không quá hai lần", "tuesday at-most twice"),
            ("ru", "в понедельник, не более двух раз", "monday at-most two once"),
            ("vi", "tôi có thể uống không", ""),
            ("vi", "không", "not"),
            ("it", "lunedì, dopo una settimana di gennaio", "monday january"),
        ] {
            assert_eq!(found(tag, text), meanings, "{tag}: {text}");
        }
        assert!(!Lexicon::of(&lang("it")).has_file());
    }
}
