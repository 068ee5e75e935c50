//! A letter to a workplace or school: when the person has visits, and what helps there. It shows no
//! diagnosis, program, kind of care or crisis line, since each would disclose more than the letter
//! needs. Whatever its consent says, it shows nothing about substance use.

use crate::{
    compose::{composer::Composer, consented::Consented, content::Content},
    document::page_parts,
    site::{care_plan::Appointment, checked_text::Covers},
    text::isolate,
};

page_parts! {
    /// The content of a letter.
    pub(super) struct LetterPage {
        /// A line that says who the letter is for.
        whom: String,
        /// A sentence that introduces the visits, or says that no times are set now. Absent if the
        /// consent does not cover visits.
        attends: Option<String>,
        /// The visits to come, in the order of the record.
        visits: Vec<LetterVisit>,
        /// What helps at work or school, in words.
        needs: Option<String>,
        /// The date of the letter in full, as the language of the page writes it.
        today: String,
    }

    /// A visit in a letter: only when it is.
    pub(super) struct LetterVisit {
        /// The date in full, as the language of the page writes it.
        on: String,
        /// The time of day, as the language of the page writes it.
        at: String,
    }
}

/// Composes the letter.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let Some(consented) = Consented::of_document(composer) else { return Content::empty() };
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
        consented.covers(Covers::Practical) && !consented.is_substance_use(practical.substance_use)
    });
    let needs = practical.and_then(|practical| practical.work_or_school.as_ref());
    let visit = |visit: &&Appointment| LetterVisit {
        on: composer.date(visit.on),
        at: composer.time(visit.at.as_str()),
    };
    let page = LetterPage {
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
