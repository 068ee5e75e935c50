//! The sealed document: its kind, language, realm, output formats and content.
//!
//! `compose` decides what a document contains; nothing changes it afterwards.

use serde::Serialize;

use super::view::View;
use crate::{lang::Lang, output_format::OutputFormat, privacy::Realm};

/// The kind of a document. Its id is also the name of its template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// The page on which people choose a language.
    Chooser,
    /// The home page of a language.
    #[serde(rename = "front")]
    Home,
    /// The list of all topics.
    Topics,
    /// One topic.
    Topic,
    /// The list of all programs.
    Programs,
    /// One program.
    Program,
    /// What one program leaves unstated, as a printable list of questions for a visit.
    Questions,
    /// Programs side by side.
    Comparison,
    /// Terms with their definitions.
    Glossary,
    /// Everything public in alphabetical order, with a search.
    Search,
    /// The page that a web server shows for an unknown address.
    NotFound,
    /// A person's care plan.
    Handout,
    /// A person's relapse plan.
    RelapsePlan,
    /// The most important parts of the relapse plan on a card for the wallet.
    WalletCard,
    /// A week to fill in by hand.
    Diary,
    /// The coordination summary for the treating team.
    Team,
    /// The parts of a care plan that the person's consent releases to a recipient.
    Copy,
    /// A letter to a workplace or school.
    Letter,
    /// Visits as calendar events.
    Visits,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: [Self; 19] = [
        Self::Chooser,
        Self::Home,
        Self::Topics,
        Self::Topic,
        Self::Programs,
        Self::Program,
        Self::Questions,
        Self::Comparison,
        Self::Glossary,
        Self::Search,
        Self::NotFound,
        Self::Handout,
        Self::RelapsePlan,
        Self::WalletCard,
        Self::Diary,
        Self::Team,
        Self::Copy,
        Self::Letter,
        Self::Visits,
    ];

    /// Returns the id, which is also the name of the template.
    pub fn id(self) -> &'static str {
        match self {
            Self::Chooser => "chooser",
            Self::Home => "front",
            Self::Topics => "topics",
            Self::Topic => "topic",
            Self::Programs => "programs",
            Self::Program => "program",
            Self::Questions => "questions",
            Self::Comparison => "comparison",
            Self::Glossary => "glossary",
            Self::Search => "search",
            Self::NotFound => "not-found",
            Self::Handout => "handout",
            Self::RelapsePlan => "relapse-plan",
            Self::WalletCard => "wallet-card",
            Self::Diary => "diary",
            Self::Team => "team",
            Self::Copy => "copy",
            Self::Letter => "letter",
            Self::Visits => "appointments",
        }
    }

    /// Returns the realm of this kind: private kinds are made from records only.
    pub fn realm(self) -> Realm {
        match self {
            Self::Handout
            | Self::RelapsePlan
            | Self::WalletCard
            | Self::Diary
            | Self::Team
            | Self::Copy
            | Self::Letter
            | Self::Visits => Realm::Private,
            _ => Realm::Public,
        }
    }

    /// Returns the output formats that this kind of document supports. Pages that only link to
    /// other pages are not printed. Documents of running text can be bilingual, with the source
    /// beside the translation. A wallet card, a summary for the team and a letter have no large
    /// print. Only a topic can be a leaflet.
    pub fn formats(self) -> &'static [OutputFormat] {
        match self {
            Self::Chooser | Self::Home | Self::Topics | Self::Programs | Self::NotFound => {
                &[OutputFormat::Html]
            }
            Self::Topic => &[
                OutputFormat::Html,
                OutputFormat::Pdf,
                OutputFormat::LargePrint,
                OutputFormat::Bilingual,
                OutputFormat::Leaflet,
            ],
            Self::Program
            | Self::Questions
            | Self::Glossary
            | Self::Handout
            | Self::RelapsePlan => &OutputFormat::PAGES,
            Self::Comparison | Self::Diary | Self::Copy => {
                &[OutputFormat::Html, OutputFormat::Pdf, OutputFormat::LargePrint]
            }
            Self::WalletCard | Self::Team | Self::Letter => {
                &[OutputFormat::Html, OutputFormat::Pdf]
            }
            Self::Search => &[OutputFormat::Html, OutputFormat::SearchWords],
            Self::Visits => &[OutputFormat::Calendar],
        }
    }
}

/// A complete document. A page can show nothing that is not in it.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Stable id within the site, without the language: `topics/sleep`.
    pub id: String,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its language.
    pub lang: Lang,
    /// Its realm, which limits who may see it.
    pub realm: Realm,
    /// The output path of its web page, below the root of its realm.
    pub path: String,
    /// Whether it was made from a record outside the site folder.
    #[serde(skip)]
    pub from_records: bool,
    /// The output formats to produce.
    #[serde(skip)]
    pub formats: Vec<OutputFormat>,
    /// Its content.
    pub view: View,
    /// The words of the pages of its language, if it is the search page: a script that the page
    /// loads.
    #[serde(skip)]
    pub search_words: Option<String>,
    /// The same content in the source language, if the document is produced in two languages.
    pub source_side: Option<Box<SourceSide>>,
}

impl Document {
    /// Returns whether the document is a draft, so that it carries the mark of one.
    pub fn is_draft(&self) -> bool {
        let View::Map(entries) = &self.view else { return false };
        entries.get("draft").is_some_and(|draft| !matches!(draft, View::Null))
    }
}

impl Document {
    /// Returns the document without the link to its file in a format that could not be made.
    #[must_use]
    pub fn without_print(&self, format: OutputFormat) -> Self {
        let path = format.path(&self.path);
        let name = path.rsplit('/').next().unwrap_or_default();
        let leads_there = |link: &View| {
            let View::Map(entries) = link else { return false };
            let href = entries.get("href");
            matches!(href, Some(View::Literal(href)) if href.rsplit('/').next() == Some(name))
        };
        let mut document = self.clone();
        if let View::Map(entries) = &mut document.view
            && let Some(View::List(links)) = entries.get_mut("prints")
        {
            links.retain(|link| !leads_there(link));
        }
        document
    }
}

/// The content of a document in the language from which it was translated.
#[derive(Clone, Debug, Serialize)]
pub struct SourceSide {
    /// Its language.
    pub lang: Lang,
    /// Its content.
    pub view: View,
}
