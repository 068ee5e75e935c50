//! A file that came back, and what its units say: answers, or why a unit is not taken.
//!
//! What a unit said when it went out is known by its digest, so a unit that nobody touched says
//! nothing, whatever became of the site meanwhile. Not for any one format, nor for whether a text
//! may stand in the place of another: `apply` reads it as what it is to be, and knows what others
//! changed since.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    inline::{Run, codes, flat, trouble},
    layout::is_laid_out_anew,
    remarks::remarks,
    sent::{Sent, carried},
};
use crate::{
    digest::Digest,
    lang::Lang,
    review::{
        Answer, Answers, Segment, SegmentKind, SignOff, State, Unit, Verdict, normal, seen, shown,
        signed, with_shapes,
    },
};

/// The longest note that is taken, in bytes.
const LONGEST_NOTE: usize = 4_000;
/// How many changed translations that belong to other texts, if they are half of all, make a file
/// one that was shifted.
const SHIFTED: usize = 4;
/// The same where all changes do so.
const ALL_SHIFTED: usize = 2;
/// The most units that are read; the largest site we know of has some ten thousand.
pub(super) const MOST: usize = 200_000;

/// A file that came back, read but not judged.
#[derive(Clone, Debug, Default)]
pub struct Parcel {
    /// The language of its translations, if it says so.
    pub lang: Option<String>,
    pub(super) items: Vec<Item>,
    /// Whether a tool marks whatever it sees as translated, also what nobody looked at.
    pub(super) marked_by_tool: bool,
    /// Whether a cut would show wherever it is; else only if the last unit is the last.
    pub(super) shows_cuts: bool,
}

/// One unit of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    pub id: String,
    pub line: usize,
    pub source: Vec<Run>,
    pub target: Vec<Run>,
    /// How it went out.
    pub sent: Option<Sent>,
    pub mark: Mark,
    /// What somebody remarks on it.
    pub note: Option<String>,
    /// Why it cannot be read.
    pub trouble: Option<String>,
    /// Whether the end of it may be gone: it is the last of a file whose end was sorted to another
    /// place.
    pub may_be_cut: bool,
}

/// How finished a translation is called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// Final or signed off: no tool says so by itself.
    Final,
    /// Translated, approved, or no longer fuzzy: a person says so, or a tool of everything that it
    /// sees.
    Translated,
    /// To be looked at again.
    Open,
    /// Nothing is said.
    #[default]
    Silent,
}

/// A file that cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Where, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// Why.
    pub why: String,
}

/// A unit that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its id.
    pub id: String,
    /// Where it stands in the file, counted from 1.
    pub line: usize,
    /// Why, as in "it has lost `{ $n }`".
    pub why: String,
}

/// What the units of a file say.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What they answer.
    pub answers: Answers,
    /// Which are not taken.
    pub refused: Vec<Refusal>,
    /// How many say nothing new.
    pub untouched: usize,
    /// How many of those are marked as finished, for which nobody answers.
    pub finished: usize,
    /// How many of them a tool has marked by itself.
    pub marked_by_tool: usize,
}

impl Parcel {
    /// How many units it has.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// What its units say of the segments of a site, into answers that say who answers; and which
    /// of them are not taken.
    ///
    /// The units are those of the language of the answers.
    pub fn judge(&self, units: &[Unit], answers: Answers) -> Judged {
        let known: BTreeMap<&str, (&Unit, &Segment)> = units
            .iter()
            .flat_map(|unit| {
                unit.segments.iter().map(move |segment| (segment.id.as_str(), (unit, segment)))
            })
            .collect();
        let mut judged =
            Judged { answers, refused: Vec::new(), untouched: 0, finished: 0, marked_by_tool: 0 };
        let named = judged.answers.reviewer.is_some();
        let mut ids = BTreeSet::new();
        for item in &self.items {
            let said = match known.get(item.id.as_str()) {
                _ if item.id.is_empty() => Err("it came back without its id".to_owned()),
                _ if item.trouble.is_some() => Err(item.trouble.clone().unwrap_or_default()),
                _ if !ids.insert(item.id.as_str()) => {
                    Err("its id stands twice in the file".to_owned())
                }
                None => unknown(item, &judged.answers.lang),
                Some((unit, segment)) => {
                    let case = Case::new(item, unit, segment);
                    let by_tool =
                        self.marked_by_tool && matches!(item.mark, Mark::Final | Mark::Translated);
                    judged.marked_by_tool += usize::from(by_tool && case.is_ok());
                    judged.finished += usize::from(!by_tool && !named && case.is_ok());
                    case.judge(named, by_tool)
                }
            };
            match said {
                Ok(said) if said.is_empty() => judged.untouched += 1,
                Ok(said) => judged.answers.answers.extend(said),
                Err(why) => {
                    judged.refused.push(Refusal { id: item.id.clone(), line: item.line, why })
                }
            }
        }
        self.refuse_shifted(&known, &mut judged);
        judged
    }

