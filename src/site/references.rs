//! What a record names must be there: languages, phrases, topics, programs, medicines, measures.
//!
//! Not for rules that a site may lower: these are plain mistakes, like a misspelled word of YAML.

use std::collections::BTreeSet;

use super::{
    care_plan::{Record, Take},
    config::Config,
    kinds::{ChannelKind, Phone, Slug},
    records::Site,
    words::Words,
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Spanned, Wording, did_you_mean},
    lang::Lang,
};

/// The languages of a site, in order; `None` if there is nothing to go on.
pub(super) fn languages(config: &Config, file: FileId, report: &mut Report) -> Option<Vec<Lang>> {
    let mut out: Vec<Lang> = Vec::new();
    for lang in &config.languages {
        if out.contains(lang) {
            report.push(
                Diagnostic::error(
                    "site-languages",
                    Place::At(lang.span),
                    "this language stands here twice",
                )
                .help("keep one of the two"),
            );
        } else {
            out.push(lang.value.clone());
        }
    }
    if !out.contains(&config.source_language) {
        report.push(
            Diagnostic::error(
                "site-languages",
                Place::At(config.source_language.span),
                "the source language is not among `languages`",
            )
            .help(format!("add `{}` to `languages`", config.source_language.value)),
        );
        return None;
    }
    if let Some(url) = &config.base_url
        && !(url.starts_with("https://") && url.ends_with('/') && !url.contains(['?', '#', ' ']))
    {
        report.push(
            Diagnostic::error(
                "site-base-url",
                Place::At(url.span),
                "this is not the address of a site",
            )
            .found(url.as_str())
            .help("write it with https:// and a closing slash"),
        );
    }
    if out.len() > 200 {
        report.push(
            Diagnostic::error(
                "site-languages",
                Place::In(file),
                "there are more than 200 languages here",
            )
            .help("keep those that the site really has"),
        );
    }
    Some(out)
}

/// A record's id must be the name of its file, since both become paths.
pub(super) fn same_id(id: &Spanned<Slug>, name: &str, report: &mut Report) {
    if id.as_str() != name {
        report.push(
            Diagnostic::error(
                "record-id",
                Place::At(id.span),
                "the id is not the name of the file",
            )
            .found(id.as_str())
            .field("id")
            .help(Wording::without_values(format!("write `id: {name}`, or rename the file"))),
        );
    }
}

fn unknown<'a>(
    rule: &'static str,
    kind: &'static str,
    id: &Spanned<impl AsRef<str>>,
    known: impl Iterator<Item = &'a str>,
    field: &'static str,
    help: impl Into<Wording>,
) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let near = did_you_mean(id.value.as_ref(), known);
    let message = Wording::without_values(format!("there is no {kind} of this id"));
    Diagnostic::error(rule, Place::At(id.span), message)
        .found(id.value.as_ref())
        .near(near)
        .field(field)
        .help(help)
}

