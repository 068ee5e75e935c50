//! Site files with errors, and the documents that each of them affects.
//!
//! A built-in text never replaces a broken file of the site: `build`, `handout`, `serve` and
//! `approve` all decide here which documents a broken file withholds. Errors that rules find are
//! handled elsewhere, because rules run on files that could be read.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    compose::Planned,
    diag::{Diagnostic, Place, Report, Severity},
    document::DocumentKind,
    lang::Lang,
    layout,
    privacy::Realm,
    review::{ReviewUnit, UnitKind, topic_unit_name},
    site::{STAFF_MESSAGE_FILES, Site},
    source::Sources,
};

/// The files with errors, by their path in the site, with the documents that each affects.
#[derive(Debug, Default)]
pub(super) struct BrokenFiles(BTreeMap<String, Reach>);

/// The documents that are made from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reach {
    All,
    /// Private documents, and public pages that name medicines.
    Medicines,
    Private,
    /// Documents that a jurisdiction may require notices on, and public pages, because the plan of
    /// public pages depends on the notices.
    Notices,
    /// Documents in a language and in languages that fall back to it: all of them, or those that
    /// may use messages of this message file.
    Language(String, Option<String>),
    /// Documents of one record in a language.
    Record(String, Lang),
    /// The page of a topic in a language (in every language if this one is the source or is
    /// unknown), and the documents of people whose record lists the topic for reading.
    Topic(String, Option<Lang>),
    /// Pages that show a program, and documents of the people who attend it, because its
    /// jurisdiction determines their crisis lines.
    Program(String),
    Glossary,
}

/// The message files that the relapse plan and the wallet card do not use.
const UNUSED_IN_CRISIS: [&str; 4] = ["measures", "comparison", "program", "readers"];

impl BrokenFiles {
    /// Collects the files with errors from the diagnostics of reading the site.
    pub(super) fn from_report(found: &Report, sources: &Sources) -> Self {
        let errors = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let found = errors.filter_map(|diagnostic| {
            let path = match &diagnostic.place {
                Place::At(_) | Place::In(_) => sources.file(diagnostic.file()?).path.clone(),
                Place::Path(shown) => sources.path_in_site(shown),
                Place::Output(_) | Place::Site => return None,
            };
            let reach = reach_of_file(&path, diagnostic)?;
            Some((path, reach))
        });
        let mut files: BTreeMap<String, Reach> = BTreeMap::new();
        for (path, reach) in found {
            // If a file has several errors, one that affects all documents of a language wins.
            if !matches!(files.get(&path), Some(Reach::Language(_, None))) {
                files.insert(path, reach);
            }
        }
        Self(files)
    }

    /// Returns the broken files that would supply texts of a language: message files, files of
    /// these units, and files of units whose names fit but that are missing because their file is
    /// broken. Without this, a kit or an export could present built-in texts as the site's own, or
    /// a part of the texts as all of them.
    pub(super) fn supplying_texts<'b>(
        &'b self,
        site: &Site,
        sources: &Sources,
        lang: &Lang,
        units: &[&ReviewUnit],
        fits: &dyn Fn(&str) -> bool,
    ) -> BTreeSet<&'b str> {
        let tags: BTreeSet<String> = lang
            .fallback_chain()
            .iter()
            .chain(&site.source_language().fallback_chain())
            .map(ToString::to_string)
            .collect();
        let has_messages = units.iter().any(|unit| matches!(unit.kind(), UnitKind::Messages(_)));
        let is_file_of_unit = |path: &str| {
            let is_source = |unit: &&ReviewUnit| {
                unit.source.is_some_and(|source| sources.file(source).path == path)
            };
            units.iter().any(|unit| unit.target_path == path || is_source(unit))
        };
        let concerns = |path: &str, reach: &Reach| match reach {
            Reach::All => true,
            Reach::Language(tag, _) => has_messages && tags.contains(tag),
            Reach::Record(..) => false,
            // A topic in a third language supplies no text of this one.
            Reach::Topic(_, Some(lang)) if !tags.contains(lang.tag()) => false,
            _ => is_file_of_unit(path) || review_unit_name(path).is_some_and(|unit| fits(&unit)),
        };
        self.0
            .iter()
            .filter(|(path, reach)| concerns(path, reach))
            .map(|(path, _)| path.as_str())
            .collect()
    }

    /// Returns the broken files that a document would be made from.
    pub(super) fn affecting<'b>(
        &'b self,
        site: &Site,
        planned: &Planned,
    ) -> impl Iterator<Item = &'b str> {
        self.0
            .iter()
            .filter(move |(_, reach)| reach.includes(site, planned))
            .map(|(path, _)| path.as_str())
    }
}

