//! Finds words of another language in a translation: sentences left in the source language, words
//! with letters that the language does not write, and Vietnamese without its marks.

use std::collections::BTreeSet;

use icu::{
    locale::{
        DataLocale, LanguageIdentifier, Locale,
        exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed},
        subtags::{Language, Script as ScriptTag, script},
    },
    properties::{
        CodePointMapData,
        props::{GeneralCategory, GeneralCategoryGroup, Script},
    },
};

use super::{
    plain_words::{lower_words, plain, sentences, starts_small, words},
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

/// The letters and the script of a language.
pub struct ForeignWordSearch {
    source: Lang,
    lang: Lang,
    letters: Option<Letters>,
    script: Option<ScriptTag>,
}

/// The letters of a language, from CLDR.
struct Letters {
    main: ExemplarCharactersBorrowed<'static>,
    /// Letters that it writes in foreign words only.
    auxiliary: Option<ExemplarCharactersBorrowed<'static>>,
    /// The letters of Chinese in the other form: traditional for simplified and the reverse.
    other_chinese: Option<ExemplarCharactersBorrowed<'static>>,
}

impl ForeignWordSearch {
    /// Prepares a search in translations from one language into another.
    pub fn new(source: &Lang, lang: &Lang) -> Self {
        Self {
            source: source.clone(),
            lang: lang.clone(),
            letters: Letters::of(lang),
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
        let (source, target) = (plain(kind, source), plain(kind, target));
        let mut out = self.untranslated(&source, &target, is_name);
        if out.is_empty() {
            out.extend(self.latin(&target, is_name));
        }
        out.extend(self.other_letters(&target));
        out.extend(self.unmarked(&target, is_name));
        out
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
        let Some(letters) = &self.letters else { return Vec::new() };
        if let Some(other) = &letters.other_chinese {
            return letters.other_chinese_words(other, target);
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

impl Letters {
    /// Returns the letters of a language; `None` if CLDR does not list them.
    fn of(lang: &Lang) -> Option<Self> {
        let id = lang.cldr_id();
        let locales = |id: &LanguageIdentifier| {
            let bare = LanguageIdentifier { region: None, ..id.clone() };
            let broad = LanguageIdentifier { script: None, ..bare.clone() };
            [id.clone(), bare, broad].map(|id| DataLocale::from(Locale::from(id)))
        };
        let main = |id: &LanguageIdentifier| {
            locales(id).iter().find_map(|locale| ExemplarCharacters::try_new_main(locale).ok())
        };
        let is_chinese = id.language == Language::try_from_str("zh").ok()?;
        let is_traditional = lang.known_script() == Some(script!("Hant"));
        let chinese = |tag: &str| {
            ExemplarCharacters::try_new_main(&DataLocale::from(Locale::try_from_str(tag).ok()?))
                .ok()
        };
        if is_chinese {
            let (own, other) = if is_traditional { ("zh-Hant", "zh") } else { ("zh", "zh-Hant") };
            return Some(Self {
                main: chinese(own)?,
                auxiliary: None,
                other_chinese: Some(chinese(other)?),
            });
        }
        let auxiliary = locales(&id)
            .iter()
            .find_map(|locale| ExemplarCharacters::try_new_auxiliary(locale).ok());
        Some(Self { main: main(&id)?, auxiliary, other_chinese: None })
    }

    fn writes(&self, c: char) -> bool {
        c.to_lowercase().all(|c| self.main.contains(c))
    }

    fn writes_in_foreign_words(&self, c: char) -> bool {
        self.auxiliary.as_ref().is_some_and(|set| c.to_lowercase().all(|c| set.contains(c)))
    }

    /// Returns the characters of the other form of Chinese: one that the national standard of that
    /// form has and that of this one lacks, or else two or more that are common there. CLDR lists
    /// common characters only, so a single one may be shared, such as 吞.
    fn other_chinese_words(
        &self,
        other: &ExemplarCharactersBorrowed<'static>,
        target: &str,
    ) -> Vec<ForeignWords> {
        let is_simplified = self.main.contains('们');
        let is_certain = |c: &char| {
            let (here, there) = if is_simplified {
                (is_in_gb2312(*c), is_in_big5(*c))
            } else {
                (is_in_big5(*c), is_in_gb2312(*c))
            };
            CodePointMapData::<Script>::new().get(*c) == Script::Han && there && !here
        };
        let found: BTreeSet<char> =
            target.chars().filter(|c| !self.main.contains(*c) && other.contains(*c)).collect();
        let certain: BTreeSet<char> =
            target.chars().filter(|c| !self.main.contains(*c) && is_certain(c)).collect();
        if certain.is_empty() && found.len() < 2 {
            return Vec::new();
        }
        let found: BTreeSet<char> = found.union(&certain).copied().collect();
        found.into_iter().map(|c| ForeignWords::OtherLetters(c.to_string())).collect()
    }
}

/// Returns whether a character is in GB 2312, the standard of simplified Chinese: in its rows of
/// the GBK encoding.
fn is_in_gb2312(c: char) -> bool {
    let mut text = [0; 4];
    let (bytes, _, is_lossy) = encoding_rs::GBK.encode(c.encode_utf8(&mut text));
    !is_lossy && matches!(*bytes, [0xb0..=0xf7, 0xa1..=0xfe])
}

/// Returns whether a character is in Big5, the encoding of traditional Chinese.
fn is_in_big5(c: char) -> bool {
    let mut text = [0; 4];
    let (bytes, _, is_lossy) = encoding_rs::BIG5.encode(c.encode_utf8(&mut text));
    !is_lossy && bytes.len() == 2
}

#[cfg(test)]
mod tests {
    use super::{ForeignWordSearch, ForeignWords};
    use crate::{lang::Lang, review::SegmentKind};

    fn found(kind: &SegmentKind, source: &str, target: &str, lang: &str) -> Vec<ForeignWords> {
        let tag = |tag| Lang::parse(tag).expect("a tag");
        let search = ForeignWordSearch::new(&tag("en"), &tag(lang));
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
