//! The law of direction: whatever the direction of a paragraph, each phone number, dose, code,
//! range and name is seen in the order in which it is written.
//!
//! What is seen is worked out by the crate `unicode-bidi`, an implementation of the Unicode
//! Bidirectional Algorithm (UAX #9) that the program itself does not use for this.

use careleaf::{lang::Direction, text::set_off};
use proptest::prelude::*;
use unicode_bidi::{BidiInfo, Level};

/// What must be seen as it is written, from left to right.
const ITEMS: [&str; 43] = [
    "1-800-555-0199",
    "+1 (555) 010-0131",
    "(555) 010-0131",
    "555-0142",
    "988",
    "*67",
    "50 mg",
    "12.5 mg",
    ".5 mg",
    "-5",
    "+3",
    "7%",
    "7 %",
    "$25",
    "98.6°F",
    "½ mg",
    "2–3",
    "2-3",
    "5 – 10 mg",
    "12.5 mg → 25 mg → 50 mg",
    "7:30 – 9:00 AM",
    "8:00 a.m. - 5:00 p.m",
    "24/7",
    "120/80",
    "2026-11-29",
    "11/29/2026",
    "PHQ-9: 12/27",
    "PHQ-9",
    "F32.1",
    "G0442",
    "CPT 90834",
    "A1C",
    "5 mL/8 mEq",
    "50 mg (Zoloft) 2x",
    "user@example.org",
    "https://example.org/help/?a=1&b=2",
    "example.org/plans/",
    "HOME",
    "Sertraline HCl 50 mg",
    "St. John's wort",
    "< 5 mg",
    "≥ 7.0",
    "٥٥٥-٠١٤٢",
];

/// Words from right to left of four languages, with particles that are attached.
const RTL_WORDS: [&str; 8] = ["اتصل", "ملغ", "یک‌بار", "התקשר", "גלולות", "دوا", "مُحَمَّد", "ב-"];

/// What may be between a word and an item, and between an item and the next word.
const BEFORE: [&str; 5] = [" ", ": ", " (", " \"", "، "];
const AFTER: [&str; 7] = [" ", ". ", ") ", "\" ", "، ", "؟ ", "! "];

