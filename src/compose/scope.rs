//! What one run makes: its date, languages, paths and formats.

use globset::GlobSet;

use crate::{
    lang::Lang,
    output_format::OutputFormat,
    site::{
        checked_text::Day,
        config::{HandoutExtent, UnsignedPolicy},
    },
};

/// What one run makes.
#[derive(Clone, Debug)]
pub struct Scope {
    /// The date that every page shows as today.
    pub today: Day,
    /// Languages to make; all if empty.
    pub langs: Vec<Lang>,
    /// Paths to make; all if `None`.
    pub only: Option<GlobSet>,
    /// Output formats to make; those of the site's configuration if empty.
    pub formats: Vec<OutputFormat>,
    /// What happens to unsigned words in private documents, if the run decides it and not the site.
    /// It does not concern the approval of a record.
    pub unsigned_words: Option<UnsignedPolicy>,
    /// How much a handout holds, if the run decides it and not the site.
    pub handout: Option<HandoutExtent>,
    /// The ids of the programs that a reader wants to compare; all if empty. Only the comparison
    /// depends on it.
    pub programs: Vec<String>,
}

impl Scope {
    /// Returns the scope of a run that makes everything, as of a day.
    pub fn all(today: Day) -> Self {
        Self {
            today,
            langs: Vec::new(),
            only: None,
            formats: Vec::new(),
            unsigned_words: None,
            handout: None,
            programs: Vec::new(),
        }
    }

    /// Returns whether a file of a language is in scope.
    pub fn selects(&self, lang: Option<&str>, path: &str) -> bool {
        let endings = [
            (".large-print.pdf", OutputFormat::LargePrint),
            (".bilingual.pdf", OutputFormat::Bilingual),
            (".leaflet.pdf", OutputFormat::Leaflet),
            (".pdf", OutputFormat::Pdf),
        ];
        let format = endings
            .iter()
            .find(|(ending, _)| path.ends_with(ending))
            .map_or(OutputFormat::Html, |(_, format)| *format);
        self.selects_format(format) && self.selects_path(lang, path)
    }

    fn selects_format(&self, format: OutputFormat) -> bool {
        self.formats.is_empty() || self.formats.contains(&format)
    }

    /// Returns whether a path of a language is in scope, whatever its format.
    pub(super) fn selects_path(&self, lang: Option<&str>, path: &str) -> bool {
        let lang = self.langs.is_empty()
            || lang.is_some_and(|lang| self.langs.iter().any(|wanted| wanted.tag() == lang));
        lang && self.only.as_ref().is_none_or(|globs| globs.is_match(path))
    }

    /// Returns whether everything is in scope.
    pub fn is_whole(&self) -> bool {
        self.langs.is_empty()
            && self.only.is_none()
            && self.formats.is_empty()
            && self.programs.is_empty()
    }
}
