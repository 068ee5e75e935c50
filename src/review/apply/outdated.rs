//! Applies answers to texts that have changed since the reviewer saw them.

use super::{answer_refusal::AnswerRefusal, outcome::AnswerOutcome, unit_edit::UnitEdit};
use crate::review::{
    answers::{Answer, Verdict},
    ledger::Question,
    segment::Segment,
    sign_off::{SignOff, is_same_person, normalized, words_digest},
    text_edit,
};

impl<'a> UnitEdit<'a> {
    /// Applies an answer to a text that has changed since the reviewer saw it.
    pub(super) fn apply_outdated(
        &mut self,
        segment: &'a Segment,
        answer: &Answer,
    ) -> Result<AnswerOutcome, AnswerRefusal> {
        let source = &segment.source.text;
        let now = segment.target.as_ref().map_or("", |target| target.text.as_str());
        let current = words_digest(&self.unit.lang, source, now);
        // A change of exactly the text that the reviewer saw, which nobody has changed since.
        let current_sign_offs = || {
            let entries = self.ledger.sign_offs.iter();
            entries.filter(|entry| entry.words_digest(&self.unit.lang) == current)
        };
        let change = current_sign_offs()
            .find(|entry| {
                entry.was.as_ref().is_some_and(|was| self.is_digest_of(segment, was, answer.digest))
            })
            .cloned();
        let Some(change) = change else {
            return self.repeated_outcome(segment, answer).ok_or(AnswerRefusal::Outdated);
        };
        let was = change.was.clone().unwrap_or_default();
        match answer.answer {
            Verdict::Ok => self.sign(segment, &was, None, answer).map(|_| AnswerOutcome::History),
            Verdict::Change => {
                let new = answer.text.as_deref().unwrap_or_default().trim();
                text_edit::check_new_text(segment, &self.unit.lang, new)?;
                self.check_locked_items(segment, new, answer)?;
                if normalized(new) == normalized(now) {
                    return self.sign(segment, now, Some(was), answer);
                }
                if current_sign_offs().count() > 1 {
                    return Err(AnswerRefusal::Outdated);
                }
                let reviewer = self.answers.reviewer.as_ref();
                if reviewer.is_some_and(|reviewer| is_same_person(&reviewer.by, &change.by)) {
                    // The same person has changed their mind.
                    self.ledger.sign_offs.retain(|entry| entry.digest != change.digest);
                    self.sign(segment, new, Some(was), answer)?;
                    self.changes.insert(&segment.id, new.to_owned());
                    return Ok(AnswerOutcome::Changed);
                }
                self.dispute(segment, &change.value, new);
                Ok(AnswerOutcome::Disputed)
            }
            Verdict::Question => Err(AnswerRefusal::Outdated),
        }
    }

    /// Returns [`AnswerOutcome::AlreadyApplied`] if the answer was applied before, as when a file
    /// is applied a second time.
    fn repeated_outcome(&self, segment: &Segment, answer: &Answer) -> Option<AnswerOutcome> {
        let reviewer = self.answers.reviewer.as_ref()?;
        let is_result = |entry: &SignOff| match answer.answer {
            Verdict::Change => {
                entry.words_digest(&self.unit.lang)
                    == words_digest(
                        &self.unit.lang,
                        &segment.source.text,
                        answer.text.as_deref().unwrap_or_default(),
                    )
            }
            _ => {
                entry.digest == answer.digest
                    || entry.words_digest(&self.unit.lang) == answer.digest
            }
        };
        let is_known = self
            .ledger
            .sign_offs
            .iter()
            .any(|entry| is_result(entry) && is_same_person(&entry.by, &reviewer.by));
        is_known.then_some(AnswerOutcome::AlreadyApplied)
    }

    /// Records that two reviewers wrote different translations: the text is reset to what both saw,
    /// and both translations become suggestions.
    fn dispute(&mut self, segment: &'a Segment, first: &SignOff, new: &str) {
        let was = first.was.clone().unwrap_or_default();
        let second = self
            .answers
            .reviewer
            .as_ref()
            .map_or("(no name)", |reviewer| reviewer.by.trim())
            .to_owned();
        self.ledger.sign_offs.retain(|entry| entry.digest != first.digest);
        let on = self.day();
        let about = words_digest(&self.unit.lang, &segment.source.text, &was);
        let mut suggest = |by: &str, on, text: &str| {
            self.ledger.add_question(Question {
                digest: about,
                by: by.to_owned(),
                on,
                asks:
                    "Two reviewers wrote different translations of this text. Which one is right?"
                        .to_owned(),
                source: Some(normalized(&segment.source.text)),
                suggests: Some(normalized(text)),
            });
        };
        suggest(&first.by, first.on, first.target.as_deref().unwrap_or_default());
        suggest(&second, on, new);
        self.changes.insert(&segment.id, was);
    }
}
