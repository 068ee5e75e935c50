//! The crisis block: whom to reach now, by place of law, on every page and sheet.
//!
//! Not for a person's own contacts.

use super::{desk::Desk, gap::Gap, phone::dialled};
use crate::{
    document::View,
    site::{
        crisis::{Channel, CrisisLine},
        kinds::{ChannelKind, Jurisdiction, LineKind},
    },
    text::{Arg, isolate_ltr},
};

/// The crisis block of a place.
pub(super) fn block(desk: &Desk<'_>, place: &Jurisdiction) -> View {
    let lines = desk.site.crisis_lines.of(place, desk.today());
    // A crisis line may be busy, closed or for others, so it never stands in for the emergency
    // number.
    if !lines.iter().any(|line| line.kind == LineKind::Emergency) {
        desk.gap(Gap::CrisisLine(place.to_string()));
    }
    View::map([
        ("heading", desk.say("crisis-heading").into()),
        ("lines", View::list(lines.into_iter().map(|line| one(desk, line)))),
    ])
}

fn one(desk: &Desk<'_>, line: &CrisisLine) -> View {
    let languages: Vec<String> =
        line.languages.iter().map(|lang| desk.language_name(lang)).collect();
    let checked = match (&line.verified_by, line.verified_on) {
        (Some(by), Some(on)) => desk.say_with(
            "crisis-verified",
            &[("by", by.as_str().into()), ("on", on.to_string().into())],
        ),
        _ => desk.say("crisis-unverified"),
    };
    View::map([
        ("emergency", (line.kind == LineKind::Emergency).into()),
        ("name", desk.words(&line.name).into()),
        ("channels", View::list(line.channels.iter().map(|way| channel(desk, way)))),
        ("hours", line.hours.as_ref().map(|words| desk.words(words)).into()),
        (
            "languages",
            (!languages.is_empty())
                .then(|| desk.say_with("crisis-languages", &[("languages", Arg::List(languages))]))
                .into(),
        ),
        ("cost", line.cost.as_ref().map(|words| desk.words(words)).into()),
        ("notes", View::list(line.notes.iter().map(|words| desk.words(words)))),
        ("checked", checked.into()),
    ])
}

fn channel(desk: &Desk<'_>, way: &Channel) -> View {
    let digits = dialled(&way.to);
    let (message, href) = match way.kind {
        ChannelKind::Call => ("crisis-call", format!("tel:{digits}")),
        // Nobody can write to an extension.
        ChannelKind::Text => {
            ("crisis-text", format!("sms:{}", digits.split(',').next().unwrap_or_default()))
        }
        ChannelKind::Chat => (
            "crisis-chat",
            if way.to.starts_with("https://") { way.to.value.clone() } else { String::new() },
        ),
    };
    let shown = match way.kind {
        ChannelKind::Call | ChannelKind::Text => way.to.as_str(),
        ChannelKind::Chat => way.to.trim_start_matches("https://").trim_end_matches('/'),
    };
    let text = match &way.say {
        Some(word) => desk.say_with(
            "crisis-text-word",
            &[("to", isolate_ltr(shown).into()), ("word", isolate_ltr(word).into())],
        ),
        None => desk.say_with(message, &[("to", isolate_ltr(shown).into())]),
    };
    View::map([("text", text.into()), ("href", href.into()), ("kind", way.kind.id().into())])
}
