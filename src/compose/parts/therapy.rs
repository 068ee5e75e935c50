//! The therapy of a care plan, with its homework.

use super::plan_sections::MayShow;
use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{
        care_plan::{Homework, Therapy},
        words::Words,
    },
};

page_parts! {
    /// The therapy of the plan.
    pub(in crate::compose) struct TherapySection {
        /// The kinds of therapy, as a list in words. Absent if it may not be shown.
        modalities: Option<String>,
        /// What the therapy works on.
        focus: Option<String>,
        /// How often the visits are, such as "every week".
        every: Option<String>,
        /// How long a visit is, such as "50 minutes".
        minutes: Option<String>,
        /// Where the visits take place, such as by video.
        place: Option<String>,
        /// Therapy groups that the person attends.
        groups: Vec<String>,
        /// What to practice between visits.
        homework: Vec<HomeworkEntry>,
    }

    /// Something to practice between visits.
    pub(in crate::compose) struct HomeworkEntry {
        /// The skill to practice.
        skill: String,
        /// Why the skill helps.
        why: Option<String>,
        /// What to do, step by step.
        steps: Vec<String>,
        /// When and where to practice.
        when: Option<String>,
        /// What to do if it does not work.
        if_stuck: Option<String>,
    }
}

/// Composes the therapy, without what may not be shown.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    therapy: &Therapy,
    may_show: MayShow<'_>,
) -> TherapySection {
    let optional = |words: &Option<Words>| words.as_ref().map(|words| composer.words(words));
    let kinds: Vec<String> =
        therapy.modalities.iter().map(|kind| composer.say(kind.message())).collect();
    let modalities = composer.list(&kinds);
    let shown = therapy
        .homework
        .iter()
        .filter(|exercise| may_show(exercise.substance_use.or(therapy.substance_use)));
    let shows_content = may_show(therapy.substance_use);
    TherapySection {
        modalities: shows_content.then_some(modalities),
        focus: if shows_content { optional(&therapy.focus) } else { None },
        every: therapy.every.map(|interval| composer.interval("every", interval)),
        minutes: therapy.minutes.map(|minutes| {
            composer.say_with("therapy-minutes", &[("n", minutes.to_string().into())])
        }),
        place: therapy.place.map(|place| composer.say(place.message())),
        groups: composer.all_words(therapy.groups.iter().filter(|_| shows_content)),
        homework: shown.map(|exercise| self::exercise(composer, exercise)).collect(),
    }
}

/// Composes one exercise.
pub(super) fn exercise(composer: &Composer<'_>, exercise: &Homework) -> HomeworkEntry {
    let optional = |words: &Option<Words>| words.as_ref().map(|words| composer.words(words));
    HomeworkEntry {
        skill: composer.words(&exercise.skill),
        why: optional(&exercise.why),
        steps: composer.all_words(&exercise.steps),
        when: optional(&exercise.when),
        if_stuck: optional(&exercise.if_stuck),
    }
}
