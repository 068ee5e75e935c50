//! The last unit of every export, which reveals files that lost texts and tools that mark texts
//! automatically.
//!
//! Its id contains the number of exported texts and a digest of them. It comes last, so that a file
//! that was cut off either lacks it or contains fewer texts than it states. It is exported as an
//! unreviewed text; if it comes back marked as translated, a tool marked everything, and such marks
//! do not express the opinion of a person.

use std::collections::BTreeMap;

use super::{
    export_stamp::exported_segments,
    imported_file::{CompletionMark, FileProblem, ImportedFile, ReturnedUnit},
    inline::flat_text,
};
use crate::{
    digest::Digest,
    review::{segment::ReviewUnit, sign_off::normalized},
};

/// The beginning of the id of the last unit.
pub const END: &str = "careleaf/end";

/// Letters of the most common scripts, which reveal a wrong encoding.
const LETTERS: &str = "é Ω ж ש ع ह ไ 字 か 한";

/// The count and the digest of the exported texts, as in the last unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EndUnit {
    /// The number of texts.
    pub texts: usize,
    digest: String,
}

impl EndUnit {
    /// Returns the count and digest of the texts of these units.
    pub fn for_units(units: &[ReviewUnit]) -> Self {
        let labels = units
            .iter()
            .flat_map(exported_segments)
            .map(|(segment, stamp, _)| (segment.id.as_str(), stamp.label(&segment.id)));
        Self::from_labels(labels.collect())
    }

    /// Returns the count and digest of labels by id, in id order, since spreadsheets and gettext
    /// sort texts.
    fn from_labels(labels: BTreeMap<&str, String>) -> Self {
        let parts: Vec<&[u8]> =
            labels.iter().flat_map(|(id, label)| [id.as_bytes(), label.as_bytes()]).collect();
        Self {
            texts: labels.len(),
            digest: Digest::from_parts(&parts).to_string()[..16].to_owned(),
        }
    }

    /// Returns the id of the last unit.
    pub fn id(&self) -> String {
        format!("{END}/{}/{}", self.texts, self.digest)
    }

    /// Returns its source text, with letters that are lost if a program saves the file in another
    /// encoding than UTF-8.
    pub fn source_text(&self) -> String {
        format!(
            "End of the file: {} texts. Leave this one as it is and do not mark it. ({LETTERS})",
            self.texts
        )
    }

    /// Returns its translation, which differs from the source, since many tools treat an equal
    /// translation as missing.
    pub fn target_text(&self) -> String {
        format!("({END} {LETTERS})")
    }

    fn read(id: &str) -> Option<Self> {
        let (texts, digest) = id.strip_prefix(END)?.strip_prefix('/')?.split_once('/')?;
        let end = Self { texts: texts.parse().ok()?, digest: digest.to_owned() };
        (end.digest.len() == 16 && end.id() == id).then_some(end)
    }
}

/// Removes the last unit from a returned file and checks that every exported text is present
/// exactly once.
///
/// # Errors
/// Returns the reason why the file is not complete.
pub(super) fn take_end_unit(file: &mut ImportedFile) -> Result<(), FileProblem> {
    let (ends, items): (Vec<ReturnedUnit>, Vec<ReturnedUnit>) =
        std::mem::take(&mut file.units).into_iter().partition(|item| item.id.starts_with(END));
    file.units = items;
    let (end, counted) = read_end_unit(&ends)?;
    check_in_place(&file.units, end, &counted)?;
    check_complete(&file.units, &counted)?;
    // It was exported as open. A tool that changed this mark also changed it on unreviewed texts.
    file.is_marked_by_tool = end.mark != CompletionMark::Open;
    let last = file.units.iter_mut().max_by_key(|item| item.line);
    if let Some(last) = last.filter(|last| !file.detects_cuts && last.line > end.line) {
        last.may_be_cut = true;
    }
    Ok(())
}

fn file_problem<T>(line: usize, why: impl Into<String>) -> Result<T, FileProblem> {
    Err(FileProblem { line, why: why.into() })
}

/// Returns the one last unit, with the count and digest in its id.
fn read_end_unit(ends: &[ReturnedUnit]) -> Result<(&ReturnedUnit, EndUnit), FileProblem> {
    let [end] = ends else {
        return match ends.get(1) {
            Some(second) => {
                file_problem(second.line, "it contains two exports; import them one by one")
            }
            None => file_problem(
                0,
                format!(
                    "its last unit, `{END}`, is missing: the file was cut off, a tool left the \
                     unit out, or an earlier version of careleaf exported the file"
                ),
            ),
        };
    };
    let Some(counted) = EndUnit::read(&end.id).filter(|_| end.problem.is_none()) else {
        return file_problem(end.line, format!("its last unit, `{END}`, was cut off or changed"));
    };
    if !normalized(&flat_text(&end.source, &[])).contains(LETTERS) {
        return file_problem(
            end.line,
            "the letters of its last unit are not the exported ones: the file was saved in \
             another encoding; save it as UTF-8",
        );
    }
    Ok((end, counted))
}

/// Checks that the texts are those that the last unit counts, each once.
fn check_complete(items: &[ReturnedUnit], counted: &EndUnit) -> Result<(), FileProblem> {
    let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
    for item in items.iter().filter(|item| !item.id.is_empty()) {
        if let Some(first) = lines.insert(&item.id, item.line) {
            return file_problem(
                item.line,
                format!("its text `{}` appears twice, first in line {first}", item.id),
            );
        }
    }
    let (texts, exported) = (items.len(), counted.texts);
    if texts != exported {
        let lost =
            if texts < exported { "the rest was cut off or left out" } else { "texts were added" };
        return file_problem(
            0,
            format!("it contains {texts} texts, but {exported} were exported: {lost}"),
        );
    }
    let labels: Option<BTreeMap<&str, String>> =
        items.iter().map(|item| Some((item.id.as_str(), item.stamp?.label(&item.id)))).collect();
    if let Some(item) = items.iter().find(|item| item.id.is_empty() && item.problem.is_some()) {
        return file_problem(
            item.line,
            format!(
                "a unit came back without its id, and {}",
                item.problem.as_deref().unwrap_or("it cannot be read")
            ),
        );
    }
    // A text that lost its label or id is refused individually, with the reason.
    if labels.is_some_and(|labels| EndUnit::from_labels(labels) != *counted) {
        return file_problem(
            0,
            "its texts are not those that were exported with its last unit: it was put together \
             from several exports",
        );
    }
    Ok(())
}

/// Checks that no text has the translation of the last unit.
fn check_in_place(
    items: &[ReturnedUnit],
    end: &ReturnedUnit,
    counted: &EndUnit,
) -> Result<(), FileProblem> {
    let end_target = normalized(&flat_text(&end.target, &[]));
    let has_end_target = |item: &&ReturnedUnit| {
        let target = normalized(&flat_text(&item.target, &[]));
        !target.is_empty() && (target == normalized(&counted.target_text()) || target == end_target)
    };
    match items.iter().find(has_end_target) {
        Some(item) => Err(FileProblem {
            line: item.line,
            why:
                "its translation belongs to another unit: a column was sorted or shifted on its own"
                    .to_owned(),
        }),
        None => Ok(()),
    }
}
