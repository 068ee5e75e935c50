//! Applies the answers for one unit: collects its new translations and its new ledger.

use std::collections::BTreeMap;

use super::{
    answer_refusal::{AnswerRefusal, MAX_WORDS_LENGTH},
    outcome::{AnswerOutcome, AppliedAnswers, NewText},
};
use crate::{
    digest::Digest,
    review::{
        answers::{Answer, Answers, Verdict},
        detection::locked_items,
        difference::LockedDifference,
        dose_form::{DoseFormFault, dose_form_faults, has_point_labels},
        ledger::{Ledger, Question},
        meaning::MeaningSearch,
        message_differences::locked_differences,
        segment::{ReviewUnit, Segment, SegmentKind},
        segments::walk::Walk,
        shape::message_shape,
        sign_off::{SignOff, normalized, sign_off_digest, words_digest},
        text_edit,
    },
    site::checked_text::Day,
};

/// Checks the note and the reason of an answer. They are shown on pages and in terminals and are
/// kept for years, so they must be plain text of reasonable length.
fn check_plain_words(answer: &Answer) -> Result<(), AnswerRefusal> {
    for words in [&answer.note, &answer.accepts].into_iter().flatten() {
        if words.chars().any(|c| c.is_control() && c != '\n' && c != '\t')
            || words.chars().count() > MAX_WORDS_LENGTH
        {
            return Err(AnswerRefusal::Words);
        }
    }
    Ok(())
}

/// The edits of one unit, in progress.
pub(super) struct UnitEdit<'a> {
    pub walk: &'a Walk<'a>,
    pub unit: &'a ReviewUnit,
    pub answers: &'a Answers,
    pub ledger: Ledger,
    /// New translations, by segment id.
    pub changes: BTreeMap<&'a str, String>,
}

impl<'a> UnitEdit<'a> {
    /// Starts the edits of a unit from its ledger.
    pub fn new(walk: &'a Walk<'a>, unit: &'a ReviewUnit, answers: &'a Answers) -> Self {
        let ledger = walk.sign_offs.ledger(&unit.ledger_path).cloned().unwrap_or_default();
        Self { walk, unit, answers, ledger, changes: BTreeMap::new() }
    }

    /// Applies the answers for this unit and adds the result to `applied`.
    pub fn apply(mut self, answers: &[&Answer], applied: &mut AppliedAnswers) {
        let before = self.ledger.clone();
        let mut done: Vec<(String, AnswerOutcome)> = Vec::new();
        let mut refused: Vec<(String, String)> = Vec::new();
        for answer in answers {
            let Some(segment) = self.unit.segments.iter().find(|segment| segment.id == answer.id)
            else {
                continue;
            };
            match check_plain_words(answer).and_then(|()| self.apply_answer(segment, answer)) {
                Ok(what) => {
                    self.keep_comment(segment, answer);
                    done.push((answer.id.clone(), what));
                }
                Err(why) => refused.push((answer.id.clone(), why.to_string())),
            }
        }
        match self.changed_file() {
            Ok(Some((path, text))) => {
                applied.files.insert(path, text);
            }
            Ok(None) => {}
            Err(why) => {
                // Without the new texts their sign-offs would sign texts that do not exist; the
                // other answers remain valid.
                let (changes, rest): (Vec<&Answer>, Vec<&Answer>) =
                    answers.iter().partition(|answer| self.changes_text(answer));
                applied
                    .refused
                    .extend(changes.into_iter().map(|answer| (answer.id.clone(), why.to_string())));
                return Self::new(self.walk, self.unit, self.answers).apply(&rest, applied);
            }
        }
        if self.ledger.write("") != before.write("") {
            let file = self.ledger.file;
            applied.files.insert(
                self.unit.ledger_path.clone(),
                NewText { file, text: self.ledger.write(&self.unit.target_path) },
            );
        }
        applied.done.extend(done);
        applied.refused.extend(refused);
    }

    /// Returns whether an answer changes its text.
    fn changes_text(&self, answer: &Answer) -> bool {
        answer.answer == Verdict::Change && self.changes.contains_key(answer.id.as_str())
    }

