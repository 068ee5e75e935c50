//! Values that are made when they are first asked for, by any thread, and kept.

use std::{
    borrow::Borrow,
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Values by key, each made when it is first asked for.
pub struct MadeOnce<K, V>(RwLock<BTreeMap<K, Arc<V>>>);

impl<K: Ord, V> Default for MadeOnce<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Ord, V> MadeOnce<K, V> {
    /// Returns a table that is empty at first.
    pub const fn new() -> Self {
        Self(RwLock::new(BTreeMap::new()))
    }

    /// Returns the value of a key, which `make` makes the first time.
    pub fn get<Q>(&self, key: &Q, make: impl FnOnce() -> V) -> Arc<V>
    where
        K: Borrow<Q>,
        Q: Ord + ToOwned<Owned = K> + ?Sized,
    {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(key).cloned();
        known.unwrap_or_else(|| {
            // Made outside the lock: two threads may make it, and one of them counts.
            let made = Arc::new(make());
            let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(known.entry(key.to_owned()).or_insert(made))
        })
    }
}
