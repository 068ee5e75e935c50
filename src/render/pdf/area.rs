//! Rectangles on a page.

use typst::layout::{Point, Size, Transform};

/// A rectangle on a page, in points from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    /// Where it begins, from the left.
    pub(super) left: f64,
    /// Where it begins, from the top.
    pub(super) top: f64,
    /// Where it ends, from the left.
    pub(super) right: f64,
    /// Where it ends, from the top.
    pub(super) bottom: f64,
}

impl Area {
    /// Returns the smallest upright rectangle around a rectangle after a transformation.
    pub(super) fn placed(at: Point, size: Size, transform: Transform) -> Self {
        let far = Point::new(at.x + size.x, at.y + size.y);
        let corners = [at, Point::new(far.x, at.y), Point::new(at.x, far.y), far];
        let corners = corners.map(|corner| corner.transform(transform));
        let (xs, ys) = (corners.map(|at| at.x.to_pt()), corners.map(|at| at.y.to_pt()));
        let least = |values: [f64; 4]| values.into_iter().fold(f64::INFINITY, f64::min);
        let most = |values: [f64; 4]| values.into_iter().fold(f64::NEG_INFINITY, f64::max);
        Self { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) }
    }

    /// Returns its width; negative if it is empty.
    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Returns its height; negative if it is empty.
    pub(super) fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Returns what two rectangles share; its width or height is negative if that is nothing.
    pub(super) fn shared(&self, other: &Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// Returns the smallest rectangle around both.
    pub(super) fn around(&self, other: &Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Returns whether both share more than this width and this height.
    pub(super) fn overlaps(&self, other: &Self, width: f64, height: f64) -> bool {
        let shared = self.shared(other);
        shared.width() > width && shared.height() > height
    }

    /// Returns how far it is beyond another to the sides, and above or below it; 0 if it is within.
    pub(super) fn beyond(&self, other: &Self) -> (f64, f64) {
        let beside = (other.left - self.left).max(self.right - other.right).max(0.0);
        (beside, (other.top - self.top).max(self.bottom - other.bottom).max(0.0))
    }
}
