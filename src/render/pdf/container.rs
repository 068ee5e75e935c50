//! What text must stay within: boxes with a frame, cells of tables, and drawings with labels.

use typst::{
    layout::{Frame, FrameItem, Point, Transform},
    visualize::Shape,
};

use super::area::Area;

/// A side counts as drawn if a line covers this share of it.
const DRAWN_SHARE: f64 = 0.9;

/// How far a line may be from the side that it draws, in points: half of a thick line.
const NEAR_SIDE: f64 = 2.0;

/// An image with at least this share of its box is a drawing, and other text in it its labels.
const DRAWING_SHARE: f64 = 0.5;

/// What kind of container it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ContainerKind {
    /// A box with a frame or a background.
    Box,
    /// A cell of a table, or of a grid with lines.
    Cell,
    /// A drawing with labels, such as a chart.
    Drawing,
}

/// Something on a page that text must stay within.
#[derive(Clone, Debug)]
pub(super) struct TextContainer {
    /// What it is.
    pub(super) kind: ContainerKind,
    /// Where it is. A cell whose end is not known ends at infinity.
    pub(super) area: Area,
    /// Whether its background hides what is behind it.
    pub(super) is_filled: bool,
    /// The container around it, as an index of those of the page.
    pub(super) parent: Option<usize>,
}

/// Returns the container that a part of a page is, if it draws a box or a drawing.
pub(super) fn container_of(
    frame: &Frame,
    transform: Transform,
    parent: Option<usize>,
) -> Option<TextContainer> {
    let own = Area::placed(Point::zero(), frame.size(), Transform::identity());
    if own.width() <= 0.0 || own.height() <= 0.0 {
        return None;
    }
    let (mut sides, mut is_filled, mut is_drawing) = ([false; 4], false, false);
    for (at, item) in frame.items() {
        match item {
            FrameItem::Shape(shape, _) => {
                let drawn = shape_area(*at, shape);
                if shape.fill.is_some() && is_whole(&drawn, &own) {
                    is_filled = true;
                }
                if shape.stroke.is_some() || is_filled {
                    add_sides(&mut sides, &drawn, &own);
                }
            }
            FrameItem::Image(_, size, _) if frame.kind().is_hard() => {
                let image = Area::placed(*at, *size, Transform::identity());
                let share = image.width() * image.height() / (own.width() * own.height()).max(1.0);
                is_drawing |= share >= DRAWING_SHARE;
            }
            _ => {}
        }
    }
    // A line on one or two sides is a rule or a bar beside text, not a box around it.
    let is_box = sides.into_iter().filter(|drawn| *drawn).count() >= 3;
    let kind = match (is_drawing, is_box) {
        (true, _) => ContainerKind::Drawing,
        (false, true) => ContainerKind::Box,
        _ => return None,
    };
    let area = Area::placed(Point::zero(), frame.size(), transform);
    Some(TextContainer { kind, area, is_filled, parent })
}

/// Returns where a shape is, without the thickness of its lines.
pub(super) fn shape_area(at: Point, shape: &Shape) -> Area {
    let drawn = shape.bbox(false);
    Area::placed(at + drawn.min, drawn.size(), Transform::identity())
}

fn is_whole(drawn: &Area, own: &Area) -> bool {
    drawn.width() >= own.width() * DRAWN_SHARE && drawn.height() >= own.height() * DRAWN_SHARE
}

/// Adds the sides of a box (left, top, right, bottom) that a shape draws.
fn add_sides(sides: &mut [bool; 4], drawn: &Area, own: &Area) {
    if is_whole(drawn, own) {
        *sides = [true; 4];
        return;
    }
    let is_near = |a: f64, b: f64| (a - b).abs() <= NEAR_SIDE;
    if drawn.height() >= own.height() * DRAWN_SHARE && drawn.width() <= NEAR_SIDE {
        sides[0] |= is_near(drawn.left, own.left);
        sides[2] |= is_near(drawn.right, own.right);
    }
    if drawn.width() >= own.width() * DRAWN_SHARE && drawn.height() <= NEAR_SIDE {
        sides[1] |= is_near(drawn.top, own.top);
        sides[3] |= is_near(drawn.bottom, own.bottom);
    }
}
