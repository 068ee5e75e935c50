//! Isolates what runs against the direction of prose. A span may begin in one piece of text and end
//! in another, such as `**50** mg`, so each run is looked at as a whole.

use std::borrow::Cow;

use super::{
    prose::{Inline, Prose, each_run, each_run_mut, push_text},
    set_off::{IsolateEdit, apply_edits, has_rtl, is_in, isolate_edits},
};
use crate::lang::Direction;

impl Prose {
    /// Returns the prose with isolates around everything that runs against its direction, as
    /// [`set_off`](super::set_off) does for a text. An isolate may end in another piece of text
    /// than it begins in.
    pub fn set_off(&self, direction: Direction) -> Cow<'_, Self> {
        if direction == Direction::Ltr && !has_rtl_inline(self) {
            return Cow::Borrowed(self);
        }
        let mut prose = self.clone();
        each_run_mut(&mut prose.blocks, &mut |inlines| set_off_run(inlines, direction));
        Cow::Owned(prose)
    }
}

fn has_rtl_inline(prose: &Prose) -> bool {
    fn is_rtl(inline: &Inline) -> bool {
        match inline {
            Inline::Text(text) | Inline::Code(text) => has_rtl(text),
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Strike(inner)
            | Inline::Link { text: inner, .. } => inner.iter().any(is_rtl),
            Inline::FootnoteRef(_) | Inline::Break => false,
        }
    }
    let mut found = false;
    each_run(&prose.blocks, &mut |inlines| found |= inlines.iter().any(is_rtl));
    found
}

fn set_off_run(inlines: &mut [Inline], direction: Direction) {
    let mut text = String::new();
    push_text(inlines, BREAK, &mut text);
    let edits = isolate_edits(&text, direction);
    if !edits.is_empty() {
        let mut editor = RunEditor { edits: &edits, at: 0 };
        editor.edit(inlines);
    }
}

/// A blank line separates what is looked at on its own.
const BREAK: &str = "\n\n";

/// Inserts isolates into the texts of a run, in order.
struct RunEditor<'a> {
    /// Those that are not done yet.
    edits: &'a [(usize, IsolateEdit)],
    /// The bytes of the run that are done.
    at: usize,
}

impl RunEditor<'_> {
    fn edit(&mut self, inlines: &mut [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Code(text) => {
                    let (from, end) = (self.at, self.at + text.len());
                    let count = self.edits.iter().take_while(|edit| is_in(edit, end)).count();
                    let (own, rest) = self.edits.split_at(count);
                    if !own.is_empty() {
                        *text = apply_edits(text, from, own);
                    }
                    (self.edits, self.at) = (rest, end);
                }
                Inline::Strong(inner)
                | Inline::Emphasis(inner)
                | Inline::Strike(inner)
                | Inline::Link { text: inner, .. } => self.edit(inner),
                Inline::Break => self.at += BREAK.len(),
                Inline::FootnoteRef(_) => {}
            }
        }
    }
}
