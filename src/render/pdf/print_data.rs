//! Converts the envelope to plain data for the print files: texts, prose blocks, and drawings as
//! SVG.
//!
//! Every value of a record reaches a print file as data, which can only be shown, never evaluated.

use serde_json::{Map, Value, json};

use super::{fonts::DocumentFonts, printable_text::printable_text};
use crate::{
    document::{Chart, Document, LinkedProse, ResolvedLink, View},
    lang::{Direction, Lang},
    output_format::OutputFormat,
    render::{chart, chart_label::ChartLabel, qr_code, site_identity::SiteIdentity},
    text::{
        Block, Inline, LinkTarget, ListItem, plain_text, set_off, without_direction_controls,
        without_marks,
    },
};

/// Returns the data of a document for the print files: its languages (two in the bilingual format)
/// and its format.
pub(super) fn print_data(
    fonts: &DocumentFonts,
    document: &Document,
    format: OutputFormat,
    identity: &SiteIdentity,
) -> Value {
    let source_side = document.source_side.as_ref().filter(|_| format == OutputFormat::Bilingual);
    json!({
        "variant": format.id(),
        "kind": document.kind.id(),
        "identity": identity.print_data(),
        "here": side(fonts, &document.lang, &document.view),
        "source": source_side.map(|source_side| side(fonts, &source_side.lang, &source_side.view)),
    })
}

fn side(fonts: &DocumentFonts, lang: &Lang, view: &View) -> Value {
    let families = fonts.available_families(lang);
    let (code, region) = typst_lang(lang);
    // Nastaliq descends within each word, so its lines need more room than those of Naskh.
    let is_nastaliq = families.first().is_some_and(|name| {
        ["nastaliq", "nastaleeq", "urdu typesetting"]
            .iter()
            .any(|style| name.to_lowercase().contains(style))
    });
    let lowering = ViewConverter { families: &families.join(", "), direction: lang.direction() };
    json!({
        "lang": code,
        "region": region,
        "script": lang.script(),
        "dir": lang.direction().html_dir(),
        "fonts": families,
        "nastaliq": is_nastaliq,
        "view": lowering.view(view),
    })
}

struct ViewConverter<'a> {
    /// The fonts of charts, best first.
    families: &'a str,
    /// The direction of the texts.
    direction: Direction,
}

impl ViewConverter<'_> {
    fn view(&self, view: &View) -> Value {
        match view {
            View::Null => Value::Null,
            View::Bool(value) => Value::from(*value),
            View::Text(text) => Value::from(printable_text(&set_off(text, self.direction))),
            View::Literal(text) => Value::from(printable_text(text)),
            View::Prose(linked) => {
                let linked = linked.set_off(self.direction);
                json!({ "blocks": blocks(&linked, &linked.prose.blocks) })
            }
            View::Chart(chart) => self.chart(chart),
            View::QrCode(address) => json!({ "svg": qr_code::qr_svg(address), "address": address }),
            View::List(items) => items.iter().map(|item| self.view(item)).collect(),
            View::Map(entries) => {
                let direction = view.own_direction().unwrap_or(self.direction);
                let inner = ViewConverter { direction, ..*self };
                let entries = entries.iter().map(|(key, value)| (key.clone(), inner.view(value)));
                Value::Object(entries.collect::<Map<_, _>>())
            }
            View::Shared(view) => self.view(view),
        }
    }

    /// Returns a chart as a whole (`svg`), and as a drawing without text with its labels, which
    /// Typst can typeset in every script.
    fn chart(&self, chart: &Chart) -> Value {
        let (drawing, labels) = chart::chart_drawing(chart);
        let label = |label: &ChartLabel| {
            json!({
                "x": label.x,
                "y": label.y,
                "anchor": label.anchor,
                "bold": label.is_bold,
                "dir": if label.is_rtl { "rtl" } else { "ltr" },
                "text": printable_text(&label.text),
            })
        };
        json!({
            "svg": chart::chart_svg(chart, self.families),
            "alt": printable_text(&format!("{}. {}", chart.title, chart.desc)),
            "drawing": drawing,
            "width": chart::WIDTH,
            "height": chart::HEIGHT,
            "size": chart::font_size(chart),
            "labels": labels.iter().map(label).collect::<Value>(),
        })
    }
}

