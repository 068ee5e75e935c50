//! Programs side by side: the same questions to each, and "not stated" where one does not say.
//!
//! Not for judging: nothing is ranked, and the order is that of the ids.

use super::{chrome, desk::Desk, questions};
use crate::document::{Kind, View};

/// What the page shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let programs = || desk.site.programs.iter();
    let columns = programs().map(|(id, program)| {
        let path = desk.plan.path_of(Kind::Program, id, desk.lang());
        View::map([
            ("name", desk.words(&program.facts.name).into()),
            ("href", path.map(|path| desk.link(&path)).into()),
            ("as_of", questions::as_of(desk, &program.facts).into()),
        ])
    });
    let groups = questions::QUESTIONS.map(|(heading, questions)| {
        let rows = questions.iter().map(|question| {
            let cells = programs().map(|(_, program)| {
                let mut cell = questions::cell(desk, &program.facts, question);
                if let View::Map(entries) = &mut cell {
                    entries.insert("program".to_owned(), desk.words(&program.facts.name).into());
                }
                cell
            });
            View::map([("question", desk.say(question).into()), ("cells", View::list(cells))])
        });
        View::map([("heading", desk.say(heading).into()), ("rows", View::list(rows))])
    });
    let page = View::map([("intro", desk.say("comparison-intro").into()), ("columns", View::list(columns)), ("groups", View::list(groups))]);
    chrome::frame(desk, &desk.say("nav-compare"), None, page)
}
