//! From sources to a [`Site`]: what can be read is read, and everything that cannot is reported.
//!
//! Not for rules about content: those are checks.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::{
    care_plan::{CarePlan, Record, SharedWords},
    config::Config,
    crisis::CrisisLines,
    glossary::Glossary,
    kinds::Slug,
    medicine::Medicines,
    notice::Notices,
    program::{Facts, Program},
    records::{Public, Site},
    references,
    score::{Measure, Measures},
    shelf::{Kept, Shelf},
    substance_use,
    topic::{Topic, TopicFile},
    unread::{MEASURES, MEDICINES, PROGRAMS, TOPICS, Unread},
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Wording, did_you_mean},
    digest::Digest,
    lang::Lang,
    privacy::Private,
    source::{Origin, Sources, yaml},
    text::{Catalog, Layer, has_no_message},
};

const SITE: &str = "content/site.yaml";
const NOTICES: &str = "content/notices.yaml";
const KNOWN: [&str; 6] =
    [SITE, "content/crisis-lines.yaml", "content/glossary.yaml", MEDICINES, MEASURES, NOTICES];

/// Reads the site; `None` only if `site.yaml` itself cannot be used.
pub fn load(sources: &Sources, report: &mut Report) -> Option<Site> {
    load_after(sources, None, report)
}

/// The same, and takes over the records that are as they were in an earlier reading.
pub fn load_after(sources: &Sources, before: Option<&Site>, report: &mut Report) -> Option<Site> {
    sources.report(report);
    strays(sources, report);
    let Some(file) = sources.get(SITE) else {
        if !report
            .iter()
            .any(|d| matches!(&d.place, Place::Path(path) if path.ends_with("site.yaml")))
        {
            report.push(
                Diagnostic::error("site-missing", Place::Path(SITE.to_owned()), "there is no site here")
                    .help("run careleaf in the folder of a site, name one with `--site DIR`, or make one with `careleaf new site DIR`"),
            );
        }
        return None;
    };
    let mut config: Config = read_file(sources, file, report)?;
    config.file = Some(file);
    let languages = references::languages(&config, file, report)?;
    let catalogs: BTreeMap<Lang, Catalog> =
        languages.iter().map(|lang| (lang.clone(), catalog(sources, lang, report))).collect();
    let (glossary, crisis_lines) = (
        one(sources, "content/glossary.yaml", report),
        one(sources, "content/crisis-lines.yaml", report),
    );
    let mut known = report.errors();
    let medicines = one(sources, MEDICINES, report);
    let mut unread = Unread { medicines: report.errors() > known, ..Unread::default() };
    known = report.errors();
    let measures = measures(sources, report);
    unread.measures = report.errors() > known;
    let mut public = Public {
        measures,
        notices: notices(sources, report),
        glossary: Glossary { file: sources.get("content/glossary.yaml"), ..glossary },
        crisis_lines: CrisisLines {
            file: sources.get("content/crisis-lines.yaml"),
            ..crisis_lines
        },
        medicines: Medicines { file: sources.get(MEDICINES), ..medicines },
        config,
        languages,
        topics: BTreeMap::new(),
        programs: programs(sources, report),
        catalogs,
        unread,
    };
    public.medicines.gather_names(&public.catalogs);
    let mut site =
        Site { public: Arc::new(public), care_plans: BTreeMap::new(), shelf: Shelf::default() };
    let topics = topics(sources, &site, report);
    let public = Arc::get_mut(&mut site.public).expect("nobody shares it yet");
    public.topics = topics;
    public.unread.note(sources, &public.topics, &public.programs);
    references::public(&site, report);
    Some(with_people(sources, site, before, report))
}

/// Reads the records of a site again, for which everything else is as it was.
pub fn people_of(sources: &Sources, before: &Site, report: &mut Report) -> Site {
    let site = Site {
        public: Arc::clone(&before.public),
        care_plans: BTreeMap::new(),
        shelf: Shelf::default(),
    };
    with_people(sources, site, Some(before), report)
}

fn with_people(
    sources: &Sources,
    mut site: Site,
    before: Option<&Site>,
    report: &mut Report,
) -> Site {
    let names = Shelf::names(sources, &site);
    let before = before.map(|before| &before.shelf).filter(|shelf| shelf.fits(names));
    (site.care_plans, site.shelf) = care_plans(sources, &site, Shelf::begin(names), before, report);
    site
}

