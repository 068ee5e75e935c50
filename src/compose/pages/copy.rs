//! A copy for a reader who may know a part of the plan by consent: a support person, primary care,
//! another clinic.
//!
//! Each part is shown only if the consent names it. Workplaces and schools get a `letter`.

use crate::{
    compose::{
        composer::Composer,
        consented::Consented,
        content::Content,
        parts::{
            medicines::{self, BriefMedicine, OtherMedicineEntry},
            notices::{self, NoticeEntry},
            people::{self, TeamMemberEntry},
            plan_sections::{self, AppointmentEntry, EvaluationSection},
            practical::{self, PracticalSection},
            scores::{self, GoalEntry, ScoreSection},
            signs::{self, SignZone},
            therapy::{self, TherapySection},
        },
    },
    document::page_parts,
    site::{
        care_plan::{Goal, RelapseList, RelapsePlan},
        checked_text::{Covers, Jurisdiction, NoticeKind, NoticePlace},
        words::Words,
    },
    text::isolate,
};

page_parts! {
    /// The content of a copy by consent. What the consent does not name is absent.
    pub(super) struct CopyPage {
        /// The name that the person goes by.
        name: String,
        /// For whom the copy is, what for, and how far the consent goes.
        [safety] scope: [String; 4],
        /// The signs of how the person is doing, in zones.
        [safety] signs: Option<Vec<SignZone>>,
        /// The rest of the relapse plan.
        [safety] relapse: Option<SharedRelapsePlan>,
        /// The visits to come.
        appointments: Option<Vec<AppointmentEntry>>,
        /// The medicines that the team prescribes.
        [safety] medicines: Option<Vec<BriefMedicine>>,
        /// What the person takes from elsewhere.
        [safety] others: Option<Vec<OtherMedicineEntry>>,
        /// The scores.
        scores: Option<Vec<ScoreSection>>,
        /// The goals.
        goals: Option<Vec<GoalEntry>>,
        /// The therapy.
        therapy: Option<TherapySection>,
        /// Practical supports.
        practical: Option<PracticalSection>,
        /// The evaluation.
        evaluation: Option<EvaluationSection>,
        /// Notices that go with what is disclosed.
        [safety] notices: Vec<NoticeEntry>,
        /// When the copy was made.
        printed: String,
    }

    /// What a copy shows of the relapse plan beside the signs.
    pub(super) struct SharedRelapsePlan {
        /// Its lists.
        lists: [SharedRelapseList; 5],
        /// Where the naloxone is.
        naloxone: Option<String>,
        /// The treating team.
        team: Vec<TeamMemberEntry>,
    }

    /// A list of the relapse plan.
    pub(super) struct SharedRelapseList {
        /// The heading.
        heading: String,
        /// What is on the list.
        items: Vec<String>,
    }
}

/// Composes the copy.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some(consented) = Consented::by_plan(composer) else { return Content::empty() };
    let record = consented.record;
    let place = people::place(composer, record);
    let may_show = |mark| consented.may_show(mark);
    let page = CopyPage {
        name: isolate(&record.person.preferred_name),
        scope: consented.scope(composer),
        signs: consented.part(Covers::RelapsePlan, || signs::compose(composer, record, &may_show)),
        relapse: consented.part(Covers::RelapsePlan, || relapse_plan(composer, &consented)),
        appointments: consented
            .part(Covers::Appointments, || plan_sections::appointments(composer, record)),
        medicines: consented.part(Covers::Medications, || {
            medicines::brief(composer, record, &|class| consented.may_show_class(class))
        }),
        others: consented.part(Covers::Medications, || others(composer, &consented)),
        scores: consented.part(Covers::Measures, || {
            scores::compose(composer, record, &|measure| consented.may_show_measure(measure))
        }),
        goals: consented.part(Covers::Goals, || goals(composer, &consented)),
        therapy: consented
            .part(Covers::Therapy, || {
                let therapy = record.therapy.as_ref()?;
                Some(therapy::compose(composer, therapy, &may_show))
            })
            .flatten(),
        practical: consented
            .part(Covers::Practical, || {
                let part = record.practical.as_ref().filter(|part| may_show(part.substance_use))?;
                Some(practical::compose(composer, part))
            })
            .flatten(),
        evaluation: consented
            .part(Covers::Evaluation, || {
                let part =
                    record.evaluation.as_ref().filter(|part| may_show(part.substance_use))?;
                Some(plan_sections::evaluation(composer, part))
            })
            .flatten(),
        notices: disclosure_notices(composer, &consented, place),
        printed: people::printed(composer),
    };
    Content::new(composer.say("copy-title"), Some(place), page)
}

