//! The patient's own handout: a core of two pages that they can act on, and sheets.
//!
//! The site and the run decide which sheets come with the core. What is not shown is not composed,
//! so no word of it withholds the handout. Other readers have documents of their own, each made by
//! consent.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            core::{self, HandoutCore, SheetNames},
            core_advice::{self, AdviceExtent, AdviceGroup},
            handout_medicines,
            medicines::{self, EndedMedicine, MedicinesSection},
            notices::{self, NoticeEntry},
            people::{self, AnsweredFor, TeamMemberEntry},
            plan_sections::{
                self, CareStep, CheckInEntry, EVERYTHING, EvaluationSection, MonitoringEntry,
            },
            practical::{self, PracticalSection},
            scores::{self, GoalEntry, ScoreSection},
            signs::{self, SignZone},
            therapy::{self, TherapySection},
        },
    },
    document::{Address, DocumentKind, page_parts},
    site::{
        care_plan::{Record, RelapsePlan},
        checked_text::NoticePlace,
        config::HandoutExtent,
    },
    text::isolate,
};

page_parts! {
    /// The content of a handout.
    pub(super) struct HandoutPage {
        /// The name that the person goes by.
        name: String,
        /// The program, then sentences that say who approved the plan and when its next review is.
        head: Vec<String>,
        /// Whether the core comes without any sheet. It then holds every mandatory part of every
        /// medicine itself.
        is_alone: bool,
        /// What the person does every day, what they do when it gets hard, and who helps.
        [safety] core: HandoutCore,
        /// The medicines of the person.
        [safety] medicines: MedicinesSection,
        /// The sheet with every mandatory part of every medicine. Absent if the core is alone, or
        /// the person takes none.
        [safety] medicine_sheet: Option<MedicineSheet>,
        /// The sheet with goals and scores.
        scores: Option<ScoreSheet>,
        /// The sheet with practical supports that make care possible.
        practical: Option<PracticalSection>,
        /// The sheet that says what the plan is based on and how it goes on.
        plan: Option<PlanSheet>,
        /// The sheet with topics of the site to read.
        topics: Option<TopicsToRead>,
        /// Notices that the law of the jurisdiction requires, on a sheet of their own. None if the
        /// core is alone.
        [safety] notices: Vec<NoticeEntry>,
        /// Questions for the next visit.
        questions: Vec<String>,
        /// Whether to invite the person to say the plan in their own words (teach-back).
        teach_back: bool,
        /// Sentences that say who made the plan and when it was printed.
        made_with: Vec<String>,
    }

    /// The sheet with every mandatory part of every medicine.
    pub(super) struct MedicineSheet {
        /// What the person must know about the medicines, part by part.
        [safety] advice: Vec<AdviceGroup>,
        /// The prescribed medicines that ended.
        ended: Vec<EndedMedicine>,
        /// Whether the person takes something that the team does not prescribe.
        has_others: bool,
    }

    /// The sheet with goals and scores.
    pub(super) struct ScoreSheet {
        /// The goals of the plan.
        goals: Vec<GoalEntry>,
        /// The scores, by instrument.
        scores: Vec<ScoreSection>,
    }

    /// The sheet that says what the plan is based on and how it goes on.
    pub(super) struct PlanSheet {
        /// The level of care, in words.
        level: Option<String>,
        /// The treating team, with how to leave a message.
        team: Vec<TeamMemberEntry>,
        /// The evaluation of the person.
        evaluation: Option<EvaluationSection>,
        /// The therapy of the plan.
        therapy: Option<TherapySection>,
        /// Regular check-ins with the team.
        checkins: Vec<CheckInEntry>,
        /// What is checked regularly, and how often.
        monitoring: Vec<MonitoringEntry>,
        /// Steps up in the level of care.
        step_up: Vec<CareStep>,
        /// Steps down in the level of care.
        step_down: Vec<CareStep>,
        /// The signs of how the person is doing, in up to three zones.
        signs: Vec<SignZone>,
        /// What the person tracks every day.
        diary: Vec<String>,
    }

    /// Topics of the site to read.
    pub(super) struct TopicsToRead {
        /// The topics that are available in the language of the page.
        list: Vec<TopicToRead>,
        /// A sentence that says how many topics are available in other languages only.
        elsewhere: Option<String>,
    }

    /// A topic of the site to read.
    pub(super) struct TopicToRead {
        /// The title of the topic.
        title: String,
        /// What the topic is about.
        summary: String,
        /// The full public address of the topic. Absent if the site has no public `https` address.
        href: Option<Address>,
    }
}

