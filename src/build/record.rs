//! The words of one record that nobody answers for, known by digest, and signing them.
//!
//! Not for public texts: those are segments, and answers name them one by one.

use std::collections::BTreeMap;

use super::front::Front;
use crate::{
    compose::{self, Open, Scope},
    diag::{Fault, FileId},
    digest::Digest,
    lang::Lang,
    review::{Ledger, NewText, Reviewer, SignOff, signed_in_field},
    site::kinds::Day,
    source::{
        Sources,
        patch::{self, Written},
    },
};

/// The words of one record that nobody answers for: the file, and for each language under which the
/// words stand what a sign-off of them signs. No word of the record is in it.
#[derive(Debug)]
pub struct RecordTexts {
    id: String,
    file: FileId,
    /// The language that it is written in.
    from: Lang,
    /// What is to be signed, by language, with the digest of its words alone.
    texts: BTreeMap<Lang, BTreeMap<Digest, Digest>>,
    /// The ledgers as they are.
    ledgers: BTreeMap<Lang, Ledger>,
}

/// A record signed: how many texts, and the ledgers to write.
pub struct Signing<'a> {
    texts: &'a RecordTexts,
    /// How many texts are signed that were not.
    pub count: usize,
    files: Vec<(String, NewText)>,
}

impl RecordTexts {
    /// Looks for them on the documents of the scope; `None` if there is no such record.
    pub(super) fn of(front: &Front, id: &str, scope: &Scope) -> Option<Self> {
        let record = front.site.care_plans.get(id)?;
        let mut texts: BTreeMap<Lang, BTreeMap<Digest, Digest>> = BTreeMap::new();
        for planned in compose::of_record(&front.site, record, scope) {
            for open in compose::open_words(&front.site, &front.plan, &front.desks, &planned) {
                if let Open::Text(span, lang, words) = open
                    && span.file == record.file
                {
                    texts.entry(lang).or_default().insert(
                        signed_in_field(words, record.fields.under_lang(span.start)),
                        words,
                    );
                }
            }
        }
        let ledgers = texts.keys().filter_map(|lang| {
            Some((lang.clone(), front.book.ledger(&ledger_path(id, lang))?.clone()))
        });
        let ledgers = ledgers.collect();
        Some(Self {
            id: id.to_owned(),
            file: record.file,
            from: record.language.clone(),
            texts,
            ledgers,
        })
    }

    /// How many texts of a language are open, and what names them all, so that a signature of other
    /// words is told apart.
    pub fn open(&self, lang: &Lang) -> Option<(usize, Digest)> {
        let digests = self.texts.get(lang)?;
        let all: Vec<String> = digests.keys().map(Digest::to_string).collect();
        Some((digests.len(), Digest::of(&all.iter().map(String::as_bytes).collect::<Vec<_>>())))
    }

    /// The languages with open texts.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.texts.keys()
    }

    /// The ledgers in which they are signed.
    pub(super) fn ledger_paths(&self) -> impl Iterator<Item = String> {
        self.texts.keys().map(|lang| ledger_path(&self.id, lang))
    }

    /// Leaves only the texts of one language.
    #[must_use]
    pub fn only(mut self, lang: &Lang) -> Self {
        self.texts.retain(|known, _| known == lang);
        self
    }

    /// Signs them as they stand. The ledger of a record holds digests and who signed, and no word
    /// of the record.
    ///
    /// # Errors
    /// Says why this person cannot sign one of them; then none is signed.
    pub fn sign(&self, reviewer: &Reviewer, today: Day) -> Result<Signing<'_>, String> {
        let mut signing = Signing { texts: self, count: 0, files: Vec::new() };
        for (lang, digests) in &self.texts {
            let mut ledger = self.ledgers.get(lang).cloned().unwrap_or_default();
            for (digest, words) in digests {
                let sign_off = SignOff {
                    digest: *digest,
                    by: reviewer.by.trim().to_owned(),
                    credential: reviewer.credential.trim().to_owned(),
                    role: reviewer.role,
                    on: today,
                    direction: format!("{}-{lang}", self.from),
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
                ledger_path(&self.id, lang),
                NewText { file: ledger.file, text: ledger.write("this record") },
            ));
        }
        Ok(signing)
    }
}

impl Signing<'_> {
    /// Writes the ledgers beside the record, all or none, and says which files.
    ///
    /// # Errors
    /// Fails if one changed since it was read or cannot be written.
    pub fn write(&self, sources: &Sources) -> Result<Vec<String>, Fault> {
        let files: Vec<Written<'_>> = self
            .files
            .iter()
            .map(|(path, new)| Written {
                path,
                file: new.file,
                beside: Some(self.texts.file),
                text: &new.text,
            })
            .collect();
        patch::write_all(sources, &files)
    }
}

fn ledger_path(id: &str, lang: &Lang) -> String {
    format!("content/care-plans/{id}.{lang}.signoff.yaml")
}
