//! Notices that the law of a place wants people to read, on whichever kind of document they must
//! stand.
//!
//! Not for deciding what the law demands: that is data, in `content/notices.yaml`.

use super::{desk::Desk, gap::Gap};
use crate::{
    document::View,
    site::{
        kinds::{Jurisdiction, NoticePlace},
        notice::Notice,
    },
};

/// The notices of a place, as of today, for one kind of document. If one that the place demands is
/// not there, the document is withheld: a sheet without it must not leave the house.
pub(super) fn view(desk: &Desk<'_>, place: &Jurisdiction, stands_on: NoticePlace) -> View {
    for (kind, demand) in desk.site.missing_notices(place, stands_on, desk.today()) {
        desk.gap(Gap::Notice(kind, demand.jurisdiction.to_string()));
    }
    list(desk, desk.site.notices.of(place, stands_on, desk.today()))
}

/// Notices in the language of the page, for a kind of document that must choose among those of its
/// place.
pub(super) fn list<'n>(desk: &Desk<'_>, notices: impl IntoIterator<Item = &'n Notice>) -> View {
    View::list(notices.into_iter().map(|notice| {
        View::map([
            ("id", notice.id.as_str().into()),
            ("title", desk.words(&notice.title).into()),
            ("text", View::list(notice.text.iter().map(|words| desk.words(words)))),
        ])
    }))
}