    /// Applies one answer.
    fn apply_answer(
        &mut self,
        segment: &'a Segment,
        answer: &Answer,
    ) -> Result<AnswerOutcome, AnswerRefusal> {
        let now = segment.target.as_ref().map_or("", |target| target.text.as_str());
        let current = self.is_digest_of(segment, now, answer.digest);
        match answer.answer {
            Verdict::Question => self.keep_question(segment, answer),
            _ if !current => self.apply_outdated(segment, answer),
            Verdict::Ok if segment.target.is_none() => Err(AnswerRefusal::NoTranslation),
            Verdict::Ok => {
                self.check_locked_items(segment, now, answer)?;
                self.sign(segment, now, None, answer)
            }
            Verdict::Change => {
                let new = answer.text.as_deref().unwrap_or_default().trim();
                text_edit::check_new_text(segment, &self.unit.lang, new)?;
                self.check_locked_items(segment, new, answer)?;
                if normalized(new) == normalized(now) {
                    return self.sign(segment, now, None, answer);
                }
                // Importing the same file again does not settle a dispute; a later decision does.
                let about = self.question_digest(segment, answer);
                let is_current =
                    |question: &Question| question.digest == about && question.on >= self.day();
                if self.ledger.questions.iter().any(|question| {
                    is_current(question)
                        && question.suggests.as_deref().map(normalized) == Some(normalized(new))
                }) {
                    return Ok(AnswerOutcome::AlreadyApplied);
                }
                if self.answers.reviewer.is_some() {
                    self.sign(
                        segment,
                        new,
                        segment.target.as_ref().map(|target| target.text.clone()),
                        answer,
                    )?;
                }
                self.changes.insert(&segment.id, new.to_owned());
                self.ledger
                    .questions
                    .retain(|question| question.digest != about || question.suggests.is_none());
                Ok(AnswerOutcome::Changed)
            }
        }
    }

    /// Returns the day of the answers, or today if the reviewer's time zone is a day ahead.
    pub fn day(&self) -> Day {
        self.answers.on.min(self.walk.sign_offs.today())
    }

    /// Checks that the locked items of a new translation match those of the source; numbers, dates,
    /// web links and the like may differ if the answer gives a reason.
    pub fn check_locked_items(
        &self,
        segment: &Segment,
        new: &str,
        answer: &Answer,
    ) -> Result<(), AnswerRefusal> {
        let differences = self.differences(segment, new);
        let serious: Vec<String> = differences
            .iter()
            .filter(|difference| difference.is_serious())
            .map(LockedDifference::description)
            .collect();
        if !serious.is_empty() {
            return Err(AnswerRefusal::SeriousDifference(serious.join(", ")));
        }
        let lang = &self.unit.lang;
        if has_point_labels(&self.walk.site.config.jurisdiction, lang) {
            let faults = dose_form_faults(new, lang, &self.walk.names);
            if !faults.is_empty() {
                let words: Vec<String> = faults.iter().map(DoseFormFault::description).collect();
                return Err(AnswerRefusal::DoseForm(words.join("; ")));
            }
        }
        let acceptable: Vec<String> = differences
            .iter()
            .filter(|difference| difference.may_be_accepted())
            .map(LockedDifference::description)
            .collect();
        if acceptable.is_empty()
            || answer.accepts.as_ref().is_some_and(|reason| !reason.trim().is_empty())
        {
            return Ok(());
        }
        Err(AnswerRefusal::UnexplainedDifference(acceptable.join(", ")))
    }

    /// Returns how the locked items of a translation differ from those of the source.
    fn differences(&self, segment: &Segment, target: &str) -> Vec<LockedDifference> {
        let target_locked = locked_items(target, &self.unit.lang, &self.walk.names);
        locked_differences(
            self.walk,
            &self.unit.lang,
            &segment.kind,
            (&segment.source.text, &segment.source_locked),
            (target, &target_locked),
        )
    }

    /// Returns whether a translation differs from its source in what a signer may accept.
    fn needs_reason(&self, segment: &Segment, target: &str) -> bool {
        let meanings = MeaningSearch::new(&self.unit.source_lang, &self.unit.lang);
        self.differences(segment, target).iter().any(LockedDifference::may_be_accepted)
            || !meanings.find(&segment.kind, &segment.source.text, target).is_empty()
    }

    /// Returns the structure of a text that replaces the translation of a segment.
    fn target_shape(&self, segment: &Segment, target: &str) -> String {
        match segment.kind {
            SegmentKind::Message => {
                let id = segment.id.rsplit('/').next().unwrap_or_default();
                if target.is_empty() {
                    String::new()
                } else {
                    message_shape(self.walk, &self.answers.lang, id, target)
                }
            }
            SegmentKind::Prose(_) | SegmentKind::Field => segment.shapes.target.clone(),
        }
    }

