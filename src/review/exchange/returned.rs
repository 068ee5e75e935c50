//! Judges one returned unit against its segment: its answers, or why it is refused.

use super::{
    inline::{codes, flat, trouble},
    layout::is_laid_out_anew,
    parcel::{ReturnedUnit, CompletionMark},
    remarks::remarks,
    sent::carried,
};
use crate::{
    digest::Digest,
    lang::Lang,
    review::{
        answers::{Answer, Verdict},
        segment::{Segment, SegmentKind, ReviewState, ReviewUnit, seen, shown},
        sign_off::{SignOff, normal, signed, with_shapes},
    },
};

/// The longest note that is accepted, in bytes.
const LONGEST_NOTE: usize = 4_000;

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
        let (source, target) = (flat(&item.source, &codes), flat(&item.target, &codes));
        Self {
            item,
            segment,
            lang: &unit.lang,
            current: shown(unit, segment),
            words: seen(unit, segment),
            source,
            target,
        }
    }

    /// Returns the answers of the unit; `named` is whether a reviewer is named.
    ///
    /// # Errors
    /// Returns the reason why the unit is refused.
    pub fn judge(&self, named: bool, marked_by_tool: bool) -> Result<Vec<Answer>, String> {
        if self.item.may_be_cut && !self.is_as_sent() {
            return Err(
                "it is the last text of a file whose end unit was moved, so the rest of it may \
                 have been cut off; put the end unit last"
                    .to_owned(),
            );
        }
        let long = self.item.note.as_ref().is_some_and(|note| note.len() > 2 * LONGEST_NOTE);
        let note = if long { self.item.note.clone() } else { self.note() };
        if let Some(why) = note.as_deref().and_then(|note| self.unheard(note)) {
            return Err(why);
        }
        if named
            && !marked_by_tool
            && self.item.sent.is_none()
            && self.segment.state != ReviewState::Signed
            && self.is_marked()
            && self.holds()
        {
            return Err("it is marked as finished but came back without its digest, so it is \
                        unclear who marked it"
                .to_owned());
        }
        let asked = note.map(|note| self.answer(Verdict::Question, None, Some(note)));
        let said = match self.is_changed() {
            true => Some(self.change(named)?),
            // A text with a question is not signed yet, even if the question was known before.
            false => (named && !marked_by_tool && self.theirs().is_none() && self.is_ok())
                .then(|| self.ok()),
        };
        Ok(said.into_iter().chain(asked).collect())
    }

    /// Returns the digest that identifies the text as exported: as it is now, as the ledger has it,
    /// or as it was before a change.
    fn sent(&self) -> Option<Digest> {
        let sent = self.item.sent?;
        let known = [self.current]
            .into_iter()
            .chain(self.segment.history.iter().map(|entry| entry.digest))
            .find(|digest| sent.saw(digest));
        let was = || {
            self.segment
                .history
                .iter()
                .filter_map(|entry| entry.was.as_ref())
                .find(|was| self.went_as(was))
        };
        let before = || Some(signed(self.lang, &self.segment.source.text, was()?));
        Some(known.or_else(before).unwrap_or_else(|| sent.unknown()))
    }

    /// Returns whether an earlier translation of this source is the exported one. For a message the
    /// words alone suffice, since they determine its structure.
    fn went_as(&self, was: &str) -> bool {
        let (source, shapes) = (&self.segment.source.text, &self.segment.shapes);
        let shown = with_shapes(signed(self.lang, source, was), &shapes.source, &shapes.target);
        let is_message = self.segment.kind == SegmentKind::Message;
        self.item
            .sent
            .is_some_and(|sent| sent.saw(&shown) || is_message && sent.held(self.lang, source, was))
    }

    fn answer(&self, answer: Verdict, text: Option<String>, note: Option<String>) -> Answer {
        Answer {
            id: self.segment.id.clone(),
            digest: self.sent().unwrap_or(self.current),
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
    fn ok(&self) -> Answer {
        let rewritten = |entry: &SignOff| {
            entry.text(self.lang) == self.words
                && entry.was.as_ref().is_some_and(|was| self.went_as(was))
        };
        // The reviewer has not seen a text whose structure has changed since the export.
        let was_reshaped =
            self.is_as_sent() && self.item.sent.is_some_and(|sent| !sent.saw(&self.current));
        match self.holds() && !was_reshaped {
            true if self.segment.history.iter().any(rewritten) => {
                self.answer(Verdict::Change, Some(self.target.trim().to_owned()), None)
            }
            true => Answer { digest: self.current, ..self.answer(Verdict::Ok, None, None) },
            false => self.answer(Verdict::Ok, None, None),
        }
    }

    /// Returns whether the file has the texts that the site has now.
    fn holds(&self) -> bool {
        self.source_holds()
            && same(
                &self.target,
                self.segment.target.as_ref().map_or("", |target| target.text.as_str()),
            )
    }

    /// Returns why a note cannot be kept as a question, if so.
    fn unheard(&self, note: &str) -> Option<String> {
        if note.len() > LONGEST_NOTE {
            return Some(format!("its note is longer than {LONGEST_NOTE} bytes"));
        }
        let of_today = self.sent() == Some(self.current) || self.source_holds();
        let said: String = note.chars().filter(|c| !c.is_control()).take(200).collect();
        (!of_today).then(|| {
            format!(
                "its source was changed since the export, so its note is not kept; the note says: \
                 {said}"
            )
        })
    }

    fn source_holds(&self) -> bool {
        same(&self.source, &self.segment.source.text)
    }

    /// Returns whether the translation came back as exported. A tool may have changed the source,
    /// so both sources are tried.
    fn is_as_sent(&self) -> bool {
        let held = |source: &str| {
            self.item.sent.is_some_and(|sent| sent.held(self.lang, source, &self.target))
        };
        held(&self.source) || held(&self.segment.source.text) || self.is_laid_out_anew()
    }

    /// Returns whether only its line breaks were changed, which can be decided only if the exported
    /// text is the current one or an earlier one in the history.
    fn is_laid_out_anew(&self) -> bool {
        let now = self.segment.target.as_ref().map_or("", |target| target.text.as_str());
        let before = self
            .segment
            .history
            .iter()
            .flat_map(|entry| [entry.was.as_deref(), entry.target.as_deref()])
            .flatten();
        let went = |text: &&str| {
            self.item.sent.is_some_and(|sent| sent.held(self.lang, &self.segment.source.text, text))
        };
        std::iter::once(now)
            .chain(before)
            .filter(went)
            .any(|text| is_laid_out_anew(&self.item.target, text, &codes(self.segment)))
    }

    /// Returns whether someone wrote another translation. An empty one does not count: many tools
    /// leave out unfinished texts.
    fn is_changed(&self) -> bool {
        !normal(&self.target).is_empty() && !self.is_as_sent() && !self.holds()
    }

    fn is_marked(&self) -> bool {
        matches!(self.item.mark, CompletionMark::Final | CompletionMark::Translated)
    }

    /// Returns whether someone who worked on the file marked the translation as right. The mark of
    /// a text that was exported as signed and came back unchanged is not theirs; nor is that of a
    /// text without its export stamp.
    pub fn is_ok(&self) -> bool {
        let went_signed = self.item.sent.is_none_or(|sent| sent.signed && self.is_as_sent());
        self.is_marked() && !went_signed && !normal(&self.target).is_empty() && !self.is_changed()
    }

    /// Returns the answer for a changed translation.
    fn change(&self, named: bool) -> Result<Answer, String> {
        if !self.is_marked() && self.is_cut() {
            return Err("it is only the beginning of the exported translation, as if a cell had \
                        been cut off; mark it as final if that is intended"
                .to_owned());
        }
        if self.item.sent.is_none() {
            return Err(
                "it came back without its digest, so it is unclear which text was translated"
                    .to_owned(),
            );
        }
        if !self.source_holds() {
            return Err(
                "its source in the file differs from the source here: it was changed since \
                        the export, or in the file"
                    .to_owned(),
            );
        }
        if let Some(why) = trouble(&self.item.target, &codes(self.segment)) {
            return Err(why);
        }
        if named && self.item.mark == CompletionMark::Open {
            return Err(
                "it is changed but marked as not finished, so it cannot be signed: mark it \
                        as finished, or import it without `--by`, which signs nothing"
                    .to_owned(),
            );
        }
        Ok(self.answer(Verdict::Change, Some(self.target.trim().to_owned()), None))
    }

    /// Returns whether it is a known translation without its last words.
    fn is_cut(&self) -> bool {
        let now = self.segment.target.as_ref().map_or("", |target| target.text.as_str());
        let before = self
            .segment
            .history
            .iter()
            .flat_map(|entry| [entry.was.as_deref(), entry.target.as_deref()])
            .flatten();
        let new = normal(&self.target);
        std::iter::once(now).chain(before).any(|known| {
            normal(known)
                .strip_prefix(new.as_str())
                .is_some_and(|rest| rest.contains(char::is_alphanumeric))
        })
    }

    /// Returns the note of the translator, unless it was asked before.
    fn note(&self) -> Option<String> {
        self.theirs().filter(|note| {
            !self.segment.questions.iter().any(|question| same(&question.asks, note))
        })
    }

    /// Returns the note of the translator, without our own notes that a tool filed as theirs.
    fn theirs(&self) -> Option<String> {
        let ours = remarks(self.segment);
        let theirs = self
            .item
            .note
            .as_deref()?
            .lines()
            .filter(|line| !ours.iter().any(|remark| same(remark, line)));
        let note = theirs.collect::<Vec<_>>().join("\n").trim().to_owned();
        (!note.is_empty()).then_some(note)
    }
}

/// Returns whether two texts are equal, without characters that a file cannot contain.
fn same(one: &str, other: &str) -> bool {
    normal(&carried(one)) == normal(&carried(other))
}
