//! Checks that what a record refers to exists: languages, phrases, topics, programs, medicines,
//! measures.
//!
//! These are plain mistakes, like a misspelled field of YAML. A site cannot lower their level, as
//! it can for the rules in `check`.

use std::collections::BTreeSet;

use super::{
    checked_text::{ChannelKind, Phone, Slug},
    config::Config,
    medicine::Medicines,
    prescribed_medicine::OTHER_CLASS,
    records::Site,
    worded::Worded,
    words::Words,
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Spanned, Wording, did_you_mean},
    lang::Lang,
    layout,
};

/// Returns the languages of a site, in order; `None` if the source language is not among them.
pub(super) fn site_languages(
    config: &Config,
    file: FileId,
    report: &mut Report,
) -> Option<Vec<Lang>> {
    let mut out: Vec<Lang> = Vec::new();
    for lang in &config.languages {
        if out.contains(lang) {
            report.push(
                Diagnostic::error("site-languages", Place::At(lang.span), "duplicate language")
                    .help("keep only one of them"),
            );
        } else {
            out.push(lang.value.clone());
            check_language(lang, report);
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
                "this is not the web address of a site",
            )
            .found(url.as_str())
            .help("write it with https:// and a closing slash, like https://example.org/"),
        );
    }
    if out.len() > 200 {
        report.push(
            Diagnostic::error(
                "site-languages",
                Place::In(file),
                "there are more than 200 languages",
            )
            .help("keep only those that the site has texts in"),
        );
    }
    Some(out)
}

/// Reports a language whose script is unknown, or that has a better tag.
fn check_language(lang: &Spanned<Lang>, report: &mut Report) {
    if lang.known_script().is_none() {
        let message = format!("the script of `{}` is not known", lang.value);
        report.push(Diagnostic::error("language-script", Place::At(lang.span), message).help(
            format!(
                "write the script in the tag, such as `{0}-Latn` or `{0}-Arab`: the direction of \
                 the text and its fonts follow from it",
                lang.value
            ),
        ));
    }
    if let Some(better) = lang.better_tag() {
        let message = format!("`{}` is an alias of `{better}`", lang.value);
        report.push(Diagnostic::warning("language-alias", Place::At(lang.span), message).help(
            format!(
                "write `{better}`, here and in the names of files and fields; browsers and CLDR \
                 know the language by it"
            ),
        ));
    }
}

/// Checks that a record's id is the name of its file, since both become paths.
pub(super) fn check_id(id: &Spanned<Slug>, name: &str, report: &mut Report) {
    if id.as_str() != name {
        report.push(
            Diagnostic::error(
                "record-id",
                Place::At(id.span),
                "the id is different from the name of the file",
            )
            .found(id.as_str())
            .field("id")
            .help(Wording::without_values(format!("write `id: {name}`, or rename the file"))),
        );
    }
}

/// Reports a reference to something that does not exist, with the known id that was probably meant.
pub(super) fn unknown_reference<'a>(
    rule: &'static str,
    kind: &'static str,
    id: &Spanned<impl AsRef<str>>,
    known: impl Iterator<Item = &'a str>,
    field: &'static str,
    help: impl Into<Wording>,
) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let near = did_you_mean(id.value.as_ref(), known);
    let message = Wording::without_values(format!("unknown {kind}"));
    Diagnostic::error(rule, Place::At(id.span), message)
        .found(id.value.as_ref())
        .suggestion(near)
        .field(field)
        .help(help)
}

