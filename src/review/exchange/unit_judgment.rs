//! Judges one returned unit against its segment: its answers, or why it is refused.

use super::{
    export_stamp::strip_illegal_xml,
    imported_file::{CompletionMark, ReturnedUnit},
    inline::{code_problem, codes, flat_text},
    layout::is_reformatted,
    translator_notes::translator_notes,
    unit_refusal::{MAX_NOTE_BYTES, UnitRefusal},
};
use crate::{
    digest::Digest,
    lang::Lang,
    review::{
        answers::{Answer, Verdict},
        segment::{
            ReviewState, ReviewUnit, Segment, SegmentKind, segment_digest, segment_words_digest,
        },
        sign_off::{SignOff, normalized, sign_off_digest, words_digest},
    },
};

/// One returned unit with its segment.
pub(super) struct UnitJudgment<'a> {
    item: &'a ReturnedUnit,
    segment: &'a Segment,
    lang: &'a Lang,
    /// The digest that a sign-off would sign now.
    current: Digest,
    /// The digest of its words alone.
    words: Digest,
    source: String,
    target: String,
}

impl<'a> UnitJudgment<'a> {
    /// Pairs a unit with its segment.
    pub fn new(item: &'a ReturnedUnit, unit: &'a ReviewUnit, segment: &'a Segment) -> Self {
        let codes = codes(segment);
        let (source, target) = (flat_text(&item.source, &codes), flat_text(&item.target, &codes));
        Self {
            item,
            segment,
            lang: &unit.lang,
            current: segment_digest(unit, segment),
            words: segment_words_digest(unit, segment),
            source,
            target,
        }
    }

    /// Returns the answers of the unit; `has_reviewer` is whether a reviewer is named.
    ///
    /// # Errors
    /// Returns the reason why the unit is refused.
    pub fn judge(
        &self,
        has_reviewer: bool,
        marked_by_tool: bool,
    ) -> Result<Vec<Answer>, UnitRefusal> {
        if self.item.may_be_cut && !self.is_as_exported() {
            return Err(UnitRefusal::MayBeCut);
        }
        let is_long = self.item.note.as_ref().is_some_and(|note| note.len() > 2 * MAX_NOTE_BYTES);
        let note = if is_long { self.item.note.clone() } else { self.new_note() };
        if let Some(why) = note.as_deref().and_then(|note| self.note_refusal(note)) {
            return Err(why);
        }
        if has_reviewer
            && !marked_by_tool
            && self.item.stamp.is_none()
            && self.segment.state != ReviewState::Signed
            && self.is_marked()
            && self.is_current()
        {
            return Err(UnitRefusal::MarkedWithoutStamp);
        }
        let question = note.map(|note| self.answer(Verdict::Question, None, Some(note)));
        let verdict = match self.is_changed() {
            true => Some(self.change_answer(has_reviewer)?),
            // A text with a question is not signed yet, even if the question was known before.
            false => (has_reviewer
                && !marked_by_tool
                && self.translator_note().is_none()
                && self.is_ok())
            .then(|| self.ok_answer()),
        };
        Ok(verdict.into_iter().chain(question).collect())
    }

    /// Returns the digest that identifies the text as exported: as it is now, as the ledger has it,
    /// or as it was before a change.
    fn exported_digest(&self) -> Option<Digest> {
        let stamp = self.item.stamp?;
        let known = [self.current]
            .into_iter()
            .chain(self.segment.history.iter().map(|entry| entry.digest))
            .find(|digest| stamp.has_digest(digest));
        let was = || {
            self.segment
                .history
                .iter()
                .filter_map(|entry| entry.was.as_ref())
                .find(|was| self.was_exported_as(was))
        };
        let before = || Some(words_digest(self.lang, &self.segment.source.text, was()?));
        Some(known.or_else(before).unwrap_or_else(|| stamp.fallback_digest()))
    }

    /// Returns whether an earlier translation of this source is the exported one. For a message the
    /// words alone suffice, since they determine its structure.
    fn was_exported_as(&self, was: &str) -> bool {
        let (source, shapes) = (&self.segment.source.text, &self.segment.shapes);
        let shown =
            sign_off_digest(words_digest(self.lang, source, was), &shapes.source, &shapes.target);
        let is_message = self.segment.kind == SegmentKind::Message;
        self.item.stamp.is_some_and(|stamp| {
            stamp.has_digest(&shown) || is_message && stamp.has_texts(self.lang, source, was)
        })
    }

    fn answer(&self, answer: Verdict, text: Option<String>, note: Option<String>) -> Answer {
        Answer {
            id: self.segment.id.clone(),
            digest: self.exported_digest().unwrap_or(self.current),
            answer,
            text,
            note,
            accepts: None,
        }
    }

    /// Returns the answer for a text that is marked as right. If the file says what the site says
    /// now, possibly because the file was imported before, the reviewer has seen the current text.
    /// If someone else changed the exported text to the same translation before, it is the same
    /// change.
    fn ok_answer(&self) -> Answer {
        let rewritten = |entry: &SignOff| {
            entry.words_digest(self.lang) == self.words
                && entry.was.as_ref().is_some_and(|was| self.was_exported_as(was))
        };
        // The reviewer has not seen a text whose structure has changed since the export.
        let was_reshaped = self.is_as_exported()
            && self.item.stamp.is_some_and(|stamp| !stamp.has_digest(&self.current));
        match self.is_current() && !was_reshaped {
            true if self.segment.history.iter().any(rewritten) => {
                self.answer(Verdict::Change, Some(self.target.trim().to_owned()), None)
            }
            true => Answer { digest: self.current, ..self.answer(Verdict::Ok, None, None) },
            false => self.answer(Verdict::Ok, None, None),
        }
    }

