//! The ways from a page to others: the main pages of the site, the pages above it, and the pages
//! before and after it of the same kind.

use super::composer::Composer;
use crate::{
    document::{Address, DocumentKind, page_parts},
    site::topic::Topic,
};

page_parts! {
    /// A link to a main page of the site.
    pub(super) struct NavigationLink {
        /// The address of the page, relative to the current page.
        href: Address,
        /// The text of the link.
        text: String,
        /// Whether the link leads to the current page.
        current: bool,
        /// Whether the current page is one of those that the linked page lists.
        within: bool,
    }

    /// A link to a page above the current one, or beside it.
    pub(super) struct PageLink {
        /// The address of the page, relative to the current page.
        href: Address,
        /// The title of the page.
        text: String,
    }

    /// The pages before and after the current one, among those of the same kind.
    pub(super) struct NeighborLinks {
        /// The page before it. Absent on the first.
        previous: Option<PageLink>,
        /// The page after it. Absent on the last.
        next: Option<PageLink>,
    }
}

/// Composes links to the main pages of the site.
pub(super) fn navigation(composer: &Composer<'_>) -> Vec<NavigationLink> {
    let links = [
        (DocumentKind::Home, "nav-home"),
        (DocumentKind::Topics, "nav-topics"),
        (DocumentKind::Programs, "nav-programs"),
        (DocumentKind::Comparison, "nav-compare"),
        (DocumentKind::Glossary, "nav-glossary"),
    ];
    let section = section(composer.planned.kind);
    let link = |(kind, words): (DocumentKind, &str)| {
        let PageLink { href, text } = page_link(composer, kind, words)?;
        let current = composer.planned.kind == kind;
        let within = section.is_some_and(|(section, _)| section == kind);
        Some(NavigationLink { href, text, current, within })
    };
    links.into_iter().filter_map(link).collect()
}

/// Composes the link to the search page.
pub(super) fn search(composer: &Composer<'_>) -> Option<NavigationLink> {
    let PageLink { href, text } = page_link(composer, DocumentKind::Search, "nav-search")?;
    let current = composer.planned.kind == DocumentKind::Search;
    Some(NavigationLink { href, text, current, within: false })
}

/// Composes links to the pages above this one, from the home page down. The home page and the
/// not-found page have none.
pub(super) fn crumbs(composer: &Composer<'_>) -> Vec<PageLink> {
    let planned = composer.planned;
    if matches!(planned.kind, DocumentKind::Home | DocumentKind::NotFound) {
        return Vec::new();
    }
    let home = page_link(composer, DocumentKind::Home, "nav-home");
    let list = section(planned.kind).and_then(|(kind, words)| page_link(composer, kind, words));
    let program = (planned.kind == DocumentKind::Questions)
        .then(|| program_link(composer, &planned.subject))
        .flatten();
    home.into_iter().chain(list).chain(program).collect()
}

/// Composes links to the pages before and after this one: for a topic among the topics of its kind,
/// for a program among the programs. `None` for other pages and for one that is alone.
pub(super) fn neighbors(composer: &Composer<'_>) -> Option<NeighborLinks> {
    let planned = composer.planned;
    let site = composer.site;
    let ids: Vec<&str> = match planned.kind {
        DocumentKind::Topic => {
            let kind = site.topics.get(&planned.subject)?.kind;
            let alike = |topic: &&Topic| topic.kind == kind;
            site.topics.values().filter(alike).map(|topic| topic.slug.as_str()).collect()
        }
        DocumentKind::Program => site.programs.keys().map(String::as_str).collect(),
        _ => return None,
    };
    let at = ids.iter().position(|id| *id == planned.subject)?;
    let link = |id: &&str| match planned.kind {
        DocumentKind::Topic => topic_link(composer, id),
        _ => program_link(composer, id),
    };
    let previous = ids[..at].iter().rev().find_map(link);
    let next = ids[at + 1..].iter().find_map(link);
    (previous.is_some() || next.is_some()).then_some(NeighborLinks { previous, next })
}

/// Returns the main page that lists the pages of a kind, with the message that names it.
fn section(kind: DocumentKind) -> Option<(DocumentKind, &'static str)> {
    match kind {
        DocumentKind::Topic => Some((DocumentKind::Topics, "nav-topics")),
        DocumentKind::Program | DocumentKind::Questions => {
            Some((DocumentKind::Programs, "nav-programs"))
        }
        _ => None,
    }
}

fn page_link(composer: &Composer<'_>, kind: DocumentKind, words: &str) -> Option<PageLink> {
    let path = composer.plan.path_of(kind, "", composer.lang())?;
    Some(PageLink { href: Address(composer.link(&path)), text: composer.say(words) })
}

fn topic_link(composer: &Composer<'_>, slug: &str) -> Option<PageLink> {
    let path = composer.plan.path_of(DocumentKind::Topic, slug, composer.lang())?;
    let topic = composer.site.topics.get(slug)?;
    let text = composer.dispensable_topic_title(topic)?;
    Some(PageLink { href: Address(composer.link(&path)), text })
}

fn program_link(composer: &Composer<'_>, id: &str) -> Option<PageLink> {
    let path = composer.plan.path_of(DocumentKind::Program, id, composer.lang())?;
    let name = &composer.site.programs.get(id)?.facts.name;
    let text = composer.dispensable_words(name)?;
    Some(PageLink { href: Address(composer.link(&path)), text })
}
