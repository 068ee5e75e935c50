//! The relapse plan, in the order in which a person needs it: crisis and early signs with one
//! action for each sign, then the order of the safety plan (Stanley and Brown, *Safety Planning
//! Intervention*, 2012): what I do alone, people and places, people I can ask, professionals,
//! making the place safer.

use crate::{
    compose::{
        composer::Composer,
        content::Content,
        parts::{
            people::{self, SupportPersonEntry, TeamMemberEntry},
            plan_sections::EVERYTHING,
            signs::{self, SignZone},
        },
    },
    document::page_parts,
    site::{care_plan::RelapsePlan, words::Words},
    text::isolate,
};

page_parts! {
    /// The content of a relapse plan.
    pub(super) struct RelapsePlanPage {
        /// The name that the person goes by.
        name: String,
        /// The signs of how the person is doing, in up to three zones, the most urgent one first.
        [safety] signs: Vec<SignZone>,
        /// Four lists: what the person can do alone, people and places that distract, triggers, and
        /// extra support in hard weeks.
        [safety] lists: [RelapsePlanList; 4],
        /// The people whom the person can ask for support.
        [safety] people: Vec<SupportPersonEntry>,
        /// The treating team.
        [safety] team: Vec<TeamMemberEntry>,
        /// What the person does to make the place safer.
        [safety] safer_place: Vec<String>,
        /// Where the naloxone is kept, in words.
        [safety] naloxone: Option<String>,
        /// Sentences that say who made the plan, who approved it, when it was printed, and when its
        /// next review is.
        made_with: Vec<String>,
    }

    /// A list of the relapse plan.
    pub(super) struct RelapsePlanList {
        /// The heading of the list.
        heading: String,
        /// The entries of the list.
        items: Vec<String>,
    }
}

/// Composes the relapse plan.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some((_, record)) = composer.record() else { return Content::empty() };
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let list = |heading: &str, words: &[Words]| RelapsePlanList {
        heading: composer.say(heading),
        items: composer.all_words(words),
    };
    let mut signs = signs::compose(composer, record, EVERYTHING);
    signs.reverse();
    let page = RelapsePlanPage {
        name: isolate(&record.person.preferred_name),
        signs,
        lists: [
            list("relapse-coping", &plan.coping),
            list("relapse-distraction", &plan.distraction),
            list("relapse-triggers", &plan.triggers),
            list("relapse-boosters", &plan.boosters),
        ],
        people: people::supporters(composer, &plan.people),
        team: people::team(composer, &record.team),
        safer_place: composer.all_words(&plan.safer_place),
        naloxone: plan.naloxone.as_ref().map(|naloxone| composer.words(&naloxone.place)),
        made_with: people::made_with(composer, record),
    };
    Content::new(composer.say("relapse-title"), Some(people::jurisdiction(composer, record)), page)
}
