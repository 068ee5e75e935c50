//! Notices that the law of a place wants people to read, on each kind of document that must show
//! them. What the law demands is data, in `content/notices.yaml`.

use crate::{
    compose::{composer::Composer, withhold::WithholdReason},
    document::{Keyword, page_parts},
    site::{
        checked_text::{Jurisdiction, NoticePlace},
        notice::Notice,
    },
};

page_parts! {
    /// A notice.
    pub(in crate::compose) struct NoticeEntry {
        /// Its id.
        id: Keyword,
        /// Its title.
        title: String,
        /// Its paragraphs.
        text: Vec<String>,
    }
}

/// Composes the notices of a place, as of today, for one kind of document. If one that the place
/// demands is missing, the document is withheld: it must not be handed out without it.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    place: &Jurisdiction,
    shown_on: NoticePlace,
) -> Vec<NoticeEntry> {
    for (kind, demand) in composer.site.missing_notices(place, shown_on, composer.today()) {
        composer.withhold(WithholdReason::Notice(kind, demand.jurisdiction.to_string()));
    }
    entries(composer, composer.site.notices.in_force(place, shown_on, composer.today()))
}

/// Composes notices, for a kind of document that must choose among those of its place.
pub(in crate::compose) fn entries<'n>(
    composer: &Composer<'_>,
    notices: impl IntoIterator<Item = &'n Notice>,
) -> Vec<NoticeEntry> {
    let entry = |notice: &Notice| NoticeEntry {
        id: notice.id.as_str().into(),
        title: composer.words(&notice.title),
        text: composer.all_words(&notice.text),
    };
    notices.into_iter().map(entry).collect()
}
