//! Finds the segments of messages: one unit per message file, one segment per message, with its
//! attributes and variants.

use std::collections::BTreeMap;

use super::{FoundSegment, Walk, settle};
use crate::{
    diag::{FileId, Span},
    lang::Lang,
    review::{
        segment::{TextPiece, SegmentKind, ReviewUnit},
        shape::{Shapes, of_message},
    },
    site::WORK_ROOMS,
    text::{Catalog, MessageText, messages},
};

/// A cache of the parsed messages of each Fluent file.
pub(in crate::review) struct MessageTexts<'a> {
    walk: &'a Walk<'a>,
    files: BTreeMap<FileId, BTreeMap<String, MessageText>>,
}

impl<'a> MessageTexts<'a> {
    pub(in crate::review) fn new(walk: &'a Walk<'a>) -> Self {
        Self { walk, files: BTreeMap::new() }
    }

    /// Returns the text of the message that a catalog uses for an id, with the comment on it.
    pub(in crate::review) fn of(&mut self, catalog: &Catalog, id: &str) -> Option<(TextPiece, String)> {
        let file = catalog.place(id)?.file;
        let text = self.walk.sources.file(file).text();
        let read =
            || messages(text).into_iter().map(|message| (message.id.clone(), message)).collect();
        let message = self.files.entry(file).or_insert_with(read).get(id)?;
        let span = Span::new(file, message.body.start, message.body.end);
        Some((TextPiece { text: message.text(text), span }, message.comment.clone()))
    }
}

/// Returns the units of a language, one per message file.
pub(super) fn units(walk: &Walk<'_>, lang: &Lang) -> Vec<ReviewUnit> {
    let from = walk.site.source_language();
    let (theirs, ours) = (walk.site.catalog(from), walk.site.catalog(lang));
    let mut texts = MessageTexts::new(walk);
    let rooms: Vec<String> =
        theirs.rooms().filter(|room| !WORK_ROOMS.contains(room)).map(str::to_owned).collect();
    let unit = |room: String| {
        let name = format!("locales/{room}");
        let found = theirs.room(&room).filter_map(|id| {
            let (source, comment) = texts.of(theirs, id)?;
            let target = texts.of(ours, id).map(|(piece, _)| piece);
            let context = Some(comment).filter(|comment| !comment.is_empty()).into_iter().collect();
            let shape = |lang: &Lang, piece: &TextPiece| of_message(walk, lang, id, &piece.text);
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
                misshapen: None,
            })
        });
        let found: Vec<FoundSegment> = found.collect();
        let home = home(walk, lang, &room);
        let ledger_path = format!("locales/{home}/{room}.signoff.yaml");
        ReviewUnit {
            from: from.clone(),
            lang: home.clone(),
            source: None,
            target_path: format!("locales/{home}/{room}.ftl"),
            target: walk.sources.get(&format!("locales/{home}/{room}.ftl")),
            extra: Vec::new(),
            segments: settle(walk, &ledger_path, &home, false, found),
            ledger_path,
            name,
        }
    };
    rooms.into_iter().map(unit).collect()
}

/// Returns the language whose folder has a message file: `es` for a site in `es-MX` without its own
/// file.
pub(in crate::review) fn home(walk: &Walk<'_>, lang: &Lang, room: &str) -> Lang {
    let there =
        |lang: &Lang| !walk.sources.layers(&format!("locales/{lang}/{room}.ftl")).is_empty();
    lang.chain().into_iter().find(there).unwrap_or_else(|| lang.clone())
}
