//! Where the cells of tables and grids end.
//!
//! Typst's frames say where each cell begins. Where a cell has no frame of its own, it ends where
//! the next one begins, or at the last line of its table.

use std::collections::BTreeMap;

use super::{
    area::Area,
    container::{ContainerKind, TextContainer},
};

/// Two cells of the same column or row begin at the same place, up to this many points.
const SAME_PLACE: f64 = 0.1;

/// The place of a cell in its table or grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct GridPlace {
    /// Identifies the cell; all parts of a cell that is divided between pages share it.
    pub(super) location: u128,
    /// Identifies its table or grid.
    pub(super) table: u128,
    /// Whether it is a cell of a table rather than of a grid.
    pub(super) is_table: bool,
    /// Its first column, from 0.
    pub(super) x: usize,
    /// Its first row, from 0.
    pub(super) y: usize,
    /// The number of columns that it spans.
    pub(super) columns: usize,
    /// The number of rows that it spans.
    pub(super) rows: usize,
}

/// A cell, or a part of one that is divided between pages.
#[derive(Clone, Debug)]
pub(super) struct PlacedCell {
    /// Its place in its table or grid.
    pub(super) place: GridPlace,
    /// Its container, as an index of those of the page.
    pub(super) container: usize,
    /// Whether its area is that of a frame of its own.
    pub(super) is_known: bool,
}

/// What text must stay within on one page.
#[derive(Debug, Default)]
pub(super) struct PageContainers {
    /// The boxes, cells and drawings.
    pub(super) all: Vec<TextContainer>,
    /// The cells of tables and grids, or their parts on this page.
    pub(super) cells: Vec<PlacedCell>,
    /// Around the lines of each table or grid, by its location.
    pub(super) table_lines: BTreeMap<u128, Area>,
}

impl PageContainers {
    /// Adds a container and returns its index.
    pub(super) fn add(&mut self, container: TextContainer) -> usize {
        self.all.push(container);
        self.all.len() - 1
    }

    /// Returns whether something in the container `at` is in `wanted`, or in one within it.
    pub(super) fn is_within(&self, mut at: Option<usize>, wanted: usize) -> bool {
        while let Some(container) = at {
            if container == wanted {
                return true;
            }
            at = self.all[container].parent;
        }
        false
    }

    /// Adds a cell and returns the index of its container.
    pub(super) fn add_cell(
        &mut self,
        place: GridPlace,
        area: Area,
        parent: Option<usize>,
        is_known: bool,
    ) -> usize {
        let kind = ContainerKind::Cell;
        let container = self.add(TextContainer { kind, area, is_filled: false, parent });
        self.cells.push(PlacedCell { place, container, is_known });
        container
    }
}

/// Finds where the cells end that have no frame of their own. A cell of a grid without lines may be
/// left by its text, so it has no end.
pub(super) fn close_cells(pages: &mut [&mut PageContainers]) {
    let mut columns: BTreeMap<u128, Vec<(usize, usize, f64)>> = BTreeMap::new();
    for page in pages.iter() {
        for cell in &page.cells {
            let (place, left) = (cell.place, page.all[cell.container].area.left);
            columns.entry(place.table).or_default().push((place.x, place.columns, left));
        }
    }
    for all in columns.values_mut() {
        all.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.cmp(&b.1)).then(a.2.total_cmp(&b.2)));
        all.dedup_by(|a, b| (a.0, a.1) == (b.0, b.1) && (a.2 - b.2).abs() < SAME_PLACE);
    }
    for page in pages {
        let mut rows: BTreeMap<(u128, usize), f64> = BTreeMap::new();
        for cell in &page.cells {
            let top = page.all[cell.container].area.top;
            rows.entry((cell.place.table, cell.place.y)).or_insert(top);
        }
        for cell in &page.cells {
            let (place, area) = (cell.place, &mut page.all[cell.container].area);
            let lines = page.table_lines.get(&place.table);
            if !place.is_table && lines.is_none() {
                *area = Area {
                    left: f64::NEG_INFINITY,
                    top: f64::NEG_INFINITY,
                    right: f64::INFINITY,
                    bottom: f64::INFINITY,
                };
            } else if !cell.is_known {
                let beside = columns.get(&place.table).map(Vec::as_slice).unwrap_or_default();
                area.right = end_of_columns(place, area.left, beside)
                    .or(lines.map(|lines| lines.right).filter(|right| *right > area.left))
                    .unwrap_or(f64::INFINITY);
                area.bottom = rows
                    .get(&(place.table, place.y + place.rows))
                    .copied()
                    .filter(|bottom| *bottom > area.top)
                    .or(lines.map(|lines| lines.bottom).filter(|bottom| *bottom > area.top))
                    .unwrap_or(f64::INFINITY);
            }
        }
    }
}

/// Returns where the column to the right of a cell begins: the next one, or the one before it if
/// the table runs from right to left.
fn end_of_columns(place: GridPlace, left: f64, columns: &[(usize, usize, f64)]) -> Option<f64> {
    let is_beside = |(x, wide, at): &&(usize, usize, f64)| {
        (*x == place.x + place.columns || x + wide == place.x) && *at > left + SAME_PLACE
    };
    columns.iter().filter(is_beside).map(|(.., at)| *at).min_by(f64::total_cmp)
}