    /// Returns whether a digest identifies a translation of a segment, with or without the
    /// structure of both.
    pub fn is_digest_of(&self, segment: &Segment, target: &str, digest: Digest) -> bool {
        let words = words_digest(&self.unit.lang, &segment.source.text, target);
        words == digest
            || sign_off_digest(words, &segment.shapes.source, &self.target_shape(segment, target))
                == digest
    }

    /// Adds the reviewer's sign-off of a translation to the ledger; `was` is the translation before
    /// a change.
    pub fn sign(
        &mut self,
        segment: &Segment,
        target: &str,
        was: Option<String>,
        answer: &Answer,
    ) -> Result<AnswerOutcome, AnswerRefusal> {
        let Some(reviewer) = &self.answers.reviewer else {
            return Err(AnswerRefusal::NoReviewer);
        };
        if let Some(difference) = &segment.shape_difference {
            return Err(AnswerRefusal::Shape {
                target: difference.target.clone(),
                source_shape: difference.source.clone(),
            });
        }
        let words = words_digest(&self.unit.lang, &segment.source.text, target);
        let shapes = (segment.shapes.source.clone(), self.target_shape(segment, target));
        let sign_off = SignOff {
            digest: sign_off_digest(words, &shapes.0, &shapes.1),
            by: reviewer.by.trim().to_owned(),
            credential: reviewer.credential.trim().to_owned(),
            role: reviewer.role,
            on: self.day(),
            direction: format!("{}-{}", self.unit.source_lang, self.unit.lang),
            tool: reviewer.tool.clone().filter(|tool| !tool.trim().is_empty()),
            expires: reviewer.expires,
            // A reason is kept only if there is something to accept.
            accepts: answer.accepts.clone().filter(|_| self.needs_reason(segment, target)),
            source: Some(normalized(&segment.source.text)),
            target: Some(normalized(target)),
            was: was.map(|was| normalized(&was)),
            source_shape: Some(shapes.0),
            target_shape: Some(shapes.1),
        };
        let is_new = self.ledger.sign(sign_off, words)?;
        Ok(if is_new { AnswerOutcome::Signed } else { AnswerOutcome::AlreadyApplied })
    }

    /// Returns the digest of the words that an answer is about: those that its digest identifies,
    /// as they are now or were before a change.
    fn question_digest(&self, segment: &Segment, answer: &Answer) -> Digest {
        let now = segment.target.as_ref().map_or("", |target| target.text.as_str());
        let before = self.ledger.sign_offs.iter().filter_map(|entry| entry.was.as_deref());
        let named = std::iter::once(now)
            .chain(before)
            .find(|target| self.is_digest_of(segment, target, answer.digest));
        named.map_or(answer.digest, |target| {
            words_digest(&self.unit.lang, &segment.source.text, target)
        })
    }

    /// Keeps the comment on a change as a question, so that someone reads it.
    fn keep_comment(&mut self, segment: &Segment, answer: &Answer) {
        let (Verdict::Change, Some(asks)) =
            (answer.answer, answer.note.as_deref().map(str::trim).filter(|note| !note.is_empty()))
        else {
            return;
        };
        let about = words_digest(
            &self.unit.lang,
            &segment.source.text,
            answer.text.as_deref().unwrap_or_default(),
        );
        self.add_question(segment, about, asks);
    }

    /// Keeps the question of an answer.
    fn keep_question(
        &mut self,
        segment: &Segment,
        answer: &Answer,
    ) -> Result<AnswerOutcome, AnswerRefusal> {
        let asks = answer.note.as_deref().unwrap_or_default().trim();
        if asks.is_empty() {
            return Err(AnswerRefusal::EmptyQuestion);
        }
        Ok(if self.add_question(segment, self.question_digest(segment, answer), asks) {
            AnswerOutcome::Asked
        } else {
            AnswerOutcome::AlreadyApplied
        })
    }

    /// Keeps a question or comment; returns whether it is new.
    fn add_question(&mut self, segment: &Segment, about: Digest, asks: &str) -> bool {
        let by = self
            .answers
            .reviewer
            .as_ref()
            .map_or("(no name)", |reviewer| reviewer.by.trim())
            .to_owned();
        let question = Question {
            digest: about,
            by,
            on: self.day(),
            asks: asks.to_owned(),
            source: Some(normalized(&segment.source.text)),
            suggests: None,
        };
        self.ledger.add_question(question)
    }
}
