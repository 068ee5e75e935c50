//! Rule `glossary-term`: reports words that the glossary avoids, and translations without its
//! agreed term.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::{GlossaryTerms, ReviewUnit, TextPiece},
    site::config::RuleLevel,
};

/// Reports words that the glossary avoids, and translations without its agreed term.
pub struct GlossaryTerm;

impl Rule for GlossaryTerm {
    fn id(&self) -> RuleId {
        "glossary-term"
    }

    fn about(&self) -> &'static str {
        "A text uses a word that content/glossary.yaml lists under `avoid` for its language, or a \
         translation does not use the agreed term where its source does. Words to avoid are \
         searched for in every language, as whole words. An agreed term is searched for only in \
         languages for which the entry lists `forms`, since most languages inflect their words: \
         list the inflected forms of the term, or `[]` if it never changes."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let terms = GlossaryTerms::from_site(case.site);
        for unit in case.reviewed.units.iter().flat_map(|(_, units)| units) {
            report_avoided_words(case, &terms, unit, report);
        }
        for unit in case.reviewed.translated() {
            report_missing_terms(&terms, unit, report);
        }
    }
}

fn report_avoided_words(
    case: &Case<'_>,
    terms: &GlossaryTerms<'_>,
    unit: &ReviewUnit,
    report: &mut Report,
) {
    let pieces =
        unit.segments.iter().filter_map(|segment| segment.target.as_ref()).chain(&unit.unmatched);
    for piece in pieces {
        // The glossary itself may explain a word that it avoids.
        if case.site.glossary.file == Some(piece.span.file) {
            continue;
        }
        for avoid in terms.avoided_words(&unit.lang, &piece.text) {
            report.push(
                Diagnostic::warning(
                    GlossaryTerm.id(),
                    place_of(piece),
                    "this text uses a word that the glossary avoids",
                )
                .found(avoid.word.as_str())
                .help(avoid.why.clone()),
            );
        }
    }
}

fn report_missing_terms(terms: &GlossaryTerms<'_>, unit: &ReviewUnit, report: &mut Report) {
    for segment in &unit.segments {
        let Some(target) = &segment.target else { continue };
        for term in terms
            .terms_in(&unit.lang, segment)
            .into_iter()
            .filter(|term| term.is_checked && !term.is_used)
        {
            let words = format!(
                "`{}` uses the term `{}`, but its translation does not",
                segment.id, term.source
            );
            report.push(
                Diagnostic::warning(GlossaryTerm.id(), place_of(target), words)
                    .label(segment.source.span, "the source")
                    .help(format!(
                        "write `{}`, or list the form that the translation uses under `forms` of \
                         the term in content/glossary.yaml",
                        term.approved
                    )),
            );
        }
    }
}

fn place_of(piece: &TextPiece) -> Place {
    Place::At(piece.span)
}
