//! The envelope: what it is, in which language, for whom, in which forms, and what it shows. Sealed
//! once, never changed.
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
    /// What one program leaves unstated, as questions to take along.
    Questions,
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
    /// The heart of the relapse plan on a card that fits a wallet.
    WalletCard,
    /// A week to fill in by hand.
    Diary,
    /// The coordination summary for the treating team.
    Team,
    /// What someone may know by consent.
    Copy,
    /// A letter to a workplace or school.
    Letter,
    /// Visits for a calendar.
    Visits,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 18] = [
        Self::Chooser,
        Self::Front,
        Self::Topics,
        Self::Topic,
        Self::Programs,
        Self::Program,
        Self::Questions,
        Self::Comparison,
        Self::Glossary,
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

    /// The id, which is also the name of its template.
    pub fn id(self) -> &'static str {
        match self {
            Self::Chooser => "chooser",
            Self::Front => "front",
            Self::Topics => "topics",
            Self::Topic => "topic",
            Self::Programs => "programs",
            Self::Program => "program",
            Self::Questions => "questions",
            Self::Comparison => "comparison",
            Self::Glossary => "glossary",
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

    /// The forms in which this kind of document can come out. Pages that only lead to others stay
    /// on the screen; what is read in lines can stand beside its source, and a card that fits a
    /// wallet has no large print.
    pub fn formats(self) -> &'static [Format] {
        match self {
            Self::Chooser | Self::Front | Self::Topics | Self::Programs | Self::NotFound => {
                &[Format::Html]
            }
            Self::Topic
            | Self::Program
            | Self::Questions
            | Self::Glossary
            | Self::Handout
            | Self::RelapsePlan => &Format::PAGES,
            Self::Comparison | Self::Diary | Self::Copy => {
                &[Format::Html, Format::Pdf, Format::LargePrint]
            }
            Self::WalletCard | Self::Team | Self::Letter => &[Format::Html, Format::Pdf],
            Self::Visits => &[Format::Calendar],
        }
    }
}

/// A form in which a document comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// A web page.
    Html,
    /// A tagged PDF to print.
    Pdf,
    /// A PDF in letters of 18 points, in one column.
    LargePrint,
    /// A PDF with the source beside the translation, line by line.
    Bilingual,
    /// Events for a calendar; they come along with web pages.
    Calendar,
}

impl Format {
    /// The forms that are pages.
    pub const PAGES: [Self; 4] = [Self::Html, Self::Pdf, Self::LargePrint, Self::Bilingual];

    /// The word that site files and the command line use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::LargePrint => "large-print",
            Self::Bilingual => "bilingual",
            Self::Calendar => "calendar",
        }
    }

    /// Whether it is printed.
    pub fn is_paper(self) -> bool {
        matches!(self, Self::Pdf | Self::LargePrint | Self::Bilingual)
    }

    /// Where a document goes in this form, given where its web page goes: `topics/sleep/index.html`
    /// has its PDF beside it as `topics/sleep/sleep.pdf`, `luis/es/handout.html` as
    /// `luis/es/handout.pdf`.
    pub fn path(self, page: &str) -> String {
        let ending = match self {
            Self::Html => return page.to_owned(),
            Self::Pdf => "pdf",
            Self::LargePrint => "large-print.pdf",
            Self::Bilingual => "bilingual.pdf",
            Self::Calendar => "ics",
        };
        let stem = page.strip_suffix(".html").unwrap_or(page);
        match stem.strip_suffix("/index") {
            Some(folder) => {
                format!("{folder}/{}.{ending}", folder.rsplit('/').next().unwrap_or(folder))
            }
            None => format!("{stem}.{ending}"),
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
    /// The forms in which it comes out now.
    #[serde(skip)]
    pub formats: Vec<Format>,
    /// What it shows.
    pub view: View,
    /// What it shows in the language it was translated from, if it comes out in two languages.
    pub twin: Option<Box<Twin>>,
}

/// The same document in the language it was translated from.
#[derive(Clone, Debug, Serialize)]
pub struct Twin {
    /// Its language.
    pub lang: Lang,
    /// What it shows.
    pub view: View,
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn paper_lies_beside_the_page() {
        assert_eq!(Format::Pdf.path("en/topics/sleep/index.html"), "en/topics/sleep/sleep.pdf");
        assert_eq!(
            Format::LargePrint.path("luis/es/handout.html"),
            "luis/es/handout.large-print.pdf"
        );
        assert_eq!(Format::Html.path("index.html"), "index.html");
    }
}
