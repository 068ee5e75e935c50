//! The plural forms of a language, from CLDR's cardinal rules: which it has, which form a number
//! takes, and which numbers each form covers.
//!
//! Nothing here is a list of languages. Which numbers a form covers is found by asking the rules
//! for every whole number up to 1000, for fractions, and for some large numbers.

use std::{collections::BTreeMap, sync::OnceLock};

use icu::{
    datetime::provider::{Baked as DateData, names::DatetimeNamesMonthGregorianV1},
    decimal::input::Decimal,
    locale::Locale,
    plurals::{PluralCategory, PluralRules},
};
use icu_plurals::{
    PluralRulesWithRanges,
    provider::{Baked as PluralData, PluralsCardinalV1},
};
use icu_provider::{
    DataIdentifierBorrowed, DataMarker, DataMarkerAttributes, DataProvider, DataRequest,
    marker::DataMarkerExt,
};

use super::plural_number::{normalized, range, value};
use crate::lang::Lang;

/// The names of the plural forms, in the order in which CLDR lists them.
pub const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The largest whole number that a form is expected to be met with: counts of days, minutes,
/// tablets and points are smaller. A form that no number up to it takes, such as `many` in Spanish,
/// is for millions.
const MAX_ORDINARY: u32 = 1000;
/// Fractions are tried after each whole number up to this one.
const MAX_WITH_FRACTION: u32 = 30;
/// The decimal places of these fractions.
const FRACTIONS: [&str; 11] = ["1", "2", "25", "3", "4", "5", "6", "7", "75", "8", "9"];
/// Numbers beyond [`MAX_ORDINARY`] that tell whether a form is for one number alone.
const LARGE: [u32; 8] = [1001, 1002, 1100, 10_000, 21_000, 100_000, 1_000_000, 2_000_000];

/// The plural forms of one language.
pub struct PluralForms {
    rules: Option<PluralRulesWithRanges<PluralRules>>,
    has_data: bool,
    coverage: OnceLock<BTreeMap<&'static str, Vec<String>>>,
    /// The forms of the whole numbers up to [`MAX_ORDINARY`].
    of_whole: OnceLock<Vec<&'static str>>,
}

impl PluralForms {
    /// Creates the plural forms of a language.
    pub fn new(lang: &Lang) -> Self {
        // CLDR has no data under older names, such as `iw` and `tl`.
        let locale = Locale::from(lang.cldr_id());
        Self {
            rules: PluralRulesWithRanges::try_new_cardinal((&locale).into()).ok(),
            has_data: has_data(&locale),
            coverage: OnceLock::new(),
            of_whole: OnceLock::new(),
        }
    }

    /// Returns whether CLDR has plural rules for the language. Without them every number takes
    /// `other`, which says nothing about the language.
    pub fn has_data(&self) -> bool {
        self.has_data
    }

    /// Returns the plural form of a number that is passed as text, such as `3`, `1.5` or `1 ½`, or
    /// of a range such as `1..2`; `other` if it is neither or the language has no data.
    pub fn form(&self, number: &str) -> &'static str {
        let category = |rules: &PluralRulesWithRanges<PluralRules>| {
            Some(match range(number) {
                None => rules.rules().category_for(&value(number)?),
                Some((low, high)) => rules.category_for_range(&low, &high),
            })
        };
        form_name(self.rules.as_ref().and_then(category).unwrap_or(PluralCategory::Other))
    }

    /// Returns the plural form of a whole number.
    pub fn form_of_whole(&self, number: u32) -> &'static str {
        let of_whole = self
            .of_whole
            .get_or_init(|| (0..=MAX_ORDINARY).map(|number| self.examine_whole(number)).collect());
        let known = usize::try_from(number).ok().and_then(|number| of_whole.get(number));
        known.copied().unwrap_or_else(|| self.examine_whole(number))
    }

    fn examine_whole(&self, number: u32) -> &'static str {
        let rules = self.rules.as_ref().map(PluralRulesWithRanges::rules);
        rules.map_or("other", |rules| form_name(rules.category_for(&Decimal::from(number))))
    }

    /// Returns the forms that numbers up to 1000 take, fractions included, in CLDR's order. A
    /// message needs a variant for each of them.
    pub fn needed(&self) -> Vec<&'static str> {
        PLURAL_FORMS
            .into_iter()
            .filter(|form| self.numbers(form).iter().any(|number| is_ordinary(number)))
            .collect()
    }

    /// Returns every form that the language has, those for millions included.
    pub fn all(&self) -> Vec<&'static str> {
        PLURAL_FORMS.into_iter().filter(|form| !self.numbers(form).is_empty()).collect()
    }

    /// Returns the examined numbers that take a form, in ascending order and normalized: `1.5`,
    /// never `1.50`. One number means that the form is for this number alone.
    pub fn numbers(&self, form: &str) -> &[String] {
        let coverage = self.coverage.get_or_init(|| self.examine());
        coverage.get(form).map_or(&[], Vec::as_slice)
    }

    fn examine(&self) -> BTreeMap<&'static str, Vec<String>> {
        let mut out: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for whole in (0..=MAX_ORDINARY).chain(LARGE) {
            out.entry(self.form_of_whole(whole)).or_default().push(whole.to_string());
            if whole <= MAX_WITH_FRACTION {
                for number in FRACTIONS.map(|fraction| format!("{whole}.{fraction}")) {
                    out.entry(self.form(&number)).or_default().push(number);
                }
            }
        }
        out
    }
}

