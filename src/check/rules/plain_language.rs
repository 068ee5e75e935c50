//! Rule `plain-language`: reports topics of the source language with long pieces of text, or with
//! nothing to do.

use crate::{
    check::{
        plain_language::{Building, MAX_LINES},
        rule::{Case, Rule},
    },
    diag::{Diagnostic, Place, Report, RuleId},
    review::topic_readability,
    site::config::RuleLevel,
};

/// A topic of so few words has one purpose, and may do without a list.
const FEW_WORDS: usize = 80;

/// Reports topics of the source language with long pieces of text, or with nothing to do.
pub struct PlainLanguage;

impl Rule for PlainLanguage {
    fn id(&self) -> RuleId {
        "plain-language"
    }

    fn about(&self) -> &'static str {
        "A paragraph of a topic, in the source language of the site, has more than six lines, or \
         the topic has no list, no steps and no box that says what to do. People who are ill or \
         tired read the first lines of a long paragraph only, and look for what they can do. Split \
         the paragraph, or make it a list; add a `::: do`, `::: steps` or `::: call-today` box. \
         `careleaf check --report pemat` prints a sheet for each topic, with what else a program \
         can see of its language."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let source = case.site.source_language();
        for text in case.site.topics.values().filter_map(|topic| topic.texts.get(source)) {
            let building = Building::of(source, &text.body.blocks);
            for (span, lines) in &building.long {
                let message =
                    format!("this paragraph has about {lines} lines, more than {MAX_LINES}");
                report.push(
                    Diagnostic::warning(self.id(), Place::At(*span), message)
                        .help("split it by what each part says, or make it a list"),
                );
            }
            let words = topic_readability(source, text, case.reviewed.names).sample.words;
            if words > FEW_WORDS && !building.has_action() {
                let message = "this topic says nothing that a person can do";
                report.push(
                    Diagnostic::warning(self.id(), Place::At(text.title.span), message).help(
                        "add a list, steps, or a box such as `::: do`, `::: steps` or \
                         `::: call-today`",
                    ),
                );
            }
        }
    }
}
