//! Reads the YAML files of records, and the ids that their names give to them.

use serde::de::DeserializeOwned;

use super::checked_text::Slug;
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Wording},
    layout,
    source::{Sources, yaml},
};

/// Reads a typed record from a file.
pub(super) fn read_file<T: DeserializeOwned>(
    sources: &Sources,
    file: FileId,
    report: &mut Report,
) -> Option<T> {
    yaml::read(&yaml::parse_filled(sources.file(file).text(), file, report)?, report)
}

/// Reads the record at a path; the default if there is no such file or it cannot be read.
pub(super) fn read_or_default<T: DeserializeOwned + Default>(
    sources: &Sources,
    path: &str,
    report: &mut Report,
) -> T {
    sources.get(path).and_then(|file| read_file(sources, file, report)).unwrap_or_default()
}

/// Returns the remedy from a reason of the form "what is wrong; what to do".
pub(super) fn remedy(why: &str) -> &str {
    why.split_once("; ").map_or(why, |(_, advice)| advice)
}

/// Returns whether a path is that of a record, as opposed to the ledger beside it.
pub(super) fn is_record_path(path: &&str) -> bool {
    path.ends_with(layout::RECORD_EXTENSION) && !layout::is_ledger(path)
}

/// Returns the id that a file's name gives to its record.
pub(super) fn file_id(
    sources: &Sources,
    file: FileId,
    folder: &str,
    report: &mut Report,
) -> Option<String> {
    let path = &sources.file(file).path;
    let name = path[folder.len()..].trim_end_matches(layout::RECORD_EXTENSION);
    match name.parse::<Slug>() {
        Ok(slug) => Some(slug.to_string()),
        Err(why) => {
            report.push(
                Diagnostic::error(
                    "record-id",
                    Place::In(file),
                    "the name of this file is not a valid id",
                )
                .found(name)
                .help(Wording::without_values(remedy(why.0))),
            );
            None
        }
    }
}