impl AsRef<str> for Slug {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// Checks that a phrase exists in the source language, and that texts are in languages of the site.
pub(super) fn check_words(words: &Words, site: &Site, report: &mut Report) {
    match words {
        Words::Own(_) => {}
        Words::Each(texts, _) => {
            for (lang, text) in texts.iter().filter(|(lang, _)| !site.uses_texts_of(lang)) {
                report.push(
                    Diagnostic::warning(
                        "unknown-language",
                        Place::At(text.span),
                        "this is not a language of the site, so this text is not used",
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
                let known = ["phrases", "medicines", "measures"]
                    .into_iter()
                    .flat_map(|file| catalog.ids_in_file(file));
                let help =
                    Wording::without_values(format!("add it to locales/{source}/phrases.ftl"));
                let id = Spanned { value: &id.value, span: id.span };
                report.push(unknown_reference("unknown-message", "phrase", &id, known, "", help));
            }
        }
    }
}

/// Checks what the public records refer to.
pub(super) fn check_public(site: &Site, report: &mut Report) {
    site.each_words(&mut |text| check_words(text, site, report));
    check_own_names(site, report);
    check_programs(site, report);
    check_medicines(site, report);
    site.notices.check(report);
    check_channels(site, report);
    check_bands(site, report);
}

/// Reports a language of the site whose own name is unknown. Its pages are withheld until then,
/// since every page names its languages.
fn check_own_names(site: &Site, report: &mut Report) {
    for lang in site.config.languages.iter().filter(|lang| site.own_name(lang).is_none()) {
        let tag = &lang.value;
        let message = format!("the name of `{tag}` in that language is not known");
        report.push(Diagnostic::warning("language-own-name", Place::At(lang.span), message).help(
            format!(
                "add `autonym-{tag} = …` to {}, with the name that its speakers use",
                layout::message_file(tag, "lists")
            ),
        ));
    }
}

/// Checks the medicines that programs refer to.
fn check_programs(site: &Site, report: &mut Report) {
    for program in site.programs.values() {
        for (class, medicines) in &program.facts.medicines {
            if !site.unread.medicines && site.medicines.class(class.as_str()).is_none() {
                report.push(
                    Diagnostic::error(
                        "unknown-class",
                        Place::In(program.file),
                        "unknown medicine class",
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
                report.push(unknown_reference(
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
}

/// Checks that the way to reach a crisis line has the right kind of address.
fn check_channels(site: &Site, report: &mut Report) {
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
                        "this is not valid for the way the line is reached",
                    )
                    .found(channel.to.as_str())
                    .field("channels")
                    .help(
                        "write a phone number for `call` and `text`, or an address with https:// \
                         for `chat`",
                    ),
                );
            }
        }
    }
}

/// Checks that the bands of measures are within the totals of a coding.
fn check_bands(site: &Site, report: &mut Report) {
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
                            "a band of `{}` is outside the totals of every coding",
                            measure.id.value
                        ),
                    )
                    .help("set `min` and `max` of the band within those of a coding"),
                );
            }
        }
    }
}

/// Checks the ids of medicines, classes, and glossary terms, and the references between them.
fn check_medicines(site: &Site, report: &mut Report) {
    let medicine_ids = site.medicines.medicines.iter().map(|medicine| &medicine.id);
    let class_ids = site.medicines.classes.iter().map(|class| &class.id);
    let terms = site.glossary.terms.iter().map(|term| &term.id);
    let mut duplicates = Vec::new();
    for list in [medicine_ids.collect::<Vec<_>>(), class_ids.clone().collect(), terms.collect()] {
        let mut seen = BTreeSet::new();
        duplicates.extend(list.into_iter().filter(|id| !seen.insert(id.as_str())));
    }
    // A pair names a medicine or a class by its id, so a medicine and a class may share an id only
    // if the medicine belongs to that class.
    duplicates.extend(class_ids.filter(|id| {
        site.medicines
            .medicine(id.as_str())
            .is_some_and(|medicine| medicine.class.as_str() != id.as_str())
    }));
    for id in duplicates {
        report.push(
            Diagnostic::error("duplicate-id", Place::At(id.span), "duplicate id")
                .found(id.as_str())
                .help("rename one of the two"),
        );
    }
    for class in site.medicines.classes.iter().filter(|class| class.id.as_str() == OTHER_CLASS) {
        report.push(
            Diagnostic::error("duplicate-id", Place::At(class.id.span), "this id is reserved")
                .found(class.id.as_str())
                .help("rename the class: records write `class: other` for a medicine of no class"),
        );
    }
    let classes = || site.medicines.classes.iter().map(|class| class.id.as_str());
    for medicine in &site.medicines.medicines {
        if site.medicines.class(medicine.class.as_str()).is_none() {
            report.push(unknown_reference(
                "unknown-class",
                "medicine class",
                &medicine.class,
                classes(),
                "class",
                "add it to `classes` in content/medicines.yaml",
            ));
        }
    }
    check_pairs(&site.medicines, report);
}

/// Checks the ids that pairs and groups of allergens refer to.
fn check_pairs(medicines: &Medicines, report: &mut Report) {
    let names = pair_names(medicines);
    for id in medicines.allergens.iter().flat_map(|allergen| &allergen.of) {
        if !names.contains(id.as_str()) {
            report.push(unknown_reference(
                "unknown-medicine",
                "medicine, ingredient or class",
                id,
                names.iter().copied(),
                "allergens.of",
                "add it to content/medicines.yaml",
            ));
        }
    }
    for pair in &medicines.pairs {
        for id in [&pair.a, &pair.b].into_iter().filter(|id| !names.contains(id.as_str())) {
            report.push(unknown_reference(
                "unknown-medicine",
                "medicine, ingredient, class or group",
                id,
                names.iter().copied(),
                "pairs",
                "add it to content/medicines.yaml",
            ));
        }
    }
}

/// Returns every id that a pair may name: of a medicine, an ingredient, a class, or a group.
fn pair_names(medicines: &Medicines) -> BTreeSet<&str> {
    let of_medicines = medicines.medicines.iter().flat_map(|medicine| {
        [&medicine.id].into_iter().chain(&medicine.ingredients).chain(&medicine.groups)
    });
    let of_classes =
        medicines.classes.iter().flat_map(|class| [&class.id].into_iter().chain(&class.groups));
    of_medicines.chain(of_classes).map(|id| id.as_str()).collect()
}