    /// A column that was sorted or shifted by itself puts each translation beside another text:
    /// then no change is taken.
    fn refuse_shifted(&self, known: &BTreeMap<&str, (&Unit, &Segment)>, judged: &mut Judged) {
        let mut sources: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (_, segment) in known.values() {
            if let Some(target) = &segment.target {
                sources
                    .entry(normal(&target.text))
                    .or_default()
                    .insert(normal(&segment.source.text));
            }
        }
        let is_change = |answer: &Answer| answer.answer == Verdict::Change;
        let of_another = |answer: &&Answer| {
            let own = known
                .get(answer.id.as_str())
                .map(|(_, segment)| normal(&segment.source.text))
                .unwrap_or_default();
            sources
                .get(&normal(answer.text.as_deref().unwrap_or_default()))
                .is_some_and(|sources| !sources.contains(&own))
        };
        let changes = judged.answers.answers.iter().filter(|answer| is_change(answer));
        let (shifted, changes) = (changes.clone().filter(of_another).count(), changes.count());
        let all = shifted == changes && shifted >= ALL_SHIFTED;
        if !all && (shifted < SHIFTED || shifted * 2 < changes) {
            return;
        }
        // Nobody knows either whose marks and notes stand where.
        let answers = std::mem::take(&mut judged.answers.answers);
        let lines: BTreeMap<&str, usize> =
            self.items.iter().map(|item| (item.id.as_str(), item.line)).collect();
        judged.refused.extend(answers.into_iter().map(|answer| Refusal {
            line: lines.get(answer.id.as_str()).copied().unwrap_or(0),
            id: answer.id,
            why: "many changed translations in this file are those of other texts, as when a column is sorted or shifted by itself".to_owned(),
        }));
    }
}

/// A unit that the site does not have; it is no loss if it came back as it went out.
fn unknown(item: &Item, lang: &Lang) -> Result<Vec<Answer>, String> {
    let (source, target) = (flat(&item.source, &[]), flat(&item.target, &[]));
    let blank = normal(&target).is_empty();
    let untouched = blank
        || lang
            .chain()
            .iter()
            .any(|lang| item.sent.is_some_and(|sent| sent.held(lang, &source, &target)));
    if untouched && item.note.as_ref().is_none_or(|note| note.trim().is_empty()) {
        return Ok(Vec::new());
    }
    Err("there is no such text here: its source was changed or taken out since the export, or the id was changed in the file".to_owned())
}

/// One unit beside its segment.
struct Case<'a> {
    item: &'a Item,
    segment: &'a Segment,
    lang: &'a Lang,
    /// What a sign-off would sign now.
    current: Digest,
    /// Its words alone.
    words: Digest,
    source: String,
    target: String,
}

