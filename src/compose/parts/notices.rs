//! Notices that the law of a jurisdiction requires on some kinds of documents. The requirements are
//! data, in `content/notices.yaml`.

use crate::{
    compose::{composer::Composer, withhold::WithholdReason},
    document::page_parts,
    site::{
        checked_text::{Jurisdiction, NoticePlace},
        notice::Notice,
    },
};

page_parts! {
    /// A notice that the law requires.
    pub(in crate::compose) struct NoticeEntry {
        /// The title of the notice.
        title: String,
        /// The paragraphs of the notice.
        text: Vec<String>,
    }
}

/// Composes the notices of a jurisdiction for one kind of document, as of today. If a required
/// notice is missing, the document is withheld: it must not be handed out without it.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    jurisdiction: &Jurisdiction,
    shown_on: NoticePlace,
) -> Vec<NoticeEntry> {
    for (kind, demand) in composer.site.missing_notices(jurisdiction, shown_on, composer.today()) {
        composer.withhold(WithholdReason::Notice(kind, demand.jurisdiction.to_string()));
    }
    entries(composer, composer.site.notices.in_force(jurisdiction, shown_on, composer.today()))
}

/// Composes given notices, for a document that shows only some of those of its jurisdiction.
pub(in crate::compose) fn entries<'n>(
    composer: &Composer<'_>,
    notices: impl IntoIterator<Item = &'n Notice>,
) -> Vec<NoticeEntry> {
    let entry = |notice: &Notice| NoticeEntry {
        title: composer.words(&notice.title),
        text: composer.all_words(&notice.text),
    };
    notices.into_iter().map(entry).collect()
}
