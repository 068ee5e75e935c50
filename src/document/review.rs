//! Review pages as plain data: texts side by side, their changes and sign-offs, and the progress of
//! a language.
//!
//! They hold public text only. The labels and the layout of the pages belong to `render`.

use serde::Serialize;

/// A review page: the texts of one review unit beside their translations.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewPage {
    /// Its name, such as `topics/sleep`.
    pub name: String,
    /// Link to the public page with these texts, if there is one; relative to the folder of the
    /// review pages of this language.
    pub page: Option<String>,
    /// The texts, in reading order.
    pub texts: Vec<ReviewText>,
    /// Translated texts that have no counterpart in the source.
    pub extra: Vec<String>,
}

/// One text beside its translation.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewText {
    /// The id of the segment.
    pub id: String,
    /// Digest of the texts, which each answer repeats, so that an answer to an older text is
    /// refused.
    pub digest: String,
    /// `signed`, `lapsed`, `unsigned` or `missing`.
    pub state: &'static str,
    /// `prose`, `message` or `field`.
    pub kind: &'static str,
    /// The context for translators: headings above it, comments of the file, names of fields.
    pub context: Vec<String>,
    /// The source texts before and after it in its unit, where they exist.
    pub near: (Option<String>, Option<String>),
    /// The source text, in runs.
    pub source: Vec<TextRun>,
    /// The translation, in runs; empty if there is none.
    pub target: Vec<TextRun>,
    /// The translation as plain text, with which an edit starts.
    pub draft: String,
    /// The change since the last sign-off, if it lapsed.
    pub was: Option<LapsedChange>,
    /// The sign-offs, newest first.
    pub history: Vec<PastSignOff>,
    /// The open questions.
    pub questions: Vec<OpenQuestion>,
    /// The glossary terms in the source text.
    pub terms: Vec<ApprovedTerm>,
    /// Whether a number differs from the source, so that a sign-off needs a reason.
    pub numbers: bool,
}

/// A run of a text: plain words, or a locked item such as a dose or a phone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextRun {
    /// The words.
    pub text: String,
    /// The kind of the locked item, such as `dose`; none for plain words.
    pub locked: Option<&'static str>,
    /// The key of the locked item, the same in every language: `3 mg` for `3 毫克`.
    pub key: Option<String>,
}

/// The change of a text since its last sign-off.
#[derive(Clone, Debug, Serialize)]
pub struct LapsedChange {
    /// What lapsed: `source`, `target`, `shape` or `expired`.
    pub side: &'static str,
    /// The words then and now; for `shape`, the description of the shape then and now.
    pub changes: Vec<WordChange>,
}

/// Words that are unchanged, removed or added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WordChange {
    /// `same`, `gone` or `new`.
    pub how: &'static str,
    /// The words.
    pub text: String,
}

/// A sign-off of this text or of an earlier version of it.
#[derive(Clone, Debug, Serialize)]
pub struct PastSignOff {
    /// The name of the person who signed.
    pub by: String,
    /// The role of that person: `translator`, `reviser` or `clinician`.
    pub role: &'static str,
    /// The date.
    pub on: String,
    /// Whether it applies to the current texts.
    pub now: bool,
    /// The reason why numbers may differ from the source, if they do.
    pub accepts: Option<String>,
}

/// An open question about a text.
#[derive(Clone, Debug, Serialize)]
pub struct OpenQuestion {
    /// The name of the person who asks.
    pub by: String,
    /// The date.
    pub on: String,
    /// The question.
    pub asks: String,
    /// The wording that the person suggests.
    pub suggests: Option<String>,
}

/// An approved term of the glossary.
#[derive(Clone, Debug, Serialize)]
pub struct ApprovedTerm {
    /// The term in the source language.
    pub source: String,
    /// The approved term in the language of the translation.
    pub term: String,
    /// Its part of speech, such as `noun`.
    pub part_of_speech: Option<String>,
    /// A note for translators.
    pub note: Option<String>,
    /// Words to avoid, each with the reason.
    pub avoid: Vec<(String, String)>,
}

/// The translation progress of a language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Coverage {
    /// The progress of each review unit.
    #[serde(rename = "sheets")]
    pub units: Vec<UnitCoverage>,
    /// The texts that all documents of `blocked` wait for, if there are several.
    pub shared: Vec<WaitingTexts>,
    /// The public documents that are withheld, or marked as drafts, until texts are signed: each
    /// path with the texts that are not in `shared`.
    #[serde(rename = "held")]
    pub blocked: Vec<(String, Vec<WaitingTexts>)>,
}

/// The texts of one review unit that a document waits for.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingTexts {
    /// The name of the review unit.
    pub unit: String,
    /// The number of texts.
    pub count: usize,
    /// The id of each text, with its state.
    pub texts: Vec<(String, &'static str)>,
}

/// The translation progress of one review unit.
#[derive(Clone, Debug, Serialize)]
pub struct UnitCoverage {
    /// Its name.
    pub name: String,
    /// The numbers of texts that are signed, lapsed, unsigned and missing, in this order.
    pub counts: [usize; 4],
    /// The number of words in the source; characters in scripts without spaces between words.
    pub words: usize,
    /// The number of open questions.
    pub questions: usize,
}

/// The source language and the language of the translation.
#[derive(Clone, Debug, Serialize)]
pub struct LanguagePair {
    /// Tag of the source language.
    pub from: String,
    /// Its writing direction: `ltr` or `rtl`.
    pub from_dir: &'static str,
    /// Autonym of the source language.
    pub from_name: String,
    /// Tag of the translation's language.
    pub lang: String,
    /// Its writing direction: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Autonym of the translation's language.
    pub name: String,
    /// Name of the site, in the source language.
    pub site: String,
}
