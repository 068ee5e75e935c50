//! Judges a returned file as a whole: the answers of its units, and the refused units.
//!
//! The export stamp of a unit identifies its texts as exported, so a unit that nobody changed gives
//! no answer, even if the site has changed meanwhile. Whether a text may replace another one is
//! decided in `apply`, which also knows what others have changed since.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    imported_file::{CompletionMark, ImportedFile, ReturnedUnit},
    inline::flat_text,
    unit_judgment::UnitJudgment,
    unit_refusal::UnitRefusal,
};
use crate::{
    lang::Lang,
    review::{
        answers::{Answer, Answers, Verdict},
        segment::{ReviewUnit, Segment},
        sign_off::normalized,
    },
};

/// A file counts as shifted if at least this many changed translations, and at least half of all
/// changed ones, belong to other texts.
const MIN_SHIFTED: usize = 4;
/// The same if all changed translations belong to other texts.
const MIN_ALL_SHIFTED: usize = 2;

/// A refused unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Its id.
    pub id: String,
    /// Its line in the file, counted from 1.
    pub line: usize,
    /// The reason, such as "it has lost `{ $n }`".
    pub why: UnitRefusal,
}

/// The result of judging the units of a file.
#[derive(Clone, Debug)]
pub struct JudgedFile {
    /// Their answers.
    pub answers: Answers,
    /// The refused units.
    pub refused: Vec<Refusal>,
    /// The number of units without anything new.
    pub untouched: usize,
    /// The number of units that are marked as finished but not signed, because no reviewer is
    /// named.
    pub finished: usize,
    /// The number of units that a tool marked as finished automatically.
    pub marked_by_tool: usize,
}

impl ImportedFile {
    /// Adds what its units say about the segments of a site to `answers`, which name the reviewer,
    /// and collects the refused units.
    ///
    /// `units` must be those of the language of the answers.
    pub fn judge(&self, units: &[ReviewUnit], answers: Answers) -> JudgedFile {
        let known: BTreeMap<&str, (&ReviewUnit, &Segment)> = units
            .iter()
            .flat_map(|unit| {
                unit.segments.iter().map(move |segment| (segment.id.as_str(), (unit, segment)))
            })
            .collect();
        let mut judged = JudgedFile {
            answers,
            refused: Vec::new(),
            untouched: 0,
            finished: 0,
            marked_by_tool: 0,
        };
        let has_reviewer = judged.answers.reviewer.is_some();
        let mut ids = BTreeSet::new();
        for item in &self.units {
            let judged_unit = match known.get(item.id.as_str()) {
                _ if item.id.is_empty() => Err(UnitRefusal::NoId),
                _ if item.problem.is_some() => {
                    Err(UnitRefusal::Unreadable(item.problem.clone().unwrap_or_default()))
                }
                _ if !ids.insert(item.id.as_str()) => Err(UnitRefusal::DuplicateId),
                None => judge_unknown(item, &judged.answers.lang),
                Some((unit, segment)) => {
                    let case = UnitJudgment::new(item, unit, segment);
                    let by_tool = self.is_marked_by_tool
                        && matches!(item.mark, CompletionMark::Final | CompletionMark::Translated);
                    judged.marked_by_tool += usize::from(by_tool && case.is_ok());
                    judged.finished += usize::from(!by_tool && !has_reviewer && case.is_ok());
                    case.judge(has_reviewer, by_tool)
                }
            };
            match judged_unit {
                Ok(answers) if answers.is_empty() => judged.untouched += 1,
                Ok(answers) => judged.answers.answers.extend(answers),
                Err(why) => {
                    judged.refused.push(Refusal { id: item.id.clone(), line: item.line, why })
                }
            }
        }
        self.refuse_shifted(&known, &mut judged);
        judged
    }

    /// Refuses all answers if a column was sorted or shifted on its own, so that translations are
    /// beside other texts.
    fn refuse_shifted(
        &self,
        known: &BTreeMap<&str, (&ReviewUnit, &Segment)>,
        judged: &mut JudgedFile,
    ) {
        let mut sources: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (_, segment) in known.values() {
            if let Some(target) = &segment.target {
                sources
                    .entry(normalized(&target.text))
                    .or_default()
                    .insert(normalized(&segment.source.text));
            }
        }
        let is_change = |answer: &Answer| answer.answer == Verdict::Change;
        let is_shifted = |answer: &&Answer| {
            let source = known
                .get(answer.id.as_str())
                .map(|(_, segment)| normalized(&segment.source.text))
                .unwrap_or_default();
            sources
                .get(&normalized(answer.text.as_deref().unwrap_or_default()))
                .is_some_and(|sources| !sources.contains(&source))
        };
        let changes = judged.answers.answers.iter().filter(|answer| is_change(answer));
        let (shifted, changes) = (changes.clone().filter(is_shifted).count(), changes.count());
        let are_all_shifted = shifted == changes && shifted >= MIN_ALL_SHIFTED;
        if !are_all_shifted && (shifted < MIN_SHIFTED || shifted * 2 < changes) {
            return;
        }
        // It is unclear, too, which texts the marks and notes belong to.
        let answers = std::mem::take(&mut judged.answers.answers);
        let lines: BTreeMap<&str, usize> =
            self.units.iter().map(|item| (item.id.as_str(), item.line)).collect();
        judged.refused.extend(answers.into_iter().map(|answer| Refusal {
            line: lines.get(answer.id.as_str()).copied().unwrap_or(0),
            id: answer.id,
            why: UnitRefusal::Shifted,
        }));
    }
}

/// Judges a unit that the site does not have: nothing is lost if it came back as it was exported.
fn judge_unknown(item: &ReturnedUnit, lang: &Lang) -> Result<Vec<Answer>, UnitRefusal> {
    let (source, target) = (flat_text(&item.source, &[]), flat_text(&item.target, &[]));
    let is_blank = normalized(&target).is_empty();
    let is_untouched = is_blank
        || lang
            .fallback_chain()
            .iter()
            .any(|lang| item.stamp.is_some_and(|stamp| stamp.has_texts(lang, &source, &target)));
    if is_untouched && item.note.as_ref().is_none_or(|note| note.trim().is_empty()) {
        return Ok(Vec::new());
    }
    Err(UnitRefusal::UnknownText)
}
