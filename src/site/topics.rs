//! Reads the topics of a site: finds their files and combines their languages.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{
    checked_text::Slug,
    record_files::remedy,
    records::Site,
    topic::{Topic, TopicFile, TopicText},
    topic_pictures,
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report},
    lang::Lang,
    layout,
    source::Sources,
};

/// The files of a topic, each with its language.
type TopicFiles = Vec<(FileId, Lang)>;

/// Reads the topics of a site, by slug.
pub(super) fn topics(
    sources: &Sources,
    site: &Site,
    report: &mut Report,
) -> BTreeMap<String, Topic> {
    let files = topic_files(sources, site, report);
    let read: Vec<(Option<Topic>, Report)> = files
        .par_iter()
        .map(|(slug, files)| {
            let mut report = Report::new();
            let topic = topic(sources, slug, files, site, &mut report);
            (topic, report)
        })
        .collect();
    let mut out = BTreeMap::new();
    for (topic, found) in read {
        report.append(found);
        out.extend(topic.map(|topic| (topic.slug.clone(), topic)));
    }
    out
}

/// Finds the files of each topic, and reports those whose path is not that of a topic.
fn topic_files(
    sources: &Sources,
    site: &Site,
    report: &mut Report,
) -> BTreeMap<String, TopicFiles> {
    let mut files: BTreeMap<String, TopicFiles> = BTreeMap::new();
    for path in sources.below(layout::TOPICS).filter(|path| path.ends_with(layout::TOPIC_EXTENSION))
    {
        let Some(file) = sources.get(path) else { continue };
        let inner = path[layout::TOPICS.len()..].trim_end_matches(layout::TOPIC_EXTENSION);
        let parts: Vec<&str> = inner.split('/').collect();
        let [slug, tag] = parts[..] else {
            report.push(
                Diagnostic::error(
                    "topic-path",
                    Place::In(file),
                    "this file is not at `content/topics/<slug>/<lang>.md`",
                )
                .help("move it to the folder of a topic"),
            );
            continue;
        };
        if let Err(why) = slug.parse::<Slug>() {
            report.push(
                Diagnostic::error(
                    "topic-path",
                    Place::In(file),
                    "the name of this topic's folder is not a valid slug",
                )
                .found(slug)
                .help(remedy(why.0).to_owned()),
            );
            continue;
        }
        match Lang::parse(tag) {
            Ok(lang) if site.uses_texts_of(&lang) => {
                files.entry(slug.to_owned()).or_default().push((file, lang))
            }
            Ok(lang) => report.push(
                Diagnostic::warning(
                    "topic-path",
                    Place::In(file),
                    format!("`{lang}` is not a language of this site, so this text is not used"),
                )
                .help("add it to `languages` in content/site.yaml"),
            ),
            Err(why) => report.push(
                Diagnostic::error(
                    "topic-path",
                    Place::In(file),
                    format!("the name of this file {why}"),
                )
                .found(tag),
            ),
        }
    }
    files
}

/// Reads the files of one topic and combines them; `None` without its source language.
fn topic(
    sources: &Sources,
    slug: &str,
    files: &[(FileId, Lang)],
    site: &Site,
    report: &mut Report,
) -> Option<Topic> {
    let source = site.source_language();
    let read: Vec<TopicFile> = files
        .iter()
        .filter_map(|(file, lang)| TopicFile::read(sources, *file, lang.clone(), report))
        .collect();
    // A source text that could not be read has already been reported; do not also report it as
    // missing.
    if read.len() < files.len() && !read.iter().any(|file| file.lang == *source) {
        return None;
    }
    let mut topic = Topic::combine(slug, read, source, files[0].0, report)?;
    topic.pictures = topic_pictures::read(sources, &topic, source, report);
    inherit_texts(&mut topic, &site.languages);
    Some(topic)
}

/// Gives each language of the site that has no text of its own the text of the next broader tag:
/// `es-US` that of `es`. Texts of languages that are not of the site are dropped after that.
fn inherit_texts(topic: &mut Topic, languages: &[Lang]) {
    let inherited: Vec<(Lang, TopicText)> = languages
        .iter()
        .filter_map(|lang| {
            let chain = lang.fallback_chain();
            let text = chain.iter().find_map(|lang| topic.texts.get(lang))?;
            Some((lang.clone(), text.clone()))
        })
        .collect();
    topic.texts = inherited.into_iter().collect();
}
