//! Finds words of another language in a translation: sentences left in the source language, words
//! with letters that the language does not write, and Vietnamese without its marks.

use std::{cell::LazyCell, collections::BTreeSet, sync::Arc};

use icu::{
    locale::subtags::{Script as ScriptTag, script},
    properties::{
        CodePointMapData,
        props::{GeneralCategory, GeneralCategoryGroup, Script},
    },
};

use super::{
    letters::Letters,
    plain_words::{lower_words, plain, readings, sentences, starts_small, words},
    segment::SegmentKind,
};
use crate::lang::Lang;

/// The fewest words of a sentence that says something by itself: a shorter one may be a name.
const MIN_SENTENCE_WORDS: usize = 4;
/// The fewest words in small Latin letters, one after another, that are no name or term.
const MIN_LATIN_WORDS: usize = 3;
/// The fewest words from which a Vietnamese text has a letter with a mark.
const MIN_MARKED_WORDS: usize = 5;

/// Words of a translation that do not seem to be in its language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ForeignWords {
    /// A sentence as it is in the source.
    Untranslated(String),
    /// Words in small Latin letters, in a language that is not written in them.
    Latin(String),
    /// A word with a letter that the language does not write.
    OtherLetters(String),
    /// The first words of a Vietnamese text without any mark.
    Unmarked(String),
}

impl ForeignWords {
    /// Returns what is wrong and where, as the end of a sentence about the translation.
    pub fn description(&self) -> String {
        match self {
            Self::Untranslated(words) => format!("`{words}` is as in the source"),
            Self::Latin(words) => format!("`{words}` is in another script"),
            Self::OtherLetters(word) => {
                format!("`{word}` has a letter that the language does not write")
            }
            Self::Unmarked(words) => format!("`{words}` has none of the marks of Vietnamese"),
        }
    }
}

/// Returns the words of texts that begin with a small letter.
pub fn common_words<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<String> {
    let small = texts.flat_map(|text| words(text).filter(|word| starts_small(word)));
    small.map(str::to_owned).collect()
}

/// The letters and the script of a language.
pub struct ForeignWordSearch {
    source: Lang,
    lang: Lang,
    letters: Arc<Option<Letters>>,
    source_letters: Arc<Option<Letters>>,
    /// Words that the source writes with small letters, so that they are no names.
    common_words: Arc<BTreeSet<String>>,
    script: Option<ScriptTag>,
}

impl ForeignWordSearch {
    /// Prepares a search in translations from one language into another. The common words are those
    /// that the source writes with small letters.
    pub fn new(source: &Lang, lang: &Lang, common_words: Arc<BTreeSet<String>>) -> Self {
        Self {
            source: source.clone(),
            lang: lang.clone(),
            letters: Letters::of(lang),
            source_letters: Letters::of(source),
            common_words,
            script: lang.known_script(),
        }
    }

    /// Returns the foreign words of a translation, each once. `is_name` knows the words that stay
    /// as they are in each language.
    pub fn find(
        &self,
        kind: &SegmentKind,
        source: &str,
        target: &str,
        is_name: &dyn Fn(&str) -> bool,
    ) -> Vec<ForeignWords> {
        if self.source.id().language == self.lang.id().language {
            return Vec::new();
        }
        let unchanged = self.unchanged(kind, source, target, is_name);
        let (source, target) = (plain(kind, source), plain(kind, target));
        let mut out = self.untranslated(&source, &target, is_name);
        if out.is_empty() {
            out.extend(unchanged.map(|text| ForeignWords::Untranslated(text.trim().to_owned())));
        }
        if out.is_empty() {
            out.extend(self.latin(&target, is_name));
        }
        // A name in its own language is the same everywhere.
        if source.trim() != target.trim() {
            out.extend(self.other_letters(&target));
        }
        out.extend(self.unmarked(&target, is_name));
        out
    }

    /// Returns a text, or a variant of a message, that is as in the source and has words that are
    /// no names. In the script of the source a single word may be the same in both languages.
    fn unchanged(
        &self,
        kind: &SegmentKind,
        source: &str,
        target: &str,
        is_name: &dyn Fn(&str) -> bool,
    ) -> Option<String> {
        let has_other_script = self.source.known_script() != self.script;
        let fewest = if has_other_script { 1 } else { 2 };
        // The name of a language in that language itself is the same everywhere.
        let is_in_source_language = |word: &str| {
            (*self.source_letters).as_ref().is_none_or(|letters| {
                word.chars().filter(|c| c.is_alphabetic()).all(|c| letters.writes(c))
            })
        };
        // Few translations have only letters of the source language.
        let of_source = LazyCell::new(|| {
            let readings = readings(kind, source);
            readings.iter().map(|reading| lower_words(reading)).collect::<BTreeSet<Vec<String>>>()
        });
        readings(kind, target).into_iter().find(|reading| {
            let is_common =
                |word: &str| starts_small(word) || self.common_words.contains(&word.to_lowercase());
            let own = words(reading)
                .filter(|word| word.chars().count() > 2 && is_common(word) && !is_name(word));
            words(reading).all(is_in_source_language)
                && own.count() >= fewest
                && of_source.contains(&lower_words(reading))
                && !is_name(reading.trim())
        })
    }

