//! A care plan: one person's record, and how it is read. Always private, by the folder it lies in.
//!
//! Not for deciding who may see what: that is composed per reader from the consents.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    kinds::{
        Amount, ClockTime, Covers, Day, DiaryItem, Form, InterpreterMode, Jurisdiction, Level, Medical, MedicineSource, Modality, Phone,
        Reader, Rhythm, Role, Slug, Strength, Support, VisitPlace,
    },
    words::Words,
};
use crate::{
    diag::{FileId, Spanned},
    digest::Digest,
    lang::Lang,
    privacy::{Private, Trace, Traces},
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
    /// Whether the file had errors, so that nothing may be made from it.
    pub broken: bool,
    /// Whether only what a person may need tonight may come out: a PHQ-9 with item 9 above zero and no
    /// follow-up on record.
    pub hold: bool,
    /// Digest of the record without its approval.
    pub digest: Digest,
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

/// Who the record is about.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// What the person wants to be called; the name on handouts.
    pub preferred_name: String,
    /// The name on official papers.
    #[serde(default)]
    pub legal_name: Option<String>,
    /// Date of birth.
    #[serde(default)]
    pub birth_date: Option<Day>,
    /// Number in the clinic's own system.
    #[serde(default)]
    pub record_number: Option<String>,
    /// The interpreter that is booked.
    #[serde(default)]
    pub interpreter: Option<Interpreter>,
}

/// The interpreter that is booked.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// Into which language.
    pub language: Lang,
    /// In person, by phone, by video.
    pub mode: InterpreterMode,
}

/// Someone of the treating team.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamMember {
    /// Their part.
    pub role: Role,
    /// Their name.
    #[serde(default)]
    pub name: Option<String>,
    /// Their phone.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
    /// When they can be reached.
    #[serde(default)]
    pub hours: Option<Words>,
    /// How to leave a message.
    #[serde(default)]
    pub message: Option<Words>,
}

/// The evaluation that the plan rests on.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evaluation {
    /// When it was.
    pub on: Day,
    /// What brought the person in.
    #[serde(default)]
    pub reasons: Vec<Words>,
    /// What happened before.
    #[serde(default)]
    pub history: Vec<Words>,
    /// What the person can build on.
    #[serde(default)]
    pub strengths: Vec<Words>,
    /// What the team should know of culture, faith and language.
    #[serde(default)]
    pub culture: Vec<Words>,
    /// Medical matters to keep in mind.
    #[serde(default)]
    pub medical: Vec<Medical>,
    /// Allergies.
    #[serde(default)]
    pub allergies: Vec<Words>,
}

/// The therapy.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Therapy {
    /// Kinds of therapy.
    pub modalities: Vec<Modality>,
    /// What it works on.
    #[serde(default)]
    pub focus: Option<Words>,
    /// How often.
    #[serde(default)]
    pub every: Option<Rhythm>,
    /// How long a session takes, in minutes.
    #[serde(default)]
    pub minutes: Option<u16>,
    /// Where.
    #[serde(default)]
    pub place: Option<VisitPlace>,
    /// Groups.
    #[serde(default)]
    pub groups: Vec<Words>,
    /// What to practise between sessions.
    #[serde(default)]
    pub homework: Vec<Homework>,
}

/// One exercise between sessions.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Homework {
    /// The skill.
    pub skill: Words,
    /// What it is good for.
    #[serde(default)]
    pub why: Option<Words>,
    /// Small steps.
    #[serde(default)]
    pub steps: Vec<Words>,
    /// When and where.
    #[serde(default)]
    pub when: Option<Words>,
    /// What to do if it does not work out.
    #[serde(default)]
    pub if_stuck: Option<Words>,
}

/// One medicine that the team prescribes.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Medication {
    /// Id of a medicine in `medicines.yaml`.
    pub name: Spanned<Slug>,
    /// Brand name on the package.
    #[serde(default)]
    pub brand: Option<String>,
    /// Class, if other than in `medicines.yaml`.
    #[serde(default)]
    pub class: Option<Spanned<Slug>>,
    /// What it is for.
    #[serde(default, rename = "for")]
    pub purpose: Option<Words>,
    /// What one unit contains.
    #[serde(default)]
    pub strength: Option<Spanned<Strength>>,
    /// Its form.
    #[serde(default)]
    pub form: Option<Form>,
    /// How much and when.
    #[serde(default)]
    pub take: Option<Spanned<Take>>,
    /// Titration or taper: dated steps.
    #[serde(default)]
    pub steps: Vec<DoseStep>,
    /// How to take it.
    #[serde(default)]
    pub how: Option<Words>,
    /// What to do about a missed dose.
    #[serde(default)]
    pub missed_dose: Option<Words>,
    /// Effects to wait out or tell us about.
    #[serde(default)]
    pub common_effects: Vec<Words>,
    /// Effects to act on now.
    #[serde(default)]
    pub urgent_effects: Vec<Words>,
    /// What not to mix it with.
    #[serde(default)]
    pub do_not_mix: Vec<Words>,
    /// How to stop.
    #[serde(default)]
    pub stopping: Option<Words>,
    /// Where to keep it.
    #[serde(default)]
    pub storage: Option<Words>,
    /// How to get rid of what is left.
    #[serde(default)]
    pub disposal: Option<Words>,
    /// Benefits that were talked over.
    #[serde(default)]
    pub benefits: Vec<Words>,
    /// Tests that go with it.
    #[serde(default)]
    pub tests: Vec<Test>,
    /// What helps with taking it.
    #[serde(default)]
    pub supports: Vec<Support>,
    /// Effects that the person told us about.
    #[serde(default)]
    pub reported_effects: Vec<ReportedEffect>,
    /// When and why it ended.
    #[serde(default)]
    pub ended: Option<Ended>,
}