impl<'a> Case<'a> {
    fn new(item: &'a Item, unit: &'a Unit, segment: &'a Segment) -> Self {
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

    fn judge(&self, named: bool, marked_by_tool: bool) -> Result<Vec<Answer>, String> {
        if self.item.may_be_cut && !self.is_as_sent() {
            return Err(
                "it is the last in a file whose end was sorted to another place, so nobody can tell whether the rest of it was cut off; put \
                 the end last"
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
            && self.segment.state != State::Signed
            && self.is_marked()
            && self.holds()
        {
            return Err("it is marked as finished and came back without its digest, so nobody can tell who marked it".to_owned());
        }
        let asked = note.map(|note| self.answer(Verdict::Question, None, Some(note)));
        let said = match self.is_changed() {
            true => Some(self.change(named)?),
            // Who asks has not answered yet, also if the question is known.
            false => (named && !marked_by_tool && self.theirs().is_none() && self.is_ok())
                .then(|| self.ok()),
        };
        Ok(said.into_iter().chain(asked).collect())
    }

    /// Returns what names the text as it went out: as it is now, as the ledger knows it, or as it
    /// was before a change.
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

    /// Whether an earlier translation of this source is the one that went out. The shape of a
    /// message is in its words.
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

    /// Who finds right what the file says, which may be what came in from it before, has seen what
    /// stands here now. Who wrote the same as somebody before them changed the same text.
    fn ok(&self) -> Answer {
        let rewritten = |entry: &SignOff| {
            entry.text(self.lang) == self.words
                && entry.was.as_ref().is_some_and(|was| self.went_as(was))
        };
        // What went out with another shape around it was not seen as it is now.
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

    /// Whether the file says what the site says now.
    fn holds(&self) -> bool {
        self.source_holds()
            && same(
                &self.target,
                self.segment.target.as_ref().map_or("", |target| target.text.as_str()),
            )
    }

    /// Why a note cannot be kept as a question.
    fn unheard(&self, note: &str) -> Option<String> {
        if note.len() > LONGEST_NOTE {
            return Some(format!("its note is longer than {LONGEST_NOTE} bytes"));
        }
        let of_today = self.sent() == Some(self.current) || self.source_holds();
        let said: String = note.chars().filter(|c| !c.is_control()).take(200).collect();
        (!of_today).then(|| format!("its source was changed since the export, so the note on it is not kept; it says: {said}"))
    }

    fn source_holds(&self) -> bool {
        same(&self.source, &self.segment.source.text)
    }

    /// Whether the translation came back as it went out. A tool may have touched the source, so
    /// both sources are tried.
    fn is_as_sent(&self) -> bool {
        let held = |source: &str| {
            self.item.sent.is_some_and(|sent| sent.held(self.lang, source, &self.target))
        };
        held(&self.source) || held(&self.segment.source.text) || self.is_laid_out_anew()
    }

    /// Whether only its lines were broken anew; that can be told only of a text that is here as it
    /// went out, or was before a change.
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

    /// Whether somebody wrote another translation. An empty one says nothing: many tools leave out
    /// what is not finished.
    fn is_changed(&self) -> bool {
        !normal(&self.target).is_empty() && !self.is_as_sent() && !self.holds()
    }

    fn is_marked(&self) -> bool {
        matches!(self.item.mark, Mark::Final | Mark::Translated)
    }

    /// Whether somebody who worked on the file says that the translation is right as it stands.
    /// What went out as signed, and came back as it went, is no word of theirs; nor is anything of
    /// a text of which nobody knows how it went out.
    fn is_ok(&self) -> bool {
        let went_signed = self.item.sent.is_none_or(|sent| sent.signed && self.is_as_sent());
        self.is_marked() && !went_signed && !normal(&self.target).is_empty() && !self.is_changed()
    }

    fn change(&self, named: bool) -> Result<Answer, String> {
        if !self.is_marked() && self.is_cut() {
            return Err("it is the beginning of what went out and no more, as when a cell is cut; mark it as final if that is meant".to_owned());
        }
        if self.item.sent.is_none() {
            return Err(
                "it came back without its digest, so nobody can tell which text was translated"
                    .to_owned(),
            );
        }
        if !self.source_holds() {
            return Err("its source in the file is not the source here: it was changed since the export, or in the file".to_owned());
        }
        if let Some(why) = trouble(&self.item.target, &codes(self.segment)) {
            return Err(why);
        }
        if named && self.item.mark == Mark::Open {
            return Err("it is changed and marked as not finished, so nobody can answer for it: mark it as finished, or import it without \
                 `--by`, which signs nothing"
                .to_owned());
        }
        Ok(self.answer(Verdict::Change, Some(self.target.trim().to_owned()), None))
    }

    /// Whether it is what went out without its last words.
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

    /// What somebody remarks, unless it was asked before.
    fn note(&self) -> Option<String> {
        self.theirs().filter(|note| {
            !self.segment.questions.iter().any(|question| same(&question.asks, note))
        })
    }

    /// What somebody remarks, without what we said ourselves and a tool filed as theirs.
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

/// Whether two texts are one as far as a file can carry them.
fn same(one: &str, other: &str) -> bool {
    normal(&carried(one)) == normal(&carried(other))
}
