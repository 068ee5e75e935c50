//! The last good version of pages that were requested, by path.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
};

/// The most pages kept in their last good version.
const MAX_PAGES: usize = 200;

/// The last good version of pages; when it is full, the page added first is dropped first.
#[derive(Default)]
pub(super) struct PageCache {
    pages: BTreeMap<String, Arc<Vec<u8>>>,
    order: VecDeque<String>,
}

impl PageCache {
    /// Stores a page under its path.
    pub(super) fn insert(&mut self, path: &str, page: &Arc<Vec<u8>>) {
        if self.pages.insert(path.to_owned(), Arc::clone(page)).is_some() {
            return;
        }
        self.order.push_back(path.to_owned());
        if self.order.len() > MAX_PAGES
            && let Some(oldest) = self.order.pop_front()
        {
            self.pages.remove(&oldest);
        }
    }

    /// Returns the page that is stored under a path.
    pub(super) fn get(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        self.pages.get(path).cloned()
    }

    /// Drops the page that is stored under a path.
    pub(super) fn remove(&mut self, path: &str) {
        if self.pages.remove(path).is_some() {
            self.order.retain(|known| known != path);
        }
    }

    /// Drops every page whose path does not fulfill a condition.
    pub(super) fn retain(&mut self, keeps: impl Fn(&str) -> bool) {
        let Self { pages, order } = self;
        pages.retain(|path, _| keeps(path));
        order.retain(|path| pages.contains_key(path));
    }
}
