//! Programs: one page each and the list of all.
//!
//! Not for what is asked of a program: see `questions`.

use super::{
    chrome,
    desk::Desk,
    notices,
    questions::{QUESTIONS, as_of, cell},
};
use crate::{
    document::{Kind, View},
    site::{kinds::NoticePlace, program::Program},
    text::{isolate, isolate_ltr},
};

/// What a program's page shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Program { facts, .. } = &desk.site.programs[&desk.planned.subject];
    let groups = QUESTIONS.map(|(heading, questions)| {
        let rows = questions.iter().map(|question| {
            View::map([
                ("question", desk.say(question.message()).into()),
                ("answer", cell(desk, facts, *question)),
            ])
        });
        View::map([("heading", desk.say(heading).into()), ("rows", View::list(rows))])
    });
    let place = desk.site.jurisdiction(facts.jurisdiction.as_ref(), None);
    let contact = &facts.contact;
    let website = contact
        .website
        .as_ref()
        .filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let page = View::map([
        ("summary", desk.words(&facts.summary).into()),
        ("groups", View::list(groups)),
        ("phone", contact.phone.as_ref().map(|phone| desk.phone(phone.as_str())).into()),
        ("address", contact.address.as_ref().map(|address| isolate(address)).into()),
        (
            "website",
            website
                .map(|url| {
                    View::map([("text", isolate_ltr(url).into()), ("href", url.as_str().into())])
                })
                .into(),
        ),
        ("hours", contact.hours.as_ref().map(|words| desk.words(words)).into()),
        ("as_of", as_of(desk, facts).into()),
        (
            "questions",
            desk.plan
                .path_of(Kind::Questions, &desk.planned.subject, desk.lang())
                .map(|path| desk.link(&path))
                .into(),
        ),
        ("notices", notices::view(desk, place, NoticePlace::Public)),
        (
            "compare",
            desk.plan
                .path_of(Kind::Comparison, "", desk.lang())
                .map(|path| desk.link(&path))
                .into(),
        ),
    ]);
    chrome::frame(desk, &desk.words(&facts.name), Some(place), page)
}

/// What the list of programs shows.
pub(super) fn index(desk: &Desk<'_>) -> View {
    let programs = desk.site.programs.iter().filter_map(|(id, program)| {
        let path = desk.plan.path_of(Kind::Program, id, desk.lang())?;
        let facts = &program.facts;
        Some(View::map([
            ("name", desk.words(&facts.name).into()),
            ("summary", desk.words(&facts.summary).into()),
            ("href", desk.link(&path).into()),
        ]))
    });
    let compare = desk.plan.path_of(Kind::Comparison, "", desk.lang()).map(|path| desk.link(&path));
    let page = View::map([
        ("intro", desk.say("programs-intro").into()),
        ("programs", View::list(programs)),
        ("compare", compare.into()),
    ]);
    chrome::frame(desk, &desk.say("nav-programs"), None, page)
}
