//! Visits as events for a calendar (iCalendar, RFC 5545). Their titles say no more than that there
//! is a visit.
//!
//! Times are those of the place, without a zone: the record has none. Not for deciding which visits
//! there are.

use icalendar::{Calendar, Component, Event};

use crate::{
    digest::Digest,
    document::{Artifact, Document, Format, View},
    text::without_marks,
};

/// The calendar of a document whose view holds `today` and `visits`, each with `day`, `time` and
/// `title`.
pub fn calendar(document: &Document) -> Artifact {
    let mut calendar = Calendar::new();
    let stamp = format!("{}T000000Z", digits(text(&document.view, "today")));
    if let View::Map(entries) = &document.view
        && let Some(View::List(visits)) = entries.get("visits")
    {
        for visit in visits {
            let start = format!("{}T{}00", digits(text(visit, "day")), digits(text(visit, "time")));
            // The same visit has the same name each time, so that a calendar takes a new file for
            // the old event. It is a digest and tells nobody whose visit it is.
            let uid = Digest::of(&[document.id.as_bytes(), start.as_bytes()]).to_string();
            let mut event = Event::new();
            event
                .uid(&uid)
                .summary(&without_marks(text(visit, "title")))
                .add_property("DTSTAMP", &stamp)
                .add_property("DTSTART", &start)
                .add_property("CLASS", "PRIVATE");
            calendar.push(event.done());
        }
    }
    Artifact {
        path: Format::Calendar.path(&document.path),
        realm: document.realm,
        from_records: document.from_records,
        bytes: calendar.to_string().into_bytes(),
        made_from: None,
    }
}

fn text<'v>(view: &'v View, key: &str) -> &'v str {
    match view {
        View::Map(entries) => match entries.get(key) {
            Some(View::Text(text)) => text,
            _ => "",
        },
        _ => "",
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
