//! The patient's own handout: what the plan is, what to take, what to do, whom to call.
//!
//! Other readers have documents of their own, each made from a consent.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            medicines::{self, MedicinesSection},
            notices::{self, NoticeEntry},
            people::{self, TeamMemberEntry},
            plan_sections::{
                self, ALL, AppointmentEntry, CareStep, CheckInEntry, EvaluationSection,
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
        /// The program that treats the person.
        program: Option<String>,
        /// The level of care.
        level: Option<String>,
        /// The interpreter that is booked.
        interpreter: Option<String>,
        /// The treating team.
        team: Vec<TeamMemberEntry>,
        /// The evaluation.
        evaluation: Option<EvaluationSection>,
        /// The therapy.
        therapy: Option<TherapySection>,
        /// The medicines.
        [safety] medicines: MedicinesSection,
        /// The scores.
        scores: Vec<ScoreSection>,
        /// The goals.
        goals: Vec<GoalEntry>,
        /// How often to check in.
        checkins: Vec<CheckInEntry>,
        /// What is checked regularly.
        monitoring: Vec<MonitoringEntry>,
        /// The visits to come.
        appointments: Vec<AppointmentEntry>,
        /// When to step up in care.
        step_up: Vec<CareStep>,
        /// When to step down in care.
        step_down: Vec<CareStep>,
        /// The signs of how the person is doing, in zones.
        signs: Vec<SignZone>,
        /// What to track every day.
        diary: Vec<String>,
        /// Practical supports.
        practical: Option<PracticalSection>,
        /// Questions for the next visit.
        questions: Vec<String>,
        /// Topics to read.
        topics: TopicsToRead,
        /// Whether there is something to say back in one's own words.
        teach_back: bool,
        /// Notices that the law of the place demands.
        [safety] notices: Vec<NoticeEntry>,
        /// Who made the plan and approved it, and when.
        made_with: Vec<String>,
    }

    /// Topics to read.
    pub(super) struct TopicsToRead {
        /// The topics that exist in the language of the page.
        list: Vec<TopicToRead>,
        /// How many topics exist in other languages only.
        elsewhere: Option<String>,
    }

    /// A topic to read.
    pub(super) struct TopicToRead {
        /// Its title.
        title: String,
        /// Its summary.
        summary: String,
        /// Its public address.
        href: Option<Address>,
    }
}

/// Composes the handout.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let program = record.program.as_ref().and_then(|id| composer.site.programs.get(id.as_str()));
    let place = people::place(composer, record);
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
        therapy: record.therapy.as_ref().map(|therapy| therapy::compose(composer, therapy, ALL)),
        medicines: medicines::compose(composer, record),
        scores: scores::compose(composer, record, &|_| true),
        goals: scores::goals(composer, record),
        checkins: plan_sections::check_ins(composer, record),
        monitoring: plan_sections::monitoring(composer, record),
        appointments: plan_sections::appointments(composer, record),
        step_up: plan_sections::steps(composer, &record.step_up),
        step_down: plan_sections::steps(composer, &record.step_down),
        signs: signs::compose(composer, record, ALL),
        diary: tracked(composer, record),
        practical: record.practical.as_ref().map(|part| practical::compose(composer, part)),
        questions: composer.all_words(&record.questions),
        topics: topics(composer, record),
        // Saying it back needs something to say back.
        teach_back: !record.medications.is_empty() || record.relapse_plan.is_some(),
        notices: notices::compose(composer, place, NoticePlace::Handout),
        made_with: people::made_with(composer, record),
    };
    Content::new(composer.say("handout-title"), Some(place), page)
}

fn tracked(composer: &Composer<'_>, record: &Record) -> Vec<String> {
    let items = record.diary.iter().flat_map(|diary| &diary.track);
    items.map(|item| composer.say(item.message())).collect()
}

/// Composes the topics to read: those that exist in this language, and how many do not.
fn topics(composer: &Composer<'_>, record: &Record) -> TopicsToRead {
    let base = composer.site.config.base_url.as_ref().filter(|base| base.starts_with("https://"));
    let mut elsewhere = 0_usize;
    let mut list = Vec::new();
    for slug in &record.topics {
        let Some(topic) = composer.site.topics.get(slug.as_str()) else { continue };
        let path = composer.plan.path_of(DocumentKind::Topic, slug.as_str(), composer.lang());
        match (topic.texts.get(composer.lang()), path) {
            (Some(text), Some(path)) => {
                // A private file stands alone, so it can only name the public address.
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
