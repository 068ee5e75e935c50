//! Finds the segments of messages: one unit per message file, one segment per message, with its
//! attributes and variants.

use rayon::prelude::*;

use super::{
    completion::{FoundSegment, complete_segments},
    walk::Walk,
};
use crate::{
    diag::Span,
    lang::Lang,
    layout,
    review::{
        segment::{ReviewState, ReviewUnit, Segment, SegmentKind, TextPiece},
        shape::{Shapes, message_shape},
        sign_off::{SignedRoles, sign_off_digest, words_digest},
    },
    site::STAFF_MESSAGE_FILES,
    text::{Catalog, DATE_WORDS_FILE},
};

/// Returns the text of the message that a catalog uses for an id, with the comment on it.
fn message_text(walk: &Walk<'_>, catalog: &Catalog, id: &str) -> Option<(TextPiece, String)> {
    let file = catalog.place(id)?.file;
    let messages = walk.messages_of(file);
    let message = messages.get(id)?;
    let span = Span::new(file, message.text_range.start, message.text_range.end);
    let text = message.text(walk.sources.file(file).text());
    Some((TextPiece { text, span }, message.comment.clone()))
}

/// Returns the units of a language, one per message file.
pub(super) fn units(walk: &Walk<'_>, lang: &Lang) -> Vec<ReviewUnit> {
    let from = walk.site.source_language();
    let (source_catalog, target_catalog) = (walk.site.catalog(from), walk.site.catalog(lang));
    let files: Vec<String> = source_catalog
        .message_files()
        .filter(|message_file| !STAFF_MESSAGE_FILES.contains(message_file))
        // Where CLDR has the words of dates, nobody translates or signs any.
        .filter(|message_file| {
            *message_file != DATE_WORDS_FILE || !target_catalog.format.has_cldr_dates()
        })
        .map(str::to_owned)
        .collect();
    let unit = |message_file: String| {
        let name = layout::message_unit(&message_file);
        let found = source_catalog.ids_in_file(&message_file).filter_map(|id| {
            let (source, comment) = message_text(walk, source_catalog, id)?;
            let target = message_text(walk, target_catalog, id).map(|(piece, _)| piece);
            let context = Some(comment).filter(|comment| !comment.is_empty()).into_iter().collect();
            let shape = |lang: &Lang, piece: &TextPiece| message_shape(walk, lang, id, &piece.text);
            let shapes = Shapes {
                source: shape(from, &source),
                target: target.as_ref().map_or_else(String::new, |piece| shape(lang, piece)),
            };
            Some(FoundSegment {
                id: format!("{name}/{id}"),
                kind: SegmentKind::Message,
                context,
                source,
                target,
                shapes,
                shape_difference: None,
            })
        });
        let found: Vec<FoundSegment> = found.collect();
        let home = defining_language(walk, lang, &message_file);
        let ledger_path = layout::message_ledger(&home, &message_file);
        let mut segments = complete_segments(walk, &ledger_path, &home, false, found);
        for segment in &mut segments {
            let is_open = !matches!(segment.state, ReviewState::Missing | ReviewState::Signed);
            if is_open && inherited_roles(walk, &home, &message_file, segment).is_some() {
                segment.state = ReviewState::Signed;
            }
        }
        ReviewUnit {
            source_lang: from.clone(),
            lang: home.clone(),
            source: None,
            target_path: layout::message_file(&home, &message_file),
            target: walk.sources.get(&layout::message_file(&home, &message_file)),
            unmatched: Vec::new(),
            segments,
            ledger_path,
            name,
        }
    };
    files.into_par_iter().map(unit).collect()
}

/// Returns the roles in which a message is signed in a broader tag of a language: a file of `es-US`
/// may override some messages of `es` and inherit the others with their sign-offs. Only the same
/// words, signed for `es`, count.
pub(in crate::review) fn inherited_roles(
    walk: &Walk<'_>,
    lang: &Lang,
    message_file: &str,
    segment: &Segment,
) -> Option<SignedRoles> {
    let target = &segment.target.as_ref().filter(|_| segment.shape_difference.is_none())?.text;
    lang.fallback_chain().iter().skip(1).find_map(|broader| {
        let words = words_digest(broader, &segment.source.text, target);
        let whole = sign_off_digest(words, &segment.shapes.source, &segment.shapes.target);
        walk.sign_offs
            .signed_roles(&layout::message_ledger(broader, message_file), &[whole, words])
            .filter(|roles| roles.is_sufficient(false))
    })
}

/// Returns the language whose folder has a message file: `es` for a site in `es-MX` without its own
/// file.
pub(in crate::review) fn defining_language(
    walk: &Walk<'_>,
    lang: &Lang,
    message_file: &str,
) -> Lang {
    let exists =
        |lang: &Lang| !walk.sources.layers(&layout::message_file(lang, message_file)).is_empty();
    lang.fallback_chain().into_iter().find(exists).unwrap_or_else(|| lang.clone())
}
