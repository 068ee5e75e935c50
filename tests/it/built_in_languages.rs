//! The languages whose interface messages come with the program: each is complete, and nothing in
//! it says that a person signed it. The sample site is in six of them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use careleaf::{
    diag::Report,
    lang::Lang,
    site,
    text::{Catalog, MessageLayer, MessageText, messages},
};

use super::{memory::MemorySite, sandbox::tree};

/// Languages that come with the program and that the sample is not in.
const FURTHER: [&str; 15] = [
    "am", "de", "fa", "fil", "fr", "hi", "ht", "ja", "ko", "pl", "pt-BR", "so", "uk", "ur",
    "zh-Hant",
];

/// Returns the message files of a language that come with the program, by name. `phrases.ftl`
/// belongs to the sample.
fn files(tag: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
    tree(&folder)
        .into_iter()
        .filter(|(name, _)| name != "phrases.ftl")
        .map(|(name, bytes)| (name, String::from_utf8(bytes).expect("messages are UTF-8")))
        .collect()
}

#[test]
fn every_further_language_has_every_message_with_its_values() {
    let english = files("en");
    for tag in FURTHER {
        let own = files(tag);
        assert!(own.keys().eq(english.keys()), "{tag}: {:?}", own.keys());
        for (name, text) in &own {
            assert!(text.starts_with("# origin: machine; nobody has signed this file.\n"), "{tag}");
            let (source, target) = (messages(&english[name]), messages(text));
            let ids = |texts: &[MessageText]| -> Vec<String> {
                texts.iter().map(|text| text.id.clone()).collect()
            };
            assert_eq!(ids(&source), ids(&target), "{tag}/{name}");
            for (source, target) in source.iter().zip(&target) {
                let place = format!("{tag}/{name}: {}", source.id);
                assert_eq!(source.shape.arguments, target.shape.arguments, "{place}");
                assert_eq!(source.shape.attributes, target.shape.attributes, "{place}");
            }
        }
    }
}

#[test]
fn plural_forms_of_every_further_language_are_right() {
    for tag in FURTHER {
        let own = files(tag);
        let layers: Vec<MessageLayer<'_>> = own
            .iter()
            .map(|(name, text)| MessageLayer {
                message_file: name.trim_end_matches(".ftl"),
                file: careleaf::diag::FileId(0),
                text,
            })
            .collect();
        let mut report = Report::new();
        let catalog = Catalog::read(&Lang::parse(tag).expect("a good tag"), &layers, &mut report);
        assert_eq!(report.iter().count(), 0, "{tag}");
        let faults: Vec<_> = catalog.plural_faults().collect();
        assert!(faults.is_empty(), "{tag}: {faults:?}");
    }
}

#[test]
fn a_site_in_a_further_language_has_its_words() {
    let mut memory = MemorySite::starter();
    let list = FURTHER.join(", ");
    memory.edit("content/site.yaml", "languages: [en, es]", &format!("languages: [en, {list}]"));
    let site = site::load(&memory.sources(), &mut Report::new()).expect("it loads");
    let mut titles = BTreeSet::new();
    for tag in FURTHER {
        let catalog = &site.catalogs[&Lang::parse(tag).expect("a good tag")];
        let title = catalog.format_message("not-found-title", &[]).expect("it has words");
        let line = format!("not-found-title = {title}");
        assert!(files(tag)["chrome.ftl"].lines().any(|known| known == line), "{tag}: {title}");
        assert!(titles.insert(title), "{tag} has its own words");
    }
}
