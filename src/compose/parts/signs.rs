//! The signs of how a person is doing, in three zones. Zones must differ by words and shapes, never
//! by color alone.

use super::plan_sections::MayShow;
use crate::{
    compose::composer::Composer,
    document::{Keyword, page_parts},
    site::care_plan::{Record, RelapseList, RelapsePlan, Sign},
};

page_parts! {
    /// A zone of signs: doing well, early signs, or crisis.
    pub(in crate::compose) struct SignZone {
        /// The zone: `well`, `early` or `crisis`.
        [safety] id: Keyword,
        /// The heading of the zone.
        heading: String,
        /// A sentence that says what the zone means.
        about: String,
        /// What keeps the person well. Empty in the zones `early` and `crisis`.
        items: Vec<String>,
        /// The signs, each with one action. Empty in the zone `well`.
        [safety] signs: Vec<SignAndAction>,
    }

    /// A sign of how the person is doing, with what to do.
    pub(in crate::compose) struct SignAndAction {
        /// The sign, in words.
        sign: String,
        /// What the person does then, in words.
        action: String,
    }
}

/// Composes the three zones, without what may not be shown. An empty zone is left out, since an
/// empty box would only worry people.
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
