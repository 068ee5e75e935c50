//! How the text of a topic reads, without what is locked in it.

use super::locked::Names;
use crate::{lang::Lang, site::topic::TopicText, text::Reading};

/// How a topic reads in a language, counted once for each reading of the site; the names of
/// medicines, which are those of that site, count for nothing but the length of a sentence.
pub fn reading<'a>(lang: &Lang, text: &'a TopicText, names: &Names) -> &'a Reading {
    text.reading.get_or_init(|| {
        let runs = text.body.run_texts();
        let all = [text.title.value.as_str(), text.summary.value.as_str()];
        Reading::of(lang, all.into_iter().chain(runs.iter().map(String::as_str)), &|word| {
            names.is_medicine(lang, word)
        })
    })
}
