//! Programs side by side: the same questions to each, "not stated" where one does not say, and
//! boxes to tick for what a person needs.
//!
//! Nothing is ranked, and the order is that of the ids. The stylesheet hides programs; here it is
//! only said which programs say no to what.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        demands::MOUD,
        parts::answers::{self, QUESTIONS},
    },
    document::{Address, DocumentKind, Keyword, page_parts},
    lang::Lang,
    site::{
        checked_text::Question,
        program::{InterpreterOffer, Interpreters, ProgramFacts},
        words::Words,
    },
};

page_parts! {
    /// The content of the comparison of programs.
    pub(super) struct ComparisonPage {
        /// What it is for.
        intro: String,
        /// What a person may need, as boxes to tick.
        filters: Vec<NeedFilter>,
        /// The programs.
        columns: Vec<ProgramColumn>,
        /// The questions, by groups.
        groups: [ComparisonGroup; 4],
    }

    /// A box to tick for what a person needs.
    pub(super) struct NeedFilter {
        /// The id that the stylesheet knows.
        id: Keyword,
        /// What the person needs.
        label: String,
    }

    /// A program.
    pub(super) struct ProgramColumn {
        /// Its name.
        name: String,
        /// Its page.
        href: Option<Address>,
        /// For which day it stated all this, and where.
        as_of: String,
        /// The needs that it says no to, as classes of the stylesheet.
        no: Vec<Keyword>,
    }

    /// A group of questions.
    pub(super) struct ComparisonGroup {
        /// What the questions are about.
        heading: String,
        /// The questions.
        rows: Vec<ComparisonRow>,
    }

    /// A question with the answers of all programs.
    pub(super) struct ComparisonRow {
        /// The question.
        question: String,
        /// The answers, in the order of the programs.
        cells: Vec<ComparisonCell>,
    }

    /// The answer of a program.
    pub(super) struct ComparisonCell {
        /// Whether it answers at all.
        stated: bool,
        /// The answer, or "not stated".
        text: String,
        /// The day of the answer, and its source if that is another than that of the others.
        as_of: Option<String>,
        /// Whether the day is another than that of the program's other answers.
        own: bool,
        /// The name of the program.
        program: String,
        /// The needs that the program says no to, as classes of the stylesheet.
        no: Vec<Keyword>,
    }
}

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

/// Composes the comparison.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let needs = needs(composer);
    let column = |(id, facts): (&String, &ProgramFacts)| {
        let path = composer.plan.path_of(DocumentKind::Program, id, composer.lang());
        ProgramColumn {
            name: composer.words(&facts.name),
            href: path.map(|path| Address(composer.link(&path))),
            as_of: answers::as_of(composer, facts),
            no: refused(&needs, facts),
        }
    };
    let filter =
        |need: &Need<'_>| NeedFilter { id: Keyword(need.id()), label: need.label(composer) };
    let programs = composer.site.programs.iter().map(|(id, program)| (id, &program.facts));
    let page = ComparisonPage {
        intro: composer.say("comparison-intro"),
        columns: programs.map(column).collect(),
        groups: groups(composer, &needs),
        filters: needs.iter().map(filter).collect(),
    };
    Content::new(composer.say("nav-compare"), None, page)
}

fn groups(composer: &Composer<'_>, needs: &[Need<'_>]) -> [ComparisonGroup; 4] {
    let cell = |facts: &ProgramFacts, question: Question| {
        let answer = answers::cell(composer, facts, question);
        ComparisonCell {
            stated: answer.stated,
            text: answer.text,
            as_of: answer.as_of,
            own: answer.own,
            program: composer.words(&facts.name),
            no: refused(needs, facts),
        }
    };
    let row = |question: &Question| ComparisonRow {
        question: composer.say(question.message()),
        cells: composer
            .site
            .programs
            .values()
            .map(|program| cell(&program.facts, *question))
            .collect(),
    };
    QUESTIONS.map(|(heading, questions)| ComparisonGroup {
        heading: composer.say(heading),
        rows: questions.iter().map(row).collect(),
    })
}

/// What can be ticked on this site.
fn needs<'s>(composer: &Composer<'s>) -> Vec<Need<'s>> {
    let mut needs = vec![
        Need::Yes(Question::Evenings),
        Need::Yes(Question::Weekends),
        Need::Yes(Question::Telehealth),
        Need::Yes(Question::Childcare),
    ];
    needs.extend(composer.site.medicines.class(MOUD).map(|class| Need::Moud(&class.name)));
    needs.push(Need::Payment);
    let others =
        composer.site.languages.iter().filter(|lang| {
            *lang != composer.site.source_language() && STYLED.contains(&lang.tag())
        });
    needs.extend(others.map(Need::Interpreter));
    needs
}

/// Returns the needs that a program says no to: `no-evenings` if it has no evening visits.
fn refused(needs: &[Need<'_>], facts: &ProgramFacts) -> Vec<Keyword> {
    let refused = needs.iter().filter(|need| need.is_refused(facts));
    refused.map(|need| Keyword(format!("no-{}", need.id()))).collect()
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

    fn label(&self, composer: &Composer<'_>) -> String {
        match self {
            Self::Yes(question) => composer.say(question.message()),
            Self::Moud(class) => composer.words(class),
            Self::Payment => composer.say("need-payment"),
            Self::Interpreter(lang) => composer
                .say_with("need-interpreter", &[("language", composer.language_name(lang).into())]),
        }
    }

    /// Whether a program says no to it. What is not stated is never a no; only the box about
    /// payment asks whether it is.
    fn is_refused(&self, facts: &ProgramFacts) -> bool {
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
fn lacks(facts: &ProgramFacts, lang: &Lang) -> bool {
    // Regions and scripts of one language understand each other when they speak.
    let speaks = |other: &Lang| other.id().language == lang.id().language;
    let Interpreters { in_person, phone, video } = &facts.language.interpreters;
    let ruled_out = [in_person, phone, video].into_iter().all(|mode| match mode {
        Some(InterpreterOffer::YesNo(false)) => true,
        Some(InterpreterOffer::Languages(langs)) => {
            !langs.is_empty() && !langs.iter().any(|lang| speaks(lang))
        }
        Some(InterpreterOffer::YesNo(true)) | None => false,
    });
    ruled_out && !facts.language.staff.iter().any(|lang| speaks(lang))
}
