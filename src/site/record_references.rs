//! Checks that what a care plan refers to exists, and that its parts are consistent.

use std::collections::BTreeSet;

use super::{
    care_plan::{MeasureHistory, Record},
    form_checks,
    instrument::Instrument,
    recorded_medicine_checks,
    records::Site,
    references::{check_words, unknown_reference},
    regimen_checks,
    sign_checks::check_signs,
    worded::Worded,
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Spanned},
    lang::Lang,
};

/// Checks what a care plan refers to, and whether its parts are consistent.
pub(super) fn check_record(record: &Record, file: FileId, site: &Site, report: &mut Report) {
    record.each_words(&mut |text| check_words(text, site, report));
    check_languages(record, file, site, report);
    if record.person.preferred_name.is_empty() {
        report.push(
            Diagnostic::error("yaml-field", Place::In(file), "the name is empty")
                .field("person.preferred_name")
                .help("write the name that the person wants to be called"),
        );
    }
    if let Some(program) = record.program.as_ref().filter(|id| {
        !site.programs.contains_key(id.as_str()) && !site.unread.programs.contains(id.as_str())
    }) {
        let known = site.programs.keys().map(String::as_str);
        report.push(unknown_reference(
            "unknown-program",
            "program",
            program,
            known,
            "program",
            "add content/programs/<id>.yaml",
        ));
    }
    for topic in record.topics.iter().filter(|slug| {
        !site.topics.contains_key(slug.as_str()) && !site.unread.topics.contains(slug.as_str())
    }) {
        let known = site.topics.keys().map(String::as_str);
        report.push(unknown_reference(
            "unknown-topic",
            "topic",
            topic,
            known,
            "topics",
            "add content/topics/<slug>/<lang>.md",
        ));
    }
    check_consents(record, site, report);
    check_measures(record, site, report);
    check_medications(record, site, report);
    check_signs(record, site, report);
}

/// Checks the languages in which handouts are wanted.
fn check_languages(record: &Record, file: FileId, site: &Site, report: &mut Report) {
    let mut wanted = BTreeSet::new();
    for lang in &record.languages {
        if !site.languages.contains(lang) {
            let known = site.languages.iter().map(Lang::tag);
            report.push(unknown_reference(
                "unknown-language",
                "language",
                &Spanned { value: lang.tag(), span: lang.span },
                known,
                "languages",
                "add it to `languages` in content/site.yaml",
            ));
        } else if !wanted.insert(&lang.value) {
            report.push(
                Diagnostic::error("unknown-language", Place::At(lang.span), "duplicate language")
                    .field("languages")
                    .help("keep only one of them"),
            );
        }
    }
    if record.languages.is_empty() {
        report.push(
            Diagnostic::error("yaml-field", Place::In(file), "no language is given for handouts")
                .field("languages")
                .help("name at least one, such as `[en]`"),
        );
    }
}

/// Checks the consents of a care plan: their ids, languages, and dates.
fn check_consents(record: &Record, site: &Site, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for consent in &record.consents {
        consent.check_id(report);
        if !seen.insert(consent.id.as_str()) {
            report.push(
                Diagnostic::error(
                    "duplicate-id",
                    Place::At(consent.id.span),
                    "two consents have this id",
                )
                .found(consent.id.as_str())
                .field("consents")
                .help("rename one of the two"),
            );
        }
        if let Some(lang) = consent.language.as_ref().filter(|lang| !site.languages.contains(lang))
        {
            report.push(
                Diagnostic::error(
                    "unknown-language",
                    Place::At(consent.id.span),
                    "the language of the copy is not a language of the site",
                )
                .found(lang.tag())
                .field("consents.language")
                .help("use a language of content/site.yaml, or add this one there"),
            );
        }
        if consent.until < consent.from {
            report.push(
                Diagnostic::error(
                    "date-order",
                    Place::At(consent.id.span),
                    "this consent ends before it begins",
                )
                .field("consents")
                .help("correct `from` or `until`"),
            );
        }
    }
}

