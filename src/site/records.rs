//! Every record of a site, typed and spanned, with its messages in each language.
//!
//! Not for reading files: see `load`.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    care_plan::CarePlan,
    config::Config,
    crisis::CrisisLines,
    glossary::Glossary,
    kinds::{Day, Jurisdiction, NoticeKind, NoticePlace},
    medicine::Medicines,
    notice::{Demand, Notices},
    program::Program,
    score::Measure,
    shelf::Shelf,
    topic::Topic,
    unread::Unread,
    words::Words,
};
use crate::{lang::Lang, text::Catalog};

/// Every record of a site.
pub struct Site {
    /// Everything but people, which a later reading may share.
    pub(super) public: Arc<Public>,
    /// Care plans by id.
    pub care_plans: BTreeMap<String, Arc<CarePlan>>,
    /// What was read of them, for a later reading.
    pub(super) shelf: Shelf,
}

/// Everything of a site but people. It is reached through the site, as if it were part of it.
pub struct Public {
    /// `site.yaml`.
    pub config: Config,
    /// The languages, in the order in which people see them.
    pub languages: Vec<Lang>,
    /// Topics by slug.
    pub topics: BTreeMap<String, Topic>,
    /// Programs by id.
    pub programs: BTreeMap<String, Program>,
    /// Measures by id.
    pub measures: BTreeMap<String, Measure>,
    /// The glossary.
    pub glossary: Glossary,
    /// Crisis lines.
    pub crisis_lines: CrisisLines,
    /// Medicines and classes.
    pub medicines: Medicines,
    /// Notices by place of law, and which ones a place demands.
    pub notices: Notices,
    /// The messages of each language.
    pub catalogs: BTreeMap<Lang, Catalog>,
    /// What is in the site and could not be read.
    pub unread: Unread,
}

impl std::ops::Deref for Site {
    type Target = Public;
    fn deref(&self) -> &Public {
        &self.public
    }
}

impl Site {
    /// The language in which texts are written first.
    pub fn source_language(&self) -> &Lang {
        &self.config.source_language
    }

    /// The messages of a language of the site.
    pub fn catalog(&self, lang: &Lang) -> &Catalog {
        self.catalogs.get(lang).expect("load reads a catalog for every language of the site")
    }

    /// The place of law of a record: its own, else its program's, else the site's.
    pub fn jurisdiction<'a>(
        &'a self,
        own: Option<&'a Jurisdiction>,
        program: Option<&str>,
    ) -> &'a Jurisdiction {
        let of_program = || {
            program
                .and_then(|id| self.programs.get(id))
                .and_then(|program| program.facts.jurisdiction.as_ref())
        };
        own.or_else(of_program).unwrap_or(&self.config.jurisdiction)
    }

    /// The kinds of notice that a place demands on one kind of document and that are not there.
    pub fn missing_notices(
        &self,
        place: &Jurisdiction,
        stands_on: NoticePlace,
        today: Day,
    ) -> Vec<(NoticeKind, &Demand)> {
        let substance_use = self.medicines.classes.iter().any(|class| class.substance_use);
        self.notices.missing(place, stands_on, today, substance_use)
    }

    /// Whether words of a public record can be said in a language.
    pub fn is_worded(&self, lang: &Lang, words: &Words) -> bool {
        match words {
            Words::Own(_) => lang.chain().contains(self.source_language()),
            Words::Each(texts, _) => lang.chain().iter().any(|lang| texts.contains_key(lang)),
            Words::Phrase { id, .. } => self.catalog(lang).has(id),
        }
    }
}

/// Rooms whose words stand on no page for patients, and that nobody translates or signs.
pub const WORK_ROOMS: [&str; 2] = ["review", "desk"];

/// The rooms of messages that every language needs before any public page of it comes out.
pub const INTERFACE_ROOMS: [&str; 6] =
    ["chrome", "lists", "measures", "topic", "program", "comparison"];

impl Site {
    /// Calls `see` with every worded field of the public records.
    pub fn each_public_words<'s>(&'s self, see: &mut dyn FnMut(&'s Words)) {
        see(&self.config.name);
        self.programs.values().for_each(|program| program.facts.each_words(see));
        self.medicines.each_words(see);
        for line in &self.crisis_lines.lines {
            line.each_words().for_each(&mut *see);
        }
        for notice in &self.notices.notices {
            notice.each_words(see);
        }
        for term in &self.glossary.terms {
            see(&term.term);
            see(&term.meaning);
        }
        for measure in self.measures.values() {
            [&measure.name, &measure.about, &measure.recall].into_iter().for_each(&mut *see);
            measure.bands.iter().for_each(|band| see(&band.name));
        }
    }
}
