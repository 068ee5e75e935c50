//! Finds what a page should not end with: a torn row, a lone heading or label, text at the footer.
//! Also counts the pages of the core of a handout, and finds text too small for large print.
//!
//! These are warnings: the page can be read, but the layout makes that harder.

use std::collections::BTreeMap;

use super::{
    area::Area,
    page_content::PageContent,
    placed_cell::GridPlace,
    placed_text::{PagePart, PlacedText},
    print_fault::{PrintFault, PrintFaultKind},
    printable_text::is_invisible,
};
use crate::{output_format::OutputFormat, text::SENTENCE_ENDS};

/// Text that is closer to the footer than this looks like part of it, in points.
const FOOTER_DISTANCE: f64 = 4.0;
/// A row is said to fit on a page if it is lower than this share of the room between the margins:
/// the heads of tables repeat.
const FITTING_SHARE: f64 = 0.85;
/// Texts whose lowest edges are within this many lines are at the end of a page together, because
/// the same words take up more lines in another language.
const LAST_LINES: f64 = 2.6;
/// Text that begins this far beside a heading may still belong to it, in points.
const COLUMN_TOLERANCE: f64 = 24.0;
/// A line to write on is at least this far below the text before it, in the size of the text.
const WRITING_DISTANCE: f64 = 0.7;
/// The lines of a paragraph are at most this far from each other, in the size of their text.
const LINE_DISTANCE: f64 = 1.6;
/// A paragraph may go on this far beside its last line, in points.
const PARAGRAPH_WIDTH: f64 = 150.0;
/// From this size of the text on, in points, the core of a handout may have a third page.
const LARGE_TEXT: f64 = 14.0;
/// All text in large print has at least this size, in points.
const LARGE_PRINT: f64 = 18.0;

