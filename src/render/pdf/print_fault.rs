//! What measuring a typeset document finds, and how it is reported.

use std::collections::BTreeMap;

use super::area::Area;
use crate::{
    diag::{Diagnostic, Place, RuleId, Severity, Wording, counted},
    document::Document,
    output_format::OutputFormat,
    privacy::Realm,
};

/// The number of places that a message names.
const MAX_PLACES: usize = 4;

/// The number of texts that are quoted, and the number of characters of each.
const MAX_QUOTED: usize = 3;
const MAX_LETTERS: usize = 60;

/// What can be wrong with a typeset page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PrintFaultKind {
    /// A text is cut off completely, or its font has no shape for a letter.
    Lost,
    /// A text is over another text or an image.
    Overlap,
    /// Part of a text is cut off.
    Clipped,
    /// A text leaves its cell.
    OutsideCell,
    /// A text leaves its box.
    OutsideBox,
    /// A label leaves its drawing.
    OutsideDrawing,
    /// A text runs into the margin.
    OutsideMargin,
    /// A text leaves the sheet of paper.
    OutsidePage,
    /// A row of a table is divided between pages although it would fit on one.
    TornRow,
    /// A heading is the last text of a page.
    LoneHeading,
    /// A label is the last text of a page.
    LoneLabel,
    /// The text of a page reaches its footer.
    NearFooter,
    /// The core of a handout has too many pages.
    LongCore,
    /// A text in large print is too small.
    SmallLetters,
}

impl PrintFaultKind {
    /// Returns the id of its diagnostic.
    pub(super) fn id(self) -> RuleId {
        match self {
            Self::Lost => "print-lost",
            Self::Overlap => "print-overlap",
            Self::Clipped => "print-clipped",
            Self::OutsideCell
            | Self::OutsideBox
            | Self::OutsideDrawing
            | Self::OutsideMargin
            | Self::OutsidePage => "print-outside",
            Self::TornRow => "print-row-torn",
            Self::LoneHeading | Self::LoneLabel => "print-heading-alone",
            Self::NearFooter => "print-near-footer",
            Self::LongCore => "print-core-long",
            Self::SmallLetters => "print-small",
        }
    }

    /// Returns whether it makes a PDF unusable.
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::TornRow
            | Self::LoneHeading
            | Self::LoneLabel
            | Self::NearFooter
            | Self::LongCore
            | Self::SmallLetters => Severity::Warning,
            _ => Severity::Error,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Lost => "text is lost",
            Self::Overlap => "text is printed over other text or over an image",
            Self::Clipped => "text is cut off",
            Self::OutsideCell => "text leaves its table cell",
            Self::OutsideBox => "text leaves its box",
            Self::OutsideDrawing => "a label leaves its drawing",
            Self::OutsideMargin => "text runs into the margin",
            Self::OutsidePage => "text leaves the sheet of paper",
            Self::TornRow => "a table row is divided between pages although it fits on one",
            Self::LoneHeading => "a heading is alone at the end of a page",
            Self::LoneLabel => "a label is alone at the end of a page",
            Self::NearFooter => "text reaches the footer",
            Self::LongCore => "the core of the handout has too many pages",
            Self::SmallLetters => "text in large print is smaller than 18 points",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Self::Lost | Self::Clipped => {
                "shorten the text, or let the box in the theme's print file grow with it"
            }
            Self::Overlap | Self::OutsideCell | Self::OutsideBox | Self::OutsideDrawing => {
                "shorten the text, or give it more room in the theme's print file"
            }
            Self::OutsideMargin => {
                "shorten the text, or give it more room in the theme's print file; what belongs in \
                 the margin is set with `place`"
            }
            Self::OutsidePage => {
                "shorten the text, or let its block in the theme's print file break across pages"
            }
            Self::TornRow => "set `breakable: false` for the cells of short rows",
            Self::LoneHeading | Self::LoneLabel => {
                "make the block `sticky` in the theme's print file, or keep it in one block with \
                 what follows"
            }
            Self::NearFooter => "make the lower margin of the theme's print file larger",
            Self::SmallLetters => "set it in 18 points or more in the theme's print file",
            Self::LongCore => {
                "shorten the record, or leave goals, scores or the exercise to the other sheets; \
                 never leave out a warning"
            }
        }
    }
}

