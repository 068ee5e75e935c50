//! The small checked types that records are made of: slugs, days, phone numbers, intervals.
//!
//! Amounts and strengths are in `dosing`. The closed lists are in `care_lists` and `public_lists`
//! and are re-exported here.

use std::{fmt, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::worded::wordless;
use crate::diag::FixedReason;

pub use super::{care_lists::*, public_lists::*};

/// The reason why a text does not have the form that its type requires. It never quotes the text,
/// and continues a sentence that begins with it: "what is wrong; what to do".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct MalformedText(pub &'static str);

/// Defines a checked text type: its name, its description in the schema, and its check.
macro_rules! checked_text {
    ($(#[$meta:meta])* $name:ident, $about:literal, $check:path) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(String);

        wordless!($name);

        impl $name {
            /// Returns the text as it was written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = MalformedText;
            fn from_str(text: &str) -> Result<Self, MalformedText> {
                $check(text).map(|()| Self(text.to_owned())).map_err(MalformedText)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                $check(&text).map_err(|why| serde::de::Error::custom(FixedReason::new(why)))?;
                Ok(Self(text))
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "description": $about })
            }
        }
    };
}

wordless!(Day, Interval);

checked_text!(
    /// A name that becomes part of a path: lowercase letters, digits, and hyphens, at most 64
    /// characters.
    Slug, "Lowercase letters, digits, and hyphens, at most 64 characters.", slug
);
checked_text!(
    /// A phone number or short code, as people dial it. It always stays text.
    Phone, "A phone number or short code, as people dial it: 988, 555-0142.", phone
);
checked_text!(
    /// A jurisdiction, as an ISO 3166 code of a country or of a part of one: `US`, `US-CA`, `GB`.
    Jurisdiction, "A jurisdiction, as an ISO 3166 code: US, US-CA, GB.", jurisdiction
);
checked_text!(
    /// A time of day on the 24-hour clock: `14:30`.
    ClockTime, "A time of day on the 24-hour clock, in quotes: \"14:30\".", clock_time
);

fn slug(text: &str) -> Result<(), &'static str> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.is_empty()
        || text.len() > 64
        || !text.chars().all(fits)
        || text.starts_with('-')
        || text.ends_with('-')
    {
        return Err(
            "is not a valid id; use lowercase letters, digits, and hyphens, at most 64 characters",
        );
    }
    if is_device_name(text) {
        return Err(
            "is the name of a device on Windows, where no file can have it; use another id",
        );
    }
    Ok(())
}

/// Returns whether Windows takes a name for a device, such as `con` or `com1`.
fn is_device_name(name: &str) -> bool {
    let port = name.strip_prefix("com").or(name.strip_prefix("lpt"));
    matches!(name, "con" | "prn" | "aux" | "nul")
        || port.is_some_and(|port| matches!(port.as_bytes(), [b'1'..=b'9']))
}

fn phone(text: &str) -> Result<(), &'static str> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = text
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end_matches(" ext. ")
        .trim_end_matches(" ext ");
    if !(2..=20).contains(&digits)
        || !plain.chars().all(|c| c.is_ascii_digit() || " +-().*#".contains(c))
    {
        return Err(
            "is not a phone number; use only the digits 0 to 9, spaces, hyphens, parentheses, a \
             leading +, and `ext`",
        );
    }
    Ok(())
}

fn jurisdiction(text: &str) -> Result<(), &'static str> {
    let mut parts = text.splitn(2, '-');
    let country = parts.next().unwrap_or_default();
    let region = parts.next();
    let upper = |s: &str| s.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    if country.len() != 2
        || !upper(country)
        || region.is_some_and(|r| !(1..=3).contains(&r.len()) || !upper(r))
    {
        return Err("is not a jurisdiction; write an ISO 3166 code, like US, US-CA, or GB");
    }
    Ok(())
}

fn clock_time(text: &str) -> Result<(), &'static str> {
    jiff::civil::Time::strptime("%H:%M", text)
        .map(|_| ())
        .map_err(|_| "is not a time of day; write it like 14:30, in quotes")
}

impl Jurisdiction {
    /// Returns this jurisdiction and then the one around it: `US-CA`, `US`.
    pub fn chain(&self) -> Vec<&str> {
        let mut out = vec![self.as_str()];
        out.extend(self.0.split_once('-').map(|(country, _)| country));
        out
    }
}

/// A calendar date, written year-month-day: `2026-01-05`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Day(pub jiff::civil::Date);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

