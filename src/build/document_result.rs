//! What making one document found: its files, what is wrong with it, and what its record needs.
//!
//! It holds no page, and it can be stored, since the shards of a build pass their results on to the
//! run that gathers them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    attention::{self, Concern},
    document_files::FileCounts,
    withheld,
};
use crate::{
    compose::{UnsignedText, Withheld, WithholdReason},
    diag::{Fault, Report, StoredReport},
    privacy::Realm,
    site::Site,
    source::Sources,
};

/// The diagnostics of one document, and the result of storing its files.
pub(super) type MadeDocument = (Report, Result<FileCounts, Fault>);

/// The result of one document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentResult {
    /// Whether it was made.
    pub(super) is_made: bool,
    /// Counts of its files.
    pub(super) files: FileCounts,
    /// What is wrong with it.
    #[serde(skip_serializing_if = "StoredReport::is_empty")]
    pub(super) report: StoredReport,
    /// Why its record needs attention.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(super) concerns: BTreeSet<Concern>,
    /// The unsigned texts that withhold it, if it is private. Many documents share them, so they
    /// are reported once for all.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub(super) unsigned: BTreeSet<UnsignedText>,
}

/// The result of one document with its diagnostics as they were found.
pub(super) struct FoundResult {
    pub(super) report: Report,
    pub(super) result: DocumentResult,
}

impl FoundResult {
    /// Judges a document that was made or withheld.
    ///
    /// # Errors
    /// Fails if its files could not be stored.
    pub(super) fn new(
        site: &Site,
        realm: Realm,
        made: Result<MadeDocument, Withheld>,
    ) -> Result<Self, Fault> {
        let mut report = Report::new();
        let mut result = DocumentResult::default();
        match made {
            Ok((found, files)) => {
                report = found;
                result.files = files?;
                result.is_made = report.errors() == result.files.faults_in_print;
            }
            Err(mut withheld) => {
                if realm == Realm::Private {
                    result.concerns.extend(attention::concerns_of_withheld(&withheld));
                    withheld.reasons.retain(|reason| match reason {
                        WithholdReason::Unsigned(text) => {
                            result.unsigned.insert(text.clone());
                            false
                        }
                        _ => true,
                    });
                }
                withheld::explain(site, &withheld, &mut report);
            }
        }
        Ok(Self { report, result })
    }

    /// Restores the result of a document that a shard made.
    pub(super) fn of_shard(mut result: DocumentResult) -> Self {
        // What is in place already is counted when the files are put there.
        result.files.unchanged = 0;
        Self { report: std::mem::take(&mut result.report).restore(), result }
    }

    /// Returns the result as it is stored.
    pub(super) fn stored(&self, sources: &Sources) -> DocumentResult {
        let report = StoredReport::new(&self.report, sources);
        DocumentResult { report, ..self.result.clone() }
    }
}
