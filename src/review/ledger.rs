//! The ledger of one file and language: who answers for which text, and the questions that are
//! open.
//!
//! A sign-off signs (language, source text, translated text) and how both are built, as they were,
//! so it lapses by itself when any of it changes and holds when the text only moves. One of version
//! 1 signs the words alone; it counts as long as both texts are built alike. Not for deciding what
//! counts today: see `standing`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    diag::{FileId, Span, Spanned},
    digest::Digest,
    lang::Lang,
    site::kinds::Day,
};

/// What a person did for the text that they sign.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Translated it, or checked a machine's translation word by word, and answers for it.
    Translator,
    /// Compared source and translation, as another person than the translator (ISO 17100:2015,
    /// 5.3.3).
    Reviser,
    /// Read the translation as a clinician of this language: what it tells people to do is right.
    Clinician,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Translator, Self::Reviser, Self::Clinician];

    /// Whether nobody has both roles for one text: a reviser compares the work of another person.
    pub fn excludes(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Translator, Self::Reviser) | (Self::Reviser, Self::Translator)
        )
    }

    /// The word that ledgers use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Translator => "translator",
            Self::Reviser => "reviser",
            Self::Clinician => "clinician",
        }
    }
}

/// One person answers for one translated text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOff {
    /// What is signed: language, source and translation and how they are built, as [`with_shapes`]
    /// makes it; in version 1 the words alone, as [`signed`] makes it.
    #[schemars(with = "String")]
    pub digest: Digest,
    /// Who: a name, or an id in a registry of translators.
    pub by: String,
    /// Why this person may: a certificate, a degree, a court or hospital roster.
    pub credential: String,
    /// What they did.
    pub role: Role,
    /// When.
    pub on: Day,
    /// From which language into which, as in `en-es`.
    pub direction: String,
    /// The tool that helped: a translation memory, a machine translation that was then checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// The last day on which it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Day>,
    /// Why numbers of source and translation may differ here; doses, phones and scores may not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepts: Option<String>,
    /// The source as it was signed; never in the ledger of a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The translation as it was signed; never in the ledger of a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The translation that this person changed, if they changed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// How the source was built as it was signed, such as `do-not-wait box > paragraph`; none in
    /// version 1, never in the ledger of a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_shape: Option<String>,
    /// How the translation was built as it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_shape: Option<String>,
}

impl SignOff {
    /// The digest of its words alone, whatever its version; of an entry without words, its own.
    pub fn text(&self, lang: &Lang) -> Digest {
        match (&self.source, &self.target) {
            (Some(source), Some(target)) => signed(lang, source, target),
            _ => self.digest,
        }
    }

    /// Whether it signs the same words as another, whatever their versions; without words in both,
    /// only equal digests tell.
    pub(super) fn is_of_text_of(&self, other: &Self) -> bool {
        let same = |one: &Option<String>, other: &Option<String>| {
            one.as_deref()
                .zip(other.as_deref())
                .is_some_and(|(one, other)| normal(one) == normal(other))
        };
        self.digest == other.digest
            || same(&self.source, &other.source) && same(&self.target, &other.target)
    }
}

/// A question that a reviewer asked and nobody has closed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The text it is about, as [`signed`] makes it; for a text without translation, of an empty
    /// one.
    #[schemars(with = "String")]
    pub digest: Digest,
    /// Who asks.
    pub by: String,
    /// When.
    pub on: Day,
    /// What they ask.
    pub asks: String,
    /// The source it is about; never in the ledger of a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What they would write instead, where two reviewers wrote different things.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggests: Option<String>,
}

/// Who answers for one text, or for all of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    roles: [bool; 3],
    /// The last sign-off that counts.
    pub on: Day,
}

impl Signed {
    /// Nobody yet, as of a day.
    pub(super) fn none(on: Day) -> Self {
        Self { roles: [false; 3], on }
    }

    /// Adds a sign-off of the same text.
    pub(super) fn add(&mut self, role: Role, on: Day) {
        self.roles[role as usize] = true;
        self.on = self.on.max(on);
    }