/// Returns the name of the review unit that a content file supplies, as `review status` prints it.
fn review_unit_name(path: &str) -> Option<String> {
    let inner = path.strip_prefix(layout::CONTENT)?;
    match inner.strip_prefix("topics/").and_then(|rest| rest.split('/').next()) {
        Some(slug) => Some(topic_unit_name(slug)),
        None => inner.strip_suffix(".yaml").map(str::to_owned),
    }
}

/// Returns the documents that a broken file affects; `None` if none is, or if another mechanism
/// withholds them.
fn reach_of_file(path: &str, diagnostic: &Diagnostic) -> Option<Reach> {
    if let Some(file) = layout::within(path, layout::CARE_PLANS) {
        // A broken record is marked as such or is missing; only its ledgers matter here.
        let name = file.strip_suffix(layout::LEDGER_SUFFIX).filter(|name| !name.contains('/'))?;
        let (record, tag) = name.split_once('.')?;
        return Some(Reach::Record(record.to_owned(), Lang::parse(tag).ok()?));
    }
    // Texts whose ledger is broken count as unsigned.
    if layout::is_ledger(path) {
        return None;
    }
    if let Some(inner) = layout::within(path, layout::LOCALES) {
        let (tag, file) = inner.split_once('/').unwrap_or((inner, ""));
        let message_file =
            file.strip_suffix(layout::MESSAGE_EXTENSION).filter(|name| !name.contains('/'));
        return match message_file {
            // A message that overrides one of another file may be used on any document.
            Some(_) if diagnostic.rule == "fluent-duplicate" => {
                Some(Reach::Language(tag.to_owned(), None))
            }
            // Messages for staff pages appear on no document.
            Some(name) if STAFF_MESSAGE_FILES.contains(&name) => None,
            file => Some(Reach::Language(tag.to_owned(), file.map(str::to_owned))),
        };
    }
    if let Some(inner) = layout::within(path, layout::TOPICS) {
        let (slug, file) = inner.split_once('/').unwrap_or((inner, ""));
        let tag =
            file.split('/').next().and_then(|name| name.strip_suffix(layout::TOPIC_EXTENSION));
        return Some(Reach::Topic(slug.to_owned(), tag.and_then(|tag| Lang::parse(tag).ok())));
    }
    if let Some(inner) = layout::within(path, layout::PROGRAMS) {
        let file = inner.rsplit('/').next().unwrap_or_default();
        return Some(Reach::Program(file.trim_end_matches(layout::RECORD_EXTENSION).to_owned()));
    }
    Some(match path {
        layout::MEDICINES => Reach::Medicines,
        layout::MEASURES => Reach::Private,
        layout::NOTICES => Reach::Notices,
        layout::GLOSSARY => Reach::Glossary,
        // The folder itself.
        path if path == layout::CARE_PLANS.trim_end_matches('/') => return None,
        _ => Reach::All,
    })
}