fn read_file<T: DeserializeOwned>(
    sources: &Sources,
    file: FileId,
    report: &mut Report,
) -> Option<T> {
    yaml::read(&yaml::parse_filled(sources.file(file).text(), file, report)?, report)
}

fn one<T: DeserializeOwned + Default>(sources: &Sources, path: &str, report: &mut Report) -> T {
    sources.get(path).and_then(|file| read_file(sources, file, report)).unwrap_or_default()
}

fn measures(sources: &Sources, report: &mut Report) -> BTreeMap<String, Measure> {
    let mut out = BTreeMap::new();
    for file in sources.layers(MEASURES) {
        let Some(read) = read_file::<Measures>(sources, *file, report) else { continue };
        for measure in read.measures {
            out.insert(measure.id.to_string(), Measure { file: Some(*file), ..measure });
        }
    }
    out
}

/// The demands that come with the program, and then what the site's own file says.
fn notices(sources: &Sources, report: &mut Report) -> Notices {
    let mut out = Notices::default();
    for file in sources.layers(NOTICES) {
        // An author can only mend a file of the site, so a diagnostic must not lead to the one that
        // is built in.
        out.file =
            Some(*file).filter(|file| sources.file(*file).origin == Origin::Site).or(out.file);
        let Some(read) = read_file::<Notices>(sources, *file, report) else { continue };
        out.notices.extend(read.notices);
        out.demands.extend(read.demands);
    }
    out
}

fn catalog(sources: &Sources, lang: &Lang, report: &mut Report) -> Catalog {
    let folders: Vec<String> =
        lang.chain().iter().rev().map(|lang| format!("locales/{lang}/")).collect();
    let mut layers = Vec::new();
    for folder in &folders {
        for origin in [Origin::Default, Origin::Site] {
            for path in sources.below(folder).filter(|path| path.ends_with(".ftl")) {
                let room = path[folder.len()..].trim_end_matches(".ftl");
                let here =
                    sources.layers(path).iter().filter(|id| sources.file(**id).origin == origin);
                for file in here {
                    let text = sources.file(*file).text();
                    if origin == Origin::Site && has_no_message(text) {
                        report.push(
                            Diagnostic::error("fluent-empty", Place::In(*file), "this file holds no message")
                                .help("write the messages, or remove the file so that those that come with careleaf are used"),
                        );
                    }
                    layers.push(Layer { room, file: *file, text });
                }
            }
        }
    }
    Catalog::read(lang, &layers, report)
}

/// What to do, out of "what is wrong; what to do".
fn advice(why: &str) -> &str {
    why.split_once("; ").map_or(why, |(_, advice)| advice)
}

/// Whether a path is that of a record, and not of the ledger beside it.
fn is_record(path: &&str) -> bool {
    path.ends_with(".yaml") && !path.ends_with(".signoff.yaml")
}

/// The id a file's name gives to its record.
fn file_id(sources: &Sources, file: FileId, folder: &str, report: &mut Report) -> Option<String> {
    let path = &sources.file(file).path;
    let name = path[folder.len()..].trim_end_matches(".yaml");
    match name.parse::<Slug>() {
        Ok(slug) => Some(slug.to_string()),
        Err(why) => {
            report.push(
                Diagnostic::error(
                    "record-id",
                    Place::In(file),
                    "the name of this file cannot be an id",
                )
                .found(name)
                .help(Wording::without_values(advice(&why))),
            );
            None
        }
    }
}

fn programs(sources: &Sources, report: &mut Report) -> BTreeMap<String, Program> {
    let mut out = BTreeMap::new();
    for file in sources.below(PROGRAMS).filter(is_record).filter_map(|path| sources.get(path)) {
        let Some(id) = file_id(sources, file, PROGRAMS, report) else { continue };
        let Some(facts) = read_file::<Facts>(sources, file, report) else { continue };
        references::same_id(&facts.id, &id, report);
        facts.unstated_cells(report);
        out.insert(id, Program { file, facts });
    }
    out
}

