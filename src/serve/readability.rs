//! Shows how easy the topics of a language are to read, hardest first, to help choose what to
//! revise. Readability never withholds a page.

use std::collections::BTreeMap;

use super::page::PageRequest;
use crate::{
    document::{DocumentKind, View},
    lang::Lang,
};

/// Returns the readability section of the dashboard as template variables.
pub fn readability_section(
    asked: &PageRequest<'_>,
    lang: &Lang,
    words: &BTreeMap<String, String>,
) -> [(&'static str, View); 3] {
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let readings = asked.front.topic_readability(lang);
    let measures: Vec<&str> = asked.front.readability_formulas(lang).collect();
    let unit =
        readings.first().map(|(_, reading)| word(&format!("reading-{}", reading.unit.word())));
    let rows = readings.iter().map(|(slug, reading)| {
        // The score of a formula is no more precise than a whole number.
        let scores =
            measures.iter().map(|id| match reading.scores.iter().find(|(of, ..)| of == id) {
                Some((_, value, ease)) => View::map([
                    ("value", format!("{value:.0}").into()),
                    ("says", word(&format!("ease-{}", ease.word())).into()),
                    ("ease", ease.word().into()),
                ]),
                None => View::map([
                    ("value", View::Null),
                    ("says", View::Null),
                    ("ease", "short".into()),
                ]),
            });
        View::map([
            (
                "title",
                asked.front.site().topics[*slug]
                    .texts
                    .get(lang)
                    .map(|text| text.title.value.as_str())
                    .into(),
            ),
            (
                "page",
                asked
                    .front
                    .path_of(DocumentKind::Topic, slug, lang)
                    .map(|path| format!("/public/{path}"))
                    .into(),
            ),
            ("scores", View::list(scores)),
            ("length", format!("{:.0}", reading.sample.sentence_length()).into()),
            ("longest", reading.sample.longest.to_string().into()),
        ])
    });
    [
        ("measures", View::list(measures.iter().map(|id| word(&format!("measure-{id}"))))),
        ("reading_unit", unit.into()),
        ("readings", View::list(rows)),
    ]
}
