//! Reads the care plans of a site, in parallel, and reuses those that have not changed.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;

use super::{
    broken_medicines::append_causes,
    care_plan::{CarePlan, LeakExemption, Record},
    characters::report_characters,
    record_cache::{CachedRecord, RecordCache},
    record_files::{file_id, is_record_path},
    record_references,
    records::Site,
    references, substance_use,
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Wording},
    digest::Digest,
    layout,
    privacy::Private,
    source::{Origin, Sources, yaml},
};

/// Reads the care plans of a site, and returns them by id and as a cache for a later reading.
/// `before` is the cache of an earlier reading, if its care plans may be reused.
pub(super) fn care_plans(
    sources: &Sources,
    site: &Site,
    mut cache: RecordCache,
    before: Option<&RecordCache>,
    report: &mut Report,
) -> (BTreeMap<String, Arc<CarePlan>>, RecordCache) {
    let mut files = Vec::new();
    for path in sources.below(layout::CARE_PLANS).filter(is_record_path) {
        let [first, rest @ ..] = sources.layers(path) else { continue };
        for duplicate in rest {
            report.push(
                Diagnostic::error("record-id", Place::In(*duplicate), "two records have this id")
                    .help(Wording::without_values(format!(
                        "the other is `{}`; rename one of the two files and its `id`",
                        sources.file(*first).shown_path
                    ))),
            );
        }
        files.push(*first);
    }
    let read = |file: &FileId| {
        let source = sources.file(*file);
        // The name of the file counts too: a renamed record is a different one.
        let digest = Digest::from_parts(&[
            source.shown_path.as_bytes(),
            source.digest().to_string().as_bytes(),
        ]);
        if let Some(known) = before.and_then(|before| before.get(*file, digest)) {
            return known.clone();
        }
        let mut report = Report::new();
        let plan = file_id(sources, *file, layout::CARE_PLANS, &mut report)
            .and_then(|id| care_plan(sources, *file, id, site, &mut report));
        CachedRecord { digest, plan: plan.map(Arc::new), report }
    };
    let read: Vec<CachedRecord> = files.par_iter().map(read).collect();
    let mut out = BTreeMap::new();
    for (file, cached) in files.into_iter().zip(read) {
        report.append(cached.report.clone());
        out.extend(cached.plan.as_ref().map(|plan| (plan.id.clone(), Arc::clone(plan))));
        cache.insert(file, cached);
    }
    (out, cache)
}

/// Reads one care plan; `None` if its file cannot be read as a record.
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
    report_characters(sources, file, report);
    // Stray spaces around the name are not part of it.
    record.person.preferred_name = record.person.preferred_name.trim().to_owned();
    references::check_id(&record.id, &id, report);
    if !record.invented && sources.file(file).origin == Origin::Site {
        report.push(
            Diagnostic::error(
                "record-place",
                Place::In(file),
                "only invented people may be in a site's own content",
            )
            .help(
                "keep real records in a separate folder and name it with `--records DIR`; if this \
                 person is invented, add `invented: true`",
            ),
        );
    }
    let mut found = Report::new();
    record_references::check_record(&record, file, site, &mut found);
    append_causes(&node, found, report);
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
        not_private: record.not_private.iter().map(LeakExemption::from_answer).collect(),
        latest_appointment: record.appointments.iter().map(|visit| visit.on).max(),
        has_errors: report.errors() > 0,
        is_whole,
        reveals_substance_use: substance_use::reveals(&record, site),
        consents: record.consents.iter().map(|consent| consent.summary(&record.language)).collect(),
        digest: content_digest(&node),
        record: Private::new(record),
    })
}

/// Returns the digest of a record without its approval and its answers to the leak search. It does
/// not depend on the order, quoting, or indentation of the fields.
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
    Digest::from_parts(&[&bytes])
}
