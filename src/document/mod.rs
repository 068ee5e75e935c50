//! The waist: a sealed envelope that holds everything a page may show, and what becomes of it.
//!
//! Above it people think in care plans, topics and programs; below it in pages. Not for wording or
//! drawing.

mod artifact;
mod chart;
pub mod review;
mod seal;
mod view;

pub use artifact::{Artifact, Claim, Counted, MemorySink, Sink};
pub use chart::{Band, Chart, Point};
pub use seal::{Document, Format, Kind, Twin};
pub use view::{BoxLabels, LinkLeaf, ProseLeaf, View};
