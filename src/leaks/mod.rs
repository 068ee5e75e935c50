//! The leak search: what of a person's record stands in anything that the site may publish or send
//! to reviewers and translators.
//!
//! 1. `people` makes a watch list of the records.
//! 2. `files` searches every public file, as it is written, for what identifies somebody.
//! 3. `texts` searches every text for free text of a record, and decides which of it is vocabulary.
//! 4. `tell` says what was found, where, and what to do, without repeating it.
//!
//! What nobody can read of a record cannot be searched for, so that holds the whole public site as
//! well.
//!
//! What identifies a person (a full name, a date of birth, a record number, a personal contact)
//! holds the whole public site, whatever file it is in. Free text holds the page it is on, and one
//! answer in the record (`not_private`) lets it go.

mod files;
mod locate;
mod markup;
mod people;
mod tell;
mod texts;

use std::{borrow::Cow, collections::BTreeSet};

use crate::{
    diag::{Diagnostic, FileId},
    document::Document,
    lang::Lang,
    privacy::{Trace, WatchList, WatchedField, words},
    review::Unit,
    site::Site,
    source::Sources,
};

/// What a leak keeps from being published.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Holds {
    /// The whole public site.
    Site,
    /// The page of one topic, program or glossary: in one language, or in all.
    Page(Option<Lang>),
    /// Nothing public: the words are on private sheets, review pages and exports only.
    Review,
}

/// Something of a record in a public file.
struct Leak {
    diagnostic: Diagnostic,
    holds: Holds,
    /// Whether it is free text, which may be vocabulary of a file that could not be read.
    is_doubtful: bool,
    /// The unit of review in which it is, such as `topics/sleep`; none if it may be on every review
    /// page.
    unit: Option<String>,
}

/// What a leak is known by, so that one cause is told once: the file, the record, what kind of
/// trace and, for free text, which field.
type Cause = (FileId, u32, Trace, usize);

/// The cause of a hit on a field, in a file.
fn cause(file: FileId, watch: &WatchList, number: usize) -> Cause {
    let WatchedField { owner, trace, .. } = watch.field(number);
    (file, *owner, *trace, if trace.is_identifier() { 0 } else { number })
}

/// Everything of records that was found in public files.
pub struct Leaks {
    watch: WatchList,
    leaks: Vec<Leak>,
    /// Runs of words that were found in a file, whether they are told or let through: a page that
    /// shows them is no news.
    judged: BTreeSet<u64>,
    /// Whether words are gone by which free text is known to be everybody's.
    vocabulary_gone: bool,
}

impl Leaks {
    /// Searches the public files of a site and the texts of all its languages.
    pub fn search(site: &Site, sources: &Sources, units: &[(Lang, Vec<Unit>)]) -> Self {
        let mut leaks = Self {
            watch: people::watch_list(site),
            leaks: Vec::new(),
            judged: BTreeSet::new(),
            vocabulary_gone: site.unread.is_vocabulary_gone(),
        };
        leaks.leaks.extend(tell::unread(&people::unread(site, sources)));
        if leaks.watch.is_empty() {
            return leaks;
        }
        let mut search = Search { site, sources, told: BTreeSet::new() };
        files::identifiers(&mut search, &mut leaks);
        texts::search(&mut search, &mut leaks, units);
        files::free_text(&mut search, &mut leaks);
        leaks.leaks.extend(tell::answers(site, sources));
        leaks
    }

    /// Diagnostics of what holds the whole public site.
    pub fn of_site(&self) -> impl Iterator<Item = &Diagnostic> {
        self.certain().filter(|leak| leak.holds == Holds::Site).map(|leak| &leak.diagnostic)
    }

    /// Diagnostics of what holds one page, or review pages and exports only.
    pub fn of_pages(&self) -> impl Iterator<Item = &Diagnostic> {
        self.certain().filter(|leak| leak.holds != Holds::Site).map(|leak| &leak.diagnostic)
    }

