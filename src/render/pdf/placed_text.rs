//! A run of text where it is on its page: its letters, what cuts it off, and what it is part of.

use ttf_parser::GlyphId;
use typst::{
    layout::{Abs, Point, Size, Transform},
    text::{FontWeight, TextItem},
    visualize::Paint,
};

use super::area::Area;

/// Which part of a page a text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PagePart {
    /// The text of the document.
    Body,
    /// Something that the print file places by itself, such as a mark in the margin.
    Placed,
    /// What repeats above or below the text of each page.
    Margin,
    /// What is behind the text on purpose.
    Background,
}

/// A run of text on a page: letters of one font and size on one line.
#[derive(Clone, Debug)]
pub(super) struct PlacedText<'a> {
    /// The run.
    pub(super) run: &'a TextItem,
    /// From the coordinates of the run, which begin on its baseline, to those of the page.
    pub(super) transform: Transform,
    /// The room that a run of this font takes up at most, without measuring its letters.
    pub(super) room: Area,
    /// What is visible of it, if something cuts it off.
    pub(super) clip: Option<Area>,
    /// The innermost of the containers that it is in, as an index of those of the page.
    pub(super) container: Option<usize>,
    /// Which part of the page it belongs to.
    pub(super) part: PagePart,
    /// Whether it belongs to a heading.
    pub(super) is_heading: bool,
    /// Whether it is in a cell of a table.
    pub(super) is_in_table: bool,
}

impl<'a> PlacedText<'a> {
    /// Returns the room of a run: its width, and as high and deep as its font reaches.
    pub(super) fn room(run: &'a TextItem, transform: Transform) -> Area {
        let face = run.font.ttf();
        let em = |units: i16| run.font.to_em(units).at(run.size);
        let (top, bottom) = (em(face.ascender()), em(face.descender()));
        Area::placed(Point::new(Abs::zero(), -top), Size::new(run.width(), top - bottom), transform)
    }

    /// Returns its font size on the page, in points.
    pub(super) fn size(&self) -> f64 {
        let (sx, ky) = (self.transform.sx.get(), self.transform.ky.get());
        self.run.size.to_pt() * sx.hypot(ky)
    }

    /// Returns where its baseline is, from the top.
    pub(super) fn baseline(&self) -> f64 {
        self.transform.ty.to_pt()
    }

    /// Returns whether it runs from side to side: neither rotated nor skewed.
    pub(super) fn is_upright(&self) -> bool {
        self.transform.kx.is_zero() && self.transform.ky.is_zero()
    }

    /// Returns whether its letters are bold.
    pub(super) fn is_bold(&self) -> bool {
        self.run.font.font().info().variant.weight >= FontWeight::SEMIBOLD
    }

    /// Returns whether it is so light or transparent that text on it can be read, such as a
    /// watermark.
    pub(super) fn is_pale(&self) -> bool {
        let Paint::Solid(color) = &self.run.fill else { return false };
        let rgb = color.to_rgb();
        let light = 0.2126 * rgb.red + 0.7152 * rgb.green + 0.0722 * rgb.blue;
        rgb.alpha < 0.5 || light > 0.7
    }

    /// Returns whether a letter of it is missing in its font, so that a box is printed instead.
    pub(super) fn has_missing_letter(&self) -> bool {
        self.run.glyphs.iter().any(|glyph| glyph.id == 0 && glyph.x_advance.get() > 0.0)
    }

    /// Returns the rectangles of its letters: those that leave ink, each no wider than the run.
    pub(super) fn letters(&self) -> Vec<Area> {
        let run = self.run;
        let face = run.font.ttf();
        let at = |units: i16| run.font.to_em(units).at(run.size);
        let mut cursor = Point::zero();
        let mut out = Vec::with_capacity(run.glyphs.len());
        for glyph in &run.glyphs {
            if let Some(ink) = face.glyph_bounding_box(GlyphId(glyph.id)) {
                let x = cursor.x + glyph.x_offset.at(run.size);
                let y = cursor.y + glyph.y_offset.at(run.size);
                let (width, height) =
                    (at(ink.x_max) - at(ink.x_min), at(ink.y_max) - at(ink.y_min));
                if width > Abs::zero() && height > Abs::zero() {
                    // Fonts count upward from the baseline, pages downward from the top.
                    let corner = Point::new(x + at(ink.x_min), -(y + at(ink.y_max)));
                    out.push(Area::placed(corner, Size::new(width, height), self.transform));
                }
            }
            cursor.x += glyph.x_advance.at(run.size);
            cursor.y += glyph.y_advance.at(run.size);
        }
        if self.is_upright() && self.room.width() > 0.0 {
            // A letter may lean a little over the next one; that is the design of the font.
            for ink in &mut out {
                ink.left = ink.left.clamp(self.room.left, self.room.right);
                ink.right = ink.right.clamp(self.room.left, self.room.right);
            }
        }
        out
    }

    /// Returns the rectangle around its letters; `None` if it leaves no ink.
    pub(super) fn ink(&self) -> Option<Area> {
        self.letters().into_iter().reduce(|all, one| all.around(&one))
    }
}
