//! A letter to a workplace or school: when the person has visits, what helps there, and the
//! medicines that somebody there must know of. It shows no diagnosis or kind of care, and crisis
//! lines only beside advice about medicines that may lead to them: each would disclose more than
//! the letter needs.
//!
//! Unless its consent covers substance use, it shows nothing about that and no name of a program. A
//! letter whose consent does not cover medicines shows nothing about substance use at all.

use crate::{
    compose::{
        composer::Composer,
        consented::Consented,
        content::Content,
        parts::{
            copied_medicines::{self, CopiedMedicines},
            notices::{self, NoticeEntry},
            people,
            phone_link::PhoneLink,
        },
        phone::dial_string,
        withhold::{ReaderObstacle, WithholdReason},
    },
    document::page_parts,
    site::{
        care_plan::Appointment,
        checked_text::{Covers, Phone},
        program::Program,
    },
    text::isolate,
};

page_parts! {
    /// The content of a letter.
    pub(super) struct LetterPage {
        /// Who writes the letter, in public words that do not say what kind of care it is.
        letterhead: Option<String>,
        /// The phone number of the program that writes the letter; under a neutral letterhead, the
        /// one that the consent gives.
        phone: Option<PhoneLink>,
        /// A line that says who the letter is for.
        whom: String,
        /// A sentence that introduces the visits, or says that no times are set now. Absent if the
        /// consent does not cover visits.
        attends: Option<String>,
        /// The visits to come, in the order of the record.
        visits: Vec<LetterVisit>,
        /// What helps at work or school, in words.
        needs: Option<String>,
        /// The medicines that the reader may know of. Absent if the consent does not cover them.
        [safety] medicines: Option<CopiedMedicines>,
        /// Notices that the law requires with what is disclosed. Empty without medicines.
        [safety] notices: Vec<NoticeEntry>,
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
    let name = composer.person_name();
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
    let jurisdiction = people::jurisdiction(composer, record);
    let covers_medicines = consented.covers(Covers::Medications);
    let medicines = consented
        .if_covered(Covers::Medications, || copied_medicines::compose(composer, &consented));
    // Advice for an emergency may say to use the crisis numbers on the page.
    let has_advice = medicines.as_ref().is_some_and(CopiedMedicines::has_urgent_advice);
    let letterhead = letterhead(composer, &consented);
    let page = LetterPage {
        letterhead: letterhead.clone(),
        whom: composer
            .say_with("copy-for", &[("name", isolate(&consented.consent.to.name).into())]),
        attends: covers_visits
            .then(|| composer.say_with(message, &[("name", name.as_str().into())])),
        visits: coming.iter().map(visit).collect(),
        needs: needs.map(|words| composer.words(words)),
        phone: phone(composer, &consented),
        medicines,
        notices: if covers_medicines {
            notices::of_disclosure(composer, &consented, jurisdiction)
        } else {
            Vec::new()
        },
        today: composer.date(composer.today()),
    };
    let title = composer.say("letter-title");
    let content = Content::new(title, Some(jurisdiction), page);
    let content = consented.without_hidden_program(composer, content, letterhead.as_deref());
    if has_advice { content } else { content.without_crisis_lines() }
}

/// Composes who writes the letter: the program if the consent covers substance use and medicines,
/// so that the reader can ask; else the neutral name that the consent gives, if any.
fn letterhead(composer: &Composer<'_>, consented: &Consented<'_>) -> Option<String> {
    if let Some(program) = named_program(composer, consented) {
        return Some(composer.words(&program.facts.name));
    }
    let letterhead = consented.consent.letterhead_as.as_ref()?;
    if hidden_program(composer, consented)
        .is_some_and(|program| program.facts.is_named_in(letterhead))
    {
        composer.withhold(WithholdReason::Reader(letterhead.span, ReaderObstacle::NamesOther));
    }
    Some(isolate(letterhead.trim()))
}

/// Composes the phone number of the sender of the letter. If the record tells of substance use, no
/// program of the site and nobody of the team may answer it: the reader would learn what they
/// treat.
fn phone(composer: &Composer<'_>, consented: &Consented<'_>) -> Option<PhoneLink> {
    if let Some(program) = named_program(composer, consented) {
        return program.facts.contact.phone.as_ref().map(|phone| PhoneLink::new(phone.as_str()));
    }
    let phone = consented.consent.letterhead_phone.as_ref()?;
    let is_known = |other: &Phone| is_same_phone(other.as_str(), phone.as_str());
    let mut staff = consented.record.team.iter().filter_map(|member| member.phone.as_deref());
    let mut programs = composer.site.programs.values().flat_map(|program| {
        let contact = &program.facts.contact;
        [&contact.phone, &contact.cannot_come].into_iter().flatten().map(|phone| &phone.value)
    });
    let is_hidden = consented.plan.reveals_substance_use;
    if is_hidden && (staff.any(is_known) || programs.any(is_known)) {
        composer.withhold(WithholdReason::Reader(phone.span, ReaderObstacle::NamesOther));
    }
    Some(PhoneLink::new(phone.as_str()))
}

/// Returns the program that the letter may name: that of the record, if the consent covers
/// substance use and medicines.
fn named_program<'a>(composer: &Composer<'a>, consented: &Consented<'_>) -> Option<&'a Program> {
    let may_name = consented.shows_substance_use() && consented.covers(Covers::Medications);
    program(composer, consented).filter(|_| may_name)
}

/// Returns the program of a record that reveals substance use, which the letter must not name.
fn hidden_program<'a>(composer: &Composer<'a>, consented: &Consented<'_>) -> Option<&'a Program> {
    program(composer, consented).filter(|_| consented.plan.reveals_substance_use)
}

fn program<'a>(composer: &Composer<'a>, consented: &Consented<'_>) -> Option<&'a Program> {
    composer.site.programs.get(consented.record.program.as_ref()?.as_str())
}

/// The fewest digits of a phone number without its country and area.
const LOCAL_DIGITS: usize = 7;

/// Returns whether two phone numbers reach the same line, however they are written: with or without
/// country, area and extension.
fn is_same_phone(one: &str, other: &str) -> bool {
    let digits = |phone: &str| {
        let keys = dial_string(phone);
        let line = keys.split(',').next().unwrap_or_default();
        line.chars().filter(char::is_ascii_digit).collect::<String>()
    };
    let (one, other) = (digits(one), digits(other));
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short == long || (short.len() >= LOCAL_DIGITS && long.ends_with(&short))
}
