//! The signs of how a person is doing, in three zones. Zones differ by words and shapes, never by
//! color alone.

use super::plan_sections::MayShow;
use crate::{
    compose::composer::Composer,
    document::{Keyword, page_parts},
    site::care_plan::{Record, RelapseList, RelapsePlan, Sign},
};

page_parts! {
    /// A zone of signs: doing well, early signs, or crisis.
    pub(in crate::compose) struct SignZone {
        /// `well`, `early` or `crisis`.
        [safety] id: Keyword,
        /// The heading.
        heading: String,
        /// What the zone means.
        about: String,
        /// What keeps the person well.
        items: Vec<String>,
        /// Signs, each with one action.
        [safety] signs: Vec<SignAndAction>,
    }

    /// A sign, and what to do.
    pub(in crate::compose) struct SignAndAction {
        /// The sign.
        sign: String,
        /// What to do.
        action: String,
    }
}

/// Composes the three zones, without what may not be shown. A zone that is not filled in yet is
/// left out: an empty box would only worry.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    record: &Record,
    may_show: MayShow<'_>,
) -> Vec<SignZone> {
    let none = RelapsePlan::default();
    let plan = record.relapse_plan.as_ref().unwrap_or(&none);
    let pairs = |signs: &[Sign]| -> Vec<SignAndAction> {
        let shown = signs.iter().filter(|sign| may_show(sign.substance_use.or(plan.substance_use)));
        let pair = |sign: &Sign| SignAndAction {
            sign: composer.words(&sign.sign),
            action: composer.words(&sign.action),
        };
        shown.map(pair).collect()
    };
    let zone = |id: &str, heading: &str, about: &str, items, signs| SignZone {
        id: id.into(),
        heading: composer.say(heading),
        about: composer.say(about),
        items,
        signs,
    };
    let shows_well = may_show(plan.mark(RelapseList::StayingWell));
    let well = composer.all_words(plan.staying_well.iter().filter(|_| shows_well));
    let zones = [
        zone("well", "zone-well", "zone-well-about", well, Vec::new()),
        zone("early", "zone-early", "zone-early-about", Vec::new(), pairs(&plan.early_signs)),
        zone("crisis", "zone-crisis", "zone-crisis-about", Vec::new(), pairs(&plan.crisis_signs)),
    ];
    zones.into_iter().filter(|zone| !zone.items.is_empty() || !zone.signs.is_empty()).collect()
}
