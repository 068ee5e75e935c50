//! A copy for a reader who may see a part of the plan by consent: a support person, primary care,
//! another clinic.
//!
//! Each part is shown only if the consent names it. A workplace or school gets a `letter`.

use crate::{
    compose::{
        composer::Composer,
        consented::Consented,
        content::Content,
        parts::{
            copied_medicines::{self, CopiedMedicines},
            notices::{self, NoticeEntry},
            people::{self, TeamMemberEntry},
            phone_link::PhoneLink,
            plan_sections::{self, AppointmentEntry, EvaluationSection},
            practical::{self, PracticalSection},
            scores::{self, GoalEntry, ScoreSection},
            signs::{self, SignZone},
            therapy::{self, TherapySection},
        },
        voice::Voice,
    },
    document::page_parts,
    site::{
        care_plan::{Goal, Record, RelapseList, RelapsePlan},
        checked_text::Covers,
        words::Words,
    },
    text::isolate,
};

page_parts! {
    /// The content of a copy by consent. Parts that the consent does not name are absent.
    pub(super) struct CopyPage {
        /// The name that the person goes by; for clinicians, after the legal name.
        name: String,
        /// The program that the copy is from, for clinicians who may know of it: name and phone.
        from: Option<Sender>,
        /// Four sentences: recipient, purpose, parts covered, and dates of the consent.
        [safety] scope: [String; 4],
        /// A sentence that says whom "I" means in the words of the plan. Absent if the copy shows
        /// none of them.
        [safety] speaker: Option<String>,
        /// The signs of how the person is doing, in up to three zones.
        [safety] signs: Option<Vec<SignZone>>,
        /// The rest of the relapse plan.
        [safety] relapse: Option<SharedRelapsePlan>,
        /// The visits to come, in the order of the record.
        appointments: Option<Vec<AppointmentEntry>>,
        /// The medicines that the reader may know of.
        [safety] medicines: Option<CopiedMedicines>,
        /// The scores, by instrument.
        scores: Option<Vec<ScoreSection>>,
        /// The goals of the plan.
        goals: Option<Vec<GoalEntry>>,
        /// The therapy of the plan.
        therapy: Option<TherapySection>,
        /// Practical supports that make care possible.
        practical: Option<PracticalSection>,
        /// The evaluation of the person.
        evaluation: Option<EvaluationSection>,
        /// Notices that the law requires with what is disclosed.
        [safety] notices: Vec<NoticeEntry>,
        /// A sentence with the date on which the copy was made.
        printed: String,
    }

    /// The program that a clinician can ask about a copy.
    pub(super) struct Sender {
        /// The name of the program.
        name: String,
        /// The phone number of the program.
        phone: Option<PhoneLink>,
    }

    /// What a copy shows of the relapse plan in addition to the signs.
    pub(super) struct SharedRelapsePlan {
        /// The lists of the relapse plan; each may be empty.
        lists: [SharedRelapseList; 5],
        /// Where the naloxone is kept, in words.
        naloxone: Option<String>,
        /// The treating team.
        team: Vec<TeamMemberEntry>,
    }

    /// A list of the relapse plan.
    pub(super) struct SharedRelapseList {
        /// The heading of the list.
        heading: String,
        /// The entries of the list.
        items: Vec<String>,
    }
}

