//! What a translator is told beside a text: where it stands, what became of its signature, what is
//! asked about it.
//!
//! Not for what the tool that carries it must keep: those are codes and digests.

use crate::review::{Lapse, Segment, SegmentKind, State};

/// What every file says to whoever opens it.
pub(super) const GREETING: &str = "Words for patients. Doses, phone numbers, scores, links and { placeables } are the same in every \
    language. Translate what is missing, correct what is wrong, and ask in a note what you do not understand; what you leave alone \
    stays as it is. Mark as translated or final (in PO: take off `fuzzy`) what is right as it stands. Leave the last one, `careleaf/end`, \
    as it is, and send the whole file back.";

/// What is said of one text, a line each.
pub(super) fn remarks(segment: &Segment) -> Vec<String> {
    let mut out = Vec::new();
    match segment.kind {
        SegmentKind::Message => out.extend(segment.context.iter().map(|remark| one_line(remark))),
        SegmentKind::Prose(_) | SegmentKind::Field if segment.context.is_empty() => {}
        SegmentKind::Prose(_) => {
            out.push(format!("Under: {}", one_line(&segment.context.join(" > "))))
        }
        SegmentKind::Field => out.push(format!("Field: {}", one_line(&segment.context.join(".")))),
    }
    if segment.kind == SegmentKind::Message && segment.source.text.contains("->") {
        out.push(
            "Plural forms: keep the lines with `->` and braces; write one line such as `[few] …` for each form that your language has, and \
             keep `*[other]`."
                .to_owned(),
        );
    }
    match &segment.state {
        State::Lapsed(Lapse::Source(was)) => out.push(format!("Signed before; since then the source was changed. It was: {}", one_line(was))),
        State::Lapsed(Lapse::Target(was)) => out.push(format!("Signed before; since then the translation was changed. It was: {}", one_line(was))),
        State::Lapsed(Lapse::Shape(was, now)) => {
            out.push(format!("Signed before; since then its structure was changed. It was `{was}` and is now `{now}`."))
        }
        State::Lapsed(Lapse::Expired) => out.push("Signed before, until a day that has passed.".to_owned()),
        State::Signed | State::Unsigned | State::Missing => {}
    }
    out.extend(
        segment
            .questions
            .iter()
            .map(|question| format!("Open question: {}", one_line(&question.asks))),
    );
    out.retain(|line| !line.is_empty());
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
