//! Visits for a calendar: when, and nothing else, since other people see a calendar, on a wall or
//! over a shoulder.

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Keyword, PageValue, page_parts},
};

page_parts! {
    /// The content of a calendar.
    pub(super) struct VisitsPage {
        /// The date on which the calendar was made, as `2026-11-24`.
        today: Keyword,
        /// The visits from that date on, in the order of the record.
        visits: Vec<CalendarVisit>,
    }

    /// A visit in a calendar.
    pub(super) struct CalendarVisit {
        /// The date, as `2026-11-24`.
        day: Keyword,
        /// The time of day, as `14:30`.
        time: Keyword,
        /// The title of the entry, the same for every visit.
        title: String,
    }
}

/// Composes the visits from today on.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let coming = record.appointments.iter().filter(|visit| visit.on >= composer.today());
    let title = composer.say("calendar-visit");
    let visits = coming.map(|visit| CalendarVisit {
        day: Keyword(visit.on.to_string()),
        time: visit.at.as_str().into(),
        title: title.clone(),
    });
    let page =
        VisitsPage { today: Keyword(composer.today().to_string()), visits: visits.collect() };
    Content::bare(page.into_view())
}
