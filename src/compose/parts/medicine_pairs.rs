//! Warnings about what a person takes together, in words: for the person in the row of a medicine,
//! for readers by consent, and for the team.

use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        care_plan::{Acknowledgment, Medication, OtherMedicine, Record},
        checked_text::{Day, PairSeverity},
        medicine::InteractionPair,
        medicine_warnings::{
            AllergyWarning, Duplicate, MedicineMeeting, MedicineWarnings, TakenMedicine,
            TakenSource, WarningAnswer, medicine_warnings,
        },
    },
    text::{Arg, UNSIGNED_END, isolate, isolate_ltr},
};

page_parts! {
    /// A warning about two medicines, or about a medicine and an allergy.
    pub(in crate::compose) struct MedicinePairEntry {
        /// How serious it is, or what kind of warning it is, in words.
        [safety] severity: String,
        /// Both medicines by name, or the medicine and the allergy.
        [safety] medicines: String,
        /// What may happen, in words.
        [safety] text: Vec<String>,
        /// Who acknowledged it and why, or that documents are withheld until somebody does.
        answer: Option<String>,
        /// The sources, as written in the data.
        source: Vec<String>,
    }
}

/// The warnings of a record, to be worded for the person.
pub(in crate::compose) struct PersonalWarnings<'a> {
    warnings: MedicineWarnings<'a>,
}

/// Finds the warnings of a record, to be worded for the person.
pub(in crate::compose) fn personal<'a>(
    composer: &Composer<'a>,
    record: &'a Record,
) -> PersonalWarnings<'a> {
    PersonalWarnings { warnings: warnings(composer, record) }
}

fn warnings<'a>(composer: &Composer<'a>, record: &'a Record) -> MedicineWarnings<'a> {
    medicine_warnings(&composer.site.medicines, record, composer.today())
}

impl PersonalWarnings<'_> {
    /// Composes what the row of a medication says about other things that the person takes.
    pub(in crate::compose) fn lines_of(
        &self,
        composer: &Composer<'_>,
        medication: &Medication,
    ) -> Vec<String> {
        let is_it = |taken: &TakenMedicine<'_>| {
            taken.medication().is_some_and(|own| std::ptr::eq(own, medication))
        };
        let lines = self.warnings.meetings.iter().flat_map(|meeting| {
            let both = (&meeting.first, &meeting.second);
            let (own, other) = if is_it(both.1) { (both.1, both.0) } else { both };
            if is_it(own) { personal_lines(composer, meeting, own, other) } else { Vec::new() }
        });
        without_repeats(lines)
    }

    /// Composes what the row of a medication says in a list of everything that is taken: each
    /// warning about two medicines once, in the row of one of them.
    pub(in crate::compose) fn row_lines_of(
        &self,
        composer: &Composer<'_>,
        record: &Record,
        medication: &Medication,
    ) -> Vec<String> {
        self.lines_of_row(composer, record, &|taken| {
            taken.medication().is_some_and(|own| std::ptr::eq(own, medication))
        })
    }

    /// Composes what the row of something that the team does not prescribe says about prescribed
    /// medicines.
    pub(in crate::compose) fn lines_of_other(
        &self,
        composer: &Composer<'_>,
        record: &Record,
        other: &OtherMedicine,
    ) -> Vec<String> {
        self.lines_of_row(composer, record, &|taken| match taken.source {
            TakenSource::Other(own) => std::ptr::eq(own, other),
            TakenSource::Prescribed(_) => false,
        })
    }

    /// Composes the warnings about prescribed medicines that the row of a medicine has.
    fn lines_of_row(
        &self,
        composer: &Composer<'_>,
        record: &Record,
        is_it: &dyn Fn(&TakenMedicine<'_>) -> bool,
    ) -> Vec<String> {
        let lines = self.warnings.meetings.iter().flat_map(|meeting| {
            let both = [&meeting.first, &meeting.second];
            let is_prescribed = both.iter().any(|taken| taken.medication().is_some());
            let at = row_of(record, both, composer.today()).filter(|at| is_it(both[*at]));
            match at.filter(|_| is_prescribed) {
                Some(at) => personal_lines(composer, meeting, both[at], both[1 - at]),
                None => Vec::new(),
            }
        });
        without_repeats(lines)
    }

    /// Composes what concerns only things that have no row with warnings of its own: medicines that
    /// the team does not prescribe.
    pub(in crate::compose) fn other_lines(&self, composer: &Composer<'_>) -> Vec<String> {
        let today = composer.today();
        let has_row =
            |taken: &TakenMedicine<'_>| taken.medication().is_some() && taken.is_current(today);
        let lines = self
            .warnings
            .meetings
            .iter()
            .filter(|meeting| !has_row(&meeting.first) && !has_row(&meeting.second))
            .flat_map(|meeting| personal_lines(composer, meeting, &meeting.first, &meeting.second));
        without_repeats(lines)
    }
}

