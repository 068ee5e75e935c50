//! Visits for a calendar: when, and nothing else. A calendar is seen by others, on a wall or over a
//! shoulder.
//!
//! Not for the list of visits on a sheet.

use super::desk::Desk;
use crate::document::View;

/// The visits from today on.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some((_, record)) = desk.record() else { return View::Null };
    let coming = record.appointments.iter().filter(|visit| visit.on >= desk.today());
    let title = desk.say("calendar-visit");
    let visits = coming.map(|visit| {
        View::map([
            ("day", visit.on.to_string().into()),
            ("time", visit.at.as_str().into()),
            ("title", title.as_str().into()),
        ])
    });
    View::map([("today", desk.today().to_string().into()), ("visits", View::list(visits))])
}
