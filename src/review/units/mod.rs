//! The units of doses as people write them in each language: `mg`, `miligramos`, `мг`, `ملغ`,
//! `มก.`, `毫克`, `밀리그램`.
//!
//! The data are YAML files, one for each language: `cldr/` is made from CLDR by
//! `scripts/units_from_cldr.py`, `words/` is written by hand. In both, `after` and `before` list
//! the spellings of each unit after and before its number. A language has the files of its tag, of
//! the shorter tags of [`Lang::fallback_chain`], of its script (`und-Cyrl`) and of all (`und`).
//! `per` lists the words for "per", which may also be before the unit and its number
//! (每毫升10毫克), `years` spellings that stand for "year" after a year, `elided` spellings that an
//! apostrophe makes another word, and `not_before` the characters that do so.
//!
//! A spelling ends where its word ends, also before another script (`50mgを`). A `*` at its end
//! allows any ending. A period, and a space, hyphen or joiner within it, may be missing. Case does
//! not count, except for a single letter and for capitals alone (`IU`).

mod folded;
mod spelling;
mod unit_table;

use crate::lang::Lang;
pub(super) use unit_table::UnitTable;

/// Lists the units of doses that are known in a language, with their spellings, for a message.
pub fn known_units(lang: &Lang) -> String {
    UnitTable::of(lang).list()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{
        known_units,
        unit_table::{UnitTable, data_languages},
    };
    use crate::lang::Lang;

    /// The digits 5, 0 and 0 in scripts of every kind.
    const NUMBERS: [&str; 7] = ["500", "５００", "५००", "٥٠٠", "۵۰۰", "၅၀၀", "៥០០"];

    /// What may be between a number and its unit, and what may follow.
    const GAPS: [(&str, [&str; 2]); 6] = [
        ("", ["", ". "]),
        (" ", [".", ", 2"]),
        ("\u{a0}", [")", "。"]),
        ("\u{202f}", [" ", "\u{2069}"]),
        ("-", ["", "**"]),
        ("\n", [" ", "\n"]),
    ];

    fn table(tag: &str) -> std::sync::Arc<UnitTable> {
        UnitTable::of(&Lang::parse(tag).expect("a tag"))
    }

    fn unit_after(text: &str, tag: &str) -> Option<String> {
        table(tag).after(text, "5").map(|found| found.unit)
    }

    #[test]
    fn no_spelling_is_claimed_by_two_units() {
        let mut wrong = Vec::new();
        for tag in data_languages() {
            let table = table(&tag);
            for list in [table.after_spellings(), table.before_spellings()] {
                let mut units: BTreeMap<String, &str> = BTreeMap::new();
                for spelling in &list {
                    let other =
                        units.insert(spelling.key(), spelling.unit).unwrap_or(spelling.unit);
                    if other != spelling.unit {
                        wrong.push(format!("{tag}: `{}`", spelling.written));
                    }
                    for stem in list.iter().filter(|stem| stem.is_stem_of(spelling)) {
                        if stem.unit != spelling.unit {
                            wrong.push(format!(
                                "{tag}: `{}*`, `{}`",
                                stem.written, spelling.written
                            ));
                        }
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn every_spelling_is_found_in_every_language() {
        let (mut count, mut wrong) = (0, Vec::new());
        for tag in data_languages() {
            let table = table(&tag);
            for spelling in table.after_spellings() {
                let written = &spelling.written;
                for (gap, rests) in GAPS {
                    for rest in rests {
                        let text = format!("{gap}{written}{rest}");
                        let found = table.after(&text, "500").map(|found| found.unit);
                        if found.as_deref() != Some(spelling.unit) {
                            wrong.push(format!("{tag}: {} in `{text}`: {found:?}", spelling.unit));
                        }
                    }
                }
                count += 1;
            }
            for spelling in table.before_spellings() {
                for gap in ["", " ", "\u{a0}"] {
                    let text = format!("x {}{gap}", spelling.written);
                    let found = table.before(&text).map(|found| found.unit);
                    if found.as_deref() != Some(spelling.unit) {
                        wrong.push(format!("{tag}: {} in `{text}`: {found:?}", spelling.unit));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
        assert!(count > 3000, "{count}");
    }

    #[test]
    fn every_spelling_makes_a_dose_in_every_digit_system() {
        let (names, mut wrong) = (crate::review::LockedNames::default(), Vec::new());
        for tag in data_languages() {
            let lang = Lang::parse(&tag).expect("a tag");
            // Each spelling with one digit system, and all digit systems in every language.
            let spellings = table(&tag).after_spellings();
            for (spelling, number) in spellings.iter().zip(NUMBERS.into_iter().cycle()) {
                let text = format!("A {number} {} b", spelling.written);
                let found = crate::review::locked_items(&text, &lang, &names);
                let keys: Vec<String> = found.into_iter().map(|item| item.key).collect();
                if keys != [format!("500 {}", spelling.unit)] {
                    wrong.push(format!("{tag}: `{text}`: {keys:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn units_are_found_as_people_write_them() {
        for (tag, texts, unit) in [
            ("es", "miligramos mg. MG miligramo mgr", "mg"),
            ("en", "milligrams mg Milligram mgs", "mg"),
            ("ru", "миллиграммов мг миллиграмма мг.", "mg"),
            ("uk", "міліграмів мг міліграма", "mg"),
            ("ar", "ملليغرام ملجم مغ مـغ مليغراماً ملّيغرام ﻣﻠﻐﻢ ميلي_غرام", "mg"),
            ("fa", "میلی\u{200c}گرم میلی_گرم ميلي\u{200c}گرم میلی‌گرمی mg", "mg"),
            ("fa-AF", "ملی\u{200c}گرام میلی‌گرم", "mg"),
            ("prs", "ملی‌گرام میلی‌گرم", "mg"),
            ("ur", "ملی_گرام ایم_جی", "mg"),
            ("ckb", "میلیگرام ملگم", "mg"),
            ("he", "מ\"ג מ״ג מיליגרם mg", "mg"),
            ("th", "มก. มิลลิกรัม มก", "mg"),
            ("bn", "মিলিগ্রাম মিলিগ্রামের মি.গ্রা. মি._গ্রা.", "mg"),
            ("hi", "मिलीग्राम मि.ग्रा. मि॰ग्रा॰ मिग्रा", "mg"),
            ("zh-Hans", "毫克 mg ㎎ ｍｇ", "mg"),
            ("zh-Hant-TW", "毫克 mg", "mg"),
            ("ja", "ミリグラム mg ﾐﾘｸﾞﾗﾑ", "mg"),
            ("ko", "밀리그램 mg", "mg"),
            ("pl", "miligramów miligramy mg", "mg"),
            ("ro", "de_miligrame mg miligram", "mg"),
            ("vi", "miligam mg mi-li-gam", "mg"),
            ("ht", "miligram mg", "mg"),
            ("tr", "miligramlık mg'lık mg", "mg"),
            ("az", "mq milliqram", "mg"),
            ("am", "ሚሊግራም ሚ.ግ", "mg"),
            ("so", "miligaraam mg", "mg"),
            ("el", "χιλιοστόγραμμα mg", "mg"),
            ("hy", "մգ միլիգրամ", "mg"),
            ("ka", "მგ მილიგრამი", "mg"),
            ("ta", "மில்லிகிராம் மி.கி. மில்லிகிராமை", "mg"),
            ("my", "မီလီဂရမ် mg", "mg"),
            ("km", "មីលីក្រាម mg", "mg"),
            ("tl", "miligramo na_mg", "mg"),
            ("kmr", "mîlîgram", "mg"),
            ("ksw", "mg", "mg"),
            ("en", "µg μg mcg micrograms ug", "mcg"),
            ("es", "unidades UI U.I. unidad", "unit"),
            ("zh-Hans", "单位 个单位 国际单位", "unit"),
            ("de", "I.E. IE Einheiten", "unit"),
            ("fr", "unités unite\u{301}s UI", "unit"),
            ("en", "mEq MEQ milliequivalents", "mEq"),
            ("tr", "% ％ ﹪ ٪", "%"),
        ] {
            for text in texts.split(' ') {
                let text = text.replace('_', " ");
                assert_eq!(unit_after(&text, tag).as_deref(), Some(unit), "{tag}: {text}");
            }
        }
    }

    #[test]
    fn particles_do_not_hide_a_unit() {
        for (tag, text) in [
            ("ko", " mg을"),
            ("ko", "mg을"),
            ("ko", "밀리그램을"),
            ("ja", "mgを"),
            ("ja", "ミリグラムを"),
            ("zh-Hans", "mg后"),
            ("zh-Hans", "mg氯硝西泮"),
            ("tr", " mg'lık"),
            ("kk", " мг-ны"),
            ("hi", "mgकी"),
            ("fi", " mg:n"),
            ("hu", " mg-os"),
            ("th", " มก.ต่อวัน"),
            ("ja", "mg1日2回"),
            ("ru", " мг/сут"),
            ("ta", "mgக்கு"),
            ("bn", "mgর"),
            ("zh-Hans", "毫克2次"),
        ] {
            assert_eq!(unit_after(text, tag).as_deref(), Some("mg"), "{tag}: {text}");
        }
    }

    #[test]
    fn concentrations_are_units_of_their_own() {
        for (tag, text, unit) in [
            ("en", " mg/mL", "mg/mL"),
            ("en", " mg per mL", "mg/mL"),
            ("es", " mg por ml", "mg/mL"),
            ("ru", " мг на мл", "mg/mL"),
            ("ar", " ملغ لكل مل", "mg/mL"),
            ("zh-Hans", "毫克/毫升", "mg/mL"),
            ("zh-Hans", "毫克每毫升", "mg/mL"),
            ("de", " mg pro kg", "mg/kg"),
            ("en", " mcg/hour", "mcg"),
            ("en", " mg / day", "mg"),
        ] {
            assert_eq!(unit_after(text, tag).as_deref(), Some(unit), "{tag}: {text}");
        }
    }

    #[test]
    fn a_strength_may_name_its_volume_first() {
        let names = crate::review::LockedNames::default();
        for (tag, text, keys) in [
            ("zh-Hans", "每毫升10毫克", "10 mg/mL"),
            ("zh-Hans", "每毫升 10 mg，每天 2 毫升", "10 mg/mL, 2 mL"),
            ("zh-Hant", "每公斤5毫克", "5 mg/kg"),
            ("hi", "प्रति मिली 10 मिग्रा", "10 mg/mL"),
            ("fa", "در هر میلی\u{200c}لیتر ۱۰ میلی\u{200c}گرم", "10 mg/mL"),
            ("en", "10 mg in each mL", "10 mg/mL"),
            ("es", "10 mg en cada ml", "10 mg/mL"),
            ("zh-Hans", "每天10毫克", "10 mg"),
            ("en", "Take 10 mg per day", "10 mg"),
        ] {
            let found =
                crate::review::locked_items(text, &Lang::parse(tag).expect("a tag"), &names);
            let found: Vec<String> = found.into_iter().map(|item| item.key).collect();
            assert_eq!(found.join(", "), keys, "{tag}: {text}");
        }
    }

    #[test]
    fn a_message_lists_the_units() {
        let list = known_units(&Lang::parse("so").expect("a tag"));
        assert!(list.contains("mg (mg, ") && list.contains("mcg ("), "{list}");
    }
}
