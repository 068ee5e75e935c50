//! Rule `foreign-words`: reports words of another language in a translation.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    lang::Lang,
    review::{ForeignWordSearch, ForeignWords, common_words},
    site::config::RuleLevel,
};

/// The most words that a message shows.
const MAX_SHOWN: usize = 4;

/// Reports words of another language in a translation.
pub struct ForeignWordsInText;

impl Rule for ForeignWordsInText {
    fn id(&self) -> RuleId {
        "foreign-words"
    }

    fn about(&self) -> &'static str {
        "A translation seems to be in another language, in whole or in part: a sentence is as in \
         the source; words are in Latin letters where the language has its own; a word has letters \
         that the language does not write, such as Ukrainian `і` in Russian, Persian `گ` in \
         Arabic or traditional characters in simplified Chinese; or Vietnamese has no marks. A \
         person may not understand it, or may understand something else. Translate the words. \
         Names with capitals are not reported."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let texts = case.reviewed.translated().flat_map(|unit| &unit.segments);
        let common = Arc::new(common_words(texts.map(|segment| segment.source.text.as_str())));
        let mut searches: BTreeMap<(&Lang, &Lang), ForeignWordSearch> = BTreeMap::new();
        for unit in case.reviewed.translated() {
            let search = searches.entry((&unit.source_lang, &unit.lang)).or_insert_with(|| {
                ForeignWordSearch::new(&unit.source_lang, &unit.lang, Arc::clone(&common))
            });
            for segment in &unit.segments {
                let Some(target) = &segment.target else { continue };
                let is_name = |word: &str| case.reviewed.names.is_medicine(&unit.lang, word);
                let found =
                    search.find(&segment.kind, &segment.source.text, &target.text, &is_name);
                if found.is_empty() {
                    continue;
                }
                let shown: Vec<String> =
                    found.iter().take(MAX_SHOWN).map(ForeignWords::description).collect();
                let message = format!(
                    "`{}` does not seem to be all in `{}`: {}",
                    segment.id,
                    unit.lang,
                    shown.join(", ")
                );
                report.push(
                    Diagnostic::warning(self.id(), Place::At(target.span), message)
                        .label(segment.source.span, "the source")
                        .help("translate these words, or write a name with a capital"),
                );
            }
        }
    }
}
