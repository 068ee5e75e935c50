//! Every record of a site, typed and spanned, with its messages in each language.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    care_plan::CarePlan,
    checked_text::{Day, Jurisdiction, NoticeKind, NoticePlace},
    config::Config,
    crisis_lines::CrisisLines,
    glossary::Glossary,
    instrument::Instrument,
    medicine::Medicines,
    notice::{Demand, Notices},
    program::Program,
    topic::Topic,
    unread::Unread,
    worded::{Found, Worded},
    words::Words,
};
use crate::{lang::Lang, text::Catalog};

/// Every record of a site.
pub struct Site {
    /// Everything except people. A later reading may share it.
    pub(super) public: Arc<PublicRecords>,
    /// The care plans, by id.
    pub care_plans: BTreeMap<String, Arc<CarePlan>>,
}

/// Everything of a site except people. `Site` dereferences to it.
pub struct PublicRecords {
    /// The contents of `site.yaml`.
    pub config: Config,
    /// The languages, in the order in which people see them.
    pub languages: Vec<Lang>,
    /// The topics, by slug.
    pub topics: BTreeMap<String, Topic>,
    /// The programs, by id.
    pub programs: BTreeMap<String, Program>,
    /// The measures, by id.
    pub measures: BTreeMap<String, Instrument>,
    /// The glossary.
    pub glossary: Glossary,
    /// The crisis lines.
    pub crisis_lines: CrisisLines,
    /// The medicines and classes.
    pub medicines: Medicines,
    /// The notices, and which kinds a jurisdiction requires.
    pub notices: Notices,
    /// The messages of each language.
    pub catalogs: BTreeMap<Lang, Catalog>,
    /// What exists in the site but could not be read.
    pub unread: Unread,
}

impl std::ops::Deref for Site {
    type Target = PublicRecords;
    fn deref(&self) -> &PublicRecords {
        &self.public
    }
}

impl Site {
    /// Returns the language in which texts are written first.
    pub fn source_language(&self) -> &Lang {
        &self.config.source_language
    }

    /// Returns the messages of a language of the site.
    pub fn catalog(&self, lang: &Lang) -> &Catalog {
        self.catalogs.get(lang).expect("load reads a catalog for every language of the site")
    }

    /// Returns the name of a language of the site in that language: a message, or else the name
    /// that comes with the program, with the region if the site has another language of that name.
    pub fn own_name(&self, lang: &Lang) -> Option<String> {
        let message = self
            .catalogs
            .get(lang)
            .and_then(|catalog| catalog.format_message(&format!("autonym-{lang}"), &[]).ok());
        let name = || {
            let name = lang.own_name()?;
            let is_shared =
                self.languages.iter().any(|other| other != lang && other.own_name() == Some(name));
            match lang.id().region.filter(|_| is_shared) {
                Some(region) => Some(format!("{name} ({region})")),
                None => Some(name.to_owned()),
            }
        };
        message.or_else(name)
    }

    /// Returns whether a language of the site uses texts of another: itself, or a broader tag of
    /// the same language.
    pub fn uses_texts_of(&self, lang: &Lang) -> bool {
        self.languages.iter().any(|known| known.fallback_chain().contains(lang))
    }

    /// Returns the jurisdiction of a record: its own, else that of its program, else that of the
    /// site.
    pub fn jurisdiction<'a>(
        &'a self,
        own: Option<&'a Jurisdiction>,
        program: Option<&str>,
    ) -> &'a Jurisdiction {
        let program_jurisdiction = || {
            program
                .and_then(|id| self.programs.get(id))
                .and_then(|program| program.facts.jurisdiction.as_ref())
        };
        own.or_else(program_jurisdiction).unwrap_or(&self.config.jurisdiction)
    }

    /// Returns the kinds of notice that a jurisdiction requires on one kind of document and that
    /// the site does not have.
    pub fn missing_notices(
        &self,
        place: &Jurisdiction,
        stands_on: NoticePlace,
        today: Day,
    ) -> Vec<(NoticeKind, &Demand)> {
        let substance_use = self.medicines.classes.iter().any(|class| class.substance_use);
        self.notices.missing(place, stands_on, today, substance_use)
    }

    /// Returns whether words of a public record are available in a language.
    pub fn has_text(&self, lang: &Lang, words: &Words) -> bool {
        match words {
            Words::Own(_) => lang.fallback_chain().contains(self.source_language()),
            Words::Each(texts, _) => {
                lang.fallback_chain().iter().any(|lang| texts.contains_key(lang))
            }
            Words::Phrase { id, .. } => self.catalog(lang).has(id),
        }
    }
}

/// The message files whose words appear on no page for patients, and that are neither translated
/// nor signed.
pub const STAFF_MESSAGE_FILES: [&str; 2] = ["review", "desk"];

/// The message files whose messages public pages show. A page needs those of them that it shows.
pub const INTERFACE_MESSAGE_FILES: [&str; 6] =
    ["chrome", "lists", "measures", "topic", "program", "comparison"];

/// Passes the words of every public record, file by file. The words of a topic are not among them:
/// they are not [`Words`], because each language of a topic has a file of its own (see
/// [`TopicText::front_matter`](super::topic::TopicText::front_matter)).
impl Worded for PublicRecords {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        let Self {
            config,
            languages: _,
            topics: _,
            programs,
            measures,
            glossary,
            crisis_lines,
            medicines,
            notices,
            catalogs: _,
            unread: _,
        } = self;
        config.walk(found);
        programs.walk(found);
        medicines.walk(found);
        crisis_lines.walk(found);
        notices.walk(found);
        glossary.walk(found);
        measures.walk(found);
    }
}
