//! The questions that a program leaves unstated, on a sheet to take along and fill in.
//!
//! Not for what it does state: see `program`. Nothing a person answers is kept.

use super::{chrome, desk::Desk, questions::QUESTIONS};
use crate::{
    document::{Kind, View},
    site::program::Program,
    text::isolate_ltr,
};

/// What the sheet shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Program { facts, .. } = &desk.site.programs[&desk.planned.subject];
    let groups = QUESTIONS.into_iter().filter_map(|(heading, questions)| {
        let open: Vec<String> = questions
            .iter()
            .filter(|question| facts.answer(**question).is_none())
            .map(|question| desk.say(question.message()))
            .collect();
        (!open.is_empty()).then(|| {
            View::map([("heading", desk.say(heading).into()), ("questions", View::list(open))])
        })
    });
    let groups: Vec<View> = groups.collect();
    let name = desk.words(&facts.name);
    let intro = if groups.is_empty() { "questions-none" } else { "questions-intro" };
    let contact = &facts.contact;
    let page = View::map([
        ("intro", desk.say_with(intro, &[("program", name.as_str().into())]).into()),
        ("phone", contact.phone.as_ref().map(|phone| desk.phone(phone.as_str())).into()),
        ("website", contact.website.as_ref().map(|url| isolate_ltr(url)).into()),
        ("hours", contact.hours.as_ref().map(|words| desk.words(words)).into()),
        ("groups", View::list(groups)),
        (
            "program",
            desk.plan
                .path_of(Kind::Program, &desk.planned.subject, desk.lang())
                .map(|path| desk.link(&path))
                .into(),
        ),
        (
            "as_of",
            desk.say_with("questions-as-of", &[("on", facts.as_of.to_string().into())]).into(),
        ),
    ]);
    chrome::frame(
        desk,
        &desk.say_with("questions-title", &[("program", name.into())]),
        facts.jurisdiction.as_ref(),
        page,
    )
}
