//! Dates, times, numbers, lists and plurals as a language writes them, from CLDR data.
//!
//! Where CLDR has no data for a language, dates are made of words of the site or are in ISO format;
//! nothing ever comes from CLDR's root locale. All digits are those of the doses, 0 to 9, unless
//! the site decides otherwise.
//!
//! Doses and phone numbers are not formatted here: they are text, and stay as the package or the
//! phone shows them.

use icu::{
    calendar::{
        types::Weekday,
        week::{WeekInformation, WeekPreferences},
    },
    decimal::{DecimalFormatter, input::Decimal},
    locale::{
        LanguageIdentifier, Locale,
        extensions::unicode::{Keywords, Value, key},
        subtags::Region,
    },
};

use super::{
    clock_format::ClockFormat,
    date_format::DateFormat,
    date_words::{DateWords, FormatMessage},
    list_format::ListFormat,
    plural_forms::PluralForms,
};
use crate::lang::Lang;

/// What a site decides about its dates, times and numbers.
#[derive(Clone, Debug, Default)]
pub struct FormatOptions {
    /// The country whose clinics the site writes for, as ISO 3166 code (`US`). A language is
    /// written as there if CLDR has it and the language has no region of its own: the times and
    /// numbers of a site in `es` for the US are those of `es-US`.
    pub country: Option<String>,
    /// Whether numbers, dates and times have the digits of the language, as CLDR gives them,
    /// instead of those of the doses (0 to 9).
    pub uses_native_digits: bool,
}

/// The formatters of one language.
pub struct LocaleFormat {
    dates: DateFormat,
    clock: ClockFormat,
    list: ListFormat,
    first_weekday: Weekday,
    /// `None` if CLDR has no data for the language.
    number: Option<DecimalFormatter>,
    plural_forms: PluralForms,
}

impl LocaleFormat {
    /// Creates the formatters of a language with the default options.
    pub fn new(lang: &Lang) -> Self {
        Self::with_options(lang, &FormatOptions::default())
    }

    /// Creates the formatters of a language. The calendar is always Gregorian, since a date must
    /// mean the same day to everyone who handles a printout.
    pub fn with_options(lang: &Lang, options: &FormatOptions) -> Self {
        let script = lang.script();
        let week_locale = Locale::from(lang.cldr_id());
        let mut locale = Locale::from(regional_id(lang, options));
        if !options.uses_native_digits {
            let digits = Value::try_from_str("latn").unwrap_or_default();
            locale.extensions.unicode.keywords = Keywords::new_single(key!("nu"), digits);
        }
        let dates = DateFormat::new(&locale, lang);
        let has_data = dates.has_cldr_names();
        Self {
            clock: ClockFormat::new(&locale),
            list: ListFormat::new(&locale, has_data, &script),
            first_weekday: WeekInformation::try_new(WeekPreferences::from(&week_locale))
                .map_or(Weekday::Monday, |week| week.first_weekday),
            number: has_data
                .then(|| DecimalFormatter::try_new((&locale).into(), Default::default()).ok())
                .flatten(),
            plural_forms: PluralForms::new(lang),
            dates,
        }
    }

    /// Returns whether CLDR has the names of the months and the weekdays of the language. If not,
    /// they are words of the site: the messages of `dates.ftl`.
    pub fn has_cldr_dates(&self) -> bool {
        self.dates.has_cldr_names()
    }

    /// Reads the words of dates from messages, if CLDR has none.
    pub(super) fn read_date_words(&self, message: FormatMessage<'_>) {
        if !self.has_cldr_dates() {
            self.dates.set_words(DateWords::read(message));
        }
    }

    /// Formats a date in full, such as "January 5, 2026"; in ISO format if there are no words for
    /// it.
    pub fn date(&self, day: jiff::civil::Date) -> String {
        self.dates.date(day)
    }

    /// Formats a date in full with its weekday, such as "Monday, January 5, 2026".
    pub fn weekday_date(&self, day: jiff::civil::Date) -> String {
        self.dates.weekday_date(day)
    }

    /// Returns the long and the short name of the month of a date; none if the language writes
    /// months as digits.
    pub fn months(&self, day: jiff::civil::Date) -> Vec<String> {
        self.dates.months(day)
    }

    /// Formats a date without its year, such as "Jan 5", for places with the full date nearby.
    pub fn short_date(&self, day: jiff::civil::Date) -> String {
        self.dates.short_date(day)
    }