/// Composes the copy.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some(consented) = Consented::of_document(composer) else { return Content::empty() };
    let record = consented.record;
    let jurisdiction = people::jurisdiction(composer, record);
    let may_show = |mark| consented.may_show(mark);
    // The person's own words say "I".
    let own_words = [
        Covers::RelapsePlan,
        Covers::Goals,
        Covers::Therapy,
        Covers::Practical,
        Covers::Evaluation,
    ];
    let has_own_words = own_words.into_iter().any(|part| consented.covers(part));
    let speaker = has_own_words
        .then(|| composer.say_with("copy-speaker", &[("name", composer.person_name().into())]));
    let page = CopyPage {
        name: name(composer, record),
        from: sender(composer, &consented),
        scope: consented.scope(composer),
        signs: consented
            .if_covered(Covers::RelapsePlan, || signs::compose(composer, record, &may_show)),
        relapse: consented.if_covered(Covers::RelapsePlan, || relapse_plan(composer, &consented)),
        appointments: consented
            .if_covered(Covers::Appointments, || plan_sections::appointments(composer, record)),
        medicines: consented
            .if_covered(Covers::Medications, || copied_medicines::compose(composer, &consented))
            .map(|medicines| match speaker {
                Some(_) => CopiedMedicines { speaker: None, ..medicines },
                None => medicines,
            }),
        scores: consented.if_covered(Covers::Measures, || {
            scores::compose(composer, record, &|instrument| {
                consented.may_show_instrument(instrument)
            })
        }),
        goals: consented.if_covered(Covers::Goals, || goals(composer, &consented)),
        therapy: consented
            .if_covered(Covers::Therapy, || {
                let therapy = record.therapy.as_ref()?;
                Some(therapy::compose(composer, therapy, &may_show))
            })
            .flatten(),
        practical: consented
            .if_covered(Covers::Practical, || {
                let part = record.practical.as_ref().filter(|part| may_show(part.substance_use))?;
                Some(practical::compose(composer, part))
            })
            .flatten(),
        evaluation: consented
            .if_covered(Covers::Evaluation, || {
                let part =
                    record.evaluation.as_ref().filter(|part| may_show(part.substance_use))?;
                Some(plan_sections::evaluation(composer, part))
            })
            .flatten(),
        notices: notices::of_disclosure(composer, &consented, jurisdiction),
        printed: people::printed(composer),
        speaker,
    };
    let content = Content::new(composer.say("copy-title"), Some(jurisdiction), page);
    consented.without_hidden_program(composer, content, None)
}

/// Composes the name of the person. Clinicians find their patient by the legal name, beside the one
/// that the rest of the copy uses.
fn name(composer: &Composer<'_>, record: &Record) -> String {
    let person = &record.person;
    let preferred = isolate(&person.preferred_name);
    match person.legal_name.as_ref().filter(|_| composer.voice() == Voice::Team) {
        Some(legal) if *legal != person.preferred_name => {
            format!("{} · {preferred}", isolate(legal))
        }
        _ => preferred,
    }
}

/// Composes the program that a copy for clinicians is from. Its name may tell of substance use even
/// if nothing else in the record does, so the consent must cover that, and the copy must carry the
/// notice about it.
fn sender(composer: &Composer<'_>, consented: &Consented<'_>) -> Option<Sender> {
    let may_name = composer.voice() == Voice::Team && consented.shows_substance_use();
    let id = consented.record.program.as_ref().filter(|_| may_name)?;
    let facts = &composer.site.programs.get(id.as_str())?.facts;
    Some(Sender {
        name: composer.words(&facts.name),
        phone: facts.contact.phone.as_ref().map(|phone| PhoneLink::new(phone.as_str())),
    })
}

/// Composes the lists of the relapse plan that may be shown, and the treating team.
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
    // The place of the naloxone discloses substance use, whatever the marks say.
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

fn goals(composer: &Composer<'_>, consented: &Consented<'_>) -> Vec<GoalEntry> {
    let record = consented.record;
    let may_show_measure = |goal: &Goal| {
        let instrument = goal
            .measure
            .as_ref()
            .and_then(|measure| composer.site.measures.get(measure.tool.as_str()));
        instrument.is_none_or(|instrument| consented.may_show_instrument(instrument))
    };
    let goals = record
        .goals
        .iter()
        .filter(|goal| consented.may_show(goal.substance_use) && may_show_measure(goal));
    // How a goal is measured discloses scores, which the consent must cover separately.
    let shows_scores = consented.covers(Covers::Measures);
    goals.map(|goal| scores::goal(composer, record, goal, shows_scores)).collect()
}
