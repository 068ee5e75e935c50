//! The terms of the glossary that a text uses, to explain them in place.

use crate::{
    compose::composer::Composer,
    document::UsedTerm,
    site::glossary::Term,
    text::{Prose, find_word_outside, without_marks},
};

/// Returns the terms of the glossary that a text uses, with their meanings. A page does without the
/// meanings that are not signed, unless it is a draft.
pub(in crate::compose) fn compose(composer: &Composer<'_>, body: &Prose) -> Vec<UsedTerm> {
    let texts = body.run_texts();
    let chain = composer.lang().fallback_chain();
    let used = |term: &Term| {
        let name = composer.dispensable_words(&term.term)?;
        let bare = without_marks(&name);
        let forms = chain.iter().find_map(|lang| term.forms.get(lang));
        let mut forms: Vec<&str> = forms.into_iter().flatten().map(String::as_str).collect();
        forms.push(&bare);
        let not_in = chain.iter().find_map(|lang| term.not_in.get(lang)).cloned();
        let not_in = not_in.unwrap_or_default();
        // A longer form says more: "care plans" before "care plan".
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        let used = texts.iter().find_map(|text| {
            let places = forms.iter().filter_map(|form| find_word_outside(text, form, &not_in));
            places.min_by_key(|place| place.start).map(|place| text[place].to_owned())
        })?;
        let meaning = composer.dispensable_words(&term.meaning)?;
        Some(UsedTerm { id: term.id.to_string(), used, not_in, term: name, meaning })
    };
    composer.site.glossary.terms.iter().filter_map(used).collect()
}
