//! Finds what is wrong on typeset pages: text that is lost, cut off, printed over something else,
//! or outside its cell, box, drawing, margins or page.
//!
//! An error withholds a PDF, so a right one must never cause one. Therefore letters are measured by
//! their ink, not by their lines, and each limit below leaves room for the design of fonts.

use super::{
    area::Area,
    container::ContainerKind,
    page_content::PageContent,
    placed_text::{PagePart, PlacedText},
    print_fault::{PrintFault, PrintFaultKind},
};

/// How far ink may be outside its sheet, in points: less than a printer can place it.
const PAGE_TOLERANCE: f64 = 0.5;
/// How far letters may reach over the sides of their cell or box, in points: the thickness of a
/// line. A letter such as `j` begins a little before its own place.
const SIDE_TOLERANCE: f64 = 1.5;
/// How far letters may reach above or below their cell, box or clip, in the size of their text:
/// accents and marks of some scripts are higher than the line that Typst reckons with.
const HEIGHT_TOLERANCE: f64 = 0.3;
/// How far text may reach into a side margin, in points. Hanging punctuation does.
const MARGIN_TOLERANCE: f64 = 3.0;
/// How much of each other two letters on different lines may cover, in the size of the smaller
/// text. Less is closely set, but can be read.
const LETTER_OVERLAP: f64 = 0.25;
/// The same in Nastaliq, whose words descend from right to left, so that the rectangles around
/// letters of neighboring words overlap by design.
const SLANTED_OVERLAP: f64 = 0.7;
/// How much two texts on one line may overlap, in the size of the smaller one.
const LINE_OVERLAP: f64 = 0.1;
/// Two texts are on one line if their baselines are this close, in the size of the smaller text.
const SAME_LINE: f64 = 0.05;
/// How much text may cover an image, in points. The edge of an image is rarely ink.
const IMAGE_OVERLAP: f64 = 3.0;
/// An image with more than this share of the sheet is a background.
const BACKGROUND_SHARE: f64 = 0.4;

/// Returns everything that makes the pages of a document unusable.
pub(super) fn layout_errors(pages: &[PageContent<'_>]) -> Vec<PrintFault> {
    let mut faults = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let mut measured = MeasuredPage { page, number: index + 1, faults: &mut faults };
        page.texts.iter().for_each(|text| measured.bounds(text));
        measured.overlaps();
        measured.images();
    }
    faults
}

struct MeasuredPage<'a> {
    page: &'a PageContent<'a>,
    number: usize,
    faults: &'a mut Vec<PrintFault>,
}

