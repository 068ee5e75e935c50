//! The readability statistics of the text of a topic.

use super::detection::LockedNames;
use crate::{lang::Lang, site::topic::TopicText, text::Readability};

/// Returns the readability statistics of a topic in a language, computed once per load of the site.
///
/// Names of medicines known to the site count only toward the length of a sentence.
pub fn topic_readability<'a>(
    lang: &Lang,
    text: &'a TopicText,
    names: &LockedNames,
) -> &'a Readability {
    text.readability.get_or_init(|| {
        let runs = text.body.run_texts();
        let front_matter = [text.title.value.as_str(), text.summary.value.as_str()];
        Readability::compute(
            lang,
            front_matter.into_iter().chain(runs.iter().map(String::as_str)),
            &|word| names.is_medicine(lang, word),
        )
    })
}
