//! How the text of a topic reads, without what is locked in it.

use super::locked::Names;
use crate::{lang::Lang, site::topic::TopicText, text::Reading};

/// How a topic reads in a language; the names of medicines count for nothing but the length of a sentence.
pub fn reading(lang: &Lang, text: &TopicText, names: &Names) -> Reading {
    let runs = text.body.run_texts();
    let all = [text.title.value.as_str(), text.summary.value.as_str()];
    Reading::of(lang, all.into_iter().chain(runs.iter().map(String::as_str)), &|word| names.is_medicine(lang, word))
}
