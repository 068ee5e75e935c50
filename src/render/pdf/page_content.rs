//! What is on the pages of a typeset document: each text, cell, box, image and link, and its place.
//!
//! It is read from Typst's frames, so it does not depend on the theme. [`page_contents`] walks over
//! all frames once.

use std::collections::BTreeMap;

use typst::{
    foundations::{Content, StyleChain},
    introspection::{Location, Tag},
    layout::{Frame, FrameItem, GridCell, GridElem, GroupItem, PlaceElem, Point, Size, Transform},
    model::{HeadingElem, TableCell, TableElem},
    pdf::{ArtifactElem, ArtifactKind},
    text::TextItem,
    visualize::{Geometry, Shape},
};
use typst_layout::{Page, PagedDocument};

use super::{
    area::Area,
    container::container_of,
    placed_cell::{GridPlace, PageContainers, close_cells},
    placed_text::{PagePart, PlacedText},
};

/// The label of an element after the last page of the core of a handout.
const CORE_END: &str = "core-end";

/// The room between the margins is at least this share of the width and height of a page. A single
/// block that Typst did not dissolve may be smaller.
const BODY_SHARE: f64 = 0.6;

/// What is on one page.
#[derive(Debug)]
pub(super) struct PageContent<'a> {
    /// The sheet of paper.
    pub(super) paper: Area,
    /// The room between the margins; `None` if it cannot be known.
    pub(super) body: Option<Area>,
    /// The texts, in the order in which they are drawn.
    pub(super) texts: Vec<PlacedText<'a>>,
    /// The images, each with the innermost container that it is in.
    pub(super) images: Vec<(Area, Option<usize>)>,
    /// The lines that belong to no table, such as those to write on.
    pub(super) rules: Vec<Area>,
    /// What text must stay within.
    pub(super) containers: PageContainers,
    /// The number of areas that lead somewhere.
    #[cfg(test)]
    pub(super) links: usize,
    /// Whether the core of a handout ends on this page.
    pub(super) ends_core: bool,
}

/// Returns what is on each page of a document.
pub(super) fn page_contents(document: &PagedDocument) -> Vec<PageContent<'_>> {
    let mut walker = Walker { open: Vec::new(), cells: BTreeMap::new() };
    let mut pages: Vec<PageContent<'_>> =
        document.pages().iter().map(|page| walker.page(page)).collect();
    let mut containers: Vec<_> = pages.iter_mut().map(|page| &mut page.containers).collect();
    close_cells(&mut containers);
    pages
}

/// An element that has begun and not ended yet.
#[derive(Clone, Copy, Debug)]
struct OpenTag {
    location: Location,
    scope: TagScope,
}

#[derive(Clone, Copy, Debug)]
enum TagScope {
    Heading,
    Part(PagePart),
    /// A table or a grid.
    Table,
    Cell {
        is_table: bool,
    },
}

/// Walks over the frames of a document. Its state outlives a page, because an element may begin on
/// one page and end on a later one.
struct Walker {
    /// The elements that are open, outermost first.
    open: Vec<OpenTag>,
    /// The cells seen so far, by their location, with the elements that are open within each.
    cells: BTreeMap<u128, (GridPlace, Vec<OpenTag>)>,
}

/// Where the walk is on a page.
#[derive(Clone, Copy)]
struct Position {
    transform: Transform,
    clip: Option<Area>,
    container: Option<usize>,
    /// The area of the frame, if it is that of one cell.
    cell: Option<Area>,
}

