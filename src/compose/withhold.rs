//! What a document needs and does not have, and why it is withheld.
//!
//! Not for telling an author: `build` turns reasons into diagnostics.

use super::planned::Planned;
use crate::{
    diag::{FileId, Span},
    digest::Digest,
    lang::Lang,
    review::words_digest,
    site::{
        checked_text::{MedicinePart, NoticeKind},
        words::Words,
    },
};

/// Words on a document that nobody answers for yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnsignedText {
    /// A message of the page's language.
    Message(String),
    /// A topic.
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
    /// Words as a language says them; `None` if it has no text for them. `own` is the language that
    /// they were written in.
    pub(super) fn of_words(words: &Words, lang: &Lang, own: &Lang) -> Option<Self> {
        match words {
            Words::Own(_) => None,
            Words::Phrase { id, .. } => Some(Self::Message(id.value.clone())),
            Words::Each(texts, _) => {
                let (under, text) = lang
                    .fallback_chain()
                    .into_iter()
                    .find_map(|lang| texts.get_key_value(&lang))?;
                let source = texts.get(own).map_or("", |text| text.value.as_str());
                Some(Self::Text {
                    span: text.span,
                    lang: under.clone(),
                    words: words_digest(under, source, text),
                    field: words.path().field(),
                })
            }
        }
    }
}

/// Something that a document needs and that is not there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithholdReason {
    /// A message of the language.
    Message(String),
    /// A message that cannot be said: its id and why.
    Broken(String, String),
    /// A worded field that has no text in the language.
    Words(Span),
    /// A part that the class of a medicine demands.
    MedicinePart(Span, MedicinePart),
    /// An emergency number for this place.
    CrisisLine(String),
    /// A kind of notice that a place of law demands.
    Notice(NoticeKind, String),
    /// Item 9 above zero and no follow-up on record.
    FollowUp,
    /// The record has errors.
    Record,
    /// A file of the site that the document is made from has errors: its path in the site.
    File(String),
    /// The blocks of a topic and of its source differ in kind or number, so they cannot stand side
    /// by side.
    Shape(FileId),
    /// Words that nobody has signed.
    Unsigned(UnsignedText),
    /// Nobody has approved the record, or it changed since, or its review is overdue.
    Unapproved,
}

/// A document that does not come out, and why.
#[derive(Clone, Debug)]
pub struct Withheld {
    /// Which one.
    pub planned: Planned,
    /// Why, sorted, each once.
    pub reasons: Vec<WithholdReason>,
}