/// How much and when: by times of day, or as needed, or every so often.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Take {
    /// In the morning.
    #[serde(default)]
    pub morning: Option<Amount>,
    /// At noon.
    #[serde(default)]
    pub noon: Option<Amount>,
    /// In the evening.
    #[serde(default)]
    pub evening: Option<Amount>,
    /// At bedtime.
    #[serde(default)]
    pub bedtime: Option<Amount>,
    /// Only when needed.
    #[serde(default)]
    pub as_needed: Option<AsNeeded>,
    /// Every so often, as with a long-acting injection.
    #[serde(default)]
    pub every: Option<Rhythm>,
    /// When it was last given.
    #[serde(default)]
    pub last_given: Option<Day>,
    /// When it is due next.
    #[serde(default)]
    pub next_due: Option<Day>,
    /// What to do when it is late.
    #[serde(default)]
    pub if_late: Option<Words>,
}

impl Take {
    /// The four times of the Universal Medication Schedule (16 CCR 1707.5), in order.
    pub fn times(&self) -> [Option<&Amount>; 4] {
        [self.morning.as_ref(), self.noon.as_ref(), self.evening.as_ref(), self.bedtime.as_ref()]
    }
}

/// Only when needed, with a limit.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AsNeeded {
    /// How much at one time.
    pub amount: Amount,
    /// At most this much in one day.
    #[serde(default)]
    pub max_per_day: Option<Amount>,
}

/// One dated step of a titration or taper.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DoseStep {
    /// From this day on.
    pub from: Day,
    /// How much and when, from then on.
    pub take: Spanned<Take>,
    /// Who decides about this step.
    pub owner: Role,
}

/// A test that goes with a medicine.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Test {
    /// What is tested.
    pub what: Words,
    /// How often.
    #[serde(default)]
    pub every: Option<Rhythm>,
    /// When it was last done.
    #[serde(default)]
    pub last: Option<Day>,
}

/// An effect that the person told us about.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportedEffect {
    /// What it is.
    pub what: Words,
    /// Since when.
    #[serde(default)]
    pub since: Option<Day>,
    /// What is done about it.
    #[serde(default)]
    pub plan: Option<Words>,
}

/// When and why a medicine ended.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// When.
    pub on: Day,
    /// Why.
    pub why: Words,
}

/// A medicine that the team does not prescribe, or a supplement.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherMedicine {
    /// Id of a medicine in `medicines.yaml`, or a name.
    pub name: Spanned<String>,
    /// Where it comes from.
    pub source: MedicineSource,
}

/// One measure and its totals over time.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureHistory {
    /// Id of a measure.
    pub tool: Spanned<Slug>,
    /// Which language version was filled in: bands belong to a version.
    pub version: String,
    /// How its items are coded, where a measure has more than one coding.
    #[serde(default)]
    pub coding: Option<Spanned<Slug>>,
    /// The totals.
    pub scores: Vec<Score>,
}

/// One total.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// When it was filled in.
    pub on: Spanned<Day>,
    /// The total.
    pub total: Spanned<i64>,
    /// The answer to the ninth item of a PHQ-9; never printed.
    #[serde(default)]
    pub item9: Option<Spanned<i64>>,
    /// Who followed up on it, and when.
    #[serde(default)]
    pub follow_up: Option<FollowUp>,
}

/// Who followed up, and when.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Who.
    pub by: String,
    /// When.
    pub on: Day,
}

/// Something that is looked at regularly.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Monitoring {
    /// What.
    pub what: Words,
    /// How often.
    #[serde(default)]
    pub every: Option<Rhythm>,
}

/// A measurable goal.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// The goal in the person's own words.
    pub text: Words,
    /// How we will know.
    #[serde(default)]
    pub measure: Option<GoalMeasure>,
    /// By when.
    #[serde(default)]
    pub by: Option<Day>,
    /// Small steps.
    #[serde(default)]
    pub steps: Vec<Words>,
}

/// How we will know that a goal is met.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GoalMeasure {
    /// Id of a measure.
    pub tool: Spanned<Slug>,
    /// The total is to fall below this.
    pub below: i64,
}

