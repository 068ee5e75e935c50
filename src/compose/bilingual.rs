//! The source side of a bilingual document: the same document in its source language.

use super::{
    composers::Composers,
    make::document,
    plan::Plan,
    planned::Planned,
    withhold::{Withheld, WithholdReason},
};
use crate::{
    document::{DocumentKind, SourceSide},
    site::Site,
};

/// Composes a document in the language that it was translated from.
///
/// # Errors
/// Returns why the two cannot be printed side by side: the source is withheld, or the blocks of the
/// topic differ from those of its source.
pub fn source_side(
    site: &Site,
    plan: &Plan,
    composers: &Composers,
    planned: &Planned,
) -> Result<SourceSide, Withheld> {
    let lang = planned.source_language(site);
    let source = Planned { lang: lang.clone(), formats: Vec::new(), ..planned.clone() };
    let withheld = |reasons| Withheld { planned: planned.clone(), reasons };
    if let Some(topic) =
        site.topics.get(&planned.subject).filter(|_| planned.kind == DocumentKind::Topic)
    {
        let (Some(text), Some(source_text)) =
            (topic.texts.get(&planned.lang), topic.texts.get(&lang))
        else {
            return Err(withheld(Vec::new()));
        };
        if !text.body.has_same_blocks(&source_text.body) {
            return Err(withheld(vec![WithholdReason::Shape(text.file)]));
        }
    }
    let view =
        document(site, plan, composers, &source).map_err(|source| withheld(source.reasons))?.view;
    Ok(SourceSide { lang, view })
}
