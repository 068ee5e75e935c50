//! Programs side by side: the same questions to each, "not stated" for a missing answer, and boxes
//! to tick for what a person needs and for which programs to see.
//!
//! Nothing is ranked, and the order is that of the ids. The page only marks which needs a program
//! says no to and which column it is; the stylesheet hides programs. A comparison that was made of
//! some programs says of how many.

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
        program::{InterpreterOffer, Interpreters, Program, ProgramFacts},
        words::Words,
    },
};

page_parts! {
    /// The content of the comparison of programs.
    pub(super) struct ComparisonPage {
        /// What the comparison is for.
        intro: String,
        /// A sentence that says how many programs were chosen, of how many. Absent if the
        /// comparison has all of them.
        [safety] chosen: Option<String>,
        /// What a person may need, each as a box to tick.
        filters: Vec<NeedFilter>,
        /// The programs, in the order of the cells of each row.
        columns: Vec<ProgramColumn>,
        /// The questions in groups, with the answers of all programs.
        groups: [ComparisonGroup; 4],
    }

    /// A box to tick for what a person needs.
    pub(super) struct NeedFilter {
        /// The id of the need, such as `evenings`, for a rule of the stylesheet that hides programs
        /// with the class `no-evenings`.
        id: Keyword,
        /// What the person needs.
        label: String,
    }

    /// A program to compare.
    pub(super) struct ProgramColumn {
        /// The number of the column, such as `1`, for a box to tick and a rule of the stylesheet
        /// that hides the other columns. Absent if the stylesheet has no rule for it.
        place: Option<Keyword>,
        /// The name of the program.
        name: String,
        /// The address of the program's page. Absent if it has none in the language of the page.
        href: Option<Address>,
        /// A sentence with the date and source of the program's answers.
        as_of: String,
        /// The needs to which the program says no, as classes such as `no-evenings`.
        no: Vec<Keyword>,
    }

    /// A group of questions.
    pub(super) struct ComparisonGroup {
        /// The heading of the group.
        heading: String,
        /// The questions, one row each.
        rows: Vec<ComparisonRow>,
    }

    /// A question with the answers of all programs.
    pub(super) struct ComparisonRow {
        /// The question, in words.
        question: String,
        /// The answers, in the order of the programs.
        cells: Vec<ComparisonCell>,
    }

    /// The answer of a program to a question.
    pub(super) struct ComparisonCell {
        /// Whether the program answers the question.
        stated: bool,
        /// The answer; "not stated" in the language of the page if there is none.
        text: String,
        /// A sentence with the date of the answer, and with its source if the answer has its own.
        /// Absent if the answer is of the same date as the others of its program.
        as_of: Option<String>,
        /// The number of the column. Absent if the stylesheet has no rule for it.
        place: Option<Keyword>,
        /// The name of the program, to mark its cells for stylesheets and scripts.
        program: Keyword,
        /// The needs to which the program says no, as classes such as `no-evenings`.
        no: Vec<Keyword>,
    }
}

/// The languages for which `style.css` has a rule. A box for another language would do nothing.
const STYLED: [&str; 52] = [
    "en", "es", "ar", "zh-Hans", "vi", "ru", "fr", "ko", "tl", "pt", "so", "ht", "fa", "he", "de",
    "uk", "fil", "pt-BR", "zh-Hant", "ja", "pl", "hi", "ur", "am", "it", "el", "hy", "tr", "ro",
    "sq", "bs", "bn", "gu", "pa", "ne", "km", "lo", "th", "my", "hmn", "sw", "ps", "fa-AF", "ti",
    "om", "yo", "ig", "ha", "rw", "ta", "te", "ml",
];

/// The number of columns for which `style.css` has a rule that hides the others.
const STYLED_COLUMNS: usize = 40;

