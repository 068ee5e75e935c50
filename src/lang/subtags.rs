//! Which parts of language tags exist, from the IANA language subtag registry.
//!
//! `subtags.txt` is written by `scripts/languages.py`.

use std::{collections::BTreeSet, sync::LazyLock};

use icu::locale::LanguageIdentifier;

use super::invalid_tag::SubtagKind;

/// The subtags of each kind, one kind per line: its name, then its subtags.
static SUBTAGS: LazyLock<[BTreeSet<&str>; 4]> = LazyLock::new(|| {
    let text = include_str!("subtags.txt");
    ["language", "script", "region", "variant"].map(|kind| {
        let line = text.lines().find_map(|line| line.strip_prefix(kind));
        line.unwrap_or_default().split_whitespace().collect()
    })
});

/// Returns the first part of a tag that does not exist.
///
/// The ranges for private use exist for languages (`qaa` to `qtz`) and scripts (`Qaaa` to `Qabx`),
/// but not for regions: nothing would say what `XX` means. `XK` is Kosovo in CLDR.
pub(super) fn unknown_subtag(id: &LanguageIdentifier) -> Option<(String, SubtagKind)> {
    let [languages, scripts, regions, variants] = &*SUBTAGS;
    let language = id.language.as_str();
    let is_for_private_use = language.len() == 3 && ("qaa"..="qtz").contains(&language);
    if !languages.contains(language) && !is_for_private_use {
        return Some((language.to_owned(), SubtagKind::Language));
    }
    let script = id.script.map(|script| script.to_string());
    if let Some(script) = script.filter(|script| {
        !scripts.contains(script.as_str()) && !("Qaaa"..="Qabx").contains(&script.as_str())
    }) {
        return Some((script, SubtagKind::Script));
    }
    let region = id.region.map(|region| region.to_string());
    if let Some(region) =
        region.filter(|region| region != "XK" && !regions.contains(region.as_str()))
    {
        return Some((region, SubtagKind::Region));
    }
    id.variants
        .iter()
        .map(|variant| variant.as_str().to_owned())
        .find(|variant| !variants.contains(variant.as_str()))
        .map(|variant| (variant, SubtagKind::Variant))
}
