//! A table of the formats of many languages, which a person has compared with CLDR once.

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use crate::{lang::Lang, text::locale_format::LocaleFormat};

    /// The languages that people in the United States ask for, with and without CLDR data, and
    /// aliases.
    const TAGS: &str = "en es es-419 es-US es-MX zh zh-Hans zh-Hant zh-Hant-HK yue vi fil \
        tl ko ar ar-EG ru fr fr-CA ht pt pt-BR hi ur bn fa fa-AF prs ps gu pa pa-Arab ta te \
        ml kn mr ne si th lo km my hmn mww hnj ja de it pl uk ro mo he iw yi el hy sq bs hr \
        sr sr-Latn sh tr ku ku-Arab ckb kmr az az-Arab uz kk am ti om so sw rw ha yo ig zu sm \
        to chk mh haw nv ilo ceb ksw id in ms ks ug sd dv nqo syr rhg ff-Adlm mam qu quc gn \
        cmn nah-Latn";

    fn lines() -> Vec<String> {
        let line = |tag: &str| {
            let lang = Lang::parse(tag).expect("a good tag");
            let format = LocaleFormat::new(&lang);
            let day = date(2026, 12, 1);
            let list = ["A", "B", "C"].map(str::to_owned);
            [
                tag.to_owned(),
                format!("{} {:?}", lang.script(), lang.direction()),
                format.date(day),
                format.short_date(day),
                format.weekday(1).unwrap_or_else(|| "—".to_owned()),
                format.short_weekday(1).unwrap_or_else(|| "—".to_owned()),
                format!("{} / {}", format.time(time(2, 30, 0, 0)), format.time(time(14, 30, 0, 0))),
                format.number("12345.5"),
                format.list(&list),
                lang.own_name().unwrap_or("—").to_owned(),
            ]
            .join(" | ")
        };
        TAGS.split_whitespace().map(line).collect()
    }

    #[test]
    fn the_formats_of_many_languages_are_those_of_cldr() {
        insta::assert_snapshot!(lines().join("\n"));
    }

    #[test]
    fn nothing_comes_from_the_root_locale() {
        for line in lines() {
            let tag = line.split(" | ").next().unwrap_or_default();
            assert!(!line.contains("M12"), "{line}");
            assert!(tag.starts_with("en") || !line.contains(" | Tue | "), "{line}");
            assert!(tag.starts_with("en") || !line.contains(", and "), "{line}");
        }
    }

    #[test]
    fn a_time_says_which_half_of_the_day_it_is_in() {
        for tag in TAGS.split_whitespace() {
            let format = LocaleFormat::new(&Lang::parse(tag).expect("a good tag"));
            let times: Vec<String> =
                (0..24).map(|hour| format.time(time(hour, 30, 0, 0))).collect();
            for (hour, text) in times.iter().enumerate() {
                let others = times.iter().filter(|other| *other == text).count();
                assert_eq!(others, 1, "{tag}: {text} at {hour}:30");
                let starts = text.starts_with(&format!("{hour:02}"));
                let has_words = text.chars().any(char::is_alphabetic);
                assert!(starts || has_words, "{tag}: {text} at {hour}:30");
            }
        }
    }

    #[test]
    fn every_number_date_and_time_has_the_digits_of_the_doses() {
        for line in lines() {
            let formats = line.rsplit_once(" | ").map_or("", |(formats, _)| formats);
            let foreign = formats.chars().find(|c| c.is_numeric() && !c.is_ascii_digit());
            assert_eq!(foreign, None, "{line}");
        }
    }
}
