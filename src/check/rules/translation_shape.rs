//! Rule `translation-shape`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::{Lapse, State, Unit},
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
         as another kind of block: in another box, another list, another column, another item. Then a step or a warning may be \
         missing or mean something else, and nobody can sign it. Give \
         the translation the blocks of the source, in their order. Where a text needs other sentences, put them in the same \
         block."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for unit in case
            .reviewed
            .translated()
            .filter(|unit| unit.target.is_some() && unit.name.starts_with("topics/"))
        {
            shape(unit, self.id(), report);
        }
    }
}

fn shape(unit: &Unit, id: RuleId, report: &mut Report) {
    let target = unit.target.map_or(Place::Site, Place::In);
    let missing: Vec<_> =
        unit.segments.iter().filter(|segment| segment.state == State::Missing).collect();
    if let [first, ..] = missing[..] {
        report.push(
            Diagnostic::warning(
                id,
                target,
                format!(
                    "`{}` in `{}` lacks {} texts that its source has",
                    unit.name,
                    unit.lang,
                    missing.len()
                ),
            )
            .label(first.source.span, "the first of them")
            .help("translate them, as the same kind of block in the same place"),
        );
    }
    if let [first, ..] = &unit.extra[..] {
        let words = format!(
            "`{}` in `{}` has {} texts that its source does not have there",
            unit.name,
            unit.lang,
            unit.extra.len()
        );
        report.push(
            Diagnostic::warning(id, Place::At(first.span), words)
                .help("take them out, write the source for them, or make them the same kind of block as in the source"),
        );
    }
    // What was signed and is built otherwise since then is told as lapsed.
    let is_told = |state: &State| matches!(state, State::Lapsed(Lapse::Shape(..)));
    let misshapen = unit.segments.iter().filter(|segment| !is_told(&segment.state));
    let misshapen: Vec<_> = misshapen
        .filter_map(|segment| {
            Some((segment, segment.target.as_ref()?, segment.misshapen.as_ref()?))
        })
        .collect();
    if let [(first, target, apart), rest @ ..] = &misshapen[..] {
        let more = if rest.is_empty() {
            String::new()
        } else {
            format!(", and {} more texts of `{}` have another one, too", rest.len(), unit.name)
        };
        let words = format!(
            "`{}` in `{}` has another structure than its source: `{}`, in the source `{}`{more}",
            first.id, unit.lang, apart.target, apart.source
        );
        report.push(
            Diagnostic::warning(id, Place::At(target.span), words)
                .label(first.source.span, "the source")
                .help("give the translation the boxes, lists, items and columns of the source, in their order"),
        );
    }
}
