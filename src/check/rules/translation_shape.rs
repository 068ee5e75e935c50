//! Rule `translation-shape`: reports translated topics whose blocks are not those of their source.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId, counted},
    review::{Lapse, ReviewState, ReviewUnit, UnitKind},
    site::config::RuleLevel,
};

/// Reports translated topics whose blocks are not those of their source.
pub struct TranslationShape;

impl Rule for TranslationShape {
    fn id(&self) -> RuleId {
        "translation-shape"
    }

    fn about(&self) -> &'static str {
        "A translated topic lacks a heading, paragraph, list item or cell that its source has, has \
         one too many, or has it as another kind of block: in another box, list, column or item. \
         A step or a warning may then be missing or mean something else, and nobody can sign it. \
         Give the translation the blocks of the source, in their order. Where a text needs other \
         sentences, put them in the same block."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for unit in case
            .reviewed
            .translated()
            .filter(|unit| unit.target.is_some() && matches!(unit.kind(), UnitKind::Topic(_)))
        {
            report_shape(unit, self.id(), report);
        }
    }
}

/// Reports the texts of a topic that its translation lacks, has in addition, or has in another
/// structure.
fn report_shape(unit: &ReviewUnit, id: RuleId, report: &mut Report) {
    report_missing(unit, id, report);
    report_unmatched(unit, id, report);
    report_misshapen(unit, id, report);
}

fn report_missing(unit: &ReviewUnit, id: RuleId, report: &mut Report) {
    let target = unit.target.map_or(Place::Site, Place::In);
    let missing: Vec<_> =
        unit.segments.iter().filter(|segment| segment.state == ReviewState::Missing).collect();
    if let [first, ..] = missing[..] {
        report.push(
            Diagnostic::warning(
                id,
                target,
                format!(
                    "`{}` in `{}` lacks {} of its source",
                    unit.name,
                    unit.lang,
                    counted(missing.len(), "text")
                ),
            )
            .label(first.source.span, "the first of them")
            .help("translate each one as the same kind of block in the same place"),
        );
    }
}

fn report_unmatched(unit: &ReviewUnit, id: RuleId, report: &mut Report) {
    if let [first, ..] = &unit.unmatched[..] {
        let words = format!(
            "`{}` in `{}` has {} without a counterpart in its source",
            unit.name,
            unit.lang,
            counted(unit.unmatched.len(), "text")
        );
        report.push(Diagnostic::warning(id, Place::At(first.span), words).help(
            "remove them, write the source for them, or make them the same kind of block as in \
                 the source",
        ));
    }
}

fn report_misshapen(unit: &ReviewUnit, id: RuleId, report: &mut Report) {
    // A text whose structure changed since it was signed is reported by `signoff-lapsed`.
    let has_lapsed = |state: &ReviewState| matches!(state, ReviewState::Lapsed(Lapse::Shape(..)));
    let misshapen = unit.segments.iter().filter(|segment| !has_lapsed(&segment.state));
    let misshapen: Vec<_> = misshapen
        .filter_map(|segment| {
            Some((segment, segment.target.as_ref()?, segment.shape_difference.as_ref()?))
        })
        .collect();
    if let [(first, target, difference), rest @ ..] = &misshapen[..] {
        let more = if rest.is_empty() {
            String::new()
        } else {
            let verb = if rest.len() == 1 { "does" } else { "do" };
            format!(", and so {verb} {} of `{}`", counted(rest.len(), "more text"), unit.name)
        };
        let words = format!(
            "`{}` in `{}` differs in structure from its source: `{}` instead of `{}`{more}",
            first.id, unit.lang, difference.target, difference.source
        );
        report.push(
            Diagnostic::warning(id, Place::At(target.span), words)
                .label(first.source.span, "the source")
                .help(
                    "give the translation the boxes, lists, items and columns of the source, in \
                     their order",
                ),
        );
    }
}
