//! A program: the facts by which people compare places of care.
//!
//! What is absent reads "not stated", never "no".

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{
    checked_text::{Day, Jurisdiction, Level, Modality, Phone, Question, Slug},
    worded::worded,
    words::Words,
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Spanned},
    lang::Lang,
};

pub use super::program_answer::{InterpreterOffer, YesNoOrWords};

/// A program as it was read.
#[derive(Debug)]
pub struct Program {
    /// The file it was read from.
    pub file: FileId,
    /// The contents of the file.
    pub facts: ProgramFacts,
}

/// The contents of `content/programs/<id>.yaml`. What is left out is shown as "not stated", never
/// as "no".
#[derive(serde::Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Program")]
pub struct ProgramFacts {
    /// The id, equal to the file name without `.yaml`.
    pub id: Spanned<Slug>,
    /// The name of the program.
    pub name: Words,
    /// What the program is, in a sentence or two.
    pub summary: Words,
    /// The jurisdiction, if it differs from the site's.
    #[serde(default)]
    pub jurisdiction: Option<Jurisdiction>,
    /// The levels of care that the program offers.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// The kinds of therapy that the program offers.
    #[serde(default)]
    pub therapies: Vec<Modality>,
    /// The ids of medicines, by the id of their class, such as `moud: [buprenorphine, methadone]`.
    #[serde(default)]
    pub medicines: BTreeMap<Slug, Vec<Spanned<Slug>>>,
    /// Whether people know the program as a place that treats only substance use, so that its name
    /// alone says what its patients are treated for (42 CFR 2.13(c)). Default: `true` if its
    /// name mentions substance use, or if all its medicines are of classes that reveal it.
    #[serde(default)]
    pub substance_use: Option<bool>,
    /// Answers to the questions that people ask.
    #[serde(default)]
    pub answers: StatedAnswers,
    /// What makes it possible to come: hours, transport, child care, and so on.
    #[serde(default)]
    pub access: Access,
    /// The languages and interpreters of the program.
    #[serde(default)]
    pub language: LanguageAccess,
    /// How family takes part.
    #[serde(default)]
    pub family: Option<Words>,
    /// The ways to pay.
    #[serde(default)]
    pub payment: Vec<Words>,
    /// How to reach the program.
    #[serde(default)]
    pub contact: ProgramContact,
    /// The date on which these facts were stated.
    pub as_of: Day,
    /// Who stated these facts, or where they can be read.
    pub source: Words,
    /// Answers that were stated on another date, or by someone else, by the id of their question.
    #[serde(default)]
    #[schemars(schema_with = "cells_schema")]
    pub cells: BTreeMap<Question, AnswerSource>,
}

/// The date and source of one answer that was stated on another date than the others.
#[derive(serde::Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct AnswerSource {
    /// The date on which it was stated.
    pub as_of: Spanned<Day>,
    /// Who stated it, or where it can be read, if not the same as the others.
    #[serde(default)]
    pub source: Option<Words>,
}

