//! A care plan: one person's record. Always private, by the folder it lies in.
//!
//! Not for deciding who may see what: that is composed per reader from the consents.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{FileId, Spanned};
use crate::digest::Digest;
use crate::lang::Lang;
use crate::privacy::{Private, Trace, Traces};
use crate::site::{
    kinds::{Day, Jurisdiction, Level, Slug},
    words::Words,
};
use crate::source::yaml::Fields;

use super::{
    consent::{Agreed, Approval, Consent},
    medication::{Medication, OtherMedicine},
    person::{Evaluation, Person, Practical, TeamMember, Therapy},
    progress::{Appointment, CheckIn, Diary, Goal, MeasureHistory, Monitoring, Step},
    relapse::RelapsePlan,
};

/// A care plan as the rest of the program sees it: what is needed to plan its documents, and the record
/// itself behind the wall.
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
    /// Whether anything in it tells of substance use.
    pub tells_of_substance_use: bool,
    /// What others may know: each consent without what it says.
    pub consents: Vec<Agreed>,
    /// The day of the last visit that is set.
    pub last_visit: Option<Day>,
    /// Digest of the record without its approval.
    pub digest: Digest,
    /// The fields that its texts are in.
    pub fields: Fields,
    /// Everything else.
    pub record: Private<Record>,
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
}

impl Record {
    /// Whether a PHQ-9 has item 9 above zero and nobody is on record as having followed up by a day.
    pub fn needs_follow_up(&self, today: Day) -> bool {
        let scores = self.measures.iter().flat_map(|measure| &measure.scores);
        let mut asked = scores.filter(|score| score.item9.as_ref().is_some_and(|answer| **answer > 0));
        asked.any(|score| !score.follow_up.as_ref().is_some_and(|follow_up| follow_up.counts(*score.on, today)))
    }
}

impl Traces for Record {
    fn traces(&self, found: &mut dyn FnMut(Trace, &str)) {
        let Person { preferred_name, legal_name, birth_date, record_number, .. } = &self.person;
        // A first name alone may be any word of a page (Hope, Jordan), so one word is not a trace.
        let mut names: Vec<&str> = [Some(preferred_name), legal_name.as_ref()].into_iter().flatten().map(String::as_str).collect();
        let people = self.relapse_plan.iter().flat_map(|plan| &plan.people);
        names.extend(people.clone().map(|contact| contact.name.as_str()));
        names.extend(self.consents.iter().map(|consent| consent.to.name.as_str()));
        // In scripts without blanks a name of two signs may be any word too, and one of three is a whole name.
        let is_whole = |name: &&&str| name.split_whitespace().count() > 1 || crate::privacy::words_in(name) > 2;
        names.iter().filter(is_whole).for_each(|name| found(Trace::Name, name));
        if let Some(day) = birth_date {
            found(Trace::BirthDate, &day.to_string());
        }
        if let Some(number) = record_number {
            found(Trace::RecordNumber, number);
        }
        people.filter_map(|contact| contact.phone.as_ref()).for_each(|phone| found(Trace::Contact, phone.as_str()));
        self.each_words(&mut |words| words.texts().for_each(|text| found(Trace::FreeText, text)));
    }
}