const NOT_A_DAY: &str = "is not a calendar date; write year-month-day, like 2026-01-05";
const NOT_AN_INTERVAL: &str =
    "is not a length of time; write a number and a unit, like 1 week or 6 months";

impl FromStr for Day {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        let shape = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        let day = shape.then(|| text.parse::<jiff::civil::Date>().ok()).flatten();
        day.map(Self).ok_or(MalformedText(NOT_A_DAY))
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(|_| serde::de::Error::custom(FixedReason::new(NOT_A_DAY)))
    }
}

impl Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "format": "date",
            "description": "A date, written year-month-day: 2026-01-05."
        })
    }
}

/// The unit of an interval.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimeUnit {
    /// Hours. Only between doses.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// The interval between two recurrences: `1 week`, `4 weeks`, `6 months`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// The number of units, from 1 to 999.
    pub count: u16,
    /// The unit.
    pub unit: TimeUnit,
}

impl Interval {
    /// Returns the date one interval after `day`; `None` beyond the end of the calendar. Hours
    /// count as whole days.
    pub fn after(self, day: Day) -> Option<Day> {
        let count = i64::from(self.count);
        let span = match self.unit {
            TimeUnit::Hour => jiff::Span::new().days(count / 24),
            TimeUnit::Day => jiff::Span::new().days(count),
            TimeUnit::Week => jiff::Span::new().weeks(count),
            TimeUnit::Month => jiff::Span::new().months(count),
            TimeUnit::Year => jiff::Span::new().years(count),
        };
        day.0.checked_add(span).ok().map(Day)
    }
}

impl FromStr for Interval {
    type Err = MalformedText;
    fn from_str(text: &str) -> Result<Self, MalformedText> {
        interval(text)
            .filter(|interval| interval.unit != TimeUnit::Hour)
            .ok_or(MalformedText(NOT_AN_INTERVAL))
    }
}

fn interval(text: &str) -> Option<Interval> {
    let (count, unit) = text.split_once(' ')?;
    let count = count.parse::<u16>().ok().filter(|count| (1..=999).contains(count))?;
    let unit = match unit.trim_end_matches('s') {
        "hour" => TimeUnit::Hour,
        "day" => TimeUnit::Day,
        "week" => TimeUnit::Week,
        "month" => TimeUnit::Month,
        "year" => TimeUnit::Year,
        _ => return None,
    };
    Some(Interval { count, unit })
}

/// The interval between two doses: as an [`Interval`], or in hours, such as `72 hours`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DoseInterval(pub Interval);

wordless!(DoseInterval);

impl<'de> Deserialize<'de> for DoseInterval {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let why = "is not an interval between doses; write a number and a unit, like 2 days, 4 \
                   weeks, or 72 hours";
        interval(&text).map(Self).ok_or_else(|| serde::de::Error::custom(FixedReason::new(why)))
    }
}

impl JsonSchema for DoseInterval {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DoseInterval".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9]+ (hour|day|week|month|year)s?$",
            "description": "The interval between two doses: 2 days, 4 weeks, 72 hours."
        })
    }
}

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(|_| serde::de::Error::custom(FixedReason::new(NOT_AN_INTERVAL)))
    }
}

impl JsonSchema for Interval {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rhythm".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[0-9]+ (day|week|month|year)s?$",
            "description": "An interval, as a number and a unit: 1 week, 6 months."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Interval, Jurisdiction, Phone, Slug};

    fn ok<T: std::str::FromStr>(texts: &[&str]) -> Vec<bool> {
        texts.iter().map(|text| text.parse::<T>().is_ok()).collect()
    }

    #[test]
    fn ids_days_rhythms_phones_and_places_are_checked() {
        assert_eq!(
            ok::<Slug>(&["luis", "a-1", "../x", "A", "", "-a"]),
            [true, true, false, false, false, false]
        );
        assert_eq!(
            ok::<Slug>(&["con", "aux", "com1", "com", "com10", "con-1", "cafe\u{301}"]),
            [false, false, false, true, true, true, false]
        );
        assert_eq!(
            ok::<Day>(&["2026-01-05", "2026-02-30", "no", "2026-1-5"]),
            [true, false, false, false]
        );
        assert_eq!(
            ok::<Interval>(&["1 week", "6 months", "0 weeks", "weekly"]),
            [true, true, false, false]
        );
        assert_eq!(
            ok::<Phone>(&["988", "555-0142", "+1 (555) 010-0142 ext. 7", "call me", "1"]),
            [true, true, true, false, false]
        );
        assert_eq!(ok::<Jurisdiction>(&["US", "US-CA", "usa", "U"]), [true, true, false, false]);
    }
}
