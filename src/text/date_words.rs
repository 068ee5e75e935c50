//! Names of months and weekdays that a site gives for a language without CLDR data.

use jiff::civil::Date;

use super::bidi::is_isolate;

/// The message file of the words of dates.
pub const DATE_WORDS_FILE: &str = "dates";

/// The message that puts a date together from `$day`, `$month` and `$year`.
const LONG_DATE: &str = "date-long";
/// The message that puts a date together from `$day` and `$month`.
const SHORT_DATE: &str = "date-short";

/// Stand for the arguments of a message until there is a date to format. Private-use characters, so
/// that no text contains them.
const DAY: &str = "\u{f8e0}";
const MONTH: &str = "\u{f8e1}";
const YEAR: &str = "\u{f8e2}";

/// The words of dates of one language. A part of which any word is missing is absent.
#[derive(Debug, Default)]
pub(super) struct DateWords {
    /// The twelve months, as they are written in a date.
    months: Option<Vec<String>>,
    /// The seven weekdays, from Monday.
    weekdays: Option<Vec<String>>,
    long: Option<String>,
    short: Option<String>,
}

/// Formats a message with arguments; `None` if it is missing or broken.
pub(super) type FormatMessage<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> Option<String>;

impl DateWords {
    /// Reads the words from messages: `month-1` to `month-12`, `weekday-1` (Monday) to `weekday-7`,
    /// `date-long` and `date-short`. A message for a date that leaves out one of its arguments is
    /// ignored, because it would print a wrong date.
    pub(super) fn read(message: FormatMessage<'_>) -> Self {
        let names = |kind: &str, count: usize| {
            (1..=count).map(|n| message(&format!("{kind}-{n}"), &[])).collect::<Option<Vec<_>>>()
        };
        let pattern = |id: &str, arguments: &[(&str, &str)]| {
            let text: String =
                message(id, arguments)?.chars().filter(|c| !is_isolate(*c)).collect();
            let has = |(_, stand_in): &(&str, &str)| text.matches(stand_in).count() == 1;
            arguments.iter().all(has).then_some(text)
        };
        Self {
            months: names("month", 12),
            weekdays: names("weekday", 7),
            long: pattern(LONG_DATE, &[("day", DAY), ("month", MONTH), ("year", YEAR)]),
            short: pattern(SHORT_DATE, &[("day", DAY), ("month", MONTH)]),
        }
    }

    /// Formats a date in full.
    pub(super) fn date(&self, day: Date) -> Option<String> {
        Some(self.fill(self.long.as_ref()?, day)?.replace(YEAR, &day.year().to_string()))
    }

    /// Formats a date without its year.
    pub(super) fn short_date(&self, day: Date) -> Option<String> {
        self.fill(self.short.as_ref()?, day)
    }

    fn fill(&self, pattern: &str, day: Date) -> Option<String> {
        let text = pattern.replace(DAY, &day.day().to_string());
        Some(text.replace(MONTH, self.month(day)?))
    }

    /// Returns the name of the month of a date.
    pub(super) fn month(&self, day: Date) -> Option<&str> {
        let at = usize::from(day.month().unsigned_abs()) - 1;
        Some(self.months.as_ref()?.get(at)?)
    }

    /// Returns the name of a weekday, counted from Monday as 0.
    pub(super) fn weekday(&self, from_monday: u8) -> Option<&str> {
        Some(self.weekdays.as_ref()?.get(usize::from(from_monday))?)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::DateWords;

    /// Returns the words of Haitian Creole with another message for a date.
    fn words(long: &str) -> DateWords {
        DateWords::read(&|id, arguments| {
            if id.starts_with("month-") {
                return Some(if id == "month-12" { "desanm" } else { "lòt" }.to_owned());
            }
            let pattern = (id == "date-long").then(|| long.to_owned())?;
            let fill = |text: String, (name, value): &(&str, &str)| {
                text.replace(&format!("{{ ${name} }}"), &format!("\u{2068}{value}\u{2069}"))
            };
            Some(arguments.iter().fold(pattern, fill))
        })
    }

    #[test]
    fn a_date_is_made_of_the_words_of_a_site() {
        let day = date(2026, 12, 1);
        let words = words("{ $day } { $month } { $year }");
        assert_eq!(words.date(day).as_deref(), Some("1 desanm 2026"));
        assert_eq!(words.short_date(day), None, "there is no message for it");
        assert_eq!(words.weekday(0), None, "there are no names of weekdays");
    }

    #[test]
    fn a_message_that_leaves_out_a_part_of_the_date_is_ignored() {
        assert_eq!(words("{ $day } { $month }").date(date(2026, 12, 1)), None);
        assert_eq!(words("{ $day } { $day } { $month } { $year }").date(date(2026, 12, 1)), None);
    }
}