impl AsRef<str> for Slug {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// A phrase must be worded in the source language, and texts must be for languages of the site.
fn words(words: &Words, site: &Site, report: &mut Report) {
    match words {
        Words::Own(_) => {}
        Words::Each(texts, _) => {
            for (lang, text) in texts.iter().filter(|(lang, _)| !site.languages.contains(lang)) {
                report.push(
                    Diagnostic::warning(
                        "unknown-language",
                        Place::At(text.span),
                        "this language is not one of the site, so this text is not used",
                    )
                    .found(lang.tag())
                    .help("add it to `languages` in content/site.yaml, or remove the text"),
                );
            }
        }
        Words::Phrase { id, .. } => {
            let catalog = site.catalog(site.source_language());
            if !catalog.has(id) {
                let source = site.source_language();
                let known = catalog.room("phrases").chain(catalog.room("measures"));
                let help =
                    Wording::without_values(format!("word it in locales/{source}/phrases.ftl"));
                report.push(unknown("unknown-message", "phrase", id, known, "", help));
            }
        }
    }
}

/// Looks up what the public records name.
pub(super) fn public(site: &Site, report: &mut Report) {
    site.each_public_words(&mut |text| words(text, site, report));
    for program in site.programs.values() {
        for (class, medicines) in &program.facts.medicines {
            if !site.unread.medicines && site.medicines.class(class.as_str()).is_none() {
                report.push(
                    Diagnostic::error(
                        "unknown-class",
                        Place::In(program.file),
                        "there is no medicine class of this id",
                    )
                    .found(class.as_str())
                    .field("medicines")
                    .help("add it to `classes` in content/medicines.yaml"),
                );
            }
            for medicine in medicines.iter().filter(|id| {
                !site.unread.medicines && site.medicines.medicine(id.as_str()).is_none()
            }) {
                let known = site.medicines.medicines.iter().map(|known| known.id.as_str());
                report.push(unknown(
                    "unknown-medicine",
                    "medicine",
                    medicine,
                    known,
                    "medicines",
                    "add it to content/medicines.yaml",
                ));
            }
        }
    }
    medicines(site, report);
    site.notices.look(report);
    for line in &site.crisis_lines.lines {
        for channel in &line.channels {
            let fits = match channel.kind {
                ChannelKind::Call | ChannelKind::Text => channel.to.parse::<Phone>().is_ok(),
                ChannelKind::Chat => channel.to.starts_with("https://"),
            };
            if !fits {
                report.push(
                    Diagnostic::error(
                        "crisis-channel",
                        Place::At(channel.to.span),
                        "this does not fit the way the line is reached",
                    )
                    .found(channel.to.as_str())
                    .field("channels")
                    .help(
                        "write a number for `call` and `text`, an address with https:// for `chat`",
                    ),
                );
            }
        }
    }
    for measure in site.measures.values() {
        for band in &measure.bands {
            if band.min > band.max
                || !measure
                    .codings
                    .iter()
                    .any(|coding| coding.min <= band.min && band.max <= coding.max)
            {
                report.push(
                    Diagnostic::error(
                        "measure-band",
                        Place::At(band.name.span()),
                        format!(
                            "a band of `{}` lies outside the totals of every coding",
                            measure.id.value
                        ),
                    )
                    .help("set `min` and `max` of the band within those of a coding"),
                );
            }
        }
    }
}

fn medicines(site: &Site, report: &mut Report) {
    let own = site.medicines.medicines.iter().map(|medicine| &medicine.id);
    let of_classes = site.medicines.classes.iter().map(|class| &class.id);
    let terms = site.glossary.terms.iter().map(|term| &term.id);
    let mut twice = Vec::new();
    for list in [own.collect::<Vec<_>>(), of_classes.clone().collect(), terms.collect()] {
        let mut seen = BTreeSet::new();
        twice.extend(list.into_iter().filter(|id| !seen.insert(id.as_str())));
    }
    // A pair names a medicine or a class by its id, so the two may share one only where they mean
    // the same.
    twice.extend(of_classes.filter(|id| {
        site.medicines
            .medicine(id.as_str())
            .is_some_and(|medicine| medicine.class.as_str() != id.as_str())
    }));
    for id in twice {
        report.push(
            Diagnostic::error("duplicate-id", Place::At(id.span), "this id stands here twice")
                .found(id.as_str())
                .help("rename one of the two"),
        );
    }
    let classes = || site.medicines.classes.iter().map(|class| class.id.as_str());
    for medicine in &site.medicines.medicines {
        if site.medicines.class(medicine.class.as_str()).is_none() {
            report.push(unknown(
                "unknown-class",
                "medicine class",
                &medicine.class,
                classes(),
                "class",
                "add it to `classes` in content/medicines.yaml",
            ));
        }
    }
    for pair in &site.medicines.pairs {
        for id in [&pair.a, &pair.b] {
            if site.medicines.class(id.as_str()).is_none()
                && site.medicines.medicine(id.as_str()).is_none()
            {
                let known = classes()
                    .chain(site.medicines.medicines.iter().map(|medicine| medicine.id.as_str()));
                report.push(unknown(
                    "unknown-medicine",
                    "medicine or class",
                    id,
                    known,
                    "pairs",
                    "add it to content/medicines.yaml",
                ));
            }
        }
    }
}

/// Looks up what a care plan names, and whether its parts fit together.
pub(super) fn record(record: &Record, file: FileId, site: &Site, report: &mut Report) {
    record.each_words(&mut |text| words(text, site, report));
    let mut wanted = BTreeSet::new();
    for lang in &record.languages {
        if !site.languages.contains(lang) {
            let known = site.languages.iter().map(Lang::tag);
            report.push(unknown(
                "unknown-language",
                "language",
                &Spanned { value: lang.tag(), span: lang.span },
                known,
                "languages",
                "add it to `languages` in content/site.yaml",
            ));
        } else if !wanted.insert(&lang.value) {
            report.push(
                Diagnostic::error(
                    "unknown-language",
                    Place::At(lang.span),
                    "this language stands here twice",
                )
                .field("languages")
                .help("keep one of the two"),
            );
        }
    }
    if record.languages.is_empty() {
        report.push(
            Diagnostic::error("yaml-field", Place::In(file), "no language is wanted for handouts")
                .field("languages")
                .help("name at least one, such as `[en]`"),
        );
    }
    if record.person.preferred_name.is_empty() {
        report.push(
            Diagnostic::error("yaml-field", Place::In(file), "there is no name here")
                .field("person.preferred_name")
                .help("write what the person wants to be called"),
        );
    }
    if let Some(program) = record.program.as_ref().filter(|id| {
        !site.programs.contains_key(id.as_str()) && !site.unread.programs.contains(id.as_str())
    }) {
        let known = site.programs.keys().map(String::as_str);
        report.push(unknown(
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
        report.push(unknown(
            "unknown-topic",
            "topic",
            topic,
            known,
            "topics",
            "add content/topics/<slug>/<lang>.md",
        ));
    }
    consents(record, site, report);
    measures(record, site, report);
    medications(record, site, report);
}

fn consents(record: &Record, site: &Site, report: &mut Report) {
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
                    "the copy is wanted in a language that the site does not have",
                )
                .found(lang.tag())
                .field("consents.language")
                .help("name a language of content/site.yaml, or add this one there"),
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
                .help("check `from` and `until`"),
            );
        }
    }
}

