//! Everything public in alphabetical order, and the words of each page for the search.
//!
//! Without a script, the list is the whole page. The script of the page loads the words and moves
//! what it finds to the top; it shows nothing but entries of the list.

use std::{cmp::Ordering, collections::BTreeMap};

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Address, DocumentKind, page_parts},
    output_format::OutputFormat,
    site::{program::ProgramFacts, topic::TopicText, worded::Worded, words::Words},
    text::{Alphabet, search_words},
};

page_parts! {
    /// The content of the search page.
    pub(super) struct SearchPage {
        /// What the list is for.
        intro: String,
        /// The topics, programs and terms, in alphabetical order.
        groups: Vec<SearchGroup>,
        /// The address of the script with the words of the pages, relative to the current page. Its
        /// numbers are positions in the list, from 0.
        words: Address,
    }

    /// The entries that begin with the same letter.
    pub(super) struct SearchGroup {
        /// The letter. Absent if the script of the language is not sorted by letters.
        letter: Option<String>,
        /// The entries.
        entries: Vec<SearchEntry>,
    }

    /// A topic, a program or a term of the glossary.
    pub(super) struct SearchEntry {
        /// The title.
        title: String,
        /// The kind of page that it is on, such as "Programs".
        kind: String,
        /// What it is about.
        summary: String,
        /// Its address, relative to the current page.
        href: Address,
    }
}

/// An entry of the list with its words.
struct ListedEntry {
    entry: SearchEntry,
    /// The title without marks, to sort by.
    title: String,
    /// What it is about.
    summary: String,
    /// All other text of its page.
    text: String,
}

/// Composes the list and the words.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let alphabet = Alphabet::new(composer.lang());
    let mut found: Vec<ListedEntry> =
        topics(composer).chain(programs(composer)).chain(terms(composer)).collect();
    found.sort_by(|a, b| order(&alphabet, a, b));
    let words = script(&found);
    let mut groups: Vec<SearchGroup> = Vec::new();
    for ListedEntry { entry, title, .. } in found {
        let letter = alphabet.heading(&title);
        match groups.last_mut() {
            Some(group) if group.letter == letter => group.entries.push(entry),
            _ => groups.push(SearchGroup { letter, entries: vec![entry] }),
        }
    }
    let page = SearchPage {
        intro: composer.say("search-intro"),
        groups,
        words: Address(composer.link(&OutputFormat::SearchWords.path(&composer.path))),
    };
    let mut content = Content::new(composer.say("nav-search"), None, page);
    content.search_words = Some(words);
    content
}

/// Titles with a letter as their heading come first; titles without one follow.
fn order(alphabet: &Alphabet, a: &ListedEntry, b: &ListedEntry) -> Ordering {
    let is_bare = |found: &ListedEntry| alphabet.heading(&found.title).is_none();
    is_bare(a)
        .cmp(&is_bare(b))
        .then_with(|| alphabet.compare(&a.title, &b.title))
        .then_with(|| a.entry.href.0.cmp(&b.entry.href.0))
}

fn topics<'c>(composer: &'c Composer<'_>) -> impl Iterator<Item = ListedEntry> + 'c {
    composer.site.topics.values().filter_map(|topic| {
        let text: &TopicText = topic.texts.get(composer.lang())?;
        let path = composer.plan.path_of(DocumentKind::Topic, &topic.slug, composer.lang())?;
        let (title, summary) = composer.topic_words(topic, text);
        let mut words = String::new();
        text.body.each_text(&mut |run| {
            words.push('\n');
            words.push_str(run);
        });
        Some(ListedEntry {
            entry: SearchEntry {
                title,
                kind: composer.say(topic.kind.message()),
                summary,
                href: Address(composer.link(&path)),
            },
            title: text.title.value.clone(),
            summary: text.summary.value.clone(),
            text: words,
        })
    })
}

fn programs<'c>(composer: &'c Composer<'_>) -> impl Iterator<Item = ListedEntry> + 'c {
    composer.site.programs.iter().filter_map(|(id, program)| {
        let facts: &ProgramFacts = &program.facts;
        let path = composer.plan.path_of(DocumentKind::Program, id, composer.lang())?;
        let mut words = String::new();
        facts.each_words(&mut |field| {
            words.push_str(written(composer, field).unwrap_or_default());
            words.push('\n');
        });
        Some(ListedEntry {
            entry: SearchEntry {
                title: composer.words(&facts.name),
                kind: composer.say("nav-programs"),
                summary: composer.words(&facts.summary),
                href: Address(composer.link(&path)),
            },
            title: written(composer, &facts.name).unwrap_or_default().to_owned(),
            summary: written(composer, &facts.summary).unwrap_or_default().to_owned(),
            text: words,
        })
    })
}

fn terms<'c>(composer: &'c Composer<'_>) -> impl Iterator<Item = ListedEntry> + 'c {
    let path = composer.plan.path_of(DocumentKind::Glossary, "", composer.lang());
    path.into_iter().flat_map(move |path| {
        composer.site.glossary.terms.iter().map(move |term| ListedEntry {
            entry: SearchEntry {
                title: composer.words(&term.term),
                kind: composer.say("nav-glossary"),
                summary: composer.words(&term.meaning),
                href: Address(format!("{}#{}", composer.link(&path), term.id.as_str())),
            },
            title: written(composer, &term.term).unwrap_or_default().to_owned(),
            summary: written(composer, &term.meaning).unwrap_or_default().to_owned(),
            text: String::new(),
        })
    })
}

/// Returns a text of the site as it is written in the language of the page, without noting that the
/// page shows it; `None` for a phrase.
fn written<'w>(composer: &Composer<'_>, words: &'w Words) -> Option<&'w str> {
    let chain = composer.lang().fallback_chain();
    match words {
        Words::Own(text) => {
            chain.contains(composer.site.source_language()).then(|| text.value.trim())
        }
        Words::Each(texts, _) => {
            chain.iter().find_map(|lang| texts.get(lang)).map(|text| text.trim())
        }
        Words::Phrase { .. } => None,
    }
}

/// How often a word occurs in a text that is very much about it.
const OFTEN: usize = 3;

/// Returns the script that holds the words of the entries: all words, sorted, and for each the
/// numbers of its entries. A number is four times the position of the entry, plus 3 for a word of
/// its title, 2 for one of its summary, 1 for one that its text says often, and 0 for any other.
fn script(found: &[ListedEntry]) -> String {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, entry) in found.iter().enumerate() {
        let mut weights: BTreeMap<String, usize> = BTreeMap::new();
        for (word, count) in search_words(&entry.text) {
            weights.insert(word, usize::from(count >= OFTEN));
        }
        weights.extend(search_words(&entry.summary).into_keys().map(|word| (word, 2)));
        weights.extend(search_words(&entry.title).into_keys().map(|word| (word, 3)));
        for (word, weight) in weights {
            places.entry(word).or_default().push(at * 4 + weight);
        }
    }
    let (words, places): (Vec<&String>, Vec<&Vec<usize>>) = places.iter().unzip();
    let value = serde_json::json!({ "words": words, "places": places });
    format!("var careleafSearch = {value};\n")
}
