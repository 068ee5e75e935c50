//! A topic: one subject in several languages, each a Markdown file with front matter.
//!
//! The facts (kind, sources, review) are given once, in the source language; a translation only
//! brings words. How a topic becomes a page is in `compose`.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use schemars::JsonSchema;
use serde::Deserialize;

use super::checked_text::{Audience, Day, TextOrigin, TopicKind};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Spanned},
    lang::Lang,
    layout,
    source::{Sources, yaml},
    text::{Prose, Readability},
};

/// One subject in several languages.
#[derive(Debug)]
pub struct Topic {
    /// The slug, which is the name of the topic's folder.
    pub slug: String,
    /// What the topic is about.
    pub kind: TopicKind,
    /// Who the topic is written for.
    pub audience: Audience,
    /// Whether the topic is about substance use.
    pub substance_use: bool,
    /// Where the facts come from.
    pub sources: Vec<Reference>,
    /// The latest review by a clinician.
    pub clinical_review: Option<ClinicalReview>,
    /// The drawings of its pictures, as SVG, by the name of their file.
    pub pictures: BTreeMap<String, Arc<str>>,
    /// The text in each language.
    pub texts: BTreeMap<Lang, TopicText>,
}

/// A topic in one language.
#[derive(Clone, Debug)]
pub struct TopicText {
    /// The language that it is written under, whose ledger signs it: `es` for the text that `es-US`
    /// inherits.
    pub lang: Lang,
    /// The file it was read from.
    pub file: FileId,
    /// The title.
    pub title: Spanned<String>,
    /// The summary.
    pub summary: Spanned<String>,
    /// How the text came to be in this language.
    pub origin: Option<TextOrigin>,
    /// The text after the front matter.
    pub body: std::sync::Arc<Prose>,
    /// The readability of the text, computed when it is first needed.
    pub readability: OnceLock<Readability>,
}

impl TopicText {
    /// Returns the words of the front matter, each with the name of its field.
    pub fn front_matter(&self) -> [(&'static str, &Spanned<String>); 2] {
        let Self { lang: _, file: _, title, summary, origin: _, body: _, readability: _ } = self;
        [("title", title), ("summary", summary)]
    }
}

/// The front matter of a topic. A translation needs only `title`, `summary`, and `origin`; the
/// other fields are read from the source language.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Topic front matter")]
pub struct FrontMatter {
    /// The title of the topic.
    pub title: Spanned<String>,
    /// What the topic says, in one or two sentences.
    pub summary: Spanned<String>,
    /// What the topic is about. Required in the source language.
    #[serde(default)]
    pub kind: Option<TopicKind>,
    /// Who the topic is written for. Default: `everyone`.
    #[serde(default)]
    pub audience: Option<Audience>,
    /// Whether the topic is about substance use or overdose. Default: `false`.
    #[serde(default)]
    pub substance_use: Option<bool>,
    /// Where the facts of the text come from.
    #[serde(default)]
    pub sources: Vec<Reference>,
    /// The latest review of the text by a clinician.
    #[serde(default)]
    pub clinical_review: Option<ClinicalReview>,
    /// How the text came to be in this language: `human`, `machine`, or `post-edited`.
    #[serde(default)]
    pub origin: Option<TextOrigin>,
}

/// A source of facts.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// The title of the source.
    pub title: String,
    /// The web address of the source, with `https://` or `http://`.
    pub url: Spanned<String>,
    /// The date on which somebody read the source, if known.
    #[serde(default)]
    pub read_on: Option<Day>,
}

/// A review of a topic by a clinician.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct ClinicalReview {
    /// The name of the clinician.
    pub by: String,
    /// The date of the review.
    pub on: Day,
    /// The date on which the next review is due.
    pub next: Day,
}

/// One file of a topic, before its languages are combined.
pub(super) struct TopicFile {
    pub lang: Lang,
    pub front_matter: FrontMatter,
    pub text: TopicText,
}

