//! Plural forms of messages through the whole program: every counted message in every language, and
//! exact numbers in the files of translation agencies.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use careleaf::{
    diag::Report,
    privacy::Realm,
    site,
    text::{Arg, Catalog, messages},
};

use super::{
    exchange::{FORMS, export, import},
    memory::MemorySite,
    sandbox::Sandbox,
};

/// The numbers that each counted message is worded for.
const NUMBERS: [&str; 13] =
    ["0", "0.25", "0.5", "1", "1.5", "2", "2.5", "3", "5", "11", "21", "100", "103"];

/// Returns the id and the arguments of each English message that selects on a plural form.
fn counted_messages() -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let text = fs::read_to_string(entry.expect("a file").path()).expect("it is UTF-8");
        for message in messages(&text) {
            if message.shape.references.contains("PLURAL") {
                out.insert(message.id, message.shape.arguments);
            }
        }
    }
    out
}

/// Returns a message as a reader sees it, for one number.
fn worded(catalog: &Catalog, id: &str, names: &BTreeSet<String>, number: &str) -> String {
    let arguments = names.iter().map(|name| {
        let value = match name.as_str() {
            "since" => "2026-01-05",
            "tool" => "PHQ-9",
            "low" => number.split_once("..").map_or("1", |(low, _)| low),
            "high" => number.split_once("..").map_or(number, |(_, high)| high),
            _ => number,
        };
        (name.as_str(), Arg::from(value))
    });
    let text = catalog.format_message(id, &arguments.collect::<Vec<_>>());
    text.unwrap_or_else(|why| panic!("{id}: {why:?}")).replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_counted_message_shows_its_number_or_is_for_it_alone() {
    let counted = counted_messages();
    assert!(counted.len() > 50, "{}", counted.len());
    let mut report = Report::new();
    let site = site::load(&MemorySite::sample().sources(), &mut report).expect("the sample loads");
    assert_eq!(site.catalogs.len(), 6);
    for (lang, catalog) in &site.catalogs {
        assert!(catalog.plural_faults().next().is_none(), "{lang}");
        for (id, names) in &counted {
            let mut numberless: BTreeMap<String, &str> = BTreeMap::new();
            for number in NUMBERS {
                let text = worded(catalog, id, names, number);
                let shown = [number.to_owned(), catalog.format.number(number)];
                if !shown.iter().any(|shown| text.contains(shown)) {
                    let other = numberless.insert(text.clone(), number);
                    assert_eq!(other, None, "{lang} {id}: `{text}`");
                }
            }
            if names.contains("low") {
                let text = worded(catalog, id, names, "1..2");
                assert!(text.contains('1') && text.contains('2'), "{lang} {id}: `{text}`");
            }
        }
    }
}

#[test]
fn exact_numbers_travel_through_every_exchange_format() {
    let sandbox = Sandbox::new();
    let (en, es) = ("locales/en/phrases.ftl", "locales/es/phrases.ftl");
    let english =
        "rhythm = { PLURAL($n) ->\n    [one] daily\n   *[other] each { NUM($n) } days\n }\n";
    let spanish = "rhythm = { PLURAL($n) ->\n    [0] nunca\n    [1] a diario\n    [one] cada \
                   { NUM($n) } día\n   *[other] cada { NUM($n) } días\n }\n";
    for form in FORMS {
        sandbox.write(en, english).write(es, spanish);
        let text = export(&sandbox, "es", form, &[]);
        let by = |text: &str| {
            // Nothing is signed: a program for translators has not marked the texts as finished.
            import(&sandbox, &format!("back.es.{form}"), text, &["--lang", "es"]).messages()
        };
        assert!(by(&text).contains("nothing to do"), "{form}");
        assert_eq!(sandbox.read(es), spanish, "{form}");
        let refused = by(&text.replace("[0] nunca", "[few] nunca"));
        assert!(refused.contains("`es` has no plural form `few`"), "{form}: {refused}");
        assert_eq!(sandbox.read(es), spanish, "{form}");
        by(&text.replace("a diario", "todos los días"));
        let written = sandbox.read(es);
        assert!(written.contains("[1] todos los días"), "{form}: {written}");
        sandbox.check().succeeds();
    }
}

#[test]
fn a_message_that_could_show_a_wrong_number_withholds_the_documents_that_show_it() {
    let mut site = MemorySite::starter();
    site.write(
        "locales/es/handout.ftl",
        "score-lower = { PLURAL($points) ->\n   *[other] { $points } puntos menos que el \
         { DATE($since) }.\n }\n",
    );
    let built = site.build();
    assert!(built.has(Realm::Private, "sample/en/handout.html"));
    assert!(!built.has(Realm::Private, "sample/es/handout.html"));
    assert!(built.has(Realm::Private, "sample/es/wallet-card.html"), "it shows no scores");
    let errors: Vec<_> =
        built.outcome.report.iter().filter(|found| found.rule == "plural-forms").collect();
    assert_eq!(errors.len(), 1, "{errors:?}");
}
