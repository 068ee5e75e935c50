//! A topic: one subject in several languages, each a Markdown file with front matter.
//!
//! The facts (kind, sources, review) stand once, in the source language; a translation brings words
//! only. Not for pages: see `compose`.

use std::{collections::BTreeMap, sync::OnceLock};

use schemars::JsonSchema;
use serde::Deserialize;

use super::kinds::{Audience, Day, TextOrigin, TopicKind};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Spanned},
    lang::Lang,
    source::{Sources, yaml},
    text::{Prose, Reading},
};

/// One subject in several languages.
#[derive(Debug)]
pub struct Topic {
    /// Its slug, which is the name of its folder.
    pub slug: String,
    /// What it is about.
    pub kind: TopicKind,
    /// Whom it speaks to.
    pub audience: Audience,
    /// Whether it is about substance use.
    pub substance_use: bool,
    /// Where its facts come from.
    pub sources: Vec<Reference>,
    /// Who looked at it as a clinician.
    pub clinical_review: Option<ClinicalReview>,
    /// Its text in each language.
    pub texts: BTreeMap<Lang, TopicText>,
}

/// A topic in one language.
#[derive(Debug)]
pub struct TopicText {
    /// The file.
    pub file: FileId,
    /// Title.
    pub title: Spanned<String>,
    /// Summary.
    pub summary: Spanned<String>,
    /// How it came to be in this language.
    pub origin: Option<TextOrigin>,
    /// The text.
    pub body: std::sync::Arc<Prose>,
    /// How it reads, once somebody asked.
    pub reading: OnceLock<Reading>,
}

/// Front matter of a topic. A translation needs title, summary and origin only.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Topic front matter")]
pub struct Front {
    /// Title.
    pub title: Spanned<String>,
    /// A sentence or two.
    pub summary: Spanned<String>,
    /// What it is about.
    #[serde(default)]
    pub kind: Option<TopicKind>,
    /// Whom it speaks to.
    #[serde(default)]
    pub audience: Option<Audience>,
    /// Whether it is about substance use.
    #[serde(default)]
    pub substance_use: Option<bool>,
    /// Where its facts come from.
    #[serde(default)]
    pub sources: Vec<Reference>,
    /// Who looked at it as a clinician.
    #[serde(default)]
    pub clinical_review: Option<ClinicalReview>,
    /// How it came to be in this language.
    #[serde(default)]
    pub origin: Option<TextOrigin>,
}

/// A source of facts.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: Spanned<String>,
    /// When it was read; absent if nobody noted it.
    #[serde(default)]
    pub read_on: Option<Day>,
}

/// A look at a topic by a clinician.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct ClinicalReview {
    /// By whom.
    pub by: String,
    /// When.
    pub on: Day,
    /// When the next is due.
    pub next: Day,
}

/// One file of a topic, before its languages are brought together.
pub(super) struct TopicFile {
    pub lang: Lang,
    pub front: Front,
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
        let Some((head, start, end)) = front_matter(text) else {
            report.push(
                Diagnostic::error(
                    "topic-front-matter",
                    Place::At(Span::new(file, 0, text.find('\n').unwrap_or(text.len()))),
                    "this topic has no front matter",
                )
                .help("start the file with a line `---`, then `title:` and `summary:`, then a line `---`"),
            );
            return None;
        };
        let node = yaml::parse(head, file, start, report)?;
        let mut front: Front = yaml::read(&node, report)?;
        for field in [&mut front.title, &mut front.summary] {
            field.value = field.value.trim().to_owned();
            if field.value.is_empty() {
                report.push(
                    Diagnostic::error(
                        "topic-front-matter",
                        Place::At(field.span),
                        "there are no words here",
                    )
                    .help("write the title and the summary"),
                );
            }
        }
        for reference in &front.sources {
            if !reference.url.starts_with("https://") && !reference.url.starts_with("http://") {
                report.push(
                    Diagnostic::error(
                        "topic-front-matter",
                        Place::At(reference.url.span),
                        "this is not an address of the web",
                    )
                    .found(reference.url.as_str())
                    .help("write it with https://"),
                );
            }
        }
        let body = Prose::read(&text[end..], file, end, report);
        let text = TopicText {
            file,
            title: front.title.clone(),
            summary: front.summary.clone(),
            origin: front.origin,
            body: body.into(),
            reading: OnceLock::new(),
        };
        Some(Self { lang, front, text })
    }
}

/// The YAML between the two `---`, where it starts, and where the body starts.
fn front_matter(text: &str) -> Option<(&str, usize, usize)> {
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

/// Where the text of a topic's file starts, after its front matter.
pub fn body_start(text: &str) -> usize {
    front_matter(text).map_or(0, |(.., end)| end)
}

impl Topic {
    /// Brings the languages of a topic together; the facts come from the source language.
    pub(super) fn gather(
        slug: &str,
        files: Vec<TopicFile>,
        source: &Lang,
        folder: FileId,
        report: &mut Report,
    ) -> Option<Self> {
        let mut facts = None;
        let mut texts = BTreeMap::new();
        for TopicFile { lang, front, text } in files {
            if lang == *source {
                if front.kind.is_none() {
                    report.push(
                        Diagnostic::error(
                            "topic-front-matter",
                            Place::In(text.file),
                            "the field `kind` is missing",
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
                facts = Some(front);
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
                .help(format!("add content/topics/{slug}/{source}.md: its facts and structure are what translations follow")),
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
            texts,
        })
    }
}
