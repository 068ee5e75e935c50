//! Rule `numbers-differ`.

use crate::{
    check::{
        apart::apart,
        rule::{Case, Rule},
    },
    diag::{Diagnostic, Place, Report, RuleId},
    review::Difference,
    site::config::Level,
};

/// A number, date or web address is not the same in a translation.
pub struct NumbersDiffer;

impl Rule for NumbersDiffer {
    fn id(&self) -> RuleId {
        "numbers-differ"
    }

    fn about(&self) -> &'static str {
        "A number, a date or the address of a web page stands in a text and not in its translation, or the other way round. \
         Often that is a mistake; sometimes it is right, as where a language writes a small number as a word, or where the page \
         has another address in that language. Correct it, or let whoever signs the \
         translation say why it may differ: `careleaf review sign … --accept-numbers \"…\"`, or the field for it in the \
         reviewer's kit. Doses, phones and scores may never differ: see `dose-differs`."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        apart(case, report, Difference::may_be_accepted, |segment, target, keys| {
            let accepted = segment.history.iter().any(|entry| Some(entry.digest) == segment.digest && entry.accepts.is_some());
            (!accepted).then(|| {
                Diagnostic::warning(self.id(), Place::At(target.span), format!("`{}` and its translation differ in {}", segment.id, keys.join(", ")))
                    .label(segment.source.span, "the source")
                    .help("correct the one that is wrong, or let whoever signs the translation say why they may differ")
            })
        });
    }
}
