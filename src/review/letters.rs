//! The letters that a language writes, from CLDR, and the characters of the two forms of Chinese.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use icu::{
    locale::{
        DataLocale, LanguageIdentifier, Locale,
        exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed},
        subtags::{Language, script},
    },
    properties::{CodePointMapData, props::Script},
};
use jiff::civil::date;

use crate::{
    lang::Lang,
    source::built_in_message_files,
    text::{LocaleFormat, PerLanguage, messages},
};

/// The letters of a language, from CLDR.
pub(super) struct Letters {
    main: ExemplarCharactersBorrowed<'static>,
    /// Letters that it writes in foreign words only.
    auxiliary: Option<ExemplarCharactersBorrowed<'static>>,
    lang: Lang,
    /// Letters that the program's own messages and CLDR's names of months have in this language,
    /// collected when CLDR's lists lack a letter: `è` in Haitian Creole, `ں` in Urdu.
    in_use: OnceLock<BTreeSet<char>>,
    /// The letters of Chinese in the other form: traditional for simplified and the reverse.
    other_chinese: Option<ExemplarCharactersBorrowed<'static>>,
}

impl Letters {
    /// Returns the letters of a language; `None` if CLDR does not list them.
    pub fn of(lang: &Lang) -> Arc<Option<Self>> {
        static KNOWN: PerLanguage<Option<Letters>> = PerLanguage::new(Letters::read);
        KNOWN.get(lang)
    }

    fn read(lang: &Lang) -> Option<Self> {
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
                lang: lang.clone(),
                in_use: OnceLock::from(BTreeSet::new()),
                other_chinese: Some(chinese(other)?),
            });
        }
        let auxiliary = locales(&id)
            .iter()
            .find_map(|locale| ExemplarCharacters::try_new_auxiliary(locale).ok());
        Some(Self {
            main: main(&id)?,
            auxiliary,
            lang: lang.clone(),
            in_use: OnceLock::new(),
            other_chinese: None,
        })
    }

    /// Returns whether the language writes a letter.
    pub fn writes(&self, c: char) -> bool {
        let is_in_use =
            |c: char| self.in_use.get_or_init(|| letters_in_use(&self.lang)).contains(&c);
        c.to_lowercase().all(|c| self.main.contains(c) || is_in_use(c))
    }

    /// Returns whether the language writes a letter in foreign words only.
    pub fn writes_in_foreign_words(&self, c: char) -> bool {
        self.auxiliary.as_ref().is_some_and(|set| c.to_lowercase().all(|c| set.contains(c)))
    }

    /// Returns, for Chinese, the characters of its other form: one that the national standard of
    /// that form has and that of this one lacks, or else two or more that are common there. CLDR
    /// lists common characters only, so a single one may be shared, such as 吞.
    pub fn other_chinese_characters(&self, target: &str) -> Option<BTreeSet<char>> {
        let other = self.other_chinese.as_ref()?;
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
            return Some(BTreeSet::new());
        }
        Some(found.union(&certain).copied().collect())
    }
}

/// Returns the small letters that the program's messages in a language have often, and those of
/// CLDR's names of its months and weekdays.
fn letters_in_use(lang: &Lang) -> BTreeSet<char> {
    /// How often a letter occurs that is not only in names of other languages.
    const OFTEN: usize = 5;
    let files = lang.fallback_chain();
    let files = files.iter().flat_map(built_in_message_files);
    let texts = files.flat_map(|file| {
        messages(&file).into_iter().map(|message| message.text(&file)).collect::<Vec<_>>()
    });
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for c in texts.flat_map(|text| text.to_lowercase().chars().collect::<Vec<_>>()) {
        *counts.entry(c).or_default() += 1;
    }
    let often = counts.into_iter().filter(|(_, count)| *count >= OFTEN).map(|(c, _)| c);
    let format = LocaleFormat::new(lang);
    let days = (0..7).filter_map(|day| format.weekday(day));
    let months = (1..=12).flat_map(|month| format.months(date(2026, month, 1)));
    let of_names =
        days.chain(months).flat_map(|name| name.to_lowercase().chars().collect::<Vec<_>>());
    often.chain(of_names).filter(|c| c.is_alphabetic()).collect()
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
    use super::Letters;
    use crate::lang::Lang;

    #[test]
    fn letters_that_cldr_does_not_list_count_if_the_messages_have_them() {
        for (tag, c, is_written) in [
            ("ht", 'è', true),
            ("ur", 'ں', true),
            ("ur", 'آ', true),
            ("es", 'ñ', true),
            ("es", 'ã', false),
            ("ru", 'і', false),
            ("ar", 'ک', false),
        ] {
            let letters = Letters::of(&Lang::parse(tag).expect("a tag"));
            let letters = letters.as_ref().as_ref().expect("CLDR has it");
            assert_eq!(letters.writes(c), is_written, "{tag}: {c}");
        }
    }
}
