//! Formats dates, times, lists, intervals and names of languages in the language of the page.

use super::{composer::Composer, withhold::WithholdReason};
use crate::{
    lang::Lang,
    site::checked_text::{Day, Interval, TimeUnit, Weekday},
};

impl Composer<'_> {
    /// Returns a date in full.
    pub(super) fn date(&self, day: Day) -> String {
        self.catalog.format.date(day.0)
    }

    /// Returns a date in full with its weekday.
    pub(super) fn weekday_date(&self, day: Day) -> String {
        self.catalog.format.weekday_date(day.0)
    }

    /// Returns a date without its year, for a chart whose table has it in full.
    pub(super) fn short_date(&self, day: Day) -> String {
        self.catalog.format.short_date(day.0)
    }

    /// Returns the short names of the days of the week, in the order in which it runs where the
    /// language is spoken.
    pub(super) fn weekdays(&self) -> Vec<String> {
        let short = |day: &u8| self.catalog.format.short_weekday(*day);
        let days = self.catalog.format.week_order();
        days.iter().map(|day| short(day).unwrap_or_else(|| self.weekday_message(*day))).collect()
    }

    /// Returns a time of day, given as `14:30`.
    pub(super) fn time(&self, clock: &str) -> String {
        jiff::civil::Time::strptime("%H:%M", clock)
            .map_or_else(|_| clock.to_owned(), |time| self.catalog.format.time(time))
    }

    /// Returns items as the language writes a list.
    pub(super) fn list(&self, items: &[String]) -> String {
        self.catalog.format.list(items)
    }

    /// Returns an interval in words, such as "every 2 weeks". `message` is the message id without
    /// its unit.
    pub(super) fn interval(&self, message: &str, interval: Interval) -> String {
        let unit = match interval.unit {
            TimeUnit::Hour => "hour",
            TimeUnit::Day => "day",
            TimeUnit::Week => "week",
            TimeUnit::Month => "month",
            TimeUnit::Year => "year",
        };
        self.say_with(&format!("{message}-{unit}"), &[("n", interval.count.to_string().into())])
    }

    /// Returns the full name of a weekday.
    pub(super) fn weekday(&self, day: Weekday) -> String {
        let name = self.catalog.format.weekday(day as u8);
        name.unwrap_or_else(|| self.weekday_message(day as u8))
    }

    /// Returns the message with the name of a weekday, counted from Monday as 0. It withholds the
    /// document if the language has none.
    fn weekday_message(&self, from_monday: u8) -> String {
        self.say(&format!("weekday-{}", from_monday + 1))
    }

    /// Returns the days of a week in the order in which it runs where the language is spoken.
    pub(super) fn week(&self) -> [Weekday; 7] {
        self.catalog.format.week_order().map(|day| Weekday::ALL[usize::from(day)])
    }

    /// Returns a language's own name.
    pub(super) fn autonym(&self, lang: &Lang) -> String {
        self.site.own_name(lang).unwrap_or_else(|| {
            if lang == self.lang() {
                self.withhold(WithholdReason::Message(format!("autonym-{lang}")));
            }
            lang.to_string()
        })
    }

    /// Returns the name of a language in the language of the page: a message, or else the name that
    /// CLDR has, or else the language's own name.
    pub(super) fn language_name(&self, lang: &Lang) -> String {
        let id = format!("lang-{lang}");
        let known = || lang.name_in(self.lang()).or_else(|| lang.own_name());
        match known().filter(|_| !self.catalog.has(&id)) {
            Some(name) => name.to_owned(),
            None => self.say(&id),
        }
    }
}
