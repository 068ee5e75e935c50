//! Notices that the law of a jurisdiction requires on some kinds of documents. The requirements are
//! data, in `content/notices.yaml`.

use crate::{
    compose::{composer::Composer, consented::Consented, withhold::WithholdReason},
    document::page_parts,
    site::{
        checked_text::{Jurisdiction, NoticeKind, NoticePlace},
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

/// Composes the notices that the law requires with what is disclosed. The notice of 42 CFR 2.32 is
/// shown only with substance-use content: without such content, it would itself disclose such care.
pub(in crate::compose) fn of_disclosure(
    composer: &Composer<'_>,
    consented: &Consented<'_>,
    jurisdiction: &Jurisdiction,
) -> Vec<NoticeEntry> {
    if consented.shows_substance_use() {
        return compose(composer, jurisdiction, NoticePlace::Disclosure);
    }
    let notices_in_force =
        composer.site.notices.in_force(jurisdiction, NoticePlace::Disclosure, composer.today());
    let others = notices_in_force
        .into_iter()
        .filter(|notice| notice.kind != NoticeKind::SubstanceUseRecords);
    entries(composer, others)
}