/// One thing that is wrong with a typeset document.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PrintFault {
    /// What is wrong.
    pub(super) kind: PrintFaultKind,
    /// The page, from 1.
    pub(super) page: usize,
    /// How far down the page it is, from 0 to 1.
    pub(super) depth: f64,
    /// The text; it may be private.
    pub(super) text: String,
}

impl PrintFault {
    /// Notes a fault of a text at a place of a page.
    pub(super) fn at(
        kind: PrintFaultKind,
        page: usize,
        at: &Area,
        paper: &Area,
        text: &str,
    ) -> Self {
        let depth = f64::midpoint(at.top, at.bottom) / paper.height().max(1.0);
        Self { kind, page, depth, text: text.trim().to_owned() }
    }

    fn place(&self) -> String {
        let part = match self.depth {
            depth if depth < 0.33 => "upper third",
            depth if depth < 0.67 => "middle",
            _ => "lower third",
        };
        format!("page {} ({part})", self.page)
    }
}

/// Returns one diagnostic for each kind of fault. For a document about a person they say where it
/// is, and the words of the text are shown only on request.
pub(super) fn fault_diagnostics(
    document: &Document,
    format: OutputFormat,
    faults: &[PrintFault],
    is_printed_anyway: bool,
) -> Vec<Diagnostic> {
    let mut kinds: BTreeMap<PrintFaultKind, Vec<&PrintFault>> = BTreeMap::new();
    for fault in faults {
        kinds.entry(fault.kind).or_default().push(fault);
    }
    let path = format.path(&document.path);
    let one = |(kind, faults): (PrintFaultKind, Vec<&PrintFault>)| {
        let is_error = kind.severity() == Severity::Error;
        let withheld = match (is_error, is_printed_anyway) {
            (true, false) => "withheld as PDF: ",
            (true, true) => "printed with a fault: ",
            (false, _) => "",
        };
        let words = format!("{withheld}{}: {}", kind.words(), places(&faults));
        let place = Place::Output(path.clone());
        let words = Wording::without_values(words);
        let diagnostic = if is_error {
            Diagnostic::error(kind.id(), place, words)
        } else {
            Diagnostic::warning(kind.id(), place, words)
        };
        let is_about_person = document.realm != Realm::Public;
        let help = if is_about_person && !quoted(&faults).is_empty() {
            format!("{}; see the text with `--show-private`", kind.help())
        } else {
            kind.help().to_owned()
        };
        let mut diagnostic =
            diagnostic.help(Wording::without_values(help)).about_person(is_about_person);
        diagnostic.found = Some(quoted(&faults)).filter(|quoted| !quoted.is_empty());
        diagnostic
    };
    kinds.into_iter().map(one).collect()
}

/// Returns where faults are; not more than a few places.
fn places(faults: &[&PrintFault]) -> String {
    let mut all: Vec<String> = Vec::new();
    for fault in faults {
        let place = fault.place();
        if !all.contains(&place) {
            all.push(place);
        }
    }
    let more = all.len().saturating_sub(MAX_PLACES);
    all.truncate(MAX_PLACES);
    let all = all.join(", ");
    if more > 0 { format!("{all} and {}", counted(more, "other place")) } else { all }
}

/// Returns the first words of the first texts.
fn quoted(faults: &[&PrintFault]) -> String {
    let quote = |text: &str| {
        let short: String = text.chars().take(MAX_LETTERS).collect();
        if short.len() < text.len() {
            format!("“{short}…”")
        } else {
            format!("“{short}”")
        }
    };
    let texts = faults.iter().map(|fault| fault.text.as_str()).filter(|text| !text.is_empty());
    texts.take(MAX_QUOTED).map(quote).collect::<Vec<_>>().join(", ")
}
