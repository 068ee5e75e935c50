//! Pages for reviewers as plain data: texts side by side, what changed, who signed, how far a
//! language is.
//!
//! Public words only. Not for words about them, nor for how they look: see `render`.

use serde::Serialize;

/// The texts of one file beside their translations.
#[derive(Clone, Debug, Serialize)]
pub struct Sheet {
    /// How people name it, such as `topics/sleep`.
    pub name: String,
    /// The public page as it will look, from the folder of the review pages of this language, if
    /// there is one.
    pub page: Option<String>,
    /// The texts, in reading order.
    pub texts: Vec<SheetText>,
    /// Translated texts that answer to no text of the source.
    pub extra: Vec<String>,
}

/// One text beside its translation.
#[derive(Clone, Debug, Serialize)]
pub struct SheetText {
    /// The segment.
    pub id: String,
    /// What an answer names it by, so that one to an older text is refused.
    pub digest: String,
    /// `signed`, `lapsed`, `unsigned` or `missing`.
    pub state: &'static str,
    /// `prose`, `message` or `field`.
    pub kind: &'static str,
    /// Where it belongs: headings above it, remarks for translators, names of fields.
    pub context: Vec<String>,
    /// The text before it, if there is one in its file, and the one after it.
    pub near: (Option<String>, Option<String>),
    /// The source.
    pub source: Vec<Run>,
    /// The translation; empty if there is none.
    pub target: Vec<Run>,
    /// The translation as an editor of it begins.
    pub draft: String,
    /// What was signed before, if the sign-off lapsed.
    pub was: Option<Was>,
    /// Sign-offs, the newest first.
    pub history: Vec<Past>,
    /// Open questions.
    pub questions: Vec<Asked>,
    /// Terms of the glossary in its source.
    pub terms: Vec<Agreed>,
    /// Whether a number differs, which needs a reason.
    pub numbers: bool,
}

/// A piece of a text: plain, or locked and then the same in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// What is locked here, as the name of its kind.
    pub locked: Option<&'static str>,
    /// What is locked, by one name in every language: `3 mg` for `3 毫克`.
    pub key: Option<String>,
}

/// How a text changed since it was signed.
#[derive(Clone, Debug, Serialize)]
pub struct Was {
    /// `source`, `target`, `shape` or `expired`.
    pub side: &'static str,
    /// The words then and now; of a shape, its name.
    pub changes: Vec<Change>,
}

/// Words that stayed, came or went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// `same`, `gone` or `new`.
    pub how: &'static str,
    /// The words.
    pub text: String,
}

/// A sign-off, of this text or of what it was before.
#[derive(Clone, Debug, Serialize)]
pub struct Past {
    /// Who.
    pub by: String,
    /// `translator`, `reviser` or `clinician`.
    pub role: &'static str,
    /// When.
    pub on: String,
    /// Whether it is of the texts as they are now.
    pub now: bool,
    /// Why numbers may differ.
    pub accepts: Option<String>,
}

/// An open question.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// Who asks.
    pub by: String,
    /// When.
    pub on: String,
    /// What.
    pub asks: String,
    /// What they would write.
    pub suggests: Option<String>,
}

/// A term that was agreed on.
#[derive(Clone, Debug, Serialize)]
pub struct Agreed {
    /// In the source language.
    pub source: String,
    /// In the language of the translation.
    pub term: String,
    /// Such as `noun`.
    pub part_of_speech: Option<String>,
    /// A remark for translators.
    pub note: Option<String>,
    /// Words that are not used, with the reason.
    pub avoid: Vec<(String, String)>,
}

/// How far a language is: a line for each sheet.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Coverage {
    /// The sheets.
    pub sheets: Vec<Covered>,
    /// Texts that each of these public documents waits for.
    pub shared: Vec<Waiting>,
    /// Public documents that wait for texts, or are drafts until these are signed: path, and the
    /// further texts.
    pub held: Vec<(String, Vec<Waiting>)>,
}

/// Texts of one sheet that a document waits for.
#[derive(Clone, Debug, Serialize)]
pub struct Waiting {
    /// The sheet.
    pub unit: String,
    /// How many texts.
    pub count: usize,
    /// Each text with its state.
    pub texts: Vec<(String, &'static str)>,
}

/// How far one sheet is.
#[derive(Clone, Debug, Serialize)]
pub struct Covered {
    /// Its name.
    pub name: String,
    /// How many texts are signed, lapsed, unsigned, missing.
    pub counts: [usize; 4],
    /// Words of the source.
    pub words: usize,
    /// Open questions.
    pub questions: usize,
}

/// Which language stands beside which.
#[derive(Clone, Debug, Serialize)]
pub struct Pair {
    /// Tag of the source language.
    pub from: String,
    /// `ltr` or `rtl`.
    pub from_dir: &'static str,
    /// What the source language calls itself.
    pub from_name: String,
    /// Tag of the translation's language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What that language calls itself.
    pub name: String,
    /// Name of the site.
    pub site: String,
}
