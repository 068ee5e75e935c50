//! A care plan: one person's record. Always private, by the folder it lies in.
//!
//! Not for deciding who may see what: that is composed per reader from the consents.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{FileId, Report, Spanned};
use crate::digest::Digest;
use crate::lang::Lang;
use crate::privacy::{Private, Telltale, Trace, Traces};
use crate::site::{
    kinds::{Day, Jurisdiction, Level, Reader, Slug},
    words::Words,
};
use crate::source::yaml::Fields;

use super::{
    consent::{Agreed, Approval, Consent},
    medication::{Medication, OtherMedicine},
    person::{Evaluation, Person, Practical, TeamMember, Therapy},
    progress::{Appointment, CheckIn, Diary, Goal, MeasureHistory, Monitoring, Step},
    relapse::RelapsePlan,
    shared_words::{NotPrivate, SharedWords},
};

/// A care plan as the rest of the program sees it: what is needed to plan its documents, and the
/// record itself behind the wall.
#[derive(Debug)]
pub struct CarePlan {
    /// Neutral id; it becomes a folder of the private output.
    pub id: String,
    /// The file it was read from.
    pub file: FileId,
    /// The language the record is written in.
    pub language: Lang,
    /// The languages in which handouts are wanted.
    pub languages: Vec<Lang>,
    /// Whether it lies in the folder given by `--records`, outside the site.
    pub from_records: bool,
    /// Whether the file had errors, so that nothing may be made from it.
    pub broken: bool,
    /// Whether every field of the file could be read. What could not is searched for nowhere.
    pub is_whole: bool,
    /// Whether anything in it tells of substance use.
    pub tells_of_substance_use: bool,
    /// What others may know: each consent without what it says.
    pub consents: Vec<Agreed>,
    /// Which words public pages may share with it: what a person answered to `private-leak`.
    pub not_private: Vec<SharedWords>,
    /// The day of the last visit that is set.
    pub last_visit: Option<Day>,
    /// Digest of the record without its approval.
    pub digest: Digest,
    /// The fields that its texts are in.
    pub fields: Fields,
    /// Everything else.
    pub record: Private<Record>,
}

/// Whether somebody has approved a record as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApprovalState {
    /// Somebody has.
    Approved,
    /// Nobody ever has, or only from a day to come.
    Never,
    /// Somebody has approved an earlier text of it.
    Changed,
}

/// What a record waits for, without anything that it says.
#[derive(Clone, Copy, Debug)]
pub struct RecordState {
    /// Whether item 9 of a PHQ-9 is above zero and nobody has followed up.
    pub needs_follow_up: bool,
    /// Whether somebody has approved it.
    pub approval: ApprovalState,
    /// Whether its next review is overdue.
    pub review_overdue: bool,
    /// Whether a consent has ended by itself that nobody has renewed.
    pub consent_ended: bool,
}

impl CarePlan {
    /// What the record waits for on a day.
    pub fn state(&self, today: Day) -> RecordState {
        let mut state = RecordState {
            needs_follow_up: false,
            approval: ApprovalState::Never,
            review_overdue: false,
            consent_ended: false,
        };
        let look = |record: &Record, _: &mut Report| {
            state.needs_follow_up = record.needs_follow_up(today);
            state.review_overdue = record.next_review.is_some_and(|next| next < today);
            state.consent_ended =
                record.consents.iter().any(|consent| has_ended(consent, &record.consents, today));
            state.approval = match &record.approved {
                Some(approval) if approval.digest != self.digest => ApprovalState::Changed,
                Some(approval) if approval.on <= today => ApprovalState::Approved,
                _ => ApprovalState::Never,
            };
        };
        self.record.examine(look, &mut Report::new());
        state
    }

    /// Whether the person attends a program.
    pub fn attends(&self, program: &str) -> bool {
        let mut attends = false;
        let look = |record: &Record, _: &mut Report| {
            attends = record.program.as_ref().is_some_and(|id| id.as_str() == program)
        };
        self.record.examine(look, &mut Report::new());
        attends
    }

    /// Whether the person is to read a topic.
    pub fn is_to_read(&self, topic: &str) -> bool {
        let mut is_to_read = false;
        let look = |record: &Record, _: &mut Report| {
            is_to_read = record.topics.iter().any(|slug| slug.as_str() == topic)
        };
        self.record.examine(look, &mut Report::new());
        is_to_read
    }
}

/// Whether a consent has ended by itself, and none of these that is given to the same reader goes
/// on.
fn has_ended(consent: &Consent, all: &[Consent], today: Day) -> bool {
    let goes_on = |other: &Consent| {
        other.reader == consent.reader && other.to.name == consent.to.name && other.until >= today
    };
    consent.revoked_on.is_none() && consent.until < today && !all.iter().any(goes_on)
}