/// Returns in the row of which of two medicines a warning about both is: of one of the team that is
/// taken when needed, since the person decides there, else of the first in the list. `None` if
/// neither has a row.
fn row_of(record: &Record, both: [&TakenMedicine<'_>; 2], today: Day) -> Option<usize> {
    let is_as_needed = |taken: &TakenMedicine<'_>| match taken.source {
        TakenSource::Prescribed(medication) => {
            let portions = medication.portions(today);
            let mut schedules = portions.iter().flat_map(|portion| &portion.take.schedules);
            schedules.any(|schedule| schedule.as_needed.is_some())
        }
        // The rows of what others prescribe are short notes, below those of the team.
        TakenSource::Other(_) => false,
    };
    let place = |taken: &TakenMedicine<'_>| match taken.source {
        TakenSource::Prescribed(own) => record
            .medications
            .iter()
            .position(|other| std::ptr::eq(own, other))
            .filter(|_| taken.is_current(today)),
        TakenSource::Other(_) => Some(record.medications.len()),
    };
    let rows = (0..2).filter_map(|at| Some((at, place(both[at])?)));
    rows.min_by_key(|(at, place)| (!is_as_needed(both[*at]), *place)).map(|(at, _)| at)
}

/// Composes what readers by consent may know of pairs: only those in which every medicine may be
/// shown, and none that only the team is told of.
pub(in crate::compose) fn lines_for_reader(
    composer: &Composer<'_>,
    record: &Record,
    may_show: &dyn Fn(&TakenMedicine<'_>) -> bool,
) -> Vec<String> {
    let warnings = warnings(composer, record);
    let shown = warnings
        .meetings
        .iter()
        .filter(|meeting| may_show(&meeting.first) && may_show(&meeting.second));
    let lines = shown.flat_map(|meeting| {
        let names = names(composer, &meeting.first, &meeting.second);
        let pairs = meeting.pairs.iter().filter(|pair| !pair.team_only);
        pairs.map(move |pair| {
            let arguments = [&names[..], &[("what", what(composer, pair).into())]].concat();
            sentence(composer.say_with("together-plain", &arguments))
        })
    });
    without_repeats(lines)
}

/// Composes all warnings for the team, the gravest first: allergies, medicines that undo each
/// other, other pairs, duplicates.
pub(in crate::compose) fn for_team(
    composer: &Composer<'_>,
    record: &Record,
) -> Vec<MedicinePairEntry> {
    let warnings = warnings(composer, record);
    let mut meetings: Vec<&MedicineMeeting<'_>> = warnings.meetings.iter().collect();
    let gravity = |severity: Option<PairSeverity>| match severity {
        Some(PairSeverity::Avoid) => 0,
        Some(PairSeverity::Serious) => 1,
        Some(PairSeverity::Ask) => 2,
        None => 3,
    };
    meetings.sort_by_key(|meeting| (!meeting.is_opposed(), gravity(meeting.severity())));
    let allergies = warnings.allergies.iter().map(|warning| team_allergy(composer, warning));
    allergies.chain(meetings.into_iter().map(|meeting| team_entry(composer, meeting))).collect()
}

fn team_entry(composer: &Composer<'_>, meeting: &MedicineMeeting<'_>) -> MedicinePairEntry {
    let duplicate = meeting.duplicate.map(|duplicate| match duplicate {
        Duplicate::Ingredient => "together-same-team",
        Duplicate::Class => "together-same-kind-team",
    });
    let severity = match meeting.severity() {
        _ if meeting.is_opposed() => "together-opposed-team",
        Some(severity) => severity.message(),
        None => duplicate.unwrap_or("together-same-team"),
    };
    let washed_out = meeting.washed_out().and_then(|ended| {
        let name: Arg = taken_name(composer, ended).into();
        let on = ended.end()?.to_string();
        let line = composer
            .say_with("together-washout-team", &[("medicine", name), ("on", on.as_str().into())]);
        Some(sentence(line))
    });
    let duplicate_text = duplicate.filter(|_| meeting.severity().is_some());
    let text = duplicate_text
        .map(|message| composer.say(message))
        .into_iter()
        .chain(meeting.pairs.iter().map(|pair| composer.words(&pair.for_clinician)))
        .chain(washed_out);
    MedicinePairEntry {
        severity: composer.say(severity),
        medicines: both_names(composer, &meeting.first, &meeting.second),
        text: without_repeats(text),
        answer: team_answer(composer, &meeting.answer, meeting.is_opposed()),
        source: without_repeats(meeting.pairs.iter().map(|pair| pair.source.clone())),
    }
}

fn team_allergy(composer: &Composer<'_>, warning: &AllergyWarning<'_>) -> MedicinePairEntry {
    let allergy = warning.allergy;
    let kind = composer.say(allergy.kind.message());
    let medicine = taken_name(composer, &warning.taken);
    let arguments = [("medicine", medicine.into()), ("name", isolate(allergy.name.trim()).into())];
    let related = (!warning.is_same).then(|| composer.say("together-allergy-related-team"));
    let reaction = allergy.reaction.as_ref().map(|words| composer.words(words));
    MedicinePairEntry {
        severity: composer.say_with("together-allergy-team", &[("kind", kind.into())]),
        medicines: composer.say_with("together-allergy-names", &arguments),
        text: related.into_iter().chain(reaction).collect(),
        answer: team_answer(composer, &warning.answer, warning.is_error()),
        source: Vec::new(),
    }
}

/// Composes who acknowledged a warning, or that documents wait for it.
fn team_answer(
    composer: &Composer<'_>,
    answer: &WarningAnswer<'_>,
    withholds: bool,
) -> Option<String> {
    let WarningAnswer::Accepted(acknowledgment) = answer else {
        return withholds.then(|| composer.say("together-unanswered-team"));
    };
    let Acknowledgment { by, credential, on, why, .. } = acknowledgment;
    let arguments = [
        ("by", isolate(by.trim()).into()),
        ("credential", isolate_ltr(credential.trim()).into()),
        ("on", on.to_string().into()),
        ("why", isolate(why.trim()).into()),
    ];
    Some(composer.say_with("together-known-team", &arguments))
}

/// Composes what a person reads about two things, in the row of the first.
fn personal_lines(
    composer: &Composer<'_>,
    meeting: &MedicineMeeting<'_>,
    own: &TakenMedicine<'_>,
    other: &TakenMedicine<'_>,
) -> Vec<String> {
    let who = match meeting.answer {
        WarningAnswer::Accepted(acknowledgment) => Some(who_knows(acknowledgment)),
        WarningAnswer::Missing | WarningAnswer::Refused(_) => None,
    };
    let say = |message: &str, known: &str, more: &[(&str, Arg)]| {
        let names = names(composer, own, other);
        let message = if who.is_some() { known } else { message };
        let who = who.map(|who| ("who", who.into()));
        let arguments: Vec<(&str, Arg)> =
            names.into_iter().chain(more.iter().cloned()).chain(who).collect();
        sentence(composer.say_with(message, &arguments))
    };
    let is_twice = taken_name(composer, own) == taken_name(composer, other);
    let duplicate = meeting.duplicate.map(|duplicate| match duplicate {
        Duplicate::Ingredient if is_twice => say("together-twice", "together-twice-known", &[]),
        Duplicate::Ingredient => say("together-same", "together-both-known", &[]),
        Duplicate::Class => say("together-same-kind", "together-both-known", &[]),
    });
    let shown = meeting.pairs.iter().filter(|pair| !pair.team_only);
    let pairs = shown.map(|pair| {
        let what = ("what", what(composer, pair).into());
        match meeting.washed_out().and_then(|ended| Some((ended, ended.end()?))) {
            None => say("together-ask", "together-known", &[what]),
            Some((ended, on)) => {
                let ended = ("ended", name_in_text(composer, ended).into());
                let on = ("on", on.to_string().into());
                say("together-washout", "together-washout-known", &[what, ended, on])
            }
        }
    });
    duplicate.into_iter().chain(pairs).collect()
}

/// Returns who knows of a warning, as the messages distinguish it.
fn who_knows(acknowledgment: &Acknowledgment) -> &'static str {
    let credential = acknowledgment.credential.replace('.', "").to_lowercase();
    let is_pharmacist = ["pharmd", "rph"].iter().any(|id| credential.contains(id));
    if is_pharmacist { "pharmacist" } else { "prescriber" }
}

