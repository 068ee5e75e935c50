//! Crisis lines, chosen by jurisdiction and never by language: a Spanish reader in the US gets a US
//! line.
//!
//! A person's own contacts are in the relapse plan.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    checked_text::{ChannelKind, Day, Jurisdiction, LineKind},
    worded::worded,
    words::Words,
};
use crate::{
    diag::{FileId, Spanned},
    lang::Lang,
};

/// The contents of `content/crisis-lines.yaml`.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Crisis lines")]
pub struct CrisisLines {
    /// The crisis lines and emergency numbers.
    #[serde(default)]
    pub lines: Vec<CrisisLine>,
    /// The file it was read from.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// A crisis line, or the emergency number of a place.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct CrisisLine {
    /// The jurisdiction that the line serves: `US`, `US-CA`, `GB`.
    pub jurisdiction: Spanned<Jurisdiction>,
    /// Whether it is the emergency number or a crisis line.
    pub kind: LineKind,
    /// The name of the line.
    pub name: Words,
    /// The ways to reach the line: call, text, or chat.
    pub channels: Vec<LineChannel>,
    /// When the line answers.
    #[serde(default)]
    pub hours: Option<Words>,
    /// The languages in which the line answers, as language tags.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<Words>,
    /// Other things to know, such as which key to press.
    #[serde(default)]
    pub notes: Vec<Words>,
    /// Where this information comes from, usually a web address.
    pub source: String,
    /// The date on which somebody tried the line.
    #[serde(default)]
    pub verified_on: Option<Day>,
    /// The name of the person who tried the line.
    #[serde(default)]
    pub verified_by: Option<String>,
    /// The first date on which a crisis line is no longer shown. The emergency number is always
    /// shown.
    pub expires_on: Spanned<Day>,
}

/// One way to reach a line.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct LineChannel {
    /// Call, text, or chat.
    #[serde(rename = "by")]
    pub kind: ChannelKind,
    /// The number to call or text, or the address of the chat with `https://`.
    pub to: Spanned<String>,
    /// The message to send, such as a keyword for another language.
    #[serde(default)]
    pub say: Option<String>,
    /// The language in which it is answered, as a language tag, if that is not the language of the
    /// reader: pages in other languages say it.
    #[serde(default)]
    pub language: Option<Lang>,
}

impl CrisisLines {
    /// Returns the lines of a jurisdiction, the emergency number first. Of each kind it takes the
    /// lines of the most specific jurisdiction that has any. Expired crisis lines are left out; the
    /// emergency number is always included.
    pub fn in_jurisdiction<'a>(&'a self, place: &Jurisdiction, today: Day) -> Vec<&'a CrisisLine> {
        let lines_of_kind = |kind: LineKind| {
            let places = place.chain().into_iter().map(str::to_owned).collect::<Vec<_>>();
            let lines = places.into_iter().map(|place| {
                let lines_here = self
                    .lines
                    .iter()
                    .filter(|line| line.kind == kind && line.jurisdiction.as_str() == place);
                lines_here
                    .filter(|line| kind == LineKind::Emergency || *line.expires_on > today)
                    .collect::<Vec<_>>()
            });
            lines.into_iter().find(|lines| !lines.is_empty()).unwrap_or_default()
        };
        let mut out = lines_of_kind(LineKind::Crisis);
        out.splice(0..0, lines_of_kind(LineKind::Emergency));
        out
    }
}

impl CrisisLine {
    /// Returns whether somebody tried the line, and the site says who and when.
    pub fn is_verified(&self) -> bool {
        self.verified_on.is_some()
            && self.verified_by.as_ref().is_some_and(|by| !by.trim().is_empty())
    }
}

worded! {
    CrisisLines { lines, file }
    CrisisLine {
        jurisdiction, kind, name, channels, hours, languages, cost, notes, source, verified_on,
        verified_by, expires_on
    }
    LineChannel { kind, to, say, language }
}
