//! The crisis lines of a jurisdiction, on every page and document except those for a workplace or
//! school.

use super::phone_link::PhoneLink;
use crate::{
    compose::{composer::Composer, phone::dial_string, withhold::WithholdReason},
    document::{Address, Keyword, page_parts},
    lang::Lang,
    site::{
        checked_text::{ChannelKind, Jurisdiction, LineKind},
        crisis_lines::{CrisisLine, LineChannel},
    },
    text::{Arg, isolate_ltr},
};

page_parts! {
    /// The crisis lines of the jurisdiction.
    pub(in crate::compose) struct CrisisBlock {
        /// The heading, such as "If you need help now".
        heading: String,
        /// The crisis lines that are valid in the jurisdiction.
        lines: Vec<CrisisLineEntry>,
    }

    /// One crisis line.
    pub(in crate::compose) struct CrisisLineEntry {
        /// Whether this is the emergency number.
        emergency: bool,
        /// The name of the line.
        name: String,
        /// The ways to reach the line: calls, texts, chats.
        channels: Vec<CrisisChannel>,
        /// When the line answers, in words.
        hours: Option<String>,
        /// The languages in which the line answers, as a sentence.
        languages: Option<String>,
        /// What a call costs, in words.
        cost: Option<String>,
        /// Notes, a sentence or more each.
        notes: Vec<String>,
        /// A sentence that says who checked the line and when. Absent if nobody did.
        checked: Option<String>,
    }

    /// One way to reach a crisis line.
    pub(in crate::compose) struct CrisisChannel {
        /// What to do, with the number or address, such as "Call 988".
        text: String,
        /// The link that does it: `tel:`, `sms:` or `https:`. Empty if there is no link.
        href: Address,
        /// `call`, `text` or `chat`.
        kind: Keyword,
    }
}

/// Composes the crisis lines of a jurisdiction.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    jurisdiction: &Jurisdiction,
) -> CrisisBlock {
    let lines = composer.site.crisis_lines.in_jurisdiction(jurisdiction, composer.today());
    // A crisis line may be busy, closed or for other people, so it never replaces the emergency
    // number.
    if !lines.iter().any(|line| line.kind == LineKind::Emergency) {
        composer.withhold(WithholdReason::CrisisLine(jurisdiction.to_string()));
    }
    CrisisBlock {
        heading: composer.say("crisis-heading"),
        lines: lines.into_iter().map(|line| entry(composer, line)).collect(),
    }
}

/// Returns the emergency number of a jurisdiction to call. If there is none, the document is
/// withheld.
pub(in crate::compose) fn emergency_number<'a>(
    composer: &Composer<'a>,
    jurisdiction: &Jurisdiction,
) -> Option<&'a str> {
    let lines = composer.site.crisis_lines.in_jurisdiction(jurisdiction, composer.today());
    let number = lines
        .into_iter()
        .filter(|line| line.kind == LineKind::Emergency)
        .flat_map(|line| &line.channels)
        .find(|channel| channel.kind == ChannelKind::Call)
        .map(|channel| channel.to.as_str());
    if number.is_none() {
        composer.withhold(WithholdReason::CrisisLine(jurisdiction.to_string()));
    }
    number
}

/// Composes one line.
fn entry(composer: &Composer<'_>, line: &CrisisLine) -> CrisisLineEntry {
    let languages: Vec<String> =
        line.languages.iter().map(|lang| composer.language_name(lang)).collect();
    if !line.is_verified() {
        composer.note_unverified_line();
    }
    let checked = match (&line.verified_by, line.verified_on) {
        (Some(by), Some(on)) => Some(composer.say_with(
            "crisis-verified",
            &[("by", by.as_str().into()), ("on", on.to_string().into())],
        )),
        _ => None,
    };
    CrisisLineEntry {
        emergency: line.kind == LineKind::Emergency,
        name: composer.words(&line.name),
        channels: line
            .channels
            .iter()
            .map(|line_channel| channel(composer, line_channel))
            .collect(),
        hours: line.hours.as_ref().map(|words| composer.words(words)),
        languages: (!languages.is_empty())
            .then(|| composer.say_with("crisis-languages", &[("languages", Arg::List(languages))])),
        cost: line.cost.as_ref().map(|words| composer.words(words)),
        notes: composer.all_words(&line.notes),
        checked,
    }
}

/// Returns the way to call a person.
pub(super) fn call(composer: &Composer<'_>, phone: PhoneLink) -> CrisisChannel {
    let text = composer.say_with("crisis-call", &[("to", phone.text.into())]);
    CrisisChannel { text, href: phone.href, kind: ChannelKind::Call.id().into() }
}

/// Returns the part of an `sms:` link with the word to send, such as HELLO, so that nobody has to
/// type it (RFC 5724, with the `&` that some phones need). A word with other signs is left out.
fn message_body(channel: &LineChannel) -> String {
    let is_plain = |word: &&str| word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let word = channel.say.as_deref().filter(is_plain);
    word.map_or_else(String::new, |word| format!("?&body={word}"))
}

/// Returns whether readers of the page read a language.
fn is_read(composer: &Composer<'_>, lang: &Lang) -> bool {
    composer.lang().id().language == lang.id().language
}

fn channel(composer: &Composer<'_>, line_channel: &LineChannel) -> CrisisChannel {
    let digits = dial_string(&line_channel.to);
    let (message, href) = match line_channel.kind {
        ChannelKind::Call => ("crisis-call", format!("tel:{digits}")),
        // A text cannot be sent to an extension.
        ChannelKind::Text => {
            let number = digits.split(',').next().unwrap_or_default();
            ("crisis-text", format!("sms:{number}{}", message_body(line_channel)))
        }
        ChannelKind::Chat => (
            "crisis-chat",
            if line_channel.to.starts_with("https://") {
                line_channel.to.value.clone()
            } else {
                String::new()
            },
        ),
    };
    let shown = match line_channel.kind {
        ChannelKind::Call | ChannelKind::Text => line_channel.to.as_str(),
        ChannelKind::Chat => line_channel.to.trim_start_matches("https://").trim_end_matches('/'),
    };
    let text = match &line_channel.say {
        Some(word) => composer.say_with(
            "crisis-text-word",
            &[("to", isolate_ltr(shown).into()), ("word", isolate_ltr(word).into())],
        ),
        None => composer.say_with(message, &[("to", isolate_ltr(shown).into())]),
    };
    let text = match line_channel.language.as_ref().filter(|lang| !is_read(composer, lang)) {
        Some(lang) => {
            let language = composer.language_name(lang);
            let arguments = [("way", text.into()), ("language", language.into())];
            composer.say_with("crisis-channel-language", &arguments)
        }
        None => text,
    };
    CrisisChannel { text, href: Address(href), kind: line_channel.kind.id().into() }
}