fn blocks(linked: &LinkedProse, blocks: &[Block]) -> Value {
    blocks.iter().map(|one| block(linked, one)).collect()
}

fn block(linked: &LinkedProse, block: &Block) -> Value {
    match block {
        Block::Heading { level, text, .. } => {
            json!({ "block": "heading", "level": level, "text": inlines(linked, text) })
        }
        Block::Paragraph { text, .. } => {
            json!({ "block": "paragraph", "text": inlines(linked, text) })
        }
        Block::Picture { file, text, .. } => {
            let alt = without_marks(&without_direction_controls(&plain_text(text)));
            let svg = linked.pictures.get(file).map(|svg| svg.as_ref());
            json!({ "block": "picture", "svg": svg, "alt": alt })
        }
        Block::List { start, items } => {
            let items: Value = items.iter().map(|one| item(linked, one)).collect();
            json!({ "block": "list", "start": start, "items": items })
        }
        Block::Quote { blocks: inner } => {
            json!({ "block": "quote", "blocks": blocks(linked, inner) })
        }
        Block::Rule => json!({ "block": "rule" }),
        Block::Table { head, rows } => {
            let row = |cells: &Vec<Vec<Inline>>| {
                cells.iter().map(|cell| inlines(linked, cell)).collect::<Value>()
            };
            let rows: Value = rows.iter().map(row).collect();
            json!({ "block": "table", "head": row(head), "rows": rows })
        }
        Block::Box { kind, blocks: inner } => {
            json!({
                "block": "box",
                "kind": kind.word(),
                "label": printable_text(linked.label(*kind)),
                "blocks": blocks(linked, inner),
            })
        }
        Block::Definitions { entries } => {
            let entry = |(term, meanings): &(Vec<Inline>, Vec<Vec<Block>>)| {
                let meanings: Value =
                    meanings.iter().map(|meaning| blocks(linked, meaning)).collect();
                json!({ "term": inlines(linked, term), "meanings": meanings })
            };
            let entries: Value = entries.iter().map(entry).collect();
            json!({ "block": "definitions", "entries": entries })
        }
        Block::Footnote { number, blocks: inner } => {
            json!({
                "block": "footnote",
                "number": number.to_string(),
                "blocks": blocks(linked, inner),
            })
        }
    }
}

fn item(linked: &LinkedProse, item: &ListItem) -> Value {
    json!({ "checked": item.checked, "blocks": blocks(linked, &item.blocks) })
}

fn inlines(linked: &LinkedProse, inlines: &[Inline]) -> Value {
    inlines.iter().map(|one| inline(linked, one)).collect()
}

fn inline(linked: &LinkedProse, inline: &Inline) -> Value {
    match inline {
        Inline::Text(text) => Value::from(printable_text(text)),
        Inline::Strong(inner) | Inline::Emphasis(inner) => {
            json!({ "inline": "strong", "is": inlines(linked, inner) })
        }
        Inline::Strike(inner) => json!({ "inline": "strike", "is": inlines(linked, inner) }),
        Inline::Code(code) => json!({ "inline": "code", "is": printable_text(code) }),
        Inline::Link { to, text, .. } => {
            // On paper, a link to a page of this site becomes its text alone, because the reader
            // cannot follow it. A link to the web keeps its address.
            let address = match (to, linked.links.get(to)) {
                (LinkTarget::Web(_), Some(ResolvedLink::Here(href))) => Some(href),
                _ => None,
            };
            json!({ "inline": "link", "to": address, "is": inlines(linked, text) })
        }
        Inline::FootnoteRef(number) => json!({ "inline": "note", "is": number.to_string() }),
        Inline::Break => json!({ "inline": "break" }),
    }
}

/// Returns the parts of a language tag that Typst uses: the language, and a region of two letters.
/// For Chinese without a region, the region is derived from the script.
fn typst_lang(lang: &Lang) -> (String, Option<String>) {
    let id = lang.id();
    // Typst rejects a region in digits, such as that of `es-419`.
    let region = id.region.filter(|region| region.is_alphabetic());
    let region = region.map(|region| region.as_str().to_lowercase());
    let region = region.or_else(|| match lang.script().as_str() {
        "Hans" => Some("cn".to_owned()),
        "Hant" => Some("tw".to_owned()),
        _ => None,
    });
    (id.language.to_string(), region)
}
