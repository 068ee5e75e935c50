//! Data that are read once for each language.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use crate::lang::Lang;

/// Data of languages, each made when it is first asked for.
pub struct PerLanguage<T> {
    known: RwLock<BTreeMap<Lang, Arc<T>>>,
    make: fn(&Lang) -> T,
}

impl<T> PerLanguage<T> {
    /// Returns a table that is empty at first.
    pub const fn new(make: fn(&Lang) -> T) -> Self {
        Self { known: RwLock::new(BTreeMap::new()), make }
    }

    /// Returns the data of a language.
    pub fn get(&self, lang: &Lang) -> Arc<T> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner).get(lang).cloned();
        known.unwrap_or_else(|| {
            // Made outside the lock: two threads may make it, and one of them counts.
            let made = Arc::new((self.make)(lang));
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry(lang.clone()).or_insert(made))
        })
    }
}
