//! The side effects that a person reported.

use crate::{compose::composer::Composer, document::page_parts, site::care_plan::Medication};

page_parts! {
    /// A side effect that the person reported.
    pub(in crate::compose) struct ReportedEffectEntry {
        /// The side effect, in words.
        what: String,
        /// A phrase with the date on which it began.
        since: Option<String>,
        /// What is done about it, in words.
        plan: Option<String>,
    }
}

/// Composes the side effects of a medicine that the person reported.
pub(super) fn compose(
    composer: &Composer<'_>,
    medication: &Medication,
) -> Vec<ReportedEffectEntry> {
    let entries = medication.reported_effects.iter().map(|effect| ReportedEffectEntry {
        what: composer.words(&effect.what),
        since: effect
            .since
            .map(|day| composer.say_with("effect-since", &[("on", day.to_string().into())])),
        plan: effect.plan.as_ref().map(|words| composer.words(words)),
    });
    entries.collect()
}
