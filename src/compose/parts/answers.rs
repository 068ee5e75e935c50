//! The questions that every program is asked, and what it answers.
//!
//! A program's own page and the comparison ask the same ones. What a program does not say reads
//! "not stated", never "no".

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
    /// What a program answers to a question.
    pub(in crate::compose) struct AnswerCell {
        /// Whether it answers at all.
        stated: bool,
        /// The answer, or "not stated".
        text: String,
        /// The day of the answer, and its source if that is another than that of the others.
        as_of: Option<String>,
        /// Whether the day is another than that of the program's other answers.
        own: bool,
    }
}

/// The groups of questions, in the order of the contract, under the messages that head them.
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

/// What a program answers to a question, in words; `None` if it does not say.
fn answer(composer: &Composer<'_>, facts: &ProgramFacts, question: Question) -> Option<String> {
    Some(match facts.answer(question)? {
        ProgramAnswer::Words(words) => composer.words(words),
        ProgramAnswer::Several(several) => {
            composer.list(&several.iter().map(|words| composer.words(words)).collect::<Vec<_>>())
        }
        ProgramAnswer::Stated(said) => stated(composer, said),
        ProgramAnswer::Offer(offered) => offer(composer, offered),
        ProgramAnswer::Levels(levels) => composer
            .list(&levels.iter().map(|level| composer.say(level.message())).collect::<Vec<_>>()),
        ProgramAnswer::Modalities(kinds) => composer
            .list(&kinds.iter().map(|kind| composer.say(kind.message())).collect::<Vec<_>>()),
        ProgramAnswer::Medicines(classes) => {
            let classes = classes
                .iter()
                .map(|(class, ids)| medicines(composer, class, ids.iter().map(|id| id.as_str())));
            // Each class has a list of its own, so the classes are set apart by more than a comma.
            classes.collect::<Vec<_>>().join(" · ")
        }
        ProgramAnswer::Languages(langs) => composer
            .list(&langs.iter().map(|lang| composer.language_name(lang)).collect::<Vec<_>>()),
        ProgramAnswer::Days(days) => {
            composer.say_with("wait-days", &[("n", days.to_string().into())])
        }
    })
}

/// "Medicines for opioid use disorder: buprenorphine, methadone". A class with nothing in it says
/// that there is none.
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

fn stated(composer: &Composer<'_>, stated: &YesNoOrWords) -> String {
    match stated {
        YesNoOrWords::YesNo(true) => composer.say("yes"),
        YesNoOrWords::YesNo(false) => composer.say("no"),
        YesNoOrWords::Words(words) => composer.words(words),
    }
}

fn offer(composer: &Composer<'_>, offer: &InterpreterOffer) -> String {
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
    let own = facts.cells.get(&question).filter(|_| answer.is_some());
    let on = own.map_or(facts.as_of, |cell| cell.as_of.value).to_string();
    let as_of = answer.is_some().then(|| match own.and_then(|cell| cell.source.as_ref()) {
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
        own: own.is_some(),
    }
}

/// For which day a program stated all this, and where.
pub(in crate::compose) fn as_of(composer: &Composer<'_>, facts: &ProgramFacts) -> String {
    composer.say_with(
        "program-as-of",
        &[("on", facts.as_of.to_string().into()), ("source", composer.words(&facts.source).into())],
    )
}
