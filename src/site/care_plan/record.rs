//! A care plan as it is read from its file, and as the rest of the program sees it.
//!
//! Who may see what is decided when documents are composed, from the consents.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{FileId, Report, Span, Spanned};
use crate::digest::Digest;
use crate::lang::Lang;
use crate::privacy::{Private, TraceKind, TraceValue, Traces};
use crate::site::{
    checked_text::{Day, Jurisdiction, Level, Reader, Slug},
    worded::{Worded, worded},
    words::Words,
};

use super::{
    acknowledgment::Acknowledgment,
    consent::{Approval, Consent, ConsentSummary},
    leak_exemption::{LeakExemption, NotPrivate},
    medication::{Medication, OtherMedicine},
    person::{Evaluation, Person, Practical, TeamMember, Therapy},
    progress::{Appointment, CheckIn, Diary, Goal, LevelStep, MeasureHistory, Monitoring},
    relapse::{RelapsePlan, WalletCardChoice},
};

/// A care plan as the rest of the program sees it: what is needed to plan its documents, and the
/// record itself, whose contents are sealed off in [`Private`].
#[derive(Debug)]
pub struct CarePlan {
    /// The neutral id, which becomes a folder of the private output.
    pub id: String,
    /// The file it was read from.
    pub file: FileId,
    /// The language the record is written in.
    pub language: Lang,
    /// The languages in which handouts are wanted, of those that the site has.
    pub languages: Vec<Lang>,
    /// Whether it is in the folder given by `--records`, outside the site.
    pub from_records: bool,
    /// Whether the file has errors, so that no document may be made from it.
    pub has_errors: bool,
    /// Whether every field of the file could be read. The leak search cannot look for what could
    /// not be read.
    pub is_whole: bool,
    /// Whether anything in it reveals substance use.
    pub reveals_substance_use: bool,
    /// The consents, without their contents.
    pub consents: Vec<ConsentSummary>,
    /// The words that public pages may share with it: the answers to `private-leak` in the record.
    pub not_private: Vec<LeakExemption>,
    /// The date of the latest appointment.
    pub latest_appointment: Option<Day>,
    /// The digest of the record without its approval and `not_private`.
    pub digest: Digest,
    /// Everything else.
    pub record: Private<Record>,
}

/// Whether a record is approved as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApprovalState {
    /// It is approved.
    Approved,
    /// It has never been approved, or the approval is dated in the future.
    Never,
    /// An earlier version of it was approved.
    Changed,
}

/// What a record is waiting for, without any of its contents.
#[derive(Clone, Copy, Debug)]
pub struct RecordState {
    /// Whether item 9 of a PHQ-9 is above zero and no follow-up is on record.
    pub needs_follow_up: bool,
    /// Whether the record is approved.
    pub approval: ApprovalState,
    /// Whether the next review of the record is overdue.
    pub is_review_overdue: bool,
    /// Whether a consent has expired and has not been renewed.
    pub has_expired_consent: bool,
}

impl CarePlan {
    /// Returns what the record is waiting for on a date.
    pub fn state(&self, today: Day) -> RecordState {
        let mut state = RecordState {
            needs_follow_up: false,
            approval: ApprovalState::Never,
            is_review_overdue: false,
            has_expired_consent: false,
        };
        let look = |record: &Record, _: &mut Report| {
            state.needs_follow_up = record.needs_follow_up(today);
            state.is_review_overdue = record.next_review.is_some_and(|next| next < today);
            state.has_expired_consent =
                record.consents.iter().any(|consent| has_expired(consent, &record.consents, today));
            state.approval = match &record.approved {
                Some(approval) if approval.digest != self.digest => ApprovalState::Changed,
                Some(approval) if approval.on <= today => ApprovalState::Approved,
                _ => ApprovalState::Never,
            };
        };
        self.record.examine(look, &mut Report::new());
        state
    }

    /// Returns the path of the words at a position in the file, such as
    /// `relapse_plan.early_signs[0].sign`, without the words themselves. A phrase is at its id.
    pub fn path_of_words(&self, at: Span) -> Option<String> {
        let mut path = None;
        let look = |record: &Record, _: &mut Report| {
            record.each_words(&mut |words| {
                if words.span().start == at.start {
                    let phrase = matches!(words, Words::Phrase { .. });
                    let key = if phrase { ".phrase" } else { "" };
                    path = Some(format!("{}{key}", words.path().with_positions()));
                }
            });
        };
        self.record.examine(look, &mut Report::new());
        path
    }

