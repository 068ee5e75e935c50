//! What a leak blocks, and which review unit a file belongs to.

use crate::{
    lang::Lang, layout, privacy::TraceKind, review::topic_unit_name, site::INTERFACE_MESSAGE_FILES,
};

/// The part of the site that a leak blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LeakScope {
    /// The whole public site.
    Site,
    /// The page of one topic, program or glossary, in one language or in all.
    Page(Option<Lang>),
    /// Nothing public: the text appears only in private documents, review pages and exports.
    Review,
}

/// Returns what a trace in a file blocks.
pub(super) fn leak_scope(path: &str, trace: TraceKind) -> LeakScope {
    let is_on_private_documents = |path: &str| {
        let message_file = path
            .strip_prefix(layout::LOCALES)
            .and_then(|path| path.rsplit('/').next())
            .map(|name| name.trim_end_matches(".ftl"));
        path == layout::MEDICINES
            || message_file.is_some_and(|name| !INTERFACE_MESSAGE_FILES.contains(&name))
    };
    let is_on_one_page = [layout::TOPICS, layout::PROGRAMS, layout::GLOSSARY]
        .iter()
        .any(|lead| path.starts_with(lead));
    match trace {
        TraceKind::FreeText if layout::is_ledger(path) || is_on_private_documents(path) => {
            LeakScope::Review
        }
        TraceKind::FreeText if is_on_one_page => LeakScope::Page(None),
        _ => LeakScope::Site,
    }
}

/// Returns the review unit of a file; `None` if its text may be on every review page.
pub(super) fn review_unit_of(path: &str) -> Option<String> {
    if let Some(slug) = layout::topic_of(path) {
        return Some(topic_unit_name(slug));
    }
    if let Some(rest) = path.strip_prefix(layout::LOCALES) {
        let name = rest.split('/').nth(1)?;
        return Some(layout::message_unit(name.split('.').next().unwrap_or_default()));
    }
    if path.starts_with(layout::THEMES) {
        return Some(path.to_owned());
    }
    let name = path.strip_prefix(layout::CONTENT)?.split('.').next()?;
    // The site name and the agreed terms are on every review page.
    (!matches!(name, "site" | "glossary")).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::review_unit_of;

    #[test]
    fn files_belong_to_units() {
        let units = [
            "content/topics/sleep/es.signoff.yaml",
            "content/programs/a.es.signoff.yaml",
            "content/medicines.yaml",
            "locales/es/chrome.ftl",
        ];
        assert_eq!(
            units.map(|path| review_unit_of(path).unwrap_or_default()),
            ["topics/sleep", "programs/a", "medicines", "locales/chrome"]
        );
        assert_eq!(review_unit_of("content/glossary.yaml"), None);
    }
}
