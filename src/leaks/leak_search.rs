//! What every part of one search for leaks shares.

use std::collections::BTreeSet;

use super::cause::LeakCause;
use crate::{site::Site, source::Sources};

/// The inputs and state that every part of a search shares.
pub(super) struct LeakSearch<'a> {
    pub site: &'a Site,
    pub sources: &'a Sources,
    /// The causes that were already reported.
    pub reported: BTreeSet<LeakCause>,
}
