//! The patient's own handout: the plan, what to take, what to do, whom to call.
//!
//! Other readers have documents of their own, each made by consent.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            gathered_advice,
            medicines::{self, MedicinesSection},
            notices::{self, NoticeEntry},
            people::{self, TeamMemberEntry},
            plan_sections::{
                self, AppointmentEntry, CareStep, CheckInEntry, EVERYTHING, EvaluationSection,
                MonitoringEntry,
            },
            practical::{self, PracticalSection},
            scores::{self, GoalEntry, ScoreSection},
            signs::{self, SignZone},
            therapy::{self, TherapySection},
        },
    },
    document::{Address, DocumentKind, page_parts},
    site::{care_plan::Record, checked_text::NoticePlace},
    text::isolate,
};

page_parts! {
    /// The content of a handout.
    pub(super) struct HandoutPage {
        /// The name that the person goes by.
        name: String,
        /// The name of the program that treats the person.
        program: Option<String>,
        /// The level of care, in words.
        level: Option<String>,
        /// A sentence about the interpreter that is booked.
        interpreter: Option<String>,
        /// The treating team.
        team: Vec<TeamMemberEntry>,
        /// The evaluation of the person.
        evaluation: Option<EvaluationSection>,
        /// The therapy of the plan.
        therapy: Option<TherapySection>,
        /// The medicines of the person.
        [safety] medicines: MedicinesSection,
        /// The scores, by instrument.
        scores: Vec<ScoreSection>,
        /// The goals of the plan.
        goals: Vec<GoalEntry>,
        /// Regular check-ins with the team.
        checkins: Vec<CheckInEntry>,
        /// What is checked regularly, and how often.
        monitoring: Vec<MonitoringEntry>,
        /// The visits to come, in the order of the record.
        appointments: Vec<AppointmentEntry>,
        /// Steps up in the level of care.
        step_up: Vec<CareStep>,
        /// Steps down in the level of care.
        step_down: Vec<CareStep>,
        /// The signs of how the person is doing, in up to three zones.
        signs: Vec<SignZone>,
        /// What the person tracks every day.
        diary: Vec<String>,
        /// Practical supports that make care possible.
        practical: Option<PracticalSection>,
        /// Questions for the next visit.
        questions: Vec<String>,
        /// Topics of the site to read.
        topics: TopicsToRead,
        /// Whether to invite the person to say the plan in their own words (teach-back).
        teach_back: bool,
        /// Notices that the law of the jurisdiction requires.
        [safety] notices: Vec<NoticeEntry>,
        /// Sentences that say who made the plan, who approved it, when it was printed, and when its
        /// next review is.
        made_with: Vec<String>,
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
    let program = record.program.as_ref().and_then(|id| composer.site.programs.get(id.as_str()));
    let jurisdiction = people::jurisdiction(composer, record);
    let mut medicines = medicines::compose(composer, record);
    gathered_advice::gather(composer, &mut medicines);
    let page = HandoutPage {
        name: isolate(&record.person.preferred_name),
        program: program.map(|program| composer.words(&program.facts.name)),
        level: record.level.map(|level| composer.say(level.message())),
        interpreter: people::interpreter(composer, record),
        team: people::team(composer, &record.team),
        evaluation: record
            .evaluation
            .as_ref()
            .map(|evaluation| plan_sections::evaluation(composer, evaluation)),
        therapy: record
            .therapy
            .as_ref()
            .map(|therapy| therapy::compose(composer, therapy, EVERYTHING)),
        medicines,
        scores: scores::compose(composer, record, &|_| true),
        goals: scores::goals(composer, record),
        checkins: plan_sections::check_ins(composer, record),
        monitoring: plan_sections::monitoring(composer, record),
        appointments: plan_sections::appointments(composer, record),
        step_up: plan_sections::steps(composer, &record.step_up),
        step_down: plan_sections::steps(composer, &record.step_down),
        signs: signs::compose(composer, record, EVERYTHING),
        diary: tracked(composer, record),
        practical: record.practical.as_ref().map(|part| practical::compose(composer, part)),
        questions: composer.all_words(&record.questions),
        topics: topics(composer, record),
        // Teach-back needs a plan to say back.
        teach_back: !record.medications.is_empty() || record.relapse_plan.is_some(),
        notices: notices::compose(composer, jurisdiction, NoticePlace::Handout),
        made_with: people::made_with(composer, record),
    };
    Content::new(composer.say("handout-title"), Some(jurisdiction), page)
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