fn measures(record: &Record, site: &Site, report: &mut Report) {
    let known = || site.measures.keys().map(String::as_str);
    let help = "the measures that come with careleaf are phq-9, gad-7, pcl-5, asrm, ymrs, craving-0-10; add others to content/measures.yaml";
    let tools = record.measures.iter().map(|measure| &measure.tool).chain(
        record.goals.iter().filter_map(|goal| goal.measure.as_ref()).map(|measure| &measure.tool),
    );
    for tool in
        tools.filter(|tool| !site.measures.contains_key(tool.as_str()) && !site.unread.measures)
    {
        report.push(unknown("unknown-measure", "measure", tool, known(), "tool", help));
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
                    "the same total means different things in different codings, and none that is known is named here",
                )
                .field("measures.coding")
                // Which codings those are says which measure it is.
                .help(format!("write `coding:` with one of {}", names.join(", "))),
            );
        }
        for pair in history.scores.windows(2).filter(|pair| *pair[1].on < *pair[0].on) {
            report.push(
                Diagnostic::error(
                    "date-order",
                    Place::At(pair[1].on.span),
                    "these totals are not in the order of their days",
                )
                .field("measures.scores")
                .help("put the oldest first"),
            );
        }
        for score in history.scores.iter().filter(|score| measure.item9 != score.item9.is_some()) {
            let (words, help) = if measure.item9 {
                (
                    "the answer to item 9 is missing, and it is required with every total",
                    "add `item9:` with 0, 1, 2 or 3; it is never printed",
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
                    "item 9 is answered with 0, 1, 2 or 3",
                )
                .field("measures.scores.item9")
                .help("check the form"),
            );
        }
    }
}

fn medications(record: &Record, site: &Site, report: &mut Report) {
    let is_read = !site.unread.medicines;
    let known = || site.medicines.medicines.iter().map(|medicine| medicine.id.as_str());
    for medication in &record.medications {
        if is_read && site.medicines.medicine(medication.name.as_str()).is_none() {
            report.push(unknown(
                "unknown-medicine",
                "medicine",
                &medication.name,
                known(),
                "medications.name",
                "add it to content/medicines.yaml: its class says which warnings are needed",
            ));
        }
        if let Some(class) = medication
            .class
            .as_ref()
            .filter(|class| is_read && site.medicines.class(class.as_str()).is_none())
        {
            let known = site.medicines.classes.iter().map(|class| class.id.as_str());
            report.push(unknown(
                "unknown-class",
                "medicine class",
                class,
                known,
                "medications.class",
                "add it to `classes` in content/medicines.yaml",
            ));
        }
        for take in medication.take.iter().chain(medication.steps.iter().map(|step| &step.take)) {
            shape_of(take, report);
        }
        for pair in medication.steps.windows(2).filter(|pair| pair[1].from < pair[0].from) {
            report.push(
                Diagnostic::error(
                    "date-order",
                    Place::At(pair[1].take.span),
                    "these steps are not in the order of their days",
                )
                .field("medications.steps")
                .help("put the first step first"),
            );
        }
    }
}

fn shape_of(take: &Spanned<Take>, report: &mut Report) {
    let ways =
        [take.times().iter().any(Option::is_some), take.as_needed.is_some(), take.every.is_some()];
    let told = ways.iter().filter(|way| **way).count();
    let dated = take.last_given.is_some() || take.next_due.is_some() || take.if_late.is_some();
    if told != 1 || (dated && take.every.is_none()) {
        report.push(
            Diagnostic::error("medicine-take", Place::At(take.span), "it is not clear how this is taken")
                .field("medications.take")
                .help("give times of day (`morning`, `noon`, `evening`, `bedtime`), or `as_needed`, or `every` with its dates: one of the three"),
        );
    }
    if let (Some(last), Some(next)) = (take.last_given, take.next_due)
        && next <= last
    {
        report.push(
            Diagnostic::error(
                "date-order",
                Place::At(take.span),
                "the next dose is due before the last was given",
            )
            .field("medications.take")
            .help("check `last_given` and `next_due`"),
        );
    }
}