/// The rhythm of check-ins with one member of the team.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// With whom.
    pub with: Role,
    /// How often at first.
    pub every: Rhythm,
    /// How often later on.
    #[serde(default)]
    pub then: Option<Rhythm>,
    /// After how long the later rhythm begins.
    #[serde(default)]
    pub after: Option<Rhythm>,
}

/// A visit that is booked.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// With whom.
    pub with: Role,
    /// Which day.
    pub on: Day,
    /// What time.
    pub at: ClockTime,
    /// Where.
    pub place: VisitPlace,
}

/// A step up or down in care.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// When this is so …
    pub when: Words,
    /// … we do this.
    pub then: Words,
}

/// Staying well, early signs, crisis.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct RelapsePlan {
    /// What keeps me well.
    #[serde(default)]
    pub staying_well: Vec<Words>,
    /// Early signs, each with one action.
    #[serde(default)]
    pub early_signs: Vec<Sign>,
    /// Signs of a crisis, each with one action.
    #[serde(default)]
    pub crisis_signs: Vec<Sign>,
    /// What sets it off.
    #[serde(default)]
    pub triggers: Vec<Words>,
    /// What I can do by myself.
    #[serde(default)]
    pub coping: Vec<Words>,
    /// People and places that take my mind off it.
    #[serde(default)]
    pub distraction: Vec<Words>,
    /// Extra support in weeks of high stress.
    #[serde(default)]
    pub boosters: Vec<Words>,
    /// People I can ask.
    #[serde(default)]
    pub people: Vec<Contact>,
    /// How I make my place safer.
    #[serde(default)]
    pub safer_place: Vec<Words>,
    /// Where the naloxone is.
    #[serde(default)]
    pub naloxone: Option<Naloxone>,
}

/// A sign and the one action that goes with it.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// What I or others notice.
    pub sign: Words,
    /// What I do then.
    pub action: Words,
}

/// Someone the person can ask.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Their name.
    pub name: String,
    /// Who they are to the person.
    #[serde(default)]
    pub relation: Option<Words>,
    /// Their phone.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
}

/// Where the naloxone is.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Naloxone {
    /// The place.
    #[serde(rename = "where")]
    pub place: Words,
}

/// What to note down each day.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Diary {
    /// The things to note.
    pub track: Vec<DiaryItem>,
}

/// What makes coming possible.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Practical {
    /// Getting there.
    #[serde(default)]
    pub transport: Option<Words>,
    /// Care for children meanwhile.
    #[serde(default)]
    pub childcare: Option<Words>,
    /// Cost and cover.
    #[serde(default)]
    pub cost: Vec<Words>,
    /// Work or school.
    #[serde(default)]
    pub work_or_school: Option<Words>,
    /// Housing.
    #[serde(default)]
    pub housing: Option<Words>,
    /// Finding work.
    #[serde(default)]
    pub employment: Option<Words>,
    /// Who helps with all this.
    #[serde(default)]
    pub case_manager: Option<CaseManager>,
}

/// Who helps with practical matters.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseManager {
    /// Their name.
    pub name: String,
    /// Their phone.
    #[serde(default)]
    pub phone: Option<Spanned<Phone>>,
}

/// What someone else may know, for how long.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Neutral id; it becomes part of a file name.
    pub id: Spanned<Slug>,
    /// What kind of reader.
    pub reader: Reader,
    /// Who exactly.
    pub to: ConsentTo,
    /// What for.
    pub purpose: Words,
    /// What it covers.
    pub covers: Vec<Covers>,
    /// Whether it covers substance-use content.
    #[serde(default)]
    pub substance_use: bool,
    /// The language of the copy.
    #[serde(default)]
    pub language: Option<Lang>,
    /// When it was signed.
    pub signed_on: Day,
    /// From when it holds.
    pub from: Day,
    /// Until when it holds.
    pub until: Day,
    /// When it was taken back.
    #[serde(default)]
    pub revoked_on: Option<Day>,
}

/// Who a consent is given to.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentTo {
    /// Their name.
    pub name: String,
    /// Who they are to the person.
    #[serde(default)]
    pub relation: Option<Words>,
}

/// Who approved this text of the record.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// Name.
    pub by: String,
    /// Credential.
    pub credential: String,
    /// When.
    pub on: Day,
    /// Digest of the record as it was approved.
    #[schemars(with = "String")]
    pub digest: Digest,
}

impl Record {
    /// Whether a PHQ-9 has item 9 above zero and nobody is on record as having followed up.
    pub fn needs_follow_up(&self) -> bool {
        let scores = self.measures.iter().flat_map(|measure| &measure.scores);
        scores.into_iter().any(|score| score.item9.as_ref().is_some_and(|answer| **answer > 0) && score.follow_up.is_none())
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
        names.iter().filter(|name| name.split_whitespace().count() > 1).for_each(|name| found(Trace::Name, name));
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