/// The record itself.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Care plan")]
pub struct Record {
    /// Neutral id, equal to the file name: it becomes a path.
    pub id: Spanned<Slug>,
    /// True for made-up people, which is all that may lie in a site's own `content/`.
    #[serde(default)]
    pub invented: bool,
    /// The language the record is written in.
    pub language: Lang,
    /// The languages in which handouts are wanted.
    pub languages: Vec<Spanned<Lang>>,
    /// Who the record is about.
    pub person: Person,
    /// The program that the person attends.
    #[serde(default)]
    pub program: Option<Spanned<Slug>>,
    /// Place of law for crisis lines and notices, if other than the program's or the site's.
    #[serde(default)]
    pub jurisdiction: Option<Jurisdiction>,
    /// Current level of care.
    #[serde(default)]
    pub level: Option<Level>,
    /// The treating team.
    #[serde(default)]
    pub team: Vec<TeamMember>,
    /// The evaluation that the plan rests on.
    #[serde(default)]
    pub evaluation: Option<Evaluation>,
    /// The therapy.
    #[serde(default)]
    pub therapy: Option<Therapy>,
    /// Medicines that the team prescribes.
    #[serde(default)]
    pub medications: Vec<Medication>,
    /// Everything else the person takes: for reconciliation.
    #[serde(default)]
    pub other_medicines: Vec<OtherMedicine>,
    /// Measures and their totals over time.
    #[serde(default)]
    pub measures: Vec<MeasureHistory>,
    /// Drug screens, prescription monitoring and the like, explained without blame.
    #[serde(default)]
    pub monitoring: Vec<Monitoring>,
    /// Measurable goals.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// The rhythm of check-ins.
    #[serde(default)]
    pub checkins: Vec<CheckIn>,
    /// The only source of dates to come.
    #[serde(default)]
    pub appointments: Vec<Appointment>,
    /// When to step up care.
    #[serde(default)]
    pub step_up: Vec<Step>,
    /// When to step down care.
    #[serde(default)]
    pub step_down: Vec<Step>,
    /// Staying well, early signs, crisis.
    #[serde(default)]
    pub relapse_plan: Option<RelapsePlan>,
    /// What to note down each day.
    #[serde(default)]
    pub diary: Option<Diary>,
    /// Transport, cost, work and the like.
    #[serde(default)]
    pub practical: Option<Practical>,
    /// Questions to bring to the next visit.
    #[serde(default)]
    pub questions: Vec<Words>,
    /// What others may know.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// Topics to read.
    #[serde(default)]
    pub topics: Vec<Spanned<Slug>>,
    /// Who approved this text of the record.
    #[serde(default)]
    pub approved: Option<Approval>,
    /// When the plan is to be looked at again.
    #[serde(default)]
    pub next_review: Option<Day>,
    /// Words that public pages may share with this record, because they are nobody's own.
    #[serde(default)]
    pub not_private: Vec<Spanned<NotPrivate>>,
}

impl Record {
    /// Whether a PHQ-9 has item 9 above zero and nobody is on record as having followed up by a
    /// day.
    pub fn needs_follow_up(&self, today: Day) -> bool {
        let scores = self.measures.iter().flat_map(|measure| &measure.scores);
        let mut asked =
            scores.filter(|score| score.item9.as_ref().is_some_and(|answer| **answer > 0));
        asked.any(|score| {
            !score.follow_up.as_ref().is_some_and(|follow_up| follow_up.counts(*score.on, today))
        })
    }
}

impl Traces for Record {
    fn traces(&self, found: &mut dyn FnMut(Telltale<'_>)) {
        let Person { preferred_name, legal_name, birth_date, record_number, .. } = &self.person;
        let mut name = |path: &str, name: &str| {
            if is_full_name(name) {
                found(Telltale::Identifier(Trace::Name, path, name));
            }
        };
        match legal_name {
            Some(legal) => {
                name("person.legal_name", legal);
                let family = legal.split_whitespace().last().unwrap_or_default();
                // "Mary Ann" alone may be anybody; with the family name it is a full name, however
                // the first one is shortened.
                if family != legal {
                    name(
                        "person.preferred_name",
                        &format!("{} {family}", preferred_name.trim_end_matches(family).trim_end()),
                    );
                }
            }
            None => name("person.preferred_name", preferred_name),
        }
        let people = self.relapse_plan.iter().flat_map(|plan| &plan.people).enumerate();
        people.clone().for_each(|(at, contact)| {
            name(&format!("relapse_plan.people[{at}].name"), &contact.name)
        });
        // A clinic, a prescriber or a school that gets a copy is named on purpose by the programs
        // that the site describes.
        let supporters = self
            .consents
            .iter()
            .enumerate()
            .filter(|(_, consent)| consent.reader == Reader::Support);
        supporters
            .for_each(|(at, consent)| name(&format!("consents[{at}].to.name"), &consent.to.name));
        if let Some(day) = birth_date {
            found(Telltale::Identifier(Trace::BirthDate, "person.birth_date", &day.to_string()));
        }
        if let Some(number) = record_number {
            found(Telltale::Identifier(Trace::RecordNumber, "person.record_number", number));
        }
        for (at, contact) in people {
            if let Some(phone) = &contact.phone {
                found(Telltale::Identifier(
                    Trace::Contact,
                    &format!("relapse_plan.people[{at}].phone"),
                    phone.as_str(),
                ));
            }
        }
        let manager = self
            .practical
            .iter()
            .filter_map(|practical| practical.case_manager.as_ref()?.phone.as_ref());
        let staff = self.team.iter().filter_map(|member| member.phone.as_ref()).chain(manager);
        staff.for_each(|phone| found(Telltale::StaffPhone(phone.as_str())));
        self.each_words(&mut |words| match words {
            Words::Own(text) => found(Telltale::Text(text.span, text.span, text)),
            Words::Each(texts, span) => {
                texts.values().for_each(|text| found(Telltale::Text(*span, text.span, text)))
            }
            Words::Phrase { id, arguments } => {
                found(Telltale::Phrase(id));
                arguments.values().for_each(|text| found(Telltale::Text(id.span, id.span, text)));
            }
        });
    }
}

/// Whether a name is more than a first name, which may be any word of a page (Hope, Jordan): two
/// words, or three characters of a script that writes names without spaces (Han, Hangul), where two
/// may be any word too.
fn is_full_name(name: &str) -> bool {
    let is_east_asian = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    name.split_whitespace().count() > 1 || name.chars().filter(|c| is_east_asian(*c)).count() > 2
}
