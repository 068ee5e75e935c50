//! The sign-off ledger of one file and language: who signed which text, and the open questions.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::sign_off::{SignOff, is_same_person};
use crate::{
    diag::{FileId, Span, Spanned},
    digest::Digest,
    site::checked_text::Day,
};

/// An open question of a reviewer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Digest of the words that it is about, with an empty translation if there is none.
    #[schemars(with = "String")]
    pub digest: Digest,
    /// Who asks.
    pub by: String,
    /// The day of the question.
    pub on: Day,
    /// The question.
    pub asks: String,
    /// The source text it is about; never in the ledger of a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The translation that this person suggests, where two reviewers wrote different ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggests: Option<String>,
}

/// The contents of a ledger file.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Sign-off ledger")]
pub struct Ledger {
    /// The sign-offs, sorted.
    #[serde(default)]
    pub sign_offs: Vec<Spanned<SignOff>>,
    /// Open questions, sorted.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// The file it was read from.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// One person cannot sign a text as translator and as reviser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error(
    "this person already signed it as translator or reviser, and the reviser must be a different \
     person than the translator"
)]
pub struct RoleConflict;

impl Ledger {
    /// Adds a sign-off of a text, whose words alone have the digest `words`; returns whether it is
    /// new.
    ///
    /// # Errors
    /// Fails if this person cannot sign this text in this role.
    pub fn sign(&mut self, sign_off: SignOff, words: Digest) -> Result<bool, RoleConflict> {
        let is_by_same_person = |known: &SignOff| {
            is_same_person(&known.by, &sign_off.by)
                && (known.digest == words || known.has_same_words_as(&sign_off))
        };
        if self
            .sign_offs
            .iter()
            .any(|known| known.role.excludes(sign_off.role) && is_by_same_person(known))
        {
            return Err(RoleConflict);
        }
        Ok(self.add_sign_off(sign_off))
    }

    /// Adds a sign-off unless the same person already signed the same text in the same role for at
    /// least as long; returns whether the ledger changed. The order of adding does not matter.
    fn add_sign_off(&mut self, sign_off: SignOff) -> bool {
        let same = |known: &SignOff| {
            known.digest == sign_off.digest
                && known.role == sign_off.role
                && is_same_person(&known.by, &sign_off.by)
        };
        if let Some(known) = self.sign_offs.iter_mut().find(|known| same(known)) {
            // Without a last day a sign-off never expires.
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

    /// Adds a question unless the ledger has it already; returns whether it is new.
    pub fn add_question(&mut self, question: Question) -> bool {
        let new = !self.questions.contains(&question);
        if new {
            self.questions.push(question);
        }
        new
    }

    /// Returns the text of the ledger file, sorted and with one field per line, so that edits by
    /// two people seldom conflict. `target_path` is the path of the translation, for the header.
    pub fn write(&self, target_path: &str) -> String {
        let mut out = format!(
            "# Sign-offs for {target_path}. Written by `careleaf review`; \
             each entry is valid for one text as it was signed.\n"
        );
        let mut entries: Vec<&SignOff> = self.sign_offs.iter().map(|entry| &entry.value).collect();
        entries
            .sort_by(|a, b| (a.digest, a.role, &a.by, a.on).cmp(&(b.digest, b.role, &b.by, b.on)));
        write_list(&mut out, "sign_offs", &entries);
        let mut questions: Vec<&Question> = self.questions.iter().collect();
        questions.sort();
        write_list(&mut out, "questions", &questions);
        if entries.is_empty() && questions.is_empty() {
            // An empty file would be an error.
            out.push_str("sign_offs: []\n");
        }
        out
    }
}

/// Appends a list of records as YAML, each field on a line `name: "text"`; JSON quoting is valid
/// YAML.
fn write_list<T: Serialize>(out: &mut String, name: &str, entries: &[&T]) {
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
/// Fields whose simple values need no quotes. A digest does: one of digits alone, or with an `e` in
/// it, would be read as a number.
const BARE: [&str; 4] = ["role", "on", "direction", "expires"];

/// The ledgers of a site, by path.
pub type Ledgers = BTreeMap<String, Ledger>;

#[cfg(test)]
mod tests {
    use super::Ledger;
    use crate::{
        diag::{FileId, Report},
        lang::Lang,
        review::sign_off::{Role, SignOff, words_digest},
        source::yaml,
    };

    fn entry(by: &str, target: &str) -> SignOff {
        let es = Lang::parse("es").expect("a good tag");
        SignOff {
            digest: words_digest(&es, "Sleep: 7 # hours", target),
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
            assert!(one.add_sign_off(entry(by, "Dormir: \\ “7”\n horas")));
        }
        for by in ["bo ", "Ana"] {
            other.add_sign_off(entry(by, "Dormir: \\ “7”\n horas"));
        }
        assert!(
            !one.add_sign_off(entry("ana", "Dormir: \\ “7”\n horas")),
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
}
