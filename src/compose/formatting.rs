//! Formats dates, times, lists, intervals and names of languages in the language of the page.

use super::composer::Composer;
use crate::{
    lang::Lang,
    site::checked_text::{Day, Interval, TimeUnit, Weekday},
};

impl Composer<'_> {
    /// Returns a date in full.
    pub(super) fn date(&self, day: Day) -> String {
        self.catalog.format.date(day.0)
    }

    /// Returns a date without its year, for a chart whose table has it in full.
    pub(super) fn short_date(&self, day: Day) -> String {
        self.catalog.format.short_date(day.0)
    }

    /// Returns the names of the days of the week.
    pub(super) fn weekdays(&self) -> Vec<String> {
        self.catalog.format.weekdays()
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
        self.catalog.format.weekday(day as u8)
    }

    /// Returns the days of a week in the order in which it runs where the language is spoken.
    pub(super) fn week(&self) -> [Weekday; 7] {
        self.catalog.format.week_order().map(|day| Weekday::ALL[usize::from(day)])
    }

    /// Returns a language's own name.
    pub(super) fn autonym(&self, lang: &Lang) -> String {
        self.site
            .catalog(lang)
            .format_message(&format!("autonym-{lang}"), &[])
            .unwrap_or_else(|_| lang.to_string())
    }

    /// Returns the name of a language in the language of the page.
    pub(super) fn language_name(&self, lang: &Lang) -> String {
        self.say(&format!("lang-{lang}"))
    }
}
