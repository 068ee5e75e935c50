//! A letter to a workplace or school: when the person has visits and what helps there. No
//! diagnosis, no program, no kind of care, no crisis line: any of them would tell more than the
//! letter is for. Whatever its consent says, it tells nothing of substance use.
//!
//! Not for other readers: see `copy`.

use super::{chrome, consented::Consented, desk::Desk};
use crate::{document::View, site::kinds::Covers, text::isolate};

/// What the letter shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some(consented) = Consented::of(desk) else { return View::Null };
    let record = consented.record;
    let person = &record.person;
    let name = isolate(person.legal_name.as_ref().unwrap_or(&person.preferred_name));
    let coming: Vec<_> = record
        .appointments
        .iter()
        .filter(|visit| consented.covers(Covers::Appointments) && visit.on >= desk.today())
        .collect();
    let message = if coming.is_empty() { "letter-no-visits" } else { "letter-attends" };
    let visits = coming.iter().map(|visit| {
        View::map([("on", desk.date(visit.on).into()), ("at", desk.time(visit.at.as_str()).into())])
    });
    let practical = record.practical.as_ref().filter(|practical| {
        consented.covers(Covers::Practical) && !consented.counts(practical.substance_use)
    });
    let needs = practical.and_then(|practical| practical.work_or_school.as_ref());
    let page = View::map([
        ("name", name.as_str().into()),
        (
            "whom",
            desk.say_with("copy-for", &[("name", isolate(&consented.consent.to.name).into())])
                .into(),
        ),
        (
            "attends",
            consented
                .covers(Covers::Appointments)
                .then(|| desk.say_with(message, &[("name", name.as_str().into())]))
                .into(),
        ),
        ("visits", View::list(visits)),
        ("needs", needs.map(|words| desk.words(words)).into()),
        ("today", desk.date(desk.today()).into()),
    ]);
    let mut view = chrome::frame(desk, &desk.say("letter-title"), None, page);
    if let View::Map(entries) = &mut view {
        entries.insert("crisis".to_owned(), View::Null);
    }
    view
}