fn topics(sources: &Sources, site: &Site, report: &mut Report) -> BTreeMap<String, Topic> {
    let mut files: BTreeMap<String, Vec<(FileId, Lang)>> = BTreeMap::new();
    for path in sources.below(TOPICS).filter(|path| path.ends_with(".md")) {
        let Some(file) = sources.get(path) else { continue };
        let parts: Vec<&str> = path[TOPICS.len()..].trim_end_matches(".md").split('/').collect();
        let [slug, tag] = parts[..] else {
            report.push(
                Diagnostic::error(
                    "topic-path",
                    Place::In(file),
                    "a topic lies in `content/topics/<slug>/<lang>.md`",
                )
                .help("move this file"),
            );
            continue;
        };
        if let Err(why) = slug.parse::<Slug>() {
            report.push(
                Diagnostic::error(
                    "topic-path",
                    Place::In(file),
                    "the name of this topic's folder cannot be a slug",
                )
                .found(slug)
                .help(advice(&why).to_owned()),
            );
            continue;
        }
        match Lang::parse(tag) {
            Ok(lang) if site.languages.contains(&lang) => {
                files.entry(slug.to_owned()).or_default().push((file, lang))
            }
            Ok(lang) => report.push(
                Diagnostic::warning(
                    "topic-path",
                    Place::In(file),
                    format!("`{lang}` is not a language of this site, so this text is not used"),
                )
                .help("add it to `languages` in content/site.yaml"),
            ),
            Err(why) => report.push(
                Diagnostic::error(
                    "topic-path",
                    Place::In(file),
                    format!("the name of this file {why}"),
                )
                .found(tag),
            ),
        }
    }
    let read: Vec<(Option<Topic>, Report)> = files
        .par_iter()
        .map(|(slug, files)| {
            let mut report = Report::new();
            let before = files.len();
            let read: Vec<TopicFile> = files
                .iter()
                .filter_map(|(file, lang)| {
                    TopicFile::read(sources, *file, lang.clone(), &mut report)
                })
                .collect();
            // A source text that could not be read has been reported; a second message would only
            // confuse.
            let source_lost = read.len() < before
                && !read.iter().any(|file| file.lang == *site.source_language());
            let topic = if source_lost {
                None
            } else {
                Topic::gather(slug, read, site.source_language(), files[0].0, &mut report)
            };
            (topic, report)
        })
        .collect();
    let mut out = BTreeMap::new();
    for (topic, found) in read {
        report.absorb(found);
        out.extend(topic.map(|topic| (topic.slug.clone(), topic)));
    }
    out
}

fn care_plans(
    sources: &Sources,
    site: &Site,
    mut shelf: Shelf,
    before: Option<&Shelf>,
    report: &mut Report,
) -> (BTreeMap<String, Arc<CarePlan>>, Shelf) {
    const FOLDER: &str = "content/care-plans/";
    let mut files = Vec::new();
    for path in sources.below(FOLDER).filter(is_record) {
        let [first, rest @ ..] = sources.layers(path) else { continue };
        for twin in rest {
            report.push(
                Diagnostic::error(
                    "record-id",
                    Place::In(*twin),
                    "there are two records of this id",
                )
                .help(Wording::without_values(format!(
                    "the other one is `{}`; rename one of the two files and its `id`",
                    sources.file(*first).shown
                ))),
            );
        }
        files.push(*first);
    }
    let read = |file: &FileId| {
        let source = sources.file(*file);
        // The name of the file counts too: a record that was renamed is another one.
        let digest = Digest::of(&[source.shown.as_bytes(), source.digest().to_string().as_bytes()]);
        if let Some(known) = before.and_then(|shelf| shelf.get(*file, digest)) {
            return known.clone();
        }
        let mut report = Report::new();
        let plan = file_id(sources, *file, FOLDER, &mut report)
            .and_then(|id| care_plan(sources, *file, id, site, &mut report));
        Kept { digest, plan: plan.map(Arc::new), report }
    };
    let read: Vec<Kept> = files.par_iter().map(read).collect();
    let mut out = BTreeMap::new();
    for (file, kept) in files.into_iter().zip(read) {
        report.absorb(kept.report.clone());
        out.extend(kept.plan.as_ref().map(|plan| (plan.id.clone(), Arc::clone(plan))));
        shelf.keep(file, kept);
    }
    (out, shelf)
}