/// Returns a paragraph as it is seen from left to right, without invisible characters.
fn seen(text: &str, direction: Direction) -> String {
    let level = if direction == Direction::Rtl { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(level));
    info.paragraphs
        .iter()
        .map(|paragraph| info.reorder_line(paragraph, paragraph.range.clone()))
        .flat_map(|line| line.chars().collect::<Vec<_>>())
        .filter(|c| !matches!(c, '\u{2061}' | '\u{2064}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

fn assert_in_order(text: &str, item: &str, direction: Direction) {
    let isolated = set_off(text, direction);
    assert!(
        seen(&isolated, direction).contains(item),
        "{text:?} becomes {isolated:?}, seen as {:?}",
        seen(&isolated, direction)
    );
    let plain: String =
        isolated.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    assert_eq!(plain, text, "no other character is added or lost");
    assert_eq!(set_off(&isolated, direction), isolated, "isolating again changes nothing");
}

#[test]
fn every_kind_of_item_is_seen_as_written_in_both_directions() {
    for item in ITEMS {
        for word in RTL_WORDS {
            for (before, after) in BEFORE.iter().flat_map(|b| AFTER.iter().map(move |a| (b, a))) {
                let before = if word.ends_with('-') { "" } else { before };
                if before.is_empty() && item.starts_with(['-', '+', '<', '≥', '*', '(', '.', '$'])
                {
                    continue;
                }
                let text = format!("{word}{before}{item}{after}{}", RTL_WORDS[0]);
                assert_in_order(&text, item, Direction::Rtl);
                if !after.starts_with([' ', '"']) {
                    assert_in_order(&format!("{word}{before}{item}"), item, Direction::Rtl);
                }
            }
            assert_in_order(&format!("{item} {word}"), item, Direction::Rtl);
            // With the marks of unsigned words.
            let marked = format!("\u{2061}{item}\u{2064}, \u{2061}{item} {word}\u{2064}");
            assert_in_order(&marked, item, Direction::Rtl);
            assert_in_order(&format!("Call {word} {item}, now"), item, Direction::Ltr);
        }
    }
}

/// What belongs together stays together: the text, and what is seen of it from left to right.
#[test]
fn a_number_stays_beside_its_word() {
    for (text, shown) in [
        ("خذ Zoloft 50 ملغ", "غلم 50 Zoloft ذخ"),
        ("خذ 50 mg, 3 مرات", "تارم 3 ,50 mg ذخ"),
        ("خذ Zoloft: 2 – 3 ملغ", "غلم 2 – 3 :Zoloft ذخ"),
        ("في 8 مايو 2026: 16. ثم 9", "9 مث .16 :2026 ويام 8 يف"),
        ("8 مايو 2026 – 17 مايو 2027", "2027 ويام 17 – 2026 ويام 8"),
        ("8 مايو 2026 (PHQ-9)", "(PHQ-9) 2026 ويام 8"),
        ("خذ Zoloft (50 mg) 2 مرات", "تارم 2 Zoloft (50 mg) ذخ"),
        ("خذ 2000 mg (Zoloft)", "2000 mg (Zoloft) ذخ"),
        ("ל-3 ימים, ב-50 mg", "50 mg-ב ,םימי 3-ל"),
        ("דרגה CPT 90834 היום", "םויה CPT 90834 הגרד"),
        ("Bipolar Disorder, 2nd ed.", "Bipolar Disorder, 2nd ed."),
        ("(خذ 50 mg) (988)", "(988) (50 mg ذخ)"),
    ] {
        let isolated = set_off(text, Direction::Rtl);
        // The crate shows brackets as they are stored; readers see them mirrored.
        let mirrored = |c| match c {
            '(' => ')',
            ')' => '(',
            c => c,
        };
        let seen = seen(&isolated, Direction::Rtl);
        let is_mirrored = seen.matches('(').count() > 1 || seen.starts_with(')');
        let seen: String = if is_mirrored { seen.chars().map(mirrored).collect() } else { seen };
        assert_eq!(seen, shown, "{text}: {isolated:?}");
    }
    for (text, shown) in [
        ("Call محمد 555-0142.", "Call دمحم 555-0142."),
        ("محمد, 50 mg", "دمحم, 50 mg"),
        ("Meet محمد علي (AA) at 5", "Meet يلع دمحم (AA) at 5"),
        ("At شارع 15 مايو, 2", "At ويام 15 عراش, 2"),
    ] {
        assert_eq!(seen(&set_off(text, Direction::Ltr), Direction::Ltr), shown, "{text}");
    }
}

proptest! {
    #[test]
    fn items_among_words_are_seen_as_written(
        parts in prop::collection::vec((0..RTL_WORDS.len() - 1, 0..ITEMS.len(), 0..4_usize), 1..5),
        is_rtl in any::<bool>(),
    ) {
        let direction = if is_rtl { Direction::Rtl } else { Direction::Ltr };
        let text: String = parts
            .iter()
            .map(|(word, item, mark)| {
                format!("{} {}{}", RTL_WORDS[*word], ITEMS[*item], [" ", ", ", ". ", "، "][*mark])
            })
            .collect();
        for (_, item, _) in &parts {
            assert_in_order(&text, ITEMS[*item], direction);
        }
    }

    #[test]
    fn any_text_keeps_its_characters(
        text in "[ -~א-תا-ي٠-٩۰-۹½،؟–→“”«»\u{2061}\u{2064}\u{2066}-\u{2069}\n]{0,40}",
    ) {
        for direction in [Direction::Ltr, Direction::Rtl] {
            let isolated = set_off(&text, direction);
            let plain = |text: &str| -> String {
                text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
            };
            prop_assert_eq!(plain(&isolated), plain(&text));
        }
    }
}