/// Composes the notices that go with what is disclosed. That of 42 CFR 2.32 goes with substance-use
/// content, and only with it: elsewhere it would itself disclose such care.
fn disclosure_notices(
    composer: &Composer<'_>,
    consented: &Consented<'_>,
    place: &Jurisdiction,
) -> Vec<NoticeEntry> {
    if consented.shows_substance_use() {
        return notices::compose(composer, place, NoticePlace::Disclosure);
    }
    let all = composer.site.notices.in_force(place, NoticePlace::Disclosure, composer.today());
    let others = all.into_iter().filter(|notice| notice.kind != NoticeKind::SubstanceUseRecords);
    notices::entries(composer, others)
}

/// Composes the lists of the relapse plan that may be shown, and the people to call.
fn relapse_plan(composer: &Composer<'_>, consented: &Consented<'_>) -> SharedRelapsePlan {
    let none = RelapsePlan::default();
    let plan = consented.record.relapse_plan.as_ref().unwrap_or(&none);
    let list = |heading: &str, words: &[Words], which: RelapseList| {
        let is_shown = consented.may_show(plan.mark(which));
        SharedRelapseList {
            heading: composer.say(heading),
            items: composer.all_words(words.iter().filter(|_| is_shown)),
        }
    };
    // Where the naloxone is discloses substance use, whatever else is marked.
    let naloxone = plan.naloxone.as_ref().filter(|_| consented.may_show(Some(true)));
    let shows_team = consented.may_show(plan.substance_use);
    SharedRelapsePlan {
        lists: [
            list("relapse-triggers", &plan.triggers, RelapseList::Triggers),
            list("relapse-coping", &plan.coping, RelapseList::Coping),
            list("relapse-distraction", &plan.distraction, RelapseList::Distraction),
            list("relapse-boosters", &plan.boosters, RelapseList::Boosters),
            list("relapse-safer-place", &plan.safer_place, RelapseList::SaferPlace),
        ],
        naloxone: naloxone.map(|naloxone| composer.words(&naloxone.place)),
        team: if shows_team { people::team(composer, &consented.record.team) } else { Vec::new() },
    }
}

fn others(composer: &Composer<'_>, consented: &Consented<'_>) -> Vec<OtherMedicineEntry> {
    let others = consented
        .record
        .other_medicines
        .iter()
        .filter(|other| consented.may_show_other(composer, &other.name));
    others.map(|other| medicines::other(composer, other)).collect()
}

fn goals(composer: &Composer<'_>, consented: &Consented<'_>) -> Vec<GoalEntry> {
    let record = consented.record;
    let may_show_measure = |goal: &Goal| {
        let measure = goal
            .measure
            .as_ref()
            .and_then(|measure| composer.site.measures.get(measure.tool.as_str()));
        measure.is_none_or(|measure| consented.may_show_measure(measure))
    };
    let goals = record
        .goals
        .iter()
        .filter(|goal| consented.may_show(goal.substance_use) && may_show_measure(goal));
    // How a goal is measured discloses scores, which are a part of their own.
    let shows_scores = consented.covers(Covers::Measures);
    goals.map(|goal| scores::goal(composer, record, goal, shows_scores)).collect()
}
