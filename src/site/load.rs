//! Reads sources into a [`Site`]: what can be read is read, and everything that cannot is reported.
//!
//! Rules about content are checks, in `check`.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    care_plans::care_plans,
    characters::report_public_characters,
    config::Config,
    crisis_lines::CrisisLines,
    direction_characters,
    glossary::Glossary,
    identity,
    instrument::{Instrument, Instruments},
    medicine::Medicines,
    notice::Notices,
    program::{Program, ProgramFacts},
    record_cache::RecordCache,
    record_files::{file_id, is_record_path, read_file, read_or_default},
    records::{PublicRecords, Site},
    references,
    topics::topics,
    unread::Unread,
};
use crate::{
    diag::{Diagnostic, Place, Report, Wording, did_you_mean},
    lang::Lang,
    layout,
    source::{Origin, Sources},
    text::{Catalog, FormatOptions, LocaleFormat, MessageLayer, SKELETON_MARK, is_only_comments},
};

const KNOWN_FILES: [&str; 6] = [
    layout::SITE,
    layout::CRISIS_LINES,
    layout::GLOSSARY,
    layout::MEDICINES,
    layout::MEASURES,
    layout::NOTICES,
];

/// Reads the site. Returns `None` only if `site.yaml` itself cannot be used.
pub fn load(sources: &Sources, report: &mut Report) -> Option<Site> {
    load_with_cache(sources, None, report).map(|(site, _)| site)
}

/// Reads the site and reuses the care plans of an earlier reading that have not changed. Returns
/// the site and the cache for a later reading.
pub fn load_with_cache(
    sources: &Sources,
    before: Option<&RecordCache>,
    report: &mut Report,
) -> Option<(Site, RecordCache)> {
    sources.report(report);
    unread_files(sources, report);
    report_public_characters(sources, report);
    direction_characters::check_public(sources, report);
    let Some(file) = sources.get(layout::SITE) else {
        site_missing(report);
        return None;
    };
    let mut config: Config = read_file(sources, file, report)?;
    config.file = Some(file);
    identity::check(&config, sources, report);
    let languages = references::site_languages(&config, file, report)?;
    let options = config.format_options();
    let catalogs: BTreeMap<Lang, Catalog> = languages
        .iter()
        .map(|lang| (lang.clone(), catalog(sources, lang, &options, report)))
        .collect();
    let (glossary, crisis_lines) = (
        read_or_default(sources, layout::GLOSSARY, report),
        read_or_default(sources, layout::CRISIS_LINES, report),
    );
    let mut errors_before = report.errors();
    let medicines = read_or_default(sources, layout::MEDICINES, report);
    let mut unread = Unread { medicines: report.errors() > errors_before, ..Unread::default() };
    errors_before = report.errors();
    let measures = measures(sources, report);
    unread.measures = report.errors() > errors_before;
    let mut public = PublicRecords {
        measures,
        notices: notices(sources, report),
        glossary: Glossary { file: sources.get(layout::GLOSSARY), ..glossary },
        crisis_lines: CrisisLines { file: sources.get(layout::CRISIS_LINES), ..crisis_lines },
        medicines: Medicines { file: sources.get(layout::MEDICINES), ..medicines },
        config,
        languages,
        topics: BTreeMap::new(),
        programs: programs(sources, report),
        catalogs,
        unread,
    };
    public.medicines.index_names(&public.catalogs);
    public.medicines.index_class_names(&public.catalogs);
    let mut site = Site { public: Arc::new(public), care_plans: BTreeMap::new() };
    let topics = topics(sources, &site, report);
    let public = Arc::get_mut(&mut site.public).expect("it is not shared yet");
    public.topics = topics;
    public.unread.add_unread(sources, &public.topics, &public.programs);
    references::check_public(&site, report);
    Some(with_care_plans(sources, site, before, report))
}

/// Reports that there is no `site.yaml`, unless it could not be read, which was reported already.
fn site_missing(report: &mut Report) {
    let is_site = |place: &Place| matches!(place, Place::Path(path) if path.ends_with("site.yaml"));
    if report.iter().any(|d| is_site(&d.place)) {
        return;
    }
    report.push(
        Diagnostic::error(
            "site-missing",
            Place::Path(layout::SITE.to_owned()),
            "there is no site here",
        )
        .help(
            "run careleaf in the folder of a site, name one with `--site DIR`, or create one with \
             `careleaf new site DIR`",
        ),
    );
}

/// Reads the care plans of a site again and shares everything else, which must not have changed.
pub fn reload_care_plans(
    sources: &Sources,
    before: &Site,
    cache: &RecordCache,
    report: &mut Report,
) -> (Site, RecordCache) {
    let site = Site { public: Arc::clone(&before.public), care_plans: BTreeMap::new() };
    with_care_plans(sources, site, Some(cache), report)
}

/// Adds the care plans to a site, reusing those of an earlier reading that refer to the same public
/// records.
fn with_care_plans(
    sources: &Sources,
    mut site: Site,
    before: Option<&RecordCache>,
    report: &mut Report,
) -> (Site, RecordCache) {
    direction_characters::check_care_plans(sources, report);
    let names = RecordCache::references_digest(sources, &site);
    let before = before.filter(|before| before.has_references(names));
    let (care_plans, cache) = care_plans(sources, &site, RecordCache::new(names), before, report);
    site.care_plans = care_plans;
    (site, cache)
}