    /// Whether some free text may be vocabulary of a file that could not be read. It is held, and
    /// the file is what is wrong.
    pub fn is_doubtful(&self, unit: &str, lang: &Lang) -> bool {
        self.vocabulary_gone && self.concerning(unit, lang).any(|leak| leak.is_doubtful)
    }

    fn certain(&self) -> impl Iterator<Item = &Leak> {
        self.leaks.iter().filter(|leak| !(leak.is_doubtful && self.vocabulary_gone))
    }

    /// Whether the page of a unit, such as `topics/sleep`, is held in a language.
    pub fn holds_page(&self, unit: &str, lang: &Lang) -> bool {
        self.leaks.iter().any(|leak| match &leak.holds {
            Holds::Page(of) => {
                leak.unit.as_deref() == Some(unit) && of.as_ref().is_none_or(|of| of == lang)
            }
            Holds::Site | Holds::Review => false,
        })
    }

    /// Diagnostics of what keeps a unit out of review pages, kits and exports.
    pub fn of_unit<'a>(
        &'a self,
        unit: &'a str,
        lang: &'a Lang,
    ) -> impl Iterator<Item = &'a Diagnostic> {
        self.concerning(unit, lang)
            .filter(|leak| !(leak.is_doubtful && self.vocabulary_gone))
            .map(|leak| &leak.diagnostic)
    }

    fn concerning<'a>(&'a self, unit: &'a str, lang: &'a Lang) -> impl Iterator<Item = &'a Leak> {
        let concerns = move |leak: &&Leak| {
            let language = match &leak.holds {
                Holds::Page(Some(of)) => of == lang,
                Holds::Page(None) | Holds::Site | Holds::Review => true,
            };
            language
                && leak.diagnostic.severity == crate::diag::Severity::Error
                && leak.unit.as_deref().is_none_or(|known| known == unit)
        };
        self.leaks.iter().filter(concerns)
    }

    /// Whether a unit is kept out of review pages.
    pub fn holds_unit(&self, unit: &str, lang: &Lang) -> bool {
        self.concerning(unit, lang).next().is_some()
    }

    /// Whether any page is held.
    pub fn holds_any_page(&self) -> bool {
        self.leaks.iter().any(|leak| leak.holds != Holds::Site)
    }

    /// The units of a language without those that must not be shown.
    pub fn clean_units<'u>(&self, units: &'u [Unit], lang: &Lang) -> Cow<'u, [Unit]> {
        let is_clean = |unit: &&Unit| !self.holds_unit(&unit.name, lang);
        if units.iter().all(|unit| is_clean(&unit)) {
            return Cow::Borrowed(units);
        }
        Cow::Owned(units.iter().filter(is_clean).cloned().collect())
    }

    /// What a public document holds that no file of the site holds by itself, such as a name that
    /// two fields make together. Dates are not looked for here: a page shows days of its own, and
    /// those that people write are found in the files.
    pub fn in_document(&self, document: &Document) -> Option<&WatchedField> {
        if self.watch.is_empty() {
            return None;
        }
        let mut found = None;
        let mut look = |text: &str| {
            if found.is_some() {
                return;
            }
            let words = words(text);
            let mut see = |hit: crate::privacy::Hit| {
                if !self.judged.contains(&hit.run)
                    && self.watch.field(hit.field).trace != Trace::BirthDate
                {
                    found.get_or_insert(hit.field);
                }
            };
            self.watch.identifiers(&words, &mut see);
            self.watch.free_text(&words, &mut see);
        };
        document.view.each_text(&mut look);
        if let Some(twin) = &document.twin {
            twin.view.each_text(&mut look);
        }
        look(&document.path);
        found.map(|field| self.watch.field(field))
    }
}

/// What every part of a search needs.
struct Search<'a> {
    site: &'a Site,
    sources: &'a Sources,
    /// What was told already.
    told: BTreeSet<Cause>,
}
