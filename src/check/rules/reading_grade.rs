//! Rule `reading-grade`: reports topics that are hard to read.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::topic_readability,
    site::config::RuleLevel,
    text::Ease,
};

/// Reports topics that are hard to read.
pub struct ReadingGrade;

impl Rule for ReadingGrade {
    fn id(&self) -> RuleId {
        "reading-grade"
    }

    fn about(&self) -> &'static str {
        "A topic is hard to read by the first readability formula of its language: in English \
         above the eighth grade of Flesch-Kincaid, in Spanish below 55 on INFLESZ, in Russian \
         below 60 by Oborneva, in Italian below 60 on Gulpease, in German 50 or more on LIX. Other \
         languages have no formula here. The rule is off unless the site turns it on under \
         `rules:` in content/site.yaml, since the formulas of one language disagree and none knows \
         whether people understand a text: use it to decide what to look at first, then ask a few \
         people who would read the text. Shorter sentences and shorter words help; names of \
         medicines and numbers are not counted as words."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Off
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for topic in case.site.topics.values() {
            for (lang, text) in &topic.texts {
                let reading = topic_readability(lang, text, case.reviewed.names);
                let Some((measure, value, ease)) =
                    reading.scores.first().filter(|(.., ease)| *ease >= Ease::Hard)
                else {
                    continue;
                };
                let words = if *ease == Ease::Hard { "hard" } else { "very hard" };
                let message =
                    format!("this topic is {words} to read: {value:.0} by the formula `{measure}`");
                report.push(
                    Diagnostic::warning(self.id(), Place::At(text.title.span), message).help(
                        "shorten its longest sentences and choose shorter words, then ask a \
                             few people who would read it",
                    ),
                );
            }
        }
    }
}
