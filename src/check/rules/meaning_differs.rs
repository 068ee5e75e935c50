//! Rule `meaning-differs`: reports words that decide what a person does and are others in a
//! translation.

use std::{
    cell::LazyCell,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    lang::Lang,
    review::{AmountFault, MeaningFault, MeaningSearch, ReviewUnit, amount_faults},
    site::config::RuleLevel,
};

/// The most differences that a message shows.
const MAX_SHOWN: usize = 3;

/// Reports words that decide what a person does and are others in a translation.
pub struct MeaningDiffers;

impl Rule for MeaningDiffers {
    fn id(&self) -> RuleId {
        "meaning-differs"
    }

    fn about(&self) -> &'static str {
        "A translation seems to say something else than its source where that decides what a \
         person does: a “not” is lost or added, or one word is there for another of its family: \
         weeks for days, evening for morning, before for after, more for less, three for two, \
         Tuesday for Monday; or it says “less” where nothing in its source does. Compare the \
         sentences, and correct the one that is wrong. If both are right, the person who signs \
         the translation says why it may differ: `careleaf review sign … --accept-numbers \"…\"`. \
         The words are known in some languages only; `careleaf doctor` names those without."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let mut searches: BTreeMap<(&Lang, &Lang), MeaningSearch> = BTreeMap::new();
        for unit in case.reviewed.translated() {
            let search = searches
                .entry((&unit.source_lang, &unit.lang))
                .or_insert_with(|| MeaningSearch::new(&unit.source_lang, &unit.lang));
            // Counted only where a text may lack more than one word.
            let shorter = LazyCell::new(|| shorter_texts(unit));
            for segment in unit.segments.iter().filter(|segment| !segment.is_accepted()) {
                let Some(target) = &segment.target else { continue };
                let mut found = search.find(&segment.kind, &segment.source.text, &target.text);
                // A “not” in a sentence that is lost as a whole is reported by `text-amount`.
                if found.iter().any(MeaningFault::is_negation)
                    && shorter.contains(segment.id.as_str())
                {
                    found.retain(|fault| !fault.is_negation());
                }
                if found.is_empty() {
                    continue;
                }
                let shown: Vec<String> =
                    found.iter().take(MAX_SHOWN).map(MeaningFault::description).collect();
                let message = format!(
                    "`{}` in `{}` may mean something else than its source: {}",
                    segment.id,
                    unit.lang,
                    shown.join("; ")
                );
                report.push(
                    Diagnostic::warning(self.id(), Place::At(target.span), message)
                        .label(segment.source.span, "the source")
                        .help(
                            "compare them, and correct the one that is wrong; if both are right, \
                             the person who signs says why they differ",
                        ),
                );
            }
        }
    }
}

/// Returns the ids of the texts of a file that lack a sentence, or the end of one.
fn shorter_texts(unit: &ReviewUnit) -> BTreeSet<&str> {
    let is_shorter =
        |fault: &AmountFault| matches!(fault, AmountFault::Shorter | AmountFault::Unfinished);
    let faults = amount_faults(&unit.lang, &unit.segments).into_iter();
    faults.filter(|(_, fault)| is_shorter(fault)).map(|(segment, _)| segment.id.as_str()).collect()
}
