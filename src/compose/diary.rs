//! The diary: one week on one sheet, to fill in by hand, made from what the record tracks,
//! prescribes and practises.
//!
//! Not for what was filled in: nothing comes back from this sheet but in the person's hand.

use super::{chrome, desk::Desk, medicines, sheet};
use crate::{
    document::View,
    site::{care_plan::Record, kinds::DiaryItem},
    text::isolate,
};

/// What a diary asks about if the record does not say: what every visit comes back to.
const USUAL: [DiaryItem; 2] = [DiaryItem::Mood, DiaryItem::Sleep];

/// What the sheet shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some((_, record)) = desk.record() else { return View::Null };
    let place = desk
        .site
        .jurisdiction(record.jurisdiction.as_ref(), record.program.as_ref().map(|id| id.as_str()));
    let tracked = record.diary.as_ref().map_or(&USUAL[..], |diary| &diary.track);
    let rows = tracked.iter().filter_map(|item| {
        Some(View::map([
            ("text", desk.say(item.message()).into()),
            ("hint", desk.say(hint(*item)?).into()),
        ]))
    });
    let page = View::map([
        ("name", isolate(&record.person.preferred_name).into()),
        ("days", View::list(desk.weekdays())),
        ("rows", View::list(rows)),
        ("medicines", View::list(medicines::to_tick(desk, record))),
        ("homework", View::list(homework(desk, record))),
        ("printed", sheet::printed(desk).into()),
    ]);
    chrome::frame(desk, &desk.say("diary-title"), Some(place), page)
}

/// What to write for an item; medicines and homework have boxes of their own.
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

fn homework(desk: &Desk<'_>, record: &Record) -> Vec<String> {
    let exercises = record.therapy.iter().flat_map(|therapy| &therapy.homework);
    exercises.map(|exercise| desk.words(&exercise.skill)).collect()
}