/// Returns the schema of `cells`, with the ids of the questions written out so that an editor can
/// offer them.
fn cells_schema(generator: &mut SchemaGenerator) -> Schema {
    let cell = generator.subschema_for::<AnswerSource>();
    let properties: serde_json::Map<_, _> = Question::ALL
        .iter()
        .map(|question| (question.id().to_owned(), cell.clone().into()))
        .collect();
    json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// A program's answer to a question.
#[derive(Debug)]
pub enum ProgramAnswer<'f> {
    /// In words.
    Words(&'f Words),
    /// In several pieces of words.
    Several(&'f [Words]),
    /// Yes, no, or words that say more.
    Stated(&'f YesNoOrWords),
    /// Whether interpreters are offered.
    Offer(&'f InterpreterOffer),
    /// Levels of care.
    Levels(&'f [Level]),
    /// Kinds of therapy.
    Modalities(&'f [Modality]),
    /// Medicines by class.
    Medicines(&'f BTreeMap<Slug, Vec<Spanned<Slug>>>),
    /// Languages.
    Languages(&'f [Spanned<Lang>]),
    /// A number of days.
    Days(u32),
}

/// Answers to the questions that people ask.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct StatedAnswers {
    /// How therapist and prescriber work together.
    pub coordination: Option<Words>,
    /// What therapy looks like.
    pub therapies: Option<Words>,
    /// How progress is measured and shared.
    pub progress: Option<Words>,
    /// What happens if there are side effects.
    pub side_effects: Option<Words>,
    /// What happens if doses are missed.
    pub missed_doses: Option<Words>,
    /// What happens when symptoms get worse.
    pub symptom_spikes: Option<Words>,
}

/// What makes it possible to come. Each is `true`, `false`, or words that say more.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Access {
    /// Whether there are visits in the evening.
    pub evenings: Option<YesNoOrWords>,
    /// Whether there are visits on weekends.
    pub weekends: Option<YesNoOrWords>,
    /// Whether there are visits by video.
    pub telehealth: Option<YesNoOrWords>,
    /// Whether there is help with transport.
    pub transport: Option<YesNoOrWords>,
    /// Whether there is child care during visits.
    pub childcare: Option<YesNoOrWords>,
    /// Whether the place is accessible by wheelchair.
    pub wheelchair: Option<YesNoOrWords>,
    /// Whether new patients are accepted.
    pub accepting_new: Option<YesNoOrWords>,
    /// The number of days until a first visit.
    pub wait_days: Option<u32>,
}

/// The languages and interpreters of a program.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageAccess {
    /// The languages that staff speak, as language tags.
    pub staff: Vec<Spanned<Lang>>,
    /// The interpreters, by how they take part. Each is `true`, `false`, or a list of languages.
    pub interpreters: Interpreters,
    /// The languages in which there are handouts, as language tags.
    pub handouts: Vec<Spanned<Lang>>,
}

/// The interpreters of a program, by how they take part.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Interpreters {
    /// Interpreters in person.
    pub in_person: Option<InterpreterOffer>,
    /// Interpreters by phone.
    pub phone: Option<InterpreterOffer>,
    /// Interpreters by video.
    pub video: Option<InterpreterOffer>,
}

/// How to reach a program.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct ProgramContact {
    /// The phone number.
    pub phone: Option<Spanned<Phone>>,
    /// The postal address.
    pub address: Option<String>,
    /// The address of the website.
    pub website: Option<String>,
    /// The opening hours.
    pub hours: Option<Words>,
    /// The number to call if a person cannot come to a visit. Handouts show it beside the visits.
    pub cannot_come: Option<Spanned<Phone>>,
}

impl ProgramAnswer<'_> {
    /// Returns whether it is a plain no.
    pub fn is_no(&self) -> bool {
        matches!(
            self,
            Self::Stated(YesNoOrWords::YesNo(false)) | Self::Offer(InterpreterOffer::YesNo(false))
        )
    }
}

impl ProgramFacts {
    /// Returns whether a text has the name of the program in any language.
    pub fn is_named_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let mut names = self.name.texts().map(|name| name.trim().to_lowercase());
        names.any(|name| !name.is_empty() && text.contains(&name))
    }

    /// Returns the program's answer to a question; `None` if it does not state one.
    pub fn answer(&self, question: Question) -> Option<ProgramAnswer<'_>> {
        let Self {
            levels, therapies, medicines, answers, access, language, family, payment, ..
        } = self;
        match question {
            Question::Coordination => answers.coordination.as_ref().map(ProgramAnswer::Words),
            Question::Therapies => answers.therapies.as_ref().map(ProgramAnswer::Words),
            Question::Progress => answers.progress.as_ref().map(ProgramAnswer::Words),
            Question::SideEffects => answers.side_effects.as_ref().map(ProgramAnswer::Words),
            Question::MissedDoses => answers.missed_doses.as_ref().map(ProgramAnswer::Words),
            Question::SymptomSpikes => answers.symptom_spikes.as_ref().map(ProgramAnswer::Words),
            Question::Levels => (!levels.is_empty()).then_some(ProgramAnswer::Levels(levels)),
            Question::Modalities => {
                (!therapies.is_empty()).then_some(ProgramAnswer::Modalities(therapies))
            }
            Question::Medicines => {
                (!medicines.is_empty()).then_some(ProgramAnswer::Medicines(medicines))
            }
            Question::Family => family.as_ref().map(ProgramAnswer::Words),
            Question::Payment => (!payment.is_empty()).then_some(ProgramAnswer::Several(payment)),
            Question::Evenings => access.evenings.as_ref().map(ProgramAnswer::Stated),
            Question::Weekends => access.weekends.as_ref().map(ProgramAnswer::Stated),
            Question::Telehealth => access.telehealth.as_ref().map(ProgramAnswer::Stated),
            Question::Transport => access.transport.as_ref().map(ProgramAnswer::Stated),
            Question::Childcare => access.childcare.as_ref().map(ProgramAnswer::Stated),
            Question::Wheelchair => access.wheelchair.as_ref().map(ProgramAnswer::Stated),
            Question::AcceptingNew => access.accepting_new.as_ref().map(ProgramAnswer::Stated),
            Question::Wait => access.wait_days.map(ProgramAnswer::Days),
            Question::Staff => {
                (!language.staff.is_empty()).then_some(ProgramAnswer::Languages(&language.staff))
            }
            Question::InterpreterInPerson => {
                language.interpreters.in_person.as_ref().map(ProgramAnswer::Offer)
            }
            Question::InterpreterPhone => {
                language.interpreters.phone.as_ref().map(ProgramAnswer::Offer)
            }
            Question::InterpreterVideo => {
                language.interpreters.video.as_ref().map(ProgramAnswer::Offer)
            }
            Question::Handouts => (!language.handouts.is_empty())
                .then_some(ProgramAnswer::Languages(&language.handouts)),
        }
    }

    /// Reports cells whose question has no answer: they are never shown, and most likely the answer
    /// was forgotten.
    pub(super) fn check_cells(&self, report: &mut Report) {
        for (question, cell) in
            self.cells.iter().filter(|(question, _)| self.answer(**question).is_none())
        {
            report.push(
                Diagnostic::warning(
                    "cell-unstated",
                    Place::At(cell.as_of.span),
                    "the program does not answer this question, so this date is not shown",
                )
                .found(question.id())
                .field("cells")
                .help("add the answer, or remove this cell"),
            );
        }
    }
}

worded! {
    Program { file, facts }
    ProgramFacts {
        id, name, summary, jurisdiction, levels, therapies, medicines, answers, access,
        language, family, payment, contact, as_of, source, cells; marks: substance_use
    }
    AnswerSource { as_of, source }
    StatedAnswers {
        coordination, therapies, progress, side_effects, missed_doses, symptom_spikes
    }
    Access {
        evenings, weekends, telehealth, transport, childcare, wheelchair, accepting_new, wait_days
    }
    LanguageAccess { staff, interpreters, handouts }
    Interpreters { in_person, phone, video }
    ProgramContact { phone, address, website, hours, cannot_come }
}
