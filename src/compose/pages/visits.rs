//! Visits for a calendar: when, and nothing else, since other people see a calendar, on a wall or
//! over a shoulder. The day of an injection is a visit like any other, with no time.

use crate::{
    compose::{composer::Composer, content::Content, draft_mark},
    document::{Keyword, PageValue, page_parts},
    site::checked_text::Day,
};

page_parts! {
    /// The content of a calendar.
    pub(super) struct VisitsPage {
        /// The date on which the calendar was made, as `2026-11-24`.
        today: Keyword,
        /// The visits from that date on, in the order of the record, and then the days of doses.
        visits: Vec<CalendarVisit>,
        /// The draft mark, in the language of the calendar and in the source language. Present if a
        /// word of the calendar is unsigned or its record is not approved.
        [safety] draft: Option<String>,
    }

    /// A visit in a calendar.
    pub(super) struct CalendarVisit {
        /// The date, as `2026-11-24`.
        day: Keyword,
        /// The time of day, as `14:30`. Absent if it is not known: the entry is for the whole day.
        time: Option<Keyword>,
        /// The title of the entry, the same for every visit.
        title: String,
    }
}

/// Composes the visits from today on.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let coming = record.appointments.iter().filter(|visit| visit.on >= composer.today());
    let title = composer.say("calendar-visit");
    let entry = |day: Day, time: Option<&str>| CalendarVisit {
        day: Keyword(day.to_string()),
        time: time.map(Keyword::from),
        title: title.clone(),
    };
    let timed = coming.map(|visit| entry(visit.on, Some(visit.at.as_str())));
    let doses = record.dose_days(composer.today()).into_iter().map(|day| entry(day, None));
    let page = VisitsPage {
        today: Keyword(composer.today().to_string()),
        visits: timed.chain(doses).collect(),
        draft: draft_mark::in_one_line(composer),
    };
    Content::bare(page.into_view())
}