/// Composes the handout.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let of_run = composer.plan.scope.handout;
    let extent = of_run.unwrap_or(composer.site.config.formats.handout);
    let (is_alone, is_full) = (extent == HandoutExtent::Core, extent == HandoutExtent::Full);
    let jurisdiction = people::jurisdiction(composer, record);
    let mut medicines = medicines::compose(composer, record);
    if !is_alone {
        handout_medicines::mark_sheets(composer, record, &mut medicines, is_full);
    }
    let medicine_sheet = if is_alone { None } else { medicine_sheet(composer, record, &medicines) };
    let notices = notices::compose(composer, jurisdiction, NoticePlace::Handout);
    let notices = if is_alone { Vec::new() } else { notices };
    let sheets = Sheets::of(composer, record, is_full);
    let names = sheet_names(composer, record, extent, &medicines, !notices.is_empty());
    let core = core::compose(composer, record, jurisdiction, &medicines, names, is_alone);
    let questions = composer.all_words(&record.questions);
    let made_by = people::made_by(composer, record);
    let Sheets { scores, practical, plan, topics } = sheets;
    let page = HandoutPage {
        name: isolate(&record.person.preferred_name),
        // The last part, because it depends on whether the page is a draft.
        head: head(composer, record),
        is_alone,
        core,
        medicines,
        medicine_sheet,
        scores,
        practical,
        plan,
        topics,
        notices,
        questions,
        // Teach-back needs a plan to say back.
        teach_back: !record.medications.is_empty() || record.relapse_plan.is_some(),
        made_with: vec![made_by, people::printed(composer)],
    };
    Content::new(composer.say("handout-title"), Some(jurisdiction), page)
}

/// Composes the lines under the name of the person.
fn head(composer: &Composer<'_>, record: &Record) -> Vec<String> {
    let program = record.program.as_ref().and_then(|id| composer.site.programs.get(id.as_str()));
    let program = program.map(|program| composer.words(&program.facts.name));
    let AnsweredFor { approved, review } = people::answered_for(composer, record);
    [program, approved, review].into_iter().flatten().collect()
}

/// Composes the sheet with every mandatory part of every medicine.
fn medicine_sheet(
    composer: &Composer<'_>,
    record: &Record,
    section: &MedicinesSection,
) -> Option<MedicineSheet> {
    let sheet = MedicineSheet {
        advice: core_advice::compose(composer, record, section, AdviceExtent::Mandatory),
        ended: medicines::ended(composer, record),
        has_others: !section.others.is_empty(),
    };
    let is_empty = sheet.advice.is_empty() && sheet.ended.is_empty() && !sheet.has_others;
    (!is_empty).then_some(sheet)
}

/// The sheets that come only with a full handout.
#[derive(Default)]
struct Sheets {
    scores: Option<ScoreSheet>,
    practical: Option<PracticalSection>,
    plan: Option<PlanSheet>,
    topics: Option<TopicsToRead>,
}

impl Sheets {
    /// Composes the sheets for which the record has something to say; none unless the handout is
    /// full.
    fn of(composer: &Composer<'_>, record: &Record, is_full: bool) -> Self {
        if !is_full {
            return Self::default();
        }
        let kinds = SheetKinds::of(record);
        Self {
            scores: kinds.scores.then(|| ScoreSheet {
                goals: scores::goals(composer, record),
                scores: scores::compose(composer, record, &|_| true),
            }),
            practical: record.practical.as_ref().map(|part| practical::compose(composer, part)),
            plan: kinds.plan.then(|| plan_sheet(composer, record)),
            topics: kinds.topics.then(|| topics(composer, record)),
        }
    }
}

/// For which sheets a record has something to say.
struct SheetKinds {
    scores: bool,
    plan: bool,
    topics: bool,
}

