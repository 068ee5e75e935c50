//! A copy for someone who may know a part of the plan by consent: a support person, primary care,
//! another clinic.
//!
//! Every part is asked of the consent by name. Not for workplaces and schools: see `letter`.

use super::{
    chrome, consented::Consented, desk::Desk, medicines, notices, scores, sections, sheet,
};
use crate::{
    document::View,
    site::{
        care_plan::{RelapseList, RelapsePlan},
        kinds::{Covers, Jurisdiction, NoticeKind, NoticePlace},
        words::Words,
    },
    text::isolate,
};

/// What the copy shows.
pub(super) fn view(desk: &Desk<'_>) -> View {
    let Some(consented) = Consented::of(desk) else { return View::Null };
    let record = consented.record;
    let place = desk
        .site
        .jurisdiction(record.jurisdiction.as_ref(), record.program.as_ref().map(|id| id.as_str()));
    let therapy = record.therapy.as_ref();
    let evaluation = record.evaluation.as_ref();
    let practical = record.practical.as_ref();
    let page = View::map([
        ("name", isolate(&record.person.preferred_name).into()),
        ("scope", consented.scope(desk)),
        ("signs", consented.part(Covers::RelapsePlan, |may| sheet::signs(desk, record, may))),
        ("relapse", consented.part(Covers::RelapsePlan, |_| relapse(desk, &consented))),
        (
            "appointments",
            consented.part(Covers::Appointments, |_| sections::appointments(desk, record)),
        ),
        (
            "medicines",
            consented.part(Covers::Medications, |_| {
                medicines::brief(desk, record, &|class| consented.may_class(class))
            }),
        ),
        ("others", consented.part(Covers::Medications, |_| others(desk, &consented))),
        (
            "scores",
            consented.part(Covers::Measures, |_| {
                scores::view(desk, record, &|measure| consented.may_measure(measure))
            }),
        ),
        ("goals", consented.part(Covers::Goals, |_| goals(desk, &consented))),
        (
            "therapy",
            consented.part(Covers::Therapy, |may| {
                therapy.map(|therapy| sections::therapy(desk, therapy, may)).into()
            }),
        ),
        (
            "practical",
            consented.part(Covers::Practical, |may| {
                practical
                    .filter(|practical| may(practical.substance_use))
                    .map(|practical| sections::practical(desk, practical))
                    .into()
            }),
        ),
        (
            "evaluation",
            consented.part(Covers::Evaluation, |may| {
                evaluation
                    .filter(|part| may(part.substance_use))
                    .map(|part| sections::evaluation(desk, part))
                    .into()
            }),
        ),
        ("notices", disclosed(desk, &consented, place)),
        ("printed", sheet::printed(desk).into()),
    ]);
    chrome::frame(desk, &desk.say("copy-title"), Some(place), page)
}

/// Notices that travel with what is told. That of 42 CFR 2.32 goes with substance-use content, and
/// only with it: elsewhere it would itself tell of such care.
fn disclosed(desk: &Desk<'_>, consented: &Consented<'_>, place: &Jurisdiction) -> View {
    if consented.tells_of_substance_use() {
        return notices::view(desk, place, NoticePlace::Disclosure);
    }
    let others = desk.site.notices.of(place, NoticePlace::Disclosure, desk.today()).into_iter();
    notices::list(desk, others.filter(|notice| notice.kind != NoticeKind::SubstanceUseRecords))
}

/// The lists of the relapse plan that may be told, and the people to call.
fn relapse(desk: &Desk<'_>, consented: &Consented<'_>) -> View {
    let none = RelapsePlan::default();
    let plan = consented.record.relapse_plan.as_ref().unwrap_or(&none);
    let open = consented.may(plan.substance_use);
    let list = |heading: &str, words: &[Words], which: RelapseList| {
        let open = consented.may(plan.mark(which));
        View::map([
            ("heading", desk.say(heading).into()),
            ("items", desk.all_of(words.iter().filter(|_| open))),
        ])
    };
    let lists = [
        list("relapse-triggers", &plan.triggers, RelapseList::Triggers),
        list("relapse-coping", &plan.coping, RelapseList::Coping),
        list("relapse-distraction", &plan.distraction, RelapseList::Distraction),
        list("relapse-boosters", &plan.boosters, RelapseList::Boosters),
        list("relapse-safer-place", &plan.safer_place, RelapseList::SaferPlace),
    ];
    // Where the naloxone is tells of substance use, whatever else is marked.
    let naloxone = plan.naloxone.as_ref().filter(|_| consented.may(Some(true)));
    View::map([
        ("lists", View::list(lists)),
        ("naloxone", naloxone.map(|naloxone| desk.words(&naloxone.place)).into()),
        (
            "team",
            if open { sheet::team(desk, &consented.record.team) } else { View::List(Vec::new()) },
        ),
    ])
}

fn others(desk: &Desk<'_>, consented: &Consented<'_>) -> View {
    let others = consented
        .record
        .other_medicines
        .iter()
        .filter(|other| consented.may_other(desk, &other.name));
    View::list(others.map(|other| medicines::other(desk, other)))
}

fn goals(desk: &Desk<'_>, consented: &Consented<'_>) -> View {
    let record = consented.record;
    let measured = |goal: &crate::site::care_plan::Goal| {
        let measure =
            goal.measure.as_ref().and_then(|measure| desk.site.measures.get(measure.tool.as_str()));
        measure.is_none_or(|measure| consented.may_measure(measure))
    };
    let goals =
        record.goals.iter().filter(|goal| consented.may(goal.substance_use) && measured(goal));
    // How a goal is measured tells of scores, which are a part of their own.
    let tells_scores = consented.covers(Covers::Measures);
    View::list(goals.map(|goal| scores::goal(desk, record, goal, tells_scores)))
}