impl Walker {
    fn page<'a>(&mut self, page: &'a Page) -> PageContent<'a> {
        let frame = &page.frame;
        let transform = Transform::identity();
        let mut content = PageContent {
            paper: Area::placed(Point::zero(), frame.size(), transform),
            body: body_area(frame),
            texts: Vec::new(),
            rules: Vec::new(),
            images: Vec::new(),
            containers: PageContainers::default(),
            #[cfg(test)]
            links: 0,
            ends_core: false,
        };
        let position = Position { transform, clip: None, container: None, cell: None };
        self.frame(frame, position, &mut content);
        content
    }

    fn frame<'a>(&mut self, frame: &'a Frame, mut at: Position, page: &mut PageContent<'a>) {
        for (point, item) in frame.items() {
            let moved = at.transform.pre_concat(Transform::translate(point.x, point.y));
            match item {
                FrameItem::Group(group) => {
                    self.group(group, Position { transform: moved, ..at }, page);
                }
                FrameItem::Text(run) => self.text(run, moved, &at, page),
                FrameItem::Image(_, size, _) => {
                    page.images.push((Area::placed(Point::zero(), *size, moved), at.container));
                }
                #[cfg(test)]
                FrameItem::Link(..) => page.links += 1,
                #[cfg(not(test))]
                FrameItem::Link(..) => {}
                FrameItem::Shape(shape, _) => self.shape(shape, moved, page),
                FrameItem::Tag(Tag::Start(element, _)) => {
                    self.start(element, moved, &mut at, page);
                }
                FrameItem::Tag(Tag::End(location, ..)) => {
                    let open = self.open.iter().rposition(|open| open.location == *location);
                    let ended = open.map(|open| self.open.remove(open).scope);
                    if let (Some(TagScope::Cell { .. }), Some(cell)) = (ended, at.container) {
                        at.container = page.containers.all[cell].parent;
                    }
                }
            }
        }
    }

    fn group<'a>(&mut self, group: &'a GroupItem, mut at: Position, page: &mut PageContent<'a>) {
        let frame = &group.frame;
        at.transform = at.transform.pre_concat(group.transform);
        if let Some(curve) = &group.clip {
            let curve = curve.bbox(None);
            let clip = Area::placed(curve.min, curve.size(), at.transform);
            at.clip = Some(at.clip.map_or(clip, |outer| outer.shared(&clip)));
        }
        if let Some(container) = container_of(frame, at.transform, at.container) {
            at.container = Some(page.containers.add(container));
        }
        let area = Area::placed(Point::zero(), frame.size(), at.transform);
        at.cell = is_one_cell(frame).then_some(area);
        let part = group.parent.map(|parent| parent.location.hash());
        let Some((cell, inner)) = part.and_then(|cell| self.cells.get(&cell)).cloned() else {
            self.frame(frame, at, page);
            return;
        };
        // A part of a cell that is divided between pages; what is open within it may end on a
        // later page.
        at.container = Some(page.containers.add_cell(cell, area, at.container, true));
        let outer = std::mem::replace(&mut self.open, inner);
        self.frame(frame, at, page);
        let inner = std::mem::replace(&mut self.open, outer);
        self.cells.insert(cell.location, (cell, inner));
    }

    fn start(
        &mut self,
        element: &Content,
        transform: Transform,
        at: &mut Position,
        page: &mut PageContent<'_>,
    ) {
        page.ends_core |= element.label().is_some_and(|label| label.resolve().as_str() == CORE_END);
        let Some(location) = element.location() else { return };
        let scope = if element.is::<HeadingElem>() {
            TagScope::Heading
        } else if element.is::<PlaceElem>() {
            TagScope::Part(PagePart::Placed)
        } else if let Some(artifact) = element.to_packed::<ArtifactElem>() {
            match artifact.kind.get(StyleChain::default()) {
                ArtifactKind::Header | ArtifactKind::Footer => TagScope::Part(PagePart::Margin),
                ArtifactKind::Background => TagScope::Part(PagePart::Background),
                _ => return,
            }
        } else if element.is::<TableElem>() || element.is::<GridElem>() {
            TagScope::Table
        } else if let Some(cell) = self.cell(element, location) {
            let mut open = self.open.clone();
            let scope = TagScope::Cell { is_table: cell.is_table };
            open.push(OpenTag { location, scope });
            self.cells.insert(cell.location, (cell, open));
            let corner = Area::placed(Point::zero(), Size::zero(), transform);
            let end = Area { right: f64::INFINITY, bottom: f64::INFINITY, ..corner };
            let area = at.cell.take();
            let is_known = area.is_some();
            at.container =
                Some(page.containers.add_cell(cell, area.unwrap_or(end), at.container, is_known));
            scope
        } else {
            return;
        };
        self.open.push(OpenTag { location, scope });
    }

    /// Returns the place of a cell in its table or grid, if the element is a cell of one.
    fn cell(&self, element: &Content, location: Location) -> Option<GridPlace> {
        let (is_table, x, y, columns, rows) = if let Some(cell) = element.to_packed::<TableCell>() {
            let styles = StyleChain::default();
            let spans = (cell.colspan.get(styles), cell.rowspan.get(styles));
            (true, cell.x.get(styles), cell.y.get(styles), spans.0, spans.1)
        } else {
            let cell = element.to_packed::<GridCell>()?;
            let styles = StyleChain::default();
            let spans = (cell.colspan.get(styles), cell.rowspan.get(styles));
            (false, cell.x.get(styles), cell.y.get(styles), spans.0, spans.1)
        };
        let table = self.open.iter().rev().find_map(|open| match open.scope {
            TagScope::Table => Some(open.location.hash()),
            _ => None,
        });
        Some(GridPlace {
            location: location.hash(),
            table: table?,
            is_table,
            x: x.custom()?,
            y: y.custom()?,
            columns: columns.get(),
            rows: rows.get(),
        })
    }

    fn text<'a>(
        &self,
        run: &'a TextItem,
        transform: Transform,
        at: &Position,
        page: &mut PageContent<'a>,
    ) {
        if run.text.trim().is_empty() {
            return;
        }
        let (mut part, mut is_heading, mut is_in_table) = (PagePart::Body, false, false);
        for open in &self.open {
            match open.scope {
                TagScope::Heading => is_heading = true,
                TagScope::Part(inner) => part = part.max(inner),
                TagScope::Cell { is_table } => is_in_table |= is_table,
                TagScope::Table => {}
            }
        }
        page.texts.push(PlacedText {
            run,
            transform,
            room: PlacedText::room(run, transform),
            clip: at.clip,
            container: at.container,
            part,
            is_heading,
            is_in_table,
        });
    }

    /// Notes a line: of a table itself, or any other.
    fn shape(&self, shape: &Shape, transform: Transform, page: &mut PageContent<'_>) {
        if !matches!(shape.geometry, Geometry::Line(_)) {
            return;
        }
        let innermost = self
            .open
            .iter()
            .rev()
            .find(|open| matches!(open.scope, TagScope::Table | TagScope::Cell { .. }));
        let is_margin = |open: &OpenTag| {
            matches!(open.scope, TagScope::Part(PagePart::Margin | PagePart::Background))
        };
        if self.open.iter().any(is_margin) {
            // A table that goes on over pages is open while the margins are read.
            return;
        }
        let drawn = shape.bbox(false);
        let line = Area::placed(drawn.min, drawn.size(), transform);
        if let Some(OpenTag { location, scope: TagScope::Table }) = innermost {
            let lines = page.containers.table_lines.entry(location.hash()).or_insert(line);
            *lines = lines.around(&line);
        } else {
            page.rules.push(line);
        }
    }
}