impl MeasuredPage<'_> {
    fn push(&mut self, kind: PrintFaultKind, at: &Area, text: &PlacedText<'_>) {
        let fault = PrintFault::at(kind, self.number, at, &self.page.paper, &text.run.text);
        self.faults.push(fault);
    }

    /// Checks that a text is on its page and within what surrounds it.
    fn bounds(&mut self, text: &PlacedText<'_>) {
        if text.part == PagePart::Background {
            return;
        }
        if text.has_missing_letter() {
            self.push(PrintFaultKind::Lost, &text.room, text);
        }
        if !self.may_be_outside(text) {
            return;
        }
        let Some(ink) = text.ink() else { return };
        if let Some(clip) = &text.clip {
            let seen = ink.shared(clip);
            if seen.width() < 0.0 || seen.height() <= 0.0 {
                self.push(PrintFaultKind::Lost, &ink, text);
                return;
            }
            if is_outside(&ink, clip, 0.5, text.size() * 0.1) {
                self.push(PrintFaultKind::Clipped, &ink, text);
            }
        }
        let seen = ink.shared(&self.page.paper);
        if seen.width() < 0.0 || seen.height() <= 0.0 {
            self.push(PrintFaultKind::Lost, &ink, text);
        } else if is_outside(&ink, &self.page.paper, PAGE_TOLERANCE, PAGE_TOLERANCE) {
            self.push(PrintFaultKind::OutsidePage, &ink, text);
        } else if let Some(kind) = self.left_container(text, &ink) {
            self.push(kind, &ink, text);
        } else if let (Some(body), PagePart::Body) = (&self.page.body, text.part)
            && (ink.beyond(body).0 > MARGIN_TOLERANCE
                || ink.bottom - body.bottom > text.size() * HEIGHT_TOLERANCE)
        {
            self.push(PrintFaultKind::OutsideMargin, &ink, text);
        }
    }

    /// Returns whether the room of a text, which is larger than its ink, reaches over an edge. This
    /// is quick, and true of few texts.
    fn may_be_outside(&self, text: &PlacedText<'_>) -> bool {
        let leaves = |area: &Area| {
            let (beside, above) = text.room.beyond(area);
            beside > 0.0 || above > 0.0
        };
        leaves(&self.page.paper)
            || text.clip.as_ref().is_some_and(leaves)
            || (text.part == PagePart::Body && self.page.body.as_ref().is_some_and(leaves))
            || self.containers(text).any(|(_, area)| leaves(area))
    }

    /// Iterates over what a text must stay within, innermost first, up to one with a background:
    /// its text can be read wherever it is.
    fn containers(&self, text: &PlacedText<'_>) -> impl Iterator<Item = (ContainerKind, &Area)> {
        let mut next = text.container;
        std::iter::from_fn(move || {
            let container = &self.page.containers.all[next?];
            next = container.parent.filter(|_| !container.is_filled);
            Some((container.kind, &container.area))
        })
    }

    fn left_container(&self, text: &PlacedText<'_>, ink: &Area) -> Option<PrintFaultKind> {
        let height = text.size() * HEIGHT_TOLERANCE;
        let (kind, _) = self
            .containers(text)
            .find(|(_, area)| is_outside(ink, area, SIDE_TOLERANCE, height))?;
        Some(match kind {
            ContainerKind::Cell => PrintFaultKind::OutsideCell,
            ContainerKind::Box => PrintFaultKind::OutsideBox,
            ContainerKind::Drawing => PrintFaultKind::OutsideDrawing,
        })
    }

    /// Finds texts that are printed over each other.
    fn overlaps(&mut self) {
        let texts: Vec<&PlacedText<'_>> = {
            let is_ink = |text: &&PlacedText<'_>| {
                text.part != PagePart::Background && !text.is_pale() && text.size() > 0.0
            };
            let mut texts: Vec<_> = self.page.texts.iter().filter(is_ink).collect();
            texts.sort_by(|a, b| a.room.top.total_cmp(&b.room.top));
            texts
        };
        for (index, upper) in texts.iter().enumerate() {
            for lower in &texts[index + 1..] {
                if lower.room.top >= upper.room.bottom {
                    break;
                }
                if let Some(at) = overlap(upper, lower) {
                    self.push(PrintFaultKind::Overlap, &at, lower);
                }
            }
        }
    }

    /// Finds texts that are printed over an image. Labels are over their drawing.
    fn images(&mut self) {
        let page = self.page;
        let paper = page.paper.width() * page.paper.height();
        for (image, container) in &page.images {
            if image.width() * image.height() > paper * BACKGROUND_SHARE {
                continue;
            }
            let is_drawing =
                |index: &usize| page.containers.all[*index].kind == ContainerKind::Drawing;
            let drawing = container.filter(is_drawing);
            for text in &page.texts {
                let is_label =
                    drawing.is_some_and(|it| page.containers.is_within(text.container, it));
                if is_label
                    || text.part == PagePart::Background
                    || !text.room.overlaps(image, IMAGE_OVERLAP, IMAGE_OVERLAP)
                {
                    continue;
                }
                let letters = text.letters();
                let over = letters
                    .iter()
                    .find(|ink| ink.overlaps(image, IMAGE_OVERLAP.min(ink.width() / 2.0), 1.0));
                if let Some(at) = over.copied() {
                    self.push(PrintFaultKind::Overlap, &at, text);
                }
            }
        }
    }
}

/// Returns whether ink is further beyond an area than allowed to the sides, or above or below.
fn is_outside(ink: &Area, area: &Area, beside: f64, above: f64) -> bool {
    let beyond = ink.beyond(area);
    beyond.0 > beside || beyond.1 > above
}

/// Returns where two texts are printed over each other.
fn overlap(one: &PlacedText<'_>, other: &PlacedText<'_>) -> Option<Area> {
    if !one.room.overlaps(&other.room, 0.0, 0.0) {
        return None;
    }
    let size = one.size().min(other.size());
    let is_one_line = one.is_upright()
        && other.is_upright()
        && (one.baseline() - other.baseline()).abs() <= size * SAME_LINE;
    let (width, height) = if is_one_line {
        // Runs of one line follow each other exactly, so their rooms do not overlap.
        if one.room.shared(&other.room).width() <= size * LINE_OVERLAP {
            return None;
        }
        (0.0, 0.0)
    } else if is_slanted(one) || is_slanted(other) {
        (size * SLANTED_OVERLAP, size * SLANTED_OVERLAP)
    } else {
        (size * LETTER_OVERLAP, size * LETTER_OVERLAP)
    };
    let (one, other) = (one.letters(), other.letters());
    if is_one_line {
        let around = |letters: &[Area]| letters.iter().copied().reduce(|a, b| a.around(&b));
        let shared = around(&one)?.shared(&around(&other)?);
        return (shared.width() > size * LINE_OVERLAP && shared.height() > 0.0).then_some(shared);
    }
    let pairs = one.iter().flat_map(|a| other.iter().map(move |b| (a, b)));
    pairs
        .filter(|(a, b)| a.overlaps(b, width.min(a.width() / 2.0), height))
        .map(|(a, b)| a.shared(b))
        .next()
}

/// Returns whether a text is set in a font whose words descend along the line.
fn is_slanted(text: &PlacedText<'_>) -> bool {
    let family = text.run.font.font().info().family.to_lowercase();
    ["nastaliq", "nastaleeq", "urdu typesetting"].iter().any(|style| family.contains(style))
}
