//! The side of a bilingual document in the language that it was translated from.

use super::{
    composer::Composers,
    make::document,
    plan::Plan,
    planned::Planned,
    withhold::{Withheld, WithholdReason},
};
use crate::{
    document::{DocumentKind, SourceSide},
    site::Site,
};

/// Composes what a document shows in the language it was translated from.
///
/// # Errors
/// Returns why both cannot stand side by side: a reason in the source, or a topic whose blocks differ
/// from it.
pub fn source_side(
    site: &Site,
    plan: &Plan,
    composers: &Composers,
    planned: &Planned,
) -> Result<SourceSide, Withheld> {
    let lang = planned.origin(site);
    let source = Planned { lang: lang.clone(), formats: Vec::new(), ..planned.clone() };
    let withheld = |reasons| Withheld { planned: planned.clone(), reasons };
    if let Some(topic) =
        site.topics.get(&planned.subject).filter(|_| planned.kind == DocumentKind::Topic)
    {
        let (Some(here), Some(there)) = (topic.texts.get(&planned.lang), topic.texts.get(&lang))
        else {
            return Err(withheld(Vec::new()));
        };
        if !here.body.has_same_blocks(&there.body) {
            return Err(withheld(vec![WithholdReason::Shape(here.file)]));
        }
    }
    let view =
        document(site, plan, composers, &source).map_err(|other| withheld(other.reasons))?.view;
    Ok(SourceSide { lang, view })
}
