//! The questions that every program is asked, and what it answers.
//!
//! A program's own page and the comparison ask the same ones. What a program does not say reads "not stated", never "no".

use super::desk::Desk;
use crate::{
    document::View,
    lang::Lang,
    site::{
        program::{Facts, Offer, Stated},
        words::Words,
    },
    text::Arg,
};

/// The groups of questions and the messages that word them, in the order of the contract.
pub(super) const QUESTIONS: [(&str, &[&str]); 4] = [
    ("ask-answers", &["ask-coordination", "ask-therapies", "ask-progress", "ask-side-effects", "ask-missed-doses", "ask-symptom-spikes"]),
    ("ask-offers", &["ask-levels", "ask-modalities", "ask-medicines", "ask-family", "ask-payment"]),
    (
        "ask-access",
        &["ask-evenings", "ask-weekends", "ask-telehealth", "ask-transport", "ask-childcare", "ask-wheelchair", "ask-accepting-new", "ask-wait"],
    ),
    ("ask-language", &["ask-staff", "ask-interpreter-in-person", "ask-interpreter-phone", "ask-interpreter-video", "ask-handouts"]),
];

/// What a program answers to a question; `None` if it does not say.
pub(super) fn answer(desk: &Desk<'_>, facts: &Facts, question: &str) -> Option<String> {
    let (answers, access, language) = (&facts.answers, &facts.access, &facts.language);
    let said = |words: &Option<Words>| words.as_ref().map(|words| desk.words(words));
    let several = |items: Vec<String>| (!items.is_empty()).then(|| desk.list(&items));
    let langs = |langs: &mut dyn Iterator<Item = &Lang>| several(langs.map(|lang| desk.language_name(lang)).collect());
    match question {
        "ask-coordination" => said(&answers.coordination),
        "ask-therapies" => said(&answers.therapies),
        "ask-progress" => said(&answers.progress),
        "ask-side-effects" => said(&answers.side_effects),
        "ask-missed-doses" => said(&answers.missed_doses),
        "ask-symptom-spikes" => said(&answers.symptom_spikes),
        "ask-levels" => several(facts.levels.iter().map(|level| desk.say(level.message())).collect()),
        "ask-modalities" => several(facts.therapies.iter().map(|therapy| desk.say(therapy.message())).collect()),
        "ask-medicines" => {
            let classes = facts.medicines.iter().map(|(class, ids)| medicines(desk, class.as_str(), ids.iter().map(|id| id.as_str())));
            // Each class has a list of its own, so the classes are set apart by more than a comma.
            (!facts.medicines.is_empty()).then(|| classes.collect::<Vec<_>>().join(" · "))
        }
        "ask-family" => said(&facts.family),
        "ask-payment" => several(facts.payment.iter().map(|words| desk.words(words)).collect()),
        "ask-evenings" => stated(desk, &access.evenings),
        "ask-weekends" => stated(desk, &access.weekends),
        "ask-telehealth" => stated(desk, &access.telehealth),
        "ask-transport" => stated(desk, &access.transport),
        "ask-childcare" => stated(desk, &access.childcare),
        "ask-wheelchair" => stated(desk, &access.wheelchair),
        "ask-accepting-new" => stated(desk, &access.accepting_new),
        "ask-wait" => access.wait_days.map(|days| desk.say_with("wait-days", &[("n", days.to_string().into())])),
        "ask-staff" => langs(&mut language.staff.iter().map(|lang| &lang.value)),
        "ask-interpreter-in-person" => offer(desk, &language.interpreters.in_person),
        "ask-interpreter-phone" => offer(desk, &language.interpreters.phone),
        "ask-interpreter-video" => offer(desk, &language.interpreters.video),
        "ask-handouts" => langs(&mut language.handouts.iter().map(|lang| &lang.value)),
        _ => None,
    }
}

/// "Medicines for opioid use disorder: buprenorphine, methadone".
fn medicines<'i>(desk: &Desk<'_>, class: &str, ids: impl Iterator<Item = &'i str>) -> String {
    let class = desk.site.medicines.class(class).map(|class| desk.words(&class.name)).unwrap_or_default();
    let names: Vec<String> = ids.filter_map(|id| desk.site.medicines.medicine(id)).map(|medicine| desk.words(&medicine.names)).collect();
    desk.say_with("class-medicines", &[("class", class.into()), ("medicines", Arg::List(names))])
}

fn stated(desk: &Desk<'_>, stated: &Option<Stated>) -> Option<String> {
    stated.as_ref().map(|stated| match stated {
        Stated::Plainly(true) => desk.say("yes"),
        Stated::Plainly(false) => desk.say("no"),
        Stated::InWords(words) => desk.words(words),
    })
}

fn offer(desk: &Desk<'_>, offer: &Option<Offer>) -> Option<String> {
    offer.as_ref().map(|offer| match offer {
        Offer::Plainly(true) => desk.say("yes-languages-not-stated"),
        Offer::Plainly(false) => desk.say("no"),
        Offer::In(langs) if langs.is_empty() => desk.say("yes-languages-not-stated"),
        Offer::In(langs) => desk.list(&langs.iter().map(|lang| desk.language_name(lang)).collect::<Vec<_>>()),
    })
}

/// A cell: the answer, or "not stated", with a mark for which it is.
pub(super) fn cell(desk: &Desk<'_>, facts: &Facts, question: &str) -> View {
    let said = answer(desk, facts, question);
    View::map([("stated", said.is_some().into()), ("text", said.unwrap_or_else(|| desk.say("not-stated")).into())])
}

/// For which day a program stated all this, and where.
pub(super) fn as_of(desk: &Desk<'_>, facts: &Facts) -> String {
    desk.say_with("program-as-of", &[("on", facts.as_of.to_string().into()), ("source", desk.words(&facts.source).into())])
}