    /// Returns the sentences that are as in the source.
    fn untranslated(
        &self,
        source: &str,
        target: &str,
        is_name: &dyn Fn(&str) -> bool,
    ) -> Vec<ForeignWords> {
        let of_source: BTreeSet<Vec<String>> = sentences(source).map(lower_words).collect();
        let mut found = Vec::new();
        for sentence in sentences(target) {
            let own = words(sentence)
                .filter(|word| starts_small(word) && word.chars().count() > 1 && !is_name(word));
            let is_long = own.count() >= MIN_SENTENCE_WORDS - 1;
            let lower = lower_words(sentence);
            if is_long && lower.len() >= MIN_SENTENCE_WORDS && of_source.contains(&lower) {
                found.push(ForeignWords::Untranslated(sentence.trim().to_owned()));
            }
        }
        found
    }

    /// Returns the first run of Latin words, in a language of another script.
    fn latin(&self, target: &str, is_name: &dyn Fn(&str) -> bool) -> Option<ForeignWords> {
        if self.script.is_none_or(|script| script == script!("Latn")) {
            return None;
        }
        let mut run: Vec<&str> = Vec::new();
        let mut is_in_brackets = false;
        for piece in target.split_inclusive([' ', '\u{a0}']).chain([""]) {
            let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
            let is_latin = word.chars().count() > 1
                && word.chars().all(|c| c.is_ascii_lowercase())
                && !is_name(word);
            if is_latin {
                // A term is often repeated in brackets as the source has it.
                is_in_brackets =
                    piece.starts_with(['(', '（']) || is_in_brackets && !run.is_empty();
                run.push(word);
            }
            let ends = !is_latin || piece.trim_end().ends_with(|c: char| !c.is_alphanumeric());
            if ends && run.len() >= MIN_LATIN_WORDS && !is_in_brackets {
                return Some(ForeignWords::Latin(run.join(" ")));
            }
            if ends {
                run.clear();
            }
        }
        None
    }

    /// Returns the words with letters that the language does not write: one, if foreign words in
    /// this language do not have it either, else only if there are two or more.
    fn other_letters(&self, target: &str) -> Vec<ForeignWords> {
        let Some(letters) = &*self.letters else { return Vec::new() };
        if let Some(found) = letters.other_chinese_characters(target) {
            return found.into_iter().map(|c| ForeignWords::OtherLetters(c.to_string())).collect();
        }
        let mut certain = BTreeSet::new();
        let mut possible = BTreeSet::new();
        let mut has_small = false;
        for word in words(target).filter(|word| word.chars().count() > 1) {
            let strange = |c: &char| self.is_of_script(*c) && !letters.writes(*c);
            if let Some(c) = word.chars().find(|c| strange(c)) {
                // A word with a capital may be a name; it only adds to others.
                let others: BTreeSet<char> = word.chars().filter(strange).collect();
                let is_certain =
                    starts_small(word) && (others.len() > 1 || !letters.writes_in_foreign_words(c));
                has_small |= starts_small(word);
                if is_certain { &mut certain } else { &mut possible }.insert(word.to_owned());
            }
        }
        if certain.is_empty() && (possible.len() < 2 || !has_small) {
            return Vec::new();
        }
        certain.extend(possible);
        certain.into_iter().map(ForeignWords::OtherLetters).collect()
    }

    /// Returns whether a character is a letter of the language's script, if that is one whose
    /// letters CLDR lists completely. Arabic writes no invisible joiner inside words.
    fn is_of_script(&self, c: char) -> bool {
        if c == '\u{200c}' {
            return self.lang.id().language == icu::locale::subtags::language!("ar");
        }
        let category = CodePointMapData::<GeneralCategory>::new().get(c);
        if !GeneralCategoryGroup::Letter.contains(category)
            || category == GeneralCategory::ModifierLetter
        {
            return false;
        }
        let of = |tag| self.script == Some(tag);
        match CodePointMapData::<Script>::new().get(c) {
            Script::Latin => of(script!("Latn")) && !c.is_ascii(),
            Script::Cyrillic => of(script!("Cyrl")),
            Script::Arabic => of(script!("Arab")),
            _ => false,
        }
    }

