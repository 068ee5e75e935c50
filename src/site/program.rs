//! A program: the facts by which people compare places of care.
//!
//! What is absent reads "not stated", never "no". Not for patients' records.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};

use super::{
    kinds::{Day, Jurisdiction, Level, Modality, Phone, Question, Slug},
    words::Words,
};
use crate::{
    diag::{Diagnostic, FileId, Fixed, Place, Report, Spanned},
    lang::Lang,
};

/// A program as it was read.
#[derive(Debug)]
pub struct Program {
    /// The file it was read from.
    pub file: FileId,
    /// What the file says.
    pub facts: Facts,
}

/// What a program says of itself.
#[derive(serde::Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Program")]
pub struct Facts {
    /// Id, equal to the file name.
    pub id: Spanned<Slug>,
    /// Its name.
    pub name: Words,
    /// What it is, in a sentence or two.
    pub summary: Words,
    /// Place of law, if other than the site's.
    #[serde(default)]
    pub jurisdiction: Option<Jurisdiction>,
    /// Levels of care.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// Kinds of therapy.
    #[serde(default)]
    pub therapies: Vec<Modality>,
    /// Medicines by class, such as `moud: [buprenorphine, methadone]`.
    #[serde(default)]
    pub medicines: BTreeMap<Slug, Vec<Spanned<Slug>>>,
    /// Answers to the questions that people ask.
    #[serde(default)]
    pub answers: Answers,
    /// What makes it possible to come.
    #[serde(default)]
    pub access: Access,
    /// Languages.
    #[serde(default)]
    pub language: LanguageAccess,
    /// How family takes part.
    #[serde(default)]
    pub family: Option<Words>,
    /// Ways to pay.
    #[serde(default)]
    pub payment: Vec<Words>,
    /// How to reach it.
    #[serde(default)]
    pub contact: ProgramContact,
    /// The day for which all this was stated.
    pub as_of: Day,
    /// Who stated it, or where.
    pub source: Words,
    /// Answers that were stated on another day, or by someone else, by the id of their question.
    #[serde(default)]
    #[schemars(schema_with = "cells_schema")]
    pub cells: BTreeMap<Question, Cell>,
}

/// When one answer was stated, if not on the day of the others.
#[derive(serde::Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The day for which it was stated.
    pub as_of: Spanned<Day>,
    /// Who stated it, or where, if not the same as the others.
    #[serde(default)]
    pub source: Option<Words>,
}

/// The ids of the questions are written out, so that an editor can offer them.
fn cells_schema(generator: &mut SchemaGenerator) -> Schema {
    let cell = generator.subschema_for::<Cell>();
    let properties: serde_json::Map<_, _> = Question::ALL
        .iter()
        .map(|question| (question.id().to_owned(), cell.clone().into()))
        .collect();
    json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// What a program answers to a question.
#[derive(Debug)]
pub enum Answer<'f> {
    /// In words.
    Words(&'f Words),
    /// In several pieces of words.
    Several(&'f [Words]),
    /// Yes, no, or words that say more.
    Stated(&'f Stated),
    /// Whether interpreters are offered.
    Offer(&'f Offer),
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
pub struct Answers {
    /// How therapist and prescriber work together.
    pub coordination: Option<Words>,
    /// What therapy looks like.
    pub therapies: Option<Words>,
    /// How progress is measured and shared.
    pub progress: Option<Words>,
    /// What happens about side effects.
    pub side_effects: Option<Words>,
    /// What happens about missed doses.
    pub missed_doses: Option<Words>,
    /// What happens when symptoms get worse.
    pub symptom_spikes: Option<Words>,
}

/// What makes it possible to come.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Access {
    /// Evening hours.
    pub evenings: Option<Stated>,
    /// Weekend hours.
    pub weekends: Option<Stated>,
    /// Visits by video.
    pub telehealth: Option<Stated>,
    /// Help with transport.
    pub transport: Option<Stated>,
    /// Care for children during visits.
    pub childcare: Option<Stated>,
    /// Wheelchair access.
    pub wheelchair: Option<Stated>,
    /// Whether new people are taken on.
    pub accepting_new: Option<Stated>,
    /// Days until a first visit.
    pub wait_days: Option<u32>,
}

/// Languages of a program.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageAccess {
    /// Languages that staff speak.
    pub staff: Vec<Spanned<Lang>>,
    /// Interpreters by mode.
    pub interpreters: Interpreters,
    /// Languages of handouts.
    pub handouts: Vec<Spanned<Lang>>,
}

/// Interpreters by mode.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Interpreters {
    /// In the room.
    pub in_person: Option<Offer>,
    /// By phone.
    pub phone: Option<Offer>,
    /// By video.
    pub video: Option<Offer>,
}

/// How to reach a program.
#[derive(serde::Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct ProgramContact {
    /// Phone.
    pub phone: Option<Spanned<Phone>>,
    /// Postal address.
    pub address: Option<String>,
    /// Web page.
    pub website: Option<String>,
    /// Opening hours.
    pub hours: Option<Words>,
}

impl Answer<'_> {
    /// Whether it is a plain no.
    pub fn is_no(&self) -> bool {
        matches!(self, Self::Stated(Stated::Plainly(false)) | Self::Offer(Offer::Plainly(false)))
    }
}

