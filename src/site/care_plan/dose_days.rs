//! The days on which a dose is given, which belong in a calendar beside the visits.

use std::collections::BTreeSet;

use super::{
    medication::{Medication, Portion},
    record::{CarePlan, Record},
    take::Schedule,
};
use crate::{
    diag::Report,
    site::checked_text::{Day, Form, Route},
};

impl Record {
    /// Returns the days from a date on, each once, on which an injection is due or a dated dose is
    /// planned, of the medicines that are still taken on that day.
    pub fn dose_days(&self, today: Day) -> BTreeSet<Day> {
        let days = self.medications.iter().flat_map(|medication| {
            let days = medication.days_of_doses(today).into_iter();
            days.filter(|day| *day >= today && medication.is_current(*day))
        });
        days.collect()
    }
}

impl Medication {
    /// Returns the dates of its dated doses, and those on which an injection is due next.
    fn days_of_doses(&self, today: Day) -> Vec<Day> {
        let dated = self.doses.iter().map(|dose| dose.on);
        let portions = self.portions(today);
        let due = portions.iter().flat_map(|portion| {
            let schedules = portion.take.schedules.iter();
            schedules.filter(|schedule| self.is_by_injection(portion, schedule))
        });
        dated.chain(due.filter_map(|schedule| schedule.next_due)).collect()
    }

    /// Returns whether doses of a schedule are given, or put in or under the skin.
    fn is_by_injection(&self, portion: &Portion<'_>, schedule: &Schedule) -> bool {
        schedule.is_given()
            || matches!(self.route, Some(Route::Injected | Route::Implanted))
            || matches!(portion.form, Some(Form::Injection | Form::Implant))
    }
}

impl CarePlan {
    /// Returns whether a visit or an injection is to come, so that there is something to put in a
    /// calendar.
    pub fn has_coming_visits(&self, today: Day) -> bool {
        let mut has_dose_days = false;
        let look = |record: &Record, _: &mut Report| {
            has_dose_days = !record.dose_days(today).is_empty();
        };
        self.record.examine(look, &mut Report::new());
        has_dose_days || self.latest_appointment.is_some_and(|day| day >= today)
    }
}
