//! Builds the watch list of a site from its records, without the values that the site publishes on
//! purpose.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::{
    diag::FileId,
    lang::Lang,
    layout,
    privacy::WatchList,
    site::{Site, crisis_lines::CrisisLine, words::Words},
    source::Sources,
    text::LocaleFormat,
};

/// Returns the watch list of all records.
pub(super) fn watch_list(site: &Site) -> WatchList {
    let mut watch = WatchList::default();
    if site.care_plans.is_empty() {
        return watch;
    }
    for program in site.programs.values() {
        let contact = &program.facts.contact;
        match &program.facts.name {
            Words::Own(name) => watch.register_public_name(name),
            Words::Each(names, _) => {
                names.values().for_each(|name| watch.register_public_name(name))
            }
            Words::Phrase { .. } => {}
        }
        contact.phone.iter().for_each(|phone| watch.register_public_phone(phone.as_str()));
        contact.address.iter().for_each(|address| watch.register_public_addresses(address));
    }
    let numbers = |line: &CrisisLine| {
        line.channels.iter().map(|channel| channel.to.value.clone()).collect::<Vec<_>>()
    };
    site.crisis_lines
        .lines
        .iter()
        .flat_map(numbers)
        .for_each(|number| watch.register_public_phone(&number));
    let english = Lang::parse("en").map(|lang| LocaleFormat::new(&lang)).ok();
    let formats: Vec<&LocaleFormat> =
        site.catalogs.values().map(|catalog| catalog.format.as_ref()).chain(&english).collect();
    let spell = |day: &str| day.parse().map(|day| day_spellings(day, &formats)).unwrap_or_default();
    // The text of any record may name staff of another, so all staff must be known first.
    site.care_plans.values().for_each(|plan| plan.record.register_staff(&mut watch));
    for (owner, plan) in site.care_plans.values().enumerate() {
        plan.record.add_to_watch_list(u32::try_from(owner).unwrap_or(u32::MAX), &mut watch, &spell);
    }
    watch
}

/// Returns the names of the records that could not be read in full. Public files cannot be searched
/// for their values.
pub(super) fn unread_records(site: &Site, sources: &Sources) -> BTreeSet<String> {
    let fully_read: BTreeSet<FileId> =
        site.care_plans.values().filter(|plan| plan.is_whole).map(|plan| plan.file).collect();
    let files = sources
        .below(layout::CARE_PLANS)
        .flat_map(|path| sources.layers(path))
        .filter(|file| sources.is_record(**file) && !fully_read.contains(file));
    let name =
        |file: &FileId| sources.file(*file).path.trim_start_matches(layout::CARE_PLANS).to_owned();
    let read = files.map(name).filter(|name| name.ends_with(".yaml"));
    read.chain(sources.unreadable_records().map(str::to_owned)).collect()
}

/// Returns the ways in which people may write a day: in digits in several orders, and with the name
/// of the month in each language.
fn day_spellings(day: Date, formats: &[&LocaleFormat]) -> Vec<String> {
    let (year, month, date) = (day.year(), day.month(), day.day());
    let short = year.rem_euclid(100);
    let mut out = vec![
        format!("{year}-{month}-{date}"),
        format!("{month}/{date}/{year}"),
        format!("{date}/{month}/{year}"),
        format!("{month}/{date}/{short:02}"),
        format!("{date}/{month}/{short:02}"),
        format!("{year}{month:02}{date:02}"),
        format!("{month:02}{date:02}{year}"),
        format!("{date:02}{month:02}{year}"),
        format!("{year}年{month}月{date}日"),
        format!("{year}년 {month}월 {date}일"),
        format!("{date} tháng {month} năm {year}"),
    ];
    let ordinal = match date {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    for format in formats {
        let full = format.date(day);
        // Without the suffix that some languages, such as Russian, add after the year.
        out.extend(full.rfind(|c: char| c.is_ascii_digit()).map(|last| full[..=last].to_owned()));
        out.push(full.replace(&format!(" de {year}"), &format!(" del {year}")));
        out.push(full);
        for name in format.months(day) {
            let days = [date.to_string(), format!("{date}{ordinal}")];
            for date in days {
                out.push(format!("{date} {name} {year}"));
                out.push(format!("{date} of {name} {year}"));
                out.push(format!("{name} {date} {year}"));
                out.push(format!("{year} {name} {date}"));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::day_spellings;
    use crate::{lang::Lang, text::LocaleFormat};

    #[test]
    fn a_day_is_known_as_people_write_it() {
        let formats = ["en", "es", "ru", "zh-Hans"]
            .map(|tag| LocaleFormat::new(&Lang::parse(tag).expect("a tag")));
        let known =
            day_spellings(jiff::civil::date(1931, 5, 7), &formats.iter().collect::<Vec<_>>());
        let has = |text: &str| {
            known.iter().any(|day| {
                crate::privacy::fold_words(day)
                    .iter()
                    .map(|w| w.hash)
                    .eq(crate::privacy::fold_words(text).iter().map(|w| w.hash))
            })
        };
        for text in [
            "05/07/1931",
            "7.5.1931",
            "7 May 1931",
            "May 7th, 1931",
            "7 de mayo de 1931",
            "7 мая 1931 г.",
            "7 мая 1931",
            "07 мая 1931",
            "7 de mayo del 1931",
            "7 tháng 5 năm 1931",
            "1931年5月7日",
            "19310507",
            "7th of May, 1931",
        ] {
            assert!(has(text), "{text}: {known:?}");
        }
        assert!(!has("May 1931"));
    }
}
