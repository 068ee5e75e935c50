//! Runs the parts of a leak search in order.

use std::collections::BTreeSet;

use super::{diagnostics, files, found::Leaks, leak_search::LeakSearch, records, texts};
use crate::{lang::Lang, review::ReviewUnit, site::Site, source::Sources};

impl Leaks {
    /// Searches the public files of a site and the texts of all its languages.
    pub fn search(site: &Site, sources: &Sources, units: &[(Lang, Vec<ReviewUnit>)]) -> Self {
        let mut leaks = Self {
            watch: records::watch_list(site),
            leaks: Vec::new(),
            judged_runs: BTreeSet::new(),
            is_vocabulary_incomplete: site.unread.is_vocabulary_missing(),
        };
        leaks
            .leaks
            .extend(diagnostics::unread_records_leak(&records::unread_records(site, sources)));
        if leaks.watch.is_empty() {
            return leaks;
        }
        let mut search = LeakSearch { site, sources, reported: BTreeSet::new() };
        let free_text = files::search_files(&mut search, &mut leaks);
        texts::search_texts(&mut search, &mut leaks, units);
        free_text.report(&mut search, &mut leaks);
        leaks.leaks.extend(diagnostics::not_private_leaks(site, sources));
        leaks
    }
}
