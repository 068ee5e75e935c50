//! A reviewer's answers turned into edits of content and ledger, or refused one by one with the
//! reason.
//!
//! Two reviewers' answers give the same in either order: an OK of a text that somebody else has
//! changed since is kept in the history, and two different changes of one text leave the text as it
//! was and become two suggestions. Pure: nothing is written.

mod files;

use std::collections::BTreeMap;

use super::{
    answers::{Answer, Answers, FORM, Verdict},
    difference::Difference,
    edit,
    ledger::{Ledger, Question, SignOff, normal, same_person, signed, with_shapes},
    locked::locked,
    segment::{Segment, SegmentKind, Unit},
    segments::Walk,
    shape::of_message,
    spoken::apart,
};
use crate::{diag::FileId, digest::Digest, site::kinds::Day};

/// The longest question, remark or reason that is kept, in signs.
const MOST_WORDS: usize = 4_000;

/// What answers would do.
#[derive(Debug, Default)]
pub struct Applied {
    /// Files with their new text, by path.
    pub files: BTreeMap<String, NewText>,
    /// Answers that are done, as id and what was done.
    pub done: Vec<(String, Done)>,
    /// Answers that are refused, as id and why.
    pub refused: Vec<(String, String)>,
}

/// The new text of a file.
#[derive(Debug, Clone)]
pub struct NewText {
    /// The file as it was read, if it is there.
    pub file: Option<FileId>,
    /// What it is to hold.
    pub text: String,
}

/// What was done for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Done {
    /// Signed as it stands.
    Signed,
    /// Changed, and signed if there is a reviewer.
    Changed,
    /// The question is kept.
    Asked,
    /// It was so already.
    Known,
    /// Signed a text that somebody has changed since: kept in the history, signs nothing of today.
    History,
    /// Two reviewers wrote different things: both are kept as suggestions, and the text stays as it
    /// was.
    Disputed,
}

/// Works out what answers would do.
pub fn apply(walk: &Walk<'_>, answers: &Answers) -> Applied {
    let mut applied = Applied::default();
    if answers.form != FORM {
        applied.refused.push((
            "(all)".to_owned(),
            format!("the file is of the form `{}`, and only `{FORM}` is read", cut(&answers.form)),
        ));
        return applied;
    }
    if !walk.site.languages.contains(&answers.lang) || answers.lang == *walk.site.source_language()
    {
        applied.refused.push((
            "(all)".to_owned(),
            format!("`{}` is not a language into which this site is translated", answers.lang),
        ));
        return applied;
    }
    if let Some(why) = unfit(walk, answers) {
        applied.refused.push(("(all)".to_owned(), why));
        return applied;
    }
    let units = walk.units(&answers.lang);
    let mut left: Vec<&Answer> = answers.answers.iter().collect();
    for unit in &units {
        let (here, others): (Vec<&Answer>, Vec<&Answer>) = left
            .into_iter()
            .partition(|answer| unit.segments.iter().any(|segment| segment.id == answer.id));
        left = others;
        if !here.is_empty() {
            Desk::new(walk, unit, answers).take(&here, &mut applied);
        }
    }
    for answer in left {
        applied.refused.push((
            cut(&answer.id),
            "there is no such text here any more: its source was changed or taken out since"
                .to_owned(),
        ));
    }
    applied
}

/// Why nobody can answer like this.
fn unfit(walk: &Walk<'_>, answers: &Answers) -> Option<String> {
    let reviewer = answers.reviewer.as_ref()?;
    let tool = reviewer.tool.as_ref().filter(|tool| !tool.is_empty()).map(|tool| ("tool", tool));
    for (what, text) in
        [("name", &reviewer.by), ("credential", &reviewer.credential)].into_iter().chain(tool)
    {
        if text.trim().is_empty()
            || text.chars().any(char::is_control)
            || text.chars().count() > 200
        {
            return Some(format!(
                "the {what} of the reviewer is missing or is not one line of text"
            ));
        }
    }
    (answers.on > tomorrow(walk))
        .then(|| format!("it is signed on {}, which is after {}", answers.on, walk.book.today()))
}

/// Where a reviewer is, it may be tomorrow already.
fn tomorrow(walk: &Walk<'_>) -> Day {
    walk.book.today().0.tomorrow().map_or(walk.book.today(), Day)
}

fn cut(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}

