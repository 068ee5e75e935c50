//! Seals a document, as the last step: puts the frame around its page, decides whether it is
//! withheld, and marks it as a draft or adds the line about who signed its translation.

use std::collections::BTreeSet;

use super::{
    approval,
    composer::Composer,
    content::Content,
    frame::{self, Draft, DraftInSource},
    held_doses, signed_line,
    withhold::{Withheld, WithholdReason},
};
use crate::{
    document::{Document, View},
    site::config::UnsignedPolicy,
};

/// Seals the content of a page, or returns why the document is withheld.
pub(super) fn seal(composer: Composer<'_>, content: Content) -> Result<Document, Withheld> {
    let view = sealed_view(&composer, content);
    let planned = composer.planned;
    if composer.unsigned_policy() == UnsignedPolicy::Withhold && !composer.assumes_sign_off {
        for text in composer.unsigned_texts() {
            composer.withhold(WithholdReason::Unsigned(text));
        }
        withhold_unapproved(&composer);
    }
    withhold_record(&composer);
    let path = composer.path.clone();
    let mut reasons = composer.into_reasons();
    reasons.sort();
    reasons.dedup();
    if !reasons.is_empty() {
        return Err(Withheld { planned: planned.clone(), reasons });
    }
    Ok(Document {
        id: planned.id(),
        kind: planned.kind,
        lang: planned.lang.clone(),
        realm: planned.realm(),
        path,
        from_records: planned.from_records,
        formats: planned.formats.clone(),
        view,
        source_side: None,
    })
}

/// Returns everything that the document waits for, whether that withholds it or makes it a draft.
pub(super) fn needs(composer: Composer<'_>, content: Content) -> BTreeSet<WithholdReason> {
    // Texts of the frame count too.
    framed(&composer, content);
    withhold_record(&composer);
    withhold_unapproved(&composer);
    let unsigned = composer.unsigned_texts().into_iter().map(WithholdReason::Unsigned);
    unsigned.chain(composer.into_reasons()).collect()
}

/// Composes the frame of the content, without the draft banner and the sign-off line.
pub(super) fn framed(composer: &Composer<'_>, content: Content) -> (Option<frame::Frame>, View) {
    let frame = content.surround.map(|surround| frame::compose(composer, surround));
    (frame, content.page)
}

fn sealed_view(composer: &Composer<'_>, content: Content) -> View {
    let (frame, page) = framed(composer, content);
    // Only now are all texts of the page known.
    match frame {
        None => page,
        Some(frame) => {
            frame::Frame { draft: draft(composer), signed: signed_line::compose(composer), ..frame }
                .around(page)
        }
    }
}

/// Withholds the document if its record has errors, awaits a follow-up or has an uncertain dose.
fn withhold_record(composer: &Composer<'_>) {
    let Some((plan, _)) = composer.record() else { return };
    if plan.has_errors {
        composer.withhold(WithholdReason::Record);
    }
    if approval::awaits_follow_up(composer) && !approval::is_needed_tonight(composer.planned.kind) {
        composer.withhold(WithholdReason::FollowUp);
    }
    held_doses::withhold(composer);
}

fn withhold_unapproved(composer: &Composer<'_>) {
    if approval::is_lacking(composer) && !approval::is_waived(composer) {
        composer.withhold(WithholdReason::Unapproved);
    }
}

/// Composes the draft banner in the language of the page and in the source language, so that the
/// person who hands out the document understands it.
fn draft(composer: &Composer<'_>) -> Option<Draft> {
    if !approval::is_draft(composer) {
        return None;
    }
    let ids: &[&str] = match (approval::is_waived(composer), composer.unsigned_texts().is_empty()) {
        // This document goes to the patient, so the usual draft banner would be wrong.
        (true, _) => &["not-approved-now"],
        (false, false) => &["draft-mark", "draft-unsigned"],
        (false, true) => &["draft-mark"],
    };
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
    Some(Draft { text: words.join(" "), also: in_source })
}
