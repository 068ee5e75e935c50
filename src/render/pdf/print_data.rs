//! Converts the envelope to plain data for the print files: texts, prose blocks, and drawings as
//! SVG.
//!
//! Every value of a record reaches a print file as data, which can only be shown, never evaluated.

use serde_json::{Map, Value, json};

use super::{PdfRenderer, typst_lang};
use crate::{
    document::{Document, LinkedProse, ResolvedLink, View},
    lang::Lang,
    output_format::OutputFormat,
    render::{chart, qr_code},
    text::{Block, Inline, LinkTarget, ListItem},
};

/// A run of characters longer than this gets places to break. No ordinary word is that long.
const MAX_UNBROKEN_RUN: usize = 40;

/// Returns the data of a document for the print files: its languages (two in the bilingual format)
/// and its format.
pub(super) fn print_data(press: &PdfRenderer, document: &Document, format: OutputFormat) -> Value {
    let source_side = document.source_side.as_ref().filter(|_| format == OutputFormat::Bilingual);
    json!({
        "variant": format.id(),
        "kind": document.kind.id(),
        "here": side(press, &document.lang, &document.view),
        "source": source_side.map(|source_side| side(press, &source_side.lang, &source_side.view)),
    })
}

fn side(press: &PdfRenderer, lang: &Lang, view: &View) -> Value {
    let families = press.available_families(lang);
    let (code, region) = typst_lang(lang);
    let lowering = ViewConverter { families: families.join(", ") };
    json!({
        "lang": code,
        "region": region,
        "script": lang.script(),
        "dir": lang.direction().html_dir(),
        "fonts": families,
        "view": lowering.view(view),
    })
}

struct ViewConverter {
    families: String,
}

impl ViewConverter {
    fn view(&self, view: &View) -> Value {
        match view {
            View::Null => Value::Null,
            View::Bool(value) => Value::from(*value),
            View::Text(text) => Value::from(printable_text(text)),
            View::Prose(leaf) => json!({ "blocks": blocks(leaf, &leaf.prose.blocks) }),
            View::Chart(chart) => {
                json!({
                    "svg": chart::chart_svg(chart, &self.families),
                    "alt": printable_text(&format!("{}. {}", chart.title, chart.desc)),
                })
            }
            View::QrCode(address) => json!({ "svg": qr_code::qr_svg(address), "address": address }),
            View::List(items) => items.iter().map(|item| self.view(item)).collect(),
            View::Map(entries) => Value::Object(
                entries
                    .iter()
                    .map(|(key, value)| (key.clone(), self.view(value)))
                    .collect::<Map<_, _>>(),
            ),
            View::Shared(view) => self.view(view),
        }
    }
}

fn blocks(leaf: &LinkedProse, blocks: &[Block]) -> Value {
    blocks.iter().map(|one| block(leaf, one)).collect()
}

fn block(leaf: &LinkedProse, block: &Block) -> Value {
    match block {
        Block::Heading { level, text, .. } => {
            json!({ "block": "heading", "level": level, "text": inlines(leaf, text) })
        }
        Block::Paragraph { text, .. } => {
            json!({ "block": "paragraph", "text": inlines(leaf, text) })
        }
        Block::List { start, items } => {
            let items: Value = items.iter().map(|one| item(leaf, one)).collect();
            json!({ "block": "list", "start": start, "items": items })
        }
        Block::Quote { blocks: inner } => {
            json!({ "block": "quote", "blocks": blocks(leaf, inner) })
        }
        Block::Rule => json!({ "block": "rule" }),
        Block::Table { head, rows } => {
            let row = |cells: &Vec<Vec<Inline>>| {
                cells.iter().map(|cell| inlines(leaf, cell)).collect::<Value>()
            };
            let rows: Value = rows.iter().map(row).collect();
            json!({ "block": "table", "head": row(head), "rows": rows })
        }
        Block::Box { kind, blocks: inner } => {
            json!({
                "block": "box",
                "kind": kind.word(),
                "label": printable_text(leaf.label(*kind)),
                "blocks": blocks(leaf, inner),
            })
        }
        Block::Definitions { entries } => {
            let entry = |(term, meanings): &(Vec<Inline>, Vec<Vec<Block>>)| {
                let meanings: Value =
                    meanings.iter().map(|meaning| blocks(leaf, meaning)).collect();
                json!({ "term": inlines(leaf, term), "meanings": meanings })
            };
            let entries: Value = entries.iter().map(entry).collect();
            json!({ "block": "definitions", "entries": entries })
        }
        Block::Footnote { number, blocks: inner } => {
            json!({
                "block": "footnote",
                "number": number.to_string(),
                "blocks": blocks(leaf, inner),
            })
        }
    }
}

fn item(leaf: &LinkedProse, item: &ListItem) -> Value {
    json!({ "checked": item.checked, "blocks": blocks(leaf, &item.blocks) })
}

fn inlines(leaf: &LinkedProse, inlines: &[Inline]) -> Value {
    inlines.iter().map(|one| inline(leaf, one)).collect()
}

fn inline(leaf: &LinkedProse, inline: &Inline) -> Value {
    match inline {
        Inline::Text(text) => Value::from(printable_text(text)),
        Inline::Strong(inner) | Inline::Emphasis(inner) => {
            json!({ "inline": "strong", "is": inlines(leaf, inner) })
        }
        Inline::Strike(inner) => json!({ "inline": "strike", "is": inlines(leaf, inner) }),
        Inline::Code(code) => json!({ "inline": "code", "is": printable_text(code) }),
        Inline::Link { to, text, .. } => {
            // On paper, a link to a page of this site becomes its text alone, because the reader
            // cannot follow it. A link to the web keeps its address.
            let address = match (to, leaf.links.get(to)) {
                (LinkTarget::Web(_), Some(ResolvedLink::Here(href))) => Some(href),
                _ => None,
            };
            json!({ "inline": "link", "to": address, "is": inlines(leaf, text) })
        }
        Inline::FootnoteRef(number) => json!({ "inline": "note", "is": number.to_string() }),
        Inline::Break => json!({ "inline": "break" }),
    }
}

/// Returns text that is ready to typeset: without directional formatting characters that did not
/// come from careleaf, without control characters, and with places to break in very long runs of
/// characters.
pub(super) fn printable_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars() {
        if matches!(c, '\u{202a}'..='\u{202e}') || (c.is_control() && c != '\n') {
            continue;
        }
        run = if c.is_whitespace() || may_break_around(c) { 0 } else { run + 1 };
        if run > MAX_UNBROKEN_RUN {
            out.push('\u{200b}');
            run = 1;
        }
        out.push(c);
    }
    out
}

/// Returns whether a line may break before and after a character anyway.
fn may_break_around(c: char) -> bool {
    matches!(
        c,
        '\u{2e80}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7af}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff00}'..='\u{ffef}'
    )
}

/// Returns whether a character is invisible, so that it needs no font.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::printable_text;

    #[test]
    fn text_is_kept_except_directional_overrides() {
        assert_eq!(
            printable_text("#read(\"/etc/passwd\") $x$ <a> @b"),
            "#read(\"/etc/passwd\") $x$ <a> @b"
        );
        assert_eq!(printable_text("take \u{202e}01 mg\u{0}"), "take 01 mg");
        assert_eq!(
            printable_text(&"a".repeat(100)).chars().filter(|c| *c == '\u{200b}').count(),
            2
        );
    }
}
