//! Data that are read once for each language.

use std::sync::Arc;

use super::made_once::MadeOnce;
use crate::lang::Lang;

/// Data of languages, each made when it is first asked for.
pub struct PerLanguage<T> {
    known: MadeOnce<Lang, T>,
    make: fn(&Lang) -> T,
}

impl<T> PerLanguage<T> {
    /// Returns a table that is empty at first.
    pub const fn new(make: fn(&Lang) -> T) -> Self {
        Self { known: MadeOnce::new(), make }
    }

    /// Returns the data of a language.
    pub fn get(&self, lang: &Lang) -> Arc<T> {
        self.known.get(lang, || (self.make)(lang))
    }
}