    /// Returns whether the person attends a program.
    pub fn attends(&self, program: &str) -> bool {
        let mut attends = false;
        let look = |record: &Record, _: &mut Report| {
            attends = record.program.as_ref().is_some_and(|id| id.as_str() == program)
        };
        self.record.examine(look, &mut Report::new());
        attends
    }

    /// Returns whether a topic is on the person's reading list.
    pub fn has_topic(&self, topic: &str) -> bool {
        let mut is_to_read = false;
        let look = |record: &Record, _: &mut Report| {
            is_to_read = record.topics.iter().any(|slug| slug.as_str() == topic)
        };
        self.record.examine(look, &mut Report::new());
        is_to_read
    }
}

/// Returns whether a consent has expired (without being revoked) and none of `consents` to the same
/// recipient is still valid.
fn has_expired(consent: &Consent, consents: &[Consent], today: Day) -> bool {
    let goes_on = |other: &Consent| {
        other.reader == consent.reader && other.to.name == consent.to.name && other.until >= today
    };
    consent.revoked_on.is_none() && consent.until < today && !consents.iter().any(goes_on)
}

/// One person's care plan: the contents of `content/care-plans/<id>.yaml` or of a file in the
/// folder given by `--records`.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Care plan")]
pub struct Record {
    /// A neutral id, equal to the file name without `.yaml`. It becomes part of paths, so it must
    /// not name the person.
    pub id: Spanned<Slug>,
    /// True for an invented person. Only invented people may be in a site's own `content/`.
    #[serde(default)]
    pub invented: bool,
    /// The language in which the record is written, as a language tag.
    pub language: Lang,
    /// The languages in which handouts are wanted, as language tags.
    pub languages: Vec<Spanned<Lang>>,
    /// The person that the record is about.
    pub person: Person,
    /// The id of the program that the person attends.
    #[serde(default)]
    pub program: Option<Spanned<Slug>>,
    /// The jurisdiction for crisis lines and notices, if it differs from that of the program or the
    /// site.
    #[serde(default)]
    pub jurisdiction: Option<Jurisdiction>,
    /// The current level of care.
    #[serde(default)]
    pub level: Option<Level>,
    /// The treating team.
    #[serde(default)]
    pub team: Vec<TeamMember>,
    /// The evaluation that the plan is based on.
    #[serde(default)]
    pub evaluation: Option<Evaluation>,
    /// The therapy.
    #[serde(default)]
    pub therapy: Option<Therapy>,
    /// The medications that the team prescribes.
    #[serde(default)]
    pub medications: Vec<Medication>,
    /// Everything else that the person takes, for reconciliation.
    #[serde(default)]
    pub other_medicines: Vec<OtherMedicine>,
    /// Decisions of a prescriber or pharmacist about warnings of medicines.
    #[serde(default)]
    pub acknowledged: Vec<Acknowledgment>,
    /// The measures and their totals over time.
    #[serde(default)]
    pub measures: Vec<MeasureHistory>,
    /// Drug screens, prescription monitoring, and the like, explained without blame.
    #[serde(default)]
    pub monitoring: Vec<Monitoring>,
    /// The measurable goals.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// How often the person checks in with the team.
    #[serde(default)]
    pub checkins: Vec<CheckIn>,
    /// The visits that are booked. No other field gives dates of future visits.
    #[serde(default)]
    pub appointments: Vec<Appointment>,
    /// When to step up care, and how.
    #[serde(default)]
    pub step_up: Vec<LevelStep>,
    /// When to step down care, and how.
    #[serde(default)]
    pub step_down: Vec<LevelStep>,
    /// The relapse plan: staying well, early signs, and what to do in a crisis.
    #[serde(default)]
    pub relapse_plan: Option<RelapsePlan>,
    /// What the person wants on the wallet card besides what every card has.
    #[serde(default)]
    pub wallet_card: WalletCardChoice,
    /// What to record each day.
    #[serde(default)]
    pub diary: Option<Diary>,
    /// Practical help: transport, cost, work, and the like.
    #[serde(default)]
    pub practical: Option<Practical>,
    /// Questions to bring to the next visit.
    #[serde(default)]
    pub questions: Vec<Words>,
    /// What others may see.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// The slugs of the topics to read.
    #[serde(default)]
    pub topics: Vec<Spanned<Slug>>,
    /// The approval of this version of the record.
    #[serde(default)]
    pub approved: Option<Approval>,
    /// The date on which the plan is to be reviewed next.
    #[serde(default)]
    pub next_review: Option<Day>,
    /// Words that public pages may share with this record, because they do not identify anybody.
    #[serde(default)]
    pub not_private: Vec<Spanned<NotPrivate>>,
}