/// Returns whether a part of a page holds one cell and nothing else, so that it is as large as the
/// cell.
fn is_one_cell(frame: &Frame) -> bool {
    let (first, last) = (frame.items().next(), frame.items().last());
    let Some((_, FrameItem::Tag(Tag::Start(element, _)))) = first else { return false };
    let Some((_, FrameItem::Tag(Tag::End(end, ..)))) = last else { return false };
    (element.is::<TableCell>() || element.is::<GridCell>()) && element.location() == Some(*end)
}

/// Returns the room between the margins of a page: that of the one frame that holds everything but
/// header, footer and background. `None` if there is no such frame, because Typst dissolves a frame
/// with very few items.
fn body_area(page: &Frame) -> Option<Area> {
    let mut found = None;
    let mut margin: Option<Location> = None;
    for (at, item) in page.items() {
        match item {
            FrameItem::Tag(Tag::Start(element, _)) if margin.is_none() => {
                margin = is_artifact(element).then(|| element.location()).flatten();
            }
            FrameItem::Tag(Tag::End(location, ..)) if margin == Some(*location) => margin = None,
            FrameItem::Tag(_) => {}
            _ if margin.is_some() => {}
            FrameItem::Group(group) if begins_with_artifact(&group.frame) => {}
            FrameItem::Group(group) if group.frame.kind().is_soft() && found.is_none() => {
                found = Some(Area::placed(*at, group.frame.size(), group.transform));
            }
            _ => return None,
        }
    }
    let paper = page.size();
    found.filter(|body| {
        body.width() > paper.x.to_pt() * BODY_SHARE && body.height() > paper.y.to_pt() * BODY_SHARE
    })
}

fn is_artifact(element: &Content) -> bool {
    element.is::<ArtifactElem>()
}

fn begins_with_artifact(frame: &Frame) -> bool {
    frame.items().next().is_some_and(|(_, item)| match item {
        FrameItem::Tag(Tag::Start(element, _)) => is_artifact(element),
        FrameItem::Group(group) => begins_with_artifact(&group.frame),
        _ => false,
    })
}
