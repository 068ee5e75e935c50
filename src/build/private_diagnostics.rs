//! Which diagnostics concern a person's record, so that only people who may see records may see
//! them.

use crate::{
    diag::{Diagnostic, Place},
    privacy::Realm,
    source::Sources,
};

/// The id of the diagnostic that the folder of the records is missing.
pub const RECORDS_MISSING: &str = "records-gone";

/// Returns whether a diagnostic concerns a person's record, so that only someone who may see
/// records may see it.
pub fn is_private(diagnostic: &Diagnostic, sources: &Sources) -> bool {
    // `private-leak` is reported at a public page and names a record; `records-gone` names the
    // folder of the records.
    if matches!(diagnostic.rule, "private-leak" | "not-private" | RECORDS_MISSING) {
        return true;
    }
    match &diagnostic.place {
        Place::Output(path) => {
            let first = path.split('/').next().unwrap_or_default();
            sources.record_names().any(|name| name == first)
        }
        _ => is_in_record_file(diagnostic, sources),
    }
}

/// Returns whether a diagnostic is reported at the file of a record.
pub fn is_in_record_file(diagnostic: &Diagnostic, sources: &Sources) -> bool {
    match &diagnostic.place {
        Place::At(_) | Place::In(_) => {
            diagnostic.file().is_some_and(|file| sources.file(file).realm() == Realm::Private)
        }
        Place::Path(path) => sources.is_unread_record(path),
        Place::Output(_) | Place::Site => false,
    }
}