/// A yes, a no, or words that say more.
#[derive(Debug)]
pub enum Stated {
    /// Yes or no.
    Plainly(bool),
    /// Yes, with words that say more.
    InWords(Words),
}

impl<'de> Deserialize<'de> for Stated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let words = Words::deserialize(deserializer)?;
        Ok(match &words {
            Words::Own(text) if text.as_str() == "true" => Self::Plainly(true),
            Words::Own(text) if text.as_str() == "false" => Self::Plainly(false),
            Words::Own(text)
                if matches!(text.to_lowercase().as_str(), "yes" | "no" | "on" | "off") =>
            {
                return Err(de::Error::custom(Fixed::new(
                    "expected `true` or `false`, or words that say more; write `true` for yes and `false` for no",
                )));
            }
            _ => Self::InWords(words),
        })
    }
}

impl JsonSchema for Stated {
    fn schema_name() -> Cow<'static, str> {
        "Stated".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let words = generator.subschema_for::<Words>();
        json_schema!({ "description": "true, false, or words that say more.", "anyOf": [{ "type": "boolean" }, words] })
    }
}

/// Whether interpreters are offered, and in which languages.
#[derive(Debug)]
pub enum Offer {
    /// Offered, languages not stated; or not offered.
    Plainly(bool),
    /// Offered in these languages.
    In(Vec<Spanned<Lang>>),
}

impl<'de> Deserialize<'de> for Offer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = Offer;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`true`, `false` or a list of languages")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Offer, E> {
                match text {
                    "true" => Ok(Offer::Plainly(true)),
                    "false" => Ok(Offer::Plainly(false)),
                    _ => Err(E::custom(Fixed::new(
                        "expected `true`, `false` or a list of languages; write for example `[es, vi]`",
                    ))),
                }
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Offer, A::Error> {
                let mut out = Vec::new();
                while let Some(lang) = seq.next_element()? {
                    out.push(lang);
                }
                Ok(Offer::In(out))
            }
        }
        deserializer.deserialize_any(Form)
    }
}

impl JsonSchema for Offer {
    fn schema_name() -> Cow<'static, str> {
        "Offer".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "true, false, or a list of languages.", "anyOf": [{ "type": "boolean" }, { "type": "array", "items": { "type": "string" } }] })
    }
}

