//! A sign-off: who signed which text in which role, and what exactly it signs.
//!
//! A sign-off signs the language, the source text, the translated text and the structure of both as
//! they were at that time, so it lapses when any of these changes and stays valid when the text
//! only moves. A version 1 sign-off signs the words alone; it counts as long as source and
//! translation have the same structure. `sign_off_index` decides which sign-offs count today.

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{digest::Digest, lang::Lang, site::checked_text::Day};

/// The role in which a person signs a text.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Deserialize,
    Serialize,
    JsonSchema,
    ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Translated it, or checked a machine translation word by word, and takes responsibility for
    /// it.
    #[value(help = "You translated it, or checked a machine translation word by word")]
    Translator,
    /// Compared source and translation; must be a different person than the translator
    /// (ISO 17100:2015, 5.3.3).
    #[value(help = "You compared it with the source, and another person translated it")]
    Reviser,
    /// Read the translation as a clinician who knows the language: what it tells people to do is
    /// right.
    #[value(help = "You read it as a clinician who knows this language")]
    Clinician,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Translator, Self::Reviser, Self::Clinician];

    /// Returns whether one person must not sign a text in both roles: a reviser checks the work of
    /// another person.
    pub fn excludes(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Translator, Self::Reviser) | (Self::Reviser, Self::Translator)
        )
    }

    /// Returns the word for it in ledgers.
    pub fn id(self) -> &'static str {
        match self {
            Self::Translator => "translator",
            Self::Reviser => "reviser",
            Self::Clinician => "clinician",
        }
    }
}

/// One person's signature for one translated text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOff {
    /// Digest of what is signed: the language, the source, the translation and the structure of
    /// both; in version 1, the words alone.
    #[schemars(with = "String")]
    pub digest: Digest,
    /// Who signed: a name, or an id in a registry of translators.
    pub by: String,
    /// The credential that qualifies this person: a certificate, a degree, a court or hospital
    /// roster.
    pub credential: String,
    /// The role in which they signed.
    pub role: Role,
    /// The day of the signature.
    pub on: Day,
    /// The languages of source and translation, such as `en-es`.
    pub direction: String,
    /// The tool that was used: a translation memory, or a machine translation that was then
    /// checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// The last day on which the sign-off counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Day>,
    /// Why numbers of source and translation may differ here; doses, phone numbers and scores never
    /// may.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepts: Option<String>,
    /// The source as it was signed; never in the ledger of a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The translation as it was signed; never in the ledger of a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The translation before this person changed it, if they changed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// The structure of the source as it was signed, such as `do-not-wait box > paragraph`; absent
    /// in version 1, never in the ledger of a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_shape: Option<String>,
    /// The structure of the translation as it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_shape: Option<String>,
}

impl SignOff {
    /// Returns the digest of its words alone, whatever its version; for an entry that does not
    /// quote its words, its own digest.
    pub fn words_digest(&self, lang: &Lang) -> Digest {
        match (&self.source, &self.target) {
            (Some(source), Some(target)) => words_digest(lang, source, target),
            _ => self.digest,
        }
    }

    /// Returns whether it signs the same words as another, whatever their versions; if one of them
    /// does not quote its words, only equal digests count.
    pub(super) fn has_same_words_as(&self, other: &Self) -> bool {
        let is_same = |one: &Option<String>, other: &Option<String>| {
            one.as_deref()
                .zip(other.as_deref())
                .is_some_and(|(one, other)| normalized(one) == normalized(other))
        };
        self.digest == other.digest
            || is_same(&self.source, &other.source) && is_same(&self.target, &other.target)
    }
}

/// The roles in which one text, or every one of several texts, is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignedRoles {
    roles: [bool; 3],
    /// The day of the latest sign-off that counts.
    pub on: Day,
}

impl SignedRoles {
    /// Returns a value without any role, as of a day.
    pub(super) fn empty(on: Day) -> Self {
        Self { roles: [false; 3], on }
    }

    /// Adds a sign-off of the same text.
    pub(super) fn add(&mut self, role: Role, on: Day) {
        self.roles[role as usize] = true;
        self.on = self.on.max(on);
    }

    /// Combines two texts: the roles that signed both, and the later day.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        let roles = [0, 1, 2].map(|at| self.roles[at] && other.roles[at]);
        Self { roles, on: self.on.max(other.on) }
    }

    /// Combines the sign-offs of both versions for one text: the roles that signed either, and the
    /// later day.
    #[must_use]
    pub(super) fn union(self, other: Self) -> Self {
        let roles = [0, 1, 2].map(|at| self.roles[at] || other.roles[at]);
        Self { roles, on: self.on.max(other.on) }
    }

    /// Returns whether these roles suffice for the text to count as signed. A machine translation,
    /// or one of unknown origin, needs a translator or reviser (45 CFR 92.201(c)(3): a qualified
    /// human translator reviews machine translation); for a human translation (`human`), a
    /// clinician who knows the language suffices too.
    pub(super) fn is_sufficient(self, human: bool) -> bool {
        self.has_role(Role::Translator)
            || self.has_role(Role::Reviser)
            || human && self.has_role(Role::Clinician)
    }

    /// Returns whether all of it is signed in a role.
    pub fn has_role(self, role: Role) -> bool {
        self.roles[role as usize]
    }
}

/// Returns a text as it is signed: in Unicode's composed form (NFC), with each run of whitespace
/// replaced by one space.
pub fn normalized(text: &str) -> String {
    let composed = icu::normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(text);
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the digest of the words that a sign-off signs: the language of the translation, the
/// source and the translation. A version 1 sign-off signs this alone.
pub fn words_digest(lang: &Lang, source: &str, target: &str) -> Digest {
    Digest::from_parts(&[
        b"sign-off 1",
        lang.tag().as_bytes(),
        normalized(source).as_bytes(),
        normalized(target).as_bytes(),
    ])
}

/// Returns the digest that a sign-off signs: the words, as computed by [`words_digest`], and the
/// structure of the source and the translation.
pub(super) fn sign_off_digest(words: Digest, source_shape: &str, target_shape: &str) -> Digest {
    Digest::from_parts(&[
        b"sign-off 2",
        words.to_string().as_bytes(),
        source_shape.as_bytes(),
        target_shape.as_bytes(),
    ])
}

/// Returns whether two names are the same, without regard to case and whitespace.
pub(super) fn is_same_person(one: &str, other: &str) -> bool {
    normalized_name(one) == normalized_name(other)
}

/// Returns a name in the form in which names are compared.
pub(super) fn normalized_name(name: &str) -> String {
    normalized(name).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{normalized, words_digest};
    use crate::lang::Lang;

    #[test]
    fn blanks_and_composition_do_not_count() {
        assert_eq!(normalized(" cafe\u{301}\n  y  té "), "café y té");
        let es = Lang::parse("es").expect("a good tag");
        assert_eq!(words_digest(&es, "a  b", "c"), words_digest(&es, "a\nb", " c "));
        assert_ne!(words_digest(&es, "a", "bc"), words_digest(&es, "ab", "c"));
    }
}
