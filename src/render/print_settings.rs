//! The fonts that a theme names for its PDFs and charts.

use std::collections::BTreeMap;
#[cfg(feature = "pdf")]
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::lang::Lang;

/// The scripts that mix Chinese characters with others. Their fonts also have Latin letters and
/// symbols, so in text of other scripts they are the last choice.
#[cfg(feature = "pdf")]
const HAN_SCRIPTS: [&str; 4] = ["Hans", "Hant", "Jpan", "Kore"];

/// PDF settings of a theme.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PrintSettings {
    /// Names of fonts for every script, best first.
    pub(super) fonts: Vec<String>,
    /// Names of preferred fonts by script of the language, such as `Arab`. They precede `fonts`.
    #[serde(default)]
    pub(super) scripts: BTreeMap<String, Vec<String>>,
    /// Names of preferred fonts by language, such as `ur`, which is not written in the style that
    /// is usual for its script. They precede those of the script.
    #[serde(default)]
    pub(super) languages: BTreeMap<String, Vec<String>>,
}

impl PrintSettings {
    /// Iterates over the names of fonts for a language, best first.
    pub(super) fn families(&self, lang: &Lang) -> impl Iterator<Item = &str> {
        let language = lang.fallback_chain().iter().find_map(|lang| self.languages.get(lang.tag()));
        language
            .into_iter()
            .flatten()
            .chain(self.scripts.get(lang.script().as_str()).into_iter().flatten())
            .chain(&self.fonts)
            .map(String::as_str)
    }

    #[cfg(feature = "pdf")]
    /// Returns the names of all fonts that `is_available`, best first for a language: its own, the
    /// first one for every script, those of other scripts (for words of other languages in its
    /// text), and the rest.
    pub(super) fn available_families(
        &self,
        lang: &Lang,
        is_available: impl Fn(&str) -> bool,
    ) -> Vec<String> {
        let own = self.families(lang).filter(|name| is_available(name));
        let generic = self.fonts.iter().map(String::as_str).filter(|name| is_available(name));
        let others = |han: bool| {
            self.scripts
                .iter()
                .filter(move |(script, _)| HAN_SCRIPTS.contains(&script.as_str()) == han)
                .flat_map(|(_, names)| names.iter().map(String::as_str))
                .filter(|name| is_available(name))
        };
        let last: BTreeSet<&str> = generic.clone().skip(1).collect();
        let mut seen = BTreeSet::new();
        own.filter(|name| !last.contains(name))
            .chain(generic.clone().take(1))
            .chain(others(false))
            .chain(generic)
            .chain(others(true))
            .filter(|name| seen.insert(*name))
            .map(str::to_owned)
            .collect()
    }
}

#[cfg(feature = "pdf")]
#[cfg(test)]
mod tests {
    use super::PrintSettings;
    use crate::lang::Lang;

    #[test]
    fn a_language_gets_its_own_fonts_first_and_those_of_other_scripts_last() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let settings = PrintSettings {
            fonts: list(&["Sans", "Old", "Missing"]),
            scripts: [("Arab", "Naskh"), ("Khmr", "Khmer"), ("Jpan", "Gothic")]
                .map(|(script, name)| (script.to_owned(), list(&[name, "Missing"])))
                .into(),
            languages: [("ur".to_owned(), list(&["Nastaliq"]))].into(),
        };
        let available = |tag: &str| {
            let lang = Lang::parse(tag).expect("a valid tag");
            settings.available_families(&lang, |name| name != "Missing").join(" ")
        };
        assert_eq!(available("en"), "Sans Naskh Khmer Old Gothic");
        assert_eq!(available("ur-PK"), "Nastaliq Naskh Sans Khmer Old Gothic");
        assert_eq!(available("fa"), "Naskh Sans Khmer Old Gothic");
        assert_eq!(available("ja"), "Gothic Sans Naskh Khmer Old");
    }
}
