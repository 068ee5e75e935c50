//! Rule `texts-swapped`: reports neighbors that seem to have each other's translation.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    lang::Lang,
    review::{PairedWords, ReviewUnit, Segment, SwappedVariants, UnitKind, VariantForms},
    site::config::RuleLevel,
};

/// Reports neighbors that seem to have each other's translation.
pub struct TextsSwapped;

impl Rule for TextsSwapped {
    fn id(&self) -> RuleId {
        "texts-swapped"
    }

    fn about(&self) -> &'static str {
        "Two texts close to each other, such as two cells of a table or two steps, seem to have \
         each other's translation. What a person should do may then be beside the wrong reason, or \
         come in the wrong order. The program compares them by the words that go together in the \
         other translations of the site, so it finds more on a site with more texts. Two variants \
         of a message, such as `[one]` and `[few]`, are compared with those of the other \
         messages: what a plural form does to a word follows rules. Compare both with their \
         sources, and exchange them if they are swapped."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let mut by_lang: BTreeMap<&Lang, Vec<&ReviewUnit>> = BTreeMap::new();
        for unit in case.reviewed.translated() {
            by_lang.entry(&unit.lang).or_default().push(unit);
        }
        let found: Vec<Report> = by_lang.par_iter().map(|(_, units)| swapped_in(units)).collect();
        found.into_iter().for_each(|found| report.append(found));
    }
}

/// Reports what seems to be swapped in the translations of one language.
fn swapped_in(units: &[&ReviewUnit]) -> Report {
    let mut report = Report::new();
    let words = PairedWords::learn(units.iter().map(|unit| &unit.segments[..]));
    let topics = units.iter().enumerate();
    for (at, unit) in topics.filter(|(_, unit)| matches!(unit.kind(), UnitKind::Topic(_))) {
        report_swapped(&words.swapped(at), unit, &mut report);
    }
    let segments = units.iter().flat_map(|unit| &unit.segments);
    for swapped in VariantForms::learn(segments).swapped() {
        report_variants(&swapped, &mut report);
    }
    report
}

fn report_variants(swapped: &SwappedVariants<'_>, report: &mut Report) {
    let Some(target) = &swapped.segment.target else { return };
    let [one, other] = &swapped.keys;
    let message = format!(
        "the variants `[{one}]` and `[{other}]` of `{}` seem to have each other's text: in the \
         other messages the words change the other way round",
        swapped.segment.id
    );
    report.push(
        Diagnostic::warning(TextsSwapped.id(), Place::At(target.span), message)
            .label(swapped.segment.source.span, "the source")
            .help("read each with a number that takes it, and exchange them if they are swapped"),
    );
}

fn report_swapped(swapped: &[(&Segment, &Segment)], unit: &ReviewUnit, report: &mut Report) {
    for (one, next) in swapped {
        let (Some(target), Some(other)) = (&one.target, &next.target) else { continue };
        let message = format!(
            "`{}` and `{}` seem to have each other's translation in `{}`",
            one.id, next.id, unit.lang
        );
        report.push(
            Diagnostic::warning(TextsSwapped.id(), Place::At(target.span), message)
                .label(other.span, "the other text")
                .label(one.source.span, "the source")
                .help("compare both with their sources, and exchange them if they are swapped"),
        );
    }
}
