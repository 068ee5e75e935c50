//! Numbers in words: "two" and "twice", and those that Chinese and Japanese write as one character
//! in an amount: 两 (2) and 半 (½).
//!
//! The characters are parts of many other words (半夜 "midnight", 两者 "both"), so they count only
//! directly before a unit, or before the word for a tablet and the like: 两片, 半片, 半毫升, and in
//! 一片半 ("one and a half tablets"). A number in words is no difference by itself, since English
//! may say "two" as well; before a unit it is a dose.

use super::{
    lexicon::numbers_in_words,
    locked_item::{FoundItems, LockedKind},
    units::UnitTable,
};
use crate::{digits::is_digit, lang::Lang};

/// What is counted in doses: tablets, pills, capsules, packets, vials, bottles, patches, drops,
/// spoons, cups; in both Chinese scripts and in Japanese.
const DOSE_WORDS: [char; 22] = [
    '片', '粒', '颗', '顆', '包', '袋', '支', '瓶', '贴', '貼', '枚', '丸', '剂', '劑', '勺', '匙',
    '杯', '滴', '錠', '锭', '喷', '噴',
];

/// What else 两 counts: times, days, weeks, pieces, kinds, and the end of a range.
const COUNTED_WORDS: [char; 12] =
    ['次', '天', '周', '週', '个', '個', '日', '年', '倍', '种', '種', '到'];

/// Returns the value of one character, as a key.
fn value(c: char) -> Option<&'static str> {
    match c {
        '两' | '兩' => Some("2"),
        '半' => Some("1/2"),
        _ => None,
    }
}

/// Returns whether a character belongs to a number, so that the next one is no number of its own:
/// 一两 is "one or two", and 2两 is a weight.
fn is_numeral(c: char) -> bool {
    is_digit(c) || "零〇一二三四五六七八九十百千万萬两兩几幾数數".contains(c)
}

/// Finds numbers in words: from 1 to 12 in the languages whose words are known, and those that are
/// one character.
pub(super) fn find_number_words(text: &str, lang: &Lang, out: &mut FoundItems<'_>) {
    find_characters(text, lang, out);
    if lang.separates_words() {
        for (at, number) in numbers_in_words(text, lang) {
            if out.is_free(&at) {
                out.push_number_word(at, number.to_string());
            }
        }
    }
}

fn find_characters(text: &str, lang: &Lang, out: &mut FoundItems<'_>) {
    if !matches!(lang.script().as_str(), "Hans" | "Hant" | "Hani" | "Hanb" | "Jpan") {
        return;
    }
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let char_at = |at: Option<usize>| at.and_then(|at| chars.get(at)).map(|(_, c)| *c);
    for (index, (at, c)) in chars.iter().enumerate() {
        let Some(key) = value(*c) else { continue };
        let before = char_at(index.checked_sub(1));
        let end = at + c.len_utf8();
        if before.is_some_and(is_numeral) || !out.is_free(&(*at..end)) {
            continue;
        }
        if let Some(unit) = UnitTable::of(lang).after(&text[end..], key) {
            let number = if *c == '半' { "0.5" } else { key };
            out.push(LockedKind::Dose, *at..end + unit.offset, format!("{number} {}", unit.unit));
            continue;
        }
        let is_dose_word = |c: Option<char>| c.is_some_and(|c| DOSE_WORDS.contains(&c));
        let next = char_at(Some(index + 1));
        // 一片半: the number before the word for a tablet is a number in words too.
        let one = char_at(index.checked_sub(2));
        let is_half_more = *c == '半'
            && is_dose_word(before)
            && one.is_some_and(is_numeral)
            && !is_dose_word(next);
        let is_counted = *c != '半' && next.is_some_and(|next| COUNTED_WORDS.contains(&next));
        if is_dose_word(next) || is_counted || is_half_more {
            out.push_spelled(*at..end, key.to_owned());
        }
        let before_one = char_at(index.checked_sub(3));
        if is_half_more && one == Some('一') && !before_one.is_some_and(is_numeral) {
            let start = chars[index - 2].0;
            out.push_spelled(start..start + '一'.len_utf8(), "1".to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FoundItems, find_number_words};
    use crate::{
        lang::Lang,
        review::{LockedNames, differences, locked_items},
    };

    #[test]
    fn a_number_in_words_equals_one_digit_and_hides_no_other() {
        for (source, target, keys) in [
            ("Take it twice a day for two weeks.", "Tómela 2 veces al día por 2 semanas.", ""),
            ("Take two.", "Tome dos.", ""),
            ("Take two.", "Tome dos, 2.", "2"),
            ("Take two.", "Tome 3.", "2 3"),
            ("Take 2.", "Tome dos.", ""),
        ] {
            let items = |text: &str, tag: &str| {
                locked_items(text, &Lang::parse(tag).expect("a tag"), &LockedNames::default())
            };
            let found = differences(&items(source, "en"), &items(target, "es"));
            let found: Vec<&str> = found.iter().map(|found| found.key.as_str()).collect();
            assert_eq!(found.join(" "), keys, "{target}");
        }
    }

    #[test]
    fn letters_whose_small_form_has_another_length_hide_no_place() {
        let lang = Lang::parse("en").expect("a tag");
        for text in ["ȺȺ\u{212a} two, May", "ȺȺ’ two", "İİ\u{212a}\u{212a}é twice"] {
            let found = locked_items(text, &lang, &LockedNames::default());
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }

    #[test]
    fn a_number_in_words_is_a_number() {
        for (text, tag, expected) in [
            ("twice a day for two weeks", "en", "2 2"),
            ("dos veces al día, a las once", "es", "2 11"),
            ("раз в три дня", "ru", "1 3"),
            ("a stone", "en", ""),
            ("por 2 semanas", "es", ""),
        ] {
            let mut out = FoundItems::new(text);
            find_number_words(text, &Lang::parse(tag).expect("a tag"), &mut out);
            let keys: Vec<String> = out.items.into_iter().map(|item| item.key).collect();
            assert_eq!(keys.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn one_character_is_a_number_only_before_what_is_counted() {
        for (text, expected) in [
            ("吃两片", "2"),
            ("吃兩粒", "2"),
            ("吃半片", "1/2"),
            ("吃一片半", "1/2 1"),
            ("吃两片半", "2 1/2"),
            ("吃2片半", "1/2"),
            ("每天两次", "2"),
            ("两毫升", "2 mL"),
            ("半毫克", "0.5 mg"),
            ("半夜、半天、一半、大半、半数", ""),
            ("两者、两边、两侧、三两、一两片", ""),
        ] {
            for tag in ["zh-Hans", "zh-Hant"] {
                let mut out = FoundItems::new(text);
                find_number_words(text, &Lang::parse(tag).expect("a tag"), &mut out);
                let keys: Vec<String> = out.items.into_iter().map(|item| item.key).collect();
                assert_eq!(keys.join(" "), expected, "{text}");
            }
        }
    }
}