/// Returns the arguments for the names of two things.
fn names<'n>(
    composer: &Composer<'_>,
    first: &TakenMedicine<'_>,
    second: &TakenMedicine<'_>,
) -> [(&'n str, Arg); 2] {
    [("a", name_in_text(composer, first).into()), ("b", name_in_text(composer, second).into())]
}

/// Returns the names of two things as the language writes a list.
fn both_names(
    composer: &Composer<'_>,
    first: &TakenMedicine<'_>,
    second: &TakenMedicine<'_>,
) -> String {
    composer.list(&[name_in_text(composer, first), name_in_text(composer, second)])
}

/// Returns a name as a sentence writes it: in quotation marks if it holds the word that joins a
/// list, so that "A and B" beside C does not read as three medicines.
fn name_in_text(composer: &Composer<'_>, taken: &TakenMedicine<'_>) -> String {
    let name = taken_name(composer, taken);
    let pair = composer.list(&["1".to_owned(), "2".to_owned()]);
    let joint = pair.trim_matches(['1', '2']);
    if joint.is_empty() || !name.contains(joint) {
        return name;
    }
    composer.say_with("together-combination", &[("medicine", name.into())])
}

/// Returns the name of something that is taken, in the language of the page where the site knows
/// it. What the team does not prescribe keeps the name on its package beside it.
fn taken_name(composer: &Composer<'_>, taken: &TakenMedicine<'_>) -> String {
    let known = taken.medicine.map(|medicine| composer.words(&medicine.names));
    match (taken.source, known) {
        (TakenSource::Prescribed(_), Some(name)) => name,
        (TakenSource::Prescribed(_), None) => isolate_ltr(taken.name()),
        (TakenSource::Other(_), Some(name)) => {
            let is_id = taken.medicine.is_some_and(|medicine| medicine.id.as_str() == taken.name());
            let is_shown = name.to_lowercase().contains(&taken.name().to_lowercase());
            if is_id || is_shown { name } else { format!("{name} ({})", isolate(taken.name())) }
        }
        (TakenSource::Other(_), None) => isolate(taken.name()),
    }
}

/// Returns what a pair may do, as a part of a sentence: without the period at its end.
fn what(composer: &Composer<'_>, pair: &InteractionPair) -> String {
    let words = composer.words(&pair.for_patient);
    let inner = words.strip_suffix(UNSIGNED_END);
    let plain = inner.unwrap_or(&words).trim_end_matches(['.', '。', ' ']);
    if inner.is_some() { format!("{plain}{UNSIGNED_END}") } else { plain.to_owned() }
}

/// Returns a sentence with a capital letter at its start: names of medicines may be written small.
fn sentence(text: String) -> String {
    let Some((at, first)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else {
        return text;
    };
    let upper: String = first.to_uppercase().collect();
    format!("{}{upper}{}", &text[..at], &text[at + first.len_utf8()..])
}

fn without_repeats(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in lines {
        if !out.contains(&line) {
            out.push(line);
        }
    }
    out
}
