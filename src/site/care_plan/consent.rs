//! What others may see, and who approved the record.
//!
//! Each reader's document is composed from the consents.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{Diagnostic, Place, Report, Spanned};
use crate::digest::Digest;
use crate::lang::Lang;
use crate::site::{
    checked_text::{Covers, Day, Phone, Reader, Slug},
    worded::worded,
    words::Words,
};

/// What one other reader may see, and for how long.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// A neutral id, such as `sister` or `support-1`. It becomes part of a file name, so it must
    /// not name anybody.
    pub id: Spanned<Slug>,
    /// The kind of reader.
    pub reader: Reader,
    /// The person or institution that the consent is given to.
    pub to: ConsentTo,
    /// What the information is used for.
    pub purpose: Words,
    /// The parts of the record that the consent covers.
    pub covers: Vec<Covers>,
    /// Whether the consent covers content about substance use.
    #[serde(default)]
    pub substance_use: bool,
    /// The name that a letter to a workplace or school has at its top, such as `Sample Family
    /// Clinic`: public words that do not say what kind of care it is. Not used if the consent
    /// covers substance use, because then the letter has the name of the program.
    #[serde(default)]
    pub letterhead_as: Option<Spanned<String>>,
    /// The phone number beside `letterhead_as`, at which the signer can be asked: one that does not
    /// tell what kind of care it is.
    #[serde(default)]
    pub letterhead_phone: Option<Spanned<Phone>>,
    /// The language of the reader's copy, as a language tag. Default: the language of the record.
    #[serde(default)]
    pub language: Option<Lang>,
    /// The date on which the person signed the consent.
    pub signed_on: Day,
    /// The first date on which the consent is valid.
    pub from: Day,
    /// The last date on which the consent is valid.
    pub until: Day,
    /// The date on which the person revoked the consent. It is no longer valid on that date.
    #[serde(default)]
    pub revoked_on: Option<Day>,
}

/// A consent as the rest of the program sees it: what is needed to plan the copy, without its
/// contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentSummary {
    /// The id, which is part of the file name of the copy.
    pub id: String,
    /// The kind of reader.
    pub reader: Reader,
    /// The language of the copy.
    pub lang: Lang,
    /// The first and the last date on which it is valid.
    pub days: (Day, Day),
}

impl ConsentSummary {
    /// Returns whether it is valid on a date.
    pub fn is_valid_on(&self, day: Day) -> bool {
        self.days.0 <= day && day <= self.days.1
    }
}

impl Consent {
    /// Reports an id that contains the name of one of the person's support people: it becomes part
    /// of a file name and appears in messages.
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
                    "the id of a consent contains a person's name, and it becomes part of a file \
                     name",
                )
                .field("consents.id")
                .help("choose a neutral id, such as `sister` or `support-1`"),
            );
        }
    }

    /// Returns what the rest of the program sees of it, given the language of the record. A revoked
    /// consent is no longer valid on the date of its revocation, and no consent is valid before it
    /// was signed.
    pub fn summary(&self, record_language: &Lang) -> ConsentSummary {
        let last = self.revoked_on.map_or(self.until, |day| {
            self.until.min(Day(day.0.saturating_sub(jiff::Span::new().days(1))))
        });
        ConsentSummary {
            id: self.id.to_string(),
            reader: self.reader,
            lang: self.language.clone().unwrap_or_else(|| record_language.clone()),
            days: (self.from.max(self.signed_on), last),
        }
    }
}

/// The recipient of a consent.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentTo {
    /// The name of the person or institution.
    pub name: String,
    /// The relation to the person, such as a sibling.
    #[serde(default)]
    pub relation: Option<Words>,
}

/// The approval of this version of the record.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The name of the person who approved it.
    pub by: String,
    /// The credential of that person.
    pub credential: String,
    /// The date of the approval.
    pub on: Day,
    /// The digest of the record as it was approved. If the record changes, the approval no longer
    /// applies.
    #[schemars(with = "String")]
    pub digest: Digest,
}

worded! {
    Consent {
        id, reader, to, purpose, covers, letterhead_as, letterhead_phone, language, signed_on,
        from, until, revoked_on;
        flags: substance_use
    }
    ConsentTo { name, relation }
    Approval { by, credential, on, digest }
}