/// Returns whether a number is one that messages are expected to show.
fn is_ordinary(number: &str) -> bool {
    number.parse::<f64>().is_ok_and(|number| number <= f64::from(MAX_ORDINARY))
}

/// Returns whether CLDR knows the plural forms of a locale. A language whose only form is `other`
/// has no entry in ICU's plural data, so other data show that CLDR knows it: names of months. CLDR
/// accepts a new language only with its plural rules (CLDR, *Core Data for New Locales*).
fn has_data(locale: &Locale) -> bool {
    let short = DataMarkerAttributes::from_str_or_panic("3");
    has_entry::<PluralsCardinalV1>(&PluralData, DataMarkerAttributes::empty(), locale)
        || has_entry::<DatetimeNamesMonthGregorianV1>(&DateData, short, locale)
}

/// Returns whether data have an entry for a locale, or for one that it falls back to, besides that
/// of the root.
fn has_entry<M: DataMarker>(
    provider: &impl DataProvider<M>,
    attributes: &DataMarkerAttributes,
    locale: &Locale,
) -> bool {
    let data_locale = M::make_locale(locale.into());
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &data_locale);
    let response = provider.load(DataRequest { id, ..Default::default() });
    response.is_ok_and(|response| !response.metadata.locale.unwrap_or(data_locale).is_unknown())
}

fn form_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Returns the key among the exact keys of a selection, such as `1` or `1.0`, that equals a number.
/// An exact key wins over the plural form of the number, wherever it is written.
pub fn exact_key<'k>(keys: impl IntoIterator<Item = &'k str>, number: &str) -> Option<&'k str> {
    let number = normalized(number)?;
    keys.into_iter().find(|key| {
        key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
            && normalized(key).as_ref() == Some(&number)
    })
}

#[cfg(test)]
mod tests {
    use super::{PluralForms, exact_key};
    use crate::lang::Lang;

    fn forms(tag: &str) -> PluralForms {
        PluralForms::new(&Lang::parse(tag).expect("a good tag"))
    }

    /// Returns the form of each of the numbers that messages are tested with, as one character.
    fn tested(tag: &str) -> String {
        let forms = forms(tag);
        let numbers =
            ["0", "0.25", "½", "1", "1 ½", "2", "2.5", "3", "5", "11", "21", "100", "103", "1..2"];
        numbers
            .iter()
            .map(|number| match forms.form(number) {
                "one" => '1',
                "two" => '2',
                "other" => '*',
                form => form.chars().next().unwrap_or('?'),
            })
            .collect()
    }

    #[test]
    fn numbers_fractions_and_ranges_take_the_form_that_cldr_gives_them() {
        for (tag, expected) in [
            ("en", "***1**********"),
            ("es", "***1**********"),
            ("ar", "z**1*2*ffmm*f*"),
            ("ru", "m**1*f*fmm1mff"),
            ("pl", "m**1*f*fmmmmff"),
            ("fr", "11111*********"),
            ("fil", "11111111111111"),
            ("hi", "1111**********"),
            ("fa", "1111**********"),
            ("lv", "z**1*****z1z**"),
            ("cy", "z**1*2*f*****2"),
            ("sl", "*ff1f2ff****f2"),
            ("lt", "*mm1mfmff*1*ff"),
            ("ga", "***1*2*ff****2"),
            ("ja", "**************"),
            ("he", "*111*2********"),
            ("ro", "fff1ffffff**ff"),
            ("mt", "f**1*2*ffm**f2"),
            ("pt", "11111*********"),
            ("it", "***1**********"),
            ("cs", "*mm1mfmf*****f"),
            ("uk", "m**1*f*fmm1mff"),
            ("vi", "1111**********"),
            ("zh-Hans", "**************"),
            ("am", "1111**********"),
            ("so", "***1**********"),
            ("ht", "**************"),
        ] {
            assert_eq!(tested(tag), expected, "{tag}");
        }
    }

    #[test]
    fn languages_that_cldr_knows_have_data_under_old_names_too() {
        for tag in ["en", "zh-Hans", "ja", "my", "th", "lo", "ckb", "so", "ti", "prs", "tl", "iw"] {
            assert!(forms(tag).has_data(), "{tag}");
        }
        for tag in ["ht", "hmn", "haw", "sm", "chk", "mh", "ksw", "nv"] {
            assert!(!forms(tag).has_data(), "{tag}");
            assert_eq!(forms(tag).needed(), ["other"]);
        }
        assert_eq!(forms("tl").needed(), ["one", "other"], "as `fil`");
    }

    #[test]
    fn forms_for_millions_are_not_needed() {
        for tag in ["es", "fr", "pt", "it", "ca", "br"] {
            let forms = forms(tag);
            assert!(forms.all().contains(&"many"), "{tag}");
            assert!(!forms.needed().contains(&"many"), "{tag}");
        }
        assert!(forms("cs").needed().contains(&"many"), "fractions take it");
        assert_eq!(forms("ar").numbers("two"), ["2"]);
        assert_eq!(forms("ru").numbers("one")[..3], ["1", "21", "31"]);
    }

    #[test]
    fn an_exact_key_equals_its_number_however_it_is_written() {
        assert_eq!(exact_key(["one", "1.0"], "1"), Some("1.0"));
        assert_eq!(exact_key(["0.5", "1"], "½"), Some("0.5"));
        assert_eq!(exact_key(["1"], "1..2"), None);
        assert_eq!(exact_key(["one", "other"], "1"), None);
    }
}
