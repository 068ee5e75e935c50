//! The content of the page of a program: its answers, and how to reach it.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            answers::{self, AnswerCell, QUESTIONS},
            notices::{self, NoticeEntry},
            phone_link::PhoneLink,
        },
    },
    document::{Address, DocumentKind, page_parts},
    site::{
        checked_text::{NoticePlace, Question},
        program::{Program, ProgramFacts},
    },
    text::{isolate, isolate_ltr},
};

page_parts! {
    /// The content of a program's page.
    pub(super) struct ProgramPage {
        /// What the program is.
        summary: String,
        /// The program's answers, in four groups of questions.
        groups: [ProgramAnswers; 4],
        /// The phone number, with a link that dials it.
        phone: Option<PhoneLink>,
        /// The postal address, as written in the data.
        address: Option<String>,
        /// The website of the program.
        website: Option<WebsiteLink>,
        /// When the program is open, in words.
        hours: Option<String>,
        /// A sentence with the date and source of the answers.
        as_of: String,
        /// The address of the page with the questions that the program has not answered.
        questions: Option<Address>,
        /// Notices that the law of the jurisdiction requires.
        [safety] notices: Vec<NoticeEntry>,
        /// The address of the comparison of programs.
        compare: Option<Address>,
    }

    /// A group of questions with the program's answers.
    pub(super) struct ProgramAnswers {
        /// The heading of the group.
        heading: String,
        /// The questions, one row each.
        rows: Vec<ProgramAnswerRow>,
    }

    /// A question with the program's answer.
    pub(super) struct ProgramAnswerRow {
        /// The question, in words.
        question: String,
        /// The program's answer.
        answer: AnswerCell,
    }

    /// A link to a website.
    pub(super) struct WebsiteLink {
        /// The address of the website, as text.
        text: String,
        /// The address of the website, for the link.
        href: Address,
    }
}

/// Composes the page of a program.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Program { facts, .. } = &composer.site.programs[&composer.planned.subject];
    let jurisdiction = composer.site.jurisdiction(facts.jurisdiction.as_ref(), None);
    let contact = &facts.contact;
    let website = contact
        .website
        .as_ref()
        .filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let link = |kind, subject: &str| {
        let path = composer.plan.path_of(kind, subject, composer.lang())?;
        Some(Address(composer.link(&path)))
    };
    let page = ProgramPage {
        summary: composer.words(&facts.summary),
        groups: answers(composer, facts),
        phone: contact.phone.as_ref().map(|phone| PhoneLink::new(phone.as_str())),
        address: contact.address.as_ref().map(|address| isolate(address)),
        website: website
            .map(|url| WebsiteLink { text: isolate_ltr(url), href: Address(url.to_string()) }),
        hours: contact.hours.as_ref().map(|words| composer.words(words)),
        as_of: answers::as_of(composer, facts),
        questions: link(DocumentKind::Questions, &composer.planned.subject),
        notices: notices::compose(composer, jurisdiction, NoticePlace::Public),
        compare: link(DocumentKind::Comparison, ""),
    };
    let content = Content::new(composer.words(&facts.name), Some(jurisdiction), page);
    content.described(&composer.words(&facts.summary))
}

fn answers(composer: &Composer<'_>, facts: &ProgramFacts) -> [ProgramAnswers; 4] {
    QUESTIONS.map(|(heading, questions)| {
        let row = |question: &Question| ProgramAnswerRow {
            question: composer.say(question.message()),
            answer: answers::cell(composer, facts, *question),
        };
        ProgramAnswers { heading: composer.say(heading), rows: questions.iter().map(row).collect() }
    })
}
