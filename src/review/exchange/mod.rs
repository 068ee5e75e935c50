//! Segments on their way to translators and back: XLIFF, PO, CSV.
//!
//! 1. [`write()`] puts the units of a language into a file.
//! 2. [`read`] reads a file that came back, whatever a tool made of it, as a [`Parcel`], and
//!    refuses one that is not whole.
//! 3. [`Parcel::judge`] says what its units answer, and which of them are not taken, and why.
//!
//! What comes back is untrusted: sizes and depths are bounded, nothing that it names is opened, and
//! ids are looked up among the segments of the site. Not for changing content: that is `apply`,
//! from the answers.

mod cells;
mod csv;
mod inline;
mod layout;
mod parcel;
mod po;
mod remarks;
mod sent;
mod whole;
mod xliff;

pub use parcel::{Broken, Judged, Parcel, Refusal};
pub use whole::END;

use super::Unit;
use crate::lang::Lang;

/// A form in which segments go out and come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// XLIFF 1.2, for the tools of translators.
    Xliff,
    /// Gettext's PO, for platforms on the web.
    Po,
    /// A table, for spreadsheets.
    Csv,
}

impl Form {
    /// The form that the ending of a file's name stands for.
    pub fn of_ending(ending: &str) -> Option<Self> {
        match ending.to_ascii_lowercase().as_str() {
            "xlf" | "xliff" => Some(Self::Xliff),
            "po" => Some(Self::Po),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// The form of a file that came back: by what it says, since mail and tools rename files, then
    /// by its ending.
    fn of(ending: &str, text: &str) -> Self {
        if text.trim_start().starts_with('<') {
            return Self::Xliff;
        }
        let is_po = || text.lines().any(|line| line.trim_start().starts_with("msgid"));
        Self::of_ending(ending)
            .filter(|form| *form != Self::Xliff)
            .unwrap_or_else(|| if is_po() { Self::Po } else { Self::Csv })
    }
}

/// The units of a language as one file.
pub fn write(form: Form, units: &[Unit], lang: &Lang) -> String {
    match form {
        Form::Xliff => xliff::write(units, lang),
        Form::Po => po::write(units, lang),
        Form::Csv => csv::write(units),
    }
}

/// Reads a file that came back, given the ending of its name and its text.
///
/// # Errors
/// Says why it cannot be read at all, or what of it is missing.
pub fn read(ending: &str, text: &str) -> Result<Parcel, Broken> {
    // Git's marks, and those of msgcat where two files say different things.
    let is_mark = |line: &str| {
        line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line.contains("#-#-#-#-#")
    };
    if let Some(line) = text.lines().position(is_mark) {
        return Err(Broken {
            line: line + 1,
            why: "it holds the marks of a merge that nobody finished".to_owned(),
        });
    }
    let mut parcel = match Form::of(ending, text) {
        Form::Xliff => xliff::read(text),
        Form::Po => po::read(text),
        Form::Csv => csv::read(text),
    }?;
    let whole = |why: &str| Broken { line: 0, why: why.to_owned() };
    if parcel.is_empty() {
        return Err(whole("it holds no texts"));
    }
    if parcel.items.iter().all(|item| item.id.is_empty()) {
        return Err(whole(
            "none of its texts has an id any more, as when a tool turned it into another form",
        ));
    }
    whole::close(&mut parcel)?;
    if parcel.is_empty() {
        return Err(whole("it holds no texts"));
    }
    if parcel.items.iter().all(|item| item.sent.is_none()) {
        return Err(whole(
            "none of its texts has its digest any more, so nobody can tell what was changed in it",
        ));
    }
    Ok(parcel)
}
