//! The terms and messages of a site that other messages call on, by language and name.
//!
//! Not for which of them readers get: see `text::Catalog`.

use std::collections::BTreeMap;

use crate::{
    lang::Lang,
    site::Site,
    source::Sources,
    text::{messages, read_message, terms},
};

/// What each term and message says in a language, in every file that words it, from the bottom
/// layer to the top.
type ByName = BTreeMap<String, Vec<String>>;

/// The terms and messages of each language.
#[derive(Debug)]
pub(super) struct Called {
    by_lang: BTreeMap<Lang, ByName>,
}

impl Called {
    /// Reads all message files of the languages of a site.
    pub(super) fn of(site: &Site, sources: &Sources) -> Self {
        let langs = site.languages.iter().flat_map(Lang::chain);
        let mut by_lang = BTreeMap::new();
        for lang in langs {
            by_lang.entry(lang).or_insert_with_key(|lang| by_name(sources, lang));
        }
        Self { by_lang }
    }

    /// Returns what a term (with its hyphen) or a message says in a language and in those that it
    /// falls back to.
    pub(super) fn said<'c>(&'c self, lang: &Lang, name: &str) -> impl Iterator<Item = &'c str> {
        let said: Vec<&ByName> =
            lang.chain().iter().filter_map(|lang| self.by_lang.get(lang)).collect();
        let name = name.to_owned();
        said.into_iter().filter_map(move |by_name| by_name.get(&name)).flatten().map(String::as_str)
    }

    /// Returns what a term says to the readers of a language.
    pub(super) fn term(&self, lang: &Lang, name: &str) -> Option<&str> {
        lang.chain()
            .iter()
            .find_map(|lang| self.by_lang.get(lang)?.get(name)?.last())
            .map(String::as_str)
    }
}

fn by_name(sources: &Sources, lang: &Lang) -> ByName {
    let mut out = ByName::new();
    let folder = format!("locales/{lang}/");
    for path in sources.below(&folder).filter(|path| path.ends_with(".ftl")) {
        for file in sources.layers(path) {
            let text = sources.file(*file).text();
            let terms = terms(text).into_iter().map(|(name, text)| {
                (name, text.split_once('=').map_or_else(String::new, |(_, text)| text.to_owned()))
            });
            let messages =
                messages(text).into_iter().map(|message| (message.id.clone(), message.text(text)));
            for (name, said) in terms.chain(messages) {
                let all = out.entry(name).or_default();
                // What says the same again changes nothing, but the last one is what readers get.
                all.retain(|known| *known != said);
                all.push(said);
            }
        }
    }
    out
}

/// Functions, which say nothing of their own.
const FUNCTIONS: [&str; 4] = ["PLURAL", "NUM", "DATE", "LIST"];

/// The terms and messages that the text of a message calls on.
pub(super) fn calls(id: &str, text: &str) -> Vec<String> {
    let Ok((_, shape)) = read_message(id, text) else { return Vec::new() };
    shape.calls.into_iter().filter(|call| !FUNCTIONS.contains(&call.as_str())).collect()
}
