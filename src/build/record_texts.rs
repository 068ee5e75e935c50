//! Signs the unsigned texts of one record, identified by digest.
//!
//! Public texts are signed elsewhere: they are segments, and each answer names one.

use std::collections::BTreeMap;

use super::session::Session;
use crate::{
    compose::{self, Scope, UnsignedText},
    diag::{Fault, FileId},
    digest::Digest,
    lang::Lang,
    layout,
    review::{Ledger, NewText, Reviewer, RoleConflict, SignOff, field_digest},
    site::checked_text::Day,
    source::{
        Sources,
        patch::{self, FileEdit},
    },
};

/// The unsigned texts of one record: its file, and the digests that sign-offs will contain, by
/// language. It contains no text of the record.
#[derive(Debug)]
pub struct RecordTexts {
    id: String,
    file: FileId,
    /// The language that the record is written in.
    source_language: Lang,
    /// By language: the digest to sign (text and field), with the digest of the text alone.
    texts: BTreeMap<Lang, BTreeMap<Digest, Digest>>,
    /// The ledgers as read, by language.
    ledgers: BTreeMap<Lang, Ledger>,
}

/// The signed texts of a record: how many there are, and the ledgers to write.
pub struct RecordSigning<'a> {
    texts: &'a RecordTexts,
    /// Number of newly signed texts.
    pub count: usize,
    files: Vec<(String, NewText)>,
}

impl RecordTexts {
    /// Collects the unsigned texts on the documents in scope; `None` if there is no such record.
    pub(super) fn collect(session: &Session, id: &str, scope: &Scope) -> Option<Self> {
        let record = session.site.care_plans.get(id)?;
        let mut texts: BTreeMap<Lang, BTreeMap<Digest, Digest>> = BTreeMap::new();
        for planned in compose::record_documents(&session.site, record, scope) {
            for unsigned in
                compose::unsigned_texts(&session.site, &session.plan, &session.composers, &planned)
            {
                if let UnsignedText::Text { span, lang, words, field } = unsigned
                    && span.file == record.file
                {
                    texts.entry(lang).or_default().insert(field_digest(words, &field), words);
                }
            }
        }
        let ledgers = texts.keys().filter_map(|lang| {
            Some((
                lang.clone(),
                session.sign_offs.ledger(&layout::care_plan_ledger(id, lang))?.clone(),
            ))
        });
        let ledgers = ledgers.collect();
        Some(Self {
            id: id.to_owned(),
            file: record.file,
            source_language: record.language.clone(),
            texts,
            ledgers,
        })
    }

    /// Returns the number of unsigned texts in a language, and one digest of them all. A signature
    /// that carries another digest was given for other texts.
    pub fn count_and_digest(&self, lang: &Lang) -> Option<(usize, Digest)> {
        let digests = self.texts.get(lang)?;
        let digests_in_hex: Vec<String> = digests.keys().map(Digest::to_string).collect();
        Some((
            digests.len(),
            Digest::from_parts(&digests_in_hex.iter().map(String::as_bytes).collect::<Vec<_>>()),
        ))
    }

    /// Returns the paths of the ledgers in which the texts are signed.
    pub(super) fn ledger_paths(&self) -> impl Iterator<Item = String> {
        self.texts.keys().map(|lang| layout::care_plan_ledger(&self.id, lang))
    }

    /// Keeps only the texts of one language.
    #[must_use]
    pub fn only_language(mut self, lang: &Lang) -> Self {
        self.texts.retain(|known, _| known == lang);
        self
    }

    /// Signs the texts as they are now. The ledger of a record holds digests and signers but no
    /// text of the record.
    ///
    /// # Errors
    /// Fails if this reviewer cannot sign one of the texts; then none is signed.
    pub fn sign(&self, reviewer: &Reviewer, today: Day) -> Result<RecordSigning<'_>, RoleConflict> {
        let mut signing = RecordSigning { texts: self, count: 0, files: Vec::new() };
        for (lang, digests) in &self.texts {
            let mut ledger = self.ledgers.get(lang).cloned().unwrap_or_default();
            for (digest, words) in digests {
                let sign_off = SignOff {
                    digest: *digest,
                    by: reviewer.by.trim().to_owned(),
                    credential: reviewer.credential.trim().to_owned(),
                    role: reviewer.role,
                    on: today,
                    direction: format!("{}-{lang}", self.source_language),
                    tool: reviewer.tool.clone(),
                    expires: reviewer.expires,
                    accepts: None,
                    source: None,
                    target: None,
                    was: None,
                    source_shape: None,
                    target_shape: None,
                };
                signing.count += usize::from(ledger.sign(sign_off, *words)?);
            }
            signing.files.push((
                layout::care_plan_ledger(&self.id, lang),
                NewText { file: ledger.file, text: ledger.write("this record") },
            ));
        }
        Ok(signing)
    }
}

impl RecordSigning<'_> {
    /// Writes the ledgers next to the record, all or none, and returns their paths.
    ///
    /// # Errors
    /// Fails if a ledger changed since it was read or cannot be written.
    pub fn write(&self, sources: &Sources) -> Result<Vec<String>, Fault> {
        let files: Vec<FileEdit<'_>> = self
            .files
            .iter()
            .map(|(path, new)| FileEdit {
                path,
                file: new.file,
                sibling: Some(self.texts.file),
                text: &new.text,
            })
            .collect();
        patch::write_all(sources, &files)
    }
}