worded! {
    Record {
        id, language, languages, person, program, jurisdiction, level, team, evaluation, therapy,
        medications, other_medicines, acknowledged, measures, monitoring, goals, checkins,
        appointments, step_up, step_down, relapse_plan, wallet_card, diary, practical, questions,
        consents, topics, approved, next_review, not_private; flags: invented
    }
}

impl Record {
    /// Returns whether a PHQ-9 has item 9 above zero and no follow-up is on record by a date.
    pub fn needs_follow_up(&self, today: Day) -> bool {
        let scores = self.measures.iter().flat_map(|measure| &measure.scores);
        let mut above_zero =
            scores.filter(|score| score.item9.as_ref().is_some_and(|answer| **answer > 0));
        above_zero.any(|score| {
            !score.follow_up.as_ref().is_some_and(|follow_up| follow_up.counts(*score.on, today))
        })
    }
}

impl Record {
    /// Passes every full name in the record to `found`.
    fn names(&self, found: &mut dyn FnMut(TraceValue<'_>)) {
        let Person { preferred_name, legal_name, .. } = &self.person;
        let mut name = |path: &str, name: &str| {
            if is_full_name(name) {
                found(TraceValue::Identifier(TraceKind::Name, path, name));
            }
        };
        match legal_name {
            Some(legal) => {
                name("person.legal_name", legal);
                let family = legal.split_whitespace().last().unwrap_or_default();
                // "Mary Ann" alone could be anybody. With the family name it is a full name, even
                // if the first name is shortened.
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
        people.for_each(|(at, contact)| {
            name(&format!("relapse_plan.people[{at}].name"), &contact.name)
        });
        // Other recipients of a copy (a clinic, a workplace, a school) may also be named by the
        // programs that the site describes, so their names are not traces of the person.
        let supporters = self
            .consents
            .iter()
            .enumerate()
            .filter(|(_, consent)| consent.reader == Reader::Support);
        supporters
            .for_each(|(at, consent)| name(&format!("consents[{at}].to.name"), &consent.to.name));
    }

    /// Passes the date of birth, the record number, and every phone number to `found`.
    fn numbers(&self, found: &mut dyn FnMut(TraceValue<'_>)) {
        let Person { birth_date, record_number, .. } = &self.person;
        if let Some(day) = birth_date {
            found(TraceValue::Identifier(
                TraceKind::BirthDate,
                "person.birth_date",
                &day.to_string(),
            ));
        }
        if let Some(number) = record_number {
            found(TraceValue::Identifier(TraceKind::RecordNumber, "person.record_number", number));
        }
        let people = self.relapse_plan.iter().flat_map(|plan| &plan.people).enumerate();
        for (at, contact) in people {
            if let Some(phone) = &contact.phone {
                found(TraceValue::Identifier(
                    TraceKind::Contact,
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
        staff.for_each(|phone| found(TraceValue::StaffPhone(phone.as_str())));
    }
}

impl Traces for Record {
    fn each_trace(&self, found: &mut dyn FnMut(TraceValue<'_>)) {
        self.names(found);
        self.numbers(found);
        self.each_words(&mut |words| match words {
            Words::Own(text) => found(TraceValue::Text(text.span, text.span, text)),
            Words::Each(texts, place) => {
                texts.values().for_each(|text| found(TraceValue::Text(place.span, text.span, text)))
            }
            Words::Phrase { id, arguments } => {
                found(TraceValue::Phrase(id));
                arguments.values().for_each(|text| found(TraceValue::Text(id.span, id.span, text)));
            }
        });
    }
}

/// Returns whether a name is more than a first name, which could be any word of a page (Hope,
/// Jordan): two words, or three characters of a script that writes names without spaces (Han,
/// Hangul), where two characters could be any word too.
fn is_full_name(name: &str) -> bool {
    let is_east_asian = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    name.split_whitespace().count() > 1 || name.chars().filter(|c| is_east_asian(*c)).count() > 2
}
