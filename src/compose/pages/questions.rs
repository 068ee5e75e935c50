//! The questions that a program has not answered, on a page to take along and fill in. Nothing that
//! a person enters is stored.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{answers::QUESTIONS, phone_link::PhoneLink},
    },
    document::{Address, DocumentKind, page_parts},
    site::program::{Program, ProgramFacts},
    text::isolate_ltr,
};

page_parts! {
    /// The content of a page of questions.
    pub(super) struct QuestionsPage {
        /// A paragraph that says what the questions are for, or that the program has answered all.
        intro: String,
        /// The phone number of the program, with a link that dials it.
        phone: Option<PhoneLink>,
        /// The address of the program's website, as text.
        website: Option<String>,
        /// When the program is open, in words.
        hours: Option<String>,
        /// The open questions, in groups. Groups without open questions are absent.
        groups: Vec<QuestionGroup>,
        /// The address of the program's page, relative to the current page.
        program: Option<Address>,
        /// A sentence with the date of the program's other answers.
        as_of: String,
    }

    /// A group of open questions.
    pub(super) struct QuestionGroup {
        /// The heading of the group.
        heading: String,
        /// The open questions, in words.
        questions: Vec<String>,
    }
}

/// Composes the page of questions.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Program { facts, .. } = &composer.site.programs[&composer.planned.subject];
    let groups = groups(composer, facts);
    let name = composer.words(&facts.name);
    let intro = if groups.is_empty() { "questions-none" } else { "questions-intro" };
    let contact = &facts.contact;
    let program =
        composer.plan.path_of(DocumentKind::Program, &composer.planned.subject, composer.lang());
    let page = QuestionsPage {
        intro: composer.say_with(intro, &[("program", name.as_str().into())]),
        phone: contact.phone.as_ref().map(|phone| PhoneLink::new(phone.as_str())),
        website: contact.website.as_ref().map(|url| isolate_ltr(url)),
        hours: contact.hours.as_ref().map(|words| composer.words(words)),
        groups,
        program: program.map(|path| Address(composer.link(&path))),
        as_of: composer.say_with("questions-as-of", &[("on", facts.as_of.to_string().into())]),
    };
    let title = composer.say_with("questions-title", &[("program", name.into())]);
    Content::new(title, facts.jurisdiction.as_ref(), page)
}

fn groups(composer: &Composer<'_>, facts: &ProgramFacts) -> Vec<QuestionGroup> {
    let groups = QUESTIONS.into_iter().filter_map(|(heading, questions)| {
        let open: Vec<String> = questions
            .iter()
            .filter(|question| facts.answer(**question).is_none())
            .map(|question| composer.say(question.message()))
            .collect();
        (!open.is_empty())
            .then(|| QuestionGroup { heading: composer.say(heading), questions: open })
    });
    groups.collect()
}