/// Reads the measures that come with the program and then those of the site, which replace them by
/// id.
fn measures(sources: &Sources, report: &mut Report) -> BTreeMap<String, Instrument> {
    let mut out = BTreeMap::new();
    for file in sources.layers(layout::MEASURES) {
        let Some(read) = read_file::<Instruments>(sources, *file, report) else { continue };
        for measure in read.measures {
            out.insert(measure.id.to_string(), Instrument { file: Some(*file), ..measure });
        }
    }
    out
}

/// Reads the requirements that come with the program, and then the contents of the site's own file.
fn notices(sources: &Sources, report: &mut Report) -> Notices {
    let mut out = Notices::default();
    for file in sources.layers(layout::NOTICES) {
        // An author can only fix a file of the site, so a diagnostic must not point to the file
        // that is built in.
        out.file =
            Some(*file).filter(|file| sources.file(*file).origin == Origin::Site).or(out.file);
        let Some(read) = read_file::<Notices>(sources, *file, report) else { continue };
        out.notices.extend(read.notices);
        out.demands.extend(read.demands);
    }
    out
}

/// Reads the messages of a language from the files of its fallback chain and of every layer.
fn catalog(
    sources: &Sources,
    lang: &Lang,
    options: &FormatOptions,
    report: &mut Report,
) -> Catalog {
    let folders: Vec<String> = lang.fallback_chain().iter().rev().map(layout::locale).collect();
    let mut layers = Vec::new();
    for folder in &folders {
        for origin in [Origin::Default, Origin::Site] {
            for path in
                sources.below(folder).filter(|path| path.ends_with(layout::MESSAGE_EXTENSION))
            {
                let message_file = path[folder.len()..].trim_end_matches(layout::MESSAGE_EXTENSION);
                let files =
                    sources.layers(path).iter().filter(|id| sources.file(**id).origin == origin);
                for file in files {
                    let text = sources.file(*file).text();
                    let is_empty = is_only_comments(text) && !text.contains(SKELETON_MARK);
                    if origin == Origin::Site && is_empty {
                        report.push(
                            Diagnostic::error(
                                "fluent-empty",
                                Place::In(*file),
                                "this file contains no messages",
                            )
                            .help(
                                "add the messages, or remove the file to use those that come with \
                                 careleaf",
                            ),
                        );
                    }
                    layers.push(MessageLayer { message_file, file: *file, text });
                }
            }
        }
    }
    Catalog::read_with(LocaleFormat::with_options(lang, options), lang, &layers, report)
}

/// Reads the programs of a site, by id.
fn programs(sources: &Sources, report: &mut Report) -> BTreeMap<String, Program> {
    let mut out = BTreeMap::new();
    for file in
        sources.below(layout::PROGRAMS).filter(is_record_path).filter_map(|path| sources.get(path))
    {
        let Some(id) = file_id(sources, file, layout::PROGRAMS, report) else { continue };
        let Some(facts) = read_file::<ProgramFacts>(sources, file, report) else { continue };
        references::check_id(&facts.id, &id, report);
        facts.check_cells(report);
        out.insert(id, Program { file, facts });
    }
    out
}

/// Reports files that are in a place where nothing reads them.
fn unread_files(sources: &Sources, report: &mut Report) {
    for path in sources.below(layout::CONTENT) {
        let in_folder = |folder: &str, ending: &str| {
            path.strip_prefix(folder).is_some_and(|rest| {
                rest.ends_with(ending) && (ending == layout::TOPIC_EXTENSION || !rest.contains('/'))
            })
        };
        let known = KNOWN_FILES.contains(&path)
            || layout::is_ledger(path)
            || in_folder(layout::TOPICS, layout::TOPIC_EXTENSION)
            || in_folder(layout::PROGRAMS, layout::RECORD_EXTENSION)
            || in_folder(layout::CARE_PLANS, layout::RECORD_EXTENSION)
            || is_drawing(path);
        let Some(file) = sources.get(path) else { continue };
        if !known {
            let help = match did_you_mean(path, KNOWN_FILES) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "topics are content/topics/<slug>/<lang>.md, programs \
                         content/programs/<id>.yaml, care plans content/care-plans/<id>.yaml"
                    .to_owned(),
            };
            report.push(
                Diagnostic::warning(
                    "source-stray",
                    Place::In(file),
                    "careleaf does not read a file of this name in this folder",
                )
                .help(Wording::without_values(help)),
            );
        }
    }
}

/// Returns whether a file is in a place of drawings: beside `site.yaml`, or in the folder of a
/// topic.
fn is_drawing(path: &str) -> bool {
    let folder = path.strip_prefix(layout::CONTENT).unwrap_or(path);
    let in_topic = path
        .strip_prefix(layout::TOPICS)
        .is_some_and(|rest| rest.split_once('/').is_some_and(|(_, file)| !file.contains('/')));
    path.ends_with(".svg") && (in_topic || !folder.contains('/'))
}
