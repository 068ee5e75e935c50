//! A letter to a workplace or school: when the person has visits and what helps there. No
//! diagnosis, no program, no kind of care, no crisis line: any of them would disclose more than the
//! letter is for. Whatever its consent says, it shows nothing of substance use.

use crate::{
    compose::{composer::Composer, consented::Consented, content::Content},
    document::page_parts,
    site::{care_plan::Appointment, checked_text::Covers},
    text::isolate,
};

page_parts! {
    /// The content of a letter.
    pub(super) struct LetterPage {
        /// The person's legal name.
        [safety] name: String,
        /// For whom the letter is.
        whom: String,
        /// That the person has visits, or none now.
        attends: Option<String>,
        /// The visits to come.
        visits: Vec<LetterVisit>,
        /// What helps at work or school.
        needs: Option<String>,
        /// The day of the letter.
        today: String,
    }

    /// A visit.
    pub(super) struct LetterVisit {
        /// The day.
        on: String,
        /// The time of day.
        at: String,
    }
}

/// Composes the letter.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some(consented) = Consented::by_plan(composer) else { return Content::empty() };
    let record = consented.record;
    let person = &record.person;
    let name = isolate(person.legal_name.as_ref().unwrap_or(&person.preferred_name));
    let covers_visits = consented.covers(Covers::Appointments);
    let coming: Vec<&Appointment> = record
        .appointments
        .iter()
        .filter(|visit| covers_visits && visit.on >= composer.today())
        .collect();
    let message = if coming.is_empty() { "letter-no-visits" } else { "letter-attends" };
    let practical = record.practical.as_ref().filter(|practical| {
        consented.covers(Covers::Practical) && !consented.counts(practical.substance_use)
    });
    let needs = practical.and_then(|practical| practical.work_or_school.as_ref());
    let visit = |visit: &&Appointment| LetterVisit {
        on: composer.date(visit.on),
        at: composer.time(visit.at.as_str()),
    };
    let page = LetterPage {
        name: name.clone(),
        whom: composer
            .say_with("copy-for", &[("name", isolate(&consented.consent.to.name).into())]),
        attends: covers_visits
            .then(|| composer.say_with(message, &[("name", name.as_str().into())])),
        visits: coming.iter().map(visit).collect(),
        needs: needs.map(|words| composer.words(words)),
        today: composer.date(composer.today()),
    };
    Content::new(composer.say("letter-title"), None, page).without_crisis_lines()
}