    /// Returns whether the file has the texts that the site has now.
    fn is_current(&self) -> bool {
        self.is_source_current()
            && is_same_text(
                &self.target,
                self.segment.target.as_ref().map_or("", |target| target.text.as_str()),
            )
    }

    /// Returns why a note cannot be kept as a question, if so.
    fn note_refusal(&self, note: &str) -> Option<UnitRefusal> {
        if note.len() > MAX_NOTE_BYTES {
            return Some(UnitRefusal::LongNote);
        }
        if self.exported_digest() == Some(self.current) || self.is_source_current() {
            return None;
        }
        let quoted = note.chars().filter(|c| !c.is_control()).take(200).collect();
        Some(UnitRefusal::OutdatedNote(quoted))
    }

    fn is_source_current(&self) -> bool {
        is_same_text(&self.source, &self.segment.source.text)
    }

    /// Returns whether the translation came back as exported. A tool may have changed the source,
    /// so both sources are tried.
    fn is_as_exported(&self) -> bool {
        let is_exported_with = |source: &str| {
            self.item.stamp.is_some_and(|stamp| stamp.has_texts(self.lang, source, &self.target))
        };
        is_exported_with(&self.source)
            || is_exported_with(&self.segment.source.text)
            || self.is_reformatted()
    }

    /// Returns whether only its line breaks were changed, which can be decided only if the exported
    /// text is the current one or an earlier one in the history.
    fn is_reformatted(&self) -> bool {
        let now = self.segment.target.as_ref().map_or("", |target| target.text.as_str());
        let before = self
            .segment
            .history
            .iter()
            .flat_map(|entry| [entry.was.as_deref(), entry.target.as_deref()])
            .flatten();
        let is_exported = |text: &&str| {
            self.item
                .stamp
                .is_some_and(|stamp| stamp.has_texts(self.lang, &self.segment.source.text, text))
        };
        std::iter::once(now)
            .chain(before)
            .filter(is_exported)
            .any(|text| is_reformatted(&self.item.target, text, &codes(self.segment)))
    }

    /// Returns whether someone wrote another translation. An empty one does not count: many tools
    /// leave out unfinished texts.
    fn is_changed(&self) -> bool {
        !normalized(&self.target).is_empty() && !self.is_as_exported() && !self.is_current()
    }

    fn is_marked(&self) -> bool {
        matches!(self.item.mark, CompletionMark::Final | CompletionMark::Translated)
    }

    /// Returns whether someone who worked on the file marked the translation as right. The mark of
    /// a text that was exported as signed and came back unchanged is not theirs; nor is that of a
    /// text without its export stamp.
    pub fn is_ok(&self) -> bool {
        let was_signed_before =
            self.item.stamp.is_none_or(|stamp| stamp.is_signed && self.is_as_exported());
        self.is_marked()
            && !was_signed_before
            && !normalized(&self.target).is_empty()
            && !self.is_changed()
    }

    /// Returns the answer for a changed translation.
    fn change_answer(&self, has_reviewer: bool) -> Result<Answer, UnitRefusal> {
        if !self.is_marked() && self.is_truncated() {
            return Err(UnitRefusal::Truncated);
        }
        if self.item.stamp.is_none() {
            return Err(UnitRefusal::ChangedWithoutStamp);
        }
        if !self.is_source_current() {
            return Err(UnitRefusal::OtherSource);
        }
        if let Some(problem) = code_problem(&self.item.target, &codes(self.segment)) {
            return Err(UnitRefusal::Codes(problem));
        }
        if has_reviewer && self.item.mark == CompletionMark::Open {
            return Err(UnitRefusal::Unfinished);
        }
        Ok(self.answer(Verdict::Change, Some(self.target.trim().to_owned()), None))
    }

    /// Returns whether it is a known translation without its last words.
    fn is_truncated(&self) -> bool {
        let now = self.segment.target.as_ref().map_or("", |target| target.text.as_str());
        let before = self
            .segment
            .history
            .iter()
            .flat_map(|entry| [entry.was.as_deref(), entry.target.as_deref()])
            .flatten();
        let new = normalized(&self.target);
        std::iter::once(now).chain(before).any(|known| {
            normalized(known)
                .strip_prefix(new.as_str())
                .is_some_and(|rest| rest.contains(char::is_alphanumeric))
        })
    }

    /// Returns the note of the translator, unless it was asked before.
    fn new_note(&self) -> Option<String> {
        self.translator_note().filter(|note| {
            !self.segment.questions.iter().any(|question| is_same_text(&question.asks, note))
        })
    }

    /// Returns the note of the translator, without our own notes that a tool filed as theirs.
    fn translator_note(&self) -> Option<String> {
        let own_notes = translator_notes(self.segment);
        let other_lines = self
            .item
            .note
            .as_deref()?
            .lines()
            .filter(|line| !own_notes.iter().any(|own_note| is_same_text(own_note, line)));
        let note = other_lines.collect::<Vec<_>>().join("\n").trim().to_owned();
        (!note.is_empty()).then_some(note)
    }
}

/// Returns whether two texts are equal, without characters that a file cannot contain.
fn is_same_text(one: &str, other: &str) -> bool {
    normalized(&strip_illegal_xml(one)) == normalized(&strip_illegal_xml(other))
}
