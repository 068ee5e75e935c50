//! Rule `signoff-orphan`.

use std::collections::BTreeMap;

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::{Ledger, SignOff, Unit, normal},
    site::config::Level,
};

/// A sign-off signs what is not there.
pub struct SignoffOrphan;

impl Rule for SignoffOrphan {
    fn id(&self) -> RuleId {
        "signoff-orphan"
    }

    fn about(&self) -> &'static str {
        "A sign-off is for a text that is not there: neither its source nor its translation stands in the file any more, or the \
         file itself is gone. It signs nothing. If the text was moved to another file, move the entry to the ledger beside that \
         file; if it was taken out, remove the entry. What was replaced by a newer text is kept as history, and this rule is \
         silent about it."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let units: BTreeMap<&str, &Unit> =
            case.reviewed.translated().map(|unit| (unit.ledger_path.as_str(), unit)).collect();
        for (path, ledger) in case.reviewed.book.ledgers() {
            match units.get(path.as_str()) {
                Some(unit) => entries(unit, ledger, self.id(), report),
                None => whole(case, path, ledger, self.id(), report),
            }
        }
    }
}

fn entries(unit: &Unit, ledger: &Ledger, id: RuleId, report: &mut Report) {
    let there = |entry: &SignOff| {
        unit.segments.iter().any(|segment| {
            let same = |ours: &str, theirs: &Option<String>| {
                theirs.as_ref().is_some_and(|theirs| normal(theirs) == normal(ours))
            };
            segment.digest == Some(entry.digest)
                || same(&segment.source.text, &entry.source)
                || segment.target.as_ref().is_some_and(|target| same(&target.text, &entry.target))
        })
    };
    for entry in ledger.sign_offs.iter().filter(|entry| !there(entry)) {
        report.push(
            Diagnostic::warning(
                id,
                Place::At(entry.span),
                format!("this signs a text that is not in `{}` any more", unit.name),
            )
            .help("remove the entry, or move it to the ledger of the file that holds the text now"),
        );
    }
}

/// A ledger beside which nothing stands that it could sign.
fn whole(case: &Case<'_>, path: &str, ledger: &Ledger, id: RuleId, report: &mut Report) {
    let record = path.strip_prefix("content/care-plans/").and_then(|name| name.split('.').next());
    if record.is_some_and(|record| case.site.care_plans.contains_key(record)) {
        return;
    }
    let Some(file) = ledger.file else { return };
    report.push(
        Diagnostic::warning(id, Place::In(file), "nothing stands beside this ledger that it could sign")
            .help("give it the name of the file that it signs and the language, such as `es.signoff.yaml` beside `es.md`, or remove it"),
    );
}
