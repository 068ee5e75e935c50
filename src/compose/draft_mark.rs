//! The mark of a draft, in the language of the document and in the source language.

use super::{
    approval,
    composer::Composer,
    frame::{Draft, DraftInSource},
};

/// Composes the draft banner in the language of the page and in the source language, so that the
/// person who hands out the document understands it.
pub(super) fn compose(composer: &Composer<'_>) -> Option<Draft> {
    let mut ids = Vec::new();
    if approval::is_waived(composer) {
        // This document goes to the patient, so the usual draft banner would be wrong.
        ids.push("not-approved-now");
    } else if approval::is_draft(composer) {
        ids.push("draft-mark");
        if composer.has_unsigned_texts() {
            ids.push("draft-unsigned");
        }
    }
    // A draft already says that nothing on the page is signed.
    if ids.is_empty() && composer.is_marked_for_crisis_lines() {
        ids.push("draft-crisis-lines");
    }
    (!ids.is_empty()).then(|| marks(composer, &ids))
}

/// Composes the mark as one line, for a calendar, which shows nothing of what is unsigned in it.
pub(super) fn in_one_line(composer: &Composer<'_>) -> Option<String> {
    approval::is_draft(composer).then(|| marks(composer, &["draft-mark"])).map(|draft| {
        let also = draft.also.map(|also| format!(" {}", also.text)).unwrap_or_default();
        format!("{}{also}", draft.text)
    })
}

/// Withholds a document that will be a draft if a word of the mark is missing.
pub(super) fn require(composer: &Composer<'_>) {
    if approval::may_be_draft(composer) {
        marks(composer, &["draft-mark", "draft-unsigned"]);
    }
}

/// Words messages in the language of the document and in the source language.
fn marks(composer: &Composer<'_>, ids: &[&str]) -> Draft {
    let source = composer.site.source_language();
    let in_source = (source != composer.lang()).then(|| {
        let catalog = composer.site.catalog(source);
        let words: Vec<String> =
            ids.iter().filter_map(|id| catalog.format_message(id, &[]).ok()).collect();
        DraftInSource {
            lang: source.tag().into(),
            dir: source.direction().html_dir().into(),
            text: words.join(" "),
        }
    });
    let words: Vec<String> = ids.iter().map(|id| composer.say_unsigned(id, &[])).collect();
    Draft { text: words.join(" "), also: in_source }
}