    /// Returns the beginning of a Vietnamese text that has no mark.
    fn unmarked(&self, target: &str, is_name: &dyn Fn(&str) -> bool) -> Option<ForeignWords> {
        if self.lang.id().language != icu::locale::subtags::language!("vi") {
            return None;
        }
        sentences(target).find_map(|sentence| {
            let own: Vec<&str> = words(sentence)
                .filter(|word| starts_small(word) && word.len() > 1 && !is_name(word))
                .collect();
            let is_unmarked = own.len() >= MIN_MARKED_WORDS && sentence.is_ascii();
            is_unmarked.then(|| ForeignWords::Unmarked(sentence.trim().to_owned()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ForeignWordSearch, ForeignWords};
    use crate::{lang::Lang, review::SegmentKind};

    fn found(kind: &SegmentKind, source: &str, target: &str, lang: &str) -> Vec<ForeignWords> {
        let tag = |tag| Lang::parse(tag).expect("a tag");
        let common = super::common_words(["put drops in each eye, at home"].into_iter());
        let search = ForeignWordSearch::new(&tag("en"), &tag(lang), common.into());
        search.find(kind, source, target, &|word| word == "sertraline")
    }

    #[test]
    fn words_of_another_language_are_found() {
        let source = "Call us. Do not stop the medicine on your own.";
        for (target, lang, word) in [
            ("Llámenos. Do not stop the medicine on your own.", "es", "Do not stop the medicine"),
            ("اتصل بنا. Do not stop the medicine.", "ar", "not stop the medicine"),
            ("Позвоните нам и do not stop the medicine сами", "ru", "do not stop the medicine"),
            ("Não pare de tomar, avise a sua médica amanhã", "es", "amanhã"),
            ("Зателефонуйте нам, якщо стане гірше, і не припиняйте", "ru", "гірше"),
            ("Не прекращайте приём, позвоните ещё сегодня, мы объясним", "uk", "объясним"),
            ("با ما تماس بگیرید، چون این دارو خطرناک است", "ar", "بگیرید"),
            ("لا توقف\u{200c}الدواء من گفت چون", "ar", "گفت"),
            ("請打電話給我們，不要停藥", "zh-Hans", "請"),
            ("请打电话给我们，不要停药", "zh-Hant", "请"),
            ("每天吃一片藥", "zh-Hans", "藥"),
            ("每天服用這一片", "zh-Hans", "這"),
            ("每天吃一片药", "zh-Hant", "药"),
            ("Khong duoc tu y ngung thuoc nay", "vi", "Khong duoc tu y ngung thuoc nay"),
        ] {
            let found = found(&SegmentKind::Field, source, target, lang);
            assert!(
                found.iter().any(|words| words.description().contains(&format!("`{word}"))),
                "{lang}: {target}: {found:?}"
            );
        }
    }

    #[test]
    fn names_numbers_and_terms_are_no_foreign_words() {
        let source =
            "Call the Veterans Crisis Line or write to help@example.org (sertraline 50 mg).";
        for (target, lang) in [
            ("Llame a Veterans Crisis Line o escriba a help@example.org (sertraline 50 mg).", "es"),
            ("اتصل بـ Veterans Crisis Line أو اكتب إلى help@example.org (sertraline).", "ar"),
            ("拨打 Veterans Crisis Line，或写信至 help@example.org。", "zh-Hans"),
            ("Позвоните в Veterans Crisis Line или напишите нам.", "ru"),
            ("Gọi Veterans Crisis Line hoặc viết thư cho chúng tôi.", "vi"),
            ("吞下整片，不要嚼，然后喝水", "zh-Hans"),
            ("把整粒藥吞下，不要嚼，然後喝水，躺在床上", "zh-Hant"),
            ("Rufen Sie an, oder gehen Sie in ein Café", "de"),
            ("به ما زنگ بزنید یا بنویسید، چون می\u{200c}توانیم کمک کنیم", "fa"),
        ] {
            let found = found(&SegmentKind::Field, source, target, lang);
            assert_eq!(found, [], "{lang}: {target}");
        }
    }

    #[test]
    fn a_short_text_as_in_the_source_is_found_unless_it_is_a_name() {
        for (text, lang, is_found) in [
            ("hours of sleep", "es", true),
            ("hours of sleep", "zh-Hans", true),
            ("Craving scale (0 to 10)", "ru", true),
            ("Home page", "ar", true),
            ("Drops", "ru", true),
            ("Drops", "es", false),
            ("Samaritans", "ru", false),
            ("Normal", "es", false),
            ("Chat: { $to }", "de", false),
            ("Sertraline", "vi", false),
            ("Kreyòl ayisyen", "ko", false),
        ] {
            let found = found(&SegmentKind::Message, text, text, lang);
            assert_eq!(!found.is_empty(), is_found, "{lang}: {text}: {found:?}");
        }
    }

    #[test]
    fn the_syntax_of_messages_is_in_no_language() {
        let kind = SegmentKind::Message;
        let message = |one: &str, other: &str| {
            format!("{{ PLURAL($weeks) ->\n    [one] {one}\n   *[other] {other}\n}}")
        };
        let in_english = "every { $weeks } weeks with the whole team";
        let source = message("each week with { $team }", in_english);
        let target = message("каждую неделю с { $team }", "раз в { $weeks } нед.");
        assert_eq!(found(&kind, &source, &target, "ru"), []);
        let target = message("каждую неделю", in_english);
        assert_eq!(found(&kind, &source, &target, "ru").len(), 1);
    }
}
