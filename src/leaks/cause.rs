//! The cause of a leak, by which a leak is reported only once.

use crate::{
    diag::FileId,
    privacy::{TraceKind, WatchList, WatchedField},
};

/// Identifies the cause of a leak, so that it is reported only once: the file, the record, the kind
/// of trace and, for free text, the field.
pub(super) type LeakCause = (FileId, u32, TraceKind, usize);

/// Returns the cause for a hit on a watched field in a file.
pub(super) fn leak_cause(file: FileId, watch: &WatchList, number: usize) -> LeakCause {
    let WatchedField { owner, trace, .. } = watch.field(number);
    (file, *owner, *trace, if trace.is_identifier() { 0 } else { number })
}