/// Words about a text are shown on pages and in terminals, and kept for years: plain text, and no
/// more than a person writes.
fn plain(answer: &Answer) -> Result<(), String> {
    for words in [&answer.note, &answer.accepts].into_iter().flatten() {
        if words.chars().any(|c| c.is_control() && c != '\n' && c != '\t')
            || words.chars().count() > MOST_WORDS
        {
            return Err(format!(
                "the words of its question, remark or reason hold control characters, or are longer than {MOST_WORDS} signs"
            ));
        }
    }
    Ok(())
}

/// One unit being worked on.
struct Desk<'a> {
    walk: &'a Walk<'a>,
    unit: &'a Unit,
    answers: &'a Answers,
    ledger: Ledger,
    /// New texts by segment.
    changes: BTreeMap<&'a str, String>,
}

impl<'a> Desk<'a> {
    fn new(walk: &'a Walk<'a>, unit: &'a Unit, answers: &'a Answers) -> Self {
        let ledger = walk.book.ledger(&unit.ledger_path).cloned().unwrap_or_default();
        Self { walk, unit, answers, ledger, changes: BTreeMap::new() }
    }

    fn take(mut self, here: &[&Answer], applied: &mut Applied) {
        let before = self.ledger.clone();
        let mut done: Vec<(String, Done)> = Vec::new();
        let mut refused: Vec<(String, String)> = Vec::new();
        for answer in here {
            let Some(segment) = self.unit.segments.iter().find(|segment| segment.id == answer.id)
            else {
                continue;
            };
            match plain(answer).and_then(|()| self.one(segment, answer)) {
                Ok(what) => {
                    self.remark(segment, answer);
                    done.push((answer.id.clone(), what));
                }
                Err(why) => refused.push((answer.id.clone(), why)),
            }
        }
        match self.written() {
            Ok(Some((path, text))) => {
                applied.files.insert(path, text);
            }
            Ok(None) => {}
            Err(why) => {
                // Without the new texts their sign-offs would sign what is not there; what else is
                // answered holds.
                let (changes, rest): (Vec<&Answer>, Vec<&Answer>) =
                    here.iter().partition(|answer| self.rewrites(answer));
                applied
                    .refused
                    .extend(changes.into_iter().map(|answer| (answer.id.clone(), why.clone())));
                return Self::new(self.walk, self.unit, self.answers).take(&rest, applied);
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

    /// Whether an answer is what changes its text.
    fn rewrites(&self, answer: &Answer) -> bool {
        answer.answer == Verdict::Change && self.changes.contains_key(answer.id.as_str())
    }

    fn one(&mut self, segment: &'a Segment, answer: &Answer) -> Result<Done, String> {
        let now = segment.target.as_ref().map_or("", |target| target.text.as_str());
        let current = self.names(segment, now, answer.digest);
        match answer.answer {
            Verdict::Question => self.ask(segment, answer),
            _ if !current => self.past(segment, answer),
            Verdict::Ok if segment.target.is_none() => {
                Err("there is no translation to sign".to_owned())
            }
            Verdict::Ok => {
                self.faithful(segment, now, answer)?;
                self.sign(segment, now, None, answer)
            }
            Verdict::Change => {
                let new = answer.text.as_deref().unwrap_or_default().trim();
                edit::admit(segment, new)?;
                self.faithful(segment, new, answer)?;
                if normal(new) == normal(now) {
                    return self.sign(segment, now, None, answer);
                }
                // The same file again settles no dispute; a later decision does.
                let about = self.about(segment, answer);
                let same =
                    |question: &Question| question.digest == about && question.on >= self.on();
                if self.ledger.questions.iter().any(|question| {
                    same(question) && question.suggests.as_deref().map(normal) == Some(normal(new))
                }) {
                    return Ok(Done::Known);
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
                Ok(Done::Changed)
            }
        }
    }

    /// The day of the answers, which is today where the reviewer is a day ahead.
    fn on(&self) -> Day {
        self.answers.on.min(self.walk.book.today())
    }

    /// Doses, phones, scores, links and values must be those of the source; another number may
    /// differ with a reason.
    fn faithful(&self, segment: &Segment, new: &str, answer: &Answer) -> Result<(), String> {
        let apart = self.apart(segment, new);
        let grave: Vec<String> = apart
            .iter()
            .filter(|difference| difference.is_grave())
            .map(Difference::words)
            .collect();
        if !grave.is_empty() {
            return Err(format!(
                "doses, phones, scores, links within the site and values must be the same: {}",
                grave.join(", ")
            ));
        }
        let numbers: Vec<String> = apart
            .iter()
            .filter(|difference| difference.may_be_accepted())
            .map(Difference::words)
            .collect();
        if numbers.is_empty()
            || answer.accepts.as_ref().is_some_and(|reason| !reason.trim().is_empty())
        {
            return Ok(());
        }
        Err(format!("numbers differ, and no reason is given why they may: {}", numbers.join(", ")))
    }

    fn apart(&self, segment: &Segment, target: &str) -> Vec<Difference> {
        let said = locked(target, &self.unit.lang, &self.walk.names);
        apart(
            self.walk,
            &self.unit.lang,
            &segment.kind,
            (&segment.source.text, &segment.locked),
            (target, &said),
        )
    }

    /// How a translation is built that stands where that of a segment does.
    fn shape(&self, segment: &Segment, target: &str) -> String {
        match segment.kind {
            SegmentKind::Message => {
                let id = segment.id.rsplit('/').next().unwrap_or_default();
                if target.is_empty() {
                    String::new()
                } else {
                    of_message(self.walk, &self.answers.lang, id, target)
                }
            }
            SegmentKind::Prose(_) | SegmentKind::Field => segment.shapes.target.clone(),
        }
    }

    /// Whether a digest names a translation of a segment: with how both are built, else by its
    /// words alone.
    fn names(&self, segment: &Segment, target: &str, digest: Digest) -> bool {
        let words = signed(&self.unit.lang, &segment.source.text, target);
        words == digest
            || with_shapes(words, &segment.shapes.source, &self.shape(segment, target)) == digest
    }

    fn sign(
        &mut self,
        segment: &Segment,
        target: &str,
        was: Option<String>,
        answer: &Answer,
    ) -> Result<Done, String> {
        let Some(reviewer) = &self.answers.reviewer else {
            return Err("nobody is named who signs it".to_owned());
        };
        if let Some(apart) = &segment.misshapen {
            return Err(format!(
                "its structure is not that of its source ({}; in the source: {}): give the translation the structure of the source first",
                apart.target, apart.source
            ));
        }
        let words = signed(&self.unit.lang, &segment.source.text, target);
        let shapes = (segment.shapes.source.clone(), self.shape(segment, target));
        let sign_off = SignOff {
            digest: with_shapes(words, &shapes.0, &shapes.1),
            by: reviewer.by.trim().to_owned(),
            credential: reviewer.credential.trim().to_owned(),
            role: reviewer.role,
            on: self.on(),
            direction: format!("{}-{}", self.unit.from, self.unit.lang),
            tool: reviewer.tool.clone().filter(|tool| !tool.trim().is_empty()),
            expires: reviewer.expires,
            // A reason is kept where there is something to accept.
            accepts: answer
                .accepts
                .clone()
                .filter(|_| self.apart(segment, target).iter().any(Difference::may_be_accepted)),
            source: Some(normal(&segment.source.text)),
            target: Some(normal(target)),
            was: was.map(|was| normal(&was)),
            source_shape: Some(shapes.0),
            target_shape: Some(shapes.1),
        };
        let new = self.ledger.sign(sign_off, words)?;
        Ok(if new { Done::Signed } else { Done::Known })
    }

    /// What a question is about: the words that the answer names, as they are now or were before a
    /// change.
    fn about(&self, segment: &Segment, answer: &Answer) -> Digest {
        let now = segment.target.as_ref().map_or("", |target| target.text.as_str());
        let before = self.ledger.sign_offs.iter().filter_map(|entry| entry.was.as_deref());
        let named = std::iter::once(now)
            .chain(before)
            .find(|target| self.names(segment, target, answer.digest));
        named.map_or(answer.digest, |target| signed(&self.unit.lang, &segment.source.text, target))
    }

    /// A remark on a change is kept like a question: somebody wanted it read.
    fn remark(&mut self, segment: &Segment, answer: &Answer) {
        let (Verdict::Change, Some(asks)) =
            (answer.answer, answer.note.as_deref().map(str::trim).filter(|note| !note.is_empty()))
        else {
            return;
        };
        let about = signed(
            &self.unit.lang,
            &segment.source.text,
            answer.text.as_deref().unwrap_or_default(),
        );
        self.note(segment, about, asks);
    }

    fn ask(&mut self, segment: &Segment, answer: &Answer) -> Result<Done, String> {
        let asks = answer.note.as_deref().unwrap_or_default().trim();
        if asks.is_empty() {
            return Err("the question has no words".to_owned());
        }
        Ok(if self.note(segment, self.about(segment, answer), asks) {
            Done::Asked
        } else {
            Done::Known
        })
    }

    /// Keeps a question or remark; says whether it is new.
    fn note(&mut self, segment: &Segment, about: Digest, asks: &str) -> bool {
        let by = self
            .answers
            .reviewer
            .as_ref()
            .map_or("(no name)", |reviewer| reviewer.by.trim())
            .to_owned();
        let question = Question {
            digest: about,
            by,
            on: self.on(),
            asks: asks.to_owned(),
            source: Some(normal(&segment.source.text)),
            suggests: None,
        };
        self.ledger.ask(question)
    }

    /// An answer to a text that is not there as the reviewer saw it.
    fn past(&mut self, segment: &'a Segment, answer: &Answer) -> Result<Done, String> {
        let source = &segment.source.text;
        let now = segment.target.as_ref().map_or("", |target| target.text.as_str());
        let here = signed(&self.unit.lang, source, now);
        // Somebody's change of just that text, on which nobody has built since.
        let of_now =
            || self.ledger.sign_offs.iter().filter(|entry| entry.text(&self.unit.lang) == here);
        let change = of_now()
            .find(|entry| {
                entry.was.as_ref().is_some_and(|was| self.names(segment, was, answer.digest))
            })
            .cloned();
        let since =
            "the source or the translation was changed since this reviewer saw it".to_owned();
        let Some(change) = change else {
            return self.settled(segment, answer).ok_or(since);
        };
        let was = change.was.clone().unwrap_or_default();
        match answer.answer {
            Verdict::Ok => self.sign(segment, &was, None, answer).map(|_| Done::History),
            Verdict::Change => {
                let new = answer.text.as_deref().unwrap_or_default().trim();
                edit::admit(segment, new)?;
                self.faithful(segment, new, answer)?;
                if normal(new) == normal(now) {
                    return self.sign(segment, now, Some(was), answer);
                }
                if of_now().count() > 1 {
                    return Err(since);
                }
                let reviewer = self.answers.reviewer.as_ref();
                if reviewer.is_some_and(|reviewer| same_person(&reviewer.by, &change.by)) {
                    // The same person has thought again.
                    self.ledger.sign_offs.retain(|entry| entry.digest != change.digest);
                    self.sign(segment, new, Some(was), answer)?;
                    self.changes.insert(&segment.id, new.to_owned());
                    return Ok(Done::Changed);
                }
                self.dispute(segment, &change.value, new);
                Ok(Done::Disputed)
            }
            Verdict::Question => Err(since),
        }
    }

    /// The answer is one that was taken already: the file is applied a second time.
    fn settled(&self, segment: &Segment, answer: &Answer) -> Option<Done> {
        let reviewer = self.answers.reviewer.as_ref()?;
        let taken = |entry: &SignOff| match answer.answer {
            Verdict::Change => {
                entry.text(&self.unit.lang)
                    == signed(
                        &self.unit.lang,
                        &segment.source.text,
                        answer.text.as_deref().unwrap_or_default(),
                    )
            }
            _ => entry.digest == answer.digest || entry.text(&self.unit.lang) == answer.digest,
        };
        let known = self
            .ledger
            .sign_offs
            .iter()
            .any(|entry| taken(entry) && same_person(&entry.by, &reviewer.by));
        known.then_some(Done::Known)
    }

    /// Two reviewers wrote different things: the text goes back to what both saw, and both become
    /// suggestions.
    fn dispute(&mut self, segment: &'a Segment, first: &SignOff, new: &str) {
        let was = first.was.clone().unwrap_or_default();
        let second = self
            .answers
            .reviewer
            .as_ref()
            .map_or("(no name)", |reviewer| reviewer.by.trim())
            .to_owned();
        self.ledger.sign_offs.retain(|entry| entry.digest != first.digest);
        let on = self.on();
        let about = signed(&self.unit.lang, &segment.source.text, &was);
        let mut suggest = |by: &str, on, text: &str| {
            self.ledger.ask(Question {
                digest: about,
                by: by.to_owned(),
                on,
                asks: "Two reviewers wrote different translations of this text. Which one holds?"
                    .to_owned(),
                source: Some(normal(&segment.source.text)),
                suggests: Some(normal(text)),
            });
        };
        suggest(&first.by, first.on, first.target.as_deref().unwrap_or_default());
        suggest(&second, on, new);
        self.changes.insert(&segment.id, was);
    }
}