impl Reach {
    fn includes(&self, site: &Site, planned: &Planned) -> bool {
        let is_private = planned.realm() == Realm::Private;
        let shows_programs = matches!(
            planned.kind,
            DocumentKind::Program
                | DocumentKind::Questions
                | DocumentKind::Programs
                | DocumentKind::Comparison
        );
        // The documents a person may need tonight name no medicine, no instrument and no program,
        // and no law requires a notice on them.
        let is_for_crisis =
            matches!(planned.kind, DocumentKind::RelapsePlan | DocumentKind::WalletCard);
        match self {
            Self::All => true,
            Self::Private => is_private && !is_for_crisis,
            Self::Medicines => is_private && !is_for_crisis || shows_programs,
            Self::Notices => !is_for_crisis,
            Self::Language(tag, message_file) => {
                let speaks = planned.lang.fallback_chain().iter().any(|lang| lang.tag() == tag);
                speaks
                    && !(is_for_crisis
                        && message_file
                            .as_deref()
                            .is_some_and(|file| UNUSED_IN_CRISIS.contains(&file)))
            }
            Self::Record(record, lang) => {
                is_private
                    && planned.subject == *record
                    && planned.lang.fallback_chain().contains(lang)
            }
            Self::Topic(slug, lang) => {
                let reads = || {
                    matches!(planned.kind, DocumentKind::Handout | DocumentKind::Copy)
                        && site
                            .care_plans
                            .get(&planned.subject)
                            .is_some_and(|plan| plan.has_topic(slug))
                };
                let in_lang = lang.as_ref().is_none_or(|lang| {
                    lang == site.source_language() || planned.lang.fallback_chain().contains(lang)
                });
                in_lang
                    && (planned.kind == DocumentKind::Topic && planned.subject == *slug || reads())
            }
            Self::Program(id) if is_private => {
                site.care_plans.get(&planned.subject).is_some_and(|plan| plan.attends(id))
            }
            Self::Program(id) => {
                shows_programs && (planned.subject.is_empty() || planned.subject == *id)
            }
            Self::Glossary => planned.kind == DocumentKind::Glossary,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Reach, reach_of_file, review_unit_name};
    use crate::{
        diag::{Diagnostic, Place},
        lang::Lang,
    };

    #[test]
    fn a_file_of_content_stands_for_the_unit_of_its_texts() {
        let name_of = |path: &str| review_unit_name(path).unwrap_or_default();
        assert_eq!(name_of("content/glossary.yaml"), "glossary");
        assert_eq!(name_of("content/programs/harbor.yaml"), "programs/harbor");
        assert_eq!(name_of("content/topics/sleep/es.md"), "topics/sleep");
        assert_eq!(name_of("content/topics/sleep"), "topics/sleep");
        assert_eq!(name_of("locales/es/chrome.ftl"), "");
    }

    #[test]
    fn a_broken_file_reaches_what_is_made_from_it() {
        let reach_of = |path: &str, rule: &'static str| {
            reach_of_file(path, &Diagnostic::error(rule, Place::Site, ""))
        };
        let all_in = |tag: &str| Some(Reach::Language(tag.to_owned(), None));
        let in_file =
            |tag: &str, file: &str| Some(Reach::Language(tag.to_owned(), Some(file.to_owned())));
        assert_eq!(reach_of("locales/es/chrome.ftl", "fluent-syntax"), in_file("es", "chrome"));
        assert_eq!(
            reach_of("locales/es/measures.ftl", "source-unreadable"),
            in_file("es", "measures")
        );
        assert_eq!(reach_of("locales/es/measures.ftl", "fluent-duplicate"), all_in("es"));
        assert_eq!(reach_of("locales/es", "source-unreadable"), all_in("es"));
        assert_eq!(reach_of("locales", "source-unreadable"), Some(Reach::All));
        assert_eq!(reach_of("locales/es/desk.ftl", "fluent-syntax"), None);
        assert_eq!(reach_of("locales/es/desk.ftl", "fluent-duplicate"), all_in("es"));
        assert_eq!(reach_of("locales/es/handout.signoff.yaml", "yaml-syntax"), None);
        assert_eq!(reach_of("content/medicines.yaml", "yaml-syntax"), Some(Reach::Medicines));
        assert_eq!(reach_of("content/notices.yaml", "yaml-syntax"), Some(Reach::Notices));
        assert_eq!(
            reach_of("content/topics/sleep/es.md", "topic-front-matter"),
            Some(Reach::Topic("sleep".to_owned(), Lang::parse("es").ok()))
        );
        assert_eq!(
            reach_of("content/topics/sleep", "source-unreadable"),
            Some(Reach::Topic("sleep".to_owned(), None))
        );
        assert_eq!(reach_of("content/care-plans/luis.yaml", "yaml-syntax"), None);
        assert!(matches!(
            reach_of("content/care-plans/luis.es.signoff.yaml", "yaml-syntax"),
            Some(Reach::Record(record, _)) if record == "luis"
        ));
        for path in
            ["content/site.yaml", "content/crisis-lines.yaml", "themes/own/theme.yaml", "content"]
        {
            assert_eq!(reach_of(path, "yaml-syntax"), Some(Reach::All), "{path}");
        }
    }
}
