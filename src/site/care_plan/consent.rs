//! What others may know, and who approved the record.
//!
//! Not for deciding who sees what: each reader's document is composed from the consents.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{Diagnostic, Place, Report, Spanned};
use crate::digest::Digest;
use crate::lang::Lang;
use crate::site::{
    kinds::{Covers, Day, Reader, Slug},
    words::Words,
};

/// What someone else may know, for how long.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Neutral id; it becomes part of a file name.
    pub id: Spanned<Slug>,
    /// What kind of reader.
    pub reader: Reader,
    /// Who exactly.
    pub to: ConsentTo,
    /// What for.
    pub purpose: Words,
    /// What it covers.
    pub covers: Vec<Covers>,
    /// Whether it covers substance-use content.
    #[serde(default)]
    pub substance_use: bool,
    /// The language of the copy.
    #[serde(default)]
    pub language: Option<Lang>,
    /// When it was signed.
    pub signed_on: Day,
    /// From when it holds.
    pub from: Day,
    /// Until when it holds.
    pub until: Day,
    /// When it was taken back.
    #[serde(default)]
    pub revoked_on: Option<Day>,
}

/// A consent as the rest of the program sees it: what is needed to plan the copy, and nothing of
/// what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Its id, which is part of the name of the copy.
    pub id: String,
    /// What kind of reader.
    pub reader: Reader,
    /// The language of the copy.
    pub lang: Lang,
    /// The first and the last day on which it holds.
    pub days: (Day, Day),
}

impl Agreed {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.days.0 <= day && day <= self.days.1
    }
}

impl Consent {
    /// Reports an id that names one of the person's own people: it becomes part of a file name, and
    /// messages say it.
    pub fn check_id(&self, report: &mut Report) {
        let name = self.to.name.to_lowercase();
        let names = |part: &str| {
            part.len() > 2 && name.split(|c: char| !c.is_alphanumeric()).any(|word| word == part)
        };
        if self.reader == Reader::Support && self.id.as_str().split('-').any(names) {
            report.push(
                Diagnostic::error(
                    "record-id",
                    Place::At(self.id.span),
                    "the id of a consent names somebody, and it becomes part of a file name",
                )
                .field("consents.id")
                .help("choose a neutral one, such as `sister` or `support-1`"),
            );
        }
    }

    /// What the rest of the program sees of it, in a record that is written in `own`. A consent
    /// that was taken back holds no longer from that very day on, and none holds before it was
    /// signed.
    pub fn agreed(&self, own: &Lang) -> Agreed {
        let last = self.revoked_on.map_or(self.until, |day| {
            self.until.min(Day(day.0.saturating_sub(jiff::Span::new().days(1))))
        });
        Agreed {
            id: self.id.to_string(),
            reader: self.reader,
            lang: self.language.clone().unwrap_or_else(|| own.clone()),
            days: (self.from.max(self.signed_on), last),
        }
    }
}

/// Who a consent is given to.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentTo {
    /// Their name.
    pub name: String,
    /// Who they are to the person.
    #[serde(default)]
    pub relation: Option<Words>,
}

/// Who approved this text of the record.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Name.
    pub by: String,
    /// Credential.
    pub credential: String,
    /// When.
    pub on: Day,
    /// Digest of the record as it was approved.
    #[schemars(with = "String")]
    pub digest: Digest,
}
