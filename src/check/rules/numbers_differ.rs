//! Rule `numbers-differ`: reports numbers, dates and links that are not the same in a translation.

use crate::{
    check::{
        differences::{difference_diagnostic, differing_texts},
        rule::{Case, Rule},
    },
    diag::{Report, RuleId},
    review::{LockedDifference, LockedKind},
    site::config::RuleLevel,
};

/// Reports numbers, dates and links that are not the same in a translation.
pub struct NumbersDiffer;

impl Rule for NumbersDiffer {
    fn id(&self) -> RuleId {
        "numbers-differ"
    }

    fn about(&self) -> &'static str {
        "A number, a date or a link does not appear as often in a translation as in its source, or \
         numbers or links are in another order: in another sentence, or, between languages that \
         put them in the same order, at another place. Often that is a mistake; sometimes it is \
         right, for example where a language spells out a small number, or where a web page has \
         another address in that language. Correct it, or let the person who signs the \
         translation say why it may differ: `careleaf review sign … --accept-numbers \"…\"`, or \
         the field for it in the reviewer's kit. Doses, phones, scores, names of measures and \
         medicines, and links within the site may never differ: see `dose-differs`."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let help = "correct the text that is wrong, or let the person who signs the translation \
                    say why they may differ";
        for (_, segment, target) in differing_texts(case) {
            let found = &segment.differences;
            let accepted = segment.is_accepted();
            // The rule `link-dead` reports links to unknown topics and programs.
            let dead = found.iter().any(|difference| {
                difference.kind == LockedKind::Link && is_dead_link(case, &difference.key)
            });
            let reported = |difference: &&LockedDifference| match difference.kind {
                LockedKind::Link => !dead,
                _ => difference.may_be_accepted(),
            };
            let unaccepted: Vec<&LockedDifference> = found
                .iter()
                .filter(reported)
                .filter(|difference| !accepted || !difference.may_be_accepted())
                .collect();
            difference_diagnostic(self.id(), segment, target, &unaccepted, help)
                .into_iter()
                .for_each(|diagnostic| report.push(diagnostic));
        }
    }
}

fn is_dead_link(case: &Case<'_>, link: &str) -> bool {
    match link.split_once(':') {
        Some(("topic", slug)) => !case.site.topics.contains_key(slug),
        Some(("program", id)) => !case.site.programs.contains_key(id),
        _ => false,
    }
}
