//! Finds the segments of a site in a language: text blocks of topics, messages and translated
//! fields.
//!
//! Review status, kits, review pages, exchange files and rules share this walk. Records are left
//! out: their words are private, and their ledgers sign them only by digest.

mod completion;
mod fields;
mod messages;
mod topics;
pub(super) mod walk;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::segment::{ReviewUnit, TextPiece};
use crate::{lang::Lang, site::topic::TopicText};

pub(super) use messages::inherited_roles;
pub use walk::Walk;

impl Walk<'_> {
    /// Returns the units of every language of the site. In the source language each text is its own
    /// translation, for rules that check every text in its own language.
    pub fn units_by_language(&self) -> Vec<(Lang, Vec<ReviewUnit>)> {
        self.site.languages.par_iter().map(|lang| (lang.clone(), self.units(lang))).collect()
    }

    /// Returns the units of every language, reusing earlier units except for the given topics.
    ///
    /// Only files of these topics may have changed since, and every file must have the same id.
    pub fn updated_units(
        &self,
        before: &[(Lang, Vec<ReviewUnit>)],
        topics: &BTreeSet<&str>,
    ) -> Vec<(Lang, Vec<ReviewUnit>)> {
        let again = |lang: &Lang, units: &[ReviewUnit]| {
            let is_topic = |unit: &&ReviewUnit| unit.name.starts_with("topics/");
            let known: BTreeMap<&str, &ReviewUnit> = units
                .iter()
                .filter(is_topic)
                .map(|unit| (unit.name.trim_start_matches("topics/"), unit))
                .collect();
            // A topic that could not be read before may be readable now, or the other way around.
            let of_topics = self.site.topics.values().map(|topic| {
                match known
                    .get(topic.slug.as_str())
                    .filter(|_| !topics.contains(topic.slug.as_str()))
                {
                    Some(unit) => (*unit).clone(),
                    None => topics::unit(self, topic, lang),
                }
            });
            let source = self.site.source_language();
            of_topics
                .filter(|unit| lang == source || unit.lang != *source)
                .chain(units.iter().filter(|unit| !is_topic(unit)).cloned())
                .collect()
        };
        before.iter().map(|(lang, units)| (lang.clone(), again(lang, units))).collect()
    }

    /// Returns the units of a language: topics, then messages, then translated fields, each sorted
    /// by name.
    pub fn units(&self, lang: &Lang) -> Vec<ReviewUnit> {
        let topics: Vec<_> = self.site.topics.values().collect();
        let mut units: Vec<ReviewUnit> =
            topics.par_iter().map(|topic| topics::unit(self, topic, lang)).collect();
        units.extend(messages::units(self, lang));
        units.extend(fields::units(self, lang));
        // What a language inherits from the source language is no translation: `en-GB` from `en`.
        let source = self.site.source_language();
        units.retain(|unit| lang == source || unit.lang != *source);
        units
    }
}

impl Walk<'_> {
    /// Returns the pieces of a topic's text in order, including empty ones.
    pub(super) fn topic_pieces(&self, text: &TopicText) -> Vec<TextPiece> {
        topics::topic_blocks(self, text).into_iter().map(|run| run.piece).collect()
    }
}
