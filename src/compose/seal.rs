//! Seals a document, as the last step: puts the frame around its page, decides whether it is
//! withheld, and marks it as a draft or adds the line about who signed its translation.

use std::collections::BTreeSet;

use super::{
    approval,
    composer::Composer,
    content::Content,
    draft_mark, frame, held_doses, medicine_hold, signed_line,
    withhold::{Withheld, WithholdReason},
};
use crate::{
    document::{Document, View},
    site::config::UnsignedPolicy,
};

/// Seals the content of a page, or returns why the document is withheld.
pub(super) fn seal(composer: Composer<'_>, content: Content) -> Result<Document, Withheld> {
    let search_words = content.search_words.clone();
    let view = sealed_view(&composer, content);
    let planned = composer.planned;
    if !composer.assumes_sign_off {
        if composer.words_policy() == UnsignedPolicy::Withhold {
            for text in composer.unsigned_texts() {
                composer.withhold(WithholdReason::Unsigned(text));
            }
        }
        if composer.unsigned_policy() == UnsignedPolicy::Withhold {
            withhold_unapproved(&composer);
        }
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
        search_words,
        source_side: None,
    })
}

/// Returns everything that the document waits for, whether that withholds it or makes it a draft.
pub(super) fn needs(composer: Composer<'_>, content: Content) -> BTreeSet<WithholdReason> {
    // Texts of the frame count too.
    framed(&composer, content);
    withhold_record(&composer);
    withhold_unapproved(&composer);
    // What the page shows once its state is known needs words too.
    draft_mark::require(&composer);
    signed_line::require(&composer);
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
        Some(frame) => frame::Frame {
            draft: draft_mark::compose(composer),
            signed: signed_line::compose(composer),
            ..frame
        }
        .around(page),
    }
}

/// Withholds the document if its record has errors, awaits a follow-up, has an uncertain dose, or
/// has a warning about medicines that nobody has acknowledged.
fn withhold_record(composer: &Composer<'_>) {
    let Some((plan, _)) = composer.record() else { return };
    if plan.has_errors {
        composer.withhold(WithholdReason::Record);
    }
    if approval::awaits_follow_up(composer) && !approval::is_needed_tonight(composer.planned.kind) {
        composer.withhold(WithholdReason::FollowUp);
    }
    if medicine_hold::is_held(composer) {
        composer.withhold(WithholdReason::MedicineWarning);
    }
    held_doses::withhold(composer);
}

fn withhold_unapproved(composer: &Composer<'_>) {
    if approval::is_lacking(composer) && !approval::is_waived(composer) {
        composer.withhold(WithholdReason::Unapproved);
    }
}