/// What a person may need from a program.
enum Need<'s> {
    /// A question that a program may answer with a plain no.
    Yes(Question),
    /// Medicines for opioid use disorder, with the name of the class.
    Moud(&'s Words),
    /// Stated ways to pay. Whether care is free or cheap is in free text only, so it cannot be
    /// decided here.
    Payment,
    /// An interpreter for a language, or staff who speak it.
    Interpreter(&'s Lang),
}

/// Composes the comparison.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let needs = needs(composer);
    let programs = chosen_programs(composer);
    let column = |(at, (id, program)): (usize, &(&String, &Program))| {
        let path = composer.plan.path_of(DocumentKind::Program, id, composer.lang());
        let facts = &program.facts;
        ProgramColumn {
            place: place(at),
            name: composer.words(&facts.name),
            href: path.map(|path| Address(composer.link(&path))),
            as_of: answers::as_of(composer, facts),
            no: refused_needs(&needs, facts),
        }
    };
    let filter =
        |need: &Need<'_>| NeedFilter { id: Keyword(need.id()), label: need.label(composer) };
    let counts = [
        ("chosen", programs.len().to_string().into()),
        ("all", composer.site.programs.len().to_string().into()),
    ];
    let is_choice = programs.len() < composer.site.programs.len();
    let page = ComparisonPage {
        intro: composer.say("comparison-intro"),
        chosen: is_choice.then(|| composer.say_with("comparison-chosen", &counts)),
        columns: programs.iter().enumerate().map(column).collect(),
        groups: groups(composer, &needs, &programs),
        filters: needs.iter().map(filter).collect(),
    };
    Content::new(composer.say("nav-compare"), None, page)
}

/// Returns the programs to compare, with their ids: those that the reader chose, else all.
fn chosen_programs<'a>(composer: &Composer<'a>) -> Vec<(&'a String, &'a Program)> {
    let chosen = &composer.plan.scope.programs;
    let is_chosen = |id: &String| chosen.is_empty() || chosen.contains(id);
    composer.site.programs.iter().filter(|(id, _)| is_chosen(id)).collect()
}

fn place(at: usize) -> Option<Keyword> {
    (at < STYLED_COLUMNS).then(|| Keyword((at + 1).to_string()))
}

fn groups(
    composer: &Composer<'_>,
    needs: &[Need<'_>],
    programs: &[(&String, &Program)],
) -> [ComparisonGroup; 4] {
    let cell = |at: usize, facts: &ProgramFacts, question: Question| {
        let answer = answers::cell(composer, facts, question);
        ComparisonCell {
            stated: answer.stated,
            text: answer.text,
            as_of: answer.as_of.filter(|_| answer.own),
            place: place(at),
            program: Keyword(composer.words(&facts.name)),
            no: refused_needs(needs, facts),
        }
    };
    let row = |question: &Question| ComparisonRow {
        question: composer.say(question.message()),
        cells: programs
            .iter()
            .enumerate()
            .map(|(at, (_, program))| cell(at, &program.facts, *question))
            .collect(),
    };
    QUESTIONS.map(|(heading, questions)| ComparisonGroup {
        heading: composer.say(heading),
        rows: questions.iter().map(row).collect(),
    })
}

/// Returns the needs that have a box on this site.
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

/// Returns the classes of the needs to which a program says no, such as `no-evenings` if it has no
/// evening visits.
fn refused_needs(needs: &[Need<'_>], facts: &ProgramFacts) -> Vec<Keyword> {
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

    /// Returns whether a program says no to the need. A missing answer is not a no, except for
    /// payment, where the need is that the program states how to pay.
    fn is_refused(&self, facts: &ProgramFacts) -> bool {
        match self {
            Self::Yes(question) => facts.answer(*question).is_some_and(|answer| answer.is_no()),
            // A list without the class may just be incomplete; an empty list of the class is a
            // plain no.
            Self::Moud(_) => {
                facts.medicines.iter().any(|(class, ids)| class.as_str() == MOUD && ids.is_empty())
            }
            Self::Payment => facts.answer(Question::Payment).is_none(),
            Self::Interpreter(lang) => rules_out(facts, lang),
        }
    }
}

/// Returns whether a program rules out a language: it states its interpreters of every kind and
/// their languages, and neither an interpreter nor the staff speaks this one.
fn rules_out(facts: &ProgramFacts, lang: &Lang) -> bool {
    // Speakers of one language understand each other, whatever their region or script.
    let speaks = |other: &Lang| other.cldr_id().language == lang.cldr_id().language;
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
