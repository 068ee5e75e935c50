//! The questions that every program is asked, and what it answers.
//!
//! A program's own page and the comparison ask the same ones. What a program does not say reads
//! "not stated", never "no".

use super::desk::Desk;
use crate::{
    document::View,
    site::{
        kinds::{Question, Slug},
        program::{Answer, Facts, Offer, Stated},
    },
    text::Arg,
};

/// The groups of questions, in the order of the contract, under the messages that head them.
pub(super) const QUESTIONS: [(&str, &[Question]); 4] = [
    (
        "ask-answers",
        &[
            Question::Coordination,
            Question::Therapies,
            Question::Progress,
            Question::SideEffects,
            Question::MissedDoses,
            Question::SymptomSpikes,
        ],
    ),
    (
        "ask-offers",
        &[
            Question::Levels,
            Question::Modalities,
            Question::Medicines,
            Question::Family,
            Question::Payment,
        ],
    ),
    (
        "ask-access",
        &[
            Question::Evenings,
            Question::Weekends,
            Question::Telehealth,
            Question::Transport,
            Question::Childcare,
            Question::Wheelchair,
            Question::AcceptingNew,
            Question::Wait,
        ],
    ),
    (
        "ask-language",
        &[
            Question::Staff,
            Question::InterpreterInPerson,
            Question::InterpreterPhone,
            Question::InterpreterVideo,
            Question::Handouts,
        ],
    ),
];

/// What a program answers to a question, in words; `None` if it does not say.
fn answer(desk: &Desk<'_>, facts: &Facts, question: Question) -> Option<String> {
    Some(match facts.answer(question)? {
        Answer::Words(words) => desk.words(words),
        Answer::Several(several) => {
            desk.list(&several.iter().map(|words| desk.words(words)).collect::<Vec<_>>())
        }
        Answer::Stated(said) => stated(desk, said),
        Answer::Offer(offered) => offer(desk, offered),
        Answer::Levels(levels) => {
            desk.list(&levels.iter().map(|level| desk.say(level.message())).collect::<Vec<_>>())
        }
        Answer::Modalities(kinds) => {
            desk.list(&kinds.iter().map(|kind| desk.say(kind.message())).collect::<Vec<_>>())
        }
        Answer::Medicines(classes) => {
            let classes = classes
                .iter()
                .map(|(class, ids)| medicines(desk, class, ids.iter().map(|id| id.as_str())));
            // Each class has a list of its own, so the classes are set apart by more than a comma.
            classes.collect::<Vec<_>>().join(" · ")
        }
        Answer::Languages(langs) => {
            desk.list(&langs.iter().map(|lang| desk.language_name(lang)).collect::<Vec<_>>())
        }
        Answer::Days(days) => desk.say_with("wait-days", &[("n", days.to_string().into())]),
    })
}

/// "Medicines for opioid use disorder: buprenorphine, methadone". A class with nothing in it says
/// that there is none.
fn medicines<'i>(desk: &Desk<'_>, class: &Slug, ids: impl Iterator<Item = &'i str>) -> String {
    let class = desk
        .site
        .medicines
        .class(class.as_str())
        .map(|class| desk.words(&class.name))
        .unwrap_or_default();
    let names: Vec<String> = ids
        .filter_map(|id| desk.site.medicines.medicine(id))
        .map(|medicine| desk.words(&medicine.names))
        .collect();
    if names.is_empty() {
        return desk.say_with("class-none", &[("class", class.into())]);
    }
    desk.say_with("class-medicines", &[("class", class.into()), ("medicines", Arg::List(names))])
}

fn stated(desk: &Desk<'_>, stated: &Stated) -> String {
    match stated {
        Stated::Plainly(true) => desk.say("yes"),
        Stated::Plainly(false) => desk.say("no"),
        Stated::InWords(words) => desk.words(words),
    }
}

fn offer(desk: &Desk<'_>, offer: &Offer) -> String {
    match offer {
        Offer::Plainly(false) => desk.say("no"),
        Offer::In(langs) if !langs.is_empty() => {
            desk.list(&langs.iter().map(|lang| desk.language_name(lang)).collect::<Vec<_>>())
        }
        Offer::Plainly(true) | Offer::In(_) => desk.say("yes-languages-not-stated"),
    }
}

/// A cell: the answer with its day, or "not stated", with a mark for which it is. `own` tells that
/// the day is not that of the program's other answers; if the source is another too, it stands
/// beside the day.
pub(super) fn cell(desk: &Desk<'_>, facts: &Facts, question: Question) -> View {
    let said = answer(desk, facts, question);
    let own = facts.cells.get(&question).filter(|_| said.is_some());
    let on = own.map_or(facts.as_of, |cell| cell.as_of.value).to_string();
    let as_of = said.is_some().then(|| match own.and_then(|cell| cell.source.as_ref()) {
        Some(source) => desk
            .say_with("program-as-of", &[("on", on.into()), ("source", desk.words(source).into())]),
        None => desk.say_with("cell-as-of", &[("on", on.into())]),
    });
    View::map([
        ("stated", said.is_some().into()),
        ("text", said.unwrap_or_else(|| desk.say("not-stated")).into()),
        ("as_of", as_of.into()),
        ("own", own.is_some().into()),
    ])
}

/// For which day a program stated all this, and where.
pub(super) fn as_of(desk: &Desk<'_>, facts: &Facts) -> String {
    desk.say_with(
        "program-as-of",
        &[("on", facts.as_of.to_string().into()), ("source", desk.words(&facts.source).into())],
    )
}
