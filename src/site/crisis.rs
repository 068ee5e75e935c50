//! Crisis lines, by place of law and never by language: a Spanish reader in the US gets a US line.
//!
//! Not for a person's own contacts: those are in the relapse plan.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    kinds::{ChannelKind, Day, Jurisdiction, LineKind},
    words::Words,
};
use crate::{
    diag::{FileId, Spanned},
    lang::Lang,
};

/// Everything that `content/crisis-lines.yaml` says.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Crisis lines")]
pub struct CrisisLines {
    /// The lines.
    #[serde(default)]
    pub lines: Vec<CrisisLine>,
    /// The file, once read.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// One line, or the emergency number of a place.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct CrisisLine {
    /// Where it serves.
    pub jurisdiction: Spanned<Jurisdiction>,
    /// The emergency number or a crisis line.
    pub kind: LineKind,
    /// Its name.
    pub name: Words,
    /// How it is reached.
    pub channels: Vec<Channel>,
    /// When it answers.
    #[serde(default)]
    pub hours: Option<Words>,
    /// In which languages it answers.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// What it costs.
    #[serde(default)]
    pub cost: Option<Words>,
    /// What else to know, such as which key to press.
    #[serde(default)]
    pub notes: Vec<Words>,
    /// Where this comes from.
    pub source: String,
    /// When somebody tried it.
    #[serde(default)]
    pub verified_on: Option<Day>,
    /// Who tried it.
    #[serde(default)]
    pub verified_by: Option<String>,
    /// From this day on it may not be shown any more.
    pub expires_on: Spanned<Day>,
}

impl CrisisLine {
    /// Its worded fields.
    pub fn each_words(&self) -> impl Iterator<Item = &Words> {
        [&self.name].into_iter().chain(&self.hours).chain(&self.cost).chain(&self.notes)
    }
}

/// One way to reach a line.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Call, text or chat.
    #[serde(rename = "by")]
    pub kind: ChannelKind,
    /// The number or web address.
    pub to: Spanned<String>,
    /// What to send, such as a keyword for another language.
    #[serde(default)]
    pub say: Option<String>,
}

impl CrisisLines {
    /// The lines of a place, from the nearest place that has any of that kind. Expired crisis lines
    /// are left out; the emergency number always stays.
    pub fn of<'a>(&'a self, place: &Jurisdiction, today: Day) -> Vec<&'a CrisisLine> {
        let of_kind = |kind: LineKind| {
            let places = place.chain().into_iter().map(str::to_owned).collect::<Vec<_>>();
            let lines = places.into_iter().map(|place| {
                let here = self
                    .lines
                    .iter()
                    .filter(|line| line.kind == kind && line.jurisdiction.as_str() == place);
                here.filter(|line| kind == LineKind::Emergency || *line.expires_on > today)
                    .collect::<Vec<_>>()
            });
            lines.into_iter().find(|lines| !lines.is_empty()).unwrap_or_default()
        };
        let mut out = of_kind(LineKind::Crisis);
        out.splice(0..0, of_kind(LineKind::Emergency));
        out
    }
}