/// Checks the measures of a care plan: that they exist, and that their totals are complete and in
/// order.
fn check_measures(record: &Record, site: &Site, report: &mut Report) {
    let known = || site.measures.keys().map(String::as_str);
    let help = "the measures that come with careleaf are phq-9, gad-7, pcl-5, asrm, ymrs, \
                craving-0-10; add others to content/measures.yaml";
    let tools = record.measures.iter().map(|measure| &measure.tool).chain(
        record.goals.iter().filter_map(|goal| goal.measure.as_ref()).map(|measure| &measure.tool),
    );
    for tool in
        tools.filter(|tool| !site.measures.contains_key(tool.as_str()) && !site.unread.measures)
    {
        report.push(unknown_reference("unknown-measure", "measure", tool, known(), "tool", help));
    }
    for history in &record.measures {
        let Some(measure) = site.measures.get(history.tool.as_str()) else { continue };
        let coding = history.coding.as_ref();
        if measure.coding(coding.map(|id| id.as_str())).is_none() {
            let names: Vec<&str> =
                measure.codings.iter().map(|coding| coding.id.as_str()).collect();
            let place = coding.map_or(history.tool.span, |coding| coding.span);
            report.push(
                Diagnostic::error(
                    "measure-coding",
                    Place::At(place),
                    "the coding of this measure is missing or unknown, and the same total means \
                     different things in different codings",
                )
                .field("measures.coding")
                // The names of the codings reveal the measure, so they are private.
                .help(format!("set `coding:` to one of {}", names.join(", "))),
            );
        }
        check_totals(history, measure, report);
    }
}

/// Checks that the totals of a measure are in order and come with item 9 if, and only if, the
/// measure has one.
fn check_totals(history: &MeasureHistory, measure: &Instrument, report: &mut Report) {
    for pair in history.scores.windows(2).filter(|pair| *pair[1].on < *pair[0].on) {
        report.push(
            Diagnostic::error(
                "date-order",
                Place::At(pair[1].on.span),
                "these totals are not in the order of their dates",
            )
            .field("measures.scores")
            .help("put the oldest first"),
        );
    }
    for score in history.scores.iter().filter(|score| measure.item9 != score.item9.is_some()) {
        let (words, help) = if measure.item9 {
            (
                "the answer to item 9 is missing, and it is required with every total",
                "add `item9:` with 0, 1, 2, or 3; it is never printed",
            )
        } else {
            ("only the PHQ-9 has an item 9", "remove `item9`")
        };
        report.push(
            Diagnostic::error("measure-item9", Place::At(score.total.span), words)
                .field("measures.scores.item9")
                .help(help),
        );
    }
    for answer in history
        .scores
        .iter()
        .filter_map(|score| score.item9.as_ref())
        .filter(|answer| !(0..=3).contains(&***answer))
    {
        report.push(
            Diagnostic::error(
                "measure-item9",
                Place::At(answer.span),
                "the answer to item 9 must be 0, 1, 2, or 3",
            )
            .field("measures.scores.item9")
            .help("correct it from the completed form"),
        );
    }
}

/// Checks the medications of a care plan: that they exist, and that their doses are clear and in
/// order.
fn check_medications(record: &Record, site: &Site, report: &mut Report) {
    for medication in &record.medications {
        recorded_medicine_checks::check_medication(medication, site, report);
        regimen_checks::check_medication(medication, site.medicines.care_with(medication), report);
    }
    if !site.unread.medicines {
        form_checks::check_overlaps(record, &site.medicines, report);
    }
    for other in &record.other_medicines {
        recorded_medicine_checks::check_other(other, site, report);
        let class = other.class.as_ref().map(|class| class.as_str());
        let care = site.medicines.care_with_other(&other.name, class);
        regimen_checks::check_other(other, care, report);
    }
}
