//! How many texts and words each document of a language waits for, and in which order to take them:
//! first the public pages that people read, then the documents of persons.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    blocked::{Blocked, BlockingText},
    review::ReviewStatus,
};
use crate::{lang::Lang, privacy::Realm, review::ReviewState};

/// A document that waits for texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingDocument {
    /// Its realm.
    pub realm: Realm,
    /// Its path.
    pub path: String,
    /// The texts and words that it waits for.
    pub all: WaitingCount,
    /// Those of them that no earlier document of the list waits for.
    pub further: WaitingCount,
}

/// A number of texts that are missing or unsigned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WaitingCount {
    /// How many texts.
    pub texts: usize,
    /// How many words their sources have. A text of a record counts as none, because its words are
    /// private.
    pub words: usize,
    /// How many of the texts are missing; the others are not signed.
    pub missing: usize,
}

/// Returns the documents of a language that wait for texts, in the order in which to take them:
/// topics, then the other public pages, then private documents. Within each group, the one that
/// waits for the fewest words comes first.
pub fn waiting_documents(status: &ReviewStatus, lang: &Lang) -> Vec<WaitingDocument> {
    let words = words_by_text(status, lang);
    let mut blocked: Vec<(&Blocked, WaitingCount)> = status
        .blocked
        .iter()
        .filter(|blocked| blocked.lang == *lang && !blocked.texts.is_empty())
        .map(|blocked| (blocked, count(&blocked.texts, &words)))
        .collect();
    blocked.sort_by_key(|(blocked, all)| (group(blocked), all.words, all.texts, &blocked.path));
    let mut taken: BTreeSet<BlockingText> = BTreeSet::new();
    blocked
        .into_iter()
        .map(|(blocked, all)| {
            let further: BTreeSet<BlockingText> =
                blocked.texts.difference(&taken).cloned().collect();
            let waiting = WaitingDocument {
                realm: blocked.realm,
                path: blocked.path.clone(),
                all,
                further: count(&further, &words),
            };
            taken.extend(further);
            waiting
        })
        .collect()
}

/// Returns the place of a document in the order: topics, other public pages, private documents.
fn group(blocked: &Blocked) -> usize {
    let is_topic =
        blocked.path.contains("/topics/") && !blocked.path.ends_with("/topics/index.html");
    match blocked.realm {
        Realm::Public | Realm::Review => usize::from(!is_topic),
        Realm::Private => 2,
    }
}

/// Returns the number of words of the source of each text of a language, by its id.
fn words_by_text<'s>(status: &'s ReviewStatus, lang: &Lang) -> BTreeMap<&'s str, usize> {
    let units = status.languages.iter().filter(|(known, _)| known == lang);
    units
        .flat_map(|(_, units)| units)
        .flat_map(|unit| &unit.segments)
        .map(|segment| (segment.id.as_str(), segment.word_count()))
        .collect()
}

fn count(texts: &BTreeSet<BlockingText>, words: &BTreeMap<&str, usize>) -> WaitingCount {
    // A topic without a text in the language is one entry; its parts are `topics/sleep/…`.
    let words_of = |text: &BlockingText| {
        words.get(text.id.as_str()).copied().unwrap_or_else(|| {
            let inner = format!("{}/", text.id);
            words.iter().filter(|(id, _)| id.starts_with(&inner)).map(|(_, words)| words).sum()
        })
    };
    WaitingCount {
        texts: texts.len(),
        words: texts.iter().map(words_of).sum(),
        missing: texts.iter().filter(|text| text.state == ReviewState::Missing.id()).count(),
    }
}
