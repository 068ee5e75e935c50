//! Appointments as calendar events (iCalendar, RFC 5545). Their titles say only that there is an
//! appointment. The description of each event of a draft says that it is one.
//!
//! Times are local, without a time zone, because the record has none. An entry without a time is
//! for the whole day.

use icalendar::{Calendar, Component, Event, Property};

use crate::{
    digest::Digest,
    document::{Artifact, Document, View},
    output_format::OutputFormat,
    text::{set_off, without_marks},
};

/// Makes the calendar of a document. Its view must contain `today` and `visits`, each with `day`,
/// `title` and perhaps `time`.
pub fn calendar(document: &Document) -> Artifact {
    let mut calendar = Calendar::new();
    let direction = document.lang.direction();
    let timestamp = format!("{}T000000Z", digits_of(text_entry(&document.view, "today")));
    let draft = without_marks(text_entry(&document.view, "draft"));
    if let View::Map(entries) = &document.view
        && let Some(View::List(visits)) = entries.get("visits")
    {
        for visit in visits {
            let day = digits_of(text_entry(visit, "day"));
            let time = digits_of(text_entry(visit, "time"));
            let start = if time.is_empty() { day } else { format!("{day}T{time}00") };
            // The same visit has the same id in each file, so that a calendar updates the old
            // event. The id is a digest and does not reveal whose visit it is.
            let uid = Digest::from_parts(&[document.id.as_bytes(), start.as_bytes()]).to_string();
            let mut event = Event::new();
            event
                .uid(&uid)
                .summary(&without_marks(&set_off(text_entry(visit, "title"), direction)))
                .add_property("DTSTAMP", &timestamp)
                .add_property("CLASS", "PRIVATE");
            if !draft.is_empty() {
                event.description(&draft);
            }
            let mut start_property = Property::new("DTSTART", &start);
            if time.is_empty() {
                start_property.add_parameter("VALUE", "DATE");
            }
            event.append_property(start_property.done());
            calendar.push(event.done());
        }
    }
    Artifact {
        path: OutputFormat::Calendar.path(&document.path),
        realm: document.realm,
        from_records: document.from_records,
        bytes: calendar.to_string().into_bytes(),
        inputs: None,
    }
}

fn text_entry<'v>(view: &'v View, key: &str) -> &'v str {
    match view {
        View::Map(entries) => match entries.get(key) {
            Some(View::Text(text) | View::Literal(text)) => text,
            _ => "",
        },
        _ => "",
    }
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
