//! How easy the topics of a language read, the hardest first: for choosing what to look at, never
//! for holding a page back.

use std::collections::BTreeMap;

use super::page::Asked;
use crate::{
    document::{Kind, View},
    lang::Lang,
};

/// The part of the start page, by name, as its template knows it.
pub fn part(
    asked: &Asked<'_>,
    lang: &Lang,
    words: &BTreeMap<String, String>,
) -> [(&'static str, View); 3] {
    let word = |name: &str| words.get(name).cloned().unwrap_or_default();
    let readings = asked.front.readings(lang);
    let measures: Vec<&str> = asked.front.measures(lang).collect();
    let unit =
        readings.first().map(|(_, reading)| word(&format!("reading-{}", reading.unit.word())));
    let rows = readings.iter().map(|(slug, reading)| {
        // What a measure gives is no more exact than a whole number.
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
                    .path_of(Kind::Topic, slug, lang)
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
