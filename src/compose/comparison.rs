//! Programs side by side: the same questions to each, "not stated" where one does not say, and
//! boxes to tick for what a person needs.
//!
//! Not for judging: nothing is ranked, and the order is that of the ids. Hiding is done by the
//! stylesheet; here it is only said which programs say no to what.

use super::{chrome, demands::MOUD, desk::Desk, questions};
use crate::{
    document::{Kind, View},
    lang::Lang,
    site::{
        kinds::Question,
        program::{Facts, Interpreters, Offer},
        words::Words,
    },
};

/// The languages for which `style.css` has a rule, so that no box is offered that would do nothing.
const STYLED: [&str; 16] = [
    "en", "es", "ar", "zh-Hans", "vi", "ru", "fr", "ko", "tl", "pt", "so", "ht", "fa", "he", "de",
    "uk",
];

/// What a person may need from a program.
enum Need<'s> {
    /// A question to which a program may plainly say no.
    Yes(Question),
    /// Medicines for opioid use disorder, as the site words the class.
    Moud(&'s Words),
    /// Ways to pay that are told. Whether care is free or cheap stands in free words only, so it
    /// cannot be decided here.
    Payment,
    /// An interpreter of a language, or staff who speak it.
    Interpreter(&'s Lang),
}

/// What the page shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let programs = || desk.site.programs.iter();
    let needs = needs(desk);
    let columns = programs().map(|(id, program)| {
        let path = desk.plan.path_of(Kind::Program, id, desk.lang());
        View::map([
            ("name", desk.words(&program.facts.name).into()),
            ("href", path.map(|path| desk.link(&path)).into()),
            ("as_of", questions::as_of(desk, &program.facts).into()),
            ("no", refused(&needs, &program.facts)),
        ])
    });
    let groups = questions::QUESTIONS.map(|(heading, questions)| {
        let rows = questions.iter().map(|question| {
            let cells = programs().map(|(_, program)| {
                let mut cell = questions::cell(desk, &program.facts, *question);
                if let View::Map(entries) = &mut cell {
                    entries.insert("program".to_owned(), desk.words(&program.facts.name).into());
                    entries.insert("no".to_owned(), refused(&needs, &program.facts));
                }
                cell
            });
            View::map([
                ("question", desk.say(question.message()).into()),
                ("cells", View::list(cells)),
            ])
        });
        View::map([("heading", desk.say(heading).into()), ("rows", View::list(rows))])
    });
    let page = View::map([
        ("intro", desk.say("comparison-intro").into()),
        (
            "filters",
            View::list(needs.iter().map(|need| {
                View::map([("id", need.id().into()), ("label", need.label(desk).into())])
            })),
        ),
        ("columns", View::list(columns)),
        ("groups", View::list(groups)),
    ]);
    chrome::frame(desk, &desk.say("nav-compare"), None, page)
}

/// What can be ticked on this site.
fn needs<'s>(desk: &Desk<'s>) -> Vec<Need<'s>> {
    let mut needs = vec![
        Need::Yes(Question::Evenings),
        Need::Yes(Question::Weekends),
        Need::Yes(Question::Telehealth),
        Need::Yes(Question::Childcare),
    ];
    needs.extend(desk.site.medicines.class(MOUD).map(|class| Need::Moud(&class.name)));
    needs.push(Need::Payment);
    let others = desk
        .site
        .languages
        .iter()
        .filter(|lang| *lang != desk.site.source_language() && STYLED.contains(&lang.tag()));
    needs.extend(others.map(Need::Interpreter));
    needs
}

/// The classes of a program's column: `no-evenings` if it says no to evening visits.
fn refused(needs: &[Need<'_>], facts: &Facts) -> View {
    View::list(
        needs.iter().filter(|need| need.is_refused(facts)).map(|need| format!("no-{}", need.id())),
    )
}

impl Need<'_> {
    fn id(&self) -> String {
        match self {
            Self::Yes(question) => question.id().to_owned(),
            Self::Moud(_) => MOUD.to_owned(),
            Self::Payment => Question::Payment.id().to_owned(),
            Self::Interpreter(lang) => format!("interpreter-{lang}"),
        }
    }

    fn label(&self, desk: &Desk<'_>) -> String {
        match self {
            Self::Yes(question) => desk.say(question.message()),
            Self::Moud(class) => desk.words(class),
            Self::Payment => desk.say("need-payment"),
            Self::Interpreter(lang) => {
                desk.say_with("need-interpreter", &[("language", desk.language_name(lang).into())])
            }
        }
    }

    /// Whether a program says no to it. What is not stated is never a no; only the box about
    /// payment asks whether it is.
    fn is_refused(&self, facts: &Facts) -> bool {
        match self {
            Self::Yes(question) => facts.answer(*question).is_some_and(|answer| answer.is_no()),
            // A list that leaves the class out may just be short; an empty list of the class is a
            // plain no.
            Self::Moud(_) => {
                facts.medicines.iter().any(|(class, ids)| class.as_str() == MOUD && ids.is_empty())
            }
            Self::Payment => facts.answer(Question::Payment).is_none(),
            Self::Interpreter(lang) => lacks(facts, lang),
        }
    }
}

/// Whether a program rules a language out: every way of interpreting is answered, none leaves its
/// languages open, and neither an interpreter nor the staff speaks it.
fn lacks(facts: &Facts, lang: &Lang) -> bool {
    // Regions and scripts of one language understand each other when they speak.
    let speaks = |other: &Lang| other.id().language == lang.id().language;
    let Interpreters { in_person, phone, video } = &facts.language.interpreters;
    let ruled_out = [in_person, phone, video].into_iter().all(|mode| match mode {
        Some(Offer::Plainly(false)) => true,
        Some(Offer::In(langs)) => !langs.is_empty() && !langs.iter().any(|lang| speaks(lang)),
        Some(Offer::Plainly(true)) | None => false,
    });
    ruled_out && !facts.language.staff.iter().any(|lang| speaks(lang))
}
