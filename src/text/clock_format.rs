//! Times of day in one language, never ambiguous: with the half of the day, or on the 24-hour clock
//! with two digits for the hour.

use icu::{
    datetime::{NoCalendarFormatter, fieldsets::T, input::Time as IcuTime},
    locale::Locale,
};
use jiff::civil::{Time, time};

/// Languages of Ethiopia and Eritrea, where the hours of the day are customarily counted from dawn:
/// with the words of CLDR, "2:30" in the morning would be read as 8:30. They get `AM` and `PM` in
/// Latin letters, which mean the clock that appointments in the United States are made on.
const COUNT_FROM_DAWN: [&str; 8] = ["am", "ti", "tig", "om", "aa", "sid", "wal", "gez"];

/// Formats times of day.
pub(super) struct ClockFormat {
    style: ClockStyle,
}

enum ClockStyle {
    /// As CLDR has it.
    Cldr(Box<NoCalendarFormatter<T>>),
    /// `2:30 PM`.
    LatinHalves,
    /// `14:30`.
    Plain,
}

impl ClockFormat {
    /// Creates the formatter of a language.
    pub(super) fn new(locale: &Locale) -> Self {
        if COUNT_FROM_DAWN.contains(&locale.id.language.as_str()) {
            return Self { style: ClockStyle::LatinHalves };
        }
        let formatter = NoCalendarFormatter::try_new(locale.into(), T::hm()).ok();
        let is_clear = |formatter: &NoCalendarFormatter<T>| {
            let [morning, afternoon] =
                [time(2, 30, 0, 0), time(14, 30, 0, 0)].map(|time| cldr_time(formatter, time));
            morning.is_some() && morning != afternoon
        };
        let style = match formatter.filter(is_clear) {
            Some(formatter) => ClockStyle::Cldr(Box::new(formatter)),
            None => ClockStyle::Plain,
        };
        Self { style }
    }

    /// Formats a time of day, such as "2:30 PM" or "14:30".
    pub(super) fn time(&self, time: Time) -> String {
        let formatted = match &self.style {
            ClockStyle::Cldr(formatter) => {
                let ten = cldr_time(formatter, jiff::civil::time(10, 0, 0, 0)).unwrap_or_default();
                cldr_time(formatter, time).map(|time| two_digit_hour(time, &ten))
            }
            ClockStyle::LatinHalves => Some(latin_halves(time)),
            ClockStyle::Plain => None,
        };
        formatted.unwrap_or_else(|| time.strftime("%H:%M").to_string())
    }
}

fn cldr_time(formatter: &NoCalendarFormatter<T>, time: Time) -> Option<String> {
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    let time = IcuTime::try_new(hour, minute, 0, 0).ok()?;
    Some(formatter.format(&time).to_string())
}

/// Writes the hour of a time on the 24-hour clock with two digits: "2:30" alone could be in either
/// half of the day.
fn two_digit_hour(time: String, ten: &str) -> String {
    let hour_digits = time.chars().take_while(|c| c.is_numeric()).count();
    let is_bare = time.chars().all(|c| c.is_numeric() || c == ':' || c == '.');
    // The second digit of ten o'clock is the zero of the language's digits.
    match ten.chars().nth(1) {
        Some(zero) if is_bare && hour_digits == 1 && zero.is_numeric() => format!("{zero}{time}"),
        _ => time,
    }
}

fn latin_halves(time: Time) -> String {
    let half = if time.hour() < 12 { "AM" } else { "PM" };
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    format!("{hour}:{:02}\u{a0}{half}", time.minute())
}
