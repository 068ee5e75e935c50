//! Dates and weekdays of one language, from CLDR or from words of the site; else in ISO format.
//!
//! ICU4X falls back to CLDR's root locale without saying so ("2026 M12 1", "Mon"). A name that is
//! that of the root locale, or that is written in Latin letters in a language of another script, is
//! no data.

use std::sync::{LazyLock, OnceLock};

use icu::{
    calendar::Gregorian,
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{E, M, MD, YMD, YMDE},
        input::Date as IcuDate,
    },
    locale::Locale,
};
use jiff::civil::{Date, date};

use super::{bidi::isolate_ltr, date_words::DateWords};
use crate::lang::{Direction, Lang};

/// The formatter of a set of fields in the Gregorian calendar.
type Formatter<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// The names of months and weekdays in one length, from January and from Monday.
#[derive(Default)]
struct Names {
    months: Vec<String>,
    weekdays: Vec<String>,
}

/// The names of CLDR's root locale, long and short.
static ROOT_NAMES: LazyLock<[Names; 2]> = LazyLock::new(|| all_names(&Locale::UNKNOWN));

/// Formats dates.
pub(super) struct DateFormat {
    /// The formatters of a date in full and without its year, if CLDR has the names of months.
    date: Option<Formatter<YMD>>,
    weekday_date: Option<Formatter<YMDE>>,
    short_date: Option<Formatter<MD>>,
    /// The long and the short names; empty lists where CLDR has none.
    names: [Names; 2],
    /// The words of the site, once its messages are read.
    words: OnceLock<DateWords>,
    /// Whether the language runs from right to left, where digits with hyphens would be reordered.
    is_rtl: bool,
}

impl DateFormat {
    /// Creates the formatters of a language that has its data under a locale. In English the names
    /// of the weekdays are those of the root locale.
    pub(super) fn new(locale: &Locale, lang: &Lang) -> Self {
        let is_latin = lang.script() == "Latn";
        let is_english = locale.id.language.as_str() == "en";
        let is_data = |name: &String, root: &[String]| {
            (is_english || !root.contains(name))
                && !name.is_empty()
                && (is_latin || !name.contains(|c: char| c.is_ascii_alphabetic()))
        };
        let known = |names: Vec<String>, root: &[String]| {
            if names.iter().all(|name| is_data(name, root)) { names } else { Vec::new() }
        };
        let [long, short] = all_names(locale);
        let names = [(long, &ROOT_NAMES[0]), (short, &ROOT_NAMES[1])].map(|(names, root)| Names {
            months: known(names.months, &root.months),
            weekdays: known(names.weekdays, &root.weekdays),
        });
        let [has_long, has_short] = [0, 1].map(|at| !names[at].months.is_empty());
        let date = has_long.then(|| Formatter::try_new(locale.into(), YMD::long()).ok()).flatten();
        let weekday_date = (has_long && !names[0].weekdays.is_empty())
            .then(|| Formatter::try_new(locale.into(), YMDE::long()).ok())
            .flatten();
        let short_date =
            has_short.then(|| Formatter::try_new(locale.into(), MD::medium()).ok()).flatten();
        let is_rtl = lang.direction() == Direction::Rtl;
        Self { date, weekday_date, short_date, names, words: OnceLock::new(), is_rtl }
    }

    /// Returns whether CLDR has the names of the months and the weekdays.
    pub(super) fn has_cldr_names(&self) -> bool {
        self.date.is_some() && !self.names[0].weekdays.is_empty()
    }

    /// Uses words of the site where CLDR has none.
    pub(super) fn set_words(&self, words: DateWords) {
        // Messages are read once, so nothing is set before.
        let _first = self.words.set(words);
    }

    /// Formats a date in full; in ISO format if the language has no words for it.
    pub(super) fn date(&self, day: Date) -> String {
        match (&self.date, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => self.words().and_then(|words| words.date(day)).unwrap_or_else(|| self.iso(day)),
        }
    }

    /// Formats a date in full with its weekday. If the language has no words for the weekday, it is
    /// the date alone.
    pub(super) fn weekday_date(&self, day: Date) -> String {
        if let (Some(formatter), Some(date)) = (&self.weekday_date, gregorian(day)) {
            return formatter.format(&date).to_string();
        }
        let weekday = self.weekday(day.weekday().to_monday_zero_offset().unsigned_abs());
        let date = self.date(day);
        weekday.map_or(date.clone(), |weekday| format!("{weekday}, {date}"))
    }

    /// Formats a date without its year; in ISO format with the year if the language has no words
    /// for it.
    pub(super) fn short_date(&self, day: Date) -> String {
        match (&self.short_date, gregorian(day)) {
            (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
            _ => self
                .words()
                .and_then(|words| words.short_date(day))
                .unwrap_or_else(|| self.iso(day)),
        }
    }

    /// Formats a date in ISO format. After letters of a script from right to left, the hyphens
    /// would put the day first (rules W2 and W4 of UAX #9), so the date is isolated.
    fn iso(&self, day: Date) -> String {
        if self.is_rtl { isolate_ltr(&day.to_string()) } else { day.to_string() }
    }

    /// Returns the long and the short name of the month of a date; none if the language writes
    /// months as digits.
    pub(super) fn months(&self, day: Date) -> Vec<String> {
        let at = usize::from(day.month().unsigned_abs()) - 1;
        let from_cldr = self.names.iter().filter_map(|names| names.months.get(at).cloned());
        let mut names: Vec<String> = from_cldr.collect();
        names.extend(self.words().and_then(|words| words.month(day)).map(str::to_owned));
        names.retain(|name| name.chars().any(char::is_alphabetic));
        names.dedup();
        names
    }

    /// Returns the full name of a weekday, counted from Monday as 0; `None` if the language has no
    /// word for it.
    pub(super) fn weekday(&self, from_monday: u8) -> Option<String> {
        let at = from_monday % 7;
        let from_cldr = self.names[0].weekdays.get(usize::from(at)).cloned();
        from_cldr.or_else(|| self.words()?.weekday(at).map(str::to_owned))
    }

    /// Returns the short name of a weekday, or the full one if there is no short one.
    pub(super) fn short_weekday(&self, from_monday: u8) -> Option<String> {
        let short = self.names[1].weekdays.get(usize::from(from_monday % 7)).cloned();
        short.or_else(|| self.weekday(from_monday))
    }

    fn words(&self) -> Option<&DateWords> {
        self.words.get()
    }
}

/// Returns the names of months and weekdays of a locale, long and short.
fn all_names(locale: &Locale) -> [Names; 2] {
    let month = |formatter: Option<Formatter<M>>| {
        let name =
            |n: i8| Some(formatter.as_ref()?.format(&gregorian(date(2024, n, 1))?).to_string());
        (1..=12).map(|n| name(n).unwrap_or_default()).collect()
    };
    // 1 January 2024 is a Monday.
    let weekday = |formatter: Option<Formatter<E>>| {
        let name =
            |n: i8| Some(formatter.as_ref()?.format(&gregorian(date(2024, 1, n))?).to_string());
        (1..=7).map(|n| name(n).unwrap_or_default()).collect()
    };
    let names = |months: M, weekdays: E| Names {
        months: month(Formatter::try_new(locale.into(), months).ok()),
        weekdays: weekday(Formatter::try_new(locale.into(), weekdays).ok()),
    };
    [names(M::long(), E::long()), names(M::medium(), E::medium())]
}

fn gregorian(day: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(
        day.year().into(),
        day.month().unsigned_abs(),
        day.day().unsigned_abs(),
    )
    .ok()
}
