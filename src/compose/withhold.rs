//! Why a document is withheld. `build` turns the reasons into diagnostics.

use serde::{Deserialize, Serialize};

use super::planned::Planned;
use crate::{
    diag::{FileId, Span},
    digest::Digest,
    lang::Lang,
    review::words_digest,
    site::{
        checked_text::{Day, MedicinePart, NoticeKind},
        words::Words,
    },
};

/// An unsigned text on a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum UnsignedText {
    /// A message in the page's language: its id.
    Message(String),
    /// A topic: its slug.
    Topic(String),
    /// A text in a YAML file.
    Text {
        /// Its place.
        span: Span,
        /// The language that it is written under.
        lang: Lang,
        /// The digest of the text and its source.
        words: Digest,
        /// The path of its field, which a sign-off signs too.
        field: String,
    },
}

impl UnsignedText {
    /// Returns the text that a language has for the words of a field; `None` if it has none, or if
    /// the words need no sign-off. `source_lang` is the language that they were written in.
    pub(super) fn from_words(words: &Words, lang: &Lang, source_lang: &Lang) -> Option<Self> {
        match words {
            Words::Own(_) => None,
            Words::Phrase { id, .. } => Some(Self::Message(id.value.clone())),
            Words::Each(texts, _) => {
                let (text_lang, text) = lang
                    .fallback_chain()
                    .into_iter()
                    .find_map(|lang| texts.get_key_value(&lang))?;
                let source = texts.get(source_lang).map_or("", |text| text.value.as_str());
                Some(Self::Text {
                    span: text.span,
                    lang: text_lang.clone(),
                    words: words_digest(text_lang, source, text),
                    field: words.path().field(),
                })
            }
        }
    }
}

/// Why a copy or a letter cannot tell its reader of a medicine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReaderObstacle {
    /// The record does not say how much is taken and when, so that nobody could give the medicine.
    UnknownDose,
    /// The words name something that the consent does not cover.
    NamesOther,
    /// A text of the record names the program, whose name reveals substance use.
    NamesProgram,
}

/// Something that a document needs and that is not available.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithholdReason {
    /// A message that is missing in the language: its id.
    Message(String),
    /// A message that cannot be formatted: its id and why.
    Broken(String, String),
    /// A message that could show a wrong number, because of a fault in its plural forms: its id.
    PluralForms(String),
    /// A field that has no text in the language.
    Words(Span),
    /// A part that the class of a medicine demands.
    MedicinePart(Span, MedicinePart),
    /// A reader by consent cannot be told of this.
    Reader(Span, ReaderObstacle),
    /// An emergency number for this place.
    CrisisLine(String),
    /// A kind of notice that a jurisdiction requires.
    Notice(NoticeKind, String),
    /// A follow-up: item 9 of the PHQ-9 is above zero, and none is on record.
    FollowUp,
    /// Medicines that undo each other, or a medicine and an allergy to it, that no prescriber or
    /// pharmacist has acknowledged. It withholds only documents from which medicines are taken.
    MedicineWarning,
    /// A prescription that nobody has turned into a schedule.
    HeldDose(Span),
    /// A step whose date has passed, and which nobody has recorded as begun: its place and its
    /// date.
    WaitingStep(Span, Day),
    /// The record has errors.
    Record,
    /// A file of the site that the document is made from has errors: its path in the site.
    File(String),
    /// The blocks of a topic and of its source differ in kind or number, so they cannot be printed
    /// side by side.
    Shape(FileId),
    /// An unsigned text.
    Unsigned(UnsignedText),
    /// The record is not approved, or it changed after its approval, or its review is overdue.
    Unapproved,
}

/// A document that is not published, and why.
#[derive(Clone, Debug)]
pub struct Withheld {
    /// The document.
    pub planned: Planned,
    /// Why, sorted, without duplicates.
    pub reasons: Vec<WithholdReason>,
}