    /// Who answers for both texts: the roles that signed each, and the later day.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let roles = [0, 1, 2].map(|at| self.roles[at] && other.roles[at]);
        Self { roles, on: self.on.max(other.on) }
    }

    /// Who answers for a text that was signed in two versions: the roles that signed either, and
    /// the later day.
    #[must_use]
    pub(super) fn or(self, other: Self) -> Self {
        let roles = [0, 1, 2].map(|at| self.roles[at] || other.roles[at]);
        Self { roles, on: self.on.max(other.on) }
    }

    /// Whether they answer for the text. For what a machine translated, or nobody says who did, it
    /// takes a translator or reviser (45 CFR 92.201(c)(3): a qualified human translator reviews
    /// machine translation); where a person translated it, a clinician of the language may answer
    /// too.
    pub(super) fn answers(self, human: bool) -> bool {
        self.has(Role::Translator) || self.has(Role::Reviser) || human && self.has(Role::Clinician)
    }

    /// Whether somebody in this role signed all of it.
    pub fn has(self, role: Role) -> bool {
        self.roles[role as usize]
    }
}

/// What a ledger says.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Sign-off ledger")]
pub struct Ledger {
    /// Who signed what, sorted.
    #[serde(default)]
    pub sign_offs: Vec<Spanned<SignOff>>,
    /// Open questions, sorted.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// The file, once read.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// A text as it is signed: in Unicode's composed form (NFC), each run of blanks one blank.
pub fn normal(text: &str) -> String {
    let composed = icu::normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(text);
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words that a sign-off signs: the language of the translation, the source and the
/// translation. A sign-off of version 1 signs this alone.
pub fn signed(lang: &Lang, source: &str, target: &str) -> Digest {
    Digest::of(&[
        b"sign-off 1",
        lang.tag().as_bytes(),
        normal(source).as_bytes(),
        normal(target).as_bytes(),
    ])
}

/// What a sign-off signs: words, as [`signed`] makes them, and how the source and the translation
/// are built.
pub fn with_shapes(words: Digest, source_shape: &str, target_shape: &str) -> Digest {
    Digest::of(&[
        b"sign-off 2",
        words.to_string().as_bytes(),
        source_shape.as_bytes(),
        target_shape.as_bytes(),
    ])
}

/// A name as it is compared: without regard to case and blanks.
pub fn same_person(one: &str, other: &str) -> bool {
    person(one) == person(other)
}

/// A name in the form in which names are compared.
pub(super) fn person(name: &str) -> String {
    normal(name).to_lowercase()
}

impl Ledger {
    /// Adds a sign-off of a text, whose words alone have the digest `words`; says whether it is
    /// new.
    ///
    /// # Errors
    /// Says why this person cannot sign this text in this role.
    pub fn sign(&mut self, sign_off: SignOff, words: Digest) -> Result<bool, String> {
        let own = |known: &SignOff| {
            same_person(&known.by, &sign_off.by)
                && (known.digest == words || known.is_of_text_of(&sign_off))
        };
        if self.sign_offs.iter().any(|known| known.role.excludes(sign_off.role) && own(known)) {
            return Err("this person signed it as translator or reviser already, and a reviser is another person than the translator".to_owned());
        }
        Ok(self.add(sign_off))
    }

    /// Adds a sign-off unless the same person signed the same text in the same role for as long;
    /// the order of adding does not matter.
    fn add(&mut self, sign_off: SignOff) -> bool {
        let same = |known: &SignOff| {
            known.digest == sign_off.digest
                && known.role == sign_off.role
                && same_person(&known.by, &sign_off.by)
        };
        if let Some(known) = self.sign_offs.iter_mut().find(|known| same(known)) {
            // Without a last day it counts for ever.
            let longer =
                known.expires.is_some_and(|last| sign_off.expires.is_none_or(|new| new > last));
            if longer {
                known.value = sign_off;
            }
            return longer;
        }
        self.sign_offs.push(Spanned { value: sign_off, span: Span::new(FileId(0), 0, 0) });
        true
    }

    /// Adds a question unless it is there.
    pub fn ask(&mut self, question: Question) -> bool {
        let new = !self.questions.contains(&question);
        if new {
            self.questions.push(question);
        }
        new
    }

    /// The ledger as a file holds it, sorted, one field a line, so that two people seldom touch the
    /// same lines.
    pub fn write(&self, of: &str) -> String {
        let mut out = format!(
            "# Who answers for the words of {of}. Written by `careleaf review`; each entry holds for one text as it was signed.\n"
        );
        let mut entries: Vec<&SignOff> = self.sign_offs.iter().map(|entry| &entry.value).collect();
        entries
            .sort_by(|a, b| (a.digest, a.role, &a.by, a.on).cmp(&(b.digest, b.role, &b.by, b.on)));
        list(&mut out, "sign_offs", &entries);
        let mut questions: Vec<&Question> = self.questions.iter().collect();
        questions.sort();
        list(&mut out, "questions", &questions);
        if entries.is_empty() && questions.is_empty() {
            // A file that holds nothing at all would be an error.
            out.push_str("sign_offs: []\n");
        }
        out
    }
}

/// A list of records as YAML: each field is a line `name: "text"`, for which JSON's way of quoting
/// is YAML's too.
fn list<T: Serialize>(out: &mut String, name: &str, entries: &[&T]) {
    if entries.is_empty() {
        return;
    }
    out.push_str(&format!("{name}:\n"));
    for entry in entries {
        let mut lead = "- ";
        let fields = serde_json::to_value(entry).unwrap_or_default();
        let ordered =
            FIELDS.iter().filter_map(|field| fields.get(field).map(|value| (field, value)));
        for (field, value) in ordered {
            let bare = value.as_str().filter(|text| {
                BARE.contains(field) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            });
            let written = bare.map_or_else(|| value.to_string(), str::to_owned);
            out.push_str(&format!("{lead}{field}: {written}\n"));
            lead = "  ";
        }
    }
}

/// The order in which fields are written.
const FIELDS: [&str; 16] = [
    "digest",
    "by",
    "credential",
    "role",
    "on",
    "direction",
    "tool",
    "expires",
    "accepts",
    "asks",
    "source",
    "was",
    "target",
    "suggests",
    "source_shape",
    "target_shape",
];
/// Fields whose plain words need no quotes; a digest of digits alone, or with an `e` in it, would
/// be read as a number.
const BARE: [&str; 4] = ["role", "on", "direction", "expires"];

/// The ledgers of a site by path.
pub type Ledgers = BTreeMap<String, Ledger>;

#[cfg(test)]
mod tests {
    use super::{Ledger, Role, SignOff, normal, signed};
    use crate::{
        diag::{FileId, Report},
        lang::Lang,
        source::yaml,
    };

    fn entry(by: &str, target: &str) -> SignOff {
        let es = Lang::parse("es").expect("a good tag");
        SignOff {
            digest: signed(&es, "Sleep: 7 # hours", target),
            by: by.to_owned(),
            credential: "ATA, \"en-es\"".to_owned(),
            role: Role::Translator,
            on: "2026-03-01".parse().expect("a day"),
            direction: "en-es".to_owned(),
            tool: None,
            expires: None,
            accepts: None,
            source: Some("Sleep: 7 # hours".to_owned()),
            target: Some(target.to_owned()),
            was: None,
            source_shape: Some("tip box > paragraph".to_owned()),
            target_shape: Some("tip box > paragraph".to_owned()),
        }
    }

    #[test]
    fn a_ledger_reads_what_it_writes_in_whatever_order_it_was_made() {
        let mut one = Ledger::default();
        let mut other = Ledger::default();
        for by in ["Ana", "Bo"] {
            assert!(one.add(entry(by, "Dormir: \\ “7”\n horas")));
        }
        for by in ["bo ", "Ana"] {
            other.add(entry(by, "Dormir: \\ “7”\n horas"));
        }
        assert!(
            !one.add(entry("ana", "Dormir: \\ “7”\n horas")),
            "the same person signs a text once"
        );
        let text = one.write("content/topics/sleep/es.md");
        let mut report = Report::new();
        let node = yaml::parse(&text, FileId(0), 0, &mut report).expect("it is YAML");
        let back: Ledger = yaml::read(&node, &mut report).expect("it is a ledger");
        assert!(report.is_empty());
        assert_eq!(back.write("content/topics/sleep/es.md"), text);
        assert_eq!(other.write("x").lines().count(), text.lines().count());
    }

    #[test]
    fn a_ledger_without_entries_is_no_empty_file() {
        let mut report = Report::new();
        let node = yaml::parse_filled(&Ledger::default().write("x"), FileId(0), &mut report)
            .expect("it holds something");
        let back: Ledger = yaml::read(&node, &mut report).expect("it is a ledger");
        assert!(report.is_empty() && back.sign_offs.is_empty());
        assert!(yaml::parse_filled("# nothing\n", FileId(0), &mut report).is_none());
        assert!(
            report.iter().all(|diagnostic| diagnostic.rule == "yaml-empty") && report.errors() == 1
        );
    }

    #[test]
    fn blanks_and_composition_do_not_count() {
        assert_eq!(normal(" cafe\u{301}\n  y  té "), "café y té");
        let es = Lang::parse("es").expect("a good tag");
        assert_eq!(signed(&es, "a  b", "c"), signed(&es, "a\nb", " c "));
        assert_ne!(signed(&es, "a", "bc"), signed(&es, "ab", "c"));
    }
}
