//! The days on which something is taken, and whether two such spans meet.

use crate::site::{
    care_plan::Medication,
    checked_text::{Day, Interval},
};

/// The days from the first to the last on which something is taken. A missing bound is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TakenDays {
    first: Option<Day>,
    last: Option<Day>,
    /// The date that the record gives for the end: `ended`, else `until`. A washout counts from it.
    pub(super) end: Option<Day>,
}

impl TakenDays {
    /// Returns the days on which a medication is or will be taken, or was taken before it ended.
    pub(super) fn of_medication(medication: &Medication) -> Self {
        let until = medication.until.as_ref().map(|until| until.value);
        let ended = medication.ended.as_ref().map(|ended| ended.on);
        // On the date of its end it is no longer taken.
        let before_end = ended.map(|on| on.0.yesterday().map_or(on, Day));
        let last = [until, before_end].into_iter().flatten().min();
        let end = [until, ended].into_iter().flatten().min();
        Self { first: medication.starts, last, end }
    }

    /// Returns whether something is taken on the same day, today or later.
    pub(super) fn meets(self, other: Self, today: Day) -> bool {
        let first = [self.first, other.first].into_iter().flatten().fold(today, Day::max);
        [self.last, other.last].into_iter().flatten().all(|last| first <= last)
    }

    /// Returns the days on which it is taken or still acts, if it acts for a while after its end.
    pub(super) fn with_washout(self, washout: Interval) -> Self {
        let last = self.end.map(|end| washout.after(end).unwrap_or(end));
        Self { last, ..self }
    }

    /// Returns whether it is taken today or later.
    pub(super) fn is_current(self, today: Day) -> bool {
        self.last.is_none_or(|last| last >= today)
    }
}

#[cfg(test)]
mod tests {
    use super::TakenDays;
    use crate::site::checked_text::{Day, Interval};

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    fn days(first: &str, last: &str) -> TakenDays {
        let bound = |text: &str| (!text.is_empty()).then(|| day(text));
        TakenDays { first: bound(first), last: bound(last), end: bound(last) }
    }

    const TODAY: &str = "2026-11-24";

    fn meet(a: TakenDays, b: TakenDays) -> bool {
        let meets = a.meets(b, day(TODAY));
        assert_eq!(meets, b.meets(a, day(TODAY)), "the order does not matter");
        meets
    }

    #[test]
    fn days_meet_if_both_are_taken_on_one_day_today_or_later() {
        assert!(meet(days("", ""), days("", "")));
        assert!(meet(days("", "2026-11-24"), days("", "")), "the last day is today");
        assert!(!meet(days("", "2026-11-23"), days("", "")), "it ended yesterday");
        assert!(meet(days("2026-12-01", ""), days("", "2026-12-01")), "the last day is the first");
        assert!(!meet(days("2026-12-01", ""), days("", "2026-11-30")), "one follows the other");
        assert!(meet(days("2026-12-01", ""), days("2027-01-01", "")), "both are planned");
        assert!(!meet(days("2026-10-01", "2026-10-05"), days("2026-10-01", "2026-10-05")), "past");
    }

    #[test]
    fn a_washout_lasts_from_the_date_of_the_end() {
        let two_weeks: Interval = "14 days".parse().expect("an interval");
        let ended = |on: &str| days("", on).with_washout(two_weeks);
        assert!(meet(ended("2026-11-10"), days("", "")), "the last day of the washout is today");
        assert!(!meet(ended("2026-11-09"), days("", "")), "it is over");
        assert!(meet(ended("2026-12-01"), days("2026-12-15", "")), "a planned change");
        assert!(!meet(ended("2026-12-01"), days("2026-12-16", "")));
        assert!(meet(days("", "").with_washout(two_weeks), days("2027-01-01", "")), "no end");
    }
}
