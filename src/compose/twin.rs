//! The same document in the language it was translated from, so that both can be read side by side.
//!
//! Not for laying them out: see `render`.

use super::{
    desk::Desks,
    document,
    gap::{Gap, Withheld},
    plan::{Plan, Planned},
};
use crate::{
    document::{Kind, Twin},
    site::Site,
};

/// Composes what a document shows in the language it was translated from.
///
/// # Errors
/// Returns why both cannot stand side by side: a gap in the source, or a topic whose blocks differ
/// from it.
pub fn twin(site: &Site, plan: &Plan, desks: &Desks, planned: &Planned) -> Result<Twin, Withheld> {
    let lang = planned.origin(site);
    let source = Planned { lang: lang.clone(), formats: Vec::new(), ..planned.clone() };
    let withheld = |gaps| Withheld { planned: planned.clone(), gaps };
    if let Some(topic) = site.topics.get(&planned.subject).filter(|_| planned.kind == Kind::Topic) {
        let (Some(here), Some(there)) = (topic.texts.get(&planned.lang), topic.texts.get(&lang))
        else {
            return Err(withheld(Vec::new()));
        };
        if !here.body.has_shape_of(&there.body) {
            return Err(withheld(vec![Gap::Shape(here.file)]));
        }
    }
    let view = document(site, plan, desks, &source).map_err(|other| withheld(other.gaps))?.view;
    Ok(Twin { lang, view })
}