impl Facts {
    /// What it answers to a question; `None` if it does not say.
    pub fn answer(&self, question: Question) -> Option<Answer<'_>> {
        let Self {
            levels, therapies, medicines, answers, access, language, family, payment, ..
        } = self;
        match question {
            Question::Coordination => answers.coordination.as_ref().map(Answer::Words),
            Question::Therapies => answers.therapies.as_ref().map(Answer::Words),
            Question::Progress => answers.progress.as_ref().map(Answer::Words),
            Question::SideEffects => answers.side_effects.as_ref().map(Answer::Words),
            Question::MissedDoses => answers.missed_doses.as_ref().map(Answer::Words),
            Question::SymptomSpikes => answers.symptom_spikes.as_ref().map(Answer::Words),
            Question::Levels => (!levels.is_empty()).then_some(Answer::Levels(levels)),
            Question::Modalities => {
                (!therapies.is_empty()).then_some(Answer::Modalities(therapies))
            }
            Question::Medicines => (!medicines.is_empty()).then_some(Answer::Medicines(medicines)),
            Question::Family => family.as_ref().map(Answer::Words),
            Question::Payment => (!payment.is_empty()).then_some(Answer::Several(payment)),
            Question::Evenings => access.evenings.as_ref().map(Answer::Stated),
            Question::Weekends => access.weekends.as_ref().map(Answer::Stated),
            Question::Telehealth => access.telehealth.as_ref().map(Answer::Stated),
            Question::Transport => access.transport.as_ref().map(Answer::Stated),
            Question::Childcare => access.childcare.as_ref().map(Answer::Stated),
            Question::Wheelchair => access.wheelchair.as_ref().map(Answer::Stated),
            Question::AcceptingNew => access.accepting_new.as_ref().map(Answer::Stated),
            Question::Wait => access.wait_days.map(Answer::Days),
            Question::Staff => {
                (!language.staff.is_empty()).then_some(Answer::Languages(&language.staff))
            }
            Question::InterpreterInPerson => {
                language.interpreters.in_person.as_ref().map(Answer::Offer)
            }
            Question::InterpreterPhone => language.interpreters.phone.as_ref().map(Answer::Offer),
            Question::InterpreterVideo => language.interpreters.video.as_ref().map(Answer::Offer),
            Question::Handouts => {
                (!language.handouts.is_empty()).then_some(Answer::Languages(&language.handouts))
            }
        }
    }

    /// Reports days of answers that are not there: they are never shown, and most likely the answer
    /// was forgotten.
    pub(super) fn unstated_cells(&self, report: &mut Report) {
        for (question, cell) in
            self.cells.iter().filter(|(question, _)| self.answer(**question).is_none())
        {
            report.push(
                Diagnostic::warning(
                    "cell-unstated",
                    Place::At(cell.as_of.span),
                    "the program does not answer this question, so its day is not shown",
                )
                .found(question.id())
                .field("cells")
                .help("write the answer, or remove this cell"),
            );
        }
    }

    /// Calls `see` with every worded field.
    pub fn each_words<'w>(&'w self, see: &mut dyn FnMut(&'w Words)) {
        see(&self.name);
        see(&self.summary);
        see(&self.source);
        self.cells.values().filter_map(|cell| cell.source.as_ref()).for_each(&mut *see);
        let Answers {
            coordination,
            therapies,
            progress,
            side_effects,
            missed_doses,
            symptom_spikes,
        } = &self.answers;
        let answers =
            [coordination, therapies, progress, side_effects, missed_doses, symptom_spikes];
        answers
            .into_iter()
            .flatten()
            .chain(&self.family)
            .chain(&self.payment)
            .chain(&self.contact.hours)
            .for_each(&mut *see);
        let Access {
            evenings,
            weekends,
            telehealth,
            transport,
            childcare,
            wheelchair,
            accepting_new,
            wait_days: _,
        } = &self.access;
        for stated in
            [evenings, weekends, telehealth, transport, childcare, wheelchair, accepting_new]
                .into_iter()
                .flatten()
        {
            if let Stated::InWords(words) = stated {
                see(words);
            }
        }
    }
}
