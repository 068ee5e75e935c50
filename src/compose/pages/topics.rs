//! The list of topics, by kind.

use crate::{
    compose::{composer::Composer, content::Content, links::pages_by_language},
    document::{Address, DocumentKind, Keyword, page_parts},
    lang::Lang,
    site::{checked_text::TopicKind, topic::Topic},
};

page_parts! {
    /// The content of the list of topics.
    pub(super) struct TopicsPage {
        /// What the list is for.
        intro: String,
        /// The topics, in groups by kind. Kinds without topics are absent.
        groups: Vec<TopicGroup>,
        /// Topics that are available in other languages only.
        elsewhere: Option<TopicsElsewhere>,
    }

    /// The topics of one kind.
    pub(super) struct TopicGroup {
        /// The name of the kind.
        heading: String,
        /// The topics of this kind.
        topics: Vec<TopicLink>,
    }

    /// A link to the page of a topic.
    pub(super) struct TopicLink {
        /// The title of the topic.
        title: String,
        /// What the topic is about.
        summary: String,
        /// The address of the topic, relative to the current page.
        href: Address,
    }

    /// Topics that are available in other languages only.
    pub(super) struct TopicsElsewhere {
        /// A sentence that says how many such topics there are.
        text: String,
        /// Links to the lists of topics in the languages that have them.
        links: Vec<TopicsLanguageLink>,
    }

    /// A link to the list of topics of a language.
    pub(super) struct TopicsLanguageLink {
        /// The language tag, such as `es`.
        lang: Keyword,
        /// The name of the language in the language itself, such as "español".
        name: String,
        /// The address of the list, relative to the current page.
        href: Address,
    }
}

/// Composes the list of topics.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let entry = |topic: &Topic| {
        let text = topic.texts.get(composer.lang())?;
        let path = composer.plan.path_of(DocumentKind::Topic, &topic.slug, composer.lang())?;
        let (title, summary) = composer.topic_words(topic, text);
        Some(TopicLink { title, summary, href: Address(composer.link(&path)) })
    };
    let group = |kind: &TopicKind| {
        let topics = composer.site.topics.values().filter(|topic| topic.kind == *kind);
        let topics: Vec<TopicLink> = topics.filter_map(entry).collect();
        (!topics.is_empty()).then(|| TopicGroup { heading: composer.say(kind.message()), topics })
    };
    let page = TopicsPage {
        intro: composer.say("topics-intro"),
        groups: TopicKind::ALL.iter().filter_map(group).collect(),
        elsewhere: topics_elsewhere(composer),
    };
    Content::new(composer.say("nav-topics"), None, page)
}

/// Composes how many topics this language lacks, and links to the languages that have them.
fn topics_elsewhere(composer: &Composer<'_>) -> Option<TopicsElsewhere> {
    let slugs = || composer.site.topics.keys();
    let has = |slug: &str, lang: &Lang| composer.plan.has(DocumentKind::Topic, slug, lang);
    let missing = slugs().filter(|slug| !has(slug, composer.lang())).count();
    let has_more = |lang: &Lang| slugs().any(|slug| has(slug, lang) && !has(slug, composer.lang()));
    (missing > 0).then(|| TopicsElsewhere {
        text: composer.say_with("topics-elsewhere", &[("n", missing.to_string().into())]),
        links: pages_by_language(composer, DocumentKind::Topics, "")
            .into_iter()
            .filter(|link| has_more(link.lang))
            .map(|link| TopicsLanguageLink {
                lang: link.lang.tag().into(),
                name: link.name,
                href: Address(link.href),
            })
            .collect(),
    })
}
