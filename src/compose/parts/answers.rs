//! The questions that every program is asked, and the answers of a program.
//!
//! A program's own page and the comparison show the same questions. A missing answer reads "not
//! stated", never "no".

use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        checked_text::{Question, Slug},
        program::{InterpreterOffer, ProgramAnswer, ProgramFacts, YesNoOrWords},
    },
    text::Arg,
};

page_parts! {
    /// A program's answer to a question.
    pub(in crate::compose) struct AnswerCell {
        /// Whether the program answers the question.
        stated: bool,
        /// The answer; "not stated" in the language of the page if there is none.
        text: String,
        /// A sentence with the date of the answer, and with its source if the answer has its own.
        /// Absent if there is no answer.
        as_of: Option<String>,
        /// Whether the answer has its own date, other than that of the program's other answers.
        own: bool,
    }
}

/// The groups of questions, in the order of the contract, each with the message of its heading.
pub(in crate::compose) const QUESTIONS: [(&str, &[Question]); 4] = [
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

/// Returns a program's answer to a question in words; `None` if there is none.
fn answer(composer: &Composer<'_>, facts: &ProgramFacts, question: Question) -> Option<String> {
    Some(match facts.answer(question)? {
        ProgramAnswer::Words(words) => composer.words(words),
        ProgramAnswer::Several(several) => {
            composer.list(&several.iter().map(|words| composer.words(words)).collect::<Vec<_>>())
        }
        ProgramAnswer::Stated(answer) => yes_no_or_words(composer, answer),
        ProgramAnswer::Offer(offer) => interpreter_offer(composer, offer),
        ProgramAnswer::Levels(levels) => composer
            .list(&levels.iter().map(|level| composer.say(level.message())).collect::<Vec<_>>()),
        ProgramAnswer::Modalities(kinds) => composer
            .list(&kinds.iter().map(|kind| composer.say(kind.message())).collect::<Vec<_>>()),
        ProgramAnswer::Medicines(classes) => {
            let classes = classes
                .iter()
                .map(|(class, ids)| medicines(composer, class, ids.iter().map(|id| id.as_str())));
            // Each class is a list of its own, so more than a comma separates the classes.
            classes.collect::<Vec<_>>().join(" · ")
        }
        ProgramAnswer::Languages(langs) => composer
            .list(&langs.iter().map(|lang| composer.language_name(lang)).collect::<Vec<_>>()),
        ProgramAnswer::Days(days) => {
            composer.say_with("wait-days", &[("n", days.to_string().into())])
        }
    })
}

/// Returns a class with its medicines, such as "Medicines for opioid use disorder: buprenorphine,
/// methadone". For a class without medicines, the text says that there are none.
fn medicines<'i>(
    composer: &Composer<'_>,
    class: &Slug,
    ids: impl Iterator<Item = &'i str>,
) -> String {
    let class = composer
        .site
        .medicines
        .class(class.as_str())
        .map(|class| composer.words(&class.name))
        .unwrap_or_default();
    let names: Vec<String> = ids
        .filter_map(|id| composer.site.medicines.medicine(id))
        .map(|medicine| composer.words(&medicine.names))
        .collect();
    if names.is_empty() {
        return composer.say_with("class-none", &[("class", class.into())]);
    }
    composer
        .say_with("class-medicines", &[("class", class.into()), ("medicines", Arg::List(names))])
}

fn yes_no_or_words(composer: &Composer<'_>, answer: &YesNoOrWords) -> String {
    match answer {
        YesNoOrWords::YesNo(true) => composer.say("yes"),
        YesNoOrWords::YesNo(false) => composer.say("no"),
        YesNoOrWords::Words(words) => composer.words(words),
    }
}

fn interpreter_offer(composer: &Composer<'_>, offer: &InterpreterOffer) -> String {
    match offer {
        InterpreterOffer::YesNo(false) => composer.say("no"),
        InterpreterOffer::Languages(langs) if !langs.is_empty() => composer
            .list(&langs.iter().map(|lang| composer.language_name(lang)).collect::<Vec<_>>()),
        InterpreterOffer::YesNo(true) | InterpreterOffer::Languages(_) => {
            composer.say("yes-languages-not-stated")
        }
    }
}

/// Composes the answer to a question with its day, or "not stated".
pub(in crate::compose) fn cell(
    composer: &Composer<'_>,
    facts: &ProgramFacts,
    question: Question,
) -> AnswerCell {
    let answer = answer(composer, facts, question);
    let dated = facts.cells.get(&question).filter(|_| answer.is_some());
    let on = dated.map_or(facts.as_of, |cell| cell.as_of.value).to_string();
    let as_of = answer.is_some().then(|| match dated.and_then(|cell| cell.source.as_ref()) {
        Some(source) => composer.say_with(
            "program-as-of",
            &[("on", on.into()), ("source", composer.words(source).into())],
        ),
        None => composer.say_with("cell-as-of", &[("on", on.into())]),
    });
    AnswerCell {
        stated: answer.is_some(),
        text: answer.unwrap_or_else(|| composer.say("not-stated")),
        as_of,
        own: dated.is_some(),
    }
}

/// Composes the date and source of a program's answers.
pub(in crate::compose) fn as_of(composer: &Composer<'_>, facts: &ProgramFacts) -> String {
    composer.say_with(
        "program-as-of",
        &[("on", facts.as_of.to_string().into()), ("source", composer.words(&facts.source).into())],
    )
}
