//! The content of the page of a topic: its text with resolved links, its sources and its review.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        links::pages_by_language,
        parts::used_terms,
        withhold::{UnsignedText, WithholdReason},
    },
    document::{Address, DocumentKind, Keyword, LinkedProse, ResolvedLink, ScanCode, page_parts},
    site::{
        checked_text::TextOrigin,
        topic::{Reference, Topic, TopicText},
    },
    text::{BoxKind, LinkTarget, Prose},
};

page_parts! {
    /// The content of a topic.
    pub(super) struct TopicPage {
        /// What the topic is about.
        summary: String,
        /// The kind of topic, in words.
        kind: String,
        /// A line that says who the topic is for.
        audience: String,
        /// Links to the sections of the text. Empty if it has fewer than four.
        contents: Vec<SectionLink>,
        /// The text of the topic, with its links.
        [safety] body: LinkedProse,
        /// The sources of the topic.
        sources: Vec<TopicSourceEntry>,
        /// A sentence with the clinical review: by whom, when, and when the next one is.
        review: Option<String>,
        /// A sentence that says how the translation was made. Absent in the source language.
        origin: Option<String>,
        /// The public address of this page as a QR code, for printouts. Absent if the site has no
        /// public `https` address.
        scan: Option<ScanCode>,
    }

    /// A link to a section of the text.
    pub(super) struct SectionLink {
        /// The address of the section on the page, such as `#s2`.
        href: Address,
        /// Its heading.
        text: String,
    }

    /// A source of a topic.
    pub(super) struct TopicSourceEntry {
        /// The title of the source, in the language in which it was published.
        title: String,
        /// The tag of that language, such as `en`.
        lang: Keyword,
        /// The web address of the source.
        href: Address,
        /// A sentence with the date on which the source was read, or that no date is noted.
        read: String,
    }
}

/// The number of sections from which a text has a list of contents.
const SECTIONS_OF_A_LONG_TEXT: usize = 4;

/// Composes the page of a topic. A topic without a text in the language is withheld; it is composed
/// with its source, to find what else its page waits for.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let topic = &composer.site.topics[&composer.planned.subject];
    let text = topic.texts.get(composer.lang()).or_else(|| {
        composer.withhold(WithholdReason::Unsigned(UnsignedText::Topic(topic.slug.clone())));
        topic.texts.get(composer.site.source_language())
    });
    let Some(text) = text else { return Content::empty() };
    let (title, summary) = composer.topic_words(topic, text);
    let body = composer.topic_body(topic, text);
    let audience = composer.say(topic.audience.message());
    let page = TopicPage {
        summary,
        kind: composer.say(topic.kind.message()),
        audience: composer.say_with("topic-audience", &[("who", audience.into())]),
        contents: contents(&body),
        body: prose(composer, topic, &body),
        sources: topic.sources.iter().map(|source| reference(composer, source)).collect(),
        review: clinical_review(composer, topic),
        origin: origin(composer, topic, text),
        scan: scan_code(composer),
    };
    let description = page.summary.clone();
    Content::new(title, None, page).described(&description)
}

fn clinical_review(composer: &Composer<'_>, topic: &Topic) -> Option<String> {
    let review = topic.clinical_review.as_ref()?;
    let arguments = [
        ("by", review.by.as_str().into()),
        ("on", review.on.to_string().into()),
        ("next", review.next.to_string().into()),
    ];
    Some(composer.say_with("topic-review", &arguments))
}

/// Composes the sentence that says how a translation was made.
fn origin(composer: &Composer<'_>, topic: &Topic, text: &TopicText) -> Option<String> {
    (composer.lang() != composer.site.source_language()).then(|| {
        let is_missing = !topic.texts.contains_key(composer.lang());
        let message = match text.origin {
            // What a translator sends back says that a person translated it.
            _ if is_missing => "topic-origin-human",
            Some(TextOrigin::Human) => "topic-origin-human",
            Some(TextOrigin::PostEdited) => "topic-origin-post-edited",
            Some(TextOrigin::Machine) if composer.is_topic_signed(topic) => "topic-origin-checked",
            Some(TextOrigin::Machine) => "topic-origin-machine",
            None => "topic-origin-unknown",
        };
        if message == "topic-origin-machine" {
            // Once all of the topic is signed, the page says so.
            composer.record_later_message("topic-origin-checked");
        }
        composer.say(message)
    })
}

/// Returns the public address of this page, if the site has one. No other kind of document has a
/// code: on a private page, it would disclose what the person reads.
fn scan_code(composer: &Composer<'_>) -> Option<ScanCode> {
    let base =
        composer.site.config.base_url.as_ref().filter(|base| base.starts_with("https://"))?;
    let path = composer.path.strip_suffix("index.html").unwrap_or(&composer.path);
    Some(ScanCode(format!("{}{path}", base.value)))
}

fn reference(composer: &Composer<'_>, source: &Reference) -> TopicSourceEntry {
    let read = match source.read_on {
        Some(day) => composer.say_with("topic-source-read", &[("on", day.to_string().into())]),
        None => composer.say("topic-source-unread"),
    };
    // Titles of sources stay in the language in which they were published, and are marked as such.
    TopicSourceEntry {
        title: source.title.to_string(),
        lang: composer.site.source_language().tag().into(),
        href: Address(source.url.to_string()),
        read,
    }
}

/// Returns the text of a topic with its links resolved from this page.
fn prose(composer: &Composer<'_>, topic: &Topic, body: &Arc<Prose>) -> LinkedProse {
    let mut links = BTreeMap::new();
    body.each_link(&mut |link| {
        let resolved = match link.value {
            LinkTarget::Web(url) => Some(ResolvedLink::Here(url.clone())),
            LinkTarget::Topic(slug) => page_link(composer, DocumentKind::Topic, slug),
            LinkTarget::Program(id) => page_link(composer, DocumentKind::Program, id),
        };
        if let Some(resolved) = resolved {
            links.insert(link.value.clone(), resolved);
        }
    });
    LinkedProse {
        prose: body.clone(),
        links,
        pictures: topic.pictures.clone(),
        labels: Arc::new(box_labels(composer, body)),
        terms: used_terms::compose(composer, body).into(),
    }
}

/// Returns links to the sections of a text that is too long to see what it is about.
fn contents(body: &Prose) -> Vec<SectionLink> {
    let sections = body.sections();
    let is_long = sections.len() >= SECTIONS_OF_A_LONG_TEXT;
    let link = |(id, text): (&str, String)| SectionLink { href: Address(format!("#{id}")), text };
    sections.into_iter().filter(|_| is_long).map(link).collect()
}

/// Returns the labels of the kinds of boxes that a text has. A label without a box is empty, since
/// nobody sees it, so that a page does not wait for its words.
fn box_labels(composer: &Composer<'_>, body: &Prose) -> [String; BoxKind::COUNT] {
    BoxKind::ALL.map(|(kind, word)| {
        if body.has_box(kind) { composer.say(&format!("box-{word}")) } else { String::new() }
    })
}

fn page_link(composer: &Composer<'_>, kind: DocumentKind, subject: &str) -> Option<ResolvedLink> {
    if let Some(path) = composer.plan.path_of(kind, subject, composer.lang()) {
        return Some(ResolvedLink::Here(composer.link(&path)));
    }
    let links = pages_by_language(composer, kind, subject);
    let links: Vec<(String, String, String)> =
        links.into_iter().map(|link| (link.lang.tag().to_owned(), link.name, link.href)).collect();
    (!links.is_empty()).then_some(ResolvedLink::Elsewhere(links))
}
