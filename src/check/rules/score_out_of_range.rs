//! Rule `score-out-of-range`: reports totals outside the range of their measure.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    site::{
        care_plan::{CarePlan, Record},
        config::RuleLevel,
    },
};

/// Reports totals outside the range of their measure.
pub struct ScoreOutOfRange;

impl Rule for ScoreOutOfRange {
    fn id(&self) -> RuleId {
        "score-out-of-range"
    }

    fn about(&self) -> &'static str {
        "The total of a measure is outside the range of its coding: a PHQ-9 goes from 0 to 27, a \
         GAD-7 from 0 to 21. Either it was mistyped, or it belongs to another measure or coding. \
         The person's documents are withheld until it is corrected. Check the form, then correct \
         `total`, `tool` or `coding`."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn may_be_lowered(&self) -> bool {
        false
    }

    fn record(&self, case: &Case<'_>, plan: &CarePlan, report: &mut Report) {
        let look = |record: &Record, report: &mut Report| {
            for history in &record.measures {
                let measure = case.site.measures.get(history.tool.as_str());
                let coding = measure.and_then(|measure| {
                    measure.coding(history.coding.as_ref().map(|id| id.as_str()))
                });
                let Some(coding) = coding else { continue };
                for score in history
                    .scores
                    .iter()
                    .filter(|score| !(coding.min..=coding.max).contains(&*score.total))
                {
                    report.push(
                        Diagnostic::error(
                            self.id(),
                            Place::At(score.total.span),
                            "this total is outside the range of its measure",
                        )
                        .found(format!(
                            "{} for `{}`, which goes from {} to {}",
                            score.total.value, history.tool.value, coding.min, coding.max
                        ))
                        .field("measures.scores.total")
                        .help("check the form, then correct `total`, `tool` or `coding`"),
                    );
                }
            }
        };
        plan.record.examine(look, report);
    }
}
