//! Dates, times, numbers, lists and plurals as a language writes them, from CLDR data.
//!
//! Doses and phone numbers are not formatted here: they are text, and stay as the package or the
//! phone shows them.

use icu::{
    calendar::{
        Gregorian,
        types::Weekday,
        week::{WeekInformation, WeekPreferences},
    },
    datetime::{
        FixedCalendarDateTimeFormatter, NoCalendarFormatter,
        fieldsets::{E, M, MD, T, YMD},
        input::{Date, Time},
    },
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale,
};

use super::plural_forms::PluralForms;
use crate::lang::Lang;

/// The formatters of one language; a formatter without data is `None`.
pub struct LocaleFormat {
    date: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    short_date: Option<FixedCalendarDateTimeFormatter<Gregorian, MD>>,
    long_month: Option<FixedCalendarDateTimeFormatter<Gregorian, M>>,
    short_month: Option<FixedCalendarDateTimeFormatter<Gregorian, M>>,
    weekday: Option<FixedCalendarDateTimeFormatter<Gregorian, E>>,
    first_weekday: Weekday,
    time: Option<NoCalendarFormatter<T>>,
    number: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
    plural_forms: PluralForms,
    long_weekday: Option<FixedCalendarDateTimeFormatter<Gregorian, E>>,
}

impl LocaleFormat {
    /// Creates the formatters of a language. The calendar is always Gregorian, since a date must
    /// mean the same day to everyone who handles a printout.
    pub fn new(lang: &Lang) -> Self {
        let locale = Locale::from(lang.id());
        Self {
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            short_date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::medium())
                .ok(),
            long_month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), M::long()).ok(),
            short_month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), M::medium())
                .ok(),
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::medium()).ok(),
            first_weekday: WeekInformation::try_new(WeekPreferences::from(&locale))
                .map_or(Weekday::Monday, |week| week.first_weekday),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok(),
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .ok(),
            plural_forms: PluralForms::new(lang),
            long_weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).ok(),
        }
    }

    /// Formats a date in full, such as "January 5, 2026"; in ISO format if the language has no
    /// data.
    pub fn date(&self, day: jiff::civil::Date) -> String {
        match (&self.date, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    /// Returns the long and the short name of the month of a date; none if the language writes
    /// months as digits.
    pub fn months(&self, day: jiff::civil::Date) -> Vec<String> {
        let Some(date) = gregorian(day) else { return Vec::new() };
        let formatters = [&self.long_month, &self.short_month].into_iter().flatten();
        let mut names: Vec<String> =
            formatters.map(|formatter| formatter.format(&date).to_string()).collect();
        names.retain(|name| name.chars().any(char::is_alphabetic));
        names.dedup();
        names
    }

    /// Formats a date without its year, such as "Jan 5", for places with the full date nearby.
    pub fn short_date(&self, day: jiff::civil::Date) -> String {
        match (&self.short_date, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    /// Returns the short names of the seven weekdays, in the order in which the week runs where the
    /// language is spoken.
    pub fn weekdays(&self) -> Vec<String> {
        // The names are the same in every week. This one starts on a Monday.
        let monday = jiff::civil::date(2024, 1, 1);
        let first = self.first_weekday as i8 - Weekday::Monday as i8;
        let name = |after: i8| {
            let day = monday.saturating_add(jiff::Span::new().days((first + after).rem_euclid(7)));
            match (&self.weekday, gregorian(day)) {
                (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
                _ => (after + 1).to_string(),
            }
        };
        (0..7).map(name).collect()
    }

    /// Returns the full name of a weekday, counted from Monday as 0.
    pub fn weekday(&self, from_monday: u8) -> String {
        // This week starts on a Monday.
        let day =
            jiff::civil::date(2024, 1, 1).saturating_add(jiff::Span::new().days(from_monday % 7));
        match (&self.long_weekday, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => (from_monday + 1).to_string(),
        }
    }

    /// Returns the days of a week in the order in which it runs where the language is spoken, each
    /// counted from Monday as 0.
    pub fn week_order(&self) -> [u8; 7] {
        let first = self.first_weekday as u8 - Weekday::Monday as u8;
        std::array::from_fn(|after| (first + after as u8) % 7)
    }

    /// Formats a time of day, such as "2:30 PM" or "14:30".
    pub fn time(&self, time: jiff::civil::Time) -> String {
        let plain = || time.strftime("%H:%M").to_string();
        let Some(formatter) = &self.time else { return plain() };
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        Time::try_new(hour, minute, 0, 0)
            .map_or_else(|_| plain(), |time| formatter.format(&time).to_string())
    }

    /// Formats a number that is passed as text; any other text, such as a range, is returned
    /// unchanged.
    pub fn number(&self, number: &str) -> String {
        match (&self.number, number.parse::<Decimal>()) {
            (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
            _ => number.to_owned(),
        }
    }

    /// Formats a list, such as "a, b, and c".
    pub fn list(&self, items: &[String]) -> String {
        match &self.list {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// Returns the CLDR plural category of a number that is passed as text, or of a range such as
    /// `1..2`; `other` if it is neither or the language has no data.
    pub fn plural(&self, number: &str) -> &'static str {
        self.plural_forms.form(number)
    }

    /// Returns the plural forms of the language.
    pub fn plural_forms(&self) -> &PluralForms {
        &self.plural_forms
    }
}

fn gregorian(day: jiff::civil::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
        .ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::LocaleFormat;
    use crate::lang::Lang;

    fn format(tag: &str) -> LocaleFormat {
        LocaleFormat::new(&Lang::parse(tag).expect("a good tag"))
    }

    #[test]
    fn dates_are_gregorian_in_every_language() {
        let day = date(2026, 1, 5);
        assert_eq!(format("en").date(day), "January 5, 2026");
        assert_eq!(format("es").date(day), "5 de enero de 2026");
        assert_eq!(format("zh-Hans").date(day), "2026年1月5日");
        assert!(format("fa").date(day).contains("۲۰۲۶"), "not the Solar Hijri year");
        assert!(format("th").date(day).contains("2026"), "not the Buddhist year");
        assert_eq!(format("es").time(time(14, 30, 0, 0)), "14:30");
    }

    #[test]
    fn weeks_start_where_people_start_them() {
        assert_eq!(format("en").weekdays()[0], "Sun");
        assert_eq!(format("ru").weekdays(), ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]);
        assert_eq!(format("en").short_date(date(2026, 1, 5)), "Jan 5");
    }

    #[test]
    fn ranges_have_the_plural_form_that_cldr_gives_them() {
        assert_eq!(format("en").plural("1..2"), "other");
        assert_eq!(format("ru").plural("1..2"), "few");
        assert_eq!(format("ar").plural("1..2"), "other");
        assert_eq!(format("ru").plural("2..21"), "one");
        assert_eq!(format("es").plural("0.5..1.5"), "other");
        assert_eq!(format("es").number("1..2"), "1..2", "a range is not a number");
        assert_eq!(format("en").weekday(6), "Sunday");
        assert_eq!(format("en").week_order(), [6, 0, 1, 2, 3, 4, 5]);
        assert_eq!(format("ru").week_order(), [0, 1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn arabic_plurals_follow_the_last_two_digits() {
        let ar = format("ar");
        assert_eq!(
            [0, 1, 2, 103, 111, 100].map(|n: i32| ar.plural(&n.to_string())),
            ["zero", "one", "two", "few", "many", "other"]
        );
    }
}