impl SheetKinds {
    fn of(record: &Record) -> Self {
        let none = RelapsePlan::default();
        let signs = record.relapse_plan.as_ref().unwrap_or(&none);
        let lists = [
            record.checkins.is_empty(),
            record.monitoring.is_empty(),
            record.step_up.is_empty(),
            record.step_down.is_empty(),
            signs.staying_well.is_empty(),
            signs.early_signs.is_empty(),
            signs.crisis_signs.is_empty(),
        ];
        Self {
            scores: !record.goals.is_empty() || !record.measures.is_empty(),
            plan: record.level.is_some()
                || !record.team.is_empty()
                || record.evaluation.is_some()
                || record.therapy.is_some()
                || record.diary.is_some()
                || lists.contains(&false),
            topics: !record.topics.is_empty(),
        }
    }
}

fn plan_sheet(composer: &Composer<'_>, record: &Record) -> PlanSheet {
    let therapy = record.therapy.as_ref();
    PlanSheet {
        level: record.level.map(|level| composer.say(level.message())),
        team: people::team(composer, &record.team),
        evaluation: record
            .evaluation
            .as_ref()
            .map(|evaluation| plan_sections::evaluation(composer, evaluation)),
        therapy: therapy.map(|therapy| therapy::compose(composer, therapy, EVERYTHING)),
        checkins: plan_sections::check_ins(composer, record),
        monitoring: plan_sections::monitoring(composer, record),
        step_up: plan_sections::steps(composer, &record.step_up),
        step_down: plan_sections::steps(composer, &record.step_down),
        signs: signs::compose(composer, record, EVERYTHING),
        diary: tracked(composer, record),
    }
}

/// Returns the names of the sheets that come with the core, and of those that the person can ask
/// for.
fn sheet_names(
    composer: &Composer<'_>,
    record: &Record,
    extent: HandoutExtent,
    section: &MedicinesSection,
    has_notices: bool,
) -> SheetNames {
    let kinds = SheetKinds::of(record);
    let takes_any = !section.current.is_empty();
    let with_core = extent > HandoutExtent::Core;
    let is_full = extent == HandoutExtent::Full;
    let sheets = [
        ("sheet-medicines", takes_any, with_core),
        ("sheet-each-medicine", takes_any, is_full),
        ("handout-scores", kinds.scores, is_full),
        ("handout-practical", record.practical.is_some(), is_full),
        ("handout-evaluation", kinds.plan, is_full),
        ("handout-topics", kinds.topics, is_full),
        ("sheet-rights", has_notices, with_core),
    ];
    let mut names = SheetNames { printed: Vec::new(), further: Vec::new() };
    for (message, exists, is_printed) in sheets {
        if exists {
            let list = if is_printed { &mut names.printed } else { &mut names.further };
            list.push(composer.say(message));
        }
    }
    names
}

fn tracked(composer: &Composer<'_>, record: &Record) -> Vec<String> {
    let items = record.diary.iter().flat_map(|diary| &diary.track);
    items.map(|item| composer.say(item.message())).collect()
}

/// Composes the topics to read: those available in this language, and how many are not.
fn topics(composer: &Composer<'_>, record: &Record) -> TopicsToRead {
    let base = composer.site.config.base_url.as_ref().filter(|base| base.starts_with("https://"));
    let mut elsewhere = 0_usize;
    let mut list = Vec::new();
    for slug in &record.topics {
        let Some(topic) = composer.site.topics.get(slug.as_str()) else { continue };
        let path = composer.plan.path_of(DocumentKind::Topic, slug.as_str(), composer.lang());
        match (topic.texts.get(composer.lang()), path) {
            (Some(text), Some(path)) => {
                // A private file may be anywhere, so it needs the full address of the topic.
                let path = path.strip_suffix("index.html").unwrap_or(&path);
                let href = base.map(|base| Address(format!("{}{path}", base.value)));
                let (title, summary) = composer.topic_words(topic, text);
                list.push(TopicToRead { title, summary, href });
            }
            _ => elsewhere += 1,
        }
    }
    let elsewhere = (elsewhere > 0).then(|| {
        composer.say_with("handout-topics-elsewhere", &[("n", elsewhere.to_string().into())])
    });
    TopicsToRead { list, elsewhere }
}
