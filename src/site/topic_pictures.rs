//! The pictures of a topic: SVG files in its folder, the same in every language.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    drawing::drawing_fault,
    topic::{Topic, TopicText},
};
use crate::{
    diag::{Diagnostic, Place, Report},
    lang::Lang,
    layout,
    source::Sources,
};

/// Reads the pictures that the texts of a topic show. Reports those that cannot be shown, and a
/// translation that shows others than its source.
pub(super) fn read(
    sources: &Sources,
    topic: &Topic,
    source_lang: &Lang,
    report: &mut Report,
) -> BTreeMap<String, Arc<str>> {
    let mut pictures = BTreeMap::new();
    let expected: Vec<&str> = topic.texts.get(source_lang).map(files).unwrap_or_default();
    for text in topic.texts.values() {
        if text.lang != *source_lang && files(text) != expected {
            let words = "this translation does not show the pictures of its source, in its order";
            report.push(
                Diagnostic::error("prose-image", Place::In(text.file), words)
                    .help(format!("show these, in this order: {}", listed(&expected))),
            );
        }
        for picture in text.body.pictures() {
            let path = format!("{}{}/{}", layout::TOPICS, topic.slug, picture.value);
            let fault = match sources.get(&path).map(|file| sources.file(file).text()) {
                None => Some("is not in the folder of the topic"),
                Some(svg) => {
                    pictures.insert(picture.value.to_owned(), Arc::from(svg));
                    drawing_fault(svg)
                }
            };
            if let Some(fault) = fault.filter(|_| text.lang == *source_lang) {
                let words = format!("the picture `{}` {fault}", picture.value);
                report.push(
                    Diagnostic::error("prose-image", Place::At(picture.span), words)
                        .help(format!("put an SVG drawing at {path}")),
                );
            }
        }
    }
    pictures
}

fn files(text: &TopicText) -> Vec<&str> {
    text.body.pictures().into_iter().map(|picture| picture.value).collect()
}

fn listed(files: &[&str]) -> String {
    if files.is_empty() { "none".to_owned() } else { files.join(", ") }
}
