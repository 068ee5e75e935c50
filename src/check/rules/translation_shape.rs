//! Rule `translation-shape`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::{State, Unit},
    site::config::Level,
};

/// A translated topic lacks blocks of its source, or has more.
pub struct TranslationShape;

impl Rule for TranslationShape {
    fn id(&self) -> RuleId {
        "translation-shape"
    }

    fn about(&self) -> &'static str {
        "A topic in a translation lacks a heading, paragraph, list item or cell that its source has, has one more, or has them \
         as another kind of block. Then a step or a warning may be missing, and nobody can review the texts side by side. Give \
         the translation the blocks of the source, in their order. Where a text needs other sentences, put them in the same \
         block."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for unit in case.reviewed.translated().filter(|unit| unit.target.is_some() && unit.name.starts_with("topics/")) {
            shape(unit, self.id(), report);
        }
    }
}

fn shape(unit: &Unit, id: RuleId, report: &mut Report) {
    let target = unit.target.map_or(Place::Site, Place::In);
    let missing: Vec<_> = unit.segments.iter().filter(|segment| segment.state == State::Missing).collect();
    if let [first, ..] = missing[..] {
        report.push(
            Diagnostic::warning(id, target, format!("`{}` in `{}` lacks {} texts that its source has", unit.name, unit.lang, missing.len()))
                .label(first.source.span, "the first of them")
                .help("translate them, as the same kind of block in the same place"),
        );
    }
    if let [first, ..] = &unit.extra[..] {
        let words = format!("`{}` in `{}` has {} texts that its source does not have there", unit.name, unit.lang, unit.extra.len());
        report.push(
            Diagnostic::warning(id, Place::At(first.span), words)
                .help("take them out, write the source for them, or make them the same kind of block as in the source"),
        );
    }
}