fn care_plan(
    sources: &Sources,
    file: FileId,
    id: String,
    site: &Site,
    report: &mut Report,
) -> Option<CarePlan> {
    let node = yaml::parse_filled(sources.file(file).text(), file, report)?;
    let mut record: Record = yaml::read(&node, report)?;
    let is_whole = report.errors() == 0;
    // Paragraphs of a prose field fold into one line; a stray blank must not change a digest.
    record.person.preferred_name = record.person.preferred_name.trim().to_owned();
    references::same_id(&record.id, &id, report);
    if !record.invented && sources.file(file).origin == Origin::Site {
        report.push(
            Diagnostic::error("record-place", Place::In(file), "only invented people may lie in a site's own content")
                .help("keep real records in a folder of their own and name it with `--records DIR`; say `invented: true` if this person is made up"),
        );
    }
    references::record(&record, file, site, report);
    let languages = record
        .languages
        .iter()
        .map(|lang| lang.value.clone())
        .filter(|lang| site.languages.contains(lang))
        .collect();
    Some(CarePlan {
        id,
        file,
        language: record.language.clone(),
        languages,
        from_records: sources.file(file).origin == Origin::Records,
        not_private: record.not_private.iter().map(SharedWords::of).collect(),
        last_visit: record.appointments.iter().map(|visit| visit.on).max(),
        broken: report.errors() > 0,
        is_whole,
        tells_of_substance_use: substance_use::tells(&record, site),
        consents: record.consents.iter().map(|consent| consent.agreed(&record.language)).collect(),
        digest: content_digest(&node),
        fields: yaml::Fields::of(&node),
        record: Private::new(record),
    })
}

/// Digest of a record without its approval and its answers to the leak search, the same however its
/// fields are ordered, quoted or indented.
fn content_digest(root: &yaml::Node) -> Digest {
    fn write(node: &yaml::Node, top: bool, out: &mut Vec<u8>) {
        let text = |text: &str, out: &mut Vec<u8>| {
            out.extend((text.len() as u64).to_le_bytes());
            out.extend(text.as_bytes());
        };
        match &node.value {
            yaml::Value::Null => out.push(b'0'),
            yaml::Value::Scalar { text: scalar, .. } => {
                out.push(b'"');
                text(scalar, out);
            }
            yaml::Value::List(items) => {
                out.push(b'[');
                items.iter().for_each(|item| write(item, false, out));
                out.push(b']');
            }
            yaml::Value::Map(entries) => {
                let mut sorted: Vec<_> = entries
                    .iter()
                    .map(|(key, value)| (key.text().unwrap_or_default(), value))
                    .collect();
                sorted.sort_by_key(|(key, _)| *key);
                out.push(b'{');
                for (key, value) in sorted
                    .into_iter()
                    .filter(|(key, _)| !(top && ["approved", "not_private"].contains(key)))
                {
                    text(key, out);
                    write(value, false, out);
                }
                out.push(b'}');
            }
        }
    }
    let mut bytes = Vec::new();
    write(root, true, &mut bytes);
    Digest::of(&[&bytes])
}

/// Files that lie where nothing reads them.
fn strays(sources: &Sources, report: &mut Report) {
    for path in sources.below("content/") {
        let in_folder = |folder: &str, ending: &str| {
            path.strip_prefix(folder).is_some_and(|rest| {
                rest.ends_with(ending) && (ending == ".md" || !rest.contains('/'))
            })
        };
        let known = KNOWN.contains(&path)
            || path.ends_with(".signoff.yaml")
            || in_folder("content/topics/", ".md")
            || in_folder("content/programs/", ".yaml")
            || in_folder("content/care-plans/", ".yaml");
        let Some(file) = sources.get(path) else { continue };
        if !known {
            let help = match did_you_mean(path, KNOWN) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "topics are content/topics/<slug>/<lang>.md, programs content/programs/<id>.yaml, care plans content/care-plans/<id>.yaml"
                    .to_owned(),
            };
            report.push(
                Diagnostic::warning(
                    "source-stray",
                    Place::In(file),
                    "nothing reads a file of this name here",
                )
                .help(Wording::without_values(help)),
            );
        }
    }
}
