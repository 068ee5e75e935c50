//! The diary: one week on one page, to fill in by hand, with what the person tracks, the medicines
//! and the homework.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            medicine_diary::{self, DiaryMedicineRow},
            people,
        },
    },
    document::page_parts,
    site::{care_plan::Record, checked_text::DiaryItem},
    text::isolate,
};

/// What a diary tracks if the record does not specify it: what comes up at every visit.
const USUAL: [DiaryItem; 2] = [DiaryItem::Mood, DiaryItem::Sleep];

page_parts! {
    /// The content of a diary.
    pub(super) struct DiaryPage {
        /// The name that the person goes by.
        name: String,
        /// The names of the seven days of the week, which head the columns.
        days: Vec<String>,
        /// What to write down every day, one row each.
        rows: Vec<DiaryRow>,
        /// The medicines, one row for each time of day.
        [safety] medicines: Vec<DiaryMedicineRow>,
        /// The homework, one row for each skill to practice.
        homework: Vec<String>,
        /// A sentence with the date on which the diary was made.
        printed: String,
    }

    /// Something to write down every day.
    pub(super) struct DiaryRow {
        /// What to track, such as "Mood".
        text: String,
        /// What to write in the boxes, such as a number from 0 to 10.
        hint: String,
    }
}

/// Composes the diary.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let tracked = record.diary.as_ref().map_or(&USUAL[..], |diary| &diary.track);
    let row = |item: &DiaryItem| {
        let text = composer.say(item.message());
        Some(DiaryRow { text, hint: composer.say(hint(*item)?) })
    };
    let page = DiaryPage {
        name: isolate(&record.person.preferred_name),
        days: composer.weekdays(),
        rows: tracked.iter().filter_map(row).collect(),
        medicines: medicine_diary::rows(composer, record),
        homework: homework(composer, record),
        printed: people::printed(composer),
    };
    Content::new(composer.say("diary-title"), Some(people::jurisdiction(composer, record)), page)
}

/// Returns the message that says what to write for an item; `None` for medicines and homework,
/// which have boxes to tick instead.
fn hint(item: DiaryItem) -> Option<&'static str> {
    match item {
        DiaryItem::Mood => Some("diary-hint-mood"),
        DiaryItem::Sleep => Some("diary-hint-sleep"),
        DiaryItem::Cravings => Some("diary-hint-cravings"),
        DiaryItem::Caffeine => Some("diary-hint-caffeine"),
        DiaryItem::Panic => Some("diary-hint-panic"),
        DiaryItem::Medicines | DiaryItem::Homework => None,
    }
}

fn homework(composer: &Composer<'_>, record: &Record) -> Vec<String> {
    let exercises = record.therapy.iter().flat_map(|therapy| &therapy.homework);
    exercises.map(|exercise| composer.words(&exercise.skill)).collect()
}
