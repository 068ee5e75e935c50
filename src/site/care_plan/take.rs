//! How much of a medicine is taken and when.
//!
//! A regimen is either the same every day that it applies to, or a list with the doses of each
//! weekday. What is taken as needed may be combined with both.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{
    Deserialize,
    de::{self, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer},
};

use crate::diag::Spanned;
use crate::site::{
    checked_text::{Day, DoseInterval, Giver, Weekday},
    dosing::{Amount, Dose, DoseContent},
    worded::worded,
    words::Words,
};

/// How much is taken and when. In a record it is a map, or a list of maps with the doses of each
/// weekday.
#[derive(Default)]
pub struct Take {
    /// The doses: one entry, or one for each group of weekdays.
    pub schedules: Vec<Schedule>,
}

/// How much is taken and when, on every day or on some days of the week.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
pub struct Schedule {
    /// The days of the week that these doses are for. If missing, every day.
    #[serde(default)]
    pub days: Vec<Weekday>,
    /// How much is taken in the morning.
    #[serde(default)]
    pub morning: Option<Spanned<Dose>>,
    /// How much is taken at noon.
    #[serde(default)]
    pub noon: Option<Spanned<Dose>>,
    /// How much is taken in the evening.
    #[serde(default)]
    pub evening: Option<Spanned<Dose>>,
    /// How much is taken at bedtime.
    #[serde(default)]
    pub bedtime: Option<Spanned<Dose>>,
    /// The interval between doses, such as `2 days`, `4 weeks` or `72 hours`.
    #[serde(default)]
    pub every: Option<DoseInterval>,
    /// The day of the week on which it is taken. Only with `every` in whole weeks.
    #[serde(default)]
    pub on: Option<Weekday>,
    /// The first day on which it is taken, from which the interval counts. Only with `every`.
    #[serde(default)]
    pub from: Option<Day>,
    /// How much is taken at a time. Only with `every`, if it is not taken at a time of day.
    #[serde(default)]
    pub amount: Option<Spanned<Amount>>,
    /// How much of each ingredient the amount contains. Only with `amount`.
    #[serde(default)]
    pub dose: Option<Spanned<DoseContent>>,
    /// Who gives it. If missing, the person takes it.
    #[serde(default)]
    pub given_by: Option<Giver>,
    /// The date on which it was last given. Only with `every`.
    #[serde(default)]
    pub last_given: Option<Day>,
    /// The date on which it is due next. Only with `every`.
    #[serde(default)]
    pub next_due: Option<Day>,
    /// What to do if a dose is late. Only with `every`.
    #[serde(default)]
    pub if_late: Option<Words>,
    /// How much is taken only when needed.
    #[serde(default)]
    pub as_needed: Option<AsNeeded>,
    /// What decides the amount, such as a written scale. No number is printed.
    #[serde(default)]
    pub by_chart: Option<Words>,
}

impl Schedule {
    /// Returns the doses at the four times of the Universal Medication Schedule (16 CCR 1707.5), in
    /// order.
    pub fn times(&self) -> [Option<&Spanned<Dose>>; 4] {
        [self.morning.as_ref(), self.noon.as_ref(), self.evening.as_ref(), self.bedtime.as_ref()]
    }

    /// Returns whether a dose is taken at one of the four times.
    pub fn has_times(&self) -> bool {
        self.times().iter().any(Option::is_some)
    }

    /// Returns whether it is given to the person, by the fields that say so.
    pub fn is_given(&self) -> bool {
        self.given_by.is_some() || self.last_given.is_some()
    }
}

/// How much is taken when needed, with a limit.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AsNeeded {
    /// How much is taken at one time.
    pub amount: Spanned<Amount>,
    /// How much of each ingredient the amount contains.
    #[serde(default)]
    pub dose: Option<Spanned<DoseContent>>,
    /// What it is taken for, such as "panic that does not pass".
    #[serde(default, rename = "for")]
    pub purpose: Option<Words>,
    /// The least number of hours between two doses.
    #[serde(default)]
    pub hours_apart: Option<u8>,
    /// The most that may be taken in 24 hours, counting scheduled doses too.
    #[serde(default)]
    pub per_24_hours: Option<Spanned<Amount>>,
    /// The most that may be taken in one week.
    #[serde(default)]
    pub per_week: Option<Spanned<Amount>>,
}

worded! {
    Take { schedules }
    Schedule {
        days, morning, noon, evening, bedtime, every, on, from, amount, dose, given_by, last_given,
        next_due, if_late, as_needed, by_chart
    }
    AsNeeded { amount, dose, purpose, hours_apart, per_24_hours, per_week }
}

/// The fields of [`Schedule`], which the YAML reader compares misspelled ones with.
const FIELDS: &[&str] = &[
    "days",
    "morning",
    "noon",
    "evening",
    "bedtime",
    "every",
    "on",
    "from",
    "amount",
    "dose",
    "given_by",
    "last_given",
    "next_due",
    "if_late",
    "as_needed",
    "by_chart",
];

impl<'de> Deserialize<'de> for Take {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TakeVisitor;
        impl<'de> Visitor<'de> for TakeVisitor {
            type Value = Take;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map such as `{ morning: 1 tablet }`, or a list with `days`")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Take, A::Error> {
                let schedule = Schedule::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Take { schedules: vec![schedule] })
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Take, A::Error> {
                let mut schedules = Vec::new();
                while let Some(schedule) = seq.next_element()? {
                    schedules.push(schedule);
                }
                Ok(Take { schedules })
            }
        }
        deserializer.deserialize_struct("Take", FIELDS, TakeVisitor)
    }
}

impl JsonSchema for Take {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Take".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let schedule = generator.subschema_for::<Schedule>();
        json_schema!({
            "description": "How much is taken and when: a map, or a list of maps with `days`.",
            "anyOf": [schedule, { "type": "array", "items": schedule, "minItems": 1 }]
        })
    }
}

impl Take {
    /// Returns whether any dose is taken at a fixed time or interval, besides use as needed.
    pub fn has_scheduled(&self) -> bool {
        self.schedules.iter().any(|schedule| schedule.has_times() || schedule.every.is_some())
    }

    /// Returns whether the doses differ by the day of the week.
    pub fn is_by_weekday(&self) -> bool {
        self.schedules.iter().any(|schedule| !schedule.days.is_empty())
    }
}
