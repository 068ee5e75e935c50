//! The crisis lines of a place: whom to reach now, on every page and document but those for a
//! workplace or school.

use crate::{
    compose::{composer::Composer, phone::dialled, withhold::WithholdReason},
    document::{Address, Keyword, page_parts},
    site::{
        checked_text::{ChannelKind, Jurisdiction, LineKind},
        crisis_lines::{CrisisLine, LineChannel},
    },
    text::{Arg, isolate_ltr},
};

page_parts! {
    /// Whom to reach in a crisis.
    pub(in crate::compose) struct CrisisLines {
        /// The heading.
        heading: String,
        /// The lines of the place.
        lines: Vec<CrisisLineEntry>,
    }

    /// One crisis line.
    pub(in crate::compose) struct CrisisLineEntry {
        /// Whether it is the emergency number.
        emergency: bool,
        /// Its name.
        name: String,
        /// The ways to reach it.
        channels: Vec<CrisisChannel>,
        /// When it answers.
        hours: Option<String>,
        /// In which languages it answers.
        languages: Option<String>,
        /// What it costs.
        cost: Option<String>,
        /// What else to know.
        notes: Vec<String>,
        /// Who checked it and when, or that nobody has.
        checked: String,
    }

    /// A way to reach a crisis line.
    pub(in crate::compose) struct CrisisChannel {
        /// What to do, with the number or address.
        text: String,
        /// The link that does it.
        href: Address,
        /// `call`, `text` or `chat`.
        kind: Keyword,
    }
}

/// Composes the crisis lines of a place.
pub(in crate::compose) fn compose(composer: &Composer<'_>, place: &Jurisdiction) -> CrisisLines {
    let lines = composer.site.crisis_lines.in_jurisdiction(place, composer.today());
    // A crisis line may be busy, closed or for others, so it never replaces the emergency number.
    if !lines.iter().any(|line| line.kind == LineKind::Emergency) {
        composer.withhold(WithholdReason::CrisisLine(place.to_string()));
    }
    CrisisLines {
        heading: composer.say("crisis-heading"),
        lines: lines.into_iter().map(|line| entry(composer, line)).collect(),
    }
}

fn entry(composer: &Composer<'_>, line: &CrisisLine) -> CrisisLineEntry {
    let languages: Vec<String> =
        line.languages.iter().map(|lang| composer.language_name(lang)).collect();
    let checked = match (&line.verified_by, line.verified_on) {
        (Some(by), Some(on)) => composer.say_with(
            "crisis-verified",
            &[("by", by.as_str().into()), ("on", on.to_string().into())],
        ),
        _ => composer.say("crisis-unverified"),
    };
    CrisisLineEntry {
        emergency: line.kind == LineKind::Emergency,
        name: composer.words(&line.name),
        channels: line.channels.iter().map(|way| channel(composer, way)).collect(),
        hours: line.hours.as_ref().map(|words| composer.words(words)),
        languages: (!languages.is_empty())
            .then(|| composer.say_with("crisis-languages", &[("languages", Arg::List(languages))])),
        cost: line.cost.as_ref().map(|words| composer.words(words)),
        notes: composer.all_words(&line.notes),
        checked,
    }
}

fn channel(composer: &Composer<'_>, way: &LineChannel) -> CrisisChannel {
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
        Some(word) => composer.say_with(
            "crisis-text-word",
            &[("to", isolate_ltr(shown).into()), ("word", isolate_ltr(word).into())],
        ),
        None => composer.say_with(message, &[("to", isolate_ltr(shown).into())]),
    };
    CrisisChannel { text, href: Address(href), kind: way.kind.id().into() }
}
