//! The terms and messages of a site, by language and name, as far as other messages refer to them.

use std::collections::BTreeMap;

use crate::{
    lang::Lang,
    layout,
    site::Site,
    source::Sources,
    text::{BUILT_IN_FUNCTIONS, messages, read_message, terms},
};

/// The texts of each term and message in a language: one for each file that defines it, from the
/// bottom layer to the top.
type TextsByName = BTreeMap<String, Vec<String>>;

/// The terms and messages of each language.
#[derive(Debug)]
pub(super) struct ReferencedTexts {
    by_lang: BTreeMap<Lang, TextsByName>,
}

impl ReferencedTexts {
    /// Reads all message files of the languages of a site.
    pub(super) fn read(site: &Site, sources: &Sources) -> Self {
        let langs = site.languages.iter().flat_map(Lang::fallback_chain);
        let mut by_lang = BTreeMap::new();
        for lang in langs {
            by_lang.entry(lang).or_insert_with_key(|lang| by_name(sources, lang));
        }
        Self { by_lang }
    }

    /// Returns the texts of a term (name with its hyphen) or a message in a language and in those
    /// that it falls back to.
    pub(super) fn texts<'c>(&'c self, lang: &Lang, name: &str) -> impl Iterator<Item = &'c str> {
        let maps: Vec<&TextsByName> =
            lang.fallback_chain().iter().filter_map(|lang| self.by_lang.get(lang)).collect();
        let name = name.to_owned();
        maps.into_iter().filter_map(move |by_name| by_name.get(&name)).flatten().map(String::as_str)
    }

    /// Returns the text of a term that readers of a language get.
    pub(super) fn term(&self, lang: &Lang, name: &str) -> Option<&str> {
        lang.fallback_chain()
            .iter()
            .find_map(|lang| self.by_lang.get(lang)?.get(name)?.last())
            .map(String::as_str)
    }
}

fn by_name(sources: &Sources, lang: &Lang) -> TextsByName {
    let mut out = TextsByName::new();
    let folder = layout::locale(lang);
    for path in sources.below(&folder).filter(|path| path.ends_with(".ftl")) {
        for file in sources.layers(path) {
            let text = sources.file(*file).text();
            let terms = terms(text).into_iter().map(|(name, text)| {
                (name, text.split_once('=').map_or_else(String::new, |(_, text)| text.to_owned()))
            });
            let messages =
                messages(text).into_iter().map(|message| (message.id.clone(), message.text(text)));
            for (name, message_text) in terms.chain(messages) {
                let texts = out.entry(name).or_default();
                // An equal text is kept once, as the last one, which is the one that readers get.
                texts.retain(|known| *known != message_text);
                texts.push(message_text);
            }
        }
    }
    out
}

/// Returns the names of the terms and messages that the text of a message refers to, without the
/// built-in functions, which have no text.
pub(super) fn referenced_names(id: &str, text: &str) -> Vec<String> {
    let Ok((_, shape)) = read_message(id, text) else { return Vec::new() };
    shape
        .references
        .into_iter()
        .filter(|name| !BUILT_IN_FUNCTIONS.contains(&name.as_str()))
        .collect()
}