impl TopicFile {
    /// Reads `content/topics/<slug>/<lang>.md`.
    pub(super) fn read(
        sources: &Sources,
        file: FileId,
        lang: Lang,
        report: &mut Report,
    ) -> Option<Self> {
        let text = sources.file(file).text();
        let Some((head, start, end)) = split_front_matter(text) else {
            report.push(
                Diagnostic::error(
                    "topic-front-matter",
                    Place::At(Span::new(file, 0, text.find('\n').unwrap_or(text.len()))),
                    "this topic has no front matter",
                )
                .help(
                    "start the file with a line `---`, then `title:` and `summary:`, then another \
                     line `---`",
                ),
            );
            return None;
        };
        let node = yaml::parse(head, file, start, report)?;
        let mut front_matter: FrontMatter = yaml::read(&node, report)?;
        for field in [&mut front_matter.title, &mut front_matter.summary] {
            field.value = field.value.trim().to_owned();
            if field.value.is_empty() {
                report.push(
                    Diagnostic::error(
                        "topic-front-matter",
                        Place::At(field.span),
                        "this text is empty",
                    )
                    .help("write both `title` and `summary`"),
                );
            }
        }
        for reference in &front_matter.sources {
            if !reference.url.starts_with("https://") && !reference.url.starts_with("http://") {
                report.push(
                    Diagnostic::error(
                        "topic-front-matter",
                        Place::At(reference.url.span),
                        "this is not a web address",
                    )
                    .found(reference.url.as_str())
                    .help("start it with https://"),
                );
            }
        }
        let body = Prose::read(&text[end..], file, end, report);
        let text = TopicText {
            lang: lang.clone(),
            file,
            title: front_matter.title.clone(),
            summary: front_matter.summary.clone(),
            origin: front_matter.origin,
            body: body.into(),
            readability: OnceLock::new(),
        };
        Some(Self { lang, front_matter, text })
    }
}

/// Returns the YAML between the two `---` lines, the offset where it starts, and the offset where
/// the body starts.
fn split_front_matter(text: &str) -> Option<(&str, usize, usize)> {
    let first = text.split_inclusive('\n').next()?;
    (first.trim_end() == "---").then_some(())?;
    let mut at = first.len();
    for line in text[first.len()..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((&text[first.len()..at], first.len(), at + line.len()));
        }
        at += line.len();
    }
    None
}

/// Returns the byte offset where the text of a topic's file starts, after its front matter.
pub fn body_start(text: &str) -> usize {
    split_front_matter(text).map_or(0, |(.., end)| end)
}

impl Topic {
    /// Combines the languages of a topic. The facts come from the source language; without it, the
    /// problem is reported and there is no topic.
    pub(super) fn combine(
        slug: &str,
        files: Vec<TopicFile>,
        source: &Lang,
        folder: FileId,
        report: &mut Report,
    ) -> Option<Self> {
        let mut facts = None;
        let mut texts = BTreeMap::new();
        for TopicFile { lang, front_matter, text } in files {
            if lang == *source {
                if front_matter.kind.is_none() {
                    report.push(
                        Diagnostic::error(
                            "topic-front-matter",
                            Place::In(text.file),
                            "missing field `kind`",
                        )
                        .help(format!(
                            "add `kind:` with one of {}",
                            TopicKind::ALL
                                .iter()
                                .map(|kind| kind.id())
                                .collect::<Vec<_>>()
                                .join(", ")
                        )),
                    );
                }
                facts = Some(front_matter);
            }
            texts.insert(lang, text);
        }
        let Some(facts) = facts else {
            report.push(
                Diagnostic::error(
                    "topic-source-missing",
                    Place::In(folder),
                    format!("the topic `{slug}` has no text in the source language `{source}`"),
                )
                .help(format!(
                    "add {}: translations follow its facts and structure",
                    layout::topic_text(slug, source)
                )),
            );
            return None;
        };
        Some(Self {
            slug: slug.to_owned(),
            kind: facts.kind.unwrap_or(TopicKind::Practical),
            audience: facts.audience.unwrap_or(Audience::Everyone),
            substance_use: facts.substance_use.unwrap_or(false),
            sources: facts.sources,
            clinical_review: facts.clinical_review,
            pictures: BTreeMap::new(),
            texts,
        })
    }
}
