//! The envelope: what it is, in which language, for whom, and what it shows. Sealed once, never changed.
//!
//! Not for deciding what is in it: that is the work of `compose`.

use serde::Serialize;

use super::view::View;
use crate::{lang::Lang, privacy::Realm};

/// The kinds of documents. A template is found by the id of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The page on which people choose a language.
    Chooser,
    /// The first page of a language.
    Front,
    /// All topics.
    Topics,
    /// One topic.
    Topic,
    /// All programs.
    Programs,
    /// One program.
    Program,
    /// Programs side by side.
    Comparison,
    /// Terms and what they mean.
    Glossary,
    /// What a server shows when a page is not there.
    NotFound,
    /// A person's care plan on a sheet.
    Handout,
    /// A person's relapse plan.
    RelapsePlan,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Chooser,
        Self::Front,
        Self::Topics,
        Self::Topic,
        Self::Programs,
        Self::Program,
        Self::Comparison,
        Self::Glossary,
        Self::NotFound,
        Self::Handout,
        Self::RelapsePlan,
    ];

    /// The id, which is also the name of its template.
    pub fn id(self) -> &'static str {
        match self {
            Self::Chooser => "chooser",
            Self::Front => "front",
            Self::Topics => "topics",
            Self::Topic => "topic",
            Self::Programs => "programs",
            Self::Program => "program",
            Self::Comparison => "comparison",
            Self::Glossary => "glossary",
            Self::NotFound => "not-found",
            Self::Handout => "handout",
            Self::RelapsePlan => "relapse-plan",
        }
    }
}

/// One document, whole: what is not in it cannot reach a page.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Stable id within the site, without language: `topics/sleep`.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Its language.
    pub lang: Lang,
    /// Who may ever see it.
    pub realm: Realm,
    /// Where its web page goes, below the root of its realm.
    pub path: String,
    /// Whether it was made from a record kept outside the site.
    #[serde(skip)]
    pub from_records: bool,
    /// What it shows.
    pub view: View,
}
