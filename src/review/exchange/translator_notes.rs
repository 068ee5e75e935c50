//! The notes for translators on each exported text: its context, why its sign-off lapsed, and open
//! questions.

use crate::review::segment::{Lapse, ReviewState, Segment, SegmentKind};

/// The instructions for translators at the top of every exported file.
pub(super) const INSTRUCTIONS: &str = "Texts for patients. Doses, phone numbers, scores, links and \
    { placeables } are the same in every language. Translate what is missing, correct what is \
    wrong, and ask in a note about anything unclear; what you leave alone stays as it is. Mark \
    texts that are right as translated or final (in PO: remove `fuzzy`). Leave the last text, \
    `careleaf/end`, as it is, and send the whole file back.";

/// Returns the notes on one text, one line each.
pub(super) fn translator_notes(segment: &Segment) -> Vec<String> {
    let mut out = Vec::new();
    match segment.kind {
        SegmentKind::Message => out.extend(segment.context.iter().map(|comment| one_line(comment))),
        SegmentKind::Prose(_) | SegmentKind::Field if segment.context.is_empty() => {}
        SegmentKind::Prose(_) => {
            out.push(format!("Under: {}", one_line(&segment.context.join(" > "))))
        }
        SegmentKind::Field => out.push(format!("Field: {}", one_line(&segment.context.join(".")))),
    }
    if segment.kind == SegmentKind::Message && segment.source.text.contains("->") {
        out.push(
            "Plural forms: keep the lines with `->` and braces; write one line such as `[few] …` \
             for each form that your language has, and keep `*[other]`."
                .to_owned(),
        );
    }
    match &segment.state {
        ReviewState::Lapsed(Lapse::Source(was)) => out.push(format!(
            "Signed before, but the source has changed since. It was: {}",
            one_line(was)
        )),
        ReviewState::Lapsed(Lapse::Target(was)) => out.push(format!(
            "Signed before, but the translation has changed since. It was: {}",
            one_line(was)
        )),
        ReviewState::Lapsed(Lapse::Shape(was, now)) => out.push(format!(
            "Signed before, but its structure has changed since. It was `{was}` and is now `{now}`."
        )),
        ReviewState::Lapsed(Lapse::Expired) => {
            out.push("Signed before, but the sign-off has expired.".to_owned())
        }
        ReviewState::Signed | ReviewState::Unsigned | ReviewState::Missing => {}
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