/// Returns what the pages of a document should not end with.
pub(super) fn page_end_warnings(
    pages: &[PageContent<'_>],
    format: OutputFormat,
) -> Vec<PrintFault> {
    let mut faults = torn_rows(pages);
    for (index, page) in pages.iter().enumerate() {
        if index + 1 < pages.len() {
            faults.extend(lone_last_text(page, index + 1));
        }
        faults.extend(text_at_footer(page, index + 1));
        if format == OutputFormat::LargePrint {
            faults.extend(small_letters(page, index + 1));
        }
    }
    faults.extend(long_core(pages, format));
    faults
}

/// Returns the largest number of pages of the core of a handout: 2, but 3 in large print and in
/// scripts that need large letters, and 4 in two languages.
fn core_page_limit(format: OutputFormat, text_size: f64) -> usize {
    match format {
        OutputFormat::Bilingual => 4,
        OutputFormat::LargePrint => 3,
        _ if text_size >= LARGE_TEXT => 3,
        _ => 2,
    }
}

fn long_core(pages: &[PageContent<'_>], format: OutputFormat) -> Option<PrintFault> {
    let count = pages.iter().position(|page| page.ends_core)? + 1;
    let limit = core_page_limit(format, text_size(&pages[..count]));
    (count > limit).then(|| PrintFault {
        kind: PrintFaultKind::LongCore,
        page: count,
        depth: 1.0,
        text: String::new(),
    })
}

/// Returns the size in which most letters are set, in points.
fn text_size(pages: &[PageContent<'_>]) -> f64 {
    let mut letters: BTreeMap<u64, usize> = BTreeMap::new();
    for text in pages.iter().flat_map(|page| &page.texts) {
        // In tenths of a point.
        *letters.entry((text.size() * 10.0).round() as u64).or_default() += text.run.glyphs.len();
    }
    letters.into_iter().max_by_key(|(_, count)| *count).map_or(0.0, |(size, _)| size as f64 / 10.0)
}

/// Finds rows of tables that are divided between pages although they would fit on one.
fn torn_rows(pages: &[PageContent<'_>]) -> Vec<PrintFault> {
    // For each cell with text, the pages that it is on and the height of its parts.
    let mut parts: BTreeMap<u128, BTreeMap<usize, f64>> = BTreeMap::new();
    for (number, page) in pages.iter().enumerate() {
        for cell in page.containers.cells.iter().filter(|cell| cell.place.is_table) {
            let is_in =
                |text: &PlacedText<'_>| page.containers.is_within(text.container, cell.container);
            if cell.is_known && page.texts.iter().any(is_in) {
                let height = page.containers.all[cell.container].area.height();
                *parts.entry(cell.place.location).or_default().entry(number).or_default() += height;
            }
        }
    }
    let mut faults: Vec<PrintFault> = torn_spans(pages);
    for pages_of_cell in parts.into_values().filter(|pages| pages.len() > 1) {
        let Some(first) = pages_of_cell.keys().next().copied() else { continue };
        let page = &pages[first];
        let room = page.body.map_or(page.paper.height(), |body| body.height());
        if pages_of_cell.values().sum::<f64>() < room * FITTING_SHARE
            && faults.iter().all(|fault| fault.page != first + 1)
        {
            faults.push(PrintFault {
                kind: PrintFaultKind::TornRow,
                page: first + 1,
                depth: 1.0,
                text: String::new(),
            });
        }
    }
    faults
}

/// Finds cells over several rows of which some are on the next page.
fn torn_spans(pages: &[PageContent<'_>]) -> Vec<PrintFault> {
    let torn = |(number, page): (usize, &PageContent<'_>)| {
        let next = pages.get(number + 1)?;
        let span = page.containers.cells.iter().map(|cell| cell.place).find(|span| {
            let continues = |row: &GridPlace| {
                row.table == span.table && row.y > span.y && row.y < span.y + span.rows
            };
            span.is_table && next.containers.cells.iter().any(|cell| continues(&cell.place))
        })?;
        debug_assert!(span.rows > 1, "rows of one cell continue it");
        Some(PrintFault {
            kind: PrintFaultKind::TornRow,
            page: number + 1,
            depth: 1.0,
            text: String::new(),
        })
    };
    pages.iter().enumerate().filter_map(torn).collect()
}

/// Finds a heading or a label that is the last text of a page.
fn lone_last_text(page: &PageContent<'_>, number: usize) -> Option<PrintFault> {
    let body: Vec<&PlacedText<'_>> =
        page.texts.iter().filter(|text| text.part == PagePart::Body).collect();
    let last = body.iter().max_by(|a, b| a.baseline().total_cmp(&b.baseline()))?;
    let end = last.baseline();
    // Lines to write on below a heading or a label belong to it. An underline is closer.
    let below = end + last.size() * WRITING_DISTANCE;
    if page.rules.iter().any(|rule| rule.top > below && rule.bottom < page.paper.bottom) {
        return None;
    }
    let fault = |kind, text: &PlacedText<'_>| {
        PrintFault::at(kind, number, &text.room, &page.paper, &text.run.text)
    };
    let is_last = |text: &&PlacedText<'_>| {
        text.is_heading && end - text.baseline() <= text.size() * LAST_LINES
    };
    if let Some(heading) = body.iter().copied().find(is_last) {
        // Headings beside each other, as in two languages, count as one.
        let beside = body.iter().filter(|other| is_last(other)).map(|other| other.room);
        let around = beside.reduce(|all, one| all.around(&one))?;
        let is_below = |text: &PlacedText<'_>| {
            !text.is_heading
                && text.baseline() > heading.baseline() + heading.size() * 0.5
                && text.room.overlaps(&wider(&around, COLUMN_TOLERANCE), 0.0, f64::NEG_INFINITY)
        };
        return (!body.iter().any(|text| is_below(text)))
            .then(|| fault(PrintFaultKind::LoneHeading, heading));
    }
    lone_label(&body, end).map(|label| fault(PrintFaultKind::LoneLabel, label))
}

/// Returns the last line of a page if it is a label: one bold line that is no sentence, below other
/// text than the beginning of its own paragraph.
fn lone_label<'a, 't>(body: &[&'a PlacedText<'t>], end: f64) -> Option<&'a PlacedText<'t>> {
    let is_last = |text: &PlacedText<'_>| end - text.baseline() <= text.size() * 0.5;
    let last = || body.iter().copied().filter(|text| is_last(text));
    let ends_sentence = |text: &PlacedText<'_>| {
        text.run.text.trim_end_matches(is_invisible).trim_end().ends_with(SENTENCE_ENDS)
    };
    let is_label =
        |text: &PlacedText<'_>| text.is_bold() && !text.is_in_table && !ends_sentence(text);
    let first = last().next().filter(|_| last().all(is_label))?;
    let continues = |text: &&PlacedText<'_>| {
        let above = first.baseline() - text.baseline();
        !is_last(text)
            && above > 0.0
            && above < first.size() * LINE_DISTANCE
            && text.room.overlaps(&wider(&first.room, PARAGRAPH_WIDTH), 0.0, f64::NEG_INFINITY)
    };
    (!body.iter().any(continues)).then_some(first)
}

fn wider(area: &Area, by: f64) -> Area {
    Area { left: area.left - by, right: area.right + by, ..*area }
}

/// Finds text that is too small for large print.
fn small_letters(page: &PageContent<'_>, number: usize) -> Option<PrintFault> {
    let small = page.texts.iter().find(|text| text.size() < LARGE_PRINT - 0.05)?;
    let (kind, text) = (PrintFaultKind::SmallLetters, &small.run.text);
    Some(PrintFault::at(kind, number, &small.room, &page.paper, text))
}

/// Finds text that reaches the footer.
fn text_at_footer(page: &PageContent<'_>, number: usize) -> Option<PrintFault> {
    let middle = page.paper.height() / 2.0;
    let footers =
        page.texts.iter().filter(|text| text.part == PagePart::Margin && text.baseline() > middle);
    let footer = footers.filter_map(|text| Some(text.ink()?.top)).min_by(f64::total_cmp)?;
    // Only text near the footer is measured.
    let last = page
        .texts
        .iter()
        .filter(|text| text.part == PagePart::Body && text.room.bottom > footer - FOOTER_DISTANCE);
    last.filter_map(|text| Some((text, text.ink()?)))
        .find(|(_, ink)| ink.bottom > footer - FOOTER_DISTANCE)
        .map(|(text, ink)| {
            PrintFault::at(PrintFaultKind::NearFooter, number, &ink, &page.paper, &text.run.text)
        })
}
