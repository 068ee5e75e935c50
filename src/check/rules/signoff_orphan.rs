//! Rule `signoff-orphan`: reports sign-offs of texts that no longer exist.

use std::{
    cell::LazyCell,
    collections::{BTreeMap, BTreeSet},
};

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    digest::Digest,
    layout,
    review::{Ledger, ReviewUnit, SignOff, normalized},
    site::config::RuleLevel,
};

/// Reports sign-offs of texts that no longer exist.
pub struct SignoffOrphan;

impl Rule for SignoffOrphan {
    fn id(&self) -> RuleId {
        "signoff-orphan"
    }

    fn about(&self) -> &'static str {
        "A sign-off is for a text that no longer exists: neither its source nor its translation is \
         in the file, or the file itself is gone. It signs nothing. If the text was moved to \
         another file, move the entry to the ledger beside that file; if the text was removed, \
         remove the entry. Entries for texts that were replaced by a newer text are kept as \
         history, and this rule does not report them."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let units: BTreeMap<&str, &ReviewUnit> =
            case.reviewed.translated().map(|unit| (unit.ledger_path.as_str(), unit)).collect();
        for (path, ledger) in case.reviewed.sign_offs.ledgers() {
            match units.get(path.as_str()) {
                Some(unit) => report_orphan_entries(unit, ledger, self.id(), report),
                None => report_orphan_ledger(case, path, ledger, self.id(), report),
            }
        }
    }
}

fn report_orphan_entries(unit: &ReviewUnit, ledger: &Ledger, id: RuleId, report: &mut Report) {
    let digests: BTreeSet<Digest> =
        unit.segments.iter().filter_map(|segment| segment.digest).collect();
    // Most entries sign a text as it is; the words are compared only if some do not.
    let sources = LazyCell::new(|| {
        let sources = unit.segments.iter().map(|segment| normalized(&segment.source.text));
        sources.collect::<BTreeSet<String>>()
    });
    let targets = LazyCell::new(|| {
        let targets = unit.segments.iter().filter_map(|segment| segment.target.as_ref());
        targets.map(|target| normalized(&target.text)).collect::<BTreeSet<String>>()
    });
    let is_in = |texts: &BTreeSet<String>, signed: &Option<String>| {
        signed.as_ref().is_some_and(|signed| texts.contains(&normalized(signed)))
    };
    let has_text = |entry: &SignOff| {
        digests.contains(&entry.digest)
            || is_in(&sources, &entry.source)
            || is_in(&targets, &entry.target)
    };
    for entry in ledger.sign_offs.iter().filter(|entry| !has_text(entry)) {
        report.push(
            Diagnostic::warning(
                id,
                Place::At(entry.span),
                format!("this sign-off is for a text that is no longer in `{}`", unit.name),
            )
            .help(
                "remove the entry, or move it to the ledger of the file that contains the text now",
            ),
        );
    }
}

/// Reports a ledger that has no file to sign beside it.
fn report_orphan_ledger(
    case: &Case<'_>,
    path: &str,
    ledger: &Ledger,
    id: RuleId,
    report: &mut Report,
) {
    let record = path.strip_prefix(layout::CARE_PLANS).and_then(|name| name.split('.').next());
    if record.is_some_and(|record| case.site.care_plans.contains_key(record)) {
        return;
    }
    let Some(file) = ledger.file else { return };
    report.push(
        Diagnostic::warning(id, Place::In(file), "there is no file to sign beside this ledger")
            .help(
                "name it after the file that it signs and the language, such as `es.signoff.yaml` \
                 beside `es.md`, or remove it",
            ),
    );
}
