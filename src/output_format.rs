//! The formats that documents are published in.

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An output format of a document.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
    ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum OutputFormat {
    /// Web pages.
    Html,
    /// Tagged PDFs for printing.
    Pdf,
    /// PDFs in large print: 18-point type, in one column.
    LargePrint,
    /// PDFs with the source beside the translation, line by line.
    Bilingual,
    /// Leaflets of topics: one sheet of paper, printed on both sides and folded in three.
    Leaflet,
    /// Events for a calendar. They come with web pages and cannot be chosen by name.
    #[serde(skip)]
    #[value(skip)]
    Calendar,
    /// The words of the pages of a language, for the script of the search page. They come with
    /// web pages and cannot be chosen by name.
    #[serde(skip)]
    #[value(skip)]
    SearchWords,
}

impl OutputFormat {
    /// The formats of pages of running text, on the screen or on paper. Only topics are leaflets.
    pub const PAGES: [Self; 4] = [Self::Html, Self::Pdf, Self::LargePrint, Self::Bilingual];

    /// Returns the word that site files and the command line use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::LargePrint => "large-print",
            Self::Bilingual => "bilingual",
            Self::Leaflet => "leaflet",
            Self::Calendar => "calendar",
            Self::SearchWords => "search-words",
        }
    }

    /// Returns whether it is a PDF for printing.
    pub fn is_paper(self) -> bool {
        matches!(self, Self::Pdf | Self::LargePrint | Self::Bilingual | Self::Leaflet)
    }

    /// Returns the output path in this format, given the output path of the web page. The PDF is in
    /// the same folder: `topics/sleep/sleep.pdf` for `topics/sleep/index.html`, and
    /// `luis/es/handout.pdf` for `luis/es/handout.html`.
    pub fn path(self, page: &str) -> String {
        let ending = match self {
            Self::Html => return page.to_owned(),
            Self::Pdf => "pdf",
            Self::LargePrint => "large-print.pdf",
            Self::Bilingual => "bilingual.pdf",
            Self::Leaflet => "leaflet.pdf",
            Self::Calendar => "ics",
            Self::SearchWords => "words.js",
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

#[cfg(test)]
mod tests {
    use super::OutputFormat;

    #[test]
    fn a_pdf_is_in_the_folder_of_its_page() {
        assert_eq!(
            OutputFormat::Pdf.path("en/topics/sleep/index.html"),
            "en/topics/sleep/sleep.pdf"
        );
        assert_eq!(
            OutputFormat::LargePrint.path("luis/es/handout.html"),
            "luis/es/handout.large-print.pdf"
        );
        assert_eq!(OutputFormat::Html.path("index.html"), "index.html");
    }
}
