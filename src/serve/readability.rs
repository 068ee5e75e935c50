//! Shows how easy the topics of a language are to read, hardest first, to help choose what to
//! revise. Readability never withholds a page.

use super::{
    request::PageRequest,
    template::{self, Variables},
    texts::InterfaceTexts,
};
use crate::{
    document::{DocumentKind, View},
    lang::Lang,
};

/// Returns the readability section of the dashboard as template variables.
pub(super) fn readability_section(
    request: &PageRequest<'_>,
    lang: &Lang,
    texts: &InterfaceTexts,
) -> Variables {
    let session = request.session;
    let topics = session.topic_readability(lang);
    let formulas: Vec<&str> = session.readability_formulas(lang).collect();
    let unit = topics
        .first()
        .map(|(_, readability)| texts.get(&format!("reading-{}", readability.unit.word())));
    let rows = topics.iter().map(|(slug, readability)| {
        // The score of a formula is no more precise than a whole number.
        let scores = formulas.iter().map(|id| {
            match readability.scores.iter().find(|(formula, ..)| formula == id) {
                Some((_, value, ease)) => View::map([
                    ("value", format!("{value:.0}").into()),
                    ("says", texts.get(&format!("ease-{}", ease.word())).into()),
                    ("ease", ease.word().into()),
                ]),
                None => View::map([
                    ("value", View::Null),
                    ("says", View::Null),
                    ("ease", "short".into()),
                ]),
            }
        });
        let title = session.site().topics[*slug].texts.get(lang);
        let page = session.path_of(DocumentKind::Topic, slug, lang);
        View::map([
            ("title", title.map(|text| text.title.value.as_str()).into()),
            ("page", page.map(|path| format!("/public/{path}")).into()),
            ("scores", View::list(scores)),
            ("length", format!("{:.0}", readability.sample.sentence_length()).into()),
            ("longest", readability.sample.longest.to_string().into()),
        ])
    });
    let formula_names = formulas.iter().map(|id| texts.get(&format!("measure-{id}")));
    template::variables([
        ("formulas", View::list(formula_names)),
        ("reading_unit", unit.into()),
        ("readability", View::list(rows)),
    ])
}