    /// Returns the short name of a weekday, counted from Monday as 0; `None` if there is none.
    pub fn short_weekday(&self, from_monday: u8) -> Option<String> {
        self.dates.short_weekday(from_monday)
    }

    /// Returns the full name of a weekday, counted from Monday as 0; `None` if there is none.
    pub fn weekday(&self, from_monday: u8) -> Option<String> {
        self.dates.weekday(from_monday)
    }

    /// Returns the days of a week in the order in which it runs where the language is spoken, each
    /// counted from Monday as 0.
    pub fn week_order(&self) -> [u8; 7] {
        let first = self.first_weekday as u8 - Weekday::Monday as u8;
        std::array::from_fn(|after| (first + after as u8) % 7)
    }

    /// Formats a time of day, such as "2:30 PM" or "14:30".
    pub fn time(&self, time: jiff::civil::Time) -> String {
        self.clock.time(time)
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
        self.list.list(items)
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

/// Returns the identifier of the locale whose formats a language has on a site: that of the site's
/// country if CLDR has it, and if it is written in the same script (`zh-US` would be traditional
/// Chinese).
fn regional_id(lang: &Lang, options: &FormatOptions) -> LanguageIdentifier {
    let own_id = lang.cldr_id();
    let country = options.country.as_deref().and_then(|code| Region::try_from_str(code).ok());
    if own_id.region.is_some() || country.is_none() {
        return own_id;
    }
    let id = LanguageIdentifier { region: country, ..own_id.clone() };
    let script = |id: &LanguageIdentifier| Lang::parse(&id.to_string()).map(|lang| lang.script());
    if script(&id) == script(&own_id) { id } else { own_id }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::{FormatOptions, LocaleFormat};
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
        assert!(format("fa").date(day).contains("2026"), "not the Solar Hijri year");
        assert!(format("th").date(day).contains("2026"), "not the Buddhist year");
        assert_eq!(format("es").time(time(14, 30, 0, 0)), "14:30");
    }

    #[test]
    fn a_site_decides_on_its_country_and_its_digits() {
        let format = |tag: &str, country: Option<&str>, uses_native_digits| {
            let options = FormatOptions { country: country.map(str::to_owned), uses_native_digits };
            LocaleFormat::with_options(&Lang::parse(tag).expect("a good tag"), &options)
        };
        let half_past_two = time(14, 30, 0, 0);
        assert_eq!(format("es", Some("US"), false).time(half_past_two), "2:30\u{202f}p.m.");
        assert_eq!(format("es", Some("ES"), false).time(half_past_two), "14:30");
        assert_eq!(format("es", Some("US"), false).number("1234.5"), "1,234.5");
        assert_eq!(format("zh", Some("US"), false).time(half_past_two), "14:30");
        assert_eq!(format("ru", Some("US"), false).week_order(), [0, 1, 2, 3, 4, 5, 6]);
        assert!(format("fa", None, true).date(date(2026, 1, 5)).contains("۲۰۲۶"));
        assert_eq!(format("fa", None, true).time(time(2, 30, 0, 0)), "۰۲:۳۰");
    }

    #[test]
    fn what_joins_a_list_follows_the_bare_items() {
        let list = |tag: &str, items: &[&str]| {
            format(tag).list(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>())
        };
        let isolated = ["\u{2068}Ana\u{2069}", "\u{2068}\u{2061}Ines\u{2064}\u{2069}"];
        assert_eq!(list("es", &isolated), format!("{} e {}", isolated[0], isolated[1]));
        assert_eq!(list("he", &["א", "\u{2068}ב\u{2069}"]), "א ו\u{2068}ב\u{2069}");
        assert_eq!(list("ht", &["a", "b", "c"]), "a, b, c");
        assert_eq!(list("ug", &["a", "b"]), "a، b", "not the English word that CLDR has");
    }

    #[test]
    fn weeks_start_where_people_start_them() {
        assert_eq!(format("en").short_weekday(6).as_deref(), Some("Sun"));
        assert_eq!(format("ru").short_weekday(0).as_deref(), Some("пн"));
        assert_eq!(format("ks").short_weekday(1), format("ks").weekday(1), "CLDR has Tue");
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
        assert_eq!(format("en").weekday(6).as_deref(), Some("Sunday"));
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
