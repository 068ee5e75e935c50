//! Topics: one page each, and the list of all by kind.
//!
//! Not for reading Markdown: the site holds the blocks already.

use std::collections::BTreeMap;

use super::{chrome, desk::Desk};
use crate::{
    document::{Kind, LinkLeaf, ProseLeaf, View},
    site::{
        kinds::{TextOrigin, TopicKind},
        topic::{Reference, Topic},
    },
    text::{Prose, Target},
};

/// What a topic's page shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let topic = &desk.site.topics[&desk.planned.subject];
    let text = &topic.texts[desk.lang()];
    let (title, summary) = desk.topic_words(topic, text);
    let body = desk.topic_body(topic, text);
    let review = topic.clinical_review.as_ref().map(|review| {
        desk.say_with(
            "topic-review",
            &[
                ("by", review.by.as_str().into()),
                ("on", review.on.to_string().into()),
                ("next", review.next.to_string().into()),
            ],
        )
    });
    let origin = (desk.lang() != desk.site.source_language()).then(|| {
        let message = match text.origin {
            Some(TextOrigin::Human) => "topic-origin-human",
            Some(TextOrigin::PostEdited) => "topic-origin-post-edited",
            Some(TextOrigin::Machine) if desk.is_topic_signed(topic) => "topic-origin-checked",
            Some(TextOrigin::Machine) => "topic-origin-machine",
            None => "topic-origin-unknown",
        };
        desk.say(message)
    });
    let page = View::map([
        ("summary", summary.into()),
        ("kind", desk.say(topic.kind.message()).into()),
        (
            "audience",
            desk.say_with("topic-audience", &[("who", desk.say(topic.audience.message()).into())])
                .into(),
        ),
        ("body", View::Prose(prose(desk, &body))),
        ("sources", View::list(topic.sources.iter().map(|source| reference(desk, source)))),
        ("review", review.into()),
        ("origin", origin.into()),
        ("scan", scan(desk)),
    ]);
    chrome::frame(desk, &title, None, page)
}

/// The public address of this page, for paper to lead back to; only if the site says where it is.
/// No other kind of document has one: on a private sheet it would tell whoever sees it what the
/// person reads.
fn scan(desk: &Desk<'_>) -> View {
    let base = desk.site.config.base_url.as_ref().filter(|base| base.starts_with("https://"));
    let path = desk.path.strip_suffix("index.html").unwrap_or(&desk.path);
    base.map_or(View::Null, |base| View::Scan(format!("{}{path}", base.value)))
}

fn reference(desk: &Desk<'_>, source: &Reference) -> View {
    let read = match source.read_on {
        Some(day) => desk.say_with("topic-source-read", &[("on", day.to_string().into())]),
        None => desk.say("topic-source-unread"),
    };
    // Titles of sources stay in the language in which they were published, and say so.
    View::map([
        ("title", source.title.as_str().into()),
        ("lang", desk.site.source_language().tag().into()),
        ("href", source.url.as_str().into()),
        ("read", read.into()),
    ])
}

/// Prose with its links looked up from this page.
fn prose(desk: &Desk<'_>, body: &std::sync::Arc<Prose>) -> ProseLeaf {
    let mut links = BTreeMap::new();
    body.each_link(&mut |link| {
        let leaf = match link.value {
            Target::Web(url) => Some(LinkLeaf::Here(url.clone())),
            Target::Topic(slug) => page_link(desk, Kind::Topic, slug),
            Target::Program(id) => page_link(desk, Kind::Program, id),
        };
        if let Some(leaf) = leaf {
            links.insert(link.value.clone(), leaf);
        }
    });
    ProseLeaf { prose: body.clone(), links, labels: desk.language.labels.clone() }
}

fn page_link(desk: &Desk<'_>, kind: Kind, subject: &str) -> Option<LinkLeaf> {
    if let Some(path) = desk.plan.path_of(kind, subject, desk.lang()) {
        return Some(LinkLeaf::Here(desk.link(&path)));
    }
    let elsewhere = chrome::elsewhere(desk, kind, subject);
    (!elsewhere.is_empty()).then_some(LinkLeaf::Elsewhere(elsewhere))
}

/// What the list of topics shows.
pub(super) fn index(desk: &Desk<'_>) -> View {
    let of_kind =
        |kind: TopicKind| desk.site.topics.values().filter(move |topic| topic.kind == kind);
    let entry = |topic: &Topic| {
        let text = topic.texts.get(desk.lang())?;
        let path = desk.plan.path_of(Kind::Topic, &topic.slug, desk.lang())?;
        let (title, summary) = desk.topic_words(topic, text);
        Some(View::map([
            ("title", title.into()),
            ("summary", summary.into()),
            ("href", desk.link(&path).into()),
        ]))
    };
    let groups = TopicKind::ALL.iter().filter_map(|kind| {
        let topics: Vec<View> = of_kind(*kind).filter_map(entry).collect();
        (!topics.is_empty()).then(|| {
            View::map([
                ("heading", desk.say(kind.message()).into()),
                ("topics", View::List(topics)),
            ])
        })
    });
    let missing = desk
        .site
        .topics
        .keys()
        .filter(|slug| !desk.plan.has(Kind::Topic, slug, desk.lang()))
        .count();
    let elsewhere = (missing > 0).then(|| {
        let text = desk.say_with("topics-elsewhere", &[("n", missing.to_string().into())]);
        let more = |lang: &crate::lang::Lang| {
            desk.site.topics.keys().any(|slug| {
                desk.plan.has(Kind::Topic, slug, lang)
                    && !desk.plan.has(Kind::Topic, slug, desk.lang())
            })
        };
        let links = chrome::elsewhere(desk, Kind::Topics, "").into_iter().filter(|(tag, ..)| {
            desk.plan.languages.iter().any(|lang| lang.tag() == tag && more(lang))
        });
        let links = links.map(|(lang, name, href)| {
            View::map([("lang", lang.into()), ("name", name.into()), ("href", href.into())])
        });
        View::map([("text", text.into()), ("links", View::list(links))])
    });
    let page = View::map([
        ("intro", desk.say("topics-intro").into()),
        ("groups", View::list(groups)),
        ("elsewhere", elsewhere.into()),
    ]);
    chrome::frame(desk, &desk.say("nav-topics"), None, page)
}
