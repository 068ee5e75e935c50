//! Export of segments to translators, and import of what comes back: XLIFF, PO, CSV.
//!
//! 1. [`write()`] exports the units of a language into a file.
//! 2. [`read`] reads a returned file as an [`ImportedFile`], tolerating what translation tools
//!    change in it, and refuses an incomplete one.
//! 3. [`ImportedFile::judge`] turns its units into answers, or refuses them with a reason.
//!
//! A returned file is untrusted: sizes and depths are bounded, nothing that it names is opened, and
//! ids are looked up among the segments of the site. Content is changed only by `apply`, from the
//! answers.

mod cells;
mod csv;
mod end_unit;
mod export_stamp;
mod imported_file;
mod inline;
mod judge;
mod layout;
mod po;
mod translator_notes;
mod unit_judgment;
mod unit_refusal;
mod xliff;

pub use end_unit::END;
pub use imported_file::{FileProblem, ImportedFile};
pub use judge::{JudgedFile, Refusal};
pub use unit_refusal::UnitRefusal;

use clap::ValueEnum;

use crate::{lang::Lang, review::segment::ReviewUnit};

/// A file format in which segments are exported and imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExchangeFormat {
    /// XLIFF 1.2, for translation tools.
    Xliff,
    /// Gettext PO, for web platforms.
    Po,
    /// A CSV table, for spreadsheets.
    Csv,
}

impl ExchangeFormat {
    /// Returns the format for a file extension.
    pub fn from_extension(extension: &str) -> Option<Self> {
        match extension.to_ascii_lowercase().as_str() {
            "xlf" | "xliff" => Some(Self::Xliff),
            "po" => Some(Self::Po),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// Returns the format of a returned file: by its content, since mail and tools rename files,
    /// then by its extension.
    fn detect(extension: &str, text: &str) -> Self {
        if text.trim_start().starts_with('<') {
            return Self::Xliff;
        }
        let is_po = || text.lines().any(|line| line.trim_start().starts_with("msgid"));
        Self::from_extension(extension)
            .filter(|format| *format != Self::Xliff)
            .unwrap_or_else(|| if is_po() { Self::Po } else { Self::Csv })
    }
}

/// Returns the units of a language as one file.
pub fn write(format: ExchangeFormat, units: &[ReviewUnit], lang: &Lang) -> String {
    match format {
        ExchangeFormat::Xliff => xliff::write(units, lang),
        ExchangeFormat::Po => po::write(units, lang),
        ExchangeFormat::Csv => csv::write(units),
    }
}

/// Reads a returned file, given the extension of its name and its text.
///
/// # Errors
/// Returns the reason why it cannot be read at all, or what is missing from it.
pub fn read(extension: &str, text: &str) -> Result<ImportedFile, FileProblem> {
    // Conflict markers of Git, and of msgcat where two files differ.
    let is_mark = |line: &str| {
        line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line.contains("#-#-#-#-#")
    };
    if let Some(line) = text.lines().position(is_mark) {
        return Err(FileProblem {
            line: line + 1,
            why: "it contains conflict markers of an unfinished merge".to_owned(),
        });
    }
    let mut file = match ExchangeFormat::detect(extension, text) {
        ExchangeFormat::Xliff => xliff::read(text),
        ExchangeFormat::Po => po::read(text),
        ExchangeFormat::Csv => csv::read(text),
    }?;
    let file_problem = |why: &str| FileProblem { line: 0, why: why.to_owned() };
    if file.is_empty() {
        return Err(file_problem("it contains no texts"));
    }
    if file.units.iter().all(|unit| unit.id.is_empty()) {
        return Err(file_problem(
            "none of its texts has an id any more; a tool may have converted the file",
        ));
    }
    end_unit::take_end_unit(&mut file)?;
    if file.is_empty() {
        return Err(file_problem("it contains no texts"));
    }
    if file.units.iter().all(|unit| unit.stamp.is_none()) {
        return Err(file_problem(
            "none of its texts has its digest any more, so changes cannot be recognized",
        ));
    }
    Ok(file)
}
