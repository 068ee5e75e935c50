//! Renders prose as HTML without a template: every text is escaped, and `compose` has already
//! resolved every link and found the terms to explain.

use base64::Engine as _;

use crate::{
    document::{LinkedProse, ResolvedLink, UsedTerm},
    render::escape::{escape, escape_piece, has_whole_isolates},
    text::{
        Block, BoxKind, Inline, LinkTarget, ListItem, UNSIGNED_END, UNSIGNED_START,
        find_word_outside, plain_text, without_direction_controls, without_marks,
    },
};

/// Returns the HTML of prose with resolved links.
pub(super) fn prose_html(linked: &LinkedProse) -> String {
    let mut out = ProseWriter {
        linked,
        terms: linked.terms.iter().collect(),
        is_plain: true,
        bytes: Vec::with_capacity(4096),
    };
    out.blocks(&linked.prose.blocks);
    String::from_utf8_lossy(&out.bytes).into_owned()
}

struct ProseWriter<'a> {
    linked: &'a LinkedProse,
    /// The terms that were not explained yet.
    terms: Vec<&'a UsedTerm>,
    /// Whether terms are explained here: not in headings and links.
    is_plain: bool,
    bytes: Vec<u8>,
}

impl ProseWriter<'_> {
    fn raw(&mut self, html: &str) {
        self.bytes.extend_from_slice(html.as_bytes());
    }

    /// Writes an address, or a text that stands alone.
    fn text(&mut self, text: &str) {
        escape(text, &mut self.bytes).expect("writing to memory does not fail");
    }

    /// Writes a piece of a paragraph, in which an isolate may begin or end.
    fn piece(&mut self, text: &str) {
        escape_piece(text, &mut self.bytes).expect("writing to memory does not fail");
    }

    /// Writes a picture into the page, which then needs no other file.
    fn picture(&mut self, file: &str, text: &[Inline]) {
        let Some(svg) = self.linked.pictures.get(file) else { return };
        let encoded = base64::engine::general_purpose::STANDARD.encode(svg.as_bytes());
        self.raw("<p class=\"picture\"><img src=\"data:image/svg+xml;base64,");
        self.raw(&encoded);
        self.raw("\" alt=\"");
        self.text(&without_marks(&without_direction_controls(&plain_text(text))));
        self.raw("\"></p>\n");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, id, text, .. } => {
                self.raw(&format!("<h{level} id=\"{id}\">"));
                self.without_terms(|out| out.inlines(text));
                self.raw(&format!("</h{level}>\n"));
            }
            Block::Paragraph { text, .. } => self.line_element("p", text),
            Block::Picture { file, text, .. } => self.picture(file, text),
            Block::List { start, items } => self.list(*start, items),
            Block::Quote { blocks } => {
                self.raw("<blockquote>\n");
                self.blocks(blocks);
                self.raw("</blockquote>\n");
            }
            Block::Rule => self.raw("<hr>\n"),
            Block::Table { head, rows } => self.table(head, rows),
            Block::Box { kind, blocks } => {
                let shape = match kind {
                    BoxKind::DoNotWait => "■",
                    BoxKind::CallToday => "▲",
                    BoxKind::Tip => "●",
                    BoxKind::TryThis => "✎",
                    BoxKind::Do => "✓",
                    BoxKind::DoNot => "✗",
                    BoxKind::Steps => "◆",
                };
                self.raw(&format!(
                    "<div class=\"callout callout-{}\" role=\"note\"><p class=\"label\">\
                     <span aria-hidden=\"true\">{shape}</span> ",
                    kind.word()
                ));
                self.text(self.linked.label(*kind));
                self.raw("</p>\n");
                self.blocks(blocks);
                self.raw("</div>\n");
            }
            Block::Definitions { entries } => {
                self.raw("<dl>\n");
                for (term, meanings) in entries {
                    self.line_element("dt", term);
                    for meaning in meanings {
                        self.raw("<dd>");
                        self.blocks(meaning);
                        self.raw("</dd>\n");
                    }
                }
                self.raw("</dl>\n");
            }
            Block::Footnote { number, blocks } => {
                self.raw(&format!(
                    "<div class=\"footnote small\" id=\"note-{number}\" role=\"doc-footnote\">\
                     <sup>{number}</sup> "
                ));
                self.blocks(blocks);
                self.raw("</div>\n");
            }
        }
    }

    fn line_element(&mut self, element: &str, text: &[Inline]) {
        self.raw(&format!("<{element}>"));
        self.inlines(text);
        self.raw(&format!("</{element}>\n"));
    }

    fn list(&mut self, start: Option<u64>, items: &[ListItem]) {
        let tasks = items.iter().any(|item| item.checked.is_some());
        let (open, close) = match start {
            Some(1) => ("<ol>".to_owned(), "</ol>\n"),
            Some(start) => (format!("<ol start=\"{start}\">"), "</ol>\n"),
            None if tasks => ("<ul class=\"ticks\">".to_owned(), "</ul>\n"),
            None => ("<ul>".to_owned(), "</ul>\n"),
        };
        self.raw(&open);
        for item in items {
            self.raw("<li>");
            match item.checked {
                Some(true) => self.raw("<span class=\"tick\" aria-hidden=\"true\">✓</span>"),
                Some(false) => self.raw("<span class=\"tick\" aria-hidden=\"true\"></span>"),
                None => {}
            }
            match &item.blocks[..] {
                [Block::Paragraph { text, .. }] => self.inlines(text),
                blocks => self.blocks(blocks),
            }
            self.raw("</li>\n");
        }
        self.raw(close);
    }

    fn table(&mut self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        // On a phone each row becomes a card, whose cells say the heads of their columns.
        self.raw("<table class=\"stack\">\n<thead><tr>");
        for cell in head {
            self.raw("<th scope=\"col\">");
            self.without_terms(|out| out.inlines(cell));
            self.raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.raw("<tr>");
            for (at, cell) in row.iter().enumerate() {
                self.raw("<td");
                if let Some(label) = head.get(at).map(|head| plain_text(head))
                    && !label.is_empty()
                {
                    self.raw(" data-label=\"");
                    self.text(&without_direction_controls(&label));
                    self.raw("\"");
                }
                self.raw(">");
                self.inlines(cell);
                self.raw("</td>");
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody></table>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.explained_piece(text),
                Inline::Strong(inner) => self.inline_element("strong", inner),
                Inline::Emphasis(inner) => self.inline_element("em", inner),
                Inline::Strike(inner) => self.inline_element("s", inner),
                Inline::Code(code) => {
                    // An element with a direction of its own would end an isolate that only begins
                    // or ends here; its words from left to right are in that isolate anyway.
                    let is_whole = has_whole_isolates(code);
                    self.raw(if is_whole { "<code dir=\"ltr\">" } else { "<code>" });
                    self.piece(code);
                    self.raw("</code>");
                }
                Inline::Link { to, text, .. } => self.link(to, text),
                Inline::FootnoteRef(number) => self.raw(&format!(
                    "<sup><a href=\"#note-{number}\" role=\"doc-noteref\">{number}</a></sup>"
                )),
                Inline::Break => self.raw("<br>\n"),
            }
        }
    }

    /// Writes what contains no explanations.
    fn without_terms(&mut self, write: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.is_plain, false);
        write(self);
        self.is_plain = before;
    }

    /// Writes a piece of a paragraph, with an explanation of each term that is first used in it.
    /// The term is a button that opens the explanation, which needs no script.
    fn explained_piece(&mut self, text: &str) {
        let found = self.terms.iter().enumerate().filter_map(|(at, term)| {
            let place =
                find_word_outside(text, &term.used, &term.not_in).filter(|_| self.is_plain)?;
            Some((place, at))
        });
        // Of two terms that begin at the same place, the longer one says more.
        let first = found.min_by_key(|(place, _)| (place.start, std::cmp::Reverse(place.end)));
        let Some((place, at)) = first else { return self.piece(text) };
        let term = self.terms.remove(at);
        let (before, words, rest) =
            (&text[..place.start], &text[place.clone()], &text[place.end..]);
        // A mark of unsigned words cannot reach over the explanation, so each part has its own.
        let last_mark = before.rfind([UNSIGNED_START, UNSIGNED_END]);
        let is_unsigned = last_mark.is_some_and(|at| before[at..].starts_with(UNSIGNED_START));
        let mark = if is_unsigned { UNSIGNED_START.to_string() } else { String::new() };
        self.piece(before);
        self.raw("<button type=\"button\" class=\"term\" popovertarget=\"term-");
        self.text(&term.id);
        self.raw("\">");
        self.piece(&format!("{mark}{words}"));
        self.raw("</button><span class=\"term-note\" popover id=\"term-");
        self.text(&term.id);
        self.raw("\"><strong>");
        self.text(&term.term);
        self.raw("</strong> ");
        self.text(&term.meaning);
        self.raw("</span>");
        self.explained_piece(&format!("{mark}{rest}"));
    }

    fn inline_element(&mut self, element: &str, inner: &[Inline]) {
        self.raw(&format!("<{element}>"));
        self.inlines(inner);
        self.raw(&format!("</{element}>"));
    }

    /// Writes a link. A link to a page that this language lacks becomes its text, followed by links
    /// to the languages that have the page.
    fn link(&mut self, to: &LinkTarget, text: &[Inline]) {
        match self.linked.links.get(to) {
            Some(ResolvedLink::Here(href)) => {
                self.raw("<a href=\"");
                self.text(href);
                self.raw(if matches!(to, LinkTarget::Web(_)) {
                    "\" rel=\"noopener\">"
                } else {
                    "\">"
                });
                self.without_terms(|out| out.inlines(text));
                self.raw("</a>");
            }
            Some(ResolvedLink::Elsewhere(langs)) => {
                self.inlines(text);
                self.raw(" <span class=\"elsewhere\">(");
                for (at, (lang, name, href)) in langs.iter().enumerate() {
                    self.raw(if at > 0 { " · <a href=\"" } else { "<a href=\"" });
                    self.text(href);
                    self.raw(&format!("\" lang=\"{lang}\" hreflang=\"{lang}\">"));
                    self.text(name);
                    self.raw("</a>");
                }
                self.raw(")</span>");
            }
            None => self.inlines(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, sync::Arc};

    use super::prose_html;
    use crate::{
        diag::{FileId, Span},
        document::{LinkedProse, UsedTerm},
        text::{Block, Inline, Prose, UNSIGNED_END, UNSIGNED_START},
    };

    #[test]
    fn unsigned_words_are_marked_on_both_sides_of_an_explained_term() {
        let text = format!("{UNSIGNED_START}Keep naloxone at home.{UNSIGNED_END} Call us.");
        let paragraph =
            Block::Paragraph { text: vec![Inline::Text(text)], span: Span::new(FileId(0), 0, 0) };
        let term = UsedTerm {
            id: "n".to_owned(),
            used: "naloxone".to_owned(),
            not_in: Vec::new(),
            term: "Naloxone".to_owned(),
            meaning: "A medicine.".to_owned(),
        };
        let html = prose_html(&LinkedProse {
            prose: Arc::new(Prose { blocks: vec![paragraph] }),
            links: BTreeMap::new(),
            pictures: BTreeMap::new(),
            labels: Arc::new(Default::default()),
            terms: [term].into(),
        });
        let (before, after) = html.split_once("<button").expect("the term is explained");
        assert_eq!(before, "<p><u>Keep </u>");
        assert!(after.contains("><u>naloxone</u></button>"), "{after}");
        assert!(after.ends_with("</span><u> at home.</u> Call us.</p>\n"), "{after}");
    }
}
